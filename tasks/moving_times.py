"""A timetable when the days of its stage move: HR's own times are kept where they can be, and HR hears which cannot."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from models.tables import Invitation
from models.work import Work
from rules.moving_times import moved
from rules.stage import Stage
from rules.timetable import Place, timetable
from tasks.adjusting import extra_minutes
from tasks.appointments import arranged_places, forget_places, invitations, keep_places, place_of, put, when_words
from tasks.deciding import applications_in
from tasks.reading import Applying

COMING = ("received", "admissible", "invited", "passed_stage")


def new_slots(work: Work, stage: Stage, before: Sequence[dt.date]) -> list[str]:
    """Give everyone a time in the new days; returns a line for HR about the times that it gave itself.

    Its own stay at their hour where they can; the rest is divided anew in the same order. Who finds none gets it later.
    """
    people = {a.id or 0: a for a in applications_in(work, *COMING)}
    rows = [row for row in invitations(work, stage) if _is_coming(people, row)]
    names = {row.application_id: people[row.application_id].dossier for row in rows}
    minutes = extra_minutes(work, stage)
    extra = {one.dossier: minutes.get(key, 0) for key, one in people.items()}
    own = _by_hand(work, stage, rows, {one.dossier for one in people.values()}, names)
    kept, lost = moved(own, before, stage, extra)
    if own:
        keep_places(work, stage, kept)
    else:
        forget_places(work, stage)
    turns = [names[row.application_id] for row in sorted(rows, key=lambda one: _turn(one, work.now))]
    places = kept | timetable(stage, {d: extra[d] for d in turns if d not in kept}, kept.values())
    for row in rows:
        put(row, places.get(names[row.application_id]))
    return list(_told(work, stage, own, kept, lost, places, set(names.values())))


def _is_coming(people: Mapping[int, Applying], row: Invitation) -> bool:
    one = people.get(row.application_id)
    return one is not None and one.state == "invited"


def _turn(row: Invitation, now: dt.datetime) -> tuple[bool, dt.datetime, int]:
    """The order in which people came, those without a time last."""
    return row.slot is None, row.slot or now, row.id or 0


def _by_hand(
    work: Work, stage: Stage, rows: Iterable[Invitation], coming: set[str], names: Mapping[int, str]
) -> dict[str, Place]:
    """The times that HR gave and that still stand, by dossier; all of them where the regulation divides no hours."""
    arranged, invited = arranged_places(work, stage), set(names.values())
    own = {dossier: place for dossier, place in arranged.items() if dossier in coming - invited}
    for row in rows:
        place, dossier = place_of(row, stage), names[row.application_id]
        if place and (stage.slots is None or arranged.get(dossier) == place):
            own[dossier] = place
    return own


def _told(
    work: Work,
    stage: Stage,
    own: Mapping[str, Place],
    kept: Mapping[str, Place],
    lost: Mapping[str, str],
    places: Mapping[str, Place],
    invited: set[str],
) -> Iterator[str]:
    """What became of HR's own times, in the record too."""
    if not own:
        return
    stays = f"{len(kept)} bewaard" + (f", niet {', '.join(sorted(lost))}" if lost else "")
    work.note("times moved", who="HR", why=f"{stage.key}: {stays}")
    if kept:
        count = "1 eigen uur blijft" if len(kept) == 1 else f"{len(kept)} eigen uren blijven"
        yield f"uurrooster {stage.title}: {count} op hetzelfde uur"
    for dossier, why in sorted(lost.items()):
        new = places.get(dossier)
        then = when_words(stage, new) if new else "nog geen uur" if dossier in invited else "een uur bij de uitnodiging"
        old = when_words(stage, own[dossier])
        yield f"uurrooster {stage.title}: {dossier}, {old}, blijft niet: {why}; wordt {then}"
