"""A reasonable adjustment is set per step, reaches the invitation, and says nothing about why (L26)."""

import pytest

from models.tables import Adjustment, Event
from models.work import unit_of_work
from tasks.adjusting import adjust, adjustments
from tasks.tables import TableError
from tests.factory import PEOPLE, House, open_house, person, small

EXTRA = "30 minuten extra en een apart lokaal"


@pytest.fixture
def applied(house: House) -> House:
    """The small procedure with three applications."""
    house.apply(*(person(dossier) for dossier in PEOPLE))
    return house


def arranged(house: House, stage: str) -> dict[str, str]:
    dossiers = {house.application(dossier).id: dossier for dossier in PEOPLE}
    with unit_of_work(house.reference) as work:
        return {dossiers[key]: what for key, what in adjustments(work, work.regulation.stage(stage)).items()}


def refused(house: House, dossier: str, stage: str, what: str) -> list[str]:
    before = house.dump()
    with pytest.raises(TableError) as caught:
        adjust(house.reference, dossier, stage, what)
    assert house.dump() == before
    return caught.value.lines


def test_it_holds_for_one_candidate_at_one_stage(applied: House) -> None:
    adjust("klein", "k-002", "Mondelinge proef", EXTRA)
    adjust("klein", "K-003", "oral", "  een tolk\nVlaamse Gebarentaal ")
    assert arranged(applied, "oral") == {"K-002": EXTRA, "K-003": "een tolk Vlaamse Gebarentaal"}
    assert arranged(applied, "talk") == {}


def test_it_can_be_changed_and_removed(applied: House) -> None:
    adjust("klein", "K-002", "oral", EXTRA)
    adjust("klein", "K-002", "oral", "een tolk")
    assert arranged(applied, "oral") == {"K-002": "een tolk"}
    adjust("klein", "K-002", "oral", " ")
    assert applied.rows(Adjustment) == []


def test_the_same_again_changes_nothing(applied: House) -> None:
    adjust("klein", "K-002", "oral", "")
    assert applied.rows(Adjustment) == []
    adjust("klein", "K-002", "oral", EXTRA)
    before = applied.dump()
    adjust("klein", "K-002", "oral", EXTRA)
    assert applied.dump() == before


def test_events_say_that_and_never_what(applied: House) -> None:
    adjust("klein", "K-002", "oral", EXTRA)
    adjust("klein", "K-002", "oral", "")
    about = applied.application("K-002").id
    events = [e for e in applied.rows(Event) if e.what.startswith("adjustment")]
    assert [(e.who, e.what, e.why, e.application_id) for e in events] == [
        ("HR", "adjustment recorded", "oral", about),
        ("HR", "adjustment removed", "oral", about),
    ]


def test_every_error_at_once(applied: House) -> None:
    assert refused(applied, "K-009", "eindrapport", "X" * 501) == [
        "dossier: K-009 bestaat niet in klein",
        "onderdeel: een van Gesprek, Mondelinge proef, Assessment verwacht",
        "aanpassing: één regel van hoogstens 500 tekens verwacht",
    ]
    adjust("klein", "K-002", "oral", "X" * 500)


def test_a_judged_stage_stays_as_it_was_held(judged: House) -> None:
    assert refused(judged, "K-001", "talk", EXTRA) == [
        "onderdeel: Gesprek is al beoordeeld; hier valt niets meer aan te passen"
    ]
    adjust("klein", "K-001", "oral", EXTRA)
    assert arranged(judged, "oral") == {"K-001": EXTRA}


def test_another_procedure_knows_nothing_of_it(applied: House) -> None:
    other = open_house(applied.folder, small() | {"reference": "anders"})
    other.apply(person("K-008"))
    adjust("klein", "K-002", "oral", EXTRA)
    with unit_of_work("anders") as work:
        assert adjustments(work, work.regulation.stage("oral")) == {}
