"""Days that move take HR's own times along; what cannot be kept is told, and the board hears it all."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.reading import freeze
from models.tables import Event, Juror, Letter
from rules.clashes import clashes
from rules.dates import at_clock, local_day
from rules.moving_times import moved
from rules.timetable import Place
from tasks.changes import withdraw
from tasks.jury import compose
from tasks.opening import open_procedure
from tasks.rescheduling import reschedule
from tests.factory import House, leaving, open_house, person, points_stage, small, ternat
from tests.test_grid import GRID, measured
from tests.test_timetable import PEOPLE, SLOTS, hand_in, invite, stage, times, waiting

WHY, BY = "De zaal is niet vrij.", "HR-dienst"
BOARD = ("naam;rol;email", "Els Een;lid;els@jury.example", "Tom Twee;lid;", "Dirk Drie;lid;dirk@jury.example")


def day(month: int, number: int) -> dt.date:
    return dt.date(2024, month, number)


def place(on: dt.date, clock: str, room: str = "Raadzaal", minutes: int = 45, jurors: str = "") -> Place:
    return Place(at_clock(on, clock), minutes, room, jurors)


def test_the_hour_stays_on_the_day_with_the_same_number_also_across_a_change_of_the_clock() -> None:
    before = (day(10, 25), day(10, 26))
    given_ = {"K-001": place(before[0], "09:00"), "K-002": place(before[1], "13:30", "Kelder", 60, "J1")}
    kept, lost = moved(given_, before, stage(day(11, 8), day(11, 12)), {})
    assert kept == {"K-001": place(day(11, 8), "09:00"), "K-002": place(day(11, 12), "13:30", "Kelder", 60, "J1")}
    assert lost == {}


def test_what_no_longer_fits_is_named_with_the_reason() -> None:
    before = (day(11, 8), day(11, 12))
    given_ = {
        "K-001": place(before[0], "09:00"),
        "K-002": place(before[1], "09:30"),  # one day is left: the room is taken then
        "K-003": place(before[1], "09:30", "Zolder"),
        "K-004": place(before[0], "10:00", minutes=45),  # has extra time since
    }
    kept, lost = moved(given_, before, stage(day(11, 15)), {"K-004": 15})
    assert {d: f"{p.start:%d %H:%M}" for d, p in kept.items()} == {"K-001": "15 09:00", "K-003": "15 09:30"}
    assert lost == {
        "K-002": "zaal Raadzaal is dan bezet (K-001)",
        "K-004": "er zijn nu 60 minuten nodig",
    }


def test_a_day_that_stays_is_itself_where_another_falls_away() -> None:
    before = (day(11, 8), day(11, 12), day(11, 13))
    kept, _ = moved({"K-001": place(before[2], "09:00")}, before, stage(day(11, 13), day(11, 14)), {})
    assert local_day(kept["K-001"].start) == day(11, 13)


HOURS = st.lists(
    st.tuples(
        st.integers(0, 2), st.integers(0, 15), st.sampled_from(["Raadzaal", "Zolder"]), st.sampled_from(["", "J1"])
    ),
    max_size=8,
)


@given(rows=HOURS, count=st.integers(1, 3))
def test_every_time_is_kept_at_its_hour_or_told_and_none_clashes(rows: list[Any], count: int) -> None:
    before = (day(11, 8), day(11, 12), day(11, 13))
    after = stage(*[day(11, 18 + n) for n in range(count)])
    given_ = {
        f"K-{n:03}": place(before[at], f"{9 + quarter // 4:02}:{15 * (quarter % 4):02}", room, jurors=jurors)
        for n, (at, quarter, room, jurors) in enumerate(rows)
    }
    kept, lost = moved(given_, before, after, {})
    assert set(kept) | set(lost) == set(given_)
    assert not set(kept) & set(lost)
    assert list(clashes(kept)) == []
    for dossier, now in kept.items():
        old = given_[dossier]
        assert (f"{now.start:%H:%M}", now[1:]) == (f"{old.start:%H:%M}", old[1:])
        assert local_day(now.start) in after.dates
    if count == len(before) and not list(clashes(given_)):
        assert lost == {}


@pytest.fixture
def house(database: None, tmp_path: Path) -> House:
    return waiting(tmp_path)


def lines(told: list[str]) -> list[str]:
    return [line for line in told if line.startswith("uurrooster ")]


def test_times_given_before_the_invitation_come_along(house: House) -> None:
    hand_in(house, "K-004;8/11/2024;9:00;9:45;Kelder;", "K-002;8/11/2024;13:30;14:30;Raadzaal;")
    told, _ = reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    assert lines(told) == ["uurrooster Gesprek: 2 eigen uren blijven op hetzelfde uur"]
    invite(house)
    assert (times(house)["K-004"], times(house)["K-002"]) == ("09:00 Kelder", "13:30 Raadzaal")
    mail = leaving()[next(x.id for x in house.letters("K-002") if x.kind == "invitation")]
    assert "vrijdag 15 november 2024 van 13.30 tot 14.30 uur" in mail.text


def test_a_time_given_to_who_was_invited_stays_and_the_rest_is_divided_around_it(house: House) -> None:
    invite(house)
    hand_in(house, "K-005;8/11/2024;9:00;9:45;Raadzaal;", "K-001;8/11/2024;11:00;11:45;Raadzaal;")
    leaving()
    told, _ = reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    assert lines(told) == ["uurrooster Gesprek: 2 eigen uren blijven op hetzelfde uur"]
    assert times(house) == {
        "K-001": "11:00 Raadzaal",
        "K-002": "09:00 Zolder",
        "K-003": "10:00 Raadzaal",
        "K-004": "10:00 Zolder",
        "K-005": "09:00 Raadzaal",
    }
    letter = next(x for x in house.letters("K-005") if x.kind == "amended")
    assert "vrijdag 15 november 2024 van 9.00 tot 9.45 uur" in letter.facts["appointments"][0]
    (event,) = house.rows(Event, what="times moved")
    assert event.why == "talk: 2 bewaard"


def test_a_time_that_cannot_be_kept_is_told_with_what_it_becomes(database: None, tmp_path: Path) -> None:
    house = waiting(tmp_path, day(11, 8), day(11, 12))
    hand_in(
        house,
        "K-001;8/11/2024;9:00;9:45;Raadzaal;",
        "K-002;12/11/2024;9:00;9:45;Raadzaal;",
        "K-003;12/11/2024;9:00;9:45;Zolder;",
    )
    invite(house)
    told, _ = reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    assert lines(told) == [
        "uurrooster Gesprek: 2 eigen uren blijven op hetzelfde uur",
        "uurrooster Gesprek: K-002, dinsdag 12 november 2024 van 9.00 tot 9.45 uur, blijft niet: zaal Raadzaal is dan"
        " bezet (K-001); wordt vrijdag 15 november 2024 van 11.00 tot 11.45 uur",
    ]
    assert times(house)["K-002"] == "11:00 Raadzaal"
    (event,) = house.rows(Event, what="times moved")
    assert event.why == "talk: 2 bewaard, niet K-002"


def test_where_the_regulation_divides_no_hours_all_times_are_hrs(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][0] = points_stage("talk", "Gesprek", day(11, 8))
    house = open_house(tmp_path, data, seconds_per_day=0)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    invite(house)
    hand_in(house, "K-003;8/11/2024;15:00;15:40;;")
    reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    assert times(house) == {"K-003": "15:00 "}


def seated(tmp_path: Path, grid: dict[str, Any] | None = None) -> House:
    """A board of three that scores the talk, of whom one gave no mail address; nobody is invited yet."""
    data = small() | {"jury": {**ternat()["jury"], "max_internal": None, "rank_at_least": False}}
    data["stages"][0] = points_stage("talk", "Gesprek", day(11, 8), slots=SLOTS)
    house = open_house(tmp_path, data, seconds_per_day=0)
    if grid:
        made = freeze(measured(grid, stages=data["stages"], jury=data["jury"], reference="blind"), "blind.yaml")
        house = House(tmp_path, made, open_procedure(made, seconds_per_day=0))
    compose(house.reference, house.file("\n".join(BOARD), "jury.csv"))
    house.apply(*(person(dossier) for dossier in PEOPLE))
    return house


def told(house: House) -> dict[str, str]:
    """What leaves for the board, by address."""
    known = {letter.id for letter in house.rows(Letter, kind="board_notice")}
    return {mail.to_address: mail.text for number, mail in leaving().items() if number in known}


def test_the_board_hears_the_timetable_and_every_change(database: None, tmp_path: Path) -> None:
    house = seated(tmp_path)
    invite(house)
    first = told(house)
    assert set(first) == {"els@jury.example", "dirk@jury.example"}
    rooms = (
        "- vrijdag 8 november 2024, Raadzaal: 9.00 K-001, 10.00 K-003, 11.00 K-005; tot 11.45 uur\n"
        "- vrijdag 8 november 2024, Zolder: 9.00 K-002, 10.00 K-004; tot 10.45 uur\n"
    )
    assert f"Uurrooster: Gesprek\n{rooms}" in first["els@jury.example"]
    silent = [x.facts["problems"] for x in house.rows(Letter, kind="hr_notice") if x.facts["what"].startswith("Uurr")]
    assert silent == [["Verwittig zelf wie in de selectiecommissie geen mailadres opgaf: J2."]]
    hand_in(house, "K-002;8/11/2024;11:15;12:00;Zolder;J1", reason="J1 komt later.")
    assert "Zolder: 11.15 K-002; tot 12.00 uur" in told(house)["els@jury.example"]  # only where J1 sits
    reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    moved_ = told(house)["dirk@jury.example"]  # one mail: the day, the reason and the new hours
    zolder = "vrijdag 15 november 2024, Zolder: 9.00 K-003, 10.00 K-005, 11.15 K-002; tot 12.00 uur"
    for words in ("Gewijzigd: Gesprek", WHY, zolder):
        assert words in moved_
    assert not any(f"Achternaam{n:03}" in moved_ for n in range(1, 6))


def test_the_board_hears_who_withdrew_before_the_day(database: None, tmp_path: Path) -> None:
    house = seated(tmp_path)
    invite(house)
    told(house)
    withdraw(house.reference, "K-003")
    text = told(house)["els@jury.example"]
    assert "Kandidaat K-003 trok zich terug." in text
    assert "Raadzaal: 9.00 K-001, 11.00 K-005; tot 11.45 uur" in text
    for dossier in ("K-001", "K-002", "K-004", "K-005"):
        withdraw(house.reference, dossier)
    last = next(x for x in reversed(house.rows(Letter, kind="board_notice")))
    assert last.facts["timetable"] == ["op dit ogenblik heeft niemand een uur"]


def test_where_sheets_are_anonymous_the_board_reads_hours_alone(database: None, tmp_path: Path) -> None:
    house = seated(tmp_path, GRID | {"anonymous": True})
    invite(house)
    text = told(house)["els@jury.example"]
    assert "Raadzaal: 9.00, 10.00, 11.00; tot 11.45 uur" in text
    assert "K-00" not in text


def test_only_who_sits_where_changes_without_a_letter_to_a_candidate(database: None, tmp_path: Path) -> None:
    house = seated(tmp_path)
    invite(house)
    leaving()
    assert hand_in(house, "K-001;8/11/2024;9:00;9:45;Raadzaal;J1 J3") == (0, 0)
    assert set(told(house)) == {"els@jury.example", "dirk@jury.example"}
    assert not [x for x in house.letters("K-001") if x.kind == "new_time"]


def test_who_joins_the_board_later_hears_it_too_and_the_others_not_again(database: None, tmp_path: Path) -> None:
    house = seated(tmp_path)
    invite(house)
    told(house)
    compose(house.reference, house.file("\n".join([*BOARD, "Ann Vijf;lid;ann@jury.example"]), "jury.csv"))
    assert {seat.number for seat in house.rows(Juror)} >= {"J1", "J4"}
    assert set(told(house)) == {"ann@jury.example"}
