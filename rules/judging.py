"""Judging one stage: what its own rule concludes about people's own points or verdict, exactly."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rules.dates import dutch_date
from rules.findings import rule_words
from rules.numbers import dutch
from rules.scoring import Component, PointsScoring, VerdictScoring
from rules.stage import Stage, points_words
from rules.states import State

ATTENDANCE = ("aanwezig", "afwezig", "te laat", "teruggetrokken", "overmacht")


@dataclass(frozen=True)
class Mark:
    """What people entered about one application in one stage: points (per component) or verdict, and their reasons."""

    attendance: str
    points: Decimal | None = None
    verdict: str = ""
    reasons: str = ""
    decided_by: str = ""
    parts: tuple[Decimal, ...] = ()


@dataclass(frozen=True)
class Ruling:
    """What a rule concludes about one application: the state it moves to, why, and by which rule."""

    state: State
    reasons: tuple[str, ...]
    rule: str


@dataclass(frozen=True)
class Minimum:
    """One minimum of a stage held against what was obtained."""

    met: bool
    words: str


def judge(stage: Stage, mark: Mark) -> Ruling:
    """Rule on one application in one stage by its own pass marks; a stage that does not decide lets everyone on."""
    planned = rule_words(stage.title, stage)
    if mark.attendance == "afwezig":
        return Ruling("no_show", (f"{stage.title}: {_absent(stage)}.", *_motivation(mark)), planned)
    if mark.attendance == "te laat":
        words = f"ingediend na {dutch_date(stage.last_day)}" if stage.take_home else f"te laat op {stage.days_words}"
        return Ruling("eliminated", (f"{stage.title}: {words}.", *_motivation(mark)), planned)
    if mark.attendance == "teruggetrokken":
        return Ruling("withdrawn", (withdrawal_words(stage.title),), scoring_rule(stage))
    found = list(minima(stage, mark))
    missed = [m.words for m in found if not m.met]
    if missed and stage.decides_alone:
        return Ruling("eliminated", (*missed, *_motivation(mark)), scoring_rule(stage))
    told = [*(m.words for m in found), *([_without_consequence(stage)] if missed else [])]
    return Ruling("passed_stage", (*told, *_motivation(mark)), scoring_rule(stage))


def fails(stage: Stage, mark: Mark) -> bool:
    """Whether a mark of someone who took part misses a minimum of the stage."""
    return any(not m.met for m in minima(stage, mark))


def minima(stage: Stage, mark: Mark) -> Iterator[Minimum]:
    """Every minimum of the stage held against the mark; all inclusive."""
    scoring = stage.scoring
    if isinstance(scoring, PointsScoring):
        yield _points(stage.title, mark.points or Decimal(0), scoring)
        for part, points in zip(scoring.parts, mark.parts, strict=False):
            if part.threshold is not None:
                yield _points(f"{stage.title}, {part.title}", points, part)
    elif isinstance(scoring, VerdictScoring):
        yield _verdict(stage.title, mark.verdict, scoring)
    else:
        yield Minimum(True, f"{stage.title}: deelgenomen.")


def _points(title: str, points: Decimal, scoring: PointsScoring | Component) -> Minimum:
    got = f"{title}: {points_words(points, scoring)}"
    if scoring.threshold is None:
        return Minimum(True, f"{got}.")
    least = f"{points_words(scoring.threshold, scoring)} ({dutch(scoring.min_pct or Decimal(0))}%)"
    if points < scoring.threshold:
        return Minimum(False, f"{got}, minder dan het minimum van {least}.")
    return Minimum(True, f"{got}; het minimum is {least}.")


def _verdict(title: str, verdict: str, scoring: VerdictScoring) -> Minimum:
    if scoring.scale.index(verdict) < scoring.scale.index(scoring.min):
        return Minimum(False, f"{title}: ‘{verdict}’, minder dan het vereiste ‘{scoring.min}’.")
    return Minimum(True, f"{title}: ‘{verdict}’; vereist is minstens ‘{scoring.min}’.")


def scoring_rule(stage: Stage) -> str:
    """How a decision names the rule of a stage's own minimum: the published sentence before a choice of ours."""
    told = [part for part in (stage.scoring, stage) if part.source] or [p for p in (stage.scoring, stage) if p.choice]
    return rule_words(stage.title, (*told, stage)[0])


def withdrawal_words(title: str) -> str:
    """The reason of a withdrawal, the same by whichever door it came."""
    return f"Kandidatuur ingetrokken ({title})."


def _without_consequence(stage: Stage) -> str:
    if stage.eliminating:
        return "Het minimum wordt op het einde van de selectie getoetst."
    return "Dit onderdeel sluit niemand uit."


def _absent(stage: Stage) -> str:
    if stage.take_home:
        return f"niet ingediend tegen {dutch_date(stage.last_day)}"
    return f"afwezig op {stage.days_words}"


def _motivation(mark: Mark) -> tuple[str, ...]:
    return (f"Motivering ({mark.decided_by}): {mark.reasons}",) if mark.reasons else ()
