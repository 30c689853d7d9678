"""A stage: when it is held, who is invited, and what the results conclude."""

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from config.holidays import public_holidays
from models.work import PLAN, Work
from rules.admission import asks_at, verify
from rules.dates import day_after_term, dutch_date, local_day
from rules.findings import is_exempt
from rules.judging import Mark, Ruling, fails, judge
from rules.numbers import dutch, plain
from rules.questions import VERIFICATION
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage, is_planned_on_the_way, points_words
from rules.totals import Adding, Total, fails_early, is_known_at
from tasks.appointments import called_off
from tasks.candidacies import One, candidacies, contending, next_titles
from tasks.deciding import Conclusion, decide
from tasks.inviting import invite
from tasks.moving import fill_places
from tasks.reading import Applicant, Applying, Given, applicants, given, ids_of
from tasks.scores import mark_of, not_held, points_before, result_words
from tasks.screening import admission_ruling
from tasks.steps import step

LETTERS = {
    "passed_stage": "passed_stage",
    "eliminated": "failed_stage",
    "no_show": "no_show",
    "withdrawn": "withdrawn",
    "failed_total": "final_failed",
}


def entrants(work: Work, stage: Stage) -> list[Applicant]:
    """Who goes to this stage: not who is exempt, and nobody if too few would come."""
    coming = contending(work, stage)
    exempt = set(ids_of(exempted(work, stage, coming)))
    left = [a for a in coming if a.id not in exempt]
    return left if is_held(stage, len(left)) else []


def is_held(stage: Stage, count: int) -> bool:
    """Whether a stage that is held only above a number is held for so many."""
    return stage.held_if is None or count > stage.held_if.more_than


def _planned_late(_regulation: Regulation, stage: Stage | None) -> bool:
    return stage is not None and is_planned_on_the_way(stage)


@step("Dagbepaling", when=_planned_late)
def planning(work: Work, stage: Stage) -> None:
    """Fix the days that depend on what happened before (A21): the same for all, and kept in the journal."""
    today, take_home = local_day(work.now), stage.take_home
    first, days, count = today, 0, "calendar"
    if stage.relative:
        first = work.regulation.applications.closes if stage.relative.after == "closing" else today
        days, count = stage.relative.days, stage.relative.count
    elif take_home and take_home.days:
        days = take_home.days
    elif take_home and take_home.sent and take_home.due:
        first, days = max(today, take_home.sent), (take_home.due - take_home.sent).days
    last = day_after_term(first, days, count, public_holidays())
    work.own_step().answer = {"first": first.isoformat(), "last": last.isoformat()}


assert planning.name == PLAN  # the regulation of a unit of work reads these rows by that name


@step("Uitnodiging")
def invitation(work: Work, stage: Stage) -> None:
    """Invite everyone who goes to this stage, if it is held; a home assignment leaves with its file."""
    coming = contending(work, stage)
    exempt = exempted(work, stage, coming)
    _exempt(work, stage, exempt)
    away = set(ids_of(exempt))
    coming = [a for a in coming if a.id not in away]
    if stage.held_if and not is_held(stage, len(coming)):
        work.own_step().answer = {"held": False, "candidates": len(coming)}
        work.note("stage not held", why=f"{len(coming)} kandidaten, niet meer dan {stage.held_if.more_than}")
        return
    invite(work, stage, coming)
    work.session.flush()
    fill_places(work, stage)


def exempted(work: Work, stage: Stage, applications: Sequence[One]) -> list[One]:
    """Those whose earlier pass of this stage is still valid."""
    if stage.exemption is None:
        return []
    known, closes = candidacies(work, applications), work.regulation.applications.closes
    return [a for a in applications if is_exempt(stage, known[a.id or 0], closes)]


def _exempt(work: Work, stage: Stage, applications: Sequence[Applying]) -> None:
    if not applications:
        return
    following, known = next_titles(work, applications, stage), candidacies(work, applications)
    conclusions = []
    for application in applications:
        day = dutch_date(dt.date.fromisoformat(known[application.id or 0].facts[f"vrijstelling:{stage.key}"]))
        ruling = Ruling("passed_stage", (f"{stage.title}: vrijgesteld, eerder geslaagd op {day}.",), stage.title)
        facts = {"stage": stage.title, "passed_on": day, "next_stage": following.get(application.id or 0, "")}
        conclusions.append(
            Conclusion(application, ruling, None, "exempted", facts, stage=stage.key, who=stage.decided_by)
        )
    decide(work, conclusions)


def _verified(regulation: Regulation, stage: Stage | None) -> bool:
    return stage is not None and asks_at(regulation, f"stage:{stage.key}")


@step("Nazicht van documenten", decides=True, when=_verified)
def verification(work: Work, stage: Stage) -> None:
    """Write down what a person decided about documents and conditions that are due at this stage."""
    answers = given(work, f"papers-{stage.key}")
    applications = [a for a in applicants(work, "invited", stage=stage.key) if a.id in answers]
    known = candidacies(work, applications)
    conclusions = []
    for application in applications:
        answer = answers[application.id or 0]
        proposal = verify(work.regulation, known[application.id or 0], f"stage:{stage.key}", stage.first_day)
        ruling = admission_ruling(answer, proposal, VERIFICATION[answer.value])
        if ruling.state == "inadmissible":
            conclusions.append(Conclusion(application, ruling, answer, "inadmissible", negative=True, stage=stage.key))
    calendars = called_off(work, [one.application.id or 0 for one in conclusions])
    decide(work, [one._replace(facts={"calendar": calendars.get(one.application.id or 0, [])}) for one in conclusions])
    work.session.flush()
    fill_places(work, stage)


@step("Beoordeling", decides=True)
def judgement(work: Work, stage: Stage) -> None:
    """Conclude about everyone who was invited, from the results people entered."""
    decide(work, stage_conclusions(work, stage, applicants(work, "invited", stage=stage.key)))


def stage_conclusions(work: Work, stage: Stage, applications: Sequence[Applying]) -> Iterator[Conclusion]:
    """The conclusion about each application from its newest result; what is equal is worked out once."""
    results, following, skipped = given(work, stage.key), next_titles(work, applications, stage), not_held(work)
    adding, earlier = Adding(work.regulation, skipped), dict[int, dict[str, Decimal]]()
    known_now = is_known_at(work.regulation, stage, skipped)
    if known_now:  # only then the points of before count here
        earlier = points_before(work, ids_of(applications), stage.key)
    judged: dict[Judged, tuple[Mark, Conclusion]] = {}
    failed: dict[int, Ruling | None] = {}
    for application in applications:
        key = application.id or 0
        result, next_stage = results[key], following.get(key, "")
        same = (*result[2:7], next_stage)
        if same not in judged:
            mark = mark_of(stage, result)
            judged[same] = mark, _judged(stage, application, result, mark, next_stage)
        mark, conclusion = judged[same]
        if known_now and mark.points is not None and conclusion.ruling.state == "passed_stage":
            total = adding.of(earlier.get(key, {}) | {stage.key: mark.points})
            if id(total) not in failed:  # equal totals are one object
                failed[id(total)] = fails_early(work.regulation, stage, total, skipped)
            conclusion = _ended(work.regulation, conclusion, failed[id(total)], total)
        yield Conclusion(application, conclusion.ruling, result, *conclusion[3:])


Judged = tuple[str, str, str, str, dt.date, str]


def _judged(stage: Stage, application: Applying, result: Given, mark: Mark, next_stage: str) -> Conclusion:
    """What a mark concludes by the stage's own rule."""
    ruling = judge(stage, mark)
    letter = LETTERS[ruling.state]
    if ruling.state == "passed_stage" and fails(stage, mark):
        letter = "stage_result"
    facts = {
        "stage": stage.title,
        "result": result_words(stage, mark),
        "threshold": stage.threshold_words,
        "next_stage": next_stage,
        "withdrawn_on": dutch_date(result.decided_on),
        "checked_at_end": stage.pass_mark_checked == "at_end",
    }
    negative = ruling.state in {"eliminated", "no_show"}
    points = plain(mark.points) if mark.points is not None else None
    return Conclusion(application, ruling, result, letter, facts, negative, points, stage=stage.key)


def _ended(regulation: Regulation, one: Conclusion, early: Ruling | None, total: Total | None) -> Conclusion:
    """The same conclusion, unless the total that is known now ends it."""
    if early is None:
        return one
    kept = {key: one.facts[key] for key in ("next_stage", "withdrawn_on", "checked_at_end")}
    facts = total_facts(regulation, total, [f"{one.facts['stage']}: {one.facts['result']}"]) | kept
    return one._replace(ruling=early, letter="final_failed", facts=facts, negative=True)


def total_facts(regulation: Regulation, total: Total | None, stages: list[str]) -> dict[str, Any]:
    """The total as a letter tells it."""
    return {
        "total": total.words if total else "",
        "percentage": f"{dutch(total.percent)}%" if total else "",
        "threshold": f"{dutch(regulation.total.min_pct)}%" if regulation.total else "",
        "stages": stages,
    }


def own_lines(regulation: Regulation, points: dict[str, Decimal]) -> list[str]:
    """A candidate's own points, stage by stage, for a letter."""
    return [
        f"{stage.title}: {points_words(points[stage.key], stage.scoring)}"
        for stage in regulation.scored
        if isinstance(stage.scoring, PointsScoring) and stage.key in points
    ]
