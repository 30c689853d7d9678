"""The nightly look: each fault is planted and found, and a sound database yields nothing."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from config.reading import DraftError, outline, read_regulation, titles_in
from config.settings import HERE
from models.engine import reading, throwaway_database, writing
from models.guard import unguarded
from models.tables import Application, Candidate, Decision, Letter, Reserve, Result, Step
from models.types import utcnow
from rules.soundness import FINDINGS, below_minimum, out_of_order
from tasks.inspecting import Finding, inspect, tell, tell_records
from tasks.soundness import QUESTIONS
from tasks.verifying import Proof
from tests.factory import House, frozen, small

REGULATION = frozen(small()).regulation


def found(house: House) -> list[Finding]:
    return inspect(house.reference, utcnow()).get(house.reference, [])


def only(session: Session, table: Any, **where: Any) -> Any:
    return session.exec(select(table).filter_by(**where)).first()


def _delete_letter(session: Session) -> None:
    decision = only(session, Decision, step="judgement-talk")
    for letter in session.exec(select(Letter).where(Letter.decision_id == decision.id)):
        session.delete(letter)


def _loose_letter(session: Session) -> None:
    only(session, Letter, kind="final_passed").decision_id = None


def _same_person(session: Session) -> None:
    for candidate in session.exec(select(Candidate)):
        candidate.email = "Zelfde@voorbeeld.example"


def _undone(session: Session) -> None:
    only(session, Step, key="judgement-oral").done_at = None


def _without_result(session: Session) -> None:
    for result in session.exec(select(Result).where(Result.part == "oral")):
        result.part = "elders"


def _stuck(session: Session) -> None:
    letter = only(session, Letter, kind="admissible")
    letter.status, letter.claimed_at = "sending", utcnow() - dt.timedelta(days=1)


def _open(session: Session) -> None:
    session.add(Step(procedure_id=1, key="appointment-again", attempt=1))


def _elsewhere(session: Session) -> None:
    only(session, Application, dossier="K-003").state = "passed_stage"


def _uninvited(session: Session) -> None:
    application = only(session, Application, dossier="K-003")
    application.state, application.stage = "invited", "oral"


def _below(session: Session) -> None:
    key = only(session, Application, dossier="K-001").id
    only(session, Decision, application_id=key, step="judgement-talk").points = "9.5"


def _moved_up(session: Session) -> None:
    only(session, Reserve, rank=2).rank = 1


def _rewritten(session: Session) -> None:
    only(session, Decision, step="judgement-talk").decided_by = "iemand anders"


FAULTS: dict[str, tuple[Callable[[Session], None], set[str]]] = {
    "no_letter": (_delete_letter, {"no_letter", "broken_record"}),
    "no_decision": (_loose_letter, {"no_decision", "no_letter"}),
    "two_places": (_same_person, {"two_places"}),
    "out_of_order": (_undone, {"out_of_order"}),
    "no_result": (_without_result, {"no_result", "broken_record"}),
    "stuck_letter": (_stuck, {"stuck_letter"}),
    "open_wait": (_open, {"open_wait"}),
    "other_state": (_elsewhere, {"other_state"}),
    "not_invited": (_uninvited, {"not_invited", "other_state"}),
    "below_minimum": (_below, {"below_minimum", "broken_record"}),
    "other_place": (_moved_up, {"other_place"}),
    "broken_record": (_rewritten, {"broken_record"}),
}


def test_every_kind_of_finding_has_a_planted_fault_and_words() -> None:
    assert set(FAULTS) == set(FINDINGS) == {*QUESTIONS, "out_of_order", "below_minimum", "broken_record"}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_planted_fault_is_found_and_nothing_else(ended: House, kind: str) -> None:
    assert found(ended) == []
    plant, expected = FAULTS[kind]
    with writing() as session:
        with unguarded(session.connection()):
            plant(session)
            session.flush()
        session.commit()
    findings = found(ended)
    assert {finding.kind for finding in findings} == expected
    assert all("Achternaam" not in one.words and one.todo for one in findings)


def test_a_procedure_on_its_way_yields_nothing(judged: House) -> None:
    assert inspect("", utcnow()) == {}


def test_a_finding_is_told_once_until_something_is_added(judged: House) -> None:
    def letters() -> list[Letter]:
        return judged.rows(Letter, kind="inspection")

    assert tell(utcnow()) == 0
    with writing() as session:
        _elsewhere(session)
        session.commit()
    assert [tell(utcnow()), tell(utcnow())] == [1, 0]
    with writing() as session:
        _stuck(session)
        session.commit()
    assert [tell(utcnow()), tell(utcnow())] == [1, 0]
    last = letters()[-1].facts["findings"]
    assert len(letters()) == 2
    assert len(last) == 2
    assert last[0] == (
        "Een toestand die niet uit de laatste beslissing volgt (K-003: geslaagd voor het onderdeel). Wat u doet:"
        " vergelijk `werving status` met de laatste brief, en meld dit aan wie werving beheert."
    )
    with writing() as session:
        only(session, Application, dossier="K-003").state = "eliminated"
        session.commit()
    assert tell(utcnow()) == 0  # solved: nothing to tell, but told again if it comes back
    with writing() as session:
        _elsewhere(session)
        session.commit()
    assert tell(utcnow()) == 1


def test_a_record_has_its_turn_within_so_many_nights_and_is_proved_every_night_once_it_broke(
    ended: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tasks.verifying.ROWS_A_NIGHT", 200)
    nights = [utcnow() + dt.timedelta(days=day) for day in range(7)]
    with writing() as session:
        with unguarded(session.connection()):
            _rewritten(session)
            session.flush()
        session.commit()
    assert [bool(inspect("", night)) for night in nights].count(True) in range(1, 7)
    assert sum(tell_records(night) for night in nights) == 1
    assert [tell(nights[0]), len(ended.rows(Step, key="inspection-record"))] == [0, 1]
    monkeypatch.setattr("tasks.inspecting.prove_tonight", lambda _, __, also: iter([Proof("klein", 1, "", str(also))]))
    assert tell_records(nights[0]) == 1  # it is proved again though it has no turn
    first, second = ended.rows(Letter, kind="inspection")
    assert "[1]" in second.facts["findings"][0]
    assert first.facts["findings"][0].startswith("Het register is niet meer zoals het geschreven is (regel ")


def test_the_order_of_steps_is_the_regulations() -> None:
    done = {"screening", "admission", "invitation-talk", "judgement-talk", "invitation-oral"}
    stages = outline(frozen(small()).text)
    assert out_of_order(stages, done) == []
    assert out_of_order(stages, done - {"admission"}) == ["invitation-talk", "judgement-talk", "invitation-oral"]
    assert out_of_order(stages, done | {"ranking"}) == ["ranking"]


@pytest.mark.parametrize("path", sorted((HERE / "regulations").rglob("*.yaml")), ids=lambda path: path.stem)
def test_the_outline_of_a_text_is_that_of_its_regulation(path: Path) -> None:
    try:
        known = read_regulation(path)
    except DraftError:
        pytest.skip("a vacancy without a procedure")
    assert outline(known.text) == [(stage.key, stage.entry is not None) for stage in known.regulation.stages]
    assert titles_in(known.text) == {stage.key: stage.title for stage in known.regulation.stages}


def test_a_minimum_is_inclusive_and_the_total_counts() -> None:
    fine = {"talk": Decimal(10), "oral": Decimal(14)}
    assert below_minimum(REGULATION, fine) == []
    assert below_minimum(REGULATION, fine | {"talk": Decimal("9.5")}) == ["Gesprek: 9,5 op 20"] + (
        ["Totaal: 23,5 op 40, dat is 58,75%, minder dan de vereiste 60%."] if REGULATION.total else []
    )


@pytest.mark.parametrize("kind", QUESTIONS)
def test_no_question_scans_a_big_table(kind: str) -> None:
    big = {"application", "decision", "letter", "result", "invitation", "candidate", "reserve"}
    with throwaway_database(), reading() as session:
        asked = QUESTIONS[kind]([1, 2], utcnow())
        compiled = asked.compile(session.get_bind(), compile_kwargs={"render_postcompile": True})
        values = tuple(_plain(compiled.params[name]) for name in compiled.positiontup or ())
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values).all()
    scanned = [row[3] for row in plan if row[3].startswith("SCAN")]
    assert not [line for line in scanned if line.split()[1] in big], scanned


def _plain(value: Any) -> Any:
    return value.isoformat(" ") if isinstance(value, dt.datetime) else value
