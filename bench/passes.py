"""How long every pass of the clock and every daily job takes with a thousand waiting procedures in the database.

    python -m bench.passes --procedures 1000 --people 100

One JSON line for each: seconds beside the target, statements, and the plans that read a big table from end to end.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BIG = ("application", "candidate", "document", "result", "decision", "letter", "invitation", "event")
LIMIT = 2.0  # seconds


def main() -> None:
    """Fill a database, have as many runs wait in Prefect, and time each pass."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--procedures", type=int, default=1_000)
    parser.add_argument("--people", type=int, default=100)
    given = parser.parse_args()
    from bench.server import local_server

    with tempfile.TemporaryDirectory(prefix="werving-clock-") as place, local_server(Path(place) / "server") as env:
        os.environ |= env | {"WERVING_DATA": place, "WERVING_DATABASE_URL": f"sqlite:///{place}/w.db"}
        from bench.filled import fill

        begun = time.perf_counter()
        fill(Path(place) / "w.db", given.procedures, given.people)
        await_all()
        told("filling, to begin with", time.perf_counter() - begun)
        slow = [name for name, work in passes() if measure(name, work) >= LIMIT]
    sys.exit(f"over {LIMIT} s: {', '.join(slow)}" if slow else 0)


def await_all() -> None:
    """Have a run wait in Prefect for each procedure, with the question that is open in our tables."""
    from prefect import flow
    from prefect.states import Suspended
    from sqlmodel import col, select

    from models.engine import reading, writing
    from models.tables import Procedure, Step
    from tasks.asking import form_key
    from tasks.waking import DEPLOYMENT, prefect

    asked = select(Procedure, Step.key, Step.attempt).join(Step).where(Step.attempt > 0, col(Step.done_at).is_(None))
    with reading() as session:
        waiting = session.exec(asked).all()
    waits = flow(name=DEPLOYMENT.partition("/")[0])(lambda: None)
    runs = {}
    with prefect() as client:
        for procedure, key, attempt in waiting:
            state: Any = Suspended(pause_key=form_key(key, attempt))
            runs[procedure.id] = client.create_flow_run(waits, name=procedure.reference, state=state).id
    with writing() as session:
        for procedure in session.exec(select(Procedure)):
            procedure.flow_run_id = str(runs[procedure.id])
        session.commit()


def passes() -> Iterator[tuple[str, Callable[[], object]]]:
    """Every pass of the clock and every daily job, in the order in which they come."""
    from cli.clock import Clock
    from config.settings import settings
    from models.types import utcnow
    from tasks.inbox import Inbox
    from tasks.outbox import sweep_claims
    from tasks.posting import Post
    from tasks.sweeping import Sweep

    inbox, sweep, post = (
        Inbox(settings().inbox),
        Sweep(),
        Post("mailto://127.0.0.1:9/?from=hr@voorbeeld.example&mode=insecure"),
    )
    yield "clock: letters that are due", lambda: post.post_due(utcnow())
    yield "clock: claims that a crash left", lambda: sweep_claims(utcnow())
    yield "clock: folders of new procedures", inbox.make_new
    yield "clock: files in the folders", lambda: list(inbox.take_all())
    for number in range(1, 4):
        yield f"clock: runs, pass {number}", lambda: sweep.tend(utcnow())
    yield "clock: a whole round", Clock(post, inbox, sweep).tick
    yield from daily()


def daily() -> Iterator[tuple[str, Callable[[], object]]]:
    """The jobs that a deployment runs once a day."""
    from models.types import utcnow
    from tasks import figures, inspecting, reminding, reserve_days

    yield "daily: reminders, one for each procedure", lambda: reminding.remind(utcnow())
    yield "daily: reminders, none left", lambda: reminding.remind(utcnow())
    yield "daily: what should be impossible", lambda: inspecting.tell(utcnow())
    yield "daily: reserves and offers", lambda: reserve_days.reserve_day(utcnow())
    yield "daily: records that have their turn", lambda: inspecting.tell_records(utcnow())
    yield "daily: figures over the years", figures.figures


def measure(name: str, work: Callable[[], object]) -> float:
    """Do a pass once, and tell what it took."""
    with watched() as statements:
        begun = time.perf_counter()
        answer = work()
        took = time.perf_counter() - begun
    count = len(answer) if hasattr(answer, "__len__") else answer
    told(
        name,
        took,
        target_s=LIMIT,
        met=took < LIMIT,
        answer=count if isinstance(count, int) else None,
        statements=len(statements),
        scans=scans(statements),
    )
    return took


def told(name: str, took: float, **more: Any) -> None:
    """One line."""
    print(json.dumps({"pass": name, "wall_s": round(took, 3), **more}), flush=True)


@contextmanager
def watched() -> Iterator[list[tuple[str, Any]]]:
    """Every statement to our database while the block lasts."""
    from sqlalchemy import event

    from models.engine import engine

    found: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        found.append((statement, parameters))

    event.listen(engine(), "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine(), "before_cursor_execute", note)


def scans(statements: list[tuple[str, Any]]) -> list[str]:
    """The plans among these statements that read a big table from one end to the other."""
    from models.engine import engine

    found = set()
    with engine().connect() as connection:
        for statement, parameters in dict(statements).items():
            if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "WITH")) and not _many(parameters):
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                found |= {row[3] for row in plan if row[3].startswith("SCAN") and row[3].split()[1] in BIG}
    return sorted(found)


def _many(parameters: Any) -> bool:
    return isinstance(parameters, list)


if __name__ == "__main__":
    main()
