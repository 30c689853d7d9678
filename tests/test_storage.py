"""Moments and tables: time zones, migrations, constraints."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from models import engine as engines
from models.engine import make_engine, migrate, writing
from models.tables import Application, Decision, Letter, Procedure, Reserve, Result, Step
from models.types import Moment, utcnow
from rules.questions import Entry
from tasks import asking, moments
from tasks.tables import TableError
from tests.factory import (
    House,
    open_house,
    person,
    small,
)

# --- moments ---------------------------------------------------------------------------------------------------------


def real(tmp_path: Path) -> House:
    """A procedure in real time that closes next week."""
    data, later = small(), dt.timedelta(days=(utcnow().date() - dt.date(2024, 10, 27)).days)
    data["applications"]["closes"] += later
    for stage in data["stages"]:
        stage["dates"] = [day + later for day in stage["dates"]]
    return open_house(tmp_path, data, seconds_per_day=None)


def test_a_procedure_waits_for_its_closing_moment(database: None, tmp_path: Path) -> None:
    house = real(tmp_path)
    closes, wall = house.frozen.regulation.closes_at, utcnow()
    wait = moments.reach(house.reference, "closing", None, wall)
    assert wait is not None
    assert (wait.due, wait.wake_at) == (closes, closes)
    assert moments.reach(house.reference, "closing", None, closes - dt.timedelta(seconds=1)) is not None
    assert moments.reach(house.reference, "closing", None, closes) is None
    assert house.rows(Procedure)[0].now == closes


def test_the_clock_of_a_procedure_never_goes_back(database: None, tmp_path: Path) -> None:
    house, wall = real(tmp_path), utcnow()
    moments.wake_up(house.reference, wall + dt.timedelta(days=1))
    moments.wake_up(house.reference, wall)
    assert house.rows(Procedure)[0].now == wall + dt.timedelta(days=1)


def test_nothing_dated_in_the_future_is_taken(database: None, tmp_path: Path) -> None:
    house = real(tmp_path)
    with pytest.raises(TableError) as refusal:
        house.apply(person("K-001", ontvangen_op="1/1/2099"))
    assert refusal.value.lines == ["bestand.csv, regel 2, veld ontvangen_op: ligt in de toekomst"]
    closes = house.frozen.regulation.applications.closes
    row = Entry(0, result="volledig", decider="HR-dienst", date=closes.isoformat())
    assert asking.ask(house.reference, "post")
    assert asking.take(house.reference, "post", [row], "file")


# --- storage ---------------------------------------------------------------------------------------------------------


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment().process_bind_param(dt.datetime(2024, 11, 3), None)  # type: ignore[arg-type]


def test_a_moment_comes_back_in_utc(judged: House) -> None:
    for letter in judged.rows(Letter):
        assert letter.post_after.utcoffset() == dt.timedelta(0)


@pytest.fixture
def migrated(tmp_path: Path) -> Any:
    made = make_engine(f"sqlite:///{tmp_path / 'vers.db'}")
    engines._engines.append(made)
    migrate()
    yield made
    engines._engines.remove(made)
    made.dispose()


def test_the_migrations_make_exactly_the_tables_of_the_code(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_migrations_make_the_same_checks_and_unique_keys(migrated: Engine) -> None:
    made = make_engine("sqlite://")
    SQLModel.metadata.create_all(made)
    one, other = inspect(migrated), inspect(made)
    for table in SQLModel.metadata.tables:
        for kind in ("check_constraints", "unique_constraints", "foreign_keys", "indexes"):
            found = [sorted(map(repr, getattr(side, f"get_{kind}")(table))) for side in (one, other)]
            assert found[0] == found[1], (table, kind)
    made.dispose()


def test_migrating_twice_does_nothing(migrated: Engine) -> None:
    migrate()
    assert set(inspect(migrated).get_table_names()) == {*SQLModel.metadata.tables, "alembic_version"}


@pytest.mark.parametrize(
    ("table", "column"),
    [(Application, "state"), (Letter, "status"), (Decision, "outcome"), (Result, "attendance"), (Reserve, "state")],
)
def test_the_database_itself_refuses_an_unknown_state(ended: House, table: Any, column: str) -> None:
    with writing() as session, pytest.raises(IntegrityError):  # noqa: PT012
        setattr(session.get_one(table, ended.rows(table)[0].id), column, "verzonnen")
        session.flush()


def test_every_step_that_ran_is_in_the_journal(ended: House) -> None:
    keys = {s.key for s in ended.rows(Step) if s.done_at and not s.key.startswith("told-")}
    for stage in ("talk", "oral", "assessment"):
        assert {f"invitation-{stage}", f"judgement-{stage}", stage} <= keys
    assert {"closing", "post", "screening", "admissibility", "admission", "final_report", "ranking", "reserve"} <= keys
