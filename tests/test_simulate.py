"""`werving simulate` itself: it says what the engine says, whoever reads the results, and leaves nothing behind."""

import os
import signal
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from cli.simulate import MANY, as_json, simulate
from tasks.results import Part, read_results
from tasks.tables import TableError
from tests.test_scenarios import SCENARIOS, SEEDS, agrees, expected, regulation_of

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")  # pytest's own threads


def simulated(name: str) -> None:
    """Simulate a scenario, and hold what comes out to what was worked out by hand."""
    folder = SCENARIOS[name]
    view, report_dated = simulate(regulation_of(name), [folder / "kandidaten.csv"], [folder / "uitslagen.csv"])
    agrees(as_json(view, with_reserve=report_dated), expected(name))


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("many", [MANY, 0], ids=["here", "read by another process"])
def test_it_says_what_the_engine_says(name: str, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.simulate.MANY", many)
    simulated(name)


def test_the_results_of_the_other_process_are_those_that_count(monkeypatch: pytest.MonkeyPatch) -> None:
    here, read = os.getpid(), read_results

    def elsewhere(*about: Any) -> list[Part]:
        assert os.getpid() != here
        return read(*about)

    monkeypatch.setattr("cli.simulate.MANY", 0)
    monkeypatch.setattr("cli.simulate.read_results", elsewhere)
    simulated(SEEDS[0])


def test_results_are_read_here_if_the_other_process_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    here, read = os.getpid(), read_results

    def ended(*about: Any) -> list[Part]:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return read(*about)

    monkeypatch.setattr("cli.simulate.MANY", 0)
    monkeypatch.setattr("cli.simulate.read_results", ended)
    simulated(SEEDS[0])


def test_no_process_is_left_behind_when_applications_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("cli.simulate.MANY", 0)
    wrong = tmp_path / "fout.csv"
    wrong.write_text("naam\nJan\n", "utf-8")
    with pytest.raises(TableError):
        simulate(regulation_of(SEEDS[0]), [wrong], [SCENARIOS[SEEDS[0]] / "uitslagen.csv"])
    assert active_children() == []


@pytest.mark.parametrize("many", [MANY, 0], ids=["here", "read by another process"])
def test_every_row_of_results_that_is_wrong_is_named(
    many: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("cli.simulate.MANY", many)
    folder, wrong = SCENARIOS[SEEDS[0]], tmp_path / "fout.csv"
    header, *rows = (folder / "uitslagen.csv").read_text("utf-8-sig").splitlines()
    place = header.split(";").index("onderdeel")
    wrong.write_text("\n".join([header, *(_with(row, place, "dans") for row in rows[:2])]), "utf-8")
    with pytest.raises(TableError) as refused:
        simulate(regulation_of(SEEDS[0]), [folder / "kandidaten.csv"], [wrong])
    starts = [line.partition(": ")[0] for line in refused.value.lines]
    assert starts == ["fout.csv, regel 2, veld onderdeel", "fout.csv, regel 3, veld onderdeel"]


def _with(row: str, place: int, text: str) -> str:
    cells = row.split(";")
    return ";".join([*cells[:place], text, *cells[place + 1 :]])
