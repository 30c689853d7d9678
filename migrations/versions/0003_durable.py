"""Durable: a lease for the clock, addresses of jurors, stopped procedures, an index on what is open"""

import sqlalchemy as sa
from alembic import op

from models.types import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

OPEN, ALIVE = sa.text("done_at IS NULL"), sa.text("ended_at IS NULL")


def _refer(table: str, other: str) -> None:
    """Let a row refer to one of another table, or to none."""
    with op.batch_alter_table(table) as batch:
        batch.add_column(sa.Column(f"{other}_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f(f"fk_{table}_{other}_id"), other, [f"{other}_id"], ["id"])


def _places(states: str) -> None:
    """Renew the check on places in a reserve, and on PostgreSQL take the old one away first."""
    with op.batch_alter_table("reserve") as batch:
        if op.get_context().dialect.name != "sqlite":
            batch.drop_constraint(op.f("ck_reserve_state_known"), type_="check")
        batch.create_check_constraint(op.f("ck_reserve_state_known"), sa.text(f"state IN ({states})"))


ANSWERED_BY_KEY = (  # what a unique key that begins with it, or an index by part, finds as well
    ("application", "procedure_id"),
    ("document", "application_id"),
    ("invitation", "application_id"),
    ("invitation", "procedure_id"),
    ("result", "application_id"),
    ("result", "procedure_id"),
    ("decision", "application_id"),
    ("decision", "procedure_id"),
    ("letter", "application_id"),
    ("letter", "procedure_id"),
)
BY_PART = (("invitation", "key"), ("result", "part"), ("decision", "step"))


def upgrade() -> None:
    """Add what is new; nothing that was stored changes."""
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("holder", sa.String(length=80), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )
    with op.batch_alter_table("procedure") as batch:
        batch.add_column(sa.Column("stopped_because", sa.String(), nullable=True))
    op.add_column("juror", sa.Column("email", sa.String(length=254), nullable=False, server_default=""))
    with op.batch_alter_table("juror") as batch:
        batch.alter_column("email", server_default=None)
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=False),
        sa.Column("replaces", sa.Integer(), nullable=False),
        sa.Column("attendance", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_because", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'confirmed', 'refused')", name=op.f("ck_correction_state_known")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_correction_application_id")),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_correction_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sa.UniqueConstraint("procedure_id", "number", name=op.f("uq_correction_procedure_id_number")),
    )
    op.create_index(op.f("ix_correction_procedure_id"), "correction", ["procedure_id"])
    _refer("decision", "correction")
    _refer("letter", "juror")
    for moment in ("handed_at", "reported_at"):
        op.add_column("letter", sa.Column(moment, Moment(), nullable=True))
    op.execute("UPDATE letter SET handed_at = claimed_at WHERE status = 'sending'")  # it may have left: in doubt
    _places("'available', 'withdrawn', 'lapsed'")
    for table, column in ANSWERED_BY_KEY:
        op.drop_index(f"ix_{table}_{column}", table_name=table)
    for table, column in BY_PART:
        op.create_index(f"ix_{table}_procedure_id_{column}", table, ["procedure_id", column])
    op.create_index("ix_step_open", "step", ["procedure_id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_step_due", "step", ["wake_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    read = ["id", "reference", "flow_run_id", "recoveries"]
    op.create_index("ix_procedure_alive", "procedure", read, sqlite_where=ALIVE, postgresql_where=ALIVE)


def downgrade() -> None:
    """Take it back."""
    op.drop_index("ix_procedure_alive", table_name="procedure")
    op.drop_index("ix_step_due", table_name="step")
    op.drop_index("ix_step_open", table_name="step")
    for table, column in BY_PART:
        op.drop_index(f"ix_{table}_procedure_id_{column}", table_name=table)
    for table, column in ANSWERED_BY_KEY:
        op.create_index(f"ix_{table}_{column}", table, [column])
    op.execute("UPDATE reserve SET state = 'withdrawn' WHERE state = 'lapsed'")
    _places("'available', 'withdrawn'")
    with op.batch_alter_table("letter") as batch:
        batch.drop_column("handed_at")
        batch.drop_column("reported_at")
    for table, other in (("decision", "correction"), ("letter", "juror")):
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(op.f(f"fk_{table}_{other}_id"), type_="foreignkey")
            batch.drop_column(f"{other}_id")
    op.drop_table("correction")
    with op.batch_alter_table("juror") as batch:
        batch.drop_column("email")
    with op.batch_alter_table("procedure") as batch:
        batch.drop_column("stopped_because")
    op.drop_table("lease")
