"""A step of a procedure: one unit of work, done once however often it is called."""

from collections.abc import Callable
from dataclasses import dataclass

from models.faults import fail_point as fail_point  # for flows too, which know no models
from models.work import StorageFault, unit_of_work
from rules.regulation import Regulation
from rules.stage import Stage

FAULTS = (StorageFault, OSError)  # a broken wire: worth another try; a ruling or bad input never is


@dataclass(frozen=True)
class ProcedureStep:
    """A named body that runs once per procedure (or per stage); `title` is what HR sees in the timeline."""

    name: str
    title: str
    body: Callable[..., None]
    decides: bool = False  # its letters are held, so that a decision can still be corrected
    when: Callable[[Regulation, Stage | None], bool] | None = None  # none: in every procedure

    def belongs(self, regulation: Regulation, stage: Stage | None = None) -> bool:
        """Whether a procedure under this regulation has this step."""
        return self.when is None or self.when(regulation, stage)

    def key(self, stage: Stage | None = None) -> str:
        """The step's key in the journal: `judge-oral_exam`."""
        return f"{self.name}-{stage.key}" if stage else self.name

    def title_for(self, stage: Stage | None = None) -> str:
        """The title with the stage's own title in it."""
        return f"{self.title}: {stage.title}" if stage else self.title

    def __call__(self, reference: str, stage: str | None = None) -> None:
        """Do the step and commit its effects, letters, event and `done_at` together; or return if it is done."""
        with unit_of_work(reference, f"{self.name}-{stage}" if stage else self.name) as work:
            if work.done:
                return
            if stage:
                self.body(work, work.regulation.stage(stage))
            else:
                self.body(work)
            work.note("step done")
            work.finish()


def step(
    title: str, *, decides: bool = False, when: Callable[[Regulation, Stage | None], bool] | None = None
) -> Callable[[Callable[..., None]], ProcedureStep]:
    """Make a step of a function that takes the unit of work, and the stage if it is a stage's step."""

    def wrap(body: Callable[..., None]) -> ProcedureStep:
        return ProcedureStep(body.__name__, title, body, decides, when)

    return wrap
