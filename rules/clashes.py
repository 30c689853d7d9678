"""What cannot be in a timetable: too many in one room at the same time, or a member of the board in two rooms."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from rules.timetable import Place


def clashes(places: Mapping[str, Place], together: int = 1) -> Iterator[tuple[str, str, str]]:
    """Each dossier that cannot stand where it does, the dossier it clashes with, and why.

    So many may be `together` in one room.
    """
    rooms, members = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for dossier, place in sorted(places.items(), key=lambda one: (one[1].start, one[0])):
        here = [other for other in rooms[place.room.casefold()] if places[other].end > place.start]
        rooms[place.room.casefold()] = [*here, dossier]
        if len(here) >= together:
            yield dossier, here[0], f"zaal {place.room} is dan bezet" if place.room else "dan is er al iemand"
        for number in place.jurors.split():
            busy = [other for other in members[number] if places[other].end > place.start]
            members[number] = [*busy, dossier]
            away = [other for other in busy if places[other].room.casefold() != place.room.casefold()]
            if away:
                yield dossier, away[0], f"{number} zit dan in zaal {places[away[0]].room}"
