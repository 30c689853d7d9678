"""Terms that the house binds itself to: what was promised, by when, and whether it is kept."""

import datetime as dt
from collections.abc import Iterator

from rules.dates import dutch_date
from rules.regulation import Regulation
from rules.stage import Stage


def word_due(regulation: Regulation) -> dt.date | None:
    """The last day on which candidates hear whether they are admissible (Turnhout: ten days after closing)."""
    days = regulation.terms.admission_word_days
    return regulation.applications.closes + dt.timedelta(days=days) if days else None


def broken_by(regulation: Regulation, stage: Stage, invited_on: dt.date) -> Iterator[str]:
    """What an invitation that leaves on this day breaks: the notice before a test, the length of a home assignment."""
    if not stage.planned:
        return
    take_home, notice = stage.take_home, regulation.terms.notice_days
    if take_home is None and notice and (stage.first_day - invited_on).days < notice:
        left = max((stage.first_day - invited_on).days, 0)
        yield f"uitgenodigd op {dutch_date(invited_on)}, {left} dagen voor {stage.title}: beloofd zijn {notice} dagen"
    if take_home and take_home.late == "warn" and invited_on > stage.first_day:
        shorter = (invited_on - stage.first_day).days
        yield (
            f"{stage.title} vertrok op {dutch_date(invited_on)} in plaats van {dutch_date(stage.first_day)}:"
            f" de termijn is voor iedereen {shorter} {'dag' if shorter == 1 else 'dagen'} korter"
        )
