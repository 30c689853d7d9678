"""Letters and paper: times of one's own with room and length, extra time, the language of letters"""

import sqlalchemy as sa
from alembic import op

from models.types import Moment

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NEW = {
    "candidate": [("language", sa.String(length=2), "")],
    "invitation": [
        ("minutes", sa.Integer(), None),
        ("room", sa.String(length=80), ""),
        ("jurors", sa.String(length=80), ""),
        ("sequence", sa.Integer(), "0"),
    ],
    "adjustment": [("minutes", sa.Integer(), "0")],
}


def upgrade() -> None:
    """Bring a database of version 0.3 to this one."""
    for table, columns in NEW.items():
        for name, kind, start in columns:
            op.add_column(table, sa.Column(name, kind, nullable=start is None, server_default=start))
        with op.batch_alter_table(table) as batch:
            for name, _, start in columns:
                if start is not None:
                    batch.alter_column(name, server_default=None)
    op.create_table(
        "outage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.Column("tried_at", Moment(), nullable=False),
        sa.Column("answer", sa.String(length=500), nullable=False),
        sa.Column("told_at", Moment(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_outage_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outage")),
    )


def downgrade() -> None:
    """Bring it back."""
    op.drop_table("outage")
    for table, columns in NEW.items():
        with op.batch_alter_table(table) as batch:
            for name, _, _ in columns:
                batch.drop_column(name)
