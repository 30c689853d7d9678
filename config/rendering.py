"""Letters from templates: values never meet Jinja or Markdown as source, they fill marked places afterwards.

A template is rendered with a numbered mark for every printed value. That marked Markdown has few shapes, so its HTML
is made once, cut at the marks and kept (config/marked.py); a letter then costs one run of its template and three times
joining the pieces.
"""

import hashlib
import html
import re
from collections.abc import Callable, Mapping, MutableMapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from traceback import walk_tb
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    Undefined,
    meta,
    nodes,
)
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from config.house_style import Style
from config.marked import cut, join, mark, markdown, shape, source_of
from config.translating import translated
from config.wording import DUTCH, Kept, Wording, forget, marks, phrases, signature_of, sources, style_of
from config.wording import SHIPPED as SHIPPED
from config.wording import LetterError as LetterError
from config.wording import set_override as _set_override

ENDING, LAYOUT = ".md.j2", "layout.html.j2"
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ALLOWED = (nodes.Output, nodes.If, nodes.For, nodes.Assign, nodes.Include)  # these print a value once
PLAIN = Wording()
_read: list[tuple[tuple[str, int, int], ...]] = []  # how the files stood that were read
_printed: ContextVar[list[str]] = ContextVar("printed")  # the values of the letter that is being made


@dataclass(frozen=True)
class Rendered:
    """One letter, ready to record; `template_hash` tells which wording made it."""

    subject: str
    text: str
    html: str
    template_hash: str


class Link(str):
    """A value that HTML shows as a link: a mail address or a web address, anything else stays text."""

    def shown(self, colour: str) -> str:
        """As HTML, in a colour."""
        text = html.escape(self)
        if re.fullmatch(r"https?://\S+", self):
            return f'<a href="{text}" style="color:{colour}">{text}</a>'
        if re.fullmatch(r"[^\s@:?&]+@[^\s@:?&]+", self):
            return f'<a href="mailto:{text}" style="color:{colour}">{text}</a>'
        return text


def set_override(folder: Path | None) -> None:
    """Read templates and style in `folder` before the shipped ones; None: the shipped ones only. LetterError."""
    _set_override(folder)
    _forget()


def refresh() -> bool:
    """Read the installation's own letters anew if a file of them changed; says so, and the first time too."""
    now = marks()
    if _read == [now]:
        return False
    _read[:] = [now]
    forget()
    _forget()
    return True


def _forget() -> None:
    for cached in (_letters, _environment, _compiled, template_hash, included, fields, _tree):
        cached.cache_clear()


def kinds(wording: Wording = PLAIN) -> frozenset[str]:
    """Every letter kind: a template whose name does not start with `_`."""
    return frozenset(n.removesuffix(ENDING) for n in sources(wording) if n.endswith(ENDING) and n[0] != "_")


@lru_cache(maxsize=256)
def template_hash(kind: str, wording: Wording = PLAIN) -> str:
    """First 16 hexadecimal digits of the sha256 over all that words a letter of this kind; LetterError."""
    kept = to_keep(kind, wording)
    parts = [*kept.files.items(), *sorted(kept.phrases.items()), *([("", kept.signature)] if kept.signature else [])]
    return hashlib.sha256("".join(f"{name}\0{text}\0" for name, text in parts).encode()).hexdigest()[:16]


def to_keep(kind: str, wording: Wording = PLAIN) -> Kept:
    """All that words a letter of this kind, with the layout; LetterError."""
    known = sources(wording)
    files = {name: known[name] for name in sorted(included(kind, wording) | {LAYOUT})}
    return Kept(files, phrases(wording) if wording.language != DUTCH else {}, signature_of(wording))


@lru_cache(maxsize=256)
def included(kind: str, wording: Wording = PLAIN) -> frozenset[str]:
    """The files that make a letter: its template and all it includes."""
    names, todo = set[str](), [_template(kind, wording)]
    _letters(wording)  # all are right
    while todo:
        names.add(name := todo.pop())
        found = meta.find_referenced_templates(_tree(name, wording))
        todo += [str(other) for other in found if other not in names]
    return frozenset(names)


@lru_cache(maxsize=256)
def fields(name: str, wording: Wording = PLAIN) -> frozenset[str]:
    """The facts that a template file asks for, in whatever branch."""
    _letters(wording)  # all are right
    return frozenset(meta.find_undeclared_variables(_tree(name, wording)))


@lru_cache(maxsize=256)
def _tree(name: str, wording: Wording) -> nodes.Template:
    """A template file, parsed once: what checks it, compiles it and looks into it share that; TemplateError."""
    return _environment(wording).parse(sources(wording)[name], name, name)


class _Trees(BaseLoader):
    """Compiles templates from their trees."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,
    ) -> Template:
        """The compiled template, by its name."""
        if name not in sources(self._wording):
            raise TemplateNotFound(name)
        code = environment.compile(_tree(name, self._wording), name, name)
        return Template.from_code(environment, code, dict(globals or {}))  # flat: every rendering copies it


def render(kind: str, facts: Mapping[str, Any], wording: Wording = PLAIN) -> Rendered:
    """One letter from its facts; LetterError when a printed fact is missing, empty or no text."""
    style, facts = style_of(wording.procedure), _in_style(facts, wording)
    marked, values = _mark(_template(kind, wording), facts, wording)
    subject, text, body = shape(marked)
    title = join(subject, values)
    if CONTROL.search(title) or not title:
        raise LetterError(f"{kind}{ENDING}, regel 1: een regeleinde in het onderwerp, of een leeg onderwerp")
    inner = Markup(join(body, [_html(value, style.link) for value in values]))
    page, framed = _mark(LAYOUT, {**facts, **_look(style), "subject": title, "body": inner}, wording)
    whole = join(cut(page), [_html(value, style.link) for value in framed])
    return Rendered(title, join(text, values), whole, template_hash(kind, wording))


def body_of(kind: str, facts: Mapping[str, Any], wording: Wording = PLAIN) -> tuple[str, str]:
    """A letter's subject, and its text as plain HTML without layout or style, for paper; LetterError as for a mail."""
    marked, values = _mark(_template(kind, wording), _in_style(facts, wording), wording)
    subject, source = source_of(marked)
    body = cut(markdown(source))
    return join(cut(subject), values), join(body, [html.escape(value).replace("\n", "<br>") for value in values])


def _in_style(facts: Mapping[str, Any], wording: Wording) -> Mapping[str, Any]:
    """The facts in the letter's language, with the signature of the house style."""
    if wording.language != DUTCH:
        facts = translated(facts, wording)
    signature = signature_of(wording)
    return {**facts, "signature": signature} if signature else facts


def _look(style: Style) -> dict[str, str]:
    """What the layout may use of the style."""
    return {"colour": style.colour, "link_colour": style.link, "logo": "cid:logo" if style.logo else ""}


@lru_cache(maxsize=64)
def _environment(wording: Wording) -> SandboxedEnvironment:
    letters = SandboxedEnvironment(
        loader=_Trees(wording),
        undefined=StrictUndefined,
        finalize=_print,
        trim_blocks=True,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    letters.filters["link"] = Link
    return letters


@lru_cache(maxsize=64)
def _letters(wording: Wording) -> SandboxedEnvironment:
    """The compiled templates of one wording; LetterError for the first that is not right."""
    letters, known = _environment(wording), sources(wording)
    if known and LAYOUT not in known:
        raise LetterError(f"letters/{wording.language}/{LAYOUT}: ontbreekt")
    for name in known:
        _check(letters, name, wording)
    return letters


@lru_cache(maxsize=256)
def _compiled(template: str, wording: Wording) -> Template:
    """A template that can be rendered, found once: Jinja's own search puts its globals together every time."""
    return _letters(wording).get_template(template)


def _check(letters: SandboxedEnvironment, name: str, wording: Wording) -> None:
    """Refuse a template that does not compile, includes what is not there or could print a value twice."""
    try:
        tree = _tree(name, wording)
        for node in tree.find_all(nodes.Stmt):
            if not isinstance(node, ALLOWED) or (isinstance(node, nodes.For) and node.recursive):
                raise LetterError(f"{name}, regel {node.lineno}: alleen waarden, if, for, set en include")
        for other in meta.find_referenced_templates(tree):
            if other not in sources(wording):
                raise LetterError(f"{name}: onbekend sjabloon {other or ''} in een include")
        letters.get_template(name)
    except TemplateError as fault:
        raise LetterError(f"{name}, regel {getattr(fault, 'lineno', 1)}: {fault.message}") from None


def _template(kind: str, wording: Wording) -> str:
    name = kind + ENDING
    if name not in sources(wording) or name[0] == "_":
        raise LetterError(f"letters/{wording.language}/{name}: die brief bestaat niet")
    return name


def _print(value: object) -> str:
    """Keep a printed value apart and leave its mark."""
    if isinstance(value, Undefined):
        str(value)  # raises, and names the field
    if not isinstance(value, str) or not value or value.isspace():
        raise ValueError(f"een waarde is leeg of geen tekst ({type(value).__name__})")
    values = _printed.get()
    values.append(value)
    return mark(len(values) - 1)


def _mark(template: str, facts: Mapping[str, Any], wording: Wording) -> tuple[str, list[str]]:
    """The template's own text with marks, and the values that belong there."""
    values: list[str] = []
    before = _printed.set(values)
    try:
        return _compiled(template, wording).render(facts), values
    except (TemplateError, TypeError, ValueError, RecursionError) as fault:
        spots = [(frame.f_code.co_filename, line) for frame, line in walk_tb(fault.__traceback__)]
        name, line = [(template, 1), *(spot for spot in spots if spot[0] in sources(wording))][-1]
        why = re.sub(r"'(\w+)' is undefined", r"veld \1 ontbreekt", str(fault))
        raise LetterError(f"{name}, regel {line}: {why}") from None
    finally:
        _printed.reset(before)


def _html(value: str, colour: str) -> str:
    """A value escaped for HTML, unless it brings its own."""
    if isinstance(value, Link):
        return value.shown(colour)
    own: Callable[[], str] | None = getattr(value, "__html__", None)
    return own() if own else str(escape(value)).replace("\n", "<br>")
