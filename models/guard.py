"""The database itself refuses to change or delete what is append-only; only an erasing, in its own transaction, may."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event, text
from sqlmodel import SQLModel

APPEND_ONLY = ("event", "decision", "result", "regulationversion", "line")
REFUSAL = "het register verandert niet"
DOOR = "werving.erasing"  # PostgreSQL: a setting of the transaction, so that no table needs a lock
FUNCTION = f"""
CREATE OR REPLACE FUNCTION werving_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF current_setting('{DOOR}', true) = 'on' THEN
  IF TG_OP = 'DELETE' THEN RETURN OLD; ELSIF TG_OP = 'UPDATE' THEN RETURN NEW; ELSE RETURN NULL; END IF;
END IF;
RAISE EXCEPTION '{REFUSAL}: %', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$"""


def guard(connection: Connection) -> None:
    """Put the triggers in place; what is there is made anew."""
    unguard(connection)
    postgres = connection.dialect.name == "postgresql"
    if postgres:
        connection.execute(text(FUNCTION))
    for table in APPEND_ONLY:
        for what in ("UPDATE", "DELETE", *(["TRUNCATE"] if postgres else [])):
            each = "STATEMENT" if what == "TRUNCATE" else "ROW"
            refusing = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}: {table}'); END"
            then = f"FOR EACH {each} EXECUTE FUNCTION werving_append_only()" if postgres else refusing
            connection.exec_driver_sql(f"CREATE TRIGGER {table}_{what.lower()} BEFORE {what} ON {table} {then}")


def unguard(connection: Connection) -> None:
    """Take the triggers away, for a change of the schema; nobody sees it before this transaction commits."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP FUNCTION IF EXISTS werving_append_only() CASCADE")
        return
    for table in APPEND_ONLY:
        for what in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_{what}")


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """The door for erasing: nobody else ever sees the tables unguarded, for it all commits together."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL {DOOR} = 'on'")
        yield
        connection.exec_driver_sql(f"SET LOCAL {DOOR} = 'off'")
        return
    unguard(connection)
    yield
    guard(connection)


@event.listens_for(SQLModel.metadata, "after_create")
def _made(_metadata: object, connection: Connection, **_more: Any) -> None:
    guard(connection)
