"""Appeals against decisions, and what somebody does again after one was upheld."""

import datetime as dt

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from models.tables import one_of
from models.types import Moment, utcnow

APPEAL_STATES = ("open", "upheld", "rejected", "withdrawn")
APPEAL_KINDS = ("internal", "council", "court", "oversight")


class Appeal(SQLModel, table=True):
    """An appeal (beroep, klacht) of one candidate against the decision of one step; it stays, whatever comes of it."""

    __table_args__ = (
        UniqueConstraint("procedure_id", "number"),
        one_of("state", APPEAL_STATES),
        one_of("kind", APPEAL_KINDS),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    number: int  # within the procedure, as people name it
    application_id: int = Field(foreign_key="application.id", index=True)
    step: str = Field(max_length=60)  # whose decision it is against
    version: int  # of that decision
    kind: str = Field(max_length=20)
    lodged_on: dt.date
    reference: str = Field(default="", max_length=200)  # the number of the case
    remark: str = Field(default="", max_length=200)  # about its term
    registered_by: str = Field(max_length=200)
    state: str = Field(default="open", max_length=20)
    closed_by: str = Field(default="", max_length=200)
    closed_on: dt.date | None = None
    reasons: str = ""
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Retake(SQLModel, table=True):
    """A result of a stage that somebody took apart after an appeal; it counts once a correction is confirmed."""

    __table_args__ = (UniqueConstraint("appeal_id", "part"),)

    id: int | None = Field(default=None, primary_key=True)
    appeal_id: int = Field(foreign_key="appeal.id")
    application_id: int = Field(foreign_key="application.id", index=True)
    part: str = Field(max_length=80)
    attendance: str = Field(default="", max_length=20)
    value: str = Field(default="", max_length=400)
    reasons: str = ""
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)
