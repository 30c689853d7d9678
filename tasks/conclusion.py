"""The end of a selection: total and ranking, appointment, and the reserve."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from models.bulk import add_rows, set_columns
from models.tables import Application, Reserve
from models.work import Work
from rules.dates import dutch_date
from rules.findings import years_of
from rules.judging import Ruling
from rules.ranking import Laureate, places
from rules.reserve import reserve_term
from rules.states import move
from rules.totals import Adding, Total, conclude
from tasks.candidacies import candidacies
from tasks.deciding import Conclusion, decide
from tasks.letters import Letters, ToWrite
from tasks.outside import tell_the_end
from tasks.reading import Applicant, Applying, Given, applicants, decided, given, ids_of
from tasks.scores import marks_of, not_held, points_before
from tasks.stages import own_lines, total_facts
from tasks.steps import step


@step("Eindrapport en rangschikking", decides=True)
def ranking(work: Work) -> None:
    """Conclude about everyone who passed the last stage, and rank those who passed in all."""
    decide(work, final_conclusions(work, applicants(work, "admissible", "passed_stage")))


def final_conclusions(work: Work, applications: Sequence[Applying]) -> list[Conclusion]:
    """The final ruling about each application, with a place for those who pass where the regulation ranks."""
    regulation, ids = work.regulation, set(ids_of(applications))
    report = given(work, "final_report").get(0)
    points, marks, adding = points_before(work, ids), marks_of(work, ids), Adding(regulation, not_held(work))
    totals = {key: adding.of(points.get(key, {})) for key in ids}
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
    passed: Sequence[Applying],
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
    application: Applying, ruling: Ruling, report: Given | None, facts: dict[str, object], rank: int | None
) -> Conclusion:
    passed = ruling.state == "passed"
    letter = "final_passed" if passed else "final_failed"
    return Conclusion(application, ruling, report, letter, facts, negative=not passed, rank=rank)


@step("Aanstelling en wervingsreserve")
def reserve(work: Work) -> None:
    """Appoint whom the authority chose, if anyone, and give everyone else who passed a place in the reserve."""
    answer = given(work, "appointment").get(0)
    passed = applicants(work, "passed")
    chosen = [a for a in passed if answer and a.dossier == answer.value]
    decide(work, [_appointment(application, answer) for application in chosen if answer])
    _fill_reserve(work, [a for a in passed if a not in chosen], answer.decided_on if answer else None)
    if not work.regulation.looks_first("reserve"):  # otherwise it ends once the last letters were looked at
        work.procedure.ended_at = work.now
        tell_the_end(work)


def _appointment(application: Applying, answer: Given) -> Conclusion:
    by, on = answer.decided_by, dutch_date(answer.decided_on)
    ruling = Ruling("appointed", (f"Aangesteld door {by} op {on}.",), "Aanstelling door de aanstellende overheid")
    return Conclusion(application, ruling, answer, "appointed", {"decided_by": by, "decided_on": on})


def _fill_reserve(work: Work, applications: Sequence[Applicant], decided_on: dt.date | None) -> None:
    rule, report = work.regulation.reserve, given(work, "final_report").get(0)
    if rule is None or report is None:
        return
    first, last = reserve_term(rule, report.decided_on, decided_on)
    placed = {key: one.rank for key, one in decided(work, "ranking").items()}
    rows = ((application.id, placed.get(application.id)) for application in applications)
    term = {"valid_from": first, "valid_through": last}
    add_rows(work.session, Reserve, ("application_id", "rank"), rows, procedure_id=work.id, **term)
    for application in applications:
        move(application.state, "in_reserve")
    set_columns(work.session, Application, {"state": "in_reserve"}, ids_of(applications))
    shared = {
        "employers": list(rule.employers),
        "functions": list(rule.functions),
        "valid_from": dutch_date(first),
        "valid_through": dutch_date(last),
        "binding": work.regulation.ranking.kind == "binding",
    }
    facts = ({"rank": str(placed.get(application.id) or ""), **shared} for application in applications)
    Letters(work).write(ToWrite("reserve_place", a, f) for a, f in zip(applications, facts, strict=True))
