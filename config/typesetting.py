"""Paper from templates: what people wrote reaches typst as data, so that no text of a person can be code.

The result depends on template and facts alone: on no clock, no network and no font of the machine.
"""

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from config.reading import unreadable
from config.settings import settings

SHIPPED = Path(__file__).parent / "papers"
ENDING = ".typ"
STANDARDS = ["ua-1", "a-2a"]  # for who reads by ear, and to be kept: it opens the same in twenty years
LANGUAGES = re.compile(r"[a-z]{2}")
UNKNOWN = "\ufffd"  # a sign that no font of ours has
UNSHOWN = re.compile(r'(?:the text|the codepoint|codepoint) `"(\\u\{([0-9a-f]+)\}|.+?)"`')
WITHOUT_SHAPE = {"Cc", "Co", "Cs", "Cn"}  # control characters, private ones, halves, and what Unicode does not know
TRIES = 4


class PaperError(Exception):
    """A paper that cannot be made: one line with the template, the line in it and what is wrong."""


def typeset(template: str, facts: Mapping[str, Any], dated: dt.datetime, language: str = "nl") -> bytes:
    """A PDF (PDF/UA-1 and PDF/A-2a) of a template's facts, bearing this moment as the one it was made; PaperError.

    A sign without a shape in our fonts is printed as a replacement character, and so told from one left out.
    """
    sources = _sources(language)
    if template + ENDING not in sources:
        raise PaperError(f"papers/{language}/{template}{ENDING}: dat papier bestaat niet")
    text = json.dumps(_clean(facts), ensure_ascii=False, sort_keys=True)
    stamp = int(dated.timestamp())
    for _ in range(TRIES):
        pdf, unshown = _compiled(template, sources, text, stamp)
        if pdf is not None:
            return pdf
        text = text.translate(dict.fromkeys(map(ord, unshown), UNKNOWN))
    raise PaperError(f"{template}{ENDING}: er staan te veel tekens in die geen lettertype heeft")


def templates(language: str = "nl") -> frozenset[str]:
    """Every paper there is: a template whose name does not start with `_`."""
    return frozenset(name.removesuffix(ENDING) for name in _sources(language) if name[0] != "_")


def _compiled(template: str, sources: Mapping[str, bytes], text: str, stamp: int) -> tuple[bytes | None, str]:
    """The PDF, or the signs that no font has."""
    import typst  # 80 MB: only who makes paper loads it

    files = {**sources, "main": sources[template + ENDING], "data.json": text.encode()}
    make: Any = typst.compile  # its own types know no files in memory
    try:
        return make(files, font_paths=_fonts(), pdf_standards=STANDARDS, timestamp=stamp), ""
    except typst.TypstError as fault:
        found = {chr(int(code, 16)) if code else shape for shape, code in UNSHOWN.findall(fault.diagnostic)}
        if not found:
            raise PaperError(_line(template, fault.diagnostic)) from None
        return None, "".join(found)


def _line(template: str, diagnostic: str) -> str:
    """Where a template is wrong, and what typst says of it; never the text around it."""
    place = re.search(r"─ (?:\\\\?/)?([\w.-]+):(\d+)", diagnostic)
    name = place[1] if place and place[1] != "main" else template + ENDING
    what = diagnostic.partition("\n")[0].removeprefix("error: ")
    return f"{name}, regel {place[2] if place else 1}: {what}"


def _clean(value: Any) -> Any:
    """The facts with every text as its fonts can show it."""
    if isinstance(value, str):
        whole = unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\t", " ")
        return "".join(UNKNOWN if s != "\n" and unicodedata.category(s) in WITHOUT_SHAPE else s for s in whole)
    if isinstance(value, Mapping):
        return {key: _clean(one) for key, one in value.items()}
    return [_clean(one) for one in value] if isinstance(value, list | tuple) else value


@lru_cache(maxsize=1)
def _fonts() -> Any:
    """The fonts that come with typst (Libertinus, SIL Open Font License): never those of the machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def _sources(language: str) -> dict[str, bytes]:
    """Every template by file name; one in the data folder's `papers/nl` wins over the shipped one of that name."""
    if not LANGUAGES.fullmatch(language):
        raise PaperError(f"papers/{language}: een taal zoals nl verwacht")
    folders = (SHIPPED / language, settings().folder / "papers" / language)
    try:
        return {path.name: path.read_bytes() for folder in folders for path in sorted(folder.glob(f"*{ENDING}"))}
    except OSError as fault:
        raise PaperError(f"papers/{language}/{Path(str(fault.filename)).name}: {unreadable(fault)}") from None
