"""Invented procedures for the drills: who applies, what people answer, and the rows they must end in."""

import csv
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from config.reading import Frozen, read_regulation
from flows.course import course
from flows.rehearsal import Rehearsal
from models.engine import reading, throwaway_database
from models.tables import Application, Decision, Event, Letter, Procedure, Reserve, Result, Step
from models.types import utcnow
from tasks.intake import apply
from tasks.opening import open_procedure
from tasks.results import read_results
from tasks.tables import read_table

REGULATION = Path(__file__).parent / "regulation.yaml"
COLUMNS = "dossier;voornaam;naam;email;adres;kanaal;ontvangen_op;diploma;ervaring_jaren;document:cv"
ANSWER = "dossier;onderdeel;aanwezigheid;resultaat;motivering;beslisser;datum"
HR, BOARD = "HR-dienst", "selectiecommissie"
LEFT_OUT = {  # what another run may honestly have otherwise: ids, wall time, by which door; and how a letter travelled
    *("id", "procedure_id", "application_id", "candidate_id", "decision_id", "recorded_at", "door"),
    *(
        "message_id",
        "status",
        "post_after",
        "claimed_at",
        "handed_at",
        "reported_at",
        "tries",
        "doubtful",
        "answer",
        "sent_at",
    ),
    *("subject", "text", "html", "template_hash"),
}
# Steps that only a run in Prefect has: letters that are held, its opening, telling HR that it was taken up again.
HASH = re.compile("[0-9a-f]{64}")
NOT_REHEARSED = re.compile(r"hold-|opening|told-[0-9a-f-]{36}|undelivered")


@dataclass(frozen=True)
class Case:
    """One procedure of a drill, made from a seed: the file of its candidates and a file for everything it asks."""

    reference: str
    folder: Path

    @property
    def applications(self) -> Path:
        """The file of candidates."""
        return self.folder / f"{self.reference}-kandidaten.csv"

    def answer(self, key: str) -> Path:
        """The file that answers this wait."""
        return self.folder / f"{self.reference}-{key}.csv"


QUESTIONS = ("post", "admissibility", "talk", "final_report", "appointment")


def make_case(folder: Path, reference: str, seed: int) -> Case:
    """Three to five candidates, of whom some lack a diploma, fail, stay away or tie, as the seed says."""
    chance, case = random.Random(seed), Case(reference, folder)
    folder.mkdir(parents=True, exist_ok=True)
    people = [f"K-{number:03d}" for number in range(1, chance.randint(3, 5) + 1)]
    degrees = {dossier: chance.choice(("bachelor", "master", "master", "secundair")) for dossier in people}
    degrees["K-001"] = "master"
    _write(case.applications, COLUMNS, [_person(reference, d, degrees[d]) for d in people])
    admitted = {d: "onontvankelijk" if degree == "secundair" else "ontvankelijk" for d, degree in degrees.items()}
    points = {d: str(chance.choice((0, 9, 12, 12, 15, 18))) for d, word in admitted.items() if word == "ontvankelijk"}
    files = {
        "post": [_row("", "post", "volledig", HR, "5/3/2040")],
        "admissibility": [_row(d, "ontvankelijkheid", word, HR, "6/3/2040") for d, word in admitted.items()],
        "talk": [_talk(d, given) for d, given in points.items()],
        "final_report": [_row("", "eindrapport", "opgemaakt", HR, "22/3/2040")],
        "appointment": [_row("", "aanstelling", "geen", "college van burgemeester en schepenen", "23/3/2040")],
    }
    for key, rows in files.items():
        _write(case.answer(key), ANSWER, rows)
    return case


def _person(reference: str, dossier: str, degree: str) -> list[str]:
    mail = f"{reference}.{dossier.lower()}@voorbeeld.example"
    who = [dossier, "Voor", f"Naam{dossier[2:]}", mail, "Kerkstraat 1, 9000 Gent"]
    return [*who, "mail", "20/2/2040 10:00", degree, "5", "20/2/2040"]


def _talk(dossier: str, points: str) -> list[str]:
    present, reasons = ("aanwezig", "Kent het werk niet.") if points != "0" else ("afwezig", "")
    return [dossier, "Gesprek", present, points if points != "0" else "", reasons, BOARD, "20/3/2040"]


def _row(dossier: str, part: str, result: str, decider: str, day: str) -> list[str]:
    return [dossier, part, "", result, "", decider, day]


def _write(path: Path, header: str, rows: list[list[str]]) -> None:
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file, delimiter=";").writerows([header.split(";"), *rows])


def undisturbed(case: Case) -> dict[str, list[str]]:
    """The rows of this procedure when nothing goes wrong: rehearsed in memory, without Prefect."""
    frozen: Frozen = read_regulation(REGULATION)
    with throwaway_database():
        open_procedure(frozen, case.reference, seconds_per_day=0)
        apply(case.reference, case.applications)
        files = [read_table(case.answer(key)) for key in QUESTIONS]
        parts = [part for table in files if table.rows for part in read_results(frozen.regulation, table)]
        course(Rehearsal(case.reference, frozen.regulation, parts, utcnow()))
        return rows_of(case.reference)


def rows_of(reference: str) -> dict[str, list[str]]:
    """Everything that is stored about one procedure, named by dossier instead of id, without wall time."""
    with reading() as session:
        procedure = session.exec(select(Procedure).where(Procedure.reference == reference)).one()
        dossiers = {
            a.id: a.dossier for a in session.exec(select(Application).where(Application.procedure_id == procedure.id))
        }
        found = {
            table.__name__: sorted(_plain(row, dossiers) for row in _of(session, table, procedure.id))
            for table in (Application, Result, Decision, Letter, Reserve)
        }
        done = select(Step.key).where(Step.procedure_id == procedure.id, col(Step.done_at).is_not(None))
        found["Step"] = sorted(key for key in session.exec(done) if not NOT_REHEARSED.match(key))
        found["Event"] = sorted(_events(session, procedure.id, dossiers))
        return found


def _of(session: Session, table: Any, procedure_id: int | None) -> list[Any]:
    rows = session.exec(select(table).where(table.procedure_id == procedure_id)).all()
    return [row for row in rows if not NOT_REHEARSED.match(str(getattr(row, "step", "")))]


def _plain(row: SQLModel, dossiers: dict[int | None, str]) -> str:
    values = {name: value for name, value in row.model_dump().items() if name not in LEFT_OUT}
    if isinstance(row, Letter):  # the address of the run is in the notice to HR
        values["facts"] = {name: value for name, value in row.facts.items() if name != "link"}
        calendar = row.facts.get("calendar", ())  # an entry of it holds the moment at which it was made
        values["facts"] |= {"calendar": [{k: v for k, v in entry.items() if k != "made"} for entry in calendar]}
        if "problems" in row.facts:  # the hash of the record holds moments of wall time
            values["facts"] |= {"problems": [line for line in row.facts["problems"] if not HASH.search(line)]}
    if isinstance(row, Letter) and row.kind == "acknowledgement":
        del values["dated"]  # the day on which someone dropped the file
    return f"{dossiers.get(getattr(row, 'application_id', None), '')} {values}"


def _events(session: Session, procedure_id: int | None, dossiers: dict[int | None, str]) -> Iterator[str]:
    """What happened, each once: an event that stands twice is a step that was done twice."""
    for event in _of(session, Event, procedure_id):
        yield f"{event.step} {event.what} {event.who} {dossiers.get(event.application_id, '')}"


def differences(cases: Iterable[Case]) -> Iterator[str]:
    """Where the rows of these procedures are not those of the same procedure undisturbed."""
    for case in cases:
        wanted, found = undisturbed(case), rows_of(case.reference)
        for table in wanted:
            less, more = Counter(wanted[table]) - Counter(found[table]), Counter(found[table]) - Counter(wanted[table])
            for what, rows in (("lacks", less), ("has", more)):
                if rows:
                    yield f"{case.reference} {table} {what} {rows.total()} more, such as {next(iter(rows))[:300]}"
