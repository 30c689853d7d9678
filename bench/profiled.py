"""Where the engine's time goes: every function on the way from the applications to the reserve, by kind of work.

    PREFECT_API_URL=http://127.0.0.1:4200/api python -m bench.profiled --workload workload_10000.json \
        --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/state

Watching every call makes it about twice as slow, Python more than SQLite: read the shares, not the seconds.
"""

from collections import Counter
from cProfile import Profile
from pstats import Stats
from typing import Any

from bench.timing import measured

KINDS = {  # by what the place of a function holds
    "sqlite3": "SQLite: statements and commits",
    "/sqlalchemy/": "SQLAlchemy",
    "/sqlmodel/": "SQLAlchemy",
    "/rules/": "the rules, with exact fractions",
    "fractions.py": "the rules, with exact fractions",
    "/models/": "rows from and to tables",
    "/tasks/": "tasks: conclusions, facts, letters",
    "/bench/": "bringing in the workload",
    "/prefect/": "Prefect, and waiting for it",
    "/httpx/": "Prefect, and waiting for it",
    "lock": "Prefect, and waiting for it",
}


def main() -> None:
    """Carry the workload, and print what share of the time each kind of work and the slowest functions took."""
    with measured(__doc__ or "") as given:
        given.settle()
        from bench import carrying
        from bench.outcome import outcome

        profile, carry_on = Profile(), carrying._carry

        def watched(*arguments: Any) -> None:
            profile.runcall(carry_on, *arguments)

        carrying._carry = watched
        frozen = carrying.prepare(given.workload)
        given.time(lambda: carrying.carry(given.workload, frozen))
        given.write(outcome(str(given.workload["procedure_id"])))
        stats = Stats(profile)
        kinds = Counter[str]()
        for (file, _line, function), (_, _, own, _, _) in stats.stats.items():  # type: ignore[attr-defined]
            kinds[_kind(f"{file}:{function}")] += own
        for what, seconds in kinds.most_common():
            print(f"{seconds * 100 / sum(kinds.values()):5.1f}%  {what}")
        stats.sort_stats("tottime").print_stats(25)


def _kind(place: str) -> str:
    return next((words for part, words in KINDS.items() if part in place), "other, mostly Python's own functions")


if __name__ == "__main__":
    main()
