"""Letters that go by post: as paper with the address in the window, on a list, and marked once they were posted.

A letter is dated on the day it is posted, and the term to appeal counts from the third working day after it (L12).
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import and_, col, or_, select

from config.holidays import public_holidays
from config.letter_blocks import blocks
from config.rendering import body_of, render
from config.wording import Wording, wording_of
from models.tables import Application, Candidate, Letter
from models.work import Work, looking, unit_of_work
from rules.dates import day_after_term, dutch_date, last_day_to_appeal, start_of
from rules.regulation import Regulation
from tasks.exports import Cell, Sheet
from tasks.letter_words import KINDS
from tasks.letters import common_facts
from tasks.opening import Refused
from tasks.outbox import NEVER
from tasks.paper import Paper, look_of, sender
from tasks.rewording import approved, kept, worded

ARRIVES = 3  # working days until a letter by post counts as notified
MOST_LINES = 5  # in the window


class ToPost(NamedTuple):
    """One line of the list to print and post; no name, for lists lie about."""

    number: int
    dossier: str
    kind: str
    file: str
    registered: bool  # it opens a term to appeal: its posting must be provable
    appeal_until: dt.date | None
    attachment: str
    complete: bool  # whether there is an address to send it to


def to_print(reference: str, day: dt.date, wall: dt.datetime) -> list[tuple[Paper, ToPost]]:
    """Every letter that must go by post and may leave now, as it is posted on this day; UnknownProcedure."""
    with looking(reference) as work:
        regulation, rows = work.regulation, list(_waiting(work, wall))
        wordings = _wordings(work, rows)
        work.session.expunge_all()  # a letter's new date is for the paper alone until it is posted
        return [_made(work.procedure.reference, regulation, *row, wordings[row[0].id], day) for row in rows]


def _waiting(work: Work, wall: dt.datetime) -> Iterator[tuple[Letter, Application, Candidate]]:
    found = select(Letter, Application, Candidate).join(Application, col(Application.id) == Letter.application_id)
    found = found.join(Candidate, col(Candidate.id) == Application.candidate_id)
    found = found.where(Letter.procedure_id == work.id, by_post(wall)).order_by(col(Letter.id))
    yield from work.session.exec(found)


def _wordings(work: Work, rows: Sequence[tuple[Letter, Application, Candidate]]) -> dict[int | None, Wording]:
    """In which wording each is printed: as it was approved, if it was; LetterError."""
    looked = [letter for letter, _, _ in rows if approved(work.regulation, letter)]
    seen, reference = kept(work.session, ((work.id, one.template_hash) for one in looked)), work.procedure.reference
    known = {one.id: seen.get((work.id, one.template_hash)) for one in looked}
    return {one.id: worded(one, wording_of(reference, who.language), known.get(one.id)) for one, _, who in rows}


def by_post(wall: dt.datetime) -> ColumnElement[bool]:
    """Letters without a usable address: none at all and free to leave, or refused for good by the mail server."""
    without = and_(col(Letter.status) == "to_print", col(Letter.post_after) <= wall)
    return or_(without, and_(col(Letter.status) == "failed", col(Letter.post_after) == NEVER))


def _made(
    reference: str,
    regulation: Regulation,
    letter: Letter,
    application: Application,
    person: Candidate,
    wording: Wording,
    day: dt.date,
) -> tuple[Paper, ToPost]:
    _date(regulation, letter, day)
    facts = common_facts(regulation, reference, letter, person, application.dossier)
    subject, body = body_of(letter.kind, facts, wording)
    name = f"{reference}-brief-{application.dossier}-{letter.id}"
    shown = {
        **sender(regulation),
        **look_of(reference),
        "subject": subject,
        "mark": f"{reference}, dossier {application.dossier}",
        "marks": [
            ("Datum", dutch_date(letter.dated)),
            ("Dossier", application.dossier),
            ("Brief", f"nr. {letter.id}"),
            ("Procedure", reference),
            ("Contact", regulation.employer.contact),
        ],
        "recipient": recipient(person.name, person.address),
        "blocks": blocks(body),
    }
    line = ToPost(
        letter.id or 0,
        application.dossier,
        KINDS.get(letter.kind, letter.kind),
        f"{name}.pdf",
        letter.appeal_until is not None,
        letter.appeal_until,
        letter.attachment or "",
        bool(person.address.strip()),
    )
    return Paper("letter", name, start_of(letter.dated), shown), line


def _date(regulation: Regulation, letter: Letter, day: dt.date) -> None:
    """Date the letter on the day it is posted: its last day to appeal moves with it."""
    letter.dated = max(letter.dated, day)
    if letter.appeal_until:
        letter.appeal_until = appeal_by_post(regulation, letter.dated)


def appeal_by_post(regulation: Regulation, posted: dt.date) -> dt.date:
    """The last day to appeal against what was posted on this day (L12: notified on the third working day after)."""
    notified = day_after_term(posted, ARRIVES, "working", public_holidays())
    return last_day_to_appeal(notified, regulation.appeal.days, public_holidays())


def recipient(name: str, address: str) -> list[str]:
    """Name and address as lines: `Kerkstraat 1, 9000 Gent` becomes two."""
    lines = [part.strip() for line in address.splitlines() for part in line.split(",") if part.strip()]
    if len(lines) >= MOST_LINES:
        lines = [", ".join(lines[: len(lines) - MOST_LINES + 2]), *lines[len(lines) - MOST_LINES + 2 :]]
    return [name, *lines]


def post_list(lines: Sequence[ToPost]) -> Sheet:
    """The list to print and post: dossier numbers and files, no names."""
    columns = ("nr", "dossier", "brief", "bestand", "hoe", "beroep tot en met", "bijlage", "adres")
    rows: list[tuple[Cell, ...]] = [
        (
            one.number,
            one.dossier,
            one.kind,
            one.file,
            "aangetekend" if one.registered else "gewone post",
            one.appeal_until,
            one.attachment,
            "" if one.complete else "ontbreekt",
        )
        for one in lines
    ]
    return Sheet("te-posten", columns, rows)


def posted(reference: str, which: Sequence[str], day: dt.date, wall: dt.datetime) -> list[ToPost]:
    """Mark letters as posted on this day: by letter number, dossier, or `alle`; what is kept is what was printed.

    Refused with every reason why not, and then nothing is marked; UnknownProcedure.
    """
    with unit_of_work(reference, even_stopped=True) as work:
        waiting = list(_waiting(work, wall))
        chosen = _chosen(waiting, which)
        late = [letter for letter, _, _ in chosen if day < letter.dated]
        if late:
            raise Refused(
                [f"brief {one.id}: gedateerd {dutch_date(one.dated)}, kan niet eerder gepost zijn" for one in late]
            )
        lines, wordings = [], _wordings(work, chosen)
        for letter, application, person in chosen:
            wording = wordings[letter.id]
            _, line = _made(reference, work.regulation, letter, application, person, wording, day)
            facts = common_facts(work.regulation, reference, letter, person, application.dossier)
            made = render(letter.kind, facts, wording)
            letter.subject, letter.text, letter.html = made.subject, made.text, made.html
            letter.template_hash, letter.status, letter.sent_at = made.template_hash, "sent", start_of(day)
            refused = f" (mail geweigerd: {letter.answer})" if letter.answer else ""
            letter.answer = f"met de post op {dutch_date(day)}{refused}"[:500]
            work.note("letters posted", who="HR", why=f"brief {letter.id}", application_id=application.id)
            lines.append(line)
        return lines


def _chosen(
    waiting: Sequence[tuple[Letter, Application, Candidate]], which: Sequence[str]
) -> list[tuple[Letter, Application, Candidate]]:
    wanted = [one.strip().upper() for one in which]
    if wanted == ["ALLE"]:
        found = list(waiting)
        missing: list[str] = []
    else:
        found = [row for row in waiting if str(row[0].id) in wanted or row[1].dossier in wanted]
        known = {str(letter.id) for letter, _, _ in found} | {application.dossier for _, application, _ in found}
        missing = [one for one in wanted if one not in known]
    if missing or not found:
        asked = "geen brief om te posten; een dossier zoals K-001, het nummer van een brief of `alle` verwacht"
        raise Refused([f"{one}: {asked}" for one in missing] or ["er zijn geen brieven om te posten"])
    return found
