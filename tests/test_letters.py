"""The letters: what each kind says, that HTML and text say the same, and that a value is never code or markup."""

import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from config import samples
from config.rendering import SHIPPED, LetterError, Rendered, kinds, render, set_override, template_hash
from config.wording import Wording

COMMON, NEGATIVE, HR_KINDS = samples.common(), samples.grounds(), samples.house_kinds()
FACTS: dict[str, dict[str, Any]] = {kind: samples.own_facts(kind) for kind in samples.kinds()}
PERSONAL = ("candidate", "dossier", "contact", "employer_address")  # HR's notice does without them
NEGATIVE_KINDS = sorted(kind for kind, facts in FACTS.items() if "appeal_clause" in facts)
OPTIONAL: list[tuple[str, dict[str, Any]]] = [
    ("acknowledgement", {"documents": [], "complete": True}),
    ("acknowledgement", {"after_closing": True}),
    ("admissible", {"next_stage": ""}),
    ("stopped", {"calls": [], "calendar": []}),
    ("withdrawn", {"calendar": []}),
    ("postponed", {"calendar": []}),
    ("amended", {"complete_by": ""}),
    ("amended", {"appointments": []}),
    ("amended", {"complete_by": "", "appointments": []}),
    ("invitation", {"organiser": "", "about": "", "duration": "", "bring": "", "arranged": ""}),
    ("invitation", {"exact": False, "moved_up": True, "room": "", "calendar": []}),
    ("new_time", {"old": "", "reason": "", "arranged": ""}),
    ("new_time", {"calendar": [], "place": "", "organiser": "", "duration": "", "bring": ""}),
    ("home_assignment", {"moved_up": True, "arranged": ""}),
    ("exempted", {"next_stage": ""}),
    ("stage_result", {"next_stage": "", "checked_at_end": False}),
    ("final_passed", {"total": "", "threshold": "", "rank": "", "stages": []}),
    ("final_failed", {"total": "", "threshold": "", "stages": []}),
    ("reserve_place", {"rank": "", "employers": [], "functions": []}),
    ("home_assignment", {"attachment": False}),
    ("passed_stage", {"next_stage": ""}),
    ("failed_stage", {"result": ""}),
    ("reserve_place", {"binding": False}),
    ("hr_notice", {"due": "", "link": "", "problems": []}),
    ("reminder", {"dossiers": "", "link": ""}),
    ("reminder", {"juror": True, "contact": COMMON["contact"], "link": ""}),
    ("corrected", {"negative": False, "earlier": ""}),
    ("corrected", {"own": False}),
    ("board_notice", {"come": False}),
    ("offer", {"temporary": False, "pay_scale": "", "checks": []}),
    ("offer_accepted", {"temporary": False, "checks": []}),
    ("offer_declined", {"silent": False, "bottom": False}),
]
FRENCH = Wording("fr")
HOSTILE = [
    "{{ 7*7 }}",
    "{% for x in y %}",
    "<script>alert(1)</script>",
    "*An* **Bo** [x](http://y) `c`",
    "# Jan",
    "- Jan",
    '&lt;b&gt; & "O\'Neill" \\* \\',
    "\ue0000\ue001",
    "![x](http://y/z.png)",
    "a@b.be?bcc=c@d.be",
]


class _Visible(HTMLParser):
    """The text a reader sees: no head, no comments; every tag must be one the layout or Markdown makes."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.tags: set[str] = set()
        self.hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.hidden = tag in {"title", "style"}

    def handle_endtag(self, tag: str) -> None:
        self.hidden = False
        if tag in {"p", "li", "h2", "td"}:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def visible(page: str) -> tuple[str, set[str]]:
    parser = _Visible()
    parser.feed(page)
    return " ".join("".join(parser.parts).split()), parser.tags


def plain(text: str) -> str:
    return " ".join(re.sub(r"^- ", "", text, flags=re.MULTILINE).split())


def facts_of(kind: str, **changed: Any) -> dict[str, Any]:
    common = {key: value for key, value in COMMON.items() if kind not in HR_KINDS or key not in PERSONAL}
    return {**common, **FACTS[kind], **changed}


def letter(kind: str, **changed: Any) -> Rendered:
    return render(kind, facts_of(kind, **changed))


@pytest.fixture
def override(tmp_path: Path) -> Iterator[Path]:
    """An installation's own letters folder, in force."""
    (tmp_path / "nl").mkdir()
    yield tmp_path
    set_override(None)


def test_the_facts_here_cover_every_letter() -> None:
    assert kinds() == set(FACTS)


@pytest.mark.parametrize(("kind", "changed"), [*((kind, {}) for kind in sorted(FACTS)), *OPTIONAL])
def test_every_letter_says_the_same_in_html_and_text(kind: str, changed: dict[str, Any]) -> None:
    made = letter(kind, **changed)
    seen, tags = visible(made.html)
    assert plain(made.text) in seen
    assert tags <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "table",
        "tr",
        "td",
        "p",
        "h2",
        "ul",
        "li",
        "strong",
        "br",
        "a",
    }
    for part in (made.subject, made.text, made.html):
        assert not re.search(r"^#|\{\{|\{%|None|\*\*|[\ue000\ue001]|\n{3}", part)
    assert made.subject.endswith(COMMON["reference"] if kind in HR_KINDS else COMMON["dossier"])
    assert COMMON["function_title"] in made.subject
    assert made.template_hash == template_hash(kind)


@pytest.mark.parametrize("kind", sorted(FACTS))
def test_every_fact_that_is_text_stands_in_the_letter(kind: str) -> None:
    """Without its date, place or result a letter would be a riddle."""
    made = letter(kind)
    for value in FACTS[kind].values():
        for text in value if isinstance(value, list) else [value]:
            assert isinstance(text, bool) or text in made.text


@pytest.mark.parametrize("kind", sorted(FACTS))
def test_a_missing_fact_is_named(kind: str) -> None:
    for missing in facts_of(kind):
        facts = facts_of(kind)
        del facts[missing]
        with pytest.raises(LetterError, match=rf"\.j2, regel \d+: veld {missing} ontbreekt$"):
            render(kind, facts)


@pytest.mark.parametrize("kind", NEGATIVE_KINDS)
def test_a_negative_letter_carries_reasons_rule_decider_and_appeal(kind: str) -> None:
    made = letter(kind)
    seen, _ = visible(made.html)
    facts = FACTS[kind]
    wanted = [*facts["reasons"], *(facts[key] for key in ("rule", "decided_by", "decided_on", "appeal_clause"))]
    for fact in [*wanted, NEGATIVE["appeal_until"], "inkijken"]:
        assert fact in made.text
        assert fact in seen


@pytest.mark.parametrize("kind", NEGATIVE_KINDS)
@pytest.mark.parametrize(
    "nothing", [{"reasons": []}, {"reasons": [""]}, {"rule": ""}, {"decided_by": None}, {"appeal_until": " "}]
)
def test_a_negative_letter_without_its_reasons_is_refused(kind: str, nothing: dict[str, Any]) -> None:
    with pytest.raises(LetterError, match=r"_appeal\.md\.j2, regel \d+: "):
        letter(kind, **nothing)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", ["acknowledgement", "failed_stage"])
def test_a_hostile_name_is_shown_as_such(kind: str, name: str) -> None:
    made = letter(kind, candidate=name, reasons=[name, "tweede"], documents=[name], function_title=name)
    seen, tags = visible(made.html)
    assert f"Beste {name}\n" in made.text
    assert f"\n- {name}\n" in made.text
    assert f"{name}, dossier K-001" in made.subject.replace(" is nog niet volledig", "")
    assert seen.count(name) == made.text.count(name)
    assert not tags & {"script", "em", "code", "img", "h1"}
    assert "http://y" not in re.findall(r'href="([^"]*)"', made.html)


def test_a_link_leads_only_where_it_says() -> None:
    shown = re.findall(r'href="([^"]*)"', letter("hr_notice").html)
    assert shown == ["http://127.0.0.1:4200/runs/1?a=1&amp;b=2"]
    for link in ("javascript:alert(1)", "a@b.be?bcc=c@d.be", 'http://x" onclick="y'):
        assert not re.findall(r'href="(?!http://x&quot;)', letter("hr_notice", link=link).html)


@pytest.mark.parametrize("title", ["Jurist\nBcc: x@y.be", "Jurist\r", "Jurist\u2028x", "Jurist\x85"])
def test_a_line_break_in_the_subject_is_refused(title: str) -> None:
    with pytest.raises(LetterError, match=r"^admissible\.md\.j2, regel 1: "):
        letter("admissible", function_title=title)


def test_a_reason_of_several_lines_keeps_them() -> None:
    made = letter("failed_stage", reasons=["Eerste regel\nTweede <b>regel</b>"])
    assert "- Eerste regel\nTweede <b>regel</b>\n" in made.text
    assert "Eerste regel<br>Tweede &lt;b&gt;regel&lt;/b&gt;</li>" in made.html


def test_hr_is_told_without_personal_data() -> None:
    assert letter("hr_notice", candidate="Noor", dossier="K-001", contact="n@x.be").html == letter("hr_notice").html


def test_an_unknown_letter_is_refused() -> None:
    for kind in ("farewell", "_closing", "../nl/admissible"):
        with pytest.raises(LetterError, match=r"die brief bestaat niet$"):
            render(kind, COMMON)
    assert kinds(FRENCH) == frozenset()


def test_the_hash_follows_the_wording_and_its_includes(override: Path) -> None:
    before = {kind: template_hash(kind) for kind in kinds()}
    shutil.copy(SHIPPED / "nl" / "_appeal.md.j2", override / "nl")
    set_override(override)
    assert {kind: template_hash(kind) for kind in kinds()} == before
    with (override / "nl" / "_appeal.md.j2").open("a", encoding="utf-8") as include:
        include.write("\nVan harte.\n")
    set_override(override)
    assert {kind for kind in kinds() if template_hash(kind) != before[kind]} == set(NEGATIVE_KINDS)
    assert "Van harte." in letter("failed_stage").text
    (override / "nl" / "layout.html.j2").write_text("{{ body }}", encoding="utf-8")
    set_override(override)
    assert not {kind for kind in kinds() if template_hash(kind) == before[kind]}


def test_a_municipality_replaces_one_letter(override: Path) -> None:
    (override / "nl" / "withdrawn.md.j2").write_bytes(
        b"\xef\xbb\xbfOnderwerp: Dag {{ dossier }}\r\n\r\nTot *later*!\r\n"
    )
    set_override(override)
    assert (letter("withdrawn").subject, letter("withdrawn").text) == ("Dag K-001", "Tot *later*!\n")
    set_override(None)
    assert letter("withdrawn").text != "Tot *later*!\n"


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("Onderwerp: x\n\n{% if %}", r"withdrawn\.md\.j2, regel 3: "),
        ("Onderwerp: x\n\n{{ naam }}", r"withdrawn\.md\.j2, regel 3: veld naam ontbreekt$"),
        ("Onderwerp: x\n\n{{ dossier|groot }}", r"withdrawn\.md\.j2, regel 3: "),
        ("Onderwerp: x\n\n{{ ''.__class__ }}", r"withdrawn\.md\.j2, regel 3: "),
        ("Onderwerp: x\n\n{% filter upper %}x{% endfilter %}", r"withdrawn\.md\.j2, regel 3: alleen waarden"),
        ("Onderwerp: x\n\n{% for a in b recursive %}{% endfor %}", r"withdrawn\.md\.j2, regel 3: alleen waarden"),
        ("Onderwerp: x\n\n{% include '_gone.md.j2' %}", r"withdrawn\.md\.j2: onbekend sjabloon _gone\.md\.j2"),
        ("Onderwerp: x\n\n{% include dossier %}", r"withdrawn\.md\.j2: onbekend sjabloon"),
        ("Onderwerp: x\n\n{% include 'withdrawn.md.j2' %}", r"withdrawn\.md\.j2, regel 3: "),
        ("Beste\n\nZonder onderwerp", r"withdrawn\.md\.j2, regel 1: "),
        (b"Onderwerp: \xe9\n\nx", "UTF-8"),
    ],
)
def test_a_wrong_template_is_told_by_file_and_line(override: Path, source: str | bytes, error: str) -> None:
    raw = source if isinstance(source, bytes) else source.encode()
    (override / "nl" / "withdrawn.md.j2").write_bytes(raw)
    set_override(override)
    with pytest.raises(LetterError, match=error) as caught:
        letter("withdrawn")
    assert "\n" not in str(caught.value)


def test_an_override_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match="geen map"):
        set_override(tmp_path / "gone")


def test_a_language_needs_its_own_layout(override: Path) -> None:
    (override / "fr").mkdir()
    (override / "fr" / "withdrawn.md.j2").write_text("Objet : {{ dossier }}\n\nBonjour\n", encoding="utf-8")
    set_override(override)
    with pytest.raises(LetterError, match=r"^letters/fr/layout\.html\.j2: ontbreekt$"):
        render("withdrawn", COMMON, FRENCH)
    shutil.copy(SHIPPED / "nl" / "layout.html.j2", override / "fr")
    set_override(override)
    assert render("withdrawn", COMMON, FRENCH).subject == "K-001"


def test_an_error_never_repeats_a_value() -> None:
    """Errors end in logs, and logs hold no personal data."""
    with pytest.raises(LetterError) as caught:
        letter("failed_stage", candidate=["Noor El Amrani"])
    assert "Noor" not in str(caught.value)


def test_the_page_for_municipalities_names_every_letter() -> None:
    """docs/wat-kandidaten-zien.md: a new letter needs its line there."""
    page = (SHIPPED.parents[1] / "docs" / "wat-kandidaten-zien.md").read_text("utf-8")
    assert set(re.findall(r"`([a-z]+(?:_[a-z]+)*)`", page.partition("## Welke brieven")[2])) >= kinds()
