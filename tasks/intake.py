"""Intake of applications (kandidaturen) from a file: all of it, or none with every error at once."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlmodel import select

from models.bulk import add_rows, new_ids
from models.tables import Application, Candidate, Document, Step
from models.work import Work, unit_of_work
from rules.admission import is_late
from rules.dates import dutch_date, dutch_moment, local_day, parse_moment
from rules.findings import Candidacy
from rules.numbers import plain
from rules.papers import asked_of
from rules.regulation import Regulation
from tasks.application_rows import COLUMNS, OPTIONAL, Columns, document_columns, read_row
from tasks.candidacies import candidacies
from tasks.letters import Letters, ToWrite
from tasks.reading import applicants, dossiers_of
from tasks.tables import Table, TableError, check_columns, read_table


class Closed(Exception):
    """Applications are no longer taken in: the post was confirmed complete."""


def apply(reference: str, path: Path) -> list[str]:
    """Import a file of applications; returns the dossier numbers. TableError with every error, Closed if too late."""
    return take_in(reference, read_table(path), path)


class _Undone(Exception):
    """A trial that went well: nothing of it is kept."""


def take_in(reference: str, table: Table, path: Path, *, trying: bool = False) -> list[str]:
    """Take a table in that was read from this file; `trying` does the same and undoes it. TableError, Closed."""
    dossiers: list[str] = []
    try:
        with unit_of_work(reference, "post") as work:
            dossiers = _take_in(work, reference, table, path)
            if trying:
                raise _Undone
    except _Undone:
        pass
    return dossiers


def _take_in(work: Work, reference: str, table: Table, path: Path) -> list[str]:
    if work.done:
        raise Closed(f"{reference}: de kandidaturen zijn afgesloten, HR bevestigde dat de post volledig is")
    _only_once(work, path)
    errors = check_columns(table, COLUMNS, (*OPTIONAL, *document_columns(work.regulation)))
    if errors:
        raise TableError(errors)
    columns = Columns(work.regulation)
    read = [read_row(row, work, columns) for row in table.rows]
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


@lru_cache(maxsize=4096)
def _moment(text: str) -> object:
    try:
        return parse_moment(text).astimezone(dt.UTC)
    except ValueError:
        return text


def _insert(work: Work, rows: list[dict[str, Any]]) -> list[str]:
    used = set(dossiers_of(work).values())
    numbers = _free_numbers(used | {row["dossier"] for row in rows})
    dossiers = [row["dossier"] or next(numbers) for row in rows]
    people, ids = new_ids(work.session, Candidate, len(rows)), new_ids(work.session, Application, len(rows))
    who = ((key, *(row[name] for name in PERSON)) for key, row in zip(people, rows, strict=True))
    add_rows(work.session, Candidate, ("id", *PERSON), who)
    applied = (
        (key, person, dossier, plain(Decimal(row["experience"])), *(row[name] for name in SAID))
        for key, person, dossier, row in zip(ids, people, dossiers, rows, strict=True)
    )
    columns = ("id", "candidate_id", "dossier", "experience_years", *SAID)
    add_rows(work.session, Application, columns, applied, procedure_id=work.id)
    papers = ((key, *paper) for key, row in zip(ids, rows, strict=True) for paper in row["documents"].items())
    add_rows(work.session, Document, ("application_id", "key", "dated"), papers)
    for channel in sorted({row["channel"] for row in rows}):
        about = [(key, "HR") for key, row in zip(ids, rows, strict=True) if row["channel"] == channel]
        work.note_each("application received", about, why=channel)
    Letters(work, hold=False).write(_acknowledgements(work, set(ids)))
    return dossiers


PERSON = ("first_name", "last_name", "email", "address", "language")
SAID = ("channel", "received_at", "postmark", "track", "degree", "remark", "facts")


def _free_numbers(used: set[str]) -> Iterator[str]:
    highest = max((int(re.sub(r"\D", "", dossier) or 0) for dossier in used), default=0)
    while True:
        highest += 1
        yield f"K-{highest:03d}"


def _acknowledgements(work: Work, new: set[int]) -> Iterator[ToWrite]:
    """Confirm each new application, with what came and what did not; who brought the same is told the same."""
    regulation = work.regulation
    came = [application for application in applicants(work, "received") if application.id in new]
    known, told = candidacies(work, came), dict[object, dict[str, Any]]()
    closes = dutch_moment(regulation.closes_at)

    def facts(candidacy: Candidacy) -> dict[str, Any]:
        asked = {d.key for d in asked_of(regulation, candidacy)}
        late, day = is_late(regulation, candidacy.received_at), dutch_date(local_day(candidacy.received_at))
        same = (frozenset(asked), frozenset(candidacy.documents), day, late)
        if same not in told:
            shown = {"received_on": day, "closes_on": closes, "after_closing": late}
            told[same] = shown | _papers(regulation, asked, candidacy.documents)
        return told[same]

    yield from (ToWrite("acknowledgement", one, facts(known[one.id])) for one in came)


def _papers(regulation: Regulation, asked: set[str], documents: Mapping[str, dt.date]) -> dict[str, Any]:
    """Which documents came, and whether all that are asked did."""
    told = [
        f"{d.label}: {'ontvangen' if d.key in documents else 'nog niet ontvangen'}"
        for d in regulation.applications.documents
        if d.key in asked or d.key in documents
    ]
    return {"documents": told, "complete": asked <= set(documents)}
