"""Results (uitslagen) from a file: to the wait they belong to, all rows or none."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import starmap
from pathlib import Path
from typing import Any

from models.work import unit_of_work
from rules.parts import NAMES, part_key, part_title
from rules.questions import Entry
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from tasks.asking import NotAsked
from tasks.changes import withdraw_rows
from tasks.tables import PART, Row, Table, TableError, check_columns, is_sheet, read_table
from tasks.taking import take

COLUMNS = ("onderdeel", "beslisser", "datum")
OPTIONAL = ("dossier", "aanwezigheid", "motivering", "juror", "stand")


@dataclass(frozen=True)
class Part:
    """The rows of one part of the procedure, in a file's order."""

    key: str
    entries: tuple[Entry, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process by columns, which takes a third of the time."""
        return _part, (self.key, list(zip(*self.entries, strict=True)))


def _part(key: str, columns: Iterable[Iterable[Any]]) -> Part:
    return Part(key, tuple(starmap(Entry, zip(*columns, strict=True))))


def read_results(regulation: Regulation, table: Table) -> list[Part]:
    """Group a table's rows by the part they are about; TableError with every row whose part is unknown.

    Where a part is scored by criterion, columns `criterium:<key>` may stand instead of `resultaat`.
    """
    errors = _columns(regulation, table)
    parts: dict[str, list[Entry]] = {}
    keys = {text: part_key(regulation, text) for text in {row["onderdeel"] for row in table.rows}}
    by_criterion = any(column.startswith(PART) for column in table.columns)
    for row in table.rows if not errors else ():
        key = keys[row["onderdeel"]]
        if key is None:
            listed = ", ".join([*(s.title for s in regulation.stages), *NAMES])
            errors.append(f"{table.name}, regel {row.line}, veld onderdeel: een van {listed}")
            continue
        result, found = _result(regulation, key, row) if by_criterion else (row["resultaat"], [])
        errors += [f"{table.name}, regel {row.line}, veld {fault}" for fault in found]
        parts.setdefault(key, []).append(_entry(row, result))
    if errors or not parts:
        raise TableError(errors or [f"{table.name}: geen enkele regel"])
    return [Part(key, tuple(entries)) for key, entries in parts.items()]


def _columns(regulation: Regulation, table: Table) -> list[str]:
    """The errors in the header: the results stand in one column, or in one for each criterion."""
    known = list(dict.fromkeys(PART + part for stage in regulation.stages for part in _criteria(regulation, stage.key)))
    by_part = any(column in known for column in table.columns)
    required, more = (COLUMNS, ("resultaat", *OPTIONAL)) if by_part else (("resultaat", *COLUMNS), OPTIONAL)
    return check_columns(table, required, (*more, *known))


def _criteria(regulation: Regulation, key: str) -> list[str]:
    """The keys of what is scored apart in a stage."""
    scoring = next((stage.scoring for stage in regulation.stages if stage.key == key), None)
    return [part.key for part in scoring.parts] if isinstance(scoring, PointsScoring) else []


def _result(regulation: Regulation, key: str, row: Row) -> tuple[str, list[str]]:
    """A row's result, by criterion joined as `4 + 3 + 5`, and what is wrong with how it stands there."""
    criteria = [PART + criterion for criterion in _criteria(regulation, key)]
    given = [column for column, text in row.cells.items() if column.startswith(PART) and text]
    if not given:
        return row["resultaat"], []
    title = part_title(regulation, key)
    faults = [f"{column}: hoort niet bij ‘{title}’" for column in given if column not in criteria]
    if row["resultaat"]:
        faults.append("resultaat: leeg verwacht naast een resultaat per criterium")
    if len(faults) < len(given):
        faults += [f"{column}: ontbreekt" for column in criteria if not row[column]]
    return " + ".join(row[column] for column in criteria), faults


WORDS = {
    "ja": "aanwezig",
    "nee": "afwezig",
    "laattijdig": "te laat",
    "te laat ingediend": "te laat",
    "niet ingediend": "afwezig",
    "ingetrokken": "teruggetrokken",
}


def _entry(row: Row, result: str) -> Entry:
    """A row with a result and no attendance is of someone who was there; other words for the same are read too."""
    of = row.cells.get  # as `row[…]`, without the call: forty thousand rows are read here
    attendance = of("aanwezigheid") or ("aanwezig" if result else "")
    return Entry(
        row.line,
        of("dossier", "").upper(),
        WORDS.get(attendance.casefold(), attendance),
        "onontvankelijk" if result.casefold() == "niet ontvankelijk" else result,
        of("motivering", ""),
        of("beslisser", ""),
        of("datum", ""),
        of("juror", "").upper(),
        of("stand", ""),
    )


def enter_results(reference: str, part: str | None, path: Path) -> str:
    """Store a file's results with the wait they belong to; returns its key. TableError or NotAsked otherwise.

    A workbook is a score sheet, which names its own stage.
    """
    table = None if is_sheet(path) else read_table(path)
    with unit_of_work(reference) as work:
        regulation = work.regulation
    parts = read_results(regulation, table) if table else []
    given = part_key(regulation, part) if part else None
    if part and given is None:
        raise NotAsked(f"onderdeel {part} bestaat niet in {reference}")
    if table is None:
        from tasks.sheets_reading import enter_sheet  # slow to load, and most results come as CSV

        return enter_sheet(reference, path, given)
    wanted = given or parts[0].key
    others = [entry for other in parts if other.key != wanted for entry in other.entries]
    if others:
        title = part_title(regulation, wanted)
        lines = [f"{table.name}, regel {e.line}, veld onderdeel: ‘{title}’ verwacht, zoals u opgaf" for e in others]
        raise TableError(lines)
    if wanted == "withdrawal":
        withdraw_rows(reference, table.name, parts[0].entries)
        return wanted
    problems = take(reference, wanted, parts[0].entries, "file")
    if problems:
        raise TableError(_named(table.name, problems))
    return wanted


def _named(name: str, problems: Iterable[object]) -> list[str]:
    return [f"{name}, {problem}" for problem in problems]
