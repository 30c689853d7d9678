"""The post: when letters leave, over how many connections, how fast, and what happens when the server is in trouble."""

import asyncio
import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

from config.rendering import LetterError, refresh
from config.settings import settings
from models.storage import in_words
from tasks import outage, outbox, rewording, undelivered
from tasks.carrying import Carriers, Posted
from tasks.mail_line import Ask, PostFailed
from tasks.mailer import Mailer, notify_channel
from tasks.outbox import Claimed, Job

log = logging.getLogger("werving.post")
BATCH = 100  # letters claimed at a time
ADVICE = "De brieven blijven bewaard en vertrekken vanzelf zodra de mailserver ze aanneemt. Bekijken: werving letters"
EACH = 25  # letters that are due before another connection is worth it


class Pace:
    """At most so many letters a minute, evenly spread; 0 is no limit."""

    def __init__(self, per_minute: int) -> None:
        self._gap, self._free_at, self._lock = (60 / per_minute if per_minute else 0.0), 0.0, threading.Lock()

    def wait(self, stop: threading.Event) -> None:
        """Wait for a turn, or until it is stopped."""
        if not self._gap:
            return
        with self._lock:
            turn = max(time.monotonic(), self._free_at)
            self._free_at = turn + self._gap
        stop.wait(turn - time.monotonic())


class Post:
    """The way out of the house: a few mail connections for candidates, any channels for HR."""

    def __init__(self, mail_url: str, hr_urls: str = "") -> None:
        self._seconds = settings().mail_seconds
        self._new_mailer = partial(Mailer, mail_url, self._seconds)
        self._new_mailer()  # a URL that cannot be read is told at once
        self._hr_urls = [url for url in hr_urls.split() if url]
        self._pace, per_minute = Pace(settings().mail_per_minute), settings().mail_per_minute
        self._batch = max(1, min(BATCH, int(per_minute / 60 * self._seconds))) if per_minute else BATCH
        self._rests_until: dt.datetime | None = None
        self._tell_after: dt.datetime | None = None  # when HR's own channel was out of reach
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    def begin(self, wall: dt.datetime) -> None:
        """Post what is due in a thread of its own; does nothing while that is still busy."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._guarded, args=(wall,), name="post")
            self._thread.start()

    def _guarded(self, wall: dt.datetime) -> None:
        try:
            count = len(self.post_due(wall))
        except Exception as fault:  # noqa: BLE001  # the next tick tries again; messages may hold personal data
            log.warning("letters: %s", in_words(fault))
        else:
            if count:
                log.info("letters: %d", count)

    def post_due(self, wall: dt.datetime, most: int = 1_000_000) -> list[Posted]:
        """Take back what a crash left, post every letter that is due, and tell HR what does not arrive.

        A failure never stops the next letter; a server that fails twice in a row is left in peace for a while.
        """
        self._tell(wall)
        if refresh():  # a template changed: what waits leaves in the new one, and the record says so
            rewording.note()
        outbox.sweep_claims(wall - dt.timedelta(seconds=settings().claim_seconds))
        if self._rests_until and wall < self._rests_until:
            return []
        waiting = len(outbox.due(wall, min(most, settings().mail_connections * EACH)))
        if not waiting:
            return []
        began = time.monotonic()
        carriers = Carriers(self._carry, self._stop, lambda: wall + dt.timedelta(seconds=time.monotonic() - began))
        count = min(settings().mail_connections, 1 + waiting // EACH)
        done = carriers.post(self._jobs(carriers.now, most), [self._new_mailer() for _ in range(count)])
        self._rests_until = carriers.now() + dt.timedelta(seconds=self._seconds) if carriers.troubled else None
        if carriers.heard:
            outage.over()
        elif carriers.words:
            outage.note(carriers.now(), carriers.words)
        undelivered.report(wall)
        return done

    def _tell(self, wall: dt.datetime) -> None:
        """Tell HR once, on its own channel, that no letter can leave; by mail it could not hear."""
        if not self._hr_urls or (self._tell_after and wall < self._tell_after):
            return
        words = outage.to_tell(wall - dt.timedelta(minutes=settings().mail_away_minutes), wall)
        if not words:
            return
        log.warning("letters: the mail server takes none; HR is told")
        try:
            notify_channel(self._hr_urls, "De mailserver neemt geen brieven aan", f"{words}\n\n{ADVICE}")
        except PostFailed:
            outage.not_told()
            self._tell_after = wall + dt.timedelta(seconds=self._seconds)

    def _jobs(self, now: Callable[[], dt.datetime], most: int) -> Iterator[list[Claimed]]:
        """Claims, one after the other, until nothing is due."""
        while jobs := outbox.take(now(), min(self._batch, most), own_channel=bool(self._hr_urls)):
            most -= len(jobs)
            yield jobs

    async def _carry(self, mailer: Mailer, job: Job, ask: Ask) -> str:
        if isinstance(job.mail, LetterError):
            raise PostFailed(str(job.mail))
        if settings().mail_per_minute:
            await asyncio.to_thread(self._pace.wait, self._stop)
        if job.mail.to_address:
            return await mailer.post(job.mail, ask)
        await ask()()
        await asyncio.to_thread(notify_channel, self._hr_urls, job.mail.subject, job.mail.text)
        return "afgeleverd op het kanaal van HR"

    def close(self) -> None:
        """Finish the letters that are under way and say goodbye to the mail server; the others are given back."""
        self._stop.set()
        if self._thread:
            self._thread.join()
