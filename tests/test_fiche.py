"""What HR reads in Prefect: the sheet and the forms, by dossier number only."""

from pathlib import Path

import pytest

from flows import fiche
from flows.forms import entries_of, form_of
from tasks import asking, taking
from tests.factory import PEOPLE, House, course_until, open_house, person, result, small


@pytest.fixture
def opened(talk: House) -> asking.Asking:
    """The talk's results are awaited, one of three is in by file, and a form with a slip of the pen was refused."""
    talk.enter(result("K-002", "talk", "12"))
    found = asking.ask(talk.reference, "talk")
    assert found
    attempt = asking.next_attempt(talk.reference, "talk")
    rows = [
        {"dossier": "K-001", "aanwezigheid": "aanwezig", "resultaat": "150"},
        {"dossier": "K-002", "aanwezigheid": "aanwezig", "resultaat": ""},
        {"dossier": "K-003", "aanwezigheid": "afwezig", "resultaat": ""},
    ]
    form = {"beslisser": "selectiecommissie", "datum": "2024-11-08T00:00:00Z", "uitslagen": rows}
    problems = taking.take(talk.reference, "talk", entries_of(found.question, form), "form", attempt)
    assert [str(problem) for problem in problems] == ["resultaat (K-001): 150 is meer dan het maximum van 20"]
    again = asking.ask(talk.reference, "talk")
    assert again
    return again


def test_the_sheet_tells_what_is_wrong_who_lacks_a_result_and_what_comes_next(
    talk: House, opened: asking.Asking
) -> None:
    words = asking.words_of(opened)
    text = fiche.sheet(talk.reference, words, opened)
    assert words == "Wacht op resultaten: Gesprek (1 fout, zie het formulier)"
    assert "- resultaat (K-001): 150 is meer dan het maximum van 20" in text
    assert "Nog zonder resultaat (2): K-001, K-003" in text
    assert "| Gesprek | 3 | 3 | 0 | – |" in text
    assert "Volgende datum: " in text


def test_a_form_stands_filled_in_with_what_was_entered(talk: House, opened: asking.Asking) -> None:
    schema = form_of(opened, fiche.form_text(opened, talk.reference)).model_json_schema()
    assert schema["properties"]["uitslagen"]["default"] == [
        {"dossier": "K-001", "aanwezigheid": "aanwezig", "resultaat": "150"},
        {"dossier": "K-002", "aanwezigheid": "aanwezig", "resultaat": "12"},
        {"dossier": "K-003", "aanwezigheid": "afwezig", "resultaat": ""},
    ]
    assert schema["properties"]["datum"]["default"] == "2024-11-08"
    assert "150 is meer dan het maximum van 20" in schema["properties"]["beslisser"]["description"]
    assert {"beslisser", "datum"} <= set(schema["required"])


def test_nothing_about_a_person_stands_in_sheet_or_form(talk: House, opened: asking.Asking) -> None:
    shown = fiche.sheet(talk.reference, "", opened) + str(form_of(opened, "").model_json_schema())
    for dossier in PEOPLE:
        known = person(dossier)
        assert not [known[field] for field in ("naam", "email") if known[field] and known[field] in shown]


def test_the_sheet_leaves_out_a_stage_whose_days_are_not_known_yet(database: None, tmp_path: Path) -> None:
    data = small()
    data["stages"][1].pop("dates")
    data["stages"][1]["relative"] = {"days": 14}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    assert "Volgende datum: sluiting van de kandidaturen, zondag 3 november 2024" in fiche.sheet(house.reference, "")
    house.carry(*(result(dossier, "talk", "15", "8/11/2024") for dossier in PEOPLE))
    assert "Volgende datum: Assessment, maandag 25 november 2024" in fiche.sheet(house.reference, "")


def test_the_form_of_the_admissibility_tells_each_proposal_with_its_reason(house: House) -> None:
    house.apply(person("K-001"), person("K-002", ervaring_jaren="1"))
    course_until(house, "admissibility")
    opened = asking.ask(house.reference, "admissibility")
    assert opened
    text = fiche.form_text(opened, house.reference)
    assert "**K-002** onontvankelijk: Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar." in text
    rows = form_of(opened, text).model_json_schema()["properties"]["uitslagen"]["default"]
    assert [row["resultaat"] for row in rows] == ["ontvankelijk", "onontvankelijk"]
