"""The drills themselves: their plan leaves out no fail point, and what they compare is exact."""

import re
from collections import Counter
from pathlib import Path

import pytest

from drills import kills, report
from drills.cases import differences, make_case, undisturbed

ROOT = Path(__file__).parents[1]


APART = {"vault-written", "vault-renamed"}  # where no procedure on its way comes by: tests/test_vault.py kills there


def test_every_fail_point_in_the_code_is_in_the_drill() -> None:
    rooms = ("cli", "flows", "models", "tasks")
    named = {
        found
        for room in rooms
        for path in (ROOT / room).glob("*.py")
        for found in re.findall(r'fail_point\("([a-z0-9-]+)"\)', path.read_text("utf-8"))
    }
    assert named - APART == {point for point in kills.POINTS if ":" not in point}


def test_commits_of_every_step_of_the_drilled_procedure_are_in_the_drill(tmp_path: Path) -> None:
    rows = undisturbed(make_case(tmp_path, "oefening", 1))
    mine = {key for key in rows["Step"] if not key.startswith(("told-", "file-"))}
    assert mine <= set(kills.AROUND_COMMIT)


def test_consecutive_seeds_take_turns_in_the_fail_points() -> None:
    each = 7
    planned = [point for seed in range(1, 1 + -(-len(kills.POINTS) // each)) for point in kills.turns(seed, each)]
    assert set(planned) == set(kills.POINTS)
    assert max(Counter(planned).values()) <= 2


def test_the_same_seed_makes_the_same_procedure(tmp_path: Path) -> None:
    one, again = (make_case(tmp_path / name, "oefening", 3) for name in ("one", "again"))
    assert undisturbed(one) == undisturbed(again)


def test_a_difference_in_one_row_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = make_case(tmp_path, "oefening", 3)
    wanted = undisturbed(case)
    changed = {table: list(rows) for table, rows in wanted.items()}
    changed["Decision"][0] = changed["Decision"][0].replace("'version': 1", "'version': 2")
    monkeypatch.setattr("drills.cases.rows_of", lambda _reference: changed)
    monkeypatch.setattr("drills.cases.undisturbed", lambda _case: wanted)
    assert [line.split(" more")[0] for line in differences([case])] == [
        "oefening Decision lacks 1",
        "oefening Decision has 1",
    ]


def test_shares_are_values_that_were_measured() -> None:
    line = {"drill": "waking", "database": "sqlite", "settings": {}}
    hundred = [float(second) for second in range(1, 101)]
    text = list(
        report.summary(
            [line | {"moment": hundred[:50], "answer": [3.0]}, line | {"moment": hundred[50:], "answer": []}]
        )
    )
    assert text[1] == "moment {}: 100 waits, p50 50.0 s, p99 99.0 s, most 100.0 s"
