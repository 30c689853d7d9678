"""Gates between stages: a cumulative minimum, the best so many, and who moves up when someone leaves."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from operator import neg
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.definition import Definition, Key
from rules.scoring import Percent


class BestN(Definition):
    """Only the best so many go on (A7, A8): the order of entry never decides."""

    n: Annotated[int, Field(strict=True, ge=1, le=100000)]
    ties: Literal["include_all", "tie_break", "jury"] = "include_all"
    tie_break: tuple[Key, ...] = ()
    backfill: Literal["none", "on_withdrawal_before_the_stage", "also_on_failure"] = "on_withdrawal_before_the_stage"

    @model_validator(mode="after")
    def _breaks_ties(self) -> Self:
        if (self.ties == "tie_break") != bool(self.tie_break):
            raise ValueError("tie_break: de volgorde waarin een gelijke stand wordt doorbroken, bij ties: tie_break")
        return self


class Gate(Definition):
    """Who may enter a stage (toegelaten tot het onderdeel), looking at earlier stages together.

    `over` names those stages; left out, they are all earlier ones that count in the total.
    """

    over: tuple[Key, ...] = ()
    min_pct: Percent | None = None
    best: BestN | None = None


@dataclass(frozen=True)
class Contender:
    """One application at a gate: its share over the gate's stages, and its figures for breaking a tie."""

    dossier: str
    percent: Fraction
    breakers: tuple[Fraction, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class Cut:
    """How a gate divides those before it; `undecided` waits for the jury, which may choose `places` of them."""

    below: tuple[str, ...]  # under the cumulative minimum
    invited: tuple[str, ...]
    left_out: tuple[str, ...]
    undecided: tuple[str, ...] = ()
    places: int = 0
    last: Fraction | None = None  # the lowest share that is invited
    order: tuple[Fraction, ...] = ()  # every share above the minimum, the highest first

    def place_of(self, share: Fraction) -> int:
        """The place of a share among them; who is equal shares it."""
        return 1 + bisect_left(self.order, -share, key=neg)


def cut(gate: Gate, contenders: tuple[Contender, ...], chosen: Mapping[str, bool] | None = None) -> Cut:
    """Divide contenders by the gate's minimum and then by its best n; `chosen` holds the jury's choice among ties."""
    least = Fraction(gate.min_pct) if gate.min_pct is not None else None
    below = tuple(c.dossier for c in contenders if least is not None and c.percent < least)
    under = set(below)
    enough = [c for c in contenders if c.dossier not in under]
    if gate.best is None or len(enough) <= gate.best.n:
        return Cut(below, tuple(c.dossier for c in enough), (), last=_lowest(enough))
    shares = Counter(c.percent for c in enough)  # few differ, however many contend
    order = tuple(share for share in sorted(shares, reverse=True) for _ in range(shares[share]))
    return replace(_best(gate.best, below, enough, chosen or {}), order=order)


def _best(best: BestN, below: tuple[str, ...], enough: list[Contender], chosen: Mapping[str, bool]) -> Cut:
    value = {c.dossier: _value(best, c) for c in enough}
    heights = sorted(set(value.values()), reverse=True)  # few, however many contend
    height = {one: number for number, one in enumerate(heights)}
    place = {dossier: height[one] for dossier, one in value.items()}
    cut_at = sorted(place.values())[best.n - 1]
    at_cut = heights[cut_at]
    above = [c for c in enough if place[c.dossier] < cut_at]
    tied = [c for c in enough if place[c.dossier] == cut_at]
    rest = tuple(c.dossier for c in enough if place[c.dossier] > cut_at)
    places = best.n - len(above)
    if best.ties != "jury" or len(tied) == places:
        return Cut(below, tuple(c.dossier for c in [*above, *tied]), rest, last=_lowest(tied))
    names = tuple(c.dossier for c in tied)
    kept = [name for name in names if chosen.get(name)]
    if len(kept) != places:
        return Cut(below, tuple(c.dossier for c in above), rest, names, places, at_cut[0])
    out = tuple(name for name in names if name not in kept)
    return Cut(below, (*(c.dossier for c in above), *kept), (*out, *rest), last=at_cut[0])


def _value(best: BestN, contender: Contender) -> tuple[Fraction, ...]:
    """What is compared: the share, then the tie-break chain; who is equal in all of it stays equal (A7)."""
    return (contender.percent, *(contender.breakers if best.ties == "tie_break" else ()))


def _lowest(contenders: list[Contender]) -> Fraction | None:
    return min((c.percent for c in contenders), default=None)


@dataclass(frozen=True)
class Moving:
    """Who moves up, or among whom the jury must first choose so many."""

    up: tuple[str, ...] = ()
    tied: tuple[str, ...] = ()
    places: int = 0


def freed(gate: Gate, gone: Mapping[str, str]) -> set[str]:
    """Who of those who are gone leaves a place that another may take."""
    filled = {
        "none": set(),
        "on_withdrawal_before_the_stage": {"withdrawn"},
        "also_on_failure": {"withdrawn", "failed"},
    }
    return {dossier for dossier, how in gone.items() if gate.best and how in filled[gate.best.backfill]}


def moving_up(
    gate: Gate,
    contenders: tuple[Contender, ...],
    invited: frozenset[str],
    gone: Mapping[str, str],
    chosen: Mapping[str, bool] | None = None,
) -> Moving:
    """Who moves up now that some of the invited are gone (A8); `gone` says how: `withdrawn` or `failed`.

    The same cut is made again over those who are left, so a tie is treated as the gate treats it.
    """
    if gate.best is None or gate.best.backfill == "none":
        return Moving()
    away = freed(gate, gone)
    left = tuple(c for c in contenders if c.dossier not in away)
    again = cut(gate, left, dict(chosen or {}) | dict.fromkeys(invited, True))
    tied = tuple(d for d in again.undecided if d not in invited)
    places = again.places - (len(again.undecided) - len(tied))
    return Moving(tuple(d for d in again.invited if d not in invited), tied, places)
