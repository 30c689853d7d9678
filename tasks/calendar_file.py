"""The calendar file (iCalendar, RFC 5545 and 5546) of a letter about an appointment, made as the letter leaves.

It rests on what the letter recorded, so the same letter always gives the same bytes. What many candidates share is
made once; only the UID and the one ATTENDEE are each one's own. CLASS:PRIVATE, for a calendar may lie open at the
present employer's, and nothing of what is arranged for someone stands in it.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress
from icalendar.parser import Contentline, Parameters

from rules.dates import BRUSSELS

NAMESPACE = UUID("5a0e3b57-5d3f-4c6e-9f0b-2f6f7d1c9a41")  # of our appointments, chosen once
PRODUCT = "-//werving//selectieprocedures//NL"
CHANGES = (  # since 1996: to summer time and back, at 1.00 hours UTC on the last Sunday of March and October
    (TimezoneDaylight, "CEST", dt.datetime(1996, 3, 31, 2), 1, 2, 3),
    (TimezoneStandard, "CET", dt.datetime(1996, 10, 27, 3), 2, 1, 10),
)


class CalendarFile(NamedTuple):
    """One appointment as a calendar takes it: made or moved (`REQUEST`), or called off (`CANCEL`)."""

    method: str
    content: bytes


class Attendee(NamedTuple):
    """The candidate who is expected, and whose own UID it is."""

    name: str
    address: str
    uid: str


def uid_of(reference: str, opened_at: dt.datetime, dossier: str, stage: str) -> str:
    """The same for one application at one stage for ever; it tells nothing, and no other house makes it."""
    return str(uuid5(NAMESPACE, f"{reference}/{opened_at.timestamp():.6f}/{dossier}/{stage}"))


def calendar_file(entry: Mapping[str, Any], house: Mapping[str, Any], who: Attendee) -> CalendarFile:
    """The file of one entry of a letter's `calendar`; `house` holds what the letters have in common."""
    named = tuple(str(house[name]) for name in ("function_title", "employer", "contact", "reference"))
    start, end = _shared(tuple(sorted((key, str(value)) for key, value in entry.items())), named)
    person = vCalAddress(f"mailto:{who.address}")
    person.params.update({"CN": who.name, "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "FALSE"})
    own = (
        Contentline.from_parts("UID", Parameters(), who.uid),
        Contentline.from_parts("ATTENDEE", person.params, person),
    )
    lines = b"".join(line.to_ical() + b"\r\n" for line in own)
    return CalendarFile(entry["method"], start + lines + end)


@lru_cache(maxsize=512)
def _shared(entry: tuple[tuple[str, str], ...], house: tuple[str, ...]) -> tuple[bytes, bytes]:
    """Everything before and after what is one's own."""
    calendar, told = Calendar(), dict(entry)
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", told["method"])
    if "T" in told["start"]:
        calendar.add_component(_brussels())
    calendar.add_component(_event(told, *house))
    before, after = calendar.to_ical().split(b"END:VEVENT")
    return before, b"END:VEVENT" + after


def _event(told: Mapping[str, str], function_title: str, employer: str, contact: str, reference: str) -> Event:
    event, called_off = Event(), told["method"] == "CANCEL"
    event.add("summary", f"{'Gaat niet door: ' if called_off else ''}{told['title']} ({employer})")
    event.add("dtstart", _moment(told["start"]))
    event.add("dtend", _moment(told["end"]))
    event.add("dtstamp", dt.datetime.fromisoformat(told["made"]))
    event.add("sequence", int(told["sequence"]))
    event.add("status", "CANCELLED" if called_off else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    if where := ", ".join(filter(None, (told["room"], told["place"]))):
        event.add("location", where)
    about = _called_off(function_title) if called_off else _about(told, function_title, contact)
    event.add("description", "\n".join([*about, f"Referentie: {reference}"]))
    organiser = vCalAddress(f"mailto:{contact}")
    organiser.params["CN"] = employer
    event.add("organizer", organiser)
    return event


def _called_off(function_title: str) -> list[str]:
    return [f"Deze afspraak voor de selectie voor {function_title} gaat niet door. De brief erbij zegt waarom."]


def _about(told: Mapping[str, str], function_title: str, contact: str) -> Iterator[str]:
    """What one must know on the way."""
    yield f"Selectie voor {function_title}: {told['title']}."
    named = {"duration": "Duur", "bring": "Breng mee", "organiser": "Georganiseerd door"}
    yield from (f"{name}: {told[key].rstrip('.')}." for key, name in named.items() if told[key])
    yield f"Redelijke aanpassingen nodig, of een vraag? Mail naar {contact}."


def _moment(text: str) -> dt.date:
    """A whole day, or a time on the clock in Brussels."""
    if "T" not in text:
        return dt.date.fromisoformat(text)
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BRUSSELS))


def _brussels() -> Timezone:
    """The zone with its two changes, so that a reader needs no list of its own."""
    zone = Timezone()
    zone.add("tzid", BRUSSELS)
    for kind, name, since, before, after, month in CHANGES:
        change = kind()
        change.add("tzname", name)
        change.add("dtstart", since)
        change.add("tzoffsetfrom", dt.timedelta(hours=before))
        change.add("tzoffsetto", dt.timedelta(hours=after))
        change.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(change)
    return zone


def calendar_files(
    facts: Mapping[str, Any], dossier: str, to: tuple[str, str], opened_at: dt.datetime
) -> tuple[CalendarFile, ...]:
    """The files of a letter to one candidate, in the order of its `calendar`."""
    reference = facts["reference"]
    keys = [(entry, uid_of(reference, opened_at, dossier, entry["stage"])) for entry in facts["calendar"]]
    return tuple(calendar_file(entry, facts, Attendee(*to, uid)) for entry, uid in keys)
