"""How long a command takes from its start to its end, beside a Python that does nothing.

    python -m bench.starting --people 300 --runs 7

`simulate` runs a whole procedure of 10,000 candidates from files; the process of a flow run is started as the worker
starts it, against a Prefect server of its own, until the row of its first step. One JSON line for each, medians in
seconds, with its target; exit code 1 if one is missed.
"""

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.rules import regulation_of
from bench.workload import workload

SHIPPED = Path(__file__).parents[1] / "config" / "regulations" / "ternat-clustermanager-samenleven.yaml"
APPLICATION = ("dossier", "voornaam", "naam", "email", "adres", "kanaal", "ontvangen_op", "diploma", "ervaring_jaren")
RESULT = ("dossier", "onderdeel", "aanwezigheid", "resultaat", "motivering", "beslisser", "datum")


def main() -> None:
    """Fill a database, then run each command in turn, so that a slow minute meets all alike."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--simulated", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="werving-starting-") as place:
        folder = Path(place)
        os.environ |= {"WERVING_DATA": place, "WERVING_DATABASE_URL": f"sqlite:///{folder / 'w.db'}"}
        from bench.filled import fill

        fill(folder / "w.db", 1, given.people)
        werving = (sys.executable, "-m", "cli.main")
        commands = {
            "python -c pass": (None, (sys.executable, "-c", "pass")),
            f"werving status REFERENCE ({given.people} candidates)": (0.7, (*werving, "status", "procedure-1")),
            "werving status": (0.7, (*werving, "status")),
            "werving check FILE": (0.7, (*werving, "check", str(SHIPPED))),
            f"werving simulate ({given.simulated} candidates)": (3.0, (*werving, *_simulate(folder, given.simulated))),
        }
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(given.runs):
            for name, (_target, command) in commands.items():
                took[name].append(_run(command))
        met = [_told(name, commands[name][0], runs) for name, runs in took.items()]
        from bench.first_step import first_steps

        steps = list(first_steps(folder, given.runs))
        met.append(
            _told("flow process: from its start to the row of its first step", 3.0, [(row,) for row, _ in steps])
        )
        _told("flow process: from its start to its end", None, [(end,) for _, end in steps])
    sys.exit(0 if all(met) else 1)


def _told(name: str, target: float | None, runs: Sequence[Sequence[float]]) -> bool:
    """One line, and whether the target is met."""
    figures = {
        key: round(median(values), 3) for key, values in zip(("wall_s", "cpu_s"), zip(*runs, strict=True), strict=False)
    }
    met = target is None or figures["wall_s"] < target
    aim = {} if target is None else {"target_s": target, "met": met}
    print(json.dumps({"command": name, **figures, **aim, "runs": len(runs)}), flush=True)
    return met


def _run(command: tuple[str, ...]) -> tuple[float, float]:
    """Wall and processor seconds of a whole process."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _simulate(folder: Path, people: int) -> tuple[str, ...]:
    """The files of a whole procedure, and the command that carries it through."""
    given = workload(people, 6)
    frozen = regulation_of(given)
    regulation, applications, results = (folder / name for name in ("regels.yaml", "kandidaten.csv", "uitslagen.csv"))
    regulation.write_text(frozen.text)
    papers = {f"document:{key}": "30/03/2026" for key in given["rules"]["documents"]}
    _write(applications, (*APPLICATION, *papers), [_application(one, papers) for one in given["candidates"]])
    rows = [row for stage in frozen.regulation.stages for row in _results(stage, given["candidates"])]
    _write(results, RESULT, rows)
    return "simulate", str(regulation), "--applications", str(applications), "--results", str(results), "--json"


def _application(one: dict[str, Any], papers: dict[str, str]) -> dict[str, str]:
    first, _, last = one["name"].partition(" ")
    there = {key: day for key, day in papers.items() if one["docs"][key.removeprefix("document:")]}
    values = (one["id"], first, last, one["email"], "", "mail", "30/03/2026 10:00", one["diploma"], str(one["years"]))
    return dict(zip(APPLICATION, values, strict=True)) | there


def _results(stage: Any, candidates: list[dict[str, Any]]) -> list[dict[str, str]]:
    shared = {"onderdeel": stage.title, "aanwezigheid": "aanwezig", "beslisser": stage.decided_by}
    day = {"datum": f"{stage.first_day:%d/%m/%Y}"}
    given = ((one["id"], one["scores"].get(stage.key, one["assessment"])) for one in candidates)
    return [{"dossier": dossier, "resultaat": str(value).replace(".", ",")} | shared | day for dossier, value in given]


def _write(path: Path, columns: tuple[str, ...], rows: list[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
