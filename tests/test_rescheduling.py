"""Moving the days of a stage: one version more, a letter with old and new, and a wait that is planned anew (A21)."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from config.moving import with_closing, with_days
from config.reading import freeze
from models.tables import Event, Invitation, Procedure, RegulationVersion, Step
from models.types import utcnow
from models.work import unit_of_work
from rules.dates import start_of
from rules.questions import Entry
from tasks import asking, moments, taking
from tasks.journal import regulation_of
from tasks.opening import Refused
from tasks.rescheduling import reschedule
from tests.factory import (
    FULL,
    PEOPLE,
    POINTS,
    ROOT,
    TERNAT,
    House,
    leaving,
    open_house,
    person,
    points_stage,
    result,
    small,
    text_of,
)

WHY, BY = "De voorzitter van de commissie is ziek.", "selectiecommissie"
SHIPPED = sorted((ROOT / "config" / "regulations").glob("*.yaml")) + sorted(
    (ROOT / "config" / "regulations" / "examples").glob("*.yaml")
)


def nov(day: int) -> dt.date:
    return dt.date(2024, 11, day)


def days(house: House, stage: str) -> tuple[dt.date, dt.date]:
    found = regulation_of(house.reference).stage(stage)
    return found.first_day, found.last_day


def letters(house: House, dossier: str) -> list[str]:
    """The texts of the letters about a change, as they leave."""
    found = [one for one in house.letters(dossier) if one.kind == "amended"]
    mails = leaving()
    return [mails[one.id or 0].text if one.id in mails else one.text for one in found]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_only_the_days_change_in_the_text_of_every_shipped_regulation(path: Path) -> None:
    """Every stage in turn: read again it differs in that stage's days alone, and most lines are the very same."""
    text = path.read_text("utf-8")
    for number in range(len(yaml.safe_load(text)["stages"])):
        data = yaml.safe_load(text)
        stage = data["stages"][number]
        if not {"dates", "range", "relative", "take_home"} & stage.keys():
            continue
        moved = with_days(text, stage["key"], [dt.date(2031, 1, 6), dt.date(2031, 1, 7)], "Zaal ‘De Kern’: 1e")
        now = yaml.safe_load(moved)
        after = now["stages"][number]
        found = after.get("range") or after.get("take_home") or dict(enumerate(after["dates"]))
        assert [d for d in found.values() if isinstance(d, dt.date)] == [dt.date(2031, 1, 6), dt.date(2031, 1, 7)]
        assert after["place"] == "Zaal ‘De Kern’: 1e"
        for changed in ("dates", "range", "relative", "take_home", "place"):
            stage.pop(changed, None)
            after.pop(changed, None)
        assert now == data
        assert len(set(moved.splitlines()) - set(text.splitlines())) <= 4


def test_the_closing_day_changes_and_nothing_else() -> None:
    text = TERNAT.read_text("utf-8")
    assert with_closing(text, nov(10)) == text.replace("closes: 2024-11-03", "closes: 2024-11-10")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("dates:\n  - 2024-11-21  # donderdag\n", "dates: [2024-11-28]  # donderdag\n"),
        ("dates: [2024-11-21]\n", "dates: [2024-11-28]\n"),
        ("relative:\n  days: 5\n  count: working\n", "dates: [2024-11-28]\n"),
        ("range: {first: 2024-11-21, last: 2024-11-22}\n", "range: {first: 2024-11-28, last: 2024-11-28}\n"),
        (
            "take_home:\n  days: 5\n  late: extend\n",
            "take_home:\n  sent: 2024-11-28\n  due: 2024-11-28\n  late: extend\n",
        ),
        ("take_home: {days: 5}\n", "take_home: {sent: 2024-11-28, due: 2024-11-28}\n"),
        ("take_home: {sent: 2024-11-21, due: 2024-11-23}\n", "take_home: {sent: 2024-11-28, due: 2024-11-28}\n"),
    ],
)
def test_each_way_of_writing_days(before: str, after: str) -> None:
    def text(days: str) -> str:
        lines = "".join(f"    {line}\n" for line in days.splitlines())
        return f"# kop\nstages:\n  - key: één\n    title: É\n{lines}    # staart\n    decided_by: x\n"

    assert with_days(text(before), "één", [nov(28)]) == text(after)


def test_those_invited_hear_the_old_day_the_new_one_and_why(talk: House) -> None:
    changed, odd = reschedule(talk.reference, "Gesprek", ["15/11/2024"], WHY, BY, "Zaal 2")
    assert changed[0] == "stages.talk.dates: was 8 november 2024, wordt 15 november 2024"
    assert changed[-1].endswith(": 3 brieven")
    assert odd == []
    assert days(talk, "talk") == (nov(15), nov(15))
    for dossier in PEOPLE:
        (text,) = letters(talk, dossier)
        for words in ("8 november 2024", "vrijdag 15 november 2024", "Zaal 2", WHY, BY, "U was al uitgenodigd"):
            assert words in text
    version = max(talk.rows(RegulationVersion), key=lambda row: row.version)
    assert (version.version, version.reason, version.decided_by) == (2, WHY, BY)
    assert freeze(version.text, "x").regulation.stage("talk").first_day == nov(15)
    assert talk.rows(Event, what="amended")[0].who == BY


def test_an_open_wait_moves_with_the_day_and_a_past_day_is_reached_at_once(talk: House) -> None:
    step = talk.rows(Step, key="results-talk")[0]
    assert step.done_at  # the day came, and results are asked
    assert asking.ask(talk.reference, "talk")
    with unit_of_work(talk.reference) as work:
        work.procedure.seconds_per_day = 3600  # from here on, a day takes an hour
    reschedule(talk.reference, "talk", ["15/11/2024"], WHY, BY)
    again = talk.rows(Step, key="results-talk")[0]
    assert (again.done_at, again.due) == (None, None)
    assert again.wake_at <= utcnow()  # the clock lets the run see it, if nobody else does
    wait = moments.reach(talk.reference, "results", "talk", utcnow())
    assert wait
    assert wait.wake_at > utcnow() + dt.timedelta(hours=6)
    assert wait.due == start_of(nov(15))
    assert "15 november 2024" in wait.words
    changed, odd = reschedule(talk.reference, "talk", ["6/11/2024"], WHY, BY)
    assert odd == ["6 november 2024 is al voorbij"]
    assert changed[-1].endswith(": 3 brieven")
    assert moments.reach(talk.reference, "results", "talk", utcnow()) is None
    answer = Entry(0, "K-001", "aanwezig", "15", "", "selectiecommissie", "6/11/2024")
    assert taking.take(talk.reference, "talk", [answer], "file") == []


def test_a_promise_that_the_new_day_breaks_is_told_and_kept_on_record(database: None, tmp_path: Path) -> None:
    data = small()
    data["terms"] = {"notice_days": 10}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    _, odd = reschedule(house.reference, "talk", ["11/11/2024"], WHY, BY)
    assert "11 november 2024 valt binnen de beloofde 10 dagen na de kennisgeving" in odd
    assert any("feestdag" in line for line in odd)  # Armistice Day
    assert {event.why for event in house.rows(Event, what="term not kept")} >= set(odd)


def test_stages_keep_their_order(talk: House) -> None:
    with pytest.raises(Refused, match="oral begint voor talk"):
        reschedule(talk.reference, "talk", ["22/11/2024"], WHY, BY)
    reschedule(talk.reference, "oral", ["25/11/2024"], WHY, BY)  # first the later one, then the earlier
    reschedule(talk.reference, "talk", ["22/11/2024"], WHY, BY)
    assert days(talk, "talk") == (nov(22), nov(22))


def test_own_times_move_along(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][0] = points_stage(
        "talk", "Gesprek", nov(8), slots={"starts": "09:00", "ends": "12:00", "minutes": 60}
    )
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    reschedule(house.reference, "talk", ["15/11/2024"], WHY, BY)
    slots = [row.slot for row in house.rows(Invitation, key="talk")]
    assert [slot.isoformat() for slot in sorted(slots)] == [f"2024-11-15T{hour:02}:00:00+00:00" for hour in (8, 9, 10)]
    assert "vrijdag 15 november 2024 van 9.00 tot 10.00 uur" in letters(house, "K-001")[0]


def test_the_closing_day_moves_later_and_never_earlier(house: House) -> None:
    house.apply(person("K-001"))
    changed, _ = reschedule(house.reference, "sluiting", ["5/11/2024"], WHY, BY)
    assert changed[0] == "applications.closes: was 3 november 2024, wordt 5 november 2024"
    assert "5 november 2024" in letters(house, "K-001")[0]
    with pytest.raises(Refused, match="de sluiting mag alleen later vallen"):
        reschedule(house.reference, "sluiting", ["4/11/2024"], WHY, BY)


def test_the_end_of_a_home_assignment_that_left_may_be_put_off(database: None, tmp_path: Path) -> None:
    data = small()
    home = points_stage("talk", "Thuisopdracht", take_home={"sent": nov(6), "due": nov(8)})
    data["stages"][0] = home | {"place": ""}
    del home["dates"]
    data["stages"][0].pop("dates")
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    house.carry()
    assert house.state("K-001") == "invited"
    with pytest.raises(Refused, match="de opdracht van Thuisopdracht is al verstuurd"):
        reschedule(house.reference, "talk", ["7/11/2024", "12/11/2024"], WHY, BY)
    reschedule(house.reference, "talk", ["6/11/2024", "12/11/2024"], WHY, BY)
    assert days(house, "talk") == (nov(6), nov(12))


@pytest.mark.parametrize(
    ("part", "dates", "reason", "by", "words"),
    [
        ("niets", ["15/11/2024"], WHY, BY, "onderdeel niets: een van talk, oral, assessment of sluiting verwacht"),
        ("talk", ["morgen"], WHY, BY, "datum: een datum zoals 3/08/2024 verwacht"),
        ("talk", [], WHY, BY, "datum: 1 tot 31 dagen verwacht, zoals 21/11/2024"),
        ("sluiting", ["5/11/2024", "6/11/2024"], WHY, BY, "datum: een dag verwacht, zoals 21/11/2024"),
        ("talk", ["15/11/2024"], "", BY, "reden: een wijziging vraagt een reden"),
        ("talk", ["15/11/2024"], WHY, "Jan", "beslisser: een van HR-dienst"),
        ("talk", ["8/11/2024"], WHY, BY, "het nieuwe reglement zegt hetzelfde als het vorige"),
    ],
)
def test_bad_input_is_refused_and_nothing_changes(
    talk: House, part: str, dates: list[str], reason: str, by: str, words: str
) -> None:
    before = talk.dump()
    with pytest.raises(Refused) as refusal:
        reschedule(talk.reference, part, dates, reason, by)
    assert any(line.startswith(words) for line in refusal.value.lines)
    assert talk.dump() == before


def test_a_stage_with_results_stands(talk: House) -> None:
    talk.enter(result("K-001", "talk", "15"))
    with pytest.raises(Refused, match="Gesprek is al beoordeeld"):
        reschedule(talk.reference, "talk", ["15/11/2024"], WHY, BY)


def test_a_relative_stage_gets_the_fixed_day(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][0].pop("dates")
    data["stages"][0]["relative"] = {"days": 5, "count": "working"}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    before = days(house, "talk")
    reschedule(house.reference, "talk", ["18/11/2024"], WHY, BY)
    assert days(house, "talk") == (nov(18), nov(18)) != before
    assert "18 november 2024" in letters(house, "K-001")[0]


def test_a_procedure_whose_days_moved_goes_on_to_its_end(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    reschedule(house.reference, "talk", ["12/11/2024"], WHY, BY)
    rows = [row | {"datum": "12/11/2024"} if row["onderdeel"] == "Gesprek" else row for row in FULL]
    moved = House(house.folder, freeze(house.rows(Procedure)[0].regulation_text, "x"), house.reference)
    assert moved.carry(*rows) == []
    assert {house.state(dossier) for dossier in PEOPLE} == {"in_reserve", "eliminated"}
    assert len(POINTS["talk"]) == len(PEOPLE)
    assert text_of(small()) == house.frozen.text
