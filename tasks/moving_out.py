"""A procedure that moves to another installation: here nothing is done in it any more, not even by the clock."""

import datetime as dt

from sqlmodel import col, select

from models.tables import Letter
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.functions import function_of, functions_asked
from rules.signs import gives_reason
from tasks.leaving import AFTER_LOOK, UNHEARD
from tasks.opening import Refused
from tasks.stopping import halt

MOVED = "moved"  # the step whose row keeps how the procedure stood here
AWAY = "moved away"
UNSENT = ("waiting", "sending", "failed")


def move_away(reference: str, where: str, by: str) -> None:
    """Mark a procedure as moved: it is stopped here without a letter to anyone. A second time does nothing; Refused."""
    with unit_of_work(reference, MOVED, even_stopped=True) as work:
        if work.done:
            return
        named = gives_reason(where) and len(where) <= 200
        lines = [] if named else ["--move: de naam van de nieuwe installatie verwacht"]
        function = function_of(work.regulation.deciders, by)
        if function is None:
            lines.append(f"--by: {functions_asked(work.regulation.deciders)}")
        if lines or function is None:
            raise Refused(lines)
        work.note(AWAY, who=function, why=" ".join(where.split()))
        procedure = work.procedure
        step = work.own_step()
        step.answer = {"ended_at": _iso(procedure.ended_at), "stopped_because": procedure.stopped_because}
        work.finish()
        hold_letters(work)
        halt(work, f"Verhuisd op {dutch_date(local_day(utcnow()))} naar {' '.join(where.split())}")


def hold_letters(work: Work) -> None:
    """What has not left leaves only when a person says so; what was on its way may have left."""
    asked = select(Letter).where(Letter.procedure_id == work.id, col(Letter.status).in_(UNSENT))
    for letter in work.session.exec(asked.where(col(Letter.post_after).not_in(UNHEARD)).with_for_update()):
        if letter.application_id is None:  # to HR or the board, about the work here
            letter.status = "replaced"
            continue
        letter.doubtful = letter.doubtful or (letter.handed_at is not None and letter.status == "sending")
        letter.status, letter.post_after, letter.claimed_at, letter.handed_at = "waiting", AFTER_LOOK, None, None


def _iso(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment else None
