"""Looking at a procedure: a funnel that adds up, and who still misses an answer."""

import pytest

from cli import show
from tasks.asking import lacking_now
from tasks.changes import withdraw
from tasks.listing import listing
from tasks.overview import funnel, overview
from tests.factory import FULL, PEOPLE, House, course_until, person, result
from tests.prefect_double import PrefectDouble
from tests.test_sweeping import many_more, statements


def lines(house: House) -> list[tuple[int, int, int]]:
    """How many came, are undecided and went on, point by point."""
    return [(line.came, line.open, line.went_on) for line in funnel(overview(house.reference))]


def test_the_funnel_of_a_whole_course_adds_up(ended: House) -> None:
    assert lines(ended) == [(3, 0, 3), (3, 0, 2), (2, 0, 2), (2, 0, 2), (2, 0, 2)]


def test_who_withdraws_before_the_admission_falls_away_there(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    course_until(house, "admissibility")
    assert lines(house)[0] == (3, 3, 0)
    withdraw(house.reference, "K-003")
    house.carry(*[row for row in FULL if row["dossier"] != "K-003"])
    assert lines(house)[0] == (3, 0, 2)
    assert lines(house)[1][0] == 2


def test_whoever_still_misses_an_answer_is_named(talk: House) -> None:
    assert lacking_now(talk.reference) == list(PEOPLE)
    talk.enter(result("K-002", "talk", "12"))
    assert lacking_now(talk.reference) == ["K-001", "K-003"]


@pytest.mark.parametrize("course", ["house", "talk", "judged", "ended"])
def test_a_line_of_the_list_says_what_the_procedure_itself_says(course: str, request: pytest.FixtureRequest) -> None:
    made: House = request.getfixturevalue(course)
    (line,), view = listing(), overview(made.reference)
    assert show.waiting_words(line) == show.waiting_words(view)
    for name in ("reference", "now", "ended", "stopped", "waits_for", "due", "candidates", "letters"):
        assert getattr(line, name) == getattr(view, name)


def test_the_list_costs_as_many_questions_for_three_procedures_as_for_one(talk: House) -> None:
    with statements() as one:
        listing()
    many_more(2, 1, PrefectDouble())
    with statements() as three:
        assert len(listing()) == 3
    assert len(three) == len(one)
