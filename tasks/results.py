"""Results (uitslagen) from a file: to the wait they belong to, all rows or none."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from models.work import unit_of_work
from rules.dates import parse_date
from rules.questions import NAMES, Entry, part_key, part_title
from rules.regulation import Regulation
from tasks.asking import NotAsked, take
from tasks.changes import withdraw
from tasks.tables import Row, Table, TableError, check_columns, read_table

COLUMNS = ("onderdeel", "resultaat", "beslisser", "datum")
OPTIONAL = ("dossier", "aanwezigheid", "motivering")


@dataclass(frozen=True)
class Part:
    """The rows of one part of the procedure, in a file's order."""

    key: str
    entries: tuple[Entry, ...]


def read_results(regulation: Regulation, table: Table) -> list[Part]:
    """Group a table's rows by the part they are about; TableError with every row whose part is unknown."""
    errors = check_columns(table, COLUMNS, OPTIONAL)
    parts: dict[str, list[Entry]] = {}
    for row in table.rows if not errors else ():
        key = part_key(regulation, row["onderdeel"])
        if key is None:
            listed = ", ".join([*(s.title for s in regulation.stages), *NAMES])
            errors.append(f"{table.name}, regel {row.line}, veld onderdeel: een van {listed}")
        else:
            parts.setdefault(key, []).append(_entry(row))
    if errors or not parts:
        raise TableError(errors or [f"{table.name}: geen enkele regel"])
    return [Part(key, tuple(entries)) for key, entries in parts.items()]


WORDS = {
    "ja": "aanwezig",
    "nee": "afwezig",
    "laattijdig": "te laat",
    "te laat ingediend": "te laat",
    "niet ingediend": "afwezig",
    "ingetrokken": "teruggetrokken",
}


def _entry(row: Row) -> Entry:
    """A row with a result and no attendance is of someone who was there; other words for the same are read too."""
    attendance = row["aanwezigheid"] or ("aanwezig" if row["resultaat"] else "")
    attendance = WORDS.get(attendance.casefold(), attendance)
    return Entry(
        row.line,
        row["dossier"].upper(),
        attendance,
        "onontvankelijk" if row["resultaat"].casefold() == "niet ontvankelijk" else row["resultaat"],
        row["motivering"],
        row["beslisser"],
        row["datum"],
    )


def enter_results(reference: str, part: str | None, path: Path) -> str:
    """Store a file's results with the wait they belong to; returns its key. TableError or NotAsked otherwise."""
    table = read_table(path)
    with unit_of_work(reference) as work:
        regulation = work.regulation
    parts = read_results(regulation, table)
    wanted = part_key(regulation, part) if part else parts[0].key
    if wanted is None:
        raise NotAsked(f"onderdeel {part} bestaat niet in {reference}")
    others = [entry for other in parts if other.key != wanted for entry in other.entries]
    if others:
        given = part_title(regulation, wanted)
        lines = [f"{table.name}, regel {e.line}, veld onderdeel: ‘{given}’ verwacht, zoals u opgaf" for e in others]
        raise TableError(lines)
    if wanted == "withdrawal":
        _withdraw_each(reference, table, parts[0].entries)
        return wanted
    problems = take(reference, wanted, parts[0].entries, "file")
    if problems:
        raise TableError(_named(table.name, problems))
    return wanted


def _withdraw_each(reference: str, table: Table, entries: Iterable[Entry]) -> None:
    """Withdraw each on its own day, after all days were found right."""
    days = [(entry, *_day(entry)) for entry in entries]
    errors = [f"{table.name}, regel {entry.line}, veld datum: {fault}" for entry, _, fault in days if fault]
    if errors:
        raise TableError(errors)
    for day in sorted({day for _, day, _ in days if day}):
        withdraw(reference, *(entry.dossier for entry, own, _ in days if own == day), on=day)


def _day(entry: Entry) -> tuple[dt.date | None, str]:
    try:
        return parse_date(entry.date), ""
    except ValueError as fault:
        return None, f"{fault} verwacht"


def _named(name: str, problems: Iterable[object]) -> list[str]:
    return [f"{name}, {problem}" for problem in problems]
