"""One cell of a score sheet that was filled in: what it says, and what was expected there."""

from datetime import datetime, time
from decimal import Decimal

from openpyxl.cell.cell import Cell, MergedCell

from rules.dates import parse_date
from tasks.sheets import Column, expected, shown

KINDS = {"f": "geen formule", "e": "geen foutwaarde", "b": "geen WAAR of ONWAAR", "d": "geen datum", "s": "geen tekst"}
MUST_CHOOSE = ("aanwezigheid", "resultaat")  # another function than the regulation's may decide, as in a CSV file


def text_of(cell: Cell | MergedCell) -> str:
    """A cell's text on one line; nothing where it holds something else."""
    return " ".join(cell.value.split()) if isinstance(cell.value, str) and cell.data_type == "s" else ""


def is_blank(cell: Cell | MergedCell) -> bool:
    return cell.value is None or (isinstance(cell.value, str) and not cell.value.strip())


def value_of(column: Column, cell: Cell | MergedCell) -> str:
    """A cell's value as text; ValueError says what was expected."""
    if is_blank(cell):
        return ""
    if cell.data_type in {"f", "e", "b"}:
        raise ValueError(f"{expected(column)}, {KINDS[cell.data_type]}")
    if column.most is not None:
        return _score(column, cell)
    if column.key == "datum":
        return _date(column, cell)
    if not isinstance(cell.value, str):
        raise ValueError(expected(column))
    text = cell.value.strip()
    if column.key in MUST_CHOOSE and text.casefold() not in {option.casefold() for option in column.options}:
        raise ValueError(expected(column))
    return text


def _score(column: Column, cell: Cell | MergedCell) -> str:
    if isinstance(cell.value, bool) or not isinstance(cell.value, int | float):
        raise ValueError(f"{expected(column)}, {KINDS.get(cell.data_type, 'geen datum')}")
    points = Decimal(repr(cell.value))  # the shortest number that is this float: what was typed
    if not 0 <= points <= (column.most or 0):
        raise ValueError(expected(column))
    if points % column.step:
        raise ValueError(expected(column, stepped=True))
    return shown(points)


def _date(column: Column, cell: Cell | MergedCell) -> str:
    """A date, or a text that is one; a clock time is none."""
    if isinstance(cell.value, str):
        try:
            parse_date(cell.value)
        except ValueError as fault:
            raise ValueError(f"{fault} verwacht") from None
        return cell.value.strip()
    if not isinstance(cell.value, datetime) or cell.value.time() != time():
        raise ValueError(expected(column))
    return f"{cell.value.day}/{cell.value.month}/{cell.value.year}"
