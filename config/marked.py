"""Marked Markdown as a template made it: its shapes (subject, text, HTML) are cut at the marks, and values put there.

A mark stands for a printed value, so that no value meets Markdown as source.
"""

import re
from functools import lru_cache

from markdown_it import MarkdownIt

from config.wording import LetterError

Pieces = tuple[tuple[str, ...], tuple[int, ...]]  # the template's own text, and which value stands after each piece
MARK = re.compile("\ue000([0-9]+)\ue001")
UNFILLED = re.compile(r"\{\{|\}\}|\{%|%\}|«\w*»|<<\w+>>")  # what other programs would have filled in
STYLES = {  # Outlook wants styles on the element itself
    "<p>": '<p style="margin:0 0 16px">',
    "<h2>": '<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">',
    "<ul>": '<ul style="margin:0 0 16px;padding:0 0 0 22px">',
    "<li>": '<li style="margin:0 0 6px">',
}
LIST = re.compile(r"<ul>\n.*?</ul>", re.DOTALL)
FACT = re.compile(r"([^<:\ue000]{1,60}:) (.+)", re.DOTALL)  # a name of our own, then its value
TABLE = (
    '<table role="presentation" class="facts" width="100%" cellpadding="0" cellspacing="0" border="0"'
    ' style="margin:0 0 20px;background-color:#f3f6f9;border-left:4px solid #8fa3b8">'
)
ROW = (
    '<tr>\n<td class="name" valign="top" width="34%" style="padding:7px 8px 7px 14px;color:#46525e">{}</td>\n'
    '<td valign="top" style="padding:7px 14px 7px 0">{}</td>\n</tr>\n'
)


def mark(number: int) -> str:
    """What stands in the place of a value."""
    return f"\ue000{number}\ue001"


@lru_cache(maxsize=512)
def shape(marked: str) -> tuple[Pieces, Pieces, Pieces]:
    """Subject, plain text and HTML body of marked Markdown; a line break stays one in both."""
    left = UNFILLED.search(marked)
    if left:
        raise LetterError(f"een sjabloon bevat ‘{left[0]}’; niemand vult dat in")
    subject, source = source_of(marked)
    body = LIST.sub(_in_columns, markdown(source))
    for tag, styled in STYLES.items():
        body = body.replace(tag, styled)
    text = re.sub(r"^#+ (.+\n)\n", r"\1", source, flags=re.MULTILINE).replace("**", "")
    return cut(subject), cut(text), cut(body)


def source_of(marked: str) -> tuple[str, str]:
    """The subject and the Markdown of a marked template."""
    first, _, rest = marked.partition("\n")
    return first.partition(": ")[2].strip(), re.sub(r"\n{3,}", "\n\n", rest).strip() + "\n"


def markdown(source: str) -> str:
    """Markdown as HTML without styles."""
    return str(MarkdownIt("commonmark", {"html": False, "breaks": True}).render(source))


@lru_cache(maxsize=64)
def cut(marked: str) -> Pieces:
    """Cut a text at its marks."""
    parts = MARK.split(marked)
    return tuple(parts[::2]), tuple(map(int, parts[1::2]))


def _in_columns(found: re.Match[str]) -> str:
    """A list of facts (`Wanneer: **…**`) as a table of two columns, which a phone and Outlook both show well."""
    items = re.findall(r"<li>(.*?)</li>", found[0], re.DOTALL)
    facts = [FACT.fullmatch(item) for item in items]
    if not all(facts):
        return found[0]
    rows = (ROW.format(fact[1], fact[2]) for fact in facts if fact)
    return f"{TABLE}\n{''.join(rows)}</table>"


def join(pieces: Pieces, values: list[str]) -> str:
    """Put every value at its mark: a value that looks like a mark stays as it is."""
    texts, places = pieces
    joined = [*texts, *texts]
    joined[::2], joined[1::2] = texts, [*[values[place] for place in places], ""]
    return "".join(joined)
