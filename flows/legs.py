"""How a leg of a run is carried: the course is plain blocking code, and the flow around it ends without delay."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from anyio import to_thread
from prefect.context import SyncClientContext

P = ParamSpec("P")
R = TypeVar("R")
# Results are kept nowhere; unless it is told where, Prefect asks its server at the start of every run, and waits.
RESULTS: dict[str, Any] = {"persist_result": False, "result_storage": Path(os.devnull)}


async def in_a_thread(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Do blocking work inside an `async def` flow, in a thread that sees the same run, with one client for its tasks.

    Prefect ends a synchronous flow run at the next whole second of its heartbeat; an asynchronous one at once.
    """

    def with_client() -> R:
        with SyncClientContext.get_or_create():
            return work(*args, **kwargs)

    return await to_thread.run_sync(with_client)
