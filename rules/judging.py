"""Judging: what a stage, the total and the ranking conclude about people's own points, exactly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rules.admission import rule_words
from rules.dates import dutch_date
from rules.numbers import apart, dutch, exact, percent
from rules.regulation import Regulation, TotalRule
from rules.stage import PointsScoring, Stage, points_words
from rules.states import State

ATTENDANCE = ("aanwezig", "afwezig", "te laat", "teruggetrokken")


@dataclass(frozen=True)
class Mark:
    """What people entered about one application in one stage: points or verdict, and their reasons."""

    attendance: str
    points: Decimal | None = None
    verdict: str = ""
    reasons: str = ""
    decided_by: str = ""


@dataclass(frozen=True)
class Ruling:
    """What a rule concludes about one application: the state it moves to, why, and by which rule."""

    state: State
    reasons: tuple[str, ...]
    rule: str


@dataclass(frozen=True)
class Total:
    """Points over the stages that count, of how many, and the share in percent."""

    points: Fraction
    maximum: Fraction

    @property
    def percent(self) -> Fraction:
        """The share in percent, exactly."""
        return percent(self.points, self.maximum)

    @property
    def words(self) -> str:
        """`165 op 300`"""
        return f"{dutch(self.points)} op {dutch(self.maximum)}"

    def exact(self) -> tuple[str, str]:
        """Points and percent as exact strings."""
        return exact(self.points), exact(self.percent)


def judge(stage: Stage, mark: Mark) -> Ruling:
    """Rule on one application in one stage by its own pass mark only."""
    planned = rule_words(stage.title, stage)
    rule = rule_words(stage.title, stage.scoring) if stage.scoring.source else planned
    if mark.attendance == "afwezig":
        return Ruling("no_show", (f"{stage.title}: {_absent(stage)}.", *_motivation(mark)), planned)
    if mark.attendance == "te laat":
        when = dutch_date(stage.take_home.due if stage.take_home else stage.first_day)
        what = "ingediend na" if stage.take_home else "te laat op"
        return Ruling("eliminated", (f"{stage.title}: {what} {when}.", *_motivation(mark)), planned)
    if mark.attendance == "teruggetrokken":
        return Ruling("withdrawn", (withdrawal_words(stage.title),), rule)
    passes, words = _compare(stage, mark)
    return Ruling("passed_stage" if passes else "eliminated", (words, *_motivation(mark)), rule)


def withdrawal_words(title: str) -> str:
    """The reason of a withdrawal, the same by whichever door it came."""
    return f"Kandidatuur ingetrokken ({title})."


def _absent(stage: Stage) -> str:
    if stage.take_home:
        return f"niet ingediend tegen {dutch_date(stage.take_home.due)}"
    return f"afwezig op {' of '.join(dutch_date(day) for day in stage.dates)}"


def _motivation(mark: Mark) -> tuple[str, ...]:
    return (f"Motivering ({mark.decided_by}): {mark.reasons}",) if mark.reasons else ()


def _compare(stage: Stage, mark: Mark) -> tuple[bool, str]:
    """Compare points with the pass mark, or the verdict with the least one on its scale; both inclusive."""
    scoring = stage.scoring
    if isinstance(scoring, PointsScoring):
        points = mark.points if mark.points is not None else Decimal(0)
        got = f"{stage.title}: {points_words(points, scoring)}"
        if scoring.threshold is None:
            return True, f"{got}."
        least = f"{points_words(scoring.threshold, scoring)} ({dutch(scoring.min_pct or Decimal(0))}%)"
        if points < scoring.threshold:
            return False, f"{got}, minder dan het minimum van {least}."
        return True, f"{got}; het minimum is {least}."
    if scoring.scale.index(mark.verdict) < scoring.scale.index(scoring.min):
        return False, f"{stage.title}: ‘{mark.verdict}’, minder dan het vereiste ‘{scoring.min}’."
    return True, f"{stage.title}: ‘{mark.verdict}’; vereist is minstens ‘{scoring.min}’."


def total_of(regulation: Regulation, points: Mapping[str, Decimal]) -> Total | None:
    """Add the points of all stages that count (A2, A3); None while one of them is missing."""
    scored = regulation.scored
    if not scored or any(stage.key not in points for stage in scored):
        return None
    maxima = [s.scoring.maximum for s in scored if isinstance(s.scoring, PointsScoring)]
    return Total(
        sum((Fraction(points[stage.key]) for stage in scored), Fraction(0)),
        sum((Fraction(maximum) for maximum in maxima), Fraction(0)),
    )


def judge_total(rule: TotalRule | None, total: Total | None) -> Ruling:
    """Rule on all points together: passed or failed_total, exactly, without rounding (A10)."""
    if rule is None or total is None:
        return Ruling("passed", ("Geslaagd voor alle onderdelen.",), "Geslaagd voor elk onderdeel")
    got = f"Totaal: {total.words}, dat is {apart(total.percent, Fraction(rule.min_pct))}%"
    words = rule_words("Totaal", rule)
    if total.percent < Fraction(rule.min_pct):
        return Ruling(
            "failed_total", (f"{got}, minder dan de vereiste {apart(Fraction(rule.min_pct), total.percent)}%.",), words
        )
    return Ruling("passed", (f"{got}; vereist is {dutch(rule.min_pct)}%.",), words)


def fails_early(regulation: Regulation, stage: Stage, total: Total | None) -> Ruling | None:
    """The total's ruling as soon as it is known, if the regulation checks it then and it fails."""
    rule = regulation.total
    if rule is None or rule.checked != "when_known" or total is None or stage.key != regulation.scored[-1].key:
        return None
    ruling = judge_total(rule, total)
    return ruling if ruling.state == "failed_total" else None


def ranks(totals: Sequence[Fraction]) -> list[int]:
    """The rank of each total: higher is better, equals share a rank, the next is skipped: 1, 2, 2, 4 (A11)."""
    above: dict[Fraction, int] = {}
    for place, value in enumerate(sorted(totals, reverse=True), start=1):
        above.setdefault(value, place)
    return [above[value] for value in totals]
