"""What the reserve leads to: vacancies, offers, and what was checked before an appointment."""

import datetime as dt

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.tables import one_of, where
from models.types import Moment, utcnow

VACANCY_STATES = ("open", "filled", "closed")
OFFER_STATES = ("open", "accepted", "refused", "unanswered", "withdrawn", "not_met", "appointed")
LIVE = ("open", "accepted")  # an offer that is not over


class Vacancy(SQLModel, table=True):
    """A post that is filled from the reserve, with one of the boards that share it; a temporary one keeps the place."""

    __table_args__ = (UniqueConstraint("procedure_id", "number"), one_of("state", VACANCY_STATES))

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    number: int  # within the procedure, as people name it
    title: str = Field(max_length=200)
    employer: str = Field(default="", max_length=200)  # none: the employer of the regulation
    temporary: bool = False
    state: str = Field(default="open", max_length=20)
    opened_by: str = Field(max_length=200)
    opened_on: dt.date
    closed_because: str = ""
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Offer(SQLModel, table=True):
    """A vacancy offered to one place, with what was answered; one live offer a person and a vacancy, by key.

    `candidate_id` is the person, the first of all candidates with the same mail address.
    """

    __table_args__ = (
        UniqueConstraint("vacancy_id", "application_id"),
        Index("ix_offer_live_person", "candidate_id", unique=True, **where("state IN ('open', 'accepted')")),
        Index("ix_offer_live_vacancy", "vacancy_id", unique=True, **where("state IN ('open', 'accepted')")),
        Index("ix_offer_due", "answer_by", **where("state = 'open'")),
        one_of("state", OFFER_STATES),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    vacancy_id: int = Field(foreign_key="vacancy.id")
    application_id: int = Field(foreign_key="application.id", index=True)
    candidate_id: int = Field(foreign_key="candidate.id")
    made_by: str = Field(max_length=200)
    made_on: dt.date
    because: str = ""  # why this one, where the order alone does not say
    answer_by: dt.date
    reminded_on: dt.date | None = None
    state: str = Field(default="open", max_length=20)
    answered_by: str = Field(default="", max_length=200)
    answered_on: dt.date | None = None
    reason: str = ""  # what the person said, or why it was withdrawn or failed
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Fulfilment(SQLModel, table=True):
    """Whether a condition for appointment is met: that, on which day and by whom, and never a document. Append-only."""

    id: int | None = Field(default=None, primary_key=True)
    offer_id: int = Field(foreign_key="offer.id", index=True)
    application_id: int = Field(foreign_key="application.id", index=True)
    condition: str = Field(max_length=40)
    met: bool
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    reason: str = ""
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)
