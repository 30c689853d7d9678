"""The total over the stages that count, and what it concludes at the end, exactly."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from operator import mul

from rules.findings import rule_words
from rules.judging import Mark, Ruling, fails, minima, scoring_rule
from rules.numbers import apart, dutch, exact, half_up, percent
from rules.provisions import TotalRule
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Total:
    """Points over the stages that count, of how many; `rounded` is the percentage where the regulation rounds it.

    Many share one, so what follows from it is worked out once.
    """

    points: Fraction
    maximum: Fraction
    rounded: Fraction | None = None

    @cached_property
    def percent(self) -> Fraction:
        """The share in percent: exact, or as the regulation rounds it."""
        return percent(self.points, self.maximum) if self.rounded is None else self.rounded

    @cached_property
    def words(self) -> str:
        """`165 op 300`"""
        return f"{dutch(self.points)} op {dutch(self.maximum)}"

    @cached_property
    def exact(self) -> tuple[str, str]:
        """Points and percent as exact strings."""
        return exact(self.points), exact(self.percent)


class Adding:
    """How a regulation adds up the points of many (A2, A3), exactly; equal points share one total.

    `skipped` names stages that were not held.
    """

    def __init__(self, regulation: Regulation, skipped: frozenset[str] = NOBODY) -> None:
        rule, scored = regulation.total, [s for s in regulation.scored if s.key not in skipped]
        self._rule, self._scored, self._keys = rule, scored, [s.key for s in scored]
        self._weights = [rule.weights.get(s.key, Decimal(1)) if rule else Decimal(1) for s in scored]
        self._found: dict[object, Total] = {}

    def of(self, points: Mapping[str, Decimal]) -> Total | None:
        """The total of one application; None while a stage is missing."""
        own = [points[key] for key in self._keys if key in points]
        if not own or len(own) < len(self._keys):
            return None
        if self._rule and self._rule.basis == "mean_pct":
            return self._once(tuple(own), lambda: self._mean(own))
        together = sum(map(mul, self._weights, own), Decimal(0))  # 17 digits of the 28
        return self._once(together, lambda: _rounded(self._rule, Fraction(together), self._whole))

    def _once(self, key: object, total: Callable[[], Total]) -> Total:
        if key not in self._found:
            self._found[key] = total()
        return self._found[key]

    @cached_property
    def _whole(self) -> Fraction:
        weighed = zip(self._weights, map(_maximum, self._scored), strict=True)
        return sum((Fraction(weight) * Fraction(most) for weight, most in weighed), Fraction(0))

    def _mean(self, points: Sequence[Decimal]) -> Total:
        shares = zip(self._weights, map(percent, points, map(_maximum, self._scored)), strict=True)
        mean = sum((Fraction(w) * share for w, share in shares), Fraction(0)) / Fraction(sum(self._weights))
        return _rounded(self._rule, mean, Fraction(100))


def total_of(regulation: Regulation, points: Mapping[str, Decimal], skipped: frozenset[str] = NOBODY) -> Total | None:
    """Add what counts of one application; None while a stage is missing."""
    return Adding(regulation, skipped).of(points)


def _maximum(stage: Stage) -> Decimal:
    assert isinstance(stage.scoring, PointsScoring)  # the regulation's own check: only points count
    return stage.scoring.maximum


def _rounded(rule: TotalRule | None, points: Fraction, maximum: Fraction) -> Total:
    """Round half up to the stated step, only where the regulation rounds (A10)."""
    if rule is None or rule.rounding is None:
        return Total(points, maximum)
    step = Fraction(rule.rounding.step)
    if rule.rounding.of == "points":
        return Total(half_up(points, step), maximum)
    return Total(points, maximum, half_up(percent(points, maximum), step))


class Sharing:
    """The share in percent over some stages together, for a gate; equal points share one share."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        self._keys = [stage.key for stage in stages]
        self._most = sum((_maximum(stage) for stage in stages), Decimal(0))
        self._found: dict[Decimal, Fraction] = {}

    def of(self, points: Mapping[str, Decimal]) -> Fraction:
        """The share of one application; a stage without points counts as nought."""
        together = sum((points.get(key, Decimal(0)) for key in self._keys), Decimal(0))
        if together not in self._found:
            self._found[together] = percent(together, self._most) if self._most else Fraction(0)
        return self._found[together]


def share_of(regulation: Regulation, over: Sequence[str], points: Mapping[str, Decimal]) -> Fraction:
    """The share of one application over the stages with these keys."""
    return Sharing([regulation.stage(key) for key in over]).of(points)


def judge_total(rule: TotalRule | None, total: Total | None) -> Ruling:
    """Rule on all points together: passed or failed_total, exactly, without rounding (A10)."""
    if rule is None or total is None:
        return Ruling("passed", ("Geslaagd voor alle onderdelen.",), "Geslaagd voor elk onderdeel")
    asked = Fraction(rule.min_pct)
    got = f"Totaal: {total.words}, dat is {apart(total.percent, asked)}%"
    if total.rounded is not None:
        got += f" (afgerond op {dutch(rule.rounding.step if rule.rounding else Decimal(1))})"
    words = rule_words("Totaal", rule)
    if total.percent < asked:
        return Ruling("failed_total", (f"{got}, minder dan de vereiste {apart(asked, total.percent)}%.",), words)
    return Ruling("passed", (f"{got}; vereist is {dutch(rule.min_pct)}%.",), words)


def conclude(regulation: Regulation, marks: Mapping[str, Mark], total: Total | None) -> Ruling:
    """The final ruling: every minimum that is checked at the end (A1), then the total."""
    at_end = [s for s in regulation.stages if s.eliminating and not s.decides_alone and s.key in marks]
    missed = [s for s in at_end if fails(s, marks[s.key])]
    if missed:
        words = tuple(m.words for s in missed for m in minima(s, marks[s.key]) if not m.met)
        return Ruling("failed_total", words, " / ".join(scoring_rule(s) for s in missed))
    return judge_total(regulation.total, total)


def fails_early(
    regulation: Regulation, stage: Stage, total: Total | None, skipped: frozenset[str] = NOBODY
) -> Ruling | None:
    """The total's ruling as soon as it is known, if the regulation checks it then and it fails."""
    if total is None or not is_known_at(regulation, stage, skipped):
        return None
    ruling = judge_total(regulation.total, total)
    return ruling if ruling.state == "failed_total" else None


def is_known_at(regulation: Regulation, stage: Stage, skipped: frozenset[str] = NOBODY) -> bool:
    """Whether the total is checked at this stage: the last that counts, where the regulation checks it at once."""
    counting = [s.key for s in regulation.scored if s.key not in skipped]
    rule = regulation.total
    return rule is not None and rule.checked == "when_known" and counting[-1:] == [stage.key]
