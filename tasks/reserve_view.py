"""A reserve as HR looks at it: places in order, and what was offered to each."""

import datetime as dt
from typing import NamedTuple

from sqlmodel import col, select

from models.offers import Offer, Vacancy
from models.tables import Reserve
from models.work import Work, looking
from tasks.places import Seat, seats


class OfferSeen(NamedTuple):
    """One offer: of which vacancy, when, and how it ended."""

    vacancy: int
    made_on: dt.date
    answer_by: dt.date
    state: str


class PlaceSeen(NamedTuple):
    """One place, without who it is."""

    dossier: str
    rank: int | None
    state: str
    valid_from: dt.date
    valid_through: dt.date
    refusals: int
    at_bottom: bool
    boards: tuple[str, ...]
    offers: tuple[OfferSeen, ...]


class VacancySeen(NamedTuple):
    """One vacancy."""

    number: int
    title: str
    employer: str
    temporary: bool
    state: str


class ReserveSeen(NamedTuple):
    """A whole reserve; ended places stay visible."""

    places: tuple[PlaceSeen, ...]
    vacancies: tuple[VacancySeen, ...]


def reserve_seen(reference: str) -> ReserveSeen:
    """A procedure's reserve, its places in the order in which they are asked; UnknownProcedure."""
    with looking(reference) as work:
        offers = _offers(work)
        ordered = sorted(seats(work).values(), key=lambda one: (one.place.below, one.place.rank or 0))
        rows = select(Vacancy).where(Vacancy.procedure_id == work.id).order_by(col(Vacancy.number))
        vacancies = (VacancySeen(v.number, v.title, v.employer, v.temporary, v.state) for v in work.session.exec(rows))
        return ReserveSeen(tuple(_place(one, offers) for one in ordered), tuple(vacancies))


def _offers(work: Work) -> dict[int, list[OfferSeen]]:
    found = select(Offer, Vacancy.number).join(Vacancy, col(Vacancy.id) == col(Offer.vacancy_id))
    by_application: dict[int, list[OfferSeen]] = {}
    for made, number in work.session.exec(found.where(Offer.procedure_id == work.id).order_by(col(Offer.id))):
        seen = OfferSeen(number, made.made_on, made.answer_by, made.state)
        by_application.setdefault(made.application_id, []).append(seen)
    return by_application


def _place(one: Seat, offers: dict[int, list[OfferSeen]]) -> PlaceSeen:
    place: Reserve = one.place
    return PlaceSeen(
        one.application.dossier,
        place.rank,
        place.state,
        place.valid_from,
        place.valid_through,
        place.refusals,
        place.below > 0,
        tuple(place.boards),
        tuple(offers.get(place.application_id, ())),
    )
