"""Any regulation: boards, conflicts, adjustments, amended versions, and facts that conditions ask"""

import sqlalchemy as sa
from alembic import op

from models.types import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OLD_STATES = (
    "received", "admissible", "inadmissible", "invited", "passed_stage", "eliminated", "no_show", "below_gate",
    "not_invited", "passed", "failed_total", "in_reserve", "appointed", "withdrawn",
)  # fmt: skip
OLD_ATTENDANCE = ("", "aanwezig", "afwezig", "te laat", "teruggetrokken")


def _known(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


def _checks(states: tuple[str, ...], attendance: tuple[str, ...]) -> None:
    """Renew the checks on states; SQLite makes the table anew and then forgets every check, so all are given again."""
    for table, column, values in (
        ("application", "state", states),
        ("decision", "outcome", states),
        ("result", "attendance", attendance),
    ):
        name = op.f(f"ck_{table}_{column}_known")
        with op.batch_alter_table(table, recreate="auto") as batch:
            if op.get_context().dialect.name != "sqlite":
                batch.drop_constraint(name, type_="check")
            batch.create_check_constraint(name, sa.text(_known(column, values)))


def upgrade() -> None:
    """Make the new tables and columns; nothing that was stored changes."""
    with op.batch_alter_table("application") as batch:
        batch.add_column(sa.Column("facts", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("application") as batch:
        batch.alter_column("facts", server_default=None)
    with op.batch_alter_table("document") as batch:
        batch.add_column(sa.Column("received_at", Moment(), nullable=True))
    with op.batch_alter_table("invitation") as batch:
        batch.add_column(sa.Column("slot", Moment(), nullable=True))
    _checks((*OLD_STATES, "superseded"), (*OLD_ATTENDANCE, "overmacht"))
    _rank(nullable=True)
    _longer(80)
    op.create_table(
        "juror",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("internal", sa.Boolean(), nullable=False),
        sa.Column("rank_enough", sa.Boolean(), nullable=False),
        sa.Column("capacity", sa.String(length=20), nullable=False),
        sa.Column("grade", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_juror_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_juror")),
        sa.UniqueConstraint("procedure_id", "number", name=op.f("uq_juror_procedure_id_number")),
    )
    op.create_table(
        "conflict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("juror_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("declared_on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_conflict_application_id")),
        sa.ForeignKeyConstraint(["juror_id"], ["juror.id"], name=op.f("fk_conflict_juror_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict")),
        sa.UniqueConstraint("juror_id", "application_id", name=op.f("uq_conflict_juror_id_application_id")),
    )
    op.create_table(
        "adjustment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("what", sa.String(length=500), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_adjustment_application_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adjustment")),
        sa.UniqueConstraint("application_id", "stage", name=op.f("uq_adjustment_application_id_stage")),
    )
    op.create_table(
        "regulationversion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_regulationversion_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulationversion")),
        sa.UniqueConstraint("procedure_id", "version", name=op.f("uq_regulationversion_procedure_id_version")),
    )
    for table, column in INDEXED:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


INDEXED = (
    ("juror", "procedure_id"),
    ("conflict", "juror_id"),
    ("conflict", "application_id"),
    ("adjustment", "application_id"),
    ("regulationversion", "procedure_id"),
)


def _rank(*, nullable: bool) -> None:
    with op.batch_alter_table("reserve") as batch:
        batch.alter_column("rank", existing_type=sa.Integer(), nullable=nullable)
        if op.get_context().dialect.name == "sqlite":
            batch.create_check_constraint(
                op.f("ck_reserve_state_known"), sa.text(_known("state", ("available", "withdrawn")))
            )
            batch.create_check_constraint(op.f("ck_reserve_term"), sa.text("valid_through >= valid_from"))


def _longer(length: int, part: int = 80) -> None:
    """Keys of waits that name a step that names a stage, and scores by many criteria."""
    with op.batch_alter_table("step") as batch:
        batch.alter_column("key", type_=sa.String(length=length), existing_nullable=False)
    with op.batch_alter_table("result") as batch:
        batch.alter_column("part", type_=sa.String(length=part), existing_nullable=False)
        batch.alter_column("value", type_=sa.String(length=100 if part == 40 else 400), existing_nullable=False)
        if op.get_context().dialect.name == "sqlite":
            known = OLD_ATTENDANCE if part == 40 else (*OLD_ATTENDANCE, "overmacht")
            batch.create_check_constraint(op.f("ck_result_attendance_known"), sa.text(_known("attendance", known)))


def downgrade() -> None:
    """Drop them again; fails if a state that only the newer tables know is in use."""
    for table, column in reversed(INDEXED):
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
    for table in ("regulationversion", "adjustment", "conflict", "juror"):
        op.drop_table(table)
    _longer(60, part=40)
    _rank(nullable=False)
    _checks(OLD_STATES, OLD_ATTENDANCE)
    for table, column in (("invitation", "slot"), ("document", "received_at"), ("application", "facts")):
        with op.batch_alter_table(table) as batch:
            batch.drop_column(column)
    if op.get_context().dialect.name == "sqlite":
        _checks(OLD_STATES, OLD_ATTENDANCE)
