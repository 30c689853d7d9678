"""Who lacks an answer, for many procedures in one question to the database each; dossier numbers only."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Exists, and_, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.bulk import read_rows
from models.tables import Application, Conflict, Invitation, Juror, Result, Step

Wait = tuple[int, str]  # the procedure's id and the wait's key


@dataclass
class Open:
    """Whose answer is awaited, in the order of their numbers."""

    dossiers: list[str] = field(default_factory=list)


def lacking(session: Session, waits: Sequence[Wait], wall: dt.datetime) -> dict[Wait, Open]:
    """The dossiers without an answer for each of these waits; whose interview is still to come is left out."""
    found: dict[Wait, Open] = defaultdict(Open)
    if not waits:
        return found
    stage = col(Application.stage)
    asked = or_(
        and_(col(Step.key) == "admissibility", col(Application.state) == "received"),
        and_(col(Application.state) == "invited", or_(col(Step.key) == stage, col(Step.key) == "papers-" + stage)),
    )
    statement = (
        select(Step.procedure_id, Step.key, Application.dossier)
        .join(Application, and_(col(Application.procedure_id) == col(Step.procedure_id), asked))
        .outerjoin(
            Invitation,
            and_(col(Invitation.application_id) == col(Application.id), col(Invitation.key) == col(Step.key)),
        )
        .where(*_among(waits, Step.procedure_id, Step.key), ~_has_answer())
        .where(or_(col(Invitation.slot).is_(None), col(Invitation.slot) <= wall))
        .order_by(col(Application.dossier))
    )
    wanted = set(waits)
    for procedure_id, key, dossier in read_rows(session, tuple, statement):
        if (procedure_id, key) in wanted:
            found[procedure_id, key].dossiers.append(dossier)
    return found


def _among(waits: Sequence[Wait], procedure_id: Any, key: Any) -> tuple[Any, Any]:
    """By procedure and by key apart: SQLite uses no index for pairs; the few pairs too many are left to the caller."""
    return col(procedure_id).in_({wait[0] for wait in waits}), col(key).in_({wait[1] for wait in waits})


def _has_answer() -> Exists:
    """A result that counts: not an absence by force majeure, which is followed by a new date (A25)."""
    given, newer = aliased(Result), aliased(Result)
    later = exists().where(
        col(newer.procedure_id) == col(given.procedure_id),
        col(newer.application_id) == col(given.application_id),
        col(newer.part) == col(given.part),
        col(newer.version) > col(given.version),
    )
    return exists().where(
        col(given.procedure_id) == col(Step.procedure_id),
        col(given.application_id) == col(Application.id),
        col(given.part) == col(Step.key),
        col(given.attendance) != "overmacht",
        ~later,
    )


def answered_alone(session: Session, waits: Sequence[Wait]) -> set[Wait]:
    """The waits about the procedure itself that have their answer, while the run still has to be woken."""
    if not waits:
        return set()
    statement = select(Result.procedure_id, Result.part).where(
        *_among(waits, Result.procedure_id, Result.part), col(Result.application_id).is_(None)
    )
    handed = select(Step.procedure_id, Step.key, Step.answer).where(
        *_among([w for w in waits if w[1].startswith("assignment-")], Step.procedure_id, Step.key)
    )
    files = {(procedure_id, key) for procedure_id, key, answer in session.exec(handed) if answer.get("file")}
    return {*session.exec(statement).all(), *files} & set(waits)


def board_of(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[Juror, frozenset[str]]]]:
    """The voting members with a mail address, each with the dossiers on which they declared a conflict of interest."""
    members = session.exec(
        select(Juror).where(col(Juror.procedure_id).in_(ids), Juror.role == "lid", Juror.email != "")
    ).all()
    rows = session.exec(
        select(Conflict.juror_id, Application.dossier)
        .join(Application, col(Conflict.application_id) == col(Application.id))
        .where(col(Conflict.juror_id).in_([member.id for member in members]))
    )
    conflicts: dict[int, set[str]] = defaultdict(set)
    for juror_id, dossier in rows:
        conflicts[juror_id].add(dossier)
    found: dict[int, list[tuple[Juror, frozenset[str]]]] = defaultdict(list)
    for member in members:
        found[member.procedure_id].append((member, frozenset(conflicts[member.id or 0])))
    return found


def scored_alone(session: Session, procedure_id: int, stage: str) -> dict[str, set[str]]:
    """The dossiers that each member scored alone already, where members do so first (A27)."""
    rows = session.exec(
        select(Result.part, Application.dossier)
        .join(Application, col(Result.application_id) == col(Application.id))
        .where(Result.procedure_id == procedure_id, col(Result.part).startswith(f"{stage}@", autoescape=True))
    )
    found: dict[str, set[str]] = defaultdict(set)
    for part, dossier in rows:
        found[part.partition("@")[2]].add(dossier)
    return found
