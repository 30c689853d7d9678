"""A stage scored by competence: exact points from the criteria, own minima, single scores beside the board's."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.reading import freeze
from config.source import RegulationError
from models.tables import Decision, Result
from rules.scoring import PointsScoring
from tasks.jury import compose, declare
from tasks.opening import open_procedure
from tasks.tables import TableError
from tests.factory import House, person, result, small, text_of

PROFILE: dict[str, Any] = {
    "version": 1,
    "profile": "leidinggevende",
    "title": "Leidinggevende",
    "competences": [
        {"key": "visie", "name": "Visie", "kind": "function", "level": 3, "level_text": "Brengt een beleid naar voren"},
        {"key": "coachen", "name": "Coachen", "kind": "function", "indicators": ["Fungeert als rolmodel"]},
        {"key": "samenwerken", "name": "Samenwerken", "kind": "core"},
    ],
}
GRID: dict[str, Any] = {
    "scale": 5,
    "criteria": [
        {"competence": "visie", "weight": 2, "min_pct": 50},
        {"competence": "coachen"},
        {"competence": "samenwerken"},
    ],
}


def measured(grid: dict[str, Any] | None = None, **more: Any) -> str:
    """The small regulation whose talk on 20 points is scored by competence, with its profile."""
    data = small() | {"profile": "leidinggevende"} | more
    data["stages"][0]["scoring"] |= {"grid": grid or GRID}
    return f"{text_of(data)}---\n{text_of(PROFILE)}"


@pytest.fixture
def house(database: None, tmp_path: Path) -> House:
    frozen = freeze(measured(), "klein.yaml")
    house = House(tmp_path, frozen, open_procedure(frozen, seconds_per_day=0))
    house.apply(*(person(d) for d in ("K-001", "K-002", "K-003")))
    house.carry()
    return house


def scoring_of(text: str) -> PointsScoring:
    scoring = freeze(text, "klein.yaml").regulation.stages[0].scoring
    assert isinstance(scoring, PointsScoring)
    return scoring


def test_weights_share_the_points_of_the_stage_by_the_names_of_the_profile() -> None:
    parts = scoring_of(measured()).parts
    assert [(p.title, p.max, p.asked, p.threshold) for p in parts] == [
        ("Visie", 10, 5, 5),
        ("Coachen", 5, 5, None),
        ("Samenwerken", 5, 5, None),
    ]


def test_scores_become_points_exactly_and_each_minimum_counts(house: House) -> None:
    house.enter(
        result("K-001", "talk", "3 + 4 + 5"),
        result("K-002", "talk", "2 + 5 + 5"),
        result("K-003", "talk", "3 + 1 + 1"),
    )
    house.carry()
    first, second, third = (house.decisions(d)[-1] for d in ("K-001", "K-002", "K-003"))
    assert (first.outcome, first.points) == ("passed_stage", "15")
    assert (second.outcome, second.points) == ("eliminated", "14")
    assert second.reasons == ["Gesprek, Visie: 4 op 10, minder dan het minimum van 5 op 10 (50%)."]
    assert third.reasons == ["Gesprek: 8 op 20, minder dan het minimum van 10 op 20 (50%)."]
    passed = next(one for one in house.letters("K-001") if one.kind == "passed_stage")
    assert passed.facts["result"] == "15 op 20 (Visie 6 op 10, Coachen 4 op 5, Samenwerken 5 op 5)"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("3 + 4", "punten voor 3 delen verwacht, met + ertussen: Visie + Coachen + Samenwerken"),
        ("3 + 4 + 6", "Samenwerken: 6 is meer dan het maximum van 5"),
        ("3,5 + 4 + 5", "Visie: 3,5 past niet in stappen van 1"),
        ("3 + goed + 5", "Coachen: een getal van nul of meer, zoals 59,5 verwacht"),
    ],
)
def test_a_wrong_score_is_told_by_its_competence(house: House, value: str, said: str) -> None:
    with pytest.raises(TableError) as refusal:
        house.enter(result("K-001", "talk", value))
    assert refusal.value.lines == [f"bestand.csv, regel 2, resultaat (K-001): {said}"]


def test_a_weight_whose_points_never_end_is_refused() -> None:
    grid = GRID | {"criteria": [{"competence": c["key"]} for c in PROFILE["competences"]]}
    with pytest.raises(RegulationError, match="20 punten over een gewicht van 3 en een schaal van 5"):
        freeze(measured(grid), "klein.yaml")


def test_a_competence_that_the_profile_lacks_is_named() -> None:
    grid = GRID | {"criteria": [{"competence": "humor", "weight": 1}]}
    with pytest.raises(RegulationError) as refusal:
        freeze(measured(grid), "klein.yaml")
    assert refusal.value.lines == [
        "klein.yaml: stages: talk: competentie humor staat niet in het profiel leidinggevende"
    ]


def test_the_profile_is_frozen_with_the_regulation() -> None:
    one = freeze(measured(), "klein.yaml")
    other = freeze(measured().replace("Fungeert als rolmodel", "Is een rolmodel"), "klein.yaml")
    assert one.hash != other.hash
    assert one.profile is not None
    assert one.profile.title == "Leidinggevende"


@given(st.lists(st.integers(1, 8), min_size=1, max_size=6), st.data())
def test_the_points_of_all_criteria_are_the_stages_and_full_marks_are_its_maximum(
    weights: list[int], data: st.DataObject
) -> None:
    most = sum(weights) * 5
    criteria = [{"competence": f"c{n}", "weight": w} for n, w in enumerate(weights)]
    scoring = PointsScoring.model_validate({"kind": "points", "max": most, "grid": {"scale": 4, "criteria": criteria}})
    assert sum(part.max for part in scoring.parts) == most
    assert sum(scoring.by_part([Decimal(4)] * len(weights))) == most
    scores = data.draw(st.lists(st.integers(0, 4), min_size=len(weights), max_size=len(weights)))
    points = sum((Fraction(p) for p in scoring.by_part([Decimal(s) for s in scores])), Fraction(0))
    whole = sum(weights)
    assert points == sum(Fraction(most * w * s, whole * 4) for w, s in zip(weights, scores, strict=True))


BOARD = "naam;rol\r\nAn;lid\r\nBo;lid\r\nCé;lid\r\nDirk;secretaris\r\n"


@pytest.fixture
def apart(database: None, tmp_path: Path) -> House:
    """A board of three whose members score alone first."""
    frozen = freeze(measured(GRID | {"jurors": "per_juror"}, jury={"min_members": 2}), "klein.yaml")
    house = House(tmp_path, frozen, open_procedure(frozen, seconds_per_day=0))
    house.apply(person("K-001"), person("K-002"))
    house.carry()
    compose(house.reference, house.file(BOARD, "commissie.csv"))
    return house


def enter(house: House, *rows: dict[str, str]) -> str:
    from tasks.results import enter_results
    from tests.factory import RESULT_HEADER, csv_of

    return enter_results(house.reference, None, house.file(csv_of(rows, f"{RESULT_HEADER};juror")))


def alone(dossier: str, *scores: str) -> list[dict[str, str]]:
    return [result(dossier, "talk", s, juror=f"J{n}") for n, s in enumerate(scores, start=1)]


def test_each_member_scores_alone_before_the_board_agrees(apart: House) -> None:
    together = result("K-001", "talk", "3 + 4 + 5")
    with pytest.raises(TableError) as refusal:
        enter(apart, together)
    assert refusal.value.lines == ["bestand.csv, juror (K-001): nog zonder eigen score van J1, J2, J3"]
    enter(apart, *alone("K-001", "3 + 3 + 3", "4 + 4 + 4"))
    with pytest.raises(TableError, match="1 errors"):
        enter(apart, together)
    enter(apart, *alone("K-001", "3 + 3 + 3", "4 + 4 + 4", "1 + 1 + 1"), together)
    kept = {r.part: r.value for r in apart.rows(Result, application_id=apart.application("K-001").id)}
    assert kept["talk@J3"] == "1+1+1"
    assert kept["talk"] == "3+4+5"
    assert len(apart.rows(Result, part="talk@J1")) == 1  # the same score twice is kept once


def test_a_member_with_a_conflict_scores_nobody_he_knows(apart: House) -> None:
    import datetime as dt

    declare(apart.reference, "J3", "K-002", "familie", dt.date(2024, 11, 7))
    with pytest.raises(TableError) as refusal:
        enter(apart, *alone("K-002", "3 + 3 + 3", "4 + 4 + 4", "1 + 1 + 1"))
    assert refusal.value.lines == [
        "bestand.csv, regel 4, juror (K-002): J3 is geen stemgerechtigd lid of heeft een belangenconflict"
    ]
    enter(apart, *alone("K-002", "3 + 3 + 3", "4 + 4 + 4"), result("K-002", "talk", "3 + 4 + 4"))
    assert [r.value for r in apart.rows(Result, part="talk")] == ["3+4+4"]


def test_single_scores_change_nothing_of_the_outcome(apart: House) -> None:
    enter(apart, *alone("K-001", "0 + 0 + 0", "0 + 0 + 0", "0 + 0 + 0"), result("K-001", "talk", "5 + 5 + 5"))
    enter(apart, *alone("K-002", "5 + 5 + 5", "5 + 5 + 5", "5 + 5 + 5"), result("K-002", "talk", "0 + 5 + 5"))
    apart.carry()
    assert [apart.state(d) for d in ("K-001", "K-002")] == ["invited", "eliminated"]
    judged = apart.rows(Decision, step="judgement-talk")
    assert {d.points for d in judged} == {"20", "10"}


def test_single_scores_of_a_stage_with_a_like_key_are_not_taken_for_its_own(database: None, tmp_path: Path) -> None:
    """`talk_a@J1` is not `talkxa@J1`, though an underscore stands for any sign in a search."""
    data = small() | {"profile": "leidinggevende", "jury": {"min_members": 1}}
    grid = GRID | {"jurors": "per_juror"}
    data["stages"][0]["scoring"] |= {"grid": grid}
    data["stages"][1]["scoring"] |= {"grid": grid}
    data["stages"][0]["key"], data["stages"][1]["key"] = "talkxa", "talk_a"
    frozen = freeze(f"{text_of(data)}---\n{text_of(PROFILE)}", "klein.yaml")
    house = House(tmp_path, frozen, open_procedure(frozen, seconds_per_day=0))
    house.apply(person("K-001"))
    house.carry()
    compose(house.reference, house.file("naam;rol\r\nAn;lid\r\n", "commissie.csv"))
    first = [row | {"onderdeel": "Gesprek"} for row in alone("K-001", "3 + 3 + 3")]
    enter(house, *first, result("K-001", "Gesprek", "3 + 3 + 3", "8/11/2024"))
    house.carry()
    with pytest.raises(TableError) as refusal:
        enter(house, result("K-001", "Mondelinge proef", "3 + 3 + 3", "22/11/2024"))
    assert refusal.value.lines == ["bestand.csv, juror (K-001): nog zonder eigen score van J1"]


def test_single_scores_need_a_regulation_that_asks_them(house: House) -> None:
    with pytest.raises(TableError) as refusal:
        enter(house, *alone("K-001", "3 + 3 + 3"))
    words = "dit onderdeel krijgt één score van de hele commissie; laat juror leeg"
    assert refusal.value.lines == [f"bestand.csv, regel 2, juror (K-001): {words}"]
