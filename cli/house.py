"""The processes of one installation: server, worker, clock and mail sink, supervised on one machine."""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from cli.sink import MailSink
from config.settings import Settings
from models.engine import migrate
from models.faults import fail_point

ROOT = Path(__file__).parents[1]
POOL = "werving"
GRACE = 15.0  # seconds that a child gets to stop by itself


class UpError(Exception):
    """What keeps the house from coming up, in one line."""


@dataclass
class Child:
    """One process under supervision; its output goes to a log file."""

    name: str
    command: list[str]
    log: Path
    process: "subprocess.Popen[bytes] | None" = None
    starts: list[float] = field(default_factory=list)

    def may_start(self) -> bool:
        """Whether it is time to try again: each start in the last minute doubles the patience."""
        recent = [at for at in self.starts if at > time.monotonic() - 60]
        return not recent or time.monotonic() - recent[-1] > min(2 ** (len(recent) - 1), 30)

    def start(self, env: dict[str, str]) -> None:
        """Start it; on Linux it dies with its parent, also when that is killed."""
        self.starts.append(time.monotonic())
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                self.command,
                stdout=out,
                stderr=out,
                env=env,
                cwd=ROOT,
                preexec_fn=_die_with_parent,
                process_group=0,  # Ctrl-C in the terminal reaches the supervisor only, which stops them in order
            )

    def is_running(self) -> bool:
        """Whether it runs."""
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """Ask it to stop, then insist."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGINT if self.name == "worker" else signal.SIGTERM)
        try:
            self.process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def _die_with_parent() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


@dataclass
class House:
    """Everything that runs: started in order, looked after, stopped in the opposite order."""

    settings: Settings
    say: Callable[[str], None]
    children: list[Child] = field(default_factory=list)
    sink: MailSink | None = None
    port: int = 0
    env: dict[str, str] = field(default_factory=dict)

    @property
    def api_url(self) -> str:
        """Prefect's API."""
        return f"http://127.0.0.1:{self.port}/api"

    def start(self) -> None:
        """Bring the house up, or raise UpError and leave nothing behind."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        folder = self.settings.folder
        migrate()
        self.port = self.settings.port or free_port()
        if not _is_free(self.port):
            raise UpError(f"poort {self.port} is in gebruik; kies een andere met WERVING_PORT")
        mail_url = self.settings.mail_url.get_secret_value() if self.settings.mail_url else self._start_sink(folder)
        self.env = environment(self.settings, self.port, mail_url)
        logs, python = folder / "logs", sys.executable
        prefect = [python, "-m", "prefect"]
        server = [*prefect, "server", "start", "--host", "127.0.0.1", "--port", str(self.port)]
        worker = [python, "-m", "cli.worker", "--pool", POOL, "--limit", str(self.settings.worker_limit)]
        self._start_child(Child("server", server, logs / "server.log"))
        self._wait_for_server()
        self._prefect("work-pool", "create", POOL, "--type", "process", "--overwrite")
        self._prefect("deploy", "--all", "--prefect-file", str(ROOT / "prefect.yaml"))
        fail_point("house-starting")
        self._start_child(Child("clock", [python, "-m", "cli.main", "clock"], logs / "clock.log"))
        self._start_child(Child("worker", worker, logs / "worker.log"))
        self._wait_for_worker()

    def _start_sink(self, folder: Path) -> str:
        self.sink = MailSink(folder / "mail")
        self.sink.start()
        return self.sink.url

    def _start_child(self, child: Child) -> None:
        child.start(self.env)
        self.children.append(child)

    def _prefect(self, *arguments: str) -> None:
        """Run one of Prefect's own commands; its output is shown only when it fails."""
        command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
        done = subprocess.run(command, env=self.env, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise UpError(f"prefect {arguments[0]}: {(done.stderr or done.stdout).strip()[-300:]}")

    def _wait_for_server(self) -> None:
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline:
            if not self.children[0].is_running():
                raise UpError(f"de Prefect-server stopte; zie {self.children[0].log}")
            try:
                with urllib.request.urlopen(f"{self.api_url}/health", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)  # the server has no other way to say that it is ready
        raise UpError(f"de Prefect-server antwoordt niet; zie {self.children[0].log}")

    def runs_link(self) -> str:
        """The flow's Runs tab: other lists of Prefect leave out old runs, or runs that wait under a Dutch name."""
        return f"http://127.0.0.1:{self.port}/flows/flow/{self._deployment()['flow_id']}?tab=Runs"

    def start_link(self) -> str:
        """The form that starts a procedure."""
        return f"http://127.0.0.1:{self.port}/deployments/deployment/{self._deployment()['id']}/run"

    def _deployment(self) -> dict[str, str]:
        return self._ask("/deployments/name/selectieprocedure/start")

    def _ask(self, path: str) -> dict[str, str]:
        with urllib.request.urlopen(f"{self.api_url}{path}", timeout=10) as answer:
            found: dict[str, str] = json.load(answer)
            return found

    def _wait_for_worker(self) -> None:
        """Wait until the worker polls: a run that is started earlier may be refused by a busy server."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                if self._ask(f"/work_pools/{POOL}")["status"] == "READY":
                    return
            except (urllib.error.URLError, OSError):
                pass
            time.sleep(0.2)  # as above
        raise UpError(f"de worker komt niet op gang; zie {self.children[-1].log}")

    def look_after(self, stop: threading.Event) -> None:
        """Start again whatever stops by itself, until asked to stop."""
        while not stop.wait(1.0):
            for child in self.children:
                if not child.is_running() and child.may_start():
                    self.say(f"{child.name} stopte en wordt herstart; zie {child.log}")
                    child.start(self.env)

    def stop(self) -> None:
        """Stop in the opposite order: the worker first, the server last."""
        for child in reversed(self.children):
            child.stop()
        if self.sink:
            self.sink.stop()


def environment(chosen: Settings, port: int, mail_url: str) -> dict[str, str]:
    """The environment of every child: our settings, and Prefect on SQLite without telemetry."""
    folder = chosen.folder
    given = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    ours = {
        **_as_environment(chosen),
        "WERVING_DATA": str(folder),
        "WERVING_DATABASE_URL": chosen.database,
        "WERVING_MAIL_URL": mail_url,
        "WERVING_PORT": str(port),
        "PREFECT_HOME": str(folder / "prefect"),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_UI_API_URL": "/api",
        "PREFECT_API_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{folder / 'prefect' / 'prefect.db'}",
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_V2_ENABLED": "false",
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
        "PREFECT_WORKER_QUERY_SECONDS": "1",
        "PREFECT_WORKER_PREFETCH_SECONDS": "0",
        "PREFECT_LOGGING_COLORS": "false",
        "DO_NOT_TRACK": "1",
    }
    own = {key: value for key, value in os.environ.items() if key.startswith("PREFECT_")}
    (folder / "prefect").mkdir(parents=True, exist_ok=True)
    return given | ours | {key: value for key, value in own.items() if key not in ours}


def _as_environment(chosen: Settings) -> dict[str, str]:
    """Every setting as a variable, so that children need not find the same `.env`."""
    found = {}
    for name in Settings.model_fields:
        value = getattr(chosen, name)
        if isinstance(value, SecretStr):
            value = value.get_secret_value()
        if isinstance(value, tuple):
            value = os.pathsep.join(str(Path(part).absolute()) for part in value)
        if value not in (None, ""):
            found[f"WERVING_{name.upper()}"] = str(value)
    return found


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
