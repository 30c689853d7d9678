"""What a step reads about many at once: plain columns, for an object for each row costs ten times as much."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, Protocol

from sqlalchemy import bindparam
from sqlmodel import case, col, func, select

from models.bulk import read_rows
from models.tables import Application, Decision, Result
from models.work import Work

FEW = 500  # more than so many are read with all the others


class Applying(Protocol):
    """An application as a step handles it, read as columns or as an object."""

    @property
    def id(self) -> int | None: ...
    @property
    def dossier(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def stage(self) -> str | None: ...
    @property
    def track(self) -> str: ...


class Applicant(NamedTuple):
    """Where one application stands."""

    id: int
    dossier: str
    state: str
    stage: str | None
    track: str


class Standing(NamedTuple):
    """An application's dossier number, and its state."""

    id: int
    dossier: str
    state: str


class Given(NamedTuple):
    """What a person entered, the newest version of it; as the columns of a result."""

    application_id: int | None
    version: int
    attendance: str
    value: str
    reasons: str
    decided_by: str
    decided_on: dt.date
    door: str


class Decided(NamedTuple):
    """What was concluded about one application at one step, the newest version of it; as the columns of a decision."""

    id: int
    application_id: int
    version: int
    outcome: str
    reasons: list[str]
    rule: str
    points: str | None
    rank: int | None


def columns_of(model: Any, row: type[Any]) -> Any:
    """Select the columns that a row names."""
    return select(*(getattr(model, name) for name in row._fields))


def picked(*some: Any) -> Any:
    """Select these columns, however many, of one table or more."""
    return select(*some)


# What nearly every step asks: made once, for making a statement anew costs more than asking it.
_ALL = columns_of(Application, Applicant).where(Application.procedure_id == bindparam("about"))
_IN_STATES = _ALL.where(col(Application.state).in_(bindparam("states", expanding=True))).order_by(Application.dossier)
_AT_STAGE = _IN_STATES.where(Application.stage == bindparam("stage"))
_EVERYONE = _ALL.order_by(Application.dossier)
_AMONG = _EVERYONE.where(col(Application.id).in_(bindparam("ids", expanding=True)))
_STANDINGS = (
    columns_of(Application, Standing)
    .where(Application.procedure_id == bindparam("about"))
    .order_by(Application.dossier)
)
_DOSSIERS = picked(Application.id, Application.dossier).where(Application.procedure_id == bindparam("about"))
_GIVEN = (
    columns_of(Result, Given)
    .where(Result.procedure_id == bindparam("about"), Result.part == bindparam("part"))
    .order_by(Result.version)
)
_BY_STEP = (Decision.procedure_id == bindparam("about"), Decision.step == bindparam("step"))
_DECIDED = columns_of(Decision, Decided).where(*_BY_STEP).order_by(Decision.version)
_OF_PART = (Result.procedure_id == bindparam("about"), Result.part == bindparam("part"))
_ENTERED = (
    picked(func.count(case((col(Result.attendance) != "overmacht", 1))), func.max(Result.version))
    .join(Application, col(Result.application_id) == Application.id)
    .where(*_OF_PART, Application.state == bindparam("state"))
)
_STANDING = (
    picked(func.count())
    .select_from(Application)
    .where(Application.procedure_id == bindparam("about"), Application.state == bindparam("state"))
)
_ENTERED_AT, _STANDING_AT = (one.where(Application.stage == bindparam("stage")) for one in (_ENTERED, _STANDING))
_LAST_DAY = picked(func.max(Result.decided_on), func.max(Result.version)).where(*_OF_PART)


def everyone(work: Work) -> list[Applicant]:
    """All applications of the procedure, by dossier."""
    return read_rows(work.session, Applicant, _EVERYONE, about=work.id)


def among(work: Work, ids: Collection[int]) -> list[Applicant]:
    """These applications, by dossier."""
    if len(ids) > FEW:
        return [one for one in everyone(work) if one.id in ids]
    return read_rows(work.session, Applicant, _AMONG, about=work.id, ids=list(ids))


def standings(work: Work) -> list[Standing]:
    """Which state every application is in, by dossier."""
    return read_rows(work.session, Standing, _STANDINGS, about=work.id)


def dossiers_of(work: Work) -> dict[int, str]:
    """Every application's dossier number by its id."""
    return dict(read_rows(work.session, tuple, _DOSSIERS, about=work.id))


def applicants(work: Work, *states: str, stage: str | None = None) -> list[Applicant]:
    """The applications in one of these states, by dossier."""
    if stage is None:
        return read_rows(work.session, Applicant, _IN_STATES, about=work.id, states=states)
    return read_rows(work.session, Applicant, _AT_STAGE, about=work.id, states=states, stage=stage)


def is_anyone(work: Work, state: str, stage: str) -> bool:
    """Whether any application stands in this state at this stage."""
    found = select(Application.id).where(
        Application.procedure_id == work.id, Application.state == state, Application.stage == stage
    )
    return work.session.exec(found.limit(1)).first() is not None


def given(work: Work, part: str) -> dict[int, Given]:
    """The newest result of a part by application id; key 0 holds an answer about the procedure itself."""
    rows = read_rows(work.session, Given, _GIVEN, about=work.id, part=part)
    return {row.application_id or 0: row for row in rows}


def entered_once(work: Work, part: str, state: str, stage: str | None) -> int | None:
    """How many who stand there have a result that counts (A25); None if any was entered anew: that takes more."""
    asked = _ENTERED if stage is None else _ENTERED_AT
    count, version = work.session.exec(
        asked, params={"about": work.id, "part": part, "state": state, "stage": stage}
    ).one()
    return None if version and version > 1 else count


def standing(work: Work, state: str, stage: str | None) -> int:
    """How many stand in this state, at this stage if one is given."""
    asked = _STANDING if stage is None else _STANDING_AT
    found: int = work.session.exec(asked, params={"about": work.id, "state": state, "stage": stage}).one()
    return found


def last_day(work: Work, part: str) -> dt.date | None:
    """The last day on which a result of a part was decided, of those that count."""
    day: dt.date | None
    day, version = work.session.exec(_LAST_DAY, params={"about": work.id, "part": part}).one()
    if version and version > 1:
        return max(result.decided_on for result in given(work, part).values())
    return day


def decided(work: Work, step: str) -> dict[int, Decided]:
    """The newest decision of a step by application id."""
    rows = read_rows(work.session, Decided, _DECIDED, about=work.id, step=step)
    return {row.application_id: row for row in rows}


def ids_of(applications: Iterable[Applying]) -> list[int]:
    """Their ids."""
    return [application.id or 0 for application in applications]
