"""The journal: which steps of a procedure are done."""

from sqlmodel import col, select

from models.engine import reading
from models.tables import Procedure, Step
from models.work import looking
from rules.regulation import Regulation
from tasks.steps import step


@step("Procedure geopend")
def opening(work: object) -> None:
    """Nothing more to do: the regulation was frozen when the procedure was opened; the timeline shows it."""


def done_steps(reference: str) -> set[str]:
    """The keys of all finished steps."""
    with reading() as session:
        statement = select(Step.key).join(Procedure).where(Procedure.reference == reference)
        return set(session.exec(statement.where(col(Step.done_at).is_not(None))))


def regulation_of(reference: str) -> Regulation:
    """The frozen regulation of a procedure; UnknownProcedure if there is none."""
    with looking(reference) as work:
        return work.regulation
