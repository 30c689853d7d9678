"""An installation as it stands in production: every process by itself, several of a kind, each can be killed.

with cluster(folder, mail_url, server, broker) as house:    # PostgreSQL and Redis from tests.distributed.services
    house.kill("worker-2"); house.start("worker-2")          # server-1 server-2 services worker-1… clock-1 clock-2
    house.rows("select reference from procedure")
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import psycopg

from cli.house import free_port
from tests.distributed.services import Nginx, Postgres, Redis, die_with_parent, folder_of_ordinary
from tests.e2e.house import ROOT, Installed, wait_for

WORDS = "selecties:planted-auth-string"
GRACE = 20.0


class Cluster(Installed):
    """Servers behind nginx, services apart, workers in one pool, clocks: behind a password, on PostgreSQL and Redis."""

    def __init__(
        self, data: Path, mail_url: str, postgres: Postgres, redis: Redis, balancer: Nginx,
        *, servers: int, workers: int, clocks: int, **changed: str,
    ) -> None:  # fmt: skip
        super().__init__(data, mail_url)
        self.port, self.balancer = balancer.port, balancer
        self.database = postgres.database("werving")
        self.env |= {
            "WERVING_DATABASE_URL": self.database,
            "WERVING_PREFECT_DATABASE_URL": postgres.database("prefect", "asyncpg"),
            "WERVING_REDIS_URL": redis.url,
            "WERVING_AUTH_STRING": WORDS,
            "WERVING_API_URL": f"http://127.0.0.1:{self.port}/api",
            "WERVING_CLOCK_SECONDS": "0.5",
            "WERVING_STUCK_SECONDS": "20",
            "WERVING_LEASE_SECONDS": "5",
            "WERVING_CLAIM_SECONDS": "10",
            **changed,
        }
        user, _, password = WORDS.partition(":")
        self.api = httpx.Client(base_url=f"http://127.0.0.1:{self.port}/api", timeout=30, auth=(user, password))
        counts = {"services": 1, "worker": workers, "clock": clocks}
        self.names = [f"server-{n + 1}" for n in range(servers)]
        self.names += [f"{kind}-{n + 1}" for kind, count in counts.items() for n in range(count)]
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def up(self) -> None:
        """As deploy/README.md says: migrate, servers and services, register, workers and clocks."""
        (self.data / "logs").mkdir(parents=True, exist_ok=True)
        self.run("migrate")
        for name in self.names:
            if name.startswith("server"):
                self.start(name)
        self.balancer.start()
        self.start("services-1")
        self.run("register")
        self.show_who_we_are()
        for name in self.names:
            if name not in self.processes:
                self.start(name)
        wait_for("a worker", lambda: self.api.get("/work_pools/werving").json().get("status") == "READY")

    def run(self, *command: str) -> str:
        """One command of `werving`, as the IT officer gives it."""
        done = subprocess.run(
            [sys.executable, "-m", "cli.main", *command],
            env=self.env, cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, name: str) -> None:
        """Start one process, as systemd would."""
        kind, _, number = name.partition("-")
        env = self.env | {"WERVING_MEMBER": name}
        if kind == "server":
            env["WERVING_PORT"] = str(self.balancer.behind[int(number) - 1])
        command = [sys.executable, "-m", "cli.main", kind, *(("--name", name) if kind == "worker" else ())]
        with (self.data / "logs" / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                command, env=env, cwd=ROOT, stdout=log, stderr=log, preexec_fn=die_with_parent
            )

    def members(self, name: str) -> list[int]:
        """The ids of a process and of all that it started."""
        marks = {f"WERVING_MEMBER={name}".encode(), f"WERVING_DATA={self.data}".encode()}
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it ended in the meantime
                if marks <= set((place / "environ").read_bytes().split(b"\0")):
                    found.append(int(place.name))
        return found

    def kill(self, name: str) -> None:
        """kill -9 of a process and all that it started, as when its machine dies."""
        for pid in self.members(name):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.processes.pop(name).wait(GRACE)

    def down(self) -> None:
        """Stop everything, workers and clocks first."""
        self.api.close()
        for name in reversed(list(self.processes)):
            self.processes[name].send_signal(signal.SIGINT if name.startswith("worker") else signal.SIGTERM)
        for name in list(self.processes):
            with suppress(subprocess.TimeoutExpired):
                self.processes[name].wait(GRACE)
            for pid in self.members(name):
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            self.processes[name].wait(GRACE)
        self.balancer.stop()

    def show_who_we_are(self) -> None:
        """Take the token without which the server changes nothing, as its pages do."""
        token = self.api.get("/csrf-token", params={"client": "people"}).json()["token"]
        self.api.headers.update({"Prefect-Csrf-Client": "people", "Prefect-Csrf-Token": token})

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What our database answers."""
        with psycopg.connect(self.database.replace("+psycopg", "")) as connection:
            return connection.execute(query.replace("?", "%s"), values).fetchall()  # type: ignore[arg-type]

    def log(self, name: str) -> str:
        """What a process has written."""
        return (self.data / "logs" / f"{name}.log").read_text("utf-8")


@contextmanager
def cluster(
    data: Path, mail_url: str, postgres: Postgres, redis: Redis,
    *, servers: int = 2, workers: int = 3, clocks: int = 2, **changed: str,
) -> Iterator[Cluster]:  # fmt: skip
    """A whole installation for as long as the block lasts."""
    with folder_of_ordinary() as folder:
        balancer = Nginx(folder, behind=[free_port() for _ in range(servers)])
        house = Cluster(
            data, mail_url, postgres, redis, balancer, servers=servers, workers=workers, clocks=clocks, **changed
        )
        try:
            house.up()
            yield house
        finally:
            house.down()
