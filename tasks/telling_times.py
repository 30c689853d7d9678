"""A new time for who was invited: a letter with the old and the new one, or the invitation itself written anew."""

from typing import Any

from sqlmodel import col, select

from models.tables import Application, Invitation, Letter
from models.work import Work
from rules.stage import Stage
from rules.timetable import Place
from tasks.adjusting import adjustments
from tasks.appointments import place_of, put, renewed, shown_room, when_words
from tasks.inviting import practical
from tasks.letters import write_letter

UNSENT = ("waiting", "to_print", "failed")


def tell(work: Work, stage: Stage, application: Application, row: Invitation, place: Place, reason: str) -> None:
    """Give someone who was invited another time, and write so; what has not left yet is replaced."""
    old = _words(stage, place_of(row, stage))
    put(row, place)
    why = f"{old or 'geen eigen uur'} wordt {_words(stage, place)}"
    work.note("time changed", why=why, application_id=application.id)
    calendar, pending = renewed(row, stage), _unsent(work, stage, application)
    facts = practical(stage, place) | {"calendar": calendar, "arranged": _arranged(work, stage, application)}
    for letter in pending:
        letter.status = "replaced"
    first = next((letter for letter in pending if letter.kind == "invitation"), None)
    if first is not None:
        told: dict[str, Any] = {**first.facts, **facts}
        write_letter(work, "invitation", application, facts=told, hold=False, **_next(work, application, first.step))
        return
    before = next((letter.facts["old"] for letter in pending), old)
    told = {**facts, "old": before, "new": _words(stage, place), "reason": " ".join(reason.split())}
    step = f"time-{stage.key}"
    write_letter(work, "new_time", application, facts=told, hold=False, **_next(work, application, step))


def _words(stage: Stage, place: Place | None) -> str:
    """When and in which room; nothing while someone has no time of one's own."""
    room = shown_room(place.room) if place else ""
    return ", ".join(filter(None, (when_words(stage, place), room))) if place else ""


def _arranged(work: Work, stage: Stage, application: Application) -> str:
    return adjustments(work, stage).get(application.id or 0, "")


def _unsent(work: Work, stage: Stage, application: Application) -> list[Letter]:
    """The letters about someone's time at a stage that have not left, the newest first."""
    asked = select(Letter).where(
        Letter.procedure_id == work.id,
        Letter.application_id == application.id,
        col(Letter.step).in_((f"invitation-{stage.key}", f"time-{stage.key}")),
        col(Letter.status).in_(UNSENT),
    )
    return list(work.session.exec(asked.order_by(col(Letter.id).desc()).with_for_update()))


def _next(work: Work, application: Application, step: str) -> dict[str, Any]:
    """The step and version of the next letter."""
    asked = select(Letter.version).where(
        Letter.procedure_id == work.id, Letter.application_id == application.id, Letter.step == step
    )
    return {"step": step, "version": max(work.session.exec(asked), default=0) + 1}
