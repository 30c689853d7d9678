"""A Prefect that lives in this process: runs with their states, and the few calls that the sweep makes."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.exceptions import ObjectNotFound
from prefect.states import Scheduled, Suspended

from models.types import utcnow
from tasks import sweeping, waking

LONG_AGO = dt.timedelta(hours=1)


class PrefectDouble:
    """Counts its calls; states are Prefect's own, and what it hands out is a copy, as over the wire."""

    def __init__(self) -> None:
        self.runs: dict[UUID, FlowRun] = {}
        self.keys: dict[str, UUID] = {}
        self.calls = 0
        self.deny = ""  # a run about which it breaks

    def add(self, state: State[Any], ago: dt.timedelta = LONG_AGO) -> str:
        run = FlowRun(id=uuid4(), flow_id=uuid4())
        self.runs[run.id] = run
        self.put(run.id, state, ago)
        return str(run.id)

    def put(self, run_id: Any, state: State[Any], ago: dt.timedelta = LONG_AGO) -> None:
        run = self.runs[UUID(str(run_id))]
        run.state, run.state_type, run.state_name = state, state.type, state.name
        run.state_id = state.id
        run.state.timestamp = utcnow() - ago

    def name(self, run_id: Any) -> str:
        return str(self.runs[UUID(str(run_id))].state_name)

    def state(self, run_id: Any) -> State[Any]:
        found = self.runs[UUID(str(run_id))].state
        assert found
        return found

    def read_flow_run(self, run_id: UUID) -> FlowRun:
        self.calls += 1
        if run_id not in self.runs:
            raise ObjectNotFound(Exception())
        return self.runs[run_id].model_copy()

    def read_flow_runs(
        self, *, flow_run_filter: Any, limit: int, offset: int = 0, flow_filter: Any = None
    ) -> list[FlowRun]:
        self.calls += 1
        assert limit <= 200
        wanted = flow_run_filter.state.type.any_ if flow_run_filter.state else list(StateType)
        ids = flow_run_filter.id.any_ if flow_run_filter.id else list(self.runs)
        found = [self.runs[one].model_copy() for one in ids if one in self.runs]
        return [run for run in found if run.state_type in wanted][offset : offset + limit]

    def set_flow_run_state(self, run_id: UUID, state: State[Any], force: bool = False) -> None:
        self.calls += 1
        if str(run_id) == self.deny:
            raise RuntimeError
        self.put(run_id, state, dt.timedelta())

    def read_deployment_by_name(self, _name: str) -> Any:
        return SimpleNamespace(id=uuid4())

    def create_flow_run_from_deployment(self, _id: UUID, *, idempotency_key: str, **_more: Any) -> FlowRun:
        if self.keys.get(idempotency_key) not in self.runs:
            self.keys[idempotency_key] = UUID(self.add(Scheduled(), dt.timedelta()))
        return self.runs[self.keys[idempotency_key]]


def form(key: str) -> State[Any]:
    """A run that waits for people behind a form."""
    return Suspended(pause_key=key)


def moment(at: dt.datetime) -> State[Any]:
    """A run that waits for a moment."""
    return Scheduled(name="Wacht op iets", scheduled_time=at)


def install(monkeypatch: pytest.MonkeyPatch) -> PrefectDouble:
    """Put it in the place of Prefect's client."""
    double = PrefectDouble()

    @contextmanager
    def client() -> Iterator[Any]:
        yield double

    for module in (waking, sweeping):
        monkeypatch.setattr(module, "prefect", client)
    return double
