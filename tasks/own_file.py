"""A candidate's own file (inzage): everything about that person; others and the jurors by number or function only."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from sqlmodel import col, select

from models.bulk import read_rows
from models.offers import Fulfilment, Offer
from models.tables import Adjustment, Application, Candidate, Correction, Document, Event, Invitation, Letter, Reserve
from models.work import Work, looking
from rules.dates import dutch_date, dutch_moment
from rules.definition import Degree
from rules.numbers import dutch, parse_number
from rules.offers import OFFERS, PLACES, checks_of
from rules.parts import part_title
from rules.phrases import DEGREES, capital
from rules.regulation import Regulation
from rules.stage import Stage
from rules.states import DUTCH
from rules.wording import CHANNELS
from tasks.asking import NotAsked
from tasks.event_words import EVENTS, who_words
from tasks.letter_words import KINDS, LETTER
from tasks.own_privacy import appeals_of, files_of, kept_words, looks_of, offers_of
from tasks.paper import Pairs, Paper, paper_of
from tasks.paper_rows import Entered, board, concluded, conflicts, entered, people
from tasks.places import offers_to
from tasks.reading import Given, picked
from tasks.scores import mark_of, result_words

SOMEONE, JUROR = "een andere kandidaat", "een commissielid"
FACTS = {"voorwaarde": "Voorwaarde", "kenmerk": "Kenmerk", "vrijstelling": "Vrijstelling"}


def own_file(reference: str, dossier: str) -> Paper:
    """Everything about one candidate; NotAsked if there is no such dossier, UnknownProcedure."""
    with looking(reference) as work:
        wanted = dossier.strip().upper()
        found = select(Application).where(Application.procedure_id == work.id, Application.dossier == wanted)
        application = work.session.exec(found).one_or_none()
        if application is None:
            raise NotAsked(f"dossier {wanted}: bestaat niet in {reference}")
        facts = _hiding(work, wanted, _facts(work, application))
        return paper_of(work, "own_file", f"dossier-{wanted}", facts, col(Event.application_id) == application.id)


def _facts(work: Work, application: Application) -> dict[str, Any]:
    key, regulation = application.id or 0, work.regulation
    person = work.session.get_one(Candidate, application.candidate_id)
    return {
        "title": "Dossier van de kandidaat",
        "subtitle": f"{application.dossier}, {regulation.title}",
        "about": _filled([("Naam", person.name), ("E-mail", person.email), ("Adres", person.address)]),
        "application": _filled(_application(regulation, application)),
        "documents": _documents(work, key),
        "files": files_of(work, key),
        "appeals": appeals_of(work, key),
        "offers": offers_of(work, key),
        "kept": list(kept_words(work, key)),
        "looks": looks_of(work, key),
        "adjustments": [
            (part_title(regulation, one.stage), one.what)
            for one in work.session.exec(select(Adjustment).where(Adjustment.application_id == key))
        ],
        "invitations": _invitations(work, key),
        "results": [_result(regulation, one) for one in entered(work, application=key)],
        "decisions": _decisions(work, key),
        "corrections": list(_corrections(work, key, application.dossier)),
        "conflicts": [
            f"{one.number} meldde op {dutch_date(one.declared_on)} een belangenconflict en beoordeelde u niet."
            for one in conflicts(work)
            if one.application_id == key
        ],
        "reserve": list(_reserve(work, key)),
        "letters": list(_letters(work, key)),
        "events": list(_events(work, key)),
        "jurors": [{"number": seat.number, "function": seat.function} for seat in board(work)],
    }


def _filled(pairs: Iterable[tuple[str, str]]) -> Pairs:
    return [(name, value) for name, value in pairs if value]


def _application(regulation: Regulation, one: Application) -> Iterator[tuple[str, str]]:
    tracks = {track.key: track.label for track in regulation.tracks}
    yield "Ontvangen op", dutch_moment(one.received_at)
    yield "Hoe", CHANNELS.get(one.channel, one.channel)
    yield "Poststempel", dutch_date(one.postmark) if one.postmark else ""
    yield "Toegangsweg", tracks.get(one.track, one.track)
    yield "Diploma", DEGREES.get(cast("Degree", one.degree), one.degree)
    yield "Ervaring", f"{dutch(parse_number(one.experience_years), 4)} jaar"
    labels = {c.key: c.label for c in regulation.flat_conditions} | {a.key: a.label for a in regulation.attributes}
    labels |= {stage.key: stage.title for stage in regulation.stages}
    for name, value in sorted(one.facts.items()):
        kind, _, key = name.partition(":")
        yield f"{FACTS.get(kind, kind)} ‘{labels.get(key, key)}’", value
    yield "Opmerking", one.remark
    yield "Toestand", DUTCH[one.state]


def _documents(work: Work, key: int) -> list[tuple[str, str, str]]:
    labels = {document.key: document.label for document in work.regulation.applications.documents}
    found = select(Document).where(Document.application_id == key).order_by(col(Document.id))
    return [
        (labels.get(one.key, one.key), dutch_date(one.dated), dutch_moment(one.received_at) if one.received_at else "")
        for one in work.session.exec(found)
    ]


def _invitations(work: Work, key: int) -> list[tuple[str, str, str]]:
    stages = {stage.key: stage for stage in work.regulation.stages}
    found = select(Invitation).where(Invitation.application_id == key).order_by(col(Invitation.id))
    return [
        (
            part_title(work.regulation, one.key),
            dutch_date(one.invited_on),
            dutch_moment(one.slot) if one.slot else stages[one.key].when_words if one.key in stages else "",
        )
        for one in work.session.exec(found)
    ]


def _result(regulation: Regulation, one: Entered) -> dict[str, str]:
    part, _, juror = one.part.partition("@")
    stage = next((stage for stage in regulation.stages if stage.key == part), None)
    alone = f", eigen score van {juror}" if juror else ""
    return {
        "part": f"{_part_title(regulation, part)}{alone}, versie {one.version}",
        "result": _obtained(stage, one),
        "reasons": one.reasons,
        "by": f"{one.decided_by}, {dutch_date(one.decided_on)}",
        "because": one.because,
    }


def _part_title(regulation: Regulation, part: str) -> str:
    return "Voorstel van het programma" if part == "screening" else capital(part_title(regulation, part))


def _obtained(stage: Stage | None, one: Entered) -> str:
    """`72,5 op 100`, or what else was entered."""
    if stage is None:
        return one.value or one.attendance
    given = Given(*(getattr(one, name) for name in Given._fields))
    words = result_words(stage, mark_of(stage, given)) if one.attendance in {"", "aanwezig"} else ""
    return words or one.attendance


def _decisions(work: Work, key: int) -> list[dict[str, Any]]:
    return [
        {
            "step": _step_title(work.regulation, one.step) + (f", versie {one.version}" if one.version > 1 else ""),
            "outcome": DUTCH[one.outcome] + (f", plaats {one.rank}" if one.rank else ""),
            "reasons": list(one.reasons),
            "rule": one.rule,
            "by": f"{one.decided_by}, {dutch_date(one.decided_on)}",
        }
        for one in concluded(work, application=key)
    ]


def _step_title(regulation: Regulation, step: str) -> str:
    kind, _, stage = step.partition("-")
    prefix = {"gate": "Toegang: ", "verification": "Nazicht van documenten: "}.get(kind, "")
    own = {"admission": "Ontvankelijkheid", "ranking": "Eindresultaat", "reserve": "Aanstelling"}
    return own.get(step) or (prefix + part_title(regulation, stage) if stage else part_title(regulation, step))


def _corrections(work: Work, key: int, dossier: str) -> Iterator[dict[str, Any]]:
    """Corrections of this person's results, and what another's correction changed about this person."""
    states = {"open": "nog niet bevestigd", "confirmed": "bevestigd", "refused": "geweigerd"}
    found = select(Correction).where(Correction.procedure_id == work.id).order_by(col(Correction.number))
    for one in work.session.exec(found):
        own = [change for change in one.changes if change.get("dossier") == dossier]
        if one.application_id != key and not own:
            continue
        is_own = one.application_id == key
        title = part_title(work.regulation, one.part)
        yield {
            "what": f"{title}: {'verbetering' if is_own else f'gevolg van een verbetering bij {SOMEONE}'}",
            "state": states[one.state],
            "because": one.because if is_own else "",
            "changes": [f"was {c['before']}; wordt {c['after']}" for c in own],
            "by": f"{one.closed_by or one.decided_by}, {dutch_date(one.closed_on or one.decided_on)}",
        }


def _reserve(work: Work, key: int) -> Iterator[str]:
    for one in work.session.exec(select(Reserve).where(Reserve.application_id == key)):
        place = f"plaats {one.rank}, " if one.rank else ""
        term = f"van {dutch_date(one.valid_from)} tot en met {dutch_date(one.valid_through)}"
        yield f"In de wervingsreserve: {place}{term}; {PLACES[one.state]}."
    for made, post in offers_to(work, key):
        answered = f" op {dutch_date(made.answered_on)}" if made.answered_on else ""
        words = f"Aangeboden op {dutch_date(made.made_on)}: {post.title}, {OFFERS[made.state]}{answered}."
        yield " ".join(filter(None, (words, made.because and f"Reden van de keuze: {made.because}", made.reason)))
        yield from _checked(work, made)


def _checked(work: Work, made: Offer) -> Iterator[str]:
    """What was gone into before the appointment: whether it was in order, and no more."""
    labels = {
        key: label for track in work.regulation.tracks for key, label in checks_of(work.regulation, track.key).items()
    }
    for row in work.session.exec(select(Fulfilment).where(Fulfilment.offer_id == made.id).order_by(col(Fulfilment.id))):
        found = "in orde" if row.met else "niet in orde"
        label = labels.get(row.condition, row.condition)
        yield f"{label}: {found}, {row.decided_by}, {dutch_date(row.decided_on)}. {row.reason}".rstrip()


def _letters(work: Work, key: int) -> Iterator[dict[str, str]]:
    found = select(Letter).where(Letter.application_id == key).order_by(col(Letter.id))
    for one in work.session.exec(found):
        kind = KINDS.get(one.kind, one.kind)
        yield {
            "title": one.subject or kind[0].upper() + kind[1:],
            "dated": dutch_date(one.dated),
            "state": LETTER[one.status] + (f", {dutch_moment(one.sent_at)}" if one.sent_at else ""),
            "appeal": dutch_date(one.appeal_until) if one.appeal_until else "",
            "text": one.text,
        }


def _events(work: Work, key: int) -> Iterator[tuple[str, str | None, str]]:
    own = (Event.at, Event.what, Event.who)
    found = picked(*own).where(Event.application_id == key).order_by(col(Event.id))
    for at, what, who in read_rows(work.session, tuple, found):
        yield dutch_moment(at), EVENTS.get(what, what), who_words(who)


def _hiding(work: Work, dossier: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts in which nobody else is named: what people wrote may hold another's number or name."""
    known = people(work).values()
    own = next(person.name for person in known if person.dossier == dossier).casefold()
    names = {person.dossier.casefold(): SOMEONE for person in known if person.dossier != dossier}
    names |= {seat.name.casefold(): f"{JUROR} ({seat.number})" for seat in board(work)}
    names |= {person.name.casefold(): SOMEONE for person in known if person.dossier != dossier}
    names.pop(own, None)
    listed = "|".join(re.escape(name) for name in sorted(filter(None, names), key=len, reverse=True))
    if not listed:
        return facts
    pattern = re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE)
    return _replaced(facts, pattern, names)  # type: ignore[no-any-return]  # a mapping stays one


def _replaced(value: Any, pattern: re.Pattern[str], names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda found: names.get(found[0].casefold(), SOMEONE), value)
    if isinstance(value, Mapping):
        return {key: _replaced(one, pattern, names) for key, one in value.items()}
    if isinstance(value, Sequence):
        return [_replaced(one, pattern, names) for one in value]
    return value
