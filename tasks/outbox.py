"""The outbox: which letters are ours to post, and what became of each.

A claim is named by its moment, and every mark is one statement that checks it: who lost a letter can mark nothing.
`handed_at` stands on disk before the server may have the letter, so a crash leaves doubt about those letters only.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, case, update
from sqlmodel import Session, SQLModel, col, or_, select

from config.holidays import public_holidays
from config.house_style import Style, read_logo
from config.rendering import LetterError, render
from config.settings import settings
from config.wording import DUTCH, Kept, style_of, wording_of
from models.bulk import read_rows
from models.engine import reading, to_write, writing
from models.faults import fail_point
from models.tables import Application, Candidate, Juror, Letter, Procedure
from models.work import frozen_regulation
from rules.dates import last_day_to_appeal, local_day
from rules.regulation import Regulation
from tasks.calendar_file import calendar_files
from tasks.letters import Addressed, common_facts
from tasks.message import Mail, address_of
from tasks.reading import columns_of, picked
from tasks.rewording import approved, kept, worded

BACKOFF = (30, 120, 600, 1800, 3600, 6 * 3600)  # seconds until the next try
NEVER = dt.datetime(9999, 12, 31, tzinfo=dt.UTC)  # refused for good: only a person has it tried again
DUE = ("waiting", "failed")
INTERRUPTED = "onderbroken tijdens het versturen; opnieuw verstuurd"
_letters = SQLModel.metadata.tables["letter"]
_ids: Any = bindparam("ids", expanding=True)


class Leaving(NamedTuple):
    """A letter that is to leave, as its columns: an object for each would cost more than reading it."""

    id: int
    procedure_id: int
    application_id: int | None
    juror_id: int | None
    kind: str
    step: str
    facts: dict[str, Any]
    template_hash: str
    dated: dt.date
    appeal_until: dt.date | None
    attachment: str | None
    message_id: str
    post_after: dt.datetime
    tries: int


class Addressee(NamedTuple):
    """The candidate of an application."""

    application_id: int
    dossier: str
    first_name: str
    last_name: str
    email: str
    language: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class Job(NamedTuple):
    """One letter of a claim, ready to go, or why it cannot be made."""

    letter_id: int
    claimed_at: dt.datetime
    tries: int
    mail: Mail | LetterError
    dated: dict[str, Any]  # the days in it and its template's hash


class Claimed(NamedTuple):
    """One letter of a claim, with what making it needs; whoever carries it makes it."""

    claimed_at: dt.datetime
    letter: Leaving
    known: "_Known"
    own_channel: bool

    def made(self) -> Job:
        """The letter as it leaves."""
        return _made(self.known, self.letter, self.claimed_at, self.own_channel)


class Mark(NamedTuple):
    """What became of a letter: it is handed to the server ("handed"), or the outcome ("sent", "failed")."""

    job: Job
    what: str
    answer: str = ""
    permanent: bool = False
    doubtful: bool = False


def due(wall: dt.datetime, most: int) -> list[int]:
    """The ids of letters that may leave now, oldest first."""
    with reading() as session:
        return list(session.exec(_due(wall, most)))


def _due(wall: dt.datetime, most: int) -> Any:
    free = (col(Letter.status).in_(DUE), col(Letter.post_after) <= wall)
    return select(Letter.id).where(*free).order_by(col(Letter.post_after), col(Letter.id)).limit(most)


def claim(wall: dt.datetime, most: int, *, own_channel: bool = False) -> list[Job]:
    """Claim what is due and make each letter at once."""
    return [claimed.made() for claimed in take(wall, most, own_channel=own_channel)]


def take(wall: dt.datetime, most: int, *, own_channel: bool = False) -> list[Claimed]:
    """Claim what is due; a letter to HR has no address if HR has its own channel."""
    with writing() as session:
        ids = list(session.exec(_due(wall, most).with_for_update(skip_locked=True)))
        if not ids:
            return []
        taken = {"status": "sending", "claimed_at": wall, "handed_at": None}
        session.connection().execute(update(_letters).where(_letters.c.id.in_(ids)).values(taken))
        session.commit()
    fail_point("claimed")
    with reading() as session:
        known = _Known(session, ids)
        return [Claimed(wall, letter, known, own_channel) for letter in known.letters]


def made(ids: Sequence[int], wall: dt.datetime) -> list[Job]:
    """These letters as they would leave now, to look at; nothing is claimed."""
    with reading() as session:
        known = _Known(session, ids)
        return [_made(known, letter, wall, own_channel=False) for letter in known.letters]


class _Known:
    """What the letters of one claim need, read together."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        found = {letter.id: letter for letter in read_rows(session, Leaving, _LEAVING, ids=ids)}
        self.letters = [found[number] for number in ids]
        applications = list({letter.application_id for letter in self.letters})
        self.people = {one.application_id: one for one in read_rows(session, Addressee, _ADDRESSEES, ids=applications)}
        procedures = {letter.procedure_id for letter in self.letters}
        self.procedures = {
            row.id: (row, frozen_regulation(row.regulation_text))
            for row in session.exec(select(Procedure).where(col(Procedure.id).in_(procedures)))
        }
        jurors = {letter.juror_id for letter in self.letters} - {None}
        looked = [one for one in self.letters if approved(self.procedures[one.procedure_id][1], one)]
        self.kept = kept(session, ((one.procedure_id, one.template_hash) for one in looked))
        self.jurors = {row.id: row for row in session.exec(select(Juror).where(col(Juror.id).in_(jurors)))}
        session.expunge_all()  # for whoever makes the letters, when this session is gone

    def seen(self, regulation: Regulation, letter: Leaving) -> Kept | None:
        """The wording in which a letter was approved, if it was and that was kept."""
        return self.kept.get((letter.procedure_id, letter.template_hash)) if approved(regulation, letter) else None


def _made(known: _Known, letter: Leaving, wall: dt.datetime, own_channel: bool) -> Job:
    """The letter with the day it leaves, as mail; or with the reason why it cannot be made."""
    procedure, regulation = known.procedures[letter.procedure_id]
    if procedure.seconds_per_day is None and local_day(wall) > letter.dated:
        letter = letter._replace(dated=local_day(wall))
        if letter.appeal_until:
            until = last_day_to_appeal(letter.dated, regulation.appeal.days, public_holidays())
            letter = letter._replace(appeal_until=until)
    candidate = known.people.get(letter.application_id or 0)
    dossier = candidate.dossier if candidate else ""
    facts = common_facts(regulation, procedure.reference, letter, candidate, dossier)
    try:
        today = wording_of(procedure.reference, candidate.language if candidate else DUTCH)
        wording = worded(letter, today, known.seen(regulation, letter))
        made, look = render(letter.kind, facts, wording), _look(style_of(wording.procedure))
    except LetterError as fault:
        return Job(letter.id, wall, letter.tries, fault, {})
    to = _recipient(regulation, candidate or known.jurors.get(letter.juror_id), own_channel)
    calendars = calendar_files(facts, dossier, to, procedure.opened_at) if candidate and facts["calendar"] else ()
    more: dict[str, Any] = {**_attached(letter), **look, "calendars": calendars}
    mail = Mail(letter.message_id, to[0], to[1], made.subject, made.text, made.html, **more)
    days = {"_dated": letter.dated, "_appeal_until": letter.appeal_until, "_template_hash": made.template_hash}
    return Job(letter.id, wall, letter.tries, mail, days)


def _recipient(regulation: Regulation, person: Addressed | None, own_channel: bool) -> tuple[str, str]:
    if person:
        return person.name, person.email
    return "HR", "" if own_channel else regulation.employer.contact


def _look(style: Style) -> dict[str, Any]:
    """The logo and the sender that the house style sets."""
    sender, logo = style.sender, read_logo(style.logo) if style.logo else None
    if sender is None:
        return {"logo": logo}
    return {"logo": logo, "sender": address_of(sender.name, sender.address), "reply_to": sender.reply_to or ""}


def _attached(letter: Leaving) -> dict[str, Any]:
    if not letter.attachment:
        return {}
    path = settings().folder / "opdrachten" / letter.attachment
    return {"attachment": path, "attachment_name": f"opdracht{Path(letter.attachment).suffix}"}


_LEAVING = columns_of(Letter, Leaving).where(col(Letter.id).in_(_ids))
_OWN = (Candidate.first_name, Candidate.last_name, Candidate.email, Candidate.language)
_ADDRESSEES = picked(Application.id, Application.dossier, *_OWN).join(Candidate).where(col(Application.id).in_(_ids))


def _writing() -> Any:
    return to_write().begin()


# A change of one letter, as long as it is still claimed by whom we think.
_OF_ONE = (_letters.c.id == bindparam("_id"), _letters.c.claimed_at == bindparam("_claimed_at"))
_MINE = update(_letters).where(*_OF_ONE, _letters.c.status == "sending")
_HANDED = _MINE.values(
    handed_at=bindparam("_now"),
    dated=bindparam("_dated"),
    appeal_until=bindparam("_appeal_until"),
    template_hash=bindparam("_template_hash"),
)
_SENT = _MINE.values(
    status="sent",
    answer=bindparam("_answer"),
    sent_at=bindparam("_now"),
    tries=_letters.c.tries + 1,
    **{name: bindparam(f"_{name}") for name in ("subject", "text", "html")},
)
_FAILED = _MINE.values(
    status="failed",
    answer=bindparam("_answer"),
    subject=bindparam("_subject"),
    doubtful=or_(_letters.c.doubtful, bindparam("_doubtful")),
    tries=_letters.c.tries + 1,
    post_after=bindparam("_post_after"),
)


def write(marks: Iterable[Mark], now: dt.datetime) -> set[int]:
    """Write marks in one transaction; returns the letters that may be handed over, for they are still ours."""
    by_kind: dict[str, list[Mark]] = {"sent": [], "failed": [], "handed": []}
    for mark in marks:
        by_kind[mark.what].append(mark)
    with _writing() as connection:
        _write_sent(connection, by_kind["sent"], now)
        _write_failed(connection, by_kind["failed"], now)
        return _write_handed(connection, by_kind["handed"], now)


def _key(mark: Mark, now: dt.datetime) -> dict[str, Any]:
    return {"_id": mark.job.letter_id, "_claimed_at": mark.job.claimed_at, "_now": now, "_answer": mark.answer[:500]}


def _write_handed(connection: Connection, marks: list[Mark], now: dt.datetime) -> set[int]:
    """Not when its day is past: a letter is dated on the day it leaves, and the term to appeal counts from there."""
    today = local_day(now)
    asked = [mark for mark in marks if mark.job.claimed_at == now or local_day(mark.job.claimed_at) == today]
    if not asked:
        return set()
    written = connection.execute(_HANDED, [_key(mark, now) | mark.job.dated for mark in asked]).rowcount
    ours = asked if written == len(asked) else _still_ours(connection, asked)
    return {mark.job.letter_id for mark in ours}


def _still_ours(connection: Connection, marks: list[Mark]) -> list[Mark]:
    """Those whose letter nobody took back; within the transaction that just wrote to them."""
    columns = select(_letters.c.id, _letters.c.claimed_at)
    ids = [mark.job.letter_id for mark in marks]
    under_way = columns.where(_letters.c.id.in_(ids), _letters.c.status == "sending")
    claims = {(number, claimed_at) for number, claimed_at in connection.execute(under_way)}
    return [mark for mark in marks if (mark.job.letter_id, mark.job.claimed_at) in claims]


def _write_sent(connection: Connection, marks: list[Mark], now: dt.datetime) -> None:
    """Only now its text, which is long: until then its facts, days and template stand for it."""
    rows = [
        {**_key(mark, now), "_subject": mail.subject, "_text": mail.text, "_html": mail.html}
        for mark in marks
        if isinstance(mail := mark.job.mail, Mail)
    ]
    if rows:
        connection.execute(_SENT, rows)


def _write_failed(connection: Connection, marks: list[Mark], now: dt.datetime) -> None:
    """Write down why it failed and when it is tried again; in doubt if the server may have taken it."""
    for mark in marks:
        wait = dt.timedelta(seconds=BACKOFF[min(mark.job.tries, len(BACKOFF) - 1)])
        subject = mark.job.mail.subject if isinstance(mark.job.mail, Mail) else ""
        after = NEVER if mark.permanent else now + wait
        more = {"_doubtful": mark.doubtful, "_post_after": after, "_subject": subject}
        connection.execute(_FAILED, _key(mark, now) | more)


def release(claims: Iterable[dt.datetime]) -> None:
    """Give back what was claimed and not handed over."""
    _give_back(_letters.c.claimed_at.in_(list(claims)))


def sweep_claims(before: dt.datetime) -> int:
    """Take back claims from before, that a crash left; what was handed over may have arrived, and is in doubt."""
    stale = (_letters.c.status == "sending", _letters.c.handed_at < before)
    doubt = {"status": "failed", "doubtful": True, "answer": INTERRUPTED, "tries": _letters.c.tries + 1}
    with _writing() as connection:
        in_doubt: int = connection.execute(update(_letters).where(*stale).values(doubt)).rowcount
    return in_doubt + _give_back(or_(_letters.c.claimed_at.is_(None), _letters.c.claimed_at < before))


def _give_back(which: Any) -> int:
    """Letters that never left us are due again, without doubt."""
    ours = (_letters.c.status == "sending", _letters.c.handed_at.is_(None), which)
    back = case((_letters.c.tries > 0, "failed"), else_="waiting")
    with _writing() as connection:
        given: int = connection.execute(update(_letters).where(*ours).values(status=back)).rowcount
        return given
