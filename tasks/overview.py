"""Looking at a procedure: where everyone stands, the funnel, the ranking, what is awaited."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from models.bulk import read_rows
from models.engine import reading
from models.tables import Application, Decision, Invitation, Letter, Procedure, Reserve, Step
from models.work import UnknownProcedure, regulation_in
from rules.regulation import Regulation
from rules.states import DUTCH, LAPSED, outcome_of
from rules.totals import Adding, Total
from tasks.proposed import Proposed, waiting
from tasks.reading import Applicant, columns_of
from tasks.scores import skipped_in

AFTER = {"appointed", "place_lost", "expired"}  # decisions that follow the selection, and say nothing of its outcome
Places = Mapping[tuple[str, str | None], int]  # a state and a stage, with how many stand there


class Standing(NamedTuple):
    """Where one application stands, without who it is; figures are exact."""

    dossier: str
    state: str
    outcome: str
    stage: str | None
    total: Total | None
    rank: int | None
    reasons: tuple[str, ...]
    points: dict[str, Decimal]


@dataclass(frozen=True)
class Overview:
    """One procedure as HR wants to see it."""

    reference: str
    title: str
    hash: str
    now: dt.datetime
    ended: bool
    stopped: str | None  # why it was stopped before its end
    flow_run_id: str | None
    waits_for: tuple[str, ...]
    due: dt.datetime | None
    standings: tuple[Standing, ...]
    invited: Mapping[str, Places]  # by stage: where those who were invited stand now
    reserve: tuple[dt.date, dt.date] | None
    letters: dict[str, int]
    regulation: Regulation
    corrections: tuple[Proposed, ...] = ()

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the stages, by key."""
        return {stage.key: stage.title for stage in self.regulation.stages}

    @property
    def candidates(self) -> int:
        """How many candidacies came in."""
        return len(self.standings)


def references() -> list[str]:
    """Every procedure's reference, oldest first."""
    with reading() as session:
        return list(session.exec(select(Procedure.reference).order_by(col(Procedure.id))))


def overview(reference: str, *, placed: bool = False) -> Overview:
    """Everything about one procedure, or with `placed` only those who have a place; UnknownProcedure if none."""
    with reading() as session:
        procedure = session.exec(select(Procedure).where(Procedure.reference == reference)).one_or_none()
        if procedure is None:
            raise UnknownProcedure(reference)
        regulation = regulation_in(session, procedure)
        open_steps = list(
            session.exec(select(Step).where(col(Step.procedure_id) == procedure.id, col(Step.done_at).is_(None)))
        )
        standings = tuple(_standings(session, procedure.id or 0, regulation, placed))
        return Overview(
            reference=reference,
            title=regulation.title,
            hash=procedure.regulation_hash,
            now=procedure.now,
            ended=procedure.ended_at is not None,
            stopped=procedure.stopped_because,
            flow_run_id=procedure.flow_run_id,
            waits_for=tuple(step.key for step in open_steps if step.wake_at or step.attempt),
            due=min((step.due for step in open_steps if step.due), default=None),
            standings=standings,
            invited=_invited(session, procedure.id or 0),
            reserve=_reserve(session, procedure.id or 0),
            letters=_letters(session, procedure.id or 0),
            regulation=regulation,
            corrections=tuple(waiting(session, procedure)),
        )


class _Decided(NamedTuple):
    """What a standing shows of a decision, as its columns."""

    application_id: int
    step: str
    stage: str | None
    outcome: str
    reasons: list[str]
    rule: str
    points: str | None
    rank: int | None


def _standings(session: Session, procedure_id: int, regulation: Regulation, placed: bool) -> Iterator[Standing]:
    whom = [col(Decision.procedure_id) == procedure_id]
    people = [col(Application.procedure_id) == procedure_id]
    if placed:
        ranked = select(Decision.application_id).where(*whom, Decision.step == "ranking", col(Decision.rank) > 0)
        whom.append(col(Decision.application_id).in_(ranked))
        people.append(col(Application.id).in_(ranked))
    decisions: dict[int, dict[str, _Decided]] = defaultdict(dict)
    for row in read_rows(session, _Decided, columns_of(Decision, _Decided).where(*whom).order_by(Decision.id)):
        decisions[row.application_id][row.step] = row
    adding = Adding(regulation, skipped_in(session, procedure_id, regulation))
    standing = columns_of(Application, Applicant).where(*people).order_by(Application.dossier)
    for one in read_rows(session, Applicant, standing):
        yield _standing(one, decisions.get(one.id, {}), adding)


def _standing(application: Applicant, decisions: dict[str, _Decided], adding: Adding) -> Standing:
    points, rank, reasons = dict[str, Decimal](), None, list[str]()
    for one in decisions.values():  # the newest of each step, in the order in which they were made
        if one.points is not None and one.stage and one.step.startswith("judgement-"):
            points[one.stage] = Decimal(one.points)
        if one.rule != LAPSED:
            rank = one.rank if rank is None else rank
            reasons = reasons if one.outcome in AFTER else one.reasons
    return Standing(
        dossier=application.dossier,
        state=application.state,
        outcome=outcome_of(application.state),
        stage=application.stage,
        total=adding.of(points),
        rank=rank,
        reasons=tuple(reasons),
        points=points,
    )


def _invited(session: Session, procedure_id: int) -> dict[str, Places]:
    there = (col(Application.state), col(Application.stage))
    counted = select(Invitation.key, *there, func.count()).join(Application)
    asked = counted.where(Invitation.procedure_id == procedure_id).group_by(Invitation.key, *there)
    found: dict[str, dict[tuple[str, str | None], int]] = defaultdict(dict)
    for key, state, stage, count in session.exec(asked):
        found[key][state, stage] = count
    return dict(found)


def _reserve(session: Session, procedure_id: int) -> tuple[dt.date, dt.date] | None:
    place = session.exec(select(Reserve).where(Reserve.procedure_id == procedure_id).limit(1)).one_or_none()
    return (place.valid_from, place.valid_through) if place else None


def _letters(session: Session, procedure_id: int) -> dict[str, int]:
    rows = session.exec(
        select(Letter.status, func.count()).where(Letter.procedure_id == procedure_id).group_by(Letter.status)
    )
    return dict(rows.all())


def ranked(standings: Iterable[Standing]) -> list[Standing]:
    """Those with a rank, first rank first."""
    return sorted((s for s in standings if s.rank is not None), key=lambda s: (s.rank, s.dossier))


@dataclass(frozen=True)
class FunnelLine:
    """How many came to one point, and how they left it."""

    title: str
    came: int
    left: dict[str, int]
    open: int = 0  # not decided yet

    @property
    def went_on(self) -> int:
        """How many went on."""
        return self.came - self.open - sum(self.left.values())


def funnel(view: Overview) -> list[FunnelLine]:
    """The funnel per stage, from where everyone stands: each stage counts those who went through it."""
    lines = [_line("Ontvankelijkheid", Counter((s.state, s.stage) for s in view.standings), None)]
    lines += [_line(stage.title, view.invited.get(stage.key, {}), stage.key) for stage in view.regulation.stages]
    finalists = [s for s in view.standings if s.outcome in {"passed", "failed_total"}]
    left = Counter(DUTCH["failed_total"] for s in finalists if s.outcome == "failed_total")
    return [*lines, FunnelLine("Eindtotaal", len(finalists), dict(left))]


def _line(title: str, came: Places, stage: str | None) -> FunnelLine:
    here, waiting = (stage, "invited") if stage else ("admissibility", "received")
    ended = (
        ("eliminated", "no_show", "withdrawn", "below_gate", "not_invited") if stage else ("inadmissible", "withdrawn")
    )
    ends = {one: sum(n for (s, at), n in came.items() if s == one and (at or "admissibility") == here) for one in ended}
    still = sum(n for (s, at), n in came.items() if s == waiting and (stage is None or at == stage))
    return FunnelLine(title, sum(came.values()), {DUTCH[one]: n for one, n in ends.items() if n}, still)


def figures(total: Total | None) -> tuple[str | None, str | None]:
    """Total and percent as exact strings, or nothing."""
    return total.exact if total else (None, None)
