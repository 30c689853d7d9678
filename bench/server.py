"""A Prefect server of its own for the measurements, in a temporary folder, with the settings of the product."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cli.environment import environment, server_command
from cli.house import Child, free_port
from cli.server import ask
from config.settings import Settings

PATIENCE = 120.0  # seconds


@contextmanager
def local_server(folder: Path) -> Iterator[dict[str, str]]:
    """Start a server, and give the environment of whoever asks it; it stops with the block."""
    chosen = Settings(data=folder, port=free_port())
    env = {key: value for key, value in environment(chosen).items() if not key.startswith("WERVING_")}
    server = Child("server", server_command(chosen), folder / "server.log")
    server.start(environment(chosen))
    try:
        _wait(chosen, server)
        yield env | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), env.get("PYTHONPATH", "")])}
    finally:
        server.stop()


def _wait(chosen: Settings, server: Child) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.is_running():
        with suppress(OSError):
            ask(chosen, "/health")
            return
        time.sleep(0.2)  # the server has no other way to say that it is ready
    raise SystemExit(f"Prefect's server does not answer; see {server.log}")
