"""A unit of work: one procedure locked, one step, everything committed together or nothing."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from sqlalchemy import bindparam, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, SQLModel, col, select

from config.reading import Frozen, freeze
from models.bulk import add_rows
from models.engine import reading, writing
from models.faults import fail_point
from models.record import Entry, append, heads, is_kept, newest
from models.storage import StorageFault as StorageFault
from models.storage import storage_fault
from models.tables import Event, Procedure, Step
from models.types import utcnow
from rules.dates import dutch_date, local_day
from rules.profile import Profile
from rules.regulation import Regulation
from rules.stage import is_planned_on_the_way

PLAN = "planning"
ENGINE = "werving"  # who acts where no person does
_door = ContextVar("the door by which people's acts come in", default="engine")


@contextmanager
def by_door(name: str) -> Iterator[None]:
    """What is done in the block comes from people, by this door: file or command."""
    before = _door.set(name)
    try:
        yield
    finally:
        _door.reset(before)


class UnknownProcedure(Exception):
    """There is no procedure with this reference."""

    def __init__(self, reference: str) -> None:
        super().__init__(f"procedure {reference} bestaat niet")
        self.reference = reference


class Stopped(Exception):
    """The procedure was stopped before its end (A34): nothing is done in it any more; `words` say since when."""

    def __init__(self, reference: str, on: dt.date) -> None:
        self.words = f"Stopgezet op {dutch_date(on)}"
        super().__init__(f"procedure {reference} is stopgezet op {dutch_date(on)}: er verandert niets meer aan")
        self.reference = reference


@dataclass
class Work:
    """The locked procedure, its regulation and one step of it; `done` if that step was finished before."""

    session: Session
    procedure: Procedure
    step: Step | None
    key: str
    door: str = field(default_factory=_door.get)
    acts: dict[str, None] = field(default_factory=dict)  # what was noted, each once
    people: dict[str, None] = field(default_factory=dict)  # the functions that acted, beside the engine
    began: dt.datetime = field(default_factory=utcnow)  # in wall time: what waits for a moment is read twice alike

    @property
    def done(self) -> bool:
        """Whether this step was finished before: then nothing may be done again."""
        return self.step is not None and self.step.done_at is not None

    @property
    def now(self) -> dt.datetime:
        """The procedure's own time."""
        return self.procedure.now

    @property
    def id(self) -> int:
        """The procedure's id."""
        return self.procedure.id or 0

    @property
    def head(self) -> tuple[int, str]:
        """The number and the hash of the record's last line, before whatever is done now; (0, "") if it has none."""
        return heads(self.session.connection(), [self.id]).get(self.id, (0, ""))

    @cached_property
    def regulation(self) -> Regulation:
        """The frozen regulation, with the days of stages that depend on what happened."""
        return regulation_in(self.session, self.procedure)

    @property
    def profile(self) -> Profile | None:
        """The profile that was frozen with the regulation, if it rests on one."""
        return frozen(self.procedure.regulation_text).profile

    def entry(self) -> Entry:
        """What was done, in the words of the record."""
        one = self.procedure
        who, what = ", ".join(self.people)[:200] or ENGINE, ", ".join(self.acts)
        return Entry(self.id, one.reference, one.regulation_hash, one.now, self.key, self.door, who, what)

    def note(self, what: str, *, who: str = ENGINE, why: str = "", application_id: int | None = None) -> None:
        """Write an event: who did what and why, ids only."""
        self._acted(what, who)
        event = Event(
            procedure_id=self.id, step=self.key, who=who, what=what, why=why, at=self.now,
            application_id=application_id,
        )  # fmt: skip
        self.session.add(event)

    def note_each(self, what: str, about: Iterable[tuple[int | None, str]], *, why: str = "") -> None:
        """Write an event about each of many: the application's id, and who did it."""
        each = list(about)
        self._acted(what, *(who for _, who in each))
        if not is_kept():
            return
        same = {"procedure_id": self.id, "step": self.key, "what": what, "why": why, "at": self.now}
        add_rows(self.session, Event, ("application_id", "who"), each, **same)

    def _acted(self, what: str, *functions: str) -> None:
        self.acts[what] = None
        self.people.update((who, None) for who in functions if who != ENGINE)

    def finish(self) -> None:
        """Mark this step as done, to be committed with its effects."""
        self.own_step().done_at = self.now

    def own_step(self) -> Step:
        """The step's row, made if it is not there yet."""
        if self.step is None:
            self.step = Step(procedure_id=self.id, key=self.key)
            self.session.add(self.step)
        return self.step


@lru_cache(maxsize=64)
def frozen(text: str) -> Frozen:
    """A frozen text as a regulation with its profile, parsed once per process."""
    return freeze(text, "regulation")


def frozen_regulation(text: str) -> Regulation:
    """The regulation of a frozen text."""
    return frozen(text).regulation


def regulation_in(session: Session, procedure: Procedure) -> Regulation:
    """A procedure's regulation with the days that were planned on the way (`plan-<stage>` in the journal)."""
    regulation = frozen_regulation(procedure.regulation_text)
    if not any(is_planned_on_the_way(stage) for stage in regulation.stages):
        return regulation
    planned = select(Step).where(Step.procedure_id == procedure.id, col(Step.key).like(f"{PLAN}-%"))
    rows = {step.key.removeprefix(f"{PLAN}-"): step.answer for step in session.exec(planned) if step.answer}
    days = {k: (dt.date.fromisoformat(a["first"]), dt.date.fromisoformat(a["last"])) for k, a in rows.items()}
    return regulation.planned(days)


@contextmanager
def unit_of_work(reference: str, key: str = "", *, even_stopped: bool = False) -> Iterator[Work]:
    """Lock the procedure, hand out the step, commit at the end; any exception undoes everything.

    UnknownProcedure; Stopped if it was stopped: this is the one door, so a leg that was on its way writes nothing more.
    """
    try:
        with writing() as session:
            work = _locked(session, reference, key)
            if not even_stopped:
                _refuse_stopped(work.procedure)
            before = newest(session.connection())
            yield work
            if work.acts:
                _look_again(work)
            append(session, [work.entry()], before)
            fail_point(f"before-commit:{key}")
            session.commit()
            fail_point(f"after-commit:{key}")
    except DBAPIError as fault:
        raise storage_fault(fault) from None


@contextmanager
def units_of_work(ids: Sequence[int], key: str) -> Iterator[list[Work]]:
    """Lock several procedures, also those that ended, for one small thing in each; commit all together or nothing."""
    try:
        with writing() as session:
            wanted = select(Procedure).where(col(Procedure.id).in_(ids))
            found = session.exec(wanted.order_by(col(Procedure.id)).with_for_update())
            works = [Work(session, procedure, None, key) for procedure in found]
            before = newest(session.connection())
            yield works
            append(session, [work.entry() for work in works], before)
            fail_point(f"before-commit:{key}")
            session.commit()
    except DBAPIError as fault:
        raise storage_fault(fault) from None


@contextmanager
def looking(reference: str, key: str = "") -> Iterator[Work]:
    """The same without a lock, for looking only, also at a procedure that was stopped; nothing is kept."""
    with reading() as session:
        procedure = session.exec(_NAMED, params={"reference": reference}).one_or_none()
        yield _found(session, procedure, reference, key)


# What every unit of work asks: made once, for making a statement anew costs more than asking it.
_NAMED = select(Procedure).where(Procedure.reference == bindparam("reference"))
_LOCKED = _NAMED.with_for_update()
# Apart, for PostgreSQL joins what it locked to rows of before it waited: a step that is done would be done again.
_STEP = select(Step).where(Step.procedure_id == bindparam("procedure_id"), Step.key == bindparam("key"))
_OPEN = (col(Step.procedure_id) == bindparam("about"), col(Step.done_at).is_(None), col(Step.attempt) > 0)
_ASKED = update(SQLModel.metadata.tables["step"]).where(*_OPEN).values(wake_at=bindparam("now"))


def _locked(session: Session, reference: str, key: str) -> Work:
    found = session.exec(_LOCKED, params={"reference": reference})
    return _found(session, found.one_or_none(), reference, key)


def _found(session: Session, procedure: Procedure | None, reference: str, key: str) -> Work:
    if procedure is None:
        raise UnknownProcedure(reference)
    own = {"procedure_id": procedure.id, "key": key}
    step = session.exec(_STEP, params=own).one_or_none() if key else None
    return Work(session, procedure, step, key)


def _refuse_stopped(procedure: Procedure) -> None:
    if procedure.stopped_because is not None:
        raise Stopped(procedure.reference, local_day(procedure.ended_at or procedure.now))


def _look_again(work: Work) -> None:
    """Something changed: the clock looks again whether what people are asked is answered by now."""
    work.session.flush()
    work.session.connection().execute(_ASKED, {"about": work.id, "now": utcnow()})
