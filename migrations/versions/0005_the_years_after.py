"""The years after: the record, offers from the reserve, appeals, retention, what goes in and out"""

import sqlalchemy as sa
from alembic import op

from models.guard import unguard
from models.types import Moment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a database of version 0.4 to this one."""
    _record()
    _offers()
    _appeals()
    _retention()
    _exchange()


def downgrade() -> None:
    """Bring it back."""
    _exchange_back()
    _retention_back()
    _appeals_back()
    _offers_back()
    _record_back()


# --- the record --------------------------------------------------------------------------------------------------


def _record() -> None:
    """Lines of the record; when all tables are as they should be, `migrate` takes over what is there."""
    op.create_table(
        "line",
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=80), nullable=False),
        sa.Column("door", sa.String(length=20), nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("regulation", sa.String(length=64), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("salts", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_line_procedure_id")),
        sa.PrimaryKeyConstraint("procedure_id", "number", name=op.f("pk_line")),
    )


def _record_back() -> None:
    """Without them."""
    unguard(op.get_bind())
    op.drop_table("line")


# --- offers from the reserve ---------------------------------------------------------------------------------------


STATES = (
    "received", "admissible", "inadmissible", "invited", "passed_stage", "eliminated", "no_show", "below_gate",
    "not_invited", "passed", "failed_total", "in_reserve", "appointed", "withdrawn", "superseded",
)  # fmt: skip
MORE_STATES = (*STATES[:13], "place_lost", "expired", *STATES[13:])
PLACES = ("available", "withdrawn", "lapsed")
MORE_PLACES = ("available", "offered", "accepted", "appointed", "refused", "withdrawn", "expired", "lapsed")


def _known(table: str, column: str, values: tuple[str, ...]) -> None:
    """Renew the check on a column's values, and on PostgreSQL take the old one away first."""
    listed, name = ", ".join(f"'{value}'" for value in values), op.f(f"ck_{table}_{column}_known")
    with op.batch_alter_table(table) as batch:
        if op.get_context().dialect.name != "sqlite":
            batch.drop_constraint(name, type_="check")
        batch.create_check_constraint(name, sa.text(f"{column} IN ({listed})"))


def _partial(name: str, table: str, column: str, condition: str, unique: bool) -> None:
    wanted = sa.text(condition)
    op.create_index(name, table, [column], unique=unique, sqlite_where=wanted, postgresql_where=wanted)


def _offers() -> None:
    """Vacancies, offers and what places went through."""
    _known("application", "state", MORE_STATES)
    _known("decision", "outcome", MORE_STATES)
    _known("reserve", "state", MORE_PLACES)
    starts = {"refusals": (sa.Integer(), "0"), "below": (sa.Integer(), "0"), "boards": (sa.JSON(), "[]")}
    for name, (kind, start) in starts.items():
        op.add_column("reserve", sa.Column(name, kind, nullable=False, server_default=start))
    with op.batch_alter_table("reserve") as batch:
        for name in starts:
            batch.alter_column(name, server_default=None)
    _partial("ix_reserve_due", "reserve", "valid_through", "state = 'available'", unique=False)
    op.create_table(
        "vacancy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("employer", sa.String(length=200), nullable=False),
        sa.Column("temporary", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("opened_by", sa.String(length=200), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_because", sa.String(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'filled', 'closed')", name=op.f("ck_vacancy_state_known")),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_vacancy_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy")),
        sa.UniqueConstraint("procedure_id", "number", name=op.f("uq_vacancy_procedure_id_number")),
    )
    states = "'open', 'accepted', 'refused', 'unanswered', 'withdrawn', 'not_met', 'appointed'"
    op.create_table(
        "offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.CheckConstraint(f"state IN ({states})", name=op.f("ck_offer_state_known")),
        *(
            sa.ForeignKeyConstraint([f"{other}_id"], [f"{other}.id"], name=op.f(f"fk_offer_{other}_id"))
            for other in ("procedure", "vacancy", "application", "candidate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
        sa.UniqueConstraint("vacancy_id", "application_id", name=op.f("uq_offer_vacancy_id_application_id")),
    )
    for column in ("procedure_id", "application_id"):
        op.create_index(op.f(f"ix_offer_{column}"), "offer", [column], unique=False)
    live = "state IN ('open', 'accepted')"
    _partial("ix_offer_live_person", "offer", "candidate_id", live, unique=True)
    _partial("ix_offer_live_vacancy", "offer", "vacancy_id", live, unique=True)
    _partial("ix_offer_due", "offer", "answer_by", "state = 'open'", unique=False)
    op.create_table(
        "fulfilment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("condition", sa.String(length=40), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["offer_id"], ["offer.id"], name=op.f("fk_fulfilment_offer_id")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_fulfilment_application_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fulfilment")),
    )
    for column in ("offer_id", "application_id"):
        op.create_index(op.f(f"ix_fulfilment_{column}"), "fulfilment", [column], unique=False)


def _offers_back() -> None:
    """Without them."""
    for table in ("fulfilment", "offer", "vacancy"):
        op.drop_table(table)
    op.drop_index("ix_reserve_due", table_name="reserve")
    with op.batch_alter_table("reserve") as batch:
        for name in ("refusals", "below", "boards"):
            batch.drop_column(name)
    _known("reserve", "state", PLACES)
    _known("decision", "outcome", STATES)
    _known("application", "state", STATES)


# --- appeals -------------------------------------------------------------------------------------------------------


def _appeals() -> None:
    """Appeals against decisions, and what was taken again after one."""
    op.create_table(
        "appeal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("lodged_on", sa.Date(), nullable=False),
        sa.Column("reference", sa.String(length=200), nullable=False),
        sa.Column("remark", sa.String(length=200), nullable=False),
        sa.Column("registered_by", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'upheld', 'rejected', 'withdrawn')", name=op.f("ck_appeal_state_known")),
        sa.CheckConstraint("kind IN ('internal', 'council', 'court', 'oversight')", name=op.f("ck_appeal_kind_known")),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_appeal_procedure_id")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_appeal_application_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeal")),
        sa.UniqueConstraint("procedure_id", "number", name=op.f("uq_appeal_procedure_id_number")),
    )
    op.create_index(op.f("ix_appeal_application_id"), "appeal", ["application_id"], unique=False)
    op.create_table(
        "retake",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=False),
        sa.Column("attendance", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeal.id"], name=op.f("fk_retake_appeal_id")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_retake_application_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retake")),
        sa.UniqueConstraint("appeal_id", "part", name=op.f("uq_retake_appeal_id_part")),
    )
    op.create_index(op.f("ix_retake_application_id"), "retake", ["application_id"], unique=False)


def _appeals_back() -> None:
    """Without them."""
    op.drop_table("retake")
    op.drop_table("appeal")


# --- retention -----------------------------------------------------------------------------------------------------


def _retention() -> None:
    """What is kept how long, files, and who looked."""
    about = ("procedure_id", False), ("application_id", True)
    _privacy(
        "hold",
        *_whose("hold", *about),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("lifted_because", sa.String(), nullable=False),
        sa.Column("lifted_by", sa.String(length=200), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
    )
    _privacy(
        "objection",
        *_whose("objection", ("procedure_id", False), ("application_id", False)),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.UniqueConstraint("application_id", name=op.f("uq_objection_application_id")),
        indexed=("procedure_id",),
    )
    _privacy(
        "file",
        *_whose("file", ("procedure_id", False), ("application_id", False)),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("stored", sa.String(length=40), nullable=False),
        sa.Column("received_at", Moment(), nullable=False),
        sa.UniqueConstraint("application_id", "key", "version", name=op.f("uq_file_application_id_key_version")),
        sa.UniqueConstraint("stored", name=op.f("uq_file_stored")),
        indexed=("procedure_id",),
    )
    _privacy(
        "look",
        *_whose("look", *about),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(length=80), nullable=False),
        recorded="at",
    )
    _privacy(
        "erasure",
        *_whose("erasure", *about),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("basis", sa.String(length=400), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("erased_on", sa.Date(), nullable=False),
        sa.Column("left", sa.JSON(), nullable=False),
        sa.UniqueConstraint(
            "procedure_id", "application_id", "what", name=op.f("uq_erasure_procedure_id_application_id_what")
        ),
        indexed=("application_id",),
    )


def _whose(table: str, *columns: tuple[str, bool]) -> list[sa.Column[int] | sa.ForeignKeyConstraint]:
    """The columns that say about whom a row is, and what they refer to."""
    found: list[sa.Column[int] | sa.ForeignKeyConstraint] = []
    for name, may_lack in columns:
        other = name.removesuffix("_id")
        found.append(sa.Column(name, sa.Integer(), nullable=may_lack))
        found.append(sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}")))
    return found


def _privacy(
    table: str,
    *parts: sa.schema.SchemaItem,
    recorded: str = "recorded_at",
    indexed: tuple[str, ...] = ("procedure_id", "application_id"),
) -> None:
    """Make a table with a number and the moment at which each row was written."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        *parts,
        sa.Column(recorded, Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    for column in indexed:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _retention_back() -> None:
    """Without it."""
    for table in ("erasure", "look", "file", "objection", "hold"):
        op.drop_table(table)


# --- in and out ----------------------------------------------------------------------------------------------------


def _exchange() -> None:
    """What came from another installation."""


def _exchange_back() -> None:
    """Without it."""
