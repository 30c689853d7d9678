"""The sweep: a few questions to our tables and to Prefect, however many procedures there are, keep every run going.

One pass asks Prefect which runs are busy or over; it looks closely at what is due or changed, and at a page of others.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import httpx
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import FlowRun, StateType
from sqlmodel import Session, col, or_, select

from config.settings import settings
from models.engine import reading
from models.faults import fail_point
from models.tables import Procedure, Step
from tasks.asking import form_key
from tasks.opening import set_run
from tasks.recovering import recovered
from tasks.stopping import STOP, ended
from tasks.waking import (
    BUSY,
    OVER,
    PAGE,
    answered,
    go_on,
    is_put_off,
    prefect,
    read_flow,
    read_run,
    read_runs,
    schedule,
    start_run,
)

SETTLES = 5.0  # seconds


class Alive(NamedTuple):
    """A procedure that has not ended."""

    id: int
    reference: str
    flow_run_id: str | None
    recoveries: int


class Open(NamedTuple):
    """An open step: a moment, or a question once it was asked."""

    procedure_id: int
    key: str
    attempt: int
    wake_at: dt.datetime | None


@dataclass
class Sweep:
    """Wakes what is due or complete, recovers what is crashed, stuck, ended by hand or missing.

    `up_since` is when all processes of this house were started together: a run that was busy before that is dead.
    """

    up_since: dt.datetime | None = None
    seen: int = 0  # up to this procedure the last page went

    def tend(self, wall: dt.datetime) -> list[tuple[str, str]]:
        """One pass; returns reference and what was done, for the log."""
        with reading() as session:
            everyone, due = _alive(session), _due(session, wall)
            stopped = _stopped(session, [step.procedure_id for step in due if step.key == STOP])
        near = self._page(everyone, {step.procedure_id for step in due})
        with prefect() as client:
            runs, steps = _runs_and_steps(client, near)
            known = [one.flow_run_id for one in everyone if one.flow_run_id]
            troubled = read_runs(client, known, BUSY | OVER)
            looked = {one.id for one in near}
            rest = [one for one in everyone if one.id not in looked and one.flow_run_id in troubled]
            done = _each(near, lambda one: self._look(client, one, steps, runs, wall))
            done += _each(rest, lambda one: self._run(client, one, troubled[str(one.flow_run_id)], wall))
            done += _each(stopped, lambda one: self._end(client, one, wall))
            return done + self._strays(client, set(known), wall)

    def tend_one(self, reference: str, wall: dt.datetime) -> str:
        """The same for one procedure, asked by hand; empty if there was nothing to do."""
        with reading() as session:
            everyone = [one for one in _alive(session) if one.reference == reference]
        with prefect() as client:
            runs, steps = _runs_and_steps(client, everyone)
            asked = [s._replace(wake_at=wall) if s.attempt else s for s in steps]
            return "".join(self._look(client, one, asked, runs, wall) for one in everyone)

    def _page(self, everyone: Sequence[Alive], due: set[int]) -> list[Alive]:
        """What is due or has no run, and the next page of all."""
        page = [one.id for one in everyone if one.id > self.seen][:PAGE]
        self.seen = page[-1] if len(page) == PAGE else 0
        wanted = due.union(page)
        return [one for one in everyone if one.id in wanted or not one.flow_run_id]

    def _look(
        self, client: SyncPrefectClient, one: Alive, steps: Iterable[Open], runs: dict[str, FlowRun], wall: dt.datetime
    ) -> str:
        run = runs.get(one.flow_run_id or "")
        if run is None:
            return _start_again(one)
        mine = [step for step in steps if step.procedure_id == one.id]
        return self._run(client, one, run, wall) or _waiting(client, one, run, mine, wall)

    def _run(self, client: SyncPrefectClient, one: Alive, run: FlowRun, wall: dt.datetime) -> str:
        """Take up a run that does not get on; each time in a row doubles the patience."""
        if run.state is None:
            return ""
        if not (_is_over(run, one.recoveries, wall) or self._is_stuck(run, one.recoveries, wall)):
            return ""
        words = WORDS.get(run.state_type or StateType.RUNNING, "bleef hangen en is hernomen")
        recovered(one.reference, run)
        fail_point("sweep")
        schedule(client, run.id, "Herneemt")
        return words

    def _is_stuck(self, run: FlowRun, times: int, wall: dt.datetime) -> bool:
        """Whether a busy run died; the patience grows, so that a slow machine is not made slower by taking it up."""
        if run.state is None or run.state_type not in BUSY:
            return False
        before = self.up_since is not None and run.state.timestamp < self.up_since
        return before or (wall - run.state.timestamp).total_seconds() > settings().stuck_seconds * 2 ** min(times, 3)

    def _strays(self, client: SyncPrefectClient, alive: set[str], wall: dt.datetime) -> list[tuple[str, str]]:
        """Take up runs that died before their procedure was opened, or after it ended: our tables do not name them."""
        found = []
        for run in read_flow(client, BUSY | {StateType.CRASHED}):
            times = min(run.run_count, 4)  # it also counts legs that went well: not a reason to wait for minutes
            dead = _is_over(run, times, wall) or self._is_stuck(run, times, wall)
            if dead and str(run.id) not in alive:
                schedule(client, run.id, "Herneemt")
                found.append((run.name, "liep zonder lopende procedure en is hernomen"))
        return found

    def _end(self, client: SyncPrefectClient, one: Alive, wall: dt.datetime) -> str:
        """Let the run of a stopped procedure end itself: it goes on, finds that, shows it and leaves."""
        run = read_run(client, one.flow_run_id)
        if run is None or run.state_type in OVER:
            ended(one.reference)
            return "is stopgezet"
        if self._is_stuck(run, one.recoveries, wall) or is_put_off(run, wall):
            schedule(client, run.id, "Wordt stopgezet")
        return ""


def _runs_and_steps(client: SyncPrefectClient, some: Sequence[Alive]) -> tuple[dict[str, FlowRun], list[Open]]:
    """The runs of these procedures and then their open steps: a run that went on in between only looks too early."""
    runs = read_runs(client, [one.flow_run_id for one in some if one.flow_run_id])
    with reading() as session:
        return runs, _open(session, [one.id for one in some])


def _each(procedures: Iterable[Alive], act: Callable[[Alive], str]) -> list[tuple[str, str]]:
    """What was done for each; a fault about one never stops the others, but a server that is away does."""
    found = []
    for one in procedures:
        try:
            what = act(one)
        except httpx.TransportError:
            raise
        except Exception as fault:  # noqa: BLE001  # as above; a message may hold personal data
            what = f"fout: {type(fault).__name__}"
        if what:
            found.append((one.reference, what))
    return found


WORDS = {
    StateType.CRASHED: "was gecrasht en is hernomen",
    StateType.FAILED: "was mislukt en is hernomen",
    StateType.CANCELLED: "was geannuleerd en is hernomen",
    StateType.COMPLETED: "stond als afgerond en is hernomen",
}


def _is_over(run: FlowRun, times: int, wall: dt.datetime) -> bool:
    """Whether a run ended by itself or by hand, long enough ago to take it up again."""
    if run.state is None or run.state_type not in OVER:
        return False
    return wall - run.state.timestamp > dt.timedelta(seconds=min(2 ** min(times, 10), 600))


def _waiting(client: SyncPrefectClient, one: Alive, run: FlowRun, steps: Sequence[Open], wall: dt.datetime) -> str:
    """Let a waiting run go on if it does not wait where our tables say: it then finds its own moment or question."""
    words = _why_on(one, run, steps, wall)
    if not words:
        return ""
    now = read_run(client, one.flow_run_id)
    if now is None or now.state_id != run.state_id:  # it went on by itself in the meantime
        return ""
    return words if go_on(client, now) else ""


def _why_on(one: Alive, run: FlowRun, steps: Sequence[Open], wall: dt.datetime) -> str:
    asked = [step for step in steps if step.attempt]
    moments = [step.wake_at for step in steps if step.wake_at and not step.attempt]
    if run.state_type == StateType.PAUSED:
        passed = any(moment <= wall for moment in moments)  # its stage was put off while results were asked
        killed = not any(_is_form_of(run, step) for step in asked) and _has_settled(run, wall)  # before it was planned
        if passed or killed:
            return "wordt opnieuw ingepland"
        if any(step.wake_at and step.wake_at <= wall and answered(one.reference, step.key) for step in asked):
            return "gaat verder: het antwoord is volledig"
    if run.state_type == StateType.SCHEDULED and run.state and run.state.state_details.scheduled_time:
        planned = run.state.state_details.scheduled_time
        wanted = min(moments, default=wall)
        if planned > wall and planned.timestamp() - max(wanted, wall).timestamp() > 1:
            return "gaat verder: het moment is bereikt" if wanted <= wall else "wordt opnieuw ingepland"
    return ""


def _has_settled(run: FlowRun, wall: dt.datetime) -> bool:
    """Whether it stands so for a while: a leg that leaves suspends its run, and plans it an instant later."""
    return run.state is not None and (wall - run.state.timestamp).total_seconds() > SETTLES


def _is_form_of(run: FlowRun, step: Open) -> bool:
    pause = run.state.state_details.pause_key if run.state else None
    return bool(pause) and str(pause).rpartition("-")[0] == form_key(step.key, step.attempt).rpartition("-")[0]


def _stopped(session: Session, ids: Sequence[int]) -> list[Alive]:
    columns = select(Procedure.id, Procedure.reference, Procedure.flow_run_id, Procedure.recoveries)
    return [Alive(row[0] or 0, *row[1:]) for row in session.exec(columns.where(col(Procedure.id).in_(ids)))]


def _start_again(one: Alive) -> str:
    if one.flow_run_id:
        set_run(one.reference, None)
    run_id = start_run(one.reference, one.reference)
    fail_point("run-started")
    set_run(one.reference, str(run_id))
    return "is gestart" if one.flow_run_id is None else "was weg uit Prefect en is opnieuw gestart"


def _alive(session: Session) -> list[Alive]:
    columns = select(Procedure.id, Procedure.reference, Procedure.flow_run_id, Procedure.recoveries)
    statement = columns.where(col(Procedure.ended_at).is_(None)).order_by(col(Procedure.id))
    return [Alive(row[0] or 0, *row[1:]) for row in session.exec(statement)]


def _due(session: Session, wall: dt.datetime) -> list[Open]:
    """Open steps whose moment has come, or whose question something changed about; the first ones, if many."""
    statement = (
        _STEPS.join(Procedure, col(Procedure.id) == col(Step.procedure_id))
        .where(col(Step.done_at).is_(None), col(Step.wake_at) <= wall)
        .where(or_(col(Procedure.ended_at).is_(None), Step.key == STOP))
    )
    return _opens(session, statement.order_by(col(Step.wake_at)).limit(PAGE))


def _open(session: Session, ids: Sequence[int]) -> list[Open]:
    return _opens(session, _STEPS.where(col(Step.done_at).is_(None), col(Step.procedure_id).in_(ids)))


_STEPS = select(Step.procedure_id, Step.key, Step.attempt, Step.wake_at)


def _opens(session: Session, statement: object) -> list[Open]:
    return [Open(*row) for row in session.exec(statement)]  # type: ignore[call-overload]
