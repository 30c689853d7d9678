"""A procedure whose answers are all known, carried by a real flow run through the product's own course and tasks."""

import asyncio
from collections.abc import Mapping
from typing import Any

from prefect import Task, flow
from prefect.runtime import flow_run
from sqlmodel import select

from bench import loading
from bench.rules import regulation_of
from cli.preloaded import load
from config.reading import Frozen
from flows.course import course
from flows.legs import RESULTS, in_a_thread
from flows.waiting import TASK, PrefectRun
from models.engine import migrate, reading
from models.tables import Procedure
from models.types import utcnow
from rules.questions import NOBODY, Entry
from rules.stage import Stage
from tasks import asking, moments, opening, taking


def prepare(workload: Mapping[str, Any]) -> Frozen:
    """The schema, the regulation that the workload's rules make, and what a leg's process has before it begins.

    A leg is forked from a process that has loaded everything (cli/preloaded.py); letters and holidays are read once.
    """
    load()
    migrate()
    return regulation_of(workload)


def carry(workload: Mapping[str, Any], frozen: Frozen) -> None:
    """Carry the workload's procedure from its applications to the reserve in one flow run."""

    @flow(name="selectieprocedure-meting", flow_run_name=frozen.regulation.reference, **RESULTS)
    async def measured() -> None:
        await in_a_thread(_carry, workload, frozen)

    asyncio.run(measured())


def _carry(workload: Mapping[str, Any], frozen: Frozen) -> None:
    reference = _opened(frozen)
    moments.wake_up(reference, moments.wall_clock())
    run = Answered(reference, flow_run.id, workload["candidates"])
    run.load()
    course(run)


def _opened(frozen: Frozen) -> str:
    """Open the procedure on a calendar without waiting, or find it as a crash left it."""
    reference = frozen.regulation.reference
    with reading() as session:
        known = session.exec(select(Procedure.id).where(Procedure.reference == reference)).one_or_none()
    return reference if known else opening.open_procedure(frozen, reference, seconds_per_day=0)


class Answered(PrefectRun):
    """A Prefect run whose people have answered by the time they are asked."""

    def __init__(self, reference: str, run_id: Any, candidates: loading.Candidates) -> None:
        super().__init__(reference, run_id, utcnow())
        self._candidates = candidates

    def load(self) -> None:
        """Bring the candidates in, as a task of its own."""
        if loading.KEY not in self._done:
            Task(self._load, name=loading.TITLE, task_run_name=loading.TITLE, **TASK)()

    def _load(self) -> None:
        loading.load(self.reference, self._candidates)

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """Answer first; the product then finds that nobody is lacking, or leaves as it always does."""
        if question == "admissibility":
            loading.confirm_proposals(self.reference)
        elif question == "results" and stage:
            loading.enter_marks(self.reference, stage, self._candidates)
        elif question in SINGLE and (opened := asking.ask(self.reference, question)):
            asked = opened.question
            answer = Entry(0, result=SINGLE[question], decider=asked.decider, date=asked.earliest.isoformat())
            taking.take(self.reference, question, [answer], "file")
        super().ask(question, stage)


SINGLE = {"post": "volledig", "final_report": "opgemaakt", "appointment": NOBODY}
