"""Questions to the database about what should be impossible: each for all procedures at once, by way of an index."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from config.settings import settings
from models.tables import Application, Candidate, Decision, Invitation, Letter, Procedure, Reserve, Result, Step
from rules.states import LAPSED

Question = Any  # a select of: procedure, dossier or none, and what exactly
ABOUT_DECISIONS = (
    "admissible",
    "inadmissible",
    "passed_stage",
    "failed_stage",
    "stage_result",
    "no_show",
    "not_invited",
    "exempted",
    "withdrawn",
    "superseded",
    "final_passed",
    "final_failed",
    "appointed",
    "corrected",
    "place_lost",
    "reserve_expired",
)


def _applications(ids: Sequence[int], *columns: Any) -> Question:
    chosen = columns or (col(Application.stage),)
    return select(col(Application.procedure_id), col(Application.dossier), *chosen).where(
        col(Application.procedure_id).in_(ids)
    )


def no_letter(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A decision that was taken in the ordinary course, without any letter about it."""
    told = exists().where(col(Letter.decision_id) == col(Decision.id))
    return (
        _applications(ids, col(Decision.step))
        .join(Decision, col(Decision.application_id) == col(Application.id))
        .join(Procedure, col(Procedure.id) == col(Application.procedure_id))
        .where(col(Decision.at) >= col(Procedure.opened_at))  # what it goes on from was told where it was decided
        .where(col(Decision.correction_id).is_(None), ~told)
    )


def no_decision(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A letter that tells a decision, without one."""
    return (
        _applications(ids, col(Letter.step))
        .join(Letter, col(Letter.application_id) == col(Application.id))
        .where(col(Letter.decision_id).is_(None), col(Letter.kind).in_(ABOUT_DECISIONS))
    )


def two_places(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A person with another place that counts in the same reserve."""
    place, one, person = aliased(Reserve), aliased(Application), aliased(Candidate)
    other = (
        exists()
        .where(col(place.procedure_id) == col(Reserve.procedure_id), col(place.state) == "available")
        .where(col(place.id) != col(Reserve.id), col(one.id) == col(place.application_id))
        .where(col(person.id) == col(one.candidate_id), func.lower(person.email) == func.lower(Candidate.email))
    )
    return (
        _applications(ids)
        .join(Reserve, col(Reserve.application_id) == col(Application.id))
        .join(Candidate, col(Candidate.id) == col(Application.candidate_id))
        .where(col(Reserve.state) == "available", col(Candidate.email) != "", other)
    )


def no_result(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A judgement of a stage that rests on no result of that candidate."""
    given = exists().where(
        col(Result.procedure_id) == col(Application.procedure_id),
        col(Result.application_id) == col(Application.id),
        col(Result.part) == col(Decision.stage),
    )
    return (
        _applications(ids, col(Decision.step))
        .join(Decision, col(Decision.application_id) == col(Application.id))
        .where(col(Decision.step).startswith("judgement-"), col(Decision.rule) != LAPSED, ~given)
    )


def stuck_letter(ids: Sequence[int], wall: dt.datetime) -> Question:
    """A letter whose posting began long ago, and neither ended nor was taken back."""
    before = wall - dt.timedelta(seconds=max(6 * settings().claim_seconds, 3600))
    return (
        select(col(Letter.procedure_id), col(Application.dossier), col(Letter.step))
        .outerjoin(Application, col(Application.id) == col(Letter.application_id))
        .where(col(Letter.status) == "sending", col(Letter.claimed_at) < before, col(Letter.procedure_id).in_(ids))
    )


def open_wait(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A wait that is open in a procedure that reached its end."""
    return (
        select(col(Procedure.id), col(Procedure.stopped_because), col(Step.key))
        .join(Step, col(Step.procedure_id) == col(Procedure.id))
        .where(col(Procedure.id).in_(ids), col(Procedure.ended_at).is_not(None))
        .where(col(Procedure.stopped_because).is_(None), col(Step.done_at).is_(None))
        .where(or_(col(Step.attempt) > 0, col(Step.due).is_not(None)))
    )


def other_state(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A state that does not follow from the newest decision; after a correction: from no decision at all."""
    newest, any_of, fixed = aliased(Decision), aliased(Decision), aliased(Decision)
    last = select(func.max(newest.id)).where(col(newest.application_id) == col(Application.id)).scalar_subquery()
    state, outcome = col(Application.state), col(Decision.outcome)
    follows = or_(
        state == outcome,
        and_(state == "invited", outcome.in_(("admissible", "passed_stage", "not_invited"))),
        and_(state == "in_reserve", outcome == "passed"),
    )
    corrected = exists().where(col(fixed.application_id) == col(Application.id), col(fixed.correction_id).is_not(None))
    said = exists().where(
        col(any_of.application_id) == col(Application.id),
        col(any_of.rule) != LAPSED,
        or_(
            col(any_of.outcome) == state,
            and_(state == "invited", col(any_of.outcome).in_(("admissible", "passed_stage"))),
            and_(state == "in_reserve", col(any_of.outcome) == "passed"),
            and_(state == "inadmissible", col(any_of.outcome) == "inadmissible"),
        ),
    )
    return (
        _applications(ids, state)
        .outerjoin(Decision, col(Decision.id) == last)
        .where(
            or_(
                and_(col(Decision.id).is_(None), state != "received"),
                and_(col(Decision.id).is_not(None), ~follows, or_(~corrected, ~said)),
            )
        )
    )


def other_place(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """A living place in the reserve of another rank than the newest ranking gave, or of who is in no reserve."""
    own = (col(Decision.application_id) == col(Application.id), col(Decision.step) == "ranking")
    newest = select(col(Decision.rank)).where(*own).order_by(col(Decision.id).desc()).limit(1)
    ranked = newest.correlate(Application).scalar_subquery()
    return (
        _applications(ids)
        .join(Reserve, col(Reserve.application_id) == col(Application.id))
        .where(col(Reserve.state).in_(("available", "offered", "accepted")))
        .where(or_(col(Application.state) != "in_reserve", col(Reserve.rank).is_distinct_from(ranked)))
    )


def not_invited(ids: Sequence[int], _wall: dt.datetime) -> Question:
    """Someone who stands as invited to a stage, without an invitation to it."""
    asked = exists().where(
        col(Invitation.application_id) == col(Application.id), col(Invitation.key) == col(Application.stage)
    )
    return _applications(ids).where(col(Application.state) == "invited", ~asked)


QUESTIONS: dict[str, Callable[[Sequence[int], dt.datetime], Question]] = {
    "no_letter": no_letter,
    "no_decision": no_decision,
    "two_places": two_places,
    "no_result": no_result,
    "stuck_letter": stuck_letter,
    "open_wait": open_wait,
    "other_state": other_state,
    "other_place": other_place,
    "not_invited": not_invited,
}
