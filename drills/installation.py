"""A real `werving up` for the drills, with its processes by name, and the people who answer what it asks."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import col, select

from config.settings import settings
from drills.cases import QUESTIONS, REGULATION, Case
from models import engine
from models.tables import Application, Letter, Procedure, Step
from tests.distributed.services import Postgres, postgres
from tests.e2e.house import ROOT, House

NAMES = {  # a process by what stands on its command line
    "house": "cli.main up",
    "server": " server start ",
    "worker": "cli.worker",
    "clock": "cli.main clock",
    "flow": "werving-leg",  # forked from a process that has loaded everything: by what it calls itself
}


_NEVER: tuple["subprocess.Popen[bytes] | None", float] = (None, 0.0)
ANYTHING = ("kandidaten", *QUESTIONS)


class Installation(House):
    """One installation in a folder; this process looks into its database, and never writes there but to open."""

    def __init__(self, data: Path, mail_url: str, server: Postgres | None = None, **changed: str) -> None:
        super().__init__(data, mail_url)
        self.server, self.workers = server, dict.fromkeys(("worker-2", "worker-3") if server else (), _NEVER)
        del self.env["WERVING_SECONDS_PER_DAY"]  # a procedure without a pace of its own waits in real time
        self.env |= {"WERVING_CLOCK_SECONDS": "1"} | changed
        if server:
            self.env["WERVING_DATABASE_URL"] = server.database("werving")
            self.env["WERVING_PREFECT_DATABASE_URL"] = server.database("prefect", "asyncpg")
        (data / "regulations").mkdir(parents=True, exist_ok=True)
        (data / "regulations" / "oefening.yaml").write_text(REGULATION.read_text("utf-8"), "utf-8")
        os.environ.update({key: value for key, value in self.env.items() if key.startswith("WERVING_")})
        os.environ |= {"PREFECT_API_URL": str(self.api.base_url).rstrip("/"), "PREFECT_HOME": str(data / "prefect")}
        settings.cache_clear()
        engine.migrate()

    @property
    def database(self) -> str:
        """Which kind of database it uses."""
        return str(engine.engine().dialect.name)

    def processes(self, name: str) -> list[int]:
        """The ids of the processes of this kind that run now."""
        return [pid for pid, command in self.everything() if NAMES[name] in command]

    def everything(self) -> Iterator[tuple[int, str]]:
        """Every process of this installation with its command line and what it calls itself."""
        mine = f"WERVING_DATA={self.data}\0".encode()
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it ended in the meantime
                if int(place.name) != os.getpid() and mine in (place / "environ").read_bytes():
                    command = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                    yield int(place.name), command + (place / "comm").read_text()

    def signal(self, name: str, number: signal.Signals) -> int:
        """Send a signal to every process of this kind; how many there were."""
        found = self.processes(name)
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, number)
        return len(found)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold worker and clock still: they would take up the runs that a drill brings to their first wait itself."""
        for name in ("worker", "clock"):
            self.signal(name, signal.SIGSTOP)
        try:
            yield
        finally:
            for name in ("worker", "clock"):
                self.signal(name, signal.SIGCONT)

    def keep_up(self, fail_at: str = "") -> bool:
        """Start it unless it runs, as the machine's own supervisor does; whether that was needed."""
        for name in self.workers:
            self._keep_worker(name, fail_at)
        if self.process is not None and self.process.poll() is None:
            return False
        self.launch(fail_at)
        return True

    def restart(self) -> None:
        """Stop the house and start it again, as when the machine is; workers on other machines stay."""
        assert self.process is not None
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        self.launch()
        until(lambda: self.processes("worker") and self.processes("clock"), 60)

    def _keep_worker(self, name: str, fail_at: str) -> None:
        """Start one of the workers on other machines, and start it again some seconds after it stopped."""
        process, since = self.workers[name]
        if (process and process.poll() is None) or time.monotonic() - since < 3:
            return
        command = [sys.executable, "-m", "cli.main", "worker", "--name", name]
        with (self.data / f"{name}.log").open("ab") as log:
            env = self.env | {"WERVING_FAIL_AT": fail_at, "WERVING_API_URL": os.environ["PREFECT_API_URL"]}
            started = subprocess.Popen(command, env=env, cwd=ROOT, stdout=log, stderr=log)
        self.workers[name] = (started, time.monotonic())

    def close(self) -> None:
        """Stop everything, the workers first."""
        for process, _ in self.workers.values():
            if process and process.poll() is None:
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(60)
                except subprocess.TimeoutExpired:  # it waits for a server that was killed; all is over
                    process.kill()
                    process.wait()
        self.stop()
        engine.engine().dispose()

    def cut(self) -> bool:
        """Break every connection to our tables and to those of Prefect."""
        return bool(self.server and self.server.cut("werving") + self.server.cut("prefect"))

    def runs(self) -> dict[str, str]:
        """The state of every procedure's run that Prefect knows."""
        ours = {"flows": {"name": {"any_": ["selectieprocedure"]}}, "limit": 200}
        known = self.api.post("/flow_runs/filter", json=ours).json()
        return {run["name"]: run["state_type"] for run in known}

    def lose_run(self, chance: random.Random) -> bool:
        """Delete the run of a procedure that has not ended, as by hand; False if none could be."""
        with engine.reading() as session:
            alive = select(Procedure.flow_run_id).where(col(Procedure.ended_at).is_(None)).order_by(col(Procedure.id))
            known = [run for run in session.exec(alive) if run]
        with suppress(httpx.HTTPError):  # the server is being killed
            return bool(known) and self.api.delete(f"/flow_runs/{chance.choice(known)}").is_success
        return False

    def resident(self, name: str) -> float:
        """The resident memory of all processes of this kind together, in MB."""
        pages = 0
        for pid in self.processes(name):
            with suppress(OSError):
                pages += int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)

    def start(self, references: Iterable[str]) -> list[str]:
        """Ask for a run of each, as the page in the browser does; returns those that the server did not take now."""
        left = []
        for reference in references:
            asked = {"parameters": {"reglement": "oefening", "referentie": reference}, "idempotency_key": reference}
            try:
                deployment = self.api.get("/deployments/name/selectieprocedure/start").json()["id"]
                made = self.api.post(f"/deployments/{deployment}/create_flow_run", json=asked).is_success
            except (httpx.HTTPError, KeyError, ValueError):  # the server is being killed
                made = False
            left += [] if made else [reference]
        return left

    def ended(self) -> set[str]:
        """The references of procedures that came to their end."""
        with engine.reading() as session:
            return set(session.exec(select(Procedure.reference).where(col(Procedure.ended_at).is_not(None))))

    def unsent(self) -> int:
        """How many letters are still to leave."""
        with engine.reading() as session:
            open_states = col(Letter.status).in_(("waiting", "sending", "failed"))
            return len(session.exec(select(Letter.id).where(open_states)).all())


@contextmanager
def server(kind: str) -> Iterator[Postgres | None]:
    """The database server that a drill asks for: none for SQLite."""
    if kind != "postgres":
        yield None
        return
    with postgres() as found:
        yield found


class People:
    """HR and jury: they bring in the candidates, and answer once whatever is asked, by dropping a file."""

    def __init__(self, house: Installation, cases: Iterable[Case], only: Container[str] = ANYTHING) -> None:
        self._house, self._cases, self._only = house, {case.reference: case for case in cases}, only
        self.dropped: dict[tuple[str, str], float] = {}

    def act(self) -> None:
        """Do whatever can be done now."""
        for reference, case in self._cases.items():
            if (self._house.data / "in" / reference / "done").is_dir():
                self._drop(reference, "kandidaten", case.applications)
        for reference, key in self._asked():
            self._drop(reference, key, self._cases[reference].answer(key))

    def _drop(self, reference: str, key: str, path: Path) -> None:
        if (reference, key) not in self.dropped and key in self._only:
            self.dropped[reference, key] = time.time()
            self._house.drop(reference, f"{key}.csv", path)

    def _asked(self) -> list[tuple[str, str]]:
        """What is asked now, of procedures whose candidates are in."""
        with engine.reading() as session:
            applied = select(Application.id).where(Application.procedure_id == Procedure.id).exists()
            asked = (
                select(Procedure.reference, Step.key)
                .join(Step)
                .where(Step.attempt > 0, col(Step.done_at).is_(None), applied)
            )
            return [(reference, key) for reference, key in session.exec(asked) if reference in self._cases]

    def refused(self) -> list[str]:
        """What the reports beside refused files say."""
        return [path.read_text("utf-8").strip() for path in self._house.data.glob("in/*/refused/*.verslag.txt")]


def until(found: Callable[[], Any], seconds: float, meanwhile: Callable[[], None] = lambda: None) -> bool:
    """Poll until the condition is true, at most so long; whether it came true."""
    deadline = time.monotonic() + seconds
    while not found():
        if time.monotonic() > deadline:
            return False
        meanwhile()
        time.sleep(0.25)
    return True


def add_line(report: dict[str, Any], results: Path | None) -> None:
    """Print what came of a drill as one line of JSON, and add it to the file of results."""
    line = json.dumps(report, ensure_ascii=False)
    print(line)
    if results:
        with results.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
