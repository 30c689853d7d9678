"""Fairness over invented regulations: the engine against a naive evaluation, and what must hold in any of them."""

import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from models.engine import throwaway_database
from models.tables import Decision
from tasks.intake import apply
from tasks.overview import overview
from tests.factory import House, csv_of, open_house, points_stage
from tests.invented import (
    ATTRIBUTE,
    DAYS_APART,
    YEARS,
    Data,
    applies,
    header,
    people,
    regulations,
    results,
    somebody,
    without,
)
from tests.naive import ADMISSION, Did, Ended, Someone, course, evaluate, first_day, maximum, meets, number
from tests.test_naive import DAYS, FIT, clustermanager, lievegem, plain, verdict, who

NEGATIVE = {"inadmissible", "eliminated", "no_show", "below_gate", "not_invited", "failed_total"}
TOLD = ("‘", "afwezig", *"0123456789")
Evaluator = Callable[[Data, Sequence[Someone]], dict[str, Ended]]


def few(examples: int) -> settings:
    """So many examples, for each runs whole procedures; no shrinking, which would run hundreds."""
    phases = (Phase.explicit, Phase.generate)
    return settings(max_examples=examples, phases=phases, suppress_health_check=list(HealthCheck))


@contextmanager
def carried(data: Data, group: Sequence[Someone], order: Sequence[int] = (), name: str = "Naam") -> Iterator[House]:
    """The whole course in a database of its own, with the rows of every file in this order."""
    ordered = [group[i] for i in order or range(len(group))]
    with throwaway_database(), tempfile.TemporaryDirectory() as folder:
        house = open_house(Path(folder), data)
        rows = [applies(data, one, naam=f"{name} {one.dossier}") for one in ordered]
        apply(house.reference, house.file(csv_of(rows, header(data))))
        assert house.carry(*results(data, ordered)) == []
        yield house


def engine(data: Data, group: Sequence[Someone], order: Sequence[int] = (), name: str = "Naam") -> dict[str, Ended]:
    """What became of each in the real engine, by dossier number."""
    with carried(data, group, order, name) as house:
        return standings(house)


def standings(house: House) -> dict[str, Ended]:
    found = {}
    for one in overview(house.reference).standings:
        total, percent = (Fraction(text) for text in one.total.exact) if one.total else (None, None)
        found[one.dossier] = Ended(one.outcome, one.stage, total, percent, one.rank)
    return found


CHAIN = {"ties": "tie_break", "tie_break": ["b"], "backfill": "also_on_failure"}
UNFIT, AWAY = Did(verdict="ongeschikt"), Did(present=False)
THREE = [{"key": key, "label": key} for key in ("aanwerving", "bevordering", "mobiliteit")]
PLACES = {"kind": "list", "priority": ["bevordering"], "tie_break": ["a", YEARS]}
HALF_UP = {"of": "points", "step": 1}


def crowd(*figures: tuple[Any, ...], **years: int) -> list[Someone]:
    """People by their figures, and the way in where it is not the first."""
    return [who(f"K-{n}", *row, years=Fraction(years.get(f"k{n}", 5))) for n, row in enumerate(figures, 1)]


def ending(**more: Any) -> Data:
    """The clustermanager, whose last stage lets everyone on, or until the end."""
    data = clustermanager(backfill="also_on_failure")
    data["stages"][2] |= more
    return data


def mixed() -> Data:
    """A gate over one stage and a total over others, and a stage for some."""
    first, second = points_stage("a", "Gesprek"), points_stage("b", "Schriftelijke proef")
    third = points_stage("c", "Mondelinge proef", entry={"over": ["b"], "min_pct": 60})
    level = verdict("d", "Niveautest", only_for={"meeting": [ATTRIBUTE]})
    known = [{"key": ATTRIBUTE, "label": "Personeelslid"}]
    return plain(first, second, third, level, attributes=known, total={"min_pct": 60, "over": ["a", "c"]})


def preselection() -> Data:
    """A first stage that counts, but is held only for more than two."""
    first = points_stage("a", "Preselectie", held_if={"more_than": 2})
    return plain(first, points_stage("b", "Proef"), total={"min_pct": 60})


def leaver(backfill: str) -> tuple[Data, list[Someone]]:
    """Someone with a place withdraws before the stage, and someone fails there."""
    one, *others = crowd(("50", "50"), ("45", "40", UNFIT), ("40", "40"), ("35", "40"), ("35", "35"))
    return clustermanager(backfill=backfill), [replace(one, leaves=DAYS[1] + DAYS_APART), *others]


FOUR = (("50", "40", UNFIT), ("45", "40"), ("40", "40"), ("35", "40"))

WORKED: list[tuple[Data, list[Someone]]] = [
    (clustermanager(), crowd(("24.5", "50"), ("25", "34.5"), ("48", "20"), ("25", "35"))),
    (clustermanager(), crowd(("50", "40"), ("45", "40"), ("33", "30"), ("31", "32"), ("31", "31"))),
    (
        clustermanager(**CHAIN),
        crowd(("50", "40", UNFIT), ("45", "40"), ("33", "30"), ("31", "32", AWAY), ("31", "31"), ("30", "32")),
    ),
    (lievegem(rounding=HALF_UP), crowd(("15", FIT, "45"), ("15", FIT, "44.5"), ("15", FIT, "44"))),
    (
        lievegem(basis="mean_pct") | {"tracks": THREE, "ranking": PLACES},
        [
            *crowd(("15", FIT, "49"), ("24", FIT, "56"), ("27", FIT, "49"), ("24", FIT, "56"), k4=9),
            who("K-5", "21", FIT, "49", track="bevordering"),
        ],
    ),
    (
        mixed(),
        [
            *crowd(("20", "11", "20"), ("10", "20", "12"), ("15", "20", "10", UNFIT)),
            who("K-4", "15", "20", "10", UNFIT, has=frozenset({ATTRIBUTE})),
        ],
    ),
    (preselection(), crowd(("0", "15"), ("20", "11"))),
    (preselection(), crowd(("9.5", "15"), ("20", "11"), ("10", "14"))),
    leaver("none"),
    leaver("on_withdrawal_before_the_stage"),
    leaver("also_on_failure"),
    # who goes on keeps the place: only who ends at the stage frees it
    (ending(eliminating=False), crowd(*FOUR)),
    (ending(pass_mark_checked="at_end"), crowd(*FOUR)),
]


@pytest.mark.parametrize(("data", "group"), WORKED)
def test_what_was_worked_out_by_hand_ends_the_same(data: Data, group: list[Someone]) -> None:
    assert engine(data, group) == evaluate(data, group)


@given(st.data())
@few(6)
def test_the_engine_ends_where_the_naive_evaluation_ends(chance: st.DataObject) -> None:
    data = chance.draw(regulations())
    group = chance.draw(people(data, least=4, most=9))
    ended = evaluate(data, group)
    assume(len({(one.outcome, one.stage) for one in ended.values()}) > 3)  # where little happens, little is shown
    assert engine(data, group) == ended


@given(st.data())
@few(3)
def test_a_withdrawal_between_two_stages_ends_the_same(chance: st.DataObject) -> None:
    data = chance.draw(regulations().map(lambda made: without(made, "held_if")))
    group = chance.draw(people(data, least=3))
    # a withdrawal is carried out when something is asked next: at this stage, if it is for everyone
    stage = chance.draw(st.sampled_from([s for s in data["stages"] if not {"round_with", "only_for"} & set(s)]))
    which = chance.draw(st.integers(0, len(group) - 1))
    leaving = replace(group[which], leaves=first_day(stage) - DAYS_APART)
    group[which] = leaving
    ended = evaluate(data, group)
    assume(ended[leaving.dossier][:2] == ("withdrawn", stage["key"]))
    assert engine(data, group) == ended


@given(st.data())
@few(3)
def test_who_is_ranked_met_every_minimum_and_a_refusal_says_why(chance: st.DataObject) -> None:
    data = chance.draw(regulations())
    group = chance.draw(people(data))
    with carried(data, group) as house:
        before = house.dump()
        ended = standings(house)
        assert house.carry(*results(data, group)) == []
        assert house.dump() == before
        decisions = house.rows(Decision)
    run = course(data, group)
    for one in group:
        assert ended[one.dossier].rank is None or met_all(data, one, run.held)
    for decision in decisions:
        assert decision.rule.strip()
        assert all(reason.strip() for reason in decision.reasons)
        if decision.outcome in NEGATIVE:
            assert any(sign in decision.reasons[0].casefold() for sign in TOLD)


def met_all(data: Data, one: Someone, held: set[str]) -> bool:
    """Whether someone met every minimum on the way: of the stages, their parts, the gates and the total."""
    run = course(data, [one])
    mine = [s for s in data["stages"] if s["key"] in held and run.meant(s.get("only_for"), one.dossier)]
    own = all(one.did[s["key"]].present for s in mine)
    own &= all(meets(s, one.did[s["key"]]) for s in mine if s.get("eliminating", True))
    everything = replace(one, did={key: replace(did, present=True) for key, did in one.did.items()})
    run = course(without(data, "held_if", "best"), [everything])
    run.held, run.points = held, {(one.dossier, key): sum(d.points, Fraction(0)) for key, d in one.did.items()}
    gates = [s for s in mine if "min_pct" in s.get("entry", {})]
    own &= all(run.share(s, one.dossier) >= number(s["entry"]["min_pct"]) for s in gates)
    percent = run.total(one.dossier)[1]
    return own and ("total" not in data or (percent is not None and percent >= number(data["total"]["min_pct"])))


@given(st.data())
@few(3)
def test_a_higher_score_never_fares_worse(chance: st.DataObject) -> None:
    fares_no_worse(engine, chance)


@given(st.data())
@few(3)
def test_order_numbers_and_names_change_nothing(chance: st.DataObject) -> None:
    data = chance.draw(regulations())
    group = chance.draw(people(data))
    shuffler: random.Random = chance.draw(st.randoms(use_true_random=False))
    order = list(range(len(group)))
    shuffler.shuffle(order)
    other = [replace(one, dossier=f"Z-{shuffler.randint(1, 10**6) * 10 + i}") for i, one in enumerate(group)]
    here, there = engine(data, group), engine(data, other, order, "Anders")
    assert [there[one.dossier] for one in other] == [here[one.dossier] for one in group]


@given(st.data())
@few(3)
def test_an_inadmissible_candidate_changes_nothing_for_the_others(chance: st.DataObject) -> None:
    one_more_changes_nothing(engine, chance, inadmissible)


@given(st.data())
@few(3)
def test_who_fails_at_first_changes_nothing_for_the_others(chance: st.DataObject) -> None:
    one_more_changes_nothing(engine, chance, failing)


@given(st.data())
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
def test_the_naive_evaluation_is_as_fair(chance: st.DataObject) -> None:
    fares_no_worse(evaluate, chance)
    one_more_changes_nothing(evaluate, chance, inadmissible)
    one_more_changes_nothing(evaluate, chance, failing)


def fares_no_worse(ends: Evaluator, chance: st.DataObject) -> None:
    """Only one score rises, of someone who is there; the comparison is about that person alone."""
    data = chance.draw(regulations())
    group = chance.draw(people(data))
    which = chance.draw(st.integers(0, len(group) - 1))
    stage = chance.draw(st.sampled_from(data["stages"]))
    one = group[which]
    did = raised(stage, one.did[stage["key"]], chance.draw(st.integers(1, 20)))
    better = [*group]
    better[which] = replace(one, did={**one.did, stage["key"]: did})
    # who does better may leave too few others for a later stage to be held: then the totals cannot be compared
    assume(course(data, group).held == course(data, better).held)
    assert fares(data, ends(data, better)[one.dossier]) >= fares(data, ends(data, group)[one.dossier])


def raised(stage: Data, did: Did, more: int) -> Did:
    """The same with so many steps more, in every component, or that much further on the scale."""
    scoring = stage["scoring"]
    if did.verdict:
        return replace(
            did, verdict=scoring["scale"][min(scoring["scale"].index(did.verdict) + more, len(scoring["scale"]) - 1)]
        )
    sizes = [number(part["max"]) for part in scoring.get("components", ())] or [maximum(stage)] if did.points else []
    step = number(scoring.get("step", 1))
    most = [size // step * step for size in sizes]
    return replace(did, points=tuple(min(p + more * step, top) for p, top in zip(did.points, most, strict=True)))


def fares(data: Data, ended: Ended) -> tuple[int, int]:
    """How far someone came, and at which place."""
    if ended.outcome == "passed":
        return 99, -(ended.rank or 0)
    far = [ADMISSION, *(stage["key"] for stage in data["stages"])].index(ended.stage or ADMISSION)
    return far, {"below_gate": 0, "not_invited": 0, "failed_total": 2}.get(ended.outcome, 1)


def one_more_changes_nothing(
    ends: Evaluator, chance: st.DataObject, extra: Callable[[Data, Someone], tuple[Data, Someone] | None]
) -> None:
    data = chance.draw(regulations())
    made = extra(data, chance.draw(somebody(data, "K-900")))
    assume(made is not None)
    assert made
    data, more = made
    group = chance.draw(people(data))
    with_more = ends(data, [*group, more])
    with_more.pop(more.dossier)
    assert with_more == ends(data, group)


def inadmissible(data: Data, one: Someone) -> tuple[Data, Someone]:
    return data, replace(one, years=Fraction(1))


def failing(data: Data, one: Someone) -> tuple[Data, Someone] | None:
    """Someone who has the most of everything until the first stage that excludes, and nothing there.

    Until then there is no best so many and no stage that depends on how many there are.
    """
    did = dict(one.did)
    for place, stage in enumerate(data["stages"]):
        nothing = lowest(stage)
        excludes = stage.get("eliminating", True) and stage.get("pass_mark_checked") != "at_end"
        if excludes and "only_for" not in stage and not meets(stage, nothing):
            data = without(data, "held_if", "best", upto=place)
            one = replace(one, did={**did, stage["key"]: nothing}, years=Fraction(5))
            assert evaluate(data, [one])[one.dossier][:2] == ("eliminated", stage["key"])
            return data, one
        did[stage["key"]] = raised(stage, nothing, 1000)
    return None


def lowest(stage: Data) -> Did:
    scoring = stage["scoring"]
    if scoring["kind"] == "points":
        return Did(points=(Fraction(0),) * (len(scoring.get("components", ())) or 1))
    return Did(verdict=scoring["scale"][0] if scoring["kind"] == "verdict" else "")
