"""Posting letters: each is claimed, posted and marked on its own, so that a crash leaves at most one in doubt."""

import datetime as dt
from pathlib import Path
from typing import Any, NamedTuple

from sqlmodel import Session, col, or_, select

from config.holidays import public_holidays
from config.rendering import LetterError, render
from config.settings import settings
from models.engine import reading, writing
from models.faults import fail_point
from models.tables import Application, Candidate, Juror, Letter, Procedure
from models.types import utcnow
from models.work import frozen_regulation
from rules.dates import last_day_to_appeal, local_day
from tasks.letters import common_facts
from tasks.mailer import Mailer, PostFailed, notify_channel
from tasks.message import Mail

BACKOFF = (30, 120, 600, 1800, 3600, 6 * 3600)  # seconds until the next try


class Posted(NamedTuple):
    """What became of one letter."""

    letter_id: int
    status: str


class Post:
    """The way out of the house: one mail connection for candidates, any channels for HR."""

    def __init__(self, mail_url: str, hr_urls: str = "") -> None:
        self._mailer = Mailer(mail_url)
        self._hr_urls = [url for url in hr_urls.split() if url]

    def post_due(self, wall: dt.datetime, most: int = 500) -> list[Posted]:
        """Post every letter that is due, at most so many; a failure never stops the next."""
        done = []
        for letter_id in due_letters(wall, most):
            posted = self._post_one(letter_id, wall)
            if posted:
                done.append(posted)
        return done

    def _post_one(self, letter_id: int, wall: dt.datetime) -> Posted | None:
        mail = claim(letter_id, wall, own_channel=bool(self._hr_urls))
        if mail is None:
            return None
        if isinstance(mail, LetterError):
            return Posted(letter_id, mark_failed(letter_id, mail, wall))
        try:
            answer = self._send(mail)
        except PostFailed as fault:
            return Posted(letter_id, mark_failed(letter_id, fault, wall))
        mark_sent(letter_id, answer)
        return Posted(letter_id, "sent")

    def _send(self, mail: Mail) -> str:
        if mail.to_address:
            return self._mailer.post(mail)
        notify_channel(self._hr_urls, mail.subject, mail.text)
        return "afgeleverd op het kanaal van HR"

    def close(self) -> None:
        """Say goodbye to the mail server."""
        self._mailer.close()


def due_letters(wall: dt.datetime, most: int) -> list[int]:
    """The ids of letters that may leave now, oldest first."""
    with reading() as session:
        statement = (
            select(Letter.id)
            .where(col(Letter.status).in_(("waiting", "failed")), col(Letter.post_after) <= wall)
            .order_by(col(Letter.post_after), col(Letter.id))
            .limit(most)
        )
        return [letter_id for letter_id in session.exec(statement) if letter_id is not None]


def claim(letter_id: int, wall: dt.datetime, *, own_channel: bool = False) -> Mail | LetterError | None:
    """Mark a letter as being sent, with its text as it leaves; None if it is no longer ours to send.

    LetterError if it cannot be made. A letter to HR goes to the regulation's contact address, or has no address if HR
    has a channel of its own.
    """
    with writing() as session:
        letter = session.exec(select(Letter).where(Letter.id == letter_id).with_for_update()).one()
        if letter.status not in {"waiting", "failed"} or letter.post_after > wall:
            return None
        letter.status, letter.claimed_at, letter.tries = "sending", wall, letter.tries + 1
        mail: Mail | LetterError
        try:
            mail = _rendered(session, letter, wall, own_channel)
        except LetterError as fault:
            mail = fault
        session.commit()
        fail_point("claimed")
        return mail


def _rendered(session: Session, letter: Letter, wall: dt.datetime, own_channel: bool) -> Mail:
    """Render the letter with the day it leaves and keep its text; LetterError if a fact is missing."""
    procedure = session.get_one(Procedure, letter.procedure_id)
    regulation = frozen_regulation(procedure.regulation_text)
    if procedure.seconds_per_day is None and local_day(wall) > letter.dated:
        letter.dated = local_day(wall)
        if letter.appeal_until:
            letter.appeal_until = last_day_to_appeal(letter.dated, regulation.appeal.days, public_holidays())
    application = session.get(Application, letter.application_id) if letter.application_id else None
    candidate = session.get(Candidate, application.candidate_id) if application else None
    dossier = application.dossier if application else ""
    facts = common_facts(regulation, procedure.reference, letter, candidate, dossier)
    text = render(letter.kind, facts)
    letter.subject, letter.text, letter.html = text.subject, text.text, text.html
    letter.template_hash = text.template_hash
    attached: dict[str, Any] = {}
    if letter.attachment:
        path = settings().folder / "opdrachten" / letter.attachment
        attached = {"attachment": path, "attachment_name": f"opdracht{Path(letter.attachment).suffix}"}
    name, address = ("HR", "" if own_channel else regulation.employer.contact)
    if candidate:
        name, address = candidate.name, candidate.email
    elif letter.juror_id:
        juror = session.get_one(Juror, letter.juror_id)
        name, address = juror.name, juror.email
    return Mail(letter.message_id, name, address, text.subject, text.text, text.html, **attached)


def mark_sent(letter_id: int, answer: str) -> None:
    """Write down that the server took the letter, in its own words."""
    with writing() as session:
        letter = session.get_one(Letter, letter_id)
        letter.status, letter.answer, letter.sent_at = "sent", answer[:500], utcnow()
        session.commit()


def mark_failed(letter_id: int, fault: PostFailed | LetterError, wall: dt.datetime) -> str:
    """Write down why it failed and when it is tried again; in doubt if the server may have taken it."""
    with writing() as session:
        letter = session.get_one(Letter, letter_id)
        letter.status = "failed"
        letter.answer = (fault.answer if isinstance(fault, PostFailed) else str(fault))[:500]
        letter.doubtful = letter.doubtful or (isinstance(fault, PostFailed) and fault.doubtful)
        wait = BACKOFF[min(letter.tries, len(BACKOFF)) - 1]
        letter.post_after = wall + dt.timedelta(seconds=wait)
        session.commit()
        return letter.status


def sweep_claims(before: dt.datetime) -> int:
    """Take back claims that a crash left: such a letter may have left already, so it is marked as in doubt."""
    with writing() as session:
        stale = session.exec(
            select(Letter).where(
                Letter.status == "sending", or_(col(Letter.claimed_at).is_(None), col(Letter.claimed_at) < before)
            )
        ).all()
        for letter in stale:
            letter.status, letter.doubtful = "failed", True
            letter.answer = "onderbroken tijdens het versturen; opnieuw verstuurd"
            letter.post_after = before
        session.commit()
        return len(stale)
