"""Invitations: one for each application and stage, with its time and what is arranged for that candidate."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlmodel import col, select

from models.bulk import add_rows, set_columns
from models.tables import Application, Invitation, Step
from models.work import Work
from rules.dates import dutch_day, dutch_moment, local_day
from rules.promises import broken_by
from rules.stage import Stage, slots_of
from rules.states import move
from tasks.adjusting import adjustments
from tasks.candidacies import concerned
from tasks.letters import Letters, ToWrite, write_letter
from tasks.reading import Applying, ids_of


def invite(work: Work, stage: Stage, applications: Sequence[Applying], *, moved_up: bool = False) -> None:
    """Invite these to a stage, and with it to the stages of the same round; nobody is invited twice."""
    for application in applications:
        move(application.state, "invited")
    set_columns(work.session, Application, {"state": "invited", "stage": stage.key}, ids_of(applications))
    _write(work, stage, applications, moved_up=moved_up)
    _tell_hr(work, stage, applications)
    for other in work.regulation.stages:
        if other.round_with == stage.key:
            _write(work, other, concerned(work, other, applications))


def _write(work: Work, stage: Stage, applications: Sequence[Applying], *, moved_up: bool = False) -> None:
    assignment = work.session.get(Step, (work.id, f"assignment-{stage.key}"))
    attachment = assignment.answer.get("file") if assignment else None
    known, free = _invited(work, stage), iter(_free_slots(work, stage))
    new = [(application, next(free, None)) for application in applications if application.id not in known]
    rows = ((application.id, slot) for application, slot in new)
    same = {"procedure_id": work.id, "key": stage.key, "invited_on": local_day(work.now)}
    add_rows(work.session, Invitation, ("application_id", "slot"), rows, **same)
    kind, arranged = "home_assignment" if stage.take_home else "invitation", adjustments(work, stage)
    facts = lru_cache(lambda slot, what: _facts(stage, attachment, slot) | {"arranged": what, "moved_up": moved_up})
    letters = Letters(work, hold=False, step=f"invitation-{stage.key}")  # of its own stage, also in another's round
    letters.write(ToWrite(kind, a, facts(slot, arranged.get(a.id or 0, "")), attachment=attachment) for a, slot in new)


def _invited(work: Work, stage: Stage) -> set[int]:
    """The applications that were invited to this stage before."""
    asked = select(Invitation.application_id).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
    return set(work.session.exec(asked))


def _tell_hr(work: Work, stage: Stage, applications: Sequence[Applying]) -> None:
    """A term that the house binds itself to and does not keep goes to HR and into the record."""
    broken = list(broken_by(work.regulation, stage, local_day(work.now))) if applications else []
    for line in broken:
        work.note("term not kept", why=line)
    if broken:
        facts = {"what": f"Termijn niet gehaald: {stage.title}", "due": "", "link": "", "problems": broken}
        write_letter(work, "hr_notice", None, facts=facts, hold=False)


def _free_slots(work: Work, stage: Stage) -> list[dt.datetime]:
    """The times nobody has yet; who finds none gets a time later."""
    free = slots_of(stage)
    if free:
        statement = select(Invitation.slot).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
        taken = Counter(work.session.exec(statement.where(col(Invitation.slot).is_not(None))))
        free = [slot for slot in free if not _take(taken, slot)]
    return free


def _take(taken: Counter[dt.datetime | None], slot: dt.datetime) -> bool:
    """Whether someone has this time: each time stands there once for each who can come then."""
    if taken[slot] <= 0:
        return False
    taken[slot] -= 1
    return True


def _facts(stage: Stage, attachment: str | None, slot: dt.datetime | None) -> dict[str, Any]:
    facts: dict[str, Any] = {"stage": stage.title, "about": stage.about, "threshold": stage.threshold_words}
    if stage.take_home:
        due = f"{dutch_day(stage.last_day)}, tot en met 23.59 uur"
        return {**facts, "due": due, "attachment": bool(attachment)}
    when = dutch_moment(slot) if slot else stage.when_words
    return {
        **facts,
        "when": when,
        "exact": slot is not None,
        "place": stage.place,
        "organiser": stage.organiser,
        "duration": stage.duration,
        "bring": stage.bring,
    }
