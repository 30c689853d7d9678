"""One PostgreSQL and one Redis for all tests of this folder; a missing program is one line, and no pass."""

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from tests.distributed import services

# `make test` needs no driver of PostgreSQL; `make test-distributed` fails where nothing is collected.
collect_ignore_glob = [] if find_spec("psycopg") else ["test_*.py"]


@pytest.fixture(scope="session")
def postgres() -> Iterator[services.Postgres]:
    """PostgreSQL as an ordinary user."""
    try:
        with services.postgres() as server:
            yield server
    except services.Missing as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.fixture(scope="session")
def redis() -> Iterator[services.Redis]:
    """Redis that keeps what it promises."""
    try:
        with services.redis() as broker:
            yield broker
    except services.Missing as missing:
        pytest.fail(str(missing), pytrace=False)
