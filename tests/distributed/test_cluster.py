"""A whole procedure on PostgreSQL and Redis, with two servers, three workers and two clocks that die on the way."""

import ssl
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from cli.simulate import as_json
from config.settings import settings
from models import engine
from tasks.overview import overview
from tests.distributed.cluster import WORDS, Cluster, cluster
from tests.distributed.services import Postgres, Redis
from tests.e2e.house import wait_for
from tests.e2e.ternat import REFERENCE, REGULATION, UNSENT, MailServer, mail_server, play, rehearsed, traces_of_people

pytestmark = pytest.mark.distributed


def acting(house: Cluster) -> str:
    """The living clock that holds the lease now, or none."""
    pid = int(house.rows("select holder from lease where name = 'clock'")[0][0].rpartition("-")[2])
    return next((n for n, process in house.processes.items() if process.pid == pid and process.poll() is None), "")


def working(house: Cluster) -> str:
    """A worker that is busy with a run, or none."""
    busy = [name for name in house.processes if name.startswith("worker") and len(house.members(name)) > 1]
    return busy[0] if busy else ""


class Deaths:
    """What dies at which point; whatever died comes back later, as systemd would bring it back."""

    def __init__(self, house: Cluster, postgres: Postgres, redis: Redis) -> None:
        self.house, self.postgres, self.redis = house, postgres, redis
        self.clocks: list[str] = []
        self.workers: list[str] = []
        self.died: list[str] = []
        self.hunt = threading.Thread(target=self._kill_who_works, daemon=True)

    def __call__(self, awaited: str) -> None:
        if what := getattr(self, awaited, None):
            what()
            self.died.append(awaited)

    def admissibility(self) -> None:
        """A server, and the clock that acts; the one that died while it posted a letter is back."""
        wait_for("the letters so far", lambda: self.house.rows(UNSENT) == [(0,)])
        dead = [name for name, process in self.house.processes.items() if process.poll() is not None]
        assert [name.partition("-")[0] for name in dead] == ["clock"]
        self.clocks.append(dead[0])
        self.clocks.append(wait_for("a clock that acts", lambda: acting(self.house)))
        self.house.start(dead[0])
        self.house.kill(self.clocks[1])
        self.house.kill("server-1")

    def level_test(self) -> None:
        """Prefect's services; server and clock are back, and the other clock acts."""
        self.house.start("server-1")
        self.house.kill("services-1")
        self.clocks.append(wait_for("a clock that acts", lambda: acting(self.house)))
        self.house.start(self.clocks[1])

    def exploratory_interview(self) -> None:
        """Redis, while services come back."""
        self.redis.kill()
        self.house.start("services-1")
        self.redis.start()

    def home_assignment(self) -> None:
        """The other server."""
        self.house.kill("server-2")
        self.house.start("server-2")

    def oral_exam(self) -> None:
        """A redeploy: the run that waits keeps the very state in which it waits."""
        before = wait_for("the wait", self._waiting)
        self.house.run("migrate")
        self.house.run("register")
        after = self.house.api.get(f"/flow_runs/{self.house.run_id()}").json()
        assert (after["state_id"], after["state_name"]) == (before["state_id"], before["state_name"])

    def _waiting(self) -> dict[str, Any] | None:
        run: dict[str, Any] = self.house.api.get(f"/flow_runs/{self.house.run_id()}").json()
        return run if run["state_type"] == "PAUSED" else None

    def assessment_center(self) -> None:
        """Every connection to both databases."""
        assert self.postgres.cut("werving") > 0
        assert self.postgres.cut("prefect") > 0

    def final_report(self) -> None:
        """A worker in the middle of a run, with that run: the answer that is given now wakes it."""
        self.hunt.start()

    def appointment(self) -> None:
        """The other workers went on with it; this one is back."""
        self.hunt.join(1)
        self.house.start(self.workers[0])

    def _kill_who_works(self) -> None:
        name = wait_for("a worker that works", lambda: working(self.house))
        self.house.kill(name)
        self.workers.append(name)


@pytest.fixture
def mail() -> Any:
    with mail_server() as found:
        yield found


def test_a_procedure_ends_as_rehearsed_whatever_dies(
    postgres: Postgres, redis: Redis, tmp_path: Path, mail: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, url = mail
    expected = rehearsed()
    death = tmp_path / "after-250"
    with cluster(tmp_path / "data", url, postgres, redis, WERVING_FAIL_AT=f"after-250={death}") as house:
        _nobody_comes_in_without_password(house)
        deaths = Deaths(house, postgres, redis)
        play(house, expected, deaths)
        tasks = house.api.post("/task_runs/filter", json={"limit": 200}).json()
        run = house.api.get(f"/flow_runs/{house.run_id()}").json()
        assert run["name"] == REFERENCE
        _steps_are_done_once(house, tasks)
        _letters_are_sent_once(house, handler)
        assert len(deaths.died) == 8
        one, other, again = deaths.clocks
        assert one == again != other
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(house.database)])
    monkeypatch.setenv("WERVING_DATA", str(house.data))
    settings.cache_clear()
    assert as_json(overview(REFERENCE)) == expected
    engine.engine().dispose()
    _nothing_leaked(house, postgres, redis)


def _nobody_comes_in_without_password(house: Cluster) -> None:
    base, ask = str(house.api.base_url), {"json": {"limit": 1}}
    user, _, password = WORDS.partition(":")
    assert httpx.get(f"{base}ready").status_code == 200  # what a monitoring program asks
    assert httpx.get(f"{base}admin/version").status_code == 401
    assert httpx.get(f"{base}admin/version", auth=(user, "geraden-wachtwoord")).status_code == 401
    assert httpx.get(f"{base}admin/version", auth=(user, password)).status_code == 200
    assert httpx.post(f"{base}flow_runs/filter", **ask, auth=(user, password)).status_code == 403  # without a token
    assert house.api.post("/flow_runs/filter", **ask).status_code == 200
    outside = f"https://localhost:{house.balancer.tls}"
    trusted = ssl.create_default_context(cafile=str(house.balancer.certificate))
    assert httpx.get(f"{outside}/api/health", verify=trusted).text == "true"
    assert "<html" in httpx.get(f"{outside}/", verify=trusted).text
    wrong = house.env | {"WERVING_AUTH_STRING": "selecties:geraden-wachtwoord"}
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "open", str(REGULATION)],
        env=wrong,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "de server weigert de aanmelding: zie WERVING_AUTH_STRING\n")


def _steps_are_done_once(house: Cluster, tasks: list[dict[str, Any]]) -> None:
    """Prefect may miss the end of a step during which a worker died; our tables miss nothing, and nothing is twice."""
    finished = Counter(task["name"] for task in tasks if task["state_type"] == "COMPLETED")
    assert set(finished.values()) == {1}
    assert house.rows("select 1 from decision group by application_id, step having count(*) > 1") == []


def _letters_are_sent_once(house: Cluster, handler: MailServer) -> None:
    """A letter went out a second time only where a clock or a connection died with it, and that is marked."""
    letters = house.rows("select message_id, status, doubtful from letter")
    assert {status for _, status, _ in letters} == {"sent"}
    times = Counter(message_id for _, message_id in handler.accepted)
    assert set(times) == {message_id for message_id, *_ in letters}
    assert set(times.values()) == {1, 2}  # one clock died when the mail server had said yes
    assert {m for m, count in times.items() if count > 1} <= {m for m, _, doubtful in letters if doubtful}
    assert sum(doubtful for *_, doubtful in letters) <= 4


def _nothing_leaked(house: Cluster, postgres: Postgres, redis: Redis) -> None:
    """Neither people nor passwords stand in Prefect's database, in Redis or in any log."""
    secrets = {WORDS, WORDS.partition(":")[2], postgres.password, redis.password}
    traces = traces_of_people() | secrets
    written = {path.name: path.read_bytes() for path in (house.data / "logs").glob("*.log")}
    assert set(written) == {f"{name}.log" for name in house.names}
    written["prefect"] = postgres.dump("prefect")
    written["redis"] = b"".join(path.read_bytes() for path in redis.folder.rglob("*") if path.is_file())
    assert len(written["prefect"]) > 100_000
    assert all(written.values())
    for name, content in written.items():
        assert [trace for trace in traces if trace.encode() in content] == [], name
