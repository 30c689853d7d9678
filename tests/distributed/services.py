"""PostgreSQL and Redis on loopback, as an ordinary user, in folders that go when the block ends.

with postgres() as server, redis() as broker:
    url = server.database("werving")        # for our tables; server.database("prefect", "asyncpg") for Prefect
    broker.url                              # redis://…
    server.cut("werving")                   # every connection to that database breaks now
    broker.kill(); broker.start()           # what was written is read back from its file
"""

import ctypes
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from cli.house import free_port

PATIENCE = 30.0
EXAMPLE = Path(__file__).parents[2] / "deploy" / "nginx.conf"
CARELESS = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
ORDINARY = ("postgres", "nobody")  # whom we become when we are root, for PostgreSQL refuses root


class Missing(Exception):
    """A program is not on this machine; says in one line what to install."""

    def __init__(self, program: str, package: str) -> None:
        super().__init__(f"{program} is not on this machine: apt-get install -y {package}")


@dataclass
class Service:
    """One program of the distribution, in a folder of its own on a free port; dies with us, also when we are killed."""

    folder: Path
    port: int = field(default_factory=free_port)
    password: str = field(default_factory=lambda: secrets.token_hex(12))
    process: "subprocess.Popen[bytes] | None" = None

    def command(self) -> list[str]:
        """How it is started."""
        raise NotImplementedError

    def is_ready(self) -> bool:
        """Whether it answers."""
        raise NotImplementedError

    def start(self) -> None:
        """Start it on what the folder holds, and wait until it answers."""
        until(f"{type(self).__name__} ({self.folder / 'log'})", self._answers)

    def _answers(self) -> bool:
        """Whether it answers; begun again if it stopped, for PostgreSQL first refuses what a killed one still holds."""
        if self.process is None or self.process.poll() is not None:
            with (self.folder / "log").open("ab") as log:
                self.process = subprocess.Popen(
                    self.command(),
                    cwd=self.folder,
                    stdout=log,
                    stderr=log,
                    preexec_fn=die_with_parent,
                    **_as_ordinary(),
                )
        return self.is_ready()

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Stop it in order."""
        self._end(signal.SIGINT)

    def _end(self, number: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(PATIENCE)


@dataclass
class Postgres(Service):
    """A PostgreSQL cluster with the superuser `werving`, who must give a password."""

    careful: bool = True

    def make(self) -> Self:
        """Make the cluster on disk."""
        key = self.folder / "password"
        key.write_text(self.password)
        access = ["--username=werving", "--auth=scram-sha-256", f"--pwfile={key}"]
        self._run("initdb", "-D", "data", "--encoding=UTF8", "--locale=C", "--no-instructions", *access)
        return self

    def command(self) -> list[str]:
        """On TCP only, with room for several servers, workers and clocks."""
        return [
            _postgres_bin("postgres"), "-D", "data", "-p", str(self.port), "-h", "127.0.0.1",
            "-c", "unix_socket_directories=", "-c", "max_connections=300",
            *([] if self.careful else CARELESS),
        ]  # fmt: skip

    def is_ready(self) -> bool:
        """Whether it takes connections."""
        probe = [_postgres_bin("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(probe, check=False).returncode == 0

    def database(self, name: str, driver: str = "psycopg") -> str:
        """The address of a database, made if it is not there."""
        if not self.psql("postgres", f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):
            self.psql("postgres", f'CREATE DATABASE "{name}"')
        return f"postgresql+{driver}://werving:{self.password}@127.0.0.1:{self.port}/{name}"

    def drop(self, name: str) -> None:
        """Drop a database, whoever is connected."""
        self.psql("postgres", f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def cut(self, name: str) -> int:
        """Break every connection to a database; how many there were."""
        others = f"datname = '{name}' AND pid <> pg_backend_pid()"
        return len(self.psql("postgres", f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))

    def psql(self, database: str, statement: str) -> list[str]:
        """The lines that a statement answers."""
        reach = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "werving", "-d", database]
        return self._run("psql", "-qAtX", "-v", "ON_ERROR_STOP=1", *reach, "-c", statement).splitlines()

    def dump(self, database: str, *options: str) -> bytes:
        """All that a database holds, as text."""
        reach = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "werving"]
        return self._run("pg_dump", "--inserts", *options, *reach, database).encode()

    def _run(self, program: str, *arguments: str) -> str:
        env = {**os.environ, "PGPASSWORD": self.password}
        done = subprocess.run(
            [_postgres_bin(program), *arguments], cwd=self.folder, env=env, capture_output=True, text=True, check=False,
            **_as_ordinary(),
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.strip()}")
        return done.stdout


class Redis(Service):
    """A Redis that writes down everything it promises, as in production."""

    @property
    def url(self) -> str:
        """Its address, with password."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def command(self) -> list[str]:
        """On loopback only, every write appended to its file."""
        return [
            _found("redis-server", "redis-server"), "--port", str(self.port), "--bind", "127.0.0.1",
            "--requirepass", self.password, "--appendonly", "yes", "--appendfsync", "always", "--save", "",
            "--maxmemory-policy", "noeviction", "--dir", str(self.folder),
        ]  # fmt: skip

    def is_ready(self) -> bool:
        """Whether it answers, its file read."""
        return self.cli("PING") == "PONG"

    def cli(self, *words: str) -> str:
        """What it answers to a command."""
        env = {**os.environ, "REDISCLI_AUTH": self.password}
        probe = [_found("redis-cli", "redis-server"), "-h", "127.0.0.1", "-p", str(self.port), *words]
        return subprocess.run(probe, env=env, capture_output=True, text=True, check=False).stdout.strip()


@dataclass
class Nginx(Service):
    """The proxy as deploy/nginx.conf describes it, on free ports and with a certificate of its own."""

    behind: list[int] = field(default_factory=list)  # the ports of the servers
    tls: int = field(default_factory=free_port)

    def command(self) -> list[str]:
        """In the foreground, with all that it writes in its folder."""
        site = EXAMPLE.read_text("utf-8").replace("127.0.0.1:4300", f"127.0.0.1:{self.port}")
        site = re.sub(r"\n    server 127[^\n]*", "", site).replace("443 ssl", f"127.0.0.1:{self.tls} ssl")
        servers = "".join(f"\n    server 127.0.0.1:{port} max_fails=1 fail_timeout=2s;" for port in self.behind)
        site = site.replace("upstream prefect {", "upstream prefect {" + servers)
        site = re.sub(r"/etc/ssl/werving/\w+\.pem", str(self.certificate), site)
        places = "".join(f"{what}_temp_path {self.folder};" for what in TEMPORARY)
        main = f"daemon off; pid nginx.pid; error_log stderr; events {{}} http {{ access_log off; {places}\n{site} }}"
        (self.folder / "nginx.conf").write_text(main, "utf-8")
        return [_found("nginx", "nginx-light"), "-p", str(self.folder), "-e", "stderr", "-c", "nginx.conf"]

    @property
    def certificate(self) -> Path:
        """The certificate and its key in one file, made when first asked for."""
        made = self.folder / "both.pem"
        if not made.exists():
            subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
            where = ["-keyout", "both.pem", "-out", "certificate.pem"]
            openssl = [_found("openssl", "openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
            subprocess.run(
                [*openssl, *where, *subject], cwd=self.folder, capture_output=True, check=True, **_as_ordinary()
            )
            with made.open("a", encoding="utf-8") as both:
                both.write((self.folder / "certificate.pem").read_text("utf-8"))
        return made

    def is_ready(self) -> bool:
        """Whether it takes connections."""
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@contextmanager
def postgres(*, careful: bool = True) -> Iterator[Postgres]:
    """A PostgreSQL of one's own for as long as the block lasts; Missing when it is not installed.

    Careless, it waits for no disk: for tests that make and empty thousands of tables.
    """
    _postgres_bin("initdb")
    with folder_of_ordinary() as folder:
        server = Postgres(folder, careful=careful).make()
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def redis() -> Iterator[Redis]:
    """A Redis of one's own for as long as the block lasts; Missing when it is not installed."""
    _found("redis-server", "redis-server")
    with folder_of_ordinary() as folder:
        broker = Redis(folder)
        broker.start()
        try:
            yield broker
        finally:
            broker.stop()


def until(what: str, holds: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """Poll a condition; its first true value."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if value := holds():
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {patience:.0f} s in vain for {what}")


@contextmanager
def folder_of_ordinary() -> Iterator[Path]:
    """A temporary folder of the ordinary user, where that user can reach it."""
    with tempfile.TemporaryDirectory(prefix="werving-") as made:
        if who := _as_ordinary():
            shutil.chown(made, who["user"], who["group"])
        yield Path(made)


def _as_ordinary() -> dict[str, Any]:
    """As whom a program runs: ourselves, or an ordinary user when we are root."""
    if os.geteuid() != 0:
        return {}
    import pwd

    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    who = next(known[name] for name in ORDINARY if name in known)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


def _postgres_bin(program: str) -> str:
    """The newest PostgreSQL of the distribution, which keeps its programs out of the path."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: int(place.parent.name))
    return _found(program, "postgresql", os.pathsep.join(str(place) for place in reversed(places)))


def _found(program: str, package: str, path: str = "") -> str:
    found = (shutil.which(program, path=path) if path else None) or shutil.which(program)
    if found is None:
        raise Missing(program, package)
    return found


def die_with_parent() -> None:
    """Let the kernel end this child when we end, however we end."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is born deaf to it
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
