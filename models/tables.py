"""What is stored: one table for each noun of the story. Points are exact decimal strings."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from models.types import Moment, utcnow
from rules.judging import ATTENDANCE
from rules.states import STATES

LETTER_STATES = ("waiting", "sending", "sent", "failed", "replaced", "to_print")
PLACE_STATES = ("available", "offered", "accepted", "appointed", "refused", "withdrawn", "expired", "lapsed")
CORRECTION_STATES = ("open", "confirmed", "refused")

SQLModel.model_config["defer_build"] = True  # a table validates nothing: its pydantic schema is never needed
SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """What may stand in a column; compared one by one, for SQLite builds the list of an IN anew for every row."""
    return CheckConstraint(" OR ".join(f"{column} = '{value}'" for value in values), name=f"{column}_known")


def where(condition: str) -> dict[str, Any]:
    """An index on these rows only; PostgreSQL's engine passes it on: naming it here loads its drivers every time."""
    return {"sqlite_where": text(condition)}


class Procedure(SQLModel, table=True):
    """One selection procedure with its frozen regulation; `now` is its own clock, moved only when it wakes."""

    # What the clock reads at every pass, without the text beside it.
    __table_args__ = (
        Index("ix_procedure_alive", "id", "reference", "flow_run_id", "recoveries", **where("ended_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    reference: str = Field(unique=True, max_length=60)
    regulation_text: str
    regulation_hash: str = Field(max_length=64)
    now: dt.datetime = Field(sa_type=Moment)
    opened_at: dt.datetime = Field(sa_type=Moment)
    ended_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    seconds_per_day: float | None = None  # None: wall time; otherwise a compressed calendar
    flow_run_id: str | None = Field(default=None, max_length=36, unique=True)
    recoveries: int = 0
    stopped_because: str | None = None  # why it was stopped before its end; None: it was not (A34)


class Candidate(SQLModel, table=True):
    """A person: the only table with names and addresses."""

    id: int | None = Field(default=None, primary_key=True)
    first_name: str
    last_name: str
    email: str = ""
    address: str = ""
    language: str = Field(default="", max_length=2)  # in which letters are written, where there are such; none: Dutch

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class Application(SQLModel, table=True):
    """A candidacy (kandidatuur): who, when, how, and where it stands."""

    __table_args__ = (UniqueConstraint("procedure_id", "dossier"), one_of("state", STATES))

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    candidate_id: int = Field(foreign_key="candidate.id", index=True)
    dossier: str = Field(max_length=20)
    channel: str = Field(max_length=20)
    received_at: dt.datetime = Field(sa_type=Moment)
    postmark: dt.date | None = None
    track: str = Field(max_length=40)
    degree: str = Field(max_length=20)
    experience_years: str = Field(max_length=20)
    remark: str = ""
    facts: dict[str, str] = Field(default_factory=dict, sa_type=JSON)  # voorwaarde:…, kenmerk:…, vrijstelling:…
    state: str = Field(default="received", max_length=20)
    stage: str | None = Field(default=None, max_length=40)  # where it stands, or where it ended
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Document(SQLModel, table=True):
    """A document of an application with its date of issue, or of receipt where it has no age.

    `received_at` is the moment it came in, where that is later than the application itself.
    """

    __table_args__ = (UniqueConstraint("application_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    key: str = Field(max_length=40)
    dated: dt.date
    received_at: dt.datetime | None = Field(default=None, sa_type=Moment)


class Invitation(SQLModel, table=True):
    """An application's part in one stage: the day it was invited, its own time, and how often that changed.

    `minutes` is how long that time lasts where the timetable says so; `sequence` counts for calendars.
    """

    __table_args__ = (UniqueConstraint("application_id", "key"), Index(None, "procedure_id", "key"))

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    application_id: int = Field(foreign_key="application.id")
    key: str = Field(max_length=40)
    invited_on: dt.date
    slot: dt.datetime | None = Field(default=None, sa_type=Moment)
    minutes: int | None = None
    room: str = Field(default="", max_length=80)
    jurors: str = Field(default="", max_length=80)  # the members who sit there, by number: J1 J3
    sequence: int = 0


class Adjustment(SQLModel, table=True):
    """What is to be arranged for one candidate at one stage (redelijke aanpassing), and nothing about why."""

    __table_args__ = (UniqueConstraint("application_id", "stage"),)

    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id", index=True)
    stage: str = Field(max_length=40)
    what: str = Field(max_length=500)
    minutes: int = 0  # extra time, for the timetable
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Juror(SQLModel, table=True):
    """Someone on or beside the selection board; decisions and logs name only the number."""

    __table_args__ = (UniqueConstraint("procedure_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    number: str = Field(max_length=10)
    name: str
    role: str = Field(max_length=20)
    internal: bool = False
    rank_enough: bool = True
    capacity: str = Field(default="", max_length=20)
    grade: str = Field(default="", max_length=100)
    email: str = Field(default="", max_length=254)  # for reminders; none: HR hears it alone


class Conflict(SQLModel, table=True):
    """A conflict of interest that a juror declared about one candidate."""

    __table_args__ = (UniqueConstraint("juror_id", "application_id"),)

    id: int | None = Field(default=None, primary_key=True)
    juror_id: int = Field(foreign_key="juror.id", index=True)
    application_id: int = Field(foreign_key="application.id", index=True)
    declared_on: dt.date
    what: str = ""


class RegulationVersion(SQLModel, table=True):
    """Every text a procedure's regulation had, with why it was amended and by whom; version 1 is the opening."""

    __table_args__ = (UniqueConstraint("procedure_id", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    version: int
    text: str
    hash: str = Field(max_length=64)
    reason: str = ""
    decided_by: str = Field(default="", max_length=200)
    changed: list[str] = Field(default_factory=list, sa_type=JSON)
    at: dt.datetime = Field(sa_type=Moment)


class Result(SQLModel, table=True):
    """What a person entered; a change is a new version, the highest counts. Append-only."""

    __table_args__ = (
        UniqueConstraint("procedure_id", "application_id", "part", "version"),
        Index(None, "procedure_id", "part"),
        one_of("attendance", ("", *ATTENDANCE)),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    application_id: int | None = Field(default=None, foreign_key="application.id")
    part: str = Field(max_length=80)
    version: int
    attendance: str = Field(default="", max_length=20)
    value: str = Field(default="", max_length=400)
    reasons: str = ""
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    door: str = Field(max_length=20)  # engine, form, file, rehearsal, correction
    because: str = ""  # why it was corrected; for us, never in a letter
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Decision(SQLModel, table=True):
    """What a rule or a person concluded about one application at one step. Append-only."""

    __table_args__ = (
        UniqueConstraint("application_id", "step", "version"),
        Index(None, "procedure_id", "step"),
        one_of("outcome", STATES),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    application_id: int = Field(foreign_key="application.id")
    step: str = Field(max_length=60)
    stage: str | None = Field(default=None, max_length=40)
    version: int = 1
    outcome: str = Field(max_length=20)
    reasons: list[str] = Field(sa_type=JSON)
    rule: str
    points: str | None = Field(default=None, max_length=20)
    rank: int | None = None
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    at: dt.datetime = Field(sa_type=Moment)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)
    correction_id: int | None = Field(default=None, foreign_key="correction.id")  # what made it anew, and why


class Correction(SQLModel, table=True):
    """A new result that was proposed after the letters left (A33); it becomes a result only when it is confirmed."""

    __table_args__ = (UniqueConstraint("procedure_id", "number"), one_of("state", CORRECTION_STATES))

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    number: int  # within the procedure, as people name it
    application_id: int = Field(foreign_key="application.id")
    part: str = Field(max_length=80)
    replaces: int  # the version of the result that it would replace
    attendance: str = Field(default="", max_length=20)
    value: str = Field(default="", max_length=400)
    reasons: str = ""
    decided_by: str = Field(max_length=200)
    decided_on: dt.date
    because: str  # why it is corrected; for us, never in a letter
    changes: list[dict[str, str]] = Field(sa_type=JSON)  # per dossier what was and what becomes, as last shown
    notes: list[str] = Field(default_factory=list, sa_type=JSON)  # what a person must see to besides
    state: str = Field(default="open", max_length=20)
    closed_by: str = Field(default="", max_length=200)
    closed_on: dt.date | None = None
    closed_because: str = ""
    at: dt.datetime = Field(sa_type=Moment)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Letter(SQLModel, table=True):
    """A letter, recorded once with its decision; its text is rendered and kept when it is posted."""

    __table_args__ = (
        UniqueConstraint("procedure_id", "application_id", "kind", "step", "version"),
        one_of("status", LETTER_STATES),
        Index(None, "status", "post_after"),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id")
    application_id: int | None = Field(default=None, foreign_key="application.id")
    juror_id: int | None = Field(default=None, foreign_key="juror.id")  # a reminder; with neither it goes to HR
    decision_id: int | None = Field(default=None, foreign_key="decision.id", index=True)
    kind: str = Field(max_length=40)
    step: str = Field(max_length=60)
    version: int = 1
    facts: dict[str, Any] = Field(sa_type=JSON)
    template_hash: str = Field(max_length=16)
    dated: dt.date
    appeal_until: dt.date | None = None
    attachment: str | None = None
    message_id: str = Field(unique=True, max_length=100)
    status: str = Field(default="waiting", max_length=20)
    post_after: dt.datetime = Field(sa_type=Moment)
    claimed_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    handed_at: dt.datetime | None = Field(default=None, sa_type=Moment)  # from then on the server may have it
    reported_at: dt.datetime | None = Field(default=None, sa_type=Moment)  # when HR was told that it does not arrive
    tries: int = 0
    doubtful: bool = False  # it may have left more than once
    answer: str = ""
    sent_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    subject: str = ""
    text: str = ""
    html: str = ""


class Reserve(SQLModel, table=True):
    """A place in the reserve (wervingsreserve) with its first and last valid day."""

    __table_args__ = (
        UniqueConstraint("application_id"),
        Index("ix_reserve_due", "valid_through", **where("state = 'available'")),
        one_of("state", PLACE_STATES),
        CheckConstraint("valid_through >= valid_from", name="term"),
    )

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int = Field(foreign_key="application.id")
    rank: int | None = None  # none where the regulation ranks nobody
    valid_from: dt.date
    valid_through: dt.date
    state: str = Field(default="available", max_length=20)
    refusals: int = 0  # offers refused that count
    below: int = 0  # how late it was put at the bottom; 0: where the ranking put it
    boards: list[str] = Field(default_factory=list, sa_type=JSON)  # where this person wants to work; none: at all


class Step(SQLModel, table=True):
    """Journal and wait in one: what is done, what is awaited, and what was answered.

    `due` is in the procedure's own time, `wake_at` is the wall time that belongs to it. A question has a `wake_at`
    while something changed since the clock last looked whether it is answered.
    """

    __table_args__ = (
        Index("ix_step_open", "procedure_id", **where("done_at IS NULL")),
        Index("ix_step_due", "wake_at", **where("done_at IS NULL")),
    )

    procedure_id: int = Field(foreign_key="procedure.id", primary_key=True)
    key: str = Field(primary_key=True, max_length=80)
    due: dt.datetime | None = Field(default=None, sa_type=Moment)
    wake_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    attempt: int = 0
    answer: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    done_at: dt.datetime | None = Field(default=None, sa_type=Moment)


class Event(SQLModel, table=True):
    """Who did what, when and why; ids and functions only, never a name."""

    id: int | None = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    step: str = Field(default="", max_length=60)
    who: str = Field(max_length=200)
    what: str = Field(max_length=60)
    why: str = ""
    at: dt.datetime = Field(sa_type=Moment)
    recorded_at: dt.datetime = Field(default_factory=utcnow, sa_type=Moment)


class Lease(SQLModel, table=True):
    """Who may do a piece of work that only one process does at a time, until when in wall time (the clock)."""

    name: str = Field(primary_key=True, max_length=20)
    holder: str = Field(max_length=80)
    until: dt.datetime = Field(sa_type=Moment)


class Outage(SQLModel, table=True):
    """A mail server that takes no letter at all, while that lasts; at most one row, in wall time."""

    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: int | None = Field(default=None, primary_key=True)
    since: dt.datetime = Field(sa_type=Moment)
    tried_at: dt.datetime = Field(sa_type=Moment)
    answer: str = Field(max_length=500)
    told_at: dt.datetime | None = Field(default=None, sa_type=Moment)  # when HR was told
