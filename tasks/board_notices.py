"""What the selection board hears at once: a stop, other days of a stage that it scores, its timetable."""

from collections.abc import Callable, Sequence

from sqlmodel import col, select

from models.tables import Juror
from models.work import Work
from rules.dates import dutch_date, local_day
from tasks.board_rows import LEFT
from tasks.letters import write_letter


def tell_board(
    work: Work,
    what: str,
    lines: Sequence[str],
    reason: str,
    decided_by: str,
    *,
    come: bool = False,
    timetable: Callable[[str], list[str]] = lambda _: [],
    only: set[str] | None = None,
) -> list[str]:
    """Write to everyone on or beside the board who gave a mail address; returns the numbers of who did not.

    `come` asks them to say so if they cannot be there; `timetable` is what each reads of it, by number.
    """
    decided_on = dutch_date(local_day(work.now))
    facts = {"what": what, "lines": list(lines), "reason": reason, "decided_by": decided_by, "decided_on": decided_on}
    seats = select(Juror).where(Juror.procedure_id == work.id, Juror.role != LEFT).order_by(col(Juror.id))
    silent = []
    for seat in work.session.exec(seats):
        if only is not None and seat.number not in only:
            continue
        if seat.email:
            own = facts | {"come": come, "timetable": timetable(seat.number)}
            write_letter(work, "board_notice", None, facts=own, hold=False, juror_id=seat.id)
        else:
            silent.append(seat.number)
    return silent


def to_phone(silent: Sequence[str]) -> list[str]:
    """What HR must do itself about those without a mail address; nothing if there are none."""
    names = ", ".join(silent)
    return [f"Verwittig zelf wie in de selectiecommissie geen mailadres opgaf: {names}."] if silent else []
