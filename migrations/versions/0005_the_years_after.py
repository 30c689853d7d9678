"""The years after: the record, offers from the reserve, appeals, retention, what goes in and out"""

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
    """Lines of the record."""


def _record_back() -> None:
    """Without them."""


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
