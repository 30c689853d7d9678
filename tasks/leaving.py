"""When a letter may leave: at once, after the time in which it can be held, or on the word of a person."""

import datetime as dt

from sqlmodel import select

from config.holidays import public_holidays
from config.settings import settings
from models.tables import Letter, Step
from models.types import utcnow
from models.work import Work
from rules.dates import last_day_to_appeal, local_day
from rules.regulation import Regulation

# What a letter waits for that waits for a person, not for a moment.
AFTER_APPROVAL = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)  # the college approves the decision
AFTER_LOOK = dt.datetime(9999, 2, 1, tzinfo=dt.UTC)  # HR looks at the letter
HELD = dt.datetime(9999, 3, 1, tzinfo=dt.UTC)  # HR looked, and holds it
UNHEARD = (AFTER_APPROVAL, AFTER_LOOK, HELD)


def needs_approval(regulation: Regulation, step: str) -> bool:
    """Whether someone must approve a step's decisions before candidates hear them (the college first)."""
    asked = regulation.terms.approval
    every = step.startswith("judgement-") or step in {"admission", "ranking"}
    return (asked == "admission" and step == "admission") or (asked == "every_decision" and every)


def is_approved(work: Work, step: str) -> bool:
    """Whether a step's decisions were approved: a letter that is written anew then waits for no second approval."""
    asked = work.session.get(Step, (work.id, f"approval-{step}"))
    return asked is not None and asked.done_at is not None


def ask_again(work: Work, key: str) -> None:
    """Open a wait that was over, for there is something new to ask; the clock takes the run back to it."""
    step = work.session.get(Step, (work.id, key))
    if step is None or step.done_at is None or work.procedure.ended_at is not None:
        return
    step.answer = {"asked_before": step.attempt, "taken": step.answer.get("taken", 0)}
    step.done_at, step.due, step.attempt, step.wake_at = None, None, 0, utcnow()


def release(work: Work, step: str, approved_on: dt.date) -> None:
    """Let the letters of an approved step leave, or be looked at first if HR wants that."""
    waiting = select(Letter).where(
        Letter.procedure_id == work.id, Letter.step == step, Letter.post_after == AFTER_APPROVAL
    )
    for letter in work.session.exec(waiting):
        if work.regulation.looks_first(step):
            letter.post_after = AFTER_LOOK
        else:
            let_leave(work, letter, approved_on)


def let_leave(work: Work, letter: Letter, on: dt.date) -> None:
    """Let a letter leave after the time in which it can be held: it is dated, and the term to appeal counts."""
    held = hold_time(work)
    letter.post_after = utcnow() + held
    leaves = local_day(work.now + held) if is_real(work) else on
    letter.dated = max(leaves, letter.dated)
    if letter.appeal_until:
        letter.appeal_until = appeal_until(work.regulation, letter.dated)


def hold_time(work: Work) -> dt.timedelta:
    """How long letters about a decision are held; on a compressed calendar as much shorter as its days are."""
    held, pace = dt.timedelta(minutes=settings().post_after_minutes), work.procedure.seconds_per_day
    return held * (pace / 86400) if pace else held


def is_real(work: Work) -> bool:
    """Whether the procedure lives in wall time."""
    return work.procedure.seconds_per_day is None


def appeal_until(regulation: Regulation, notified: dt.date) -> dt.date:
    """The last day to appeal against what was notified on this day."""
    return last_day_to_appeal(notified, regulation.appeal.days, public_holidays())
