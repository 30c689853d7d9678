"""Writing decisions: append-only, a new version only where the conclusion changed, a letter with each."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from models.bulk import add_rows, chunks, new_ids, set_columns
from models.tables import Application, Decision, Letter, Result
from models.work import Work
from rules.dates import local_day
from rules.judging import Ruling
from rules.states import State, move
from tasks.letters import Grounds, Letters, ToWrite
from tasks.reading import Applying, Decided, Given, decided

NO_FACTS: Mapping[str, Any] = {}


class Conclusion(NamedTuple):
    """A ruling about one application with who decided it, and the letter that tells it."""

    application: Applying
    ruling: Ruling
    by: Given | Result | None
    letter: str
    facts: Mapping[str, Any] = NO_FACTS
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


def decide(work: Work, conclusions: Iterable[Conclusion], *, correcting: bool = False) -> list[Decided]:
    """Write what is new or changed: decision, state and letter; return the decisions written."""
    known, letters, today = decided(work, work.key), Letters(work), local_day(work.now)
    written: list[Decided] = []
    for some in chunks(conclusions):
        new = [c for c in some if _is_new(known.get(c.application.id or 0), c)]
        numbers = new_ids(work.session, Decision, len(new))
        made = [_decided(key, c, known.get(c.application.id or 0)) for key, c in zip(numbers, new, strict=True)]
        _record(work, new, made, today)
        _move(work, new, correcting=correcting)
        for conclusion in new:
            if previous := known.get(conclusion.application.id or 0):
                replace_letters(work.session, previous, conclusion.application.dossier)
        letters.write(_told(c, d, today) for c, d in zip(new, made, strict=True))
        written += made
    return written


def _is_new(previous: Decided | None, conclusion: Conclusion) -> bool:
    return previous is None or _differs(previous, conclusion)


def _differs(previous: Decided | Decision, conclusion: Conclusion) -> bool:
    ruling = conclusion.ruling
    now = (ruling.state, list(ruling.reasons), ruling.rule, conclusion.points, conclusion.rank)
    return (previous.outcome, previous.reasons, previous.rule, previous.points, previous.rank) != now


def _decided(key: int, conclusion: Conclusion, previous: Decided | None) -> Decided:
    ruling, version = conclusion.ruling, previous.version + 1 if previous else 1
    about = conclusion.application.id or 0
    reasons: Any = ruling.reasons  # the very tuple that many share, which is then written as JSON once
    return Decided(key, about, version, ruling.state, reasons, ruling.rule, conclusion.points, conclusion.rank)


def _record(work: Work, conclusions: Sequence[Conclusion], made: Sequence[Decided], today: dt.date) -> None:
    rows = ((*d, c.stage, _who(c), _when(c, today)) for c, d in zip(conclusions, made, strict=True))
    columns = (*Decided._fields, "stage", "decided_by", "decided_on")
    add_rows(work.session, Decision, columns, rows, procedure_id=work.id, step=work.key, at=work.now)


def _who(conclusion: Conclusion) -> str:
    return conclusion.by.decided_by if conclusion.by else conclusion.who


def _when(conclusion: Conclusion, today: dt.date) -> dt.date:
    return conclusion.by.decided_on if conclusion.by else conclusion.on or today


def _move(work: Work, conclusions: Iterable[Conclusion], *, correcting: bool) -> None:
    """Move each application on; those that go to the same place go together."""
    together: dict[tuple[str, State, str | None], list[int]] = defaultdict(list)
    for one in conclusions:
        here = one.application
        together[here.state, one.ruling.state, one.stage or here.stage].append(here.id or 0)
    for (state, there, stage), ids in together.items():
        moved = move(state, there, correcting=correcting)
        set_columns(work.session, Application, {"state": moved, "stage": stage}, ids)


def _told(one: Conclusion, made: Decided, today: dt.date) -> ToWrite:
    """The letter that tells a decision; a negative one with the grounds."""
    grounds = Grounds(one.ruling.reasons, one.ruling.rule, _who(one), _when(one, today)) if one.negative else None
    return ToWrite(one.letter, one.application, one.facts, made.id, made.version, one.negative, grounds)


def replace_letters(session: Session, decision: Decided | Decision, dossier: str) -> None:
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
