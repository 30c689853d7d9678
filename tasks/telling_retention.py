"""HR hears a week before what will be erased, so that somebody can set a hold; nothing goes untold."""

import datetime as dt

from models.tables import Step
from models.work import Work, unit_of_work
from rules.dates import dutch_date
from tasks.keeping import JOURNAL, Keeping, Subject, keeping, keeping_in
from tasks.letters import write_letter

WARN_DAYS = 7
HEADING = "Wat gewist wordt, tenzij u een bewaring oplegt"


def told(found: Keeping, one: Subject) -> bool:
    """Whether HR was told at least a week ago that this goes on this day."""
    on, due = found.told.get(one.name, ("", ""))
    if not on or one.term.due is None or due != one.term.due.isoformat():
        return False
    return found.today - dt.date.fromisoformat(on) >= dt.timedelta(days=WARN_DAYS)


def tell(wall: dt.datetime) -> int:
    """Write to HR about what goes within a week, once for each day on which it would; returns how many letters."""
    count = 0
    for found in keeping(wall):
        if any(_is_new(found, one) for one in found.subjects):
            with unit_of_work(found.reference, JOURNAL, even_stopped=True) as work:
                count += _tell(work, keeping_in(work.session, work.procedure, wall))
    return count


def _is_new(found: Keeping, one: Subject) -> bool:
    """Something that goes within a week, and of which HR does not know so."""
    if one.held or one.term.due is None or one.term.due > found.today + dt.timedelta(days=WARN_DAYS):
        return False
    return found.told.get(one.name, ("", ""))[1] != one.term.due.isoformat()


def _tell(work: Work, found: Keeping) -> int:
    new = [one for one in found.subjects if _is_new(found, one)]
    if not new:
        return 0
    step = work.own_step()
    known = step.answer.get("told", {})
    on, facts = found.today.isoformat(), _facts(found, new)
    fresh = {one.name: [on, one.term.due.isoformat()] for one in new if one.term.due}
    step.answer, step.done_at = {"told": known | fresh}, work.now
    write_letter(work, "hr_notice", None, facts=facts, hold=False, version=_versions(step), step=JOURNAL)
    return 1


def _versions(step: Step) -> int:
    """Each notice is a letter of its own: counted by the days on which something was told."""
    return len({on for on, _ in step.answer["told"].values()})


def _facts(found: Keeping, new: list[Subject]) -> dict[str, object]:
    week = found.today + dt.timedelta(days=WARN_DAYS)
    lines = [f"{one.name} ({one.outcome}): vanaf {dutch_date(max(one.term.due or week, week))}" for one in new]
    hold = f'werving hold {found.reference} DOSSIER --reason "…" --by FUNCTIE'
    return {
        "what": "Persoonsgegevens worden gewist",
        "due": dutch_date(week),
        "link": "",
        "heading": HEADING,
        "problems": [*lines, f"Moet iets langer bewaard blijven, bijvoorbeeld voor een geding: {hold}"],
    }
