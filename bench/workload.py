"""The work that is measured: N invented candidates, the same for every engine that is held against another.

    python -m bench.workload 10000 --seed 6 --out workload_10000.json

Four documents each, screening on conditions, an interview (30), a written and an oral test (50 each, 60% in total),
the best three plus ties to the assessment, a ranked reserve.
"""

import argparse
import json
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

DOCUMENTS = ("cv", "motivatiebrief", "diploma", "uittreksel")
RULES: dict[str, Any] = {
    "documents": list(DOCUMENTS),
    "diplomas": ["master"],
    "min_years": 4,
    "stages": {
        "interview": {"max": 30, "min_pct": 50},
        "written": {"max": 50, "min_pct": 50},
        "oral": {"max": 50, "min_pct": 50},
    },
    "total_min_pct": 60,
    "assessment": {"best": 3, "scale": ["ongeschikt", "geschikt"], "min": "geschikt"},
}
HALVES = 2  # points are given in steps of a half


def workload(n: int, seed: int) -> dict[str, Any]:
    """N candidates from one seed, always the same; points are multiples of a half, exact in JSON too."""
    chance = random.Random(f"{seed}-{n}")
    return {
        "n": n,
        "seed": seed,
        "procedure_id": f"w-{n}-{seed}",
        "rules": RULES,
        "candidates": [_candidate(chance, number) for number in range(1, n + 1)],
    }


def _candidate(chance: random.Random, number: int) -> dict[str, Any]:
    talent = chance.gauss(0.64, 0.10)
    return {
        "id": f"K-{number:06d}",
        "name": f"Voornaam{number} Achternaam{number}",
        "email": f"kandidaat{number}@voorbeeld.example",
        "docs": {document: chance.random() < 0.985 for document in DOCUMENTS},
        "years": chance.choices((1, 2, 3, 4, 5, 6, 8, 10, 15, 20), (1, 1, 2, 20, 20, 20, 15, 10, 6, 5))[0],
        "diploma": chance.choices(("master", "bachelor"), (97, 3))[0],
        "scores": {key: _score(chance, talent, stage["max"]) for key, stage in RULES["stages"].items()},
        "assessment": "geschikt" if chance.random() < 0.8 else "ongeschikt",
    }


def _score(chance: random.Random, talent: float, most: int) -> float:
    share = min(max(chance.gauss(talent, 0.12), 0.0), 1.0)
    return round(share * most * HALVES) / HALVES


def points(score: object) -> Decimal:
    """A score of the workload as exact points."""
    return Decimal(str(score))


def main() -> None:
    """Write one workload to a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", type=int)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.write_text(json.dumps(workload(given.n, given.seed)))


if __name__ == "__main__":
    main()
