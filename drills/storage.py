"""Drill 4: a disk is full, another program holds the database, Prefect's server is away; then all goes on by itself.

    python -m drills.storage          (as root, for it mounts small disks of its own)

One procedure runs through on a real `werving up`. In each trouble HR drops the next file and gives a command: that
must say why in one line and leave with 2, the clock must log the same, and the file must be taken in when it is over.
"""

import argparse
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from drills.cases import Case, differences, make_case
from drills.installation import Installation, People, add_line, until
from drills.sink import Sink

QUICK = {"WERVING_DATABASE_SECONDS": "1", "WERVING_SECONDS_PER_DAY": "0.3", "WERVING_STUCK_SECONDS": "5"}
FULL, HELD = "database: de schijf is vol", "database: een ander programma houdt de database te lang bezet"
AWAY = 30.0  # seconds without Prefect's server, and with its own disk full


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A disk of so many megabytes."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Not a byte is left."""
    filler = disk / "vulling"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def held(disk: Path) -> Iterator[None]:
    """Another program writes, and does not come to an end."""
    other = sqlite3.connect(disk / "werving.db", isolation_level=None, timeout=60)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@contextmanager
def stopped(house: Installation) -> Iterator[None]:
    """Prefect's server does not answer any more."""
    house.signal("server", signal.SIGSTOP)
    try:
        yield
    finally:
        house.signal("server", signal.SIGCONT)


def said(house: Installation, words: str, case: Case) -> list[str]:
    """What is wrong with what the command line and the clock say in this trouble; nothing is right."""
    command = [sys.executable, "-m", "cli.main", "apply", case.reference, str(case.applications)]
    done = subprocess.run(command, env=house.env, capture_output=True, text=True, check=False)
    lines = done.stderr.splitlines()
    right = done.returncode == 2 and len(lines) == 1 and lines[0].startswith(words)
    log = house.data / "logs" / "clock.log"
    logged = until(lambda: words in log.read_text("utf-8"), 90)
    return ([] if right else [f"{done.returncode}: {lines[-1:]}"]) + ([] if logged else [f"clock never said: {words}"])


def not_up(house: Installation, words: str) -> list[str]:
    """What is wrong with what `werving up` says where it cannot start; nothing is right."""
    command = [sys.executable, "-m", "cli.main", "up"]
    done = subprocess.run(command, env=house.env, capture_output=True, text=True, check=False, timeout=90)
    right = done.returncode == 2 and len(done.stderr.splitlines()) == 1 and words in done.stderr
    return [] if right else [f"up left with {done.returncode}: {done.stderr.splitlines()[-1:]}"]


def drill(data: Path, disk: Path) -> dict[str, Any]:
    """Run it in a folder of its own and return what came of it."""
    case, begun, faults = make_case(data / "files", "opslag-oefening", 4), time.monotonic(), list[str]()
    with Sink() as sink:
        house = Installation(data, sink.url, None, WERVING_DATABASE_URL=f"sqlite:///{disk / 'werving.db'}", **QUICK)
        with filled(data):
            faults += not_up(house, "is bijna vol")
        house.up()
        people, asked = People(house, [case]), [case.reference]

        def start() -> None:
            asked[:] = house.start(asked)

        until(lambda: (data / "in" / case.reference / "done").is_dir(), 120, start)
        with filled(disk):
            people.act()
            faults += said(house, FULL, case)
        until(lambda: ("opslag-oefening", "post") in people.dropped, 120, people.act)
        with held(disk):
            faults += said(house, HELD, case)
        for trouble in (stopped(house), filled(data)):  # Prefect's server, then its database, our files and every log
            with trouble:
                until(lambda: False, AWAY)
        over = until(lambda: bool(house.ended()) and not house.unsent(), 240, people.act)
        faults += [*differences([case]), *people.refused(), *([] if over else ["not over in time"])]
        report = {
            "drill": "storage",
            "database": "sqlite",
            "seconds": round(time.monotonic() - begun),
            "faults": faults,
        }
        house.close()
        return report | {"letters": len(sink.accepted), "duplicates": sum(n - 1 for n in sink.accepted.values())}


def main() -> None:
    """Run it once; exit code 1 if anything was wrong, 2 where no disk may be mounted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, help="a file to which the line is added")
    chosen = parser.parse_args()
    if os.geteuid() != 0:
        print("only root may mount a small disk", file=sys.stderr)
        sys.exit(2)
    with tempfile.TemporaryDirectory(prefix="drill-", ignore_cleanup_errors=True) as folder:
        with small_disk(Path(folder) / "data", 96) as data, small_disk(Path(folder) / "disk", 8) as disk:
            report = drill(data, disk)
        add_line(report, chosen.results)
    sys.exit(1 if report["faults"] else 0)


if __name__ == "__main__":
    main()
