"""The house style (huisstijl) of letters: logo, colours, signature, sender and language, per organisation or procedure.

`WERVING_LETTERS` names a folder with `huisstijl.yaml`, and a folder for each language with the templates that replace
the shipped ones. A folder in it that is named after a procedure's reference holds the same for that procedure alone.
"""

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator

from config.reading import unreadable
from rules.definition import Line, MailAddress, Text

FILE = "huisstijl.yaml"
MOST_LOGO = 100_000  # bytes: it goes with every letter
KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
STARTS = {"image/png": b"\x89PNG\r\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}
WHITE = "#ffffff"
LEAST_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3


class StyleError(Exception):
    """A house style that cannot be used: one line each, with the file and the field."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


def contrast(one: str, other: str) -> float:
    """How well one colour reads on another, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _readable(colour: str) -> str:
    if contrast(colour, WHITE) < LEAST_CONTRAST:
        raise ValueError(f"een donkerder kleur verwacht: op of onder wit leest {colour} te zwak (minstens 4,5 op 1)")
    return colour.lower()


Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$"), AfterValidator(_readable)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Sender(_Part):
    """From whom the mails come, and where answers go; the mail server must be allowed to send for the address."""

    name: Line
    address: MailAddress
    reply_to: MailAddress | None = None


class Style(_Part):
    """What a municipality sets; whatever it leaves out stays as it is shipped."""

    logo: Path | None = None
    colour: Colour = "#1f3a56"  # the band on top, with white on it
    link: Colour = "#1a4f8b"
    signature: Text | None = None
    sender: Sender | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "nl"

    @field_validator("logo")
    @classmethod
    def _is_an_image(cls, path: Path | None) -> Path | None:
        if path is not None:
            read_logo(path)
        return path


@lru_cache(maxsize=32)
def read_logo(path: Path) -> tuple[str, bytes]:
    """A logo's kind and content; ValueError if it is not an image that every mail client shows."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None or not path.is_file():
        raise ValueError(f"{path.name}: een bestand .png, .jpg of .gif verwacht, naast {FILE}")
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise ValueError(f"{path.name}: {unreadable(fault)}") from None
    if not content.startswith(STARTS[kind]) or len(content) > MOST_LOGO:
        raise ValueError(f"{path.name}: een afbeelding van hoogstens {MOST_LOGO // 1000} kB verwacht")
    return kind, content


def read_style(*folders: Path) -> Style:
    """The style of these folders together, the last one first; StyleError with every error."""
    found: dict[str, Any] = {}
    for folder in folders:
        found |= _fields(folder)
    try:
        return Style.model_validate(found)
    except ValidationError as fault:
        raise StyleError([f"{FILE}: {_words(e)}" for e in fault.errors()]) from None


def _words(error: Any) -> str:
    field = ".".join(map(str, error["loc"]))
    known = {"extra_forbidden": "onbekend veld", "string_pattern_mismatch": 'een waarde zoals "#1f3a56" of nl verwacht'}
    return f"{field}: {known.get(error['type'], str(error['msg']).removeprefix('Value error, '))}"


def _fields(folder: Path) -> dict[str, Any]:
    path = folder / FILE
    if not path.is_file():
        return {}
    try:
        read = yaml.safe_load(path.read_text("utf-8-sig")) or {}
    except (yaml.YAMLError, UnicodeDecodeError, OSError):
        raise StyleError([f"{FILE}: geen leesbare YAML in UTF-8"]) from None
    if not isinstance(read, dict):
        raise StyleError([f"{FILE}: velden met een waarde verwacht"])
    logo = read.get("logo")
    return {**read, "logo": folder / str(logo)} if logo else read
