"""Starting, waking and ending runs through Prefect's API: our tables decide, Prefect only carries."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    FlowFilter,
    FlowFilterName,
    FlowRunFilter,
    FlowRunFilterId,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.exceptions import ObjectNotFound
from prefect.states import Scheduled
from sqlmodel import col, select

from models.engine import reading
from models.tables import Procedure, Step
from models.types import utcnow
from models.work import unit_of_work
from tasks.answered import is_answered
from tasks.posing import question_of

DEPLOYMENT = "selectieprocedure/start"
WAITING = {StateType.PAUSED, StateType.SCHEDULED}
BUSY = {StateType.RUNNING, StateType.PENDING, StateType.CANCELLING}
OVER = {StateType.CRASHED, StateType.FAILED, StateType.CANCELLED, StateType.COMPLETED}
PAGE = 200  # Prefect hands out no more at once


@contextmanager
def prefect() -> Iterator[SyncPrefectClient]:
    """A client of Prefect's API."""
    with get_client(sync_client=True) as client:
        yield client


def start_run(reference: str, regulation: str) -> UUID:
    """Start the flow run of a procedure that is opened already; once, however often it is asked."""
    with prefect() as client:
        deployment = client.read_deployment_by_name(DEPLOYMENT)
        run = client.create_flow_run_from_deployment(
            deployment.id,
            parameters={"reglement": regulation, "referentie": reference},
            idempotency_key=reference,
            name=reference,
        )
        return run.id


def schedule(client: SyncPrefectClient, run_id: UUID, name: str, at: dt.datetime | None = None) -> None:
    """Let a run go on at this moment, or now, whatever state it is in."""
    state: State[Any] = Scheduled(name=name, scheduled_time=at or utcnow())
    client.set_flow_run_state(run_id, state, force=True)


def read_run(client: SyncPrefectClient, flow_run_id: str | None) -> FlowRun | None:
    """A run, or None if Prefect does not know it."""
    try:
        return client.read_flow_run(UUID(flow_run_id)) if flow_run_id else None
    except ObjectNotFound:
        return None


def read_runs(
    client: SyncPrefectClient, ids: Sequence[str], states: set[StateType] | None = None
) -> dict[str, FlowRun]:
    """These runs by their id, or those of them in one of these states; what Prefect does not know is left out."""
    found: dict[str, FlowRun] = {}
    size = PAGE if states is None else 5000  # few are in trouble, so many can be named at once
    for start in range(0, len(ids), size):
        some = FlowRunFilter(
            id=FlowRunFilterId(any_=[UUID(one) for one in ids[start : start + size]]),
            state=FlowRunFilterState(type=FlowRunFilterStateType(any_=sorted(states))) if states else None,
        )
        offset, full = 0, True
        while full:
            runs = client.read_flow_runs(flow_run_filter=some, limit=PAGE, offset=offset)
            found.update((str(run.id), run) for run in runs)
            offset, full = offset + PAGE, len(runs) == PAGE and size > PAGE
    return found


def read_flow(client: SyncPrefectClient, states: set[StateType]) -> list[FlowRun]:
    """The runs of selection procedures in one of these states, whether our tables know them or not; at most a page."""
    return client.read_flow_runs(
        flow_filter=FlowFilter(name=FlowFilterName(any_=[DEPLOYMENT.partition("/")[0]])),
        flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=sorted(states)))),
        limit=PAGE,
    )


def wake(reference: str) -> None:
    """Wake a procedure whose question is answered by now; does nothing if it does not wait for people."""
    with reading() as session:
        open_question = (
            select(Procedure.flow_run_id, Step.key)
            .join(Step, col(Step.procedure_id) == col(Procedure.id))
            .where(Procedure.reference == reference, col(Procedure.ended_at).is_(None))
            .where(col(Step.done_at).is_(None), Step.attempt > 0)
        )
        asked = session.exec(open_question).all()
    with prefect() as client:
        for flow_run_id, key in asked:
            if answered(reference, key):
                go_on(client, read_run(client, flow_run_id))


def answered(reference: str, key: str) -> bool:
    """Whether what is asked is answered by now; if not, the clock looks again only when something changes."""
    with unit_of_work(reference, key) as work:
        question = question_of(work, key)
        if question is None or is_answered(work, question):
            return True
        work.own_step().wake_at = None
        return False


def is_put_off(run: FlowRun, wall: dt.datetime) -> bool:
    """Whether a run waits for people or for a moment that has not come."""
    planned = run.state.state_details.scheduled_time if run.state else None
    later = run.state_type == StateType.SCHEDULED and planned is not None and planned > wall
    return run.state_type == StateType.PAUSED or later


def go_on(client: SyncPrefectClient, run: FlowRun | None) -> bool:
    """Run a waiting procedure now; False if it does not wait."""
    if run is None or run.state_type not in WAITING:
        return False
    schedule(client, run.id, "Gaat verder")
    return True


def replan(reference: str) -> None:
    """Run a waiting procedure again now: it then waits for the moments as they are, or ends if it was stopped."""
    with reading() as session:
        flow_run_id = session.exec(select(Procedure.flow_run_id).where(Procedure.reference == reference)).one_or_none()
    with prefect() as client:
        go_on(client, read_run(client, flow_run_id))
