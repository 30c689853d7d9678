"""Freeze a release's database half-way, with that release's own code; README.md says how. Run it in a checkout of it.

Two procedures of the demo, with its invented people. In `ternat-gesprek` the interview is judged, once corrected, and
its letters are still held; in `ternat-thuisopdracht` a few of the results are in, and a form with a mistake came back.
"""

import csv
import os
import socket
import sqlite3
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

from aiosmtpd.controller import Controller

from config.reading import read_regulation
from config.settings import settings
from flows.course import course
from flows.rehearsal import Rehearsal
from models.engine import engine, migrate
from models.types import utcnow
from rules.questions import Entry
from tasks import asking, changes, moments, posing
from tasks.intake import apply
from tasks.opening import open_procedure
from tasks.posting import Post, claim, due_letters
from tasks.results import Part, enter_results, read_results
from tasks.tables import read_table

CHECKOUT = Path.cwd()
FOLDER = settings().folder
DEMO = CHECKOUT / "config" / "demo" / "ternat"
REGULATION = CHECKOUT / "config" / "regulations" / "ternat-clustermanager-samenleven.yaml"
INTERVIEW, HOME = "exploratory_interview", "home_assignment"


class Here(Exception):
    """The procedure is where it should be frozen."""


class Halfway(Rehearsal):
    """Does what a run in Prefect does to our tables, without Prefect, until it is `at` a question."""

    at = ""

    def do(self, step: Any, stage: Any = None) -> None:
        step(self.reference, *([stage.key] if stage else []))
        if step.decides:
            moments.hold(self.reference, step.key(stage), utcnow())

    def ask(self, question: str, stage: Any = None) -> None:
        if not getattr(posing, "is_awaited", lambda *_: True)(self.regulation, question, stage):
            return
        key = posing.key_of(question, stage)
        if asking.ask(self.reference, key):
            asking.next_attempt(self.reference, key)
            if key == self.at:
                raise Here
            if question == "assignment":
                changes.provide_assignment(self.reference, HOME, DEMO / "opdracht.pdf")
        super().ask(question, stage)


class MailServer:
    """Takes every mail, but says "later" to one address and "never" to another."""

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        refused = {"koen": "451 4.2.1 probeer later", "tom": "550 5.1.1 onbekend adres"}
        if address.partition(".")[0] in refused:
            return refused[address.partition(".")[0]]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, _envelope: Any) -> str:
        return "250 2.0.0 aanvaard"


def opened(reference: str) -> tuple[str, Halfway]:
    """A procedure with everyone's applications and, where the release asks it, its board; one person has no e-mail."""
    frozen = read_regulation(REGULATION)
    name = open_procedure(frozen, reference, seconds_per_day=0, flow_run_id=str(uuid4()))
    for file in ("kandidaten.csv", "nakomers.csv"):
        apply(name, without_mail(DEMO / file))
    if (DEMO / "commissie.csv").exists():
        from tasks.jury import compose

        compose(name, DEMO / "commissie.csv")
    parts: dict[str, list[Entry]] = {}
    for path in sorted(DEMO.glob("[0-9]*.csv")):
        for part in read_results(frozen.regulation, read_table(path)):
            parts.setdefault(part.key, []).extend(part.entries)
    return name, Halfway(name, frozen.regulation, [Part(k, tuple(e)) for k, e in parts.items()], utcnow())


def without_mail(path: Path) -> Path:
    """K-019 came by post and gives no mail address."""
    return rewritten(path, lambda row: row | ({"email": ""} if row["dossier"] == "K-019" else {}))


def rewritten(path: Path, change: Any) -> Path:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [changed for row in csv.DictReader(file, delimiter=";") if (changed := change(row))]
    copy = FOLDER / path.name
    with copy.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return copy


def until(run: Halfway, question: str) -> None:
    run.at = question
    try:
        course(run)
    except Here:
        return
    raise AssertionError(f"never came at {question}")


def post(most: int) -> None:
    """Post some of what is due; a last one is only claimed, as a crash leaves it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Controller(MailServer(), hostname="127.0.0.1", port=port)
    server.start()
    mails = Post(f"mailto://127.0.0.1:{port}/?from=selecties@voorbeeld.example&mode=insecure")
    mails.post_due(utcnow(), most)
    mails.close()
    server.stop()
    claim(due_letters(utcnow(), 1)[0], utcnow())


def interview_held() -> None:
    name, run = opened("ternat-gesprek")
    until(run, INTERVIEW)
    post(16)
    os.environ["WERVING_POST_AFTER_MINUTES"] = "30"
    settings.cache_clear()
    slip = rewritten(
        DEMO / "3-verkennend-gesprek.csv", lambda row: row | ({"resultaat": "48"} if row["dossier"] == "K-010" else {})
    )
    enter_results(name, INTERVIEW, slip)
    assert asking.ask(name, INTERVIEW) is None
    from tasks.stages import judgement

    run.do(judgement, run.regulation.stage(INTERVIEW))
    right = Entry(0, "K-010", "aanwezig", "58", "", "selectiecommissie", "8/11/2024")
    assert changes.correct(name, INTERVIEW, right, "Verkeerd overgetypt uit de nota.")


def home_assignment_partial() -> None:
    name, run = opened("ternat-thuisopdracht")
    until(run, HOME)
    post(6)
    file = rewritten(DEMO / "4-thuisopdracht.csv", lambda row: row if row["dossier"] < "K-011" else None)
    enter_results(name, HOME, file)
    wrong = Entry(1, "K-011", "aanwezig", "570", "", "selectiecommissie", "18/11/2024")
    assert asking.take(name, HOME, [wrong], "form", 1)
    assert asking.next_attempt(name, HOME) == 2


def main(target: Path) -> None:
    FOLDER.mkdir(exist_ok=True)
    migrate()
    home_assignment_partial()  # first, for its letters are not held
    interview_held()
    engine().dispose()
    database = sqlite3.connect(FOLDER / "werving.db")
    target.write_text("\n".join([*database.iterdump(), ""]), encoding="utf-8")
    states = "select status, count(*) from letter group by 1"
    for query in (states, "select key, attempt from step where done_at is null"):
        print(*database.execute(query).fetchall())


main(Path(sys.argv[1]))
