"""Every table. Most commands read a few: those load with the code that reads them, the rest when all are asked for."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel


def all_tables() -> MetaData:
    """All tables, also those of modules that nothing has loaded yet."""
    from models import appeals, offers, record, retention, tables  # noqa: F401

    return SQLModel.metadata
