"""The pinned set holds together where a fault would stay silent."""

from uuid import uuid4

import pytest
from prefect.server.database.orm_models import FlowRun
from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session


def test_prefects_scheduler_can_plan_the_daily_runs() -> None:
    """As its server inserts them; SQLAlchemy 2.1 refuses the value of `state` before it comes to the database."""
    planned = {"id": uuid4(), "flow_id": uuid4(), "name": "dagelijks", "tags": [], "parameters": {}, "state": {}}
    engine = create_engine("sqlite://")
    with Session(engine) as session, pytest.raises(OperationalError, match="no such table: flow_run"):
        session.execute(insert(FlowRun).on_conflict_do_nothing(), [planned])
    engine.dispose()
