"""The total over the stages that count, and what it concludes at the end, exactly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

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
    """Points over the stages that count, of how many; `rounded` is the percentage where the regulation rounds it."""

    points: Fraction
    maximum: Fraction
    rounded: Fraction | None = None

    @property
    def percent(self) -> Fraction:
        """The share in percent: exact, or as the regulation rounds it."""
        return percent(self.points, self.maximum) if self.rounded is None else self.rounded

    @property
    def words(self) -> str:
        """`165 op 300`"""
        return f"{dutch(self.points)} op {dutch(self.maximum)}"

    def exact(self) -> tuple[str, str]:
        """Points and percent as exact strings."""
        return exact(self.points), exact(self.percent)


def total_of(regulation: Regulation, points: Mapping[str, Decimal], skipped: frozenset[str] = NOBODY) -> Total | None:
    """Add what counts (A2, A3); None while a stage is missing. `skipped` names stages that were not held."""
    scored = [s for s in regulation.scored if s.key not in skipped]
    if not scored or any(stage.key not in points for stage in scored):
        return None
    rule = regulation.total
    weights = {s.key: Fraction(rule.weights.get(s.key, Decimal(1))) if rule else Fraction(1) for s in scored}
    got = {s.key: (Fraction(points[s.key]), Fraction(_maximum(s))) for s in scored}
    if rule and rule.basis == "mean_pct":
        whole = sum(weights.values(), Fraction(0))
        mean = sum((w * percent(*got[key]) for key, w in weights.items()), Fraction(0)) / whole
        return _rounded(rule, mean, Fraction(100))
    sum_of = [sum((w * got[key][i] for key, w in weights.items()), Fraction(0)) for i in (0, 1)]
    return _rounded(rule, sum_of[0], sum_of[1])


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


def share_of(regulation: Regulation, over: Sequence[str], points: Mapping[str, Decimal]) -> Fraction:
    """The share in percent over some stages together, for a gate."""
    stages = [regulation.stage(key) for key in over]
    whole = sum((Fraction(_maximum(s)) for s in stages), Fraction(0))
    got = sum((Fraction(points.get(s.key, Decimal(0))) for s in stages), Fraction(0))
    return percent(got, whole) if whole else Fraction(0)


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
    rule = regulation.total
    counting = [s.key for s in regulation.scored if s.key not in skipped]
    if rule is None or rule.checked != "when_known" or total is None or stage.key != counting[-1]:
        return None
    ruling = judge_total(rule, total)
    return ruling if ruling.state == "failed_total" else None
