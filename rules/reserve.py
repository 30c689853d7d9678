"""The reserve (wervingsreserve): first and last valid day, extension, and what a refusal does."""

import datetime as dt
from typing import Literal

from rules.dates import first_of_next_month, last_day_of_term, months_after
from rules.provisions import Refusal, ReserveRule

Place = Literal["keep_place", "drop", "to_bottom"]


def reserve_term(rule: ReserveRule, final_report: dt.date, decision: dt.date | None = None) -> tuple[dt.date, dt.date]:
    """First and last valid day, both inclusive (A13, A14; Lievegem, G. Wervingsreserve).

    `decision` is the day on which the authority decided on the reserve; without it the report's day is taken.
    """
    start = final_report if "final_report" in rule.starts else decision or final_report
    first = first_of_next_month(start) if rule.starts.startswith("first_of_month") else start
    return first, last_day_of_term(first, rule.term_months)


def extended(rule: ReserveRule, first: dt.date, times: int) -> dt.date:
    """The last valid day after so many extensions; ValueError if the regulation allows fewer (A14)."""
    if rule.extension is None or times > rule.extension.times:
        allowed = rule.extension.times if rule.extension else 0
        raise ValueError(f"de reserve kan hoogstens {allowed} keer verlengd worden")
    return last_day_of_term(first, rule.term_months + times * rule.extension.months)


def after_refusal(refusal: Refusal, refusals: int) -> Place:
    """What the so-manieth refusal of an offer does to a place (A29)."""
    if refusal.policy == "drop_after":
        return "drop" if refusals >= (refusal.after or 1) else "keep_place"
    return refusal.policy


def warnings_before(today: dt.date) -> tuple[dt.date, dt.date]:
    """The last valid days of which HR is warned today at the latest: three months and one month ahead."""
    return months_after(today, 3), months_after(today, 1)
