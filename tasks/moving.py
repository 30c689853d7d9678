"""Moving up: when someone invited leaves, the next in order is invited, as the gate says (A8)."""

from collections.abc import Sequence

from sqlmodel import col, select

from models.tables import Letter, Step
from models.work import Work
from rules.gates import Moving
from rules.stage import Stage
from tasks.entry import moving
from tasks.inviting import invite
from tasks.letters import write_letter
from tasks.reading import Applying, everyone


def fill_places(work: Work, *stages: Stage) -> None:
    """Invite whoever moves up to these stages, or to any; their letter of refusal is taken back if it has not left."""
    for stage in stages or work.regulation.stages:
        found = moving(work, stage)
        names = set(found.up)
        _ask_the_board(work, stage, found)
        up = [application for application in everyone(work) if application.dossier in names] if names else []
        if up:
            _take_back(work, stage, up)
            invite(work, stage, up, moved_up=True)
        for application in up:
            work.note("moved up", why=stage.key, application_id=application.id)


def _take_back(work: Work, stage: Stage, applications: Sequence[Applying]) -> None:
    ids = [application.id for application in applications]
    letters = select(Letter).where(
        Letter.procedure_id == work.id,
        Letter.step == f"gate-{stage.key}",
        col(Letter.application_id).in_(ids),
        col(Letter.status).in_(("waiting", "to_print")),
    )
    for letter in work.session.exec(letters):
        letter.status = "replaced"


def choice_words(stage: Stage, found: Moving) -> str:
    """What the board must choose before anyone moves up."""
    names = ", ".join(found.tied)
    return f"een plaats kwam vrij: de commissie kiest {found.places} van {names} (opschuiven: {stage.title})"


def _ask_the_board(work: Work, stage: Stage, found: Moving) -> None:
    """Tell HR, once for the same people, that more are tied than places fell free: nobody else would know."""
    key = f"told-moving-{stage.key}"
    told = work.session.get(Step, (work.id, key)) or Step(procedure_id=work.id, key=key, done_at=work.now)
    if not found.tied or told.answer.get("tied") == list(found.tied):
        return
    told.answer = {"tied": list(found.tied)}
    work.session.add(told)
    facts = {"what": f"Opschuiven voor {stage.title}", "due": "", "link": "", "problems": [choice_words(stage, found)]}
    write_letter(work, "hr_notice", None, facts=facts, hold=False, step=key)
