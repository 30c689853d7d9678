"""Moving the days of a stage, or the closing day: an amendment that the engine writes itself."""

import datetime as dt
from collections.abc import Iterator, Sequence

from config.holidays import is_public_holiday
from config.moving import with_closing, with_days
from config.reading import Frozen, freeze
from config.source import RegulationError
from models.tables import Step
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.amending import days_at_odds
from rules.dates import local_day, parse_date
from rules.parts import part_key
from rules.regulation import Regulation
from rules.stage import Stage
from rules.warnings import warnings
from tasks.amending import replace_in, standing
from tasks.opening import Refused

CLOSING = {"closing", "sluiting", "sluitingsdag"}


def reschedule(
    reference: str, part: str, days: Sequence[str], reason: str, decided_by: str, place: str = ""
) -> tuple[list[str], list[str]]:
    """Move a stage to other days, or the closing day to a later one: everyone concerned is told why.

    Returns what changed, and what the new days break. A day that is past is reached at once. Refused with every reason
    why it may not be, UnknownProcedure, Stopped; then nothing is changed.
    """
    with unit_of_work(reference) as work:
        before = work.regulation
        key = "" if part.strip().casefold() in CLOSING else _stage_of(work, part)
        new = _moved(work, key, days, place)
        _, asked = standing(work)
        changed = replace_in(work, new, reason, decided_by, moved=key)
        odd = list(_odd(work, before, key, asked=key in asked)) if key else []
        for line in odd:
            work.note("term not kept", why=line)
        _await_again(work, key)
        return changed, odd


def _stage_of(work: Work, part: str) -> str:
    key = part_key(work.regulation, part)
    if key not in {stage.key for stage in work.regulation.stages}:
        titles = ", ".join(stage.key for stage in work.regulation.stages)
        raise Refused([f"onderdeel {part}: een van {titles} of sluiting verwacht"])
    return str(key)


def _moved(work: Work, key: str, days: Sequence[str], place: str) -> Frozen:
    """The text in force with the new days; Refused if they cannot be."""
    stage = next((stage for stage in work.regulation.stages if stage.key == key), None)
    try:
        read = read_days(stage, days)
    except ValueError as fault:
        raise Refused([f"datum: {fault}"]) from None
    if stage is None and place:
        raise Refused(["plaats: de sluiting heeft geen plaats"])
    text = work.procedure.regulation_text
    new = with_days(text, key, read, " ".join(place.split())) if key else with_closing(text, read[0])
    try:
        return freeze(new, "reglement")
    except RegulationError as fault:
        raise Refused(fault.lines) from None


def read_days(stage: Stage | None, days: Sequence[str]) -> list[dt.date]:
    """The days that a person gave for a stage, or with none for the closing, in order; ValueError with the line."""
    try:
        read = sorted({parse_date(day) for day in days})
    except ValueError as fault:
        raise ValueError(f"{fault} verwacht") from None
    most = 1 if stage is None else 2 if stage.range or stage.take_home else 31
    if not 1 <= len(read) <= most:
        raise ValueError(f"{'een dag' if most == 1 else f'1 tot {most} dagen'} verwacht, zoals 21/11/2024")
    return read


def _odd(work: Work, before: Regulation, key: str, *, asked: bool) -> Iterator[str]:
    """What the new days break: a promised notice, the order of the stages, a holiday; none of it forbids them."""
    after = work.regulation
    yield from days_at_odds(before, after, key, local_day(work.now), asked=asked)
    already = set(warnings(before, is_public_holiday))
    yield from (line for line in warnings(after, is_public_holiday) if line not in already)


def _await_again(work: Work, key: str) -> None:
    """Results that were asked already wait for the new days; if those are past, the run finds so at once."""
    step = work.session.get(Step, (work.id, f"results-{key}"))
    if step is not None and step.done_at is not None:
        step.done_at, step.due, step.wake_at = None, None, utcnow()
