"""Rows by the thousand: written in chunks as plain tuples, without an object for each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, TypeVar

from sqlalchemy import JSON, Column, Select, String, Table, text
from sqlalchemy.engine import Dialect
from sqlmodel import Session, SQLModel

CHUNK = 2000  # rows on their way at one time
MANY = 100  # what so many rows share is about no single person, and may stand in the statement
TOGETHER = 40  # SQLite writes so many rows by one statement a fifth faster than by one each,
MASS = 500  # which from so many rows on is worth another statement for those that are left over
MOST = 900  # values in one statement: SQLite's limit was 999 for long
Value = TypeVar("Value")
Row = TypeVar("Row", bound=tuple[Any, ...])
Convert = Callable[[Any], Any]


def chunks(values: Iterable[Value], size: int = CHUNK) -> Iterator[list[Value]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some


def read_rows(session: Session, row: type[Row], statement: Select[Any], **given: Any) -> list[Row]:
    """Read columns as plain rows, past the objects' own loading, which would cost more than the database.

    `row` is `tuple`, or a named tuple with a place for each column. `given` is what a statement that is made once asks
    about. Equal values of a column are one object, made once: nobody may change what was read.
    """
    session.flush()
    connection = session.connection()
    result: Any = connection.execute(statement, given)
    converters = [_read(column.type, connection.dialect) for column in statement.selected_columns]
    as_they_are = all(convert is _as_it_is for convert in converters)
    found: list[Row] = []
    made = partial(tuple.__new__, row)  # `_make` does the same, by a function of Python's
    while some := result.cursor.fetchmany(CHUNK):  # past SQLAlchemy's own rows too
        found.extend(map(made, some if as_they_are else zip(*_across(converters, some), strict=True)))
    result.close()
    return found


def add_rows(
    session: Session, model: type[SQLModel], columns: Sequence[str], rows: Iterable[tuple[Any, ...]], **same: Any
) -> None:
    """Insert rows that differ in `columns` and are the `same` in others; the rest take the table's defaults."""
    session.flush()
    table, connection = _table(model), session.connection()
    dialect = connection.dialect
    given = {**_defaults(table, {*columns, *same}), **same}
    fixed = {name: _bound(table.c[name], dialect)(value) for name, value in given.items()}
    for some in chunks(rows):
        converters = [_bound(table.c[name], dialect) for name in columns]  # anew: what they keep may be large
        across = dict(zip(columns, _across(converters, some), strict=True))
        for statement, parameters in _insert(table, across, fixed, len(some), dialect):
            connection.exec_driver_sql(statement, parameters)


def _insert(
    table: Table, across: Mapping[str, Sequence[Any]], fixed: Mapping[str, Any], count: int, dialect: Dialect
) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """The statements and their parameters; SQLite reads what all of many rows share from the statement, much faster."""
    shared: dict[str, str] = {}
    if dialect.name == "sqlite" and count >= MANY:
        alike = {name: values[0] for name, values in across.items() if _are_equal(values)}
        shared = {name: _literal(value, dialect) for name, value in {**alike, **fixed}.items() if _may_stand(value)}
    own = [values for name, values in across.items() if name not in shared]
    more = {name: value for name, value in fixed.items() if name not in shared}
    quote, mark = dialect.identifier_preparer.quote, _mark(dialect)
    names = [name for name in (*across, *more) if name not in shared]
    listed, marks = ", ".join(map(quote, [*names, *shared])), ", ".join([*[mark] * len(names), *shared.values()])
    bound = list(zip(*own, *([value] * count for value in more.values()), strict=True))
    by_many = dialect.name == "sqlite" and count >= MASS
    one, together = f"({marks})", min(TOGETHER, MOST // max(1, len(names))) if by_many else 1
    into = f"INSERT INTO {quote(table.name)} ({listed}) VALUES"
    whole = count // together * together if together > 1 else 0
    if whole:
        groups = zip(*[iter(bound[:whole])] * together, strict=True)
        yield f"{into} {', '.join([one] * together)}", [tuple(chain.from_iterable(group)) for group in groups]
    if whole < count:
        yield f"{into} {one}", bound[whole:]


def _are_equal(values: Sequence[Any]) -> bool:
    return bool(values[0] == values[-1]) and values.count(values[0]) == len(values)


def _may_stand(value: Any) -> bool:
    return value is None or type(value) is int or (type(value) is str and "\0" not in value)


def _literal(value: Any, dialect: Dialect) -> str:
    """A value as SQL, quoted as SQLAlchemy quotes it."""
    if not isinstance(value, str):
        return "NULL" if value is None else str(value)
    quote: Any = String().dialect_impl(dialect).literal_processor(dialect)
    return str(quote(value))


def new_ids(session: Session, model: type[SQLModel], count: int) -> Sequence[int]:
    """So many free primary keys, rising; they are used in this transaction or never."""
    session.flush()
    table, connection = _table(model), session.connection()
    if connection.dialect.name == "postgresql":
        numbers = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(connection.execute(numbers, {"name": table.name, "count": count}).scalars())
    quoted = connection.dialect.identifier_preparer.quote(table.name)
    last = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {quoted}").scalar_one()
    return range(last + 1, last + 1 + count)


def set_columns(session: Session, model: type[SQLModel], values: Mapping[str, Any], ids: Iterable[int]) -> None:
    """Give these rows the same values; a row that an object of this session stands for, gets them by that object."""
    session.flush()
    table, connection = _table(model), session.connection()
    known = {one.id: one for one in session.identity_map.values() if isinstance(one, model) and hasattr(one, "id")}
    quote, mark = connection.dialect.identifier_preparer.quote, _mark(connection.dialect)
    fixed = tuple(_bound(table.c[name], connection.dialect)(value) for name, value in values.items())
    assigned = ", ".join(f"{quote(name)} = {mark}" for name in values)
    for some in chunks(ids):
        for key in known.keys() & set(some):
            for name, value in values.items():
                setattr(known[key], name, value)
        if listed := ", ".join(str(key) for key in some if key not in known):
            connection.exec_driver_sql(f"UPDATE {quote(table.name)} SET {assigned} WHERE id IN ({listed})", fixed)


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


def _mark(dialect: Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"


def _across(converters: Sequence[Convert], rows: list[tuple[Any, ...]]) -> list[Sequence[Any]]:
    """The columns of some rows on their way from or to the driver."""
    each = zip(converters, zip(*rows, strict=True), strict=True)
    return [values if convert is _as_it_is else list(map(convert, values)) for convert, values in each]


def _as_it_is(value: Any) -> Any:
    return value


def _bound(column: Column[Any], dialect: Dialect) -> Convert:
    """How a column's values are bound; equal values (the same object, for JSON) are converted once."""
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    return _once(convert, by_identity=isinstance(column.type, JSON))


def _read(kind: Any, dialect: Dialect) -> Convert:
    """How a column's values are read; equal ones are made once."""
    return _once(kind.dialect_impl(dialect).result_processor(dialect, None))


def _once(convert: Convert | None, *, by_identity: bool = False) -> Convert:
    if convert is None:
        return _as_it_is
    return _by_identity(convert) if by_identity else Once(convert).__getitem__


class Once(dict[Any, Any]):
    """Values with what they are converted to, made once: looking one up costs a third of calling a function."""

    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, value: Any) -> Any:
        made = self[value] = self._convert(value)
        return made


def _by_identity(convert: Convert) -> Convert:
    done: dict[int, tuple[Any, Any]] = {}

    def once(value: Any) -> Any:
        key = id(value)
        if key not in done:
            done[key] = (value, convert(value))  # the value is kept, so that its identity stays its own
        return done[key][1]

    return once
