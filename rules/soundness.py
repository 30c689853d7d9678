"""What should be impossible in a procedure: the order of its steps, and minima of those who passed."""

from collections.abc import Iterable, Iterator, Mapping, Set
from decimal import Decimal

from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage, points_words
from rules.totals import NOBODY, judge_total, total_of

# What each finding says, and what a person does about it. Letters and the command line read it here.
FINDINGS: dict[str, tuple[str, str]] = {
    "below_minimum": (
        "geslaagd of gerangschikt onder een minimum",
        "kijk het resultaat na; is de beslissing fout, verbeter ze met `werving correct` en `werving confirm`",
    ),
    "no_letter": ("een beslissing zonder brief", "schrijf de kandidaat zelf, en meld dit aan wie werving beheert"),
    "no_decision": (
        "een brief over een beslissing die er niet is",
        "houd de brief tegen als hij nog wacht, en meld dit aan wie werving beheert",
    ),
    "two_places": (
        "twee geldige plaatsen in de wervingsreserve voor dezelfde persoon",
        "kijk na welke kandidatuur telt, en trek de andere in met `werving withdraw`",
    ),
    "out_of_order": ("een stap die te vroeg gedaan is", "leg de procedure stil en meld dit aan wie werving beheert"),
    "no_result": (
        "een beslissing over een onderdeel zonder resultaat",
        "zoek het resultaat in het dossier, en meld dit aan wie werving beheert",
    ),
    "stuck_letter": (
        "een brief die al lang aan het vertrekken is",
        "kijk of de klok draait (`werving up`) en of de mailserver antwoordt",
    ),
    "open_wait": (
        "een afgeronde procedure die nog op iets wacht",
        "kijk na of ze werkelijk afgerond is, en meld dit aan wie werving beheert",
    ),
    "other_state": (
        "een toestand die niet uit de laatste beslissing volgt",
        "vergelijk `werving status` met de laatste brief, en meld dit aan wie werving beheert",
    ),
    "other_place": (
        "een plaats in de wervingsreserve die niet uit de rangschikking volgt",
        "vergelijk `werving ranking` met de laatste brieven, en meld dit aan wie werving beheert",
    ),
    "broken_record": (
        "het register is niet meer zoals het geschreven is",
        "bewaar een kopie van de database, zoek wie ze rechtstreeks veranderde, en meld dit aan wie werving beheert",
    ),
    "not_invited": (
        "uitgenodigd, maar zonder uitnodiging",
        "nodig de kandidaat zelf uit, en meld dit aan wie werving beheert",
    ),
}


def out_of_order(stages: Iterable[tuple[str, bool]], done: Set[str]) -> list[str]:
    """The steps that are done while an earlier one is not; of each stage the key, and whether it has a gate."""
    order = list(_order(stages))
    first_open = next((place for place, key in enumerate(order) if key not in done), len(order))
    return [key for key in order[first_open:] if key in done]


def _order(stages: Iterable[tuple[str, bool]]) -> Iterator[str]:
    """The steps that every procedure with these stages takes, in their order."""
    yield from ("screening", "admission")
    for key, gated in stages:
        if gated:
            yield f"gate-{key}"
        yield from (f"invitation-{key}", f"judgement-{key}")
    yield from ("ranking", "reserve")


def below_minimum(regulation: Regulation, points: Mapping[str, Decimal], skipped: frozenset[str] = NOBODY) -> list[str]:
    """Every minimum that someone who passed does not reach: of a stage that decides, or of the total."""
    missed = [words for stage in regulation.stages if stage.eliminating for words in _below(stage, points)]
    ruling = judge_total(regulation.total, total_of(regulation, points, skipped))
    return [*missed, *(ruling.reasons if ruling.state == "failed_total" else ())]


def _below(stage: Stage, points: Mapping[str, Decimal]) -> Iterator[str]:
    scoring = stage.scoring
    got = points.get(stage.key)
    if got is None or not isinstance(scoring, PointsScoring) or scoring.threshold is None:
        return
    if got < scoring.threshold:
        yield f"{stage.title}: {points_words(got, scoring)}"
