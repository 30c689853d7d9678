"""Tables and JSON on the terminal; knows nothing of procedures, so that it costs no command anything."""

from collections.abc import Sequence
from typing import Any

import orjson
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rules.signs import shown

console = Console()
DRAWN = 60  # rows; drawing takes a millisecond a row


def table(title: str, *columns: str) -> Table:
    """An empty table with these columns."""
    made = Table(title=Text(shown(title)), title_justify="left", title_style="bold", header_style="bold")
    for column in columns:
        made.add_column(Text(shown(column)), overflow="fold")
    return made


def add(lines: Table, *cells: str) -> None:
    """Add a row whose cells are shown as they are: never read as markup, never as orders to the terminal."""
    lines.add_row(*(Text(shown(cell)) for cell in cells))


def show_rows(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows as a drawn table, or as plain aligned lines where there are many."""
    if len(rows) <= DRAWN:
        lines = table(title, *columns)
        for row in rows:
            add(lines, *row)
        console.print(lines)
        return
    plain = [[" ".join(cell.split()) for cell in row] for row in (columns, *rows)]
    widths = [max(map(len, cells)) for cells in zip(*plain, strict=True)]
    aligned = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in plain)
    print(*map(shown, (title, *aligned)), sep="\n")  # noqa: T201


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    print(orjson.dumps(value, option=orjson.OPT_INDENT_2).decode())  # noqa: T201
