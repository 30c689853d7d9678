"""Erasing texts of persons, so that the record can still be proved: each leaves the commitment that stood for it.

What stays is what the ranking rests on: outcomes, points, ranks, rules, dates and functions, by dossier number.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy import JSON, Connection, bindparam
from sqlmodel import SQLModel, select

from models.guard import unguarded
from models.kept import BARE, DOSSIER, KEPT, LEFT, NUMBER, Rows, Salts, commitment, table_of
from models.record import as_text, stored_lines
from models.tables import Application
from models.work import Work

ERASED = "texts erased"  # the event that says so: without it, a salt that is gone was taken away by another door
NOBODY = ""  # in the place of a dossier number: texts about the procedure itself


def erase(work: Work, dossiers: Collection[str], *, who: str = "werving", why: str = "") -> None:
    """Erase every text of these dossiers that the record holds by a commitment only, and note that; for ever.

    In reasons, `because`, `why` and facts of letters a marker stays, and the salts go, so that nobody can try out what
    stood there. What is no part of the record (names, addresses, rendered letters, documents, remarks) is erased by
    whoever calls this, in the same unit of work; a row of a table in KEPT is never deleted.
    """
    work.session.flush()
    connection, chosen = work.session.connection(), frozenset(dossiers)
    found, rows = _Found(chosen), Rows(connection, work.id)
    for line in stored_lines(connection, work.id):
        found.look_at(line, rows)
    with unguarded(connection):
        found.put(connection, work.id)
    work.session.expire_all()
    about = select(Application.dossier, Application.id).where(Application.procedure_id == work.id)
    ids = dict(work.session.exec(about).all())
    work.note_each(ERASED, ((ids.get(dossier), who) for dossier in sorted(chosen)), why=why)


@dataclass
class _Found:
    """What is to be put in the place of texts, by table and column, and of the salts, by line."""

    chosen: frozenset[str]
    texts: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    salts: list[dict[str, Any]] = field(default_factory=list)

    def look_at(self, line: dict[str, Any], rows: Rows) -> None:
        """See what of a line's texts is to go; others keep a salt of their own."""
        salts, about = Salts(orjson.loads(line["salts"])), set[str]()
        for name, (count, _) in orjson.loads(line["rows"]).items():
            for some in rows.take(name, count):
                for row in some:
                    about.add(row[DOSSIER] or NOBODY)
                    if (row[DOSSIER] or NOBODY) in self.chosen:
                        self._mark(name, row, salts)
        if about & self.chosen:
            others = {dossier: salts.of(dossier) for dossier in sorted(about - self.chosen) if salts.of(dossier)}
            self.salts.append({"line": line["number"], "left": as_text(others)})

    def _mark(self, name: str, row: tuple[Any, ...], salts: Salts) -> None:
        texts = KEPT[name].texts
        for column, text in zip(texts, row[len(row) - len(texts) :], strict=True):
            if text not in BARE and not LEFT.fullmatch(str(text)):
                marker = _marker(name, column, commitment(salts.of(row[DOSSIER]), column, text))
                self.texts[name, column].append({"row": row[NUMBER], "left": marker})

    def put(self, connection: Connection, procedure_id: int) -> None:
        """Put it there."""
        for (name, column), marks in self.texts.items():
            table = table_of(name)
            given = table.update().where(table.c.id == bindparam("row")).values({column: bindparam("left")})
            connection.execute(given, marks)
        lines = SQLModel.metadata.tables["line"]
        own = lines.update().where(lines.c.procedure_id == procedure_id, lines.c.number == bindparam("line"))
        if self.salts:
            connection.execute(own.values(salts=bindparam("left")), self.salts)


def _marker(name: str, column: str, commitment: str) -> Any:
    """What stands in the place of an erased text: as text, as a list or as an object, as the column holds."""
    if not isinstance(table_of(name).c[column].type, JSON):
        return f"gewist {commitment}"
    return {"gewist": commitment} if column == "facts" else [f"gewist {commitment}"]
