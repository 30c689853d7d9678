"""Appointments: when and where each candidate is expected, as a letter says it and as its calendar file holds it.

An entry is recorded with its letter. Its `sequence` rises whenever the time changes or falls away, so that a calendar
knows which of two letters is the newer.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import pendulum
from sqlmodel import col, select

from models.tables import Invitation, Step
from models.types import utcnow
from models.work import Work
from rules.dates import BRUSSELS, dutch_appointment, local_day
from rules.stage import Stage, days_of
from rules.timetable import Place

Entry = dict[str, Any]
Calendars = dict[int, list[Entry]]  # by application id
TIMETABLE = "timetable"


def entry(stage: Stage, place: Place | None, sequence: int = 0, *, cancel: bool = False) -> Entry | None:
    """What a calendar must know; none while the day is not certain."""
    days = days_of(stage)
    if stage.take_home or (place is None and len(days) != 1):
        return None
    start, end = _clock(place.start, place.end) if place else _whole(days[0])
    room = place.room if place else ""
    return {
        "stage": stage.key,
        "title": stage.title,
        "method": "CANCEL" if cancel else "REQUEST",
        "sequence": sequence,
        "made": utcnow().isoformat(timespec="seconds"),
        "start": start,
        "end": end,
        "place": stage.place,
        "room": shown_room(room),
        "duration": stage.duration,
        "bring": stage.bring,
        "organiser": stage.organiser,
    }


def shown_room(room: str) -> str:
    """A room as people know it: one that only has a number is a place beside another, and has no name."""
    return "" if room.isdigit() else room


def _clock(*moments: dt.datetime) -> list[str]:
    return [f"{pendulum.instance(moment).in_timezone(BRUSSELS):YYYY-MM-DDTHH:mm}" for moment in moments]


def _whole(day: dt.date) -> list[str]:
    return [day.isoformat(), (day + dt.timedelta(days=1)).isoformat()]


def place_of(row: Invitation, stage: Stage) -> Place | None:
    """The time of someone's own, if there is one; how long it lasts stands in the timetable or in the regulation."""
    if row.slot is None:
        return None
    minutes = row.minutes or (stage.slots.minutes if stage.slots else 60)
    return Place(row.slot, minutes, row.room, row.jurors)


def when_words(stage: Stage, place: Place | None) -> str:
    """When someone is expected, for a letter."""
    return dutch_appointment(place.start, place.end) if place else stage.when_words


def renewed(row: Invitation, stage: Stage, *, cancel: bool = False) -> list[Entry]:
    """The next entry of someone's appointment, to stand in a letter that changes it; none while it has no day."""
    row.sequence += 1
    made = entry(stage, place_of(row, stage), row.sequence, cancel=cancel)
    return [made] if made else []


def called_off(work: Work, applications: Sequence[int], but: str = "", *, today_too: bool = False) -> Calendars:
    """The appointments that are still ahead of these, called off, by application id; not those of one stage."""
    first = local_day(work.now) + dt.timedelta(days=0 if today_too else 1)
    stages = {s.key: s for s in work.regulation.stages if s.planned and not s.take_home and s.key != but}
    wanted, found = set(applications), Calendars()
    asked = select(Invitation).where(Invitation.procedure_id == work.id, col(Invitation.key).in_(stages))
    for row in work.session.exec(asked.order_by(col(Invitation.id))) if wanted else ():
        ahead = row.slot > work.now if row.slot else stages[row.key].first_day >= first
        if row.application_id in wanted and ahead:
            found.setdefault(row.application_id, []).extend(renewed(row, stages[row.key], cancel=True))
    return found


def postponed(work: Work, stage: Stage, application_id: int) -> list[Entry]:
    """The appointment that someone missed by force majeure, taken out of the calendar until a new day is known."""
    asked = select(Invitation).where(Invitation.application_id == application_id, Invitation.key == stage.key)
    row = work.session.exec(asked).one_or_none()
    return renewed(row, stage, cancel=True) if row and stage.planned and not stage.take_home else []


def arranged_places(work: Work, stage: Stage) -> dict[str, Place]:
    """The times that HR gave by file before anyone was invited, by dossier."""
    step = work.session.get(Step, (work.id, f"{TIMETABLE}-{stage.key}"))
    rows = step.answer.get("places", {}) if step else {}
    return {dossier: Place(dt.datetime.fromisoformat(start), *rest) for dossier, (start, *rest) in rows.items()}


def keep_places(work: Work, stage: Stage, places: Mapping[str, Place]) -> None:
    """Keep times for when people are invited."""
    key = f"{TIMETABLE}-{stage.key}"
    step = work.session.get(Step, (work.id, key)) or Step(procedure_id=work.id, key=key, done_at=work.now)
    rows = {dossier: [place.start.isoformat(), *place[1:]] for dossier, place in places.items()}
    step.answer = {"places": rows}
    work.session.add(step)


def forget_places(work: Work, stage: Stage) -> None:
    """Forget the times that HR gave: they were in other days."""
    step = work.session.get(Step, (work.id, f"{TIMETABLE}-{stage.key}"))
    if step is not None:
        work.session.delete(step)


def put(row: Invitation, place: Place | None) -> None:
    """Give someone another time, or none yet."""
    row.slot, row.minutes = (place.start, place.minutes) if place else (None, None)
    row.room, row.jurors = (place.room, place.jurors) if place else ("", "")


def invitations(work: Work, stage: Stage) -> list[Invitation]:
    """Everyone who was invited to a stage, in that order."""
    rows = select(Invitation).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
    return list(work.session.exec(rows.order_by(col(Invitation.id))))
