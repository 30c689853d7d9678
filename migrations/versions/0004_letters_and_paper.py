"""Letters and paper: times of one's own with room and length, extra time, the language of letters"""

import sqlalchemy as sa
from alembic import op

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


def downgrade() -> None:
    """Bring it back."""
    for table, columns in NEW.items():
        with op.batch_alter_table(table) as batch:
            for name, _, _ in columns:
                batch.drop_column(name)
