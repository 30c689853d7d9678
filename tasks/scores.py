"""What each application obtained so far: points and marks by stage, and which stages were not held."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from sqlmodel import Session, col, select

from models.bulk import read_rows
from models.tables import Decision, Result, Step
from models.work import Work
from rules.answers import parts_of
from rules.judging import Mark
from rules.regulation import Regulation
from rules.scoring import NoScoring, PointsScoring
from rules.stage import Stage, points_words
from tasks.reading import FEW, Given


def points_before(work: Work, ids: Iterable[int], skip: str = "") -> dict[int, dict[str, Decimal]]:
    """The points each application holds by stage, from its newest decisions."""
    wanted = set(ids)
    stages = {f"judgement-{s.key}": s.key for s in work.regulation.stages if s.key != skip}
    statement = (
        select(Decision.application_id, Decision.step, Decision.points)
        .where(Decision.procedure_id == work.id, col(Decision.step).in_(stages), col(Decision.points).is_not(None))
        .order_by(col(Decision.version))
    )
    if len(wanted) <= FEW:
        statement = statement.where(col(Decision.application_id).in_(wanted))
    points: dict[int, dict[str, Decimal]] = defaultdict(dict)
    exact: dict[str | None, Decimal] = {}
    for key, step, own in read_rows(work.session, tuple, statement):
        if key in wanted:
            points[key][stages[step]] = exact.get(own) or exact.setdefault(own, Decimal(own or "0"))
    return points


def marks_of(work: Work, ids: Iterable[int]) -> dict[int, dict[str, Mark]]:
    """The newest mark of each application in each stage."""
    wanted, stages = set(ids), {s.key: s for s in work.regulation.stages}
    statement = select(Result.part, *(getattr(Result, name) for name in Given._fields)).where(
        Result.procedure_id == work.id, col(Result.part).in_(list(stages))
    )
    if len(wanted) <= FEW:
        statement = statement.where(col(Result.application_id).in_(wanted))
    marks: dict[int, dict[str, Mark]] = defaultdict(dict)
    for part, *row in read_rows(work.session, tuple, statement.order_by(col(Result.version))):
        given = Given(*row)
        if given.application_id in wanted:
            marks[given.application_id or 0][part] = mark_of(stages[part], given)
    return marks


def mark_of(stage: Stage, result: Given | Result) -> Mark:
    """The accepted result as the rules see it."""
    scoring = stage.scoring
    if not isinstance(scoring, PointsScoring):
        return Mark(result.attendance, verdict=result.value, reasons=result.reasons, decided_by=result.decided_by)
    parts = scoring.by_part(parts_of(result.value)) if result.attendance == "aanwezig" else ()
    return Mark(
        attendance=result.attendance,
        points=sum(parts, Decimal(0)) if parts else None,
        reasons=result.reasons,
        decided_by=result.decided_by,
        parts=parts,
    )


def result_words(stage: Stage, mark: Mark) -> str:
    """`72,5 op 100`, `geschikt` or `deelgenomen`; empty where there is none."""
    if mark.points is not None and isinstance(stage.scoring, PointsScoring):
        parts = zip(stage.scoring.parts, mark.parts, strict=False)
        own = ", ".join(f"{part.title} {points_words(points, part)}" for part, points in parts)
        return points_words(mark.points, stage.scoring) + (f" ({own})" if own else "")
    if isinstance(stage.scoring, NoScoring) and mark.attendance == "aanwezig":
        return "deelgenomen"
    return mark.verdict


def not_held(work: Work) -> frozenset[str]:
    """The stages that were not held since too few would take them."""
    return skipped_in(work.session, work.id, work.regulation)


def skipped_in(session: Session, procedure_id: int, regulation: Regulation) -> frozenset[str]:
    """The same for someone who only looks."""
    if not any(stage.held_if for stage in regulation.stages):
        return frozenset()
    steps = select(Step).where(Step.procedure_id == procedure_id, col(Step.key).like("invitation-%"))
    return frozenset(
        step.key.removeprefix("invitation-")
        for step in session.exec(steps)
        if step.answer and not step.answer.get("held", True)
    )
