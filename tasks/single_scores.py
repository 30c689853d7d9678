"""Scores that each member gives alone, before the board agrees on one (A27): kept, and never added up or averaged."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlmodel import col, select

from models.tables import Result
from models.work import Work
from rules.answers import check
from rules.questions import Answer, Entry, Problem, Question
from rules.scoring import Grid, PointsScoring
from rules.stage import Stage
from tasks.deciding import by_dossier
from tasks.jury import voters

Single = tuple[str, Answer]  # the member's number and what that member gave


def part_of(stage: Stage, juror: str) -> str:
    """Under which name a member's own scores are kept."""
    return f"{stage.key}@{juror}"


def grid_of(stage: Stage | None) -> Grid | None:
    """The stage's grid, where each member scores alone first."""
    scoring = stage.scoring if stage else None
    grid = scoring.grid if isinstance(scoring, PointsScoring) else None
    return grid if grid and grid.jurors == "per_juror" else None


def check_singles(work: Work, question: Question, entries: Sequence[Entry]) -> tuple[list[Single], list[Problem]]:
    """Check the rows of single members as any result, and that each may score that candidate."""
    if not entries:
        return [], []
    if grid_of(question.stage) is None:
        words = "dit onderdeel krijgt één score van de hele commissie; laat juror leeg"
        return [], [Problem(e.line, "juror", words, e.dossier) for e in entries]
    allowed = voters(work, [entry.dossier for entry in entries])
    alone = replace(question, stage=question.stage and question.stage.model_copy(update={"reasons_on_failure": False}))
    grouped: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        grouped[entry.juror.upper()].append(entry)
    singles: list[Single] = []
    problems: list[Problem] = []
    for juror, rows in grouped.items():
        answers, found = check(alone, rows)
        problems += found
        for row in rows:
            if any(allowed.values()) and juror not in allowed[row.dossier]:  # without a board nothing is taken live
                words = f"{juror} is geen stemgerechtigd lid of heeft een belangenconflict"
                problems.append(Problem(row.line, "juror", words, row.dossier))
        singles += [(juror, answer) for answer in answers]
    return singles, problems


def unscored_by(work: Work, question: Question, answers: Sequence[Answer], new: Sequence[Single]) -> Iterator[Problem]:
    """Who must still score alone before the board's one score of a candidate is taken."""
    stage = question.stage
    if stage is None or grid_of(stage) is None:
        return
    present = [answer.dossier for answer in answers if answer.attendance == "aanwezig"]
    have = _given(work, stage)
    for juror, answer in new:
        have[answer.dossier].add(juror)
    for dossier, members in voters(work, present).items():
        left = sorted(members - have[dossier])
        if left:
            yield Problem(0, "juror", f"nog zonder eigen score van {', '.join(left)}", dossier)


def _given(work: Work, stage: Stage) -> dict[str, set[str]]:
    names = {a.id: d for d, a in by_dossier(work).items()}
    rows = work.session.exec(
        select(Result).where(
            Result.procedure_id == work.id, col(Result.part).startswith(part_of(stage, ""), autoescape=True)
        )
    )
    have: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        have[names.get(row.application_id, "")].add(row.part.partition("@")[2])
    return have


def versions(work: Work, stage: Stage, juror: str) -> dict[int, Result]:
    """The newest scores of one member, by application id."""
    statement = select(Result).where(Result.procedure_id == work.id, Result.part == part_of(stage, juror))
    return {row.application_id or 0: row for row in work.session.exec(statement.order_by(col(Result.version)))}
