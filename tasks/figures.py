"""Figures: how long each part of a procedure took and who was waited for, who came through, what became of letters.

All of it is counted from outcomes, dates and states, so that it stays the same when names and texts are gone.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from models.bulk import chunks, read_rows
from models.engine import reading
from models.tables import Application, Decision, Event, Invitation, Letter, Procedure, Reserve, Step
from models.work import UnknownProcedure
from rules.dates import local_day
from tasks.reading import columns_of, picked

SOME = 500  # procedures that are counted in one statement
CANDIDATES, JURY, HR, AUTHORITY, CALENDAR = "kandidaten", "selectiecommissie", "HR", "bestuur", "kalender"
WHO = (CANDIDATES, JURY, HR, AUTHORITY, CALENDAR)
# Whom a wait of the journal is for, by its key or by the first word of it; a stage's own key is for who judges it.
WAITS = {
    "closing": CANDIDATES,
    "cure": CANDIDATES,
    "tie": JURY,
    "moving": JURY,
    "assignment": JURY,
    "post": HR,
    "admissibility": HR,
    "papers": HR,
    "look": HR,
    "final_report": HR,
    "approval": AUTHORITY,
    "appointment": AUTHORITY,
    "sending": CALENDAR,
    "results": CALENDAR,
    "hold": CALENDAR,
}
OPENING, ADMISSION, END = "closing", "admission", "reserve"
JUDGED = "judgement-"
NOT_KEPT = "term not kept"
NO_TIME = dt.timedelta()


class Procedures(NamedTuple):
    """What is counted by: the columns of a procedure, without the text beside them."""

    id: int
    reference: str
    opened_at: dt.datetime
    ended_at: dt.datetime | None
    now: dt.datetime
    stopped_because: str | None


class Done(NamedTuple):
    """A step of the journal that is done, or waits; as its columns."""

    procedure_id: int
    key: str
    done_at: dt.datetime | None
    wake_at: dt.datetime | None
    attempt: int


@dataclass
class Part:
    """One part of a procedure: how many came, how each came out of it, and how long it took until it was decided."""

    key: str
    came: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    time: dt.timedelta = NO_TIME


@dataclass
class Figures:
    """One procedure in figures; the times of its parts, and those of its waits, together make its whole time."""

    procedure: Procedures
    states: dict[str, int] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    waits: dict[str, dt.timedelta] = field(default_factory=dict)
    letters: dict[str, int] = field(default_factory=dict)
    doubtful: int = 0
    terms_broken: int = 0
    places: dict[str, int] = field(default_factory=dict)

    @property
    def reference(self) -> str:
        """Of which procedure."""
        return self.procedure.reference

    @property
    def year(self) -> int:
        """The year in which it was opened."""
        return local_day(self.procedure.opened_at).year

    @property
    def time(self) -> dt.timedelta:
        """From its opening to its end, or until now."""
        return (self.procedure.ended_at or self.procedure.now) - self.procedure.opened_at

    @property
    def candidates(self) -> int:
        """How many candidacies came in."""
        return sum(self.states.values())

    @property
    def passed(self) -> int:
        """How many passed in all, whatever became of them then."""
        ranking = next((part for part in self.parts if part.key == "ranking"), None)
        return ranking.outcomes.get("passed", 0) if ranking else 0


def figures(reference: str = "", year: int | None = None) -> list[Figures]:
    """The figures of one procedure, or of all that were opened in a year, or ever; UnknownProcedure."""
    with reading() as session:
        asked = columns_of(Procedure, Procedures).order_by(col(Procedure.id))
        if reference:
            asked = asked.where(Procedure.reference == reference)
        found = [Figures(one) for one in read_rows(session, Procedures, asked)]
        if reference and not found:
            raise UnknownProcedure(reference)
        chosen = [one for one in found if year is None or one.year == year]
        for some in chunks(chosen, SOME):
            _count(session, {one.procedure.id: one for one in some})
        return chosen


def _count(session: Session, known: dict[int, Figures]) -> None:
    """Fill in the figures of these procedures: one statement for each table, over its index on the procedure."""
    ids = list(known)
    for key, state, count in _rows(session, _grouped(ids, Application.procedure_id, Application.state)):
        known[key].states[state] = count
    for key, state, count in _rows(session, _grouped(ids, Reserve.procedure_id, Reserve.state)):
        known[key].places[state] = count
    for key, status, doubtful, count in _rows(
        session, _grouped(ids, Letter.procedure_id, Letter.status, Letter.doubtful)
    ):
        known[key].letters[status] = known[key].letters.get(status, 0) + count
        known[key].doubtful += count if doubtful else 0
    broken = _grouped(ids, Event.procedure_id).where(col(Event.what) == NOT_KEPT)
    for key, count in _rows(session, broken):
        known[key].terms_broken = count
    came, outcomes = _came(session, ids), _outcomes(session, ids)
    for key, journal in _journals(session, ids).items():
        one = known[key]
        one.parts = list(_parts(one, journal, came[key], outcomes[key]))
        one.waits = _waits(one, journal)


def _grouped(ids: Sequence[int], *by: Any) -> Any:
    """How many rows there are of each of these, per procedure."""
    return picked(*by, func.count()).where(col(by[0]).in_(ids)).group_by(*by)


def _rows(session: Session, asked: Any) -> list[Any]:
    return read_rows(session, tuple, asked)


def _came(session: Session, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """How many were invited to each stage."""
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for key, stage, count in _rows(session, _grouped(ids, Invitation.procedure_id, Invitation.key)):
        found[key][stage] = count
    return found


def _outcomes(session: Session, ids: Sequence[int]) -> dict[int, dict[str, dict[str, int]]]:
    """How many came out of each step how, by the decision that counts: the newest about each application."""
    later = aliased(Decision)
    replaced = select(later.id).where(
        later.application_id == Decision.application_id, later.step == Decision.step, later.version > Decision.version
    )
    asked = _grouped(ids, Decision.procedure_id, Decision.step, Decision.outcome).where(~replaced.exists())
    found: dict[int, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for key, step, outcome, count in _rows(session, asked):
        found[key][step][outcome] = count
    return found


def _journals(session: Session, ids: Sequence[int]) -> dict[int, list[Done]]:
    """What was done and what is awaited, in the order in which it was done; what is open comes last."""
    columns = columns_of(Step, Done)
    found: dict[int, list[Done]] = {key: [] for key in ids}
    for one in read_rows(session, Done, columns.where(col(Step.procedure_id).in_(ids))):
        found[one.procedure_id].append(one)
    return {key: _in_order(rows) for key, rows in found.items()}


# What is done at one moment was done in this order: before the stages, in each stage, after them.
COURSE = (
    "closing", "post", "completion", "cure", "screening", "admissibility", "admission",
    "tie", "gate", "planning", "sending", "assignment", "invitation", "results", "papers", "verification", "moving",
    "", "judgement", "final_report", "ranking", "appointment", "reserve",
)  # fmt: skip
BEFORE = COURSE.index("admission")
AFTERWARDS = ("approval-", "look-", "hold-")  # of a step that is done


def _in_order(rows: list[Done]) -> list[Done]:
    """By the moment at which they were done; of those at one moment, as the course has them."""
    invited = {row.key.removeprefix("invitation-"): row.done_at for row in rows if row.key.startswith("invitation-")}
    held = sorted((at.timestamp() if at else 0.0, stage) for stage, at in invited.items())
    places = {stage: place for place, (_, stage) in enumerate(held, start=1)}

    def order(row: Done) -> tuple[bool, float, int, int, int, str]:
        at = row.done_at.timestamp() if row.done_at else 0.0
        return (row.done_at is None, at, *_place(row.key, places), row.key)

    return sorted(rows, key=order)


def _place(key: str, places: dict[str, int]) -> tuple[int, int, int]:
    """Where a step stands in the course: its stage, its own place there, and what comes after it."""
    follows = next((number for number, word in enumerate(AFTERWARDS, start=1) if key.startswith(word)), 0)
    own = key.removeprefix(AFTERWARDS[follows - 1]) if follows else key
    word, _, stage = ("", "", own) if own in places else own.partition("-")
    if stage in places:
        return places[stage], COURSE.index(word) if word in COURSE else 0, follows
    place = COURSE.index(own) if own in COURSE else 0
    return (0 if place <= BEFORE else len(places) + 1), place, follows


def _parts(
    one: Figures, journal: Iterable[Done], came: dict[str, int], outcomes: dict[str, dict[str, int]]
) -> Iterator[Part]:
    """Its parts in the order in which they were decided, and the rest of its time."""
    decided = {row.key: row.done_at for row in journal if row.done_at is not None and _ends_a_part(row.key)}
    before, end = one.procedure.opened_at, one.procedure.ended_at or one.procedure.now
    for step, at in decided.items():
        key = step.removeprefix(JUDGED)
        people = outcomes.get(step, {})
        number = came.get(key, 0) if step.startswith(JUDGED) else sum(people.values())
        until = min(max(at, before), end)
        yield Part(key, number, people, until - before)
        before = until
    if end > before:
        yield Part("", time=end - before)


def _ends_a_part(key: str) -> bool:
    return key in {OPENING, ADMISSION, "ranking", END} or key.startswith(JUDGED)


def _waits(one: Figures, journal: Sequence[Done]) -> dict[str, dt.timedelta]:
    """How long it waited for whom: what lies between two waits went to the one that ended it."""
    before, end = one.procedure.opened_at, one.procedure.ended_at or one.procedure.now
    stages = {row.key.removeprefix("results-") for row in journal if row.key.startswith("results-")}
    found = dict.fromkeys(WHO, NO_TIME)
    last = HR
    for row in journal:
        who = JURY if row.key in stages else WAITS.get(row.key) or WAITS.get(row.key.partition("-")[0])
        if who is None or (row.done_at is None and not (row.wake_at or row.attempt)):
            continue
        until = min(max(row.done_at or end, before), end)
        found[who] += until - before
        before, last = until, who
    found[last] += end - before
    return found
