"""A whole procedure on a real server, erased after its term: nothing of anyone is found in any file, nor in Prefect."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.house import ROOT, House, wait_for
from tests.e2e.ternat import FILES, REFERENCE, REGULATION, mail_server, play, rehearsed, rows_of, traces_of_people

pytestmark = pytest.mark.durable
KEPT_FOR = "retention: {rejected: 0, withdrawn: 0, reserve: 0, appointed: 0, objected: 0, board: 0}\n"
DOSSIER = re.compile(rb"K-0(?!01)[0-9][0-9]")  # K-001 is the example beside a form


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house with a regulation that keeps nothing for longer than it must, and a reserve of a month."""
    with mail_server() as (_, url):
        made = House(tmp_path, url)
        own = tmp_path / "regulations" / REGULATION.name
        own.parent.mkdir()
        text = REGULATION.read_text("utf-8").replace("  years: 2\n", "  months: 1\n")
        assert "  months: 1\n" in text
        own.write_text(text + KEPT_FOR, "utf-8")
        made.env |= {
            "PREFECT_SERVER_EVENTS_RETENTION_PERIOD": "PT1S",
            "PREFECT_SERVER_SERVICES_DB_VACUUM_LOOP_SECONDS": "1",
        }
        made.up()
        try:
            yield made
        finally:
            made.stop()


def command(house: House, *arguments: str, code: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        env=house.env | {"WERVING_SECONDS_PER_DAY": "0"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def holding(house: House, words: set[str]) -> set[str]:
    """The files in which one of these words is found."""
    sought = [word.encode() for word in words]
    files = [path for path in house.data.rglob("*") if path.is_file()]
    return {path.name for path in files if any(word in path.read_bytes() for word in sought)}


def of_prefect(house: House) -> set[str]:
    """Prefect's own files and all logs in which a dossier number is found."""
    files = [*(house.data / "prefect").rglob("*"), *(house.data / "logs").rglob("*"), house.data / "up.log"]
    return {path.name for path in files if path.is_file() and DOSSIER.search(path.read_bytes())}


def figures(house: House) -> Any:
    """The ranking with every point of it, without the reasons in words, which are erased."""
    drop = {"object_hook": lambda found: {key: value for key, value in found.items() if key != "reasons"}}
    return json.loads(command(house, "ranking", REFERENCE, "--json"), **drop)


def left(house: House) -> int:
    """How many erasures are not done to the last."""
    return int(house.rows("select count(*) from erasure where \"left\" <> '[]'")[0][0])


def night(house: House) -> str:
    """The nightly round as its deployment does it; its words."""
    found = house.api.get("/deployments/name/bewaartermijnen/dagelijks").json()
    run = house.api.post(f"/deployments/{found['id']}/create_flow_run", json={}).json()
    done = wait_for("the round", lambda: (r := house.api.get(f"/flow_runs/{run['id']}").json())["end_time"] and r)
    assert done["state_type"] == "COMPLETED"
    return str(done["state_name"])


def test_nothing_is_found_of_anyone_after_the_term(house: House, tmp_path: Path) -> None:
    play(house, rehearsed(), lambda _: None)
    pdf = tmp_path / "in.pdf"
    pdf.write_bytes(b"%PDF-1.7 Zo\xc3\xab")
    command(house, "file-in", REFERENCE, "K-001", "cv", str(pdf))
    pdf.unlink()
    people = traces_of_people() - {row["naam"] for row in rows_of("commissie.csv") if len(row["naam"]) < 4}
    assert {"werving.db", "prefect.db"} <= {n.removesuffix("-wal") for n in holding(house, people) | of_prefect(house)}
    ranking = figures(house)
    assert '"rank": 1' in json.dumps(ranking)
    assert "selectiecommissie" in command(house, "anonymise", REFERENCE, "--now")
    assert holding(house, people) == set()
    wait_for("Prefect to forget", lambda: night(house) == "niets te doen" and not left(house))
    assert of_prefect(house) == set()
    assert command(house, "verify").startswith(f"{REFERENCE}: heel")
    assert figures(house) == ranking
    filtered = {"flows": {"name": {"any_": ["selectieprocedure"]}}}
    assert house.api.post("/flow_runs/filter", json=filtered).json() == []
    assert house.api.post("/artifacts/filter", json={}).json() == []
    before = house.rows("select until from lease where name = 'clock'")
    wait_for("the clock to look again", lambda: house.rows("select until from lease where name = 'clock'") != before)
    assert "is afgerond" in command(house, "wake")
    assert house.api.post("/flow_runs/filter", json=filtered).json() == []
    assert (FILES / "kandidaten.csv").exists()
