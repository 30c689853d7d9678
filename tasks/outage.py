"""A mail server that is away or refuses our login, so that no letter at all can leave: HR must know.

One row while it lasts, in wall time; it goes when the server takes a letter again, or refuses one.
"""

import datetime as dt
from typing import NamedTuple

from sqlalchemy import delete, insert, update
from sqlmodel import SQLModel, col, func, select

from models.engine import reading, to_write
from models.tables import Letter, Outage
from rules.dates import dutch_moment

REACH = dt.timedelta(hours=6)  # the longest wait between two tries: who waits longer does not wait for the server
_outage = SQLModel.metadata.tables["outage"]


class Away(NamedTuple):
    """Since when no letter can leave, when that was last tried, what the server said, and how many letters wait."""

    since: dt.datetime
    tried_at: dt.datetime
    answer: str
    waiting: int

    def in_words(self) -> str:
        """One line for HR."""
        count = "1 brief wacht" if self.waiting == 1 else f"{self.waiting} brieven wachten"
        since, tried = dutch_moment(self.since), dutch_moment(self.tried_at)
        return (
            f"De mailserver neemt geen enkele brief aan sinds {since}; {count}. Laatste poging {tried}: {self.answer}"
        )


def away() -> Away | None:
    """The outage that lasts, if there is one."""
    with reading() as session:
        row = session.get(Outage, 1)
        if row is None:
            return None
        soon = (col(Letter.status).in_(("waiting", "failed")), col(Letter.post_after) <= row.tried_at + REACH)
        waiting = session.exec(select(func.count()).select_from(Letter).where(*soon)).one()
        return Away(row.since, row.tried_at, row.answer, waiting)


def note(wall: dt.datetime, answer: str) -> None:
    """No letter could leave: an outage begins, or lasts."""
    now = {"tried_at": wall, "answer": answer[:500]}
    with to_write().begin() as connection:
        if not connection.execute(update(_outage).values(now)).rowcount:
            connection.execute(insert(_outage).values(id=1, since=wall, **now))


def over() -> None:
    """The server speaks about letters again."""
    with reading() as session:
        if session.get(Outage, 1) is None:
            return
    with to_write().begin() as connection:
        connection.execute(delete(_outage))


def to_tell(began_before: dt.datetime, wall: dt.datetime) -> str:
    """What HR must hear of an outage that lasts since before: once, so whoever gets these words tells them."""
    found = away()
    if found is None or found.since > began_before:
        return ""
    untold = update(_outage).where(_outage.c.told_at.is_(None), _outage.c.since == found.since)
    with to_write().begin() as connection:
        ours = connection.execute(untold.values(told_at=wall)).rowcount
    return found.in_words() if ours else ""


def not_told() -> None:
    """HR could not be reached after all: somebody must try again."""
    with to_write().begin() as connection:
        connection.execute(update(_outage).values(told_at=None))
