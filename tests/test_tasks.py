"""The steps on a fresh database, as plain functions: once, together, and as people answer."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from config.rendering import render
from models.engine import throwaway_database
from models.tables import Application, Candidate, Decision, Event, Invitation, Letter, Reserve, Result
from models.types import utcnow
from models.work import UnknownProcedure, unit_of_work
from rules.questions import Entry
from tasks import asking, conclusion, screening, stages, taking
from tasks.asking import NotAsked
from tasks.changes import provide_assignment
from tasks.letters import common_facts
from tasks.tables import TableError
from tests.factory import (
    FORM,
    FULL,
    PEOPLE,
    POINTS,
    House,
    course_until,
    open_house,
    person,
    result,
    small,
    ternat,
)

# --- once and together -----------------------------------------------------------------------------------------------


def test_the_whole_course_twice_changes_no_row(ended: House) -> None:
    before = ended.dump()
    assert ended.carry(*FULL) == []
    assert ended.dump() == before


@pytest.mark.parametrize(
    ("step", "stage"),
    [(screening.screening, None), (screening.admission, None), (stages.invitation, "talk"), (stages.judgement, "talk"),
     (conclusion.ranking, None), (conclusion.reserve, None)],
)  # fmt: skip
def test_a_step_done_twice_has_one_effect(ended: House, step: Any, stage: str | None) -> None:
    before = ended.dump()
    step(ended.reference, stage)
    assert ended.dump() == before


def test_a_step_that_breaks_leaves_nothing(talk: House) -> None:
    talk.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    before = talk.dump()
    with pytest.raises(RuntimeError), unit_of_work(talk.reference, "judgement-talk") as work:  # noqa: PT012
        stages.judgement.body(work, work.regulation.stage("talk"))
        work.session.flush()
        raise RuntimeError
    assert talk.dump() == before


def test_an_unknown_procedure_is_told() -> None:
    with throwaway_database(), pytest.raises(UnknownProcedure, match="procedure nergens bestaat niet"):
        screening.screening("nergens")


def test_every_decision_has_its_letter_with_reasons_where_it_is_negative(judged: House) -> None:
    decisions = {d.id: d for d in judged.rows(Decision, step="judgement-talk")}
    letters = judged.rows(Letter, step="judgement-talk")
    assert {letter.decision_id for letter in letters} == set(decisions)
    assert sorted(letter.kind for letter in letters) == ["failed_stage", "passed_stage", "passed_stage"]
    (negative,) = [letter for letter in letters if letter.kind == "failed_stage"]
    assert negative.facts["reasons"] == decisions[negative.decision_id].reasons
    assert negative.facts["decided_on"] == "8 november 2024"


def test_letters_of_a_decision_are_held_and_invitations_are_not(talk: House) -> None:
    start, half_an_hour = utcnow(), dt.timedelta(minutes=30)
    talk.carry(*FULL[:3])
    held = talk.rows(Letter, step="judgement-talk")
    assert len(held) == 3
    assert all(start + half_an_hour <= x.post_after <= utcnow() + half_an_hour for x in held)
    assert all(x.post_after <= utcnow() for x in talk.rows(Letter, step="invitation-oral"))


def test_events_hold_no_names(ended: House) -> None:
    words = " ".join(f"{e.who} {e.what} {e.why}" for e in ended.rows(Event))
    assert "Achternaam" not in words
    assert "@" not in words


# --- what people answer ----------------------------------------------------------------------------------------------


def test_partial_results_are_kept_and_who_lacks_one_is_named(talk: House) -> None:
    talk.enter(result("K-002", "talk", "12"))
    opened = asking.ask(talk.reference, "talk")
    assert opened is not None
    assert opened.lacking == ("K-001", "K-003")
    assert opened.answers["K-002"]["result"] == "12"
    assert [r.value for r in talk.rows(Result, part="talk")] == ["12"]


def test_the_same_file_twice_is_one_result(talk: House) -> None:
    for _ in range(2):
        talk.enter(result("K-002", "talk", "12"))
    assert len(talk.rows(Result, part="talk")) == 1


def test_another_result_before_the_judgement_is_a_new_version(talk: House) -> None:
    for points in ("12", "13", "12"):
        talk.enter(result("K-002", "talk", points))
    assert [(r.version, r.value) for r in talk.rows(Result, part="talk")] == [(1, "12"), (2, "13"), (3, "12")]


def test_a_refused_file_stores_nothing(talk: House) -> None:
    with pytest.raises(TableError):
        talk.enter(result("K-001", "talk", "15"), result("K-002", "talk", "21"))
    assert talk.rows(Result, part="talk") == []


def test_a_refused_form_keeps_what_was_typed_and_why_it_was_refused(talk: House) -> None:
    attempt = asking.next_attempt(talk.reference, "talk")
    rows = [Entry(0, d, "aanwezig", p, **FORM) for d, p in zip(PEOPLE, ("15", "21", "9,5"), strict=True)]
    (problem,) = taking.take(talk.reference, "talk", rows, "form", attempt)
    assert str(problem) == "resultaat (K-002): 21 is meer dan het maximum van 20"
    assert talk.rows(Result, part="talk") == []
    opened = asking.ask(talk.reference, "talk")
    assert opened is not None
    assert (opened.taken, opened.problems) == (attempt, (str(problem),))
    assert {d: opened.answers[d]["result"] for d in PEOPLE} == {"K-001": "15", "K-002": "21", "K-003": "9,5"}


def test_a_right_form_clears_what_was_refused(talk: House) -> None:
    wrong = [Entry(0, d, "aanwezig", "99", **FORM) for d in PEOPLE]
    taking.take(talk.reference, "talk", wrong, "form", asking.next_attempt(talk.reference, "talk"))
    right = [Entry(0, d, "aanwezig", "12", **FORM) for d in PEOPLE]
    assert taking.take(talk.reference, "talk", right, "form", asking.next_attempt(talk.reference, "talk")) == []
    assert asking.ask(talk.reference, "talk") is None


def test_a_form_row_that_is_left_open_takes_what_a_file_gave(talk: House) -> None:
    talk.enter(result("K-002", "talk", "12"), result("K-003", "talk", aanwezigheid="afwezig"))
    rows = [
        Entry(0, d, a, p, **FORM)
        for d, a, p in zip(PEOPLE, ("aanwezig", "aanwezig", "afwezig"), ("15", "", ""), strict=True)
    ]
    assert taking.take(talk.reference, "talk", rows, "form", 1) == []
    answers = {r.application_id: (r.attendance, r.value, r.version) for r in talk.rows(Result, part="talk")}
    ids = [talk.application(d).id for d in PEOPLE]
    assert [answers[i] for i in ids] == [("aanwezig", "15", 1), ("aanwezig", "12", 1), ("afwezig", "", 1)]


def test_a_form_lists_everybody(talk: House) -> None:
    problems = taking.take(talk.reference, "talk", [Entry(0, "K-001", "aanwezig", "15", **FORM)], "form", 1)
    assert [str(p) for p in problems] == [
        "dossier (K-002): ontbreekt in het formulier",
        "dossier (K-003): ontbreekt in het formulier",
    ]


def test_reasons_given_by_file_hold_for_the_same_result_in_a_form(house: House) -> None:
    house.apply(person("K-001"))
    house.carry(result("K-001", "talk", "15"))
    house.enter(result("K-001", "oral", "9", motivering="Te algemeen."))
    form = {"decider": "selectiecommissie", "date": "22/11/2024"}
    assert taking.take(house.reference, "oral", [Entry(0, "K-001", "aanwezig", "9", **form)], "form", 1) == []
    (problem,) = taking.take(house.reference, "oral", [Entry(0, "K-001", "aanwezig", "8", **form)], "form", 2)
    assert problem.field == "motivering"


def test_what_is_decided_is_not_asked_again(judged: House) -> None:
    with pytest.raises(NotAsked):
        judged.enter(result("K-001", "talk", "20"))


def test_hr_is_told_once_that_people_are_awaited(talk: House) -> None:
    for _ in range(3):
        asking.ask(talk.reference, "talk")
    notices = [n for n in talk.rows(Letter, kind="hr_notice") if n.step == "talk"]
    assert len(notices) == 1


def test_a_later_appointment_replaces_an_earlier_one_that_nobody_acted_on(house: House) -> None:
    """HR mistyped a dossier and sends the file again before the run wakes: one person is appointed, not two."""
    house.apply(*(person(d) for d in PEOPLE[:2]))
    rows = [row for row in FULL if row["dossier"] != "K-003"]
    course_until(house, "appointment", rows)
    decider = {"beslisser": "college van burgemeester en schepenen"}
    for dossier in ("K-001", "K-002"):
        house.enter(result("", "aanstelling", dossier, "2/12/2024", **decider))
    house.carry()
    assert [house.state(d) for d in ("K-001", "K-002")] == ["in_reserve", "appointed"]


# --- letters ---------------------------------------------------------------------------------------------------------


def test_every_letter_can_be_made_and_negative_ones_tell_the_last_day_to_appeal(ended: House) -> None:
    people = {c.id: c for c in ended.rows(Candidate)}
    applications = {a.id: a for a in ended.rows(Application)}
    negative = 0
    for letter in ended.rows(Letter):
        application = applications.get(letter.application_id)
        own = people[application.candidate_id] if application else None
        dossier = application.dossier if application else ""
        text = render(letter.kind, common_facts(ended.frozen.regulation, ended.reference, letter, own, dossier)).text
        for other in people.values():
            assert (other.name in text) == (other is own)
        if letter.appeal_until:
            negative += 1
            assert "De laatste dag om beroep in te stellen is" in text
            assert "Raad van State" in text
    assert negative == 1


def test_the_last_day_to_appeal_counts_from_the_day_of_the_letter(judged: House) -> None:
    (letter,) = judged.rows(Letter, kind="failed_stage")
    assert letter.dated == dt.date(2024, 11, 8)
    assert letter.appeal_until == dt.date(2025, 1, 7)


def test_an_appointed_candidate_has_no_place_in_the_reserve(house: House) -> None:
    house.apply(*(person(d) for d in PEOPLE))
    decider = {"beslisser": "college van burgemeester en schepenen"}
    house.carry(*FULL, result("", "aanstelling", "K-001", "2/12/2024", **decider))
    assert [house.state(d) for d in PEOPLE] == ["appointed", "in_reserve", "eliminated"]
    (place,) = house.rows(Reserve)
    assert (place.rank, place.valid_from, place.valid_through) == (2, dt.date(2024, 11, 28), dt.date(2026, 11, 27))


def test_a_total_that_is_checked_when_known_spares_people_the_assessment(database: None, tmp_path: Path) -> None:
    data = small()
    data["total"]["checked"] = "when_known"
    house = open_house(tmp_path, data)
    house.apply(*(person(d) for d in PEOPLE[:2]))
    house.carry(
        *(result(d, "talk", "10") for d in PEOPLE[:2]), result("K-001", "oral", "13,5"), result("K-002", "oral", "14")
    )
    assert [house.state(d) for d in PEOPLE[:2]] == ["failed_total", "invited"]
    (letter,) = [x for x in house.letters("K-001") if x.appeal_until]
    assert letter.kind == "final_failed"
    assert "23,5 op 40, dat is 58,75%" in letter.facts["reasons"][0]


def test_a_part_for_some_is_not_asked_of_others(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, ternat())
    house.apply(person("K-001"), person("K-002", diploma="bachelor"))
    house.carry()
    invited = {(i.application_id, i.key) for i in house.rows(Invitation)}
    assert invited == {(house.application("K-002").id, "level_test")}


def test_a_home_assignment_leaves_with_its_file(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][1].pop("dates")
    data["stages"][1]["take_home"] = {"sent": dt.date(2024, 11, 8), "due": dt.date(2024, 11, 13)}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    file = tmp_path / "opgave.pdf"
    file.write_bytes(b"%PDF-1.7")
    assert provide_assignment(house.reference, "oral", file) == "assignment-oral"
    house.carry(result("K-001", "talk", "15"))
    (letter,) = house.rows(Letter, kind="home_assignment")
    assert letter.attachment == "klein-oral.pdf"
    with pytest.raises(NotAsked, match="al verstuurd"):
        provide_assignment(house.reference, "oral", file)
    with pytest.raises(NotAsked):
        provide_assignment(house.reference, "talk", file)
    with pytest.raises(TableError):
        provide_assignment(house.reference, "oral", tmp_path / "weg.pdf")
