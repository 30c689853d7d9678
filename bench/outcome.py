"""What a workload came to, in a form that every engine can write."""

from typing import Any

from sqlmodel import col, func, select

from models.engine import reading
from models.tables import Letter, Procedure
from tasks.overview import overview, ranked


def outcome(reference: str) -> dict[str, Any]:
    """The ranking, and how many letters tell a decision; a total is a number, exact for halves."""
    places = [
        {
            "rank": s.rank,
            "candidate_id": s.dossier,
            "total": _number(s.total.points if s.total else 0),
            "status": s.state,
        }
        for s in ranked(overview(reference, placed=True).standings)
    ]
    return {"procedure_id": reference, "notifications": _decision_letters(reference), "ranking": places}


def _number(points: Any) -> int | float:
    return int(points) if points == int(points) else float(points)


def _decision_letters(reference: str) -> int:
    with reading() as session:
        letters = select(func.count()).select_from(Letter).join(Procedure)
        return session.exec(letters.where(Procedure.reference == reference, col(Letter.decision_id).is_not(None))).one()
