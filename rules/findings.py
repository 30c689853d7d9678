"""What the conditions find about one application: met, not met, for a person, or to be shown later."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from rules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    DeclarationCondition,
    DegreeCondition,
    DocumentCondition,
    ExperienceCondition,
    LaterCondition,
    PersonCondition,
    SeniorityCondition,
    StageCondition,
    flat,
)
from rules.dates import months_after
from rules.definition import Definition, Whom
from rules.numbers import dutch, parse_number
from rules.regulation import Regulation
from rules.stage import Stage

QUESTION_NUMBERS = re.compile(r"\s*\((?:A\d+(?:, )?)+\)")  # our own numbers mean nothing to a candidate
CLOSING = "closing"
APPOINTMENT = "appointment"
Met = Literal["yes", "no", "person", "later"]
YES, NO, DOUBT = "ja", "nee", "twijfel"


@dataclass(frozen=True)
class Candidacy:
    """What an application says, without who it is.

    `documents` maps a document's key to its date, `brought` to the moment it came in if later than the rest; `facts`
    maps `voorwaarde:<key>`, `kenmerk:<key>` and `vrijstelling:<stage>` to what was entered.
    """

    channel: str
    received_at: dt.datetime
    postmark: dt.date | None
    degree: str
    experience_years: Decimal
    documents: Mapping[str, dt.date] = field(default_factory=dict)
    track: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    brought: Mapping[str, dt.datetime] = field(default_factory=dict)
    locked_until: dt.date | None = None


@dataclass(frozen=True)
class Finding:
    """What one condition finds, in words, and the rule it rests on."""

    met: Met
    words: str
    rule: str


def rule_words(label: str, definition: Definition) -> str:
    """How a decision names its rule: the label and the sentence it rests on, or that it was chosen."""
    if definition.source:
        return f"{label}: “{definition.source}”"
    chosen = QUESTION_NUMBERS.sub("", definition.choice)
    return f"{label}: {chosen}" if chosen else label


def find(regulation: Regulation, condition: Condition, candidacy: Candidacy, moment: str = CLOSING) -> Finding:
    """Hold one application against one condition at a moment: the closing day, a stage, the appointment (A19)."""
    rule = rule_words(condition.label, condition)
    if condition.tracks and candidacy.track not in condition.tracks:
        return Finding("yes", f"{condition.label}: geldt niet voor deze toegangsweg.", rule)
    if isinstance(condition, AnyOf):
        return _any(condition, [find(regulation, part, candidacy, moment) for part in condition.of], rule)
    if isinstance(condition, AllOf):
        return _all([find(regulation, part, candidacy, moment) for part in condition.of], rule)
    if not _has_come(regulation, condition.at, moment):
        return Finding("later", f"{condition.label}: wordt later getoetst.", rule)
    if isinstance(condition, StageCondition) and moment == APPOINTMENT:
        return Finding("yes", f"{condition.label}: geslaagd.", rule)
    return _plain(regulation, condition, candidacy, rule)


def due_at(condition: Condition, moment: str) -> bool:
    """Whether a condition, or a part of it, must be shown at this very moment."""
    return any(part.at == moment for part in flat((condition,)) if not isinstance(part, AnyOf | AllOf))


def _has_come(regulation: Regulation, at: str, moment: str) -> bool:
    """Whether what is due at one moment is due by another: the closing, the stages in order, the appointment."""
    order = [CLOSING, *(f"stage:{stage.key}" for stage in regulation.stages), APPOINTMENT]
    return order.index(at) <= order.index(moment)


def _any(condition: AnyOf, parts: list[Finding], rule: str) -> Finding:
    """One way is enough; a way that is still open keeps someone in, a way for a person goes to that person."""
    for met in ("yes", "later", "person"):
        for part in parts:
            if part.met == met:
                return part
    ways = " Of: ".join(part.words for part in parts)
    return Finding("no", f"{condition.label}: aan geen van de mogelijkheden is voldaan. {ways}", rule)


def _all(parts: list[Finding], rule: str) -> Finding:
    for met in ("no", "person", "later"):
        found = [part for part in parts if part.met == met]
        if found:
            words = " ".join(part.words for part in found)
            return Finding(found[0].met, words, " / ".join(dict.fromkeys(part.rule for part in found)))
    return Finding("yes", " ".join(part.words for part in parts), rule)


def _plain(regulation: Regulation, condition: Condition, candidacy: Candidacy, rule: str) -> Finding:
    label, said = condition.label, candidacy.facts.get(f"voorwaarde:{condition.key}", "")
    if isinstance(condition, DegreeCondition):
        return _degree(condition, candidacy, rule)
    if isinstance(condition, ExperienceCondition):
        years = parse_number(said) if said else candidacy.experience_years
        return _years(label, years, condition.min_years, rule)
    if isinstance(condition, SeniorityCondition):
        if not said:
            return Finding("no", f"{label}: het aantal jaren anciënniteit is niet aangetoond.", rule)
        return _years(label, parse_number(said), condition.min_years, rule)
    if isinstance(condition, DeclarationCondition):
        missing = f"{label}: niet verklaard." if said != NO else f"{label}: volgens de eigen verklaring niet voldaan."
        return Finding("yes" if said == YES else "no", f"{label}: verklaard." if said == YES else missing, rule)
    if isinstance(condition, DocumentCondition):
        shown = condition.document in candidacy.documents and said != NO
        return Finding("yes" if shown else "no", f"{label}: {'aangetoond' if shown else 'niet aangetoond'}.", rule)
    if isinstance(condition, PersonCondition):
        return _person(regulation, condition, candidacy, said, rule)
    if isinstance(condition, LaterCondition):
        return Finding(
            "yes" if said == YES else "no" if said == NO else "person", f"{label}: {said or 'te toetsen'}.", rule
        )
    return Finding("later", f"{label}: blijkt uit een onderdeel van de selectie.", rule)


def _degree(condition: DegreeCondition, candidacy: Candidacy, rule: str) -> Finding:
    other = condition.otherwise.degrees if condition.otherwise else ()
    if candidacy.degree in (*condition.degrees, *other):
        return Finding("yes", f"{condition.label}: {candidacy.degree}.", rule)
    asked = " of ".join((*condition.degrees, *(f"{d} (met extra proef)" for d in other)))
    return Finding("no", f"{condition.label}: hoogste diploma is {candidacy.degree}, gevraagd is {asked}.", rule)


def _years(label: str, years: Decimal, least: Decimal, rule: str) -> Finding:
    if years < least:
        return Finding("no", f"{label}: {dutch(years)} jaar, minder dan de vereiste {dutch(least)} jaar.", rule)
    return Finding("yes", f"{label}: {dutch(years)} jaar; vereist is {dutch(least)} jaar.", rule)


def _person(regulation: Regulation, condition: PersonCondition, candidacy: Candidacy, said: str, rule: str) -> Finding:
    """An unfavourable extract, shown by its written explanation, always goes to a person (A24)."""
    if said == NO:
        return Finding("no", f"{condition.label}: niet voldaan.", rule)
    if condition.referred_by and condition.referred_by in candidacy.documents:
        labels = {d.key: d.label for d in regulation.applications.documents}
        words = f"{condition.label}: {labels[condition.referred_by].lower()} voorgelegd; een persoon beslist."
        return Finding("person", words, rule)
    if said == DOUBT:
        return Finding("person", f"{condition.label}: twijfel; een persoon beslist.", rule)
    return Finding("yes", f"{condition.label}: nagegaan bij de ontvankelijkheid.", rule)


def concerns(regulation: Regulation, whom: Whom | None, candidacy: Candidacy) -> bool:
    """Whether something that holds for these holds for this application; for everyone if nobody is named."""
    if whom is None:
        return True
    if whom.degrees and candidacy.degree not in whom.degrees:
        return False
    if whom.tracks and candidacy.track not in whom.tracks:
        return False
    return all(_is(regulation, key, candidacy) for key in whom.meeting) and not any(
        _is(regulation, key, candidacy) for key in whom.unless
    )


def _is(regulation: Regulation, key: str, candidacy: Candidacy) -> bool:
    """Whether an attribute or a condition is true of an application, whenever it must be shown."""
    for condition in regulation.flat_conditions:
        if condition.key == key:
            moment = CLOSING if isinstance(condition, AnyOf | AllOf) else condition.at
            return find(regulation, condition, candidacy, moment).met == "yes"
    return candidacy.facts.get(f"kenmerk:{key}", NO) == YES


def is_exempt(stage: Stage, candidacy: Candidacy, closes: dt.date) -> bool:
    """Whether an earlier pass of this stage still counts: on the closing day, or on the stage's first day (P17).

    As with the age of a document, the very day so many months later still counts.
    """
    passed = candidacy.facts.get(f"vrijstelling:{stage.key}")
    if not passed or stage.exemption is None:
        return False
    first = dt.date.fromisoformat(passed)
    day = stage.first_day if stage.exemption.measured == "stage" and stage.planned else closes
    return first <= day <= months_after(first, stage.exemption.valid_months)


def years_of(regulation: Regulation, candidacy: Candidacy) -> dict[str, Decimal]:
    """The years that an application shows for each condition in years, for a tie-break chain."""
    found = {}
    for condition in regulation.flat_conditions:
        said = candidacy.facts.get(f"voorwaarde:{condition.key}", "")
        if isinstance(condition, ExperienceCondition):
            found[condition.key] = parse_number(said) if said else candidacy.experience_years
        elif isinstance(condition, SeniorityCondition):
            found[condition.key] = parse_number(said) if said else Decimal(0)
    return found
