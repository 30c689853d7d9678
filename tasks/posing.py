"""The question that belongs to a wait: whom it is about, what may be answered, and whether it is."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlmodel import select

from models.tables import Application, Result
from models.types import utcnow
from models.work import Work
from rules.dates import local_day
from rules.questions import Question, missing
from rules.stage import Stage
from rules.states import DUTCH
from tasks.deciding import applications_in, latest_results
from tasks.letters import is_real
from tasks.stages import entrants

SINGLE = {
    "post": "Bevestiging dat alle post binnen is",
    "final_report": "Datum van het eindrapport",
    "appointment": "Aanstelling",
}
FAR = dt.timedelta(days=3 * 366)  # a compressed calendar still refuses a mistyped year


def is_moment(key: str) -> bool:
    """Whether a wait is for a moment, not for people."""
    return key == "closing" or key.partition("-")[0] in {"sending", "results", "hold"}


def key_of(question: str, stage: Stage | None) -> str:
    """The wait's key: a stage's results go by the stage's own key."""
    if stage is None:
        return question
    return stage.key if question == "results" else f"{question}-{stage.key}"


def by_dossier(work: Work) -> dict[str, Application]:
    """Every application of the procedure by its dossier number."""
    rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
    return {row.dossier: row for row in rows}


def question_of(work: Work, key: str, reopened: Application | None = None) -> Question | None:
    """The question that belongs to a wait, from the regulation and where everyone stands; None if nobody is asked.

    `reopened` is an application about which a decision is being corrected.
    """
    regulation = work.regulation
    if key in SINGLE:
        return _single(work, key)
    if key == "admissibility":
        return _admissibility(work, [reopened] if reopened else applications_in(work, "received"))
    if key.startswith("assignment-"):
        stage = regulation.stage(key.removeprefix("assignment-"))
        asked = entrants(work, stage) if stage.take_home else []
        return _question(work, key, "assignment", stage.title, stage.decided_by, local_day(work.now)) if asked else None
    if key not in {stage.key for stage in regulation.stages}:
        return None
    stage = regulation.stage(key)
    invited = [reopened] if reopened else applications_in(work, "invited", stage=key)
    if not invited:
        return None
    return _question(work, key, "stage", stage.title, stage.decided_by, stage.first_day, stage=stage, asked=invited)


def _single(work: Work, key: str) -> Question | None:
    regulation = work.regulation
    if key == "post":
        return _question(
            work, key, "post", SINGLE[key], regulation.admission_decided_by, regulation.applications.closes
        )
    if key == "final_report":
        return _question(
            work, key, "final_report", SINGLE[key], regulation.admission_decided_by, regulation.stages[-1].first_day
        )
    passed = applications_in(work, "passed")
    report = latest_results(work.session, work.id, "final_report").get(0)
    if not passed or report is None:
        return None
    decider = next((d for d in regulation.deciders if d == regulation.appointing_authority), regulation.deciders[-1])
    return _question(work, key, "appointment", SINGLE[key], decider, report.decided_on, asked=passed)


def last_date(stage: Stage) -> dt.date:
    """The last day of a stage."""
    return stage.take_home.due if stage.take_home else stage.dates[-1]


def _admissibility(work: Work, received: Sequence[Application]) -> Question | None:
    if not received:
        return None
    screened = latest_results(work.session, work.id, "screening")
    if any(application.id not in screened for application in received):
        return None
    proposals = {a.dossier: screened[a.id or 0].value for a in received}
    regulation = work.regulation
    return _question(
        work,
        "admissibility",
        "admissibility",
        "Ontvankelijkheid",
        regulation.admission_decided_by,
        regulation.applications.closes,
        asked=received,
        proposals=proposals,
    )


def _question(
    work: Work, key: str, kind: Any, title: str, decider: str, earliest: dt.date,
    *, asked: Sequence[Application] = (), **more: Any,
) -> Question:  # fmt: skip
    dossiers = tuple(a.dossier for a in asked)
    others = {d: DUTCH[a.state] for d, a in by_dossier(work).items() if d not in dossiers}
    today = local_day(utcnow())
    latest = today if is_real(work) else max(earliest, local_day(work.now)) + FAR
    return Question(
        key, kind, title, work.regulation.deciders, decider, earliest, latest, dossiers=dossiers, known=others, **more
    )


def is_answered(work: Work, question: Question) -> bool:
    """Whether everyone who is asked has answered."""
    results = latest_results(work.session, work.id, question.key)
    if question.kind == "assignment" and work.own_step().answer.get("file"):
        return True
    if not question.per_dossier:
        return bool(results)
    return not missing(question, answered(work, results))


def answered(work: Work, results: dict[int, Result]) -> list[str]:
    """The dossiers that have a result."""
    return [d for d, a in by_dossier(work).items() if (a.id or 0) in results]
