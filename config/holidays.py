"""Belgian public holidays, by the `holidays` library."""

import datetime as dt
from functools import lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import holidays


@lru_cache(maxsize=1)
def public_holidays() -> "holidays.HolidayBase":
    """A container of dates that grows by the year as it is asked.

    The library's own way to a country loads 250 of them, a tenth of a second: ours is loaded from its file.
    """
    import holidays  # only who asks for a day pays for it

    belgium = ModuleType("belgium")
    SourceFileLoader("belgium", str(Path(holidays.__file__).parent / "countries" / "belgium.py")).exec_module(belgium)
    found: holidays.HolidayBase = belgium.Belgium()
    return found


def is_public_holiday(day: dt.date) -> bool:
    """Whether this day is a Belgian public holiday."""
    return day in public_holidays()
