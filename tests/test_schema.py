"""The JSON Schema that editors use: the one that is shipped, every regulation fits it, and every field has words."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from typer.testing import CliRunner

from cli.main import app
from config.schema import DIALECT, KINDS, Kind, schema, text
from config.schema_words import FIELDS
from tests.factory import ROOT, small, ternat

FOLDER = ROOT / "config" / "regulations"
PROFILES = ROOT / "config" / "profiles"
FITTING: list[tuple[Kind, Path]] = [
    *(("draft" if path.parent.name == "drafts" else "regulation", path) for path in sorted(FOLDER.rglob("*.yaml"))),
    *(("profile", path) for path in sorted(PROFILES.glob("*.yaml"))),
]


def faults(data: Any, kind: Kind = "regulation") -> list[str]:
    """Where data differs from the schema; dates are strings in JSON."""
    plain = json.loads(json.dumps(data, default=dt.date.isoformat))
    validator = Draft202012Validator(schema(kind), format_checker=FormatChecker())
    return sorted(".".join(str(part) for part in error.absolute_path) for error in validator.iter_errors(plain))


def parts() -> list[tuple[str, dict[str, Any]]]:
    made = [(model.__name__, schema(kind)) for kind, (model, _) in KINDS.items()]
    return [*made, *(part for _, one in made for part in one.get("$defs", {}).items())]


def test_the_shipped_schemas_are_those_of_the_models() -> None:
    assert (FOLDER / "schema.json").read_text("utf-8") == text(), "schrijf het opnieuw: werving schema"
    assert (PROFILES / "schema.json").read_text("utf-8") == text("profile"), "werving schema --profile"


def test_each_is_a_schema_of_its_dialect() -> None:
    for kind in KINDS:
        Draft202012Validator.check_schema(schema(kind))
        assert schema(kind)["$schema"] == DIALECT
    assert [schema(kind)["title"] for kind in KINDS] == [
        "Selectiereglement",
        "Competentieprofiel",
        "Vacature zonder procedure",
    ]


def test_the_command_prints_each() -> None:
    for kind, words in (("regulation", []), ("profile", ["--profile"]), ("draft", ["--draft"])):
        assert CliRunner().invoke(app, ["schema", *words]).output == text(kind)


@pytest.mark.parametrize(("kind", "path"), FITTING, ids=[path.stem for _, path in FITTING])
def test_every_shipped_file_fits(kind: Kind, path: Path) -> None:
    assert faults(yaml.safe_load(path.read_text("utf-8")), kind) == []


def test_a_profile_with_an_unknown_key_does_not_fit() -> None:
    competence = {"key": "visie", "name": "Visie", "kind": "core", "level": 3}
    profile = {"version": 1, "profile": "proef", "title": "Proef", "competences": [competence]}
    assert faults(profile, "profile") == []
    assert faults(profile | {"salaris": "A5a"}, "profile") == [""]
    assert faults(profile | {"competences": [competence | {"kind": "kern"}]}, "profile") == ["competences.0.kind"]


def test_an_unknown_key_does_not_fit() -> None:
    assert faults(ternat()) == []
    data = small()
    data["applications"]["poststempel"] = "ja"
    assert faults(data) == ["applications"]
    assert faults(small() | {"stappen": []}) == [""]


def test_what_the_reader_refuses_does_not_fit() -> None:
    data = small()
    data["total"] |= {"min_pct": "zestig"}
    data["applications"]["closes"] = "morgen"
    data["reserve"]["starts"] = "ooit"
    assert faults(data) == ["applications.closes", "reserve", "total"]


def test_exact_numbers_are_numbers() -> None:
    step = schema()["$defs"]["PointsScoring"]["properties"]["step"]
    assert (step["type"], step["default"]) == ("number", 0.5)
    data = small()
    data["total"] |= {"min_pct": 62.5, "weights": {"oral": 1.5}}
    assert faults(data) == []
    data["total"]["weights"] = {"Oral!": 1}
    assert faults(data) == ["total"]


def test_every_field_has_words_for_the_editor() -> None:
    """A new field needs a line in config/schema_words.py, or a description of its own."""
    lacking = [
        f"{name}.{field}"
        for name, part in parts()
        for field, node in part["properties"].items()
        if len(node.get("description", "")) < 5
    ]
    assert lacking == []


def test_no_words_are_left_of_a_field_that_is_gone() -> None:
    fields = {(name, field) for name, part in parts() for field in part["properties"]}
    known = {f"{name}.{field}" for name, field in fields} | {field for _, field in fields}
    assert set(FIELDS) - known == set()


def test_a_field_is_told_in_its_own_sense() -> None:
    defs = schema()["$defs"]
    assert defs["Document"]["properties"]["due"]["description"] == (
        "Wanneer het er moet zijn: `closing`, `appointment` of `stage:<sleutel>`."
    )
    assert defs["TakeHome"]["properties"]["due"]["description"] == ("Laatste dag om in te dienen; die hele dag telt.")
