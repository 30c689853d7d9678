"""Letters are recorded once, in their decision's transaction; `posting` takes them out of the house."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, NamedTuple, Protocol
from uuid import uuid4

from sqlalchemy import bindparam
from sqlmodel import col, select

from config.wording import DUTCH, LetterError, has_several, wording_of
from models.bulk import add_rows, chunks
from models.tables import Application, Candidate, Decision, Letter
from models.types import utcnow
from models.work import Work
from rules.dates import dutch_date, local_day
from rules.parts import lead_of
from rules.regulation import Regulation
from tasks.leaving import (
    AFTER_APPROVAL,
    AFTER_LOOK,
    appeal_until,
    ask_again,
    hold_time,
    is_approved,
    is_real,
    needs_approval,
)
from tasks.reading import FEW, Applying, ids_of

# What a template asks that letters recorded by earlier versions do not hold.
SINCE_THEN: dict[str, Any] = {
    "exact": False,
    "arranged": "",
    "moved_up": False,
    "employers": [],
    "functions": [],
    "heading": "Wat nog niet in orde is",
    "room": "",
    "calendar": [],
    "timetable": [],
}


class Grounds(NamedTuple):
    """What a letter about a negative decision must tell: why, by which rule, by whom and when."""

    reasons: Sequence[str]
    rule: str
    decided_by: str
    decided_on: dt.date

    def facts(self) -> dict[str, Any]:
        """As a template prints them."""
        return {**self._asdict(), "decided_on": dutch_date(self.decided_on)}


class ToWrite(NamedTuple):
    """One letter that is to be recorded; without an application it goes to HR."""

    kind: str
    application: Applying | None
    facts: Mapping[str, Any]
    decision_id: int | None = None
    version: int = 1
    negative: bool = False  # it brings the term to appeal
    grounds: Grounds | None = None
    attachment: str | None = None
    juror_id: int | None = None  # to whom it goes, if to a member of the board


_recorded = ContextVar("letters are recorded", default=True)


@contextmanager
def no_letters() -> Iterator[None]:
    """Record none for as long as the block lasts: of a procedure that only shows its outcome nobody reads them."""
    before = _recorded.set(False)
    try:
        yield
    finally:
        _recorded.reset(before)


def are_recorded() -> bool:
    """Whether letters are recorded now, and so will leave."""
    return _recorded.get()


class Letters:
    """The letters of one step: recorded many at once, each with the same days.

    Held ones leave after `post_after_minutes`, so that a decision can still be corrected. Letters about decisions that
    someone must approve first leave only after that approval; those that HR looks at first only after its word.
    """

    def __init__(self, work: Work, *, hold: bool = True, step: str = "") -> None:
        held = hold_time(work) if hold else dt.timedelta()
        dated = local_day(work.now + held) if is_real(work) else local_day(work.now)
        self._hash = lru_cache(lambda kind, language: hash_of(work.procedure.reference, kind, language))
        self._work, self._leaves = work, utcnow() + held
        self._step = step or work.key
        self._looked = work.regulation.looks_first(self._step)
        self._unapproved = hold and needs_approval(work.regulation, work.key) and not is_approved(work, work.key)
        self._appeal_until = lru_cache(lambda: appeal_until(work.regulation, dated))
        self._same = {"procedure_id": work.id, "step": self._step, "dated": dated}
        self._domain = work.regulation.employer.contact.rpartition("@")[2]
        self._told: dict[tuple[int, Grounds | None], tuple[Any, dict[str, Any]]] = {}
        self._unreachable: frozenset[int] | None = None

    def write(self, letters: Iterable[ToWrite]) -> None:
        """Record these letters."""
        for some in chunks(letters) if _recorded.get() else ():
            self._told.clear()
            printed, spoken, batch = self._to_print(some), self._spoken(some), uuid4().hex
            rows = (self._row(one, printed, spoken, f"<{batch}{n:04}@{self._domain}>") for n, one in enumerate(some))
            add_rows(self._work.session, Letter, COLUMNS, rows, **self._same)
            if self._looked and any(one.application for one in some):
                ask_again(self._work, f"look-{lead_of(self._work.regulation, self._step)}")

    def _to_print(self, some: Sequence[ToWrite]) -> frozenset[int]:
        """Whose letters are printed; the whole procedure is looked at once, where there are many."""
        about = [one.application for one in some if one.application]
        if len(about) <= FEW:
            return _unreachable(self._work, about)
        if self._unreachable is None:
            self._unreachable = _unreachable(self._work, about)
        return self._unreachable

    def _spoken(self, some: Sequence[ToWrite]) -> Mapping[int, str]:
        """In which language each is written, by application id; nothing where there are letters in one only."""
        if not has_several(self._work.procedure.reference):
            return {}
        ids = [one.application.id for one in some if one.application]
        asked = select(Application.id, Candidate.language).join(Candidate).where(col(Application.id).in_(ids))
        return {key or 0: language for key, language in self._work.session.exec(asked)}

    def _row(
        self, one: ToWrite, printed: frozenset[int], spoken: Mapping[int, str], message_id: str
    ) -> tuple[Any, ...]:
        about = one.application.id if one.application else None
        return (
            about,
            one.juror_id,
            one.decision_id,
            one.kind,
            one.version,
            self._facts(one),
            self._hash(one.kind, spoken.get(about, "") if about else DUTCH),
            self._appeal_until() if one.negative else None,
            one.attachment,
            message_id,
            "to_print" if about in printed else "waiting",
            self._post_after(one),
        )

    def _post_after(self, one: ToWrite) -> dt.datetime:
        """When it leaves, or for whom it waits: what HR reads itself waits for nobody."""
        if self._unapproved and one.decision_id is not None:
            return AFTER_APPROVAL
        return AFTER_LOOK if self._looked and one.application else self._leaves

    def _facts(self, one: ToWrite) -> Mapping[str, Any]:
        """The letter's facts; who has the same facts and grounds shares them, and they are written as JSON once."""
        if one.grounds is None:
            return one.facts
        key = (id(one.facts), one.grounds)
        if key not in self._told:
            self._told[key] = one.facts, {**one.facts, **one.grounds.facts()}
        return self._told[key][1]


COLUMNS = (
    "application_id",
    "juror_id",
    "decision_id",
    "kind",
    "version",
    "facts",
    "template_hash",
    "appeal_until",
    "attachment",
    "message_id",
    "status",
    "post_after",
)


def write_letter(
    work: Work,
    kind: str,
    application: Applying | None,
    decision: Decision | None = None,
    facts: Mapping[str, Any] | None = None,
    *,
    negative: bool = False,
    attachment: str | None = None,
    hold: bool = True,
    version: int = 1,
    step: str = "",
    juror_id: int | None = None,
) -> None:
    """Record one letter."""
    grounds = None
    if decision and negative:
        grounds = Grounds(tuple(decision.reasons), decision.rule, decision.decided_by, decision.decided_on)
    about = (decision.id, decision.version) if decision else (None, version)
    one = ToWrite(kind, application, facts or {}, *about, negative, grounds, attachment, juror_id)
    Letters(work, hold=hold, step=step).write([one])


class Notice(NamedTuple):
    """A letter to HR or to a member of the board, in one of many procedures."""

    work: Work
    step: str
    domain: str  # of the employer's mail
    facts: Mapping[str, Any]
    juror_id: int | None = None


def hash_of(reference: str, kind: str, language: str) -> str:
    """The hash of a letter's wording today; empty if its template is broken, which is told when it should leave."""
    from config.rendering import template_hash  # with Jinja: only who writes letters loads it

    try:
        return template_hash(kind, wording_of(reference, language))
    except LetterError:
        return ""


def write_notices(kind: str, notices: Sequence[Notice]) -> None:
    """Record letters of many procedures at once; they are about no candidate and no decision, and none is held."""
    if not notices:
        return
    batch = uuid4().hex
    rows = (
        (
            *(one.work.id, one.step, local_day(one.work.now), one.juror_id, one.facts, f"<{batch}{n:04}@{one.domain}>"),
            hash_of(one.work.procedure.reference, kind, DUTCH),
        )
        for n, one in enumerate(notices)
    )
    columns = ("procedure_id", "step", "dated", "juror_id", "facts", "message_id", "template_hash")
    same = {"kind": kind, "post_after": utcnow()}
    add_rows(notices[0].work.session, Letter, columns, rows, **same)


_NONE = (Application.procedure_id == bindparam("about"), Candidate.email == "")
_WITHOUT = select(Application.id).join(Candidate).where(*_NONE)
_FEW_WITHOUT = _WITHOUT.where(col(Application.id).in_(bindparam("some", expanding=True)))


def _unreachable(work: Work, applications: Sequence[Applying]) -> frozenset[int]:
    """The applications of people without a mail address: their letters are printed."""
    few = len(applications) <= FEW
    about = {"about": work.id} | ({"some": ids_of(applications)} if few else {})
    return frozenset(key or 0 for key in work.session.exec(_FEW_WITHOUT if few else _WITHOUT, params=about))


class Recorded(Protocol):
    """A letter that was recorded, read as columns or as an object."""

    @property
    def application_id(self) -> int | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def step(self) -> str: ...
    @property
    def facts(self) -> Mapping[str, Any]: ...
    @property
    def template_hash(self) -> str: ...
    @property
    def dated(self) -> dt.date: ...
    @property
    def appeal_until(self) -> dt.date | None: ...
    @property
    def post_after(self) -> dt.datetime: ...


class Addressed(Protocol):
    """Who gets a letter."""

    @property
    def name(self) -> str: ...
    @property
    def email(self) -> str: ...


def common_facts(
    regulation: Regulation, reference: str, letter: Recorded, candidate: Addressed | None, dossier: str
) -> dict[str, Any]:
    """What every template may use, besides the letter's own facts; names come from the person's own row."""
    facts = {
        "candidate": candidate.name if candidate else "",
        "dossier": dossier,
        "function_title": regulation.title,
        "employer": regulation.employer.name,
        "employer_address": regulation.employer.address,
        "contact": regulation.employer.contact,
        "signature": regulation.employer.signature,
        "dated": dutch_date(letter.dated),
        "reference": reference,
    }
    if letter.appeal_until:
        facts["appeal_clause"] = regulation.appeal_clause
        facts["appeal_until"] = dutch_date(letter.appeal_until)
    paper: dict[str, Any] = {"calendar": []} if candidate and not candidate.email else {}
    return {**SINCE_THEN, **facts, **letter.facts, **paper}
