"""Alembic runs here with the engine's own connection."""

from alembic import context
from sqlmodel import SQLModel

from models import tables as tables

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
