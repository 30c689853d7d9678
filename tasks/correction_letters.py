"""The letter about a confirmed correction: where someone stands now, with the day of the letter it replaces."""

from collections.abc import Mapping, Sequence

from sqlmodel import col, select

from models.tables import Application, Correction, Decision, Letter
from models.work import Work
from rules.dates import dutch_date
from rules.parts import part_title
from rules.states import DUTCH
from tasks.appointments import called_off
from tasks.deciding import by_dossier
from tasks.letters import write_letter
from tasks.proposed import Change

WORSE = {"inadmissible", "eliminated", "no_show", "below_gate", "not_invited", "failed_total"}


def write_letters(
    work: Work, correction: Correction, written: Mapping[int, Decision], changed: Sequence[Change]
) -> None:
    """One letter to each whose outcome changed, about where it stands now, that refers to the one it had."""
    known = by_dossier(work)
    out = [known[change.dossier].id or 0 for change in changed if known[change.dossier].state in WORSE]
    calendars = called_off(work, out)
    for change in changed:
        application = known[change.dossier]
        decision = written.get(application.id or 0)
        if decision is None:
            continue
        work.key = f"correction-{correction.number}"
        facts = {
            "part": part_title(work.regulation, correction.part),
            "own": application.id == correction.application_id,
            "earlier": _earlier(work, application),
            "outcome": _outcome(work, application, decision),
            "reasons": list(decision.reasons),
            "calendar": calendars.get(application.id or 0, []),
        }
        negative = application.state in WORSE or _is_placed_lower(work, decision)
        facts["negative"] = negative
        write_letter(work, "corrected", application, decision, facts, negative=negative, hold=False)


def _is_placed_lower(work: Work, decision: Decision) -> bool:
    """Whether its place is worse than in the version before: that too can be appealed."""
    before = select(Decision.rank).where(
        Decision.application_id == decision.application_id,
        Decision.step == decision.step,
        Decision.version == decision.version - 1,
    )
    rank = work.session.exec(before).first()
    return rank is not None and decision.rank is not None and decision.rank > rank


def _outcome(work: Work, application: Application, decision: Decision) -> str:
    title = next((s.title for s in work.regulation.stages if s.key == application.stage), "")
    place = f", plaats {decision.rank} in de rangschikking" if decision.rank else ""
    at = f": {title}" if title and application.state in {"invited", "eliminated", "no_show", "passed_stage"} else ""
    return f"{DUTCH[application.state]}{at}{place}"


def _earlier(work: Work, application: Application) -> str:
    """The day of the last letter about a decision that left, or nothing."""
    told = (
        select(Letter)
        .where(Letter.procedure_id == application.procedure_id)
        .where(Letter.application_id == application.id, Letter.status == "sent", col(Letter.decision_id).is_not(None))
        .order_by(col(Letter.id).desc())
        .limit(1)
    )
    letter = work.session.exec(told).first()
    return dutch_date(letter.dated) if letter else ""
