"""All procedures in a line each, read together: what a list shows costs no reading of who stands where."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select as columns
from sqlmodel import Session, col, func, select

from config.reading import titles_in
from models.engine import reading
from models.tables import Application, Letter, Procedure, Step


@dataclass(frozen=True)
class Line:
    """One procedure in the list."""

    reference: str
    now: dt.datetime
    ended: bool
    stopped: str | None  # why it was stopped before its end
    waits_for: tuple[str, ...]
    due: dt.datetime | None
    titles: Mapping[str, str]  # of its stages, by key; none where it has ended
    candidates: int
    letters: Mapping[str, int]  # how many, by status


def listing() -> list[Line]:
    """Every procedure, oldest first."""
    with reading() as session:
        steps, people, letters = _open_steps(session), _people(session), _letters(session)
        found = columns(
            *map(col, (Procedure.id, Procedure.reference, Procedure.now, Procedure.ended_at)),
            *map(col, (Procedure.stopped_because, Procedure.regulation_text)),
        ).order_by(col(Procedure.id))
        return [
            Line(
                reference=reference,
                now=now,
                ended=ended is not None,
                stopped=stopped,
                waits_for=tuple(step.key for step in steps[number] if step.wake_at or step.attempt),
                due=min((step.due for step in steps[number] if step.due), default=None),
                titles={} if ended else titles_in(text),
                candidates=people.get(number, 0),
                letters=letters[number],
            )
            for number, reference, now, ended, stopped, text in session.execute(found)
        ]


def _open_steps(session: Session) -> dict[int, list[Step]]:
    found: dict[int, list[Step]] = defaultdict(list)
    for step in session.exec(select(Step).where(col(Step.done_at).is_(None))):
        found[step.procedure_id].append(step)
    return found


def _people(session: Session) -> dict[int, int]:
    counted = select(Application.procedure_id, func.count()).group_by(col(Application.procedure_id))
    return dict(session.exec(counted).all())


def _letters(session: Session) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = defaultdict(dict)
    counted = select(Letter.procedure_id, Letter.status, func.count()).group_by(
        col(Letter.procedure_id), col(Letter.status)
    )
    for number, status, count in session.exec(counted):
        found[number][status] = count
    return found
