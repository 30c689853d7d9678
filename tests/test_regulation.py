"""A regulation is read strictly: every error names file, line and field, and nothing is guessed."""

import copy
import datetime as dt
import random
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from config.reading import parse_regulation, read_regulation
from config.source import RegulationError
from rules.regulation import Regulation
from tasks.opening import Refused, open_procedure
from tests.factory import TERNAT, frozen, points_stage, small, ternat, text_of

TEXT = TERNAT.read_text("utf-8")


def lines_of(text: str) -> list[str]:
    with pytest.raises(RegulationError) as refusal:
        parse_regulation(text, "r.yaml")
    assert refusal.value.lines
    assert all(line.startswith("r.yaml") and "\n" not in line for line in refusal.value.lines)
    return refusal.value.lines


def refused(data: dict[str, Any]) -> str:
    return "\n".join(lines_of(text_of(data)))


def line_of(needle: str, text: str = TEXT) -> int:
    return next(n for n, line in enumerate(text.splitlines(), start=1) if needle in line)


def test_ternat_reads_as_published() -> None:
    regulation = read_regulation(TERNAT).regulation
    assert regulation.applications.closes == dt.date(2024, 11, 3)
    points = [s for s in regulation.stages if s.scoring.in_total]
    assert [s.title for s in points] == [
        "Verkennend gesprek",
        "Schriftelijke proef (thuisopdracht)",
        "Mondelinge proef",
    ]
    assert regulation.stage("home_assignment").take_home is not None
    assert regulation.total is not None
    assert (regulation.total.min_pct, regulation.total.checked) == (60, "at_end")
    assert regulation.reserve is not None
    assert regulation.reserve.years == 2


def test_a_frozen_regulation_cannot_be_changed() -> None:
    regulation = read_regulation(TERNAT).regulation
    with pytest.raises(ValidationError):
        regulation.title = "iets anders"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        regulation.stages[0].title = "iets anders"  # type: ignore[misc]


def test_the_hash_is_of_the_very_text() -> None:
    one, other = frozen(small()), frozen(small() | {"title": "Anders"})
    assert one.hash == frozen(small()).hash != other.hash


def test_an_unknown_key_names_file_line_and_field() -> None:
    text = TEXT.replace("  post_rule: postmark", "  post_rule: postmark\n  poststempel: ja")
    assert lines_of(text) == [
        f"r.yaml, regel {line_of('poststempel: ja', text)}, veld applications.poststempel: onbekend veld"
    ]


def test_every_error_is_told_at_once_each_at_its_line() -> None:
    text = TEXT.replace("    place: Gemeentehuisstraat 21, 1740 Ternat", "    plaats: hier", 1)
    text = text.replace("min_years: 2\n    source", "min_years: twee\n    source").replace(
        "closes: 2024-11-03", "closes: morgen"
    )
    found = lines_of(text)
    assert len(found) == 3
    for needle, field in (("closes: morgen", "closes"), ("min_years: twee", "min_years"), ("plaats: hier", "plaats")):
        (line,) = [one for one in found if f"regel {line_of(needle, text)}," in one]
        assert field in line


def test_a_missing_field_is_named_at_the_place_where_it_belongs() -> None:
    text = TEXT.replace("    title: Mondelinge proef\n", "")
    assert lines_of(text) == [f"r.yaml, regel {line_of('- key: oral_exam', text)}, veld stages.3.title: ontbreekt"]


def test_a_key_that_stands_twice_is_refused_at_its_line() -> None:
    text = TEXT.replace("employment: statutory", "employment: statutory\nemployment: contractual")
    assert lines_of(text) == [
        f"r.yaml, regel {line_of('employment: contractual', text)}: veld employment staat twee keer"
    ]


def test_aliases_and_merges_are_refused() -> None:
    assert (
        "verwijzingen" in lines_of(TEXT.replace("title: Clustermanager", "title: &a Clustermanager") + "\npay: *a\n")[0]
    )
    lines_of("a: &a {b: 1}\nc:\n  <<: *a\n")
    bomb = "a: &a [x, x]\n" + "\n".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]" for i in range(8)
    )
    lines_of(bomb)


@pytest.mark.parametrize(
    "text", ["", "geen", "- a\n- b", "a: [", "a: b: c", "\t", "a: 'b", "%YAML 9", "\x00", "{}", "---\na: 1\n---\nb: 2"]
)
def test_what_is_no_regulation_is_refused(text: str) -> None:
    lines_of(text)


@pytest.mark.parametrize(
    "value",
    ["2024-02-31", "2024-13-01", "2024-11-03T10:00:00", "!!timestamp morgen", "!!int ''", "!!float ''", "!!bool x", "=",
     "!!python/object:os.system x", "!!binary x", "9" * 5000, ".nan", "0000-00-00", "!!set {a}", "? [a, b]", "~"],
)  # fmt: skip
def test_a_strange_value_is_refused_and_never_breaks_anything(value: str) -> None:
    lines_of(TEXT.replace("closes: 2024-11-03", f"closes: {value}"))


def test_a_deep_nest_is_refused() -> None:
    lines_of(TEXT + "\nextra: " + "[" * 1000 + "]" * 1000)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("title: é".encode("cp1252"))
    for path in (tmp_path / "bestaat-niet.yaml", tmp_path, latin):
        with pytest.raises(RegulationError):
            read_regulation(path)


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    marked = tmp_path / "bom.yaml"
    marked.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert read_regulation(marked).hash == read_regulation(TERNAT).hash


def test_a_degree_cannot_lead_to_a_stage_that_does_not_exist() -> None:
    data = ternat()
    data["conditions"][0]["of"][1]["of"][2]["stage"] = "capaciteitstest"
    assert "capaciteitstest bestaat niet" in refused(data)
    short = small()
    short["conditions"][0]["otherwise"] = {"degrees": ["bachelor"], "stage": "niveautest"}
    assert "niveautest bestaat niet" in refused(short)


def test_a_condition_cannot_refer_to_a_document_that_does_not_exist() -> None:
    data = ternat()
    data["conditions"][2]["referred_by"] = "brief"
    assert "document brief bestaat niet" in refused(data)


def test_who_decides_stands_in_the_list_of_deciders() -> None:
    assert "jury" in refused(small() | {"admission_decided_by": "jury"})
    data = small()
    data["stages"][1]["decided_by"] = "jury"
    assert "jury" in refused(data)


def test_a_stage_before_the_closing_day_is_refused() -> None:
    data = small()
    data["stages"][0]["dates"] = [dt.date(2024, 11, 2)]
    assert "talk begint voor applications.closes" in refused(data)


def test_stages_stand_in_the_order_of_their_dates() -> None:
    data = small()
    data["stages"][1]["dates"] = [dt.date(2024, 11, 7)]
    assert "oral begint voor talk" in refused(data)


@pytest.mark.parametrize("dates", [[dt.date(2024, 11, 26), dt.date(2024, 11, 25)], [dt.date(2024, 11, 25)] * 2])
def test_the_days_of_a_stage_stand_in_order_and_once(dates: list[dt.date]) -> None:
    data = small()
    data["stages"][2]["dates"] = dates
    refused(data)


def test_a_home_assignment_is_due_after_it_is_sent() -> None:
    data = small()
    data["stages"][1].pop("dates")
    data["stages"][1]["take_home"] = {"sent": dt.date(2024, 11, 13), "due": dt.date(2024, 11, 8)}
    assert "due ligt voor sent" in refused(data)


def test_a_home_assignment_is_due_before_the_next_stage() -> None:
    data = small()
    data["stages"][0].pop("dates")
    data["stages"][0]["take_home"] = {"sent": dt.date(2024, 11, 8), "due": dt.date(2024, 11, 30)}
    refused(data)  # the oral exam, on 21 November, would wait for it


def test_applications_open_before_they_close() -> None:
    data = small()
    data["applications"]["opens"] = dt.date(2024, 11, 4)
    refused(data)


def test_a_stage_without_days_is_a_hole() -> None:
    data = small()
    del data["stages"][2]["dates"]
    assert frozen(data).regulation.holes() == ["stages.2.dates: de dag van ‘Assessment’ ontbreekt"]


def test_a_stage_has_days_or_is_made_at_home_never_both() -> None:
    data = small()
    data["stages"][1]["take_home"] = {"sent": dt.date(2024, 11, 21), "due": dt.date(2024, 11, 22)}
    assert "geef een van dates, range, relative of take_home" in refused(data)


@pytest.mark.parametrize(
    "key", ["Talk", "1talk", "talk-1", "", "a" * 41, "post", "admissibility", "closing", "final_report"]
)
def test_a_key_is_plain_and_not_reserved(key: str) -> None:
    data = small()
    data["stages"][0]["key"] = key
    refused(data)


@pytest.mark.parametrize("key", ["screening", "admission", "ranking", "opening"])
def test_a_stage_cannot_have_the_name_of_a_step_of_the_course(key: str) -> None:
    """The journal has one row per key: a stage `screening` would be taken for the screening that is done."""
    data = small()
    data["stages"][0]["key"] = key
    refused(data)


def test_keys_and_titles_stand_once() -> None:
    data = small()
    data["stages"][1]["key"] = "talk"
    assert "twee keer" in refused(data)
    data = small()
    data["stages"][1]["title"] = "GESPREK"
    assert "twee keer" in refused(data)
    data = small()
    data["applications"]["documents"].append(data["applications"]["documents"][0])
    assert "twee keer" in refused(data)


def test_a_scale_holds_its_least_value_and_each_value_once() -> None:
    for change in ({"min": "goed"}, {"scale": ["geschikt"]}, {"scale": ["geschikt", "geschikt", "ongeschikt"]}):
        data = small()
        data["stages"][2]["scoring"] |= change
        refused(data)


def test_a_scale_does_not_tell_values_apart_by_capitals_alone() -> None:
    """People's answers are read without regard to capitals."""
    data = small()
    data["stages"][2]["scoring"] |= {"scale": ["Geschikt", "geschikt"], "min": "geschikt"}
    refused(data)


@pytest.mark.parametrize(
    "change",
    [{"max": 0}, {"max": -10}, {"min_pct": 0}, {"min_pct": 101}, {"step": 0}, {"max": "veel"}, {"kind": "sterren"},
     {"max": ".inf"}, {"in_total": "misschien"}],
)  # fmt: skip
def test_points_make_sense(change: dict[str, Any]) -> None:
    data = small()
    data["stages"][0]["scoring"] |= change
    refused(data)


def test_an_unscored_stage_never_counts_in_the_total() -> None:
    data = small()
    data["stages"][2]["scoring"]["in_total"] = True
    refused(data)


def test_a_total_needs_a_part_that_counts_in_it() -> None:
    data = small()
    data["stages"] = data["stages"][2:]
    refused(data)


def test_a_part_that_counts_in_the_total_is_held_for_everyone() -> None:
    """Otherwise who does not sit it has no total, and would pass without one."""
    data = small()
    data["stages"][0]["only_for"] = {"degrees": ["bachelor"]}
    refused(data)


@pytest.mark.parametrize("field", ["title", "reference", "appointing_authority"])
def test_a_text_that_a_letter_shows_is_not_blank(field: str) -> None:
    refused(small() | {field: "   "})


def test_the_contact_is_a_mail_address() -> None:
    """Replies go there, notices to HR go there, and its domain stands in every Message-ID."""
    data = small()
    data["employer"]["contact"] = "zie de website"
    refused(data)


@pytest.mark.parametrize("reference", ["a", "Ternat", "ternat_1", "-ternat", "ternat-", "../ternat", "a" * 80])
def test_a_reference_is_small_letters_digits_and_dashes(reference: str) -> None:
    refused(small() | {"reference": reference})


def test_a_maximum_that_the_text_does_not_give_is_a_hole() -> None:
    data = small()
    data["stages"][0]["scoring"].pop("max")
    (hole,) = frozen(data).regulation.holes()
    assert hole.startswith("stages.0.scoring.max: het maximum aantal punten van ‘Gesprek’ ontbreekt")


@pytest.mark.usefixtures("database")
def test_a_regulation_with_holes_is_not_opened() -> None:
    data = small()
    for stage in data["stages"][:2]:
        stage["scoring"].pop("max")
    with pytest.raises(Refused) as refusal:
        open_procedure(frozen(data), seconds_per_day=0)
    assert len(refusal.value.lines) == 2


@pytest.mark.usefixtures("database")
def test_a_procedure_whose_closing_day_is_past_is_not_opened_in_real_time() -> None:
    with pytest.raises(Refused, match="3 november 2024 is voorbij"):
        open_procedure(frozen(small()))


@pytest.mark.usefixtures("database")
def test_a_reference_is_used_once_and_is_well_formed() -> None:
    assert open_procedure(frozen(small()), seconds_per_day=0) == "klein"
    with pytest.raises(Refused, match="er is al een procedure"):
        open_procedure(frozen(small()), seconds_per_day=0)
    with pytest.raises(Refused, match="een referentie bestaat uit"):
        open_procedure(frozen(small()), "Groot Feest", seconds_per_day=0)


def test_a_stage_is_found_by_its_key() -> None:
    regulation = frozen(small()).regulation
    assert regulation.stage("oral").title == "Mondelinge proef"
    with pytest.raises(KeyError):
        regulation.stage("bestaat_niet")


def test_results_are_awaited_from_the_day_or_after_the_handing_in() -> None:
    regulation = frozen(ternat()).regulation
    assert regulation.stage("oral_exam").results_from == dt.datetime(2024, 11, 20, 23, 0, tzinfo=dt.UTC)
    assert regulation.stage("home_assignment").results_from == dt.datetime(2024, 11, 13, 22, 59, 59, tzinfo=dt.UTC)


def test_more_stages_than_ternat_has_are_read_too() -> None:
    data = small()
    data["stages"] += [points_stage(f"extra_{n}", f"Extra {n}", dt.date(2024, 12, n)) for n in range(1, 20)]
    assert len(frozen(data).regulation.scored) == 21


PIECES = ["\n", "  ", "- ", ": ", "'", '"', "[", "]", "{", "}", "&a ", "*a", "!!int ", "!", "|", ">", "#", "~", "null",
          "-1", "1e400", "2024-02-30", "0x", ".inf", "\t", "é", "\x07", "\ud7ff", "?", "%", "@", "<<: ", "=",
          "true", "9" * 40]  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        here, length = chance.randrange(len(text)), chance.choice([0, 1, 1, 2, 8, 40])
        what = chance.choice(["drop", "put", "twice", "swap"])
        piece = text[here : here + length]
        new = {"drop": "", "put": chance.choice(PIECES), "twice": piece * 2, "swap": piece[::-1]}[what]
        text = text[:here] + new + text[here + length :]
    return text


def tiny() -> Any:
    """The small regulation without its quotations, to be spoiled."""
    data = small()
    data["applications"]["documents"] = data["applications"]["documents"][3:]
    data["stages"] = data["stages"][1:]
    return _without_quotations(data)


def _without_quotations(node: Any) -> Any:
    if isinstance(node, dict):
        return {k: _without_quotations(v) for k, v in node.items() if k not in {"source", "choice"}}
    return [_without_quotations(value) for value in node] if isinstance(node, list) else node


def read_or_refused(text: str) -> list[str]:
    """Nothing if it is a regulation, otherwise why not; any other exception is a fault of ours."""
    try:
        assert isinstance(parse_regulation(text, "r.yaml"), Regulation)
    except RegulationError as refusal:
        return refusal.lines or ["(no words)"]
    return []


def test_three_hundred_spoiled_texts_are_read_or_refused_and_nothing_else() -> None:
    chance, text = random.Random(20241103), text_of(tiny())
    outcomes = [read_or_refused(mutated(text, chance)) for _ in range(300)]
    assert 20 < sum(not lines for lines in outcomes) < 280
    for line in (line for lines in outcomes for line in lines):
        assert re.match(r"r\.yaml(, regel \d+)?(, veld .+)?: .", line)


def test_any_one_value_of_another_kind_is_read_or_refused() -> None:
    strange: list[Any] = [None, -1, "", [], {}, True, "x" * 300, [[]], {"a": 1}, 1.5, dt.date(1, 1, 1)]

    def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        found = [path] if path else []
        items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        return found + [place for key, value in items for place in places(value, (*path, key))]

    plain = tiny()
    for number, path in enumerate(places(plain)):
        data: Any = copy.deepcopy(plain)
        node = data
        for key in path[:-1]:
            node = node[key]
        node[path[-1]] = strange[number % len(strange)]
        assert "(no words)" not in read_or_refused(text_of(data))
