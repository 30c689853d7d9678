"""Drill 5: how long after its moment, or after the file that answers it, a procedure goes on.

`python -m drills.waking --waits 50`: one wake-up every few seconds through the real worker, with the default settings.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlmodel import select

from drills.cases import make_case
from drills.installation import Installation, People, add_line, until
from drills.sink import Sink
from models.engine import reading
from models.tables import Event, Procedure, Step

DAYS = (
    15 - 1 / 1440
)  # from the opening of a practised procedure to its closing moment: 14 days, and the last until 23.59


def delays(people: People) -> dict[str, list[float]]:
    """Seconds from the closing moment, and from the file that confirms the post, to the first line of what follows."""
    with reading() as session:
        events = session.exec(
            select(Procedure.reference, Event.step, Event.what, Event.recorded_at)
            .join(Event)
            .where(Event.what.in_(("moment reached", "step done")))  # type: ignore[attr-defined]
        ).all()
        due = dict(
            session.exec(select(Procedure.reference, Step.wake_at).join(Step).where(Step.key == "closing")).all()
        )
    begun = {(reference, step): at for reference, step, _, at in events}
    moment = [(begun[r, "closing"] - at).total_seconds() for r, at in due.items() if at and (r, "closing") in begun]
    answer = [
        begun[reference, "screening"].timestamp() - at
        for (reference, key), at in people.dropped.items()
        if key == "post" and (reference, "screening") in begun
    ]
    return {"moment": sorted(round(s, 2) for s in moment), "answer": sorted(round(s, 2) for s in answer)}


def drill(data: Path, waits: int, apart: float, **settings: str) -> dict[str, Any]:
    """Bring so many procedures to a moment, `apart` seconds from each other, and let the worker wake each."""
    with Sink() as sink:
        house = Installation(data, sink.url, None, **settings)
        for default in ("WERVING_CLOCK_SECONDS",):
            if default not in settings:
                del house.env[default]
        house.up()
        from drills.legs import first_legs  # Prefect reads its address when it is imported

        cases = [make_case(data / "files", f"wek-{n:03d}", n) for n in range(waits)]
        with house.held():
            begun = time.time()
            list(first_legs([("wek-proef", None)], 60))  # how long a first leg takes here
            first = time.time() + 15 + 1.2 * waits * (time.time() - begun)  # when all of them wait
            paces = ((c.reference, (first + apart * n - time.time()) / DAYS) for n, c in enumerate(cases))
            made = list(first_legs(paces, 300, threads=1))
        people = People(house, cases, only={"kandidaten", "post"})
        patience = 90 + apart * waits + max(first - time.time(), 0)
        over = until(lambda: len(delays(people)["answer"]) == waits, patience, people.act)
        report = {"drill": "waking", "settings": settings, "apart": apart}
        report |= {"database": house.database, "waits": len(made), "over": over, **delays(people)}
        house.close()
        return report


def main() -> None:
    """Run one sitting, print its line, and leave with exit code 1 if a wait was not woken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--waits", type=int, default=50)
    parser.add_argument("--apart", type=float, default=5, help="seconds from one moment to the next")
    parser.add_argument("--set", action="append", default=[], help="a setting, like WERVING_CLOCK_SECONDS=10")
    parser.add_argument("--results", type=Path, help="a file to which the line is added")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="drill-", ignore_cleanup_errors=True) as folder:
        settings = dict(one.split("=", 1) for one in chosen.set)
        report = drill(Path(folder), chosen.waits, chosen.apart, **settings)
    add_line(report, chosen.results)
    sys.exit(0 if report["over"] else 1)


if __name__ == "__main__":
    main()
