"""Reading a regulation from YAML: every error names file, line and field, all at once."""

import datetime as dt
import errno
import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from yaml.reader import ReaderError

from config.settings import profile_files
from rules.profile import Draft, Profile
from rules.regulation import Regulation

Checked = TypeVar("Checked", Regulation, Profile, Draft)
MAX_BYTES = 1_000_000
MAX_DEPTH = 40  # fields inside fields; a real regulation has eight
MAX_VALUE = 100  # characters of a number or date: PyYAML would calculate for minutes on a long one
MAX_NAME = 60  # characters of a field name in an error
MAX_LINE = 600  # characters of one error
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


class DraftError(RegulationError):
    """A vacancy without a procedure: it can be looked at, never opened (A30)."""

    def __init__(self, name: str, draft: Draft, profile: Profile) -> None:
        super().__init__(
            [f"{name}: een ontwerp zonder procedure (applications en stages ontbreken); het kan niet geopend worden"]
        )
        self.draft, self.profile = draft, profile


@dataclass(frozen=True)
class Frozen:
    """A regulation with the very text it was read from, its profile's included, and the hash of that text."""

    regulation: Regulation
    text: str
    profile: Profile | None = None

    @property
    def hash(self) -> str:
        """sha256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def unreadable(fault: OSError) -> str:
    """Why a file cannot be read."""
    why = {errno.ENOENT: "bestaat niet", errno.EISDIR: "is een map", errno.EACCES: "mag niet gelezen worden"}
    return why.get(fault.errno or 0, "kan niet gelezen worden")


def read_regulation(path: Path) -> Frozen:
    """Read and check one file with the profile it rests on; RegulationError with every error, each on one line.

    The text of the profile is frozen with it, as a second YAML document.
    """
    text = _text_of(path)
    asked = _profile_asked(text)
    if asked is None:
        return freeze(text, path.name)
    place = profile_files().get(asked) or path.with_name(f"{asked}.yaml")
    if not place.is_file():
        raise RegulationError([f"{path.name}, veld profile: profiel {asked} bestaat niet"])
    profile = read_profile(place)
    if profile.profile != asked:
        raise RegulationError([f"{place.name}, veld profile: {asked} verwacht, de naam van het bestand"])
    if _is_draft(text):
        raise DraftError(path.name, _checked(Draft, text, path.name), profile)
    return freeze(f"{text.rstrip()}\n---\n{_text_of(place)}", path.name)


def read_profile(path: Path) -> Profile:
    """Read and check a competence profile; RegulationError with every error, each on one line."""
    return _checked(Profile, _text_of(path), path.name)


def freeze(text: str, name: str) -> Frozen:
    """A frozen text as a regulation with its profile, if it rests on one."""
    own, _, rest = _split(text)
    regulation = _checked(Regulation, own, name)
    if not rest:
        return Frozen(regulation, text)
    profile = _checked(Profile, rest, f"{name} (profiel)")
    if regulation.profile != profile.profile:
        raise RegulationError([f"{name}: een tweede deel na --- is het profiel, en dat noemt dit reglement niet"])
    try:
        return Frozen(regulation.measured_by(profile), text, profile)
    except ValueError as fault:
        raise RegulationError([f"{name}: {line}" for line in str(fault).splitlines()]) from None


def parse_regulation(text: str, name: str) -> Regulation:
    """Check a regulation's text; `name` stands in the errors."""
    return freeze(text, name).regulation


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise RegulationError([f"{path.name}: groter dan {MAX_BYTES} bytes"])
        return path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise RegulationError([f"{path.name}: {unreadable(fault)}"]) from None
    except UnicodeDecodeError:
        raise RegulationError([f"{path.name}: geen tekst in UTF-8"]) from None


def _split(text: str) -> tuple[str, str, str]:
    """The regulation's own text and the profile's; a first line of dashes belongs to neither."""
    head, mark, rest = re.sub(r"\A---[ \t]*\r?\n", "", text).partition("\n---\n")
    return head, mark, rest


def _profile_asked(text: str) -> str | None:
    found = re.search(r"^profile:[ \t]*[\"']?([a-z0-9-]+)[\"']?[ \t]*(?:#.*)?$", text, re.MULTILINE)
    return found[1] if found else None


def _is_draft(text: str) -> bool:
    return not re.search(r"^(applications|stages):", text, re.MULTILINE)


def _checked(model: type[Checked], text: str, name: str) -> Checked:
    """A text as one of our models; RegulationError with every error at its line."""
    source = _Source(name)
    try:
        data = source.read(text)
    except ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        raise RegulationError([f"{name}, regel {line}: een teken dat in geen tekst hoort"]) from None
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f", regel {mark.line + 1}" if mark else ""
        raise RegulationError([f"{name}{where}: geen geldige YAML"]) from None
    except RecursionError:
        raise RegulationError([f"{name}: te diep genest"]) from None
    try:
        checked = model.model_validate(data)
    except ValidationError as fault:
        raise RegulationError(source.told(fault)) from None
    if source.faults:
        raise RegulationError(list(source.faults.values()))
    return checked


class _Source:
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
        loader = yaml.SafeLoader(text)
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

    def _value(self, loader: yaml.SafeLoader, node: yaml.Node, place: Place) -> Any:
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

    def _fields(self, loader: yaml.SafeLoader, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            field = key.value
            if not isinstance(field, str) or field == "<<":
                raise self._refusal(key, "een veldnaam in tekst verwacht")
            if key.tag != STRING:
                raise self._refusal(key, f"zet aanhalingstekens rond de veldnaam {_short(field)}")
            if _strange(field):
                raise self._refusal(key, "een veldnaam met een teken dat in geen tekst hoort")
            if field in found:
                raise self._refusal(key, f"veld {_short(field)} staat twee keer")
            self.lines[(*place, field)] = key.start_mark.line + 1
            found[field] = self._value(loader, value, (*place, field))
        self.kinds[place] = str(found.get("kind", ""))
        if place and "key" in found:
            self.keys[(str(place[0]), str(found["key"]))] = place
        return found

    def _scalar(self, loader: yaml.SafeLoader, node: yaml.Node, place: Place) -> Any:
        if node.tag != STRING and len(node.value) > MAX_VALUE:
            return self._fault(place, NO_VALUE)
        try:
            value = loader.construct_object(node)
        except (ValueError, OverflowError, AttributeError, LookupError, TypeError):  # PyYAML's, on a strange value
            return self._fault(place, NO_VALUE)
        if isinstance(value, dt.date) and value.year not in YEARS:
            return self._fault(place, f"een datum tussen {YEARS[0]} en {YEARS[-1]} verwacht")
        if isinstance(value, str) and _strange(value):
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
        line = f"{self.name}, regel {self.lines.get(known, 1)}{f', veld {field}' if field else ''}: {_one_line(what)}"
        return line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]}…"


def _words(error: ErrorDetails) -> str:
    """What was expected, in Dutch."""
    if error["type"] == "value_error":
        return error["msg"].removeprefix("Value error, ")
    context = {key: _dutch(str(value)) for key, value in error.get("ctx", {}).items()}
    form = next((words for start, words in FORMS.items() if context.get("pattern", "").startswith(start)), "")
    return form or DUTCH.get(error["type"], "geen geldige waarde").format_map(context)


def _dutch(expected: str) -> str:
    return {"True": "true", "False": "false"}.get(expected, expected.replace(" or ", " of "))


def _strange(text: str) -> bool:
    """Whether a text holds what no letter, mail or database takes: half a character, or a control character."""
    return any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t" for sign in text)


def _one_line(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(text.split()))


def _short(text: str) -> str:
    text = _one_line(text)
    return text if len(text) <= MAX_NAME else f"{text[:MAX_NAME]}…"
