"""The JSON Schema of a regulation, profile or draft, so that an editor completes and checks while one writes."""

import json
from typing import Any, Literal

from config.schema_words import FIELDS
from rules.definition import Definition
from rules.profile import Draft, Profile
from rules.regulation import Regulation

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Kind = Literal["regulation", "profile", "draft"]
KINDS: dict[Kind, tuple[type[Definition], str]] = {
    "regulation": (Regulation, "Selectiereglement"),
    "profile": (Profile, "Competentieprofiel"),
    "draft": (Draft, "Vacature zonder procedure"),
}


def schema(kind: Kind = "regulation") -> dict[str, Any]:
    """The schema as data; what spans fields, such as names that must exist, only reading the file checks."""
    model, title = KINDS[kind]
    made = model.model_json_schema()
    _describe(made, model.__name__)
    for name, part in made.get("$defs", {}).items():
        _describe(part, name)
    exact: dict[str, Any] = _numbers(made)
    return {"$schema": DIALECT, **exact, "title": title}


def text(kind: Kind = "regulation") -> str:
    """The schema as it stands in `schema.json` beside the regulations and beside the profiles."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def _describe(part: dict[str, Any], name: str) -> None:
    """Give each field its words, unless the field itself has a description."""
    for field, node in part["properties"].items():
        words = FIELDS.get(f"{name}.{field}") or FIELDS.get(field)
        if words:
            node.setdefault("description", words)


def _numbers(node: Any) -> Any:
    """YAML holds exact numbers as numbers: leave out the strings that pydantic would read as well."""
    if isinstance(node, list):
        return [_numbers(one) for one in node]
    if not isinstance(node, dict):
        return node
    ways = node.get("anyOf", [])
    if any(way.get("type") == "number" for way in ways):
        ways = [way for way in ways if way.get("type") != "string"]
        alone = ways[0] if len(ways) == 1 else {"anyOf": ways}
        node = {**{key: value for key, value in node.items() if key != "anyOf"}, **alone}
        if isinstance(node.get("default"), str):
            node["default"] = json.loads(node["default"])  # JSON has no other numbers
    if "patternProperties" in node:
        node = {**node, "additionalProperties": False}
    return {key: _numbers(value) for key, value in node.items()}
