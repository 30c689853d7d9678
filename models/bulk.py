"""Rows by the thousand: written in chunks as plain tuples, without an object for each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import JSON, Column, Executable, Table, func, select, text
from sqlalchemy.engine import Dialect
from sqlmodel import Session, SQLModel

CHUNK = 2000  # rows on their way at one time
Value = TypeVar("Value")


def chunks(values: Iterable[Value], size: int = CHUNK) -> Iterator[list[Value]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some


def read_rows(session: Session, row: Callable[[Any], Value], statement: Executable) -> list[Value]:
    """Read columns as plain rows, past the objects' own loading, which would cost more than the database."""
    session.flush()
    return list(map(row, session.connection().execute(statement).all()))


def add_rows(
    session: Session, model: type[SQLModel], columns: Sequence[str], rows: Iterable[tuple[Any, ...]], **same: Any
) -> None:
    """Insert rows that differ in `columns` and are the `same` in others; the rest take the table's defaults."""
    session.flush()
    table = _table(model)
    given = {**_defaults(table, {*columns, *same}), **same}
    names = [*columns, *given]
    connection = session.connection()
    fixed = tuple(_bound(table.c[name], connection.dialect)(value) for name, value in given.items())
    statement = _insert(table, names, connection.dialect)
    for some in chunks(rows):
        bound = _bind([table.c[name] for name in columns], some, connection.dialect)
        connection.exec_driver_sql(statement, [row + fixed for row in bound])


def new_ids(session: Session, model: type[SQLModel], count: int) -> Sequence[int]:
    """So many free primary keys, rising; they are used in this transaction or never."""
    session.flush()
    table, connection = _table(model), session.connection()
    if connection.dialect.name == "postgresql":
        numbers = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(connection.execute(numbers, {"name": table.name, "count": count}).scalars())
    last = connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
    return range(last + 1, last + 1 + count)


def _table(model: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(model.__tablename__)]


def _defaults(table: Table, given: set[str]) -> dict[str, Any]:
    """What the columns hold that nobody gives: as the model says, for a driver knows nothing of it."""
    found: dict[str, Any] = {}
    for column in table.columns:
        default: Any = column.default
        if column.name not in given and default is not None:
            found[column.name] = default.arg(None) if default.is_callable else default.arg
    return found


def _insert(table: Table, names: Sequence[str], dialect: Dialect) -> str:
    quote = dialect.identifier_preparer.quote
    mark = _mark(dialect)
    listed = ", ".join(quote(name) for name in names)
    return f"INSERT INTO {quote(table.name)} ({listed}) VALUES ({', '.join([mark] * len(names))})"


def _mark(dialect: Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"


def _bind(columns: Sequence[Column[Any]], rows: list[tuple[Any, ...]], dialect: Dialect) -> Iterable[tuple[Any, ...]]:
    """The rows as the driver wants them, column by column, each value converted once."""
    converters = [_bound(column, dialect) for column in columns]
    if all(convert is _as_it_is for convert in converters):
        return rows
    across = [
        values if convert is _as_it_is else list(map(convert, values))
        for convert, values in zip(converters, zip(*rows, strict=True), strict=True)
    ]
    return zip(*across, strict=True)


def _as_it_is(value: Any) -> Any:
    return value


def _bound(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    """How a column's values are bound; equal values (the same object, for JSON) are converted once."""
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return _as_it_is
    done: dict[Any, tuple[Any, Any]] = {}
    by_identity = isinstance(column.type, JSON)

    def once(value: Any) -> Any:
        key = id(value) if by_identity else value
        if key not in done:
            done[key] = (value, convert(value))  # the value is kept, so that its identity stays its own
        return done[key][1]

    return once


def set_columns(session: Session, model: type[SQLModel], values: Mapping[str, Any], ids: Iterable[int]) -> None:
    """Give these rows the same values; a row that an object of this session stands for, gets them by that object."""
    session.flush()
    table, connection = _table(model), session.connection()
    known = {one.id: one for one in session.identity_map.values() if isinstance(one, model) and hasattr(one, "id")}
    quote, mark = connection.dialect.identifier_preparer.quote, _mark(connection.dialect)
    fixed = tuple(_bound(table.c[name], connection.dialect)(value) for name, value in values.items())
    assigned = ", ".join(f"{quote(name)} = {mark}" for name in values)
    statement = f"UPDATE {quote(table.name)} SET {assigned} WHERE id = {mark}"
    for some in chunks(ids):
        for key in known.keys() & set(some):
            for name, value in values.items():
                setattr(known[key], name, value)
        rows = [(*fixed, key) for key in some if key not in known]
        if rows:
            connection.exec_driver_sql(statement, rows)
