"""What the selection board reads of a timetable: who comes when and where, by dossier number, and every change."""

import datetime as dt
from collections import defaultdict

import pendulum
from sqlmodel import col, select

from models.tables import Application, Invitation
from models.work import Work
from rules.dates import BRUSSELS, dutch_day, local_day
from rules.scoring import PointsScoring
from rules.stage import Stage
from rules.timetable import Place
from tasks.appointments import place_of, shown_room
from tasks.board_notices import tell_board, to_phone
from tasks.letters import write_letter

NOBODY = ["op dit ogenblik heeft niemand een uur"]


def scores(work: Work, stage: Stage) -> bool:
    """Whether the selection board scores a stage."""
    return work.regulation.jury is not None and stage.decided_by == work.regulation.jury.board


def hours(work: Work, stage: Stage, number: str) -> list[str]:
    """The timetable of a stage for one member: a line for each day and room.

    Who is named in it, reads only where it sits; anyone else all of it. No dossiers where sheets are anonymous.
    """
    found = defaultdict[tuple[dt.date, str], list[tuple[dt.datetime, str, Place]]](list)
    places = _places(work, stage)
    own = {dossier: place for dossier, place in places.items() if number in place.jurors.split()}
    for dossier, place in (own or places).items():
        found[local_day(place.start), place.room].append((place.start, dossier, place))
    named, lines = not _is_anonymous(stage), []
    for (day, room), rows in sorted(found.items()):
        times = [f"{_clock(start)}{f' {dossier}' if named else ''}" for start, dossier, _ in sorted(rows)]
        ends = _clock(max(place.end for _, _, place in rows))
        where = ", ".join(filter(None, (dutch_day(day), shown_room(room))))
        lines.append(f"{where}: {', '.join(times)}; tot {ends} uur")
    return lines


def _is_anonymous(stage: Stage) -> bool:
    grid = stage.scoring.grid if isinstance(stage.scoring, PointsScoring) else None
    return grid is not None and grid.anonymous


def ahead_of(work: Work, application_id: int) -> list[Stage]:
    """The stages that the board scores at which someone still has a time to come."""
    asked = select(Invitation.key).where(Invitation.application_id == application_id)
    keys = set(work.session.exec(asked.where(col(Invitation.slot) > work.now)))
    return [stage for stage in work.regulation.stages if stage.key in keys and scores(work, stage)]


def tell_absence(work: Work, stages: list[Stage], dossier: str) -> None:
    """Write the board the timetable of these stages without someone who withdrew."""
    work.session.flush()
    for stage in stages:
        who = "Een kandidaat" if _is_anonymous(stage) else f"Kandidaat {dossier}"
        tell_times(work, stage, changed=True, reason=f"{who} trok zich terug.")


def _places(work: Work, stage: Stage) -> dict[str, Place]:
    """Everyone's time who still comes to a stage, by dossier."""
    rows = (
        select(Application.dossier, Invitation)
        .join(Invitation, col(Invitation.application_id) == col(Application.id))
        .where(Invitation.procedure_id == work.id, Invitation.key == stage.key, Application.state == "invited")
    )
    return {dossier: place for dossier, row in work.session.exec(rows) if (place := place_of(row, stage))}


def _clock(moment: dt.datetime) -> str:
    return f"{pendulum.instance(moment).in_timezone(BRUSSELS):H.mm}"


def tell_times(
    work: Work, stage: Stage, *, changed: bool = False, reason: str = "", only: set[str] | None = None
) -> None:
    """Write the timetable of a stage to the board that scores it (to these numbers only); HR hears whom to phone."""
    if not scores(work, stage) or not (changed or _places(work, stage)):
        return
    what, told = f"{'Gewijzigd uurrooster' if changed else 'Uurrooster'}: {stage.title}", " ".join(reason.split())
    silent = tell_board(
        work, what, [], told, "", come=True, timetable=lambda one: hours(work, stage, one) or NOBODY, only=only
    )
    if silent:
        facts = {"what": what, "due": "", "link": "", "heading": "Wat u moet doen", "problems": to_phone(silent)}
        write_letter(work, "hr_notice", None, facts=facts, hold=False)
