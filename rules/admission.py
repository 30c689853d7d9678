"""Screening an application against the conditions: a proposal with its reasons, for a person to confirm."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from rules.dates import dutch_date, dutch_moment, local_day, start_of
from rules.findings import CLOSING, Candidacy, Finding, due_at, find, rule_words
from rules.papers import Ground, lacking
from rules.regulation import Regulation

Admission = Literal["admissible", "inadmissible", "refer"]


@dataclass(frozen=True)
class Proposal:
    """What the engine proposes, the reasons in Dutch and the rules they rest on; `refer` means: a person decides."""

    outcome: Admission
    reasons: tuple[str, ...]
    rules: tuple[str, ...]


def screen(regulation: Regulation, candidacy: Candidacy, until: dt.date | None = None) -> Proposal:
    """Propose inadmissible with every ground there is, refer to a person, or admissible.

    `until` is the last day of the term to complete an application, where the regulation gives one (A18).
    """
    grounds = [
        *_locked(regulation, candidacy),
        *_late(regulation, candidacy),
        *lacking(regulation, candidacy, CLOSING, regulation.applications.closes, until),
    ]
    words = "Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."
    return _proposal(
        grounds, _findings(regulation, candidacy, CLOSING), (words, rule_words("Kandidaturen", regulation.applications))
    )


def verify(regulation: Regulation, candidacy: Candidacy, moment: str, day: dt.date) -> Proposal:
    """The same for what must be there at a stage or at the appointment, on the day it is asked (A17, A19)."""
    words = "De documenten en voorwaarden die nu gelden, zijn in orde."
    grounds = list(lacking(regulation, candidacy, moment, day))
    return _proposal(grounds, _findings(regulation, candidacy, moment), (words, "Documenten en voorwaarden"))


def _findings(regulation: Regulation, candidacy: Candidacy, moment: str) -> list[Finding]:
    due = [c for c in regulation.conditions if due_at(c, moment)]
    found = [find(regulation, condition, candidacy, moment) for condition in due]
    return [f for f in found if f.met != "later"]


def _proposal(grounds: list[Ground], findings: list[Finding], fine: Ground) -> Proposal:
    grounds = [*grounds, *((f.words, f.rule) for f in findings if f.met == "no")]
    if grounds:
        return Proposal("inadmissible", tuple(g[0] for g in grounds), tuple(dict.fromkeys(g[1] for g in grounds)))
    referred = [(f.words, f.rule) for f in findings if f.met == "person"]
    if referred:
        return Proposal("refer", tuple(r[0] for r in referred), tuple(r[1] for r in referred))
    return Proposal("admissible", (fine[0],), (fine[1],))


def asks_at(regulation: Regulation, moment: str) -> bool:
    """Whether any document or condition is due at a stage (`stage:<key>`) or at the appointment."""
    documents = any(d.due == moment for d in regulation.applications.documents)
    return documents or any(due_at(c, moment) and c.kind != "later" for c in regulation.conditions)


def _late(regulation: Regulation, candidacy: Candidacy) -> Iterator[Ground]:
    """Post counts by its postmark where the regulation says so, everything else by its receipt (A15, A16)."""
    applications, closes = regulation.applications, regulation.closes_at
    rule = rule_words("Sluitingsdatum", applications)
    if candidacy.channel == "post" and applications.post_rule == "postmark":
        sent = candidacy.postmark or local_day(candidacy.received_at)
        if sent > applications.closes:
            yield f"Te laat: poststempel van {dutch_date(sent)}, na {dutch_date(local_day(closes))}.", rule
    elif is_late(regulation, candidacy.received_at):
        received = dutch_moment(candidacy.received_at)
        yield f"Te laat: ontvangen op {received}, na {dutch_moment(closes)}.", rule


def is_late(regulation: Regulation, received: dt.datetime) -> bool:
    """Whether something came after closing: after the whole closing day, or after its clock time (A15)."""
    if regulation.applications.closes_time:
        return received > regulation.closes_at
    return received >= start_of(regulation.applications.closes + dt.timedelta(days=1))


def in_time(regulation: Regulation, candidacy: Candidacy) -> bool:
    """Whether an application came in time."""
    return not any(True for _ in _late(regulation, candidacy))


def _locked(regulation: Regulation, candidacy: Candidacy) -> Iterator[Ground]:
    """Who stayed away without force majeure may apply again only after the lock-out (A25)."""
    until = candidacy.locked_until
    if until and local_day(candidacy.received_at) < until:
        words = (
            f"Na een afwezigheid zonder overmacht kan men zich pas opnieuw kandidaat stellen vanaf {dutch_date(until)}."
        )
        yield words, rule_words("Afwezigheid", regulation.terms)


def superseded(regulation: Regulation, same: Mapping[str, Candidacy]) -> dict[str, str]:
    """Of one person's applications by dossier, which replaces each other one: the last before closing counts.

    If none came in time, the last of all counts.
    """
    if len(same) < 2 or regulation.applications.duplicates != "last_counts":
        return {}
    timely = [dossier for dossier, one in same.items() if in_time(regulation, one)] or list(same)
    counts = max(timely, key=lambda dossier: (same[dossier].received_at, dossier))
    return {dossier: counts for dossier in same if dossier != counts}
