"""What every paper shares: who it is from, what it is about, and the record it rests on."""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import col, func, or_, select

from config.house_style import read_logo
from config.wording import style_of, wording_of
from models.record import line_of
from models.tables import Event
from models.work import Work
from rules.dates import dutch_date, dutch_moment, local_day
from rules.regulation import Regulation

ERASED = re.compile(r"gewist [0-9a-f]{64}")  # what models/kept.py leaves of a text
Pairs = list[tuple[str, str]]


class Paper(NamedTuple):
    """One paper that can be typeset: its template, its file's name, the moment of the record it shows, its facts."""

    template: str
    name: str
    dated: dt.datetime
    facts: dict[str, Any]


class Rest(NamedTuple):
    """The events a paper rests on: how many, the moment of the last in the procedure's own time, and its number."""

    events: int
    moment: dt.datetime
    last: int = 0


def paper_of(work: Work, template: str, name: str, facts: Mapping[str, Any], *about: ColumnElement[bool]) -> Paper:
    """A paper about a procedure as it stands; `about` narrows the events it rests on to those that can change it."""
    rest, regulation = _rest(work, about), work.regulation
    whole = {
        "reference": work.procedure.reference,
        "function": regulation.title,
        **sender(regulation),
        "dated": dutch_date(local_day(rest.moment)),
        **_readable(facts),
    }
    more = {"record": _record(work, rest, whole), **look_of(work.procedure.reference)}
    return Paper(template, f"{work.procedure.reference}-{name}", rest.moment, whole | more)


def _readable(value: Any) -> Any:
    """The same without the commitments that stand where texts were erased: nobody reads those."""
    if isinstance(value, str):
        return ERASED.sub("(gewist na de bewaartermijn)", value)
    if isinstance(value, Mapping):
        return {key: _readable(one) for key, one in value.items()}
    return [_readable(one) for one in value] if isinstance(value, (list, tuple)) else value


def look_of(reference: str) -> dict[str, Any]:
    """Colour of headings and bytes of the logo in a procedure's house style; LetterError if it cannot be read."""
    style = style_of(wording_of(reference).procedure)
    logo = {"logo": list(read_logo(style.logo)[1])} if style.logo else {}
    return {"colour": style.link, **logo}


def sender(regulation: Regulation) -> dict[str, str]:
    """The local government as it signs."""
    employer = regulation.employer
    return {
        "employer": employer.name,
        "employer_address": employer.address,
        "contact": employer.contact,
        "signature": employer.signature,
    }


def digest(facts: Mapping[str, Any]) -> str:
    """SHA-256 over all that a paper shows."""
    return hashlib.sha256(json.dumps(facts, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _rest(work: Work, about: tuple[ColumnElement[bool], ...]) -> Rest:
    found = select(func.count(), func.max(Event.at), func.max(Event.id)).where(Event.procedure_id == work.id)
    count, moment, last = work.session.exec(found.where(or_(*about)) if about else found).one()
    return Rest(count, moment or work.procedure.opened_at, last or 0)


def last_moment(work: Work) -> dt.datetime:
    """The moment of the last event, in the procedure's own time."""
    return _rest(work, ()).moment


def _record(work: Work, rest: Rest, shown: Mapping[str, Any]) -> Pairs:
    """What a paper can be held against: the rules, the record, and all that stands on it."""
    return [
        ("Reglement (SHA-256)", work.procedure.regulation_hash),
        ("Inhoud van dit stuk (SHA-256)", digest(shown)),
        ("Steunt op", f"{rest.events} gebeurtenissen, de laatste op {dutch_moment(rest.moment)}"),
        *_line(work, rest),
    ]


def _line(work: Work, rest: Rest) -> Pairs:
    """The line of the record that holds the last of those events: with all before it, it is what the paper rests on."""
    until = select(func.count()).where(Event.procedure_id == work.id, col(Event.id) <= rest.last)
    count = work.session.exec(until).one()
    number, head = line_of(work.session.connection(), work.id, "event", count) if count else (0, "")
    return [(f"Regel {number} van het register (SHA-256)", head)] if head else []


def in_steps(*keys: str) -> ColumnElement[bool]:
    """Events of these steps."""
    return col(Event.step).in_(keys)


def about_what(*words: str) -> ColumnElement[bool]:
    """Events of these kinds."""
    return col(Event.what).in_(words)
