"""One municipality on an invented calendar: which procedures it opens when, who applies, and what people decide."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

from config.reading import Frozen, freeze, read_regulation
from flows.rehearsal import Rehearsal
from models.types import utcnow
from rules.numbers import plain
from rules.questions import NOBODY, OPTIONS, SEND, Entry, Question
from rules.regulation import Regulation
from rules.scoring import PointsScoring, VerdictScoring
from rules.stage import Stage
from tasks import asking, changes, posing, taking
from tasks.application_rows import COLUMNS, document_columns

ROOT = Path(__file__).parents[1]
BOARD = ROOT / "config" / "demo" / "ternat" / "commissie.csv"
ASSIGNMENT = ROOT / "config" / "demo" / "ternat" / "opdracht.pdf"
ISO = re.compile(r"\b20\d\d-\d\d-\d\d\b")
SENTINEL = "Zzyzx"  # in every name, address and remark, to be searched for when all is erased
WITHDRAWS, STAYS_AWAY, STOPS = 0.03, 0.04, 0.04
WEEK = dt.timedelta(days=7)


@dataclass(frozen=True)
class Planned:
    """A procedure that will be held: under which reference, by which regulation, and by which luck."""

    reference: str
    frozen: Frozen
    seed: str
    people: int
    stops: bool

    @property
    def regulation(self) -> Regulation:
        """The regulation with its own days."""
        return self.frozen.regulation


def shipped() -> list[Frozen]:
    """Every regulation that comes with the program."""
    folder = ROOT / "config" / "regulations"
    paths = [*sorted(folder.glob("*.yaml")), *sorted((folder / "examples").glob("*.yaml"))]
    return [read_regulation(path) for path in paths]


def plan(seed: int, first: dt.date, years: int, per_year: int, people: tuple[int, int] = (4, 14)) -> Iterator[Planned]:
    """So many procedures a year, spread over it, each by one of the shipped regulations in turn."""
    luck, known = Random(f"plan {seed}"), shipped()
    for number in range(years * per_year):
        year, place = divmod(number, per_year)
        opens = first + dt.timedelta(days=365 * year + 365 * place // per_year)
        frozen = known[(number + luck.randrange(3)) % len(known)]
        reference = f"{opens.year}-{place + 1:02d}-{frozen.regulation.reference}"[:60].rstrip("-")
        own = moved(frozen, reference, opens)
        yield Planned(reference, own, f"{seed} {reference}", luck.randint(*people), luck.random() < STOPS)


def moved(frozen: Frozen, reference: str, closes: dt.date) -> Frozen:
    """The same regulation by whole weeks earlier or later, so that it closes about then."""
    weeks = (closes - frozen.regulation.applications.closes) // WEEK * WEEK
    text = ISO.sub(lambda day: (dt.date.fromisoformat(day[0]) + weeks).isoformat(), frozen.text)
    own = f"reference: {frozen.regulation.reference}"
    if text.count(f"\n{own}\n") + text.startswith(f"{own}\n") != 1:
        raise ValueError(f"{frozen.regulation.reference}: no single line with the reference")
    return freeze(text.replace(own, f"reference: {reference}", 1), reference)


def candidates(one: Planned) -> str:
    """The file of applications: most with all that is asked, some late, some without mail address."""
    luck, regulation = Random(f"people {one.seed}"), one.regulation
    columns = [*COLUMNS, "adres", "toegangsweg", "opmerking", *document_columns(regulation)]
    rows = [_candidate(luck, one, number, columns) for number in range(1, one.people + 1)]
    return "\r\n".join(";".join(row) for row in [columns, *rows]) + "\r\n"


def _candidate(luck: Random, one: Planned, number: int, columns: Sequence[str]) -> list[str]:
    regulation = one.regulation
    closes = regulation.applications.closes
    came = closes - dt.timedelta(days=luck.randint(0, 12))
    if luck.random() < 0.04:
        came = closes + dt.timedelta(days=2)
    if regulation.opens_at:
        came = max(came, regulation.applications.opens or came)
    given = {
        "voornaam": f"{SENTINEL}{number}",
        "naam": f"Naam{SENTINEL}{luck.randrange(10**6)}",
        "email": "" if luck.random() < 0.06 else f"{SENTINEL.lower()}{luck.randrange(400)}-{number}@voorbeeld.example",
        "adres": f"{SENTINEL}straat {number}, 9000 Gent",
        "kanaal": luck.choice(regulation.applications.channels),
        "ontvangen_op": f"{came:%d/%m/%Y} 12:{number % 60:02d}",
        "diploma": luck.choice(("master", "master", "bachelor", "secundair")),
        "ervaring_jaren": str(luck.randint(2, 20)),
        "toegangsweg": luck.choice(regulation.tracks).key,
        "opmerking": f"Groeten van {SENTINEL}",
    }
    years = {f"voorwaarde:{c.key}" for c in regulation.flat_conditions if c.kind in {"experience", "seniority"}}
    given |= {name: str(luck.randint(3, 15)) for name in columns if name in years}
    return [given[name] if name in given else _more(luck, name, came) for name in columns]


def _more(luck: Random, column: str, came: dt.date) -> str:
    """What stands in a column that hangs on the regulation."""
    kind = column.partition(":")[0]
    if kind == "document":
        return "" if luck.random() < 0.05 else f"{came:%d/%m/%Y}"
    if kind == "vrijstelling":
        return ""
    return "nee" if kind == "kenmerk" else "ja"


class Stopped(Exception):
    """The municipality stops this procedure here."""


class Lived(Rehearsal):
    """A rehearsal in which people decide by luck: scores, absences, withdrawals, and once in a while a stop."""

    def __init__(self, one: Planned) -> None:
        super().__init__(one.reference, one.regulation, [], utcnow())
        self._luck, self._one = Random(f"course {one.seed}"), one
        self._last = one.regulation.stages[-1].key
        self.withdrawn: set[str] = set()

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """Answer as people would; Stopped where the procedure is not brought to its end."""
        if not posing.is_awaited(self.regulation, question, stage):
            return
        key = posing.key_of(question, stage)
        while opened := asking.ask(self.reference, key):
            if question == "results" and self._one.stops and stage and stage.key == self._last:
                raise Stopped
            if question == "assignment" and stage:
                changes.provide_assignment(self.reference, stage.key, ASSIGNMENT)
            if question == "results" and self._withdraw_some(opened):
                continue
            self._answer(key, opened)

    def _withdraw_some(self, opened: asking.Asking) -> bool:
        leaving = [dossier for dossier in opened.lacking if self._luck.random() < WITHDRAWS]
        if leaving:
            changes.withdraw(self.reference, *leaving)
            self.withdrawn |= {*leaving}
        return bool(leaving)

    def _answer(self, key: str, opened: asking.Asking) -> None:
        moving = asking.ask(self.reference, f"moving-{key}") if opened.notes and opened.question.stage else None
        if moving:
            self._take(f"moving-{key}", self._entries_for(moving.question, moving.lacking))
        self._take(key, self._entries_for(opened.question, opened.lacking))

    def _take(self, key: str, entries: list[Entry]) -> None:
        problems = taking.take(self.reference, key, entries, "rehearsal")
        if problems:
            raise AssertionError(f"{self.reference}, {key}: {'; '.join(map(str, problems))}")

    def _entries_for(self, question: Question, lacking: Sequence[str]) -> list[Entry]:
        day, by = question.earliest.isoformat(), question.decider
        if not question.per_dossier:
            return [Entry(0, result=NOBODY if question.kind == "appointment" else question.options[0],
                          decider=by, date=day)]  # fmt: skip
        chosen = set(list(lacking)[: question.places]) if question.kind == "tie" else set()
        return [self._entry(question, dossier, by, day, dossier in chosen) for dossier in lacking]

    def _entry(self, question: Question, dossier: str, by: str, day: str, chosen: bool) -> Entry:
        why = f"Gemotiveerd, zegt {SENTINEL}."
        if question.kind == "look":
            return Entry(0, dossier, result=SEND, decider=by, date=day, seen=question.stamp)
        if question.kind == "tie":
            result = "uitgenodigd" if chosen else "niet uitgenodigd"
            return Entry(0, dossier, result=result, reasons=why, decider=by, date=day)
        if question.kind != "stage":
            proposed = question.proposals.get(dossier, "")
            options = OPTIONS[question.kind]
            result = proposed if proposed in options else options[0]
            return Entry(0, dossier, result=result, reasons=why, decider=by, date=day)
        if self._luck.random() < STAYS_AWAY:
            return Entry(0, dossier, "afwezig", decider=by, date=day)
        return Entry(0, dossier, "aanwezig", self._result(question), why, by, day)

    def _result(self, question: Question) -> str:
        scoring = question.stage.scoring if question.stage else None
        if isinstance(scoring, VerdictScoring):
            return self._luck.choice([*scoring.scale, scoring.scale[-1], scoring.scale[-1]])
        if not isinstance(scoring, PointsScoring):
            return ""
        most = [part.asked for part in scoring.parts] or [scoring.maximum]
        return " + ".join(self._points(one, scoring.score_step) for one in most)

    def _points(self, most: Decimal, step: Decimal) -> str:
        steps = int(most / step)
        return plain(step * self._luck.randint(steps * 2 // 5, steps)).replace(".", ",")
