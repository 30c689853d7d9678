"""`werving figures`: procedures in figures, on the terminal, as a workbook and as pictures."""

from pathlib import Path
from typing import Annotated, Any

import typer

commands = typer.Typer()
WIDE = 8  # columns on a terminal


@commands.command()
def figures(
    reference: Annotated[str, typer.Argument(help="One procedure; none: all.", show_default=False)] = "",
    year: Annotated[int | None, typer.Option(help="Only procedures that were opened in this year.")] = None,
    out: Annotated[Path | None, typer.Option(help="Also write a workbook and a PDF with pictures here.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Show how long parts took and who was waited for, who came through, which terms were kept, what letters became."""
    from tasks import figures_paper
    from tasks import figures_sheets as words
    from tasks.figures import figures as counted
    from tasks.opening import Refused

    if reference:
        if year is not None:
            raise Refused(["--year hoort niet bij één procedure"])
        one, sheets = words.of_one(reference)
        found = [one]
    else:
        found = counted(year=year)
        sheets = words.over_the_years(found)
    if not found:
        raise Refused([f"geen procedures{f' in {year}' if year else ''}"])
    if as_json:
        from cli.printing import print_json

        print_json({sheet.name: [_json(sheet.columns, row) for row in sheet.rows] for sheet in sheets})
    else:
        _show(reference, sheets)
    if out:
        paper = figures_paper.paper_of_one(reference) if reference else figures_paper.paper_of_years(found, year)
        _write(paper, sheets, out)


def _show(reference: str, sheets: list[Any]) -> None:
    from cli.printing import show_rows

    for sheet in (one for one in sheets if one.rows):
        title = f"{reference}: {sheet.name}" if reference else sheet.name.capitalize()
        rows = [[_cell(cell) for cell in row] for row in sheet.rows]
        if len(sheet.columns) <= WIDE:
            show_rows(title, sheet.columns, rows)
        elif len(rows) < WIDE:  # what is too wide for a terminal stands upright
            heads = (sheet.columns[0], *(row[0] for row in rows))
            show_rows(title, heads, list(zip(sheet.columns, *rows, strict=True))[1:])
        else:
            show_rows(f"{title} (alle kolommen: --out of --json)", sheet.columns[:WIDE], [row[:WIDE] for row in rows])


def _write(paper: Any, sheets: list[Any], out: Path) -> None:
    from cli.paper import put
    from config.typesetting import typeset
    from tasks.exports_writing import workbook_bytes

    typer.echo(put(out, f"{paper.name}.xlsx", workbook_bytes(paper.name, sheets, paper.dated)))
    typer.echo(put(out, f"{paper.name}.pdf", typeset(paper.template, paper.facts, paper.dated)))


def _cell(value: Any) -> str:
    import datetime as dt
    from decimal import Decimal

    from rules.dates import dutch_date
    from rules.numbers import dutch

    if isinstance(value, dt.date):
        return dutch_date(value)
    return dutch(value, 1) if isinstance(value, Decimal) else "" if value is None else str(value)


def _json(columns: tuple[str, ...], row: tuple[Any, ...]) -> dict[str, Any]:
    from decimal import Decimal

    from rules.numbers import plain

    return {
        name: plain(value) if isinstance(value, Decimal) else value for name, value in zip(columns, row, strict=True)
    }
