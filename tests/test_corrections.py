"""Corrections while letters wait, and withdrawals: new versions, nothing undone elsewhere."""

import datetime as dt

import pytest

from models.engine import writing
from models.tables import Application, Decision, Letter, Procedure, Reserve, Result
from models.types import utcnow
from rules.questions import Entry
from rules.states import MOVES, STATES
from tasks import asking, moments, screening, stages, taking
from tasks.asking import NotAsked
from tasks.changes import correct, withdraw
from tasks.deciding import LetterLeft
from tasks.tables import TableError
from tests.factory import (
    BECAUSE,
    FULL,
    PEOPLE,
    House,
    by_step,
    correction,
    course_until,
    of_decision,
    person,
    result,
)

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
        taking.take(house.reference, "admissibility", [Entry(0, "K-001", "", "ontvankelijk", **decided)], "file") == []
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
    course_until(house, "appointment", [row for row in FULL if row["dossier"] != "K-003"])
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


def test_withdrawals_from_a_file_are_all_taken_or_none(talk: House) -> None:
    before = talk.dump()
    with pytest.raises(TableError) as refusal:
        talk.enter(
            result("K-001", "terugtrekking", date="5/11/2024"),
            result("K-002", "terugtrekking", date="31/11/2024"),
            result("K-999", "terugtrekking", date="6/11/2024"),
            result("K-001", "terugtrekking", date="6/11/2024"),
        )
    assert refusal.value.lines == [
        "bestand.csv, regel 3: datum: een bestaande datum zoals 3/08/2024 verwacht",
        "bestand.csv, regel 4: dossier K-999 bestaat niet in klein",
        "bestand.csv, regel 5: K-001: staat twee keer in dit bestand",
    ]
    assert talk.dump() == before
    talk.enter(result("K-001", "terugtrekking", date="5/11/2024"), result("K-002", "terugtrekking", date="6/11/2024"))
    assert [d.decided_on for dossier in ("K-001", "K-002") for d in talk.decisions(dossier)[-1:]] == [
        dt.date(2024, 11, 5),
        dt.date(2024, 11, 6),
    ]
