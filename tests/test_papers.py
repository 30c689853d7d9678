"""Paper of every regulation that comes with the program, made of a procedure that ran to its end."""

import datetime as dt
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from config.reading import read_regulation
from config.rendering import set_override
from models.types import utcnow
from models.work import looking
from rules.dates import dutch_date
from rules.numbers import dutch
from tasks.asking import NotAsked
from tasks.minutes import minutes
from tasks.opening import Refused
from tasks.overview import Overview, overview, ranked
from tasks.own_file import own_file
from tasks.paper import Paper
from tasks.paper_rows import people
from tasks.report import report
from tasks.vacancy import vacancy, vacancy_of_file
from tests.factory import ROOT, TERNAT, House, leaving, person, result, small
from tests.factory import text_of as yaml_of
from tests.papers import faults, images_of, pages_of, printed, text_of
from tests.test_house_style import PNG
from tests.test_scenarios import EXAMPLES_APART, SEEDS, carry, opened

ONE_EACH = [one for one in EXAMPLES_APART if "--" not in str(one.values[0])]


READ_BACK = {*SEEDS, "lievegem-interview-op-competenties", "regio-samen-omgevingsambtenaar"}


class Made(NamedTuple):
    """The papers of one procedure, each made twice, and what they must agree with."""

    papers: dict[str, tuple[Paper, Paper]]
    view: Overview
    names: dict[str, str]
    own: str
    stage: str

    def text(self, kind: str, *, read_back: bool = True) -> str:
        """What stands on it: as another program reads it, or as it was given to be set, which is much quicker."""
        pdf = printed(self.papers[kind][0])
        assert faults(pdf) == []
        return text_of(pdf) if read_back else " ".join(told(self.papers[kind][0].facts))


def told(value: object) -> Iterator[str]:
    """Every text in a paper's facts."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from told(one)


def made(name: str) -> Made:
    with opened(name) as house:
        carry(house)
        leaving(utcnow() + dt.timedelta(days=400))
        view = overview(house.reference)
        with looking(house.reference) as work:
            names = {one.dossier: one.name for one in people(work).values()}
        own = max(view.standings, key=lambda s: len(s.points)).dossier
        taken = [stage.key for stage in view.regulation.stages if stage.key in view.invited]
        makers: dict[str, Callable[[], Paper]] = {
            "minutes": lambda: minutes(house.reference, taken[-1]),
            "admission": lambda: minutes(house.reference, "ontvankelijkheid"),
            "report": lambda: report(house.reference),
            "own": lambda: own_file(house.reference, own),
            "vacancy": lambda: vacancy(house.reference),
        }
        return Made({kind: (make(), make()) for kind, make in makers.items()}, view, names, own, taken[-1])


@pytest.mark.parametrize("name", ONE_EACH)
def test_every_paper_of_every_regulation(name: str) -> None:
    found = made(name)
    assert all(one == again for one, again in found.papers.values())
    again = name in READ_BACK
    the_report_holds_the_whole_outcome(found, found.text("report", read_back=again))
    the_minutes_hold_every_result(found, found.text("minutes", read_back=again))
    one_reads_only_about_oneself(found, found.text("own", read_back=again))
    the_notice_says_what_the_rules_say(found, found.text("vacancy", read_back=again))
    replaced = {s.dossier for s in found.view.standings if s.state == "superseded"}
    assert set(found.names) - replaced == {row["dossier"] for row in found.papers["admission"][0].facts["rows"]}


def the_report_holds_the_whole_outcome(found: Made, text: str) -> None:
    view = found.view
    assert all(dossier in text and name in text for dossier, name in found.names.items())
    for one in ranked(view.standings):
        row = next(row for row in found.papers["report"][0].facts["ranking"] if row["dossier"] == one.dossier)
        assert row["rank"] == str(one.rank)
        if one.total:
            assert (row["total"], row["percent"]) == (one.total.words, f"{dutch(one.total.percent)}%")
            assert one.total.words in text
    if view.reserve:
        assert " tot en met ".join(map(dutch_date, view.reserve)) in text
    assert view.hash in text.replace(" ", "")
    for stage in view.regulation.stages:
        assert stage.title in text


def the_minutes_hold_every_result(found: Made, text: str) -> None:
    stage = found.view.regulation.stage(found.stage)
    here = [s for s in found.view.standings if found.stage in s.points]
    rows = {row["dossier"]: row for row in found.papers["minutes"][0].facts["rows"]}
    assert {s.dossier for s in here} <= set(rows)
    assert rows
    for one in here:
        assert found.names[one.dossier] in text
        assert rows[one.dossier]["score"].startswith(f"{dutch(one.points[found.stage], 4)} op ")
    assert stage.threshold_words in text
    assert found.papers["minutes"][0].facts["signatures"]


def one_reads_only_about_oneself(found: Made, text: str) -> None:
    assert found.names[found.own] in text
    others = {dossier: name for dossier, name in found.names.items() if dossier != found.own}
    assert not [dossier for dossier in others if re.search(rf"\b{dossier}\b", text)]
    assert not [name for name in others.values() if name != found.names[found.own] and name in text]


def the_notice_says_what_the_rules_say(found: Made, text: str) -> None:
    regulation = found.view.regulation
    assert dutch_date(regulation.applications.closes) in text
    for stage in regulation.stages:
        assert stage.title in text
        assert stage.threshold_words in text
    for condition in regulation.conditions:
        assert condition.label in text


# the same, byte for byte

ELSEWHERE = """
import sys, json, datetime as dt
from pathlib import Path
from config.typesetting import typeset
facts = json.loads(Path(sys.argv[1]).read_text("utf-8"))
sys.stdout.buffer.write(typeset("minutes", facts, dt.datetime(2024, 11, 8, 12, tzinfo=dt.UTC)))
"""


def test_another_machine_makes_the_same_bytes(ended: House, tmp_path: Path) -> None:
    """Another time zone, another data folder, and no fonts."""
    import json

    from config.typesetting import typeset

    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(minutes("klein", "talk").facts), "utf-8")
    elsewhere = {"TZ": "Asia/Tokyo", "HOME": str(tmp_path), "FONTCONFIG_FILE": "/dev/null", "PATH": os.environ["PATH"]}
    run = [sys.executable, "-c", ELSEWHERE, str(facts)]
    there = subprocess.run(run, cwd=ROOT, env=elsewhere, capture_output=True, check=True).stdout
    moment = dt.datetime(2024, 11, 8, 12, tzinfo=dt.UTC)
    assert there == typeset("minutes", json.loads(facts.read_text("utf-8")), moment)
    assert b"20241108" in there


def test_minutes_stay_the_same_while_others_are_judged(talk: House) -> None:
    """What happens at a later stage changes nothing on the minutes of an earlier one."""
    talk.carry(*(result(d, "talk", p) for d, p in zip(("K-001", "K-002", "K-003"), ("15", "12", "9"), strict=True)))
    first = printed(minutes("klein", "talk"))
    talk.carry(result("K-001", "oral", "16"), result("K-002", "oral", "11"))
    assert printed(minutes("klein", "talk")) == first


# text of people is never code

NASTY = "#panic(1) *b* _i_ $x$ <a> @b #read(1) \\ // /* `r`"


def test_what_people_write_is_printed_as_they_wrote_it(house: House) -> None:
    house.apply(person("K-001", naam=NASTY), person("K-002", naam="漢字 Łukasz 😀"))
    house.carry(result("K-001", "talk", "15"), result("K-002", "talk", "9", motivering="#include x.typ"))
    paper = minutes("klein", "talk")
    pdf = printed(paper)
    assert faults(pdf) == []
    text = text_of(pdf)
    for word in NASTY.split():
        assert word in text
    assert "Łukasz" in text
    assert "漢" not in text
    assert "#include x.typ" in text


def test_paper_has_colour_and_logo_of_the_house_style_too(ended: House, tmp_path: Path) -> None:
    (tmp_path / "huisstijl.yaml").write_text("link: '#7a1030'\nlogo: schild.png\n", "utf-8")
    (tmp_path / "schild.png").write_bytes(PNG)
    plain = minutes("klein", "talk")
    set_override(tmp_path)
    try:
        coloured = minutes("klein", "talk")
    finally:
        set_override(None)
    assert (plain.facts["colour"], coloured.facts["colour"]) == ("#1a4f8b", "#7a1030")
    assert plain.facts["record"] == coloured.facts["record"]
    without, pdf = printed(plain), printed(coloured)
    assert (images_of(without), images_of(pdf)) == (0, 1)
    assert faults(pdf) == []


def test_a_template_of_the_municipality_wins_and_a_wrong_one_says_where(ended: House, tmp_path: Path) -> None:
    from config.settings import settings
    from config.typesetting import PaperError

    own = settings().folder / "papers" / "nl"
    own.mkdir(parents=True)
    (own / "vacancy.typ").write_text(
        '#let d = json("data.json")\n#set document(title: "x")\n= Onze vacature: #d.function', "utf-8"
    )
    assert "Onze vacature: Clustermanager" in text_of(printed(vacancy("klein")))
    (own / "vacancy.typ").write_text("= Titel\n#let x = (\n", "utf-8")
    with pytest.raises(PaperError, match=r"^vacancy\.typ, regel 2: "):
        printed(vacancy("klein"))
    (own / "minutes.typ").mkdir()
    with pytest.raises(PaperError, match=r"^papers/nl/minutes\.typ: is een map$"):
        printed(vacancy("klein"))


# when there is nothing to make


def test_nothing_is_made_before_it_is_decided(talk: House) -> None:
    for make, words in (
        (lambda: minutes("klein", "talk"), "Gesprek: nog niet beslist"),
        (lambda: minutes("klein", "zwemmen"), "een van ontvankelijkheid, talk, oral, assessment verwacht"),
        (lambda: report("klein"), "eindrapport kan pas als de rangschikking gemaakt is"),
        (lambda: own_file("klein", "K-009"), "dossier K-009: bestaat niet in klein"),
    ):
        with pytest.raises(NotAsked, match=words):
            make()


def test_a_regulation_with_holes_makes_no_notice(tmp_path: Path) -> None:
    data = small()
    del data["stages"][0]["scoring"]["max"]
    file = tmp_path / "gat.yaml"
    file.write_text(yaml_of(data), "utf-8")
    with pytest.raises(Refused) as caught:
        vacancy_of_file(read_regulation(file))
    assert any("het maximum aantal punten" in line for line in caught.value.lines)


def test_the_notice_of_a_file_is_the_same_every_time() -> None:
    paper = vacancy_of_file(read_regulation(TERNAT))
    pdf = printed(paper)
    assert pdf == printed(paper)
    assert faults(pdf) == []
    assert b"CreationDate(D:20241102230000Z)" in pdf  # it says no first day to apply


def test_a_long_list_repeats_its_heads(house: House) -> None:
    house.apply(*(person(f"K-{number:03}") for number in range(1, 61)))
    house.carry(*(result(f"K-{number:03}", "talk", "12") for number in range(1, 61)))
    pdf = printed(minutes("klein", "talk"))
    assert faults(pdf) == []
    assert text_of(pdf).count("Kandidaat Resultaat Besluit Motivering") == pages_of(pdf) - 1
    assert f"1 van {pages_of(pdf)}" in text_of(pdf)
