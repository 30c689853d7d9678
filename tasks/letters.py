"""Letters are recorded once, in their decision's transaction; `posting` takes them out of the house."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlmodel import select

from config.holidays import public_holidays
from config.settings import settings
from models.tables import Application, Candidate, Decision, Letter
from models.types import utcnow
from models.work import Work
from rules.dates import dutch_date, last_day_to_appeal, local_day
from rules.regulation import Regulation

# What a template asks that letters recorded before version 0.2 do not hold.
SINCE_0_2: dict[str, Any] = {
    "exact": False,
    "arranged": "",
    "moved_up": False,
    "employers": [],
    "heading": "Wat nog niet in orde is",
}
AFTER_APPROVAL = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)  # a letter that waits for a person, not for a moment


def write_letter(
    work: Work,
    kind: str,
    application: Application | None,
    decision: Decision | None = None,
    facts: Mapping[str, Any] | None = None,
    *,
    negative: bool = False,
    attachment: str | None = None,
    hold: bool = True,
    version: int = 1,
    step: str = "",
) -> Letter:
    """Record one letter; a held one leaves after `post_after_minutes`, so that a decision can still be corrected.

    A letter about a decision that someone must approve first leaves only after that approval.
    """
    from config.rendering import template_hash  # with Jinja: only who writes letters needs it

    held = hold_time(work) if hold else dt.timedelta()
    awaits = hold and decision is not None and needs_approval(work.regulation, work.key)
    dated = local_day(work.now + held) if is_real(work) else local_day(work.now)
    letter = Letter(
        procedure_id=work.id,
        application_id=application.id if application else None,
        decision_id=decision.id if decision else None,
        kind=kind,
        step=step or work.key,
        version=decision.version if decision else version,
        facts={**(facts or {}), **(_grounds(decision) if decision and negative else {})},
        template_hash=template_hash(kind),
        dated=dated,
        appeal_until=appeal_until(work.regulation, dated) if negative else None,
        attachment=attachment,
        message_id=f"<{uuid4().hex}@{work.regulation.employer.contact.rpartition('@')[2]}>",
        post_after=AFTER_APPROVAL if awaits else utcnow() + held,
    )
    if application and not _has_address(work, application):
        letter.status = "to_print"
    work.session.add(letter)
    return letter


def needs_approval(regulation: Regulation, step: str) -> bool:
    """Whether someone must approve a step's decisions before candidates hear them (the college first)."""
    asked = regulation.terms.approval
    every = step.startswith("judgement-") or step in {"admission", "ranking"}
    return (asked == "admission" and step == "admission") or (asked == "every_decision" and every)


def release(work: Work, step: str, approved_on: dt.date) -> None:
    """Let the letters of an approved step leave: from now on they are dated, and the term to appeal counts."""
    waiting = select(Letter).where(
        Letter.procedure_id == work.id, Letter.step == step, Letter.post_after == AFTER_APPROVAL
    )
    for letter in work.session.exec(waiting):
        held = hold_time(work)
        letter.post_after = utcnow() + held
        leaves = local_day(work.now + held) if is_real(work) else approved_on
        letter.dated = max(leaves, letter.dated)
        if letter.appeal_until:
            letter.appeal_until = appeal_until(work.regulation, letter.dated)


def hold_time(work: Work) -> dt.timedelta:
    """How long letters about a decision are held; on a compressed calendar as much shorter as its days are."""
    held, pace = dt.timedelta(minutes=settings().post_after_minutes), work.procedure.seconds_per_day
    return held * (pace / 86400) if pace else held


def is_real(work: Work) -> bool:
    """Whether the procedure lives in wall time."""
    return work.procedure.seconds_per_day is None


def appeal_until(regulation: Regulation, notified: dt.date) -> dt.date:
    """The last day to appeal against what was notified on this day."""
    return last_day_to_appeal(notified, regulation.appeal.days, public_holidays())


def _has_address(work: Work, application: Application) -> bool:
    candidate = work.session.get(Candidate, application.candidate_id)
    return bool(candidate and candidate.email)


def _grounds(decision: Decision) -> dict[str, Any]:
    return {
        "reasons": decision.reasons,
        "rule": decision.rule,
        "decided_by": decision.decided_by,
        "decided_on": dutch_date(decision.decided_on),
    }


def common_facts(
    regulation: Regulation, reference: str, letter: Letter, candidate: Candidate | None, dossier: str
) -> dict[str, Any]:
    """What every template may use, besides the letter's own facts; names come from the person's own row."""
    facts = {
        "candidate": candidate.name if candidate else "",
        "dossier": dossier,
        "function_title": regulation.title,
        "employer": regulation.employer.name,
        "employer_address": regulation.employer.address,
        "contact": regulation.employer.contact,
        "signature": regulation.employer.signature,
        "dated": dutch_date(letter.dated),
        "reference": reference,
    }
    if letter.appeal_until:
        facts["appeal_clause"] = regulation.appeal_clause
        facts["appeal_until"] = dutch_date(letter.appeal_until)
    return {**SINCE_0_2, **facts, **letter.facts}
