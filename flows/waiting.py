"""How a procedure waits in Prefect: no process, no memory; the server keeps the run, our tables keep the truth."""

import asyncio
import datetime as dt
from typing import Any, NoReturn
from uuid import uuid4

from prefect import Task, get_run_logger
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.exceptions import Pause
from prefect.input import keyset_from_base_key
from prefect.input.actions import read_flow_run_input
from prefect.runtime import flow_run
from prefect.states import Cancelled, Scheduled, Suspended
from prefect.utilities.engine import propose_state_sync

from flows import fiche
from flows.forms import entries_of, form_of
from rules.regulation import Regulation
from rules.stage import Stage
from tasks import asking, journal, moments, posing, recovering, taking
from tasks.steps import FAULTS, ProcedureStep, fail_point


class PrefectRun:
    """Carries one procedure along in one flow run; the whole course is replayed at every wake-up."""

    def __init__(self, reference: str, run_id: Any, wall: dt.datetime) -> None:
        self.reference, self.run_id, self.wall = reference, run_id, wall
        self.regulation: Regulation = journal.regulation_of(reference)
        self._done = journal.done_steps(reference)

    def do(self, step: ProcedureStep, stage: Stage | None = None) -> None:
        """Do a step as one task run, unless it is done; then have it approved, its letters looked at, and held."""
        if not step.belongs(self.regulation, stage):
            return
        key, title = step.key(stage), step.title_for(stage)
        if key not in self._done:
            one: Any = Task(step.__call__, name=title, task_run_name=title, **TASK)
            one(self.reference, stage.key if stage else None)
            if step.name == "ranking":
                fiche.show_ranking(self.reference)
        if step.decides:
            self.ask(f"approval-{key}")
        self.ask(f"look-{key}")
        if step.decides and f"hold-{key}" not in self._done:
            self._wait(moments.hold(self.reference, key, self.wall))

    def until(self, moment: str, stage: Stage | None = None) -> None:
        """Leave until the moment has come."""
        key = f"{moment}-{stage.key}" if stage else moment
        if posing.is_awaited(self.regulation, moment, stage) and key not in self._done:
            self._wait(moments.reach(self.reference, moment, stage.key if stage else None, self.wall))

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """Leave until people have answered, by form, file, command line or page."""
        key = posing.key_of(question, stage)
        if not posing.is_awaited(self.regulation, question, stage) or key in self._done:
            return
        opened = asking.ask(self.reference, key)
        if opened and opened.attempt > opened.taken and self._take(key, opened):
            opened = asking.ask(self.reference, key)
        if posing.is_look(key):
            opened = self._shown(key, opened)
        if opened:
            self._suspend(key, opened)

    def _shown(self, key: str, opened: asking.Asking | None) -> asking.Asking | None:
        """Before HR gives its word about letters they lie there to look at, and afterwards no longer."""
        from tasks import previewing  # with Jinja: only who shows letters loads it

        if opened is None:
            previewing.forget(self.reference, key)
            return None
        return previewing.shown(self.reference, opened)

    def _take(self, key: str, opened: asking.Asking) -> bool:
        """Take in the form that woke this run, if one did; a leg that went wrong may have counted an asking more."""
        answers = (
            read_flow_run_input(_keyset(key, number)["response"], flow_run_id=self.run_id, **fiche.NOW)
            for number in range(opened.attempt, opened.taken, -1)
        )
        response: Any = next(filter(None, answers), None)
        if response is None:
            return False
        problems = taking.take(self.reference, key, entries_of(opened.question, response), "form", opened.attempt)
        get_run_logger().info("Formulier %s: %s", key, f"{len(problems)} fouten" if problems else "aanvaard")
        return True

    def _suspend(self, key: str, opened: asking.Asking) -> None:
        """Save the form first, so that a crash can never leave a run that cannot be resumed; then leave."""
        attempt = asking.next_attempt(self.reference, key)
        words = asking.words_of(opened)
        keyset = _keyset(key, attempt)
        form = form_of(opened, fiche.form_text(opened, self.reference))
        asyncio.run(form.asave(keyset, flow_run_id=self.run_id))  # `save` would hand out what nobody awaits
        fail_point("form-saved")
        fiche.show(self.reference, words, opened)
        state: State[Any] = Suspended(pause_key=asking.form_key(key, attempt), message=words)
        state.name = words
        state.state_details.run_input_keyset = keyset
        with get_client(sync_client=True) as client:
            asked = propose_state_sync(client, state, flow_run_id=self.run_id)
            fail_point("asked")
        recovering.settled(self.reference)
        raise Pause(state=asked)

    def _wait(self, wait: moments.Wait | None) -> None:
        """Suspend, then schedule this very run: it keeps no process, and its run count stays what it was."""
        if wait is None:
            return
        fiche.show(self.reference, wait.words)
        with get_client(sync_client=True) as client:
            pause: State[Any] = Suspended(pause_key=uuid4().hex, message=wait.words)
            state = propose_state_sync(client, pause, flow_run_id=self.run_id)
            fail_point("suspended")
            later: State[Any] = Scheduled(name=wait.words, scheduled_time=wait.wake_at, message=wait.words)
            client.set_flow_run_state(self.run_id, later)
            fail_point("scheduled")
        recovering.settled(self.reference)
        raise Pause(state=state)


def leave_stopped(reference: str, words: str) -> NoReturn:
    """Leave a procedure that was stopped under those words, for good; nothing is written in our tables any more."""
    fiche.show_stopped(reference)
    state: State[Any] = Cancelled(name=words, message=words)
    with get_client(sync_client=True) as client:
        client.set_flow_run_state(flow_run.id, state, force=True)
    raise Pause(state=state)


def _is_fault(_task: object, _run: object, state: Any) -> bool:
    """Retry a broken wire, never a ruling or bad input."""
    return isinstance(state.result(raise_on_failure=False), FAULTS)


def _keyset(key: str, attempt: int) -> Any:
    return keyset_from_base_key(asking.form_key(key, attempt))


TASK: dict[str, Any] = {
    "retries": 3,
    "retry_delay_seconds": [1, 5, 20],
    "retry_condition_fn": _is_fault,
    "cache_policy": NO_CACHE,
    "persist_result": False,
}
