"""YAML as people write it, with the line of every field: what cannot be is told at its line, in Dutch."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from yaml._yaml import CParser
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.resolver import Resolver

from rules.signs import is_strange, one_line

MAX_DEPTH = 40  # fields inside fields; a real regulation has eight
MAX_VALUE = 100  # characters of a number or date: PyYAML would calculate for minutes on a long one
MAX_NAME = 60  # characters of a field name in an error
Place = tuple[int | str, ...]
YEARS = range(1900, 2201)
STRING = "tag:yaml.org,2002:str"
TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")}
NO_VALUE = "een waarde die geen bestaande datum of getal is"
DUTCH = {
    "missing": "ontbreekt",
    "extra_forbidden": "onbekend veld",
    "string_type": "tekst verwacht",
    "string_unicode": "tekst verwacht",
    "string_too_short": "mag niet leeg zijn",
    "int_type": "een geheel getal verwacht",
    "int_parsing": "een geheel getal verwacht",
    "int_parsing_size": "een kleiner geheel getal verwacht",
    "int_from_float": "een geheel getal verwacht",
    "finite_number": "een eindig getal verwacht",
    "decimal_parsing": "een getal verwacht",
    "decimal_type": "een getal verwacht",
    "decimal_max_digits": "een getal met hoogstens {max_digits} cijfers verwacht",
    "decimal_max_places": "een getal met hoogstens {decimal_places} decimalen verwacht",
    "decimal_whole_digits": "een getal met hoogstens {whole_digits} cijfers voor de komma verwacht",
    "greater_than": "een getal boven {gt} verwacht",
    "greater_than_equal": "een getal van minstens {ge} verwacht",
    "less_than": "een getal onder {lt} verwacht",
    "less_than_equal": "een getal van hoogstens {le} verwacht",
    "bool_type": "true of false verwacht",
    "bool_parsing": "true of false verwacht",
    "date_type": "een datum zoals 2024-11-03 verwacht",
    "date_parsing": "een datum zoals 2024-11-03 verwacht",
    "date_from_datetime_parsing": "een datum zoals 2024-11-03 verwacht",
    "date_from_datetime_inexact": "een datum zonder uur verwacht",
    "tuple_type": "een lijst verwacht",
    "dict_type": "velden onder deze sleutel verwacht",
    "model_type": "velden onder deze sleutel verwacht",
    "model_attributes_type": "velden onder deze sleutel verwacht",
    "invalid_key": "een veldnaam in tekst verwacht",
    "too_short": "minstens {min_length} verwacht",
    "too_long": "hoogstens {max_length} verwacht",
    "literal_error": "{expected} verwacht",
    "union_tag_not_found": "kind ontbreekt",
    "union_tag_invalid": "kind moet een van {expected_tags} zijn",
}
# What a field with a fixed form looks like, by how its pattern begins.
FORMS = {
    "^[a-z][a-z0-9_]": "kleine letters, cijfers en _ verwacht, hoogstens 40, zoals mondelinge_proef",
    "^[a-z0-9](-?": "kleine letters, cijfers en streepjes verwacht, zoals clustermanager-2026",
    "^([01][0-9]|": "een uur zoals 09:30 verwacht",
    "^(closing|": "closing, appointment of stage:<onderdeel> verwacht",
    "^(closing_date|": "closing_date, submission_date, appointment of stage:<onderdeel> verwacht",
    "^[0-9]{1,2}/": "een deel zoals 1/3 verwacht",
}


class RegulationError(Exception):
    """A regulation that cannot be read: `lines` holds one line per error, with file, line and field."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Loader(Composer, CParser, SafeConstructor, Resolver):
    """libyaml parses, ten times as fast; composing stays in Python, where deep nesting is an error and no crash."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        Composer.__init__(self)
        SafeConstructor.__init__(self)
        Resolver.__init__(self)


class Source:
    """A regulation's text with the line of every field; a value that cannot be is noted and read as nothing."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Place, int] = {}
        self.faults: dict[Place, str] = {}
        self.kinds: dict[Place, str] = {}
        self.keys: dict[tuple[str, str], Place] = {}
        self._seen: set[int] = set()

    def read(self, text: str) -> Any:
        """The text as data; RegulationError or YAMLError if it is no YAML as we read it."""
        loader: Loader | yaml.SafeLoader
        try:
            loader = Loader(text)
            root = loader.get_single_node()
        except (yaml.YAMLError, UnicodeEncodeError):
            loader = yaml.SafeLoader(text)  # slower, but it tells best what is wrong and where
            root = loader.get_single_node()
        if not isinstance(root, yaml.MappingNode):
            raise RegulationError([f"{self.name}: geen reglement: velden verwacht zoals reference en stages"])
        return self._value(loader, root, ())

    def told(self, fault: ValidationError) -> list[str]:
        """Every error of the schema, and of values that could not be read."""
        errors = [(self._place(error["loc"]), error) for error in fault.errors(include_url=False)]
        lines = [
            self._line(place or self._about(words), words)
            for place, error in errors
            if place not in self.faults
            for words in _words(error).split("\n")
        ]
        return list(dict.fromkeys([*self.faults.values(), *lines]))

    def _about(self, words: str) -> Place:
        """Where a fault between parts stands: `stages: mondeling: …` is about the stage with that key."""
        top, _, rest = words.partition(":")
        key = rest.strip().partition(":")[0].partition(" ")[0]
        return self.keys.get((top, key), (top,) if (top,) in self.lines else ())

    def _value(self, loader: SafeConstructor, node: yaml.Node, place: Place) -> Any:
        """A node's value; refuse a key that stands twice and an alias, which could nest for ever."""
        if id(node) in self._seen:
            raise self._refusal(node, "verwijzingen (&, *) worden niet gebruikt")
        if len(place) > MAX_DEPTH:
            raise self._refusal(node, "te diep genest")
        self._seen.add(id(node))
        self.lines.setdefault(place, node.start_mark.line + 1)
        if node.tag not in TAGS:
            return self._fault(place, "geen waarde die gelezen wordt; zet tekst tussen aanhalingstekens")
        if isinstance(node, yaml.MappingNode):
            return self._fields(loader, node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(loader, value, (*place, number)) for number, value in enumerate(node.value)]
        return self._scalar(loader, node, place)

    def _fields(self, loader: SafeConstructor, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            field = key.value
            if not isinstance(field, str) or field == "<<":
                raise self._refusal(key, "een veldnaam in tekst verwacht")
            if key.tag != STRING:
                raise self._refusal(key, f"zet aanhalingstekens rond de veldnaam {_short(field)}")
            if is_strange(field):
                raise self._refusal(key, "een veldnaam met een teken dat in geen tekst hoort")
            if field in found:
                raise self._refusal(key, f"veld {_short(field)} staat twee keer")
            self.lines[(*place, field)] = key.start_mark.line + 1
            found[field] = self._value(loader, value, (*place, field))
        self.kinds[place] = str(found.get("kind", ""))
        if place and "key" in found:
            self.keys[(str(place[0]), str(found["key"]))] = place
        return found

    def _scalar(self, loader: SafeConstructor, node: yaml.Node, place: Place) -> Any:
        if node.tag != STRING and len(node.value) > MAX_VALUE:
            return self._fault(place, NO_VALUE)
        try:
            value = loader.construct_object(node)
        except (ValueError, OverflowError, AttributeError, LookupError, TypeError):  # PyYAML's, on a strange value
            return self._fault(place, NO_VALUE)
        if isinstance(value, dt.date) and value.year not in YEARS:
            return self._fault(place, f"een datum tussen {YEARS[0]} en {YEARS[-1]} verwacht")
        if isinstance(value, str) and is_strange(value):
            return self._fault(place, "een teken dat in geen tekst hoort")
        return value

    def _fault(self, place: Place, what: str) -> None:
        self.faults[place] = self._line(place, what)

    def _refusal(self, node: yaml.Node, what: str) -> RegulationError:
        return RegulationError([f"{self.name}, regel {node.start_mark.line + 1}: {what}"])

    def _place(self, loc: Sequence[int | str]) -> Place:
        """Where an error stands in the text: after a part of some kind, pydantic names that kind once more."""
        place: Place = ()
        named = False
        for part in loc:
            if not named and self.kinds.get(place) == part:
                named = True
            elif part != "[key]":
                place, named = (*place, part), False
        return place

    def _line(self, place: Place, what: str) -> str:
        """One error as `file, regel 12, veld stages.0.title: ontbreekt`."""
        known = place
        while known and known not in self.lines:
            known = known[:-1]
        field = ".".join(_short(str(part)) for part in place)
        return one_line(f"{self.name}, regel {self.lines.get(known, 1)}{f', veld {field}' if field else ''}: {what}")


def _words(error: ErrorDetails) -> str:
    """What was expected, in Dutch."""
    if error["type"] == "value_error":
        return error["msg"].removeprefix("Value error, ")
    context = {key: _dutch(str(value)) for key, value in error.get("ctx", {}).items()}
    form = next((words for start, words in FORMS.items() if context.get("pattern", "").startswith(start)), "")
    return form or DUTCH.get(error["type"], "geen geldige waarde").format_map(context)


def _dutch(expected: str) -> str:
    return {"True": "true", "False": "false"}.get(expected, expected.replace(" or ", " of "))


def _short(text: str) -> str:
    return one_line(text, MAX_NAME)
