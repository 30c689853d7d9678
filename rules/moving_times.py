"""Times of a timetable when the days of their stage move: each stays at its hour on the new day, where that can be."""

import datetime as dt
from collections.abc import Mapping, Sequence

import pendulum

from rules.clashes import clashes
from rules.dates import BRUSSELS, at_clock, local_day
from rules.stage import Stage, days_of
from rules.timetable import Place

NO_DAY = "de nieuwe dag is nog niet bekend"


def moved(
    places: Mapping[str, Place], before: Sequence[dt.date], stage: Stage, extra: Mapping[str, int]
) -> tuple[dict[str, Place], dict[str, str]]:
    """These times in the days that a stage has now, by dossier; and why the others could not be kept.

    `before` are the days it had. Of as many days each takes the place of the one with its number. Otherwise a day that
    stays is itself, and another goes to the day with its number, or the last. `extra` minutes are by dossier.
    """
    after, kept, lost = days_of(stage), dict[str, Place](), dict[str, str]()
    least = stage.slots.minutes if stage.slots else 1
    for dossier, place in sorted(places.items(), key=lambda one: (one[1].start, one[0])):
        needed = least + extra.get(dossier, 0)
        if not after:
            lost[dossier] = NO_DAY
        elif place.minutes < needed:
            lost[dossier] = f"er zijn nu {needed} minuten nodig"
        else:
            kept[dossier] = _on(place, _day(local_day(place.start), before, after))
    together = stage.slots.parallel if stage.slots and not stage.slots.rooms else 1
    while found := next(clashes(kept, together), None):
        dossier, other, why = found
        del kept[dossier]
        lost[dossier] = f"{why} ({other})"
    return kept, lost


def _day(day: dt.date, before: Sequence[dt.date], after: Sequence[dt.date]) -> dt.date:
    """Where a day went."""
    number = before.index(day) if day in before else 0
    if len(before) != len(after) and day in after:
        return day
    return after[min(number, len(after) - 1)]


def _on(place: Place, day: dt.date) -> Place:
    """The same hour by the clock in Brussels on another day, also across a change of the clock."""
    return place._replace(start=at_clock(day, f"{pendulum.instance(place.start).in_timezone(BRUSSELS):HH:mm}"))
