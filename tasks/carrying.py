"""Letters under way: many carry, over a connection each, and one hand keeps the record of them all.

Whoever carries a letter makes it, asks for its record as its envelope leaves, and waits until that stands on disk
before the first byte of the mail follows. Records and outcomes of all go to disk together. So a crash leaves at most
one letter a connection in doubt, a few cost one write, and the line works while the disk does (docs/decisions/0026).
All of them are tasks of one thread, which only waits when every one of them does (docs/decisions/0047).
"""

import asyncio
import datetime as dt
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from models.faults import fail_point
from models.storage import StorageFault, storage_fault
from tasks import outbox
from tasks.mail_line import Ask, PostFailed
from tasks.mailer import Mailer
from tasks.message import Mail
from tasks.outbox import Claimed, Job, Mark

PATIENCE = 2  # faults of the line in a row before the server is left in peace for a while
TOGETHER = 0.012  # seconds in which letters wait for each other, to stand on disk with one write
FRESH = 1.0  # seconds that a record is good for: after that, the letter may be another's
KEEP_TRYING = 60.0  # seconds in which what the server said is still written down, when our storage refuses


class Posted(NamedTuple):
    """What became of one letter."""

    letter_id: int
    status: str


class NotOurs(Exception):
    """A letter that must not be handed over: its claim was taken back, or its day is past."""


class Told(NamedTuple):
    """A mark that someone who carries tells the record; `written` hears what stops the letter, or None."""

    mark: Mark
    written: "asyncio.Future[Exception | None] | None" = None


class Carriers:
    """One pass of the post; `troubled` afterwards if the server was left in peace before everything had gone."""

    def __init__(
        self,
        carry: Callable[[Mailer, Job, Ask], Awaitable[str]],
        stop: threading.Event,
        now: Callable[[], dt.datetime],
    ) -> None:
        self._carry, self._stop, self.now = carry, stop, now
        self._jobs = deque[Claimed]()
        self._told = list[Told]()
        self._writing: asyncio.Handle | None = None  # when what was told is written
        self._busy = 0
        self._claimed = set[dt.datetime]()
        self._faults, self._broken = 0, False
        self._unforeseen: Exception | None = None
        self._done: list[Posted] = []
        self.heard, self.words = False, ""  # whether the mail server took or refused a letter; else its last words

    @property
    def troubled(self) -> bool:
        """Whether the server (or our own storage) is in trouble."""
        return self._broken or self._faults >= PATIENCE

    def post(self, claims: Iterator[list[Claimed]], mailers: Sequence[Mailer]) -> list[Posted]:
        """Post all letters of these claims; returns what became of those that were tried."""
        asyncio.run(self._post(claims, mailers))
        self._write_in_the_end()
        outbox.release(self._claimed)
        return self._done

    async def _post(self, claims: Iterator[list[Claimed]], mailers: Sequence[Mailer]) -> None:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(len(mailers), "post"))
        self._busy = len(mailers)
        ended = await asyncio.gather(*(self._work(claims, mailer) for mailer in mailers), return_exceptions=True)
        if self._writing:
            self._writing.cancel()
        self._write()
        for fault in filter(None, [*ended, self._unforeseen]):
            raise fault

    async def _work(self, claims: Iterator[list[Claimed]], mailer: Mailer) -> None:
        """Carry letters until there are none, on one connection."""
        try:
            while claimed := self._next(claims):
                await self._carry_one(mailer, claimed.made())
        finally:
            self._busy -= 1
            await mailer.close()

    def _next(self, claims: Iterator[list[Claimed]]) -> Claimed | None:
        """The next letter, of another claim if need be; none when there are no more, or must be no more."""
        over = self.troubled or self._stop.is_set()
        if not self._jobs and not over:
            self._jobs += self._claim(claims)
        return None if over or not self._jobs else self._jobs.popleft()

    def _claim(self, claims: Iterator[list[Claimed]]) -> list[Claimed]:
        try:
            jobs = next(claims, [])
        except DBAPIError:
            self._broken = True
            return []
        self._claimed.update(job.claimed_at for job in jobs)
        return jobs

    async def _carry_one(self, mailer: Mailer, job: Job) -> None:
        try:
            answer = await self._carry(mailer, job, partial(self._ask, job))
        except (NotOurs, StorageFault):
            return
        except PostFailed as fault:
            self._faults = self._faults + 1 if fault.wire else 0
            self.words = fault.answer if fault.wire else self.words
            self.heard = self.heard or fault.heard
            failed = Mark(job, "failed", fault.answer, fault.permanent, fault.doubtful)
            self._tell(Told(failed))
        else:
            self._faults = 0
            self.heard = self.heard or (isinstance(job.mail, Mail) and bool(job.mail.to_address))
            self._tell(Told(Mark(job, "sent", answer)))

    def _ask(self, job: Job) -> Callable[[], Awaitable[None]]:
        """Ask for the record that this letter may now be with the server; returns what waits until it stands."""
        asked, written = time.monotonic(), self._asked(job)

        async def stands() -> None:
            _heed(await written)
            if time.monotonic() - asked > FRESH:
                _heed(await self._asked(job))
            fail_point("handed")

        return stands

    def _asked(self, job: Job) -> "asyncio.Future[Exception | None]":
        written: asyncio.Future[Exception | None] = asyncio.get_running_loop().create_future()
        self._tell(Told(Mark(job, "handed"), written))
        return written

    def _tell(self, told: Told) -> None:
        """Have it written in a moment, with what others tell; at once if everyone waits for that."""
        self._told.append(told)
        loop = asyncio.get_running_loop()
        if sum(one.written is not None for one in self._told) >= self._busy:
            if self._writing:
                self._writing.cancel()
            self._writing = loop.call_soon(self._write)
        elif self._writing is None:
            self._writing = loop.call_later(TOGETHER, self._write)

    def _write(self) -> None:
        """Write down what was told; what storage refuses is kept, but nobody may hand over on it."""
        told, self._told, self._writing = self._told, [], None
        if not told:
            return
        try:
            ours = outbox.write([one.mark for one in told], self.now())
        except Exception as fault:  # noqa: BLE001  # whatever it is: who waits for the record must hear it
            self._broken = True
            self._told = [one for one in told if one.written is None]
            stops: Exception = fault
            if isinstance(fault, DBAPIError):
                stops = storage_fault(fault)
            else:
                self._unforeseen = fault
            for one in told:
                if one.written:
                    one.written.set_result(stops)
            return
        for mark, written in told:
            if written is None:
                self._done.append(Posted(mark.job.letter_id, mark.what))
            else:
                written.set_result(None if mark.job.letter_id in ours else NotOurs())

    def _write_in_the_end(self) -> None:
        """What the server took must be known: keep trying for a while; after that the letter is in doubt."""
        until = time.monotonic() + KEEP_TRYING
        while self._told and time.monotonic() < until:
            self._stop.wait(0.5)
            self._write()


def _heed(fault: Exception | None) -> None:
    """Raise what the record says against handing over."""
    if fault:
        raise fault
