"""Letters that HR holds, or that nobody asks about any more: HR hears of them, ever again, until they leave."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import and_, exists, or_
from sqlalchemy import select as columns
from sqlmodel import col, select

from config.settings import settings
from models.engine import reading
from models.tables import Application, Letter, Procedure, Step
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.reminders import reminder
from tasks.leaving import AFTER_LOOK, HELD
from tasks.letters import write_letter
from tasks.looking import HERE, LOOK, state_words

MOST = 40  # letters that one notice names


def remind_held(wall: dt.datetime) -> int:
    """Tell HR of each procedure which letters wait for a word that is not asked; once for each day of reminding."""
    asked = exists().where(
        col(Step.procedure_id) == col(Letter.procedure_id),
        col(Step.key).startswith(LOOK),
        col(Step.done_at).is_(None),
    )
    waits = or_(col(Letter.post_after) == HELD, and_(col(Letter.post_after) == AFTER_LOOK, ~asked))
    statement = (
        columns(col(Procedure.reference), col(Letter.id))
        .join(Letter, col(Letter.procedure_id) == col(Procedure.id))
        .where(col(Letter.status).in_(HERE), waits, col(Procedure.stopped_because).is_(None))
        .order_by(col(Letter.id))
    )
    with reading() as session:
        found = defaultdict[str, list[int]](list)
        for reference, number in session.execute(statement):
            found[reference].append(number)
    return sum(_tell(reference, ids, wall) for reference, ids in found.items())


def _tell(reference: str, ids: Sequence[int], wall: dt.datetime) -> int:
    with unit_of_work(reference, "held") as work:
        rows = select(Application.dossier, Letter).join(Letter, col(Letter.application_id) == col(Application.id))
        still = rows.where(col(Letter.id).in_(ids), col(Letter.post_after).in_((AFTER_LOOK, HELD)))
        letters = work.session.exec(still.where(col(Letter.status).in_(HERE)).order_by(col(Letter.id))).all()
        journal = _journal(work, [letter.dated for _, letter in letters], wall)
        if not journal or _is_given(work, journal):
            return 0
        work.session.add(Step(procedure_id=work.id, key=journal, done_at=work.now))
        facts = {
            "what": f"{len(letters)} {'brief wacht' if len(letters) == 1 else 'brieven wachten'} op uw woord",
            "due": "",
            "link": "",
            "heading": "Welke brieven, en wat u kunt doen",
            "problems": [*_lines(letters), *_advice(reference)],
        }
        write_letter(work, "hr_notice", None, facts=facts, hold=False)
        return 1


def _is_given(work: Work, journal: str) -> bool:
    return work.session.get(Step, (work.id, journal)) is not None


def _journal(work: Work, dated: Sequence[dt.date], wall: dt.datetime) -> str:
    """The row that says that this day's notice was given; empty if none is due."""
    if not dated:
        return ""
    today = local_day(wall if work.procedure.seconds_per_day is None else work.now)
    oldest, days = min(dated), [int(day) for day in settings().remind_days.split(",")]
    due = oldest + dt.timedelta(days=settings().answer_days)
    level = reminder(due, today, days, oldest)
    return "" if level is None else f"remind:{due:%y%m%d}{level:+d}:held"


def _lines(letters: Sequence[tuple[str, Letter]]) -> list[str]:
    lines = [f"{d}, brief {one.id} van {dutch_date(one.dated)}: {state_words(one)}" for d, one in letters[:MOST]]
    return lines + ([f"En nog {len(letters) - MOST} andere."] if len(letters) > MOST else [])


def _advice(reference: str) -> list[str]:
    return [
        f"Bekijken: werving preview {reference} --out MAP",
        f"Versturen: werving approve {reference} ONDERDEEL DOSSIER --seen STAND --reason REDEN --by FUNCTIE",
    ]
