"""Every tie explained: who stood equal, what decided between them, or why they share a place."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from rules.gates import Contender
from rules.numbers import dutch
from rules.phrases import both, capital, named
from rules.ranking import Laureate, breakers
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage


def ranking_ties(regulation: Regulation, laureates: Sequence[Laureate], placed: Mapping[str, int]) -> list[str]:
    """A sentence or more about each total that several who passed share, the best first (A11)."""
    rule = regulation.ranking
    groups: dict[tuple[str, bool, Fraction], list[Laureate]] = {}
    for one in sorted(laureates, key=lambda one: (placed.get(one.dossier, 0), one.dossier)):
        share = one.total.percent if one.total else Fraction(0)
        groups.setdefault((one.track if not rule.joint else "", one.track in rule.priority, share), []).append(one)
    return [" ".join(_ranked(regulation, group, placed)) for group in groups.values() if len(group) > 1]


def _ranked(regulation: Regulation, group: Sequence[Laureate], placed: Mapping[str, int]) -> Iterator[str]:
    total, dossiers = group[0].total, [one.dossier for one in group]
    got = f"hebben elk {total.words} ({dutch(total.percent)}%)" if total else "hebben geen puntentotaal"
    yield f"{both(dossiers)} {got}."
    chain = regulation.ranking.tie_break
    figures = {one.dossier: breakers(regulation, chain, one.points, one.years) for one in group}
    yield from _broken(regulation, chain, figures) if chain else _unbroken()
    by_place: dict[int, list[str]] = {}
    for dossier in dossiers:
        by_place.setdefault(placed.get(dossier, 0), []).append(dossier)
    for place, some in by_place.items():
        yield f"{both(some)} {'delen' if len(some) > 1 else 'krijgt'} plaats {place}."


def _unbroken() -> Iterator[str]:
    yield "Het reglement noemt geen volgorde bij een gelijk totaal."


def _broken(regulation: Regulation, chain: Sequence[str], figures: Mapping[str, tuple[Fraction, ...]]) -> Iterator[str]:
    """What each rule of the chain measured, until nobody is equal any more."""
    for number, key in enumerate(chain):
        told = [f"{dossier} {_figure(regulation, key, own[number])}" for dossier, own in figures.items()]
        yield f"{capital(_name(regulation, key))}: {', '.join(told)}."
        if len({own[: number + 1] for own in figures.values()}) == len(figures):
            return


def gate_tie(
    regulation: Regulation, stage: Stage, contenders: Sequence[Contender], invited: frozenset[str], reasons: str = ""
) -> str:
    """Who stood equal on the last place of a gate and what became of it (A7); empty if nobody did."""
    best, least = (stage.entry.best, stage.entry.min_pct) if stage.entry else (None, None)
    enough = [one for one in contenders if least is None or one.percent >= least]
    if best is None or len(enough) <= best.n:
        return ""
    last = sorted((one.percent for one in enough), reverse=True)[best.n - 1]
    tied = [one for one in enough if one.percent == last]
    if sum(one.percent > last for one in enough) + len(tied) == best.n:
        return ""
    words = [f"{both(sorted(one.dossier for one in tied))} staan met {dutch(last)}% gelijk op plaats {best.n},"]
    words += [f"de laatste voor {named(stage)}."]
    if best.ties == "tie_break":
        words += _broken(regulation, best.tie_break, {one.dossier: one.breakers for one in tied})
    elif best.ties == "jury":
        words += ["De commissie koos" + (f": {reasons.rstrip('.')}." if reasons else ".")]
    else:
        words += ["Wie gelijk staat met de laatste, wordt mee uitgenodigd."]
    went = sorted(one.dossier for one in tied if one.dossier in invited)
    return " ".join([*words, f"Uitgenodigd: {both(went) if went else 'niemand'}."])


def _name(regulation: Regulation, key: str) -> str:
    labels = {condition.key: f"het aantal jaren ‘{condition.label}’" for condition in regulation.flat_conditions}
    return labels.get(key) or f"de score op {named(regulation.stage(key))}"


def _figure(regulation: Regulation, key: str, value: Fraction) -> str:
    is_stage = any(s.key == key and isinstance(s.scoring, PointsScoring) for s in regulation.stages)
    return f"{dutch(value)}%" if is_stage else dutch(value)
