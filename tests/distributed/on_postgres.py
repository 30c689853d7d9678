"""A pytest plugin that lets the ordinary tests make their fresh databases on PostgreSQL: `make test-postgres`.

One database for each level of nesting, emptied after every use: that costs a tenth of making one.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from sqlalchemy import Engine, text

from models import engine as engines
from models.every import all_tables
from models.guard import DOOR
from tests.distributed.services import postgres

_stack = ExitStack()
_free: list[Engine] = []


def pytest_sessionstart() -> None:
    """Start the server, and put its databases in the place of those in memory before any test is read."""
    server = _stack.enter_context(postgres(careful=False))
    made = [0]

    @contextmanager
    def fresh() -> Iterator[None]:
        if not _free:
            made[0] += 1
            _free.append(engines.make_engine(server.database(f"fresh{made[0]}")))
            all_tables().create_all(_free[-1])
        mine = _free.pop()
        engines._engines.append(mine)
        try:
            yield
        finally:
            engines._engines.remove(mine)
            _empty(mine)
            _free.append(mine)

    engines.throwaway_database = fresh


def pytest_sessionfinish() -> None:
    """Stop it."""
    for made in _free:
        made.dispose()
    _stack.close()


def pytest_report_header(config: pytest.Config) -> str:
    """Say on what the tests ran."""
    return "fresh databases on PostgreSQL"


def _empty(made: Engine) -> None:
    names = ", ".join(f'"{name}"' for name in all_tables().tables)
    with made.begin() as connection:
        connection.execute(text(f"SET LOCAL {DOOR} = 'on'"))  # emptying is no part of the product
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
