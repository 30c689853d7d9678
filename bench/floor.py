"""The floor: the same work as set-based SQL in plain sqlite3, without rules to read, objects or an orchestrator.

    python -m bench.floor --workload workload_1000.json --db /tmp/floor.db --out ranking.json

It writes the columns of the engine's own tables: everyone with their documents, what was scored, a decision and a
letter for each who takes part, and commits after each stage. `--tables bare` (the floor) keeps only the keys that let
no row in twice; `--tables full` is the engine's schema with every index and reference, to see what those cost.
SQLite's own pages of 4 KiB (the floor), or those of the engine's database: `--pages 16384`.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from bench import floor_sql as sql
from bench.timing import measured
from bench.workload import RULES

Candidates = Iterable[Mapping[str, Any]]
NOW = "2026-04-01 00:00:00.000000"
NUMBERED = ("procedure", "candidate", "application", "decision", "letter", "event")  # others refer to their number
ONCE = {  # what lets no row in twice
    "document": "application_id, key",
    "result": "part, application_id, version",
    "decision": "step, application_id, version",
    "letter": "step, application_id, version",
    "reserve": "application_id",
    "step": "key",
}


def connect(path: str, tables: str, pages: str = "4096") -> sqlite3.Connection:
    """A fresh database with the schema, every commit on disk."""
    connection = sqlite3.connect(path, isolation_level=None)
    references = f"foreign_keys={'ON' if tables == 'full' else 'OFF'}"
    for pragma in (f"page_size={pages}", "journal_mode=WAL", "synchronous=FULL", references):
        connection.execute(f"PRAGMA {pragma}")
    with committed(connection):
        for statement in _schema(tables):
            connection.execute(statement)
    return connection


def _schema(tables: str) -> Iterator[str]:
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    from models.tables import SQLModel

    for table in SQLModel.metadata.sorted_tables:
        if tables == "full":
            yield str(CreateTable(table).compile(dialect=sqlite.dialect()))
            yield from (str(CreateIndex(index).compile(dialect=sqlite.dialect())) for index in table.indexes)
        elif table.name in NUMBERED:
            once = f", UNIQUE ({ONCE[table.name]})" if table.name in ONCE else ""
            yield f"CREATE TABLE {table.name} (id INTEGER PRIMARY KEY, {_columns(table)}{once})"
        elif table.name in ONCE:
            yield f"CREATE TABLE {table.name} ({_columns(table)}, PRIMARY KEY ({ONCE[table.name]})) WITHOUT ROWID"


def _columns(table: Any) -> str:
    """Without types, which SQLite does not need; but a number that is compared with an id must be one."""
    return ", ".join(f"{c.name} INTEGER" if c.name.endswith("_id") else c.name for c in table.c if c.name != "id")


@contextmanager
def committed(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: everything in it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


class Floor:
    """One procedure in one database; each stage is a handful of statements and one commit."""

    def __init__(self, connection: sqlite3.Connection, workload: Mapping[str, Any]) -> None:
        self.connection, self.candidates = connection, workload["candidates"]
        self.reference, self.rules = str(workload["procedure_id"]), RULES | dict(workload.get("rules") or {})

    def run(self) -> None:
        """From the applications to the reserve."""
        self._stage("load", self._load)
        self._stage("admission", self._admission)
        known: list[str] = []
        for key, stage in self.rules["stages"].items():
            known.append(key)
            most = sum(self.rules["stages"][one]["max"] for one in known)
            least = self.rules["total_min_pct"] * most / 100 if len(known) == len(self.rules["stages"]) else 0
            marks = {
                "earlier": json.dumps(known[:-1]),
                "max": stage["max"],
                "least": stage["max"] * stage["min_pct"] / 100,
                "most": most,
                "total": least,
            }
            self._stage(f"judgement-{key}", lambda key=key, marks=marks: self._judge(key, marks))
        self._stage("gate-assessment", lambda: self._gate(self.rules["assessment"]["best"]))
        self._stage("judgement-assessment", self._assess)
        self._stage("ranking", self._rank)

    def _stage(self, step: str, work: Any) -> None:
        with committed(self.connection):
            facts = {"step": step, "now": NOW, "hash": sha256(step.encode()).hexdigest()[:16]}
            if self.connection.execute(sql.DONE, facts).fetchone() is None:
                work()
                for statement in (
                    (sql.STATES, sql.LETTERS, sql.EVENT, sql.STEP) if step != "load" else (sql.EVENT, sql.STEP)
                ):
                    self.connection.execute(statement, facts)

    def _load(self) -> None:
        numbered = [(number, *_person(one)) for number, one in enumerate(self.candidates, start=1)]
        self.connection.execute(sql.PROCEDURE, {"reference": self.reference, "now": NOW})
        self.connection.executemany(sql.CANDIDATE, ((n, first, last, mail) for n, _, first, last, mail, *_ in numbered))
        self.connection.executemany(
            sql.APPLICATION, ((n, n, d, degree, years, NOW, NOW) for n, d, *_, degree, years in numbered)
        )
        papers = (
            (n, key) for n, one in enumerate(self.candidates, start=1) for key, there in one["docs"].items() if there
        )
        self.connection.executemany(sql.DOCUMENT, papers)

    def _admission(self) -> None:
        rules = {key: json.dumps(self.rules[key]) for key in ("documents", "diplomas")}
        self.connection.execute(sql.ADMISSION, {**rules, "years": self.rules["min_years"], "now": NOW})

    def _judge(self, key: str, marks: dict[str, Any]) -> None:
        self._marks(
            key, ((one["id"], one["scores"][key]) for one in self.candidates if one["scores"].get(key) is not None)
        )
        self.connection.execute(sql.JUDGEMENT, {"key": key, "step": f"judgement-{key}", "now": NOW, **marks})

    def _gate(self, best: int) -> None:
        self.connection.execute(sql.GATE, {"best": best, "now": NOW})

    def _assess(self) -> None:
        self._marks("assessment", ((one["id"], one["assessment"]) for one in self.candidates))
        rule = self.rules["assessment"]
        good = rule["scale"][rule["scale"].index(rule["min"]) :]
        self.connection.execute(sql.ASSESSMENT, {"good": json.dumps(good), "now": NOW})

    def _rank(self) -> None:
        self.connection.execute(sql.RANKING, {"now": NOW})
        self.connection.execute(sql.RESERVE)

    def _marks(self, part: str, given: Iterable[tuple[str, Any]]) -> None:
        """Bring in what was scored, for those who take part."""
        taking = dict(self.connection.execute(sql.TAKING_PART))
        rows = ((taking[dossier], part, value, NOW) for dossier, value in given if dossier in taking)
        self.connection.executemany(sql.RESULT, rows)

    def outcome(self) -> dict[str, Any]:
        """The ranking in the form of every engine."""
        letters = self.connection.execute("SELECT count(*) FROM letter WHERE decision_id IS NOT NULL").fetchone()[0]
        columns = ("rank", "candidate_id", "total", "status")
        places = [dict(zip(columns, row, strict=True)) for row in self.connection.execute(sql.PLACES)]
        return {"procedure_id": self.reference, "notifications": letters, "ranking": places}


def _person(one: Mapping[str, Any]) -> tuple[str, str, str, str, str, str]:
    first, _, last = one["name"].partition(" ")
    return one["id"], first, last, one["email"], one["diploma"], str(one["years"])


def main() -> None:
    """Measure from the schema and workload ready to the ranking committed."""
    with measured(__doc__ or "", tables=("bare", "full"), pages=("4096", "16384")) as given:
        given.settle()
        made = Floor(connect(given.db_path, **given.options), given.workload)
        given.time(made.run)
        given.write(made.outcome())


if __name__ == "__main__":
    main()
