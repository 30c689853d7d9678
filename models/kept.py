"""What is kept in the record of each table, and how its rows are read and digested, when written and when proved.

A row stands in its digest by what never changes in it, as SQLite stores that (moments as text in UTC, JSON as its
text), and by natural keys: dossier numbers, never numbers of this database. A text that people may have typed stands
there by a salted commitment only, so that it can be erased one day and the record still holds.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import sha256
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson
from sqlalchemy import JSON, Connection, Select, bindparam, case, select, type_coerce
from sqlalchemy import Text as AsText
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import NullType
from sqlmodel import SQLModel

from models.bulk import CHUNK, Once
from models.every import all_tables
from models.types import Moment

BARE = ("", "[]", "{}", None)  # no text at all needs no commitment
SECRET = "*"  # the salt from which those of all dossiers come, as long as none is erased
LEFT = re.compile(r'(?:\["|\{")?gewist(?: |":")([0-9a-f]{64})(?:"\]|"\})?')  # in the place of an erased text
NUMBER, PROCEDURE, DOSSIER = range(3)  # the places of a row that is read; columns in clear and texts follow


class Kept(NamedTuple):
    """What of a table's rows stands in the record: columns in clear, and texts by their commitment.

    What was digested once is digested so for ever: a later column is kept under another name, with `table` naming it.
    """

    fixed: tuple[str, ...]
    texts: tuple[str, ...] = ()
    table: str = ""
    title: tuple[str, str] = ("rij", "rijen")


KEPT = {
    "application": Kept(
        ("channel", "received_at", "postmark", "track", "recorded_at"),
        title=("kandidatuur", "kandidaturen"),
    ),
    "regulationversion": Kept(
        ("version", "text", "hash", "decided_by", "changed", "at"),
        ("reason",),
        title=("versie van het reglement", "versies van het reglement"),
    ),
    "result": Kept(
        ("part", "version", "attendance", "value", "decided_by", "decided_on", "door", "recorded_at"),
        ("reasons", "because"),
        title=("resultaat", "resultaten"),
    ),
    "correction": Kept(
        ("number", "part", "replaces", "attendance", "value", "decided_by", "decided_on", "at", "recorded_at"),
        ("reasons", "because"),
        title=("voorgestelde verbetering", "voorgestelde verbeteringen"),
    ),
    "decision": Kept(
        ("step", "stage", "version", "outcome", "rule", "points", "rank", "decided_by", "decided_on", "at",
         "recorded_at", "correction_id"),
        ("reasons",),
        title=("beslissing", "beslissingen"),
    ),
    "letter": Kept(("juror_id", "kind", "step", "version", "message_id"), ("facts",), title=("brief", "brieven")),
    "reserve": Kept(("valid_from",), title=("plaats in de reserve", "plaatsen in de reserve")),
    "vacancy": Kept(
        ("number", "title", "employer", "temporary", "opened_by", "opened_on", "recorded_at"),
        title=("vacature", "vacatures"),
    ),
    "offer": Kept(
        ("vacancy_id", "made_by", "made_on", "answer_by", "recorded_at"), ("because",), title=("aanbod", "aanbiedingen")
    ),
    "appeal": Kept(
        ("number", "step", "version", "kind", "lodged_on", "remark", "registered_by", "recorded_at"),
        ("reference",),
        title=("beroep", "beroepen"),
    ),
    "event": Kept(("step", "who", "what", "at", "recorded_at"), ("why",), title=("gebeurtenis", "gebeurtenissen")),
}  # fmt: skip

# What stands in the place of other numbers of this database: of which table, and which column.
NATURAL = {
    "correction_id": ("correction", "number"),
    "juror_id": ("juror", "number"),
    "vacancy_id": ("vacancy", "number"),
}


def table_of(name: str) -> Any:
    """The table that is kept under this name."""
    return all_tables().tables[KEPT[name].table or name]


def as_stored(column: Any) -> Any:
    """A column as it is stored, past the types that would read it."""
    return (sql_cast(column, AsText) if isinstance(column.type, JSON) else type_coerce(column, NullType())).label(None)


def stored_moment(value: Any) -> Any:
    """A moment as SQLite stores it; as it is if it comes from SQLite."""
    return f"{value.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, dt.datetime) else value


@lru_cache
def _asked(name: str) -> Select[Any]:
    """The columns of a kept table with what stands for its numbers."""
    kept, table, source = KEPT[name], table_of(name), table_of(name)
    asked = [_natural(table, column) for column in (*kept.fixed, *kept.texts)]
    dossier = as_stored(table.c.dossier) if "dossier" in table.c else sql_cast(None, AsText)
    if "application_id" in table.c:
        about = SQLModel.metadata.tables["application"].alias()
        source, dossier = source.outerjoin(about, about.c.id == table.c.application_id), as_stored(about.c.dossier)
    return select(table.c.id, table.c.procedure_id, dossier, *asked).select_from(source).order_by(table.c.id)


def _natural(table: Any, column: str) -> Any:
    """A column as it is stored; what people call it, where it is a number of this database."""
    own = table.c[column]
    if column not in NATURAL:
        return as_stored(own)
    other = SQLModel.metadata.tables[NATURAL[column][0]]  # looked up where there is one: a join costs every row
    called = select(other.c[NATURAL[column][1]]).where(other.c.id == own).scalar_subquery()
    return type_coerce(case((own.is_not(None), called)), NullType()).label(None)


@lru_cache
def _moments(name: str) -> list[int]:
    """Which places of a row hold moments."""
    kept, table = KEPT[name], table_of(name)
    return [DOSSIER + 1 + n for n, column in enumerate(kept.fixed) if isinstance(table.c[column].type, Moment)]


def all_of(name: str, procedure_id: int) -> Select[Any]:
    """All rows of one procedure that are kept under this name, in the order in which they were written."""
    return _asked(name).where(table_of(name).c.procedure_id == procedure_id)


def newer(connection: Connection, name: str, after: int, ids: Sequence[int]) -> Iterator[list[tuple[Any, ...]]]:
    """What these procedures got since; found from its number on, whatever index there is on the procedure."""
    yield from read(connection, name, _newer(name), {"after": after, "ids": ids})


@lru_cache
def _newer(name: str) -> Select[Any]:
    """The same statement every time: making it anew would cost more than asking it."""
    table = table_of(name)
    known = (table.c.procedure_id + 0).in_(bindparam("ids", expanding=True))
    return _asked(name).where(table.c.id > bindparam("after"), known)


def read(
    connection: Connection, name: str, statement: Select[Any], given: Mapping[str, Any] = MappingProxyType({})
) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in chunks, each value as SQLite stores it."""
    result: Any = connection.execute(statement, given)
    while some := result.cursor.fetchmany(CHUNK):  # past SQLAlchemy's own rows
        yield some if connection.dialect.name == "sqlite" else _as_sqlite(name, some)
    result.close()


def _as_sqlite(name: str, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    across = list(zip(*rows, strict=True))
    for place in _moments(name):
        across[place] = tuple(map(stored_moment, across[place]))
    return list(zip(*across, strict=True))


@contextmanager
def bytes_too(connection: Connection) -> Iterator[None]:
    """Read what is no text any more as bytes: someone changed the file itself, and that must be found."""
    raw: Any = connection.connection.driver_connection
    raw.text_factory = _text
    try:
        yield
    finally:
        raw.text_factory = str


def _text(value: bytes) -> Any:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value


class Rows:
    """The rows of one procedure in the order in which they were written, so many at a time."""

    def __init__(self, connection: Connection, procedure_id: int) -> None:
        self._chunks = {name: read(connection, name, all_of(name, procedure_id)) for name in KEPT}
        self._ahead: dict[str, list[tuple[Any, ...]]] = {}

    def take(self, name: str, most: int) -> Iterator[list[tuple[Any, ...]]]:
        """The next rows that are kept under this name, or as many as there are, in chunks."""
        while most > 0 and (ahead := self._ahead.get(name) or next(self._chunks[name], [])):
            some, self._ahead[name] = ahead[:most], ahead[most:]
            most -= len(some)
            yield some


class Salts:
    """What hides the texts of one line: a salt for each dossier, from one secret until some are erased."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self.given = given
        self.of: Callable[[str | None], str] = Once(partial(_salt, given)).__getitem__  # asked for every text


def _salt(given: Mapping[str, str], dossier: str | None) -> str:
    """The salt of a dossier's texts, or of those about nobody; empty if it was erased."""
    key, secret = dossier or "", given.get(SECRET)
    own = sha256(f"{secret} {key}".encode()).hexdigest() if secret else ""
    return given.get(key, own)


def commitment(salt: str, column: str, text: Any) -> str:
    """What stands in the record for a text: to whom the salt is not given, it tells nothing about the text."""
    return sha256(f"{salt} {column} {text}".encode()).hexdigest()


def left(text: Any) -> Any:
    """The commitment in the place of an erased text; if there is none, the text, which no digest holds."""
    found = LEFT.fullmatch(str(text))
    return found[1] if found else text


def encoded(name: str, rows: Sequence[tuple[Any, ...]], salts: Salts) -> bytes:
    """Rows as they are digested: as JSON, without their numbers in this database."""
    across = list(zip(*rows, strict=True))
    texts = KEPT[name].texts
    for place, column in enumerate(texts, len(across) - len(texts)):
        across[place] = tuple([
            text if text in BARE else commitment(salt, column, text) if (salt := salts.of(dossier)) else left(text)
            for dossier, text in zip(across[DOSSIER], across[place], strict=True)
        ])  # fmt: skip
    return orjson.dumps(list(zip(*across[DOSSIER:], strict=True)), default=no_text)[1:-1] + b","


def no_text(value: Any) -> Any:
    """Bytes that are no text any more, in JSON."""
    return {"bytes": bytes(value).hex()}


@dataclass
class Tally:
    """The rows of one table on one line: how many, and their digest."""

    count: int = 0
    digest: Any = field(default_factory=sha256)

    def add(self, name: str, rows: Sequence[tuple[Any, ...]], salts: Salts) -> None:
        """Digest some more rows."""
        self.count += len(rows)
        self.digest.update(encoded(name, rows, salts))
