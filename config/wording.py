"""Which templates and which style a letter is made with: the shipped ones, the organisation's, a procedure's own."""

import re
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml

from config.house_style import Style, StyleError, read_logo, read_style
from config.reading import unreadable
from config.settings import settings

SHIPPED = Path(__file__).parent / "letters"
PHRASES = "woorden.yaml"
DUTCH = "nl"
_chosen: list[Path | None] = []  # instead of the settings' own
_kept: dict[str, "Kept"] = {}  # by its hash


class LetterError(Exception):
    """A letter that cannot be made: one line with the template, the line in it and the field."""


class Wording(NamedTuple):
    """A language, and the reference of a procedure that has letters of its own, or nothing.

    `kept` is the hash of a letter's wording as it stood before, where that is asked and no longer the house's.
    """

    language: str = DUTCH
    procedure: str = ""
    kept: str = ""


class Kept(NamedTuple):
    """All that words a kind of letter: its template with what it includes, its language's words, the signature."""

    files: dict[str, str]
    phrases: dict[str, str]
    signature: str


def set_override(folder: Path | None) -> None:
    """Read templates and style in `folder` before the shipped ones; None: the shipped ones only."""
    if folder is not None and not folder.is_dir():
        raise LetterError(f"{folder}: geen map met brieven")
    _chosen[:] = [folder]
    forget()


def forget() -> None:
    """Read everything anew when it is asked again."""
    for cached in (wording_of, style_of, sources, phrases, read_logo):
        cached.cache_clear()


def marks() -> tuple[tuple[str, int, int], ...]:
    """What is another as soon as a file of the installation's own letters is: each with its time and size."""
    own, found = override(), list[tuple[str, int, int]]()
    for path in sorted(own.rglob("*")) if own else ():
        with suppress(OSError):  # gone meanwhile, or not ours to read: who needs it says so
            if path.is_file():
                found.append((str(path), path.stat().st_mtime_ns, path.stat().st_size))
    return tuple(found)


def restored(wording: Wording, known: str, kept: Kept) -> Wording:
    """The same wording as it was when it had this hash."""
    _kept[known] = kept
    return wording._replace(kept=known)


def signature_of(wording: Wording) -> str:
    """The signature of the house style; empty where it has none. LetterError if the style cannot be used."""
    return _kept[wording.kept].signature if wording.kept else style_of(wording.procedure).signature or ""


def override() -> Path | None:
    """The installation's own folder of letters, if it has one."""
    return _chosen[0] if _chosen else settings().letters


def _folders(procedure: str) -> list[Path]:
    """Where letters are looked for; a later one wins."""
    own = override()
    return [SHIPPED, *([own, *([own / procedure] if procedure else [])] if own else [])]


@lru_cache(maxsize=256)
def wording_of(procedure: str, *wanted: str) -> Wording:
    """The first of these languages in which there are letters; else the style's, else Dutch."""
    own = override()
    home = procedure if own and (own / procedure).is_dir() else ""
    there = languages(home)
    choices = [*wanted, style_of(home).language, DUTCH]
    return Wording(next(language for language in choices if language in there), home)


def has_several(procedure: str) -> bool:
    """Whether letters of a procedure are written in more than one language."""
    own = override()
    return own is not None and len(languages(procedure if (own / procedure).is_dir() else "")) > 1


def languages(procedure: str = "") -> list[str]:
    """The languages in which there is any letter, by their two letters."""
    found = {
        path.name
        for folder in _folders(procedure)
        if folder.is_dir()
        for path in folder.iterdir()
        if re.fullmatch("[a-z]{2}", path.name) and any(path.glob("*.j2"))
    }
    return sorted(found)


@lru_cache(maxsize=64)
def style_of(procedure: str) -> Style:
    """The house style of a procedure; LetterError if it cannot be used."""
    try:
        return read_style(*style_folders(procedure))
    except StyleError as fault:
        raise LetterError(str(fault)) from None


def style_folders(procedure: str) -> list[Path]:
    """Where a house style may stand: the organisation's, then the procedure's own."""
    return _folders(procedure)[1:]


@lru_cache(maxsize=64)
def sources(wording: Wording) -> dict[str, str]:
    """Every template's text by file name, read once; the most particular folder wins."""
    if wording.kept:
        return _kept[wording.kept].files
    folders = (folder / wording.language for folder in _folders(wording.procedure))
    files = [path for folder in folders for path in sorted(folder.glob("*.j2"))]
    return {path.name: _text(path) for path in files}


def _text(template: Path) -> str:
    try:
        return template.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise LetterError(f"{template.name}: geen tekst in UTF-8") from None
    except OSError as fault:
        raise LetterError(f"{template.name}: {unreadable(fault)}") from None


@lru_cache(maxsize=64)
def phrases(wording: Wording) -> dict[str, str]:
    """The engine's own Dutch words (months, `minstens`) in another language; LetterError if they cannot be read."""
    if wording.kept:
        return _kept[wording.kept].phrases
    found: dict[str, str] = {}
    for folder in _folders(wording.procedure):
        path = folder / wording.language / PHRASES
        if path.is_file():
            try:
                read = yaml.safe_load(path.read_text("utf-8-sig"))
            except (yaml.YAMLError, UnicodeDecodeError, OSError):
                read = None
            if not isinstance(read, dict) or not all(isinstance(v, str) for v in read.values()):
                raise LetterError(f"letters/{wording.language}/{PHRASES}: woorden met hun vertaling verwacht")
            found |= {str(word): text for word, text in read.items()}
    return found
