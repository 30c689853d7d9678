"""A list of candidates that somebody else made, as a workbook or CSV: what each column becomes, and then intake's door.

A trial goes the whole way and is undone: what it tells is what would happen.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from models.work import looking
from rules.numbers import plain as plain_number
from rules.regulation import Regulation
from rules.signs import one_line
from tasks.intake import take_in
from tasks.mapping import PASSED_OVER, Became, ListMapping, check_mapping, form_of, plain, recognised
from tasks.sheets_opening import open_workbook
from tasks.tables import MAX_COLUMNS, MAX_NAME, MAX_ROWS, Row, Table, TableError, is_sheet, read_table

PLACE = re.compile(r"regel (\d+), veld ([^:]+(?::[a-z0-9_]+)?):")
NO_FORMULA = "een waarde verwacht, geen formule; plak ze als waarde"


@dataclass(frozen=True)
class Imported:
    """What came of a list: what each column became, the dossier numbers, and every problem with its row and cell."""

    became: tuple[Became, ...]
    rows: int
    dossiers: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def import_list(
    reference: str, path: Path, mapping: ListMapping, map_name: str = "", *, trying: bool = False
) -> Imported:
    """Take a list in, or only try; with any problem nothing is taken in. TableError if it cannot be read as a list."""
    with looking(reference) as work:
        regulation = work.regulation
    wrong = check_mapping(mapping, regulation, map_name)
    if wrong:
        raise TableError(wrong)
    table = _sheet(path, mapping.sheet) if is_sheet(path) else read_table(path)
    became = _became(table, mapping, regulation)
    problems = [f"{table.name}, cel {one.letter}1: kolom ‘{one_line(one.heading, MAX_NAME)}’ wordt niet herkend; "
                f"zeg met --map welk veld ze is, of {PASSED_OVER} om ze over te slaan"
                for one in became if not one.field]  # fmt: skip
    mapped = _mapped(table, became, mapping, problems)
    try:
        dossiers = take_in(reference, mapped, path, trying=trying or bool(problems))
    except TableError as refusal:
        told = {found[0] for line in problems if (found := PLACE.search(line))}
        problems += [line for line in refusal.lines if not ((found := PLACE.search(line)) and found[0] in told)]
    if problems:
        return Imported(became, len(table.rows), (), tuple(_with_cell(line, became) for line in problems))
    return Imported(became, len(table.rows), tuple(dossiers))


def _became(table: Table, mapping: ListMapping, regulation: Regulation) -> tuple[Became, ...]:
    fields = recognised(table.columns, mapping, regulation)
    told = {plain(heading) for heading in mapping.columns}
    how = {True: "volgens --map", False: "herkend"}
    return tuple(
        Became(get_column_letter(number), heading, field, how[plain(heading) in told] if field else "")
        for number, (heading, field) in enumerate(zip(table.columns, fields, strict=True), start=1)
        if heading or field
    )


def _mapped(table: Table, became: Sequence[Became], mapping: ListMapping, problems: list[str]) -> Table:
    """The same rows by field; a value is translated where the mapping says so."""
    used = [one for one in became if one.field not in {"", PASSED_OVER}]
    values = {field: {plain(old): new for old, new in some.items()} for field, some in mapping.values.items()}
    rows = []
    for row in table.rows:
        cells = dict(mapping.constants)
        for one in used:
            if text := row[one.heading]:
                text = values.get(one.field, {}).get(plain(text), text)
                cells[one.field] = _dated(text, one, row, mapping.dates.get(one.field, ""), table.name, problems)
        rows.append(Row(row.line, cells))
    return Table(table.name, (*(one.field for one in used), *mapping.constants), tuple(rows))


def _dated(text: str, one: Became, row: Row, form: str, name: str, problems: list[str]) -> str:
    """A date in the form that the mapping names, as the intake reads it; a real date of a workbook is one already."""
    if not form or text.startswith(REAL):
        return text.removeprefix(REAL)
    code = form_of(form)
    try:
        read = dt.datetime.strptime(text, code)  # the intake gives it Brussels' zone
    except ValueError:
        problems.append(f"{name}, regel {row.line}, veld {one.field}: een datum zoals {form} verwacht")
        return ""
    return _moment(read, clock="%H" in code)


REAL = "\u2007"  # before a date that is one in the workbook


def _moment(read: dt.datetime, *, clock: bool) -> str:
    return f"{read:%d/%m/%Y %H:%M:%S}" if clock else f"{read:%d/%m/%Y}"


def _sheet(path: Path, name: str) -> Table:
    """The rows of a workbook's sheet, each cell as text; TableError with every cell that holds no value."""
    book = open_workbook(path)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found = next((sheet for sheet in shown if not name or plain(sheet.title) == plain(name)), None)
    if found is None:
        raise TableError(
            [f"{path.name}: geen blad ‘{one_line(name, MAX_NAME)}’" if name else f"{path.name}: geen blad"]
        )
    if found.max_column > MAX_COLUMNS or found.max_row > MAX_ROWS:
        raise TableError([f"{path.name}: meer dan {MAX_COLUMNS} kolommen of {MAX_ROWS} regels"])
    return _rows(found, path.name)


def _rows(sheet: Worksheet, name: str) -> Table:
    errors: list[str] = []
    lines = [
        (cells[0].row or 0, [_text(cell, name, errors) for cell in cells])
        for cells in sheet.iter_rows()
        if any(cell.value not in (None, "") for cell in cells)
    ]
    if not lines:
        raise TableError([f"{name}: leeg; een regel met kolomnamen verwacht"])
    (_, heads), *rest = lines
    columns = [plain(head) for head in heads]
    for line, cells in rest:
        errors += [f"{name}, cel {get_column_letter(number)}{line}: staat onder geen kolomnaam"
                   for number, cell in enumerate(cells, start=1) if cell and not columns[number - 1]]  # fmt: skip
    if errors:
        raise TableError(errors)
    rows = (Row(line, {c: v for c, v in zip(columns, cells, strict=True) if v}) for line, cells in rest)
    return Table(name, tuple(columns), tuple(rows))


def _text(cell: Any, name: str, errors: list[str]) -> str:
    """What a cell says, as someone would type it."""
    value = cell.value
    if cell.data_type in {"f", "e"}:
        errors.append(f"{name}, cel {cell.coordinate}: {NO_FORMULA}")
        return ""
    if isinstance(value, dt.datetime):
        return REAL + _moment(value, clock=value.time() != dt.time())
    if isinstance(value, dt.date):
        return f"{REAL}{value:%d/%m/%Y}"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return plain_number(Decimal(repr(value)))
    return str(value).strip() if value is not None else ""


def _with_cell(line: str, became: Sequence[Became]) -> str:
    """An error of intake's with the cell of the list it is about."""
    found = PLACE.search(line)
    letters = {one.field: one for one in became}
    if not found or found[2] not in letters:
        return line
    one = letters[found[2]]
    cell = f"cel {one.letter}{found[1]} (‘{one_line(one.heading, MAX_NAME)}’, veld {found[2]}):"
    return line.replace(found[0], cell, 1)
