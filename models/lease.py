"""A lease: one process at a time does a piece of work, and one that died is followed up after a while."""

import datetime as dt

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, or_

from models.engine import reading, writing
from models.tables import Lease


def hold(name: str, holder: str, wall: dt.datetime, lasts: dt.timedelta) -> bool:
    """Take or renew a lease; False while another holds it.

    It is written only when less than half of it is left. One conditional statement decides, on either database; two
    that are first at the same time are parted by the primary key. What hangs on a lease must stay right without it:
    a holder may be slow, or its clock wrong.
    """
    with reading() as session:
        known = session.get(Lease, name)
        if known and known.holder == holder and known.until > wall + lasts / 2:
            return True
    try:
        with writing() as session:
            free = or_(col(Lease.holder) == holder, col(Lease.until) <= wall)
            renewed = update(Lease).where(col(Lease.name) == name, free).values(holder=holder, until=wall + lasts)
            held = session.connection().execute(renewed).rowcount == 1
            if not held and known is None:
                session.connection().execute(insert(Lease).values(name=name, holder=holder, until=wall + lasts))
                held = True
            session.commit()
            return held
    except IntegrityError:  # another was first
        return False


def release(name: str, holder: str, wall: dt.datetime) -> None:
    """Let go of a lease at once, so that the next need not wait until it runs out."""
    with writing() as session:
        mine = update(Lease).where(col(Lease.name) == name, col(Lease.holder) == holder)
        session.connection().execute(mine.values(until=wall))
        session.commit()
