"""When people are reminded of what they are asked: before and after the due date, and ever more urgently."""

import datetime as dt
from collections.abc import Sequence

WEEK = 7


def reminder(due: dt.date, today: dt.date, days: Sequence[int], ready: dt.date) -> int | None:
    """The day, counted from the due date, whose reminder counts by now; None if none has come yet.

    `days` are those days (-3: three days before); after the last one there is a reminder each week. Of several that
    were missed only the last counts. Nobody is reminded on or before `ready`, the day on which the answer was asked or
    on which the interviews ended.
    """
    late = (today - due).days
    came = [day for day in days if day <= late]
    if not came:
        return None
    last = max(days)
    level = last + (late - last) // WEEK * WEEK if late > last else max(came)
    return level if due + dt.timedelta(days=level) > ready else None


def urgency(level: int) -> str:
    """How a reminder begins, from friendly to pressing."""
    if level < 0:
        return "Herinnering"
    if level == 0:
        return "Vandaag"
    return "Dringend" if level < WEEK else "Zeer dringend"


def lateness(due: dt.date, today: dt.date) -> str:
    """How much time is left, or by how much it is late."""
    days = (due - today).days
    if days == 0:
        return "Vandaag is de laatste dag."
    count = f"{abs(days)} {'dag' if abs(days) == 1 else 'dagen'}"
    return f"Er {'rest' if days == 1 else 'resten'} nog {count}." if days > 0 else f"Het antwoord is {count} te laat."
