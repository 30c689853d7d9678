"""The answer to an offer, and what it does to the place (A29)."""

import datetime as dt
from typing import NamedTuple

from models.offers import Offer, Vacancy
from models.work import Work
from rules.dates import dutch_date
from rules.judging import Ruling
from rules.offers import ANSWERS, Answered, effect_of
from rules.signs import gives_reason
from rules.wording_end import refusal_words
from tasks.deciding import Conclusion, decide
from tasks.offer_words import STEP, checks_words, tell, vacancy_facts
from tasks.opening import Refused
from tasks.places import Seat, day_given, function_given, live_offer, reserve_of, rule_of, seat_of, seats

SILENT = "geen antwoord"


class Noted(NamedTuple):
    """An answer that was noted: what it did to the place, and whether the vacancy is still to be filled."""

    vacancy: int
    place: str
    still_open: bool


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
        if reason and not gives_reason(reason):
            raise Refused(["reden: leesbare tekst verwacht"])
        function, day = function_given(work, by), day_given(work, on, made.made_on)
        outcome: Answered = ANSWERS.get(word, "unanswered")
        _in_time(made, outcome, day)
        post = work.session.get_one(Vacancy, made.vacancy_id)
        made.state, made.answered_by, made.answered_on, made.reason = outcome, function, day, " ".join(reason.split())
        work.note(f"offer {outcome}", who=function, why=f"vacature {post.number}", application_id=seat.application.id)
        if outcome == "accepted":
            seat.place.state = "accepted"
            facts = vacancy_facts(work, post) | {"checks": list(checks_words(work, seat))}
            tell(work, "offer_accepted", seat, made, facts)
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
    tell(work, "offer_declined", seat, made, facts)
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
