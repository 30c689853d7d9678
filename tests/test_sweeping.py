"""The clock's sweep: what it wakes and recovers, what it tells HR, and that its cost does not grow with the tables."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from prefect.states import Cancelled, Completed, Crashed, Failed, Pending, Running
from sqlalchemy import event, text
from sqlmodel import col, insert, select

from config.settings import settings
from models import lease
from models.engine import engine, reading, writing
from models.tables import Letter, Procedure, Step
from models.types import utcnow
from models.work import unit_of_work
from tasks import asking, moments, outbox, undelivered
from tasks.inbox import Inbox
from tasks.recovering import settled
from tasks.sweeping import Sweep
from tests import prefect_double
from tests.factory import PEOPLE, POINTS, House, open_house, result
from tests.prefect_double import PrefectDouble, form, moment

NOW = dt.timedelta()
SOON = dt.timedelta(hours=5)


@pytest.fixture
def prefect(monkeypatch: pytest.MonkeyPatch) -> PrefectDouble:
    return prefect_double.install(monkeypatch)


def run_of(house: House, prefect: PrefectDouble, state: Any, ago: dt.timedelta = prefect_double.LONG_AGO) -> str:
    """Give the procedure a run in this state."""
    run_id = prefect.add(state, ago)
    with writing() as session:
        session.exec(select(Procedure)).one().flow_run_id = run_id
        session.commit()
    return run_id


def swept(sweep: Sweep | None = None) -> list[str]:
    return [what for _, what in (sweep or Sweep()).tend(utcnow())]


def notices(house: House) -> list[Letter]:
    return [one for one in house.rows(Letter, kind="hr_notice") if one.step.startswith("told-")]


@pytest.fixture
def asked(talk: House) -> House:
    """The talk's results are asked: the run stands behind its form."""
    assert asking.ask(talk.reference, "talk")
    asking.next_attempt(talk.reference, "talk")
    return talk


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Crashed(), "was gecrasht en is hernomen"),
        (Failed(), "was mislukt en is hernomen"),
        (Cancelled(), "was geannuleerd en is hernomen"),
        (Completed(), "stond als afgerond en is hernomen"),
        (Running(), "bleef hangen en is hernomen"),
        (Pending(), "bleef hangen en is hernomen"),
    ],
)
def test_a_run_that_does_not_get_on_is_taken_up(house: House, prefect: PrefectDouble, state: Any, words: str) -> None:
    run = run_of(house, prefect, state)
    assert swept() == [words]
    assert prefect.name(run) == "Herneemt"
    assert swept() == []


def test_a_busy_run_is_left_alone_until_it_counts_as_stuck(house: House, prefect: PrefectDouble) -> None:
    run = run_of(house, prefect, Running(), dt.timedelta(seconds=settings().stuck_seconds - 30))
    assert swept() == []
    assert swept(Sweep(up_since=utcnow())) == ["bleef hangen en is hernomen"]  # it was busy when the house fell
    assert prefect.name(run) == "Herneemt"


def test_a_fault_about_one_procedure_never_stops_the_others(house: House, prefect: PrefectDouble) -> None:
    prefect.deny = run_of(house, prefect, Crashed())
    many_more(1, 1, prefect)
    other = house.rows(Procedure, reference="veel-1")[0].flow_run_id
    prefect.put(other, Crashed())
    assert Sweep().tend(utcnow()) == [("klein", "fout: RuntimeError"), ("veel-1", "was gecrasht en is hernomen")]


def test_a_run_that_was_deleted_or_never_made_is_started_again(house: House, prefect: PrefectDouble) -> None:
    assert swept() == ["is gestart"]
    prefect.runs.clear()
    assert swept() == ["was weg uit Prefect en is opnieuw gestart"]
    assert house.rows(Procedure)[0].flow_run_id in {str(run) for run in prefect.runs}
    assert swept() == []


def test_patience_doubles_with_each_recovery_in_a_row(house: House, prefect: PrefectDouble) -> None:
    run = run_of(house, prefect, Crashed())
    for count in range(6):
        prefect.put(run, Crashed(), NOW)
        fell = prefect.state(run).timestamp
        assert Sweep().tend(fell + dt.timedelta(seconds=2**count)) == []
        assert Sweep().tend(fell + dt.timedelta(seconds=2**count + 1)) == [("klein", "was gecrasht en is hernomen")]


def test_hr_hears_once_that_a_procedure_does_not_get_on(house: House, prefect: PrefectDouble) -> None:
    run = run_of(house, prefect, Failed())
    for _ in range(6):
        prefect.put(run, Failed())
        swept()
    letter = notices(house)[0]
    assert len(notices(house)) == 1
    assert letter.facts["problems"][0] == "De procedure is 3 keer na elkaar hernomen en raakt niet verder."
    assert f"werving wake {house.reference}" in letter.facts["problems"][-1]
    settled(house.reference)  # it got on, and waits
    for _ in range(3):
        prefect.put(run, Failed())
        swept()
    assert len(notices(house)) == 2  # a trouble of its own


def test_who_cancels_in_prefect_hears_how_a_procedure_is_stopped(house: House, prefect: PrefectDouble) -> None:
    run = run_of(house, prefect, Cancelled())
    assert swept() == ["was geannuleerd en is hernomen"]
    assert "werving stop klein --reason" in notices(house)[0].facts["problems"][1]
    swept()
    assert len(notices(house)) == 1
    prefect.put(run, Cancelled())
    swept()
    assert len(notices(house)) == 2  # they did it again


def test_an_answer_that_is_complete_wakes_the_run(asked: House, prefect: PrefectDouble) -> None:
    run = run_of(asked, prefect, form("talk-1"))
    asked.enter(result("K-001", "talk", "15"))
    assert swept() == []  # two are lacking
    assert [step.wake_at for step in asked.rows(Step, key="talk")] == [None]  # looked at, and not again
    asked.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE[1:], POINTS["talk"][1:], strict=True)))
    assert swept() == ["gaat verder: het antwoord is volledig"]
    assert prefect.name(run) == "Gaat verder"


def test_a_form_of_another_question_is_asked_anew(asked: House, prefect: PrefectDouble) -> None:
    run = run_of(asked, prefect, form("post-1"))  # a stale leg came last
    assert swept() == ["wordt opnieuw ingepland"]
    assert prefect.name(run) == "Gaat verder"


@pytest.fixture
def waiting(database: None, tmp_path: Path) -> House:
    """A procedure that waits for its closing day, half a day of wall time away."""
    made = open_house(tmp_path, seconds_per_day=3600)
    assert moments.reach(made.reference, "closing", None, utcnow())
    return made


def test_a_moment_that_was_moved_forward_wakes_its_run(waiting: House, prefect: PrefectDouble) -> None:
    due = waiting.rows(Step, key="closing")[0].wake_at
    run = run_of(waiting, prefect, moment(due))
    assert swept() == []
    with unit_of_work(waiting.reference, "closing") as work:
        work.own_step().wake_at = utcnow()
    assert swept() == ["gaat verder: het moment is bereikt"]
    assert prefect.name(run) == "Gaat verder"


def test_a_run_killed_between_suspending_and_planning_goes_on(waiting: House, prefect: PrefectDouble) -> None:
    run = run_of(waiting, prefect, form("4f3c"))
    assert swept() == ["wordt opnieuw ingepland"]
    assert prefect.name(run) == "Gaat verder"


def test_a_leg_that_is_just_leaving_is_left_to_plan_its_run_itself(waiting: House, prefect: PrefectDouble) -> None:
    """Else it would wait until the right moment under the wrong name."""
    run_of(waiting, prefect, form("4f3c"), NOW)
    assert swept() == []


def test_a_run_that_went_on_since_it_was_read_is_left_alone(
    waiting: House, prefect: PrefectDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    due = waiting.rows(Step, key="closing")[0].wake_at
    run = run_of(waiting, prefect, moment(due + SOON))
    read = prefect.read_flow_run

    def later(run_id: Any) -> Any:
        prefect.put(run_id, moment(due))
        return read(run_id)

    monkeypatch.setattr(prefect, "read_flow_run", later)
    assert swept() == []
    assert prefect.state(run).state_details.scheduled_time == due


def test_a_run_that_someone_put_off_in_prefect_goes_on_to_find_its_moment(
    waiting: House, prefect: PrefectDouble
) -> None:
    due = waiting.rows(Step, key="closing")[0].wake_at
    run = run_of(waiting, prefect, moment(due + SOON))
    assert swept() == ["wordt opnieuw ingepland"]
    assert prefect.name(run) == "Gaat verder"
    assert swept() == []


def test_one_of_several_clocks_acts_and_another_takes_over(database: None) -> None:
    wall, lasts = utcnow(), dt.timedelta(seconds=30)
    assert lease.hold("clock", "a-1", wall, lasts)
    assert not lease.hold("clock", "b-2", wall + lasts / 2, lasts)
    assert lease.hold("clock", "a-1", wall + lasts * 0.6, lasts)  # renewed
    assert not lease.hold("clock", "b-2", wall + lasts * 1.5, lasts)
    assert lease.hold("clock", "b-2", wall + lasts * 1.7, lasts)  # the first gave no sign of life
    assert not lease.hold("clock", "a-1", wall + lasts * 1.7, lasts)  # and is late when it comes back
    lease.release("clock", "a-1", wall)  # what it does not hold it cannot let go
    assert not lease.hold("clock", "a-1", wall + lasts * 1.8, lasts)
    lease.release("clock", "b-2", wall)
    assert lease.hold("clock", "a-1", wall, lasts)


BIG = ("application", "result", "letter", "decision", "event", "step", "invitation", "document")
SCANS = re.compile(rf"SCAN ({'|'.join(BIG)})\b(?! USING (COVERING )?INDEX ix_step_(open|due))")


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Every statement that is executed meanwhile."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        seen.append((statement, parameters))

    event.listen(engine(), "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine(), "before_cursor_execute", note)


def only_sqlite() -> None:
    """Plans are read in SQLite's own words; PostgreSQL has the same indexes, and reads a small table at once."""
    if engine().dialect.name != "sqlite":
        pytest.skip("plans are read in SQLite's words")


def clock_pass(sweep: Sweep, inbox: Inbox) -> list[tuple[str, str]]:
    """What a clock does to the database in one round where nothing is to be done."""
    lease.hold("clock", "test-1", utcnow(), dt.timedelta(seconds=30))
    outbox.sweep_claims(utcnow() - dt.timedelta(minutes=10))
    outbox.due(utcnow(), 500)
    undelivered.report(utcnow())
    inbox.make_new()
    list(inbox.take_all())
    return sweep.tend(utcnow())


def test_a_pass_costs_as_many_queries_and_calls_for_ten_procedures_as_for_five_hundred(
    asked: House, prefect: PrefectDouble, tmp_path: Path
) -> None:
    run_of(asked, prefect, form("talk-1"))
    sweep, inbox = Sweep(), Inbox(tmp_path / "in")
    cost = []
    for more in (10, 490):
        many_more(more, len(asked.rows(Procedure)), prefect)
        clock_pass(sweep, inbox)  # the folders of new ones are made once
        prefect.calls = 0
        with statements() as seen:
            assert clock_pass(sweep, inbox) == []
        cost.append((len([s for s, _ in seen if not s.startswith(("BEGIN", "PRAGMA"))]), prefect.calls))
    assert cost[0] == cost[1]
    assert cost[0][0] <= 10
    assert cost[0][1] == 3  # the page, what is in trouble, and what our tables do not name


def many_more(count: int, known: int, prefect: PrefectDouble) -> None:
    with writing() as session:
        first = session.exec(select(Procedure).order_by(col(Procedure.id))).first()
        assert first
        common = first.model_dump(exclude={"id", "reference", "flow_run_id"})
        at = utcnow() + SOON
        rows = [
            common | {"reference": f"veel-{known + n}", "flow_run_id": prefect.add(moment(at))} for n in range(count)
        ]
        ids = list(session.execute(insert(Procedure).returning(col(Procedure.id)), rows).scalars())
        waits = [{"procedure_id": one, "key": "closing", "due": at, "wake_at": at, "attempt": 0} for one in ids]
        session.execute(insert(Step), waits)
        session.commit()


def test_no_query_of_a_pass_goes_through_a_big_table(asked: House, prefect: PrefectDouble, tmp_path: Path) -> None:
    """Also of a pass in which something is to be done: a question looked at, a run recovered, a letter posted."""
    only_sqlite()
    run = run_of(asked, prefect, form("talk-1"))
    sweep, inbox = Sweep(), Inbox(tmp_path / "in")
    with statements() as seen:
        asked.enter(result("K-001", "talk", "15"))
        seen.clear()
        clock_pass(sweep, inbox)
        prefect.put(run, Crashed())
        clock_pass(sweep, inbox)
    plans = []
    with reading() as session:
        raw = session.connection().connection.driver_connection
        assert raw
        for statement, parameters in seen:
            if statement.startswith(("SELECT", "UPDATE")):
                rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
                plans += [row[3] for row in rows]
    assert len(plans) > 15
    assert [plan for plan in plans if SCANS.search(plan)] == []


def test_the_check_above_sees_a_scan(house: House) -> None:
    only_sqlite()
    with reading() as session:
        rows = session.execute(text("EXPLAIN QUERY PLAN SELECT * FROM letter WHERE answer = 'x'")).all()
    assert SCANS.search(str(rows[0][3]))


STRAY = "liep zonder lopende procedure en is hernomen"


@pytest.mark.parametrize("state", [Running(), Pending(), Crashed()])
def test_a_run_that_died_before_its_procedure_was_opened_is_taken_up(
    database: None, prefect: PrefectDouble, state: Any
) -> None:
    """Started in the browser, killed before the first commit: none of our tables names it."""
    run = prefect.add(state)
    assert swept() == [STRAY]
    assert prefect.name(run) == "Herneemt"
    assert swept() == []


def test_a_refused_a_cancelled_and_a_young_run_without_procedure_are_left_alone(
    database: None, prefect: PrefectDouble
) -> None:
    for state in (Failed(name="Geweigerd"), Cancelled(), Completed()):
        prefect.add(state)
    prefect.add(Running(), NOW)
    assert swept() == []


def test_a_run_that_died_after_the_procedure_ended_is_taken_up_to_end_too(house: House, prefect: PrefectDouble) -> None:
    run_of(house, prefect, Running())
    with writing() as session:
        session.exec(select(Procedure)).one().ended_at = utcnow()
        session.commit()
    assert swept() == [STRAY]


def test_a_run_of_many_legs_that_died_after_the_end_is_taken_up_within_seconds(
    house: House, prefect: PrefectDouble
) -> None:
    run = run_of(house, prefect, Crashed(), dt.timedelta(seconds=17))
    prefect.runs[UUID(run)].run_count = 12
    with writing() as session:
        session.exec(select(Procedure)).one().ended_at = utcnow()
        session.commit()
    assert swept() == [STRAY]


def test_each_recovery_in_a_row_makes_the_patience_with_a_busy_run_longer(house: House, prefect: PrefectDouble) -> None:
    """A leg that takes long on a busy machine must not be started again and again before it is through."""
    stuck = settings().stuck_seconds
    run = run_of(house, prefect, Running(), dt.timedelta(seconds=stuck + 1))
    assert swept() == ["bleef hangen en is hernomen"]
    prefect.put(run, Running(), dt.timedelta(seconds=stuck + 1))
    assert swept() == []
    prefect.put(run, Running(), dt.timedelta(seconds=2 * stuck + 1))
    assert swept() == ["bleef hangen en is hernomen"]
