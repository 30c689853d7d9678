"""Moments and terms in Europe/Brussels; a date without a clock time is the whole day."""

import datetime as dt
import re
from collections.abc import Container
from functools import lru_cache

import pendulum

BRUSSELS = "Europe/Brussels"
_ZONE = pendulum.timezone(BRUSSELS)  # made once: each reads its file anew
MANY = 8192  # dates and moments worked out once: thousands of applications share a few
MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})[:.u](\d{2})(?::(\d{2}))?", re.ASCII)


@lru_cache(maxsize=MANY)
def parse_date(text: str) -> dt.date:
    """Read `3/08/2024` (day first) or `2024-08-03`; ValueError says what was expected."""
    found = _DATE.fullmatch(text.strip())
    if not found:
        raise ValueError("een datum zoals 3/08/2024")
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        read = dt.date(int(year or iso_year), int(month or iso_month), int(day or iso_day))
    except ValueError:
        raise ValueError("een bestaande datum zoals 3/08/2024") from None
    if not 1900 <= read.year <= 2200:
        raise ValueError("een datum tussen 1900 en 2200")
    return read


@lru_cache(maxsize=MANY)
def parse_moment(text: str) -> dt.datetime:
    """Read a date with or without a clock time in Brussels; a bare date is the start of that day."""
    date_text, _, clock_text = text.strip().replace("T", " ").partition(" ")
    day = parse_date(date_text)
    if not clock_text.strip():
        return start_of(day)
    found = _CLOCK.fullmatch(clock_text.strip())
    if not found:
        raise ValueError("een datum met een uur zoals 3/11/2024 22:15")
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError("een bestaand uur zoals 22:15")
    return pendulum.datetime(day.year, day.month, day.day, hour, minute, second, tz=BRUSSELS)


@lru_cache(maxsize=MANY)
def start_of(day: dt.date) -> dt.datetime:
    """The first moment of a day in Brussels."""
    return pendulum.datetime(day.year, day.month, day.day, tz=BRUSSELS)


@lru_cache(maxsize=MANY)
def end_of(day: dt.date) -> dt.datetime:
    """The last whole second of a day in Brussels (A15: the closing day counts entirely)."""
    return pendulum.datetime(day.year, day.month, day.day, 23, 59, 59, tz=BRUSSELS)


@lru_cache(maxsize=MANY)
def at_clock(day: dt.date, clock: str) -> dt.datetime:
    """The moment in Brussels when a clock shows `12:00` on this day."""
    return pendulum.datetime(day.year, day.month, day.day, int(clock[:2]), int(clock[3:]), tz=BRUSSELS)


@lru_cache(maxsize=MANY)
def local_day(moment: dt.datetime) -> dt.date:
    """The date that a clock in Brussels shows at this moment."""
    return moment.astimezone(_ZONE).date()


@lru_cache(maxsize=MANY)
def same_day_months_before(day: dt.date, months: int) -> dt.date:
    """The same date so many calendar months earlier, clamped to the month's end (A17)."""
    return pendulum.date(day.year, day.month, day.day).subtract(months=months)


def last_day_of_term(first: dt.date, months: int) -> dt.date:
    """The day before the same date after so many months (A14); 29 February clamps."""
    return pendulum.date(first.year, first.month, first.day).add(months=months).subtract(days=1)


def first_of_next_month(day: dt.date) -> dt.date:
    """The first day of the month that follows."""
    return pendulum.date(day.year, day.month, 1).add(months=1)


def day_after_term(start: dt.date, days: int, count: str, holidays: Container[dt.date]) -> dt.date:
    """The last day of a term of so many `calendar` or `working` days; day one follows the start."""
    if count == "calendar":
        return start + dt.timedelta(days=days)
    day = start
    while days:
        day += dt.timedelta(days=1)
        days -= day.weekday() < 5 and day not in holidays
    return day


def months_after(day: dt.date, months: int) -> dt.date:
    """The same date so many calendar months later, clamped to the month's end."""
    return pendulum.date(day.year, day.month, day.day).add(months=months)


def last_day_to_appeal(notified: dt.date, days: int, holidays: Container[dt.date]) -> dt.date:
    """The last day of an appeal: day one follows the notification; a last day on a Saturday, Sunday or
    public holiday moves to the next working day (L12)."""
    last = notified + dt.timedelta(days=days)
    while last.weekday() >= 5 or last in holidays:
        last += dt.timedelta(days=1)
    return last


@lru_cache(maxsize=MANY)
def dutch_date(day: dt.date) -> str:
    """3 november 2024"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def dutch_day(day: dt.date) -> str:
    """zondag 3 november 2024"""
    return f"{WEEKDAYS[day.weekday()]} {dutch_date(day)}"


def dutch_moment(moment: dt.datetime) -> str:
    """3 november 2024, or with the clock time where it is not a whole day's first or last second."""
    local = pendulum.instance(moment).in_timezone(BRUSSELS)
    whole_day = (local.hour, local.minute, local.second) in {(0, 0, 0), (23, 59, 59)}
    return dutch_date(local.date()) if whole_day else f"{dutch_date(local.date())} om {local:HH:mm}"


def dutch_appointment(start: dt.datetime, end: dt.datetime) -> str:
    """vrijdag 15 november 2024 van 9.00 tot 9.45 uur"""
    begins, ends = (pendulum.instance(moment).in_timezone(BRUSSELS) for moment in (start, end))
    return f"{dutch_day(begins.date())} van {begins:H.mm} tot {ends:H.mm} uur"
