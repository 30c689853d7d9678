"""From an accepted offer to the appointment: what must still be in order, and the authority's decision (L7, L27)."""

import datetime as dt

from sqlmodel import col, select

from models.offers import Fulfilment, Offer, Vacancy
from models.work import Work
from rules.dates import dutch_date
from rules.judging import Ruling
from rules.offers import checks_of
from rules.signs import gives_reason
from tasks.appeals import holds
from tasks.deciding import Conclusion, decide
from tasks.letters import Grounds, Letters, ToWrite, write_letter
from tasks.offer_words import STEP, vacancy_facts
from tasks.opening import Refused
from tasks.places import Seat, day_given, function_given, live_offer, reserve_of, seat_of

MET = {"voldoet": True, "voldoet niet": False}
RULE = "Aanstelling door de aanstellende overheid"


def check(
    reference: str,
    wall: dt.datetime,
    dossier: str,
    condition: str,
    found: str,
    by: str,
    *,
    reason: str = "",
    on: str = "",
) -> list[str]:
    """Note whether one condition for appointment is met; returns the labels of what is still open. Refused.

    Only that, the day and by whom: of an extract or a medical examination nothing else is kept. A condition that is not
    met ends the offer; the place stays.
    """
    with reserve_of(reference, STEP, wall) as work:
        seat, made = _accepted(work, dossier)
        asked = checks_of(work.regulation, seat.application.track)
        key = next((k for k, label in asked.items() if condition.strip().casefold() in {k, label.casefold()}), None)
        if key is None:
            raise Refused([f"voorwaarde: een van {', '.join(asked.values()) or 'geen'} verwacht"])
        if found.strip().casefold() not in MET:
            raise Refused([f"resultaat: {' of '.join(MET)} verwacht"])
        met, day = MET[found.strip().casefold()], day_given(work, on, made.answered_on)
        function = function_given(work, by)
        if not gives_reason(reason) and (reason or not met):
            raise Refused(["reden: wie niet voldoet, leest de reden in de brief; nooit iets over gezondheid of feiten"])
        why = " ".join(reason.split())
        row = Fulfilment(
            offer_id=made.id or 0, application_id=made.application_id, condition=key, met=met, decided_by=function,
            decided_on=day, reason=why,
        )  # fmt: skip
        work.session.add(row)
        work.note(
            "condition met" if met else "condition not met", who=function, why=key, application_id=seat.application.id
        )
        if not met:
            _end(work, seat, made, asked[key], why, function, day)
            return []
        work.session.flush()
        return [asked[k] for k in open_checks(work, seat, made)]


def open_checks(work: Work, seat: Seat, made: Offer) -> list[str]:
    """The keys of conditions for appointment that nobody found to be met."""
    rows = select(Fulfilment).where(Fulfilment.offer_id == made.id).order_by(col(Fulfilment.id))
    last = {row.condition: row.met for row in work.session.exec(rows)}
    return [key for key in checks_of(work.regulation, seat.application.track) if not last.get(key)]


def appoint(reference: str, wall: dt.datetime, dossier: str, by: str, *, on: str = "") -> int:
    """Appoint who accepted, by the appointing authority, once all is in order; returns the vacancy's number."""
    with reserve_of(reference, STEP, wall) as work:
        seat, made = _accepted(work, dossier)
        function = function_given(work, by, work.regulation.appointing_authority)
        day = day_given(work, on, made.answered_on)
        asked, left = checks_of(work.regulation, seat.application.track), open_checks(work, seat, made)
        if held := holds(work, "appointment"):
            raise Refused(held)
        if left:
            raise Refused([f"{seat.application.dossier}: nog niet in orde: {asked[key]}" for key in left])
        post = work.session.get_one(Vacancy, made.vacancy_id)
        made.state, post.state = "appointed", "filled"
        facts = {"decided_by": function, "decided_on": dutch_date(day)}
        if post.temporary:  # the place stays for a permanent post
            seat.place.state = "available"
            told = vacancy_facts(work, post) | facts | {"valid_through": dutch_date(seat.place.valid_through)}
            write_letter(work, "appointed_temporarily", seat.application, facts=told, step=f"{STEP}-{post.number}")
        else:
            seat.place.state = "appointed"
            reason = f"Aangesteld door {function} op {dutch_date(day)}: {post.title}."
            ruling = Ruling("appointed", (reason,), RULE)
            decide(work, [Conclusion(seat.application, ruling, None, "appointed", facts, on=day, who=function)])
        work.note("appointed", who=function, why=f"vacature {post.number}", application_id=seat.application.id)
        return post.number


def _accepted(work: Work, dossier: str) -> tuple[Seat, Offer]:
    seat = seat_of(work, dossier)
    made = live_offer(work, seat)
    if made is None or made.state != "accepted":
        raise Refused([f"{seat.application.dossier}: heeft geen aanvaard aanbod"])
    return seat, made


def _end(work: Work, seat: Seat, made: Offer, label: str, reason: str, by: str, on: dt.date) -> None:
    """The offer ends with reasons and the term to appeal; the vacancy can go to the next."""
    made.state, made.reason, seat.place.state = "not_met", reason, "available"
    post = work.session.get_one(Vacancy, made.vacancy_id)
    grounds = Grounds((f"U voldoet niet aan een voorwaarde voor de aanstelling: {label}.", reason), label, by, on)
    facts = vacancy_facts(work, post) | {"valid_through": dutch_date(seat.place.valid_through)}
    letter = ToWrite("not_appointed", seat.application, facts, negative=True, grounds=grounds)
    Letters(work, step=f"{STEP}-{post.number}").write([letter])
