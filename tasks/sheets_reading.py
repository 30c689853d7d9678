"""Reading back a score sheet that was filled in: with the care of a CSV file, every error told by its cell."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, takewhile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from models.work import unit_of_work
from rules.parts import part_title
from rules.questions import Entry, Problem
from rules.regulation import Regulation
from tasks.sheets import FIRST, HEADER, HIDDEN, SCORES, VERSION, Layout, expected, layout_of
from tasks.sheets_cells import is_blank, text_of, value_of
from tasks.sheets_opening import open_workbook
from tasks.tables import TableError
from tasks.taking import take

NOT_OURS = "geen scoreblad dat met `werving sheet` gemaakt is, of het blad Scores is weg"
CHANGED = "het reglement is gewijzigd sinds dit blad gemaakt werd; maak een nieuw met `werving sheet`"
Fault = tuple[int, int, str]  # row, column, what is wrong there


@dataclass(frozen=True)
class _Made:
    """What a sheet says about itself: for which procedure, stage, regulation and member it was made."""

    reference: str
    stage: str
    hash: str
    juror: str
    keys: tuple[str, ...]
    dossiers: tuple[str, ...]


@dataclass(frozen=True)
class _Read:
    """A sheet as it was read."""

    stage: str
    layout: Layout
    entries: tuple[Entry, ...]


def read_sheet(reference: str, path: Path) -> list[Entry]:
    """The rows of a sheet that were filled in; TableError with every error, each by its cell."""
    return list(_read(reference, path, None).entries)


def enter_sheet(reference: str, path: Path, part: str | None = None) -> str:
    """Store a sheet's results with its stage; returns the stage's key. TableError or NotAsked otherwise.

    `part` is the key of the stage whose sheet is expected.
    """
    read = _read(reference, path, part)
    problems = take(reference, read.stage, read.entries, "file")
    if problems:
        raise TableError([_told(path.name, read.layout, problem) for problem in problems])
    return read.stage


def _told(name: str, layout: Layout, problem: Problem) -> str:
    """A problem by its cell, where it has one."""
    scored = next((column.key for column in layout.scores), "")
    key = scored if problem.field == "resultaat" else problem.field
    if problem.line and key in layout.keys:
        return f"{name}, cel {layout.letter(key)}{problem.line}: {problem.what}"
    return f"{name}, {problem}"


def _read(reference: str, path: Path, part: str | None) -> _Read:
    book = open_workbook(path)
    made, sheet = _made(book, path.name)
    with unit_of_work(reference) as work:
        regulation, current = work.regulation, work.procedure.regulation_hash
    if made.reference != reference:
        raise TableError([f"{path.name}, cel A3: een blad van een andere procedure; {reference} verwacht"])
    if made.hash != current:
        raise TableError([f"{path.name}, cel A3: {CHANGED}"])
    layout = _layout(regulation, made, part, path.name)
    faults = _header_faults(sheet, layout)
    entries: list[Entry] = []
    if not faults:
        places, faults = _places(sheet, layout)
        for row in sorted(places.values()):
            entry = _entry(sheet, layout, row, made.juror, faults)
            entries += [entry] if entry else []
    faults += _merged(sheet)
    if faults:
        raise TableError([_line(path.name, fault) for fault in sorted(faults)])
    if not entries:
        raise TableError([f"{path.name}: geen enkele rij ingevuld"])
    return _Read(made.stage, layout, tuple(entries))


def _line(name: str, fault: Fault) -> str:
    row, column, what = fault
    return f"{name}, cel {get_column_letter(column)}{row}: {what}"


def _made(book: Workbook, name: str) -> tuple[_Made, Worksheet]:
    """What the hidden sheet says, and the sheet with the scores."""
    found = {title: book[title] for title in (SCORES, HIDDEN) if title in book.sheetnames}
    sheet, hidden = found.get(SCORES), found.get(HIDDEN)
    if not isinstance(sheet, Worksheet) or not isinstance(hidden, Worksheet):
        raise TableError([f"{name}: {NOT_OURS}"])
    version, reference, stage, regulation, juror = (text_of(hidden.cell(row, 1)) for row in range(1, 6))
    if version != VERSION:
        raise TableError([f"{name}: {NOT_OURS}"])
    return _Made(reference, stage, regulation, juror, _down(hidden, 2), _down(hidden, 3)), sheet


def _down(hidden: Worksheet, column: int) -> tuple[str, ...]:
    """The texts of a column of the hidden sheet."""
    return tuple(takewhile(bool, (text_of(hidden.cell(row, column)) for row in count(1))))


def _layout(regulation: Regulation, made: _Made, part: str | None, name: str) -> Layout:
    """The columns that the regulation asks for, with the dossiers that the sheet was made for."""
    if made.stage not in {stage.key for stage in regulation.stages}:
        raise TableError([f"{name}: {NOT_OURS}"])
    if part is not None and part != made.stage:
        given, wanted = part_title(regulation, made.stage), part_title(regulation, part)
        raise TableError([f"{name}, cel A2: een blad van ‘{given}’; ‘{wanted}’ verwacht, zoals u opgaf"])
    layout = layout_of(regulation.stage(made.stage), regulation.deciders, made.dossiers)
    if made.keys != layout.keys or len(set(made.dossiers)) != len(made.dossiers):
        raise TableError([f"{name}: {NOT_OURS}"])
    return layout


def _filled(sheet: Worksheet) -> Iterator[tuple[int, int]]:
    """Row and column of every cell that holds something."""
    return ((row, column) for (row, column), cell in sheet._cells.items() if not is_blank(cell))


def _header_faults(sheet: Worksheet, layout: Layout) -> list[Fault]:
    """Every column that was moved, renamed, added or taken away."""
    faults = [
        (HEADER, number, f"kolom ‘{column.name}’ verwacht")
        for number, column in enumerate(layout.columns, 1)
        if text_of(sheet.cell(HEADER, number)) != " ".join(column.name.split())
    ]
    if len(faults) == len(layout.columns):
        return [(HEADER, 1, "kolomnamen verwacht; hierboven kwam een rij bij of viel er een weg")]
    beside = sorted(place for place in _filled(sheet) if place[0] >= HEADER and place[1] > len(layout.columns))
    what = {HEADER: "een kolom die niet op dit blad hoort"}
    return faults + [(row, column, what.get(row, "leeg verwacht, naast de tabel")) for row, column in beside]


def _places(sheet: Worksheet, layout: Layout) -> tuple[dict[str, int], list[Fault]]:
    """The row of each dossier, and every row that was added, taken away, doubled, moved or given another number."""
    places: dict[str, int] = {}
    wrong: dict[int, str] = {}
    own, known = dict(enumerate(layout.dossiers, FIRST)), set(layout.dossiers)
    present = {text_of(sheet.cell(row, 1)) for row in range(FIRST, layout.last + 1)}
    for row in sorted({row for row, _ in _filled(sheet) if row > HEADER}):
        dossier = text_of(sheet.cell(row, 1))
        if dossier in known and dossier not in places:
            places[dossier] = row
            continue
        twice = [f"{dossier} staat twee keer"] if dossier in places else []
        lost = [f"{own[row]} verwacht"] if row in own and own[row] not in present else []
        wrong[row] = "; ".join(twice + lost) or "een rij die niet op dit blad hoort"
    for row, dossier in own.items():
        if dossier not in places:
            wrong.setdefault(row, f"de rij van {dossier} is weg")
    if not wrong:
        wrong = {row: f"{dossier} verwacht" for row, dossier in own.items() if places[dossier] != row}
    return places, [(row, 1, what) for row, what in wrong.items()]


def _merged(sheet: Worksheet) -> list[Fault]:
    """Merged cells in the table; the title rows are merged by ourselves."""
    ranges = [one for one in sheet.merged_cells.ranges if one.max_row >= HEADER]
    return [(one.min_row, one.min_col, f"samengevoegd met andere cellen ({one.coord})") for one in ranges]


def _entry(sheet: Worksheet, layout: Layout, row: int, juror: str, faults: list[Fault]) -> Entry | None:
    """One row as it was entered; nothing if no result, motivation or date stands in it."""
    cells = {column.key: sheet.cell(row, number) for number, column in enumerate(layout.columns, 1) if column.entered}
    if all(is_blank(cell) for key, cell in cells.items() if key != "beslisser"):
        return None
    values: dict[str, str] = {}
    for number, column in enumerate(layout.columns, 1):
        try:
            values[column.key] = value_of(column, cells[column.key]) if column.entered else ""
        except ValueError as fault:
            faults.append((row, number, str(fault)))
    scores = [values.get(column.key, "") for column in layout.scores]
    attendance = values.get("aanwezigheid", "") or ("aanwezig" if any(scores) else "")
    if attendance.casefold() == "aanwezig":
        faults += [
            (row, number, expected(column))
            for number, column in enumerate(layout.columns, 1)
            if column.scored and values.get(column.key) == ""
        ]
    return Entry(
        row, text_of(sheet.cell(row, 1)), attendance, " + ".join(score for score in scores if score),
        values.get("motivering", ""), values.get("beslisser", ""), values.get("datum", ""), juror,
    )  # fmt: skip
