"""Reasonable adjustments (redelijke aanpassingen): what is arranged for one candidate at one stage, never why (L26)."""

from sqlmodel import col, select

from models.tables import Adjustment, Application, Step
from models.work import Work, unit_of_work
from rules.parts import part_key
from rules.stage import Stage
from tasks.tables import TableError

LONGEST = 500
MOST_MINUTES = 480


def adjust(reference: str, dossier: str, stage_text: str, what: str, minutes: int = 0) -> None:
    """Record what is arranged at one stage, or remove it if `what` is empty; TableError with every error.

    `minutes` is the extra time that the timetable keeps free for it.
    """
    with unit_of_work(reference) as work:
        application, key, errors = _found(work, dossier, stage_text)
        arranged = " ".join(what.split())
        if len(arranged) > LONGEST or not arranged.isprintable():
            errors.append(f"aanpassing: één regel van hoogstens {LONGEST} tekens verwacht")
        if not 0 <= minutes <= MOST_MINUTES or (minutes and not arranged):
            errors.append(f"extra tijd: 0 tot {MOST_MINUTES} minuten verwacht, bij een aanpassing")
        if application is None or errors:
            raise TableError(errors)
        _write(work, application.id or 0, key, arranged, minutes)


def _found(work: Work, dossier: str, stage_text: str) -> tuple[Application | None, str, list[str]]:
    """The application and the stage's key, with everything that is wrong with them."""
    errors = []
    wanted = dossier.strip().upper()
    statement = select(Application).where(Application.procedure_id == work.id, Application.dossier == wanted)
    application = work.session.exec(statement).one_or_none()
    if application is None:
        errors.append(f"dossier: {wanted} bestaat niet in {work.procedure.reference}")
    key = part_key(work.regulation, stage_text) or ""
    titles = {stage.key: stage.title for stage in work.regulation.stages}
    if key not in titles:
        errors.append(f"onderdeel: een van {', '.join(titles.values())} verwacht")
    elif _judged(work, key):
        errors.append(f"onderdeel: {titles[key]} is al beoordeeld; hier valt niets meer aan te passen")
    return application, key, errors


def _judged(work: Work, key: str) -> bool:
    judgement = work.session.get(Step, (work.id, f"judgement-{key}"))
    return judgement is not None and judgement.done_at is not None


def _write(work: Work, application_id: int, key: str, what: str, minutes: int) -> None:
    """Nothing happens if it stood so already; the event says which stage and nothing of the text."""
    statement = select(Adjustment).where(Adjustment.application_id == application_id, Adjustment.stage == key)
    known = work.session.exec(statement).one_or_none()
    if (what, minutes) == ((known.what, known.minutes) if known else ("", 0)):
        return
    if not what:
        work.session.delete(known)
    else:
        row = known or Adjustment(application_id=application_id, stage=key, what=what)
        row.what, row.minutes = what, minutes
        work.session.add(row)
    event = "adjustment recorded" if what else "adjustment removed"
    work.note(event, who="HR", why=key, application_id=application_id)


def adjustments(work: Work, stage: Stage) -> dict[int, str]:
    """What is arranged at a stage, by application id, for the invitation letter."""
    statement = (
        select(Adjustment.application_id, Adjustment.what)
        .join(Application, col(Adjustment.application_id) == Application.id)
        .where(Application.procedure_id == work.id, Adjustment.stage == stage.key)
    )
    return dict(work.session.exec(statement).all())


def extra_minutes(work: Work, stage: Stage) -> dict[int, int]:
    """The extra time at a stage, by application id, for the timetable."""
    statement = (
        select(Adjustment.application_id, Adjustment.minutes)
        .join(Application, col(Adjustment.application_id) == Application.id)
        .where(Application.procedure_id == work.id, Adjustment.stage == stage.key, Adjustment.minutes > 0)
    )
    return dict(work.session.exec(statement).all())
