"""A timetable as a file: written as XLSX or CSV to be changed by HR, and read back; dossier numbers, never names."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pendulum
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from rules.dates import BRUSSELS
from rules.timetable import Place
from tasks.sheets import put
from tasks.sheets_opening import open_workbook
from tasks.tables import MAX_COLUMNS, MAX_ROWS, Row, Table, TableError, is_sheet, read_table

COLUMNS = ("dossier", "datum", "begin", "einde")
OPTIONAL = ("zaal", "juryleden", "extra_minuten")
WIDTHS = (12, 14, 10, 10, 30, 16, 16)
TITLE = "Uurrooster"


def write_file(path: Path, rows: Iterable[tuple[str, Place | None, int]]) -> int:
    """Write a new file with a row for each dossier; returns how many. TableError if it cannot be written."""
    lines = [_line(*row) for row in rows]
    try:
        with path.open("xb") as file:  # what HR filled in is never written over
            if is_sheet(path):
                _book(lines).save(file)
            else:
                file.write(_csv(lines))
    except FileExistsError:
        raise TableError([f"{path.name}: bestaat al; kies een andere naam"]) from None
    except OSError:
        raise TableError([f"{path.name}: kan niet geschreven worden"]) from None
    return len(lines)


def _line(dossier: str, place: Place | None, extra: int) -> tuple[object, ...]:
    if place is None:
        return (dossier, None, None, None, "", "", extra)
    begins, ends = (pendulum.instance(moment).in_timezone(BRUSSELS) for moment in (place.start, place.end))
    day, hours = begins.date(), (dt.time(moment.hour, moment.minute) for moment in (begins, ends))
    return (dossier, dt.date(day.year, day.month, day.day), *hours, place.room, place.jurors, extra)


def _book(lines: Iterable[tuple[object, ...]]) -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title, sheet.freeze_panes = TITLE, "B2"
    for number, (name, width) in enumerate(zip((*COLUMNS, *OPTIONAL), WIDTHS, strict=True), 1):
        put(sheet, 1, number, name).font = Font(bold=True)
        sheet.column_dimensions[chr(64 + number)].width = width
    for row, line in enumerate(lines, 2):
        for column, value in enumerate(line, 1):
            put(sheet, row, column, value).number_format = _format(value)
    book.properties.creator = "werving"
    return book


def _format(value: object) -> str:
    return "hh:mm" if isinstance(value, dt.time) else "d/mm/yyyy" if isinstance(value, dt.date) else "General"


def _csv(lines: Iterable[tuple[object, ...]]) -> bytes:
    """As Belgian Excel writes it, with nothing in it that a spreadsheet would take for a formula."""
    rows = [";".join((*COLUMNS, *OPTIONAL)), *(";".join(map(_cell, line)) for line in lines)]
    return "\r\n".join([*rows, ""]).encode("utf-8-sig")


def _cell(value: object) -> str:
    text = _text(value)
    safe = f"'{text}" if text[:1] in tuple("=+-@") else text
    return f'"{safe.replace(chr(34), chr(34) * 2)}"' if set(safe) & set(';"\r\n') else safe


def _text(value: object) -> str:
    """A cell as someone would type it."""
    if isinstance(value, dt.datetime):
        return _text(value.date()) if value.time() == dt.time() else f"{_text(value.date())} {value:%H:%M}"
    if isinstance(value, dt.date):
        return f"{value.day}/{value.month:02}/{value.year}"
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return "" if value is None else str(value).strip()


def read_file(path: Path) -> Table:
    """Read a timetable that was handed in; TableError if it is none."""
    if not is_sheet(path):
        return read_table(path)
    book = open_workbook(path)
    sheet = book[TITLE] if TITLE in book.sheetnames else book.worksheets[0]
    return _table(path.name, sheet)


def _table(name: str, sheet: Worksheet) -> Table:
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        raise TableError([f"{name}: meer dan {MAX_ROWS} regels of {MAX_COLUMNS} kolommen"])
    cells = [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    header = [cell.casefold() for cell in cells[0]] if cells else []
    if not any(header):
        raise TableError([f"{name}: leeg; een regel met kolomnamen verwacht"])
    rows = [
        Row(line, {column: value for column, value in zip(header, row, strict=True) if column and value})
        for line, row in enumerate(cells[1:], 2)
        if any(row)
    ]
    return Table(name, tuple(column for column in header if column), tuple(rows))
