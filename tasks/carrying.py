"""Letters under way: many carry, over a connection each, and one hand keeps the record of them all.

Whoever carries a letter makes it, asks for its record as its envelope leaves, and waits until that stands on disk
before the first byte of the mail follows. Records and outcomes of all go to disk together. So a crash leaves at most
one letter a connection in doubt, a few cost one write, and the line works while the disk does (docs/decisions/0026).
"""

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import Empty, SimpleQueue
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from models.faults import fail_point
from models.storage import StorageFault, storage_fault
from tasks import outbox
from tasks.mailer import Ask, Mailer, PostFailed
from tasks.message import Mail
from tasks.outbox import Claimed, Job, Mark

PATIENCE = 2  # faults of the line in a row before the server is left in peace for a while
TOGETHER = 0.004  # seconds in which letters wait for each other, to stand on disk with one write
FRESH = 1.0  # seconds that a record is good for: after that, the letter may be another's
KEEP_TRYING = 60.0  # seconds in which what the server said is still written down, when our storage refuses


class Posted(NamedTuple):
    """What became of one letter."""

    letter_id: int
    status: str


class NotOurs(Exception):
    """A letter that must not be handed over: its claim was taken back, or its day is past."""


class Told(NamedTuple):
    """A mark that someone who carries tells the record; `written` is what waits for it, if anything does."""

    mark: Mark
    written: "Future[None] | None" = None


class Carriers:
    """One pass of the post; `troubled` afterwards if the server was left in peace before everything had gone."""

    def __init__(
        self,
        carry: Callable[[Mailer, Job, Ask], str],
        stop: threading.Event,
        now: Callable[[], dt.datetime],
    ) -> None:
        self._carry, self._stop, self.now = carry, stop, now
        self._jobs: SimpleQueue[Claimed | None] = SimpleQueue()
        self._told: SimpleQueue[Told | None] = SimpleQueue()  # None: someone has gone home
        self._unwritten: list[Told] = []
        self._claimed = set[dt.datetime]()
        self._faults, self._broken, self._ended = 0, False, False
        self._done: list[Posted] = []
        self.heard, self.words = False, ""  # whether the mail server took or refused a letter; else its last words

    @property
    def troubled(self) -> bool:
        """Whether the server (or our own storage) is in trouble."""
        return self._broken or self._faults >= PATIENCE

    def post(self, claims: Iterator[list[Claimed]], mailers: Sequence[Mailer]) -> list[Posted]:
        """Post all letters of these claims; returns what became of those that were tried."""
        with ThreadPoolExecutor(len(mailers), "post") as pool:
            self._hand_out(claims, len(mailers))
            working = [pool.submit(self._work, mailer) for mailer in mailers]
            busy = len(mailers)
            while busy:
                busy -= self._listen(busy)
                self._write()
                self._hand_out(claims, len(mailers))
        for one in working:
            one.result()  # raises what nobody foresaw
        self._write_in_the_end()
        outbox.release(self._claimed)
        return self._done

    def _hand_out(self, claims: Iterator[list[Claimed]], people: int) -> None:
        """Keep a job ready for everyone; when there are none left, or must be none, a word to go home."""
        if self._ended or self._jobs.qsize() >= people:
            return
        over = self.troubled or self._stop.is_set()
        jobs = [] if over else self._claim(claims)
        self._ended = not jobs
        for job in jobs:
            self._jobs.put(job)
        for _ in range(0 if jobs else people):
            self._jobs.put(None)

    def _claim(self, claims: Iterator[list[Claimed]]) -> list[Claimed]:
        try:
            jobs = next(claims, [])
        except DBAPIError:
            self._broken = True
            return []
        self._claimed.update(job.claimed_at for job in jobs)
        return jobs

    def _listen(self, people: int) -> int:
        """Wait for word, then a moment until everyone waits for us; returns how many went home."""
        heard = [self._told.get()]
        until = time.monotonic() + TOGETHER
        try:
            while sum(one is None or one.written is not None for one in heard) < people:
                heard.append(self._told.get(timeout=max(until - time.monotonic(), 0)))
        except Empty:
            pass
        self._unwritten += [one for one in heard if one]
        return heard.count(None)

    def _write(self) -> None:
        """Write down what was told; what storage refuses is kept, but nobody may hand over on it."""
        told, self._unwritten = self._unwritten, []
        if not told:
            return
        try:
            ours = outbox.write([one.mark for one in told], self.now())
        except DBAPIError as fault:
            self._broken = True
            self._unwritten = [one for one in told if one.written is None]
            for one in told:
                if one.written:
                    one.written.set_exception(storage_fault(fault))
            return
        for mark, written in told:
            if written is None:
                self._done.append(Posted(mark.job.letter_id, mark.what))
            elif mark.job.letter_id in ours:
                written.set_result(None)
            else:
                written.set_exception(NotOurs())

    def _write_in_the_end(self) -> None:
        """What the server took must be known: keep trying for a while; after that the letter is in doubt."""
        until = time.monotonic() + KEEP_TRYING
        while self._unwritten and time.monotonic() < until:
            self._stop.wait(0.5)
            self._write()

    def _work(self, mailer: Mailer) -> None:
        """Carry letters until there are none, on one connection."""
        try:
            while (claimed := self._jobs.get()) and not self.troubled and not self._stop.is_set():
                self._carry_one(mailer, claimed.made())
        finally:
            self._told.put(None)
            mailer.close()

    def _carry_one(self, mailer: Mailer, job: Job) -> None:
        try:
            answer = self._carry(mailer, job, partial(self._ask, job))
        except (NotOurs, StorageFault):
            return
        except PostFailed as fault:
            self._faults = self._faults + 1 if fault.wire else 0
            self.words = fault.answer if fault.wire else self.words
            self.heard = self.heard or fault.heard
            failed = Mark(job, "failed", fault.answer, fault.permanent, fault.doubtful)
            self._told.put(Told(failed))
        else:
            self._faults = 0
            self.heard = self.heard or (isinstance(job.mail, Mail) and bool(job.mail.to_address))
            self._told.put(Told(Mark(job, "sent", answer)))

    def _ask(self, job: Job) -> Callable[[], None]:
        """Ask for the record that this letter may now be with the server; returns what waits until it stands."""
        asked, written = time.monotonic(), self._asked(job)

        def stands() -> None:
            written.result()
            if time.monotonic() - asked > FRESH:
                self._asked(job).result()
            fail_point("handed")

        return stands

    def _asked(self, job: Job) -> "Future[None]":
        written: Future[None] = Future()
        self._told.put(Told(Mark(job, "handed"), written))
        return written
