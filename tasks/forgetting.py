"""Making Prefect forget a procedure that ended: its runs with what was filled in, their logs, sheets and states.

Scores by dossier number tell about a person too. Our tables keep the truth, so that a run that ended is needed no more.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from uuid import UUID

import httpx
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import (
    ArtifactFilter,
    ArtifactFilterKey,
    FlowFilter,
    FlowFilterName,
    LogFilter,
    LogFilterFlowRunId,
)
from prefect.client.schemas.objects import FlowRun
from prefect.client.schemas.sorting import ArtifactSort
from prefect.events.filters import EventAnyResourceFilter, EventFilter
from prefect.exceptions import ObjectNotFound
from sqlmodel import select

from config.settings import settings
from models.engine import reading
from models.tables import Procedure
from tasks.waking import PAGE, prefect

FLOWS = ["selectieprocedure", "aanbod", "antwoord"]  # those whose runs are about one procedure
SHEETS = ("fiche", "rangschikking")
LOGS_GO = 10.0  # seconds that the server may take to remove logs, which it does by itself after their run


def forget_all(references: Sequence[str]) -> list[str]:
    """Make Prefect forget these procedures; returns those of which nothing is left, freed pages included."""
    gone = [one for one in references if forget(one)]
    return gone if gone and _drop_freed() else []


def forget(reference: str) -> bool:
    """Delete all that Prefect knows of an ended procedure; True once nothing of it is found any more.

    What is deleted now is looked for again the next time. Its events nobody can delete: they repeat what a sheet
    showed, and go by themselves after a day.
    """
    with reading() as session:
        chosen = select(Procedure.ended_at, Procedure.flow_run_id).where(Procedure.reference == reference)
        ended, own = session.exec(chosen).one()
    if ended is None:
        return False
    try:
        with prefect() as client:
            runs = [run.id for run in _runs(client, reference)]
            sheets = _drop_sheets(client, reference)
            for run in runs:
                _drop_run(client, run)
            logs_gone = all(_without_logs(client, run) for run in runs)
            return logs_gone and not runs and not sheets and _without_events(client, own)
    except httpx.HTTPError:  # the server is away, or busy for too long: the next round does it
        return False


def _runs(client: SyncPrefectClient, reference: str) -> Iterator[FlowRun]:
    """Every run about a procedure, by its name or by what it was started with."""
    ours, offset = FlowFilter(name=FlowFilterName(any_=FLOWS)), 0
    while some := client.read_flow_runs(flow_filter=ours, limit=PAGE, offset=offset):
        yield from (run for run in some if reference in {run.name, run.parameters.get("referentie")})
        offset += len(some)


def _drop_run(client: SyncPrefectClient, run: UUID) -> None:
    """A run goes with its states, task runs and what was filled in; its logs follow."""
    with suppress(ObjectNotFound):  # someone else did
        client.delete_flow_run(run)


def _drop_sheets(client: SyncPrefectClient, reference: str) -> bool:
    """Sheets outlive their run; whether there were any. The newest goes last, for it stands in the list of sheets.

    That one is emptied first: an event tells what stood on it when it goes.
    """
    found = False
    for name in SHEETS:
        keys = ArtifactFilter(key=ArtifactFilterKey(any_=[f"{reference}-{name}"]))
        while some := client.read_artifacts(artifact_filter=keys, limit=PAGE, sort=ArtifactSort.CREATED_DESC):
            found = True
            newest, *older = some
            if not older:
                client.request("PATCH", "/artifacts/{id}", path_params={"id": newest.id}, json={"data": ""})
            for one in older or [newest]:
                client.delete_artifact(one.id)
    return found


def _without_events(client: SyncPrefectClient, run: str | None) -> bool:
    """Whether no event about the procedure's run is left."""
    about = EventAnyResourceFilter(id=[f"prefect.flow-run.{run}"])
    return not run or not client.read_events(EventFilter(any_resource=about), limit=1).events


def _without_logs(client: SyncPrefectClient, run: UUID) -> bool:
    """Whether a run's logs are gone, after a moment's patience."""
    own, deadline = LogFilter(flow_run_id=LogFilterFlowRunId(any_=[run])), time.monotonic() + LOGS_GO
    while client.read_logs(log_filter=own, limit=1):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


def _drop_freed() -> bool:
    """Have Prefect's embedded database write itself anew; one that is elsewhere is for who keeps it."""
    path = settings().folder / "prefect" / "prefect.db"
    if settings().prefect_database_url or not path.exists():
        return True
    with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as database:
        try:
            database.execute("VACUUM")
            busy, *_ = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:  # its server writes: the next round does it
            return False
    return not busy
