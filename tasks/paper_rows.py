"""The rows that papers show, read as columns; names stand only on what goes to those who may know them."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

from sqlmodel import col

from models.bulk import read_rows
from models.tables import Application, Candidate, Conflict, Decision, Juror, Result
from models.work import Work
from rules.jury import CAPACITIES
from rules.states import LAPSED
from tasks.board_rows import LEFT
from tasks.reading import columns_of, picked

ROLES = {"lid": "lid", "waarnemer": "waarnemer", "secretaris": "secretaris", LEFT: "maakte eerder deel uit"}


class Person(NamedTuple):
    """A candidate with the application."""

    id: int
    dossier: str
    track: str
    state: str
    stage: str | None
    first_name: str
    last_name: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class Seat(NamedTuple):
    """Someone on or beside the board."""

    id: int
    number: str
    name: str
    role: str
    internal: bool
    capacity: str
    grade: str

    @property
    def function(self) -> str:
        """`lid, extern` or `waarnemer, afgevaardigde van een representatieve vakorganisatie`; never who it is."""
        side = ("intern" if self.internal else "extern") if self.role == "lid" else ""
        return ", ".join(filter(None, (ROLES[self.role], side, CAPACITIES.get(self.capacity, ""))))


class Entered(NamedTuple):
    """A version of what a person entered."""

    application_id: int | None
    part: str
    version: int
    attendance: str
    value: str
    reasons: str
    decided_by: str
    decided_on: dt.date
    door: str
    because: str
    recorded_at: dt.datetime


class Concluded(NamedTuple):
    """A version of a decision."""

    application_id: int
    step: str
    stage: str | None
    version: int
    outcome: str
    reasons: list[str]
    rule: str
    points: str | None
    rank: int | None
    decided_by: str
    decided_on: dt.date
    correction_id: int | None


class Declared(NamedTuple):
    """A conflict of interest: who declared it about whom, and when."""

    application_id: int
    number: str
    declared_on: dt.date


Row = TypeVar("Row", Entered, Concluded)


def people(work: Work) -> dict[int, Person]:
    """Every candidate by application id, in the order of the dossiers."""
    own = (Application.id, Application.dossier, Application.track, Application.state, Application.stage)
    found = picked(*own, Candidate.first_name, Candidate.last_name)
    found = found.join(Candidate, col(Application.candidate_id) == Candidate.id)
    rows = read_rows(work.session, Person, found.where(Application.procedure_id == work.id))
    return {row.id: row for row in sorted(rows, key=lambda row: in_order(row.dossier))}


def in_order(dossier: str) -> tuple[int, str]:
    """Dossiers as people count them: K-999 before K-1000."""
    return len(dossier), dossier


def board(work: Work) -> list[Seat]:
    """Everyone on or beside the board, in the order of the numbers."""
    seats = read_rows(work.session, Seat, columns_of(Juror, Seat).where(Juror.procedure_id == work.id))
    return sorted(seats, key=lambda seat: int(seat.number[1:]))


def conflicts(work: Work) -> list[Declared]:
    """Every conflict of interest that was declared."""
    found = picked(Conflict.application_id, Juror.number, Conflict.declared_on).join(Juror)
    rows = read_rows(work.session, Declared, found.where(Juror.procedure_id == work.id).order_by(col(Conflict.id)))
    return list(rows)


def entered(work: Work, *parts: str, application: int | None = None) -> list[Entered]:
    """Every version of the results of these parts, or of all, the oldest first."""
    return _versions(work, Result, Entered, Result.part, parts, application)


def concluded(work: Work, steps: Sequence[str] = (), application: int | None = None) -> list[Concluded]:
    """Every version of the decisions of these steps, or of all, the oldest first."""
    return _versions(work, Decision, Concluded, Decision.step, steps, application)


def _versions(
    work: Work, table: Any, row: type[Row], about: Any, which: Sequence[str], application: int | None
) -> list[Row]:
    found = columns_of(table, row).where(table.procedure_id == work.id)
    if which:
        found = found.where(about.in_(which))
    if application is not None:
        found = found.where(table.application_id == application)
    return read_rows(work.session, row, found.order_by(table.id))


def newest(rows: Sequence[Concluded]) -> dict[int, Concluded]:
    """The newest decision by application id; one that fell with an earlier decision is none."""
    found = {row.application_id: row for row in sorted(rows, key=lambda row: row.version)}
    return {key: row for key, row in found.items() if row.rule != LAPSED}
