"""Carry one workload through the real engine: one flow run on a Prefect server, a task per step, all rows committed.

    PREFECT_API_URL=http://127.0.0.1:4200/api python -m bench.engine --workload workload_1000.json \
        --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/state

Started again on the same database after a crash it goes on where it was, and ends with the same rows.
"""

import argparse
import json
import os
import resource
import time
from pathlib import Path


def main() -> None:
    """Measure from the schema and workload ready to the ranking committed and the flow run ended."""
    given = _arguments()
    workload = json.loads(given.workload.read_text("utf-8"))
    _settle(given.db, given.state_dir)
    from bench.carrying import carry, prepare

    frozen = prepare(workload)
    print(f"BENCH_START {time.time():.6f}", flush=True)
    wall, cpu = time.perf_counter(), time.process_time()
    carry(workload, frozen)
    took = {"wall_s": round(time.perf_counter() - wall, 4), "cpu_s": round(time.process_time() - cpu, 4)}
    from bench.outcome import outcome

    given.out.write_text(json.dumps(outcome(str(workload["procedure_id"])), indent=1))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"BENCH {json.dumps({**took, 'maxrss_mb': round(most / 1024, 1)})}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workload", type=Path, required=True)
    parser.add_argument("--db", required=True, help="address of the database, like sqlite:////tmp/w.db")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--state-dir", type=Path, required=True, help="a folder of its own for everything else")
    return parser.parse_args()


def _settle(database: str, folder: Path) -> None:
    """Point the settings at this database and folder, before anything reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["WERVING_DATABASE_URL"] = database if "://" in database else f"sqlite:///{database}"
    os.environ["WERVING_DATA"] = str(folder)
    os.environ["WERVING_POST_AFTER_MINUTES"] = "0"  # letters about a decision are not held: nobody corrects here
    os.environ.setdefault("PREFECT_HOME", str(folder / "prefect"))
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")


if __name__ == "__main__":
    main()
