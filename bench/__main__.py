"""Run every implementation on the same workloads: one JSON line a measurement, then the table and the picture.

    python -m bench --sizes 100 1000 10000 --runs 5 --out var/bench

Every measurement is a process of its own on a database of its own. A ratio is held against the median of the floor in
the same run. A program that comes to another ranking, or to another number of letters, ends the run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.report import Measurement, picture, table
from bench.server import local_server
from bench.workload import workload


@dataclass(frozen=True)
class Program:
    """One implementation: what it is, how it is started, and up to which size it is worth waiting for."""

    words: str
    command: tuple[str, ...]
    most: int = 100_000
    runs: int | None = None  # fewer than asked, where one takes minutes


FLOOR = "set-based SQL in plain sqlite3, the floor"
PROGRAMS = (
    Program(FLOOR, ("bench.floor",)),
    Program("the same SQL in pages of 16 KiB, the engine's", ("bench.floor", "--pages", "16384")),
    Program("that with the engine's keys and indexes", ("bench.floor", "--tables", "full", "--pages", "16384")),
    Program("**werving**: a Prefect task per step, everything of Prefect included", ("bench.engine",)),
    Program("ORM rows, no orchestrator", ("bench.orm_rows",), 10_000),
    Program("DBOS, a step per stage, ORM rows", ("bench.dbos_steps",), 10_000),
    Program("Prefect, a task per stage, ORM rows", ("bench.plain_prefect",), 10_000),
    Program("Prefect, a task per candidate", ("bench.plain_prefect", "--per", "candidate"), 1_000, 1),
)


class Bench:
    """The measurements of one run, in one folder."""

    def __init__(self, folder: Path, env: dict[str, str], seed: int) -> None:
        self.folder, self.env, self.seed = folder, env, seed
        self.expected: dict[int, Any] = {}

    def all(self, sizes: list[int], runs: int, only: str) -> Iterator[Measurement]:
        """Round after round, so that a slow minute of the machine meets every program alike."""
        for n in sizes:
            given = self.folder / f"workload_{n}.json"
            given.write_text(json.dumps(workload(n, self.seed)))
            for number in range(runs):
                for program in PROGRAMS:
                    wanted = only in program.command[0] or program.words == FLOOR
                    if wanted and n <= program.most and number < (program.runs or runs):
                        yield self._measure(program, given, n, number)

    def _measure(self, program: Program, given: Path, n: int, number: int) -> Measurement:
        with tempfile.TemporaryDirectory(dir=self.folder) as place:
            out = Path(place) / "ranking.json"
            where = ("--db", f"sqlite:///{place}/w.db", "--out", str(out), "--state-dir", f"{place}/state")
            command = [sys.executable, "-m", *program.command, "--workload", str(given), *where]
            done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
            last = done.stdout.rstrip().rpartition("\n")[2]
            if done.returncode or not last.startswith("BENCH "):
                raise SystemExit(f"{program.words}, {n}: {done.stderr[-2000:]}")
            self._compare(program, n, json.loads(out.read_text()))
        return Measurement(program.words, n, number, **json.loads(last.removeprefix("BENCH ")))

    def _compare(self, program: Program, n: int, outcome: Any) -> None:
        """The first outcome of a size is the floor's; every other must be the same."""
        if outcome != self.expected.setdefault(n, outcome):
            raise SystemExit(f"{program.words}, {n}: {outcome} where the floor came to {self.expected[n]}")


def main() -> None:
    """Measure, print and draw."""
    given = _arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    found: list[Measurement] = []
    with tempfile.TemporaryDirectory(prefix="werving-bench-", dir=given.tmp) as place:
        folder = Path(place)
        with local_server(folder) as env, (given.out / "measurements.jsonl").open("a") as log:
            for one in Bench(folder, env, given.seed).all(given.sizes, given.runs, given.only):
                found.append(one)
                for to in (sys.stdout, log):
                    print(one.line(), file=to, flush=True)
    (given.out / "table.md").write_text(table(found, FLOOR))
    print(table(found, FLOOR))
    picture(found, given.out / "growth.svg")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--only", default="", help="the floor and the programs whose module holds this word")
    parser.add_argument("--out", type=Path, default=Path("var/bench"))
    parser.add_argument("--tmp", type=Path, help="where databases are made; none: the system's own")
    return parser.parse_args()


if __name__ == "__main__":
    main()
