"""Waits: right in UTC on both sides of a clock change, for months, and done once under several processes."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models import engine
from models.engine import make_engine, migrate
from models.tables import Decision, Event, Letter, Procedure, Result, Step
from models.types import utcnow
from models.work import unit_of_work
from rules.dates import local_day, start_of
from rules.questions import Entry
from tasks import asking, entry, moments, stages, taking
from tasks.verifying import verify
from tests.factory import PEOPLE, POINTS, House, open_house, person, result, small


def utc(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=dt.UTC)


def waiting_until(tmp_path: Path, closes: dt.date, at: str = "") -> House:
    """A procedure in wall time whose closing day this is; opened on a compressed one, since it is past."""
    data = small()
    data["applications"] |= {"closes": closes} | ({"closes_time": at} if at else {})
    data["stages"] = [stage | {"dates": [closes + dt.timedelta(days=30 + n)]} for n, stage in enumerate(data["stages"])]
    house = open_house(tmp_path, data, seconds_per_day=0)
    with unit_of_work(house.reference) as work:
        work.procedure.seconds_per_day = None  # wall time
    return house


@pytest.mark.parametrize(
    ("closes", "at", "due"),
    [
        (dt.date(2024, 10, 26), "", utc(2024, 10, 26, 21, 59, 59)),  # the day before the clock goes back
        (dt.date(2024, 10, 27), "", utc(2024, 10, 27, 22, 59, 59)),  # 25 hours: it ends in winter time
        (dt.date(2024, 10, 28), "", utc(2024, 10, 28, 22, 59, 59)),
        (dt.date(2025, 3, 29), "", utc(2025, 3, 29, 22, 59, 59)),
        (dt.date(2025, 3, 30), "", utc(2025, 3, 30, 21, 59, 59)),  # 23 hours: it ends in summer time
        (dt.date(2025, 3, 31), "", utc(2025, 3, 31, 21, 59, 59)),
        (dt.date(2024, 10, 27), "12:00", utc(2024, 10, 27, 11)),
        (dt.date(2025, 3, 30), "12:00", utc(2025, 3, 30, 10)),
    ],
)
def test_a_wait_over_a_clock_change_is_due_when_a_clock_in_brussels_shows_it(
    database: None, tmp_path: Path, closes: dt.date, at: str, due: dt.datetime
) -> None:
    """Begun months before, read back from the database, looked at a second before and at the moment itself."""
    house = waiting_until(tmp_path, closes, at)
    begun = due - dt.timedelta(days=200)
    moments.wake_up(house.reference, begun)
    assert moments.reach(house.reference, "closing", None, begun)
    row = house.rows(Step, key="closing")[0]
    assert (row.due, row.wake_at) == (due, due)
    second = dt.timedelta(seconds=1)
    wait = moments.reach(house.reference, "closing", None, due - second)
    assert wait
    assert wait.wake_at == due
    assert moments.reach(house.reference, "closing", None, due) is None
    assert house.rows(Procedure)[0].now == due


@pytest.mark.parametrize(
    ("day", "due"), [(dt.date(2024, 10, 28), utc(2024, 10, 27, 23)), (dt.date(2025, 3, 31), utc(2025, 3, 30, 22))]
)
def test_the_day_after_a_clock_change_begins_at_midnight_in_brussels(day: dt.date, due: dt.datetime) -> None:
    assert start_of(day) == due
    assert local_day(due) == day
    assert local_day(due - dt.timedelta(seconds=1)) == day - dt.timedelta(days=1)


@pytest.fixture
def on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Three people whose talk is to be judged, in a database file that several connections use."""
    monkeypatch.setattr(engine, "_engines", [make_engine(f"sqlite:///{tmp_path}/werving.db")])
    migrate()
    house = open_house(tmp_path)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    yield house
    engine.engine().dispose()


def at_once(count: int, act: Callable[[], Any]) -> list[Any]:
    """What so many threads make of the same act, begun together; an exception is an outcome too."""
    gate, outcomes = threading.Barrier(count), []

    def one() -> None:
        gate.wait(60)
        try:
            outcomes.append(act())
        except asking.NotAsked as refusal:
            outcomes.append(refusal)

    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert len(outcomes) == count
    return outcomes


def test_two_legs_that_do_the_same_step_do_it_once(on_disk: House) -> None:
    on_disk.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(on_disk.reference, "talk") is None
    at_once(4, lambda: stages.judgement(on_disk.reference, "talk"))
    assert len([d for d in on_disk.rows(Decision) if d.step == "judgement-talk"]) == 3
    assert len([one for one in on_disk.rows(Letter) if one.step == "judgement-talk"]) == 3
    done = on_disk.rows(Event, step="judgement-talk", what="step done")
    assert len(done) == 1
    assert [proof.fault for proof in verify()] == [""]


def test_four_who_write_at_once_write_four_lines_one_after_another(on_disk: House) -> None:
    def noting() -> None:
        with unit_of_work(on_disk.reference) as work:
            work.note("letters tried again")

    (before,) = verify()
    at_once(4, noting)
    (after,) = verify()
    assert (after.fault, after.lines) == ("", before.lines + 4)


def test_two_legs_that_reach_the_same_moment_reach_it_once(on_disk: House) -> None:
    entry.gate(on_disk.reference, "talk")  # done before: nothing again
    with unit_of_work(on_disk.reference, "results-talk") as work:
        work.own_step().done_at = None
    at_once(4, lambda: moments.reach(on_disk.reference, "results", "talk", utcnow()))
    assert len(on_disk.rows(Event, step="results-talk", what="moment reached")) == 2  # once before, once now


def test_a_double_resume_stores_an_answer_once(on_disk: House) -> None:
    assert asking.ask(on_disk.reference, "talk")
    attempt = asking.next_attempt(on_disk.reference, "talk")
    rows = [
        Entry(0, d, "aanwezig", p, "Te weinig." if p == "9,5" else "", "selectiecommissie", "8/11/2024")
        for d, p in zip(PEOPLE, POINTS["talk"], strict=True)
    ]
    outcomes = at_once(3, lambda: taking.take(on_disk.reference, "talk", rows, "form", attempt))
    assert outcomes == [[], [], []]  # the same answer again is no error and no new version
    assert sorted((row.version, row.value) for row in on_disk.rows(Result, part="talk")) == [
        (1, "12"),
        (1, "15"),
        (1, "9.5"),
    ]


def test_a_retry_after_success_and_a_stale_process_change_nothing(on_disk: House) -> None:
    """The procedure went on to the oral; a process that slept since the talk does all that it still had to do."""
    stale_attempt = asking.ask(on_disk.reference, "talk")
    assert stale_attempt
    rows = [result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)]
    on_disk.carry(*rows)
    assert on_disk.state("K-001") == "invited"
    assert on_disk.application("K-001").stage == "oral"
    before = on_disk.dump()
    stages.invitation(on_disk.reference, "talk")
    assert moments.reach(on_disk.reference, "results", "talk", utcnow()) is None
    assert asking.ask(on_disk.reference, "talk") is None
    stages.judgement(on_disk.reference, "talk")
    late = Entry(0, "K-001", "aanwezig", "3", "Te weinig.", "selectiecommissie", "8/11/2024")
    with pytest.raises(asking.NotAsked, match="is al beslist"):
        taking.take(on_disk.reference, "talk", [late], "form", 1)
    assert on_disk.dump() == before
