"""A vacancy offered from the reserve, the answer, and what the answer does to the place (A12, A29)."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, select

from models.offers import LIVE, Offer, Vacancy
from models.work import Work
from rules.dates import dutch_date
from rules.judging import Ruling
from rules.offers import ANSWERS, Answered, NotOffered, Standing, checks_of, chosen, effect_of
from rules.signs import gives_reason, is_strange
from rules.wording_end import refusal_words
from tasks.appeals import holds
from tasks.deciding import Conclusion, decide
from tasks.letters import write_letter
from tasks.opening import Refused
from tasks.places import (
    Seat,
    day_given,
    function_given,
    live_offer,
    person_of,
    reserve_of,
    rule_of,
    seat_of,
    seats,
    standings,
)

SILENT = "geen antwoord"
STEP = "offer"
LONGEST = 200


class Made(NamedTuple):
    """An offer that was made: of which vacancy, to which dossier, and until when it can be answered."""

    vacancy: int
    dossier: str
    answer_by: dt.date


class Noted(NamedTuple):
    """An answer that was noted: what it did to the place, and whether the vacancy is still to be filled."""

    vacancy: int
    place: str
    still_open: bool


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
    last = select(func.max(Vacancy.number)).where(Vacancy.procedure_id == work.id)
    number = (work.session.exec(last).one() or 0) + 1
    found = Vacancy(
        procedure_id=work.id, number=number, title=title, employer=_employer(work, employer), temporary=temporary,
        opened_by=by, opened_on=on,
    )  # fmt: skip
    work.session.add(found)
    work.session.flush()
    work.note("vacancy opened", who=by, why=f"{number}")
    return found


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
    _tell(work, "offer", seat, made, facts)
    work.note("offer made", who=by, why=f"vacature {post.number}", application_id=seat.application.id)
    return Made(post.number, dossier, answer_by)


def answer(
    reference: str, wall: dt.datetime, dossier: str, said: str, by: str, *, reason: str = "", on: str = ""
) -> Noted:
    """Note what someone answered to an offer, or that no answer came in time; Refused."""
    with reserve_of(reference, STEP, wall) as work:
        seat = seat_of(work, dossier)
        made = live_offer(work, seat)
        if made is None or made.state != "open":
            raise Refused([f"{seat.application.dossier}: heeft geen aanbod dat op antwoord wacht"])
        word = said.strip().casefold()
        if word not in {*ANSWERS, SILENT}:
            raise Refused([f"antwoord: {', '.join(ANSWERS)} of {SILENT} verwacht"])
        function, day = function_given(work, by), day_given(work, on, made.made_on)
        outcome: Answered = ANSWERS.get(word, "unanswered")
        _in_time(made, outcome, day)
        post = work.session.get_one(Vacancy, made.vacancy_id)
        made.state, made.answered_by, made.answered_on, made.reason = outcome, function, day, " ".join(reason.split())
        work.note(f"offer {outcome}", who=function, why=f"vacature {post.number}", application_id=seat.application.id)
        if outcome == "accepted":
            seat.place.state = "accepted"
            facts = vacancy_facts(work, post) | {"checks": list(checks_words(work, seat))}
            _tell(work, "offer_accepted", seat, made, facts)
            return Noted(post.number, "accepted", still_open=False)
        return Noted(post.number, _declined(work, post, seat, made, outcome, function, day), still_open=True)


def _in_time(made: Offer, outcome: Answered, day: dt.date) -> None:
    if outcome == "unanswered" and day <= made.answer_by:
        raise Refused([f"de termijn om te antwoorden loopt tot en met {dutch_date(made.answer_by)}"])
    if outcome != "unanswered" and day > made.answer_by:
        raise Refused([f"het antwoord kwam na {dutch_date(made.answer_by)}: noteer ‘{SILENT}’"])


def _declined(work: Work, post: Vacancy, seat: Seat, made: Offer, outcome: Answered, by: str, on: dt.date) -> str:
    """What a refusal does to the place; the person reads it, with the rule behind it if the place is lost."""
    place, rule = seat.place, rule_of(work).refusal
    effect, place.refusals = effect_of(rule, outcome, place.refusals, temporary=post.temporary)
    if effect == "drop":
        place.state = "refused"
        _lose(work, post, seat, outcome, by, on)
        return "refused"
    place.state = "available"
    if effect == "to_bottom":
        lowest = max(one.place.below for one in seats(work).values())
        place.below = lowest + 1
    facts = vacancy_facts(work, post) | {
        "silent": outcome == "unanswered",
        "answer_by": dutch_date(made.answer_by),
        "bottom": effect == "to_bottom",
        "valid_through": dutch_date(place.valid_through),
    }
    _tell(work, "offer_declined", seat, made, facts)
    return "bottom" if effect == "to_bottom" else "available"


def _lose(work: Work, post: Vacancy, seat: Seat, outcome: Answered, by: str, on: dt.date) -> None:
    if outcome == "unanswered":
        reason = f"U antwoordde niet binnen de termijn op het aanbod voor {post.title}."
    else:
        reason = f"U weigerde op {dutch_date(on)} het aanbod voor {post.title}."
    ruling = Ruling("place_lost", (reason,), refusal_words(rule_of(work).refusal))
    facts = vacancy_facts(work, post)
    conclusion = Conclusion(seat.application, ruling, None, "place_lost", facts, negative=True, on=on, who=by)
    decide(work, [conclusion])


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
        _tell(work, "offer_withdrawn", seat, made, facts)
        work.note("offer withdrawn", who=function, why=f"vacature {vacancy}", application_id=seat.application.id)
        return seat.application.dossier


def vacancy_facts(work: Work, post: Vacancy) -> dict[str, Any]:
    """What a letter about an offer tells of the vacancy."""
    return {
        "vacancy": post.title,
        "board": post.employer or work.regulation.employer.name,
        "temporary": post.temporary,
        "pay_scale": work.regulation.pay_scale,
    }


def effect_words(work: Work, post: Vacancy) -> str:
    """What refusing this offer does to the place, for the candidate (A29)."""
    rule = rule_of(work).refusal
    if post.temporary and not rule.temporary:
        return "Weigert u deze tijdelijke aanstelling, dan behoudt u uw plaats in de reserve."
    words = {
        "keep_place": "Weigert u, dan behoudt u uw plaats in de reserve.",
        "drop": "Weigert u, dan verliest u uw plaats in de reserve.",
        "drop_after": f"Wie {rule.after} keer een aanbod weigert, verliest de plaats in de reserve.",
        "to_bottom": "Weigert u, dan komt u onderaan in de reserve.",
    }[rule.policy]
    if rule.policy == "keep_place" or rule.silence == "keep_place":
        return words
    return f"{words} Niet antwoorden telt als een weigering."


def checks_words(work: Work, seat: Seat) -> Mapping[str, None]:
    """What must still be in order before the appointment, each once."""
    return dict.fromkeys(checks_of(work.regulation, seat.application.track).values())


def _tell(work: Work, kind: str, seat: Seat, made: Offer, facts: Mapping[str, Any]) -> None:
    """A letter about an offer; its step names the vacancy, so that each offer has letters of its own."""
    step = f"{STEP}-{work.session.get_one(Vacancy, made.vacancy_id).number}"
    write_letter(work, kind, seat.application, facts=facts, hold=False, step=step)
