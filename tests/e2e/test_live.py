"""The whole procedure through a real Prefect server, worker, clock and mail server, killed on the way."""

import csv
import json
from collections import Counter
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from cli.simulate import as_json, simulate
from config.settings import HERE, settings
from models import engine
from tasks.overview import overview
from tests.e2e.house import House, free_port, wait_for

FILES = HERE / "demo" / "ternat"
REGULATION = HERE / "regulations" / "ternat-clustermanager-samenleven.yaml"
REFERENCE = "ternat-clustermanager-samenleven"
FICKLE = "ilse.willems@voorbeeld.example"  # whose mail server says "later" once
SENTINEL = "Zoë Sentinel-Ünlü"


class MailServer:
    """Keeps what it accepts; refuses one address once, and names it in its answer."""

    def __init__(self) -> None:
        self.accepted: list[tuple[str, str]] = []
        self.refused = False

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if address == FICKLE and not self.refused:
            self.refused = True
            return f"451 4.2.1 <{address}> probeer later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.accepted.append((envelope.rcpt_tos[0], message_from_bytes(envelope.content)["Message-ID"]))
        return "250 2.0.0 aanvaard"


@pytest.fixture
def mail() -> Any:
    handler = MailServer()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    port = controller.port
    yield handler, f"mailto://127.0.0.1:{port}/?from=selecties@voorbeeld.example&mode=insecure"
    controller.stop()


def rows_of(name: str) -> list[dict[str, str]]:
    with (FILES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def admissibility(expected: dict[str, Any]) -> list[dict[str, str]]:
    """HR confirms every proposal, and accepts the explanation that only a person can judge."""
    known = {row["dossier"]: row for row in rows_of("1-ontvankelijkheid.csv")}
    rows = []
    for dossier, outcome in expected.items():
        result = "onontvankelijk" if outcome == "inadmissible" else "ontvankelijk"
        row = {"onderdeel": "ontvankelijkheid", "resultaat": result, "beslisser": "HR-dienst", "datum": "5/11/2024"}
        rows.append(known.get(dossier) or {"dossier": dossier, "aanwezigheid": "", "motivering": "", **row})
    return rows


def single(part: str, result: str, day: str) -> list[dict[str, str]]:
    return [{"onderdeel": part, "resultaat": result, "beslisser": "HR-dienst", "datum": day}]


def interview(schema: dict[str, Any]) -> dict[str, Any]:
    """The jury's form: filled in beforehand with every dossier that was invited."""
    points = {row["dossier"]: row for row in rows_of("3-verkennend-gesprek.csv")}
    rows = schema["properties"]["uitslagen"]["default"]
    assert {row["dossier"] for row in rows} == set(points)
    filled = [
        {
            "dossier": row["dossier"],
            "aanwezigheid": points[row["dossier"]]["aanwezigheid"],
            "resultaat": points[row["dossier"]]["resultaat"],
        }
        for row in rows
    ]
    return {"beslisser": "selectiecommissie", "datum": "2024-11-08", "uitslagen": filled}


def play(house: House, expected: dict[str, Any], fail_at: str) -> None:
    """Everything people do, in order, with three deaths on the way."""
    house.up(fail_at)
    run = house.api.get("/deployments/name/selectieprocedure/start").json()
    start = {"parameters": {"reglement": REGULATION.stem}, "idempotency_key": "start"}
    wait_for("the start", lambda: house.api.post(f"/deployments/{run['id']}/create_flow_run", json=start).is_success)
    wait_for("the opening", lambda: (house.data / "in" / REFERENCE / "done").is_dir())
    house.drop(REFERENCE, "kandidaten.csv", FILES / "kandidaten.csv")
    refused = [
        {**rows_of("kandidaten.csv")[0], "dossier": "", "naam": SENTINEL, "email": SENTINEL, "opmerking": SENTINEL}
    ]
    house.drop(REFERENCE, "fout.csv", refused)
    house.drop(REFERENCE, "nakomers.csv", FILES / "nakomers.csv")
    wait_for("the applications", lambda: house.rows("select count(*) from application")[0][0] == 22)
    wait_for("the refusal", lambda: list((house.data / "in" / REFERENCE / "refused").glob("*.verslag.txt")))
    house.drop(REFERENCE, "commissie.csv", FILES / "commissie.csv")
    wait_for("the board", lambda: house.rows("select 1 from juror"))
    wait_for("post", lambda: house.asks("post"))
    house.drop(REFERENCE, "post.csv", single("post", "volledig", "5/11/2024"))
    wait_for("admissibility", lambda: house.asks("admissibility"))
    unsent = "select count(*) from letter where status in ('waiting', 'sending', 'failed')"
    wait_for("the letters so far", lambda: house.rows(unsent)[0][0] == 0)  # the death below hits no posting by chance
    house.kill()  # during a wait: everything dies at once
    house.up(fail_at)
    house.drop(REFERENCE, "ontvankelijkheid.csv", admissibility(expected))
    wait_for("level test", lambda: house.asks("level_test"))
    house.drop(REFERENCE, "niveautest.csv", FILES / "2-niveautest.csv")
    wait_for("interview", lambda: house.asks("exploratory_interview"))
    wait_for("the form", lambda: house.submit(interview))
    wait_for("the assignment", lambda: house.asks("assignment-home_assignment"))
    house.drop(REFERENCE, "opdracht-home_assignment.pdf", FILES / "opdracht.pdf")
    wait_for("home assignment", lambda: house.asks("home_assignment"))
    house.drop(REFERENCE, "thuis.csv", FILES / "4-thuisopdracht.csv")
    wait_for("oral", lambda: house.asks("oral_exam"))
    rows = [*rows_of("6-mondelinge-proef.csv"), {**rows_of("6-mondelinge-proef.csv")[0], "dossier": "K-015"}]
    rows[-1] |= {"aanwezigheid": "teruggetrokken", "resultaat": ""}
    house.drop(REFERENCE, "mondeling.csv", rows)
    wait_for("assessment", lambda: house.asks("assessment_center"))
    house.drop(REFERENCE, "assessment.csv", FILES / "7-assessment.csv")
    wait_for("report", lambda: house.asks("final_report"))
    house.drop(REFERENCE, "eindrapport.csv", FILES / "8-eindrapport.csv")
    wait_for("appointment", lambda: house.asks("appointment"))
    house.drop(REFERENCE, "aanstelling.csv", FILES / "9-aanstelling.csv")
    wait_for("the end", lambda: house.rows("select 1 from procedure where ended_at is not null"))
    wait_for("the letters", lambda: house.rows(unsent)[0][0] == 0)
    wait_for("the run's end", lambda: house.api.get(f"/flow_runs/{house.run_id()}").json()["state_type"] == "COMPLETED")


def test_a_procedure_that_is_killed_on_the_way_ends_as_the_simulation(
    tmp_path: Path, mail: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, url = mail
    rehearsed, _ = simulate(
        REGULATION,
        [FILES / "kandidaten.csv", FILES / "nakomers.csv"],
        sorted(FILES.glob("[1-9]-*.csv")),
    )
    expected = as_json(rehearsed)
    house = House(tmp_path, url)
    deaths = [tmp_path / name for name in ("before-commit", "after-250")]
    fail_at = f"before-commit:judgement-exploratory_interview={deaths[0]},after-250={deaths[1]}"
    try:
        play(house, {c["dossier"]: c["outcome"] for c in expected["candidates"]}, fail_at)
        tasks = house.api.post("/task_runs/filter", json={"limit": 200}).json()
        run = house.api.get(f"/flow_runs/{house.run_id()}").json()
    finally:
        stopped = house.stop()

    assert stopped == 0
    assert all(death.exists() for death in deaths)
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(f"sqlite:///{tmp_path}/werving.db")])
    monkeypatch.setenv("WERVING_DATA", str(tmp_path))
    settings.cache_clear()
    assert as_json(overview(REFERENCE)) == expected
    _steps_are_done_once(house, tasks, run)
    _letters_are_recorded_once_and_posted(house, handler)
    _nothing_personal_leaked(house)
    engine.engine().dispose()


def _steps_are_done_once(house: House, tasks: list[dict[str, Any]], run: dict[str, Any]) -> None:
    assert run["name"] == REFERENCE
    assert run["state_name"] == "Wervingsreserve geldig tot en met 27 november 2026"
    finished = Counter(task["name"] for task in tasks if task["state_type"] == "COMPLETED")
    assert set(finished.values()) == {1}
    assert finished["Beoordeling: Verkennend gesprek"] == 1
    assert len(finished) == 3 + 2 * 5 + 2  # opening to admission; invitation and judgement of each stage; the end
    twice = "select application_id, step, count(*) from decision group by 1, 2 having count(*) > 1"
    assert house.rows(twice) == []


def _letters_are_recorded_once_and_posted(house: House, handler: MailServer) -> None:
    letters = house.rows("select message_id, status, doubtful, tries, answer from letter")
    assert {status for _, status, *_ in letters} == {"sent"}
    times = Counter(message_id for _, message_id in handler.accepted)
    assert set(times) == {message_id for message_id, *_ in letters}
    assert sorted(times.values())[-2:] == [1, 2]
    doubtful = {message_id for message_id, _, doubt, *_ in letters if doubt}
    assert doubtful == {message_id for message_id, count in times.items() if count == 2}
    tries = dict(house.rows("select l.tries, count(*) from letter l group by 1"))
    assert tries[2] == 2  # the one in doubt, and the one that was refused once
    assert all(answer == "250 2.0.0 aanvaard" for *_, answer in letters)


def _nothing_personal_leaked(house: House) -> None:
    """Names, addresses and remarks are in our database only: not in Prefect's with its WAL, nor in any log."""
    people = [*rows_of("kandidaten.csv"), *rows_of("nakomers.csv")]
    words = {SENTINEL} | {person[field] for person in people for field in ("naam", "email", "adres", "opmerking")}
    words |= {row["naam"] for row in rows_of("commissie.csv")}
    words |= {row["motivering"] for path in FILES.glob("[1-9]-*.csv") for row in rows_of(path.name)}
    words = {word for word in words if word}
    assert len(words) > 60
    forms = {form for word in words for form in (word, json.dumps(word)[1:-1], word.encode("unicode_escape").decode())}
    places = [*(house.data / "prefect").rglob("*"), *(house.data / "logs").glob("*"), house.data / "up.log"]
    seen = {path.name for path in places}
    assert {"prefect.db", "server.log", "worker.log", "clock.log", "up.log"} <= seen
    for path in places:
        content = path.read_bytes() if path.is_file() else b""
        assert [form for form in forms if form.encode() in content] == [], path
