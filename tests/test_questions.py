"""What people may answer, and how they are told what is wrong."""

import datetime as dt
from dataclasses import replace

import pytest

from rules.answers import check, missing
from rules.parts import part_key
from rules.questions import Answer, Entry, Problem, Question
from tests.factory import frozen, ternat

TERNAT = frozen(ternat()).regulation
DECIDERS = TERNAT.deciders
TALK = Question(
    "exploratory_interview", "stage", "Verkennend gesprek", DECIDERS, "selectiecommissie",
    dt.date(2024, 11, 8), dt.date(2024, 11, 12), TERNAT.stage("exploratory_interview"),
    ("K-001", "K-002"), {"K-009": "niet ontvankelijk"},
)  # fmt: skip
ORAL = replace(TALK, key="oral_exam", stage=TERNAT.stage("oral_exam"), earliest=dt.date(2024, 11, 8))
ASSESSMENT = replace(TALK, key="assessment_center", stage=TERNAT.stage("assessment_center"))
ADMISSION = Question(
    "admissibility", "admissibility", "Ontvankelijkheid", DECIDERS, "HR-dienst",
    dt.date(2024, 11, 3), dt.date(2024, 11, 12), dossiers=("K-001", "K-002", "K-003"),
    proposals={"K-001": "ontvankelijk", "K-002": "onontvankelijk", "K-003": "voor te leggen"},
)  # fmt: skip
REPORT = Question("final_report", "final_report", "Eindrapport", DECIDERS, "HR-dienst", dt.date(2024, 11, 25))
APPOINTMENT = replace(REPORT, key="appointment", kind="appointment", dossiers=("K-001", "K-002"))


def row(dossier: str = "K-001", result: str = "60", **changes: str) -> Entry:
    known = {"attendance": "aanwezig", "decider": "selectiecommissie", "date": "8/11/2024"} | changes
    return Entry(2, dossier, result=result, **known)  # type: ignore[arg-type]


def problems(question: Question, *entries: Entry) -> list[str]:
    return [str(problem) for problem in check(question, entries)[1]]


def accepted(question: Question, entry: Entry) -> Answer:
    (answer,), wrong = check(question, [entry])
    assert wrong == []
    return answer


def test_a_right_row_is_accepted() -> None:
    day = dt.date(2024, 11, 8)
    assert accepted(TALK, row(result="59,5")) == Answer("K-001", "aanwezig", "59.5", "", "selectiecommissie", day)


@pytest.mark.parametrize(
    ("text", "value"), [("59,5", "59.5"), ("59.5", "59.5"), ("60,0", "60"), ("100", "100"), ("0", "0")]
)
def test_points_are_read_with_comma_or_point(text: str, value: str) -> None:
    assert accepted(TALK, row(result=text)).value == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("100,5", "100,5 is meer dan het maximum van 100"),
        ("101", "101 is meer dan het maximum van 100"),
        ("59,75", "59,75 past niet in stappen van 0,5"),
        ("59,3", "59,3 past niet in stappen van 0,5"),
        ("", "een getal van nul of meer, zoals 59,5 verwacht"),
        ("zestig", "een getal van nul of meer, zoals 59,5 verwacht"),
        ("-5", "een getal van nul of meer, zoals 59,5 verwacht"),
        ("60%", "een getal van nul of meer, zoals 59,5 verwacht"),
        ("60/100", "een getal van nul of meer, zoals 59,5 verwacht"),
        ("geschikt", "een getal van nul of meer, zoals 59,5 verwacht"),
    ],
)
def test_wrong_points_are_told_with_line_field_and_dossier(text: str, told: str) -> None:
    assert problems(TALK, row(result=text)) == [f"regel 2, resultaat (K-001): {told}"]


def test_a_value_that_is_off_its_step_is_never_shown_as_fitting() -> None:
    (told,) = problems(TALK, row(result="59,5001"))
    assert "59,5 past niet" not in told


def test_an_unknown_dossier_is_refused() -> None:
    assert problems(TALK, row("K-777")) == ["regel 2, dossier (K-777): bestaat niet in deze procedure"]


def test_a_dossier_outside_this_stage_is_refused_with_where_it_stands() -> None:
    assert problems(TALK, row("K-009")) == [
        "regel 2, dossier (K-009): neemt niet deel aan dit onderdeel (niet ontvankelijk)"
    ]


def test_a_row_without_a_dossier_is_refused() -> None:
    assert problems(TALK, row("")) == ["regel 2, dossier: ontbreekt"]


def test_a_doubled_row_is_refused_also_when_both_say_the_same() -> None:
    for other in ("60", "70"):
        found = problems(TALK, row(), row(result=other)._replace(line=3))
        assert found == ["regel 3, dossier (K-001): staat twee keer in dit bestand of formulier"]


def test_a_doubled_row_is_refused_where_one_answer_is_asked() -> None:
    """Two dates of one final report: nobody may choose between them by their order."""
    entries = [
        Entry(2, result="opgemaakt", decider="HR-dienst", date="28/11/2024"),
        Entry(3, result="opgemaakt", decider="HR-dienst", date="2/12/2024"),
    ]
    assert problems(REPORT, *entries)


def test_one_appointment_is_one_person() -> None:
    entries = [Entry(2, result=d, decider="HR-dienst", date="2/12/2024") for d in APPOINTMENT.dossiers]
    assert problems(APPOINTMENT, *entries)


def test_who_lacks_a_result_is_named_in_order() -> None:
    assert missing(TALK, []) == ["K-001", "K-002"]
    assert missing(TALK, ["K-002"]) == ["K-001"]
    assert missing(TALK, ["K-001", "K-002"]) == []
    assert missing(REPORT, []) == []


@pytest.mark.parametrize("attendance", ["", "ziek", "aanwezig?", "ja"])
def test_attendance_is_one_of_five(attendance: str) -> None:
    (told,) = problems(TALK, row(attendance=attendance))
    assert told == "regel 2, aanwezigheid (K-001): een van aanwezig, afwezig, te laat, teruggetrokken, overmacht"


@pytest.mark.parametrize("attendance", ["afwezig", "te laat", "teruggetrokken", "Afwezig"])
def test_who_was_not_there_has_no_result(attendance: str) -> None:
    assert accepted(TALK, row(attendance=attendance, result="")).value == ""
    (told,) = problems(TALK, row(attendance=attendance, result="60"))
    assert told == f"regel 2, resultaat (K-001): leeg verwacht bij ‘{attendance.casefold()}’"


def test_who_was_there_has_a_result() -> None:
    assert problems(TALK, row(result=""))


@pytest.mark.parametrize(
    ("text", "value"), [("geschikt", "geschikt"), ("Geschikt", "geschikt"), ("GESCHIKT", "geschikt")]
)
def test_a_verdict_is_read_without_regard_to_capitals(text: str, value: str) -> None:
    assert accepted(ASSESSMENT, row(result=text)).value == value


@pytest.mark.parametrize("text", ["gunstig", "60", "", "geschikt!", "mits"])
def test_a_verdict_stands_on_the_scale(text: str) -> None:
    (told,) = problems(ASSESSMENT, row(result=text))
    assert told == "regel 2, resultaat (K-001): ‘ongeschikt’ of ‘geschikt met voorbehoud’ of ‘geschikt’ verwacht"


def test_a_failing_oral_or_assessment_is_reasoned() -> None:
    told = "motivering (K-001): verplicht bij een onvoldoende; vul in een bestand de kolom motivering in"
    assert problems(ORAL, row(result="49,5")) == [f"regel 2, {told}"]
    assert problems(ASSESSMENT, row(result="geschikt met voorbehoud")) == [f"regel 2, {told}"]
    assert problems(ORAL, row(result="49,5", reasons="Te algemeen.")) == []
    assert problems(ORAL, row(result="50")) == []
    assert problems(TALK, row(result="10")) == []


def test_a_decision_that_departs_from_the_proposal_is_reasoned() -> None:
    decided = {"attendance": "", "decider": "HR-dienst", "date": "5/11/2024"}
    assert problems(ADMISSION, row("K-001", "ontvankelijk", **decided)) == []
    assert problems(ADMISSION, row("K-002", "Onontvankelijk", **decided)) == []
    for dossier, result in (("K-001", "onontvankelijk"), ("K-002", "ontvankelijk")):
        assert len(problems(ADMISSION, row(dossier, result, **decided))) == 1
        assert problems(ADMISSION, row(dossier, result, **decided, reasons="Omdat.")) == []


def test_what_is_put_to_a_person_is_reasoned_whatever_they_decide() -> None:
    decided = {"attendance": "", "decider": "HR-dienst", "date": "5/11/2024"}
    for result in ("ontvankelijk", "onontvankelijk"):
        assert len(problems(ADMISSION, row("K-003", result, **decided))) == 1
    assert problems(ADMISSION, row("K-003", "voor te leggen", **decided))


@pytest.mark.parametrize("decider", ["", "jury\ntweede regel", "j" * 101, "Jan Peeters"])
def test_who_decides_is_a_function_of_the_regulation_never_a_name(decider: str) -> None:
    (told,) = problems(TALK, row(decider=decider))
    assert told == (
        "regel 2, beslisser (K-001): een van HR-dienst, selectiecommissie, selectiebureau,"
        " college van burgemeester en schepenen verwacht (een functie, nooit een naam)"
    )


def test_who_decides_is_written_as_the_regulation_names_it() -> None:
    assert accepted(TALK, row(decider="hr-dienst")).decided_by == "HR-dienst"


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("7/11/2024", "7 november 2024 ligt voor 8 november 2024"),
        ("13/11/2024", "13 november 2024 ligt na 12 november 2024"),
        ("8/11/2042", "8 november 2042 ligt na 12 november 2024"),
        ("31/11/2024", "een bestaande datum zoals 3/08/2024 verwacht"),
        ("", "een datum zoals 3/08/2024 verwacht"),
        ("gisteren", "een datum zoals 3/08/2024 verwacht"),
    ],
)
def test_a_date_lies_between_the_stage_and_today(date: str, told: str) -> None:
    assert problems(TALK, row(date=date)) == [f"regel 2, datum (K-001): {told}"]


@pytest.mark.parametrize("date", ["8/11/2024", "12/11/2024", "2024-11-09"])
def test_the_first_and_the_last_day_are_right(date: str) -> None:
    assert problems(TALK, row(date=date)) == []


def test_everything_that_is_wrong_is_told_at_once() -> None:
    wrong = Entry(5, "K-777", "ziek", "veel", "", "", "nooit")
    assert len(problems(TALK, wrong, row("K-009", "x"))) == 4 + 2


def test_no_problem_repeats_a_free_text() -> None:
    secret = "Piet Geheim"
    for question in (TALK, ASSESSMENT, ADMISSION):
        wrong = Entry(2, "K-001", secret, secret, secret, secret, secret)
        assert secret not in " ".join(problems(question, wrong))


def test_nothing_wrong_is_ever_accepted() -> None:
    answers, wrong = check(TALK, [row(), row("K-002", "1000")])
    assert [answer.dossier for answer in answers] == ["K-001"]
    assert len(wrong) == 1


def test_an_appointment_names_one_of_those_who_passed_or_nobody() -> None:
    decided = {"attendance": "", "decider": "college van burgemeester en schepenen", "date": "2/12/2024"}
    for result in ("geen", "K-001", "k-002"):
        assert problems(APPOINTMENT, row("", result, **decided)) == []
    assert problems(APPOINTMENT, row("", "K-003", **decided))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("oral_exam", "oral_exam"), ("Mondelinge proef", "oral_exam"), (" mondelinge PROEF ", "oral_exam"),
        ("ontvankelijkheid", "admissibility"), ("eindrapport", "final_report"), ("aanstelling", "appointment"),
        ("terugtrekking", "withdrawal"), ("final_report", "final_report"), ("proef", None), ("", None),
    ],
)  # fmt: skip
def test_a_part_is_meant_by_key_or_title(text: str, key: str | None) -> None:
    assert part_key(TERNAT, text) == key


def test_a_problem_without_a_line_names_field_and_dossier() -> None:
    assert str(Problem(0, "dossier", "ontbreekt", "K-001")) == "dossier (K-001): ontbreekt"
