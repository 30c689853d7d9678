"""Moments and terms, as the published texts count them, in Brussels (A13 to A17, L12)."""

import datetime as dt

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.holidays import is_public_holiday, public_holidays
from rules.dates import (
    dutch_date,
    dutch_day,
    dutch_moment,
    end_of,
    first_of_next_month,
    last_day_of_term,
    last_day_to_appeal,
    local_day,
    parse_date,
    parse_moment,
    same_day_months_before,
    start_of,
)
from rules.provisions import ReserveRule
from rules.reserve import reserve_term

DAY = dt.date
DAYS = st.dates(DAY(1950, 1, 1), DAY(2100, 1, 1))


def test_public_holidays_are_those_of_the_library() -> None:
    theirs, ours = holidays.country_holidays("BE"), public_holidays()
    days = [DAY(2020, 1, 1) + dt.timedelta(days=n) for n in range(365 * 30)]
    assert {day for day in days if day in ours} == {day for day in days if day in theirs}


def test_the_closing_day_counts_until_its_last_second_in_winter_time() -> None:
    assert end_of(DAY(2024, 11, 3)) == dt.datetime(2024, 11, 3, 22, 59, 59, tzinfo=dt.UTC)


def test_a_day_in_summer_time_closes_an_hour_earlier_in_utc() -> None:
    assert end_of(DAY(2024, 10, 26)) == dt.datetime(2024, 10, 26, 21, 59, 59, tzinfo=dt.UTC)


def test_the_day_of_the_clock_change_has_twenty_five_hours() -> None:
    change = DAY(2024, 10, 27)
    assert end_of(change) - start_of(change) == dt.timedelta(hours=25) - dt.timedelta(seconds=1)
    assert end_of(change) == dt.datetime(2024, 10, 27, 22, 59, 59, tzinfo=dt.UTC)


def test_the_day_is_the_one_that_a_clock_in_brussels_shows() -> None:
    assert local_day(dt.datetime(2024, 11, 3, 22, 59, 59, tzinfo=dt.UTC)) == DAY(2024, 11, 3)
    assert local_day(dt.datetime(2024, 11, 3, 23, 0, 0, tzinfo=dt.UTC)) == DAY(2024, 11, 4)
    assert local_day(dt.datetime(2024, 10, 26, 22, 30, tzinfo=dt.UTC)) == DAY(2024, 10, 27)


@pytest.mark.parametrize(
    ("reference", "months", "oldest"),
    [
        (DAY(2024, 11, 3), 3, DAY(2024, 8, 3)),
        (DAY(2024, 5, 31), 3, DAY(2024, 2, 29)),
        (DAY(2023, 5, 31), 3, DAY(2023, 2, 28)),
        (DAY(2024, 1, 15), 3, DAY(2023, 10, 15)),
        (DAY(2024, 2, 29), 12, DAY(2023, 2, 28)),
    ],
)
def test_an_age_counts_in_calendar_months(reference: dt.date, months: int, oldest: dt.date) -> None:
    assert same_day_months_before(reference, months) == oldest


MONTH_AFTER = ReserveRule(years=3, starts="first_of_month_after_final_report")
AT_REPORT = ReserveRule(years=2, starts="final_report_date")


@pytest.mark.parametrize(
    ("rule", "report", "first", "last"),
    [
        (MONTH_AFTER, DAY(2024, 6, 12), DAY(2024, 7, 1), DAY(2027, 6, 30)),  # Lievegem
        (MONTH_AFTER, DAY(2024, 7, 1), DAY(2024, 8, 1), DAY(2027, 7, 31)),  # Lievegem, report on a first day
        (MONTH_AFTER, DAY(2024, 12, 31), DAY(2025, 1, 1), DAY(2027, 12, 31)),
        (MONTH_AFTER, DAY(2024, 1, 31), DAY(2024, 2, 1), DAY(2027, 1, 31)),
        (AT_REPORT, DAY(2024, 11, 28), DAY(2024, 11, 28), DAY(2026, 11, 27)),  # Ternat, the demo
        (AT_REPORT, DAY(2024, 3, 1), DAY(2024, 3, 1), DAY(2026, 2, 28)),
    ],
)
def test_the_term_of_a_reserve(rule: ReserveRule, report: dt.date, first: dt.date, last: dt.date) -> None:
    assert reserve_term(rule, report) == (first, last)


def test_a_term_from_the_twenty_ninth_of_february_clamps() -> None:
    """A14: the day before the same date after the period, and that date is the 28th where there is no 29th."""
    assert last_day_of_term(DAY(2024, 2, 29), 24) == DAY(2026, 2, 27)
    assert last_day_of_term(DAY(2024, 2, 29), 48) == DAY(2028, 2, 28)


@given(DAYS)
def test_the_month_after_starts_on_its_first_day(day: dt.date) -> None:
    first = first_of_next_month(day)
    assert first.day == 1
    assert 1 <= (first - day).days <= 31


@given(DAYS, st.integers(1, 120))
def test_a_term_never_ends_before_it_starts_nor_outlasts_its_months(first: dt.date, months: int) -> None:
    last = last_day_of_term(first, months)
    assert last >= first
    assert 28 * months - 1 <= (last - first).days < 31 * months


@pytest.mark.parametrize(
    ("notified", "last"),
    [
        (DAY(2024, 11, 4), DAY(2025, 1, 3)),  # a Friday
        (DAY(2024, 11, 12), DAY(2025, 1, 13)),  # Saturday 11 January moves to Monday
        (DAY(2024, 11, 13), DAY(2025, 1, 13)),  # Sunday 12 January moves to Monday
        (DAY(2024, 11, 2), DAY(2025, 1, 2)),  # New Year's Day moves to Thursday
        (DAY(2025, 2, 20), DAY(2025, 4, 22)),  # Easter Monday moves to Tuesday
        (DAY(2024, 10, 26), DAY(2024, 12, 26)),  # Christmas moves a day: 26 December is no public holiday
        (DAY(2026, 9, 12), DAY(2026, 11, 12)),  # Armistice Day moves to Thursday
    ],
)
def test_the_last_day_to_appeal_moves_off_weekends_and_holidays(notified: dt.date, last: dt.date) -> None:
    assert last_day_to_appeal(notified, 60, public_holidays()) == last


@given(st.dates(DAY(2020, 1, 1), DAY(2035, 1, 1)))
def test_an_appeal_never_ends_early_nor_on_a_day_off(notified: dt.date) -> None:
    last = last_day_to_appeal(notified, 60, public_holidays())
    assert (last - notified).days >= 60
    assert last.weekday() < 5
    assert not is_public_holiday(last)


@pytest.mark.parametrize("text", ["3/08/2024", "03/08/2024", "3-8-2024", "3.8.2024", "2024-08-03", " 3/8/2024 "])
def test_a_date_is_read_day_first(text: str) -> None:
    assert parse_date(text) == DAY(2024, 8, 3)


@pytest.mark.parametrize(
    "text", ["", "31/02/2024", "29/02/2023", "13/13/2024", "3/8/24", "0/1/2024", "morgen", "3/8", "2024/08/03", "45599"]
)
def test_anything_else_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"datum zoals 3/08/2024"):
        parse_date(text)


@pytest.mark.parametrize("text", ["3/11/2024 22:15", "3/11/2024 22.15", "3/11/2024 22u15", "2024-11-03T22:15:00"])
def test_a_moment_is_read_in_brussels(text: str) -> None:
    assert parse_moment(text) == dt.datetime(2024, 11, 3, 21, 15, tzinfo=dt.UTC)


def test_a_bare_date_is_the_start_of_that_day() -> None:
    assert parse_moment("3/11/2024") == dt.datetime(2024, 11, 2, 23, 0, tzinfo=dt.UTC)
    assert parse_moment("26/10/2024") == dt.datetime(2024, 10, 25, 22, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize("text", ["3/11/2024 25:00", "3/11/2024 24:00", "3/11/2024 9:60", "3/11/2024 negen", "22:15"])
def test_anything_else_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match="een "):
        parse_moment(text)


def test_dutch_words() -> None:
    assert dutch_date(DAY(2024, 11, 3)) == "3 november 2024"
    assert dutch_day(DAY(2024, 11, 3)) == "zondag 3 november 2024"
    assert dutch_moment(dt.datetime(2024, 11, 3, 23, 5, tzinfo=dt.UTC)) == "4 november 2024 om 00:05"
    assert dutch_moment(end_of(DAY(2024, 11, 3))) == "3 november 2024"
    assert dutch_moment(start_of(DAY(2024, 11, 3))) == "3 november 2024"


@given(DAYS)
def test_every_date_written_in_belgium_is_read_back(day: dt.date) -> None:
    assert parse_date(f"{day.day}/{day.month:02}/{day.year}") == day
    assert parse_date(day.isoformat()) == day
