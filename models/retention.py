"""What privacy asks of the tables: who holds what, who objected, which files there are, who looked, what was erased."""

import datetime as dt

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from models import tables as tables  # the names of keys and checks are made as there
from models.types import Moment, utcnow


class Hold(SQLModel, table=True):
    """A legal hold (bewaring) on a whole procedure or one dossier, until somebody lifts it."""

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    reason: str
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    lifted_because: str = ""
    lifted_by: str = Field(default="", max_length=200)
    lifted_on: dt.date | None = None
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Objection(SQLModel, table=True):
    """A person's wish to be taken out of the reserve and erased (bezwaar)."""

    __table_args__ = (UniqueConstraint("application_id"),)

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int = Field(foreign_key="application.id")
    asked_on: dt.date
    noted_by: str = Field(max_length=200)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class File(SQLModel, table=True):
    """A document's content, encrypted in the vault under `stored`; a later one for the same key is a new version."""

    __table_args__ = (UniqueConstraint("application_id", "key", "version"), UniqueConstraint("stored"))

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int = Field(foreign_key="application.id")
    key: str = Field(max_length=40)
    version: int = 1
    kind: str = Field(max_length=10)  # by its content: pdf, docx, odt, jpeg, png
    size: int  # bytes, before encryption
    hash: str = Field(max_length=64)  # SHA-256 of the content
    stored: str = Field(max_length=40)
    received_at: dt.datetime = Field(sa_type=Moment)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Look(SQLModel, table=True):
    """Who looked at whose data, at what, and when; without an application at all of a procedure."""

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    who: str = Field(max_length=200)
    what: str = Field(max_length=80)
    at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Erasure(SQLModel, table=True):
    """What was erased: a dossier, or without one the board (`board`) or what is left of a procedure (`procedure`).

    `left` says what outside our database is still to be erased; empty: all is done.
    """

    __table_args__ = (UniqueConstraint("procedure_id", "application_id", "what"),)

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    what: str = Field(max_length=20)
    basis: str = Field(max_length=400)  # the term and the rule, or the decision
    decided_by: str = Field(max_length=200)
    due: dt.date
    erased_on: dt.date
    left: list[str] = Field(default_factory=list, sa_type=JSON)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)
