"""Fairness, over many invented procedures: what must hold whoever applies and whatever they score."""

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from models.engine import throwaway_database
from models.tables import Decision
from rules.regulation import Regulation
from tasks.overview import overview
from tests.factory import House, open_house, person, result, small

SCALE = ("ongeschikt", "met voorbehoud", "geschikt")
MOST = 40  # half points, of 20 in each part
STAGES = ("talk", "oral", "assessment")
NEGATIVE = {"inadmissible", "eliminated", "no_show", "failed_total"}
Outcome = tuple[str, str | None, str | None, str | None, int | None]


@dataclass(frozen=True)
class Invented:
    """One invented candidate: admissible or not, half points in talk and oral, and a verdict."""

    years: int
    talk: int
    oral: int
    verdict: int
    absent: str = ""

    @property
    def applies(self) -> dict[str, str]:
        return {"ervaring_jaren": str(self.years)}

    def rows(self, dossier: str) -> list[dict[str, str]]:
        """The results people would enter: only of the parts that this candidate reaches."""
        found: list[dict[str, str]] = []
        if self.years < 2:
            return found
        values = (_points(self.talk), _points(self.oral), SCALE[self.verdict])
        enough = (self.talk * 2 >= MOST, self.oral * 2 >= MOST, self.verdict == 2)
        for part, value, passes in zip(STAGES, values, enough, strict=True):
            if self.absent == part:
                return [*found, result(dossier, part, aanwezigheid="afwezig")]
            found.append(result(dossier, part, value, motivering="" if passes else "Onvoldoende."))
            if not passes:
                break
        return found


def _points(halves: int) -> str:
    return f"{halves // 2},5" if halves % 2 else str(halves // 2)


HALVES = st.one_of(st.integers(0, MOST), st.integers(18, 30))
INVENTED = st.builds(
    Invented,
    years=st.sampled_from([1, 2, 5, 5, 5]),
    talk=HALVES,
    oral=HALVES,
    verdict=st.sampled_from([0, 1, 2, 2, 2, 2]),
    absent=st.sampled_from(["", "", "", "", "talk", "assessment"]),
)
GROUP = st.lists(INVENTED, min_size=1, max_size=5)
FEWER = settings(max_examples=4)


def carried(group: Sequence[Invented], names: Sequence[str], order: Sequence[int], data: Any = None) -> House:
    """The whole course in the database in use, with the rows of every file in this order."""
    house = open_house(Path(tempfile.gettempdir()), data or small())
    house.apply(*(person(names[i], naam=f"N{names[i]}", **group[i].applies) for i in order))
    rows = [row for i in order for row in group[i].rows(names[i])]
    assert house.carry(*rows, result("", "eindrapport", "opgemaakt", "28/11/2024")) == []
    return house


def outcomes(group: Sequence[Invented], names: Sequence[str] = (), order: Sequence[int] = ()) -> list[Outcome]:
    """What became of each, in the group's own order."""
    names = names or dossiers(len(group))
    with throwaway_database():
        house = carried(group, names, order or range(len(group)))
        standings = {s.dossier: s for s in overview(house.reference).standings}
    found = []
    for name in names:
        s = standings[name]
        found.append((s.outcome, s.stage, *(s.total.exact if s.total else (None, None)), s.rank))
    return found


def dossiers(count: int) -> list[str]:
    return [f"K-{number:03}" for number in range(1, count + 1)]


def by_hand(one: Invented) -> str:
    """The outcome as the regulation reads, worked out here without the rules."""
    if one.years < 2:
        return "inadmissible"
    if one.absent == "talk":
        return "no_show"
    if one.talk < 20 or one.oral < 20:
        return "eliminated"
    if one.absent == "assessment":
        return "no_show"
    if one.verdict < 2:
        return "eliminated"
    return "passed" if (one.talk + one.oral) * 100 >= 60 * 2 * MOST else "failed_total"


@given(GROUP)
@FEWER
def test_everyone_ends_as_the_regulation_reads(group: list[Invented]) -> None:
    found = outcomes(group)
    assert [outcome for outcome, *_ in found] == [by_hand(one) for one in group]
    passed = [one.talk + one.oral for one in group if by_hand(one) == "passed"]
    for one, (outcome, *_, rank) in zip(group, found, strict=True):
        better = sum(total > one.talk + one.oral for total in passed)
        assert rank == (1 + better if outcome == "passed" else None)


@given(GROUP, st.integers(0, 4), st.sampled_from(["talk", "oral", "verdict", "years"]), st.integers(1, 10))
@FEWER
def test_a_higher_score_never_fares_worse(group: list[Invented], which: int, what: str, more: int) -> None:
    which %= len(group)
    most = {"talk": MOST, "oral": MOST, "verdict": 2, "years": 40}[what]
    better = list(group)
    better[which] = replace(group[which], **{what: min(getattr(group[which], what) + more, most)})
    assert _fares(outcomes(better)[which]) >= _fares(outcomes(group)[which])


def _fares(outcome: Outcome) -> tuple[int, int]:
    """How far someone came, and at which place."""
    how, stage, _, _, rank = outcome
    far = ["admissibility", *STAGES].index(stage or "admissibility")
    return (9, -(rank or 0)) if how == "passed" else (8, 0) if how == "failed_total" else (far, 0)


@given(GROUP, st.randoms(use_true_random=False))
@FEWER
def test_order_numbers_and_names_change_nothing(group: list[Invented], chance: random.Random) -> None:
    order = list(range(len(group)))
    chance.shuffle(order)
    names = [f"Z-{chance.randint(1, 10**6) * 10 + i}" for i in range(len(group))]
    assert outcomes(group, names, order) == outcomes(group)


@given(GROUP, INVENTED.filter(lambda one: by_hand(one) != "passed"))
@FEWER
def test_someone_who_fails_changes_nothing_for_the_others(group: list[Invented], failing: Invented) -> None:
    assert outcomes([*group, failing])[:-1] == outcomes(group)


@given(GROUP)
@FEWER
def test_a_replay_changes_no_row_and_every_refusal_has_reasons_and_a_rule(group: list[Invented]) -> None:
    names = dossiers(len(group))
    with throwaway_database():
        house = carried(group, names, range(len(group)))
        before = house.dump()
        rows = [row for i, name in enumerate(names) for row in group[i].rows(name)]
        assert house.carry(*rows, result("", "eindrapport", "opgemaakt", "28/11/2024")) == []
        assert house.dump() == before
        for decision in house.rows(Decision):
            assert decision.rule
            assert decision.reasons
            assert all(reason.strip() for reason in decision.reasons)
            assert (decision.rank is not None) == (decision.outcome == "passed")


def test_who_is_ranked_met_every_minimum() -> None:
    group = [Invented(5, talk, oral, 2) for talk in (19, 20, 40) for oral in (19, 20, 28, 40)]
    for one, (outcome, *_, rank) in zip(group, outcomes(group), strict=True):
        assert (rank is not None) == (min(one.talk, one.oral) >= 20 and one.talk + one.oral >= 48)
        assert outcome == by_hand(one)


def test_ties_share_a_place_whoever_came_first() -> None:
    group = [Invented(5, talk, 30, 2) for talk in (40, 30, 30, 20)]
    ranks = [rank for *_, rank in outcomes(group)]
    assert ranks == [1, 2, 2, 4]
    assert [rank for *_, rank in outcomes(group, order=[3, 2, 1, 0])] == ranks


def test_the_regulation_that_ran_is_the_one_that_was_frozen() -> None:
    with throwaway_database():
        house = carried([Invented(5, 40, 40, 2)], ["K-001"], [0])
        view = overview(house.reference)
        assert view.hash == house.frozen.hash
        assert isinstance(view.regulation, Regulation)
