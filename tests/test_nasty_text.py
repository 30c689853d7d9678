"""Whatever someone is called or writes: it is printed as such, never executed, never a tag, a header or an order."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import default
from email.utils import parseaddr
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from cli import printing
from cli.sink import _page, _row
from config.rendering import LetterError, Rendered, render, set_override
from rules.signs import is_strange, one_line, shown
from tasks.intake import apply
from tasks.message import Mail, address_of, compose
from tasks.sheets import put
from tasks.tables import TableError
from tests.factory import House, csv_of, person, result
from tests.test_letters import facts_of

PIECES = (
    "{{ 7*7 }}", "{% for x in y %}", "{#", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "<b>", "&lt;",
    "[x](javascript:alert(1))", "![](http://x.example/p.png)", "# kop", "**vet**", "`code`", "***", "---", "- punt",
    "1. een", "> citaat", "<!--", "]]>", "<mailto:x@y.example>", "http://x.example/?a=1&b=2", "a@b.be?bcc=c@d.be",
    "\ue0000\ue001", "=?utf-8?q?x?=", "%s %(x)s", "\\", "'", '"', ";", ",", ":", "@", "<", ">", "Jan", "Zoë", "ß", "🎉",
    "Bcc: x@y.example", "[red]", "[/bold]", "=1+1", "+cmd|' /C calc'!A0", "-1", "@SUM(A1)", "م", "漢", "e\u0301",
)  # fmt: skip
STEERING = ("\x1b[2J", "\x07", "\x9b31m", "\u202egpj", "\u2066x", "\x00", "\x85", "\u2028", "\ud800")
NASTY = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), min_size=1, max_size=4).map(
    lambda parts: " ".join(" ".join(parts).split())[:100].strip()
)
NAME = NASTY.filter(lambda name: name and not is_strange(name) and not any(sign in name for sign in "\u2028\u2029"))


class Seen(HTMLParser):
    """The tags with their attributes in order, and the text a reader sees."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[Any] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append((tag, attrs))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", data))

    def handle_data(self, data: str) -> None:
        self.text += data


def letter(name: str) -> Rendered:
    reasons = [f"De commissie vond {name}.", name]
    return render("failed_stage", facts_of("failed_stage", candidate=name, reasons=reasons))


PLAIN = Seen(letter("Jan").html)


@given(NAME)
def test_in_a_letter_a_name_or_a_reason_is_text_and_nothing_else(name: str) -> None:
    made = letter(name)
    seen = Seen(made.html)
    assert seen.tags == PLAIN.tags
    assert " ".join(seen.text.split()).count(" ".join(name.split())) >= 3
    assert f"Beste {name}\n" in made.text
    assert f"\n- De commissie vond {name}.\n- {name}\n" in made.text
    assert made.subject == letter("Jan").subject


@pytest.mark.parametrize(
    "attack",
    [
        "{{ candidate.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() | string }}",
        "{{ cycler.__init__.__globals__ | string }}",
        "{{ candidate.format.__globals__ | string }}",
        "{{ '{0.__class__}'.format(candidate) }}",
        '{% include "../../../../etc/passwd" %}',
        "{% import 'os' as os %}",
        "{% macro x() %}{% endmacro %}{{ x() }}",
    ],
)
def test_a_template_of_the_municipality_reaches_nothing_but_its_facts(tmp_path: Path, attack: str) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "withdrawn.md.j2").write_text(f"Onderwerp: {{{{ dossier }}}}\n\n{attack}\n", encoding="utf-8")
    set_override(tmp_path)
    try:
        with pytest.raises(LetterError) as refusal:
            render("withdrawn", facts_of("withdrawn"))
    finally:
        set_override(None)
    assert str(refusal.value).startswith("withdrawn.md.j2")
    assert "\n" not in str(refusal.value)


@given(
    NAME, st.lists(st.one_of(NASTY, st.just(""), st.sampled_from([".", "--=_werving", "--=_werving--"])), max_size=4)
)
def test_a_mail_has_its_own_headers_once_one_recipient_and_what_was_written(name: str, lines: list[str]) -> None:
    to = address_of(name, "jan@voorbeeld.example")
    text = "\n".join([name, *lines, name])
    mail = Mail("<1@voorbeeld.example>", name, to.addr_spec, f"Brief aan {name}", text, f"<p>{text}</p>")
    raw = compose(mail, address_of("HR", "hr@voorbeeld.example"), to, [])
    read, folded = message_from_bytes(raw, policy=default), message_from_bytes(raw)
    assert sorted(read.keys()) == [
        "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"
    ]  # fmt: skip
    assert [a.addr_spec for a in read["To"].addresses] == ["jan@voorbeeld.example"]
    shown, address = parseaddr(folded["To"].replace("\r\n", ""))
    assert (header(shown), address) == (name, "jan@voorbeeld.example")
    assert header(folded["Subject"].replace("\r\n", "")) == f"Brief aan {name}"
    assert [part.get_content_type() for part in read.iter_parts()] == ["text/plain", "text/html"]
    plain, html = (part.get_content().replace("\r\n", "\n") for part in read.iter_parts())
    assert (plain.rstrip("\n"), html.rstrip("\n")) == (text.rstrip("\n"), f"<p>{text}</p>")


def header(text: str) -> str:
    """A header as a mail program shows it."""
    return str(make_header(decode_header(text)))


@given(NASTY)
@settings(max_examples=30)
def test_the_sink_shows_any_mail_as_text(text: str) -> None:
    raw = f"From: {text}\nTo: {text}\nSubject: {text}\nContent-Type: text/html\n\n{text}".encode("utf-8", "replace")
    tags = {
        tag for tag, _ in Seen(_page(1, message_from_bytes(raw))).tags + Seen(_row(1, message_from_bytes(raw))).tags
    }
    assert tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "p", "a", "table", "tr", "th", "td", "iframe", "pre"
    }  # fmt: skip


def test_no_text_becomes_a_formula_in_a_sheet(tmp_path: Path) -> None:
    texts = [*PIECES, "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", '=HYPERLINK("http://x.example")', "-2+3", "#N/A", "TRUE"]
    book = Workbook()
    for row, text in enumerate(texts, 1):
        put(book.active, row, 1, text)  # type: ignore[arg-type]
    book.save(tmp_path / "blad.xlsx")
    sheet = load_workbook(tmp_path / "blad.xlsx")["Sheet"]
    for row, text in enumerate(texts, 1):
        cell = sheet.cell(row, 1)
        assert (cell.value, cell.data_type) == (text.replace("\r", "\n") if "\r" in text else text, "s")
        assert cell.quotePrefix == (text[0] in "=+-@\t\r\n"), text


@given(st.lists(st.one_of(NASTY, st.sampled_from(STEERING)), min_size=1, max_size=3).map("".join))
def test_nothing_steers_the_terminal_or_is_read_as_markup(text: str) -> None:
    with printing.console.capture() as printed:
        lines = printing.table(text, text)
        printing.add(lines, text)
        printing.console.print(lines)
    assert all(sign.isprintable() or sign == "\n" for sign in printed.get())
    assert one_line(text).isprintable()
    if text.isprintable():
        assert shown(text) == text


@pytest.mark.parametrize("sign", ["\x1b[2J", "\u202egpj", "\u2066x", "\x00"])
@pytest.mark.parametrize("field", ["voornaam", "naam", "email", "opmerking"])
def test_what_steers_or_turns_text_is_refused_at_the_door(house: House, field: str, sign: str) -> None:
    row = person("K-001") | {field: f"jan{sign}x@voorbeeld.example"}
    with pytest.raises(TableError) as refusal:
        apply(house.reference, house.file(csv_of([row], header=";".join(row))))
    assert len(refusal.value.lines) == 1
    assert refusal.value.lines[0].isprintable()
    assert "jan" not in refusal.value.lines[0]


def test_an_address_with_several_recipients_or_headers_is_refused(house: House) -> None:
    for email in ("a@b.be,c@d.be", "a@b.be;c@d.be", "a@b.be>\nBcc: c@d.be", "<a@b.be>", "a@b.be?bcc=c@d.be c@d.be"):
        with pytest.raises(TableError, match="1 errors"):
            house.apply(person("K-001", email=f'"{email}"'))


@pytest.mark.parametrize("reason", ["\x1b[2J", "\u202egpj", "x" * 10_001])
def test_a_reason_that_would_steer_or_turn_or_never_ends_is_refused(talk: House, reason: str) -> None:
    with pytest.raises(TableError) as refusal:
        talk.enter(result("K-001", "talk", "4", motivering=f"Onvoldoende{reason}."))
    assert refusal.value.lines == ["bestand.csv, regel 2, motivering (K-001): hoogstens 10000 leesbare tekens verwacht"]
