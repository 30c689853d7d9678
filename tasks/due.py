"""By when people answer what they are asked; kept with the wait, so that a daily look costs no regulation."""

import datetime as dt

from config.settings import settings
from models.types import utcnow
from models.work import Work
from rules.dates import end_of, local_day
from rules.promises import word_due
from rules.questions import Question
from rules.regulation import Regulation
from rules.stage import Stage
from tasks.single_scores import grid_of


def due_day(work: Work, question: Question) -> dt.date:
    """The last day to answer: what the regulation promised, or so many days after it was asked and could be answered.

    A home assignment is needed on the day itself.
    """
    promised = word_due(work.regulation) if question.kind == "admissibility" else None
    if promised:
        return promised
    return _ready(work, question) + dt.timedelta(days=0 if question.kind == "assignment" else settings().answer_days)


def _ready(work: Work, question: Question) -> dt.date:
    """The day on which it was asked, or on which the last interview ends."""
    known = work.step.answer.get("asked") if work.step else None
    asked = dt.date.fromisoformat(known) if known else local_day(work.now)
    held = question.stage.last_day if question.kind == "stage" and question.stage and question.stage.planned else asked
    return max(asked, held)


def plan_answer(work: Work, question: Question) -> None:
    """Write down with an open question by when it must be answered, anew at every asking: dates may have moved."""
    step, ready = work.own_step(), _ready(work, question)
    told = {"title": question.title, "kind": question.kind, "decider": question.decider, "ready": ready.isoformat()}
    stage = question.stage if question.kind == "stage" else None
    told |= {"domain": mail_domain(work.regulation), "members": members_asked(work.regulation, stage)}
    first = {"asked": local_day(work.now).isoformat(), "wall": utcnow().isoformat()}
    step.answer = {**first, **step.answer, **told}
    step.due = end_of(due_day(work, question))


def mail_domain(regulation: Regulation) -> str:
    """The domain of the employer's mail."""
    return regulation.employer.contact.rpartition("@")[2]


def members_asked(regulation: Regulation, stage: Stage | None) -> str:
    """Whether the members of the board are asked: `together`, each `alone` first (A27), or not at all (empty)."""
    if stage is None or regulation.jury is None or stage.decided_by != regulation.jury.board:
        return ""
    return "alone" if grid_of(stage) else "together"
