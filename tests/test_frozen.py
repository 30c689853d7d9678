"""Databases that earlier releases left half-way: migrated, finished as worked out by hand, and nothing done twice."""

import datetime as dt
import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from sqlalchemy import event

from cli.simulate import as_json
from config.settings import settings
from flows.course import course
from flows.rehearsal import Rehearsal
from models import engine as engines
from models.types import utcnow
from rules.questions import Entry
from tasks import journal
from tasks.outbox import sweep_claims
from tasks.overview import overview, references
from tasks.posting import Post
from tasks.results import Part, read_results
from tasks.tables import read_table
from tasks.verifying import verify
from tests.e2e.house import free_port
from tests.factory import DEMO, RESULTS

FROZEN = sorted((Path(__file__).parent / "frozen").glob("*.sql"))
EXPECTED = json.loads((Path(__file__).parent / "expected" / "ternat.json").read_text("utf-8"))
WRITTEN = ("decision", "result", "event", "candidate", "document", "invitation")  # rows that nothing may change
KEPT = "id, procedure_id, application_id, decision_id, kind, step, version, facts, message_id"  # of any letter
HOLD = dt.timedelta(hours=1)  # longer than any letter was held
Rows = set[tuple[Any, ...]]


@dataclass
class Thawed:
    """A frozen database in use again, and how its rows were before this release touched them."""

    path: Path
    before: dict[str, Rows]
    columns: dict[str, str]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with sqlite3.connect(self.path) as database:
            return database.execute(query).fetchall()

    def now(self, table: str) -> Rows:
        return {tuple(map(_plain, row)) for row in self.rows(f"SELECT {self.columns[table]} FROM {table}")}


def _plain(value: Any) -> Any:
    """A value as it is; JSON without the spaces that earlier releases wrote."""
    return json.dumps(json.loads(value)) if isinstance(value, str) and value[:1] in {"[", "{"} else value


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def thawed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Thawed]:
    monkeypatch.setenv("WERVING_POST_AFTER_MINUTES", "0")
    settings.cache_clear()
    made = thaw(request.param, settings().folder)
    database = engines.make_engine(settings().database)
    event.listen(database, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
    monkeypatch.setattr(engines, "_engines", [database])
    yield made
    engines.engine().dispose()


def thaw(frozen: Path, folder: Path) -> Thawed:
    """Put a frozen database in a data folder, with the home assignment that its letters attach."""
    shutil.copytree(DEMO, folder / "opdrachten", ignore=shutil.ignore_patterns("*.csv"))
    with sqlite3.connect(folder / "werving.db") as database:
        database.executescript(frozen.read_text("utf-8"))
        for (name,) in database.execute(
            "SELECT DISTINCT attachment FROM letter WHERE attachment IS NOT NULL"
        ).fetchall():
            shutil.copyfile(DEMO / "opdracht.pdf", folder / "opdrachten" / name)
        names = {t: [c[1] for c in database.execute(f"PRAGMA table_info({t})")] for t in WRITTEN}
    columns = {table: ", ".join(found) for table, found in names.items()} | {"letter": KEPT}
    made = Thawed(folder / "werving.db", {}, columns)
    made.before = {table: made.now(table) for table in columns}
    return made


def finish(reference: str) -> None:
    """Give the answers that are still missing."""
    regulation = journal.regulation_of(reference)
    parts: dict[str, list[Entry]] = {}
    for path in RESULTS:
        for part in read_results(regulation, read_table(path)):
            parts.setdefault(part.key, []).extend(part.entries)
    course(Rehearsal(reference, regulation, [Part(key, tuple(rows)) for key, rows in parts.items()], utcnow()))


def test_every_release_left_a_database_that_is_half_way(thawed: Thawed) -> None:
    """The fixture is what it says: else the tests below would prove nothing."""
    assert dict(thawed.rows("SELECT status, count(*) FROM letter GROUP BY status")).keys() == {
        "sent", "waiting", "failed", "sending", "replaced", "to_print"
    }  # fmt: skip
    opened = thawed.rows("SELECT key, attempt FROM step WHERE done_at IS NULL ORDER BY key")
    assert opened == [("hold-judgement-exploratory_interview", 0), ("home_assignment", 2)]
    partial = "SELECT count(*) FROM result WHERE part = 'home_assignment'"
    assert thawed.rows(partial) == [(4,)]


class MailServer:
    """Keeps the Message-ID of everything it takes."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.taken[message_from_bytes(envelope.content)["Message-ID"]] += 1
        return "250 2.0.0 aanvaard"


def test_its_procedures_end_as_worked_out_by_hand_and_its_letters_go_out_once(thawed: Thawed) -> None:
    engines.migrate()
    assert sorted(references()) == ["ternat-gesprek", "ternat-thuisopdracht"]
    for reference in references():
        finish(reference)
        outcome = as_json(overview(reference))
        keys = EXPECTED["candidates"][0].keys()
        assert [{key: c[key] for key in keys} for c in outcome["candidates"]] == EXPECTED["candidates"]
        assert outcome["reserve"] == EXPECTED["reserve"]
    _letters_go_out_once(thawed)
    assert [proof.fault for proof in verify()] == [""] * 2
    for table, rows in thawed.before.items():
        assert rows <= thawed.now(table), table


def _letters_go_out_once(thawed: Thawed) -> None:
    """Those of one procedure: what was sent stays sent, what a crash left is marked, all else leaves once."""
    ours = "FROM letter WHERE procedure_id = (SELECT id FROM procedure WHERE reference = 'ternat-gesprek')"
    before = dict(thawed.rows(f"SELECT message_id, status {ours}"))
    with sqlite3.connect(thawed.path) as database:  # the other procedure's letters would only take time
        later = "UPDATE letter SET post_after = '9999-01-01 00:00:00', status = 'waiting'"
        database.execute(f"{later} WHERE status != 'sent' AND id NOT IN (SELECT id {ours})")
    times = posted()
    after = thawed.rows(f"SELECT message_id, status, doubtful {ours}")
    assert {status for _, status, _ in after} == {"sent", "replaced", "to_print"}
    assert {m for m, _, doubtful in after if doubtful} == {m for m, s in before.items() if s == "sending"}
    assert set(times.values()) == {1}
    assert set(times) == {m for m, s in before.items() if s in {"waiting", "failed", "sending"}}


def posted() -> Counter[str]:
    """Post what is due, as the clock does when it starts; how often each mail came at the server."""
    server = MailServer()
    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        sweep_claims(utcnow())
        post = Post(f"mailto://127.0.0.1:{controller.port}/?from=selecties@voorbeeld.example&mode=insecure")
        post.post_due(utcnow() + HOLD)
        post.close()
    finally:
        controller.stop()
    return server.taken
