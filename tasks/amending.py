"""Amending the regulation of a procedure that runs: a new version, a reason, and a letter to those concerned (L2)."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlmodel import col, select

from config.checking_letters import letter_problems
from config.reading import Frozen, read_regulation
from models.tables import Application, Invitation, RegulationVersion, Result, Step
from models.types import utcnow
from models.work import PLAN, Work, frozen_regulation, unit_of_work
from rules.amending import DAYS, PRACTICAL, refusals
from rules.dates import dutch_date, dutch_day, local_day
from rules.differences import Change, differences
from rules.functions import function_of, functions_asked
from rules.regulation import Regulation
from rules.signs import gives_reason
from rules.stage import Stage, days_of, is_planned_on_the_way
from rules.timetable import Place
from rules.wording_changes import plain_lines
from tasks.appointments import (
    Entry,
    invitations,
    place_of,
    renewed,
    shown_room,
    when_words,
)
from tasks.board_notices import tell_board, to_phone
from tasks.board_times import hours, scores
from tasks.candidacies import concerned
from tasks.deciding import applications_in
from tasks.leaving import is_real
from tasks.letters import write_letter
from tasks.moving_times import new_slots
from tasks.opening import Refused
from tasks.posing import is_moment

RUNNING = ("received", "admissible", "invited", "passed_stage", "passed")
TOOK_PLACE = ("aanwezig", "afwezig", "te laat")
TO_COMPLETE = {"conditions", "applications", "tracks", "attributes"}  # what may make an application incomplete


def amend(reference: str, path: Path, reason: str, decided_by: str) -> list[str]:
    """Replace a procedure's regulation by the one in a file; returns what changed and how many letters tell it.

    RegulationError if it cannot be read, Refused with every reason why it may not be; then nothing is changed.
    """
    new = read_regulation(path)
    with unit_of_work(reference) as work:
        return replace_in(work, new, reason, decided_by)


def replace_in(work: Work, new: Frozen, reason: str, decided_by: str, *, moved: str = "") -> list[str]:
    """The same within a unit of work; `moved` is a stage whose days may also be past, or at odds with a promise."""
    if is_real(work):
        work.procedure.now = max(work.now, utcnow())
    old = frozen_regulation(work.procedure.regulation_text)
    changes = differences(old, new.regulation)
    function = function_of(old.deciders, decided_by)
    lines = [*_unfit(work, old, new, changes, moved), *_unsigned(old, reason, function)]
    if lines or function is None:
        raise Refused(lines)
    version = keep_version(work, new, changes, reason.strip(), function)
    earlier = _to_come(work)
    times = _replace(work, new, changes)
    letters = _tell(work, old, changes, reason.strip(), function, [earlier, _to_come(work)])
    count = {0: "geen brieven", 1: "1 brief"}.get(letters, f"{letters} brieven")
    return [*(change.words for change in changes), *times, f"versie {version}, {new.hash[:12]}: {count}"]


def _unfit(work: Work, old: Regulation, new: Frozen, changes: Sequence[Change], moved: str = "") -> list[str]:
    """Why this text cannot take the place of the one in force."""
    if work.procedure.ended_at is not None:
        return ["de procedure is afgerond: haar reglement wijzigt niet meer"]
    if not changes:
        return ["het nieuwe reglement zegt hetzelfde als het vorige"]
    decided, asked = standing(work)
    received = work.session.exec(select(Application.id).where(Application.procedure_id == work.id).limit(1)).first()
    planned = {s.key: (s.first_day, s.last_day) for s in work.regulation.stages if _on_the_way(old, s) and s.planned}
    kept = {key: days for key, days in planned.items() if not _moved(changes, key)}
    lines = refusals(
        old.planned(planned),
        new.regulation.planned(kept),
        decided,
        asked,
        local_day(work.now),
        received=received is not None,
        moved=moved,
    )
    known = letter_problems(old, work.procedure.reference)
    letters = [line for line in letter_problems(new.regulation, work.procedure.reference) if line not in known]
    return [*(f"{hole}: vul dit in" for hole in new.regulation.holes()), *lines, *letters]


def _unsigned(old: Regulation, reason: str, function: str | None) -> list[str]:
    asked = "reden: een wijziging vraagt een reden; ze staat in de brief aan de kandidaten"
    lines = [] if gives_reason(reason) else [asked]
    return lines if function else [*lines, f"beslisser: {functions_asked(old.deciders)}"]


def _on_the_way(old: Regulation, stage: Stage) -> bool:
    return is_planned_on_the_way(old.stage(stage.key))


def _moved(changes: Sequence[Change], key: str) -> bool:
    """Whether the days of a stage change."""
    return any(c.stage == key and c.parts[2:3] and c.parts[2] in DAYS for c in changes)


def standing(work: Work) -> tuple[set[str], set[str]]:
    """What is decided and to which stages people are invited, in the words of `rules.amending`."""
    steps = select(Step.key).where(Step.procedure_id == work.id, col(Step.done_at).is_not(None))
    done = set(work.session.exec(steps))
    results = select(Result.part).where(Result.procedure_id == work.id, col(Result.attendance).in_(TOOK_PLACE))
    known, invited = set(work.session.exec(results)), _invited(work)
    decided = {word for word, step in DECIDED.items() if step in done}
    decided |= {"closing"} if work.now > work.regulation.closes_at else set()
    keys = [stage.key for stage in work.regulation.stages]
    decided |= {key for key in keys if f"judgement-{key}" in done or key in known}
    return decided, {key for key in keys if f"invitation-{key}" in done or key in invited}


DECIDED = {"closing": "closing", "admissibility": "admission", "ranking": "ranking"}


def _invited(work: Work) -> set[str]:
    return set(work.session.exec(select(Invitation.key).where(Invitation.procedure_id == work.id)))


def keep_version(work: Work, new: Frozen, changes: Sequence[Change], reason: str, decided_by: str) -> int:
    """Store the new text, and at the first amendment the text at opening; returns the new version's number."""
    procedure = work.procedure
    versions = select(RegulationVersion.version).where(RegulationVersion.procedure_id == work.id)
    last = max(work.session.exec(versions), default=0)
    if not last:
        last, text, at = 1, procedure.regulation_text, procedure.opened_at
        first = RegulationVersion(procedure_id=work.id, version=1, text=text, hash=procedure.regulation_hash, at=at)
        work.session.add(first)
    work.key = f"amendment-{last + 1}"
    row = RegulationVersion(
        procedure_id=work.id,
        version=last + 1,
        text=new.text,
        hash=new.hash,
        reason=reason,
        decided_by=decided_by,
        changed=[change.words for change in changes],
        at=work.now,
    )
    work.session.add(row)
    work.note("amended", who=decided_by, why=f"reglement {procedure.regulation_hash} wordt {new.hash}: {reason}")
    return last + 1


def _replace(work: Work, new: Frozen, changes: Sequence[Change]) -> list[str]:
    """Put the new text in force; every open moment is planned anew, as are days that depend on what happened.

    An open moment keeps a time to wake that has come, so that the clock wakes its run even if nobody else does.
    Returns what became of the times that HR gave in days that moved.
    """
    before, lines = {stage.key: days_of(stage) for stage in work.regulation.stages}, list[str]()
    work.procedure.regulation_text, work.procedure.regulation_hash = new.text, new.hash
    for step in work.session.exec(select(Step).where(Step.procedure_id == work.id)):
        if step.done_at is None and is_moment(step.key) and not step.key.startswith("hold-") and step.due:
            step.due, step.wake_at = None, utcnow()
        if step.key.startswith(f"{PLAN}-") and _moved(changes, step.key.removeprefix(f"{PLAN}-")):
            work.session.delete(step)
    work.session.flush()
    work.__dict__.pop("regulation", None)  # it was read from the old text
    for stage in work.regulation.stages:
        if _moved(changes, stage.key):
            lines += new_slots(work, stage, before.get(stage.key, ()))
    return lines


def _to_come(work: Work) -> dict[int, set[str]]:
    """The stages that each candidate in the running is invited to or still has to take, by application id."""
    running, order = applications_in(work, *RUNNING), [stage.key for stage in work.regulation.stages]
    found: dict[int, set[str]] = {a.id or 0: set() for a in running}
    for place, stage in enumerate(work.regulation.stages):
        for application in concerned(work, stage, [a for a in running if _reaches(a, order, place)]):
            found[application.id or 0].add(stage.key)
    return found


def _reaches(application: Application, order: list[str], place: int) -> bool:
    if application.state in {"received", "admissible"}:
        return True
    at = order.index(application.stage) if application.stage in order else -1
    return application.state != "passed" and (place >= at if application.state == "invited" else place > at)


def _tell(
    work: Work,
    old: Regulation,
    changes: Sequence[Change],
    reason: str,
    decided_by: str,
    to_come: Sequence[dict[int, set[str]]],
) -> int:
    """Write everyone concerned what changes for them; returns how many letters."""
    if all(change.is_quiet for change in changes):
        return 0
    new, told = work.regulation, plain_lines(old, frozen_regulation(work.procedure.regulation_text))
    roots = {change.parts[0] for change in changes if not change.is_quiet}
    common = {
        "reason": reason,
        "decided_by": decided_by,
        "decided_on": dutch_date(local_day(work.now)),
        "complete_by": dutch_day(new.applications.closes) if roots & TO_COMPLETE else "",
    }
    appointments, letters = _appointments(work, changes), 0
    for application in applications_in(work, *RUNNING):
        key = application.id or 0
        ahead = {"", *(one for stages in to_come for one in stages[key])}
        lines = [line for stage, some in told.items() if stage in ahead for line in some]
        if lines:
            words, calendar = appointments.get(key, ([], []))
            facts = {**common, "changes": lines, "appointments": words, "calendar": calendar}
            write_letter(work, "amended", application, facts=facts, hold=False)
            letters += 1
    _tell_board(work, changes, told, reason, decided_by)
    return letters


def _tell_board(
    work: Work, changes: Sequence[Change], told: Mapping[str, Sequence[str]], reason: str, decided_by: str
) -> None:
    """Write to the board what moves of the stages that it scores; HR hears whom no letter reaches."""
    mine = [stage for stage in work.regulation.stages if scores(work, stage) and _moved(changes, stage.key)]
    if not mine:
        return
    what = f"Gewijzigd: {', '.join(stage.title for stage in mine)}"
    lines = [line for stage in mine for line in told.get(stage.key, ())]
    work.session.flush()
    silent = tell_board(
        work, what, lines, reason, decided_by, come=True,
        timetable=lambda number: [line for stage in mine for line in hours(work, stage, number)],
    )  # fmt: skip
    if silent:
        facts = {"what": what, "due": "", "link": "", "heading": "Wat u moet doen", "problems": to_phone(silent)}
        write_letter(work, "hr_notice", None, facts=facts, hold=False)


def _appointments(work: Work, changes: Sequence[Change]) -> dict[int, tuple[list[str], list[Entry]]]:
    """When and where those are expected now who were invited to a stage that moves, by application id.

    In words, and as their calendars must know it.
    """
    moved = {c.stage for c in changes if c.stage and c.parts[2:3] and c.parts[2] in PRACTICAL}
    found: dict[int, tuple[list[str], list[Entry]]] = {}
    for stage in [s for s in work.regulation.stages if s.key in moved]:
        for row in invitations(work, stage):
            lines, calendar = found.setdefault(row.application_id, ([], []))
            lines.append(_appointment(stage, place_of(row, stage)))
            calendar += renewed(row, stage)
    return found


def _appointment(stage: Stage, place: Place | None) -> str:
    where = ", ".join(filter(None, (shown_room(place.room) if place else "", stage.place)))
    more = [("waar", where), ("duur", stage.duration), ("breng mee", stage.bring)]
    named = (f"{name}: {value}" for name, value in more if value)
    return "; ".join([f"{stage.title}: {when_words(stage, place)}", *named])
