"""A database as after years: one procedure that the engine carried to its first results, and its rows a thousand times.

Every copy has a regulation text of its own, as real ones have, so that no cache makes it look cheaper than it is.
"""

import sqlite3
from hashlib import sha256
from pathlib import Path

from sqlmodel import SQLModel

from bench import loading
from bench.rules import regulation_of
from bench.workload import workload
from flows.course import course
from flows.rehearsal import Rehearsal
from models import engine
from models.record import take_over
from models.types import utcnow
from rules.stage import Stage
from tasks import asking, opening, posing

TEXT = "regulation_text || char(10) || '# ' || k"
OPENED = "2026-03-01 09:00:00.000000"


class Asked(Exception):
    """The procedure waits for people."""


class Halfway(Rehearsal):
    """Goes on until the results of the first stage are asked."""

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """HR confirms what was proposed; the board has not answered yet."""
        if question == "results":
            key = posing.key_of(question, stage)
            assert asking.ask(self.reference, key)
            asking.next_attempt(self.reference, key)
            raise Asked
        if question == "admissibility":
            loading.confirm_proposals(self.reference)
        super().ask(question, stage)


def fill(path: Path, procedures: int, people: int) -> None:
    """Make the database at this path, which is the one that the settings name; every letter in it has left."""
    engine.migrate()
    _first(people)
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.create_function("sha256", 1, lambda text: sha256(text.encode()).hexdigest(), deterministic=True)
        connection.execute("UPDATE procedure SET seconds_per_day = NULL")
        connection.execute("UPDATE letter SET status = 'sent', sent_at = post_after WHERE status <> 'sent'")
        spans = {t.name: _most(connection, t.name) for t in SQLModel.metadata.sorted_tables if "id" in t.c}
        connection.execute("BEGIN")
        for table in SQLModel.metadata.sorted_tables:
            if table.name == "line":
                continue  # each has a record of its own, begun below
            if "procedure_id" in table.c or table.foreign_keys or table.name in {"procedure", "candidate"}:
                connection.execute(_copies(table.name, procedures, spans))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    with engine.writing() as session:
        take_over(session)
        session.commit()


def _first(people: int) -> None:
    given = workload(people, 6)
    frozen = regulation_of(given)
    reference = opening.open_procedure(frozen, "procedure-1", seconds_per_day=0)
    loading.load(reference, given["candidates"])
    try:
        course(Halfway(reference, frozen.regulation, [], utcnow()))
    except Asked:
        return
    raise AssertionError("the first stage asked for no results")


def _most(connection: sqlite3.Connection, name: str) -> int:
    """The highest number in a table of one procedure: its copies have so much more."""
    return int(connection.execute(f'SELECT coalesce(max(id), 0) FROM "{name}"').fetchone()[0])


def _copies(name: str, procedures: int, spans: dict[str, int]) -> str:
    """The statement that copies a table's rows, each time with numbers of their own."""
    table = SQLModel.metadata.tables[name]
    own = {
        "reference": "'procedure-' || (k + 1)",
        "message_id": "k || message_id",
        "regulation_text": TEXT,
        "regulation_hash": f"sha256({TEXT})",
    }
    moved = {column.name: next((key.column.table.name for key in column.foreign_keys), name) for column in table.c
             if column.name == "id" or column.foreign_keys}  # fmt: skip
    values = [f"{c.name} + k * {spans[moved[c.name]]}" if c.name in moved else own.get(c.name, c.name) for c in table.c]
    return (
        f"WITH RECURSIVE copy(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copy WHERE k < {procedures - 1}) "
        f'INSERT INTO "{name}" ({", ".join(c.name for c in table.c)}) '
        f'SELECT {", ".join(values)} FROM copy, (SELECT * FROM "{name}")'
    )
