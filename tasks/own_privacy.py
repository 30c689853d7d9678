"""What a candidate's own file tells about privacy: documents in the vault, how long all is kept, who looked."""

from collections.abc import Iterator

from sqlmodel import col, or_, select

from models.appeals import Appeal
from models.offers import Offer, Vacancy
from models.retention import File, Hold, Look, Objection
from models.work import Work
from rules.appeals import KIND_WORDS, STATE_WORDS
from rules.dates import dutch_date, dutch_moment
from rules.phrases import months_words
from tasks.appeals import title_of
from tasks.keeping import keeping_in

SOMEBODY = "een medewerker"


def files_of(work: Work, key: int) -> list[tuple[str, str, str]]:
    """The documents in the vault: which, what kind and how large, and when each came in."""
    labels = {document.key: document.label for document in work.regulation.applications.documents}
    found = select(File).where(File.application_id == key).order_by(col(File.id))
    return [
        (
            f"{labels.get(one.key, one.key)}, versie {one.version}",
            f"{one.kind}, {one.size} bytes",
            dutch_moment(one.received_at),
        )
        for one in work.session.exec(found)
    ]


OFFERS = {
    "open": "wacht op antwoord",
    "accepted": "aanvaard",
    "refused": "geweigerd",
    "unanswered": "geen antwoord",
    "withdrawn": "ingetrokken",
    "not_met": "voorwaarden niet vervuld",
    "appointed": "aangesteld",
}


def offers_of(work: Work, key: int) -> list[tuple[str, str, str]]:
    """What this person was offered from the reserve: when and what, what became of it, and why."""
    found = select(Offer, Vacancy.title).join(Vacancy, col(Vacancy.id) == Offer.vacancy_id)
    found = found.where(Offer.application_id == key).order_by(col(Offer.id))
    return [
        (f"{title}, {dutch_date(one.made_on)}", OFFERS[one.state], " ".join(filter(None, (one.because, one.reason))))
        for one, title in work.session.exec(found)
    ]


def appeals_of(work: Work, key: int) -> list[tuple[str, str, str]]:
    """This person's appeals: against what and when, what became of each, and why."""
    found = select(Appeal).where(Appeal.application_id == key).order_by(col(Appeal.number))
    return [
        (
            f"{KIND_WORDS[one.kind]}, {title_of(work, one.step)}, {dutch_date(one.lodged_on)}",
            STATE_WORDS[one.state] + (f", {dutch_date(one.closed_on)}" if one.closed_on else ""),
            " ".join(filter(None, (one.reference, one.remark, one.reasons))),
        )
        for one in work.session.exec(found)
    ]


def kept_words(work: Work, key: int) -> Iterator[str]:
    """How long this person's data is kept and why, and what that person or a hold changed about it."""
    found = keeping_in(work.session, work.procedure, work.now)
    own = next((one for one in found.subjects if one.application_id == key), None)
    if own is None:
        yield "Uw persoonsgegevens zijn gewist; wat hier staat, is wat van de uitslag bewaard blijft."
    elif own.term.until is None:
        yield "De termijn waarna uw gegevens gewist worden, begint na de afsluiting van de procedure."
    else:
        months = months_words(own.term.months) if own.term.months else "0 maanden"
        yield f"Uw gegevens blijven bewaard tot en met {dutch_date(own.term.until)}: {months} na {own.term.because}."
    for hold in work.session.exec(select(Hold).where(Hold.procedure_id == work.id).order_by(col(Hold.id))):
        if hold.application_id in {None, key}:
            yield f"Op {dutch_date(hold.decided_on)} besliste {hold.decided_by} ze langer te bewaren: {hold.reason}"
            if hold.lifted_on:
                yield f"Op {dutch_date(hold.lifted_on)} is dat opgeheven: {hold.lifted_because}"
    for one in work.session.exec(select(Objection).where(Objection.application_id == key)):
        yield f"U vroeg op {dutch_date(one.asked_on)} om uit de reserve geschrapt en gewist te worden."


def looks_of(work: Work, key: int) -> list[tuple[str, str, str]]:
    """Who looked at this person's data or at everyone's: when, at what, for which function; never which account."""
    own = or_(col(Look.application_id) == key, col(Look.application_id).is_(None))
    found = select(Look).where(Look.procedure_id == work.id, own).order_by(col(Look.id))
    return [(dutch_moment(one.at), one.what, _function(one.who)) for one in work.session.exec(found)]


def _function(who: str) -> str:
    function, account, _ = who.partition(" (account ")
    return function if account else SOMEBODY
