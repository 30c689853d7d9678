"""Tables that people make in Excel: read with care, every error at once, nothing half done."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from config.reading import unreadable
from rules.signs import one_line

MAX_BYTES = 20_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_ERRORS = 1_000  # lines of a refusal
MAX_NAME = 40  # characters of an unknown column's name
PART = "criterium:"  # before the key of what is scored apart, in the name of a column
SUFFIXES = {".xlsx", ".xlsm"}


@dataclass(slots=True)
class Row:
    """One line of a table: its number in the file and its cells by column, trimmed."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Table:
    """A table's columns and rows; `name` stands in the errors."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class TableError(Exception):
    """A table that is refused: `lines` holds one line per error, with file, line and field."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__(f"{len(lines)} errors in a table")
        more = [f"… en nog {len(lines) - MAX_ERRORS} fouten"] if len(lines) > MAX_ERRORS else []
        self.lines = [*(one_line(line) for line in lines[:MAX_ERRORS]), *more]


def is_sheet(path: Path) -> bool:
    """Whether a file is a workbook by its name."""
    return path.suffix.lower() in SUFFIXES


def read_bytes(path: Path) -> bytes:
    """A file that someone sent; TableError if it cannot be read or is far too large."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)  # whatever its size says: it may grow, or never end
    except OSError as fault:
        raise TableError([f"{path.name}: {unreadable(fault)}"]) from None
    if len(raw) > MAX_BYTES:
        raise TableError([f"{path.name}: groter dan {MAX_BYTES // 1_000_000} MB"])
    return raw


def read_table(path: Path) -> Table:
    """Read a CSV file: semicolons or commas, UTF-8 with or without BOM, or Windows' Latin-1."""
    raw = read_bytes(path)
    return parse_table(_decode(raw, path.name), path.name)


def _decode(raw: bytes, name: str) -> str:
    if b"\0" in raw:
        raise TableError([f"{name}: geen CSV-bestand (bewaar het uit Excel als CSV)"])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def parse_table(text: str, name: str) -> Table:
    """Split a text into columns and rows; a row with too many cells is an error."""
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [cell.strip().casefold() for cell in next(reader, [])]
        if sum(map(bool, header)) > MAX_COLUMNS:
            raise TableError([f"{name}, regel 1: meer dan {MAX_COLUMNS} kolommen"])
        rows: list[Row] = []
        errors: list[str] = []
        end = reader.line_num
        for cells in reader:
            line, end = end + 1, reader.line_num
            if len(rows) >= MAX_ROWS:
                raise TableError([f"{name}: meer dan {MAX_ROWS} regels"])
            texts = list(map(str.strip, cells))
            if not any(texts):
                continue
            if len(texts) > len(header) and any(texts[len(header) :]):
                errors.append(f"{name}, regel {line}: meer cellen dan kolommen")
            rows.append(Row(line, {c: v for c, v in zip(header, texts, strict=False) if v}))
    except csv.Error as fault:
        what = "een cel is veel te lang" if "limit" in str(fault) else "aanhalingstekens sluiten niet"
        raise TableError([f"{name}, regel {reader.line_num}: {what}"]) from None
    if not any(header):
        raise TableError([f"{name}: leeg; een regel met kolomnamen verwacht"])
    while header and not header[-1] and not any(row[""] for row in rows):
        header.pop()  # Excel saves columns that were once touched
    if errors:
        raise TableError(errors)
    return Table(name, tuple(header), tuple(rows))


def check_columns(table: Table, required: Sequence[str], optional: Sequence[str]) -> list[str]:
    """The errors in the header: unknown, missing or doubled columns."""
    known = {*required, *optional}
    listed = ", ".join([*required, *optional])
    errors = [f"{table.name}, regel 1: kolom {c} ontbreekt" for c in required if c not in table.columns]
    for column in sorted(set(table.columns)):
        if column not in known:
            shown = f"kolom '{one_line(column, MAX_NAME)}'" if column else "een kolom zonder naam"
            errors.append(f"{table.name}, regel 1: {shown} is onbekend; bekend zijn {listed}")
        elif table.columns.count(column) > 1:
            errors.append(f"{table.name}, regel 1: kolom {column} staat twee keer")
    return errors
