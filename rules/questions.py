"""What the procedure asks people, and whether what they entered answers it."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from rules.scoring import NoScoring, VerdictScoring
from rules.stage import Stage
from rules.states import State

ADMISSION: dict[str, State] = {"ontvankelijk": "admissible", "onontvankelijk": "inadmissible"}
VERIFICATION: dict[str, State] = {"in orde": "admissible", "niet in orde": "inadmissible"}
CHOICE: dict[str, bool] = {"uitgenodigd": True, "niet uitgenodigd": False}
NOBODY = "geen"
Kind = Literal[
    "post", "admissibility", "assignment", "tie", "papers", "stage", "approval", "look", "final_report", "appointment"
]
PER_DOSSIER = {"admissibility", "tie", "papers", "stage", "look"}
SEND, HOLD = "versturen", "vasthouden"


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
    proposals: Mapping[str, str] = field(default_factory=dict)  # dossier -> proposed result; look: the word that stands
    stamps: Mapping[str, str] = field(default_factory=dict)  # look: dossier -> a stamp of its letter as it is now
    letters: Mapping[str, int] = field(default_factory=dict)  # look: dossier -> its letter; K-001/12 where it has more
    force_majeure: bool = True
    places: int = 0  # tie: how many of these may be invited
    not_met: Mapping[str, str] = field(default_factory=dict)  # dossiers that cannot be chosen yet, and why
    ids: tuple[int, ...] = ()  # of the applications that have these dossier numbers, in the same order

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
    def stamp(self) -> str:
        """One stamp of all letters that wait for a look or are held: it tells whether one changed since."""
        return stamp_of(sorted(stamp for d, stamp in self.stamps.items() if self.proposals.get(d) != SEND))

    def meant(self, text: str) -> tuple[str, ...]:
        """Whose answer is meant: a dossier, all letters of one that has more, or one letter, written K-001/12."""
        if text in self.letters or not self.letters:
            return (text,)
        dossier, one, number = text.partition("/")
        own = [d for d in self.letters if d.partition("/")[0] == dossier]
        return tuple(d for d in own if not one or str(self.letters[d]) == number) or (text,)

    @property
    def unscored(self) -> bool:
        """Whether only attendance is asked."""
        return self.stage is not None and self.kind == "stage" and isinstance(self.stage.scoring, NoScoring)


def stamp_of(parts: Iterable[str]) -> str:
    """Six signs that are others as soon as one of these texts is."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:6]


OPTIONS: dict[str, tuple[str, ...]] = {
    "admissibility": tuple(ADMISSION),
    "papers": tuple(VERIFICATION),
    "tie": tuple(CHOICE),
    "post": ("volledig",),
    "assignment": ("klaar",),
    "approval": ("goedgekeurd",),
    "look": (SEND, HOLD),
    "final_report": ("opgemaakt",),
}


class Entry(NamedTuple):
    """One row as a person entered it, all text; `line` is its place in a file or form."""

    line: int
    dossier: str = ""
    attendance: str = ""
    result: str = ""
    reasons: str = ""
    decider: str = ""
    date: str = ""
    juror: str = ""  # one member's own scores, beside the board's (A27)
    seen: str = ""  # the stamp of the letters as somebody looked at them, of one dossier or of all


class Answer(NamedTuple):
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
