"""Every test has a data folder of its own and settings read anew; a database only where it is asked for."""

import atexit
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis

os.environ["PREFECT_HOME"] = tempfile.mkdtemp(prefix="werving-tests-")  # nobody's own profile, and no home, is asked
os.environ.pop("COLUMNS", None)  # a test runner may set it, and a console keeps the width it was made with

from config.settings import Settings, settings
from models import engine
from models.tables import Step
from models.work import Work
from rules.gates import Moving
from rules.stage import Stage
from tasks import asking, entry, stages
from tests.factory import FULL, PEOPLE, POINTS, House, open_house, person, result

atexit.register(shutil.rmtree, os.environ["PREFECT_HOME"], ignore_errors=True)
hypothesis.register_profile("werving", derandomize=True, deadline=None, max_examples=60, database=None)
hypothesis.load_profile("werving")


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing touches ./var, and nobody's own settings reach a test."""
    monkeypatch.setitem(Settings.model_config, "env_file", None)
    for field in Settings.model_fields:
        monkeypatch.delenv(f"WERVING_{field.upper()}", raising=False)
    monkeypatch.setenv("WERVING_DATA", str(tmp_path / "var"))
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture(autouse=True)
def _nobody_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever a gate's cut is not made again since nothing changed (tasks/entry.py), it would be the same."""
    short, checking = entry._is_as_divided, False

    def checked(work: Work, stage: Stage, gate: Step, invited: int) -> bool:
        nonlocal checking
        if checking or not short(work, stage, gate, invited):
            return False
        checking = True
        try:
            assert entry.moving(work, stage) == Moving()
        finally:
            checking = False
        return True

    monkeypatch.setattr(entry, "_is_as_divided", checked)


@pytest.fixture
def database() -> Iterator[None]:
    """A fresh database in memory."""
    with engine.throwaway_database():  # by its module: `make test-postgres` puts another in its place
        yield


@pytest.fixture
def house(database: None, tmp_path: Path) -> House:
    """The small procedure, just opened."""
    return open_house(tmp_path)


KEPT: dict[str, bytes] = {}  # databases in memory as they were built once, by the fixture's name


def as_built(name: str, house: House, build: Callable[[House], object]) -> House:
    """The house after `build`; in memory it is built once, and copied for every other test."""
    with engine.engine().connect() as connection:
        raw: Any = connection.connection.driver_connection
        in_memory = isinstance(raw, sqlite3.Connection)
        if in_memory and name in KEPT:
            raw.deserialize(KEPT[name])
            return house
    build(house)
    if in_memory:
        KEPT[name] = raw.serialize()
    return house


def _invite(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    assert {house.state(dossier) for dossier in PEOPLE} == {"invited"}


def _judge(house: House) -> None:
    _invite(house)
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")


def _end(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    assert house.carry(*FULL) == []


@pytest.fixture
def talk(house: House) -> House:
    """Three people invited to the talk, whose results are awaited."""
    return as_built("talk", house, _invite)


@pytest.fixture
def judged(house: House) -> House:
    """The talk is judged: K-001 and K-002 passed, K-003 did not; the letters are held."""
    return as_built("judged", house, _judge)


@pytest.fixture
def ended(house: House) -> House:
    """The whole course: K-001 and K-002 in the reserve."""
    return as_built("ended", house, _end)
