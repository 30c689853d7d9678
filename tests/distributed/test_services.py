"""The two services themselves: what is written survives a kill, and nobody comes in without the password."""

import subprocess

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from models.engine import make_engine
from tests.distributed.services import Missing, Postgres, Redis, _found

pytestmark = pytest.mark.distributed


def test_postgres_keeps_what_was_committed_when_it_is_killed(postgres: Postgres) -> None:
    made = make_engine(postgres.database("kept"))
    with made.begin() as connection:
        connection.execute(text("CREATE TABLE kept (n int)"))
        connection.execute(text("INSERT INTO kept VALUES (1)"))
    assert postgres.cut("kept") == 1
    with made.connect() as connection:  # a connection that was cut is noticed and made anew
        assert connection.execute(text("SELECT n FROM kept")).scalar() == 1
    postgres.kill()
    postgres.start()
    with made.connect() as connection:
        assert connection.execute(text("SELECT n FROM kept")).scalar() == 1
    made.dispose()
    postgres.drop("kept")


def test_postgres_asks_for_the_password(postgres: Postgres) -> None:
    made = make_engine(postgres.database("postgres").replace(postgres.password, "raden"))
    with pytest.raises(OperationalError, match="password authentication failed"):
        made.connect()
    made.dispose()


def test_redis_keeps_what_was_written_when_it_is_killed(redis: Redis) -> None:
    assert redis.cli("SET", "kept", "1") == "OK"
    redis.kill()
    redis.start()
    assert redis.cli("GET", "kept") == "1"
    probe = ["redis-cli", "-h", "127.0.0.1", "-p", str(redis.port), "GET", "kept"]
    assert "NOAUTH" in subprocess.run(probe, capture_output=True, text=True, check=False).stdout
    assert redis.cli("DEL", "kept") == "1"


def test_a_program_that_is_missing_says_what_to_install() -> None:
    with pytest.raises(Missing, match=r"^geen-programma is not on this machine: apt-get install -y pakket$"):
        _found("geen-programma", "pakket")
