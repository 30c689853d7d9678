"""The matrix of competences and stages as a picture: a plain SVG, whose words are text that can be read aloud."""

import textwrap
from collections.abc import Iterator
from html import escape

from rules.coverage import Coverage, plural
from rules.numbers import dutch
from rules.phrases import capital
from rules.profile import Competence

NAMES, COLUMN, LINE, PAD = 330, 150, 17, 8
HEAD, NAME, TITLE = 18, 44, 55  # characters on a line
SHADES = ((60, "#7db3e6", "60% en meer"), (30, "#a9cdf0", "30 tot 60%"), (15, "#cfe3f7", "15 tot 30%"))
LEAST = ("#e9f2fb", "minder dan 15%")
EMPTY, GAP, INK = "#ffffff", "#fbe3d6", "#1a1a1a"


def picture(found: Coverage) -> str:
    """The whole picture; colour never says anything that words do not say as well."""
    width = NAMES + COLUMN * (len(found.stages) + 1) + 2 * PAD
    name = _wrapped(found.profile.title, TITLE)
    parts, y = [*_texts(PAD, 26, name, "font-size='17' font-weight='bold'")], 26 + LINE * len(name)
    parts += _texts(PAD, y, ["Deel van de punten van elk onderdeel dat naar een competentie gaat"])
    y += LINE
    parts += _heads(found, y)
    y += LINE * max(len(_wrapped(stage.title, HEAD)) for stage in found.stages) + LINE
    for kind, competences in found.kinds:
        parts += _texts(PAD, y + LINE, [capital(plural(kind))], "font-weight='bold'")
        y += LINE + PAD
        for competence in competences:
            parts += _row(found, competence, y)
            y += _height(competence)
    parts += _legend(y + PAD)
    y += (LINE + 3) * (len(SHADES) + 2) + 2 * PAD
    title = f"Wat de onderdelen meten: {found.profile.title}"
    never = f"Nooit gemeten: {', '.join(c.name for c in found.never) or 'geen enkele'}."
    return "\n".join(
        [
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {y}' width='{width}' height='{y}' role='img'"
            f" aria-labelledby='t d' lang='nl' font-family='sans-serif' font-size='13' fill='{INK}'>",
            f"<title id='t'>{_safe(title)}</title>",
            f"<desc id='d'>{_safe(never)}</desc>",
            f"<rect width='{width}' height='{y}' fill='{EMPTY}'/>",
            *parts,
            "</svg>",
            "",
        ]
    )


def _heads(found: Coverage, y: int) -> Iterator[str]:
    for number, title in enumerate([*(stage.title for stage in found.stages), "in het totaal"]):
        x = NAMES + COLUMN * number + COLUMN // 2
        weight = "" if number == len(found.stages) else " font-weight='bold'"
        yield from _texts(x, y + LINE, _wrapped(title, HEAD), f"text-anchor='middle'{weight}")


def _row(found: Coverage, competence: Competence, y: int) -> Iterator[str]:
    high, is_gap = _height(competence), competence in found.never
    if is_gap:
        wide = NAMES + COLUMN * (len(found.stages) + 1)
        yield f"<rect x='{PAD}' y='{y + 1}' width='{wide - PAD}' height='{high - 2}' fill='{GAP}'/>"
    yield from _texts(2 * PAD, y + LINE, _words(competence))
    for number, stage in enumerate(found.stages):
        measure = found.measure(competence.key, stage.key)
        if measure:
            shade = next((fill for least, fill, _ in SHADES if measure.of_stage >= least), LEAST[0])
            yield from _cell(number, y, high, f"{dutch(measure.of_stage)}%", shade)
        elif not is_gap:
            yield from _cell(number, y, high, "–", EMPTY)
    share = found.of_total(competence.key)
    words = "nooit gemeten" if is_gap else "nog niet gekend" if share is None else f"{dutch(share)}%"
    yield from _cell(len(found.stages), y, high, words, "none")


def _cell(number: int, y: int, high: int, words: str, fill: str) -> Iterator[str]:
    x = NAMES + COLUMN * number
    line = " stroke='#8a8a8a'" if fill != "none" else ""
    yield f"<rect x='{x}' y='{y}' width='{COLUMN}' height='{high}' fill='{fill}'{line}/>"
    yield from _texts(x + COLUMN // 2, y + high // 2 + 5, [words], "text-anchor='middle'")


def _legend(y: int) -> Iterator[str]:
    shades = [*((fill, words) for _, fill, words in SHADES), LEAST]
    for number, (fill, words) in enumerate([*shades, (GAP, "nooit gemeten")]):
        top = y + (LINE + 3) * number
        yield f"<rect x='{PAD}' y='{top}' width='14' height='14' fill='{fill}' stroke='#8a8a8a'/>"
        yield from _texts(PAD + 22, top + 12, [words], "font-size='12'")


def _texts(x: int, y: int, lines: list[str], more: str = "") -> Iterator[str]:
    yield from (
        f"<text x='{x}' y='{y + LINE * number}' {more}>{_safe(line)}</text>" for number, line in enumerate(lines)
    )


def _words(competence: Competence) -> list[str]:
    level = f" (niveau {competence.level})" if competence.level is not None else ""
    return _wrapped(competence.name + level, NAME)


def _height(competence: Competence) -> int:
    return LINE * len(_words(competence)) + PAD


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width) or [text]


def _safe(text: str) -> str:
    """Text for XML; a sign that XML does not know is left out."""
    return escape("".join(sign if sign.isprintable() else " " for sign in text))
