"""The processes of one installation: server, worker, clock and mail sink, supervised on one machine."""

import ctypes
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from cli import environment as env
from cli.environment import POOL, ROOT, UpError, environment
from cli.server import ask
from cli.sink import MailSink
from config.settings import Settings
from models.engine import migrate
from models.faults import fail_point
from models.types import utcnow
from tasks.mailer import check_channels

ROOM = 20  # megabytes: below that Prefect's server cannot even make its tables
GRACE = 15.0  # seconds that a child gets to stop by itself


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
    env: dict[str, str] = field(default_factory=dict)

    @property
    def api_url(self) -> str:
        """Prefect's API."""
        return self.settings.api

    def start(self) -> None:
        """Bring the house up, or raise UpError and leave nothing behind."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        port = self.settings.port or free_port()
        if not _is_free(self.settings.host, port):
            raise UpError(f"poort {port} is in gebruik; kies een andere met WERVING_PORT")
        here = self.settings.model_copy(update={"port": port, "api_url": ""})  # this house asks its own server
        self.settings = here.model_copy(update={"api_url": here.api})
        env.refuse_open(self.settings)
        migrate()
        if lacking := lack_of_room(self.settings.folder):
            raise UpError(lacking)
        mail_url = self.settings.mail_url or SecretStr(self._start_sink(self.settings.folder))
        self.settings = self.settings.model_copy(update={"mail_url": mail_url})
        check_channels(mail_url.get_secret_value(), self.settings.hr_urls.get_secret_value().split())
        self.env = environment(self.settings) | {"WERVING_UP_SINCE": utcnow().isoformat()}
        if self.settings.redis_url:
            self._run(env.upgrade_command())
            self._start_child("services", env.services_command())
        self._start_child("server", env.server_command(self.settings))
        self._wait_for_server()
        for command in env.register_commands():
            self._run(command)
        fail_point("house-starting")
        self._start_child("clock", env.clock_command())
        self._start_child("worker", env.worker_command(self.settings))
        self._wait_for_worker()

    def _start_sink(self, folder: Path) -> str:
        self.sink = MailSink(folder / "mail")
        self.sink.start()
        return self.sink.url

    def _start_child(self, name: str, command: list[str]) -> None:
        child = Child(name, command, self.settings.folder / "logs" / f"{name}.log")
        child.start(self.env)
        self.children.append(child)

    def _run(self, command: list[str]) -> None:
        """Run one of Prefect's own commands; its output is shown only when it fails."""
        done = subprocess.run(command, env=self.env, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            said = self.settings.without_secrets(done.stderr or done.stdout).strip()
            raise UpError(f"{' '.join(command[2:5])}: {said[-300:]}")

    def _wait_for_server(self) -> None:
        server, deadline = self.children[-1], time.monotonic() + 90
        while time.monotonic() < deadline:
            if not server.is_running():
                raise UpError(f"de Prefect-server stopte; zie {server.log}")
            with suppress(OSError):
                ask(self.settings, "/health")
                return
            time.sleep(0.2)  # the server has no other way to say that it is ready
        raise UpError(f"de Prefect-server antwoordt niet; zie {server.log}")

    def runs_link(self) -> str:
        """The flow's Runs tab: other lists of Prefect leave out old runs, or runs that wait under a Dutch name."""
        return f"{self.settings.prefect_address}/flows/flow/{self._deployment()['flow_id']}?tab=Runs"

    def start_link(self) -> str:
        """The form that starts a procedure."""
        return f"{self.settings.prefect_address}/deployments/deployment/{self._deployment()['id']}/run"

    def _deployment(self) -> dict[str, str]:
        found: dict[str, str] = ask(self.settings, "/deployments/name/selectieprocedure/start")
        return found

    def _wait_for_worker(self) -> None:
        """Wait until the worker polls: a run that is started earlier may be refused by a busy server."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with suppress(OSError):
                if ask(self.settings, f"/work_pools/{POOL}")["status"] == "READY":
                    return
            time.sleep(0.2)  # as above
        raise UpError(f"de worker komt niet op gang; zie {self.children[-1].log}")

    def look_after(self, stop: threading.Event) -> None:
        """Start again whatever stops by itself, until asked to stop."""
        while not stop.wait(1.0):
            for child in self.children:
                if not child.is_running() and child.may_start():
                    why = lack_of_room(self.settings.folder) or f"zie {child.log}"
                    self.say(f"{child.name} stopte en wordt herstart; {why}")
                    child.start(self.env)

    def stop(self) -> None:
        """Stop in the opposite order: the worker first, the server last."""
        for child in reversed(self.children):
            child.stop()
        if self.sink:
            self.sink.stop()


def lack_of_room(folder: Path) -> str:
    """What is wrong when the disk of a folder has too little room for databases and logs; empty if it has enough."""
    free = shutil.disk_usage(folder).free // 2**20
    return f"de schijf van {folder} is bijna vol: {free} MB vrij, {ROOM} MB nodig; maak plaats" if free < ROOM else ""


def _is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
