"""Legs that are forked from a process that has loaded everything: how they start, end, are ended, and outlive it."""

import asyncio
import os
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import pytest

from cli.demo_acts import FILES, REGULATION
from cli.forking import Leg, Preloaded
from cli.preloaded import load
from config.reading import read_regulation
from config.rendering import LetterError, set_override, template_hash
from models import engine
from tasks.intake import apply
from tasks.opening import open_procedure


class Started:
    """What waits for a leg to start."""

    def __init__(self) -> None:
        self.leg: asyncio.Future[Leg] = asyncio.get_running_loop().create_future()

    def started(self, leg: Leg) -> None:
        self.leg.set_result(leg)


def surroundings(run: str) -> dict[str, str]:
    return {**os.environ, "PREFECT__FLOW_RUN_ID": run}


async def begin(preloaded: Preloaded, run: str, cwd: Path) -> tuple[Leg, asyncio.Task[Leg]]:
    status = Started()
    carried = asyncio.create_task(
        preloaded.run_process(
            [], env=surroundings(run), cwd=cwd, task_status=status, task_status_handler=lambda leg: leg
        )
    )
    await asyncio.wait({carried, status.leg}, return_when=asyncio.FIRST_COMPLETED)
    if not status.leg.done():
        carried.result()  # raises why it could not start
    return status.leg.result(), carried


async def until(true: Callable[[], bool]) -> None:
    """Poll, for as long as the test's own limit allows."""
    while not true():
        await asyncio.sleep(0.02)


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def called(pid: int) -> str:
    return Path(f"/proc/{pid}/comm").read_text().strip()


def ready(pid: int) -> bool:
    """Whether the fork goes by its own name, and so is in its place and hears signals as any process does."""
    return called(pid) == "werving-leg"


async def _a_wrong_run_ends_with_its_own_code(preloaded: Preloaded, folder: Path) -> None:
    leg, carried = await begin(preloaded, "geen id", folder)
    assert (await carried).returncode == 1
    assert carried.result() is leg


async def _each_leg_has_its_own_place_and_can_be_ended(preloaded: Preloaded, folder: Path) -> None:
    legs = [await begin(preloaded, str(uuid4()), folder) for _ in range(2)]
    (one, first), (other, second) = legs
    await until(lambda: ready(one.pid) and ready(other.pid))
    assert Path(f"/proc/{one.pid}/cwd").resolve() == folder.resolve()
    os.kill(one.pid, signal.SIGKILL)
    assert (await first).returncode == -signal.SIGKILL
    assert runs(other.pid)
    second.cancel()  # as when a worker stops: its legs are told to end
    await asyncio.gather(second, return_exceptions=True)
    await other.ended.wait()
    assert not runs(other.pid)


async def _a_leg_outlives_what_it_was_forked_from(preloaded: Preloaded, folder: Path) -> None:
    leg, carried = await begin(preloaded, str(uuid4()), folder)
    await until(lambda: ready(leg.pid))
    preloaded.process.kill()
    again, carried_again = await begin_again(preloaded, folder)
    assert runs(leg.pid)
    assert again.pid != leg.pid
    assert (await carried_again).returncode == 1
    os.kill(leg.pid, signal.SIGKILL)
    assert (await carried).returncode == 0  # nobody knows any more how it ended: the clock looks after its run


async def begin_again(preloaded: Preloaded, folder: Path) -> tuple[Leg, asyncio.Task[Leg]]:
    """Ask while nobody noticed yet that it is dead, and then as the clock does: what could not start, once more."""
    preloaded.process.wait()
    with pytest.raises(OSError, match=r"pipe|ended"):
        await begin(preloaded, "geen id", folder)
    while True:  # for as long as the test's own limit allows
        with suppress(OSError):
            return await begin(preloaded, "geen id", folder)
        await asyncio.sleep(0.02)


def together(*parts: Callable[[Preloaded, Path], Awaitable[None]], folder: Path) -> None:
    async def all_of_them() -> None:
        preloaded = Preloaded()
        try:
            for part in parts:
                await asyncio.wait_for(part(preloaded, folder), 60)
        finally:
            await preloaded.close()
        assert preloaded.process.returncode == 0  # it ends when its worker is gone

    asyncio.run(all_of_them())


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that takes every call and never answers, so that an engine waits."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{server.getsockname()[1]}/api")
        yield


def test_letters_that_are_not_right_keep_no_process_from_loading(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "layout.html.j2").symlink_to(tmp_path / "weg")
    set_override(tmp_path)
    try:
        load()
        with pytest.raises(LetterError, match="layout"):
            template_hash("acknowledgement")
    finally:
        set_override(None)


def test_what_was_compiled_before_a_leg_began_serves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine._compiled.clear()
    load()
    assert engine._engines == []  # its throw-away database is gone
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(f"sqlite:///{tmp_path / 'werving.db'}")])
    engine.migrate()
    compiled = len(engine._compiled)
    reference = open_procedure(read_regulation(REGULATION), seconds_per_day=0)
    assert len(apply(reference, FILES / "kandidaten.csv")) > 1
    assert len(engine._compiled) == compiled
    engine.engine().dispose()


def test_legs(tmp_path: Path, silent: None) -> None:
    together(
        _a_wrong_run_ends_with_its_own_code,
        _each_leg_has_its_own_place_and_can_be_ended,
        _a_leg_outlives_what_it_was_forked_from,
        folder=tmp_path,
    )
