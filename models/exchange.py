"""The rows of one procedure for another installation: in the order in which they were written, by their place in it.

Numbers of this database stay here: a row that refers to another says at which place that one stands. So a table that
is added goes along by itself, as soon as it refers to the procedure or to something of it.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Date, select
from sqlmodel import Session, SQLModel

from models.bulk import CHUNK, chunks
from models.engine import newest_revision as newest_revision  # what an archive must be made by
from models.every import all_tables
from models.types import Moment

# Tables that tell of this installation, not of a procedure.
LEFT_OUT = {"lease": "who does a piece of work now", "outage": "the mail server here"}
SHARED = {"candidate": "read by who refers to it: a person may stand in more than one procedure"}
OWN = {"procedure": ("flow_run_id", "recoveries")}  # columns that hold only here

Rows = dict[str, list[dict[str, Any]]]


def rows_of(connection: Connection, procedure_id: int, *, here: bool = False) -> Rows:
    """Every row of a procedure by table, without numbers of this database.

    `here`: for this very installation, where people are known already: who refers to one keeps that number.
    """
    found: dict[str, list[Mapping[str, Any]]] = {}
    for table in all_tables().sorted_tables:
        if table.name not in {**LEFT_OUT, **SHARED}:
            found[table.name] = _read(connection, table, _condition(table, procedure_id, found))
    for name in () if here else SHARED:
        found[name] = _referred(connection, name, found)
    places = {name: _places(name, rows) for name, rows in found.items()}
    return {str(name): [_without_numbers(name, row, places) for row in rows] for name, rows in sorted(found.items())}


def _table(name: str) -> Any:
    return all_tables().tables[name]


def _parents(table: Any) -> dict[str, str]:
    """Each column that refers to another table, with that table's name."""
    return {key.parent.name: key.column.table.name for key in sorted(table.foreign_keys, key=lambda k: k.parent.name)}


def _condition(table: Any, procedure_id: int, found: Mapping[str, Sequence[Mapping[str, Any]]]) -> Any:
    if table.name == "procedure":
        return table.c.id == procedure_id
    if "procedure_id" in table.c:
        return table.c.procedure_id == procedure_id
    for column, parent in _parents(table).items():
        if parent in found:
            keys = [row["id"] for row in found[parent]]
            return table.c[column].in_(keys)
    raise LookupError(f"table {table.name}: neither of a procedure nor left out")


def _read(connection: Connection, table: Any, condition: Any) -> list[Any]:
    asked = select(table).where(condition).order_by(*table.primary_key.columns)
    return list(connection.execute(asked).mappings())


def _referred(
    connection: Connection, name: str, found: Mapping[str, Sequence[Mapping[str, Any]]]
) -> list[Mapping[str, Any]]:
    keys = {
        row[column]
        for other, rows in found.items()
        for column, parent in _parents(_table(other)).items()
        if parent == name
        for row in rows
    }
    table, read = _table(name), list[Mapping[str, Any]]()
    for some in chunks(sorted(keys - {None})):
        read += _read(connection, table, table.c.id.in_(some))
    return read


def _places(name: str, rows: Sequence[Mapping[str, Any]]) -> dict[Any, int]:
    return {row["id"]: place for place, row in enumerate(rows, start=1)} if "id" in _table(name).c else {}


def _without_numbers(name: str, row: Mapping[str, Any], places: Mapping[str, Mapping[Any, int]]) -> dict[str, Any]:
    parents, told = _parents(_table(name)), dict[str, Any]()
    for column, value in row.items():
        if column in {"id", "procedure_id"} or column in OWN.get(name, ()):
            continue
        known = places.get(parents.get(column, ""))
        told[str(column)] = _told(value) if known is None else known.get(value)
    return told


def _told(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


def add(session: Session, rows: Rows) -> int:
    """Insert the rows of a procedure, each with a number of this database; returns the procedure's.

    Who refers to a table that is not among them has the number that it has here.
    """
    known: dict[str, Sequence[int]] = {}
    for table in all_tables().sorted_tables:
        some = rows.get(table.name, [])
        if not some:
            continue
        if "id" in table.c:
            known[table.name] = _free(session, table.name, len(some))
        made = [_with_numbers(table, row, place, known) for place, row in enumerate(some)]
        for part in chunks(made, CHUNK):
            session.connection().execute(table.insert(), part)
    return known["procedure"][0]


def _free(session: Session, name: str, count: int) -> Sequence[int]:
    from models.bulk import new_ids

    model = next(m for m in _models() if m.__tablename__ == name)
    return new_ids(session, model, count)


def _models() -> Iterable[Any]:
    """Every model that is a table."""
    return (mapper.class_ for mapper in SQLModel._sa_registry.mappers)  # as SQLAlchemy's registry offers it


def _with_numbers(table: Any, row: Mapping[str, Any], place: int, known: Mapping[str, Sequence[int]]) -> dict[str, Any]:
    parents = _parents(table)
    made = {column: _here(table, column, value, parents, known) for column, value in row.items()}
    if "id" in table.c:
        made["id"] = known[table.name][place]
    if "procedure_id" in table.c:
        made["procedure_id"] = known["procedure"][0]
    return {**{column: None if column == "flow_run_id" else 0 for column in OWN.get(table.name, ())}, **made}


def _here(table: Any, column: str, value: Any, parents: Mapping[str, str], known: Mapping[str, Sequence[int]]) -> Any:
    if value is None:
        return None
    if column in parents:
        there = known.get(parents[column])
        return value if there is None else there[value - 1]
    kind = table.c[column].type
    if isinstance(kind, Moment):
        return dt.datetime.fromisoformat(value)
    return dt.date.fromisoformat(value) if isinstance(kind, Date) else value


def misfits(rows: Any) -> list[str]:
    """What of these rows does not fit the tables here: names of tables and columns, and places that do not exist."""
    tables = {t.name: t for t in all_tables().sorted_tables if t.name not in LEFT_OUT}
    if not isinstance(rows, dict) or set(rows) != set(tables) or len(rows.get("procedure", ())) != 1:
        return ["andere tabellen dan hier"]
    faults = []
    for name, some in rows.items():
        own = {c.name for c in tables[name].c} - {"id", "procedure_id"} - set(OWN.get(name, ()))
        parents = {column: len(rows[parent]) for column, parent in _parents(tables[name]).items() if column in own}
        if any(set(row) != own for row in some):
            faults.append(f"tabel {name}: andere kolommen dan hier")
        elif any(row[c] is not None and not 1 <= row[c] <= most for row in some for c, most in parents.items()):
            faults.append(f"tabel {name}: verwijst naar wat er niet is")
    return faults
