"""Intake of applications (kandidaturen) from a file: all of it, or none with every error at once."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlmodel import select

from models.tables import Application, Candidate, Document, Step
from models.work import Work, unit_of_work
from rules.admission import is_late
from rules.dates import dutch_date, dutch_moment, local_day, parse_moment
from rules.numbers import plain
from rules.papers import asked_of
from tasks.application_rows import COLUMNS, OPTIONAL, document_columns, read_row
from tasks.candidacies import candidacies
from tasks.letters import write_letter
from tasks.tables import Table, TableError, check_columns, read_table


class Closed(Exception):
    """Applications are no longer taken in: the post was confirmed complete."""


def apply(reference: str, path: Path) -> list[str]:
    """Import a file of applications; returns the dossier numbers. TableError with every error, Closed if too late."""
    table = read_table(path)
    with unit_of_work(reference, "post") as work:
        if work.done:
            raise Closed(f"{reference}: de kandidaturen zijn afgesloten, HR bevestigde dat de post volledig is")
        _only_once(work, path)
        errors = check_columns(table, COLUMNS, (*OPTIONAL, *document_columns(work.regulation)))
        if errors:
            raise TableError(errors)
        read = [read_row(row, work, table) for row in table.rows]
        errors = [f"{table.name}, {error}" for intake, _ in read for error in intake.errors]
        errors += [f"{table.name}, {error}" for error in _clashes(work, table)]
        if errors or not read:
            raise TableError(errors or [f"{table.name}: geen enkele kandidatuur"])
        return _insert(work, [values for _, values in read])


def _only_once(work: Work, path: Path) -> None:
    """Note that this very file was taken in; TableError if it was before, as when a crash left it lying in the folder.

    A candidacy on paper without dossier number has nothing else to know it by.
    """
    key = f"file-{hashlib.sha256(path.read_bytes()).hexdigest()[:32]}"
    if work.session.get(Step, (work.id, key)) is not None:
        raise TableError([f"{path.name}: dit bestand is al opgenomen; er is niets dubbel ingevoerd"])
    work.session.add(Step(procedure_id=work.id, key=key, done_at=work.now))


def _clashes(work: Work, table: Table) -> Iterator[str]:
    """A dossier number that was used before, or the same candidacy twice: by one mail address at one moment.

    A second candidacy at another moment is taken in, unless the regulation refuses it; at the screening the last one
    counts.
    """
    once = work.regulation.applications.duplicates == "reject"
    known = work.session.exec(
        select(Application.dossier, Application.received_at, Candidate.email)
        .join(Candidate)
        .where(Application.procedure_id == work.id)
    )
    dossiers: dict[str, str] = {}
    seen: dict[tuple[str, object], str] = {}
    for dossier, received, email in known:
        dossiers[dossier] = "deze procedure"
        seen[(email.casefold(), None if once else received)] = f"dossier {dossier}"
    for row in table.rows:
        dossier, email = row["dossier"].upper(), row["email"].casefold()
        same = (email, None if once else _moment(row["ontvangen_op"]))
        if dossier and dossier in dossiers:
            yield f"regel {row.line}, veld dossier: bestaat al in {dossiers[dossier]}"
        if email and same in seen:
            yield f"regel {row.line}, veld email: staat al bij {seen[same]} (dubbele kandidatuur)"
        dossiers.setdefault(dossier, f"regel {row.line}")
        seen.setdefault(same, f"regel {row.line}")


def _moment(text: str) -> object:
    try:
        return parse_moment(text).astimezone(dt.UTC)
    except ValueError:
        return text


def _insert(work: Work, rows: list[dict[str, Any]]) -> list[str]:
    used = set(work.session.exec(select(Application.dossier).where(Application.procedure_id == work.id)))
    numbers = _free_numbers(used | {row["dossier"] for row in rows})
    dossiers = []
    for row in rows:
        dossier = row["dossier"] or next(numbers)
        dossiers.append(dossier)
        _insert_one(work, dossier, row)
    return dossiers


def _free_numbers(used: set[str]) -> Iterator[str]:
    highest = max((int(re.sub(r"\D", "", dossier) or 0) for dossier in used), default=0)
    while True:
        highest += 1
        yield f"K-{highest:03d}"


def _insert_one(work: Work, dossier: str, row: dict[str, Any]) -> None:
    candidate = Candidate(
        first_name=row["first_name"], last_name=row["last_name"], email=row["email"], address=row["address"]
    )
    work.session.add(candidate)
    work.session.flush()
    application = Application(
        procedure_id=work.id,
        candidate_id=candidate.id or 0,
        dossier=dossier,
        channel=row["channel"],
        received_at=row["received_at"],
        postmark=row["postmark"],
        track=row["track"],
        degree=row["degree"],
        experience_years=plain(Decimal(row["experience"])),
        remark=row["remark"],
        facts=row["facts"],
    )
    work.session.add(application)
    work.session.flush()
    for key, dated in row["documents"].items():
        work.session.add(Document(application_id=application.id or 0, key=key, dated=dated))
    work.session.flush()
    work.note("application received", who="HR", why=row["channel"], application_id=application.id)
    _acknowledge(work, application, row)


def _acknowledge(work: Work, application: Application, row: dict[str, Any]) -> None:
    regulation = work.regulation
    known = candidacies(work, [application])[application.id or 0]
    asked = {d.key for d in asked_of(regulation, known)}
    papers = [
        f"{d.label}: {'ontvangen' if d.key in row['documents'] else 'nog niet ontvangen'}"
        for d in regulation.applications.documents
        if d.key in asked or d.key in row["documents"]
    ]
    facts = {
        "received_on": dutch_date(local_day(application.received_at)),
        "closes_on": dutch_moment(regulation.closes_at),
        "documents": papers,
        "complete": asked <= set(row["documents"]),
        "after_closing": is_late(regulation, application.received_at),
    }
    write_letter(work, "acknowledgement", application, facts=facts, hold=False)
