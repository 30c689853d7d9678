"""What keeps a person's data, or lets its term begin: a legal hold (bewaring), and an objection to the reserve."""

import datetime as dt

from sqlmodel import col, select

from models.retention import Erasure, Hold, Objection
from models.tables import Application
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.functions import function_of, functions_asked
from rules.signs import gives_reason
from rules.states import DUTCH, MOVES
from tasks.asking import NotAsked
from tasks.changes import withdraw_in
from tasks.leaving import is_real
from tasks.opening import Refused


def hold(reference: str, dossier: str, reason: str, decided_by: str) -> None:
    """Let nothing of a procedure, or of one dossier, be erased until the hold is lifted.

    Refused with every reason why it cannot be, NotAsked if there is no such dossier, UnknownProcedure.
    """
    with unit_of_work(reference, "hold", even_stopped=True) as work:
        reason, about = " ".join(reason.split()), _about(work, dossier)
        function = function_of(work.regulation.deciders, decided_by)
        lines = _asked(work, reason, function)
        if about and _is_erased(work, about):
            lines.append(f"{about.dossier}: de gegevens zijn al gewist")
        if _standing(work, about):
            lines.append(f"{dossier.upper() or reference}: er staat al een bewaring; hef die eerst op met --lift")
        if lines or function is None:
            raise Refused(lines)
        key, today = about.id if about else None, _today(work)
        work.session.add(
            Hold(procedure_id=work.id, application_id=key, reason=reason, decided_by=function, decided_on=today)
        )
        work.note("hold set", who=function, why=reason, application_id=key)


def lift(reference: str, dossier: str, reason: str, decided_by: str) -> None:
    """Lift a hold: what is over its term goes with the next daily round. Refused, NotAsked, UnknownProcedure."""
    with unit_of_work(reference, "hold", even_stopped=True) as work:
        reason, about = " ".join(reason.split()), _about(work, dossier)
        function = function_of(work.regulation.deciders, decided_by)
        lines, standing = _asked(work, reason, function), _standing(work, about)
        if standing is None:
            lines.append(f"{dossier.upper() or reference}: er staat geen bewaring")
        if lines or standing is None or function is None:
            raise Refused(lines)
        standing.lifted_because, standing.lifted_by, standing.lifted_on = reason, function, _today(work)
        work.note("hold lifted", who=function, why=reason, application_id=standing.application_id)


def object_to(reference: str, dossier: str, noted_by: str, on: dt.date | None = None) -> None:
    """Take somebody out of the reserve who asks that, and to be erased; the term then counts from that day.

    NotAsked if there is no such dossier or it is in no reserve; Refused, UnknownProcedure.
    """
    with unit_of_work(reference, "objection", even_stopped=True) as work:
        about, today = _about(work, dossier), _today(work)
        day = on or today
        if about is None or about.state not in {"in_reserve", "withdrawn"}:
            state = DUTCH[about.state] if about else ""
            raise NotAsked(f"{dossier.upper()}: staat niet in de wervingsreserve ({state})")
        function = function_of(work.regulation.deciders, noted_by)
        lines = [] if function else [_decider(work)]
        if day > today:
            lines.append(f"datum: {dutch_date(day)} ligt in de toekomst")
        if work.session.exec(select(Objection).where(Objection.application_id == about.id)).first():
            lines.append(f"{about.dossier}: vroeg dit al")
        if lines or function is None:
            raise Refused(lines)
        if "withdrawn" in MOVES[about.state]:
            withdraw_in(work, about, day)
        work.session.add(Objection(procedure_id=work.id, application_id=about.id or 0, asked_on=day, noted_by=function))
        work.note("objected", who=function, application_id=about.id)


def _asked(work: Work, reason: str, function: str | None) -> list[str]:
    lines = [] if gives_reason(reason) else ["reden: een bewaring opleggen of opheffen vraagt een reden"]
    return lines if function else [*lines, _decider(work)]


def _decider(work: Work) -> str:
    return f"beslisser: {functions_asked(work.regulation.deciders)}"


def _about(work: Work, dossier: str) -> Application | None:
    """The dossier that is meant; none: the whole procedure."""
    if not dossier:
        return None
    wanted = dossier.strip().upper()
    statement = select(Application).where(Application.procedure_id == work.id, Application.dossier == wanted)
    found = work.session.exec(statement).one_or_none()
    if found is None:
        raise NotAsked(f"dossier {wanted} bestaat niet in {work.procedure.reference}")
    return found


def _is_erased(work: Work, about: Application) -> bool:
    return work.session.exec(select(Erasure).where(Erasure.application_id == about.id)).first() is not None


def _standing(work: Work, about: Application | None) -> Hold | None:
    key = about.id if about else None
    found = select(Hold).where(Hold.procedure_id == work.id, col(Hold.lifted_on).is_(None))
    own = col(Hold.application_id).is_(None) if key is None else col(Hold.application_id) == key
    return work.session.exec(found.where(own)).first()


def _today(work: Work) -> dt.date:
    """Today in the procedure's own time; one in real time is brought up to the wall's, for nobody wakes it any more."""
    if is_real(work):
        work.procedure.now = max(work.now, utcnow())
    return local_day(work.now)
