"""The record in Dutch, for who reads it: each line with who, what and how many rows."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson
from sqlmodel import col, select

from models.kept import KEPT
from models.record import Line
from models.work import ENGINE, looking
from rules.phrases import both
from tasks.event_words import EVENTS, who_words

DOORS = {
    "form": "formulier",
    "file": "bestand",
    "command": "opdracht",
    "rehearsal": "oefening",
    "migration": "overname",
}


class LineShown(NamedTuple):
    """One line of a record as people read it; `by_engine` marks a step of the engine's own."""

    number: int
    recorded_at: dt.datetime
    at: dt.datetime
    step: str
    by_engine: bool
    who: str
    door: str
    what: str
    rows: str
    hash: str


def lines(reference: str) -> list[LineShown]:
    """Every line of a procedure's record in its order; UnknownProcedure if there is none of that name."""
    with looking(reference) as work:
        asked = select(Line).where(Line.procedure_id == work.id).order_by(col(Line.number))
        return [_shown(line) for line in work.session.exec(asked)]


def _shown(line: Line) -> LineShown:
    by_engine = line.who == ENGINE
    what = _acts(line.what)
    rows = both(titled(name, count) for name, (count, _) in orjson.loads(line.rows).items())
    door = DOORS.get(line.door, "") if not by_engine or line.door == "migration" else ""
    return LineShown(
        line.number, line.recorded_at, line.at, line.step, by_engine, who_words(line.who), door, what, rows, line.hash
    )


def _acts(what: str) -> str:
    acts = [EVENTS.get(one, one) for one in what.split(", ") if one]
    return both(acts) if acts else ""


def titled(name: str, count: int) -> str:
    """So many rows of a table, as people call them."""
    one, many = KEPT[name].title
    return f"{count} {one if count == 1 else many}"


def words_of(line: Mapping[str, Any]) -> str:
    """A line as people find it again: number, moment, who, and what or at which step."""
    what = _acts(str(line["what"])) or line["step"]
    return f"regel {line['number']} ({str(line['recorded_at'])[:19]} UTC, {who_words(line['who'])}, {what})"
