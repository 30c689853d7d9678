"""Invitations: one for each application and stage, with its time and what is arranged for that candidate."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlmodel import col, select

from models.tables import Application, Invitation, Step
from models.work import Work
from rules.dates import dutch_day, dutch_moment, local_day
from rules.promises import broken_by
from rules.stage import Stage, slots_of
from rules.states import move
from tasks.adjusting import adjustments
from tasks.candidacies import concerned
from tasks.letters import write_letter


def invite(work: Work, stage: Stage, applications: Sequence[Application], *, moved_up: bool = False) -> None:
    """Invite these to a stage, and with it to the stages of the same round; nobody is invited twice."""
    for application in applications:
        application.state, application.stage = move(application.state, "invited"), stage.key
    _write(work, stage, applications, moved_up=moved_up)
    _tell_hr(work, stage, applications)
    for other in work.regulation.stages:
        if other.round_with == stage.key:
            _write(work, other, concerned(work, other, applications))


def _write(work: Work, stage: Stage, applications: Sequence[Application], *, moved_up: bool = False) -> None:
    known = set(
        work.session.exec(
            select(Invitation.application_id).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
        )
    )
    assignment = work.session.get(Step, (work.id, f"assignment-{stage.key}"))
    attachment = assignment.answer.get("file") if assignment else None
    arranged, free = adjustments(work, stage), _free_slots(work, stage)
    for application in applications:
        if application.id in known:
            continue
        slot = free.pop(0) if free else None
        work.session.add(
            Invitation(
                procedure_id=work.id,
                application_id=application.id or 0,
                key=stage.key,
                invited_on=local_day(work.now),
                slot=slot,
            )
        )
        facts = _facts(stage, attachment, slot) | {"arranged": arranged.get(application.id or 0, "")}
        facts["moved_up"] = moved_up
        kind = "home_assignment" if stage.take_home else "invitation"
        step = f"invitation-{stage.key}"  # of its own stage, also when it leaves with another of the same round
        write_letter(work, kind, application, facts=facts, attachment=attachment, hold=False, step=step)


def _tell_hr(work: Work, stage: Stage, applications: Sequence[Application]) -> None:
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
        for taken in work.session.exec(statement.where(col(Invitation.slot).is_not(None))):
            if taken in free:
                free.remove(taken)
    return free


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
