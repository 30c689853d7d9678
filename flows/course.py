"""The course of a selection procedure: what happens in which order, and nothing else."""

from typing import Protocol

from rules.regulation import Regulation
from rules.stage import Stage
from tasks import conclusion, entry, screening, stages
from tasks.steps import ProcedureStep


class Run(Protocol):
    """What carries a procedure along: a Prefect run that waits for weeks, or a rehearsal that waits for nothing."""

    @property
    def regulation(self) -> Regulation:
        """The frozen regulation."""

    def do(self, step: ProcedureStep, stage: Stage | None = None) -> None:
        """Do a step once, then hold its letters for as long as decisions may be corrected."""

    def until(self, moment: str, stage: Stage | None = None) -> None:
        """Wait until a moment of the procedure or of a stage."""

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """Wait until people have answered."""


def course(run: Run) -> None:
    """From the closing day to the reserve."""
    run.until("closing")
    run.ask("post")
    run.do(screening.completion)
    run.until("cure")
    run.do(screening.screening)
    run.ask("admissibility")
    run.do(screening.admission)
    for stage in run.regulation.stages:
        run.ask("tie", stage)
        run.do(entry.gate, stage)
        run.do(stages.planning, stage)
        hold(run, stage)
    run.ask("final_report")
    run.do(conclusion.ranking)
    run.ask("appointment")
    run.do(conclusion.reserve)


def hold(run: Run, stage: Stage) -> None:
    """One stage (selectieonderdeel), from the invitation to the judgement."""
    run.until("sending", stage)
    run.ask("assignment", stage)
    run.do(stages.invitation, stage)
    run.until("results", stage)
    run.ask("papers", stage)
    run.do(stages.verification, stage)
    run.ask("results", stage)
    run.do(stages.judgement, stage)
