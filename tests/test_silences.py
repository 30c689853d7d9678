"""Where a text is silent and a default was taken, `check` says which, and never what was chosen with a reason."""

import datetime as dt
from typing import Any

import pytest

from config.reading import read_regulation
from config.schema import schema
from rules.defaults import DEFAULTS
from rules.silences import choices, grouped, silences
from tests.factory import TERNAT, frozen, points_stage, small


def bare() -> dict[str, Any]:
    """The small procedure without a single choice."""

    def strip(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: strip(value) for key, value in node.items() if key != "choice"}
        return [strip(one) for one in node] if isinstance(node, list) else node

    stripped: dict[str, Any] = strip(small())
    stripped["applications"].pop("post_rule")
    stripped["applications"].pop("incomplete")
    stripped.pop("jury", None)
    return stripped


def of(data: dict[str, Any], question: str) -> list[tuple[str, str]]:
    return [(where, words) for asked, where, words in silences(frozen(data).regulation) if asked == question]


def test_a_default_is_told_with_its_place() -> None:
    assert of(bare(), "A16") == [("applications.post_rule", "voor de post telt de datum van de poststempel")]
    assert of(bare(), "A1") == [
        (
            f"stages.{key}.pass_mark_checked",
            "het eigen minimum wordt bij het onderdeel zelf getoetst, niet pas op het einde",
        )
        for key in ("talk", "oral")
    ]


def test_what_is_set_is_not_silent_even_if_it_is_the_default() -> None:
    data = bare()
    data["applications"]["post_rule"] = "postmark"
    assert of(data, "A16") == []


def test_what_does_not_matter_is_not_told() -> None:
    data = bare()
    data["applications"]["channels"] = ["formulier"]
    assert of(data, "A16") == []
    assert of(bare(), "A7") == of(bare(), "A8") == of(bare(), "A9") == []
    assert of(bare(), "A23") == []


def test_a_gate_with_the_best_three_asks_for_ties_and_moving_up() -> None:
    data = bare()
    data["stages"][2]["entry"] = {"best": {"n": 3}}
    assert of(data, "A7") == [
        ("stages.assessment.entry.best.ties", "wie gelijk staat met de laatste plaats, wordt mee uitgenodigd")
    ]
    assert [where for where, _ in of(data, "A8")] == ["stages.assessment.entry.best.backfill"]
    assert [where for where, _ in of(data, "A9")] == ["stages.assessment.entry.best"]
    assert [where for where, _ in of(data, "A2")] == ["total.over", "stages.assessment.entry.over"]


def test_a_choice_that_names_the_question_answers_it() -> None:
    data = bare()
    data["stages"][0]["scoring"]["choice"] = "Getoetst zodra de punten er zijn (A1), per half (A32)."
    assert [where for where, _ in of(data, "A1")] == ["stages.oral.pass_mark_checked"]
    assert [where for where, _ in of(data, "A32")] == ["stages.oral.scoring.step"]
    data["stages"][1]["choice"] = "Gemeten zoals het gesprek (A1, A32)."
    assert of(data, "A1") == of(data, "A32") == []


def test_a10_does_not_answer_a1() -> None:
    data = bare()
    data["stages"][0]["choice"] = "Zonder afronding (A10)."
    assert [where for where, _ in of(data, "A1")] == ["stages.talk.pass_mark_checked", "stages.oral.pass_mark_checked"]


def test_a_choice_on_the_whole_regulation_answers_for_all_of_it() -> None:
    data = bare() | {"choice": "Aan alle voorwaarden moet voldaan zijn op de sluitingsdatum (A19)."}
    assert of(bare(), "A19") != of(data, "A19") == []


def test_conditions_inside_others_have_their_own_day() -> None:
    data = bare()
    degree = {"kind": "degree", "label": "Diploma"}
    parts = [degree | {"key": "master", "degrees": ["master"], "at": "closing"}]
    parts += [degree | {"key": "bachelor", "degrees": ["bachelor"]}]
    data["conditions"] = [{"kind": "any_of", "key": "diploma", "label": "Diploma", "of": parts}]
    data["conditions"] += [{"kind": "later", "key": "medisch", "label": "Medische geschiktheid"}]
    assert of(data, "A19") == [
        ("conditions.diploma.of.bachelor.at", "aan de voorwaarde moet men voldoen op de sluitingsdatum"),
        ("conditions.medisch.at", "aan de voorwaarde moet men voldoen bij de aanstelling"),
    ]


def test_sum_or_mean_matters_only_where_the_maxima_differ() -> None:
    data = bare()
    assert of(data, "A3") == []
    data["stages"][0]["scoring"]["max"] = 30
    assert of(data, "A3") == [
        ("total.basis", "de punten worden opgeteld: een onderdeel met meer punten weegt zwaarder door")
    ]


def test_several_ways_in_ask_for_one_ranking_or_more() -> None:
    data = bare()
    data["tracks"].append({"key": "bevordering", "label": "bevordering"})
    assert [where for where, _ in of(data, "A23")] == ["ranking.joint", "ranking.priority"]


def test_one_score_or_one_a_part_is_asked_after_an_unscored_part() -> None:
    data = bare()
    home = {"key": "home", "title": "Thuisopdracht", "scoring": {"kind": "none"}, "decided_by": "selectiecommissie"}
    home["take_home"] = {"sent": dt.date(2024, 11, 12), "due": dt.date(2024, 11, 15)}
    data["stages"].insert(1, home)
    assert [where for where, _ in of(data, "A5")] == ["stages.oral.scoring.components"]
    assert [where for where, _ in of(data, "A21")] == ["stages.home.take_home.late"]


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("A10", ["total.rounding"]),
        ("A11", ["ranking.tie_break"]),
        ("A14", ["reserve.extension"]),
        ("A15", ["applications.closes_time"]),
        ("A18", ["applications.incomplete"]),
        ("A22", ["stages.assessment.slots"]),
        ("A25", ["terms.force_majeure", "terms.no_show_lockout_months"]),
        ("A27", ["stages.talk.scoring", "stages.oral.scoring"]),
        ("A28", ["jury"]),
        ("A29", ["reserve.refusal.policy", "reserve.refusal.answer_days"]),
        ("A32", ["stages.talk.scoring.step", "stages.oral.scoring.step"]),
    ],
)
def test_every_question_has_its_place(question: str, places: list[str]) -> None:
    assert [where for where, _ in of(bare(), question)] == places


def test_the_jury_rule_asks_further() -> None:
    data = bare() | {"jury": {"max_internal": "1/3"}}
    assert [where for where, _ in of(data, "A28")] == ["jury.min_members", "jury.quorum", "jury.override"]
    data["jury"] = {"min_members": 4}
    assert [where for where, _ in of(data, "A28")] == ["jury.quorum"]


def test_places_of_one_default_can_stand_together() -> None:
    found = grouped(silences(frozen(bare()).regulation))
    assert (
        "A32",
        "stages.talk.scoring.step, stages.oral.scoring.step",
        "punten worden gegeven in stappen van 0,5",
    ) in found
    assert len({(question, words) for question, _, words in found}) == len(found)


@pytest.mark.parametrize("path", sorted({default.path for default in DEFAULTS}))
def test_every_default_names_a_place_that_there_is(path: str) -> None:
    whole = schema()
    found = [whole]
    for part in (part for part in path.split(".") if part not in {"*", ""}):
        found = [one for node in found for one in _objects(whole, node.get("properties", {}).get(part))]
        assert found, part


def _objects(whole: dict[str, Any], node: dict[str, Any] | None) -> list[dict[str, Any]]:
    """What a field of the schema may hold: through references, alternatives and lists."""
    if node is None:
        return []
    if "$ref" in node:
        return [whole["$defs"][node["$ref"].rpartition("/")[2]]]
    inner = [*node.get("anyOf", []), *node.get("oneOf", []), *([node["items"]] if "items" in node else [])]
    return [one for part in inner for one in _objects(whole, part)] or [node]


def test_the_words_of_a_default_are_what_a_bare_regulation_does() -> None:
    """The table is held against the models: a default that changes there must change here."""
    regulation = frozen(bare() | {"jury": {}}).regulation
    assert regulation.jury
    assert regulation.reserve
    assert regulation.total
    talk = regulation.stage("talk")
    assert (talk.pass_mark_checked, talk.eliminating, talk.slots) == ("at_stage", True, None)
    assert (regulation.total.over, regulation.total.basis, regulation.total.rounding) == ((), "points", None)
    applications = regulation.applications
    assert (applications.post_rule, applications.incomplete, applications.duplicates) == (
        "postmark",
        "reject",
        "last_counts",
    )
    assert (regulation.ranking.kind, regulation.ranking.joint, regulation.ranking.priority) == ("list", True, ())
    assert (regulation.reserve.extension, regulation.reserve.refusal.policy) == (None, "keep_place")
    assert (regulation.reserve.refusal.answer_days, regulation.jury.min_members, regulation.appeal.days) == (10, 3, 60)
    assert (regulation.terms.force_majeure, regulation.terms.no_show_lockout_months) == (True, None)
    step = getattr(talk.scoring, "step", None)
    assert str(step) == "0.5"


def test_ternat_is_silent_only_where_no_choice_speaks() -> None:
    regulation = read_regulation(TERNAT).regulation
    asked = {question for question, _, _ in silences(regulation)}
    assert not asked & {"A2", "A3", "A10", "A11", "A12", "A15", "A16", "A17", "A18", "A21", "A22", "A28", "A32"}
    assert "A14" in asked or regulation.reserve is None or regulation.reserve.choice.count("A14")


def test_choices_are_found_wherever_they_stand() -> None:
    data = bare()
    data["stages"].insert(0, points_stage("early", "Vroeg", dt.date(2024, 11, 5)) | {"choice": "Vroeger."})
    data["stages"][0]["scoring"]["choice"] = "Punten."
    data["choice"] = "Alles."
    assert list(choices(frozen(data).regulation)) == [
        ("reglement", "Alles."),
        ("stages.early", "Vroeger."),
        ("stages.early.scoring", "Punten."),
    ]
