"""The programs that are measured come to the same outcome, and the figures are told as they are."""

from pathlib import Path

import pytest

from bench.counts import differences, floor, grown, too_many
from bench.floor import Floor, connect
from bench.orm_rows import Rows
from bench.report import Measurement, table
from bench.workload import workload

GIVEN = workload(150, 6)


def test_a_workload_is_the_same_for_everyone() -> None:
    assert workload(150, 6) == GIVEN
    assert workload(150, 7) != GIVEN


@pytest.mark.parametrize("tables", ["bare", "full"])
def test_objects_for_every_row_come_to_what_the_floor_comes_to(tables: str, tmp_path: Path) -> None:
    made, rows = Floor(connect(str(tmp_path / "floor.db"), tables), GIVEN), Rows("sqlite://", GIVEN)
    made.run()
    for stage in rows.stages:
        rows.do(stage)
    assert made.outcome() == rows.outcome()
    assert made.outcome()["notifications"] > len(GIVEN["candidates"])
    assert made.outcome()["ranking"][0]["rank"] == 1


def test_a_stage_is_done_once_however_often_it_is_called(tmp_path: Path) -> None:
    made = Floor(connect(str(tmp_path / "floor.db"), "bare"), GIVEN)
    made.run()
    before = made.outcome()
    made.run()
    assert made.outcome() == before


def test_a_candidate_at_a_time_comes_to_the_same() -> None:
    small, whole = workload(30, 6), floor(30)
    rows = Rows("sqlite://", small)
    for stage in rows.stages:
        for dossier in rows.taking_part(stage) if stage in rows.alone else [None]:
            rows.do(stage, dossier)
    assert rows.outcome() == {key: whole[key] for key in ("procedure_id", "notifications", "ranking")}


def test_a_ratio_is_held_against_the_median_of_the_floor_of_that_size() -> None:
    walls = {"floor": (0.1, 0.3, 0.2), "other": (1.0, 3.0, 2.0)}
    found = [
        Measurement(name, 100, run, wall, wall / 2, 64)
        for name, taken in walls.items()
        for run, wall in enumerate(taken)
    ]
    assert table([*found, Measurement("floor", 1000, 0, 2.0, 1.0, 64)], "floor").splitlines() == [
        "| | N = 100 | N = 1,000 |",
        "|---|---|---|",
        "| floor | 0.2 s, processor 0.1 s, 64 MiB | 2 s, processor 1 s, 64 MiB |",
        "| other | 10 ×, processor 10 × (2 s, processor 1 s, 64 MiB) | – |",
    ]


def test_what_is_counted_more_often_for_more_candidates_is_told() -> None:
    small, large = (
        {"API calls": 8, "task runs": 14, "statements": 30},
        {"API calls": 90, "task runs": 14, "statements": 29},
    )
    assert grown({40: {"counts": small}, 160: {"counts": large}}) == ["API calls: 8 and 90"]
    assert too_many({40: {"counts": small}, 160: {"counts": large}}) == ["API calls: 90, at most 9"]


def test_other_rows_than_the_floor_writes_are_told() -> None:
    expected = floor(30)
    assert differences(30, expected, expected) == []
    found = expected | {"rows": expected["rows"] | {"admission": 29}}
    assert [line.partition(":")[0] for line in differences(30, found, expected)] == ["30, rows"]
