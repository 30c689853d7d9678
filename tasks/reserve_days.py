"""What a day does to reserves: reminders of offers, word to HR of what runs out, and the end of places (A14)."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlmodel import col, select

from models.engine import reading
from models.offers import Offer, Vacancy
from models.tables import Procedure, Reserve, Step
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.judging import Ruling
from rules.reserve import warnings_before
from tasks.deciding import Conclusion, decide
from tasks.letters import write_letter
from tasks.offer_words import vacancy_facts
from tasks.places import Seat, rule_of, seats
from tasks.reserve_term import ALIVE, times_extended

DAY = "reserve-day"
RULE = "Geldigheidsduur van de wervingsreserve"
REMIND = 3  # days before the last day to answer


class Done(NamedTuple):
    """What one day brought: reminders to candidates, words to HR, and places that ended."""

    reminded: int
    told: int
    expired: int


def reserve_day(wall: dt.datetime) -> Done:
    """Do what this day asks in every reserve; a second time on the same day does nothing."""
    with reading() as session:
        due = sorted({*session.exec(_offers_due(local_day(wall))), *session.exec(_places_due(local_day(wall)))})
    done = [_day_of(reference, wall) for reference in due]
    return Done(*map(sum, zip(*done, strict=True))) if done else Done(0, 0, 0)


def _offers_due(today: dt.date) -> Any:
    """Procedures with an offer to remind of, or one that nobody answered."""
    soon = today + dt.timedelta(days=REMIND)
    found = select(Procedure.reference).join(Offer, col(Offer.procedure_id) == col(Procedure.id))
    return found.where(Offer.state == "open", col(Offer.answer_by) <= soon, *_REAL)


def _places_due(today: dt.date) -> Any:
    """Procedures with places that ended, or end within three months."""
    found = select(Procedure.reference).join(Reserve, col(Reserve.procedure_id) == col(Procedure.id))
    soon = max(warnings_before(today))
    return found.where(Reserve.state == "available", col(Reserve.valid_through) <= soon, *_REAL).distinct()


_REAL = (col(Procedure.seconds_per_day).is_(None), col(Procedure.stopped_because).is_(None))


def _day_of(reference: str, wall: dt.datetime) -> Done:
    with unit_of_work(reference, DAY) as work:
        work.procedure.now = max(work.now, wall)
        today, known = local_day(work.now), list(seats(work).values())
        reminded, silent = _remind(work, known, today)
        ended = [one for one in known if one.place.state == "available" and one.place.valid_through < today]
        _expire(work, ended)
        alive = [one for one in known if one.place.state in ALIVE]
        told = _tell_silent(work, silent) + _warn(work, alive, today)
        return Done(reminded, told, len(ended))


def _remind(work: Work, known: Sequence[Seat], today: dt.date) -> tuple[int, list[tuple[Seat, Offer]]]:
    """Remind once of each offer whose term ends soon; returns also those whose term is over."""
    by_id = {one.application.id: one for one in known}
    found = select(Offer).where(Offer.procedure_id == work.id, Offer.state == "open").order_by(col(Offer.id))
    count, silent = 0, []
    for made in work.session.exec(found):
        seat, left = by_id[made.application_id], made.answer_by - today
        if left.days < 0:
            silent.append((seat, made))
        elif left.days <= REMIND and made.reminded_on is None and made.made_on < today:
            post = work.session.get_one(Vacancy, made.vacancy_id)
            facts = vacancy_facts(work, post) | {"answer_by": dutch_date(made.answer_by)}
            write_letter(work, "offer_reminder", seat.application, facts=facts, hold=False, step=f"offer-{post.number}")
            made.reminded_on, count = today, count + 1
            work.note("offer reminded", application_id=seat.application.id)
    return count, silent


def _tell_silent(work: Work, silent: Sequence[tuple[Seat, Offer]]) -> int:
    """HR hears once of each offer whose term is over: what it means is noted by a person."""
    count = 0
    for seat, made in silent:
        dossier, reference = seat.application.dossier, work.procedure.reference
        lines = [
            f"{dossier} kon antwoorden tot en met {dutch_date(made.answer_by)}.",
            f"Kwam er een antwoord? Noteer het: werving answer {reference} {dossier} aanvaardt --by … --date …",
            f'Kwam er geen? Noteer dat: werving answer {reference} {dossier} "geen antwoord" --by …',
        ]
        count += _tell_hr(
            work,
            f"offer-silent:{work.session.get_one(Vacancy, made.vacancy_id).number}:{dossier}",
            "De termijn van een aanbod is voorbij",
            "",
            lines,
        )
    return count


def _warn(work: Work, alive: Sequence[Seat], today: dt.date) -> int:
    """Tell HR three months and one month before the end, so that an extension can be decided in time."""
    last = max((one.place.valid_through for one in alive), default=None)
    if last is None:
        return 0
    reached = [months for months, until in zip((3, 1), warnings_before(today), strict=True) if last <= until]
    if not reached:
        return 0
    extension = rule_of(work).extension
    left = extension.times - times_extended(work) if extension else 0
    how = (
        f"Verlengen kan nog {left} keer met {extension.months} maanden, ten laatste op de laatste dag: "
        f"werving extend {work.procedure.reference} --decision … --by …"
        if extension and left > 0
        else "Het reglement laat geen verlenging (meer) toe."
    )
    lines = [f"De reserve geldt tot en met {dutch_date(last)}; {len(alive)} plaatsen gelden nog.", how]
    key = f"reserve-warning:{min(reached)}:{last.isoformat()}"
    return _tell_hr(work, key, "De wervingsreserve loopt af", dutch_date(last), lines)


def _tell_hr(work: Work, key: str, what: str, due: str, lines: Iterable[str]) -> int:
    """One letter to HR for one thing; the journal keeps that it was told."""
    if work.session.get(Step, (work.id, key)):
        return 0
    work.session.add(Step(procedure_id=work.id, key=key, done_at=work.now))
    facts = {"what": what, "due": due, "link": "", "heading": "Wat u kunt doen", "problems": list(lines)}
    write_letter(work, "hr_notice", None, facts=facts, hold=False, step=key[:60])
    return 1


def _expire(work: Work, ended: Sequence[Seat]) -> None:
    """Places end after their last valid day; each person reads so."""
    conclusions = []
    for one in ended:
        until = dutch_date(one.place.valid_through)
        ruling = Ruling("expired", (f"De wervingsreserve gold tot en met {until}.",), RULE)
        facts = {"valid_through": until}
        conclusions.append(Conclusion(one.application, ruling, None, "reserve_expired", facts))
        one.place.state = "expired"
    decide(work, conclusions)
    if conclusions:
        work.note("reserve expired", why=f"{len(conclusions)}")
