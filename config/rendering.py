"""Letters from templates: values never meet Jinja or Markdown as source, they fill marked places afterwards.

A template is rendered with a numbered mark for every printed value. That marked Markdown has few shapes, so its HTML
is made once, cut at the marks and kept; a letter then costs one run of its template and three times joining the pieces.
"""

import hashlib
import html
import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from traceback import walk_tb
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError, Undefined, meta, nodes
from jinja2.sandbox import SandboxedEnvironment
from markdown_it import MarkdownIt
from markupsafe import Markup

SHIPPED = Path(__file__).parent / "letters"
ENDING, LAYOUT = ".md.j2", "layout.html.j2"
MARK = re.compile("\ue000([0-9]+)\ue001")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ALLOWED = (nodes.Output, nodes.If, nodes.For, nodes.Assign, nodes.Include)  # these print a value once
STYLES = {  # Outlook wants styles on the element itself
    "<p>": '<p style="margin:0 0 16px">',
    "<h2>": '<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">',
    "<ul>": '<ul style="margin:0 0 16px;padding:0 0 0 22px">',
    "<li>": '<li style="margin:0 0 6px">',
}
_override: list[Path] = []
_printed: ContextVar[list[str]] = ContextVar("printed")  # the values of the letter that is being made


@dataclass(frozen=True)
class Rendered:
    """One letter, ready to record; `template_hash` tells which wording made it."""

    subject: str
    text: str
    html: str
    template_hash: str


class LetterError(Exception):
    """A letter that cannot be made: one line with the template, the line in it and the field."""


class Link(str):
    """A value that HTML shows as a link: a mail address or a web address, anything else stays text."""

    def __html__(self) -> str:
        shown = html.escape(self)
        if re.fullmatch(r"https?://\S+", self):
            return f'<a href="{shown}" style="color:#1a4f8b">{shown}</a>'
        if re.fullmatch(r"[^\s@:?&]+@[^\s@:?&]+", self):
            return f'<a href="mailto:{shown}" style="color:#1a4f8b">{shown}</a>'
        return shown


def set_override(folder: Path | None) -> None:
    """Read templates in `folder`/<language> before the shipped ones of the same name; None: the shipped ones only."""
    if folder is not None and not folder.is_dir():
        raise LetterError(f"{folder}: geen map met brieven")
    _override[:] = [folder] if folder else []
    for cached in (_sources, _letters, template_hash):
        cached.cache_clear()


def kinds(language: str = "nl") -> frozenset[str]:
    """Every letter kind: a template whose name does not start with `_`."""
    return frozenset(n.removesuffix(ENDING) for n in _sources(language) if n.endswith(ENDING) and n[0] != "_")


@lru_cache(maxsize=256)
def template_hash(kind: str, language: str = "nl") -> str:
    """First 16 hexadecimal digits of the sha256 over the template, all it includes, and the layout."""
    letters, sources = _letters(language), _sources(language)
    names, todo = set[str](), [_template(kind, language), LAYOUT]
    while todo:
        names.add(name := todo.pop())
        found = meta.find_referenced_templates(letters.parse(sources[name]))
        todo += [str(other) for other in found if other not in names]
    parts = (f"{name}\0{sources[name]}\0" for name in sorted(names))
    return hashlib.sha256("".join(parts).encode()).hexdigest()[:16]


def render(kind: str, facts: Mapping[str, Any], language: str = "nl") -> Rendered:
    """One letter from its facts; LetterError when a printed fact is missing, empty or no text."""
    marked, values = _mark(_template(kind, language), facts, language)
    subject, text, body = _shape(marked)
    title = _join(subject, values)
    if CONTROL.search(title) or not title:
        raise LetterError(f"{kind}{ENDING}, regel 1: een regeleinde in het onderwerp, of een leeg onderwerp")
    page, framed = _mark(
        LAYOUT, {**facts, "subject": title, "body": Markup(_join(body, [_html(value) for value in values]))}, language
    )
    whole = _join(_cut(page), [_html(value) for value in framed])
    return Rendered(title, _join(text, values), whole, template_hash(kind, language))


def body_of(kind: str, facts: Mapping[str, Any], language: str = "nl") -> tuple[str, str]:
    """A letter's subject, and its text as HTML without the layout around it, for paper; LetterError as for a mail."""
    marked, values = _mark(_template(kind, language), facts, language)
    subject, _, body = _shape(marked)
    return _join(subject, values), _join(body, [html.escape(value).replace("\n", "<br>") for value in values])


@lru_cache(maxsize=8)
def _sources(language: str) -> dict[str, str]:
    """Every template's text by file name, read once; the override folder wins."""
    files = [path for folder in (SHIPPED, *_override) for path in sorted((folder / language).glob("*.j2"))]
    try:
        return {path.name: path.read_text("utf-8-sig") for path in files}
    except UnicodeDecodeError:
        raise LetterError(f"letters/{language}: een sjabloon is geen tekst in UTF-8") from None


@lru_cache(maxsize=8)
def _letters(language: str) -> SandboxedEnvironment:
    """The compiled templates of one language; LetterError for the first that is not right."""
    sources = _sources(language)
    load = FunctionLoader(lambda name: (sources[name], name, None) if name in sources else None)
    letters = SandboxedEnvironment(
        loader=load,
        undefined=StrictUndefined,
        finalize=_print,
        trim_blocks=True,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    letters.filters["link"] = Link
    if sources and LAYOUT not in sources:
        raise LetterError(f"letters/{language}: {LAYOUT} ontbreekt")
    for name in sources:
        _check(letters, name, sources)
    return letters


def _check(letters: SandboxedEnvironment, name: str, sources: Mapping[str, str]) -> None:
    """Refuse a template that does not compile, includes what is not there or could print a value twice."""
    try:
        tree = letters.parse(sources[name], name, name)
        for node in tree.find_all(nodes.Stmt):
            if not isinstance(node, ALLOWED) or (isinstance(node, nodes.For) and node.recursive):
                raise LetterError(f"{name}, regel {node.lineno}: alleen waarden, if, for, set en include")
        for other in meta.find_referenced_templates(tree):
            if other not in sources:
                raise LetterError(f"{name}: onbekend sjabloon {other or ''} in een include")
        letters.get_template(name)
    except TemplateError as fault:
        raise LetterError(f"{name}, regel {getattr(fault, 'lineno', 1)}: {fault.message}") from None


def _template(kind: str, language: str) -> str:
    name = kind + ENDING
    if name not in _sources(language) or name[0] == "_":
        raise LetterError(f"letters/{language}/{name}: die brief bestaat niet")
    return name


def _print(value: object) -> str:
    """Keep a printed value apart and leave its mark."""
    if isinstance(value, Undefined):
        str(value)  # raises, and names the field
    if not isinstance(value, str) or not value or value.isspace():
        raise ValueError(f"een waarde is leeg of geen tekst ({type(value).__name__})")
    values = _printed.get()
    values.append(value)
    return f"\ue000{len(values) - 1}\ue001"


def _mark(template: str, facts: Mapping[str, Any], language: str) -> tuple[str, list[str]]:
    """The template's own text with marks, and the values that belong there."""
    values: list[str] = []
    before = _printed.set(values)
    try:
        return _letters(language).get_template(template).render(facts), values
    except (TemplateError, TypeError, ValueError, RecursionError) as fault:
        spots = [(frame.f_code.co_filename, line) for frame, line in walk_tb(fault.__traceback__)]
        name, line = [(template, 1), *(spot for spot in spots if spot[0] in _sources(language))][-1]
        why = re.sub(r"'(\w+)' is undefined", r"veld \1 ontbreekt", str(fault))
        raise LetterError(f"{name}, regel {line}: {why}") from None
    finally:
        _printed.reset(before)


Pieces = tuple[tuple[str, ...], tuple[int, ...]]  # the template's own text, and which value stands after each piece


@lru_cache(maxsize=512)
def _shape(marked: str) -> tuple[Pieces, Pieces, Pieces]:
    """Subject, plain text and HTML body of marked Markdown; a line break stays one in both."""
    first, _, rest = marked.partition("\n")
    source = re.sub(r"\n{3,}", "\n\n", rest).strip() + "\n"
    body = MarkdownIt("commonmark", {"html": False, "breaks": True}).render(source)
    for tag, styled in STYLES.items():
        body = body.replace(tag, styled)
    text = re.sub(r"^#+ (.+\n)\n", r"\1", source, flags=re.MULTILINE).replace("**", "")
    return _cut(first.partition(": ")[2].strip()), _cut(text), _cut(body)


@lru_cache(maxsize=64)
def _cut(marked: str) -> Pieces:
    """Cut a text at its marks."""
    parts = MARK.split(marked)
    return tuple(parts[::2]), tuple(map(int, parts[1::2]))


def _join(pieces: Pieces, values: list[str]) -> str:
    """Put every value at its mark: a value that looks like a mark stays as it is."""
    texts, places = pieces
    joined = [*texts, *texts]
    joined[::2], joined[1::2] = texts, [*[values[place] for place in places], ""]
    return "".join(joined)


def _html(value: str) -> str:
    """A value escaped for HTML, unless it brings its own."""
    own: Callable[[], str] | None = getattr(value, "__html__", None)
    return own() if own else html.escape(value).replace("\n", "<br>")
