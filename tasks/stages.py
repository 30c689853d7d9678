"""A stage: who is invited, what is asked of them, and what the results conclude."""

from decimal import Decimal
from typing import Any

from sqlmodel import col, select

from models.tables import Application, Decision, Invitation, Result, Step
from models.work import Work
from rules.dates import dutch_date, dutch_day, local_day
from rules.judging import Mark, Total, fails_early, judge, total_of
from rules.numbers import dutch
from rules.questions import points_of
from rules.regulation import Regulation
from rules.stage import PointsScoring, Stage, points_words
from tasks.deciding import Conclusion, applications_in, decide, latest_results
from tasks.letters import write_letter
from tasks.steps import step

LETTERS = {
    "passed_stage": "passed_stage",
    "eliminated": "failed_stage",
    "no_show": "no_show",
    "withdrawn": "withdrawn",
    "failed_total": "final_failed",
}


def applies(stage: Stage, application: Application) -> bool:
    """Whether this stage is held for this application."""
    return stage.only_for is None or application.degree in stage.only_for.degrees


def entrants(work: Work, stage: Stage) -> list[Application]:
    """Who goes to this stage: still in the running, and the stage is held for them."""
    return [a for a in applications_in(work, "admissible", "passed_stage") if applies(stage, a)]


@step("Uitnodiging")
def invitation(work: Work, stage: Stage) -> None:
    """Invite everyone who goes to this stage; a home assignment leaves with its file."""
    assignment = work.session.get(Step, (work.id, f"assignment-{stage.key}"))
    attachment = assignment.answer.get("file") if assignment else None
    for application in entrants(work, stage):
        application.state, application.stage = "invited", stage.key
        work.session.add(
            Invitation(
                procedure_id=work.id,
                application_id=application.id or 0,
                key=stage.key,
                invited_on=local_day(work.now),
            )
        )
        kind = "home_assignment" if stage.take_home else "invitation"
        write_letter(
            work, kind, application, facts=_invitation_facts(stage, attachment), attachment=attachment, hold=False
        )


def _invitation_facts(stage: Stage, attachment: str | None) -> dict[str, Any]:
    facts: dict[str, Any] = {"stage": stage.title, "about": stage.about, "threshold": stage.threshold_words}
    if stage.take_home:
        due = f"{dutch_day(stage.take_home.due)}, tot en met 23.59 uur"
        return {**facts, "due": due, "attachment": bool(attachment)}
    when = " of ".join(dutch_day(day) for day in stage.dates)
    return {**facts, "when": when, "place": stage.place, "organiser": stage.organiser, "duration": "", "bring": ""}


@step("Beoordeling", decides=True)
def judgement(work: Work, stage: Stage) -> None:
    """Conclude about everyone who was invited, from the results people entered."""
    decide(work, stage_conclusions(work, stage, applications_in(work, "invited", stage=stage.key)))


def stage_conclusions(work: Work, stage: Stage, applications: list[Application]) -> list[Conclusion]:
    """The conclusion about each application from its newest result."""
    results = latest_results(work.session, work.id, stage.key)
    earlier = points_before(work, {a.id or 0 for a in applications}, stage.key)
    return [
        _conclusion(work.regulation, stage, a, results[a.id or 0], earlier.get(a.id or 0, {})) for a in applications
    ]


def points_before(work: Work, ids: set[int], skip: str = "") -> dict[int, dict[str, Decimal]]:
    """The points each application holds by stage, from its newest decisions."""
    rows = work.session.exec(
        select(Decision)
        .where(Decision.procedure_id == work.id, col(Decision.points).is_not(None))
        .order_by(col(Decision.version))
    )
    points: dict[int, dict[str, Decimal]] = {}
    for row in rows:
        if row.application_id in ids and row.stage and row.stage != skip and row.step.startswith("judgement-"):
            points.setdefault(row.application_id, {})[row.stage] = Decimal(row.points or "0")
    return points


def _conclusion(
    regulation: Regulation, stage: Stage, application: Application, result: Result, earlier: dict[str, Decimal]
) -> Conclusion:
    mark = mark_of(stage, result)
    ruling = judge(stage, mark)
    total = total_of(regulation, earlier | ({stage.key: mark.points} if mark.points is not None else {}))
    early = fails_early(regulation, stage, total) if ruling.state == "passed_stage" else None
    facts = {"stage": stage.title, "result": result_words(stage, mark), "threshold": stage.threshold_words}
    if early:
        ruling, facts = early, total_facts(regulation, total, [f"{stage.title}: {facts['result']}"])
    return Conclusion(
        application,
        ruling,
        result,
        LETTERS[ruling.state],
        {**facts, "next_stage": _next(regulation, stage, application), "withdrawn_on": dutch_date(result.decided_on)},
        negative=ruling.state in {"eliminated", "no_show", "failed_total"},
        points=result.value if mark.points is not None else None,
        stage=stage.key,
    )


def _next(regulation: Regulation, stage: Stage, application: Application) -> str:
    later = regulation.stages[regulation.stages.index(stage) + 1 :]
    return next((s.title for s in later if applies(s, application)), "")


def mark_of(stage: Stage, result: Result) -> Mark:
    """The accepted result as the rules see it."""
    present = result.attendance == "aanwezig"
    scored = isinstance(stage.scoring, PointsScoring)
    return Mark(
        attendance=result.attendance,
        points=points_of(result.value) if present and scored else None,
        verdict="" if scored else result.value,
        reasons=result.reasons,
        decided_by=result.decided_by,
    )


def result_words(stage: Stage, mark: Mark) -> str:
    """`72,5 op 100` or `geschikt`; empty where there is none."""
    if mark.points is not None and isinstance(stage.scoring, PointsScoring):
        return points_words(mark.points, stage.scoring)
    return mark.verdict


def total_facts(regulation: Regulation, total: Total | None, stages: list[str]) -> dict[str, Any]:
    """The total as a letter tells it."""
    return {
        "total": total.words if total else "",
        "percentage": f"{dutch(total.percent)}%" if total else "",
        "threshold": f"{dutch(regulation.total.min_pct)}%" if regulation.total else "",
        "stages": stages,
    }
