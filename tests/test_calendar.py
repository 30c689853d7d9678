"""The calendar file of an invitation, read back by another hand (vobject): the right hour, moved, called off."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import vobject

from models.tables import Invitation
from models.types import utcnow
from tasks.adjusting import adjust
from tasks.calendar_file import Attendee, calendar_file, calendar_files, uid_of
from tasks.changes import withdraw
from tasks.message import Mail, compose
from tasks.rescheduling import reschedule
from tasks.stopping import stop
from tests.factory import PEOPLE, House, leaving, open_house, person, points_stage, result, small

SLOTS = {"starts": "09:00", "ends": "12:00", "minutes": 45, "pause": 15, "rooms": ["Raadzaal", "Trouwzaal"]}
WHY, BY = "De voorzitter van de commissie is ziek.", "selectiecommissie"
HOUSE = {"function_title": "Jurist", "employer": "Stad, X", "contact": "hr@x.example", "reference": "jurist-2027"}
ENTRY = {
    "stage": "oral",
    "title": "Mondelinge proef",
    "method": "REQUEST",
    "sequence": 0,
    "made": "2027-03-01T09:30:00+00:00",
    "start": "2027-03-26T09:00",
    "end": "2027-03-26T09:45",
    "place": "Markt 1, 9000 Gent",
    "room": "Raadzaal",
    "duration": "45 minuten",
    "bring": "uw identiteitskaart",
    "organiser": "",
}
FACTS = {**HOUSE, "calendar": [ENTRY]}
OPENED = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
TO = ("Zoë, “van” de Éé; met een heel lange naam die niet op een regel past en dus gevouwen wordt", "zoe@x.example")


def read(content: bytes) -> Any:
    """The one event of a file."""
    calendar = vobject.readOne(content.decode())
    assert len(calendar.vevent_list) == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    return calendar.vevent


def only(mail: Mail) -> tuple[str, Any]:
    ((method, content),) = mail.calendars
    assert vobject.readOne(content.decode()).method.value == method
    return method, read(content)


def talks(folder: Path, **slots: Any) -> House:
    data = small()
    stage = points_stage("talk", "Gesprek", dt.date(2024, 11, 8), bring="uw identiteitskaart")
    data["stages"][0] = stage | ({"slots": slots} if slots else {})
    house = open_house(folder, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    return house


def mails(house: House, dossier: str, kind: str) -> list[Mail]:
    """The letters of a kind to one candidate that have not left yet, as they leave."""
    ids = [one.id for one in house.letters(dossier) if one.kind == kind]
    found = leaving(utcnow() + dt.timedelta(hours=1))
    return [found[key] for key in ids if key in found]


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        ("2027-03-26", 8),  # the Friday before the clock goes forward
        ("2027-03-29", 7),  # the Monday after
        ("2027-10-29", 7),  # the Friday before it goes back
        ("2027-11-01", 8),
        ("2024-10-25", 7),
        ("2024-10-28", 8),
    ],
)
def test_nine_in_the_morning_is_nine_on_both_sides_of_a_change(day: str, utc: int) -> None:
    """By the zone inside the file alone: vobject reads it without the system's."""
    entry = ENTRY | {"start": f"{day}T09:00", "end": f"{day}T09:45"}
    (file,) = calendar_files(FACTS | {"calendar": [entry]}, "K-001", TO, OPENED)
    event, zone = read(file.content), vobject.readOne(file.content.decode()).vtimezone
    assert zone.tzid.value == "Europe/Brussels"
    begins, ends = event.dtstart.value, event.dtend.value
    assert (begins.hour, begins.minute) == (9, 0)
    assert zone.tzinfo.utcoffset(begins.replace(tzinfo=None)) == dt.timedelta(hours=9 - utc)
    assert begins.astimezone(dt.UTC).hour == utc
    assert ends - begins == dt.timedelta(minutes=45)


def test_it_says_where_what_to_bring_and_whom_to_ask_and_nothing_that_is_private() -> None:
    (file,) = calendar_files(FACTS, "K-001", TO, OPENED)
    event = read(file.content)
    assert event.summary.value == "Mondelinge proef (Stad, X)"
    assert event.location.value == "Raadzaal, Markt 1, 9000 Gent"
    for words in ("Jurist", "Duur: 45 minuten.", "Breng mee: uw identiteitskaart.", "hr@x.example", "jurist-2027"):
        assert words in event.description.value
    assert "Redelijke aanpassingen nodig" in event.description.value
    assert (event.status.value, event.sequence.value, event.contents["class"][0].value) == ("CONFIRMED", "0", "PRIVATE")
    assert event.organizer.value == "mailto:hr@x.example"
    (attendee,) = event.attendee_list
    assert attendee.value == "mailto:zoe@x.example"
    assert attendee.params["CN"] == [TO[0]]
    assert event.dtstamp.value == dt.datetime(2027, 3, 1, 9, 30, tzinfo=dt.UTC)


def test_the_same_letter_gives_the_same_bytes_and_another_candidate_another_event() -> None:
    one, again = (calendar_files(FACTS, "K-001", TO, OPENED) for _ in range(2))
    assert hashlib.sha256(one[0].content).digest() == hashlib.sha256(again[0].content).digest()
    other = calendar_files(FACTS, "K-002", ("Jan", "jan@x.example"), OPENED)
    assert read(other[0].content).uid.value != read(one[0].content).uid.value
    assert b"zoe@" not in other[0].content
    known = {uid_of("r", OPENED, d, s) for d in ("K-001", "K-002") for s in ("oral", "talk")}
    assert len(known | {uid_of("r", OPENED + dt.timedelta(seconds=1), "K-001", "oral")}) == 5


def test_a_day_without_an_hour_is_a_whole_day() -> None:
    entry = ENTRY | {"start": "2027-03-26", "end": "2027-03-27", "room": ""}
    (file,) = calendar_files(FACTS | {"calendar": [entry]}, "K-001", TO, OPENED)
    event = read(file.content)
    assert (event.dtstart.value, event.dtend.value) == (dt.date(2027, 3, 26), dt.date(2027, 3, 27))
    assert b"VTIMEZONE" not in file.content


def test_an_invitation_brings_the_hour_of_each(database: None, tmp_path: Path) -> None:
    house = talks(tmp_path, **SLOTS)
    found = {}
    for one in house.rows(Invitation, key="talk"):
        found[one.application_id] = (one.slot, one.minutes, one.room)
    sent = leaving()
    letters = {d: next(x for x in house.letters(d) if x.kind == "invitation") for d in PEOPLE}
    begins = []
    for letter in letters.values():
        mail = sent[letter.id or 0]
        method, event = only(mail)
        assert (method, event.sequence.value) == ("REQUEST", "0")
        slot, _, room = found[letter.application_id]
        assert event.dtstart.value == slot
        assert f"van {event.dtstart.value:%-H.%M} tot {event.dtend.value:%-H.%M} uur" in mail.text
        assert f"- Zaal: {room}\n" in mail.text
        begins.append(f"{event.dtstart.value:%H:%M} {event.location.value.split(',')[0]}")
    assert begins == ["09:00 Raadzaal", "09:00 Trouwzaal", "10:00 Raadzaal"]


def test_moving_the_day_moves_the_same_event_and_stopping_calls_it_off(database: None, tmp_path: Path) -> None:
    house = talks(tmp_path)
    (first,) = mails(house, "K-001", "invitation")
    reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    (second,) = mails(house, "K-001", "amended")
    reschedule(house.reference, "talk", ["18/11/2024"], WHY, BY)
    (third,) = mails(house, "K-001", "amended")
    stop(house.reference, "De functie wordt niet ingevuld dit jaar.", BY)
    (last,) = mails(house, "K-001", "stopped")
    events = [only(mail) for mail in (first, second, third, last)]
    assert len({event.uid.value for _, event in events}) == 1
    assert [event.sequence.value for _, event in events] == ["0", "1", "2", "3"]
    assert [method for method, _ in events] == ["REQUEST", "REQUEST", "REQUEST", "CANCEL"]
    days = [event.dtstart.value.day for _, event in events]
    assert days == [8, 15, 18, 18]
    assert events[-1][1].status.value == "CANCELLED"
    assert "agenda" in last.text


def test_who_could_not_come_gets_it_out_of_the_calendar(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, small())
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry(result("K-001", "talk", "15"), result("K-002", "talk", "15"))
    leaving()
    absent = result("K-003", "talk", aanwezigheid="overmacht", motivering="Ongeval op weg naar het gesprek.")
    house.enter(absent)
    (mail,) = mails(house, "K-003", "postponed")
    assert [method for method, _ in mail.calendars] == ["CANCEL"]
    assert only(mail)[1].sequence.value == "1"


def test_a_withdrawal_calls_off_what_is_ahead(database: None, tmp_path: Path) -> None:
    house = talks(tmp_path, **SLOTS)
    (first,) = mails(house, "K-001", "invitation")
    withdraw(house.reference, "K-001")  # in the morning, before the talk
    (mail,) = mails(house, "K-001", "withdrawn")
    assert only(mail)[0] == "CANCEL"
    assert only(mail)[1].uid.value == only(first)[1].uid.value
    assert "verdwijnt" in mail.text


def test_what_is_arranged_for_someone_never_stands_in_a_calendar(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, small())
    house.apply(*(person(dossier) for dossier in PEOPLE))
    adjust(house.reference, "K-001", "talk", "een tolk Vlaamse Gebarentaal")
    house.carry()
    (mail,) = mails(house, "K-001", "invitation")
    assert "een tolk Vlaamse Gebarentaal" in mail.text
    assert "Gebarentaal" not in only(mail)[1].serialize()


def test_no_mail_address_no_calendar(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, small())
    house.apply(person("K-001", email=""))
    house.carry()
    (letter,) = [one for one in house.letters("K-001") if one.kind == "invitation"]
    assert letter.status == "to_print"


def parts(message: EmailMessage) -> Sequence[tuple[str, str | None]]:
    return [(part.get_content_type(), part.get_filename()) for part in message.walk()]


def test_the_mail_is_an_invitation_to_a_calendar_and_a_letter_to_a_person() -> None:
    """Text, HTML and appointment are three ways to read one mail; a client that knows none of it gets a file."""
    file = calendar_file(ENTRY, HOUSE, Attendee("Jan", "jan@x.example", uid_of("x", OPENED, "K-001", "oral")))
    mail = Mail("<1@x.example>", "Jan", "jan@x.example", "Uitnodiging", "Dag", "<p>Dag</p>", calendars=(file,))
    raw = compose(mail, Address("HR", addr_spec="hr@x.example"), Address("Jan", addr_spec="jan@x.example"), [])
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    assert parts(message) == [
        ("multipart/mixed", None),
        ("multipart/alternative", None),
        ("text/plain", None),
        ("text/html", None),
        ("text/calendar", None),
        ("application/ics", "afspraak-1.ics"),
    ]
    inline, attached = (part for part in message.walk() if "calendar" in part["Content-Type"] or part.get_filename())
    assert inline["Content-Type"].params["method"] == "REQUEST"
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True) == file.content
    assert raw.count(b"Message-ID") == 1
