"""Proving a record: every line against the rows that it stands for, and what stands in force against the last."""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError
from sqlmodel import col

from models.engine import engine
from models.erasing import ERASED
from models.kept import DOSSIER, KEPT, Rows, Salts, Tally, bytes_too, table_of
from models.record import line_hash, newest, stored_lines
from models.tables import Application, Event, Procedure
from models.work import UnknownProcedure
from tasks.record_words import titled, words_of

ROWS_A_NIGHT = 100_000  # about a second
ROWS_OF_ONE = 300  # what it costs to begin with a procedure, in rows
NAMED = 3  # dossiers in one line
SHOWN = 16  # digits of a hash


@dataclass(frozen=True)
class Proof:
    """What was found about one record: how many lines are whole, the hash of the last, and the first fault if any."""

    reference: str
    lines: int
    head: str
    fault: str = ""


class Broken(Exception):
    """The first thing in a record that is not as it was written."""


def verify(reference: str = "", head: str = "") -> Iterator[Proof]:
    """Prove the record of one procedure, or of all; `head` is a hash that was written down, and must be in it.

    UnknownProcedure if there is none of that name.
    """
    with engine().connect() as connection:
        yield from proofs(connection, reference, head)


def proofs(connection: Connection, reference: str = "", head: str = "") -> Iterator[Proof]:
    """The same, on this connection."""
    chosen = select(col(Procedure.id), col(Procedure.reference)).order_by(col(Procedure.id))
    if reference:
        chosen = chosen.where(col(Procedure.reference) == reference)
    found = connection.execute(chosen).all()
    if reference and not found:
        raise UnknownProcedure(reference)
    for key, name in found:
        yield prove(connection, key, name, head)


def prove_tonight(connection: Connection, wall: dt.datetime, also: Collection[int] = ()) -> Iterator[Proof]:
    """Prove the records whose turn it is, of procedures that ended too: all of them, or as many as a night has time
    for, so that each has its turn within so many nights. `also` are procedures that were broken before.
    """
    chosen = select(col(Procedure.id), col(Procedure.reference)).order_by(col(Procedure.id))
    found = connection.execute(chosen).all()
    work = sum(newest(connection).values()) + len(found) * ROWS_OF_ONE
    nights = -(-work // ROWS_A_NIGHT)
    for key, reference in found:
        if key in also or key % nights == wall.date().toordinal() % nights:
            yield prove(connection, key, reference)


def prove(connection: Connection, procedure_id: int, reference: str, head: str = "") -> Proof:
    """Prove one record from its first line to its last."""
    try:
        return _prove(connection, procedure_id, reference, head)
    except (
        sqlite3.OperationalError,
        OperationalError,
    ):  # a byte that was changed on disk left what is no text any more
        if connection.dialect.name != "sqlite":
            raise
        with bytes_too(connection):
            return _prove(connection, procedure_id, reference, head)


def _prove(connection: Connection, procedure_id: int, reference: str, head: str) -> Proof:
    proving = _Proving(connection, procedure_id, reference)
    try:
        proving.all(head)
    except Broken as fault:
        return Proof(reference, proving.number, proving.head, str(fault))
    return Proof(reference, proving.number, proving.head)


class _Proving:
    def __init__(self, connection: Connection, procedure_id: int, reference: str) -> None:
        self.connection, self.key, self.reference = connection, procedure_id, reference
        self.number, self.head, self.regulation = 0, "", ""
        self.rows = Rows(connection, procedure_id)
        self.erased = _erased(connection, procedure_id)

    def all(self, head: str) -> None:
        seen = not head
        for line in stored_lines(self.connection, self.key):
            self._line(line)
            seen = seen or line["hash"] == head
        self._end()
        if not seen:
            raise Broken(f"geen regel heeft de hash {head[:SHOWN]}: er is afgebroken of herschreven")

    def _line(self, line: dict[str, Any]) -> None:
        where = words_of(line)
        if line["number"] != self.number + 1:
            raise Broken(f"regel {self.number + 1} ontbreekt")
        if line["previous"] != self.head:
            raise Broken(f"{where}: sluit niet aan op regel {self.number}")
        if line_hash(self.reference, line) != line["hash"]:
            raise Broken(f"{where}: de regel zelf is veranderd")
        salts = self._salts(where, line["salts"])
        for name, (count, digest) in orjson.loads(line["rows"]).items():
            self._rows(where, name, count, digest, salts)
        self.number, self.head, self.regulation = line["number"], line["hash"], line["regulation"]

    def _salts(self, where: str, text: Any) -> Salts:
        try:
            return Salts(orjson.loads(text))
        except (orjson.JSONDecodeError, AttributeError, TypeError):
            raise Broken(f"{where}: wat bij de regel bewaard wordt, is onleesbaar") from None

    def _rows(self, where: str, name: str, count: int, digest: str, salts: Salts) -> None:
        tally, about = Tally(), dict[str, None]()
        for some in self.rows.take(name, count):
            tally.add(name, some, salts)
            about.update((row[DOSSIER] or "", None) for row in some)
        if (tally.count, tally.digest.hexdigest()) != (count, digest):
            raise Broken(f"{where}: {titled(name, count)} anders dan geschreven{self._more(name, list(about))}")
        if gone := [dossier for dossier in about if not salts.of(dossier) and dossier not in self.erased]:
            raise Broken(f"{where}: gewist zonder dat het in het register staat{_named(gone)}")

    def _more(self, name: str, about: Sequence[str]) -> str:
        """About whom, and whether rows are missing or were added."""
        table = table_of(name)
        there = self.connection.scalar(select(func.count()).where(table.c.procedure_id == self.key)) or 0
        written = sum(
            orjson.loads(line["rows"]).get(name, [0])[0]
            for line in stored_lines(self.connection, self.key)
            if line_hash(self.reference, line) == line["hash"]
        )
        balance = f"; er ontbreken er {written - there}" if there < written else ""
        return _named(about) + (f"; er zijn er {there - written} te veel" if there > written else balance)

    def _end(self) -> None:
        """Nothing may stand beside the record, and the text in force is the one that its last line names."""
        if not self.number:
            raise Broken("regel 1 ontbreekt")
        for name in KEPT:
            for some in self.rows.take(name, 1):
                beside = f"{KEPT[name].title[0]}{_named([some[0][DOSSIER] or ''])}"
                raise Broken(f"na regel {self.number}: {beside} staat niet in het register")
        wanted = select(col(Procedure.regulation_hash), col(Procedure.regulation_text))
        hashed, text = self.connection.execute(wanted.where(col(Procedure.id) == self.key)).one()
        if {hashed, sha256(str(text).encode()).hexdigest()} != {self.regulation}:
            raise Broken(f"na regel {self.number}: het reglement is niet de tekst waarvan de laatste regel spreekt")


def _erased(connection: Connection, procedure_id: int) -> set[str]:
    asked = select(col(Application.dossier)).select_from(Event).outerjoin(Application)
    found = asked.where(col(Event.procedure_id) == procedure_id, col(Event.what) == ERASED)
    return {dossier or "" for dossier in connection.scalars(found)}


def _named(dossiers: Sequence[str]) -> str:
    named = [dossier for dossier in dossiers if dossier]
    more = f" en nog {len(named) - NAMED}" if len(named) > NAMED else ""
    return f" ({', '.join(map(str, named[:NAMED]))}{more})" if named else ""
