"""Letters and paper: the tables' changes of this release"""

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a database of version 0.3 to this one."""


def downgrade() -> None:
    """Bring it back."""
