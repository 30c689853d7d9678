"""Moving up: when someone invited leaves, the next in order is invited, as the gate says (A8)."""

from collections.abc import Sequence

from sqlmodel import col, select

from models.tables import Application, Letter
from models.work import Work
from rules.stage import Stage
from tasks.deciding import by_dossier
from tasks.entry import moving
from tasks.inviting import invite


def fill_places(work: Work, *stages: Stage) -> None:
    """Invite whoever moves up to these stages, or to any; their letter of refusal is taken back if it has not left."""
    for stage in stages or work.regulation.stages:
        names = moving(work, stage).up
        up = [application for dossier, application in by_dossier(work).items() if dossier in names]
        if up:
            _take_back(work, stage, up)
            invite(work, stage, up, moved_up=True)
        for application in up:
            work.note("moved up", why=stage.key, application_id=application.id)


def _take_back(work: Work, stage: Stage, applications: Sequence[Application]) -> None:
    ids = [application.id for application in applications]
    letters = select(Letter).where(
        Letter.procedure_id == work.id,
        Letter.step == f"gate-{stage.key}",
        col(Letter.application_id).in_(ids),
        col(Letter.status).in_(("waiting", "to_print")),
    )
    for letter in work.session.exec(letters):
        letter.status = "replaced"
