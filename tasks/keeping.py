"""What is kept of whom until when, and why: read for all procedures together."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam
from sqlalchemy import select as columns
from sqlmodel import Session, col, func

from config.reading import retention_in
from models.appeals import Appeal
from models.engine import reading
from models.retention import Erasure, Hold, Objection
from models.tables import Application, Decision, Juror, Letter, Procedure, Reserve, Step
from models.work import UnknownProcedure
from rules.dates import local_day
from rules.provisions import Retention
from rules.retention import GROUPS, Circumstances, Ends, Term, group_of, is_due, kept_by, term_of
from rules.states import DUTCH

DOSSIER, BOARD, REST = "dossier", "board", "procedure"  # what is erased: one person, the board, and then the rest
FALLEN = ("withdrawn", "lapsed", "expired", "refused", "appointed")  # places that hold nobody's data any more
OFFERED = ("offered", "accepted")
NAMES = {BOARD: GROUPS["board"], REST: "de procedure zelf"}
JOURNAL = "retention"  # the step whose row keeps what HR was told, when, and for which day
AT_ONCE = 300  # procedures in one question to the database


class Subject(NamedTuple):
    """One dossier, or with none the board, or the procedure itself once all others are erased; how long it is kept."""

    application_id: int | None
    dossier: str
    outcome: str
    term: Term
    held: Sequence[str]
    today: dt.date
    what: str = DOSSIER

    @property
    def name(self) -> str:
        """As HR knows it."""
        return self.dossier or NAMES[self.what]

    @property
    def due(self) -> bool:
        """Whether it goes today."""
        return is_due(self.term, self.held, self.today)


@dataclass(frozen=True)
class Keeping:
    """What is still kept in one procedure."""

    procedure_id: int
    reference: str
    today: dt.date
    rule: Retention
    subjects: Sequence[Subject]  # those not erased yet; the board last
    erased: int
    left: Sequence[str]  # what outside the database is still to be erased
    told: Mapping[str, Sequence[str]]  # when HR was told of whom, and for which day

    @property
    def due(self) -> list[Subject]:
        """What goes today."""
        return [one for one in self.subjects if one.due]


def keeping(wall: dt.datetime, reference: str = "") -> list[Keeping]:
    """What is kept in one procedure, or in all of which something is left; UnknownProcedure."""
    with reading() as session:
        chosen = columns(*map(col, (Procedure.id, Procedure.reference, Procedure.now, Procedure.ended_at)))
        chosen = chosen.add_columns(col(Procedure.regulation_text)).order_by(col(Procedure.id))
        chosen = chosen.where(col(Procedure.reference) == reference) if reference else chosen.where(_unfinished())
        rows = session.execute(chosen).all()
        if reference and not rows:
            raise UnknownProcedure(reference)
        found = []
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            known = _Known(session, [row[0] for row in some])
            found += [_of(known, row, wall) for row in some]
        return found


def keeping_in(session: Session, procedure: Procedure, wall: dt.datetime) -> Keeping:
    """The same of one procedure that is locked already."""
    key = procedure.id or 0
    row = (key, procedure.reference, procedure.now, procedure.ended_at, procedure.regulation_text)
    return _of(_Known(session, [key]), row, wall)


def today_of(now: dt.datetime, wall: dt.datetime) -> dt.date:
    """The day on which terms are held against: the wall's, or that of a calendar that ran ahead of it."""
    return local_day(max(now, wall))


def _unfinished() -> Any:
    """Ended, and not erased to the last."""
    done = columns(col(Erasure.procedure_id)).where(col(Erasure.what) == REST, col(Erasure.application_id).is_(None))
    return col(Procedure.ended_at).is_not(None) & col(Procedure.id).not_in(done)


PLACE = ("valid_through", "state")
HOLD = ("procedure_id", "application_id", "reason", "lifted_on")


class _Known:
    """What counts of so many procedures, each table read once."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        self._session, self._ids = session, ids
        self.people: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
        for key, procedure, dossier, state in self._rows(Application, "id", "procedure_id", "dossier", "state"):
            self.people[procedure].append((key, dossier, state))
        self.boards = {row[0] for row in self._rows(Juror, "procedure_id")}
        self.objected = dict(self._rows(Objection, "application_id", "asked_on"))
        self.places = {key: place for key, *place in self._rows(Reserve, "application_id", *PLACE)}
        self.appeals = self._latest(Letter, "appeal_until")
        self.left = self._latest(Decision, "decided_on", col(Decision.outcome).in_(("withdrawn", "appointed")))
        for key, closed in self._latest(Appeal, "closed_on").items():  # an appeal that came to its end
            self.appeals[key] = max(closed, self.appeals.get(key, closed))
        self.open_appeals = Counter(
            key for (key, state) in self._rows(Appeal, "procedure_id", "state") if state == "open"
        )
        self.holds: dict[tuple[int, int | None], list[str]] = defaultdict(list)
        for procedure, about, reason, lifted in self._rows(Hold, *HOLD):
            if lifted is None:
                self.holds[procedure, about].append(reason)
        self.erased: dict[int, dict[tuple[int | None, str], Sequence[str]]] = defaultdict(dict)
        for procedure, about, what, left in self._rows(Erasure, "procedure_id", "application_id", "what", "left"):
            self.erased[procedure][about, what] = left

        journal = columns(col(Step.procedure_id), col(Step.answer)).where(col(Step.key) == JOURNAL)
        found = session.execute(journal.where(col(Step.procedure_id).in_(ids)))
        self.told = {key: answer.get("told", {}) for key, answer in found}

    def _rows(self, table: Any, *names: str) -> Iterator[Any]:
        return map(tuple, self._session.execute(_asked(table, names), {"ids": self._ids}))

    def _latest(self, table: Any, day: str, *where: Any) -> dict[int, dt.date]:
        """The last of these days of each application."""
        asked = _asked_latest(table, day)
        asked = asked.where(*where) if where else asked
        return dict(map(tuple, self._session.execute(asked, {"ids": self._ids})))


@lru_cache(maxsize=64)
def _asked(table: Any, names: tuple[str, ...]) -> Any:
    """The same statement every time: making it anew costs more than asking it."""
    asked = columns(*(getattr(table, name) for name in names))
    return asked.where(table.procedure_id.in_(bindparam("ids", expanding=True))).order_by(table.id)


@lru_cache(maxsize=64)
def _asked_latest(table: Any, day: str) -> Any:
    asked = columns(table.application_id, func.max(getattr(table, day))).group_by(table.application_id)
    return asked.where(table.procedure_id.in_(bindparam("ids", expanding=True)), getattr(table, day).is_not(None))


def _of(known: _Known, row: Any, wall: dt.datetime) -> Keeping:
    key, reference, now, ended_at, text = row
    rule, today, erased = retention_in(text), today_of(now, wall), known.erased[key]
    closed = local_day(ended_at) if ended_at else None
    ids = [one[0] for one in known.people[key]]
    last_appeal = max((known.appeals[one] for one in ids if one in known.appeals), default=None)
    every, lodged = known.holds[key, None], known.open_appeals[key]
    subjects = [
        _subject(known, one, rule, closed, Circumstances(every + known.holds[key, one[0]], lodged, last_appeal), today)
        for one in known.people[key]
        if (one[0], DOSSIER) not in erased
    ]
    rest = BOARD if key in known.boards and (None, BOARD) not in erased else "" if subjects else REST
    if rest and (None, rest) not in erased:
        held = [line for hold in known.holds for line in known.holds[hold] if hold[0] == key]
        term = term_of(rule, "board" if rest == BOARD else "rejected", Ends(closed, appeal=last_appeal))
        found = kept_by(Circumstances(held, lodged, last_appeal), today)
        subjects.append(Subject(None, "", NAMES[rest], term, found, today, rest))
    left = [what for one in erased.values() for what in one]
    gone = sum(what == DOSSIER for _, what in erased)
    return Keeping(key, reference, today, rule, subjects, gone, sorted(set(left)), known.told.get(key, {}))


def _subject(
    known: _Known,
    one: tuple[int, str, str],
    rule: Retention,
    closed: dt.date | None,
    found: Circumstances,
    today: dt.date,
) -> Subject:
    key, dossier, state = one
    objected = known.objected.get(key)
    group = group_of(state, objected=objected is not None)
    last, place = known.places.get(key, (None, ""))
    left = objected or (known.left.get(key) if group in {"withdrawn", "appointed"} else None)
    ends = Ends(closed, left, last if group == "reserve" else None, known.appeals.get(key))
    if last and place not in FALLEN and group == "reserve":
        found = found._replace(place_through=last, offered=place in OFFERED)
    return Subject(key, dossier, DUTCH[state], term_of(rule, group, ends), kept_by(found, today), today)
