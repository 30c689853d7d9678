"""`werving up`: server, worker, clock and, without a mail server, a mail sink; all data in one folder."""

import fcntl
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cli.environment import UpError
from cli.house import House
from config.settings import make_folder, settings


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; UpError if another `werving up` holds it."""
    make_folder(folder)
    with suppress(PermissionError):  # it is somebody else's: then that is who decides
        folder.chmod(folder.stat().st_mode & 0o7770)
    try:
        lock = (folder / "werving.lock").open("a")
    except PermissionError:
        raise UpError(f"map {folder}: hier mag niet geschreven worden; verwacht een map van wie dit start") from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UpError(f"er draait al een werving in {folder}") from None
        yield


def serve(say: Callable[[str], None]) -> None:
    """Bring the house up, look after it until Ctrl-C, and stop it cleanly."""
    chosen = settings()
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with only_one(chosen.folder):
        house = House(chosen, say)
        house.start()
        for line in _where(house):
            say(line)
        pace = "" if chosen.seconds_per_day is None else f"WERVING_SECONDS_PER_DAY={chosen.seconds_per_day}\n"
        (chosen.folder / "up.env").write_text(f"PREFECT_API_URL={house.api_url}\n{pace}", encoding="utf-8")
        house.look_after(stop)
        say("werving stopt …")
        house.stop()
        (chosen.folder / "up.env").unlink(missing_ok=True)
        say("werving is gestopt; alles staat in " + str(chosen.folder))


def _where(house: House) -> Iterator[str]:
    yield f"Volgen:   {house.runs_link()}  (alle procedures, ook oude)"
    yield f"Starten:  {house.start_link()}"
    yield f"Gegevens: {house.settings.folder}  (bestanden voor een procedure: {house.settings.inbox}/<referentie>/)"
    if house.sink:
        yield f"Mails:    {house.settings.folder / 'mail' / 'index.html'}  (geen mailserver ingesteld: ze blijven hier)"
    yield "Stoppen:  Ctrl-C"
