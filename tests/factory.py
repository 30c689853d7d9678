"""Real things to test with: a small regulation made from Ternat's, a procedure that lives in it, and HR's files."""

import copy
import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlmodel import SQLModel, select

from config.reading import Frozen, parse_regulation
from flows.course import course
from flows.rehearsal import Rehearsal, Unanswered
from models.engine import reading
from models.every import all_tables
from models.tables import Application, Decision, Letter
from models.types import utcnow
from rules.questions import Entry
from rules.regulation import Regulation
from tasks import asking, moments, outbox, taking
from tasks.intake import apply
from tasks.letters import no_letters
from tasks.opening import open_procedure
from tasks.results import Part, enter_results, read_results
from tasks.tables import read_table

ROOT = Path(__file__).parents[1]
TERNAT = ROOT / "config" / "regulations" / "ternat-clustermanager-samenleven.yaml"
DEMO = ROOT / "config" / "demo" / "ternat"
APPLICATIONS = (DEMO / "kandidaten.csv", DEMO / "nakomers.csv")
RESULTS = tuple(sorted(DEMO.glob("[0-9]*.csv")))

COLUMNS = "dossier;voornaam;naam;email;adres;kanaal;ontvangen_op;poststempel;diploma;ervaring_jaren"
PAPERS = ("cv", "motivatiebrief", "diploma", "uittreksel", "toelichting")
HEADER = ";".join([COLUMNS, *(f"document:{key}" for key in PAPERS)])
RESULT_HEADER = "dossier;onderdeel;aanwezigheid;resultaat;motivering;beslisser;datum"

BECAUSE = "Verkeerd overgetypt uit de nota."


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def ternat() -> dict[str, Any]:
    """Ternat's regulation as data, free to change."""
    return copy.deepcopy(_ternat())


@lru_cache(maxsize=1)
def _ternat() -> dict[str, Any]:
    return yaml.load(TERNAT.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def small() -> dict[str, Any]:
    """Ternat's regulation with three stages: a talk on 20 and an oral on 20 points, and an assessment."""
    data = ternat()
    data["reference"], data["title"], data["information"] = "klein", "Clustermanager", []
    known = {c["key"]: c for c in data["conditions"]}
    degree = {"kind": "degree", "key": "diplomavereiste", "label": "Diplomavereiste", "degrees": ["master"]}
    data["conditions"] = [degree, known["ervaring"], known["passend_gedrag"]]
    data.pop("jury", None)
    data["stages"] = [
        points_stage("talk", "Gesprek", dt.date(2024, 11, 8)),
        points_stage("oral", "Mondelinge proef", dt.date(2024, 11, 21), reasons_on_failure=True),
        {
            "key": "assessment",
            "title": "Assessment",
            "scoring": {"kind": "verdict", "scale": ["ongeschikt", "met voorbehoud", "geschikt"], "min": "geschikt"},
            "dates": [dt.date(2024, 11, 25), dt.date(2024, 11, 26)],
            "place": "Medialaan 28B, 1800 Vilvoorde",
            "decided_by": "selectiebureau",
            "reasons_on_failure": True,
        },
    ]
    return data


def points_stage(key: str, title: str, *dates: dt.date, most: int = 20, **more: Any) -> dict[str, Any]:
    """A stage scored in points, with half of them as its pass mark."""
    scoring = {"kind": "points", "max": most, "min_pct": 50, "source": f"Minstens 50% op {title}."}
    place = "Gemeentehuisstraat 21, 1740 Ternat"
    return {"key": key, "title": title, "scoring": scoring, "dates": list(dates), "place": place} | {
        "decided_by": "selectiecommissie",
        **more,
    }


def text_of(data: Mapping[str, Any]) -> str:
    """The data as someone would write it in YAML."""
    return yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False)


def frozen(data: Mapping[str, Any]) -> Frozen:
    """The data, frozen as a regulation; RegulationError if it is none."""
    text = text_of(data)
    return Frozen(_parsed(text), text)


@lru_cache(maxsize=64)
def _parsed(text: str) -> Regulation:
    return parse_regulation(text, "klein.yaml")


def person(dossier: str, **changes: str) -> dict[str, str]:
    """A complete application in time; `changes` are columns, with `_` for the `:` of a document."""
    number = dossier.partition("-")[2]
    row = {
        "dossier": dossier,
        "voornaam": f"Voor{number}",
        "naam": f"Achternaam{number}",
        "email": f"kandidaat{number}@voorbeeld.example",
        "adres": "Kerkstraat 1, 9000 Gent",
        "kanaal": "mail",
        "ontvangen_op": "20/10/2024 10:00",
        "diploma": "master",
        "ervaring_jaren": "5",
        **{f"document:{key}": "20/10/2024" for key in PAPERS[:4]},
    }
    return row | {name.replace("document_", "document:"): value for name, value in changes.items()}


def csv_of(rows: Iterable[Mapping[str, str]], header: str = HEADER) -> str:
    """The rows as Belgian Excel writes them: semicolons and CRLF."""
    columns = header.split(";")
    lines = [";".join(row.get(column, "") for column in columns) for row in rows]
    return "\r\n".join([header, *lines, ""])


def result(dossier: str, part: str, value: str = "", date: str = "", **more: str) -> dict[str, str]:
    """One row of a results file."""
    known = {"talk": ("Gesprek", "8/11/2024"), "oral": ("Mondelinge proef", "22/11/2024")}
    known |= {"assessment": ("Assessment", "26/11/2024")}
    title, day = known.get(part, (part, "28/11/2024"))
    decider = "selectiebureau" if part == "assessment" else "selectiecommissie"
    row = {"dossier": dossier, "onderdeel": title, "resultaat": value, "beslisser": decider, "datum": date or day}
    return row | more


def leaving(wall: dt.datetime | None = None) -> dict[int, Any]:
    """Let everything leave that may leave now: each letter as it left, by its id."""
    now = wall or utcnow()
    jobs = outbox.claim(now, 1000)
    for what in ("handed", "sent"):
        outbox.write([outbox.Mark(job, what, "250 OK") for job in jobs], now)
    return {job.letter_id: job.mail for job in jobs}


@dataclass
class House:
    """One procedure in the database in use, and the folder where HR's files lie."""

    folder: Path
    frozen: Frozen
    reference: str

    def file(self, text: str, name: str = "bestand.csv", encoding: str = "utf-8") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def apply(self, *people: Mapping[str, str]) -> list[str]:
        return apply(self.reference, self.file(csv_of(people)))

    def enter(self, *rows: Mapping[str, str]) -> str:
        return enter_results(self.reference, None, self.file(csv_of(rows, RESULT_HEADER)))

    def carry(self, *rows: Mapping[str, str]) -> list[str]:
        """Go on as far as these results reach; returns what is lacking then."""
        parts: list[Part] = []
        if rows:
            parts = read_results(self.frozen.regulation, read_table(self.file(csv_of(rows, RESULT_HEADER))))
        try:
            course(Rehearsal(self.reference, self.frozen.regulation, parts, utcnow()))
        except Unanswered as open_question:
            return open_question.lines
        return []

    def confirm_post(self, date: str = "4/11/2024") -> None:
        moments.reach(self.reference, "closing", None, utcnow())
        assert asking.ask(self.reference, "post")
        assert not taking.take(
            self.reference, "post", [Entry(0, result="volledig", decider="HR-dienst", date=date)], "form"
        )
        assert asking.ask(self.reference, "post") is None

    def rows(self, table: type[SQLModel], **where: Any) -> list[Any]:
        with reading() as session:
            keys = all_tables().tables[str(table.__tablename__)].primary_key.columns
            return list(session.exec(select(table).filter_by(**where).order_by(*keys)))

    def application(self, dossier: str) -> Application:
        return self.rows(Application, dossier=dossier)[0]

    def state(self, dossier: str) -> str:
        return self.application(dossier).state

    def decisions(self, dossier: str) -> list[Decision]:
        return self.rows(Decision, application_id=self.application(dossier).id)

    def letters(self, dossier: str) -> list[Letter]:
        return self.rows(Letter, application_id=self.application(dossier).id)

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        with reading() as session:
            return {t.name: [tuple(r) for r in session.execute(t.select())] for t in all_tables().sorted_tables}


def open_house(folder: Path, data: Mapping[str, Any] | None = None, **options: Any) -> House:
    """Open a procedure on a calendar without waiting, and without making every letter first to look at it (9 ms)."""
    made = frozen(data or small())
    with no_letters():
        return House(folder, made, open_procedure(made, **{"seconds_per_day": 0} | options))


PEOPLE = ("K-001", "K-002", "K-003")
POINTS = {"talk": ("15", "12", "9,5"), "oral": ("16", "11")}
FORM = {"decider": "selectiecommissie", "date": "8/11/2024"}


FULL = [
    *(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)),
    result("K-001", "oral", "16"),
    result("K-002", "oral", "15"),
    result("K-001", "assessment", "geschikt"),
    result("K-002", "assessment", "geschikt"),
    result("", "eindrapport", "opgemaakt", "28/11/2024"),
]


def correction(dossier: str = "K-003", value: str = "10", **changes: str) -> Entry:
    known = {"attendance": "aanwezig", "reasons": "Verkeerd overgetypt."} | FORM | changes
    return Entry(0, dossier, result=value, **known)  # type: ignore[arg-type]


def by_step(decisions: list[Decision], step: str) -> list[Decision]:
    return sorted((d for d in decisions if d.step == step), key=lambda d: d.version)


def of_decision(house: House, dossier: str, step: str = "judgement-talk") -> list[tuple[int, str, str]]:
    letters = [one for one in house.letters(dossier) if one.step == step]
    return sorted((one.version, one.kind, one.status) for one in letters)


def course_until(house: House, question: str, rows: Iterable[Mapping[str, str]] = ()) -> None:
    """Carry the procedure to where people are asked this."""

    class Here(Exception):
        pass

    class Stopping(Rehearsal):
        def ask(self, asked: str, stage: Any = None) -> None:
            if asked == question:
                assert asking.ask(self.reference, question)
                raise Here
            super().ask(asked, stage)

    parts: list[Part] = []
    if rows:
        parts = read_results(house.frozen.regulation, read_table(house.file(csv_of(rows, RESULT_HEADER))))
    with pytest.raises(Here):
        course(Stopping(house.reference, house.frozen.regulation, parts, utcnow()))
