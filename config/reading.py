"""Reading a regulation from YAML: every error names file, line and field, all at once."""

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from rules.regulation import Regulation

MAX_BYTES = 1_000_000
DUTCH = {
    "missing": "ontbreekt",
    "extra_forbidden": "onbekend veld",
    "string_type": "tekst verwacht",
    "string_too_short": "mag niet leeg zijn",
    "int_type": "een geheel getal verwacht",
    "int_parsing": "een geheel getal verwacht",
    "decimal_parsing": "een getal verwacht",
    "decimal_type": "een getal verwacht",
    "bool_type": "true of false verwacht",
    "bool_parsing": "true of false verwacht",
    "date_type": "een datum zoals 2024-11-03 verwacht",
    "date_parsing": "een datum zoals 2024-11-03 verwacht",
    "date_from_datetime_parsing": "een datum zoals 2024-11-03 verwacht",
    "date_from_datetime_inexact": "een datum zonder uur verwacht",
    "tuple_type": "een lijst verwacht",
    "model_type": "velden onder deze sleutel verwacht",
    "model_attributes_type": "velden onder deze sleutel verwacht",
    "union_tag_not_found": "kind ontbreekt",
}


class RegulationError(Exception):
    """A regulation that cannot be read: `lines` holds one line per error, with file, line and field."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@dataclass(frozen=True)
class Frozen:
    """A regulation with the very text it was read from and the hash of that text."""

    regulation: Regulation
    text: str

    @property
    def hash(self) -> str:
        """sha256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def read_regulation(path: Path) -> Frozen:
    """Read and check one file; RegulationError with every error, each on one line."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise RegulationError([f"{path.name}: groter dan {MAX_BYTES} bytes"])
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise RegulationError([f"{path.name}: kan niet gelezen worden ({fault.strerror})"]) from None
    except UnicodeDecodeError:
        raise RegulationError([f"{path.name}: geen tekst in UTF-8"]) from None
    return Frozen(parse_regulation(text, path.name), text)


def parse_regulation(text: str, name: str) -> Regulation:
    """Check a regulation's text; `name` stands in the errors."""
    lines: dict[tuple[Hashable, ...], int] = {}
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        if not isinstance(root, yaml.MappingNode):
            raise RegulationError([f"{name}: geen reglement: velden verwacht zoals reference en stages"])
        _index(root, (), lines, name, set())
        data = yaml.safe_load(text)
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f", regel {mark.line + 1}" if mark else ""
        raise RegulationError([f"{name}{where}: geen geldige YAML"]) from None
    except (ValueError, OverflowError, AttributeError, LookupError, TypeError):  # PyYAML's, on a strange tag
        raise RegulationError([f"{name}: een waarde die geen bestaande datum of getal is"]) from None
    except RecursionError:
        raise RegulationError([f"{name}: te diep genest"]) from None
    try:
        return Regulation.model_validate(data)
    except ValidationError as fault:
        raise RegulationError([_line(name, error, lines) for error in fault.errors()]) from None


def _index(
    node: yaml.Node,
    path: tuple[Hashable, ...],
    lines: dict[tuple[Hashable, ...], int],
    name: str,
    seen: set[int],
) -> None:
    """Note the line of every field; refuse a key that stands twice and an alias, which could nest for ever."""
    if id(node) in seen:
        raise RegulationError([f"{name}, regel {node.start_mark.line + 1}: verwijzingen (&, *) worden niet gebruikt"])
    seen.add(id(node))
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            field = str(key.value)
            if field in keys or field == "<<":
                raise RegulationError([f"{name}, regel {key.start_mark.line + 1}: veld {field} staat twee keer"])
            keys.add(field)
            _index(value, (*path, field), lines, name, seen)
            lines[(*path, field)] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            _index(value, (*path, number), lines, name, seen)


def _line(name: str, error: Any, lines: dict[tuple[Hashable, ...], int]) -> str:
    """One error as `file, regel 12, veld stages.0.title: ontbreekt`."""
    path = tuple(
        part for part in error["loc"] if part in {p for known in lines for p in known} or part == error["loc"][-1]
    )
    known = path
    while known and known not in lines:
        known = known[:-1]
    field = ".".join(str(part) for part in path)
    what = DUTCH.get(error["type"]) or str(error["msg"]).removeprefix("Value error, ")
    return f"{name}, regel {lines.get(known, 1)}{f', veld {field}' if field else ''}: {what}"
