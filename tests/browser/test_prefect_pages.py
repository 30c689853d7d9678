"""HR runs a procedure in Prefect's own pages: start, forms, a refused form, and nothing personal anywhere."""

import csv
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.pages import Api, Desk, desk, until

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
FILES = ROOT / "config" / "demo" / "ternat"
REGULATION = "ternat-clustermanager-samenleven"
REFERENCE = "clustermanager-proef"
INTERVIEW = "Wacht op resultaten: Verkennend gesprek"
STEPS = [
    "Procedure geopend",
    "Screening van de kandidaturen",
    "Beslissing over de ontvankelijkheid",
    "Uitnodiging: Niveau- of capaciteitstest",
    "Beoordeling: Niveau- of capaciteitstest",
    "Uitnodiging: Verkennend gesprek",
    "Beoordeling: Verkennend gesprek",
]
OURS = ("Wacht op", "Gaat verder")
PREFECTS_OWN = {"Scheduled", "Pending", "Submitting", "Running", "Resuming"}  # between two waits, for seconds


@dataclass(frozen=True)
class House:
    """A running `werving up`."""

    folder: Path
    env: dict[str, str]
    api: Api

    def werving(self, *arguments: str) -> str:
        """What a `werving` command prints."""
        return subprocess.run(
            [sys.executable, "-m", "cli.main", *arguments],
            cwd=ROOT, env=self.env, check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """`werving up` on a free port with an empty data folder; Ctrl-C must end it cleanly."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port, folder = probe.getsockname()[1], tmp_path / "data"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PREFECT_", "WERVING_"))}
    env = {
        **inherited,
        "WERVING_DATA": str(folder),
        "WERVING_PORT": str(port),
        "WERVING_POST_AFTER_MINUTES": "0",
        "WERVING_CLOCK_SECONDS": "0.5",
    }
    command = [sys.executable, "-m", "cli.main", "up", "--seconds-per-day", "0"]
    with (tmp_path / "up.log").open("w+b") as log:
        up = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log)
        api = Api(f"http://127.0.0.1:{port}")
        try:
            until(lambda: up.poll() is not None or ((folder / "up.env").exists() and api.deployment()), "werving up")
            assert up.poll() is None, (tmp_path / "up.log").read_text()
            yield House(folder, env, api)
        finally:
            up.send_signal(signal.SIGINT)
            code = up.wait(120)
        assert code == 0, (tmp_path / "up.log").read_text()


@pytest.fixture
def hr(house: House, tmp_path: Path) -> Iterator[Desk]:
    """HR's browser. Its pictures go to the documentation only when asked for."""
    with desk(house.api.base, ROOT / "docs" / "images" if os.environ.get("WERVING_SCREENSHOTS") else tmp_path) as hr:
        yield hr
        hr.page.screenshot(path=tmp_path / "last.png")  # where it stood, also when the test failed


def test_a_procedure_in_prefects_own_pages(house: House, hr: Desk, tmp_path: Path) -> None:
    run_id = start(house, hr)
    confirm_the_post(house, hr, run_id)
    decide_admissibility(house, hr, run_id)
    house.werving("results", REFERENCE, "level_test", str(FILES / "2-niveautest.csv"))
    house.api.waits(REFERENCE, INTERVIEW)
    house.werving("results", REFERENCE, "exploratory_interview", str(others(tmp_path)))
    house.api.waits(REFERENCE, INTERVIEW)

    enter_a_slip(house, hr, run_id)
    see_the_refusal(hr, run_id)
    mend_the_slip(house, hr, run_id)

    see_the_runs(house, hr, run_id)
    see_a_letter(house, hr)
    assert house.api.timeline(run_id) == STEPS
    assert {name for name in house.api.states(run_id) if not name.startswith(OURS)} <= PREFECTS_OWN
    assert not hr.strangers
    assert found_in(hr.seen.items()) == []
    assert found_in(stored(house.folder)) == []


def start(house: House, hr: Desk) -> str:
    """Start the procedure by Run, Custom run; returns the run's id."""
    deployment = house.api.deployment()
    assert deployment
    form = hr.custom_run(deployment["id"])
    form.choose(form.field("reglement"), REGULATION)
    form.text("referentie").fill(REFERENCE)
    hr.look("start")
    form.submit()
    return str(house.api.waits(REFERENCE, "Wacht op bevestiging: post volledig")["id"])


def confirm_the_post(house: House, hr: Desk, run_id: str) -> None:
    """Applications by file; then HR confirms that all post is in."""
    assert "19 kandidaturen" in house.werving("apply", REFERENCE, str(FILES / "kandidaten.csv"))
    form = hr.resume(run_id, "Bevestiging dat alle post binnen is")
    form.pick_date(form.field("Datum"), 2024, "November", 6)
    hr.look("post")
    form.submit()
    house.api.waits(REFERENCE, "Wacht op beslissing: ontvankelijkheid")


def decide_admissibility(house: House, hr: Desk, run_id: str) -> None:
    """The one that a person must decide comes by file with its reasons; the proposals stand filled in."""
    assert "J1: lid, extern" in house.werving("jury", REFERENCE, str(FILES / "commissie.csv"))
    house.werving("results", REFERENCE, "ontvankelijkheid", str(FILES / "1-ontvankelijkheid.csv"))
    house.api.waits(REFERENCE, "Wacht op beslissing: ontvankelijkheid")
    form = hr.resume(run_id, "Ontvankelijkheid")
    assert form.chosen(form.field("Resultaat", form.row("K-001"))) == "ontvankelijk"
    assert form.chosen(form.field("Resultaat", form.row("K-003"))) == "onontvankelijk"
    form.pick_date(form.field("Datum"), 2024, "November", 6)
    hr.look("admissibility")
    form.submit()
    house.api.waits(REFERENCE, "Wacht op resultaten: Niveau- of capaciteitstest")


def others(folder: Path) -> Path:
    """The interview's results but for K-001, which HR types; K-005 takes no part here."""
    with (FILES / "3-verkennend-gesprek.csv").open(encoding="utf-8") as known:
        lines = [line for line in known if not line.startswith(("K-001", "K-005"))]
    path = folder / "gesprek.csv"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def enter_a_slip(house: House, hr: Desk, run_id: str) -> None:
    """725 instead of 72,5 is refused, and the state says so; who was absent by file stays so."""
    form = hr.resume(run_id, "Verkennend gesprek")
    form.pick_date(form.field("Datum"), 2024, "November", 8)
    form.text("Resultaat", form.row("K-001")).fill("725")
    form.scroll_to_top()
    hr.look("form", "prefect-form.png")
    form.submit()
    house.api.waits(REFERENCE, f"{INTERVIEW} (1 fout, zie het formulier)")


def see_the_refusal(hr: Desk, run_id: str) -> None:
    """The run's page and the fiche say what is wrong."""
    hr.go(f"/runs/flow-run/{run_id}", f"{INTERVIEW} (1 fout, zie het formulier)")
    hr.go(f"/artifacts/key/{REFERENCE}-fiche", f"{REFERENCE}-fiche")
    hr.page.locator("h6 a[href*='/artifacts/artifact/']").first.click()  # the newest version
    expect(hr.page.get_by_text("resultaat (K-001): 725 is meer dan het maximum van 100")).to_be_visible()
    hr.look("fiche", "prefect-refused.png")


def mend_the_slip(house: House, hr: Desk, run_id: str) -> None:
    """The form stands filled in with what was entered; mended, it takes the procedure to its next wait."""
    form = hr.resume(run_id, "725 is meer dan het maximum van 100")
    assert form.text("Resultaat", form.row("K-001")).input_value() == "725"
    assert form.text("Resultaat", form.row("K-009")).input_value() == "49,5"
    assert form.chosen(form.field("Aanwezigheid", form.row("K-013"))) == "afwezig"
    assert form.chosen(form.field("Datum")) == "Nov 8th, 2024"
    form.text("Resultaat", form.row("K-001")).fill("72,5")
    hr.look("mended form")
    form.submit()
    house.api.waits(REFERENCE, "Wacht op de opdracht: Schriftelijke proef (thuisopdracht)")


def see_the_runs(house: House, hr: Desk, run_id: str) -> None:
    """One line for the procedure; its own page shows every step once."""
    words = "Wacht op de opdracht: Schriftelijke proef (thuisopdracht)"
    printed = re.search(r"Volgen: +(\S+)", (house.folder.parent / "up.log").read_text())
    assert printed
    hr.go(printed[1].removeprefix(house.api.base), words)
    expect(hr.page.get_by_text(REFERENCE, exact=True)).to_have_count(1)
    hr.look("runs", "prefect-runs.png")
    hr.go(f"/runs/flow-run/{run_id}", words)
    expect(hr.page.locator("canvas")).to_be_visible()
    hr.page.wait_for_load_state("networkidle")
    hr.look("run", "prefect-run.png")
    hr.page.get_by_text("Task Runs", exact=True).click()
    expect(hr.page.get_by_text(STEPS[-1]).first).to_be_visible()
    hr.look("task runs")


def see_a_letter(house: House, hr: Desk) -> None:
    """A negative decision on a telephone."""

    def refusal() -> Path | None:
        pages = sorted((house.folder / "mail").glob("0*.html"))
        return next((page for page in pages if "niet ontvankelijk" in page.read_text(encoding="utf-8")), None)

    letter = until(refusal, "a letter about an inadmissible application")
    hr.page.goto(letter.as_uri())
    html = hr.page.locator("iframe").get_attribute("srcdoc")
    hr.page.set_viewport_size({"width": 390, "height": 844})
    hr.page.set_content(html or "")
    expect(hr.page.get_by_text("Waarom deze beslissing?")).to_be_visible()
    hr.take("mail.png", full_page=True)


def stored(folder: Path) -> Iterator[tuple[str, str]]:
    """All that Prefect and the house's processes keep, the write-ahead log included."""
    for path in [*(folder / "prefect").rglob("*"), *(folder / "logs").rglob("*")]:
        if path.is_file():
            yield path.name, path.read_bytes().decode(errors="replace")


def found_in(texts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Which candidate's name, mail address or remark stands where; a short name alone says nothing in binary data."""
    with (FILES / "kandidaten.csv").open(encoding="utf-8") as known:
        rows = list(csv.DictReader(known, delimiter=";"))
    names = [f"{row['voornaam']} {row['naam']}" for row in rows]
    names += [name for row in rows for name in (row["voornaam"], row["naam"]) if len(name) > 5]
    personal = {*names, *(row["email"] for row in rows), *(row["opmerking"] for row in rows if row["opmerking"])}
    forms = {form for text in personal for form in (text, json.dumps(text)[1:-1])}
    assert len(forms) > 60
    return [(where, form) for where, text in texts for form in forms if form in text]
