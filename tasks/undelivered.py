"""Letters that do not arrive: HR is told once, in the server's words, and can have them tried again."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from email.errors import MessageError

from sqlalchemy import ColumnElement
from sqlmodel import col, or_, select

from models.engine import reading
from models.tables import Application, Candidate, Letter, Procedure
from models.types import utcnow
from models.work import Work, unit_of_work
from tasks.letters import write_letter
from tasks.message import address_of
from tasks.opening import Refused
from tasks.outbox import NEVER

TELL_AFTER = 4  # tries: a letter that still fails after 42 minutes
MOST = 40  # letters that one notice names
STEP = "undelivered"


def report(wall: dt.datetime) -> None:
    """Tell HR of each procedure which letters were refused, or keep failing; each letter once."""
    with reading() as session:
        found = select(Procedure.reference, Letter.id).join(Procedure).where(*_failing())
        by_procedure = defaultdict[str, list[int]](list)
        for reference, letter_id in session.exec(found):
            by_procedure[reference].append(letter_id or 0)
    for reference, ids in by_procedure.items():
        with unit_of_work(reference, even_stopped=True) as work:
            _report(work, ids, wall)


def _failing() -> tuple[ColumnElement[bool], ...]:
    keeps_failing = or_(col(Letter.post_after) == NEVER, col(Letter.tries) >= TELL_AFTER)
    unheard = (col(Letter.reported_at).is_(None), col(Letter.kind) != "hr_notice")
    return (col(Letter.status) == "failed", keeps_failing, *unheard)


def _report(work: Work, ids: Sequence[int], wall: dt.datetime) -> None:
    found = select(Letter).where(col(Letter.id).in_(ids), *_failing()).order_by(col(Letter.id))
    letters = work.session.exec(found).all()
    if not letters:
        return
    lines = [_line(work, letter) for letter in letters[:MOST]]
    if len(letters) > MOST:
        lines.append(f"En nog {len(letters) - MOST} andere.")
    facts = {
        "what": "Een brief komt niet aan" if len(letters) == 1 else f"{len(letters)} brieven komen niet aan",
        "due": "",
        "link": "",
        "heading": "Wat de mailserver zegt, en wat u kunt doen",
        "problems": [*lines, *_advice(work.procedure.reference)],
    }
    work.key = "undelivered"
    for letter in letters:
        letter.reported_at = wall
    write_letter(work, "hr_notice", None, facts=facts, hold=False)
    work.note("letters do not arrive", why=f"{len(letters)}")


def _line(work: Work, letter: Letter) -> str:
    application = work.session.get(Application, letter.application_id) if letter.application_id else None
    who = application.dossier if application else "commissielid"
    tried = "geweigerd" if letter.post_after == NEVER else f"{letter.tries} keer geprobeerd"
    return f"{who}, brief {letter.id} ({letter.subject or letter.kind}), {tried}: {letter.answer}"


def _advice(reference: str) -> list[str]:
    return [
        "Een geweigerde brief proberen we niet meer vanzelf; een andere wel, telkens na langere tijd.",
        f"Is het adres verbeterd: werving letters {reference} --retry DOSSIER --address ADRES",
        f"Lag het aan de mailserver: werving letters {reference} --retry alle",
        f"Alles bekijken: werving letters {reference} --failed",
    ]


def retry(reference: str, which: str, address: str = "") -> int:
    """Post again what failed of a dossier, of one letter by its number, or of all ("alle"); returns how many.

    With an address the candidate has that address from now on, and letters that were to be printed leave by mail.
    Refused with a line for each reason; UnknownProcedure.
    """
    with unit_of_work(reference, even_stopped=True) as work:
        letters = _wanted(work, which, ("failed", "to_print") if address else ("failed",))
        if address:
            _mend_address(work, letters, address.strip())
        for letter in letters:
            if letter.status == "failed":
                letter.post_after = utcnow()
            letter.status, letter.tries, letter.reported_at = "waiting", 0, None
        work.note("letters tried again", why=f"{len(letters)}")
        return len(letters)


def _wanted(work: Work, which: str, states: Sequence[str]) -> Sequence[Letter]:
    found = select(Letter).where(Letter.procedure_id == work.id, col(Letter.status).in_(states))
    if which.isdecimal():
        found = found.where(Letter.id == int(which))
    elif which.casefold() != "alle":
        of_dossier = select(Application.id).where(Application.procedure_id == work.id)
        dossier = work.session.exec(of_dossier.where(Application.dossier == which.upper())).one_or_none()
        if dossier is None:
            raise Refused([f"{which}: een dossier zoals K-001, het nummer van een brief of `alle` verwacht"])
        found = found.where(Letter.application_id == dossier)
    letters = work.session.exec(found).all()
    if not letters:
        raise Refused([f"{which}: geen brief die niet aankwam; zie werving letters {work.procedure.reference}"])
    return letters


def _mend_address(work: Work, letters: Sequence[Letter], address: str) -> None:
    applications = {letter.application_id for letter in letters}
    if len(applications) != 1 or None in applications:
        raise Refused(["adres: het hoort bij de brieven van een dossier; noem dat dossier"])
    try:
        address_of("", address)
    except (ValueError, IndexError, MessageError):
        raise Refused(["adres: een mailadres zoals naam@voorbeeld.be verwacht"]) from None
    application = work.session.get_one(Application, applications.pop())
    work.session.get_one(Candidate, application.candidate_id).email = address
    why = f"{len(letters)} brieven gaan naar een ander mailadres dan waar ze niet aankwamen"
    work.note("address mended", who="HR", why=why, application_id=application.id)
