"""The forms behind Resume for every kind of question: what they ask, and what a submitted one brings."""

from pathlib import Path
from typing import Any

import pytest

from flows.forms import entries_of, form_of
from models.tables import Letter, Result
from tasks import asking, taking
from tasks.changes import correct
from tasks.leaving import AFTER_APPROVAL
from tasks.tables import TableError
from tests.factory import FULL, PEOPLE, House, correction, course_until, open_house, person, result, small

PARTS = [{"key": "a", "title": "Opdracht", "max": 12}, {"key": "b", "title": "Gesprek", "max": 8}]
COLLEGE = "college van burgemeester en schepenen"


def asked(house: House, key: str) -> tuple[asking.Asking, dict[str, Any]]:
    """The open question and its form as the page gets it."""
    opened = asking.ask(house.reference, key)
    assert opened
    return opened, form_of(opened, "").model_json_schema()


def submitted(house: House, key: str, opened: asking.Asking, **values: Any) -> list[str]:
    """What is refused of a form that is submitted with these values."""
    entries = entries_of(opened.question, {"datum": "2024-11-08", **values})
    attempt = asking.next_attempt(house.reference, key)
    return [str(problem) for problem in taking.take(house.reference, key, entries, "form", attempt)]


def test_components_have_a_field_each(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][0]["scoring"] = {"kind": "points", "min_pct": 50, "components": PARTS}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    house.carry()
    opened, schema = asked(house, "talk")
    fields = schema["$defs"]["Rij"]["properties"]
    assert [(f["title"], f["description"]) for name, f in fields.items() if name.startswith("deel_")] == [
        ("Opdracht", "van 0 tot 12"),
        ("Gesprek", "van 0 tot 8"),
    ]
    row = {"dossier": "K-001", "aanwezigheid": "aanwezig", "deel_a": "12,5", "deel_b": "8"}
    said = submitted(house, "talk", opened, beslisser="selectiecommissie", uitslagen=[row])
    assert said == ["resultaat (K-001): Opdracht: 12,5 is meer dan het maximum van 12"]
    again, schema = asked(house, "talk")
    assert schema["properties"]["uitslagen"]["default"][0]["deel_a"] == "12,5"  # what was entered stands there
    row["deel_a"] = "7,5"
    assert submitted(house, "talk", again, beslisser="selectiecommissie", uitslagen=[row]) == []
    assert [r.value for r in house.rows(Result, part="talk")] == ["7.5+8"]
    house.carry()
    passed = next(one for one in house.letters("K-001") if one.kind == "passed_stage")
    assert passed.facts["result"] == "15,5 op 20 (Opdracht 7,5 op 12, Gesprek 8 op 8)"


def test_an_unscored_stage_asks_attendance_only(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][2]["scoring"] = {"kind": "none"}
    data["stages"].insert(0, data["stages"].pop(2) | {"dates": data["stages"][0]["dates"]})
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002"))
    house.carry()
    opened, schema = asked(house, "assessment")
    assert set(schema["$defs"]["Rij"]["properties"]) == {"dossier", "aanwezigheid"}
    rows = [{"dossier": "K-001", "aanwezigheid": "aanwezig"}, {"dossier": "K-002", "aanwezigheid": "afwezig"}]
    assert submitted(house, "assessment", opened, beslisser="selectiebureau", uitslagen=rows) == []
    house.carry()
    assert [house.state(d) for d in ("K-001", "K-002")] == ["invited", "no_show"]


def test_what_is_due_at_a_stage_is_proposed_and_confirmed(database: None, tmp_path: Path) -> None:
    data = small()
    data["applications"]["documents"][3] |= {"due": "stage:talk", "age_reference": "stage:talk"}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002", document_uittreksel=""))
    assert house.carry()  # the talk's results are awaited: the rehearsal confirmed the proposals
    assert [house.state(d) for d in ("K-001", "K-002")] == ["invited", "inadmissible"]
    decision = house.decisions("K-002")[-1]
    assert decision.reasons == ["Onvolledig: uittreksel uit het strafregister ontbreekt."]
    assert decision.step == "verification-talk"


@pytest.mark.parametrize("approval", ["admission", "every_decision"])
def test_the_college_approves_before_candidates_hear(database: None, tmp_path: Path, approval: str) -> None:
    data = small() | {"terms": {"approval": approval, "approved_by": COLLEGE}}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    course_until(house, "approval-admission")
    waiting = house.rows(Letter, kind="admissible")
    assert [one.post_after for one in waiting] == [AFTER_APPROVAL]
    opened, schema = asked(house, "approval-admission")
    assert asking.words_of(opened) == "Wacht op goedkeuring: ontvankelijkheid"
    assert set(schema["properties"]) == {"beslisser", "datum"}
    assert submitted(house, "approval-admission", opened, beslisser=COLLEGE) == []
    assert asking.ask(house.reference, "approval-admission") is None
    (letter,) = house.rows(Letter, kind="admissible")
    assert letter.post_after < AFTER_APPROVAL


def test_a_term_that_is_not_kept_goes_to_hr(database: None, tmp_path: Path) -> None:
    data = small() | {"terms": {"notice_days": 14, "admission_word_days": 10}}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    course_until(house, "admissibility")
    asked_hr = [one.facts for one in house.rows(Letter, kind="hr_notice")]
    assert asked_hr[-1]["due"] == "13 november 2024"
    house.carry(result("K-001", "talk", "15"))
    broken = [one.facts["problems"] for one in house.rows(Letter, kind="hr_notice") if one.facts["problems"]]
    assert broken[0] == ["uitgenodigd op 3 november 2024, 5 dagen voor Gesprek: beloofd zijn 14 dagen"]


def test_reasons_given_by_file_stay_when_the_form_repeats_the_same_scores(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][0] |= {"scoring": {"kind": "points", "min_pct": 50, "components": PARTS}, "reasons_on_failure": True}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002"))
    house.carry()
    house.enter(result("K-001", "talk", "2,5 + 3", motivering="Kende het dossier niet."))
    opened, schema = asked(house, "talk")
    first, second = schema["properties"]["uitslagen"]["default"]
    assert (first["deel_a"], first["deel_b"]) == ("2,5", "3")
    rows = [first, second | {"deel_a": "8", "deel_b": "8"}]
    assert submitted(house, "talk", opened, beslisser="selectiecommissie", uitslagen=rows) == []
    (kept,) = house.rows(Result, part="talk", application_id=house.application("K-001").id)
    assert kept.reasons == "Kende het dossier niet."


def test_what_was_approved_cannot_be_corrected_and_no_letter_waits_for_ever(database: None, tmp_path: Path) -> None:
    data = small() | {"terms": {"approval": "every_decision", "approved_by": COLLEGE}}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002"))
    house.carry(result("K-001", "talk", "15"), result("K-002", "talk", "5"))
    before = house.dump()
    with pytest.raises(asking.NotAsked, match=f"Gesprek: is al goedgekeurd .{COLLEGE}."):
        correct(house.reference, "talk", correction("K-002", "15"), "Verkeerd overgetypt.")
    assert house.dump() == before
    assert all(one.post_after < AFTER_APPROVAL for one in house.rows(Letter))


def test_nobody_is_asked_for_an_assignment_that_is_not_held(database: None, tmp_path: Path) -> None:
    data = small()
    days = {"sent": data["stages"][0]["dates"][0], "due": data["stages"][0]["dates"][0]}
    data["stages"][0] = {k: v for k, v in data["stages"][0].items() if k != "dates"} | {
        "take_home": days,
        "held_if": {"more_than": 2},
    }
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002"))
    assert house.carry(result("K-001", "oral", "16"), result("K-002", "oral", "15")) == [
        "Assessment: geen resultaat voor K-001",
        "Assessment: geen resultaat voor K-002",
    ]
    assert "home_assignment" not in {one.kind for one in house.rows(Letter)}


def test_an_appointment_is_never_dated_before_the_report_so_no_reserve_starts_before_it(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    course_until(house, "appointment", FULL)
    with pytest.raises(TableError) as refusal:
        house.enter(result("", "aanstelling", "geen", "27/11/2024", beslisser=COLLEGE))
    assert refusal.value.lines == ["bestand.csv, regel 2, datum: 27 november 2024 ligt voor 28 november 2024"]
