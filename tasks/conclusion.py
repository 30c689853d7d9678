"""The end of a selection: total and ranking, appointment, and the reserve."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from models.tables import Application, Reserve, Result
from models.work import Work
from rules.dates import dutch_date
from rules.findings import years_of
from rules.judging import Ruling
from rules.ranking import Laureate, places
from rules.reserve import reserve_term
from rules.totals import Total, conclude, total_of
from tasks.candidacies import candidacies
from tasks.deciding import Conclusion, applications_in, decide, latest_results
from tasks.letters import write_letter
from tasks.scores import marks_of, not_held, points_before
from tasks.stages import own_lines, total_facts
from tasks.steps import step


@step("Eindrapport en rangschikking", decides=True)
def ranking(work: Work) -> None:
    """Conclude about everyone who passed the last stage, and rank those who passed in all."""
    decide(work, final_conclusions(work, applications_in(work, "admissible", "passed_stage")))


def final_conclusions(work: Work, applications: list[Application]) -> list[Conclusion]:
    """The final ruling about each application, with a place for those who pass where the regulation ranks."""
    regulation, ids = work.regulation, {a.id or 0 for a in applications}
    report = latest_results(work.session, work.id, "final_report").get(0)
    points, marks, skipped = points_before(work, ids), marks_of(work, ids), not_held(work)
    totals = {key: total_of(regulation, points.get(key, {}), skipped) for key in ids}
    rulings = {key: conclude(regulation, marks.get(key, {}), totals[key]) for key in ids}
    passed = [a for a in applications if rulings[a.id or 0].state == "passed"]
    placed = places(regulation, laureates(work, passed, points, totals))
    conclusions = []
    for application in applications:
        key = application.id or 0
        rank = placed.get(application.dossier)
        facts = {
            **total_facts(regulation, totals[key], own_lines(regulation, points.get(key, {}))),
            "rank": str(rank or ""),
            "laureates": str(len(passed)),
        }
        conclusions.append(_final(application, rulings[key], report, facts, rank))
    return conclusions


def laureates(
    work: Work,
    passed: Sequence[Application],
    points: Mapping[int, Mapping[str, Decimal]],
    totals: Mapping[int, Total | None],
) -> list[Laureate]:
    """Those who passed as the ranking sees them."""
    known = candidacies(work, passed) if work.regulation.ranking.tie_break else {}
    return [
        Laureate(
            dossier=a.dossier,
            track=a.track,
            total=totals[a.id or 0],
            points=points.get(a.id or 0, {}),
            years=years_of(work.regulation, known[a.id or 0]) if known else {},
        )
        for a in passed
    ]


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
    _fill_reserve(work, [a for a in passed if a not in chosen], answer.decided_on if answer else None)
    work.procedure.ended_at = work.now


def _appointment(application: Application, answer: Result) -> Conclusion:
    by, on = answer.decided_by, dutch_date(answer.decided_on)
    ruling = Ruling("appointed", (f"Aangesteld door {by} op {on}.",), "Aanstelling door de aanstellende overheid")
    return Conclusion(application, ruling, answer, "appointed", {"decided_by": by, "decided_on": on})


def _fill_reserve(work: Work, applications: list[Application], decided: dt.date | None) -> None:
    rule, report = work.regulation.reserve, latest_results(work.session, work.id, "final_report").get(0)
    if rule is None or report is None:
        return
    first, last = reserve_term(rule, report.decided_on, decided)
    placed = latest_ranks(work)
    for application in applications:
        rank = placed.get(application.id or 0)
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
            "rank": str(rank or ""),
            "employers": list(rule.employers),
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
