"""A command that only looks loads only what it needs: counted in modules, for seconds differ by machine."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from typer.main import get_group
from typer.testing import CliRunner

from cli.commands import HOLDS
from cli.main import app
from models import engine
from models.engine import make_engine, migrate
from tests.factory import PEOPLE, TERNAT, open_house, person, result

LOADED = """
import json, sys
from cli.main import main
sys.argv = ["werving", *sys.argv[1:]]
try:
    main()
finally:
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""
ELSEWHERE = {"prefect", "apprise", "aiosmtpd", "alembic", "jinja2", "markdown_it", "openpyxl", "httpx", "flows"}
LETTERS = {"jinja2", "markdown_it"}  # check makes every letter, to find what is missing before it is sent
LONG = 100  # candidates: more than are drawn in a table


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a procedure that waits for results of a hundred candidates."""
    folder = tmp_path / "var"
    monkeypatch.setattr(engine, "_engines", [make_engine(f"sqlite:///{folder / 'werving.db'}")])
    migrate()
    house = open_house(tmp_path)
    house.apply(*(person(f"K-{number:03}") for number in range(1, LONG + 1)))
    house.carry()
    house.enter(*(result(dossier, "talk", "15") for dossier in PEOPLE))
    engine.engine().dispose()
    return folder


def run(*arguments: str) -> tuple[str, set[str]]:
    """What a command prints, and the packages it loaded."""
    command = [sys.executable, "-c", LOADED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=TERNAT.parents[2])
    printed, _, loaded = done.stdout.rstrip().rpartition("\n")
    return printed, set(json.loads(loaded))


@pytest.mark.parametrize("module", HOLDS)
def test_every_module_holds_the_commands_it_is_said_to_hold(module: str) -> None:
    assert sorted(get_group(import_module(f"cli.{module}").commands).commands) == sorted(HOLDS[module])


def test_no_module_with_commands_is_forgotten() -> None:
    files = (TERNAT.parents[2] / "cli").glob("*.py")
    assert {file.stem for file in files if "\ncommands = typer.Typer()" in file.read_text(encoding="utf-8")} == set(
        HOLDS
    )


def test_a_name_that_nobody_knows_is_told_with_the_nearest() -> None:
    seen = CliRunner().invoke(app, ["statsu"])
    assert (seen.exit_code, "Did you mean 'status'?" in seen.output) == (2, True)


def test_status_loads_the_tables_and_what_reads_them(data: Path) -> None:
    printed, loaded = run("status", "klein")
    assert not loaded & (ELSEWHERE | {"holidays"})
    assert f"Nog zonder antwoord ({LONG - len(PEOPLE)})" in printed
    lines = [line.split() for line in printed.splitlines() if line.startswith("K-") and "Gesprek" in line]
    assert [line[:3] for line in lines] == [[f"K-{n:03}", "uitgenodigd", "Gesprek"] for n in range(1, LONG + 1)]


def test_check_loads_no_database_either() -> None:
    printed, loaded = run("check", str(TERNAT))
    assert not loaded & (ELSEWHERE - LETTERS | {"sqlalchemy", "sqlmodel"})
    assert "Verkennend" in printed
