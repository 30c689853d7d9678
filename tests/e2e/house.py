"""A real `werving up` for the end-to-end tests, and what a person does with it."""

import csv
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
PATIENCE = 150.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


ITS_OWN = 90.0  # seconds; Prefect's server waits up to 60 for its own SQLite, and its own clients as long for an answer


def wait_for(what: str, found: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """Poll a condition against a deadline; its first true value."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        value = found()
        if value:
            return value
        time.sleep(0.2)
    raise AssertionError(f"waited {patience:.0f} s in vain for {what}")


class Patient(httpx.HTTPTransport):
    """Asks again while the server says that its database is locked (503), as Prefect's own clients do."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = super().handle_request(request)
            if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE or time.monotonic() > deadline:
                return answer
            answer.read()
            answer.close()
            time.sleep(0.2)


class Installed:
    """What a person does with an installation, whatever its processes and its database are."""

    def __init__(self, data: Path, mail_url: str) -> None:
        self.data, self.port = data, free_port()
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("PREFECT_", "WERVING_"))} | {
            "WERVING_DATA": str(data),
            "WERVING_PORT": str(self.port),
            "WERVING_MAIL_URL": mail_url,
            "WERVING_POST_AFTER_MINUTES": "0",
            "WERVING_CLOCK_SECONDS": "0.3",
            "WERVING_CLAIM_SECONDS": "5",
            "WERVING_LEASE_SECONDS": "5",
            "WERVING_SECONDS_PER_DAY": "0",
        }
        self.api = httpx.Client(base_url=f"http://127.0.0.1:{self.port}/api", timeout=ITS_OWN, transport=Patient())

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database answers; the values stand in the query as question marks."""
        raise NotImplementedError

    def asks(self, key: str) -> bool:
        return bool(self.rows("select 1 from step where key = ? and attempt > 0 and done_at is null", key))

    def drop(self, reference: str, name: str, rows: list[dict[str, str]] | Path) -> None:
        """Drop a file in the watched folder, as HR does."""
        target = self.data / "in" / reference / name
        if isinstance(rows, Path):
            part = target.with_name("." + name)
            part.write_bytes(rows.read_bytes())
        else:
            part = target.with_name("." + name)
            with part.open("w", newline="", encoding="utf-8-sig") as file:
                writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
                writer.writeheader()
                writer.writerows(rows)
        os.utime(part, (time.time() - 5, time.time() - 5))  # it has been lying there for a while
        part.rename(target)

    def run_id(self) -> str:
        return str(self.rows("select flow_run_id from procedure")[0][0])

    def submit(self, fill: Callable[[dict[str, Any]], dict[str, Any]]) -> bool:
        """Submit the form behind Resume as Prefect's page does; False while there is no form, or its server is busy."""
        run = self.api.get(f"/flow_runs/{self.run_id()}").json()
        keyset = run["state"]["state_details"].get("run_input_keyset")
        if run["state_type"] != "PAUSED" or not keyset:
            return False
        raw = self.api.get(f"/flow_runs/{self.run_id()}/input/{keyset['schema']}").json()
        schema = json.loads(raw) if isinstance(raw, str) else raw
        answer = self.api.post(f"/flow_runs/{self.run_id()}/resume", json={"run_input": fill(schema)})
        return answer.is_success and bool(answer.json()["status"] == "ACCEPT")


class House(Installed):
    """One installation in a folder of its own; it can be started, killed and started again."""

    def __init__(self, data: Path, mail_url: str) -> None:
        super().__init__(data, mail_url)
        self.process: subprocess.Popen[bytes] | None = None

    def up(self, fail_at: str = "") -> None:
        self.launch(fail_at)
        wait_for("the house", lambda: (self.data / "up.env").exists() or self.process.poll() is not None)
        assert self.process.poll() is None, (self.data / "up.log").read_text()

    def launch(self, fail_at: str = "") -> None:
        with (self.data / "up.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "cli.main", "up"],
                env=self.env | {"WERVING_FAIL_AT": fail_at},
                cwd=ROOT,
                stdout=log,
                stderr=log,
            )

    def kill(self) -> None:
        """kill -9 of supervisor, server, worker, clock and whatever they started, as when the machine dies."""
        mine = f"WERVING_DATA={self.data}\0".encode()
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it ended in the meantime
                if mine in (place / "environ").read_bytes():
                    os.kill(int(place.name), signal.SIGKILL)
        self.process.wait()
        (self.data / "up.env").unlink()

    def stop(self) -> int:
        self.api.close()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)

    def rows(self, query: str, *values: object, database: str = "werving.db") -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(f"file:{self.data / database}?mode=ro", uri=True, timeout=30)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()
