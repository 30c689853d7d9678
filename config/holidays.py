"""Belgian public holidays, by the `holidays` library."""

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import holidays


@lru_cache(maxsize=1)
def public_holidays() -> "holidays.HolidayBase":
    """A container of dates that grows by the year as it is asked."""
    import holidays  # it loads the calendars of every country: only who asks for a day pays for that

    return holidays.country_holidays("BE")


def is_public_holiday(day: dt.date) -> bool:
    """Whether this day is a Belgian public holiday."""
    return day in public_holidays()
