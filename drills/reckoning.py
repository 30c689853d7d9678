"""What must hold after ten years, worked out once more from the rows and from what the simulation did."""

import calendar
import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sqlmodel import SQLModel, select

from drills.municipality import SENTINEL
from models.engine import reading
from models.offers import Offer, Vacancy
from models.retention import Erasure
from models.tables import Application, Decision, Letter, Procedure, Reserve
from rules.dates import local_day
from tasks import figures
from tasks.reading import picked
from tasks.verifying import verify

if TYPE_CHECKING:
    from drills.decade import Decade

LATE = 7  # days beside two rounds: HR hears a week before
GROUPS = {
    **dict.fromkeys(("withdrawn", "superseded"), "withdrawn"),
    **dict.fromkeys(("passed", "in_reserve", "place_lost", "expired"), "reserve"),
    "appointed": "appointed",
}
NEGATIVE = {"inadmissible", "eliminated", "no_show", "below_gate", "not_invited", "failed_total"}


def reckon(town: "Decade") -> tuple[dict[str, Any], list[str]]:
    """How much there was, and everything that does not hold, one line each."""
    rows = _Rows()
    proofs = list(verify())
    faults = [f"{proof.reference}: {proof.fault}" for proof in proofs if proof.fault]
    for check in (_counts, _letters, _offers, _places, _retention, _figures, _sentinels):
        faults += check(town, rows)
    numbers = {
        "procedures": len(rows.procedures),
        "applications": len(rows.applications),
        "letters": len(rows.letters),
        "decisions": rows.decisions,
        "lines": sum(proof.lines for proof in proofs),
        "erasures": len(rows.erasures),
    }
    return numbers, faults


class _Rows:
    """Every row that is reckoned with."""

    def __init__(self) -> None:
        with reading() as session:
            self.procedures = {one.id: one for one in session.exec(select(Procedure))}
            self.applications = {one.id: one for one in session.exec(select(Application))}
            self.letters = list(session.exec(select(Letter)))
            self.offers = list(session.exec(select(Offer)))
            self.vacancies = {one.id: one for one in session.exec(select(Vacancy))}
            self.reserve = {one.application_id: one for one in session.exec(select(Reserve))}
            self.erasures = {(e.application_id, e.what, e.procedure_id): e for e in session.exec(select(Erasure))}
            asked = picked(Decision.application_id, Decision.outcome, Decision.decided_on)
            self.left: dict[int, dt.date] = {}
            self.decisions = 0
            for key, outcome, on in session.exec(asked.order_by(Decision.decided_on)):
                self.decisions += 1
                if outcome in {"withdrawn", "appointed"}:
                    self.left[key] = on

    def name(self, application: Application) -> str:
        return f"{self.procedures[application.procedure_id].reference} {application.dossier}"


def _counts(town: "Decade", rows: _Rows) -> Iterator[str]:
    """As many procedures and candidacies as were planned, and each procedure over."""
    if {one.reference for one in rows.procedures.values()} != set(town.planned):
        yield "other procedures than were planned"
    if len(rows.applications) != sum(one.people for one in town.planned.values()):
        yield f"{len(rows.applications)} applications"
    for one in rows.procedures.values():
        if one.ended_at is None:
            yield f"{one.reference}: did not end"
        if (one.stopped_because is not None) != town.planned[one.reference].stops and town.log["stopped"] == 0:
            yield f"{one.reference}: stopped or not"
    ended = sum(one.stopped_because is None for one in rows.procedures.values())
    if ended != town.log["ended"] or len(rows.procedures) - ended != town.log["stopped"]:
        yield f"{ended} ended, {town.log['ended']} were"
    for key, dossiers in town.withdrawn.items():
        states = {
            a.dossier: a.state for a in rows.applications.values() if rows.procedures[a.procedure_id].reference == key
        }
        yield from (f"{key} {d}: withdrew, and is {states[d]}" for d in dossiers if states[d] != "withdrawn")


def _letters(_: "Decade", rows: _Rows) -> Iterator[str]:
    """Each candidacy is acknowledged once; each refusal was told at least once; no letter waits, none is doubled."""
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for letter in rows.letters:
        if letter.application_id is not None:
            told[letter.application_id][letter.kind] += 1
        if letter.status not in {"sent", "replaced"}:
            yield f"letter {letter.id} is {letter.status}"
    for key, application in rows.applications.items():
        kinds = told[key or 0]
        if kinds["acknowledgement"] != 1:
            yield f"{rows.name(application)}: {kinds['acknowledgement']} acknowledgements"
        if application.state in NEGATIVE and len(kinds) < 2:
            yield f"{rows.name(application)}: {application.state}, and was never told"
    seen = Counter((one.procedure_id, one.application_id, one.kind, one.step, one.version) for one in rows.letters
                   if one.application_id)  # fmt: skip
    yield from (f"letter twice: {key}" for key, times in seen.items() if times > 1)


def _offers(town: "Decade", rows: _Rows) -> Iterator[str]:
    """Nothing is offered outside a place's term, nobody has two offers at a time, no post has two appointed."""
    spans: dict[int, list[tuple[dt.date, dt.date]]] = defaultdict(list)
    for one in rows.offers:
        place = rows.reserve[one.application_id]
        if not place.valid_from <= one.made_on <= place.valid_through:
            yield f"offer {one.id} outside the term of its place"
        if one.state in {"open", "accepted"}:
            yield f"offer {one.id} is still {one.state}"
        spans[one.candidate_id].append((one.made_on, one.answered_on or one.made_on))
    for person, some in spans.items():
        some.sort()
        if any(after[0] < before[1] for before, after in pairwise(some)):
            yield f"person {person} had two offers at a time"
    appointed = Counter(one.vacancy_id for one in rows.offers if one.state == "appointed")
    yield from (f"vacancy {key} was filled {times} times" for key, times in appointed.items() if times > 1)
    if sum(appointed.values()) != town.log["appointed"] or len(rows.offers) != town.log["offers"]:
        yield f"{len(rows.offers)} offers, {sum(appointed.values())} appointed"
    filled = sum(one.state == "filled" for one in rows.vacancies.values())
    if filled != town.log["appointed"]:
        yield f"{filled} vacancies filled"


def _places(town: "Decade", rows: _Rows) -> Iterator[str]:
    """Every place is over: taken, lost, left, objected to, or ended after its last day."""
    for key, place in rows.reserve.items():
        if place.state in {"available", "offered", "accepted"} and place.valid_through < town.today:
            yield f"{rows.name(rows.applications[key])}: place is still {place.state}"


def _months_later(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return dt.date(day.year + year, month + 1, min(day.day, last))


def _retention(town: "Decade", rows: _Rows) -> Iterator[str]:
    """Nobody is erased before the term is over, and nobody is kept longer than that but for what holds it."""
    appeals: dict[int, list[tuple[dt.date, dt.date, int]]] = defaultdict(list)
    for letter in rows.letters:
        if letter.appeal_until and letter.application_id:
            appeals[letter.procedure_id].append((letter.dated, letter.appeal_until, letter.application_id))
    for key, one in rows.applications.items():
        procedure, erased = rows.procedures[one.procedure_id], rows.erasures.get((key, "dossier", one.procedure_id))
        if erased is None:
            yield f"{rows.name(one)}: was never erased"
            continue
        told = [
            line for line in appeals[one.procedure_id] if line[0] <= erased.erased_on
        ]  # what came later held nothing
        own = max((last for _, last, who in told if who == key), default=None)
        until, held = _term(town, rows, one, procedure, own, max((last for _, last, _ in told), default=None))
        if erased.erased_on <= until:
            yield f"{rows.name(one)}: erased on {erased.erased_on}, kept until {until}"
        if held and erased.erased_on <= held:
            yield f"{rows.name(one)}: erased on {erased.erased_on}, held until {held}"
        if erased.erased_on > max(until, held or until) + dt.timedelta(days=LATE + 2 * town.every):
            yield f"{rows.name(one)}: erased only on {erased.erased_on}, kept until {until}, held until {held}"
    for procedure in rows.procedures.values():
        if (None, "procedure", procedure.id) not in rows.erasures:
            yield f"{procedure.reference}: something of it is left"


def _term(
    town: "Decade", rows: _Rows, one: Application, procedure: Procedure, appeal: dt.date | None, anyone: dt.date | None
) -> tuple[dt.date, dt.date | None]:
    """The last day on which this dossier is kept by its term, and until when something held it."""
    who = (procedure.reference, one.dossier)
    group = (
        "objected"
        if who in town.objected
        else "appointed"
        if one.state == "appointed"
        else GROUPS.get(one.state, "rejected")
    )
    rule = town.planned[procedure.reference].regulation.retention
    days = [local_day(procedure.ended_at or procedure.now), appeal, town.closed.get(who)]
    place = rows.reserve.get(one.id or 0)
    if group == "reserve" and place:
        days.append(place.valid_through)
    if group in {"withdrawn", "appointed"}:
        days.append(rows.left.get(one.id or 0))
    if who in town.objected:
        days.append(town.objected[who])
    until = _months_later(max(day for day in days if day), getattr(rule, group))
    held = [anyone, town.held[who][1] - dt.timedelta(days=1) if who in town.held else None]
    held += [day - dt.timedelta(days=1) for (name, _), day in town.closed.items() if name == procedure.reference]
    if group == "reserve" and place and place.state == "available":
        held.append(place.valid_through)
    return until, max((day for day in held if day), default=None)


def _figures(town: "Decade", rows: _Rows) -> Iterator[str]:
    """The figures' sums equal the rows, their times add up, and all of it is the same when everyone is erased."""
    found = figures.figures()
    if sum(one.candidates for one in found) != len(rows.applications):
        yield "figures: candidates"
    if sum(sum(one.letters.values()) for one in found) != len(rows.letters):
        yield "figures: letters"
    if sum(sum(one.places.values()) for one in found) != len(rows.reserve):
        yield "figures: places"
    for one in found:
        nothing = dt.timedelta()
        if sum((part.time for part in one.parts), nothing) != one.time or sum(one.waits.values(), nothing) != one.time:
            yield f"{one.reference}: times do not add up"
        before = town.counted[one.reference]
        if (one.parts, one.waits, one.time, one.candidates) != (
            before.parts,
            before.waits,
            before.time,
            before.candidates,
        ):
            yield f"{one.reference}: figures changed when people were erased"


def _fixed(one: figures.Figures) -> tuple[Any, ...]:
    """What the years after do not change."""
    return one.parts, one.waits, one.time, one.candidates, one.passed, one.terms_broken


def _sentinels(town: "Decade", _: _Rows) -> Iterator[str]:
    """No name, address, remark or reason is left in any column of any table."""
    with reading() as session:
        for table in SQLModel.metadata.sorted_tables:
            for row in session.execute(table.select()):
                if SENTINEL.casefold() in str(tuple(row)).casefold():
                    yield f"{table.name}: something of a person is left"
                    break
