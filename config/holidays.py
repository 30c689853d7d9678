"""Belgian public holidays, by the `holidays` library."""

import datetime as dt
from functools import lru_cache

import holidays


@lru_cache(maxsize=1)
def public_holidays() -> "holidays.HolidayBase":
    """A container of dates that grows by the year as it is asked."""
    return holidays.country_holidays("BE")


def is_public_holiday(day: dt.date) -> bool:
    """Whether this day is a Belgian public holiday."""
    return day in public_holidays()
