"""Dutch phrases for the parts of a regulation: lists, names with their article, terms, for whom something holds."""

import re
from collections.abc import Iterable

from rules.conditions import DegreeCondition
from rules.definition import Degree, Whom
from rules.regulation import Regulation
from rules.stage import Stage

COUNTS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
ORDINALS = (
    "nulde",
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
)
DEGREES: dict[Degree, str] = {
    "master": "masterdiploma",
    "bachelor": "bachelordiploma",
    "graduaat": "graduaatsdiploma",
    "secundair": "diploma secundair onderwijs",
    "geen": "geen diploma",
}
DE = (
    "proef",
    "test",
    "opdracht",
    "selectie",
    "presentatie",
    "screening",
    "simulatie",
    "oefening",
    "vragenlijst",
    "case",
)
HET = ("gesprek", "examen", "interview", "onderzoek", "assessment", "center", "centrum", "onderdeel")
_PLAIN_TITLE = re.compile(r"(?P<name>[^\W\d_]+(?:[ -]+[^\W\d_]+)*)(?: \([^()]*\))?")


def both(words: Iterable[str]) -> str:
    """`a, b en c`"""
    return _joined(list(words), "en")


def either(words: Iterable[str]) -> str:
    """`a, b of c`"""
    return _joined(list(words), "of")


def _joined(words: list[str], last: str) -> str:
    if not words:
        return ""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def lower(text: str) -> str:
    """The text as it stands inside a sentence; an abbreviation such as PC-test keeps its capitals."""
    return text if text[1:2].isupper() or not text[1:2].isalpha() else text[0].lower() + text[1:]


def capital(text: str) -> str:
    """The text as it opens a sentence."""
    return text[:1].upper() + text[1:]


def article(title: str) -> str:
    """`de` or `het` where the last word of a title tells it, otherwise empty."""
    plain = _PLAIN_TITLE.fullmatch(title)
    words = plain["name"].split() if plain else []
    if not words or "en" in words:
        return ""
    return "de" if words[-1].lower().endswith(DE) else "het" if words[-1].lower().endswith(HET) else ""


def named(stage: Stage) -> str:
    """A stage inside a sentence: `de mondelinge proef`, or its title in quotes where the article is unknown."""
    known = article(stage.title)
    return f"{known} {lower(stage.title)}" if known else f"‘{stage.title}’"


def count_words(number: int) -> str:
    """`drie`, or the digits above twelve."""
    return COUNTS[number] if number < len(COUNTS) else str(number)


def ordinal_words(number: int) -> str:
    """`derde`, or `15e` above ten."""
    return ORDINALS[number] if number < len(ORDINALS) else f"{number}e"


def months_words(months: int) -> str:
    """`2 jaar`, `18 maanden` or `2 jaar en 6 maanden`."""
    if months < 24 and months % 12:
        return "1 maand" if months == 1 else f"{months} maanden"
    years, rest = divmod(months, 12)
    return both([f"{years} jaar", *([months_words(rest)] if rest else [])])


def days_words(days: int, count: str = "calendar") -> str:
    """`14 kalenderdagen` or `1 werkdag`."""
    return f"{days} {'werkdag' if count == 'working' else 'kalenderdag'}{'' if days == 1 else 'en'}"


def clock_words(clock: str) -> str:
    """`9.00 uur`"""
    return f"{int(clock[:2])}.{clock[3:]} uur"


def moment_words(regulation: Regulation, due: str) -> str:
    """When something must be there or true: `op de sluitingsdatum`, `bij de aanstelling`, `bij de mondelinge proef`."""
    if due.startswith("stage:"):
        return f"bij {named(regulation.stage(due.removeprefix('stage:')))}"
    return {
        "closing": "op de sluitingsdatum",
        "closing_date": "op de sluitingsdatum",
        "submission_date": "op de dag van de kandidatuur",
        "appointment": "bij de aanstelling",
    }[due]


def degrees_words(degrees: Iterable[Degree]) -> str:
    """`een masterdiploma of een bachelordiploma`"""
    return either(DEGREES[d] if d == "geen" else f"een {DEGREES[d]}" for d in degrees)


def tracks_words(regulation: Regulation, tracks: Iterable[str]) -> str:
    """`aanwerving of bevordering`, by the labels of the ways in."""
    labels = {track.key: track.label for track in regulation.tracks}
    return either(lower(labels[key]) for key in tracks)


def whom_words(regulation: Regulation, whom: Whom) -> str:
    """`wie een bachelordiploma heeft en deelneemt via aanwerving`"""
    parts = [f"{degrees_words(whom.degrees)} heeft"] if whom.degrees else []
    parts += [f"deelneemt via {tracks_words(regulation, whom.tracks)}"] if whom.tracks else []
    parts += [_fact(regulation, key, is_met=True) for key in whom.meeting]
    parts += [_fact(regulation, key, is_met=False) for key in whom.unless]
    return f"wie {both(parts)}"


def _fact(regulation: Regulation, key: str, *, is_met: bool) -> str:
    for condition in regulation.flat_conditions:
        if condition.key == key and isinstance(condition, DegreeCondition) and len(condition.degrees) == 1:
            return f"{'een' if is_met else 'geen'} {DEGREES[condition.degrees[0]]} heeft"
        if condition.key == key:
            return f"{'' if is_met else 'niet '}voldoet aan ‘{condition.label}’"
    labels = {attribute.key: attribute.label for attribute in regulation.attributes}
    return f"{'' if is_met else 'niet '}het kenmerk ‘{labels[key]}’ heeft"
