"""Corrections that wait for a person, as anyone may look at them: dossier numbers and functions only."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from models.tables import Application, Correction, Procedure, Result
from models.work import regulation_in
from rules.parts import part_title


@dataclass(frozen=True)
class Change:
    """A decision before and after a correction, by dossier number."""

    dossier: str
    before: str
    after: str


@dataclass(frozen=True)
class Proposed:
    """A correction that waits for a person, with what it would change; dossier numbers only."""

    number: int
    dossier: str
    part: str
    was: str
    becomes: str
    because: str
    changes: tuple[Change, ...]
    notes: tuple[str, ...]


def waiting(session: Session, procedure: Procedure) -> Iterator[Proposed]:
    """Every correction of a procedure that is not confirmed or refused yet, as it was last shown."""
    statement = select(Correction).where(Correction.procedure_id == procedure.id, Correction.state == "open")
    for correction in session.exec(statement.order_by(col(Correction.number))).all():
        yield shown_now(session, procedure, correction)


def shown_now(session: Session, procedure: Procedure, correction: Correction) -> Proposed:
    """A correction as people see it."""
    application = session.get_one(Application, correction.application_id)
    stands = select(Result).where(
        Result.procedure_id == correction.procedure_id,
        Result.application_id == correction.application_id,
        Result.part == correction.part,
    )
    known = session.exec(stands.order_by(col(Result.version).desc()).limit(1)).first()
    return Proposed(
        correction.number,
        application.dossier,
        part_title(regulation_in(session, procedure), correction.part),
        _result_words(known.attendance, known.value) if known else "",
        _result_words(correction.attendance, correction.value),
        correction.because,
        tuple(Change(**change) for change in correction.changes),
        tuple(correction.notes),
    )


def _result_words(attendance: str, value: str) -> str:
    return value.replace(".", ",") if attendance in {"", "aanwezig"} else attendance
