"""Moments a procedure waits for: in its own time, with the wall time that belongs to them."""

import datetime as dt
from dataclasses import dataclass

from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import dutch_date, dutch_moment, end_of, local_day, start_of
from rules.stage import Stage
from tasks.leaving import hold_time, is_real
from tasks.reading import is_anyone
from tasks.screening import cured_until
from tasks.stages import entrants


@dataclass(frozen=True)
class Wait:
    """A moment that has not come: what HR reads, and when to wake in wall time."""

    key: str
    words: str
    due: dt.datetime
    wake_at: dt.datetime


def wall_clock() -> dt.datetime:
    """Wall time; a flow reads it once per wake-up."""
    return utcnow()


def wake_up(reference: str, wall: dt.datetime) -> None:
    """Set the procedure's own `now`: wall time in real use; a compressed calendar moves only when a wait is over."""
    with unit_of_work(reference) as work:
        if is_real(work):
            work.procedure.now = max(work.now, wall)


def today(reference: str) -> dt.date:
    """The date of the procedure's own clock in Brussels."""
    with unit_of_work(reference) as work:
        return local_day(work.now)


def reach(reference: str, moment: str, stage: str | None, wall: dt.datetime) -> Wait | None:
    """The wait for this moment, or None once it has come; then the wait is done and the clock stands at it."""
    key = f"{moment}-{stage}" if stage else moment
    with unit_of_work(reference, key) as work:
        if work.done:
            return None
        planned = _planned(work, moment, work.regulation.stage(stage) if stage else None)
        step = work.own_step()
        if planned is None:
            work.finish()
            return None
        if step.due is None or step.wake_at is None:
            step.due = planned[1]
            step.wake_at = _wall_time(work, planned[1], wall)
        if wall < step.wake_at:
            return Wait(key, planned[0], step.due, step.wake_at)
        work.procedure.now = max(work.now, wall if is_real(work) else step.due)
        work.note("moment reached")
        work.finish()
        return None


def hold(reference: str, step_key: str, wall: dt.datetime) -> Wait | None:
    """The wait until the letters of a decision leave; until then `correct` can change it."""
    with unit_of_work(reference, f"hold-{step_key}") as work:
        if work.done:
            return None
        step = work.own_step()
        if step.wake_at is None:
            step.wake_at = wall + hold_time(work)
            step.due = step.wake_at if is_real(work) else work.now
        if wall < step.wake_at:
            words = f"Wacht op vertrek van de brieven, {dutch_moment(step.wake_at)}"
            return Wait(work.key, words, step.due or wall, step.wake_at)
        work.finish()
        return None


def _planned(work: Work, moment: str, stage: Stage | None) -> tuple[str, dt.datetime] | None:
    """What HR reads and when it is due; None where there is nothing to wait for."""
    if moment == "closing":
        closes = work.regulation.closes_at
        return f"Wacht op kandidaturen tot {dutch_moment(closes)}", closes
    if stage is None:
        until = cured_until(work)
        return (f"Wacht op aanvullingen tot {dutch_date(until)}", end_of(until)) if until else None
    if moment == "sending":
        if stage.take_home is None or not entrants(work, stage):
            return None
        sent = stage.first_day
        return f"Wacht op verzending: {stage.title}, {dutch_date(sent)}", start_of(sent)
    if not is_anyone(work, "invited", stage.key):
        return None
    if stage.take_home:
        return f"Wacht op inlevering: {stage.title}, tot {dutch_date(stage.last_day)}", stage.results_from
    return f"Wacht op {stage.title}, {stage.days_words}", stage.results_from


def _wall_time(work: Work, due: dt.datetime, wall: dt.datetime) -> dt.datetime:
    """In real use the moment itself; otherwise proportionally later than now."""
    pace = work.procedure.seconds_per_day
    if pace is None:
        return due
    days = max((due - work.now).total_seconds() / 86400, 0.0)
    return wall + dt.timedelta(seconds=days * pace)
