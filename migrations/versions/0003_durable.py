"""Durable: a lease for the clock, addresses of jurors, stopped procedures, an index on what is open"""

import sqlalchemy as sa
from alembic import op

from models.types import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

OPEN, ALIVE = sa.text("done_at IS NULL"), sa.text("ended_at IS NULL")


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
    op.create_index("ix_step_open", "step", ["procedure_id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_step_due", "step", ["wake_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    read = ["id", "reference", "flow_run_id", "recoveries"]
    op.create_index("ix_procedure_alive", "procedure", read, sqlite_where=ALIVE, postgresql_where=ALIVE)


def downgrade() -> None:
    """Take it back."""
    op.drop_index("ix_procedure_alive", table_name="procedure")
    op.drop_index("ix_step_due", table_name="step")
    op.drop_index("ix_step_open", table_name="step")
    with op.batch_alter_table("juror") as batch:
        batch.drop_column("email")
    with op.batch_alter_table("procedure") as batch:
        batch.drop_column("stopped_because")
    op.drop_table("lease")
