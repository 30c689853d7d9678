"""Invitations: one for each application and stage, with its time and what is arranged for that candidate."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlmodel import select

from models.bulk import add_rows, set_columns
from models.tables import Application, Invitation, Step
from models.work import Work
from rules.dates import dutch_day, local_day
from rules.promises import broken_by
from rules.stage import Stage
from rules.states import move
from rules.timetable import Place, timetable
from tasks.adjusting import adjustments, extra_minutes
from tasks.appointments import arranged_places, entry, place_of, shown_room, when_words
from tasks.board_times import tell_times
from tasks.candidacies import concerned
from tasks.letters import Letters, ToWrite, write_letter
from tasks.reading import Applying, ids_of


def invite(work: Work, stage: Stage, applications: Sequence[Applying], *, moved_up: bool = False) -> None:
    """Invite these to a stage, and with it to the stages of the same round; nobody is invited twice."""
    for state in {application.state for application in applications}:
        move(state, "invited")
    set_columns(work.session, Application, {"state": "invited", "stage": stage.key}, ids_of(applications))
    _write(work, stage, applications, moved_up=moved_up)
    _tell_hr(work, stage, applications)
    for other in work.regulation.stages:
        if other.round_with == stage.key:
            _write(work, other, concerned(work, other, applications))


def _write(work: Work, stage: Stage, applications: Sequence[Applying], *, moved_up: bool = False) -> None:
    assignment = work.session.get(Step, (work.id, f"assignment-{stage.key}"))
    attachment = assignment.answer.get("file") if assignment else None
    known = _invited(work, stage)
    new = [application for application in applications if application.id not in known]
    places = _places(work, stage, new, [place for place in known.values() if place])
    rows = ((a.id, *_columns(places.get(a.dossier))) for a in new)
    same = {"procedure_id": work.id, "key": stage.key, "invited_on": local_day(work.now)}
    add_rows(work.session, Invitation, ("application_id", "slot", "minutes", "room", "jurors"), rows, **same)
    kind, arranged = "home_assignment" if stage.take_home else "invitation", adjustments(work, stage)
    facts = lru_cache(lambda place, what: _facts(stage, attachment, place) | {"arranged": what, "moved_up": moved_up})
    letters = Letters(work, hold=False, step=f"invitation-{stage.key}")  # of its own stage, also in another's round
    told = ((a, facts(places.get(a.dossier), arranged.get(a.id or 0, ""))) for a in new)
    letters.write(ToWrite(kind, application, about, attachment=attachment) for application, about in told)
    if places:
        tell_times(work, stage, changed=any(known.values()))


def _columns(place: Place | None) -> tuple[dt.datetime | None, int | None, str, str]:
    return (place.start, place.minutes, place.room, place.jurors) if place else (None, None, "", "")


def _invited(work: Work, stage: Stage) -> dict[int, Place | None]:
    """The applications that were invited to this stage before, with the time that those still in the running have."""
    rows = work.session.exec(
        select(Invitation, Application.state)
        .join(Application)
        .where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
    )
    return {row.application_id: place_of(row, stage) if state == "invited" else None for row, state in rows}


def _places(work: Work, stage: Stage, applications: Sequence[Applying], taken: Sequence[Place]) -> dict[str, Place]:
    """A time of one's own for each: as HR arranged it, otherwise as the regulation divides the days."""
    names = {application.dossier for application in applications}
    own = {dossier: place for dossier, place in arranged_places(work, stage).items() if dossier in names}
    if not stage.slots:
        return own
    extra = extra_minutes(work, stage)
    rest = {a.dossier: extra.get(a.id or 0, 0) for a in applications if a.dossier not in own}
    return own | timetable(stage, rest, [*taken, *own.values()])


def _tell_hr(work: Work, stage: Stage, applications: Sequence[Applying]) -> None:
    """A term that the house binds itself to and does not keep goes to HR and into the record."""
    broken = list(broken_by(work.regulation, stage, local_day(work.now))) if applications else []
    for line in broken:
        work.note("term not kept", why=line)
    if broken:
        facts = {"what": f"Termijn niet gehaald: {stage.title}", "due": "", "link": "", "problems": broken}
        write_letter(work, "hr_notice", None, facts=facts, hold=False)


def _facts(stage: Stage, attachment: str | None, place: Place | None) -> dict[str, Any]:
    facts: dict[str, Any] = {"stage": stage.title, "about": stage.about, "threshold": stage.threshold_words}
    if stage.take_home:
        due = f"{dutch_day(stage.last_day)}, tot en met 23.59 uur"
        return {**facts, "due": due, "attachment": bool(attachment)}
    found = entry(stage, place)
    return {**facts, **practical(stage, place), "calendar": [found] if found else []}


def practical(stage: Stage, place: Place | None) -> dict[str, Any]:
    """When, where and with what someone is expected."""
    return {
        "stage": stage.title,
        "when": when_words(stage, place),
        "exact": place is not None,
        "room": shown_room(place.room) if place else "",
        "place": stage.place,
        "organiser": stage.organiser,
        "duration": stage.duration,
        "bring": stage.bring,
    }
