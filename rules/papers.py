"""The documents of an application: which are asked of whom, by when, and how old they may be."""

import datetime as dt
from collections.abc import Iterator

from rules.conditions import Document
from rules.dates import dutch_date, local_day, same_day_months_before
from rules.findings import CLOSING, Candidacy, concerns, rule_words
from rules.regulation import Regulation

Ground = tuple[str, str]  # the words and the rule they rest on


def asked_of(regulation: Regulation, candidacy: Candidacy, moment: str = CLOSING) -> list[Document]:
    """The documents that this application must hold by a moment."""
    return [d for d in regulation.applications.documents if d.due == moment and is_asked(regulation, d, candidacy)]


def is_asked(regulation: Regulation, document: Document, candidacy: Candidacy) -> bool:
    """Whether a required document is asked of this application: for its way in, on a condition, not waived."""
    waived = document.waived_for is not None and concerns(regulation, document.waived_for, candidacy)
    return document.required and not waived and concerns(regulation, document.only_for, candidacy)


def lacking(
    regulation: Regulation, candidacy: Candidacy, moment: str, day: dt.date, until: dt.date | None = None
) -> Iterator[Ground]:
    """What is missing, too old or came too late at a moment that falls on `day` (A17, A18).

    `until` is the last day on which a document may come in; a document of before the closing day always may.
    """
    last = max(until or day, local_day(candidacy.received_at)) if moment == CLOSING else day
    for document in regulation.applications.documents:
        if document.due != moment:
            continue
        dated, rule = candidacy.documents.get(document.key), rule_words(document.label, document)
        asked = is_asked(regulation, document, candidacy)
        incomplete = rule_words(document.label, regulation.applications) if moment == CLOSING else rule
        if dated is None:
            if asked:
                yield f"Onvolledig: {document.label.lower()} ontbreekt.", incomplete
            continue
        came = _came(document, candidacy, dated)
        if asked and came and came > last:
            when = "op de sluitingsdatum" if moment == CLOSING and until is None else f"op {dutch_date(last)}"
            yield f"Onvolledig {when}: {document.label.lower()} kwam op {dutch_date(came)}.", incomplete
        elif document.max_age_months is not None:
            yield from ((words, rule) for words in _too_old(regulation, document, dated, candidacy, day))


def _came(document: Document, candidacy: Candidacy, dated: dt.date) -> dt.date | None:
    """When a document came in; one without an age is dated by its receipt."""
    brought = candidacy.brought.get(document.key)
    if brought:
        return local_day(brought)
    return dated if document.max_age_months is None else None


def _too_old(
    regulation: Regulation, document: Document, dated: dt.date, candidacy: Candidacy, day: dt.date
) -> Iterator[str]:
    """Calendar months back from the reference; issued on the very day is still in time (A17)."""
    oldest = same_day_months_before(_reference(regulation, document, candidacy, day), document.max_age_months or 0)
    if dated < oldest:
        yield (
            f"{document.label} te oud: afgeleverd op {dutch_date(dated)}, "
            f"ten vroegste {dutch_date(oldest)} is toegelaten."
        )


def _reference(regulation: Regulation, document: Document, candidacy: Candidacy, day: dt.date) -> dt.date:
    """The day against which the age is counted; an appointment or an unplanned stage counts from the day asked."""
    when = document.age_reference
    if when == "submission_date":
        return local_day(candidacy.received_at)
    if when == "closing_date":
        return regulation.applications.closes
    if when.startswith("stage:"):
        stage = regulation.stage(when.removeprefix("stage:"))
        return stage.first_day if stage.planned else day
    return day
