"""A short form of the ten-year simulation (`make drill-decade`): everything it reckons must hold, and it can fail."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import update

from drills import decade
from drills.decade import Decade
from drills.municipality import candidates, moved, plan, shipped
from drills.reckoning import _months_later, reckon
from models.emptying import OWN
from models.engine import throwaway_database, writing
from models.guard import unguarded
from models.kept import KEPT
from models.retention import Erasure
from models.tables import Candidate, Decision, Letter, Reserve
from rules.dates import months_after
from tasks.archiving import archive
from tasks.restoring import restore
from tasks.verifying import verify

PROCEDURES = 3


def lived(folder: Path) -> Decade:
    return decade.run(37, 1, PROCEDURES, folder, (3, 6), every=28)


def test_a_year_and_those_after_it_hold_what_is_worked_out_anew(tmp_path: Path) -> None:
    with throwaway_database():
        town = lived(tmp_path)
        numbers, faults = reckon(town)
        assert faults == []
        assert numbers["procedures"] == PROCEDURES
        assert town.log["erased"] == numbers["applications"]
        assert town.log["rest"] == PROCEDURES
        assert all(town.log[what] for what in ("offers", "appointed", "appeals", "corrected", "expired"))
        sent = {reference: archive(reference, papers=False).data for reference in town.planned}
        proofs = [(one.reference, one.lines, one.head, one.fault) for one in verify()]
        for table, change, words in SPOILED:
            with spoiled(table, change):
                assert any(words in fault for fault in reckon(town)[1]), words
    with throwaway_database():
        for reference, data in reversed(sent.items()):
            path = tmp_path / "archief.zip"
            path.write_bytes(data)
            restore(path, copy=True)
            assert archive(reference, papers=False).data == data
        assert sorted((one.reference, one.lines, one.head, one.fault) for one in verify()) == sorted(proofs)


SPOILED: list[tuple[Any, dict[str, Any], str]] = [
    (Letter, {"status": "waiting"}, "is waiting"),
    (Candidate, {"last_name": "Zzyzx"}, "candidate: something of a person is left"),
    (Erasure, {"erased_on": dt.date(2041, 1, 1)}, "erased on 2041-01-01, kept until"),
    (Erasure, {"erased_on": dt.date(2060, 1, 1)}, "erased only on 2060-01-01"),
    (Reserve, {"state": "available"}, "place is still available"),
    (Decision, {"outcome": "passed_stage"}, "figures changed"),
]


class spoiled:
    """Every row of a table with other values, for as long as the block lasts."""

    def __init__(self, table: Any, change: dict[str, Any]) -> None:
        self.table, self.change = table, change

    def __enter__(self) -> None:
        with writing() as session:
            columns = [self.table.id, *(getattr(self.table, name) for name in self.change)]
            self.before = session.connection().execute(decade.select(*columns)).all()
            self._write(session, [(key, *self.change.values()) for key, *_ in self.before])

    def __exit__(self, *_: object) -> None:
        with writing() as session:
            self._write(session, self.before)

    def _write(self, session: Any, rows: Any) -> None:
        with unguarded(session.connection()):
            for key, *values in rows:
                given = dict(zip(self.change, values, strict=True))
                session.connection().execute(update(self.table).where(self.table.id == key).values(given))
        session.commit()


def test_a_plan_is_the_same_for_the_same_seed() -> None:
    def told(seed: int) -> list[tuple[str, str, str]]:
        return [(one.reference, one.frozen.hash, candidates(one)) for one in plan(seed, decade.FIRST, 1, 4)]

    assert told(1) == told(1) != told(2)


@pytest.mark.parametrize("frozen", shipped(), ids=lambda one: one.regulation.reference)
def test_a_regulation_moves_by_whole_weeks(frozen: Any) -> None:
    own = moved(frozen, "elders", dt.date(2043, 5, 20)).regulation
    days = (own.applications.closes - frozen.regulation.applications.closes).days
    assert days % 7 == 0
    assert abs((own.applications.closes - dt.date(2043, 5, 20)).days) < 7
    for before, after in zip(frozen.regulation.stages, own.stages, strict=True):
        assert before.planned == after.planned
        if before.planned:
            assert (after.first_day - before.first_day).days == days


@pytest.mark.parametrize("months", [0, 1, 12, 24, 36])
@pytest.mark.parametrize("day", [dt.date(2024, 2, 29), dt.date(2024, 1, 31), dt.date(2023, 12, 31)])
def test_two_ways_to_count_months_agree(day: dt.date, months: int) -> None:
    assert _months_later(day, months) == months_after(day, months)


def test_nothing_is_emptied_that_the_record_holds() -> None:
    """A column in the record goes by its commitment only; emptied, it would break the record, as an offer's did."""
    for name, columns in OWN.items():
        held = [kept for key, kept in KEPT.items() if (kept.table or key) == name]
        assert not {*columns} & {column for kept in held for column in (*kept.fixed, *kept.texts)}, name
