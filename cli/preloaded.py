"""A process that has loaded Prefect and the flows; every leg of a procedure is forked from it (docs/decisions/0043).

It speaks with its worker over one socket, a message for each thing: `{"env", "cwd"}` asks for a leg, `{"started": pid}`
answers, `{"ended": pid, "code"}` follows. It ends when the worker is gone; legs on their way go on. Nothing here may
start a thread or open a connection, for a fork takes neither along.
"""

import gc
import json
import os
import random
import runpy
import select
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy.orm import configure_mappers

from cli.demo_acts import FILES, REGULATION
from cli.simulate import rehearse
from config.checking_letters import read_ahead
from config.holidays import public_holidays
from config.rendering import refresh
from config.settings import settings
from models.every import all_tables

NAME = "werving-leg"  # how a leg is called in a list of processes
LOADED = (
    "prefect.engine",
    "prefect.flow_engine",
    "prefect.task_engine",
    "prefect._internal.metrics",
    "prefect.concurrency._sync",
    "prefect.utilities.visualization",
    "anyio._backends._asyncio",
    "flows.selection_procedure",
    "flows.daily",
)
HEARD: dict[int, Any] = {
    signal.SIGINT: signal.default_int_handler,
    signal.SIGTERM: signal.SIG_DFL,
    signal.SIGCHLD: signal.SIG_DFL,
}
MOST = 2**20  # bytes in a message


def main() -> None:
    """Load everything, then fork; a leg goes on as `python -m prefect.engine` would."""
    channel = socket.socket(fileno=int(sys.argv[1]))
    load()
    gc.collect()
    gc.freeze()  # what is loaded stays shared: a leg's collector leaves it alone
    asked = serve(channel)
    if asked is not None:
        become(asked)


def load() -> None:
    """Everything that a leg would load and work out on its way, whatever its procedure is.

    The demo's procedure is rehearsed: statements are compiled then, and all else is made that is made at its first use.
    """
    for name in LOADED:
        import_module(name)
    all_tables()
    configure_mappers()
    public_holidays()
    with suppress(Exception):  # only to be quick: who needs a letter that is not right says what is wrong with it
        refresh()
        read_ahead()
        rehearse(REGULATION, [FILES / "kandidaten.csv", FILES / "nakomers.csv"], sorted(FILES.glob("[1-9]-*.csv")))


def serve(channel: socket.socket) -> dict[str, Any] | None:
    """Fork a leg for whoever asks until the worker is gone: then None, and in a leg itself what was asked."""
    bell, rope = socket.socketpair()
    rope.setblocking(False)
    signal.set_wakeup_fd(rope.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # the worker decides when it is over
    while True:
        ready, _, _ = select.select([channel, bell], [], [])
        if bell in ready:
            bell.recv(4096)
            for pid, code in _ended():
                channel.send(json.dumps({"ended": pid, "code": code}).encode())
        if channel in ready:
            message = channel.recv(MOST)
            if not message:
                return None
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                for one in (channel, bell, rope):
                    one.close()
                return dict(json.loads(message))
            channel.send(json.dumps({"started": pid}).encode())


def _ended() -> Iterator[tuple[int, int]]:
    """Legs that ended since the last look, with their exit codes."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        yield pid, os.waitstatus_to_exitcode(status)


def become(asked: dict[str, Any]) -> None:
    """Go on as the engine of one flow run; Prefect's settings are the worker's, as our deployments have none."""
    for number, heard in HEARD.items():
        signal.signal(number, heard)
    random.seed()
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["cwd"])
    Path("/proc/self/comm").write_text(NAME)  # who sees it by its name sees it in its place
    settings.cache_clear()
    with suppress(OSError):  # as above
        refresh()  # letters that were changed since this process was loaded
    sys.argv[:] = [NAME]
    engine = sys.modules["prefect.engine"].__file__
    runpy.run_path(str(engine), run_name="__main__")


if __name__ == "__main__":
    main()
