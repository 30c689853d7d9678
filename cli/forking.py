"""The worker's side of cli/preloaded.py: legs are asked for, and how they ended is told to who waits."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.environment import ROOT
from cli.preloaded import MOST

UNKNOWN = 0  # how a leg ended after its parent died: a run that did not get on is found by the clock
LOOK = 0.5  # seconds


@dataclass
class Leg:
    """A forked process, as Prefect looks at it."""

    pid: int
    returncode: int | None = None
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def end(self, code: int) -> None:
        """It ended with this code."""
        self.returncode = code
        self.ended.set()

    def terminate(self) -> None:
        """Ask it to end, unless it did."""
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)


class Preloaded:
    """The process that legs are forked from; started at once, and again when it died."""

    def __init__(self) -> None:
        self._legs: dict[int, Leg] = {}
        self._asked: deque[asyncio.Future[Leg]] = deque()
        self._watching: set[asyncio.Task[None]] = set()
        self._channel: socket.socket | None = self._start()

    async def run_process(
        self,
        command: list[str],
        *,
        env: dict[str, str],
        cwd: Path | str | None,
        task_status: Any,
        task_status_handler: Callable[[Leg], Any],
        **_: Any,
    ) -> Leg:
        """Carry out `python -m prefect.engine` in this environment; returns when it has ended, ends it if cancelled."""
        leg = await self._fork(env, cwd or ROOT)
        try:
            task_status.started(task_status_handler(leg))
            await leg.ended.wait()
        finally:
            leg.terminate()
        return leg

    async def _fork(self, env: dict[str, str], cwd: Path | str) -> Leg:
        if self._channel is None:
            self._channel = self._start()
        message = json.dumps({"env": env, "cwd": str(cwd)}).encode()
        answer: asyncio.Future[Leg] = asyncio.get_running_loop().create_future()
        self._asked.append(answer)
        try:
            await asyncio.get_running_loop().sock_sendall(self._channel, message)
        except OSError:
            with suppress(ValueError):  # it was found dead meanwhile, and all who asked were refused
                self._asked.remove(answer)
            answer.cancel()
            raise
        return await answer

    async def close(self) -> None:
        """Let it end; legs on their way go on."""
        if self._channel is not None:
            asyncio.get_running_loop().remove_reader(self._channel)
            self._channel.close()
            self._channel = None
        await asyncio.to_thread(self.process.wait)

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        with theirs:
            command = [sys.executable, "-m", "cli.preloaded", str(theirs.fileno())]
            self.process = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
        asyncio.get_running_loop().add_reader(ours, self._read, ours)
        return ours

    def _read(self, channel: socket.socket) -> None:
        try:
            message = channel.recv(MOST)
        except BlockingIOError:
            return
        except OSError:
            message = b""
        if not message:
            self._gone(channel)
            return
        told = json.loads(message)
        if "ended" in told:
            if leg := self._legs.pop(told["ended"], None):
                leg.end(told["code"])
            return
        leg = self._legs[told["started"]] = Leg(told["started"])
        answer = self._asked.popleft()
        if answer.cancelled():
            leg.terminate()
        else:
            answer.set_result(leg)

    def _gone(self, channel: socket.socket) -> None:
        """It died: who asked for a leg is refused, legs on their way are watched to their end."""
        asyncio.get_running_loop().remove_reader(channel)
        channel.close()
        self.process.wait()
        self._channel = None
        while self._asked:
            answer = self._asked.popleft()
            if not answer.done():
                answer.set_exception(ChildProcessError("the process that flow runs are forked from ended"))
        for leg in list(self._legs.values()):
            task = asyncio.create_task(_watch(leg))
            self._watching.add(task)
            task.add_done_callback(self._watching.discard)
        self._legs.clear()


async def _watch(leg: Leg) -> None:
    """Wait until a process that is nobody's child any more has ended."""
    with suppress(ProcessLookupError):
        while True:
            os.kill(leg.pid, 0)
            await asyncio.sleep(LOOK)
    leg.end(UNKNOWN)
