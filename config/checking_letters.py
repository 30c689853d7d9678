"""Checking every letter that a procedure may send, before it sends any: templates, fields, style, language."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from config import samples
from config.house_style import StyleError, read_style
from config.marked import UNFILLED
from config.rendering import ENDING, LAYOUT, fields, included, kinds, render
from config.translating import missing
from config.wording import DUTCH, LetterError, Wording, languages, override, style_folders, wording_of
from rules.regulation import Regulation

LOOK = {"subject", "body", "colour", "link_colour", "logo"}  # what only the layout may use


def letter_problems(regulation: Regulation, reference: str = "") -> list[str]:
    """Everything that would keep a letter of this procedure from being made, or make it wrong; one line each.

    `reference` is the procedure's, where it is another than its regulation's.
    """
    home = wording_home(reference or regulation.reference)
    if isinstance(home, list):
        return home
    wordings, about = [Wording(language, home) for language in languages(home)], _about(regulation)
    return [*_left_open(regulation), *(line for wording in wordings for line in _problems(wording, about))]


def read_ahead() -> None:
    """Read, compile and try every Dutch letter of the house: whoever is forked from this process need not."""
    home = wording_home("")
    if isinstance(home, str):
        list(_problems(Wording(DUTCH, home), _About({}, {})))


class _About(NamedTuple):
    """What the letters of one procedure say of it; samples say the rest."""

    every: dict[str, str]
    negative: dict[str, str]  # what those about a negative decision say besides


def _about(regulation: Regulation) -> _About:
    employer = regulation.employer
    every = {
        "function_title": regulation.title,
        "employer": employer.name,
        "employer_address": employer.address,
        "contact": employer.contact,
        "signature": employer.signature,
        "reference": regulation.reference,
    }
    return _About(every, {"appeal_clause": regulation.appeal_clause})


def wording_home(reference: str) -> str | list[str]:
    """The procedure's name if it has letters of its own, or why the house style cannot be used."""
    own = override()
    if own and not own.is_dir():
        return [f"{own}: geen map met brieven"]
    try:
        home = wording_of(reference).procedure
        read_style(*style_folders(home))
    except StyleError as fault:
        return fault.lines
    except LetterError as fault:
        return [str(fault)]
    return home


def _left_open(regulation: Regulation) -> Iterator[str]:
    """Texts of the regulation that look like something that would still be filled in: nobody does."""
    for path, text in _texts("", regulation.model_dump()):
        found = UNFILLED.search(text)
        if found:
            yield f"{path}: bevat ‘{found[0]}’; niemand vult dat in, en het zou zo in een brief staan"


def _texts(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(f"{path}.{key}".lstrip("."), part)
    elif isinstance(value, (list, tuple)):
        for number, part in enumerate(value):
            yield from _texts(f"{path}.{number}", part)


def _problems(wording: Wording, about: _About) -> Iterator[str]:
    where = f"letters/{wording.language}"
    try:
        there, lacking, framed = kinds(wording), missing(wording), fields(LAYOUT, wording)
    except LetterError as fault:
        yield f"{where}/{str(fault).removeprefix(f'{where}/')}"
        return
    wanted = samples.kinds() if wording.language == DUTCH else samples.kinds() - samples.house_kinds()
    yield from (f"{where}/{kind}{ENDING}: ontbreekt" for kind in sorted(wanted - there))
    yield from (f"{where}/{kind}{ENDING}: zo heet geen enkele brief" for kind in sorted(there - samples.kinds()))
    for field in sorted(framed - set(samples.common()) - LOOK):
        yield f"{where}/{LAYOUT}: onbekend veld {field}"
    if lacking:
        yield f"{where}/woorden.yaml: zonder vertaling: {', '.join(lacking)}"
    found = [line for kind in sorted(wanted & there) for line in _kind(kind, wording, about)]
    yield from dict.fromkeys(f"{where}/{line}" for line in found)


def _kind(kind: str, wording: Wording, about: _About) -> Iterator[str]:
    """What is wrong with one letter."""
    known = set(samples.common()) | set(samples.own_facts(kind))
    files = included(kind, wording)
    for name in sorted(files):
        for field in sorted(fields(name, wording) - known):
            yield f"{name}: onbekend veld {field}; bekend zijn {', '.join(sorted(known))}"
    used = {field for name in files for field in fields(name, wording)}
    if kind in samples.negative_kinds():
        for field in sorted(set(samples.grounds()) - used):
            yield f"{kind}{ENDING}: {field} ontbreekt; zonder dat is een weigering onvolledig"
    yield from _made(kind, wording, about)


def _made(kind: str, wording: Wording, about: _About) -> Iterator[str]:
    """Why it cannot be made with an example of each field, about this procedure."""
    own = samples.own_facts(kind) | (about.negative if kind in samples.negative_kinds() else {})
    try:
        render(kind, {**samples.common(), **about.every, **own}, wording)
    except LetterError as fault:
        yield str(fault)
