"""The engine: SQLite as embedded default, PostgreSQL with the same code."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, inspect, make_url, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import ArgumentError
from sqlalchemy.util import LRUCache
from sqlmodel import Session

from config.settings import make_folder, settings
from models.every import all_tables
from models.guard import guard, unguard
from models.record import take_over

ROOT = Path(__file__).parents[1]
MIGRATIONS = ROOT / "migrations"
POSTGRES = {  # a machine that vanished must not hold a procedure's lock for hours
    "connect_timeout": 10,
    "application_name": "werving",
    "options": " ".join(
        f"-c {name}={value}"
        for name, value in {
            "lock_timeout": "30s",  # as SQLite's busy_timeout
            "idle_in_transaction_session_timeout": "5min",
            "tcp_keepalives_idle": 30,
            "tcp_keepalives_interval": 10,
            "tcp_keepalives_count": 3,
        }.items()
    ),
}
PAGE = "page_size=16384"  # of a new file: rows that come by the thousand take a tenth less than in pages of 4 KiB
MIGRATING = 20260101  # the advisory lock under which one process at a time migrates
_engines: list[Engine] = []


def _as_json(value: Any) -> str:
    return orjson.dumps(value).decode()


# Errors without parameters, since those hold personal data; JSON by the encoder that Prefect brings, much the fastest.
ALWAYS: dict[str, Any] = {"hide_parameters": True, "json_serializer": _as_json, "json_deserializer": orjson.loads}


class OneSQLite(SQLiteDialect_pysqlite):
    """SQLite as SQLAlchemy speaks it; a process has one library for all its databases, so one compiled form serves all.

    A leg is forked from a process that has rehearsed (cli/preloaded.py), and finds what that one compiled.
    """

    supports_statement_cache = True  # SQLAlchemy asks it of every class by itself

    def __eq__(self, other: object) -> bool:
        return type(other) is OneSQLite

    def __hash__(self) -> int:
        return hash(OneSQLite)


registry.register("sqlite.one", __name__, OneSQLite.__name__)
_compiled: LRUCache[Any, Any] = LRUCache(500)  # as many as SQLAlchemy keeps for one engine


class DatabaseAddressError(Exception):
    """An address that leads to no database; the address itself, which may hold a password, is never repeated."""

    def __init__(self) -> None:
        super().__init__(
            "instelling WERVING_DATABASE_URL: geen leesbaar adres, of het stuurprogramma ontbreekt; verwacht zoals "
            "postgresql+psycopg://gebruiker:wachtwoord@server/naam (pip install '.[postgres]')"
        )


def engine() -> Engine:
    """The engine of this process; made once from the settings."""
    if not _engines:
        _engines.append(make_engine(settings().database))
    return _engines[-1]


def make_engine(url: str) -> Engine:
    """An engine whose errors never show parameters, since those hold personal data."""
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() != "sqlite":
            _tell_postgres()
            return create_engine(parsed, pool_pre_ping=True, connect_args=POSTGRES, **ALWAYS)
    except (ArgumentError, ImportError, ValueError):  # ValueError: a port that is no number
        raise DatabaseAddressError from None
    in_memory = parsed.database in (None, "", ":memory:")
    if not in_memory:
        make_folder(Path(str(parsed.database)).parent)
    pool: dict[str, Any] = {"poolclass": StaticPool} if in_memory else {}
    made = create_engine(
        parsed.set(drivername="sqlite+one"),
        connect_args={"check_same_thread": False},
        execution_options={"compiled_cache": _compiled},
        **ALWAYS,
        **pool,
    )
    event.listen(made, "connect", _prepare_sqlite)
    event.listen(made, "begin", _begin_sqlite)
    return made


def _tell_postgres() -> None:
    """An index on some rows only holds those on PostgreSQL too."""
    for index in (index for table in all_tables().tables.values() for index in table.indexes):
        if (condition := index.dialect_options["sqlite"]["where"]) is not None:
            index.dialect_options["postgresql"]["where"] = condition


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Let SQLAlchemy begin transactions itself; keep every commit on disk."""
    connection.isolation_level = None
    wait = f"busy_timeout={round(settings().database_seconds * 1000)}"  # first: the next may have to wait already
    for pragma in (wait, PAGE, "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    """A writer takes the lock at once, so that it never fails halfway."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@lru_cache(maxsize=1)
def _empty() -> bytes:
    """A database with every table and no row, made once: a copy of it takes a twentieth of the time."""
    made = make_engine("sqlite://")
    all_tables().create_all(made, checkfirst=False)
    with made.connect() as connection:
        raw: Any = connection.connection.driver_connection
        found: bytes = raw.serialize()
    made.dispose()
    return found


@contextmanager
def throwaway_database() -> Iterator[None]:
    """Use a fresh database in memory for as long as the block lasts."""
    made = make_engine("sqlite://")
    with made.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.deserialize(_empty())
    _engines.append(made)
    try:
        yield
    finally:
        _engines.remove(made)
        made.dispose()


def reading() -> Session:
    """A session for looking only."""
    return Session(engine(), expire_on_commit=False)


def writing() -> Session:
    """A session that writes; the caller is a unit of work or an outbox claim."""
    return Session(to_write(), expire_on_commit=False)


def to_write() -> Engine:
    """The engine of this process, whose transactions take the lock as they begin."""
    return _to_write(engine())


@lru_cache(maxsize=4)
def _to_write(made: Engine) -> Engine:
    return made.execution_options(writing=True)


def migrate(revision: str = "head") -> None:
    """Bring the database to the newest schema, or to an earlier one; does nothing if it is there."""
    if _revision() in {newest_revision(), revision}:
        return
    from alembic import command  # slow to load, and nearly every command finds the schema there
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with to_write().connect() as connection:
        if connection.dialect.name == "postgresql":  # SQLite locks the whole file when a writer begins
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATING})"))
        config.attributes["connection"] = connection
        with _foreign_keys_off(connection):
            unguard(connection)
            command.upgrade(config, revision)
            if revision == "head":
                with Session(connection) as session:
                    take_over(session)
                guard(connection)
            connection.commit()


def newest_revision() -> str:
    """The newest migration: their files begin with their number."""
    return max(path.name for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))[:4]


def _revision() -> str | None:
    """The migration that the database is at; none if it is empty."""
    with engine().connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


@contextmanager
def _foreign_keys_off(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by making it anew: the rows that refer to it must not fall while it is away."""
    raw: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
        if raw.execute("PRAGMA foreign_key_check").fetchall():
            raise RuntimeError("a migration left rows that refer to nothing")
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
