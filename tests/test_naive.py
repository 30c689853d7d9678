"""The naive evaluation against values worked out by hand, and what is invented against the schema."""

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import frozen, points_stage, small
from tests.invented import CONDITIONS, people, regulations
from tests.naive import Did, Ended, Someone, evaluate, half_up

DAYS = [dt.date(2024, 11, 8) + dt.timedelta(days=7 * n) for n in range(5)]
FIT = Did(verdict="geschikt")


def plain(*stages: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A regulation of these stages, each on a day of its own."""
    data = small() | {"stages": [stage | {"dates": [day]} for stage, day in zip(stages, DAYS, strict=False)]}
    data["conditions"] = CONDITIONS
    del data["total"]
    return data | more


def verdict(key: str, title: str, scale: tuple[str, ...] = ("ongeschikt", "geschikt"), **more: Any) -> dict[str, Any]:
    scoring = {"kind": "verdict", "scale": list(scale), "min": "geschikt"}
    return {"key": key, "title": title, "scoring": scoring, "decided_by": "selectiebureau", **more}


def who(dossier: str, *figures: str | Did, **more: Any) -> Someone:
    """Someone with these points in the stages a, b, c and d."""
    did = [f if isinstance(f, Did) else Did(points=(Fraction(f),)) for f in figures]
    return Someone(dossier, dict(zip("abcd", [*did, *[FIT] * 4], strict=False)), **more)


def outcomes(data: dict[str, Any], *group: Someone) -> list[tuple[str, str | None]]:
    frozen(data)
    found = evaluate(data, group)
    return [found[one.dossier][:2] for one in group]


def clustermanager(**best: Any) -> dict[str, Any]:
    """000: written and oral on 50 each, 60% of both and the best three before the psychotechnical test."""
    gate = {"over": ["a", "b"], "min_pct": 60, "best": {"n": 3, **best}}
    return plain(
        points_stage("a", "Schriftelijke proef", most=50),
        points_stage("b", "Mondelinge proef", most=50),
        verdict("c", "Psychotechnisch onderzoek", entry=gate),
        total={"min_pct": 60, "over": ["a", "b"]},
    )


def test_a_gate_over_two_stages_and_their_own_minima() -> None:
    found = outcomes(
        clustermanager(), who("1", "24.5", "50"), who("2", "25", "34.5"), who("3", "48", "20"), who("4", "25", "35")
    )
    assert found == [("eliminated", "a"), ("below_gate", "c"), ("eliminated", "b"), ("passed", "c")]


def test_a_tie_on_the_third_place_lets_four_in() -> None:
    group = [
        who("1", "50", "40"),
        who("2", "45", "40"),
        who("3", "33", "30"),
        who("4", "31", "32"),
        who("5", "31", "31"),
    ]
    assert outcomes(clustermanager(), *group) == [("passed", "c")] * 4 + [("not_invited", "c")]
    found = evaluate(clustermanager(), group)
    assert [found[one.dossier].rank for one in group] == [1, 2, 3, 3, None]
    chain = clustermanager(ties="tie_break", tie_break=["b"])
    assert outcomes(chain, *group)[2:] == [("not_invited", "c"), ("passed", "c"), ("not_invited", "c")]


@pytest.mark.parametrize(
    ("backfill", "fourth"),
    [("none", "not_invited"), ("on_withdrawal_before_the_stage", "passed"), ("also_on_failure", "passed")],
)
def test_the_fourth_moves_up_when_one_of_three_withdraws(backfill: str, fourth: str) -> None:
    leaves = DAYS[1] + dt.timedelta(days=3)
    group = [who("1", "50", "40", leaves=leaves), who("2", "45", "40"), who("3", "40", "40"), who("4", "35", "40")]
    assert outcomes(clustermanager(backfill=backfill), *group) == [
        ("withdrawn", "c"),
        ("passed", "c"),
        ("passed", "c"),
        (fourth, "c"),
    ]


@pytest.mark.parametrize(("backfill", "last"), [("on_withdrawal_before_the_stage", 3), ("also_on_failure", 5)])
def test_a_failure_frees_a_place_only_where_the_regulation_says_so(backfill: str, last: int) -> None:
    unfit = Did(verdict="ongeschikt")
    group = [
        who("1", "50", "50", unfit),
        who("2", "45", "45"),
        who("3", "40", "40"),
        who("4", "35", "40", Did(present=False)),
        who("5", "35", "35"),
        who("6", "30", "35"),
    ]
    found = outcomes(clustermanager(backfill=backfill), *group)
    expected = ["eliminated", "passed", "passed", "no_show", "passed"]
    assert found == [(outcome, "c") for outcome in expected[:last] + ["not_invited"] * (6 - last)]


def test_each_part_and_the_whole() -> None:
    """002: on 100 each, 50% of each and 60% of all."""
    parts = [points_stage(key, f"Deel {key}", most=100) for key in "abc"]
    data = plain(*parts, verdict("d", "Assessment"), total={"min_pct": 60})
    group = [who("1", "50", "55", "60"), who("2", "50", "60", "70"), who("3", "50", "100", "49.5")]
    assert outcomes(data, *group) == [("failed_total", "d"), ("passed", "d"), ("eliminated", "c")]
    assert evaluate(data, group)["1"] == Ended("failed_total", "d", Fraction(165), Fraction(55), None)
    early = data | {"total": {"min_pct": 60, "checked": "when_known"}}
    assert outcomes(early, *group) == [("failed_total", "c"), ("passed", "d"), ("eliminated", "c")]


def lievegem(**total: Any) -> dict[str, Any]:
    """004: a talk on 30, an assessment, an interview on 70; 50% of each part and 60% of all."""
    talk, interview = points_stage("a", "Gesprek", most=30), points_stage("c", "Interview", most=70)
    return plain(talk, verdict("b", "Assessment"), interview, total={"min_pct": 60, **total})


def test_a_total_of_thirty_and_seventy() -> None:
    group = [who("1", "15", FIT, "45"), who("2", "15", FIT, "44.5"), who("3", "30", FIT, "34")]
    assert outcomes(lievegem(), *group) == [("passed", "c"), ("failed_total", "c"), ("eliminated", "c")]


def test_the_mean_of_percentages_weights_and_rounding() -> None:
    low = who("1", "15", FIT, "45")  # 50% and 64,28...%
    assert outcomes(lievegem(basis="mean_pct"), low) == [("failed_total", "c")]
    assert evaluate(lievegem(basis="mean_pct"), [low])["1"].percent == Fraction(400, 7)
    weighed = evaluate(lievegem(weights={"a": 2}), [low])["1"]
    assert (weighed.total, weighed.percent) == (Fraction(75), Fraction(7500, 130))
    near = who("2", "15", FIT, "44.5")
    assert outcomes(lievegem(rounding={"of": "percent", "step": 1}), near) == [("passed", "c")]
    assert evaluate(lievegem(rounding={"of": "points", "step": 1}), [near])["2"][2:4] == (60, 60)
    assert half_up(Fraction("59.5"), Fraction(1)) == 60
    assert half_up(Fraction("59.49"), Fraction(1)) == 59


def test_a_minimum_that_is_checked_at_the_end() -> None:
    """A1: 45 + 20 = 65% of 100, but 40% on the oral."""
    data = clustermanager()
    data["stages"][1]["pass_mark_checked"] = "at_end"
    assert outcomes(data, who("1", "45", "20")) == [("failed_total", "c")]
    data["stages"][1] = points_stage("b", "Mondelinge proef", DAYS[1], most=50, eliminating=False)
    assert outcomes(data, who("1", "45", "20")) == [("passed", "c")]


def test_held_only_for_more_than_so_many() -> None:
    pre = points_stage("a", "Preselectie", most=20, held_if={"more_than": 2})
    data = plain(pre, points_stage("b", "Proef", most=20), total={"min_pct": 60})
    group = [who("1", "20", "10"), who("2", "0", "15"), who("3", "10", "10", years=Fraction(1))]
    found = evaluate(data, group)
    assert [found[d][:2] for d in "123"] == [("failed_total", "b"), ("passed", "b"), ("inadmissible", "admissibility")]
    assert found["2"][2:] == (15, 75, 1)
    third = who("4", "10", "20")
    assert outcomes(data, *group, third) == [
        ("passed", "b"),
        ("eliminated", "a"),
        ("inadmissible", "admissibility"),
        ("passed", "b"),
    ]


def test_a_stage_for_some_and_components() -> None:
    level = verdict("a", "Niveautest", only_for={"degrees": ["bachelor"]})
    parts = [{"key": "x", "title": "X", "max": 20, "min_pct": 50}, {"key": "y", "title": "Y", "max": 50}]
    data = plain(level, points_stage("b", "Interview") | {"scoring": {"kind": "points", "components": parts}})
    unfit, enough, short = (
        Did(verdict="ongeschikt"),
        Did(points=(Fraction(10), Fraction(0))),
        (Fraction("9.5"), Fraction(50)),
    )
    group = [who("1", unfit, enough), who("2", unfit, enough, degree="bachelor"), who("3", FIT, Did(points=short))]
    assert outcomes(data, *group) == [("passed", "b"), ("eliminated", "a"), ("eliminated", "b")]


def test_ranks_by_priority_and_by_track() -> None:
    tracks = [{"key": key, "label": key} for key in ("x", "y", "z")]
    group = [
        who("1", "20", track="x"),
        who("2", "15", track="y"),
        who("3", "15", track="x"),
        who("4", "15", track="z", years=Fraction(9)),
    ]
    data = plain(points_stage("a", "Proef"), tracks=tracks)

    def places(**ranking: Any) -> list[int | None]:
        found = evaluate(data | {"ranking": {"kind": "list", **ranking}}, group)
        frozen(data | {"ranking": {"kind": "list", **ranking}})
        return [found[one.dossier].rank for one in group]

    assert places() == [1, 2, 2, 2]
    assert places(tie_break=["ervaring"]) == [1, 3, 3, 2]
    assert places(priority=["y"]) == [2, 1, 3, 3]
    assert places(priority=["z", "y"]) == [3, 2, 4, 1]
    assert places(joint=False) == [1, 1, 2, 1]
    assert places(kind="alphabetical") == [None] * 4


@given(st.data())
@settings(max_examples=40)
def test_what_is_invented_is_a_regulation_and_can_be_evaluated(chance: st.DataObject) -> None:
    data = chance.draw(regulations())
    frozen(data)
    group = chance.draw(people(data))
    found = evaluate(data, group)
    assert set(found) == {one.dossier for one in group}
    assert all((one.rank is None) or one.outcome == "passed" for one in found.values())
