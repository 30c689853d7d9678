"""The end of a selection: total and ranking, appointment, and the reserve."""

from fractions import Fraction

from models.tables import Application, Reserve, Result
from models.work import Work
from rules.dates import dutch_date
from rules.judging import Ruling, Total, judge_total, ranks, total_of
from rules.reserve import reserve_term
from rules.stage import PointsScoring, points_words
from tasks.deciding import Conclusion, applications_in, decide, latest_results
from tasks.letters import write_letter
from tasks.stages import points_before, total_facts
from tasks.steps import step


@step("Eindrapport en rangschikking", decides=True)
def ranking(work: Work) -> None:
    """Conclude about everyone who passed the last stage, and rank those who passed in all."""
    decide(work, final_conclusions(work, applications_in(work, "passed_stage")))


def final_conclusions(work: Work, applications: list[Application]) -> list[Conclusion]:
    """The final ruling about each application, with a rank for those who pass; equal totals share it."""
    report = latest_results(work.session, work.id, "final_report").get(0)
    points = points_before(work, {a.id or 0 for a in applications})
    totals = {a.id or 0: total_of(work.regulation, points.get(a.id or 0, {})) for a in applications}
    rulings = {a.id or 0: judge_total(work.regulation.total, totals[a.id or 0]) for a in applications}
    passed = [a.id or 0 for a in applications if rulings[a.id or 0].state == "passed"]
    places = dict(zip(passed, ranks([_points(totals[key]) for key in passed]), strict=True))
    conclusions = []
    for application in applications:
        key = application.id or 0
        own = [
            f"{stage.title}: {points_words(points[key][stage.key], stage.scoring)}"
            for stage in work.regulation.scored
            if isinstance(stage.scoring, PointsScoring) and stage.key in points.get(key, {})
        ]
        facts = {
            **total_facts(work.regulation, totals[key], own),
            "rank": str(places.get(key, "")),
            "laureates": str(len(passed)),
        }
        conclusions.append(_final(application, rulings[key], report, facts, places.get(key)))
    return conclusions


def _points(total: Total | None) -> Fraction:
    return total.points if total else Fraction(0)


def _final(
    application: Application, ruling: Ruling, report: Result | None, facts: dict[str, object], rank: int | None
) -> Conclusion:
    passed = ruling.state == "passed"
    letter = "final_passed" if passed else "final_failed"
    return Conclusion(application, ruling, report, letter, facts, negative=not passed, rank=rank)


@step("Aanstelling en wervingsreserve")
def reserve(work: Work) -> None:
    """Appoint whom the authority chose, if anyone, and give everyone else who passed a place in the reserve."""
    answer = latest_results(work.session, work.id, "appointment").get(0)
    passed = applications_in(work, "passed")
    chosen = [a for a in passed if answer and a.dossier == answer.value]
    decide(work, [_appointment(application, answer) for application in chosen if answer])
    _fill_reserve(work, [a for a in passed if a not in chosen])
    work.procedure.ended_at = work.now


def _appointment(application: Application, answer: Result) -> Conclusion:
    by, on = answer.decided_by, dutch_date(answer.decided_on)
    ruling = Ruling("appointed", (f"Aangesteld door {by} op {on}.",), "Aanstelling door de aanstellende overheid")
    return Conclusion(application, ruling, answer, "appointed", {"decided_by": by, "decided_on": on})


def _fill_reserve(work: Work, applications: list[Application]) -> None:
    rule, report = work.regulation.reserve, latest_results(work.session, work.id, "final_report").get(0)
    if rule is None or report is None:
        return
    first, last = reserve_term(rule, report.decided_on)
    placed = latest_ranks(work)
    for application in applications:
        rank = placed[application.id or 0]
        application.state = "in_reserve"
        work.session.add(
            Reserve(
                procedure_id=work.id,
                application_id=application.id or 0,
                rank=rank,
                valid_from=first,
                valid_through=last,
            )
        )
        facts = {
            "rank": str(rank),
            "valid_from": dutch_date(first),
            "valid_through": dutch_date(last),
            "binding": work.regulation.ranking.kind == "binding",
        }
        write_letter(work, "reserve_place", application, facts=facts)


def latest_ranks(work: Work) -> dict[int, int]:
    """The rank of each passed application, from its final decision."""
    from tasks.deciding import latest_decisions

    decisions = latest_decisions(work.session, work.id, "ranking")
    return {key: decision.rank for key, decision in decisions.items() if decision.rank is not None}
