"""What CI looks at: counts only, at small sizes. Nothing here may grow with the candidates but rows.

python -m bench.counts --sizes 40 160
"""

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.floor import Floor, connect
from bench.server import local_server
from bench.workload import workload

MOST = {"API calls": 9, "task runs": 20}  # a procedure of five stages, opened and carried at once: 8 and 14


def main() -> None:
    """Count both sizes; every difference that may not be is a line, and exit code 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs=2, default=[40, 160])
    sizes = parser.parse_args().sizes
    with tempfile.TemporaryDirectory(prefix="werving-counts-") as place, local_server(Path(place)) as env:
        found = {n: engine(n, Path(place), env) for n in sizes}
        expected = {n: floor(n) for n in sizes}
    for n in sizes:
        print(f"{n}: {found[n]['counts']}, {found[n]['rows']}")
    lines = [*grown(found), *too_many(found), *(line for n in sizes for line in differences(n, found[n], expected[n]))]
    print("\n".join(lines) or "counts as they must be")
    sys.exit(1 if lines else 0)


def engine(n: int, folder: Path, env: dict[str, str]) -> dict[str, Any]:
    """What the engine comes to, and what it counted."""
    given, out = folder / f"workload_{n}.json", folder / f"out_{n}.json"
    given.write_text(json.dumps(workload(n, 6)))
    where = ("--db", f"sqlite:///{folder}/w{n}.db", "--out", str(out), "--state-dir", str(folder / f"state{n}"))
    subprocess.run([sys.executable, "-m", "bench.counted", "--workload", str(given), *where], env=env, check=True)
    found: dict[str, Any] = json.loads(out.read_text())
    return found


def floor(n: int) -> dict[str, Any]:
    """What the floor comes to."""
    made = Floor(connect(":memory:", "bare"), workload(n, 6))
    made.run()
    return made.outcome() | {"rows": rows(made.connection)}


def rows(connection: sqlite3.Connection) -> dict[str, int]:
    """How many decisions each step took, and how many letters tell one."""
    steps = dict(connection.execute("SELECT step, count(*) FROM decision GROUP BY step"))
    return steps | {"letters": connection.execute("SELECT count(*) FROM letter").fetchone()[0]}


def grown(found: dict[int, dict[str, Any]]) -> list[str]:
    """What is counted more often for more candidates."""
    small, large = (found[n]["counts"] for n in sorted(found))
    return [f"{what}: {small.get(what, 0)} and {large[what]}" for what in large if large[what] > small.get(what, 0)]


def too_many(found: dict[int, dict[str, Any]]) -> list[str]:
    """What is counted more often than a procedure needs."""
    counts = found[max(found)]["counts"]
    return [f"{what}: {counts[what]}, at most {most}" for what, most in MOST.items() if not 0 < counts[what] <= most]


def differences(n: int, found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """Where the engine comes to other rows or another ranking than the floor."""
    asked = ("ranking", "notifications", "rows")
    return [f"{n}, {key}: {found[key]}, expected {expected[key]}" for key in asked if found[key] != expected[key]]


if __name__ == "__main__":
    main()
