"""The daily runs, started by the clock: once a day each, also if it was off at their hour (docs/decisions/0014)."""

import datetime as dt
from collections.abc import Iterator

from rules.dates import at_clock, local_day
from tasks.waking import prefect

DAILY = (("nazicht/dagelijks", "04:30"), ("herinneringen/dagelijks", "07:00"))  # deployment, and its hour in Brussels


def due_runs(wall: dt.datetime) -> Iterator[tuple[str, str]]:
    """The deployments whose hour of today has come, each with the key that makes this day's run one run."""
    day = local_day(wall)
    for deployment, hour in DAILY:
        if wall >= at_clock(day, hour):
            yield deployment, f"{deployment.partition('/')[0]}-{day}"


def start_due(wall: dt.datetime, started: set[str]) -> list[str]:
    """Start what is due and not in `started`, which is kept up; Prefect itself refuses a second run of one key."""
    new = [(deployment, key) for deployment, key in due_runs(wall) if key not in started]
    if new:
        with prefect() as client:
            for deployment, key in new:
                found = client.read_deployment_by_name(deployment)
                client.create_flow_run_from_deployment(found.id, idempotency_key=key, name=key)
                started.add(key)
    return [key for _, key in new]
