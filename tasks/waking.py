"""Waking and recovering runs through Prefect's API: our tables decide, Prefect only carries."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.states import Scheduled
from sqlmodel import col, select

from config.settings import settings
from models.engine import reading, writing
from models.tables import Procedure, Step
from models.work import unit_of_work
from tasks.opening import set_run
from tasks.posing import is_answered, question_of

DEPLOYMENT = "selectieprocedure/start"
OVER = {StateType.CRASHED, StateType.FAILED, StateType.CANCELLED}
BUSY = {StateType.RUNNING, StateType.PENDING, StateType.CANCELLING}


@dataclass(frozen=True)
class Alive:
    """A procedure that has not ended: what its run should wait for, if anything."""

    reference: str
    flow_run_id: str | None
    wake_at: dt.datetime | None
    asks: str | None
    recoveries: int


@contextmanager
def _client() -> Iterator[SyncPrefectClient]:
    with get_client(sync_client=True) as client:
        yield client


def start_run(reference: str, regulation: str) -> UUID:
    """Start the flow run of a procedure that is opened already; once, however often it is asked."""
    with _client() as client:
        deployment = client.read_deployment_by_name(DEPLOYMENT)
        run = client.create_flow_run_from_deployment(
            deployment.id,
            parameters={"reglement": regulation, "referentie": reference},
            idempotency_key=reference,
            name=reference,
        )
        return run.id


def wake(reference: str) -> None:
    """Wake a procedure whose wait is over; does nothing if it is not waiting."""
    with _client() as client:
        for alive in _alive(reference):
            if alive.flow_run_id and _answered(alive):
                _reschedule_waiting(client, client.read_flow_run(UUID(alive.flow_run_id)))


def _reschedule_waiting(client: SyncPrefectClient, run: FlowRun) -> bool:
    if run.state_type not in {StateType.PAUSED, StateType.SCHEDULED}:
        return False
    _schedule(client, run.id, "Gaat verder")
    return True


def _schedule(client: SyncPrefectClient, run_id: UUID, name: str, at: dt.datetime | None = None) -> None:
    state: State[Any] = Scheduled(name=name, scheduled_time=at or dt.datetime.now(dt.UTC))
    client.set_flow_run_state(run_id, state, force=True)


def sweep(wall: dt.datetime, *, at_boot: bool = False) -> list[tuple[str, str]]:
    """Wake what is due or complete, and recover runs that are crashed, stuck or missing.

    Returns reference and what was done, for the log.
    """
    alive = list(_alive())
    with _client() as client:
        runs = _read_runs(client, [UUID(a.flow_run_id) for a in alive if a.flow_run_id])
        done = [(a.reference, _tend(client, a, runs.get(a.flow_run_id or ""), wall, at_boot)) for a in alive]
    return [(reference, what) for reference, what in done if what]


def _read_runs(client: SyncPrefectClient, ids: list[UUID]) -> dict[str, FlowRun]:
    found: dict[str, FlowRun] = {}
    for start in range(0, len(ids), 200):
        some = FlowRunFilter(id=FlowRunFilterId(any_=ids[start : start + 200]))
        found.update((str(run.id), run) for run in client.read_flow_runs(flow_run_filter=some, limit=200))
    return found


def _tend(client: SyncPrefectClient, alive: Alive, run: FlowRun | None, wall: dt.datetime, at_boot: bool) -> str:
    """Bring one run where it should be; empty if it is there."""
    if run is None or run.state is None:
        return _start_again(alive)
    since = (wall - run.state.timestamp).total_seconds()
    if run.state_type in BUSY:
        if at_boot or since > settings().stuck_seconds:
            return _recover(client, alive, run, "bleef hangen")
        return ""
    if run.state_type in OVER:
        patience = min(2 ** min(alive.recoveries, 10), 600)
        return _recover(client, alive, run, "was gestopt") if since > patience else ""
    if alive.recoveries:
        _count_recoveries(alive.reference, 0)
    return _tend_waiting(client, alive, run, wall)


def _tend_waiting(client: SyncPrefectClient, alive: Alive, run: FlowRun, wall: dt.datetime) -> str:
    if run.state_type == StateType.PAUSED:
        if alive.asks is None:  # it was killed between suspending and scheduling
            _schedule(client, run.id, "Gaat verder", alive.wake_at)
            return "ingepland"
        if _answered(alive):
            _schedule(client, run.id, "Gaat verder")
            return "antwoord volledig"
    if run.state_type == StateType.SCHEDULED and alive.wake_at and run.state is not None:
        planned = run.state.state_details.scheduled_time
        if planned and planned > wall and alive.wake_at <= wall:
            _schedule(client, run.id, "Gaat verder")
            return "moment bereikt"
    return ""


def _recover(client: SyncPrefectClient, alive: Alive, run: FlowRun, why: str) -> str:
    _count_recoveries(alive.reference, alive.recoveries + 1)
    _schedule(client, run.id, "Herneemt")
    return why


def _count_recoveries(reference: str, count: int) -> None:
    """Each recovery in a row doubles the patience before the next; a run that waits again starts afresh."""
    with writing() as session:
        session.exec(select(Procedure).where(Procedure.reference == reference)).one().recoveries = count
        session.commit()


def _start_again(alive: Alive) -> str:
    run_id = start_run(alive.reference, alive.reference)
    set_run(alive.reference, str(run_id))
    return "gestart"


def _alive(reference: str | None = None) -> Iterator[Alive]:
    with reading() as session:
        statement = select(Procedure).where(col(Procedure.ended_at).is_(None))
        if reference:
            statement = statement.where(Procedure.reference == reference)
        for procedure in session.exec(statement):
            steps = session.exec(
                select(Step).where(Step.procedure_id == procedure.id, col(Step.done_at).is_(None))
            ).all()
            yield Alive(
                procedure.reference,
                procedure.flow_run_id,
                min((s.wake_at for s in steps if s.wake_at), default=None),
                next((s.key for s in steps if s.attempt > 0), None),
                procedure.recoveries,
            )


def _answered(alive: Alive) -> bool:
    """Whether what the run asks people is answered by now."""
    if alive.asks is None:
        return False
    with unit_of_work(alive.reference, alive.asks) as work:
        question = question_of(work, alive.asks)
        return question is None or is_answered(work, question)


def replan(reference: str) -> None:
    """Run a waiting procedure again now, so that it waits for the moments as they are since its dates moved."""
    with _client() as client:
        for alive in _alive(reference):
            if alive.flow_run_id:
                _reschedule_waiting(client, client.read_flow_run(UUID(alive.flow_run_id)))
