"""Many at once: what a step asks of the database does not grow with the number of candidates."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import select

from models.bulk import CHUNK, MASS, TOGETHER, add_rows, new_ids, read_rows, set_columns
from models.engine import engine, throwaway_database, writing
from models.tables import Application, Candidate, Decision
from tests.factory import House, open_house, person, result


def statements_of(folder: Path, count: int) -> Counter[str]:
    """How often each table is read or written while so many go through the whole course."""
    asked: Counter[str] = Counter()

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        asked[" ".join(statement.split()[:3])] += 1

    with throwaway_database():
        house = open_house(folder)
        event.listen(engine(), "before_cursor_execute", note)
        dossiers = [f"K-{number:03d}" for number in range(1, count + 1)]
        house.apply(*(person(dossier) for dossier in dossiers))
        rows = [result(d, part, points) for part, points in TAKEN.items() for d in dossiers]
        assert house.carry(*rows, result("", "eindrapport", "opgemaakt", "28/11/2024")) == []
        assert {row.state for row in house.rows(Application)} == {"in_reserve"}
        assert len(house.rows(Decision)) == 5 * count  # admission, three stages, the end
    return asked


TAKEN = {"talk": "15", "oral": "16", "assessment": "geschikt"}


def test_statements_do_not_grow_with_the_candidates(tmp_path: Path) -> None:
    assert statements_of(tmp_path, 10) == statements_of(tmp_path, 200)


@pytest.fixture
def full(house: House) -> House:
    house.apply(*(person(f"K-{number:03d}") for number in range(1, 4)))
    return house


def test_numbers_are_free_and_rise(full: House) -> None:
    with writing() as session:
        numbers = new_ids(session, Candidate, 3)
        assert list(numbers) == [4, 5, 6]
        names = zip(numbers, "abc", strict=True)
        add_rows(session, Candidate, ("id", "last_name"), names, first_name="")
        added = session.exec(select(Candidate).where(Candidate.first_name == "")).all()
        assert [(one.id, one.last_name, one.email) for one in added] == [(4, "a", ""), (5, "b", ""), (6, "c", "")]


@pytest.mark.parametrize("count", [0, 1, MASS - 1, MASS, MASS + TOGETHER, MASS + 1, CHUNK + MASS + 3])
def test_each_row_is_written_once_and_in_order(house: House, count: int) -> None:
    with writing() as session:
        names = [f"{n}'\"; \N{EURO SIGN}" for n in range(count)]
        rows = ((key, name, "x" * (key % 3)) for key, name in enumerate(names, 1))
        add_rows(session, Candidate, ("id", "last_name", "email"), rows, first_name="An")
        read = read_rows(session, tuple, select(Candidate.id, Candidate.last_name, Candidate.email).order_by("id"))
        assert read == [(key, name, "x" * (key % 3)) for key, name in enumerate(names, 1)]


def test_an_object_that_was_read_follows_its_row(full: House) -> None:
    with writing() as session:
        one = session.exec(select(Application).where(Application.dossier == "K-002")).one()
        set_columns(session, Application, {"state": "admissible", "stage": None}, [1, 2])
        assert one.state == "admissible"
        session.commit()
    assert [full.state(f"K-{number:03d}") for number in range(1, 4)] == ["admissible", "admissible", "received"]
