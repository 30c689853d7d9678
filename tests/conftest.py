"""Every test has a data folder of its own and settings read anew; a database only where it is asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis

from config.settings import Settings, settings
from models.engine import throwaway_database
from tests.factory import House, open_house

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


@pytest.fixture
def database() -> Iterator[None]:
    """A fresh database in memory."""
    with throwaway_database():
        yield


@pytest.fixture
def house(database: None, tmp_path: Path) -> House:
    """The small procedure, just opened."""
    return open_house(tmp_path)
