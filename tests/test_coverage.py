"""What a regulation measures of its profile: exact shares, gaps that are named, and profiles side by side."""

import json
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cli.explain import as_json, explain
from cli.main import main
from cli.picture import picture
from config.reading import Frozen, freeze
from rules.coverage import Coverage, bare, compare, coverage, gaps, split, summary
from rules.profile import Profile
from rules.wording import explained
from tests.factory import ROOT, small, text_of

PROFILE: dict[str, Any] = {
    "version": 1,
    "profile": "klein-profiel",
    "title": "Clustermanager <Samenleven>",
    "competences": [
        {"key": "visie", "name": "Visie", "kind": "function", "level": 3},
        {"key": "coachen", "name": "Coachen", "kind": "function"},
        {"key": "netwerken", "name": "Netwerken & overtuigen", "kind": "function"},
        {"key": "samenwerken", "name": "Samenwerken", "kind": "core", "level": 2},
    ],
}
TALK: list[dict[str, Any]] = [{"competence": "visie", "min_pct": 50}, {"competence": "samenwerken", "weight": 3}]
ORAL: list[dict[str, Any]] = [{"competence": "visie", "weight": 2}, {"competence": "coachen", "weight": 3}]
Data = dict[str, Any]


def data(talk: list[Data] | None = None, oral: list[Data] | None = None, **scoring: Any) -> Data:
    """The small regulation: a talk on 20 and an oral on 60 points, by competence where criteria are given."""
    made = small() | {"profile": "klein-profiel"}
    made["stages"][1]["scoring"] |= {"max": 60}
    for stage, criteria in zip(made["stages"], (talk, oral), strict=False):
        if criteria:
            stage["scoring"]["grid"] = {"criteria": criteria, **scoring}
    return made


def frozen(made: Data, profile: Data = PROFILE) -> Frozen:
    return freeze(f"{text_of(made)}---\n{text_of(profile)}", "klein.yaml")


def covered(made: Data) -> Coverage:
    one = frozen(made)
    assert one.profile
    return coverage(one.regulation, one.profile)


def profile_of(competences: list[Data], knowledge: list[Data] | None = None) -> Profile:
    return Profile.model_validate(PROFILE | {"competences": competences, "knowledge": knowledge or []})


# coverage


def test_a_weight_is_a_share_of_the_stage_and_of_the_total() -> None:
    found = covered(data(TALK, ORAL))
    assert [(m.competence, m.stage, m.of_stage, m.of_total) for m in found.measures] == [
        ("visie", "talk", 25, Fraction(25, 4)),  # 5 of 20, of 80
        ("samenwerken", "talk", 75, Fraction(75, 4)),
        ("visie", "oral", 40, 30),  # 24 of 60, of 80
        ("coachen", "oral", 60, 45),
    ]
    assert found.of_total("visie") == Fraction(145, 4)
    assert found.of_total("netwerken") == 0


def test_what_is_asked_and_never_measured_is_named() -> None:
    found = covered(data(TALK, ORAL))
    assert [c.key for c in found.never] == ["netwerken"]
    assert [stage.key for stage in found.empty] == ["assessment"]
    assert [(kind, len(all_)) for kind, all_ in found.kinds] == [("core", 1), ("function", 3)]
    assert list(gaps(found)) == ["Nooit gemeten: ‘Netwerken & overtuigen’."]
    assert list(summary(found)) == [
        "Het reglement steunt op het profiel ‘Clustermanager <Samenleven>’ (klein-profiel).",
        "Gemeten: 1 van de 1 kerncompetentie en 2 van de 3 functiespecifieke competenties.",
        "Meet geen enkele competentie: het assessment.",
    ]


def test_a_profile_without_any_grid_is_not_measured_at_all() -> None:
    found = covered(data())
    assert len(found.never) == 4
    assert [stage.key for stage in found.empty] == ["talk", "oral", "assessment"]


def test_what_only_some_are_measured_on_is_named() -> None:
    made = data(TALK, ORAL)
    made["stages"][1] |= {"held_if": {"more_than": 5}}
    found = covered(made)
    assert [c.key for c in found.not_for_all] == ["coachen"]  # the talk measures vision of everyone
    assert list(gaps(found))[1] == "Niet bij iedereen gemeten: ‘Coachen’."


def test_a_stage_outside_the_total_brings_nothing_to_it() -> None:
    made = data(TALK, ORAL)
    made["stages"][0]["scoring"]["in_total"] = False
    assert covered(made).of_total("samenwerken") == 0
    assert covered(made).of_total("coachen") == 60


def test_the_total_is_shared_as_it_is_added() -> None:
    made = data(TALK, ORAL)
    made["total"] = {"min_pct": 60, "basis": "mean_pct", "weights": {"oral": 3}}
    assert covered(made).of_total("coachen") == 45  # three quarters of the total, 60% of those
    made["total"] = {"min_pct": 60, "weights": {"talk": 3}}
    assert covered(made).of_total("samenwerken") == Fraction(75, 2)  # 3 x 20 of 120


def test_while_a_maximum_is_a_hole_the_share_of_the_total_is_not_known() -> None:
    made = data(TALK, ORAL)
    del made["stages"][1]["scoring"]["max"]
    found = covered(made)
    assert found.of_total("coachen") is None
    assert [m.of_stage for m in found.measures] == [25, 75, 40, 60]
    assert "nog niet gekend" in picture(found)


@given(st.lists(st.integers(1, 8), min_size=1, max_size=4), st.lists(st.integers(1, 8), min_size=1, max_size=4))
def test_shares_of_a_stage_and_of_the_total_sum_to_one_hundred(talk: list[int], oral: list[int]) -> None:
    keys = [c["key"] for c in PROFILE["competences"]]
    made = data(*([{"competence": k, "weight": w} for k, w in zip(keys, ws, strict=False)] for ws in (talk, oral)))
    for stage, weights in zip(made["stages"], (talk, oral), strict=False):
        stage["scoring"]["max"] = 5 * sum(weights)
    found = covered(made)
    for stage in ("talk", "oral"):
        assert sum(m.of_stage for m in found.measures if m.stage == stage) == 100
    assert sum(found.of_total(key) or 0 for key in keys) == 100


# compare


def test_competences_are_matched_by_key_or_name() -> None:
    one = profile_of(PROFILE["competences"])
    other = profile_of(
        [
            {"key": "visie", "name": "Visie ontwikkelen", "kind": "core", "level": 4},
            {"key": "coach", "name": "COACHEN", "kind": "function"},
            {"key": "delegeren", "name": "Delegeren", "kind": "function"},
        ]
    )
    found = compare(one, other)
    assert [(p.name, p.one.level, p.other.level) for p in found.pairs] == [
        ("Visie / Visie ontwikkelen", 3, 4),
        ("Coachen / COACHEN", None, None),
    ]
    assert [c.key for c in found.only_one] == ["netwerken", "samenwerken"]
    assert [c.key for c in found.only_other] == ["delegeren"]


def test_indicators_are_the_same_but_for_case_spaces_and_punctuation() -> None:
    one = ("Geeft het goede voorbeeld.", "Luistert", "Deelt  kennis, ook met collega’s")
    other = ("geeft het goede voorbeeld", "Deelt kennis; ook met collega's!", "Beslist")
    found = split(one, other)
    assert found.shared == (one[0], one[2])
    assert (found.only_one, found.only_other) == (("Luistert",), ("Beslist",))
    assert bare("…") == "…"  # nothing but punctuation is itself


def test_knowledge_differs_by_its_level() -> None:
    known = [{"text": "Word", "level": "basis"}, {"text": "Decreet lokaal bestuur"}]
    other = [{"text": "word", "level": "grondig"}, {"text": "decreet lokaal bestuur."}]
    found = compare(profile_of(PROFILE["competences"], known), profile_of(PROFILE["competences"], other))
    assert found.knowledge.shared == ("Decreet lokaal bestuur",)
    assert (found.knowledge.only_one, found.knowledge.only_other) == (("Word (basis)",), ("word (grondig)",))


@st.composite
def profiles(draw: Any) -> Profile:
    keys = draw(st.lists(st.sampled_from("abcdef"), min_size=1, unique=True))
    names = st.sampled_from(("Visie", "VISIE", "Coachen", "Netwerken"))
    texts = st.lists(st.sampled_from(("Luistert", "luistert.", "Beslist")), max_size=3)
    return profile_of(
        [{"key": key, "name": draw(names), "kind": "core", "indicators": draw(texts)} for key in keys],
    )


@given(profiles(), profiles())
def test_comparing_loses_nothing_and_reads_the_same_from_both_sides(one: Profile, other: Profile) -> None:
    found, back = compare(one, other), compare(other, one)
    assert len(found.pairs) == len(back.pairs)
    assert {c.key for c in found.only_one} | {p.one.key for p in found.pairs} == {c.key for c in one.competences}
    assert len(found.only_one) + len(found.pairs) == len(one.competences)
    assert len(found.only_other) + len(found.pairs) == len(other.competences)
    assert len(compare(one, one).pairs) == len(one.competences)


# what HR sees


def test_a_grid_is_explained() -> None:
    labels = ["onvoldoende", "zwak", "matig", "goed", "zeer goed", "uitmuntend"]
    told = dict(explained(frozen(data(TALK, labels=labels, anonymous=True)).regulation))
    assert told["1. Gesprek"][2:] == [
        "Het onderdeel staat op 20 punten.",
        "De commissie scoort per competentie, van 0 tot 5: ‘Visie’ (5 van de 20 punten) en ‘Samenwerken’ (15 van de 20"
        " punten).",
        "De scores betekenen: 0 is ‘onvoldoende’, 1 is ‘zwak’, 2 is ‘matig’, 3 is ‘goed’, 4 is ‘zeer goed’ en 5 is"
        " ‘uitmuntend’.",
        "De leden geven samen één score voor elke competentie.",
        "Wie verbetert, ziet alleen het dossiernummer van een kandidaat.",
        "Wie op het gesprek minder dan 10 van de 20 punten behaalt, is niet geslaagd en neemt niet verder deel.",
        "Wie op ‘Visie’ minder dan 2,5 op 5 (2,5 van de 5 punten) behaalt, is niet geslaagd en neemt niet verder deel.",
        "De punten tellen mee in het totaal.",
        "Over de uitslag beslist: selectiecommissie.",
    ]


def test_members_who_score_alone_another_scale_and_a_hole_are_explained() -> None:
    made = data(TALK, scale=10, step=Decimal("0.5"), jurors="per_juror")
    made["jury"] = {}
    del made["stages"][0]["scoring"]["max"]
    made["stages"][0]["scoring"]["grid"]["step"] = 0.5
    told = dict(explained(frozen(made).regulation))["1. Gesprek"]
    assert told[2:7] == [
        "Het maximum aantal punten is nog niet ingevuld.",
        "De commissie scoort per competentie, van 0 tot 10 in stappen van 0,5: ‘Visie’ (gewicht 1 van 4) en"
        " ‘Samenwerken’ (gewicht 3 van 4).",
        "Elk lid scoort eerst alleen; daarna geven de leden samen één score voor elke competentie.",
        "De scores van de leden worden niet opgeteld en er wordt geen gemiddelde van gemaakt.",
        "Wie op het gesprek minder dan 50% behaalt, is niet geslaagd en neemt niet verder deel.",
    ]


def test_check_tells_the_profile_and_warns(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    explain(frozen(data(TALK, ORAL)))
    printed = capsys.readouterr().out
    assert "- Gemeten: 1 van de 1 kerncompetentie en 2 van de 3 functiespecifieke competenties." in printed
    assert "Let op: nooit gemeten: ‘Netwerken & overtuigen’\n" in printed
    told = as_json(frozen(data(TALK, ORAL)))
    assert told["warnings"][0] == "nooit gemeten: ‘Netwerken & overtuigen’"
    assert told["coverage"]["never_measured"] == ["netwerken"]


def test_the_picture_is_svg_whose_words_are_text() -> None:
    drawn = ElementTree.fromstring(picture(covered(data(TALK, ORAL))))
    texts = [node.text for node in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Clustermanager <Samenleven>", "Netwerken & overtuigen", "Visie (niveau 3)", "75%"} <= set(texts)
    assert texts.count("nooit gemeten") == 2  # the competence's row, and the legend
    assert drawn.findtext("{http://www.w3.org/2000/svg}desc") == "Nooit gemeten: Netwerken & overtuigen."
    assert drawn.get("role") == "img"


# the commands


def werving(monkeypatch: pytest.MonkeyPatch, *words: str | Path) -> int:
    """Run the command as from a shell and give its exit code."""
    monkeypatch.setattr(sys, "argv", ["werving", *map(str, words)])
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit) as end:
        main()
    return int(end.value.code or 0)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with the small regulation, its profile, and a profile with one competence."""
    (tmp_path / "klein.yaml").write_text(text_of(data(TALK, ORAL)), "utf-8")
    (tmp_path / "klein-profiel.yaml").write_text(text_of(PROFILE), "utf-8")
    one = PROFILE | {"profile": "ander", "competences": [PROFILE["competences"][0] | {"level": 1}]}
    own = tmp_path / "var" / "profiles"
    own.mkdir(parents=True)
    (own / "ander.yaml").write_text(text_of(one), "utf-8")
    return tmp_path


def test_coverage_shows_a_table_and_draws(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert werving(monkeypatch, "coverage", files / "klein.yaml", "--picture", files / "m.svg") == 0
    printed = capsys.readouterr().out
    assert "Kerncompetenties:" in printed
    assert "Nooit gemeten: ‘Netwerken & overtuigen’." in printed
    assert "Meet geen enkele competentie: het assessment." in printed
    assert "36,25%" in printed
    assert (files / "m.svg").read_text("utf-8").startswith("<svg ")
    assert werving(monkeypatch, "coverage", files / "klein.yaml", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["competences"][0] == {
        "key": "visie",
        "name": "Visie",
        "kind": "function",
        "level": 3,
        "of_stage": {"talk": "25", "oral": "40"},
        "of_total": "36.25",
    }
    assert told["measures_nothing"] == ["assessment"]


def test_profiles_are_listed_shown_and_compared(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert werving(monkeypatch, "profile", "list") == 0
    assert "ander" in capsys.readouterr().out
    assert werving(monkeypatch, "profile", "show", files / "klein-profiel.yaml") == 0
    assert "Samenwerken (niveau 2)" in capsys.readouterr().out
    assert werving(monkeypatch, "profile", "compare", "ander", files / "klein-profiel.yaml") == 0
    assert "Competenties in maar één profiel" in capsys.readouterr().out
    assert werving(monkeypatch, "profile", "compare", "ander", files / "klein-profiel.yaml", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [(pair["one"]["level"], pair["other"]["level"]) for pair in told["shared"]] == [(1, 3)]
    assert [c["key"] for c in told["only_other"]] == ["coachen", "netwerken", "samenwerken"]


def test_bad_input_is_one_line_and_exit_code_2(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "zonder.yaml").write_text(text_of(small()), "utf-8")
    (files / "var" / "profiles" / "stuk.yaml").write_text("version: 1\n", "utf-8")
    for words, line in (
        (
            ("coverage", files / "zonder.yaml"),
            "zonder.yaml: noemt geen profiel (veld profile); er is niets om te meten",
        ),
        (("coverage", files / "geen.yaml"), "geen.yaml: bestaat niet"),
        (
            ("coverage", files / "klein.yaml", "--picture", files / "weg" / "m.svg"),
            f"{files}/weg/m.svg: kan niet geschreven worden",
        ),
        (("profile", "show", "weg.yaml"), "weg.yaml: bestaat niet"),
    ):
        assert werving(monkeypatch, *words) == 2
        assert capsys.readouterr().err == f"{line}\n"
    assert werving(monkeypatch, "profile", "compare", "ander", "nergens") == 2
    refused = capsys.readouterr().err
    assert refused.startswith("profiel nergens bestaat niet; er zijn: ander, ")
    assert refused.count("\n") == 1
    assert werving(monkeypatch, "profile", "list") == 2
    told = capsys.readouterr()
    assert "ander" in told.out
    assert "stuk.yaml, regel 1, veld profile: ontbreekt" in told.err


# the page


def test_the_yaml_of_the_page_is_a_regulation_a_profile_and_a_stage_that_measures() -> None:
    page = (ROOT / "docs" / "regulation.md").read_text("utf-8")
    before, _, chapter = page.partition("## Profielen en competenties")
    chapter, _, after = chapter.partition("\n## ")
    regulation = yaml.safe_load("".join(_snippets(before) + _snippets(after)))
    freeze(text_of(regulation), "pagina.yaml")
    profile, fields = (yaml.safe_load(snippet) for snippet in _snippets(chapter)[:2])
    draft = yaml.safe_load(_snippets(chapter)[2])
    assert draft["profile"] == fields["profile"] == profile["profile"]
    stages = [fields["stages"][0] if s["key"] == "gesprek" else s for s in regulation["stages"]]
    made = frozen(regulation | {"profile": profile["profile"], "stages": stages}, profile)
    assert [stage.key for stage, _ in made.regulation.grids] == ["gesprek"]


def _snippets(text: str) -> list[str]:
    return [part.partition("```")[0] for part in text.split("```yaml\n")[1:]]
