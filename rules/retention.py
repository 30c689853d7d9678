"""How long what is known about a person is kept, from when that counts, and what holds it longer (L21, L22)."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, NamedTuple

from rules.dates import dutch_date, months_after
from rules.provisions import Retention

Group = Literal["rejected", "withdrawn", "reserve", "appointed", "objected", "board"]
OF_STATE: dict[str, Group] = {
    **dict.fromkeys(("received", "admissible", "invited", "passed_stage"), "rejected"),  # in the running at a stop
    **dict.fromkeys(("inadmissible", "eliminated", "no_show", "below_gate", "not_invited"), "rejected"),
    "failed_total": "rejected",
    "withdrawn": "withdrawn",
    "superseded": "withdrawn",  # a later application of the same person counted
    **dict.fromkeys(("passed", "in_reserve", "place_lost", "expired"), "reserve"),
    "appointed": "appointed",
}
GROUPS: dict[Group, str] = {
    "rejected": "niet geslaagd",
    "withdrawn": "teruggetrokken",
    "reserve": "wervingsreserve",
    "appointed": "aangesteld",
    "objected": "wil uit de reserve en gewist worden",
    "board": "selectiecommissie",
}


class Ends(NamedTuple):
    """The days from which a term may count: the last of them does; without a closure none does yet."""

    closed: dt.date | None
    left: dt.date | None = None  # withdrew, was appointed, or asked to be taken out of the reserve
    reserve: dt.date | None = None  # the last day of the own place, as extended
    appeal: dt.date | None = None  # the last day on which this person may appeal


class Term(NamedTuple):
    """How long something is kept: through `until`, that day included; none as long as the procedure goes on."""

    group: Group
    months: int
    counted_from: dt.date | None
    because: str
    until: dt.date | None

    @property
    def due(self) -> dt.date | None:
        """The first day on which it goes."""
        return self.until + dt.timedelta(days=1) if self.until else None


class Circumstances(NamedTuple):
    """What may hold somebody's data whatever the term says."""

    holds: Sequence[str] = ()  # the reasons of legal holds that stand
    open_appeals: int = 0  # in the whole procedure: who judges one, compares all
    appeal_until: dt.date | None = None  # the last day on which anyone in the procedure may appeal
    place_through: dt.date | None = None  # the last day of a place that counts
    offered: bool = False  # an offer that is not over


def group_of(state: str, *, objected: bool = False) -> Group:
    """How somebody ended, as retention sees it."""
    return "objected" if objected else OF_STATE[state]


def term_of(rule: Retention, group: Group, ends: Ends) -> Term:
    """The term of one person or of the board; it never counts from a day before the closure."""
    months: int = getattr(rule, group)
    if ends.closed is None:
        return Term(group, months, None, "de procedure is nog niet afgesloten", None)
    days = {
        "de afsluiting van de procedure": ends.closed,
        "het vertrek": ends.left,
        "het einde van de reserve": ends.reserve,
        "het einde van de termijn voor beroep": ends.appeal,
    }
    because, last = max(((w, day) for w, day in days.items() if day), key=lambda one: one[1])
    return Term(group, months, last, because, months_after(last, months))


def kept_by(found: Circumstances, today: dt.date) -> list[str]:
    """Why data stays, even after its term; empty if nothing holds it."""
    lines = [f"bewaring opgelegd: {reason}" for reason in found.holds]
    if found.open_appeals:
        lines.append("er loopt een beroep" if found.open_appeals == 1 else f"er lopen {found.open_appeals} beroepen")
    if found.appeal_until and today <= found.appeal_until:
        lines.append(f"beroep kan nog tot en met {dutch_date(found.appeal_until)}")
    if found.place_through and today <= found.place_through:
        lines.append(f"de plaats in de reserve geldt tot en met {dutch_date(found.place_through)}")
    return [*lines, "er loopt een aanbod"] if found.offered else lines


def is_due(term: Term, held: Sequence[str], today: dt.date) -> bool:
    """Whether it goes: its term is over and nothing holds it."""
    return term.until is not None and today > term.until and not held
