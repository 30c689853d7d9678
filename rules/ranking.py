"""Ranking those who passed: the total, then what the regulation says about ties, never order of entry or name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from rules.numbers import percent
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.totals import Total

Value = TypeVar("Value", Fraction, tuple[Fraction, ...])


@dataclass(frozen=True)
class Laureate:
    """One application that passed, with all that its place may rest on."""

    dossier: str
    track: str
    total: Total | None
    points: Mapping[str, Decimal]
    years: Mapping[str, Decimal]  # by condition: experience, seniority


def ranks(totals: Sequence[Value]) -> list[int]:
    """The rank of each value: higher is better, equals share a rank, the next is skipped: 1, 2, 2, 4 (A11)."""
    above: dict[Value, int] = {}
    for place, value in enumerate(sorted(totals, reverse=True), start=1):
        above.setdefault(value, place)
    return [above[value] for value in totals]


def places(regulation: Regulation, laureates: Sequence[Laureate]) -> dict[str, int]:
    """The place of each who passed, by dossier; empty where the regulation ranks nobody (A12, A23)."""
    if not regulation.ranking.numbered:
        return {}
    groups: dict[str, list[Laureate]] = {}
    for one in laureates:
        groups.setdefault("" if regulation.ranking.joint else one.track, []).append(one)
    found: dict[str, int] = {}
    for group in groups.values():
        values = [_value(regulation, one) for one in group]
        found.update(zip((one.dossier for one in group), ranks(values), strict=True))
    return found


def _value(regulation: Regulation, one: Laureate) -> tuple[Fraction, ...]:
    """What is compared: priority of the way in, total, then the tie-break chain."""
    rule = regulation.ranking
    before = len(rule.priority) - rule.priority.index(one.track) if one.track in rule.priority else 0
    total = one.total.percent if one.total else Fraction(0)
    return (Fraction(before), total, *breakers(regulation, rule.tie_break, one.points, one.years))


def breakers(
    regulation: Regulation, chain: Sequence[str], points: Mapping[str, Decimal], years: Mapping[str, Decimal]
) -> tuple[Fraction, ...]:
    """The figures of a tie-break chain: a stage's share in percent, or years of a condition."""
    stages = {s.key: s.scoring for s in regulation.stages}
    found = []
    for key in chain:
        scoring = stages.get(key)
        if isinstance(scoring, PointsScoring):
            found.append(percent(points.get(key, Decimal(0)), scoring.maximum))
        else:
            found.append(Fraction(years.get(key, Decimal(0))))
    return tuple(found)
