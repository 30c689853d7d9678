"""Judging as Ternat reads: half of each part, sixty percent of the whole, the assessment at least ‘geschikt’."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.judging import Mark, Ruling, judge
from rules.ranking import ranks
from rules.regulation import Regulation
from rules.totals import fails_early, judge_total, total_of
from tests.factory import frozen, points_stage, ternat

TERNAT = frozen(ternat()).regulation
PARTS = ("exploratory_interview", "home_assignment", "oral_exam")
HALF_POINTS = st.integers(0, 200).map(lambda halves: Decimal(halves) / 2)


def total(*points: str | Decimal, regulation: Regulation = TERNAT) -> Ruling:
    scored = [stage.key for stage in regulation.scored]
    marks = {key: Decimal(p) for key, p in zip(scored, points, strict=True)}
    return judge_total(regulation.total, total_of(regulation, marks))


def scored(stage: str, points: str | Decimal) -> Ruling:
    return judge(TERNAT.stage(stage), Mark("aanwezig", Decimal(points), decided_by="selectiecommissie"))


def found(stage: str, verdict: str, reasons: str = "") -> Ruling:
    return judge(TERNAT.stage(stage), Mark("aanwezig", verdict=verdict, reasons=reasons, decided_by="selectiebureau"))


def test_fifty_fiftyfive_sixty_passes_every_part_and_fails_the_whole() -> None:
    for stage, points in zip(PARTS, ("50", "55", "60"), strict=True):
        assert scored(stage, points).state == "passed_stage"
    ruling = total("50", "55", "60")
    assert ruling.state == "failed_total"
    assert ruling.reasons == ("Totaal: 165 op 300, dat is 55%, minder dan de vereiste 60%.",)


def test_fifty_sixty_seventy_passes() -> None:
    ruling = total("50", "60", "70")
    assert ruling.state == "passed"
    assert ruling.reasons == ("Totaal: 180 op 300, dat is 60%; vereist is 60%.",)


def test_half_a_point_under_sixty_percent_fails_and_is_not_shown_as_sixty() -> None:
    ruling = total("50", "60", "69.5")
    assert ruling.state == "failed_total"
    assert ruling.reasons == ("Totaal: 179,5 op 300, dat is 59,83%, minder dan de vereiste 60%.",)


def test_59_95_percent_fails_and_is_shown_as_it_is() -> None:
    data = ternat()
    for stage in data["stages"]:
        if stage["scoring"]["kind"] == "points":
            stage["scoring"]["step"] = "0.05"
    data["stages"] = [s for s in data["stages"] if s["key"] in {"level_test", "oral_exam"}]
    ruling = total("59.95", regulation=frozen(data).regulation)
    assert ruling.state == "failed_total"
    assert "dat is 59,95%" in ruling.reasons[0]


def test_a_failing_share_is_never_shown_as_what_was_asked() -> None:
    """A10: the text must not say “66,66%, minder dan 66,66%”."""
    data = ternat()
    data["total"]["min_pct"] = "66.667"
    data["stages"] = [s for s in data["stages"] if s["key"] in {"level_test", "exploratory_interview", "oral_exam"}]
    for stage in data["stages"][1:]:
        stage["scoring"]["max"] = 30
    ruling = total("20", "20", regulation=frozen(data).regulation)
    assert ruling.state == "failed_total"
    got, _, asked = ruling.reasons[0].partition(", minder dan de vereiste ")
    assert got.rpartition("dat is ")[2] != asked.rstrip(".")


@pytest.mark.parametrize("stage", PARTS)
def test_exactly_half_passes_and_half_a_point_less_fails(stage: str) -> None:
    assert scored(stage, "50").state == "passed_stage"
    ruling = scored(stage, "49.5")
    assert ruling.state == "eliminated"
    assert ruling.reasons[0].endswith(": 49,5 op 100, minder dan het minimum van 50 op 100 (50%).")
    assert "50%" in ruling.rule


def test_zero_points_is_a_result_and_not_an_absence() -> None:
    assert scored("oral_exam", "0").state == "eliminated"


@pytest.mark.parametrize(
    ("verdict", "state"),
    [("geschikt", "passed_stage"), ("geschikt met voorbehoud", "eliminated"), ("ongeschikt", "eliminated")],
)
def test_only_geschikt_suffices_at_the_assessment(verdict: str, state: str) -> None:
    ruling = found("assessment_center", verdict)
    assert ruling.state == state
    assert f"‘{verdict}’" in ruling.reasons[0]


def test_the_persons_own_reasons_follow_the_figures() -> None:
    ruling = found("assessment_center", "ongeschikt", "Leidt te weinig.")
    assert ruling.reasons[1] == "Motivering (selectiebureau): Leidt te weinig."


def test_who_was_absent_is_told_which_day() -> None:
    ruling = judge(TERNAT.stage("exploratory_interview"), Mark("afwezig"))
    assert ruling.state == "no_show"
    assert ruling.reasons == ("Verkennend gesprek: afwezig op 8 november 2024.",)


def test_who_was_absent_on_both_days_is_told_both() -> None:
    ruling = judge(TERNAT.stage("assessment_center"), Mark("afwezig"))
    assert "25 november 2024 of 26 november 2024" in ruling.reasons[0]


def test_a_home_assignment_that_came_late_or_not_at_all() -> None:
    home = TERNAT.stage("home_assignment")
    late = judge(home, Mark("te laat"))
    assert late.state == "eliminated"
    assert "ingediend na 13 november 2024" in late.reasons[0]
    assert judge(home, Mark("afwezig")).reasons[0].endswith("niet ingediend tegen 13 november 2024.")


@pytest.mark.parametrize("attendance", ["afwezig", "te laat", "teruggetrokken"])
@pytest.mark.parametrize("stage", [s.key for s in TERNAT.stages])
def test_nobody_passes_a_part_without_having_been_there(stage: str, attendance: str) -> None:
    ruling = judge(TERNAT.stage(stage), Mark(attendance))
    assert ruling.state != "passed_stage"
    assert ruling.reasons
    assert ruling.rule


def test_the_whole_is_unknown_while_a_part_is_missing() -> None:
    assert total_of(TERNAT, {"exploratory_interview": Decimal(50), "home_assignment": Decimal(60)}) is None


def test_the_level_test_and_the_assessment_never_count_in_the_whole() -> None:
    assert [stage.key for stage in TERNAT.scored] == list(PARTS)


def test_the_whole_is_the_sum_of_points_not_the_mean_of_shares() -> None:
    """30 + 70 points (A3): 30 of 30 and 30 of 70 are 60 of 100, though the shares' mean is more than 71%."""
    data = ternat()
    data["stages"] = [points_stage("one", "Een", dt.date(2024, 11, 8), most=30)]
    data["stages"].append(points_stage("two", "Twee", dt.date(2024, 11, 9), most=70))
    data["conditions"].pop(0)
    regulation = frozen(data).regulation
    assert total("30", "30", regulation=regulation).state == "passed"
    assert total("15", "45", regulation=regulation).state == "passed"  # Lievegem
    assert total("15", "44.5", regulation=regulation).state == "failed_total"


def test_a_whole_that_is_checked_at_the_end_never_stops_anyone_earlier() -> None:
    low = total_of(TERNAT, dict.fromkeys(PARTS, Decimal(50)))
    assert fails_early(TERNAT, TERNAT.stage("oral_exam"), low) is None


def test_a_whole_that_is_checked_when_known_stops_after_the_last_part_with_points() -> None:
    data = ternat()
    data["total"]["checked"] = "when_known"
    regulation = frozen(data).regulation
    low = total_of(regulation, dict.fromkeys(PARTS, Decimal(50)))
    enough = total_of(regulation, dict.fromkeys(PARTS, Decimal(60)))
    oral = regulation.stage("oral_exam")
    early = fails_early(regulation, oral, low)
    assert early is not None
    assert early.state == "failed_total"
    assert fails_early(regulation, oral, enough) is None
    assert fails_early(regulation, oral, None) is None
    assert fails_early(regulation, regulation.stage("home_assignment"), low) is None


def test_a_stage_without_a_minimum_of_its_own_stops_nobody() -> None:
    data = ternat()
    data["stages"][1]["scoring"].pop("min_pct")
    stage = frozen(data).regulation.stage("exploratory_interview")
    assert judge(stage, Mark("aanwezig", Decimal(0))).state == "passed_stage"


@pytest.mark.parametrize(
    ("totals", "places"),
    [
        ([220, 210, 210, 193], [1, 2, 2, 4]),
        ([210, 210, 210], [1, 1, 1]),
        ([1, 2, 3], [3, 2, 1]),
        ([], []),
        ([5], [1]),
        ([5, 4, 4, 3, 3, 3, 1], [1, 2, 2, 4, 4, 4, 7]),
    ],
)
def test_equal_totals_share_a_place_and_the_next_is_skipped(totals: list[int], places: list[int]) -> None:
    assert ranks([Fraction(t) for t in totals]) == places


@given(st.lists(HALF_POINTS.map(Fraction), max_size=12))
def test_a_place_is_one_more_than_the_number_of_better_totals(totals: list[Fraction]) -> None:
    assert ranks(totals) == [1 + sum(other > own for other in totals) for own in totals]


@given(st.sampled_from(PARTS), HALF_POINTS, HALF_POINTS)
def test_more_points_never_fare_worse_in_a_part(stage: str, one: Decimal, other: Decimal) -> None:
    low, high = sorted([one, other])
    if scored(stage, low).state == "passed_stage":
        assert scored(stage, high).state == "passed_stage"


@given(st.lists(HALF_POINTS, min_size=3, max_size=3), st.integers(0, 2), HALF_POINTS)
def test_more_points_never_fare_worse_in_the_whole(points: list[Decimal], which: int, more: Decimal) -> None:
    better = list(points)
    better[which] = max(better[which], more)
    if total(*points).state == "passed":
        assert total(*better).state == "passed"


@given(st.lists(HALF_POINTS, min_size=3, max_size=3))
def test_the_whole_passes_from_a_hundred_and_eighty_points(points: list[Decimal]) -> None:
    assert (total(*points).state == "passed") == (sum(points) >= 180)
