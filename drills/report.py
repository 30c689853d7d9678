"""Adds up the lines of results that batches of drills left: `python -m drills.report results.jsonl`."""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Line = dict[str, Any]


def kills(lines: list[Line]) -> Iterator[str]:
    """What died, and what came of it."""
    killed: Counter[str] = Counter()
    for line in lines:
        killed.update(line["kills"])
    points = {point for line in lines for point in line["points"]}
    at_points = sum(len(line["points"]) for line in lines)
    yield f"kills: {killed.total() + at_points}: {dict(killed)} and {at_points} at {len(points)} fail points"
    for name in ("procedures", "letters", "lost", "duplicates", "unmarked", "doubtful", "seconds"):
        yield f"  {name}: {sum(line[name] for line in lines)}"
    yield f"  batches: {len(lines)}, with faults: {[line['seed'] for line in lines if line['faults']]}"


def waking(lines: list[Line]) -> Iterator[str]:
    """How long a wake-up took."""
    by_settings: dict[str, list[Line]] = {}
    for line in lines:
        by_settings.setdefault(json.dumps(line["settings"]), []).append(line)
    for settings, some in by_settings.items():
        for kind in ("moment", "answer"):
            took = sorted(second for line in some for second in line[kind])
            middle, late, last = (_at(took, share) for share in (0.5, 0.99, 1))
            yield f"{kind} {settings}: {len(took)} waits, p50 {middle} s, p99 {late} s, most {last} s"


def _at(values: list[float], share: float) -> float:
    """The value that so large a share does not exceed."""
    return values[math.ceil(share * len(values)) - 1]


def waiting(lines: list[Line]) -> Iterator[str]:
    """What a crowd that waits costs."""
    for line in lines:
        yield json.dumps({key: value for key, value in line.items() if key != "drill"}, ensure_ascii=False)


def summary(lines: Iterable[Line]) -> Iterator[str]:
    """Every drill's sum, by kind of database."""
    grouped: dict[tuple[str, str], list[Line]] = {}
    for line in lines:
        grouped.setdefault((line["drill"], line["database"]), []).append(line)
    for (drill, database), some in grouped.items():
        yield f"{drill} on {database}"
        yield from {"kills": kills, "waking": waking, "waiting": waiting}[drill](some)


if __name__ == "__main__":
    for text in summary(json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()):
        print(text)
