"""The clock: one small loop that wakes and recovers runs, takes in files, posts letters; several may run, one acts."""

import datetime as dt
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from config.rendering import set_override
from config.settings import settings
from models import lease
from models.engine import migrate
from models.storage import in_words
from models.types import utcnow
from tasks import daily, waking
from tasks.inbox import Inbox
from tasks.posting import Post
from tasks.sweeping import Sweep

log = logging.getLogger("werving.clock")
NAME = "clock"


def run_clock() -> None:
    """Tick until asked to stop."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    for name in ("httpx", "prefect", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    migrate()
    set_override(settings().letters)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    mail_url = settings().mail_url
    post = Post(mail_url.get_secret_value() if mail_url else "", settings().hr_urls.get_secret_value())
    clock = Clock(post, Inbox(settings().inbox), Sweep(settings().up_since))
    while not stop.is_set():
        clock.tick()
        stop.wait(settings().clock_seconds)
    clock.close()


@dataclass
class Clock:
    """One clock; it acts while it holds the lease."""

    post: Post
    inbox: Inbox
    sweep: Sweep
    holder: str = field(default_factory=lambda: f"{socket.gethostname()[:60]}-{os.getpid()}")
    acts: bool = False
    started: set[str] = field(default_factory=set)  # the daily runs of today

    def tick(self) -> None:
        """One round; a fault in one part never stops the others, and is logged by its kind only."""
        parts = (
            ("letters", self._post),
            ("inbox", self._take_files),
            ("runs", self._tend_runs),
            ("daily", self._start_daily),
        )
        for part, work in parts:
            _guarded(part, lambda work=work: self._holds() and work())  # type: ignore[misc]

    def close(self) -> None:
        """Let another clock take over at once, and say goodbye to the mail server."""
        if self.acts:
            _guarded("lease", lambda: lease.release(NAME, self.holder, utcnow()))
        self.post.close()

    def _holds(self) -> bool:
        """Whether this clock may act; letters have a claim of their own, so no loser posts one twice."""
        held = lease.hold(NAME, self.holder, utcnow(), dt.timedelta(seconds=settings().lease_seconds))
        if held and not self.acts:
            log.info("this clock acts")
        self.acts = held
        return held

    def _post(self) -> None:
        self.post.begin(utcnow())

    def _take_files(self) -> None:
        self.inbox.make_new()
        for taken in self.inbox.take_all():
            log.info("%s: file %s", taken.reference, "taken in" if taken.accepted else "refused")
            if taken.accepted:
                waking.wake(taken.reference)

    def _start_daily(self) -> None:
        """A house that practises has no mornings: there `werving remind` and `inspect` do it by hand."""
        for key in daily.start_due(utcnow(), self.started) if settings().seconds_per_day is None else ():
            log.info("%s: started", key)

    def _tend_runs(self) -> None:
        for reference, what in self.sweep.tend(utcnow()):
            log.info("%s: %s", reference, what)


def _guarded(part: str, work: Callable[[], object]) -> None:
    try:
        work()
    except Exception as fault:  # noqa: BLE001  # the clock outlives every fault; messages may hold personal data
        log.warning("%s: %s", part, in_words(fault))
