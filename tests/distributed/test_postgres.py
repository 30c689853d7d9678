"""Our tables on PostgreSQL: migrations there and back, one step for two processes, no lock for ever."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from models import engine as engines
from models.engine import make_engine, migrate
from models.every import all_tables
from models.tables import Decision, Letter, Step
from models.work import StorageFault, unit_of_work
from tasks.verifying import verify
from tests.distributed.services import Postgres, until
from tests.e2e.house import ROOT
from tests.factory import PEOPLE, POINTS, House, open_house, person, result
from tests.test_storage import downgrade

pytestmark = pytest.mark.distributed


@pytest.fixture
def empty(postgres: Postgres) -> Iterator[tuple[Engine, str]]:
    """A database without tables, used by the engine, and its address."""
    url = postgres.database("own")
    made = make_engine(url)
    engines._engines.append(made)
    yield made, url
    engines._engines.remove(made)
    made.dispose()
    postgres.drop("own")


def schema(postgres: Postgres) -> str:
    """All tables, keys, checks and indexes; columns in alphabetical order, for a migration adds at the end."""
    lines = [line.rstrip(",") for line in postgres.dump("own", "--schema-only").decode().splitlines()]
    text = "\n".join(line for line in lines if line and not line.startswith(("--", "\\")))
    return re.sub(r"(?<= \(\n)(.*?)(?=\n\);)", lambda m: "\n".join(sorted(m[1].split("\n"))), text, flags=re.S)


def test_migrations_make_the_tables_of_the_code_and_go_back_without_a_trace(
    empty: tuple[Engine, str], postgres: Postgres
) -> None:
    made, _ = empty
    migrate("0001")
    first = schema(postgres)
    migrate()
    with made.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, all_tables()) == []
    newest = schema(postgres)
    downgrade("0001")
    assert schema(postgres) == first
    migrate()
    assert schema(postgres) == newest
    downgrade("base")
    with made.begin() as connection:
        all_tables().create_all(connection)
    assert newest == schema(postgres)


def test_processes_that_start_together_migrate_once(empty: tuple[Engine, str]) -> None:
    _, url = empty
    together = [_python("from models.engine import migrate; migrate()", url) for _ in range(3)]
    assert [(process.wait(60), process.communicate()[1]) for process in together] == [(0, "")] * 3
    migrate()


STEP = "from tasks import stages; stages.judgement('{reference}', 'talk')"


def test_processes_that_do_one_step_together_do_it_once(
    empty: tuple[Engine, str], tmp_path: Path, postgres: Postgres
) -> None:
    house = _awaiting_judgement(tmp_path)
    _, url = empty
    waiting = "SELECT pid FROM pg_stat_activity WHERE datname = 'own' AND wait_event_type = 'Lock'"
    with unit_of_work(house.reference, "eerst"):
        together = [_python(STEP.format(reference=house.reference), url) for _ in range(3)]
        until("all three at the door", lambda: len(postgres.psql("own", waiting)) == 3)
    assert [(process.wait(60), process.communicate()[1]) for process in together] == [(0, "")] * 3
    _judged_once(house)


def test_a_process_that_dies_before_its_commit_leaves_nothing(empty: tuple[Engine, str], tmp_path: Path) -> None:
    house = _awaiting_judgement(tmp_path)
    _, url = empty
    before = house.rows(Letter)
    dying = _python(
        STEP.format(reference=house.reference), url, WERVING_FAIL_AT=f"before-commit:judgement-talk={tmp_path}/mark"
    )
    assert dying.wait(60) != 0
    dying.communicate()
    assert house.rows(Letter) == before
    assert [step for step in house.rows(Step) if step.key == "judgement-talk" and step.done_at] == []
    again = _python(STEP.format(reference=house.reference), url)
    assert (again.wait(60), again.communicate()[1]) == (0, "")
    _judged_once(house)


def test_whoever_waits_too_long_for_a_procedure_gives_up(
    empty: tuple[Engine, str], tmp_path: Path, postgres: Postgres
) -> None:
    _, url = empty
    house = _awaiting_judgement(tmp_path)
    impatient = make_engine(url)
    with impatient.connect() as connection:
        assert connection.scalar(text("SHOW lock_timeout")) == "30s"
        assert connection.scalar(text("SHOW idle_in_transaction_session_timeout")) == "5min"
        connection.execute(text("SET lock_timeout = '50ms'"))
        connection.commit()
    with unit_of_work(house.reference, "eerst"):
        engines._engines.append(impatient)
        try:
            with pytest.raises(StorageFault, match="te lang bezet"), unit_of_work(house.reference):
                raise AssertionError("two hold one procedure")
        finally:
            engines._engines.remove(impatient)
    impatient.dispose()
    with pytest.raises(StorageFault):
        _finish_while_cut(house.reference, postgres)
    with unit_of_work(house.reference, "doorgeknipt") as work:  # the connection is made anew
        assert not work.done


def _finish_while_cut(reference: str, postgres: Postgres) -> None:
    with unit_of_work(reference, "doorgeknipt") as work:
        work.finish()
        work.session.flush()
        assert postgres.cut("own") > 0


def _awaiting_judgement(tmp_path: Path) -> House:
    """Three people whose talk has its results, on tables that were migrated."""
    migrate()
    house = open_house(tmp_path)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    return house


def _judged_once(house: House) -> None:
    assert [proof.fault for proof in verify()] == [""]
    decided = [row.application_id for row in house.rows(Decision) if row.step == "judgement-talk"]
    told = [row.application_id for row in house.rows(Letter) if row.decision_id and row.step == "judgement-talk"]
    assert len(decided) == len(set(decided)) == len(PEOPLE)
    assert sorted(told) == sorted(decided)
    assert [step.done_at is not None for step in house.rows(Step) if step.key == "judgement-talk"] == [True]


def _python(code: str, url: str, **more: str) -> "subprocess.Popen[str]":
    env = os.environ | {"WERVING_DATABASE_URL": url} | more
    return subprocess.Popen(
        [sys.executable, "-c", code], env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
