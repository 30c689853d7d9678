"""Figures on paper: the same tables with pictures of times and of who came through."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from models.work import looking
from rules.dates import dutch_date, local_day
from rules.numbers import dutch
from tasks.exports import Cell, Sheet
from tasks.figures import WHO, Figures
from tasks.figures_sheets import days, of_one, over_the_years, title_of, went_on
from tasks.paper import Paper, last_moment, look_of, paper_of, sender


def paper_of_one(reference: str) -> Paper:
    """One procedure in figures and pictures; UnknownProcedure."""
    one, sheets = of_one(reference)
    with looking(reference) as work:
        titles = {part.key: title_of(work.regulation, part.key) for part in one.parts}
        facts = {
            "title": "Cijfers",
            "subtitle": work.regulation.title,
            "days": [_bar(titles[part.key], days(part.time)) for part in one.parts],
            "waits": [_bar(f"op {who}", days(time)) for who, time in one.waits.items()],
            "funnel": [
                {"title": titles[part.key], "came": part.came, "went_on": went_on(part)}
                for part in one.parts
                if part.came
            ],
            "tables": [_table(sheet) for sheet in sheets[2:]],
        }
        return paper_of(work, "figures", "cijfers", facts)


def paper_of_years(found: Sequence[Figures], year: int | None) -> Paper:
    """The years in figures and pictures, signed by the local government of the newest procedure."""
    newest = found[-1]
    sheets = over_the_years(found)
    with looking(newest.reference) as work:
        dated = max(one.procedure.now for one in found)
        years = sheets[0].rows
        facts = {
            **sender(work.regulation),
            **look_of(newest.reference),
            "reference": "",
            "dated": dutch_date(local_day(max(dated, last_moment(work)))),
            "title": "Cijfers over de jaren" if year is None else f"Cijfers van {year}",
            "subtitle": "",
            "days": [_bar(str(row[0]), row[7] or Decimal(0)) for row in years],
            "waits": [
                _bar(f"op {who}", sum((days(one.waits[who]) for one in found if one.waits), Decimal(0))) for who in WHO
            ],
            "funnel": [{"title": str(row[0]), "came": row[4], "went_on": row[5]} for row in years],
            "tables": [
                _table(
                    Sheet(
                        "jaren",
                        ("jaar", "procedures", "lopen", "stopgezet", "kandidaturen", "geslaagd"),
                        [row[:6] for row in years],
                    )
                )
            ],
            "record": [],
        }
    return Paper("figures", f"cijfers-{year}" if year else "cijfers", dated, facts)


def _bar(title: str, value: Any) -> dict[str, Any]:
    return {"title": title, "value": float(value), "shown": dutch(value, 1)}


def _table(sheet: Sheet) -> dict[str, Any]:
    rows = [[_shown(cell) for cell in row] for row in sheet.rows]
    return {"title": sheet.name.capitalize(), "heads": list(sheet.columns), "rows": rows}


def _shown(cell: Cell) -> str:
    return dutch(cell, 1) if isinstance(cell, Decimal) else "–" if cell is None or cell == "" else str(cell)
