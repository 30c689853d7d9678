"""A procedure that holds an annulled stage again (herneming): which one it goes on from, and without whom."""

from sqlmodel import select

from models.tables import Juror, Procedure, Step
from models.work import Work

STEP = "redone"  # its row keeps in the old procedure what came of it, and in the new one what it goes on from


def origin(work: Work) -> tuple[int, str, str] | None:
    """The old procedure's id and reference, and the stage from which this one holds it again."""
    step = work.session.get(Step, (work.id, STEP))
    if step is None or "of" not in step.answer:
        return None
    asked = select(Procedure.id).where(Procedure.reference == step.answer["of"])
    found = work.session.exec(asked).one_or_none()
    return (found, step.answer["of"], step.answer["stage"]) if found else None


def former_members(work: Work) -> set[str]:
    """The names of the members of the board whose work was annulled, where a new board was asked."""
    step, found = work.session.get(Step, (work.id, STEP)), origin(work)
    if step is None or found is None or step.answer["board"] == "same":
        return set()
    rows = work.session.exec(select(Juror.name).where(Juror.procedure_id == found[0], Juror.role == "lid"))
    return {plain(name) for name in rows}


def plain(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.split()).casefold()
