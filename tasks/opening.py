"""Opening a procedure: its regulation is frozen with its hash before anyone applies."""

import datetime as dt
import re

from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from config.reading import Frozen, read_regulation
from config.settings import regulation_files, settings
from models.engine import reading, writing
from models.faults import fail_point
from models.record import append, newest
from models.tables import Procedure
from models.types import utcnow
from models.work import Work
from rules.dates import dutch_date, start_of
from rules.regulation import REFERENCE, Regulation
from tasks.letters import are_recorded

DAYS_OPEN = 14  # a compressed calendar without an opening day starts two weeks before the closing day


class Refused(Exception):
    """A procedure that may not be opened; one line for each reason."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


def open_by_name(name: str, reference: str, flow_run_id: str) -> str:
    """Open the procedure of a regulation in the configured folders for this flow run, or find it opened for it.

    Returns the reference; Refused or RegulationError otherwise.
    """
    known = _of_run(flow_run_id)
    if known:
        return known
    path = regulation_files().get(name)
    waiting = reference and _adopt(reference, flow_run_id)
    if waiting:
        return reference
    if path is None:
        raise Refused([f"reglement {name} staat niet in de ingestelde mappen" if name else "kies een reglement"])
    return open_procedure(read_regulation(path), reference, flow_run_id=flow_run_id)


def open_procedure(
    frozen: Frozen, reference: str = "", *, seconds_per_day: float | None = None, flow_run_id: str | None = None
) -> str:
    """Freeze a regulation as a new procedure and return its reference; Refused with every reason.

    A letter that cannot be made is one: it is found here, as by `werving check`, and not when it should leave.
    """
    regulation = frozen.regulation
    pace = settings().seconds_per_day if seconds_per_day is None else seconds_per_day
    reference = reference or regulation.reference
    lines = [f"{line}: vul dit in voor u opent" for line in regulation.holes()]
    if not re.fullmatch(REFERENCE, reference):
        lines.append("een referentie bestaat uit kleine letters, cijfers en streepjes, zoals clustermanager-2026")
    if pace is None and regulation.closes_at < utcnow():
        closed = dutch_date(regulation.applications.closes)
        lines.append(f"de sluitingsdatum {closed} is voorbij (oefenen kan met --seconds-per-day)")
    if are_recorded():
        lines += _letter_problems(regulation, reference)
    if lines:
        raise Refused(lines)
    now = utcnow() if pace is None else _first_moment(frozen)
    procedure = Procedure(
        reference=reference,
        regulation_text=frozen.text,
        regulation_hash=frozen.hash,
        now=now,
        opened_at=now,
        seconds_per_day=pace,
        flow_run_id=flow_run_id,
    )
    return _insert(procedure)


def _letter_problems(regulation: Regulation, reference: str) -> list[str]:
    from config.checking_letters import letter_problems  # with Jinja: only who opens a procedure loads it

    return letter_problems(regulation, reference)


def _insert(procedure: Procedure) -> str:
    try:
        with writing() as session:
            session.add(procedure)
            session.flush()
            before, work = newest(session.connection()), Work(session, procedure, None, "")
            if procedure.flow_run_id:  # the form of the deployment made the run first
                work.door = "form"
            work.note("opened", who="HR", why=f"reglement {procedure.regulation_hash}")
            append(session, [work.entry()], before)
            fail_point("opening")
            session.commit()
            fail_point("opened")
    except IntegrityError:
        raise Refused([f"er is al een procedure met referentie {procedure.reference}"]) from None
    return procedure.reference


def _first_moment(frozen: Frozen) -> dt.datetime:
    applications = frozen.regulation.applications
    return start_of(applications.opens or applications.closes - dt.timedelta(days=DAYS_OPEN))


def _of_run(flow_run_id: str) -> str | None:
    with reading() as session:
        return session.exec(select(Procedure.reference).where(Procedure.flow_run_id == flow_run_id)).one_or_none()


def _adopt(reference: str, flow_run_id: str) -> bool:
    """Take a procedure that was opened from the command line and has no run yet."""
    with writing() as session:
        statement = select(Procedure).where(Procedure.reference == reference).with_for_update()
        procedure = session.exec(statement).one_or_none()
        if procedure is None or procedure.flow_run_id is not None:
            return False
        procedure.flow_run_id = flow_run_id
        session.commit()
        return True


def set_run(reference: str, flow_run_id: str | None) -> None:
    """Give a procedure a new flow run after its old one was lost, or none for the moment."""
    with writing() as session:
        procedure = session.exec(select(Procedure).where(Procedure.reference == reference)).one()
        procedure.flow_run_id = flow_run_id
        session.commit()
