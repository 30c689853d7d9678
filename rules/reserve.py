"""The term of a reserve: first and last valid day."""

import datetime as dt

from rules.dates import first_of_next_month, last_day_of_term
from rules.regulation import ReserveRule


def reserve_term(rule: ReserveRule, final_report: dt.date) -> tuple[dt.date, dt.date]:
    """First and last valid day, both inclusive (A13, A14; Lievegem, G. Wervingsreserve)."""
    first = final_report if rule.starts == "final_report_date" else first_of_next_month(final_report)
    return first, last_day_of_term(first, rule.years * 12)
