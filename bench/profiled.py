"""Where the engine's time goes: the thread that carries the procedure is looked at every few milliseconds.

    PREFECT_API_URL=http://127.0.0.1:4200/api python -m bench.profiled --workload workload_10000.json \
        --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/state
"""

import sys
import threading
from collections import Counter
from types import FrameType

from bench.timing import measured

EVERY = 0.003  # seconds
KINDS = {  # the innermost frame that stands in one of these says what is being done
    "/sqlalchemy/engine/default.py": "SQLite: statements and commits",
    "/sqlalchemy/": "SQLAlchemy",
    "/sqlmodel/": "SQLAlchemy",
    "/json/": "JSON of facts and reasons",
    "/prefect/": "Prefect",
    "/httpx/": "Prefect",
    "/anyio/": "Prefect",
    "/rules/": "the rules",
    "/models/": "rows into tables",
    "/tasks/": "tasks: conclusions, facts, letters",
    "/bench/": "bringing in the workload",
}


def main() -> None:
    """Carry the workload, and print what share of the time each kind of work and each step took."""
    with measured(__doc__ or "") as given:
        given.settle()
        from bench.carrying import carry, prepare
        from bench.outcome import outcome

        frozen = prepare(given.workload)
        kinds, steps = Counter[str](), Counter[str]()
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(kinds, steps, over))
        watcher.start()
        given.time(lambda: carry(given.workload, frozen))
        over.set()
        watcher.join()
        given.write(outcome(str(given.workload["procedure_id"])))
        for found in (kinds, steps):
            for what, count in found.most_common():
                print(f"{count * 100 / sum(found.values()):5.1f}%  {what}")
            print()


def _watch(kinds: Counter[str], steps: Counter[str], over: threading.Event) -> None:
    while not over.wait(EVERY):
        for frame in list(sys._current_frames().values()):
            stack = list(_stack(frame))
            if any(one.f_code.co_name == "_carry" for one in stack):
                kinds[_kind(stack)] += 1
                steps[_step(stack)] += 1
                break
        else:
            kinds["Prefect: the run begins and ends"] += 1
            steps["before and after the steps"] += 1


def _stack(frame: FrameType | None) -> "list[FrameType]":
    found = []
    while frame:
        found.append(frame)
        frame = frame.f_back
    return found


def _kind(stack: list[FrameType]) -> str:
    for frame in stack:
        for place, words in KINDS.items():
            if place in frame.f_code.co_filename:
                return words
    return "other"


def _step(stack: list[FrameType]) -> str:
    """The step that is being done, by its key."""
    for frame in stack:
        step, stage = frame.f_locals.get("self"), frame.f_locals.get("stage")
        if type(step).__name__ == "ProcedureStep" and frame.f_code.co_name == "__call__":
            return f"{step.name}-{stage}" if isinstance(stage, str) else str(step.name)
    names = {one.f_code.co_name for one in stack if "/bench/" in one.f_code.co_filename}
    return "the workload comes in" if names & {"load", "enter_marks", "confirm_proposals"} else "between the steps"


if __name__ == "__main__":
    main()
