"""How long the process of a flow run takes, started as the worker starts it, until the row of its first step."""

import asyncio
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from bench.server import local_server
from cli.environment import ROOT, register_commands
from cli.forking import Preloaded

REGULATION = "ternat-clustermanager-samenleven"
PACE = 3600.0  # seconds a day: the procedure waits for its closing day, and the process ends


def first_steps(folder: Path, runs: int) -> Iterator[tuple[float, float]]:
    """Wall seconds to the first step's row, and to the end of the process; a procedure and a run for each."""
    with local_server(folder / "server") as env:
        os.environ |= env
        for command in register_commands():
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        with asyncio.Runner() as runner:
            preloaded = runner.run(_loaded())
            for number in range(runs):
                reference = f"eerste-stap-{number}"
                run_id = str(_planned(reference))
                begun, clock = time.time(), time.perf_counter()
                runner.run(_carry(preloaded, run_id))
                yield _row_at(reference) - begun, time.perf_counter() - clock
            runner.run(preloaded.close())


def _planned(reference: str) -> UUID:
    """A procedure that is opened, and its run as `werving open` plans it."""
    from config.reading import read_regulation
    from config.settings import regulation_files
    from tasks.opening import open_procedure
    from tasks.waking import start_run  # Prefect reads its address when it is imported

    open_procedure(read_regulation(regulation_files()[REGULATION]), reference, seconds_per_day=PACE)
    return start_run(reference, REGULATION)


async def _loaded() -> Preloaded:
    """What a worker forks from, once it has loaded everything: a run of no name is refused."""
    preloaded = Preloaded()
    await _carry(preloaded, "")
    return preloaded


async def _carry(preloaded: Preloaded, run_id: str) -> None:
    """What a process worker starts for a run."""
    environment = os.environ | {"PREFECT__FLOW_RUN_ID": run_id}
    told: Any = SimpleNamespace(started=lambda _leg: None)
    asked = {"env": environment, "cwd": ROOT, "task_status": told, "task_status_handler": lambda leg: leg}
    await preloaded.run_process([], **asked)


def _row_at(reference: str) -> float:
    """When the first step was recorded, as a unix time."""
    from sqlmodel import select

    from models.engine import reading
    from models.tables import Event, Procedure

    with reading() as session:
        first = select(Event.recorded_at).join(Procedure)
        first = first.where(Procedure.reference == reference, Event.step == "opening", Event.what == "step done")
        return session.exec(first).one().timestamp()
