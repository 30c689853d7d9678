"""Screening an application against the conditions: a proposal with its reasons, for a person to confirm."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from rules.dates import dutch_date, dutch_moment, local_day, same_day_months_before, start_of
from rules.numbers import dutch
from rules.regulation import DegreeCondition, Document, ExperienceCondition, PersonCondition, Regulation
from rules.stage import Definition

QUESTION_NUMBERS = re.compile(r"\s*\((?:A\d+(?:, )?)+\)")  # our own numbers mean nothing to a candidate
Admission = Literal["admissible", "inadmissible", "refer"]


@dataclass(frozen=True)
class Candidacy:
    """What an application says, without who it is; `documents` maps a document's key to its date."""

    dossier: str
    channel: str
    received_at: dt.datetime
    postmark: dt.date | None
    degree: str
    experience_years: Decimal
    documents: Mapping[str, dt.date] = field(default_factory=dict)


@dataclass(frozen=True)
class Proposal:
    """What the engine proposes, the reasons in Dutch and the rules they rest on; `refer` means: a person decides."""

    outcome: Admission
    reasons: tuple[str, ...]
    rules: tuple[str, ...]


def screen(regulation: Regulation, candidacy: Candidacy) -> Proposal:
    """Propose inadmissible with every ground there is, refer to a person, or admissible."""
    grounds = [
        *_late(regulation, candidacy),
        *_papers(regulation, candidacy),
        *_conditions(regulation, candidacy),
    ]
    if grounds:
        return Proposal("inadmissible", tuple(g[0] for g in grounds), tuple(dict.fromkeys(g[1] for g in grounds)))
    referred = list(_referred(regulation, candidacy))
    if referred:
        return Proposal("refer", tuple(r[0] for r in referred), tuple(r[1] for r in referred))
    words = "Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."
    return Proposal("admissible", (words,), (rule_words("Kandidaturen", regulation.applications),))


def rule_words(label: str, definition: Definition) -> str:
    """How a decision names its rule: the label and the sentence it rests on, or that it was chosen."""
    if definition.source:
        return f"{label}: “{definition.source}”"
    chosen = QUESTION_NUMBERS.sub("", definition.choice)
    return f"{label}: {chosen}" if chosen else label


def _late(regulation: Regulation, candidacy: Candidacy) -> Iterator[tuple[str, str]]:
    """Post counts by its postmark where the regulation says so, everything else by its receipt (A15, A16)."""
    closes, rule = regulation.closes_at, rule_words("Sluitingsdatum", regulation.applications)
    if candidacy.channel == "post" and regulation.applications.post_rule == "postmark":
        sent = candidacy.postmark or local_day(candidacy.received_at)
        if sent > regulation.applications.closes:
            yield f"Te laat: poststempel van {dutch_date(sent)}, na {dutch_date(local_day(closes))}.", rule
    elif candidacy.received_at >= start_of(regulation.applications.closes + dt.timedelta(days=1)):
        received = dutch_moment(candidacy.received_at)
        yield f"Te laat: ontvangen op {received}, na {dutch_date(local_day(closes))}.", rule


def _papers(regulation: Regulation, candidacy: Candidacy) -> Iterator[tuple[str, str]]:
    """What is missing, too old, or came after both the closing day and the application itself (A17, A18)."""
    last = max(regulation.applications.closes, local_day(candidacy.received_at))
    for document in regulation.applications.documents:
        dated = candidacy.documents.get(document.key)
        rule = rule_words(document.label, document)
        asked = rule_words(document.label, regulation.applications)
        if dated is None:
            if document.required:
                yield f"Onvolledig: {document.label.lower()} ontbreekt.", asked
        elif document.max_age_months is None:
            if document.required and dated > last:
                yield f"Onvolledig op de sluitingsdatum: {document.label.lower()} kwam op {dutch_date(dated)}.", asked
        else:
            yield from ((words, rule) for words in _too_old(regulation, document, dated, candidacy))


def _too_old(regulation: Regulation, document: Document, dated: dt.date, candidacy: Candidacy) -> Iterator[str]:
    """Calendar months back from the reference; issued on the very day is still in time (A17)."""
    at_closing = document.age_reference == "closing_date"
    reference = regulation.applications.closes if at_closing else local_day(candidacy.received_at)
    oldest = same_day_months_before(reference, document.max_age_months or 0)
    if dated < oldest:
        yield (
            f"{document.label} te oud: afgeleverd op {dutch_date(dated)}, "
            f"ten vroegste {dutch_date(oldest)} is toegelaten."
        )


def _conditions(regulation: Regulation, candidacy: Candidacy) -> Iterator[tuple[str, str]]:
    for condition in regulation.conditions:
        rule = rule_words(condition.label, condition)
        if isinstance(condition, DegreeCondition):
            other = condition.otherwise.degrees if condition.otherwise else ()
            if candidacy.degree not in (*condition.degrees, *other):
                asked = " of ".join((*condition.degrees, *(f"{d} (met extra proef)" for d in other)))
                yield f"{condition.label}: hoogste diploma is {candidacy.degree}, gevraagd is {asked}.", rule
        elif isinstance(condition, ExperienceCondition) and candidacy.experience_years < condition.min_years:
            yield (
                f"{condition.label}: {dutch(candidacy.experience_years)} jaar,"
                f" minder dan de vereiste {dutch(condition.min_years)} jaar.",
                rule,
            )


def _referred(regulation: Regulation, candidacy: Candidacy) -> Iterator[tuple[str, str]]:
    """An unfavourable extract, shown by its written explanation, always goes to a person (A24)."""
    labels = {d.key: d.label for d in regulation.applications.documents}
    for condition in regulation.conditions:
        document = condition.referred_by if isinstance(condition, PersonCondition) else None
        if document and document in candidacy.documents:
            words = f"{condition.label}: {labels[document].lower()} voorgelegd; een persoon beslist."
            yield words, rule_words(condition.label, condition)
