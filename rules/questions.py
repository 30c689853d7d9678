"""What the procedure asks people, and whether what they entered answers it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from rules.dates import dutch_date, parse_date
from rules.judging import ATTENDANCE, Mark, fails
from rules.numbers import dutch, parse_number, plain
from rules.scoring import NoScoring, PointsScoring, VerdictScoring
from rules.stage import Stage
from rules.states import State

ADMISSION: dict[str, State] = {"ontvankelijk": "admissible", "onontvankelijk": "inadmissible"}
VERIFICATION: dict[str, State] = {"in orde": "admissible", "niet in orde": "inadmissible"}
CHOICE: dict[str, bool] = {"uitgenodigd": True, "niet uitgenodigd": False}
NOBODY = "geen"
Kind = Literal[
    "post", "admissibility", "assignment", "tie", "papers", "stage", "approval", "final_report", "appointment"
]
PER_DOSSIER = {"admissibility", "tie", "papers", "stage"}


@dataclass(frozen=True)
class Question:
    """One wait for people: which dossiers, what may be answered, by whom, from and until which day."""

    key: str
    kind: Kind
    title: str
    deciders: tuple[str, ...]
    decider: str
    earliest: dt.date
    latest: dt.date | None = None
    stage: Stage | None = None
    dossiers: tuple[str, ...] = ()
    known: Mapping[str, str] = field(default_factory=dict)  # dossiers outside this question, with their state
    proposals: Mapping[str, str] = field(default_factory=dict)  # admissibility: dossier -> proposed result
    force_majeure: bool = True
    places: int = 0  # tie: how many of these may be invited
    not_met: Mapping[str, str] = field(default_factory=dict)  # dossiers that cannot be chosen yet, and why

    @property
    def per_dossier(self) -> bool:
        """Whether each dossier needs an answer of its own."""
        return self.kind in PER_DOSSIER

    @property
    def options(self) -> tuple[str, ...]:
        """The results one can choose from; empty where points are asked."""
        if self.kind == "stage" and self.stage is not None:
            return self.stage.scoring.scale if isinstance(self.stage.scoring, VerdictScoring) else ()
        if self.kind == "appointment":
            return (NOBODY, *self.dossiers)
        return OPTIONS[self.kind]

    @property
    def unscored(self) -> bool:
        """Whether only attendance is asked."""
        return self.stage is not None and self.kind == "stage" and isinstance(self.stage.scoring, NoScoring)


OPTIONS: dict[str, tuple[str, ...]] = {
    "admissibility": tuple(ADMISSION),
    "papers": tuple(VERIFICATION),
    "tie": tuple(CHOICE),
    "post": ("volledig",),
    "assignment": ("klaar",),
    "approval": ("goedgekeurd",),
    "final_report": ("opgemaakt",),
}


@dataclass(frozen=True)
class Entry:
    """One row as a person entered it, all text; `line` is its place in a file or form."""

    line: int
    dossier: str = ""
    attendance: str = ""
    result: str = ""
    reasons: str = ""
    decider: str = ""
    date: str = ""
    juror: str = ""  # one member's own scores, beside the board's (A27)


@dataclass(frozen=True)
class Answer:
    """One row that was accepted: `value` is plain points (`59.5`, by component `12+30.5`), a verdict or an option."""

    dossier: str
    attendance: str
    value: str
    reasons: str
    decided_by: str
    decided_on: dt.date


@dataclass(frozen=True)
class Problem:
    """What is wrong with one row: line, field and what was expected, in Dutch; never the value of a text field."""

    line: int
    field: str
    what: str
    dossier: str = ""

    def __str__(self) -> str:
        who = f" ({self.dossier})" if self.dossier else ""
        return f"{f'regel {self.line}, ' if self.line else ''}{self.field}{who}: {self.what}"


def check(question: Question, entries: Iterable[Entry]) -> tuple[list[Answer], list[Problem]]:
    """Check every row; the answers are usable only if there is no problem."""
    answers: list[Answer] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for number, entry in enumerate(entries):
        if number and not question.per_dossier:
            problems.append(Problem(entry.line, "onderdeel", "hier is maar één antwoord mogelijk"))
        found = [*_dossier_problems(question, entry, seen), *_row_problems(question, entry)]
        problems += found
        seen.add(entry.dossier)
        if not found:
            answers.append(_accept(question, entry))
    if not problems:
        problems += _choice_problems(question, answers)
    return answers, problems


def _choice_problems(question: Question, answers: list[Answer]) -> Iterator[Problem]:
    """Of those who are tied for the last places, the jury chooses as many as there are places, all at once (A7)."""
    if question.kind != "tie":
        return
    chosen = sum(CHOICE[answer.value] for answer in answers)
    left = missing(question, [answer.dossier for answer in answers])
    if left:
        yield Problem(0, "dossier", f"kies over allen tegelijk; nog zonder keuze: {', '.join(left)}")
    elif chosen != question.places:
        yield Problem(0, "resultaat", f"precies {question.places} van hen ‘uitgenodigd’ verwacht, niet {chosen}")


def missing(question: Question, answered: Iterable[str]) -> list[str]:
    """The dossiers that still lack an answer."""
    have = set(answered)
    return [dossier for dossier in question.dossiers if dossier not in have] if question.per_dossier else []


def _dossier_problems(question: Question, entry: Entry, seen: set[str]) -> Iterator[Problem]:
    if not question.per_dossier:
        return
    if not entry.dossier:
        yield Problem(entry.line, "dossier", "ontbreekt")
    elif entry.dossier in question.known:
        state = question.known[entry.dossier]
        yield Problem(entry.line, "dossier", f"neemt niet deel aan dit onderdeel ({state})", entry.dossier)
    elif entry.dossier not in question.dossiers:
        yield Problem(entry.line, "dossier", "bestaat niet in deze procedure", entry.dossier)
    elif entry.dossier in seen:
        yield Problem(entry.line, "dossier", "staat twee keer in dit bestand of formulier", entry.dossier)


def _row_problems(question: Question, entry: Entry) -> Iterator[Problem]:
    def problem(name: str, what: str) -> Problem:
        return Problem(entry.line, name, what, entry.dossier)

    if question.kind == "stage" and entry.attendance.casefold() not in ATTENDANCE:
        yield problem("aanwezigheid", f"een van {', '.join(ATTENDANCE)}")
    elif entry.attendance.casefold() == "overmacht" and question.kind == "stage":
        yield from (problem("motivering", what) for what in _postponed(question, entry))
    elif question.kind != "stage" or entry.attendance.casefold() == "aanwezig":
        yield from (problem("resultaat", what) for what in _result_problems(question, entry.result))
        if needs_reasons(question, entry) and not entry.reasons:
            yield problem("motivering", _why_reasons(question, entry.dossier))
    elif entry.result:
        yield problem("resultaat", f"leeg verwacht bij ‘{entry.attendance.casefold()}’")
    if decider_of(question, entry.decider) is None:
        yield problem("beslisser", f"een van {', '.join(question.deciders)} verwacht (een functie, nooit een naam)")
    yield from (problem("datum", what) for what in _date_problems(question, entry.date))


def _postponed(question: Question, entry: Entry) -> Iterator[str]:
    """An absence by force majeure is a reasoned decision; the candidate then gets a new date (A25)."""
    if not question.force_majeure:
        yield "het reglement voorziet geen nieuwe datum na overmacht; gebruik ‘afwezig’"
    elif entry.result:
        yield "leeg resultaat verwacht bij ‘overmacht’"
    elif not entry.reasons:
        yield "verplicht bij overmacht; vul in een bestand de kolom motivering in"


def decider_of(question: Question, text: str) -> str | None:
    """The function of the regulation that a person means, or None."""
    wanted = text.strip().casefold()
    return next((name for name in question.deciders if name.casefold() == wanted), None)


def _result_problems(question: Question, result: str) -> Iterator[str]:
    if question.unscored:
        if result:
            yield "leeg verwacht: dit onderdeel krijgt geen score"
        return
    if question.options:
        if result.casefold() not in {option.casefold() for option in question.options}:
            listed = " of ".join(f"‘{option}’" for option in question.options)
            yield f"{listed} verwacht"
        elif question.kind == "appointment" and result.upper() in question.not_met:
            yield question.not_met[result.upper()]
        return
    scoring = question.stage.scoring if question.stage else None
    if isinstance(scoring, PointsScoring):
        yield from _points_problems(scoring, result)


def _points_problems(scoring: PointsScoring, result: str) -> Iterator[str]:
    parts = scoring.parts
    limits = [(f"{part.title}: ", part.asked) for part in parts] or [("", scoring.maximum)]
    given = result.split("+") if parts else [result]
    if len(given) != len(limits):
        titles = " + ".join(part.title for part in parts)
        yield f"punten voor {len(limits)} delen verwacht, met + ertussen: {titles}"
        return
    for (title, most), text in zip(limits, given, strict=True):
        try:
            points = parse_number(text)
        except ValueError as fault:
            yield f"{title}{fault} verwacht"
            continue
        if points > most:
            yield f"{title}{_shown(points)} is meer dan het maximum van {dutch(most)}"
        elif points % scoring.score_step:
            yield f"{title}{_shown(points)} past niet in stappen van {_shown(scoring.score_step)}"


def _shown(points: Decimal) -> str:
    return plain(points).replace(".", ",")


def _date_problems(question: Question, text: str) -> Iterator[str]:
    try:
        day = parse_date(text)
    except ValueError as fault:
        yield f"{fault} verwacht"
        return
    if day < question.earliest:
        yield f"{dutch_date(day)} ligt voor {dutch_date(question.earliest)}"
    elif question.latest and day > question.latest:
        yield f"{dutch_date(day)} ligt na {dutch_date(question.latest)}"


def needs_reasons(question: Question, entry: Entry) -> bool:
    """A failing oral or assessment, and a decision that departs from the proposal, are reasoned in words."""
    if question.kind in {"admissibility", "papers"}:
        proposed = question.proposals.get(entry.dossier, "")
        return entry.result.casefold() != proposed
    if question.kind == "tie":
        return True
    if question.kind != "stage" or question.stage is None or not question.stage.reasons_on_failure:
        return False
    return not any(True for _ in _result_problems(question, entry.result)) and _fails(question.stage, entry.result)


def _fails(stage: Stage, result: str) -> bool:
    scoring = stage.scoring
    verdict = next((v for v in getattr(scoring, "scale", ()) if v.casefold() == result.casefold()), "")
    parts = scoring.by_part(parts_of(result)) if isinstance(scoring, PointsScoring) else ()
    return fails(stage, Mark("aanwezig", sum(parts, Decimal(0)), verdict, parts=parts))


def _why_reasons(question: Question, dossier: str) -> str:
    if question.kind == "tie":
        return "verplicht: de commissie motiveert haar keuze; vul in een bestand de kolom motivering in"
    if question.kind in {"admissibility", "papers"}:
        proposed = question.proposals.get(dossier, "")
        return f"verplicht, want het voorstel is ‘{proposed}’; vul in een bestand de kolom motivering in"
    return "verplicht bij een onvoldoende; vul in een bestand de kolom motivering in"


def _accept(question: Question, entry: Entry) -> Answer:
    attendance = entry.attendance.casefold() if question.kind == "stage" else ""
    value = ""
    if question.options:
        value = next((o for o in question.options if o.casefold() == entry.result.casefold()), "")
    elif attendance == "aanwezig" and not question.unscored:
        value = "+".join(plain(part) for part in parts_of(entry.result))
    decider = decider_of(question, entry.decider) or entry.decider
    return Answer(entry.dossier, attendance, value, entry.reasons, decider, parse_date(entry.date))


def parts_of(value: str) -> tuple[Decimal, ...]:
    """The points in a value, one for each component; ValueError where it is no number."""
    return tuple(parse_number(part) for part in value.split("+"))
