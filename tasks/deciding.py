"""Writing decisions: append-only, a new version only where the conclusion changed, a letter with each."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, select

from models.tables import Application, Decision, Letter, Result
from models.work import Work
from rules.dates import local_day
from rules.judging import Ruling
from rules.states import move
from tasks.letters import write_letter


@dataclass(frozen=True)
class Conclusion:
    """A ruling about one application with who decided it, and the letter that tells it."""

    application: Application
    ruling: Ruling
    by: Result | None
    letter: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    negative: bool = False
    points: str | None = None
    rank: int | None = None
    stage: str | None = None
    on: dt.date | None = None  # the day it was decided, where no result says so
    who: str = "werving"  # the function behind it, where no result says so


class LetterLeft(Exception):
    """The letter about this decision has left the house: it can no longer be replaced."""

    def __init__(self, dossier: str) -> None:
        super().__init__(f"{dossier}: de brief is al vertrokken")
        self.dossier = dossier


def decide(work: Work, conclusions: Iterable[Conclusion], *, correcting: bool = False) -> list[Decision]:
    """Write what is new or changed: decision, state and letter; return the decisions written."""
    known = latest_decisions(work.session, work.id, work.key)
    written = []
    for conclusion in conclusions:
        previous = known.get(conclusion.application.id or 0)
        if previous is None or _differs(previous, conclusion):
            written.append(_write(work, conclusion, previous, correcting))
    return written


def _differs(previous: Decision, conclusion: Conclusion) -> bool:
    ruling = conclusion.ruling
    now = (ruling.state, list(ruling.reasons), ruling.rule, conclusion.points, conclusion.rank)
    return (previous.outcome, previous.reasons, previous.rule, previous.points, previous.rank) != now


def _write(work: Work, conclusion: Conclusion, previous: Decision | None, correcting: bool) -> Decision:
    application, ruling, by = conclusion.application, conclusion.ruling, conclusion.by
    decision = Decision(
        procedure_id=work.id,
        application_id=application.id or 0,
        step=work.key,
        stage=conclusion.stage,
        version=previous.version + 1 if previous else 1,
        outcome=ruling.state,
        reasons=list(ruling.reasons),
        rule=ruling.rule,
        points=conclusion.points,
        rank=conclusion.rank,
        decided_by=by.decided_by if by else conclusion.who,
        decided_on=by.decided_on if by else conclusion.on or local_day(work.now),
        at=work.now,
    )
    work.session.add(decision)
    application.state = move(application.state, ruling.state, correcting=correcting)
    application.stage = conclusion.stage or application.stage
    work.session.flush()
    if previous:
        replace_letters(work.session, previous, application.dossier)
    write_letter(work, conclusion.letter, application, decision, conclusion.facts, negative=conclusion.negative)
    return decision


def replace_letters(session: Session, decision: Decision, dossier: str) -> None:
    """Take back the waiting letters of an earlier version; LetterLeft if one is gone."""
    for letter in session.exec(select(Letter).where(Letter.decision_id == decision.id).with_for_update()):
        if letter.status not in {"waiting", "to_print"}:
            raise LetterLeft(dossier)
        letter.status = "replaced"


def latest_decisions(session: Session, procedure_id: int, step: str) -> dict[int, Decision]:
    """The newest decision of a step by application id."""
    rows = session.exec(
        select(Decision)
        .where(Decision.procedure_id == procedure_id, Decision.step == step)
        .order_by(col(Decision.version))
    )
    return {row.application_id: row for row in rows}


def latest_results(session: Session, procedure_id: int, part: str) -> dict[int, Result]:
    """The newest result of a part by application id; key 0 holds an answer about the procedure itself."""
    rows = session.exec(
        select(Result).where(Result.procedure_id == procedure_id, Result.part == part).order_by(col(Result.version))
    )
    return {row.application_id or 0: row for row in rows}


def applications_in(work: Work, *states: str, stage: str | None = None) -> list[Application]:
    """The applications in one of these states, in no order that matters."""
    statement = select(Application).where(Application.procedure_id == work.id, col(Application.state).in_(states))
    if stage is not None:
        statement = statement.where(Application.stage == stage)
    return list(work.session.exec(statement.order_by(col(Application.dossier))))


def by_dossier(work: Work) -> dict[str, Application]:
    """Every application of the procedure by its dossier number."""
    rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
    return {row.dossier: row for row in rows}
