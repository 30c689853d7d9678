"""What a pass of the clock costs, with many procedures waiting on a real Prefect server and many rows beside them.

    python -m bench.clock --procedures 1000 --applications 100000 --passes 9

One JSON line: seconds of the first pass (it makes the folders), of the median and of the slowest later one, and what a
pass asks of the database.
"""

import argparse
import datetime as dt
import json
import logging
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.server import local_server

REGULATION = Path(__file__).parents[1] / "config" / "regulations" / "ternat-clustermanager-samenleven.yaml"


def main() -> None:
    """Fill, tick, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--procedures", type=int, default=1000)
    parser.add_argument("--applications", type=int, default=100_000)
    parser.add_argument("--passes", type=int, default=9)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="werving-clock-") as place, local_server(Path(place)) as env:
        os.environ.update(env | {"WERVING_DATA": place})
        logging.getLogger("httpx").setLevel(logging.WARNING)
        fill(given.procedures, given.applications)
        print(json.dumps({"procedures": given.procedures, "applications": given.applications} | ticks(given.passes)))


def fill(procedures: int, applications: int) -> None:
    """One procedure as it is opened, and so many like it, each with a run that waits and its share of applications."""
    from config.reading import read_regulation
    from models.engine import migrate
    from tasks.opening import open_procedure

    migrate()
    open_procedure(read_regulation(REGULATION), seconds_per_day=86400)
    runs = waiting_runs(procedures)
    _rows(runs, applications // procedures)


def waiting_runs(count: int) -> list[str]:
    """So many runs on the server: nine of ten wait for a moment, the tenth for people."""
    import httpx

    later = (dt.datetime.now(dt.UTC) + dt.timedelta(days=30)).isoformat()
    moment = {"type": "SCHEDULED", "name": "Wacht op iets", "state_details": {"scheduled_time": later}}
    form = {"type": "PAUSED", "name": "Wacht op resultaten", "state_details": {"pause_key": "post-1"}}
    with httpx.Client(base_url=os.environ["PREFECT_API_URL"], timeout=60) as api:
        flow = api.post("/flows/", json={"name": "selectieprocedure"}).json()["id"]
        states = [form if n % 10 == 0 else moment for n in range(count)]
        return [api.post("/flow_runs/", json={"flow_id": flow, "state": state}).json()["id"] for state in states]


def _rows(runs: list[str], share: int) -> None:
    from sqlmodel import col, insert, select

    from models.engine import writing
    from models.tables import Application, Candidate, Document, Event, Letter, Procedure, Step

    with writing() as session:
        first = session.exec(select(Procedure)).one()
        common = first.model_dump(exclude={"id", "reference", "flow_run_id"})
        first.ended_at = first.now  # it was only the pattern
        session.flush()
        later = dt.datetime.now(dt.UTC) + dt.timedelta(days=30)
        for number, run in enumerate(runs):
            mine = Procedure(**common | {"reference": f"veel-{number}", "flow_run_id": run})
            session.add(mine)
            session.flush()
            asks = number % 10 == 0
            step = Step(procedure_id=mine.id, key="post" if asks else "closing", due=None if asks else later)
            step.wake_at, step.attempt = (None, 1) if asks else (later, 0)
            session.add(step)
            names = [f"k{number}-{n}" for n in range(share)]
            people = [{"first_name": "V", "last_name": one, "email": f"{one}@x.example"} for one in names]
            ids = session.execute(insert(Candidate).returning(col(Candidate.id)), people).scalars().all()
            rows = [_application(mine, key, n) for n, key in enumerate(ids, 1)]
            ids = session.execute(insert(Application).returning(col(Application.id)), rows).scalars().all()
            session.execute(insert(Document), [{"application_id": i, "key": "cv", "dated": later.date()} for i in ids])
            session.execute(insert(Letter), [_letter(mine, i, later) for i in ids])
            event = {"procedure_id": mine.id, "who": "HR", "what": "applied", "at": later}
            session.execute(insert(Event), [event | {"application_id": i} for i in ids])
        session.commit()


def _application(procedure: Any, candidate: int, number: int) -> dict[str, Any]:
    common = {"channel": "mail", "track": "aanwerving", "degree": "master", "experience_years": "5", "facts": {}}
    key = {"procedure_id": procedure.id, "candidate_id": candidate, "dossier": f"K-{number:04}"}
    return common | key | {"received_at": procedure.now, "state": "received"}


def _letter(procedure: Any, application: int, at: dt.datetime) -> dict[str, Any]:
    common = {"kind": "acknowledgement", "step": "post", "facts": {}, "template_hash": "0", "status": "sent"}
    key = {"procedure_id": procedure.id, "application_id": application, "message_id": f"<{application}@x.example>"}
    return common | key | {"dated": at.date(), "post_after": at}


def ticks(passes: int) -> dict[str, Any]:
    """The seconds of each pass, and the statements of the last."""
    from sqlalchemy import event

    from cli.clock import Clock
    from config.settings import settings
    from models.engine import engine
    from tasks.inbox import Inbox
    from tasks.posting import Post
    from tasks.sweeping import Sweep

    seen: list[str] = []
    event.listen(engine(), "before_cursor_execute", lambda *given: seen.append(given[2]))
    clock = Clock(Post("mailto://localhost/?from=a@x.example"), Inbox(settings().inbox), Sweep())
    took = []
    for _ in range(passes + 1):
        seen.clear()
        begun = time.perf_counter()
        clock.tick()
        took.append(time.perf_counter() - begun)
    statements = [one for one in seen if not one.startswith(("BEGIN", "PRAGMA"))]
    first, later = took[0], took[1:]
    figures = {"first_s": first, "median_s": statistics.median(later), "slowest_s": max(later)}
    return {key: round(value, 3) for key, value in figures.items()} | {"statements": len(statements)}


if __name__ == "__main__":
    main()
