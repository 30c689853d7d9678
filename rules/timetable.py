"""A timetable (uurrooster): each candidate a time and a room, in the order of their dossiers (A22).

Whoever has extra time (redelijke aanpassing) gets a longer time, and the next one in that room comes later.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pendulum

from rules.dates import BRUSSELS, at_clock
from rules.stage import Slots, Stage, days_of

DAY = 24 * 60


class Place(NamedTuple):
    """When someone is expected, how many minutes it lasts, where, and which members sit there (J1 J3)."""

    start: dt.datetime
    minutes: int
    room: str = ""
    jurors: str = ""

    @property
    def end(self) -> dt.datetime:
        """When it is over."""
        return self.start + dt.timedelta(minutes=self.minutes)


class Span(NamedTuple):
    """A free part of a day in one room, in minutes on the wall's clock, counted through all days."""

    start: int
    end: int


def timetable(stage: Stage, extra: Mapping[str, int], taken: Iterable[Place] = ()) -> dict[str, Place]:
    """A time for each of these, who need so many minutes extra; the earliest that is free, then the first room.

    Whoever finds no time is left out; there is none at all where the stage divides no hours or has no days yet.
    """
    slots = stage.slots
    if slots is None:
        return {}
    free = _free(stage, slots, list(taken))
    found: dict[str, Place] = {}
    for dossier, more in extra.items():
        place = _take(free, slots, slots.minutes + more)
        if place:
            found[dossier] = place
    return found


def _free(stage: Stage, slots: Slots, taken: list[Place]) -> dict[str, list[Span]]:
    """What is free in each room, in order."""
    midnights = [day.toordinal() * DAY for day in days_of(stage)]
    spans = [Span(midnight + starts, midnight + ends) for midnight in midnights for starts, ends in slots.spans]
    free = {room: list(spans) for room in slots.places}
    for place in taken:
        room, start = place.room if place.room in free else slots.places[0], _wall(place.start)
        busy = Span(start - slots.pause, start + place.minutes + slots.pause)
        free[room] = [left for span in free[room] for left in _without(span, busy)]
    return free


def _wall(moment: dt.datetime) -> int:
    local = pendulum.instance(moment).in_timezone(BRUSSELS)
    return local.date().toordinal() * DAY + local.hour * 60 + local.minute


def _without(span: Span, busy: Span) -> list[Span]:
    """What is left of a span around something else."""
    if busy.end <= span.start or span.end <= busy.start:
        return [span]
    return [left for left in (Span(span.start, busy.start), Span(busy.end, span.end)) if left.start < left.end]


def _take(free: dict[str, list[Span]], slots: Slots, minutes: int) -> Place | None:
    """The earliest time that is long enough; what is left before the next is too short for anyone and falls away."""
    fitting = ((room, n) for room, spans in free.items() if (n := _first(spans, minutes)) is not None)
    best = min(fitting, key=lambda one: free[one[0]][one[1]].start, default=None)
    if best is None:
        return None
    room, number = best
    span = free[room].pop(number)
    left = Span(span.start + minutes + slots.pause, span.end)
    if left.end - left.start >= slots.minutes:
        free[room].insert(number, left)
    day, at = divmod(span.start, DAY)
    return Place(at_clock(dt.date.fromordinal(day), f"{at // 60:02}:{at % 60:02}"), minutes, room)


def _first(spans: list[Span], minutes: int) -> int | None:
    return next((n for n, span in enumerate(spans) if span.end - span.start >= minutes), None)
