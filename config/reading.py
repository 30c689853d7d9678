"""Reading a regulation from YAML: every error names file, line and field, all at once."""

import errno
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError
from yaml.reader import ReaderError

from config.settings import profile_files
from config.source import RegulationError, Source
from rules.profile import Draft, Profile
from rules.provisions import Retention
from rules.regulation import Regulation
from rules.signs import one_line

Checked = TypeVar("Checked", Regulation, Profile, Draft)
MAX_BYTES = 1_000_000


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
    data = _data(text, path.name)
    asked = data.get("profile")
    if not isinstance(asked, str) or _split(text)[1]:
        return freeze(text, path.name)
    beside = path.parent / f"{Path(asked).name}.yaml"
    place = profile_files().get(asked, beside)
    if Path(asked).name != asked or not place.is_file():
        raise RegulationError([one_line(f"{path.name}, veld profile: profiel {asked} bestaat niet")])
    profile = read_profile(place)
    if profile.profile != asked:
        raise RegulationError([f"{place.name}, veld profile: {asked} verwacht, de naam van het bestand"])
    if not {"applications", "stages"} & data.keys():
        raise DraftError(path.name, _checked(Draft, text, path.name), profile)
    return freeze(f"{text.rstrip()}\n---\n{_text_of(place)}", path.name)


def read_profile(path: Path) -> Profile:
    """Read and check a competence profile; RegulationError with every error, each on one line."""
    return _checked(Profile, _text_of(path), path.name)


def freeze(text: str, name: str) -> Frozen:
    """A frozen text as a regulation with its profile, if it rests on one."""
    own, rest = _split(text)
    regulation = _checked(Regulation, own, name)
    if not rest:
        if regulation.profile:
            raise RegulationError([f"{name}, veld profile: de tekst van profiel {regulation.profile} ontbreekt"])
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
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise RegulationError([f"{path.name}: groter dan {MAX_BYTES} bytes"])
        return raw.decode("utf-8-sig")
    except OSError as fault:
        raise RegulationError([f"{path.name}: {unreadable(fault)}"]) from None
    except UnicodeDecodeError:
        raise RegulationError([f"{path.name}: geen tekst in UTF-8"]) from None


def own_text(text: str) -> str:
    """The regulation's own part of a frozen text, without the profile."""
    return _split(text)[0]


def _split(text: str) -> tuple[str, str]:
    """The regulation's own text and the profile's; dashes before the first field begin the regulation itself."""
    read = 0
    for mark in re.finditer(r"^---[ \t]*\r?\n", text, re.MULTILINE):
        if any(line.strip() and line[0] not in "#-%" for line in text[read : mark.start()].splitlines()):
            return text[: mark.start()], text[mark.end() :]
        read = mark.end()
    return text, ""


def outline(text: str) -> list[tuple[str, bool]]:
    """The key of each stage in a frozen text, and whether it has a gate."""
    return [(stage["key"].value, _is_given(stage.get("entry"))) for stage in _stages(text)]


def titles_in(text: str) -> dict[str, str]:
    """The title of each stage in a frozen text, by its key."""
    return {stage["key"].value: stage["title"].value for stage in _stages(text)}


def _stages(text: str) -> list[dict[str, yaml.Node]]:
    """The fields of each stage; the text was checked when it was frozen, so libyaml may compose it, far faster."""
    root: Any = yaml.compose(own_text(text), yaml.CSafeLoader)
    return [_fields(stage) for stage in _fields(root)["stages"].value]


def _fields(mapping: yaml.Node) -> dict[str, yaml.Node]:
    return {key.value: value for key, value in mapping.value}


def _is_given(value: yaml.Node | None) -> bool:
    return value is not None and value.tag != "tag:yaml.org,2002:null"


def retention_in(text: str) -> Retention:
    """How long a frozen text says that data is kept; the many that do not name it are not parsed."""
    if "retention" not in own_text(text):
        return Retention()
    return Retention.model_validate(_data(text, "regulation").get("retention") or {})


def _data(text: str, name: str) -> dict[str, Any]:
    """The fields of a regulation's own text, before any of them is checked."""
    return _read(Source(name), _split(text)[0], name)


def _checked(model: type[Checked], text: str, name: str) -> Checked:
    """A text as one of our models; RegulationError with every error at its line."""
    source = Source(name)
    data = _read(source, text, name)
    try:
        checked = model.model_validate(data)
    except ValidationError as fault:
        raise RegulationError(source.told(fault)) from None
    if source.faults:
        raise RegulationError(list(source.faults.values()))
    return checked


def _read(source: Source, text: str, name: str) -> dict[str, Any]:
    try:
        data: dict[str, Any] = source.read(text)
    except ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        raise RegulationError([f"{name}, regel {line}: een teken dat in geen tekst hoort"]) from None
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f", regel {mark.line + 1}" if mark else ""
        raise RegulationError([f"{name}{where}: geen geldige YAML"]) from None
    except RecursionError:
        raise RegulationError([f"{name}: te diep genest"]) from None
    return data
