"""Documents and facts that come in after the application itself: one file, all of it or nothing."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import select

from models.tables import Application, Document
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.admission import is_late
from rules.dates import local_day, parse_moment
from rules.findings import CLOSING
from rules.states import DUTCH, MOVES
from tasks.application_rows import REQUIRED, Columns, Intake, fact_readers, read_degree, read_documents, read_facts
from tasks.leaving import is_real
from tasks.screening import cured_until
from tasks.tables import Table, TableError, check_columns, read_table

COLUMNS = ("dossier", "ontvangen_op")


@dataclass(frozen=True)
class Supplement:
    """One row: what came in, when, and for which application."""

    intake: Intake
    application: Application | None
    received_at: dt.datetime
    documents: dict[str, dt.date]
    facts: dict[str, str]
    degree: str = ""


def supply(reference: str, path: Path) -> list[str]:
    """Add to applications what came in later (A18); returns the dossier numbers. TableError with every error.

    Whether it came in time is for the rules to say: the moment of receipt is kept with each document.
    """
    table = read_table(path)
    with unit_of_work(reference) as work:
        regulation = work.regulation
        documents = [f"document:{document.key}" for document in regulation.applications.documents]
        errors = check_columns(table, COLUMNS, ("diploma", *documents, *fact_readers(regulation)))
        if errors:
            raise TableError(errors)
        rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
        known = {row.dossier: row for row in rows}
        read = list(_read(work, table, known))
        errors = [f"{table.name}, {error}" for found in read for error in found.intake.errors]
        if errors or not read:
            raise TableError(errors or [f"{table.name}: geen enkele aanvulling"])
        for found in read:
            _store(work, found)
        return [found.application.dossier for found in read if found.application]


def _read(work: Work, table: Table, known: dict[str, Application]) -> Iterator[Supplement]:
    columns = Columns(work.regulation)
    for row in table.rows:
        intake = Intake(row, columns, [])
        received = intake.read("ontvangen_op", parse_moment, REQUIRED)
        found = Supplement(
            intake,
            known.get(row["dossier"].upper()),
            received,
            read_documents(intake),
            read_facts(intake),
            intake.read("diploma", read_degree, ""),
        )
        _check(work, found)
        yield found


def _check(work: Work, found: Supplement) -> None:
    intake, application, received = found.intake, found.application, found.received_at
    if application is None:
        intake.fail("dossier", "bestaat niet in deze procedure")
    elif not MOVES[application.state]:
        intake.fail("dossier", f"is beëindigd ({DUTCH[application.state]})")
    if received and is_real(work) and received > utcnow():
        intake.fail("ontvangen_op", "ligt in de toekomst")
    if received and application and received < application.received_at:
        intake.fail("ontvangen_op", "ligt voor de ontvangst van de kandidatuur")
    if not found.documents and not found.facts and not found.degree and not intake.errors:
        intake.fail("document", "minstens een document of gegeven verwacht")
    if found.degree and application and application.state == "received":
        intake.fail("diploma", "kan pas na de beslissing over de ontvankelijkheid; die steunt op de kandidatuur zelf")
    for document in work.regulation.applications.documents:
        if received and document.key in found.documents and document.due == CLOSING and _closed(work, received):
            intake.fail(f"document:{document.key}", "de termijn om dit aan te vullen is voorbij")


def _closed(work: Work, received: dt.datetime) -> bool:
    """Whether something that is due at the closing came too late to complete an application (A18).

    It is refused at the door, so that it can never take the place of what did come in time.
    """
    until = cured_until(work)
    return local_day(received) > until if until else is_late(work.regulation, received)


def _store(work: Work, found: Supplement) -> None:
    application, received = found.application, found.received_at
    if application is None:
        return
    own = {d.key: d for d in work.session.exec(select(Document).where(Document.application_id == application.id))}
    for key, dated in found.documents.items():
        document = own.get(key) or Document(application_id=application.id or 0, key=key, dated=dated)
        document.dated, document.received_at = dated, received
        work.session.add(document)
        work.note("document supplied", who="HR", why=key, application_id=application.id)
    if found.degree:  # obtained since (a student in the last year), or found to be equivalent
        why = f"{application.degree} wordt {found.degree}"
        application.degree = found.degree
        work.note("degree supplied", who="HR", why=why, application_id=application.id)
    if found.facts:
        application.facts = {**application.facts, **found.facts}
        work.note("facts supplied", who="HR", why=", ".join(sorted(found.facts)), application_id=application.id)
