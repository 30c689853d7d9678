"""Drill 1: a thousand procedures wait without process or memory, while some of them run through.

`python -m drills.waiting --data DIR`: seeds and runs through as far as it comes in its time; run again, it goes on.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlmodel import select

from drills.cases import Case, differences, make_case
from drills.installation import Installation, People, add_line, server, until
from drills.sink import Sink
from models.engine import reading
from models.tables import Procedure
from models.types import utcnow
from tests.distributed.services import Postgres

KINDS = ("server", "worker", "clock")
AT_ONCE = 4  # this many answer at a time, as the worker has four places


def _pace(number: int, through: int) -> float | None:
    """The first ones wait for people, who will answer, and three for a near moment; of the rest half for 2040."""
    if number < through:
        return 0.0
    return 10.0 if through and number < through + 3 else (None, 0.0)[number % 2]


def seed(house: Installation, waiting: int, through: int, seconds: float) -> int:
    """Bring procedures to their first wait until so many wait, at most so long; how many there are."""
    from drills.legs import first_legs  # Prefect reads its address when it is imported

    with reading() as session:
        known = set(session.exec(select(Procedure.reference)))
    missing = [n for n in range(waiting) if _name(n) not in known]
    with house.held():
        made = list(first_legs([(_name(n), _pace(n, through)) for n in missing], seconds))
    until(lambda: not house.processes("flow"), 120)  # what the clock had to start itself
    return len(known) + len(made)


def _name(number: int) -> str:
    return f"wacht-{number:04d}"


def measure(house: Installation, seconds: float = 20) -> dict[str, Any]:
    """Memory and CPU of the house when nothing happens, and how many flow processes there are then."""
    until(lambda: not house.processes("flow"), 120)
    before, begun, most = {kind: _cpu(house, kind) for kind in KINDS}, time.monotonic(), 0
    while time.monotonic() - begun < seconds:
        most = max(most, len(house.processes("flow")))
        time.sleep(0.5)
    share = {kind: round(100 * (_cpu(house, kind) - before[kind]) / (time.monotonic() - begun), 1) for kind in KINDS}
    memory = {kind: house.resident(kind) for kind in KINDS}
    return {"memory_mb": memory, "cpu_percent": share, "flow_processes": most}


def _cpu(house: Installation, kind: str) -> float:
    ticks = 0
    for pid in house.processes(kind):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def pass_seconds() -> float:
    """One pass of the clock over all procedures; the median of five."""
    from tasks.sweeping import Sweep

    sweep, took = Sweep(), []
    for _ in range(6):
        begun = time.monotonic()
        sweep.tend(utcnow())
        took.append(time.monotonic() - begun)
    return round(statistics.median(took[1:]), 3)


def run_through(house: Installation, cases: list[Case], seconds: float) -> list[str]:
    """Let people answer until these procedures are over, a few at a time; what was wrong."""
    deadline = time.monotonic() + seconds
    for start in range(0, len(cases), AT_ONCE):
        some = cases[start : start + AT_ONCE]
        people = People(house, some)
        wanted = {case.reference for case in some}
        until(lambda w=wanted: w <= house.ended(), deadline - time.monotonic(), people.act)  # type: ignore[misc]
    over = house.ended()
    late = [f"{case.reference}: did not end in this sitting" for case in cases if case.reference not in over]
    return late + list(differences(case for case in cases if case.reference in over))


def drill(data: Path, database: Postgres | None, waiting: int, through: int, seconds: float) -> dict[str, Any]:
    """One sitting."""
    begun = time.monotonic()
    with Sink() as sink:
        house = Installation(data, sink.url, database)
        house.up()
        house.keep_up()
        empty = data / "empty.json"
        if not empty.exists():
            empty.write_text(json.dumps(measure(house)))
        there = seed(house, waiting, through, seconds - (time.monotonic() - begun))
        report = {"drill": "waiting", "database": house.database, "waiting": there, "seeded": time.monotonic() - begun}
        if there == waiting:
            house.restart()  # so that it is held against an empty house which had also just begun
            report |= {"empty": json.loads(empty.read_text()), "full": measure(house), "pass_seconds": pass_seconds()}
            cases = [make_case(data / "files", _name(n), n) for n in range(through)]
            left = seconds - (time.monotonic() - begun)
            report["faults"] = run_through(house, cases, left)
            report["through"] = len(house.ended() & {case.reference for case in cases})
            report["seconds"] = round(time.monotonic() - begun)
            until(lambda: not house.unsent(), 60)
            report["unsent"] = house.unsent()
        house.close()
        return report


def main() -> None:
    """Run one sitting, print its line, and leave with exit code 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--waiting", type=int, default=1000)
    parser.add_argument("--through", type=int, default=30)
    parser.add_argument("--data", type=Path, help="the folder of the installation, kept to go on with; made if needed")
    parser.add_argument("--seconds", type=float, default=1800, help="how long this sitting may last, about")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--results", type=Path, help="a file to which the line is added")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="drill-", ignore_cleanup_errors=True) as folder:
        data = chosen.data.absolute() if chosen.data else Path(folder)
        with server(chosen.database) as database:
            report = drill(data, database, chosen.waiting, chosen.through, chosen.seconds)
    add_line(report, chosen.results)
    sys.exit(1 if report.get("faults") or report.get("unsent") else 0)


if __name__ == "__main__":
    main()
