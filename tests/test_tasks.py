"""The steps on a fresh database, as plain functions: once, together, append-only, and corrected while letters wait."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from config.rendering import render
from flows.course import course
from flows.rehearsal import Rehearsal
from models import engine as engines
from models.engine import make_engine, migrate, throwaway_database, writing
from models.tables import Application, Candidate, Decision, Event, Invitation, Letter, Procedure, Reserve, Result, Step
from models.types import Moment, utcnow
from models.work import UnknownProcedure, unit_of_work
from rules.questions import Entry
from rules.states import MOVES, STATES
from tasks import asking, conclusion, moments, screening, stages
from tasks.asking import NotAsked
from tasks.changes import correct, provide_assignment, withdraw
from tasks.deciding import LetterLeft
from tasks.letters import common_facts
from tasks.results import read_results
from tasks.tables import TableError, read_table
from tests.factory import BECAUSE, RESULT_HEADER, House, csv_of, open_house, person, result, small, ternat

PEOPLE = ("K-001", "K-002", "K-003")
POINTS = {"talk": ("15", "12", "9,5"), "oral": ("16", "11")}
FORM = {"decider": "selectiecommissie", "date": "8/11/2024"}


@pytest.fixture
def talk(house: House) -> House:
    """Three people invited to the talk, whose results are awaited."""
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    assert {house.state(dossier) for dossier in PEOPLE} == {"invited"}
    return house


@pytest.fixture
def judged(talk: House) -> House:
    """The talk is judged: K-001 and K-002 passed, K-003 did not; the letters are held."""
    talk.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(talk.reference, "talk") is None
    stages.judgement(talk.reference, "talk")
    return talk


FULL = [
    *(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)),
    result("K-001", "oral", "16"),
    result("K-002", "oral", "15"),
    result("K-001", "assessment", "geschikt"),
    result("K-002", "assessment", "geschikt"),
    result("", "eindrapport", "opgemaakt", "28/11/2024"),
]


@pytest.fixture
def ended(house: House) -> House:
    """The whole course: K-001 and K-002 in the reserve."""
    house.apply(*(person(dossier) for dossier in PEOPLE))
    assert house.carry(*FULL) == []
    return house


def correction(dossier: str = "K-003", value: str = "10", **changes: str) -> Entry:
    known = {"attendance": "aanwezig", "reasons": "Verkeerd overgetypt."} | FORM | changes
    return Entry(0, dossier, result=value, **known)  # type: ignore[arg-type]


def by_step(decisions: list[Decision], step: str) -> list[Decision]:
    return sorted((d for d in decisions if d.step == step), key=lambda d: d.version)


def of_decision(house: House, dossier: str, step: str = "judgement-talk") -> list[tuple[int, str, str]]:
    letters = [one for one in house.letters(dossier) if one.step == step]
    return sorted((one.version, one.kind, one.status) for one in letters)


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
    (problem,) = asking.take(talk.reference, "talk", rows, "form", attempt)
    assert str(problem) == "resultaat (K-002): 21 is meer dan het maximum van 20"
    assert talk.rows(Result, part="talk") == []
    opened = asking.ask(talk.reference, "talk")
    assert opened is not None
    assert (opened.taken, opened.problems) == (attempt, (str(problem),))
    assert {d: opened.answers[d]["result"] for d in PEOPLE} == {"K-001": "15", "K-002": "21", "K-003": "9,5"}


def test_a_right_form_clears_what_was_refused(talk: House) -> None:
    wrong = [Entry(0, d, "aanwezig", "99", **FORM) for d in PEOPLE]
    asking.take(talk.reference, "talk", wrong, "form", asking.next_attempt(talk.reference, "talk"))
    right = [Entry(0, d, "aanwezig", "12", **FORM) for d in PEOPLE]
    assert asking.take(talk.reference, "talk", right, "form", asking.next_attempt(talk.reference, "talk")) == []
    assert asking.ask(talk.reference, "talk") is None


def test_a_form_row_that_is_left_open_takes_what_a_file_gave(talk: House) -> None:
    talk.enter(result("K-002", "talk", "12"), result("K-003", "talk", aanwezigheid="afwezig"))
    rows = [
        Entry(0, d, a, p, **FORM)
        for d, a, p in zip(PEOPLE, ("aanwezig", "aanwezig", "afwezig"), ("15", "", ""), strict=True)
    ]
    assert asking.take(talk.reference, "talk", rows, "form", 1) == []
    answers = {r.application_id: (r.attendance, r.value, r.version) for r in talk.rows(Result, part="talk")}
    ids = [talk.application(d).id for d in PEOPLE]
    assert [answers[i] for i in ids] == [("aanwezig", "15", 1), ("aanwezig", "12", 1), ("afwezig", "", 1)]


def test_a_form_lists_everybody(talk: House) -> None:
    problems = asking.take(talk.reference, "talk", [Entry(0, "K-001", "aanwezig", "15", **FORM)], "form", 1)
    assert [str(p) for p in problems] == [
        "dossier (K-002): ontbreekt in het formulier",
        "dossier (K-003): ontbreekt in het formulier",
    ]


def test_reasons_given_by_file_hold_for_the_same_result_in_a_form(house: House) -> None:
    house.apply(person("K-001"))
    house.carry(result("K-001", "talk", "15"))
    house.enter(result("K-001", "oral", "9", motivering="Te algemeen."))
    form = {"decider": "selectiecommissie", "date": "22/11/2024"}
    assert asking.take(house.reference, "oral", [Entry(0, "K-001", "aanwezig", "9", **form)], "form", 1) == []
    (problem,) = asking.take(house.reference, "oral", [Entry(0, "K-001", "aanwezig", "8", **form)], "form", 2)
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
    course_until_appointment(house, rows)
    decider = {"beslisser": "college van burgemeester en schepenen"}
    for dossier in ("K-001", "K-002"):
        house.enter(result("", "aanstelling", dossier, "2/12/2024", **decider))
    house.carry()
    assert [house.state(d) for d in ("K-001", "K-002")] == ["in_reserve", "appointed"]


def course_until_appointment(house: House, rows: list[dict[str, str]]) -> None:
    """Carry the procedure to where the authority's choice is awaited."""

    class Here(Exception):
        pass

    class Stopping(Rehearsal):
        def ask(self, question: str, stage: Any = None) -> None:
            if question == "appointment":
                assert asking.ask(self.reference, "appointment")
                raise Here
            super().ask(question, stage)

    table = read_table(house.file(csv_of(rows, RESULT_HEADER)))
    parts = read_results(house.frozen.regulation, table)
    with pytest.raises(Here):
        course(Stopping(house.reference, house.frozen.regulation, parts, utcnow()))


# --- corrections -----------------------------------------------------------------------------------------------------


def test_a_correction_before_the_letters_leave_writes_everything_anew(judged: House) -> None:
    assert judged.state("K-003") == "eliminated"
    (change,) = correct(judged.reference, "talk", correction(), BECAUSE)
    assert change.dossier == "K-003"
    assert change.before.startswith("niet geslaagd: Gesprek: 9,5 op 20")
    assert change.after.startswith("geslaagd voor het onderdeel: Gesprek: 10 op 20")
    assert judged.state("K-003") == "passed_stage"
    key = judged.application("K-003").id
    results = judged.rows(Result, part="talk", application_id=key)
    assert [(r.version, r.value, r.door) for r in results] == [(1, "9.5", "file"), (2, "10", "correction")]
    written = by_step(judged.decisions("K-003"), "judgement-talk")
    assert [(d.version, d.outcome, d.points) for d in written] == [(1, "eliminated", "9.5"), (2, "passed_stage", "10")]
    assert of_decision(judged, "K-003") == [(1, "failed_stage", "replaced"), (2, "passed_stage", "waiting")]


def test_a_correction_touches_nobody_else(judged: House) -> None:
    before = [judged.decisions(d) for d in PEOPLE[:2]]
    correct(judged.reference, "talk", correction(), BECAUSE)
    assert [judged.decisions(d) for d in PEOPLE[:2]] == before
    assert of_decision(judged, "K-001") == [(1, "passed_stage", "waiting")]


def test_the_other_way_round_a_pass_becomes_a_failure_with_an_appeal(judged: House) -> None:
    correct(judged.reference, "Gesprek", correction("K-001", "9"), BECAUSE)
    assert judged.state("K-001") == "eliminated"
    (letter,) = [x for x in judged.letters("K-001") if x.status == "waiting" and x.step == "judgement-talk"]
    assert letter.kind == "failed_stage"
    assert letter.appeal_until is not None


def test_a_result_can_be_corrected_twice(judged: House) -> None:
    correct(judged.reference, "talk", correction(value="10"), BECAUSE)
    correct(judged.reference, "talk", correction(value="9"), BECAUSE)
    assert of_decision(judged, "K-003") == [
        (1, "failed_stage", "replaced"), (2, "passed_stage", "replaced"), (3, "failed_stage", "waiting"),
    ]  # fmt: skip


def test_who_was_marked_absent_by_mistake_goes_on(talk: House) -> None:
    talk.enter(*(result(d, "talk", aanwezigheid="afwezig") for d in PEOPLE))
    asking.ask(talk.reference, "talk")
    stages.judgement(talk.reference, "talk")
    assert talk.state("K-001") == "no_show"
    correct(talk.reference, "talk", correction("K-001", "15"), BECAUSE)
    assert talk.state("K-001") == "passed_stage"


def test_a_correction_asks_for_a_reason_and_is_checked_as_any_result(judged: House) -> None:
    before = judged.dump()
    for entry in (
        correction(value="21"),
        correction(value="9,75"),
        correction(date="1/1/2024"),
    ):
        with pytest.raises(TableError):
            correct(judged.reference, "talk", entry, BECAUSE)
    with pytest.raises(TableError):
        correct(judged.reference, "talk", correction(), " ")
    assert judged.dump() == before


def test_the_reason_of_a_correction_is_for_the_record_and_in_no_letter(judged: House) -> None:
    correct(judged.reference, "talk", correction("K-001", "9"), BECAUSE)
    newest = max(judged.rows(Result, part="talk"), key=lambda row: (row.version, row.id))
    assert newest.because == BECAUSE
    assert all(BECAUSE not in str(letter.facts) for letter in judged.rows(Letter))


def test_what_is_asked_once_cannot_be_answered_before_it_is_asked(house: House) -> None:
    """Otherwise the post would be confirmed complete before the closing day is over."""
    house.apply(person("K-001"))
    for part, answer in (("post", "volledig"), ("eindrapport", "opgemaakt"), ("aanstelling", "geen")):
        with pytest.raises(NotAsked):
            house.enter(result("", part, answer, "28/11/2024"))


def test_what_is_not_decided_cannot_be_corrected(talk: House) -> None:
    with pytest.raises(NotAsked):
        correct(talk.reference, "talk", correction(), BECAUSE)
    with pytest.raises(NotAsked):
        correct(talk.reference, "talk", correction("K-999"), BECAUSE)
    for part in ("bestaat niet", "aanstelling", "terugtrekking", ""):
        with pytest.raises(NotAsked):
            correct(talk.reference, part, correction(), BECAUSE)


@pytest.mark.parametrize("status", ["sending", "sent", "failed"])
def test_a_letter_that_left_or_may_have_left_is_never_replaced(judged: House, status: str) -> None:
    with writing() as session:
        key = next(x.id for x in judged.letters("K-003") if x.step == "judgement-talk")
        session.get_one(Letter, key).status = status
        session.commit()
    before = judged.dump()
    with pytest.raises(LetterLeft, match="K-003: de brief is al vertrokken"):
        correct(judged.reference, "talk", correction(), BECAUSE)
    assert judged.dump() == before


def test_nothing_is_corrected_after_the_hold(judged: House) -> None:
    wall = utcnow()
    wait = moments.hold(judged.reference, "judgement-talk", wall)
    assert wait is not None
    assert wait.wake_at == wall + dt.timedelta(minutes=30)
    correct(judged.reference, "talk", correction(), BECAUSE)
    assert moments.hold(judged.reference, "judgement-talk", wait.wake_at) is None
    with pytest.raises(LetterLeft):
        correct(judged.reference, "talk", correction(value="9"), BECAUSE)


def test_a_letter_that_is_still_to_be_printed_can_be_replaced(house: House) -> None:
    """Who has no mail address is corrected within the same half hour as anybody else."""
    house.apply(person("K-003", email="", kanaal="post"))
    house.carry()
    house.enter(result("K-003", "talk", "9,5"))
    asking.ask(house.reference, "talk")
    stages.judgement(house.reference, "talk")
    correct(house.reference, "talk", correction(), BECAUSE)
    assert of_decision(house, "K-003") == [(1, "failed_stage", "replaced"), (2, "passed_stage", "to_print")]


def test_an_admission_can_be_corrected(house: House) -> None:
    house.apply(person("K-001"))
    house.confirm_post()
    screening.screening(house.reference)
    decided = {"decider": "HR-dienst", "date": "5/11/2024"}
    assert (
        asking.take(house.reference, "admissibility", [Entry(0, "K-001", "", "ontvankelijk", **decided)], "file") == []
    )
    assert asking.ask(house.reference, "admissibility") is None
    screening.admission(house.reference)
    wrong = Entry(0, "K-001", "", "onontvankelijk", "Het diploma is niet erkend.", **decided)
    (change,) = correct(house.reference, "ontvankelijkheid", wrong, BECAUSE)
    assert "Het diploma is niet erkend." in change.after
    assert house.state("K-001") == "inadmissible"
    assert of_decision(house, "K-001", "admission") == [(1, "admissible", "replaced"), (2, "inadmissible", "waiting")]


def test_who_withdrew_is_not_corrected_back_in(judged: House) -> None:
    withdraw(judged.reference, "K-001")
    before = judged.dump()
    with pytest.raises(NotAsked):
        correct(judged.reference, "talk", correction("K-001", "9"), BECAUSE)
    assert judged.dump() == before


def test_the_date_of_the_final_report_is_corrected_or_the_correction_is_refused(house: House) -> None:
    """It starts the reserve: a correction that is taken in silently and changes nothing would be worse than none."""
    house.apply(*(person(d) for d in PEOPLE[:2]))
    course_until_appointment(house, [row for row in FULL if row["dossier"] != "K-003"])
    wrong = Entry(0, "K-001", "", "opgemaakt", "Verkeerde datum.", "HR-dienst", "2/12/2024")
    try:
        correct(house.reference, "eindrapport", wrong, BECAUSE)
    except (NotAsked, TableError):
        return
    house.carry(result("", "aanstelling", "geen", "4/12/2024", beslisser="HR-dienst"))
    assert {place.valid_from for place in house.rows(Reserve)} == {dt.date(2024, 12, 2)}


# --- withdrawals -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [s for s in STATES if "withdrawn" in MOVES[s]])
def test_a_candidate_can_withdraw_in_every_state_before_the_end(talk: House, state: str) -> None:
    put(talk, "K-001", state)
    withdraw(talk.reference, "k-001")
    assert talk.state("K-001") == "withdrawn"
    decision = talk.decisions("K-001")[-1]
    assert (decision.step, decision.outcome) == ("withdrawal", "withdrawn")
    assert talk.letters("K-001")[-1].kind == "withdrawn"
    assert talk.letters("K-001")[-1].appeal_until is None


@pytest.mark.parametrize("state", [s for s in STATES if "withdrawn" not in MOVES[s]])
def test_what_has_ended_cannot_be_withdrawn(talk: House, state: str) -> None:
    put(talk, "K-001", state)
    before = talk.dump()
    with pytest.raises(NotAsked, match="K-001: is al beëindigd"):
        withdraw(talk.reference, "K-001")
    assert talk.dump() == before


def put(house: House, dossier: str, state: str) -> None:
    with writing() as session:
        session.get_one(Application, house.application(dossier).id).state = state
        session.commit()


def test_an_unknown_dossier_cannot_be_withdrawn(talk: House) -> None:
    with pytest.raises(NotAsked, match="dossier K-999 bestaat niet"):
        withdraw(talk.reference, "K-999")


def test_who_withdrew_is_no_longer_awaited(talk: House) -> None:
    talk.enter(result("K-001", "talk", "15"), result("K-002", "talk", "12"))
    withdraw(talk.reference, "K-003")
    assert asking.ask(talk.reference, "talk") is None
    stages.judgement(talk.reference, "talk")
    assert [talk.state(d) for d in PEOPLE] == ["passed_stage", "passed_stage", "withdrawn"]


def test_if_everyone_withdraws_the_procedure_still_ends(talk: House) -> None:
    for dossier in PEOPLE:
        withdraw(talk.reference, dossier)
    assert talk.carry() == []
    assert talk.rows(Procedure)[0].ended_at is not None
    assert talk.rows(Reserve) == []


def test_a_procedure_without_any_candidate_ends_too(house: House) -> None:
    assert house.carry() == []
    assert house.rows(Decision) == []


def test_who_leaves_the_reserve_leaves_its_place_empty(ended: House) -> None:
    withdraw(ended.reference, "K-001")
    places = {p.application_id: (p.rank, p.state) for p in ended.rows(Reserve)}
    ids = [ended.application(d).id for d in PEOPLE[:2]]
    assert [places[i] for i in ids] == [(1, "withdrawn"), (2, "available")]
    (decision,) = by_step(ended.decisions("K-001"), "withdrawal")
    assert decision.reasons == ["Kandidatuur ingetrokken (Wervingsreserve)."]


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


# --- moments ---------------------------------------------------------------------------------------------------------


def real(tmp_path: Path) -> House:
    """A procedure in real time that closes next week."""
    data, later = small(), dt.timedelta(days=(utcnow().date() - dt.date(2024, 10, 27)).days)
    data["applications"]["closes"] += later
    for stage in data["stages"]:
        stage["dates"] = [day + later for day in stage["dates"]]
    return open_house(tmp_path, data, seconds_per_day=None)


def test_a_procedure_waits_for_its_closing_moment(database: None, tmp_path: Path) -> None:
    house = real(tmp_path)
    closes, wall = house.frozen.regulation.closes_at, utcnow()
    wait = moments.reach(house.reference, "closing", None, wall)
    assert wait is not None
    assert (wait.due, wait.wake_at) == (closes, closes)
    assert moments.reach(house.reference, "closing", None, closes - dt.timedelta(seconds=1)) is not None
    assert moments.reach(house.reference, "closing", None, closes) is None
    assert house.rows(Procedure)[0].now == closes


def test_the_clock_of_a_procedure_never_goes_back(database: None, tmp_path: Path) -> None:
    house, wall = real(tmp_path), utcnow()
    moments.wake_up(house.reference, wall + dt.timedelta(days=1))
    moments.wake_up(house.reference, wall)
    assert house.rows(Procedure)[0].now == wall + dt.timedelta(days=1)


def test_nothing_dated_in_the_future_is_taken(database: None, tmp_path: Path) -> None:
    house = real(tmp_path)
    with pytest.raises(TableError) as refusal:
        house.apply(person("K-001", ontvangen_op="1/1/2099"))
    assert refusal.value.lines == ["bestand.csv, regel 2, veld ontvangen_op: ligt in de toekomst"]
    closes = house.frozen.regulation.applications.closes
    row = Entry(0, result="volledig", decider="HR-dienst", date=closes.isoformat())
    assert asking.ask(house.reference, "post")
    assert asking.take(house.reference, "post", [row], "file")


# --- storage ---------------------------------------------------------------------------------------------------------


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment().process_bind_param(dt.datetime(2024, 11, 3), None)  # type: ignore[arg-type]


def test_a_moment_comes_back_in_utc(judged: House) -> None:
    for letter in judged.rows(Letter):
        assert letter.post_after.utcoffset() == dt.timedelta(0)


@pytest.fixture
def migrated(tmp_path: Path) -> Any:
    made = make_engine(f"sqlite:///{tmp_path / 'vers.db'}")
    engines._engines.append(made)
    migrate()
    yield made
    engines._engines.remove(made)
    made.dispose()


def test_the_migrations_make_exactly_the_tables_of_the_code(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_migrations_make_the_same_checks_and_unique_keys(migrated: Engine) -> None:
    made = make_engine("sqlite://")
    SQLModel.metadata.create_all(made)
    one, other = inspect(migrated), inspect(made)
    for table in SQLModel.metadata.tables:
        for kind in ("check_constraints", "unique_constraints", "foreign_keys", "indexes"):
            found = [sorted(map(repr, getattr(side, f"get_{kind}")(table))) for side in (one, other)]
            assert found[0] == found[1], (table, kind)
    made.dispose()


def test_migrating_twice_does_nothing(migrated: Engine) -> None:
    migrate()
    assert set(inspect(migrated).get_table_names()) == {*SQLModel.metadata.tables, "alembic_version"}


@pytest.mark.parametrize(
    ("table", "column"),
    [(Application, "state"), (Letter, "status"), (Decision, "outcome"), (Result, "attendance"), (Reserve, "state")],
)
def test_the_database_itself_refuses_an_unknown_state(ended: House, table: Any, column: str) -> None:
    with writing() as session, pytest.raises(IntegrityError):  # noqa: PT012
        setattr(session.get_one(table, ended.rows(table)[0].id), column, "verzonnen")
        session.flush()


def test_every_step_that_ran_is_in_the_journal(ended: House) -> None:
    keys = {s.key for s in ended.rows(Step) if s.done_at and not s.key.startswith("told-")}
    for stage in ("talk", "oral", "assessment"):
        assert {f"invitation-{stage}", f"judgement-{stage}", stage} <= keys
    assert {"closing", "post", "screening", "admissibility", "admission", "final_report", "ranking", "reserve"} <= keys
