"""Appeals as others look at them: what an open one holds, what was taken again, and how they stand."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import col, select

from models.appeals import Appeal, Retake
from models.tables import Application
from models.work import Work, looking
from rules.appeals import KIND_WORDS, STATE_WORDS
from rules.dates import dutch_date
from rules.parts import part_title

STEPS = {"admissibility": "admission", "final_report": "ranking"}
HELD = {"none": (), "appointment": ("appointment",), "offers": ("appointment", "offer")}


class Seen(NamedTuple):
    """One appeal as HR looks at it."""

    number: int
    dossier: str
    about: str
    kind: str
    lodged_on: dt.date
    reference: str
    state: str
    remark: str
    reasons: str


def holds(work: Work, what: str) -> list[str]:
    """A line for each open appeal that holds appointments, or offers too, where the regulation says so."""
    if what not in HELD[work.regulation.appeal.holds]:
        return []
    words = "niemand aangesteld" if what == "appointment" else "niets aangeboden"
    return [f"beroep {one.number} loopt nog: tot dan wordt {words}" for one in open_appeals(work)]


def open_appeals(work: Work) -> Sequence[Appeal]:
    """The appeals of a procedure without an outcome."""
    found = select(Appeal).where(Appeal.procedure_id == work.id, Appeal.state == "open")
    return work.session.exec(found.order_by(col(Appeal.number))).all()


def retaken_result(work: Work, application: Application, part: str) -> Retake | None:
    """What somebody did apart at a stage after an appeal that was upheld, for a correction to count with."""
    found = select(Retake).join(Appeal, col(Appeal.id) == col(Retake.appeal_id))
    found = found.where(Retake.application_id == application.id, Retake.part == part, Appeal.state == "upheld")
    return work.session.exec(found.order_by(col(Retake.id).desc())).first()


def appeals_of(reference: str) -> list[Seen]:
    """Every appeal of a procedure, the first first; UnknownProcedure."""
    with looking(reference) as work:
        rows = select(Appeal, Application.dossier).join(Application, col(Application.id) == col(Appeal.application_id))
        rows = rows.where(Appeal.procedure_id == work.id).order_by(col(Appeal.number))
        return [
            Seen(
                one.number,
                dossier,
                title_of(work, one.step),
                one.kind,
                one.lodged_on,
                one.reference,
                one.state,
                one.remark,
                one.reasons,
            )
            for one, dossier in work.session.exec(rows)
        ]


def title_of(work: Work, step: str) -> str:
    """What a decision is about, in Dutch."""
    own = {step: part for part, step in STEPS.items()}
    return part_title(work.regulation, own.get(step, step.removeprefix("judgement-")))


def words_of(one: Seen) -> str:
    """An appeal on one line, for HR and for paper."""
    what = f"beroep {one.number} van {one.dossier} tegen {one.about} ({KIND_WORDS[one.kind]})"
    return ", ".join(filter(None, (what, dutch_date(one.lodged_on), one.reference, STATE_WORDS[one.state], one.remark)))
