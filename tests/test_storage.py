"""Moments and tables: time zones, migrations, constraints."""

import datetime as dt
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError

from models import engine as engines
from models.engine import make_engine, migrate, writing
from models.every import all_tables
from models.tables import Application, Decision, Letter, Procedure, Reserve, Result, Step
from models.types import Moment, utcnow
from rules.questions import Entry
from tasks import asking, moments, taking
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
    assert taking.take(house.reference, "post", [row], "file")


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
        assert compare_metadata(context, all_tables()) == []


def test_the_migrations_make_the_same_checks_and_unique_keys(migrated: Engine) -> None:
    made = make_engine("sqlite://")
    all_tables().create_all(made)
    one, other = inspect(migrated), inspect(made)
    for table in all_tables().tables:
        for kind in ("check_constraints", "unique_constraints", "foreign_keys", "indexes"):
            found = [sorted(map(_shown, getattr(side, f"get_{kind}")(table))) for side in (one, other)]
            assert found[0] == found[1], (table, kind)
    made.dispose()


def _shown(found: dict[str, Any]) -> str:
    """What the database tells of a check, key or index; the condition of an index as its text."""
    return repr({k: {o: str(w) for o, w in v.items()} if isinstance(v, dict) else v for k, v in found.items()})


OLD_ROWS = {  # a procedure as version 0.1 left it
    "procedure": "1, 'oud', 'version: 1', 'abc', '2024-11-01', '2024-10-20', NULL, NULL, NULL, 0",
    "candidate": "1, 'An', 'Peeters', 'an@voorbeeld.example', ''",
    "application": "1, 1, 1, 'K-001', 'mail', '2024-10-20', NULL, 'aanwerving', 'master', '5', '', 'invited', 'talk',"
    " '2024-10-20'",
    "document": "1, 1, 'cv', '2024-10-20'",
    "invitation": "1, 1, 1, 'talk', '2024-11-04'",
    "result": "1, 1, 1, 'talk', 1, 'aanwezig', '15', '', 'jury', '2024-11-08', 'file', '', '2024-11-08'",
    "reserve": "1, 1, 1, 1, '2024-12-01', '2026-11-30', 'available'",
    "step": "1, 'closing', NULL, NULL, 0, '{}', '2024-11-03'",
}


def test_a_migration_keeps_every_row_and_what_refers_to_it(tmp_path: Path) -> None:
    made = make_engine(f"sqlite:///{tmp_path / 'oud.db'}")
    engines._engines.append(made)
    try:
        migrate("0001")
        with made.execution_options(writing=True).connect() as connection:
            for table, values in OLD_ROWS.items():
                connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({values})")
            connection.commit()
        migrate()
        with made.connect() as connection:
            for table in OLD_ROWS:
                assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 1, table
            assert connection.exec_driver_sql("SELECT facts FROM application").scalar() == "{}"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        downgrade("0001")
        with made.connect() as connection:
            assert connection.exec_driver_sql("SELECT dossier, state FROM application").fetchall() == [
                ("K-001", "invited")
            ]
        migrate()
    finally:
        engines._engines.remove(made)
        made.dispose()


def downgrade(revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(engines.ROOT / "migrations"))
    with engines.engine().execution_options(writing=True).connect() as connection:
        config.attributes["connection"] = connection
        with engines._foreign_keys_off(connection):
            command.downgrade(config, revision)
            connection.commit()


def test_a_new_file_has_large_pages_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "old.db") as old:
        old.execute("PRAGMA journal_mode=WAL")
        old.execute("CREATE TABLE there (a)")
        old.execute("INSERT INTO there VALUES ('still')")
    old.close()
    found = {}
    for name in ("old", "new"):
        made = make_engine(f"sqlite:///{tmp_path}/{name}.db")
        with made.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE more (a)")
            found[name] = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
            if name == "old":
                assert connection.exec_driver_sql("SELECT a FROM there").scalar_one() == "still"
        made.dispose()
    assert found == {"old": 4096, "new": 16384}


def test_migrating_twice_does_nothing(migrated: Engine) -> None:
    migrate()
    assert set(inspect(migrated).get_table_names()) == {*all_tables().tables, "alembic_version"}


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
