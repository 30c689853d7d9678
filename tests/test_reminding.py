"""Reminders: at the right day, ever more pressing, never twice, none for what is answered or still to come."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from models.engine import engine, reading, writing
from models.tables import Invitation, Letter, Procedure, Step
from rules.dates import start_of
from rules.reminders import lateness, reminder, urgency
from tasks import asking
from tasks.jury import compose, declare
from tasks.outbox import claim
from tasks.reminding import remind
from tests.factory import PEOPLE, House, open_house, person, result, small, ternat

DAYS = (-3, 0, 1, 3, 7)
DUE = dt.date(2024, 11, 15)  # a week after the talk


def on(day: dt.date) -> dt.datetime:
    """The morning of a day."""
    return start_of(day) + dt.timedelta(hours=7)


def after(days: int) -> dt.datetime:
    return on(DUE + dt.timedelta(days=days))


@pytest.fixture
def real(talk: House) -> House:
    """The talk's results are awaited in a procedure that lives in wall time."""
    with writing() as session:
        session.get_one(Procedure, 1).seconds_per_day = None
        session.commit()
    assert asking.ask(talk.reference, "talk")
    asking.next_attempt(talk.reference, "talk")
    return talk


def told(house: House) -> list[Letter]:
    return house.rows(Letter, kind="reminder")


def mails_of(*letters: Letter) -> list[Any]:
    """These letters as they leave."""
    ids = {letter.id for letter in letters}
    jobs = claim(max(letter.post_after for letter in letters), 1000)
    return [job.mail for job in jobs if job.letter_id in ids]


# --- when ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "level"),
    [(-4, None), (-3, -3), (-1, -3), (0, 0), (1, 1), (2, 1), (3, 3), (6, 3), (7, 7), (13, 7), (14, 14), (30, 28)],
)
def test_the_last_day_that_came_counts_and_then_every_week(late: int, level: int | None) -> None:
    ready = DUE - dt.timedelta(days=7)
    assert reminder(DUE, DUE + dt.timedelta(days=late), DAYS, ready) == level


def test_nobody_is_reminded_before_it_could_be_answered() -> None:
    assert reminder(DUE, DUE, DAYS, DUE) is None
    assert reminder(DUE, DUE + dt.timedelta(days=1), DAYS, DUE) == 1
    assert reminder(DUE, DUE - dt.timedelta(days=3), DAYS, DUE - dt.timedelta(days=3)) is None


@given(st.integers(-400, 400), st.integers(-400, 400))
def test_reminders_only_become_more_pressing(one: int, other: int) -> None:
    first, last = sorted((one, other))
    ready = DUE - dt.timedelta(days=1000)
    levels = [reminder(DUE, DUE + dt.timedelta(days=late), DAYS, ready) for late in (first, last)]
    assert levels[0] is None or (levels[1] is not None and levels[0] <= levels[1])


def test_the_words_grow_more_urgent() -> None:
    assert [urgency(level) for level in (-3, 0, 1, 3, 7, 14)] == [
        "Herinnering", "Vandaag", "Dringend", "Dringend", "Zeer dringend", "Zeer dringend",
    ]  # fmt: skip
    assert lateness(DUE, DUE - dt.timedelta(days=1)) == "Er rest nog 1 dag."
    assert lateness(DUE, DUE) == "Vandaag is de laatste dag."
    assert lateness(DUE, DUE + dt.timedelta(days=3)) == "Het antwoord is 3 dagen te laat."


# --- what is written -------------------------------------------------------------------------------------------------


def test_hr_hears_what_is_awaited_from_whom_and_how(real: House) -> None:
    assert remind(after(1)) == 1
    (letter,) = told(real)
    assert (letter.application_id, letter.juror_id) == (None, None)
    mail = mails_of(letter)[0]
    assert mail.subject == "Dringend: Resultaten: Gesprek, Clustermanager, klein"
    for words in (
        "Het antwoord is 1 dag te laat.",
        "Van wie: selectiecommissie",
        "Gevraagd sinds: 8 november 2024",
        "Ten laatste op: 15 november 2024",
        "Nog zonder antwoord (3): K-001, K-002, K-003",
        "werving results klein talk BESTAND",
    ):
        assert words in mail.text
    assert "Achternaam" not in mail.text


def test_never_twice_for_the_same_day_and_again_at_the_next(real: House) -> None:
    written = [remind(after(late)) for late in (-5, -4, -3, -2, -1, 0, 0, 1, 2, 3, 4, 7, 8, 14, 15, 21)]
    assert written == [0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]


def test_missed_days_are_not_made_up_for(real: House) -> None:
    assert [remind(after(9)), remind(after(9))] == [1, 0]


def test_only_who_lacks_an_answer_is_named_and_nothing_once_all_answered(real: House) -> None:
    real.enter(result("K-002", "talk", "12"))
    assert remind(after(1)) == 1
    assert told(real)[0].facts["dossiers"] == "K-001, K-003"
    real.enter(result("K-001", "talk", "15"), result("K-003", "talk", "9"))
    assert remind(after(3)) == 0  # the run was not woken yet


def test_a_date_that_moves_gives_reminders_again(real: House) -> None:
    assert remind(after(0)) == 1
    with writing() as session:
        step = session.get_one(Step, (1, "talk"))
        step.due = (step.due or after(0)) + dt.timedelta(days=10)
        session.commit()
    assert [remind(after(late)) for late in (1, 7, 10)] == [0, 1, 1]


def test_no_reminder_for_an_interview_that_is_still_to_come(real: House) -> None:
    with writing() as session:
        row = session.get_one(Invitation, real.rows(Invitation, key="talk")[0].id)
        row.slot = after(30)
        session.commit()
    assert remind(after(1)) == 1
    assert told(real)[0].facts["dossiers"] == "K-002, K-003"


def test_before_the_talk_nobody_is_reminded(house: House) -> None:
    house.apply(*(person(d) for d in PEOPLE))
    assert remind(on(dt.date(2030, 1, 1))) == 0


def test_what_ended_or_was_stopped_is_left_alone(real: House) -> None:
    with writing() as session:
        session.get_one(Procedure, 1).ended_at = after(0)
        session.commit()
    assert remind(after(1)) == 0


def test_a_wait_about_the_procedure_itself_names_no_dossier(house: House) -> None:
    house.apply(person("K-001"))
    with writing() as session:
        session.get_one(Procedure, 1).seconds_per_day = None
        session.commit()
    from tasks import moments

    moments.reach("klein", "closing", None, after(0))
    assert asking.ask("klein", "post")
    asking.next_attempt("klein", "post")
    step = house.rows(Step, key="post")[0]
    assert remind((step.due or after(0)) + dt.timedelta(days=1)) == 1
    assert told(house)[0].facts["dossiers"] == ""
    assert "werving results klein post BESTAND" in told(house)[0].facts["how"][-1]


# --- jurors ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def board(database: None, tmp_path: Path) -> House:
    """A talk that the board scores; two of its three members gave a mail address, one of them has a conflict."""
    data = small() | {"jury": {**ternat()["jury"], "max_internal": None, "rank_at_least": False}}
    house = open_house(tmp_path, data)
    rows = ("naam;rol;email", "Els Een;lid;els@jury.example", "Tom Twee;lid;tom@jury.example", "Dirk Drie;lid;")
    compose("klein", house.file("\n".join([*rows, "Wim Vier;waarnemer;wim@jury.example"]), "jury.csv"))
    house.apply(*(person(d) for d in PEOPLE))
    house.carry()
    declare("klein", "J2", "K-001", "familie", dt.date(2024, 11, 8))
    with writing() as session:
        session.get_one(Procedure, 1).seconds_per_day = None
        session.commit()
    asking.next_attempt("klein", "talk")
    return house


def test_members_hear_only_of_their_own_dossiers_and_never_a_score(board: House) -> None:
    board.enter(result("K-002", "talk", "12"))
    assert remind(after(1)) == 3
    mails = mails_of(*told(board))
    by = {mail.to_address: mail for mail in mails}
    contact = board.frozen.regulation.employer.contact
    assert set(by) == {contact, "els@jury.example", "tom@jury.example"}
    assert "Nog zonder antwoord (2): K-001, K-003" in by["els@jury.example"].text
    assert "Nog zonder antwoord (1): K-003" in by["tom@jury.example"].text
    for mail in by.values():
        assert "Achternaam" not in mail.text
        assert "Els" not in mail.text
    assert "Resume" not in by["els@jury.example"].text


def test_a_member_who_leaves_the_board_gets_no_more(board: House) -> None:
    assert remind(after(1)) == 3
    rows = ("naam;rol;email", "Els Een;lid;els@jury.example", "Ann Vijf;lid;", "Dirk Drie;lid;")
    compose("klein", board.file("\n".join(rows), "jury.csv"))
    assert remind(after(3)) == 2


# --- cost ------------------------------------------------------------------------------------------------------------


BIG = {"application", "decision", "letter", "result", "invitation", "candidate"}


def _counted(wall: dt.datetime) -> tuple[int, int]:
    """How many reminders, by how many questions to the database; none of them may scan a big table."""
    asked: list[tuple[str, Any]] = []

    def keep(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        asked.append((statement, parameters))

    event.listen(engine(), "before_cursor_execute", keep)
    try:
        count = remind(wall)
    finally:
        event.remove(engine(), "before_cursor_execute", keep)
    with reading() as session:
        for statement, parameters in asked:
            if statement.startswith("SELECT"):
                plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
                scanned = {row[3].split()[1] for row in plan if row[3].startswith("SCAN")}
                assert not scanned & BIG, statement
    return count, len(asked)


def test_the_number_of_queries_does_not_depend_on_the_number_of_candidates(database: None, tmp_path: Path) -> None:
    counts = []
    for number, reference in ((3, "een"), (60, "twee")):
        house = open_house(tmp_path, small() | {"reference": reference})
        house.apply(*(person(f"K-{n:03}") for n in range(1, number + 1)))
        house.carry()
        asking.next_attempt(reference, "talk")
        with writing() as session:
            row = session.get_one(Procedure, house.rows(Procedure, reference=reference)[0].id)
            row.seconds_per_day = None
            session.commit()
        counts.append(_counted(after(1)))
    assert counts[0][0] == counts[1][0] == 1
    assert counts[0][1] == counts[1][1]
    assert _counted(after(1)) == (0, 5)  # any other day: begin, what is open, what was given; begin, what HR holds
