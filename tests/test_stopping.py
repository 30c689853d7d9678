"""Stopping a procedure: all in the running are told why, nothing is deleted, nothing is written after it (A34, L16)."""

import threading
from pathlib import Path

import pytest
from prefect.states import Cancelled, Running
from sqlmodel import col, select

from cli import show
from flows import fiche
from flows.course import course
from flows.rehearsal import Rehearsal
from models import engine
from models.engine import make_engine, migrate, reading, writing
from models.tables import Decision, Event, Letter, Procedure, Step
from models.types import utcnow
from models.work import Stopped, UnknownProcedure, unit_of_work
from rules.questions import Entry
from tasks import asking, changes, moments, screening, stages, taking
from tasks.inbox import take_file
from tasks.leaving import AFTER_APPROVAL
from tasks.opening import Refused
from tasks.overview import overview
from tasks.stopping import Halted, stop
from tasks.sweeping import Sweep
from tests import prefect_double
from tests.factory import PEOPLE, POINTS, House, leaving, open_house, person, result, small
from tests.prefect_double import PrefectDouble, form

WHY, BY = "De dienst wordt samengevoegd met die van de buurgemeente.", "HR-dienst"


def states(house: House) -> dict[str, str]:
    return {dossier: house.state(dossier) for dossier in PEOPLE}


def kinds(house: House, dossier: str) -> list[tuple[str, str]]:
    return [(letter.kind, letter.status) for letter in sorted(house.letters(dossier), key=lambda one: one.id or 0)]


def text_to(house: House, dossier: str) -> str:
    letter = next(one for one in house.letters(dossier) if one.kind == "stopped")
    mails = leaving()
    return str(mails[letter.id or 0].text) if letter.id in mails else letter.text


def test_everyone_in_the_running_hears_why_and_keeps_where_they_stood(judged: House) -> None:
    before = states(judged), judged.rows(Decision)
    done = stop(judged.reference, f"  {WHY}\n", BY)
    assert done == Halted(told=2, taken_back=6)
    assert (states(judged), judged.rows(Decision)) == before
    assert kinds(judged, "K-001")[-1] == ("stopped", "waiting")
    assert kinds(judged, "K-003")[-1] == ("failed_stage", "waiting")  # it is over for them, and they still hear it
    procedure = judged.rows(Procedure)[0]
    assert (procedure.stopped_because, procedure.ended_at) == (WHY, procedure.now)
    event = judged.rows(Event, what="stopped")[0]
    assert (event.who, event.why) == (BY, WHY)


def test_the_letter_says_why_who_where_one_stood_and_how_to_appeal(judged: House) -> None:
    stop(judged.reference, WHY, BY)
    text = text_to(judged, "K-001")
    letter = next(one for one in judged.letters("K-001") if one.kind == "stopped")
    assert letter.appeal_until
    for words in (WHY, f"Beslist door: {BY}", "geslaagd voor het onderdeel, Gesprek", "laatste dag om beroep"):
        assert words in text
    assert "U was uitgenodigd" not in text


def test_an_invitation_that_has_not_left_is_taken_back_and_one_that_left_is_called_off(talk: House) -> None:
    first = next(one for one in talk.letters("K-001") if one.kind == "invitation")
    with writing() as session:
        session.get_one(Letter, first.id).status = "sent"
        session.commit()
    stop(talk.reference, WHY, BY)
    assert ("invitation", "sent") in kinds(talk, "K-001")
    assert ("invitation", "replaced") in kinds(talk, "K-002")
    for dossier in ("K-001", "K-002"):
        text = text_to(talk, dossier)
        assert "U hoeft niet te komen" in text
        assert "- Gesprek, vrijdag 8 november 2024" in text


def test_the_letter_of_receipt_stays_true(house: House) -> None:
    house.apply(person("K-001"))
    assert stop(house.reference, WHY, BY).taken_back == 0
    assert kinds(house, "K-001") == [("acknowledgement", "waiting"), ("stopped", "waiting")]


def test_who_waits_for_an_approval_hears_of_the_stop_and_not_of_the_decision(database: None, tmp_path: Path) -> None:
    data = small()
    data["terms"] = {"approval": "every_decision", "approved_by": "college van burgemeester en schepenen"}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002", ervaring_jaren="0", document_diploma=""))
    house.confirm_post()
    screening.completion(house.reference)
    screening.screening(house.reference)
    assert asking.ask(house.reference, "admissibility")
    rows = [
        Entry(0, "K-001", result="ontvankelijk", decider=BY, date="5/11/2024"),
        Entry(0, "K-002", result="onontvankelijk", decider=BY, date="5/11/2024"),
    ]
    assert taking.take(house.reference, "admissibility", rows, "file") == []
    assert asking.ask(house.reference, "admissibility") is None
    screening.admission(house.reference)
    assert {one.post_after for one in house.rows(Letter) if one.step == "admission"} == {AFTER_APPROVAL}
    assert stop(house.reference, WHY, BY).told == 2
    assert house.state("K-002") == "inadmissible"
    for dossier in ("K-001", "K-002"):
        text = text_to(house, dossier)
        assert "uw kandidatuur: in behandeling" in text
        assert "onontvankelijk" not in text


def test_hr_hears_it_too_and_old_questions_to_hr_lapse(talk: House) -> None:
    assert asking.ask(talk.reference, "talk")
    stop(talk.reference, WHY, BY)
    notices = talk.rows(Letter, kind="hr_notice")
    assert [one.status for one in notices if one.step == "talk"] == ["replaced"]
    told = next(one for one in notices if one.step == "stop")
    assert told.facts["problems"][0] == f"Reden: {WHY}"


@pytest.mark.parametrize(
    ("reason", "by", "lines"),
    [
        (" ", BY, ["reden: een stopzetting vraagt een reden; ze staat in de brief aan de kandidaten"]),
        (WHY, "Jan", ["beslisser: een van HR-dienst, selectiecommissie, selectiebureau, "]),
    ],
)
def test_a_stop_asks_a_reason_and_a_known_function(talk: House, reason: str, by: str, lines: list[str]) -> None:
    before = talk.dump()
    with pytest.raises(Refused) as refusal:
        stop(talk.reference, reason, by)
    assert [line[: len(lines[0])] for line in refusal.value.lines] == lines
    assert talk.dump() == before


def test_a_function_is_known_however_it_is_typed_and_written_as_in_the_regulation(talk: House) -> None:
    stop(talk.reference, WHY, f" {BY.upper()} ")
    assert {event.who for event in talk.rows(Event, what="stopped")} == {BY}
    assert talk.letters("K-001")[-1].facts["decided_by"] == BY


def test_a_stop_happens_once(talk: House) -> None:
    stop(talk.reference, WHY, BY)
    before = talk.dump()
    with pytest.raises(Stopped, match="procedure klein is stopgezet op 8 november 2024"):
        stop(talk.reference, WHY, BY)
    assert talk.dump() == before
    with pytest.raises(UnknownProcedure):
        stop("nergens", WHY, BY)


def test_a_procedure_that_ended_is_not_stopped(ended: House) -> None:
    with pytest.raises(Refused, match="is afgerond op 28 november 2024"):
        stop(ended.reference, WHY, BY)
    assert set(states(ended).values()) == {"in_reserve", "eliminated"}


def test_nothing_is_written_after_a_stop(talk: House) -> None:
    """Neither by a leg that was on its way, nor by a person or a file."""
    stop(talk.reference, WHY, BY)
    before = talk.dump()
    row = Entry(0, "K-001", "aanwezig", "15", "", "selectiecommissie", "8/11/2024")
    for act in (
        lambda: stages.judgement(talk.reference, "talk"),
        lambda: moments.wake_up(talk.reference, utcnow()),
        lambda: moments.reach(talk.reference, "results", "talk", utcnow()),
        lambda: asking.ask(talk.reference, "talk"),
        lambda: asking.next_attempt(talk.reference, "talk"),
        lambda: taking.take(talk.reference, "talk", [row], "form"),
        lambda: changes.withdraw(talk.reference, "K-001"),
        lambda: talk.apply(person("K-009")),
        lambda: course(Rehearsal(talk.reference, talk.frozen.regulation, [], utcnow())),
    ):
        with pytest.raises(Stopped):
            act()
    refused = take_file(talk.reference, talk.file("dossier;onderdeel;resultaat\r\nK-001;Gesprek;15\r\n"))
    assert refused == ["procedure klein is stopgezet op 8 november 2024: er verandert niets meer aan"]
    assert talk.dump() == before


def test_a_leg_that_stands_in_the_middle_of_a_step_when_it_is_stopped_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a database file: the step waits for the lock that the stop holds, and finds the door closed."""
    monkeypatch.setattr(engine, "_engines", [make_engine(f"sqlite:///{tmp_path}/werving.db")])
    migrate()
    house = open_house(tmp_path)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    met: list[Exception] = []

    def leg() -> None:
        try:
            stages.judgement(house.reference, "talk")
        except Stopped as stopped:
            met.append(stopped)

    thread = threading.Thread(target=leg)
    with unit_of_work(house.reference) as work:  # what `stop` does, held open
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
        work.procedure.stopped_because, work.procedure.ended_at = WHY, work.now
    thread.join(60)
    engine.engine().dispose()
    assert [type(one) for one in met] == [Stopped]
    assert [d for d in house.rows(Decision) if d.step == "judgement-talk"] == []
    assert house.rows(Step, key="judgement-talk") == []


def test_status_and_sheet_say_that_and_why_it_was_stopped(talk: House, capsys: pytest.CaptureFixture[str]) -> None:
    stop(talk.reference, WHY, BY)
    assert show.waiting_words(overview(talk.reference)) == "stopgezet op 8 november 2024"
    show.status(talk.reference, True)
    assert f'"stopped": "{WHY}"' in capsys.readouterr().out
    sheet = fiche.sheet(talk.reference, f"Stopgezet: {WHY}")
    assert WHY in sheet
    assert "Volgende datum" not in sheet


def test_the_clock_lets_the_run_end_itself_and_never_revives_it(talk: House, monkeypatch: pytest.MonkeyPatch) -> None:
    prefect: PrefectDouble = prefect_double.install(monkeypatch)
    run = prefect.add(form("talk-1"))
    with writing() as session:
        session.exec(select(Procedure)).one().flow_run_id = run
        session.commit()
    stop(talk.reference, WHY, BY)
    sweep = Sweep()
    assert sweep.tend(utcnow()) == []
    assert prefect.name(run) == "Wordt stopgezet"
    prefect.put(run, Running())
    sweep.tend(utcnow())
    assert prefect.name(run) == "Wordt stopgezet"  # it was stuck; it is let go again, to end itself
    prefect.put(run, Cancelled(name="Stopgezet op 8 november 2024"))
    assert sweep.tend(utcnow()) == [("klein", "is stopgezet")]
    assert sweep.tend(utcnow()) == []
    assert prefect.name(run) == "Stopgezet op 8 november 2024"
    with reading() as session:
        open_steps = select(Step).where(col(Step.done_at).is_(None), Step.key == "stop")
        assert session.exec(open_steps).all() == []
