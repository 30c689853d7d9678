"""Pass marks, gates and totals that decide nothing, or that nobody can reach."""

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from rules.numbers import apart, dutch, percent
from rules.regulation import Regulation
from rules.scoring import Component, PointsScoring
from rules.stage import Stage
from rules.wording_gates import gate_stages, known_maximum

Weights = dict[str, Fraction]


def mark_warnings(regulation: Regulation) -> Iterator[str]:
    """What is odd about the minima of the stages, the gates between them and the total."""
    for stage in regulation.stages:
        yield from _off_the_grid(stage)
        yield from _gate(regulation, stage)
        if stage.held_if and stage in regulation.scored:
            yield (
                f"{stage.title}: telt mee in het totaal, maar gaat niet altijd door; gaat het niet door, dan loopt het"
                " totaal over de andere onderdelen"
            )
    yield from _total(regulation)


def _off_the_grid(stage: Stage) -> Iterator[str]:
    """A minimum between two steps asks more than it says; above the last step nobody reaches it (A32)."""
    scoring = stage.scoring
    if not isinstance(scoring, PointsScoring) or known_maximum(stage) is None:
        return
    scored: tuple[PointsScoring | Component, ...] = (scoring, *scoring.parts)
    for one in scored if scoring.grid is None else scoring.parts:  # many scores together make finer steps
        step = one.points(scoring.score_step) if isinstance(one, Component) else scoring.step
        if one.threshold is None:
            continue
        name = f"{stage.title}, ‘{one.title}’" if isinstance(one, Component) else stage.title
        most = one.max if isinstance(one, Component) else one.maximum
        least = math.ceil(Fraction(one.threshold) / Fraction(step)) * step
        words = f"in stappen van {dutch(step, 4)}"
        if least > most:
            yield f"{name}: {words} haalt niemand het minimum van {dutch(one.threshold, 4)} op {dutch(most)} punten"
        elif least != one.threshold:
            yield (
                f"{name}: het minimum van {dutch(one.threshold, 4)} punten valt {words} tussen twee scores;"
                f" men heeft er {dutch(least, 4)} nodig"
            )


def _gate(regulation: Regulation, stage: Stage) -> Iterator[str]:
    gate = stage.entry
    if gate is None or gate.min_pct is None:
        return
    over = gate_stages(regulation, stage)
    sure = [s for s in over if s.decides_alone]  # a minimum that is checked at the end guarantees nothing yet
    words = f"{stage.title}: de drempel van {dutch(gate.min_pct, 4)}%"
    if all(s.held_if for s in over):
        yield f"{words} kijkt alleen naar wat misschien niet doorgaat; gaat het niet door, dan haalt niemand ze"
        return
    yield from _useless_or_out_of_reach(words, gate.min_pct, over, sure, {})


def _total(regulation: Regulation) -> Iterator[str]:
    rule = regulation.total
    if rule is None:
        return
    weights = {key: Fraction(weight) for key, weight in rule.weights.items()}
    if rule.basis == "mean_pct":  # a percentage weighs by its own maximum less
        maxima = {s.key: known_maximum(s) for s in regulation.scored}
        weights = {key: weights.get(key, Fraction(1)) / Fraction(most) for key, most in maxima.items() if most}
    sure = [s for s in regulation.scored if s.eliminating]
    words = f"Totaal: het minimum van {dutch(rule.min_pct, 4)}%"
    yield from _useless_or_out_of_reach(words, rule.min_pct, regulation.scored, sure, weights)


def _useless_or_out_of_reach(
    words: str, min_pct: Decimal, over: Sequence[Stage], sure: Sequence[Stage], weights: Weights
) -> Iterator[str]:
    """Compare a share with what the minima of the `sure` stages guarantee, and with the best one can do."""
    if not over or any(known_maximum(stage) is None for stage in over):
        return
    whole = sum((weights.get(s.key, Fraction(1)) * Fraction(known_maximum(s) or 0) for s in over), Fraction(0))
    least = percent(sum((weights.get(s.key, Fraction(1)) * _guaranteed(s) for s in sure), Fraction(0)), whole)
    best = percent(sum((weights.get(s.key, Fraction(1)) * _reachable(s) for s in over), Fraction(0)), whole)
    asked = Fraction(min_pct)
    if asked <= least:
        yield f"{words} sluit niemand uit: wie elk eigen minimum haalt, heeft al {apart(least, asked)}%"
    elif asked > best:
        yield f"{words} haalt niemand: meer dan {apart(best, asked)}% is niet mogelijk met de stappen van de punten"


def _guaranteed(stage: Stage) -> Fraction:
    """The least points of who passed this stage: its own minimum, or the minima of its parts together."""
    scoring = stage.scoring
    if not isinstance(scoring, PointsScoring):
        return Fraction(0)
    parts = sum((Fraction(part.threshold or 0) for part in scoring.parts), Fraction(0))
    return max(Fraction(scoring.threshold or 0), parts)


def _reachable(stage: Stage) -> Fraction:
    """The most points that the steps allow."""
    scoring = stage.scoring
    if not isinstance(scoring, PointsScoring):
        return Fraction(0)
    if scoring.grid:
        return Fraction(scoring.maximum)
    most = [part.max for part in scoring.parts] or [scoring.maximum]
    return sum((Fraction(one // scoring.step * scoring.step) for one in most), Fraction(0))
