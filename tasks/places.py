"""The places of a reserve as offers see them: in order, who is engaged elsewhere, and which day it is."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from sqlmodel import col, func, select

from models.offers import LIVE, Offer, Vacancy
from models.tables import Application, Candidate, Reserve
from models.work import ENGINE, Work, unit_of_work
from rules.dates import dutch_date, local_day, parse_date, start_of
from rules.functions import function_of, functions_asked
from rules.offers import Standing
from rules.provisions import ReserveRule
from tasks.leaving import is_real
from tasks.opening import Refused


class Seat(NamedTuple):
    """A place with its application and its person."""

    place: Reserve
    application: Application
    person: Candidate


@contextmanager
def reserve_of(reference: str, key: str, wall: dt.datetime) -> Iterator[Work]:
    """The procedure locked, with its own time as late as it is; Refused if there is no reserve (yet)."""
    with unit_of_work(reference, key) as work:
        if work.regulation.reserve is None:
            raise Refused([f"{reference}: het reglement voorziet geen wervingsreserve"])
        if work.procedure.ended_at is None:
            raise Refused([f"{reference}: er is nog geen wervingsreserve, de selectie loopt nog"])
        if is_real(work):
            work.procedure.now = max(work.now, wall)
        yield work


def rule_of(work: Work) -> ReserveRule:
    """The regulation's rule about the reserve, which there is."""
    assert work.regulation.reserve is not None
    return work.regulation.reserve


def seats(work: Work) -> dict[str, Seat]:
    """Every place of the reserve by dossier."""
    found = (
        select(Reserve, Application, Candidate)
        .join(Application, col(Application.id) == col(Reserve.application_id))
        .join(Candidate, col(Candidate.id) == col(Application.candidate_id))
        .where(Reserve.procedure_id == work.id)
        .order_by(col(Application.dossier))
    )
    return {row[1].dossier: Seat(*row) for row in work.session.exec(found)}


def seat_of(work: Work, dossier: str) -> Seat:
    """One place; Refused if there is none."""
    found = seats(work).get(dossier.strip().upper())
    if found is None:
        raise Refused([f"{dossier or 'dossier'}: heeft geen plaats in de reserve van {work.procedure.reference}"])
    return found


def standings(work: Work, known: Sequence[Seat], vacancy: Vacancy | None) -> list[Standing]:
    """How these places stand for one vacancy."""
    busy, mails = _engaged(work)
    asked = set(
        work.session.exec(select(Offer.application_id).where(Offer.vacancy_id == vacancy.id)) if vacancy else ()
    )
    return [
        Standing(
            one.application.dossier,
            one.place.rank,
            one.place.below,
            one.place.state,
            one.place.valid_from,
            one.place.valid_through,
            tuple(one.place.boards),
            asked=one.application.id in asked,
            engaged=one.person.id in busy or one.person.email.casefold() in mails,
        )
        for one in known
    ]


def _engaged(work: Work) -> tuple[set[int], set[str]]:
    """Everyone with an offer that is not over, in whatever reserve: by candidate and by mail address."""
    live = select(Candidate.id, Candidate.email).join(Offer, col(Offer.candidate_id) == col(Candidate.id))
    rows = work.session.exec(live.where(col(Offer.state).in_(LIVE))).all()
    return {key or 0 for key, _ in rows}, {mail.casefold() for _, mail in rows if mail}


def person_of(work: Work, seat: Seat) -> int:
    """The person behind a place: the first candidate with the same mail address, in whatever procedure."""
    own = seat.person.id or 0
    if not seat.person.email:
        return own
    same = select(func.min(Candidate.id)).where(func.lower(Candidate.email) == seat.person.email.lower())
    return work.session.exec(same).one() or own


def live_offer(work: Work, seat: Seat) -> Offer | None:
    """The offer to this place that is not over, if there is one."""
    found = select(Offer).where(Offer.application_id == seat.application.id, col(Offer.state).in_(LIVE))
    return work.session.exec(found).one_or_none()


def offers_to(work: Work, application_id: int) -> list[tuple[Offer, Vacancy]]:
    """Every offer to one application with its vacancy, the oldest first."""
    found = select(Offer, Vacancy).join(Vacancy, col(Vacancy.id) == col(Offer.vacancy_id))
    rows = work.session.exec(found.where(Offer.application_id == application_id).order_by(col(Offer.id)))
    return [(made, post) for made, post in rows]


def release_offer(work: Work, application_id: int, on: dt.date, state: str = "refused") -> None:
    """End the offer of someone who leaves the reserve, or loses the place; its vacancy can go to the next."""
    found = select(Offer).where(Offer.application_id == application_id, col(Offer.state).in_(LIVE))
    for made in work.session.exec(found):
        made.state, made.answered_on = state, on
        made.answered_by = "kandidaat" if state == "refused" else ENGINE


def day_given(work: Work, text: str, earliest: dt.date | None = None) -> dt.date:
    """The day that a person names, today if none; Refused if it is none, too early, or still to come.

    On a calendar to practise with, where no time passes any more, a later day moves it on.
    """
    today = local_day(work.now)
    try:
        day = parse_date(text) if text else today
    except ValueError as fault:
        raise Refused([f"datum: {fault} verwacht"]) from None
    if is_real(work) and day > today:
        raise Refused([f"datum: {dutch_date(day)} ligt in de toekomst"])
    if earliest and day < earliest:
        raise Refused([f"datum: {dutch_date(day)} ligt voor {dutch_date(earliest)}"])
    if day > today:
        work.procedure.now = max(work.now, start_of(day))
    return day


def function_given(work: Work, by: str, *only: str) -> str:
    """The function or body that acts, as the regulation writes it; Refused for any other."""
    known = only or (*work.regulation.deciders, work.regulation.appointing_authority)
    found = function_of(known, by)
    if found is None:
        raise Refused([f"beslisser: {functions_asked(known)}"])
    return found
