"""The first leg of many procedures in one process, where the worker would start a process for each.

It is the same flow through Prefect's own engine against the real server: the run is created by our deployment, its
steps are done, and it proposes `Suspended` and `Scheduled` as always. Only starting Python (3 s of CPU) is left out.
"""

import asyncio
import logging
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any
from uuid import UUID

from prefect.client.orchestration import get_client
from prefect.exceptions import Abort, Pause, PrefectHTTPStatusError
from prefect.flow_engine import run_flow_async
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

from config.reading import Frozen, read_regulation
from drills.cases import REGULATION
from flows.selection_procedure import selection_procedure
from tasks.opening import open_procedure
from tasks.waking import start_run

FLOW: Any = selection_procedure  # Prefect's types do not know a flow that returns its own state


def first_legs(paces: Iterable[tuple[str, float | None]], seconds: float, threads: int = 2) -> Iterator[str]:
    """Open each procedure with its pace (seconds per day) and bring its run to its first wait; stop after so long."""
    for name in ("prefect", "httpx", "prefect.flow_runs", "prefect.task_runs"):
        logging.getLogger(name).setLevel(logging.ERROR)
    deadline = time.monotonic() + seconds
    with ThreadPoolExecutor(threads) as pool:
        each = map if threads == 1 else pool.map  # one by one the paces are reckoned at the moment they are needed
        yield from filter(None, each(lambda one: _first_leg(one[0], one[1], deadline), paces))


@lru_cache(maxsize=1)
def _regulation() -> Frozen:
    return read_regulation(REGULATION)


def _first_leg(reference: str, pace: float | None, deadline: float) -> str:
    if time.monotonic() > deadline:
        return ""
    open_procedure(_regulation(), reference, seconds_per_day=pace)
    try:
        _run(start_run(reference, "oefening"))
    except PrefectHTTPStatusError:
        return ""  # Prefect's SQLite was busy: the clock starts the run, and the worker does its first leg
    return reference


def _run(run_id: UUID) -> None:
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):  # its thread is joined for a second
        with get_client(sync_client=True) as client:
            run = client.read_flow_run(run_id)
        try:
            asyncio.run(run_flow_async(FLOW, flow_run=run, parameters=run.parameters))
        except Pause:
            return
        except Abort as fault:
            raise RuntimeError(f"run {run_id} did not come to its wait") from fault
        raise RuntimeError(f"run {run_id} ended where it should wait")
