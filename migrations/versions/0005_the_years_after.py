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


def _offers() -> None:
    """Vacancies, offers and what places went through."""


def _offers_back() -> None:
    """Without them."""


# --- appeals -------------------------------------------------------------------------------------------------------


def _appeals() -> None:
    """Appeals against decisions."""


def _appeals_back() -> None:
    """Without them."""


# --- retention -----------------------------------------------------------------------------------------------------


def _retention() -> None:
    """What is kept how long, files, and who looked."""


def _retention_back() -> None:
    """Without it."""


# --- in and out ----------------------------------------------------------------------------------------------------


def _exchange() -> None:
    """What came from another installation."""


def _exchange_back() -> None:
    """Without it."""
