"""Drill 2: kill -9 at random moments and at every named fail point, while several procedures run; nothing may differ.

`python -m drills.kills --seed 1 --kills 14`: consecutive seeds take turns in the fail points, so that batches add up.
"""

import argparse
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import select

from drills.cases import differences, make_case
from drills.installation import Installation, People, add_line, server, until
from drills.sink import Sink
from models.engine import reading
from models.tables import Letter
from tests.distributed.services import Postgres

AROUND_COMMIT = (
    *("opening", "closing", "post", "screening", "admissibility", "admission", "hold-admission", "invitation-talk"),
    *(
        "results-talk",
        "talk",
        "judgement-talk",
        "hold-judgement-talk",
        "final_report",
        "ranking",
        "appointment",
        "reserve",
    ),
)
POINTS = (
    *(
        "opening",
        "opened",
        "form-saved",
        "asked",
        "suspended",
        "scheduled",
        "file-taken",
        "claimed",
        "handed",
        "after-250",
    ),
    *("sweep", "run-started", "house-starting"),
    *(f"{when}-commit:{key}" for key in AROUND_COMMIT for when in ("before", "after")),
)
TARGETS = {"flow": 5, "worker": 2, "server": 2, "clock": 2, "house": 1, "machine": 1}
AGAIN = re.compile("al opgenomen|al beslist")  # a file that a crash left in the folder, found again
QUICK = {"WERVING_STUCK_SECONDS": "5", "WERVING_LEASE_SECONDS": "5", "WERVING_CLAIM_SECONDS": "5"}
PATIENCE = 390.0  # seconds for a batch


def turns(seed: int, each: int) -> list[str]:
    """The fail points that are this seed's turn: those of consecutive seeds together are all of them."""
    order = random.Random(0).sample(POINTS, len(POINTS))
    return [order[((seed - 1) * each + number) % len(order)] for number in range(each)]


@dataclass
class Killer:
    """Kills by a plan that its seed fixes: half at fail points, half at random moments among what runs then."""

    house: Installation
    kills: int
    seed: int
    dealt: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self.points = turns(self.seed, self.kills // 2)
        self._left = self.kills - len(self.points)
        self._plan()

    def _plan(self) -> None:
        targets = TARGETS | ({"database": 3} if self.house.server else {})
        self._target = self._chance.choices(list(targets), list(targets.values()))[0]
        self._at = time.monotonic() + self._chance.uniform(1, 10)

    @property
    def fail_at(self) -> str:
        """What the house gets in WERVING_FAIL_AT."""
        return ",".join(f"{point}={self._marker(point)}" for point in self.points)

    def _marker(self, point: str) -> Path:
        return self.house.data / f"killed-{point.replace(':', '-')}"

    def act(self) -> None:
        """Deal the next kill if it is time, and start the house again if it lies."""
        if self._left and time.monotonic() > self._at and self._kill(self._target):
            self.dealt[self._target] += 1
            self._left -= 1
            self._plan()
        self.house.keep_up(self.fail_at)

    def _kill(self, target: str) -> bool:
        if target == "database":
            return self.house.cut()
        if target == "machine":
            everything = [pid for pid, _ in self.house.everything()]
            return bool([_kill(pid) for pid in everything])
        found = self.house.processes(target)
        return bool(found) and _kill(self._chance.choice(found))

    def hit(self) -> list[str]:
        """The fail points at which a process died."""
        return [point for point in self.points if self._marker(point).exists()]


def _kill(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        return True
    return False


def drill(data: Path, database: Postgres | None, procedures: int, kills: int, seed: int) -> dict[str, Any]:
    """Run one batch in a folder of its own and return what came of it."""
    cases = [make_case(data / "files", f"oefening-{seed}-{n}", seed * 1000 + n) for n in range(procedures)]
    begun = time.monotonic()
    with Sink() as sink:
        house = Installation(data, sink.url, database, WERVING_SECONDS_PER_DAY="0.3", **QUICK)
        killer, people = Killer(house, kills, seed), People(house, cases)
        asked = [case.reference for case in cases]

        def meanwhile() -> None:
            killer.act()
            asked[:] = house.start(asked)
            people.act()

        over = until(lambda: len(house.ended()) == procedures and not house.unsent(), PATIENCE, meanwhile)
        until(lambda: _all_completed(house, procedures), 60, killer.act)
        report = {
            "drill": "kills",
            "seed": seed,
            "database": house.database,
            "kills": dict(killer.dealt),
            "points": killer.hit(),
            "not_reached": sorted(set(killer.points) - set(killer.hit())),
            "seconds": round(time.monotonic() - begun),
            "procedures": procedures,
            "faults": [
                *differences(c for c in cases if c.reference in house.ended()),
                *_runs(house),
                *(line for line in people.refused() if not AGAIN.search(line)),
            ]
            + ([] if over else ["not over in time"]),
            **_letters(sink),
        }
        house.close()
        return report


def _all_completed(house: Installation, procedures: int) -> bool:
    with suppress(httpx.HTTPError, ValueError, KeyError):
        return list(house.runs().values()).count("COMPLETED") == procedures
    return False


def _runs(house: Installation) -> Iterator[str]:
    """What Prefect says that is not so."""
    for name, state in house.runs().items():
        if state != "COMPLETED":
            yield f"{name}: run is {state}"


def _letters(sink: Sink) -> dict[str, Any]:
    """How many letters there are, how many left, how often one left twice, and whether that is marked."""
    with reading() as session:
        letters = session.exec(select(Letter)).all()
    twice = {message: count - 1 for message, count in sink.accepted.items() if count > 1}
    marked = {letter.message_id for letter in letters if letter.doubtful}
    return {
        "letters": len(letters),
        "lost": len({letter.message_id for letter in letters} - set(sink.accepted)),
        "duplicates": sum(twice.values()),
        "unmarked": len(set(twice) - marked),
        "doubtful": len(marked),
    }


def batch(chosen: argparse.Namespace, seed: int, kills: int) -> dict[str, Any]:
    """One batch in a folder that stays when something was wrong."""
    folder = Path(tempfile.mkdtemp(prefix="drill-"))
    with server(chosen.database) as database:
        report = drill(folder, database, chosen.procedures, kills, seed)
    add_line(report, chosen.results)
    if is_wrong(report):
        print(f"wrong; see {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return report


def dealt(report: dict[str, Any]) -> int:
    """How many processes a batch killed."""
    return int(sum(report["kills"].values()) + len(report["points"]))


def is_wrong(report: dict[str, Any]) -> bool:
    """Whether anything was lost, differed, got stuck, or left more often than there were kills or without a mark."""
    return bool(report["faults"] or report["lost"] or report["unmarked"] or report["duplicates"] > dealt(report))


def main() -> None:
    """Run batches until there were so many kills; exit code 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--each", type=int, default=14, help="kills in one batch")
    parser.add_argument("--procedures", type=int, default=4, help="procedures in one batch")
    parser.add_argument("--seed", type=int, default=1, help="of the first batch; the next have the next")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--results", type=Path, help="a file to which a line for each batch is added")
    chosen = parser.parse_args()
    left, seed, wrong = chosen.kills, chosen.seed, False
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as fresh:  # with an engine of its own
        while left > 0 and seed < chosen.seed + 4 * (1 + chosen.kills // chosen.each):
            report = fresh.submit(batch, chosen, seed, min(chosen.each, left)).result()
            left, seed, wrong = left - dealt(report), seed + 1, wrong or is_wrong(report)
    sys.exit(1 if wrong or left > 0 else 0)


if __name__ == "__main__":
    main()
