"""A regulation explained back in plain Dutch, so that HR can hold it against the published text."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rules.dates import dutch_day
from rules.jury import CAPACITIES, JuryRule
from rules.numbers import dutch
from rules.phrases import both, clock_words, days_words, either, lower, named
from rules.provisions import Applications, Ranking, TotalRule
from rules.regulation import Regulation
from rules.wording_conditions import condition_words, document_words
from rules.wording_end import appeal_words, letter_words, reserve_words, retention_words, term_words
from rules.wording_gates import chain_words, least_words
from rules.wording_stages import stage_words

CHANNELS = {"mail": "per mail", "post": "per post", "formulier": "met het formulier"}
Section = tuple[str, list[str]]


def explained(regulation: Regulation) -> list[Section]:
    """Every rule of the regulation in sentences, in sections with a title; a section without sentences is left out."""
    conditions = [condition_words(regulation, condition) for condition in regulation.conditions]
    conditions.append(f"Over de ontvankelijkheid beslist: {regulation.admission_decided_by}.")
    stages = [
        (f"{number}. {stage.title}", stage_words(regulation, stage))
        for number, stage in enumerate(regulation.stages, start=1)
    ]
    sections = [
        ("Solliciteren", list(_applying(regulation))),
        ("Documenten", [document_words(regulation, document) for document in regulation.applications.documents]),
        ("Voorwaarden", conditions),
        ("Selectiecommissie", list(_jury(regulation.jury)) if regulation.jury else []),
        *stages,
        ("Totaal", list(_total(regulation))),
        ("Rangschikking", list(_ranking(regulation, regulation.ranking))),
        ("Wervingsreserve", list(reserve_words(regulation))),
        ("Termijnen en afwezigheid", [*term_words(regulation.terms), *letter_words(regulation)]),
        ("Beroep", list(appeal_words(regulation))),
        ("Bewaren en wissen", list(retention_words(regulation))),
    ]
    return [(title, sentences) for title, sentences in sections if sentences]


def _applying(regulation: Regulation) -> Iterator[str]:
    rule = regulation.applications
    kind = "statutair" if regulation.employment == "statutory" else "contractueel"
    yield f"De functie is {kind}; de aanstellende overheid is: {regulation.appointing_authority}."
    if len(regulation.tracks) > 1:
        yield f"Deelnemen kan via {either(lower(track.label) for track in regulation.tracks)}."
    yield f"Solliciteren kan {_period(rule)}."
    yield f"Dat kan {either(CHANNELS[channel] for channel in rule.channels)}."
    if "post" in rule.channels:
        counts = "de datum van de poststempel" if rule.post_rule == "postmark" else "de dag van ontvangst"
        yield f"Voor de post telt {counts}."
    later = (
        "de laatste kandidatuur" if rule.duplicates == "last_counts" else "de eerste en wordt een volgende geweigerd"
    )
    yield f"Solliciteert iemand meer dan één keer, dan telt {later}."
    yield _incomplete(rule)


def _period(rule: Applications) -> str:
    opens = ""
    if rule.opens:
        clock = f" om {clock_words(rule.opens_time)}" if rule.opens_time else ""
        opens = f"van {dutch_day(rule.opens)}{clock} "
    if rule.closes_time:
        return f"{opens}tot {dutch_day(rule.closes)} om {clock_words(rule.closes_time)}"
    return f"{opens}tot en met {dutch_day(rule.closes)}; die hele dag telt"


def _incomplete(rule: Applications) -> str:
    if rule.cure is None:
        return "Een kandidatuur die op de sluitingsdatum onvolledig is, wordt geweigerd."
    days = days_words(rule.cure.days, rule.cure.count)
    return (
        f"Een onvolledige kandidatuur mag tot {days} na de sluitingsdatum aangevuld worden; daarna wordt ze geweigerd."
    )


def _jury(rule: JuryRule) -> Iterator[str]:
    yield f"De {rule.board} telt minstens {_members(rule.min_members)}."
    if rule.max_internal and Fraction(rule.max_internal) < 1:
        yield f"Hoogstens {rule.max_internal} van de leden komt uit het eigen bestuur."
    if rule.min_external:
        yield f"Minstens {_members(rule.min_external)} {'komt' if rule.min_external == 1 else 'komen'} van buiten."
    if rule.rank_at_least:
        yield "Leden uit het eigen bestuur hebben een graad van minstens gelijke rang als de functie."
    if rule.barred:
        yield f"Geen lid maar alleen waarnemer mag zijn: {either(f'een {CAPACITIES[one]}' for one in rule.barred)}."
    yield f"Elke kandidaat wordt beoordeeld door minstens {_members(rule.least)} zonder belangenconflict."
    if rule.override and (rule.max_internal or rule.min_external or rule.rank_at_least):
        yield "Van het aandeel en de rang van interne leden kan met een gemotiveerde beslissing afgeweken worden."


def _members(number: int) -> str:
    return f"{number} {'lid' if number == 1 else 'leden'}"


def _total(regulation: Regulation) -> Iterator[str]:
    rule, scored = regulation.total, regulation.scored
    if rule is None:
        yield "Er is geen minimum voor het totaal."
        return
    plain = rule.basis == "points" and not rule.weights
    least = least_words(rule.min_pct, scored) if plain else f"minstens {dutch(rule.min_pct, 4)}%"
    yield f"Om te slagen moet men in het totaal {least} behalen."
    yield f"Het totaal loopt over {both(named(stage) for stage in scored)}."
    yield from _added(regulation, rule)
    yield _rounded(rule)
    if rule.checked == "when_known":
        yield f"Het totaal wordt getoetst zodra de uitslag van {named(scored[-1])} bekend is."
    else:
        yield "Het totaal wordt getoetst na het laatste onderdeel."


def _added(regulation: Regulation, rule: TotalRule) -> Iterator[str]:
    if rule.basis == "points":
        yield "De punten worden opgeteld."
    else:
        yield "Het totaal is het gemiddelde van de percentages per onderdeel."
    if rule.weights:
        weights = [f"{named(s)} {dutch(rule.weights.get(s.key, Decimal(1)), 4)}" for s in regulation.scored]
        yield f"De gewichten zijn: {both(weights)}."


def _rounded(rule: TotalRule) -> str:
    if rule.rounding is None:
        return f"Er wordt niet afgerond: {dutch(rule.min_pct - Decimal('0.01'), 4)}% volstaat niet."
    step = dutch(rule.rounding.step, 4)
    unit = "punt" if rule.rounding.of == "points" else "procent"
    return f"Het totaal wordt afgerond op {step} {unit}; een half gaat naar boven."


RANKINGS = {
    "binding": "Wie geslaagd is, komt in een bindende rangschikking, de hoogste score eerst.",
    "list": (
        "Wie geslaagd is, komt in een rangschikking, de hoogste score eerst; ze bindt niet,"
        " maar wie van de volgorde afwijkt, geeft de redenen."
    ),
    "alphabetical": "Wie geslaagd is, staat in een alfabetische lijst zonder plaatsnummer.",
    "none": "Er is geen rangschikking.",
}


def _ranking(regulation: Regulation, rule: Ranking) -> Iterator[str]:
    yield RANKINGS[rule.kind]
    if not rule.numbered:
        return
    labels = {track.key: lower(track.label) for track in regulation.tracks}
    if len(labels) > 1:
        yield f"Er is één rangschikking voor {'alle toegangswegen samen' if rule.joint else 'elke toegangsweg apart'}."
    if rule.priority:
        yield f"Voorrang hebben, in deze volgorde: {', '.join(labels[key] for key in rule.priority)}."
    if rule.tie_break:
        yield f"Bij een gelijk totaal beslist {chain_words(regulation, rule.tie_break)}."
    yield f"Wie {'dan nog ' if rule.tie_break else ''}gelijk staat, deelt een plaats: 1, 2, 2, 4."
