"""The course of Ternat as people play it: HR, jury and college through the doors that they have."""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from typing import Any

from aiosmtpd.controller import Controller

from cli.simulate import as_json, simulate
from config.settings import HERE
from tests.e2e.house import Installed, free_port, wait_for

FILES = HERE / "demo" / "ternat"
REGULATION = HERE / "regulations" / "ternat-clustermanager-samenleven.yaml"
REFERENCE = "ternat-clustermanager-samenleven"
FICKLE = "ilse.willems@voorbeeld.example"  # whose mail server says "later" once
SENTINEL = "Zoë Sentinel-Ünlü"
UNSENT = "select count(*) from letter where status in ('waiting', 'sending', 'failed')"


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


SECRET = "Geheim-Sentinel-7"  # in the mail server's address, as its password would be


@contextmanager
def mail_server() -> Iterator[tuple[MailServer, str]]:
    """A mail server and its address."""
    handler = MailServer()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield (
            handler,
            f"mailto://127.0.0.1:{controller.port}/?from=selecties@voorbeeld.example&mode=insecure&token={SECRET}",
        )
    finally:
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


def rehearsed() -> dict[str, Any]:
    """What the same files come to without server, mail or waiting."""
    view, _ = simulate(
        REGULATION, [FILES / "kandidaten.csv", FILES / "nakomers.csv"], sorted(FILES.glob("[1-9]-*.csv"))
    )
    return as_json(view)


def traces_of_people() -> set[str]:
    """Names, addresses, remarks and reasons, in every form in which a program might write them down."""
    people = [*rows_of("kandidaten.csv"), *rows_of("nakomers.csv")]
    words = {SENTINEL} | {person[field] for person in people for field in ("naam", "email", "adres", "opmerking")}
    words |= {row["naam"] for row in rows_of("commissie.csv")}
    words |= {row["motivering"] for path in FILES.glob("[1-9]-*.csv") for row in rows_of(path.name)}
    words = {word for word in words if word}
    assert len(words) > 60
    return {form for word in words for form in (word, json.dumps(word)[1:-1], word.encode("unicode_escape").decode())}


def play(house: Installed, expected: dict[str, Any], meanwhile: Callable[[str], None]) -> None:
    """Everything people do, in order; `meanwhile` is told what is awaited, before it is answered."""
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
    meanwhile("admissibility")
    house.drop(
        REFERENCE, "ontvankelijkheid.csv", admissibility({c["dossier"]: c["outcome"] for c in expected["candidates"]})
    )
    wait_for("level test", lambda: house.asks("level_test"))
    meanwhile("level_test")
    house.drop(REFERENCE, "niveautest.csv", FILES / "2-niveautest.csv")
    wait_for("interview", lambda: house.asks("exploratory_interview"))
    meanwhile("exploratory_interview")
    wait_for("the form", lambda: house.submit(interview))
    wait_for("the assignment", lambda: house.asks("assignment-home_assignment"))
    house.drop(REFERENCE, "opdracht-home_assignment.pdf", FILES / "opdracht.pdf")
    wait_for("home assignment", lambda: house.asks("home_assignment"))
    meanwhile("home_assignment")
    house.drop(REFERENCE, "thuis.csv", FILES / "4-thuisopdracht.csv")
    wait_for("oral", lambda: house.asks("oral_exam"))
    meanwhile("oral_exam")
    rows = [*rows_of("6-mondelinge-proef.csv"), {**rows_of("6-mondelinge-proef.csv")[0], "dossier": "K-015"}]
    rows[-1] |= {"aanwezigheid": "teruggetrokken", "resultaat": ""}
    house.drop(REFERENCE, "mondeling.csv", rows)
    wait_for("assessment", lambda: house.asks("assessment_center"))
    meanwhile("assessment_center")
    house.drop(REFERENCE, "assessment.csv", FILES / "7-assessment.csv")
    wait_for("report", lambda: house.asks("final_report"))
    meanwhile("final_report")
    house.drop(REFERENCE, "eindrapport.csv", FILES / "8-eindrapport.csv")
    wait_for("appointment", lambda: house.asks("appointment"))
    meanwhile("appointment")
    house.drop(REFERENCE, "aanstelling.csv", FILES / "9-aanstelling.csv")
    wait_for("the end", lambda: house.rows("select 1 from procedure where ended_at is not null"))
    wait_for("the letters", lambda: house.rows(UNSENT)[0][0] == 0)
    wait_for("the run's end", lambda: house.api.get(f"/flow_runs/{house.run_id()}").json()["state_type"] == "COMPLETED")
