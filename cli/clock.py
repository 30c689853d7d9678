"""The clock: one small loop that wakes and recovers runs, takes in files and posts letters."""

import datetime as dt
import logging
import signal
import threading
from collections.abc import Callable

from config.rendering import set_override
from config.settings import settings
from models.engine import migrate
from models.types import utcnow
from tasks import waking
from tasks.inbox import Inbox
from tasks.overview import references
from tasks.posting import Post, sweep_claims

log = logging.getLogger("werving.clock")
FRESH = dt.timedelta(minutes=10)  # a claim this old was left by a crash


def run_clock() -> None:
    """Tick until asked to stop. The first tick takes back what a crash left."""
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
    inbox = Inbox(settings().inbox)
    sweep_claims(utcnow())
    at_boot = True
    while not stop.is_set():
        tick(post, inbox, at_boot)
        at_boot = False
        stop.wait(settings().clock_seconds)
    post.close()


def tick(post: Post, inbox: Inbox, at_boot: bool = False) -> None:
    """One round; a fault in one part never stops the others, and is logged by its kind only."""
    wall = utcnow()
    _guarded("post", lambda: _log("letters", len(post.post_due(wall)) + sweep_claims(wall - FRESH)))
    _guarded("inbox", lambda: _take_files(inbox))
    _guarded("runs", lambda: _tend_runs(wall, at_boot))


def _guarded(part: str, work: Callable[[], None]) -> None:
    try:
        work()
    except Exception as fault:  # noqa: BLE001  # the clock outlives every fault; messages may hold personal data
        log.warning("%s: %s", part, type(fault).__name__)


def _log(what: str, count: int) -> None:
    if count:
        log.info("%s: %d", what, count)


def _take_files(inbox: Inbox) -> None:
    for reference in references():
        inbox.make(reference)
    for taken in inbox.take_all():
        log.info("%s: file %s", taken.reference, "taken in" if taken.accepted else "refused")
        if taken.accepted:
            waking.wake(taken.reference)


def _tend_runs(wall: dt.datetime, at_boot: bool) -> None:
    for reference, what in waking.sweep(wall, at_boot=at_boot):
        log.info("%s: %s", reference, what)
