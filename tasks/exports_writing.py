"""Writing an export: CSV as Belgian Excel opens it, and one workbook; what looks like a formula stays a text."""

import csv
import datetime as dt
import io
import re
from collections.abc import Sequence
from decimal import Decimal

import pendulum
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from rules.dates import BRUSSELS
from rules.numbers import plain
from tasks.exports import Cell, Sheet
from tasks.sheets import put

ORDERS = "=+-@\t\r\n"  # a spreadsheet takes a text that opens with one of these for a formula
NUMBER = re.compile(r"-?\d+(,\d+)?")
DAY, MOMENT = "dd/mm/yyyy", "dd/mm/yyyy hh:mm"
WIDEST = 60  # characters


def csv_bytes(sheet: Sheet) -> bytes:
    """A table as CSV: semicolons, decimal commas, dates day first, UTF-8 with a mark so that Excel knows it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(sheet.columns)
    writer.writerows([_text(cell) for cell in row] for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig")


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return plain(cell).replace(".", ",")
    if isinstance(cell, dt.datetime):
        return f"{_local(cell):%d/%m/%Y %H:%M}"
    if isinstance(cell, dt.date):
        return f"{cell:%d/%m/%Y}"
    return neutral(cell) if isinstance(cell, str) else str(cell)


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe comes before what would open one."""
    return f"'{text}" if text[:1] and text[0] in ORDERS else text


def _local(moment: dt.datetime) -> dt.datetime:
    """The time that a clock in Brussels shows, without its zone: a spreadsheet knows none."""
    local = pendulum.instance(moment).in_timezone(BRUSSELS)
    return dt.datetime(local.year, local.month, local.day, local.hour, local.minute)


def workbook_bytes(reference: str, sheets: Sequence[Sheet], moment: dt.datetime) -> bytes:
    """The tables as one workbook; numbers are numbers, dates are dates, a text is never a formula."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _write(book, sheet)
    book.properties.creator, book.properties.title = "werving", reference
    book.properties.created = book.properties.modified = moment.replace(tzinfo=None)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(book: Workbook, sheet: Sheet) -> None:
    page = book.create_sheet(sheet.name)
    page.append(sheet.columns)
    for cell in page[1]:
        cell.font = Font(bold=True)
    for row, values in enumerate(sheet.rows, start=2):
        for column, value in enumerate(values, start=1):
            moment = isinstance(value, dt.datetime)
            cell = put(page, row, column, _local(value) if isinstance(value, dt.datetime) else value)
            if isinstance(value, dt.date):
                cell.number_format = MOMENT if moment else DAY
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    for number, name in enumerate(sheet.columns, start=1):
        longest = max([len(name), *(len(_text(row[number - 1])) for row in sheet.rows)])
        page.column_dimensions[get_column_letter(number)].width = min(longest + 2, WIDEST)
