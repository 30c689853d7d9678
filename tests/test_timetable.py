"""A timetable: proposed in the order of the dossiers, changed by HR in a file, told to whom it moves."""

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from typer.testing import CliRunner

from cli.timetable import commands
from models.tables import Invitation, Letter
from rules.clashes import clashes
from rules.dates import BRUSSELS, parse_moment
from rules.regulation import Regulation
from rules.stage import Stage
from rules.timetable import Place, timetable
from tasks.adjusting import adjust
from tasks.asking import NotAsked
from tasks.changes import withdraw
from tasks.inbox import take_file
from tasks.jury import compose, declare
from tasks.tables import TableError
from tasks.timetable import propose, take_timetable, write_timetable
from tests.factory import House, frozen, leaving, open_house, person, points_stage, small

NOV = [dt.date(2024, 11, 8), dt.date(2024, 11, 12)]
SLOTS: dict[str, Any] = {
    "starts": "09:00",
    "ends": "12:00",
    "minutes": 45,
    "pause": 15,
    "rooms": ["Raadzaal", "Zolder"],
}
PEOPLE = [f"K-{number:03}" for number in range(1, 6)]
HEAD = "dossier;datum;begin;einde;zaal;juryleden"


def regulation(*days: dt.date, **slots: Any) -> Regulation:
    data = small()
    data["stages"][0] = points_stage("talk", "Gesprek", *(days or NOV[:1]), slots=SLOTS | slots)
    return frozen(data).regulation


def stage(*days: dt.date, **slots: Any) -> Stage:
    return regulation(*days, **slots).stages[0]


def shown(places: Mapping[str, Place]) -> list[str]:
    found = ((d, p.start, p.end, p.room) for d, p in places.items())
    return [f"{d} {begin:%-d %H:%M}-{end:%H:%M} {room}" for d, begin, end, room in found]


def test_two_rooms_fill_in_the_order_of_the_dossiers() -> None:
    assert shown(timetable(stage(), dict.fromkeys(PEOPLE, 0))) == [
        "K-001 8 09:00-09:45 Raadzaal",
        "K-002 8 09:00-09:45 Zolder",
        "K-003 8 10:00-10:45 Raadzaal",
        "K-004 8 10:00-10:45 Zolder",
        "K-005 8 11:00-11:45 Raadzaal",
    ]


def test_extra_time_makes_it_longer_and_the_next_one_later() -> None:
    places = timetable(stage(rooms=[]), {"K-001": 15, "K-002": 0, "K-003": 0})
    assert shown(places) == ["K-001 8 09:00-10:00 ", "K-002 8 10:15-11:00 ", "K-003 8 11:15-12:00 "]


def test_nobody_comes_at_noon_and_a_full_day_goes_on_the_next() -> None:
    noon = [{"starts": "10:00", "ends": "11:00"}]
    places = timetable(stage(*NOV, rooms=[], breaks=noon), dict.fromkeys(PEOPLE, 0))
    assert shown(places) == [
        "K-001 8 09:00-09:45 ",
        "K-002 8 11:00-11:45 ",
        "K-003 12 09:00-09:45 ",
        "K-004 12 11:00-11:45 ",
    ]  # K-005 finds no time


def test_a_taken_time_stays_taken() -> None:
    taken = [Place(parse_moment("8/11/2024 9:30"), 45, "Raadzaal")]
    assert shown(timetable(stage(), dict.fromkeys(PEOPLE[:3], 0), taken)) == [
        "K-001 8 09:00-09:45 Zolder",
        "K-002 8 10:00-10:45 Zolder",
        "K-003 8 10:30-11:15 Raadzaal",
    ]


EXTRA = st.lists(st.sampled_from([0, 0, 0, 10, 15, 30, 60]), max_size=30)
HOURS = st.fixed_dictionaries(
    {
        "minutes": st.integers(5, 90),
        "pause": st.integers(0, 30),
        "rooms": st.sampled_from([[], ["A"], ["A", "B"], ["A", "B", "C"]]),
        "breaks": st.sampled_from([[], [{"starts": "10:30", "ends": "11:00"}]]),
    }
)


@given(EXTRA, HOURS, st.integers(1, 3))
def test_it_is_always_whole(extra: list[int], hours: dict[str, Any], taken: int) -> None:
    """Nobody overlaps, everyone has the time they need inside the hours, and the same people get the same times."""
    one, who = stage(*NOV, **hours), {f"K-{n:03}": more for n, more in enumerate(extra)}
    places = timetable(one, who)
    assert list(clashes(places)) == []
    assert one.slots
    for dossier, place in places.items():
        assert place.minutes == one.slots.minutes + who[dossier]
        begins, ends = (moment.hour * 60 + moment.minute for moment in (place.start, place.end))
        assert any(a <= begins and ends <= b for a, b in one.slots.spans)
    assert timetable(one, dict(list(who.items())[:taken])) == dict(list(places.items())[:taken]) or len(extra) < taken
    before = [p for d, p in places.items() if d < f"K-{taken:03}"]
    after = timetable(one, {d: m for d, m in who.items() if d >= f"K-{taken:03}"}, before)
    assert list(clashes(after | dict(enumerate_places(before)))) == []


def enumerate_places(places: list[Place]) -> Iterator[tuple[str, Place]]:
    yield from ((f"x{number}", place) for number, place in enumerate(places))


def waiting(folder: Path, *days: dt.date, board: bool = False, **slots: Any) -> House:
    """Before anyone is invited: five have applied."""
    data = small()
    data["stages"][0] = points_stage("talk", "Gesprek", *(days or NOV[:1]), slots=SLOTS | slots)
    if board:
        data["jury"] = {"board": "selectiecommissie", "min_members": 1}
    house = open_house(folder, data, seconds_per_day=0)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    return house


@pytest.fixture
def house(database: None, tmp_path: Path) -> House:
    return waiting(tmp_path)


def invite(house: House) -> None:
    """Carry it to where their letters wait and the talk is about to begin."""
    house.carry()


def times(house: House) -> dict[str, str]:
    by_id = {house.application(d).id: d for d in PEOPLE}
    rows = [(by_id[row.application_id], row) for row in house.rows(Invitation, key="talk") if row.slot]
    return {dossier: f"{pendulum.instance(row.slot).in_tz(BRUSSELS):HH:mm} {row.room}" for dossier, row in rows}


def hand_in(house: House, *rows: str, reason: str = "") -> tuple[int, int]:
    return take_timetable(house.reference, "Gesprek", house.file("\r\n".join([HEAD, *rows, ""]), "uren.csv"), reason)


def refused(house: House, *rows: str) -> list[str]:
    before = house.dump()
    with pytest.raises(TableError) as caught:
        hand_in(house, *rows)
    assert house.dump() == before
    return [line.partition(", ")[2] for line in caught.value.lines]


def test_the_proposal_comes_true_when_people_are_invited(house: House) -> None:
    adjust(house.reference, "K-001", "talk", "een derde meer tijd", 15)
    proposed = {d: place for d, place, _ in propose(house.reference, "talk")}
    invite(house)
    assert times(house) == {d: f"{p.start:%H:%M} {p.room}" for d, p in proposed.items() if p}
    assert times(house)["K-003"] == "10:00 Zolder"  # K-001 stays an hour in the other room


def test_times_that_were_handed_in_come_in_the_invitation(house: House) -> None:
    assert hand_in(house, "K-004;8/11/2024;9:00;9:45;Kelder;", "K-002;8-11-2024;13.30;14:30;Raadzaal;") == (2, 0)
    invite(house)
    assert (
        times(house)
        == {
            "K-001": "09:00 Raadzaal",
            "K-002": "13:30 Raadzaal",
            "K-003": "09:00 Zolder",
            "K-004": "09:00 Kelder",
            "K-005": "10:00 Raadzaal",
        }
        or times(house)["K-004"] == "09:00 Kelder"
    )
    mail = leaving()[next(x.id for x in house.letters("K-002") if x.kind == "invitation")]
    assert "- Wanneer: vrijdag 8 november 2024 van 13.30 tot 14.30 uur\n- Zaal: Raadzaal\n" in mail.text


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_file_goes_out_and_comes_back_the_same(house: House, suffix: str) -> None:
    path = house.folder / f"rooster{suffix}"
    assert write_timetable(house.reference, "talk", path) == 5
    before = propose(house.reference, "talk")
    assert take_timetable(house.reference, "talk", path) == (5, 0)
    assert propose(house.reference, "talk") == before
    with pytest.raises(TableError, match="1 errors"):
        write_timetable(house.reference, "talk", path)


def test_a_changed_cell_in_the_workbook_counts(house: House) -> None:
    path = house.folder / "uurrooster-talk.xlsx"
    write_timetable(house.reference, "talk", path)
    book = load_workbook(path)
    sheet = book["Uurrooster"]
    assert [cell.value for cell in sheet[1]][:5] == ["dossier", "datum", "begin", "einde", "zaal"]
    sheet["C6"], sheet["D6"], sheet["E6"] = dt.time(11, 0), "11:50", "=Zolder"
    book.save(path)
    assert take_file(house.reference, path) == []
    last = propose(house.reference, "talk")[-1]
    assert shown({last[0]: last[1]} if last[1] else {}) == ["K-005 8 11:00-11:50 =Zolder"]


def test_who_was_invited_hears_the_old_and_the_new_time(house: House) -> None:
    invite(house)
    first = leaving()
    row = "K-003;8/11/2024;11:15;12:00;Zolder;"
    assert hand_in(house, row, reason="Een jurylid komt later.") == (0, 1)
    assert hand_in(house, row) == (0, 0)  # the same again changes nothing
    (mail,) = leaving().values()
    for words in (
        "Was: vrijdag 8 november 2024 van 10.00 tot 10.45 uur, Raadzaal",
        "Wordt: vrijdag 8 november 2024 van 11.15 tot 12.00 uur, Zolder",
        "Een jurylid komt later.",
    ):
        assert words in mail.text
    before = next(m for m in first.values() if m.to_address == mail.to_address and m.calendars)
    assert b"SEQUENCE:1" in mail.calendars[0][1]
    uids = [next(x for x in m.calendars[0][1].splitlines() if x.startswith(b"UID")) for m in (before, mail)]
    assert uids[0] == uids[1]


def test_an_invitation_that_did_not_leave_yet_is_replaced(house: House) -> None:
    invite(house)
    assert hand_in(house, "K-003;8/11/2024;11:15;12:00;Zolder;") == (0, 1)
    letters = [(x.kind, x.version, x.status) for x in house.letters("K-003") if x.step == "invitation-talk"]
    assert letters == [("invitation", 1, "replaced"), ("invitation", 2, "waiting")]
    (mail,) = (m for m in leaving().values() if m.to_address == "kandidaat003@voorbeeld.example" and m.calendars)
    assert "van 11.15 tot 12.00 uur" in mail.text
    assert house.rows(Letter, kind="new_time") == []


def test_a_second_change_before_the_letter_left_still_names_the_time_they_know(house: House) -> None:
    invite(house)
    leaving()
    hand_in(house, "K-003;8/11/2024;11:15;12:00;Zolder;")
    hand_in(house, "K-003;8/11/2024;13:15;14:00;Raadzaal;")
    (mail,) = leaving().values()
    assert "Was: vrijdag 8 november 2024 van 10.00 tot 10.45 uur" in mail.text
    assert "Wordt: vrijdag 8 november 2024 van 13.15 tot 14.00 uur" in mail.text


def test_every_error_is_told_at_once_and_nothing_is_taken(house: House) -> None:
    adjust(house.reference, "K-005", "talk", "een derde meer tijd", 15)
    assert refused(
        house,
        "K-009;8/11/2024;9:00;9:45;Raadzaal;",
        "K-001;9/11/2024;9:00;9:45;Raadzaal;",
        "K-002;8/11/2024;9:00;8:45;Raadzaal;",
        "K-003;morgen;9:00;9:45;Raadzaal;",
        "K-004;8/11/2024;9:00;;Raadzaal;",
        "K-004;8/11/2024;9:00;9:45;Raadzaal;",
        "K-005;8/11/2024;9:00;9:45;Raadzaal;",
    ) == [
        "regel 2, veld dossier: K-009 komt niet naar Gesprek",
        "regel 3, veld datum: 9 november 2024 valt buiten 8 november 2024",
        "regel 4, veld einde: een uur na begin verwacht",
        "regel 5, veld datum: een datum zoals 3/08/2024 verwacht",
        "regel 6, veld einde: een uur zoals 9:45 verwacht",
        "regel 7, veld dossier: K-004 staat twee keer in dit bestand",
        "regel 8, veld einde: K-005 heeft recht op 60 minuten, waarvan 15 extra",
    ]


def test_two_cannot_be_in_one_room(house: House) -> None:
    rows = ("K-001;8/11/2024;9:00;10:00;Zolder;", "K-002;8/11/2024;9:30;10:30;zolder;")
    assert refused(house, *rows) == ["regel 3, veld begin: zaal zolder is dan bezet (K-001)"]
    hand_in(house, rows[0])
    assert refused(house, rows[1]) == ["regel 2, veld begin: zaal zolder is dan bezet (K-001)"]


def test_who_has_a_conflict_of_interest_does_not_sit_there(database: None, tmp_path: Path) -> None:
    house = waiting(tmp_path, board=True)
    compose(house.reference, house.file("naam;rol\r\nAn;lid\r\nBo;lid\r\n", "jury.csv"))
    declare(house.reference, "J1", "K-001", "buur", dt.date(2024, 11, 4))
    assert refused(
        house,
        "K-001;8/11/2024;9:00;9:45;Raadzaal;J1, J2",
        "K-002;8/11/2024;9:00;9:45;Zolder;J2",
        "K-003;8/11/2024;10:00;10:45;Zolder;J7",
    ) == [
        "regel 2, veld juryleden: J1 heeft een belangenconflict met K-001",
        "regel 3, veld begin: J2 zit dan in zaal Raadzaal (K-001)",
        "regel 4, veld juryleden: J7 zit niet in de selectiecommissie",
    ]
    assert hand_in(house, "K-001;8/11/2024;9:00;9:45;Raadzaal;J2") == (1, 0)


def test_who_left_makes_room_for_who_moves_up(house: House) -> None:
    invite(house)
    withdraw(house.reference, "K-001")
    assert [d for d, _, _ in propose(house.reference, "talk")] == PEOPLE[1:]
    assert hand_in(house, "K-005;8/11/2024;9:00;9:45;Raadzaal;") == (0, 1)


def test_a_stage_without_days_or_that_is_judged_has_none(house: House) -> None:
    with pytest.raises(NotAsked, match="onderdeel examen: een van Gesprek, "):
        propose(house.reference, "examen")


def test_the_command_shows_divides_and_takes_in(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(house.folder)
    run = CliRunner()
    hours = ["--starts", "09:00", "--ends", "17:00", "--minutes", "30", "--room", "Bureau", "--break", "12:00-13:00"]
    made = run.invoke(commands, [house.reference, "Mondelinge proef", "--out", "oral.csv", *hours])
    assert (made.exit_code, made.output) == (0, "oral.csv: 5 dossiers\n")
    assert Path("oral.csv").read_text("utf-8-sig").splitlines()[1] == "K-001;21/11/2024;09:00;09:30;Bureau;;0"
    taken = run.invoke(commands, [house.reference, "oral", "oral.csv"])
    assert "5 uren bewaard" in taken.output
    assert "Raadzaal" in run.invoke(commands, [house.reference, "talk"]).output
    wrong = run.invoke(commands, [house.reference, "talk", "--starts", "9 uur"])
    assert isinstance(wrong.exception, TableError)
