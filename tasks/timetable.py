"""The timetable of a stage: what is proposed or stands, and what HR hands in instead; whoever it moves hears so."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from models.tables import Application, Invitation, Step
from models.work import Work, looking, unit_of_work
from rules.clashes import clashes
from rules.dates import dutch_date, local_day, parse_date, parse_moment
from rules.parts import part_key
from rules.stage import Slots, Stage, days_of
from rules.timetable import Place, timetable
from tasks.adjusting import extra_minutes
from tasks.appointments import arranged_places, invitations, keep_places, place_of, put
from tasks.asking import NotAsked
from tasks.board_times import tell_times
from tasks.candidacies import concerned
from tasks.deciding import applications_in
from tasks.jury import conflicts, members
from tasks.tables import Row, Table, TableError, check_columns
from tasks.telling_times import tell
from tasks.timetable_file import COLUMNS, OPTIONAL, read_file, write_file

LONGEST_ROOM = 80


class Arranged(NamedTuple):
    """What a timetable that was handed in did: times kept for later, and invited candidates that hear another."""

    kept: int
    told: int


@dataclass
class Standing:
    """Where the timetable of a stage stands."""

    stage: Stage
    extra: dict[str, int]  # minutes by dossier
    places: dict[str, Place] = field(default_factory=dict)  # as it stands, or was handed in
    invited: dict[str, Invitation] = field(default_factory=dict)
    people: dict[str, Application] = field(default_factory=dict)


def propose(reference: str, stage_text: str, slots: Slots | None = None) -> list[tuple[str, Place | None, int]]:
    """Every dossier that comes to a stage, with its time and extra minutes; what nobody fixed yet is proposed.

    `slots` divides the days where the regulation does not. NotAsked if the stage has no timetable (any more).
    """
    with looking(reference) as work:
        standing = _standing(work, stage_text)
        stage = standing.stage.model_copy(update={"slots": slots}) if slots else standing.stage
        open_ = {d: standing.extra[d] for d in standing.people if d not in standing.places}
        found = standing.places | timetable(stage, open_, standing.places.values())
        return [(dossier, found.get(dossier), standing.extra[dossier]) for dossier in standing.people]


def write_timetable(reference: str, stage_text: str, path: Path, slots: Slots | None = None) -> int:
    """The same as a new file, to be changed and handed in; returns the number of dossiers."""
    return write_file(path, propose(reference, stage_text, slots))


def take_timetable(reference: str, stage_text: str, path: Path, reason: str = "") -> Arranged:
    """Take in a timetable: all of it, or nothing and TableError with every error. NotAsked as for `propose`."""
    table = read_file(path)
    with unit_of_work(reference) as work:
        standing = _standing(work, stage_text)
        work.key = f"timetable-{standing.stage.key}"
        new, errors = _read(work, standing, table)
        if not errors:
            errors = _clashes(work, standing, table, new)
        if errors:
            raise TableError(errors)
        keep_places(work, standing.stage, arranged_places(work, standing.stage) | new)
        invited = {d: place for d, place in new.items() if d in standing.invited}
        changed = {d: place for d, place in invited.items() if standing.places.get(d) != place}
        heard = {d for d, place in changed.items() if d not in standing.places or _moves(standing.places[d], place)}
        for dossier, place in changed.items():
            if dossier in heard:
                tell(work, standing.stage, standing.people[dossier], standing.invited[dossier], place, reason)
            else:
                put(standing.invited[dossier], place)
        work.note("timetable arranged", who="HR", why=standing.stage.key)
        if changed:
            work.session.flush()
            tell_times(work, standing.stage, changed=True, reason=reason)
        return Arranged(len(new) - len(invited), len(heard))


def _moves(old: Place, new: Place) -> bool:
    """Whether a candidate must hear of another time; who sits there is the board's to know."""
    return (old.start, old.minutes, old.room) != (new.start, new.minutes, new.room)


def _standing(work: Work, stage_text: str) -> Standing:
    stage = _stage(work, stage_text)
    ids = {row.application_id: row for row in invitations(work, stage)}
    coming = concerned(work, stage, applications_in(work, "received", "admissible", "invited", "passed_stage"))
    order = [s.key for s in work.regulation.stages]
    people = {a.dossier: a for a in coming if a.id in ids or not _is_past(a, order, stage)}
    people = {d: a for d, a in people.items() if a.id not in ids or a.state == "invited"}
    minutes = extra_minutes(work, stage)
    standing = Standing(stage, {d: minutes.get(a.id or 0, 0) for d, a in people.items()}, people=people)
    standing.invited = {d: ids[a.id] for d, a in people.items() if a.id in ids}
    own = {d: place_of(row, stage) for d, row in standing.invited.items()}
    kept = {d: p for d, p in arranged_places(work, stage).items() if d in people and d not in own}
    standing.places = kept | {d: place for d, place in own.items() if place}
    return standing


def _stage(work: Work, text: str) -> Stage:
    key = part_key(work.regulation, text)
    stage = next((s for s in work.regulation.stages if s.key == key), None)
    if stage is None:
        titles = ", ".join(s.title for s in work.regulation.stages)
        raise NotAsked(f"onderdeel {text}: een van {titles} verwacht")
    if stage.take_home or not stage.planned:
        raise NotAsked(f"{stage.title}: heeft geen dagen om uren over te verdelen")
    judged = work.session.get(Step, (work.id, f"judgement-{stage.key}"))
    if judged is not None and judged.done_at is not None:
        raise NotAsked(f"{stage.title}: is al beoordeeld")
    return stage


def _is_past(application: Application, order: list[str], stage: Stage) -> bool:
    """Whether someone who was not invited to a stage stands at it or beyond it already."""
    at = order.index(application.stage) if application.stage in order else -1
    return at >= order.index(stage.key)


def _read(work: Work, standing: Standing, table: Table) -> tuple[dict[str, Place], list[str]]:
    """The times in the file that are filled in, and every error."""
    errors = check_columns(table, COLUMNS, OPTIONAL)
    if errors:
        return {}, errors
    new: dict[str, Place] = {}
    seen: set[str] = set()
    for row in table.rows:
        found: list[str] = []
        dossier = row["dossier"].upper()
        if dossier not in standing.people:
            found.append(f"dossier: {dossier or 'leeg'} komt niet naar {standing.stage.title}")
        elif dossier in seen:
            found.append(f"dossier: {dossier} staat twee keer in dit bestand")
        elif row["datum"] or row["begin"] or row["einde"]:
            place = _place(work, standing, row, dossier, found)
            if place:
                new[dossier] = place
        seen.add(dossier)
        errors += [f"{table.name}, regel {row.line}, veld {line}" for line in found]
    return new, errors


def _place(work: Work, standing: Standing, row: Row, dossier: str, errors: list[str]) -> Place | None:
    start, end = _moment(row, "begin", errors), _moment(row, "einde", errors)
    jurors = " ".join(row["juryleden"].upper().replace(",", " ").split())
    if len(row["zaal"]) > LONGEST_ROOM or not row["zaal"].isprintable():
        errors.append(f"zaal: één regel van hoogstens {LONGEST_ROOM} tekens verwacht")
    if start is None or end is None or errors:
        return None
    place = Place(start, round((end - start).total_seconds() / 60), row["zaal"], jurors)
    errors += _faults(work, standing, dossier, place)
    return place


def _moment(row: Row, column: str, errors: list[str]) -> dt.datetime | None:
    try:
        day = parse_date(row["datum"])
    except ValueError as fault:
        if column == "begin":
            errors.append(f"datum: {fault} verwacht")
        return None
    try:
        return parse_moment(f"{day.isoformat()} {row[column] or '?'}")
    except ValueError:
        errors.append(f"{column}: een uur zoals 9:45 verwacht")
        return None


def _faults(work: Work, standing: Standing, dossier: str, place: Place) -> list[str]:
    """What is wrong with one time on its own."""
    stage, errors = standing.stage, list[str]()
    least = (stage.slots.minutes if stage.slots else 1) + standing.extra[dossier]
    if local_day(place.start) not in days_of(stage):
        errors.append(f"datum: {dutch_date(local_day(place.start))} valt buiten {stage.days_words}")
    if place.minutes < 1:
        errors.append("einde: een uur na begin verwacht")
    elif place.minutes < least and standing.places.get(dossier) != place:
        more = f", waarvan {standing.extra[dossier]} extra" if standing.extra[dossier] else ""
        errors.append(f"einde: {dossier} heeft recht op {least} minuten{more}")
    if place.start <= work.now and standing.places.get(dossier) != place:
        errors.append("begin: dat ogenblik is voorbij")
    return errors


def _clashes(work: Work, standing: Standing, table: Table, new: Mapping[str, Place]) -> list[str]:
    """What is wrong with the times together, and with who sits where."""
    lines = {row["dossier"].upper(): row.line for row in table.rows}
    slots = standing.stage.slots
    together = slots.parallel if slots and not slots.rooms else 1
    found = [(d, f"begin: {why} ({other})") for d, other, why in clashes(standing.places | dict(new), together)]
    board, barred = members(work), conflicts(work)
    for dossier, place in new.items():
        for number in place.jurors.split():
            if number not in board:
                found.append((dossier, f"juryleden: {number} zit niet in de selectiecommissie"))
            elif number in barred.get(dossier, ()):
                found.append((dossier, f"juryleden: {number} heeft een belangenconflict met {dossier}"))
    ordered = sorted(found, key=lambda one: (lines.get(one[0], 0), one[1]))
    return [
        f"{table.name}, regel {lines[d]}, veld {what}" if d in lines else f"{table.name}, {d}: {what}"
        for d, what in ordered
    ]
