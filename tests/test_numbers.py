"""Points and shares are exact; nothing is ever shown rounder than it is (A10, A32)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.numbers import dutch, exact, parse_number, percent, plain

POINTS = st.decimals(0, 999999, places=4, allow_nan=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [("59,5", "59.5"), ("59.5", "59.5"), (" 60 ", "60"), ("0", "0"), ("0,0", "0"), ("007", "7"), ("1,2345", "1.2345")],
)
def test_a_number_is_read_with_comma_or_point(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", " ", "-1", "+1", "1.000,5", "1,000.5", "1e3", "NaN", "Infinity", "zestig", "60%", "1 000", ",5", "5,", "½",
     "1,23456", "1234567", "0x10", "1_0", "60\n61"],
)  # fmt: skip
def test_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="een getal van nul of meer, zoals 59,5"):
        parse_number(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [("60.50", "60.5"), ("60.00", "60"), ("100", "100"), ("0.10", "0.1"), ("1E+2", "100"), ("0", "0")],
)
def test_a_number_is_kept_without_padding_or_exponent(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(165, 300, "55"), (180, 300, "60"), ("184.5", 300, "61.5"), (193, 300, "193/3"), ("179.5", 300, "359/6"),
     (1, 8, "12.5"), (1, 3, "100/3"), (0, 300, "0"), (300, 300, "100"), (1, 1024, "0.09765625")],
)  # fmt: skip
def test_a_share_is_written_exactly(part: int | str, whole: int, text: str) -> None:
    assert exact(percent(Fraction(part), Fraction(whole))) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("59.95", "59,95"), ("59.999999", "59,99"), ("60", "60"), ("59.5", "59,5"), ("0.001", "0"), ("100", "100")],
)
def test_a_number_is_shown_cut_off_after_two_decimals(value: str, text: str) -> None:
    assert dutch(Decimal(value)) == text


def test_just_under_sixty_is_never_shown_as_sixty() -> None:
    assert dutch(Fraction(5995, 100)) == "59,95"
    assert dutch(Fraction(60) - Fraction(1, 10**9)) == "59,99"


@given(POINTS)
def test_what_is_read_is_what_is_written(value: Decimal) -> None:
    assert parse_number(plain(value)) == value
    assert parse_number(plain(value).replace(".", ",")) == value


@given(st.fractions(0, 100))
def test_an_exact_share_can_be_read_back(share: Fraction) -> None:
    assert Fraction(exact(share)) == share


@given(st.fractions(0, 100), st.integers(1, 100))
def test_a_share_below_a_whole_threshold_is_shown_below_it(share: Fraction, threshold: int) -> None:
    shown = Fraction(dutch(share).replace(",", "."))
    assert shown <= share
    assert (shown < threshold) == (share < threshold)


@given(st.fractions(0, 1000), st.fractions(0, 1000))
def test_more_is_never_shown_as_less(one: Fraction, other: Fraction) -> None:
    low, high = sorted([one, other])
    assert Fraction(dutch(low).replace(",", ".")) <= Fraction(dutch(high).replace(",", "."))
