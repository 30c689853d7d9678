"""How the scores of a stage lie around its minimum, as figures that a picture is drawn from and words that say them."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from statistics import median
from typing import Any

from rules.numbers import dutch
from rules.regulation import Regulation
from rules.scoring import PointsScoring, VerdictScoring
from rules.stage import Stage
from tasks.paper_rows import Concluded, Entered, newest

BINS = 20


def distributions(
    regulation: Regulation, results: Sequence[Entered], decisions: Sequence[Concluded]
) -> list[dict[str, Any]]:
    """A picture for each stage that was taken and measured something, in the order of the stages."""
    found = [_of(stage, results, decisions) for stage in regulation.stages]
    return [one for one in found if one is not None]


def _of(stage: Stage, results: Sequence[Entered], decisions: Sequence[Concluded]) -> dict[str, Any] | None:
    scoring = stage.scoring
    if isinstance(scoring, PointsScoring):
        judged = newest([one for one in decisions if one.step == f"judgement-{stage.key}"])
        points = [Decimal(one.points) for one in judged.values() if one.points is not None]
        return _points(stage, scoring, points) if points else None
    if isinstance(scoring, VerdictScoring):
        last = {one.application_id: one for one in results if one.part == stage.key}
        counted = Counter(one.value for one in last.values() if one.attendance == "aanwezig")
        return _verdicts(stage, scoring, counted) if counted else None
    return None


def _points(stage: Stage, scoring: PointsScoring, points: Sequence[Decimal]) -> dict[str, Any]:
    most, least = scoring.maximum, scoring.threshold
    bins = int(most) if most <= BINS and most == int(most) else BINS
    width = Fraction(most) / bins
    heights = Counter(min(int(Fraction(value) / width), bins - 1) for value in points)
    return {
        "title": stage.title,
        "kind": "points",
        "max": dutch(most),
        "least": dutch(least, 4) if least is not None else "",
        "at": float(Fraction(least) / Fraction(most)) if least is not None else 0.0,
        "bars": [heights[number] for number in range(bins)],
        "highest": max(heights.values()),
        "caption": _caption(points, least),
        "words": _words(stage.title, points, most, least),
    }


def _caption(points: Sequence[Decimal], least: Decimal | None) -> str:
    people = f"{len(points)} {'kandidaat' if len(points) == 1 else 'kandidaten'}"
    if least is None:
        return f"{people}; geen minimum."
    return f"{people}; {sum(value >= least for value in points)} met {dutch(least, 4)} punten of meer."


def _words(title: str, points: Sequence[Decimal], most: Decimal, least: Decimal | None) -> str:
    """What the picture shows, for who does not see it."""
    middle = median(sorted(Fraction(value) for value in points))
    people = "1 kandidaat kreeg" if len(points) == 1 else f"{len(points)} kandidaten kregen"
    spread = f"laagste {dutch(min(points))}, middelste {dutch(middle)}, hoogste {dutch(max(points))}"
    told = f"{title}: {people} punten op {dutch(most)}; {spread}."
    if least is None:
        return f"{told} Dit onderdeel heeft geen minimum."
    reached = sum(value >= least for value in points)
    verb = "haalde" if reached == 1 else "haalden"
    return f"{told} Het minimum is {dutch(least, 4)}: {reached} {verb} het, {len(points) - reached} niet."


def _verdicts(stage: Stage, scoring: VerdictScoring, counted: Counter[str]) -> dict[str, Any]:
    told = ", ".join(f"{counted[value]} {value}" for value in scoring.scale)
    return {
        "title": stage.title,
        "kind": "verdicts",
        "bars": [[value, counted[value]] for value in scoring.scale],
        "from": scoring.scale.index(scoring.min),
        "highest": max(counted.values()),
        "caption": f"{counted.total()} beoordeeld; vereist is minstens ‘{scoring.min}’.",
        "words": f"{stage.title}: {told}. Vereist is minstens ‘{scoring.min}’.",
    }
