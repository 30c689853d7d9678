"""A vacancy offered from the reserve, the answer, and what the answer does to the place (A12, A29)."""

import datetime as dt
from typing import NamedTuple

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, select

from models.offers import LIVE, Offer, Vacancy
from models.work import Work
from rules.dates import dutch_date
from rules.offers import NotOffered, Standing, chosen
from rules.signs import gives_reason, is_strange
from tasks.appeals import holds
from tasks.offer_words import STEP, checks_words, effect_words, tell, vacancy_facts
from tasks.opening import Refused
from tasks.places import (
    Seat,
    day_given,
    function_given,
    person_of,
    reserve_of,
    rule_of,
    seats,
    standings,
)

SILENT = "geen antwoord"
LONGEST = 200


class Made(NamedTuple):
    """An offer that was made: of which vacancy, to which dossier, and until when it can be answered."""

    vacancy: int
    dossier: str
    answer_by: dt.date


def offer(
    reference: str,
    wall: dt.datetime,
    by: str,
    title: str = "",
    *,
    vacancy: int = 0,
    employer: str = "",
    temporary: bool = False,
    to: str = "",
    reason: str = "",
    on: str = "",
) -> Made:
    """Offer a new vacancy, or one by its number to the next, to who comes first or is chosen; Refused."""
    with reserve_of(reference, STEP, wall) as work:
        if held := holds(work, "offer"):
            raise Refused(held)
        function, day = function_given(work, by), day_given(work, on)
        if reason and not gives_reason(reason):
            raise Refused(["reden: leesbare tekst verwacht"])
        post = _vacancy(work, vacancy) if vacancy else _opened(work, title, employer, temporary, function, day)
        known = seats(work)
        one = _chosen(work, standings(work, list(known.values()), post), post, day, to, reason)
        return _make(work, post, known[one.dossier], function, day, reason if to else "")


def _opened(work: Work, title: str, employer: str, temporary: bool, by: str, on: dt.date) -> Vacancy:
    title = " ".join(title.split())
    if not title or len(title) > LONGEST or is_strange(title):
        raise Refused([f"plaats: één regel van hoogstens {LONGEST} tekens verwacht, zoals de functie en de dienst"])
    _refuse_elsewhere(work, title)
    employer = _employer(work, employer)
    _refuse_twice(work, title, employer)
    last = select(func.max(Vacancy.number)).where(Vacancy.procedure_id == work.id)
    number = (work.session.exec(last).one() or 0) + 1
    found = Vacancy(
        procedure_id=work.id, number=number, title=title, employer=employer, temporary=temporary, opened_by=by,
        opened_on=on,
    )  # fmt: skip
    work.session.add(found)
    work.session.flush()
    work.note("vacancy opened", who=by, why=f"{number}")
    return found


def _refuse_elsewhere(work: Work, title: str) -> None:
    """A reserve for several functions is for those alone: a vacancy names one of them."""
    known = rule_of(work).functions
    if known and not any(name.casefold() in title.casefold() for name in known):
        raise Refused([f"plaats: een van deze functies verwacht, met de dienst erbij: {', '.join(known)}"])


def _refuse_twice(work: Work, title: str, employer: str) -> None:
    """A form that is sent twice, or a try after a broken wire, opens no second vacancy for somebody else."""
    same = select(Vacancy.number, Vacancy.title).where(Vacancy.procedure_id == work.id, Vacancy.state == "open")
    for number, known in work.session.exec(same.where(Vacancy.employer == employer)):
        if known.casefold() == title.casefold():
            raise Refused([f"plaats: vacature {number} heet ook zo en staat nog open; noem een tweede plaats anders"])


def _employer(work: Work, text: str) -> str:
    known = rule_of(work).employers
    if not text and len(known) < 2:
        return known[0] if known else ""
    found = next((name for name in known if name.casefold() == text.strip().casefold()), None)
    if found is None:
        raise Refused([f"bestuur: een van {', '.join(known) or work.regulation.employer.name} verwacht"])
    return found


def _vacancy(work: Work, number: int) -> Vacancy:
    asked = select(Vacancy).where(Vacancy.procedure_id == work.id, Vacancy.number == number)
    found = work.session.exec(asked).one_or_none()
    if found is None:
        raise Refused([f"vacature {number} bestaat niet in {work.procedure.reference}"])
    if found.state != "open":
        words = "is ingevuld" if found.state == "filled" else "is ingetrokken"
        raise Refused([f"vacature {number} {words}"])
    return found


def _chosen(work: Work, known: list[Standing], post: Vacancy, on: dt.date, to: str, reason: str) -> Standing:
    live = select(Offer.id).where(Offer.vacancy_id == post.id, col(Offer.state).in_(LIVE))
    if work.session.exec(live).first():
        raise Refused([f"vacature {post.number}: een aanbod wacht nog op antwoord of aanstelling"])
    try:
        return chosen(known, work.regulation.ranking, post.employer, on, to.strip().upper(), reason)
    except NotOffered as refusal:
        raise Refused(refusal.lines) from None


def _make(work: Work, post: Vacancy, seat: Seat, by: str, on: dt.date, because: str) -> Made:
    answer_by = on + dt.timedelta(days=rule_of(work).refusal.answer_days)
    made = Offer(
        procedure_id=work.id, vacancy_id=post.id or 0, application_id=seat.application.id or 0,
        candidate_id=person_of(work, seat), made_by=by, made_on=on, because=because, answer_by=answer_by,
    )  # fmt: skip
    dossier = seat.application.dossier
    work.session.add(made)
    seat.place.state = "offered"
    try:
        work.session.flush()
    except IntegrityError:  # another reserve offered this person something at this very moment
        raise Refused([f"{dossier}: heeft al een aanbod dat nog niet afgelopen is"]) from None
    facts = vacancy_facts(work, post) | {
        "answer_by": dutch_date(answer_by),
        "place_words": effect_words(work, post),
        "checks": list(checks_words(work, seat)),
    }
    tell(work, "offer", seat, made, facts)
    work.note("offer made", who=by, why=f"vacature {post.number}", application_id=seat.application.id)
    return Made(post.number, dossier, answer_by)


def withdraw_offer(reference: str, wall: dt.datetime, vacancy: int, by: str, *, reason: str, on: str = "") -> str:
    """Take a vacancy back, with the offer that is not over: its place is free again; returns that dossier, if any."""
    with reserve_of(reference, STEP, wall) as work:
        function, day = function_given(work, by), day_given(work, on)
        if not gives_reason(reason):
            raise Refused(["reden: een vacature intrekken vraagt een reden; ze staat in de brief"])
        post = _vacancy(work, vacancy)
        post.state, post.closed_because = "closed", " ".join(reason.split())
        work.note("vacancy closed", who=function, why=f"{vacancy}")
        live = select(Offer).where(Offer.vacancy_id == post.id, col(Offer.state).in_(LIVE))
        made = work.session.exec(live).one_or_none()
        if made is None:
            return ""
        seat = next(one for one in seats(work).values() if one.application.id == made.application_id)
        made.state, made.answered_by, made.answered_on, made.reason = "withdrawn", function, day, post.closed_because
        seat.place.state = "available"
        facts = vacancy_facts(work, post) | {
            "reason": post.closed_because,
            "decided_by": function,
            "decided_on": dutch_date(day),
            "valid_through": dutch_date(seat.place.valid_through),
        }
        tell(work, "offer_withdrawn", seat, made, facts)
        work.note("offer withdrawn", who=function, why=f"vacature {vacancy}", application_id=seat.application.id)
        return seat.application.dossier
