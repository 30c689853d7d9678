"""Corrections (A33): at once while letters are held; afterwards proposed, and confirmed or refused by a person."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

from sqlmodel import col, func, select

from models.tables import Application, Correction, Result
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day, parse_date
from rules.functions import function_of, functions_asked
from rules.parts import part_key, part_title
from rules.questions import Answer, Entry
from rules.signs import gives_reason
from rules.states import DUTCH
from tasks import changes
from tasks.asking import NotAsked
from tasks.consequences import Following
from tasks.correction_letters import write_letters
from tasks.deciding import LetterLeft, latest_decisions, latest_results
from tasks.differences import differences, standings
from tasks.leaving import is_real, needs_approval
from tasks.posing import question_of
from tasks.proposed import Change, Proposed, shown_now
from tasks.rewriting import is_lapsed
from tasks.tables import TableError
from tasks.taking import new_result

BAD_STATES = {"withdrawn", "appointed", "place_lost", "expired", "superseded"}


def correct(reference: str, part: str, entry: Entry, because: str) -> list[Change] | Proposed:
    """Change a result at once while its letters are held; propose the change once they left or were approved.

    NotAsked if there is nothing to correct, or if it would need a stage to be held again; TableError if the new
    result cannot be.
    """
    try:
        return changes.correct(reference, part, entry, because)
    except (LetterLeft, changes.Approved):
        return propose(reference, part, entry, because)


def propose(reference: str, part: str, entry: Entry, because: str) -> Proposed:
    """Keep a new result apart with its reason and author, and show what would follow; nothing else changes."""
    with unit_of_work(reference, "correction") as work:
        key = part_key(work.regulation, part) or ""
        if not gives_reason(because):
            raise TableError(["reden: een verbetering vraagt een reden, in leesbare tekens"])
        application = changes._application(work, entry.dossier)
        previous = _correctable(work, key, application)
        question = question_of(work, key, reopened=application)
        if question is None or previous is None:
            raise NotAsked(f"{part}: hier is niets te verbeteren")
        answer = changes.checked(work, question, entry._replace(reasons=entry.reasons or previous.reasons))
        correction = Correction(
            procedure_id=work.id,
            number=_next_number(work),
            application_id=application.id or 0,
            part=key,
            replaces=previous.version,
            because=because.strip(),
            changes=[],
            at=work.now,
            **{name: value for name, value in answer._asdict().items() if name != "dossier"},
        )
        work.session.add(correction)
        work.session.flush()
        _look(work, correction)
        if not correction.changes:
            raise NotAsked(f"{application.dossier}: aan de uitkomst verandert niets")
        work.note("correction proposed", who=answer.decided_by, application_id=application.id)
        return shown_now(work.session, work.procedure, correction)


def _next_number(work: Work) -> int:
    known = work.session.exec(select(func.max(Correction.number)).where(Correction.procedure_id == work.id)).one()
    return (known or 0) + 1


def _correctable(work: Work, key: str, application: Application) -> Result | None:
    """The result that stands; NotAsked if the decision on it no longer holds, or a person must act elsewhere."""
    if application.state in BAD_STATES:
        words = DUTCH[application.state]
        raise NotAsked(f"{application.dossier}: is {words}; daarop kan een verbetering niet terugkomen")
    step = "admission" if key == "admissibility" else f"judgement-{key}"
    decision = latest_decisions(work.session, work.id, step).get(application.id or 0)
    if decision is None or is_lapsed(decision):
        raise NotAsked(
            f"{application.dossier}: heeft geen beslissing over {part_title(work.regulation, key)} die nog geldt"
        )
    open_one = select(Correction.number).where(
        Correction.procedure_id == work.id,
        Correction.application_id == application.id,
        Correction.part == key,
        Correction.state == "open",
    )
    for number in work.session.exec(open_one):
        raise NotAsked(
            f"{application.dossier}: voorstel {number} hierover staat nog open; bevestig of weiger het eerst"
        )
    return latest_results(work.session, work.id, key).get(application.id or 0)


def _look(work: Work, correction: Correction) -> None:
    """Carry the correction through, write down what it would change, and undo it all."""
    nested = work.session.begin_nested()
    try:
        following, changed = _carry(work, correction, "werving", local_day(work.now), letter=False)
    finally:
        nested.rollback()
    correction.changes = [asdict(change) for change in changed]
    correction.notes = list(following.notes)


def _carry(
    work: Work, correction: Correction, who: str, on: dt.date, *, letter: bool
) -> tuple[Following, list[Change]]:
    """Store the new result and decide anew all that rests on it; returns what changed, by dossier."""
    application = work.session.get_one(Application, correction.application_id)
    previous = latest_results(work.session, work.id, correction.part).get(correction.application_id)
    if previous is None or previous.version != correction.replaces or application.state in BAD_STATES:
        raise NotAsked(
            f"voorstel {correction.number}: {application.dossier} is intussen veranderd; weiger het en verbeter opnieuw"
        )
    before = standings(work)
    following = Following(work, correction, who, on, letter)
    following.before(application)
    given = Answer(
        application.dossier,
        correction.attendance,
        correction.value,
        correction.reasons,
        correction.decided_by,
        correction.decided_on,
    )
    new_result(work, correction.part, application, given, previous, "correction", correction.because)
    work.session.flush()
    following.follow(application)
    work.session.flush()
    return following, list(differences(work, before, standings(work)))


def open_corrections(reference: str) -> list[Proposed]:
    """Every correction that waits for a person, with what it would change as the procedure stands now."""
    with unit_of_work(reference, "correction") as work:
        waiting = select(Correction).where(Correction.procedure_id == work.id, Correction.state == "open")
        found = []
        for correction in work.session.exec(waiting.order_by(col(Correction.number))).all():
            try:
                _look(work, correction)
            except NotAsked as refusal:
                correction.changes, correction.notes = [], [str(refusal)]
            found.append(shown_now(work.session, work.procedure, correction))
        return found


def confirm(
    reference: str, number: int, dossiers: Sequence[str] | None, by: str, date: str = "", *, letter: bool = False
) -> Proposed:
    """Make a proposed correction count; `dossiers` names each whose outcome changes, None means all that were shown.

    NotAsked if one is missing or does not change, or if what follows is no longer what was shown. Letters leave only
    if `letter` says so.
    """
    with unit_of_work(reference, "correction") as work:
        correction, who, on = _open(work, number), _decider(work, by), _day(work, date)
        _may_confirm(work, correction, who)
        shown = shown_now(work.session, work.procedure, correction)
        seen = [dict(change) for change in correction.changes]
        if dossiers is not None:
            _all_named(shown.changes, [dossier.upper() for dossier in dossiers])
        following, changed = _carry(work, correction, who, on, letter=letter)
        if [asdict(change) for change in changed] != seen:
            raise NotAsked(
                f"voorstel {number}: de gevolgen zijn niet meer wat u zag; bekijk ze opnieuw met"
                f" `werving confirm {reference}`"
            )
        _close(correction, "confirmed", who, on)
        if letter:
            write_letters(work, correction, following.written, changed)
        work.note("correction confirmed", who=who, application_id=correction.application_id)
        return replace(shown, notes=tuple(following.notes))


def reject(reference: str, number: int, by: str, reason: str, date: str = "") -> None:
    """Refuse a proposed correction with a reason; the result that stood goes on counting."""
    with unit_of_work(reference, "correction") as work:
        correction, who, on = _open(work, number), _decider(work, by), _day(work, date)
        if not gives_reason(reason):
            raise NotAsked("reden: een weigering vraagt een reden")
        _close(correction, "refused", who, on, reason.strip())
        work.note("correction refused", who=who, application_id=correction.application_id)


def _close(correction: Correction, state: str, who: str, on: dt.date, because: str = "") -> None:
    correction.state, correction.closed_by, correction.closed_on = state, who, on
    correction.closed_because = because


def _open(work: Work, number: int) -> Correction:
    statement = select(Correction).where(Correction.procedure_id == work.id, Correction.number == number)
    correction = work.session.exec(statement).one_or_none()
    if correction is None:
        raise NotAsked(f"voorstel {number} bestaat niet in {work.procedure.reference}")
    if correction.state != "open":
        what = "bevestigd" if correction.state == "confirmed" else "geweigerd"
        raise NotAsked(f"voorstel {number} is al {what} ({correction.closed_by})")
    return correction


def _decider(work: Work, by: str) -> str:
    known = function_of(work.regulation.deciders, by)
    if known is None:
        raise NotAsked(f"beslisser: {functions_asked(work.regulation.deciders)}")
    return known


def _day(work: Work, text: str) -> dt.date:
    try:
        day = parse_date(text) if text else local_day(work.now)
    except ValueError as fault:
        raise NotAsked(f"datum: {fault} verwacht") from None
    if is_real(work) and day > local_day(utcnow()):
        raise NotAsked(f"datum: {dutch_date(day)} ligt in de toekomst")
    return day


def _may_confirm(work: Work, correction: Correction, who: str) -> None:
    """Where the regulation has a step approved, the same function confirms what changes it."""
    step = "admission" if correction.part == "admissibility" else f"judgement-{correction.part}"
    asked = work.regulation.terms.approved_by
    if needs_approval(work.regulation, step) and asked and who != asked:
        raise NotAsked(f"beslisser: {asked} verwacht, die deze beslissing goedkeurde")


def _all_named(changes: Iterable[Change], dossiers: Sequence[str]) -> None:
    expected = [change.dossier for change in changes]
    for dossier in dossiers:
        if dossier not in expected:
            raise NotAsked(f"{dossier}: verandert niet door dit voorstel")
    left = [dossier for dossier in expected if dossier not in dossiers]
    if left:
        raise NotAsked(
            f"nog niet bevestigd: {', '.join(left)}; wie door dezelfde verbetering verandert, wordt samen bevestigd,"
            " anders klopt de rangschikking niet"
        )
