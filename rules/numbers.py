"""Exact numbers: points are Decimal, shares are Fraction, and nothing is ever shown rounder than it is."""

import re
from decimal import Decimal
from fractions import Fraction

_NUMBER = re.compile(r"\d{1,6}(?:[.,]\d{1,4})?", re.ASCII)


def parse_number(text: str) -> Decimal:
    """Read `59,5` or `59.5` as an exact number of zero or more; ValueError for anything else."""
    cleaned = text.strip()
    if not _NUMBER.fullmatch(cleaned):
        raise ValueError("een getal van nul of meer, zoals 59,5")
    return Decimal(cleaned.replace(",", "."))


def plain(value: Decimal) -> str:
    """Write a Decimal without exponent or trailing zeros: 60.50 becomes 60.5."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def terminates(value: Fraction) -> bool:
    """Whether a share can be written as a decimal that ends."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def decimal_of(value: Fraction) -> Decimal:
    """An ending share as a Decimal; ValueError if it never ends."""
    if not terminates(value):
        raise ValueError("a share that never ends")
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    return Decimal(int(value * 10**places)).scaleb(-places)


def exact(value: Fraction) -> str:
    """Write a share exactly: as a decimal where one exists, otherwise as n/d."""
    return plain(decimal_of(value)) if terminates(value) else f"{value.numerator}/{value.denominator}"


def dutch(value: Decimal | Fraction, places: int = 2) -> str:
    """Show a number to a Dutch reader, cut off (never rounded up) after so many decimals: 59,95 or 60."""
    share = Fraction(value)
    cut = share.numerator * 10**places // share.denominator
    return plain(Decimal(cut).scaleb(-places)).replace(".", ",")


def apart(value: Fraction, other: Fraction) -> str:
    """Show a number with as many decimals as it takes to tell it from another, or exactly if none do."""
    for places in range(2, 13):
        if value == other or dutch(value, places) != dutch(other, places):
            return dutch(value, places)
    return exact(value)


def half_up(value: Fraction, step: Fraction) -> Fraction:
    """Round to a multiple of step, halves up: 59.5 by 1 becomes 60."""
    return (value / step + Fraction(1, 2)).__floor__() * step


def percent(part: Fraction | Decimal, whole: Fraction | Decimal) -> Fraction:
    """Return part of whole in percent, exactly."""
    return Fraction(part) * 100 / Fraction(whole)
