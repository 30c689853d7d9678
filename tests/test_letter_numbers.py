"""One letter of a dossier that has more: it goes by its own number, in the form, by file and on the command line."""

from pathlib import Path
from typing import Any

import pytest

from flows.forms import entries_of, form_of
from models.tables import Event, Letter, Result, Step
from models.types import utcnow
from rules.questions import HOLD
from tasks import asking, taking
from tasks.approving import approve
from tasks.results import enter_results
from tasks.tables import TableError
from tasks.timetable import take_timetable
from tests.factory import House, course_until, leaving, open_house, person
from tests.test_preview import LATER, look, looking_first, seen

LED, OTHER = "invitation-talk", "invitation-oral"  # one round: the letters are looked at together
KEY = f"look-{LED}"


@pytest.fixture
def round_house(database: None, tmp_path: Path) -> House:
    """Two people invited to the talk and the oral at once: two letters each, which wait for a look."""
    data: dict[str, Any] = looking_first("invitation")
    data["stages"][1] |= {"round_with": "talk"}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"), person("K-002"))
    course_until(house, KEY)
    leaving(utcnow() + LATER)  # what came before
    return house


def numbers(house: House) -> dict[str, int]:
    """The number of each letter that has not left, by dossier and step."""
    known = {house.application(d).id: d for d in ("K-001", "K-002")}
    rows = [one for one in house.rows(Letter, status="waiting") if one.step in {LED, OTHER}]
    return {f"{known[one.application_id]} {one.step}": one.id for one in rows}


def left(house: House) -> set[int]:
    return set(leaving(utcnow() + LATER)) & {one.id for one in house.rows(Letter) if one.application_id}


def test_one_of_two_letters_is_held_and_each_word_is_recorded_once(round_house: House) -> None:
    house, known = round_house, numbers(round_house)
    one = known[f"K-001 {OTHER}"]
    said = approve(house.reference, LED, [], [f"k-001/{one}"], seen(house), "De zaal is nog niet zeker.")
    assert dict(said) == {"versturen": 3, "vasthouden": 1}
    assert asking.ask(house.reference, KEY) is None
    assert left(house) == set(known.values()) - {one}
    about = {one.id: one.application_id for one in house.rows(Letter)}
    rows = [one for one in house.rows(Result) if one.part.startswith("letters-")]
    assert sorted((r.part, r.application_id, r.value, r.version) for r in rows) == sorted(
        (f"letters-{key.split()[1]}", about[number], "vasthouden" if number == one else "versturen", 1)
        for key, number in known.items()
    )
    events = [(e.what, e.why) for e in house.rows(Event, step=KEY) if e.application_id == about[one]]
    assert sorted(events) == [
        ("letter approved", "command"),
        ("letter held", "command: uitnodiging Mondelinge proef"),
    ]
    approve(house.reference, LED, ["K-001"], [], seen(house), "De zaal is zeker.")  # it has one left: no number asked
    assert left(house) == {one}


def test_a_dossier_is_all_its_letters_and_a_wrong_number_is_none(round_house: House) -> None:
    house, known = round_house, numbers(round_house)
    foreign = known[f"K-002 {LED}"]
    for wrong in (f"K-001/{foreign}", "K-001/99999", "K-001/", "K-009/1"):
        with pytest.raises(TableError) as refusal:
            approve(house.reference, LED, [], [wrong], seen(house), "")
        assert refusal.value.lines == [f"brief ({wrong}): wacht hier niet: vertrokken, vervangen, of een ander nummer"]
    approve(house.reference, LED, ["K-002"], [], seen(house), "")
    assert left(house) == {foreign, known[f"K-002 {OTHER}"]}


def test_the_form_and_the_file_take_a_number_too(round_house: House) -> None:
    house, known = round_house, numbers(round_house)
    one, opened = known[f"K-001 {LED}"], asking.ask(house.reference, KEY)
    assert opened
    (shown,) = form_of(opened, "").model_json_schema()["properties"]["bekeken"]["enum"]
    assert shown.startswith("4 brieven, stand ")
    answer = {"beslisser": "HR-dienst", "datum": "2024-11-08", "bekeken": shown, "vasthouden": f"K-001/{one}, k-002"}
    entries = entries_of(opened.question, answer)
    assert taking.take(house.reference, KEY, entries, "form", asking.next_attempt(house.reference, KEY)) == []
    assert left(house) == {known[f"K-001 {OTHER}"]}
    look(house)
    page = (house.folder / "kijk" / "index.html").read_text("utf-8")
    assert f"<td>K-001</td><td>{one}</td><td>uitnodiging Gesprek</td>" in page
    path = house.folder / "woord.csv"
    head, part = "dossier;onderdeel;resultaat;motivering;beslisser;datum;stand", "brieven: uitnodiging Gesprek"
    row = f"K-002/{known[f'K-002 {LED}']};{part};versturen;Nagekeken.;HR-dienst;8/11/2024;{seen(house)}"
    path.write_text(f"{head}\n{row}\n", "utf-8")
    assert enter_results(house.reference, None, path) == KEY
    assert left(house) == {known[f"K-002 {LED}"]}


def test_a_letter_of_the_round_that_is_written_anew_opens_the_question_again(round_house: House) -> None:
    house = round_house
    approve(house.reference, LED, [], [], seen(house), "")
    assert asking.ask(house.reference, KEY) is None
    path = house.folder / "uurrooster.csv"
    path.write_text("dossier;datum;begin;einde;zaal;juryleden\nK-001;21/11/2024;10:00;11:00;;\n", "utf-8")
    take_timetable(house.reference, "oral", path)
    (step,) = house.rows(Step, key=KEY)
    assert step.done_at is None
    opened = asking.ask(house.reference, KEY)
    assert opened
    (waits,) = opened.lacking
    assert waits == f"K-001/{numbers(house)[f'K-001 {OTHER}']}"


def test_a_letter_of_another_occasion_has_a_word_of_its_own(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, looking_first("admission", "invitation"))
    house.apply(person("K-001"))
    course_until(house, "look-admission")
    (first,) = [one for one in house.letters("K-001") if one.kind == "admissible"]
    approve(house.reference, "admission", [], [f"K-001/{first.id}"], "", "Nog na te kijken.")
    course_until(house, KEY)
    (second,) = [one for one in house.letters("K-001") if one.kind == "invitation"]
    with pytest.raises(TableError):
        approve(house.reference, LED, [], [f"K-001/{first.id}"], "", "")
    stamps = {q.key: q.stamp for q in look(house).asked}
    approve(house.reference, LED, [f"K-001/{second.id}"], [], stamps[KEY], "")
    assert left(house) >= {second.id}
    assert [r.value for r in house.rows(Result, part="letters-admission")] == [HOLD]
    approve(house.reference, "admission", [f"K-001/{first.id}"], [], stamps["look-admission"], "Nagekeken.")
    assert left(house) == {first.id}
