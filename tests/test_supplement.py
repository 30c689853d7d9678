"""What comes in after the application itself: documents and facts, in time or refused at the door."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from models.tables import Document
from tasks.inbox import take_file
from tasks.supplement import supply
from tasks.tables import TableError
from tests.factory import House, csv_of, open_house, person, small

HEADER = "dossier;ontvangen_op;diploma;document:diploma;document:uittreksel;voorwaarde:passend_gedrag"


def brought(house: House, *rows: Mapping[str, str]) -> Path:
    return house.file(csv_of(rows, HEADER), "aanvulling.csv")


def row(dossier: str, when: str, **cells: str) -> dict[str, str]:
    return {"dossier": dossier, "ontvangen_op": when} | {
        k.replace("document_", "document:"): v for k, v in cells.items()
    }


def refused(house: House, *rows: Mapping[str, str]) -> list[str]:
    with pytest.raises(TableError) as refusal:
        supply(house.reference, brought(house, *rows))
    return refusal.value.lines


@pytest.fixture
def incomplete(house: House) -> House:
    """K-001 has no degree certificate yet, K-002 is complete."""
    house.apply(person("K-001", document_diploma=""), person("K-002"))
    return house


def test_a_later_upload_before_closing_completes_the_file(incomplete: House) -> None:
    path = brought(incomplete, row("k-001", "3/11/2024 22:00", document_diploma="3/11/2024"))
    assert take_file(incomplete.reference, path) == []  # the watched folder knows it by its columns
    incomplete.carry()
    assert incomplete.state("K-001") == "invited"


def test_after_closing_nothing_takes_the_place_of_what_came_in_time(incomplete: House) -> None:
    before = incomplete.dump()
    late = row("K-002", "4/11/2024 08:00", document_uittreksel="4/11/2024")
    assert refused(incomplete, late) == [
        "aanvulling.csv, regel 2, veld document:uittreksel: de termijn om dit aan te vullen is voorbij"
    ]
    assert incomplete.dump() == before


def test_a_term_to_complete_asks_for_it_by_letter_and_takes_it_in(database: None, tmp_path: Path) -> None:
    data: dict[str, Any] = small()
    data["applications"] |= {"incomplete": "cure", "cure": {"days": 3, "count": "working"}}
    house = open_house(tmp_path, data)
    house.apply(person("K-001", document_diploma=""), person("K-002", document_diploma=""), person("K-003"))

    class Now(Exception):
        pass

    from flows.course import course
    from flows.rehearsal import Rehearsal
    from models.types import utcnow

    class UntilCure(Rehearsal):
        def until(self, moment: str, stage: Any = None) -> None:
            if moment == "cure":
                raise Now
            super().until(moment, stage)

    with pytest.raises(Now):
        course(UntilCure(house.reference, house.frozen.regulation, [], utcnow()))
    asked = [one.facts for one in house.letters("K-001") if one.kind == "missing_document"]
    assert asked == [{"missing": ["Onvolledig: diploma ontbreekt."], "until": "6 november 2024"}]
    assert [one.kind for one in house.letters("K-003")] == ["acknowledgement"]
    supply(house.reference, brought(house, row("K-001", "6/11/2024 20:00", document_diploma="6/11/2024")))
    assert refused(house, row("K-002", "7/11/2024", document_diploma="7/11/2024"))
    house.carry()
    assert [house.state(d) for d in ("K-001", "K-002", "K-003")] == ["invited", "inadmissible", "invited"]


def test_every_error_comes_at_once_and_nothing_is_stored(incomplete: House) -> None:
    before = incomplete.dump()
    lines = refused(
        incomplete,
        row("K-009", "3/11/2024", document_diploma="3/11/2024"),
        row("K-001", "1/10/2024", document_diploma="3/11/2024"),
        row("K-001", "3/11/2024"),
        row("K-001", "3/11/2024", diploma="doctor"),
        row("K-002", "3/11/2024", diploma="master"),
    )
    assert lines == [
        "aanvulling.csv, regel 2, veld dossier: bestaat niet in deze procedure",
        "aanvulling.csv, regel 3, veld ontvangen_op: ligt voor de ontvangst van de kandidatuur",
        "aanvulling.csv, regel 4, veld document: minstens een document of gegeven verwacht",
        "aanvulling.csv, regel 5, veld diploma: een van master, bachelor, graduaat, secundair, geen verwacht",
        "aanvulling.csv, regel 6, veld diploma: kan pas na de beslissing over de ontvankelijkheid;"
        " die steunt op de kandidatuur zelf",
    ]
    assert incomplete.dump() == before


def test_what_came_in_is_kept_with_its_moment_and_an_event(incomplete: House) -> None:
    supply(incomplete.reference, brought(incomplete, row("K-001", "2/11/2024 09:30", document_diploma="1/07/2020")))
    (document,) = incomplete.rows(Document, application_id=incomplete.application("K-001").id, key="diploma")
    assert document.dated == dt.date(2020, 7, 1)
    assert document.received_at == dt.datetime(2024, 11, 2, 8, 30, tzinfo=dt.UTC)
