"""The selection board (selectiecommissie): who may sit on it, who may score whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from rules.definition import Definition, Line
from rules.numbers import dutch

Role = Literal["lid", "waarnemer", "secretaris"]
Capacity = Literal["", "toezicht", "mandataris", "vakbond"]
CAPACITIES: dict[str, str] = {
    "toezicht": "personeelslid van de toezichthoudende overheid",
    "mandataris": "gemeentelijke mandataris",
    "vakbond": "afgevaardigde van een representatieve vakorganisatie",
}


class JuryRule(Definition):
    """How the selection board must be composed (A28); it scores the stages that `board` decides."""

    board: Line = "selectiecommissie"
    min_members: Annotated[int, Field(strict=True, ge=1, le=50)] = 3
    max_internal: Annotated[str, Field(pattern=r"^[0-9]{1,2}/[1-9][0-9]?$")] | None = None
    min_external: Annotated[int, Field(strict=True, ge=0, le=50)] = 0
    rank_at_least: bool = False  # own staff hold a grade at least equal in rank to the vacancy
    barred: tuple[Literal["toezicht", "mandataris", "vakbond"], ...] = ()  # these may only watch
    quorum: Annotated[int, Field(strict=True, ge=1, le=50)] | None = None  # none: min_members
    override: bool = True  # a breach of the shares (never of the number or of who may only watch) by decision

    @property
    def least(self) -> int:
        """How many members must score a candidate."""
        return self.quorum or self.min_members


@dataclass(frozen=True)
class Juror:
    """Someone on or beside the board, without who it is."""

    number: str
    role: Role
    internal: bool = False
    rank_enough: bool = True
    capacity: Capacity = ""


@dataclass(frozen=True)
class Breach:
    """What is wrong with a board; a `hard` breach blocks scoring, another yields to a decision (A28)."""

    words: str
    hard: bool


def breaches(rule: JuryRule, jurors: Iterable[Juror]) -> list[Breach]:
    """Everything that is wrong with the board as composed, the hard breaches first."""
    members = [j for j in jurors if j.role == "lid"]
    found = [*_hard(rule, members), *_soft(rule, members)]
    return sorted(found, key=lambda breach: not breach.hard)


def _hard(rule: JuryRule, members: list[Juror]) -> list[Breach]:
    found = []
    if len(members) < rule.min_members:
        found.append(Breach(f"{_members(len(members))}, minstens {rule.min_members} vereist", True))
    for juror in members:
        if juror.capacity in rule.barred:
            what = CAPACITIES[juror.capacity]
            found.append(Breach(f"{juror.number} is {what} en mag geen lid zijn, hoogstens waarnemer", True))
    return found


def _soft(rule: JuryRule, members: list[Juror]) -> list[Breach]:
    found = []
    internal = [j for j in members if j.internal]
    hard = not rule.override
    if rule.max_internal and members and Fraction(len(internal), len(members)) > Fraction(rule.max_internal):
        share = f"{len(internal)} van {_members(len(members))}"
        found.append(Breach(f"{share} zijn intern, hoogstens {rule.max_internal} toegelaten", hard))
    external = len(members) - len(internal)
    if external < rule.min_external:
        found.append(Breach(f"{_members(external, 'extern ', 'externe ')}, minstens {rule.min_external} vereist", hard))
    low = [j.number for j in internal if not j.rank_enough]
    if rule.rank_at_least and low:
        found.append(Breach(f"{', '.join(low)}: een interne graad van lagere rang dan de functie", hard))
    return found


def _members(count: int, one: str = "", more: str = "") -> str:
    """`1 lid`, `2 leden`, `1 extern lid`"""
    return f"{count} {one}lid" if count == 1 else f"{count} {more}leden"


def too_few(rule: JuryRule, jurors: Iterable[Juror], conflicted: Iterable[str]) -> str:
    """Why a board may not score a candidate after conflicts of interest; empty if it may."""
    out = set(conflicted)
    left = [j for j in jurors if j.role == "lid" and j.number not in out]
    if len(left) >= rule.least:
        return ""
    return f"{_members(len(left))} zonder belangenconflict, minstens {dutch(Fraction(rule.least))} vereist"
