"""Measurements as a JSON line each, as a table of medians held against the floor, and as a picture of how they grow.

    python -m bench.report var/bench/measurements.jsonl --out var/bench

A ratio is held against the floor of the same file, so that every run keeps its own.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Measurement:
    """One process, from schema and workload ready to the ranking committed; seconds and MiB."""

    program: str
    n: int
    run: int
    wall_s: float
    cpu_s: float
    maxrss_mb: float

    def line(self) -> str:
        """One JSON object on one line."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read(path: Path) -> list[Measurement]:
    """The measurements of a file."""
    return [Measurement(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def table(found: Sequence[Measurement], floor: str) -> str:
    """A row for each program: seconds, and how many times the floor of the same size."""
    sizes = sorted({one.n for one in found})
    lines = ["| | " + " | ".join(f"N = {n:,}" for n in sizes) + " |", "|---|" + "---|" * len(sizes)]
    for program in dict.fromkeys(one.program for one in found):
        cells = [_cell(_of(found, program, n), _of(found, floor, n), program == floor) for n in sizes]
        lines.append(f"| {program} | {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def _of(found: Iterable[Measurement], program: str, n: int) -> list[Measurement]:
    return [one for one in found if one.program == program and one.n == n]


def _cell(own: list[Measurement], floor: list[Measurement], is_floor: bool) -> str:
    if not own:
        return "–"
    wall, most = median(one.wall_s for one in own), max(one.maxrss_mb for one in own)
    shown = f"{wall:.2g}" if wall < 10 else f"{wall:.0f}"
    if is_floor or not floor:
        return f"{shown} s, {most:.0f} MiB"
    return f"{wall / median(one.wall_s for one in floor):.3g} × ({shown} s, {most:.0f} MiB)"


def picture(found: Sequence[Measurement], path: Path) -> None:
    """Seconds against candidates, both on a logarithmic scale; the thin line grows as the rows do."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams |= {"svg.hashsalt": "werving", "svg.fonttype": "none"}
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(9, 5.5), layout="constrained")
    for program in dict.fromkeys(one.program for one in found):
        sizes = sorted({one.n for one in found if one.program == program})
        walls = [median(one.wall_s for one in _of(found, program, n)) for n in sizes]
        ours = program.startswith("**")
        axes.plot(
            sizes, walls, "o-", label=program.replace("*", ""), linewidth=3 if ours else 1.2, zorder=3 if ours else 2
        )
    axes.set(xscale="log", yscale="log", xlabel="candidates", ylabel="seconds, schema ready to ranking committed")
    axes.grid(visible=True, which="both", alpha=0.2)
    axes.legend(fontsize=8)
    figure.savefig(
        path, metadata={"Date": None, "Title": "How the time of a whole procedure grows with its candidates"}
    )
    pyplot.close(figure)


def main() -> None:
    """Table and picture of measurements that were kept; several files are one run each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=Path("var/bench"))
    given = parser.parse_args()
    runs = [read(path) for path in given.files]
    for found in runs:
        print(table(found, found[0].program))
    picture([one for found in runs for one in found], given.out / "growth.svg")


if __name__ == "__main__":
    main()
