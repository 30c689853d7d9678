"""The record: what each unit of work wrote in a procedure is one line, chained by its hash to the line before it.

The rows are read back from the database before it commits, by the function that reads them when the record is proved.
"""

import datetime as dt
import secrets
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

import orjson
from sqlalchemy import JSON, Connection, Select, bindparam, func, select
from sqlmodel import Field, Session, SQLModel

from models import tables as tables  # the names of keys and checks are made as there
from models.bulk import add_rows
from models.kept import KEPT, SECRET, Salts, Tally, all_of, as_stored, newer, no_text, read, stored_moment, table_of
from models.types import Moment, utcnow

Written = dict[int, dict[str, Tally]]  # by procedure and by table
HASHED = ("number", "step", "door", "who", "what", "at", "recorded_at", "regulation", "rows", "previous")
TAKEN_OVER = "taken over"


class Line(SQLModel, table=True):
    """A line of a procedure's record: what one unit of work did there. Append-only.

    `rows` is JSON: per table how many rows it wrote, with their digest. `salts` is JSON too, and stands beside the
    chain: it hides the texts, and of who is erased it is gone.
    """

    procedure_id: int = Field(foreign_key="procedure.id", primary_key=True)
    number: int = Field(primary_key=True)
    step: str = Field(default="", max_length=80)
    door: str = Field(max_length=20)  # engine, form, file, command, rehearsal, migration
    who: str = Field(max_length=200)  # functions; `werving` alone: a step of the engine's own
    what: str
    at: dt.datetime = Field(sa_type=Moment)  # in the procedure's own time
    recorded_at: dt.datetime = Field(sa_type=Moment)
    regulation: str = Field(max_length=64)  # the hash of the text that was in force when this was done
    rows: str
    previous: str = Field(max_length=64)
    hash: str = Field(max_length=64)
    salts: str


class Entry(NamedTuple):
    """What was done in one procedure, in words: at which step, who came in by which door, and under which text."""

    procedure_id: int
    reference: str
    regulation: str
    at: dt.datetime
    step: str
    door: str
    who: str
    what: str


_kept = ContextVar("the record is kept", default=True)


@contextmanager
def no_record() -> Iterator[None]:
    """Keep none for as long as the block lasts: a database that is thrown away proves nothing to anyone."""
    before = _kept.set(False)
    try:
        yield
    finally:
        _kept.reset(before)


def is_kept() -> bool:
    """Whether a record is kept now, and so the events of which it speaks."""
    return _kept.get()


def newest(connection: Connection) -> dict[str, int]:
    """The highest number in each table that is kept: what comes after it was written later. Empty if none is."""
    if not is_kept():
        return {}
    return dict(zip(KEPT, connection.execute(_newest()).one(), strict=True))


@lru_cache
def _newest() -> Select[Any]:
    return select(*(select(func.coalesce(func.max(table_of(name).c.id), 0)).scalar_subquery() for name in KEPT))


def append(session: Session, entries: Sequence[Entry], before: Mapping[str, int]) -> None:
    """Write a line for each procedure that got rows since `before`; all of them are of this transaction."""
    session.flush()
    if not is_kept():
        return
    connection = session.connection()
    now = newest(connection)
    salts = {entry.procedure_id: _new_salts() for entry in entries}
    written: Written = defaultdict(lambda: defaultdict(Tally))
    for name in (one for one in KEPT if now[one] > before[one]):
        for some in newer(connection, name, before[name], list(salts)):
            for key, rows in _by_procedure(some, len(salts)).items():
                written[key][name].add(name, rows, salts[key])
    _add_lines(session, [entry for entry in entries if entry.procedure_id in written], written, salts)


def _new_salts() -> Salts:
    return Salts({SECRET: secrets.token_hex(16)})


def _by_procedure(rows: list[tuple[Any, ...]], procedures: int) -> Mapping[int, list[tuple[Any, ...]]]:
    if procedures == 1:
        return {rows[0][1]: rows}
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        found[row[1]].append(row)
    return found


def _add_lines(session: Session, entries: Sequence[Entry], written: Written, salts: Mapping[int, Salts]) -> None:
    if entries:
        last = heads(session.connection(), [entry.procedure_id for entry in entries])
        lines = [_line(one, written[one.procedure_id], salts[one.procedure_id], last) for one in entries]
        columns = list(Line.model_fields)
        add_rows(session, Line, columns, (tuple(line[name] for name in columns) for line in lines))


def _line(
    entry: Entry, tallies: Mapping[str, Tally], salts: Salts, last: Mapping[int, tuple[int, str]]
) -> dict[str, Any]:
    number, previous = last.get(entry.procedure_id, (0, ""))
    line = {
        **entry._asdict(),
        "number": number + 1,
        "recorded_at": utcnow(),
        "rows": as_text({name: [tally.count, tally.digest.hexdigest()] for name, tally in tallies.items()}),
        "previous": previous,
        "salts": as_text(salts.given),
    }
    return {**line, "hash": line_hash(entry.reference, {name: stored_moment(line[name]) for name in HASHED})}


def as_text(value: Any) -> str:
    """A value as JSON."""
    return orjson.dumps(value).decode()


def line_hash(reference: str, line: Mapping[str, Any]) -> str:
    """SHA-256 over a line's own columns as SQLite stores them, and whose record it is in."""
    return sha256(orjson.dumps([reference, *(line[name] for name in HASHED)], default=no_text)).hexdigest()


def heads(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """The number and the hash of each procedure's last line, if it has any."""
    return {key: (number, hashed) for key, number, hashed in connection.execute(_heads(), {"ids": ids})}


@lru_cache
def _heads() -> Select[Any]:
    lines = SQLModel.metadata.tables["line"].c
    last = select(lines.procedure_id, func.max(lines.number).label("number"))
    own = last.where(lines.procedure_id.in_(bindparam("ids", expanding=True)))
    end = own.group_by(lines.procedure_id).subquery()
    same = (lines.procedure_id == end.c.procedure_id) & (lines.number == end.c.number)
    return select(lines.procedure_id, lines.number, lines.hash).join(end, same)


def line_of(connection: Connection, procedure_id: int, name: str, nth: int) -> tuple[int, str]:
    """The number and the hash of the line that stands for the procedure's nth row in a table; (0, "") if none does."""
    lines = SQLModel.metadata.tables["line"].c
    asked = select(lines.number, lines.hash, lines.rows).where(lines.procedure_id == procedure_id)
    counted = 0
    for number, hashed, rows in connection.execute(asked.order_by(lines.number)):
        counted += orjson.loads(rows).get(name, (0,))[0]
        if counted >= nth:
            return number, hashed
    return 0, ""


def stored_lines(connection: Connection, procedure_id: int) -> Iterator[dict[str, Any]]:
    """The lines of one record in their order, each value as SQLite stores it."""
    lines = SQLModel.metadata.tables["line"].c
    asked = select(*map(as_stored, lines)).where(lines.procedure_id == procedure_id).order_by(lines.number)
    for row in connection.execute(asked):
        yield {str(column.name): stored_moment(value) for column, value in zip(lines, row, strict=True)}


def take_over(session: Session) -> None:
    """Begin the record of every procedure that has none: one line, marked so, that stands for all its rows."""
    connection, procedures = session.connection(), SQLModel.metadata.tables["procedure"].c
    lines = SQLModel.metadata.tables["line"].c.procedure_id
    asked = select(procedures.id, procedures.reference, procedures.regulation_hash, procedures.now)
    new = connection.execute(asked.where(procedures.id.not_in(select(lines))).order_by(procedures.id)).all()
    if new:
        _write_json_alike(connection)
    for key, reference, regulation, at in new:
        salts, written = _new_salts(), Written({key: defaultdict(Tally)})
        for name in KEPT:
            for some in read(connection, name, all_of(name, key)):
                written[key][name].add(name, some, salts)
        entry = Entry(key, reference, regulation, at, "", "migration", "werving", TAKEN_OVER)
        _add_lines(session, [entry], written, {key: salts})


def _write_json_alike(connection: Connection) -> None:
    """Earlier versions wrote JSON with spaces: another installation that imports these rows would not."""
    for name, kept in KEPT.items():
        table = table_of(name)
        for column in (table.c[one] for one in (*kept.fixed, *kept.texts) if isinstance(table.c[one].type, JSON)):
            for key, text in connection.execute(select(table.c.id, as_stored(column))).all():
                if text is not None and as_text(value := orjson.loads(text)) != text:
                    connection.execute(table.update().where(table.c.id == key).values({column.name: value}))
