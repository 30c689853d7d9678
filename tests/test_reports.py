"""What the minutes and the report tell besides results: who was there, ties, and all that departed from the plan."""

import datetime as dt
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.paper import commands
from models.types import utcnow
from tasks.attending import attend
from tasks.corrections import confirm, correct
from tasks.jury import compose, declare
from tasks.minutes import minutes
from tasks.opening import Refused
from tasks.own_file import own_file
from tasks.report import report
from tasks.rescheduling import reschedule
from tests.factory import BECAUSE, FULL, PEOPLE, House, correction, leaving, open_house, person, result, small
from tests.papers import faults, printed, text_of
from tests.test_scenarios import carry, opened

JURY = {"max_internal": "1/3", "rank_at_least": True, "barred": ["toezicht", "mandataris", "vakbond"]}
BOARD = """naam;rol;hoedanigheid
Els Een;lid;
Tom Twee;lid;
Dirk Drie;lid;
Vera Vier;lid;
Mia Mandaat;waarnemer;mandataris
"""


@pytest.fixture
def sworn(database: None, tmp_path: Path) -> House:
    """A board of four with an observer; Tom knows K-002."""
    house = open_house(tmp_path, small() | {"jury": JURY})
    house.apply(*(person(dossier) for dossier in PEOPLE))
    compose("klein", house.file(BOARD, "jury.csv"))
    declare("klein", "J2", "K-002", "Vroegere collega", dt.date(2024, 11, 7))
    house.carry(*FULL)
    return house


def test_the_minutes_say_who_was_there(sworn: House) -> None:
    blank = minutes("klein", "talk").facts["board"]
    assert not blank["noted"]
    assert attend("klein", "gesprek", ["j4"]) == []
    paper = minutes("klein", "talk")
    presence = {row["number"]: row["presence"] for row in paper.facts["board"]["members"]}
    assert presence == {"J1": "aanwezig", "J2": "aanwezig", "J3": "aanwezig", "J4": "verontschuldigd"}
    assert [row["function"] for row in paper.facts["board"]["observers"]] == ["gemeentelijke mandataris"]
    assert [one["name"] for one in paper.facts["signatures"]] == ["Els Een", "Tom Twee", "Dirk Drie"]
    (declared,) = paper.facts["conflicts"]
    assert declared.startswith("Tom Twee (J2) meldde op 7 november 2024 een belangenconflict over K-002")
    pdf = printed(paper)
    assert faults(pdf) == []
    assert "Vroegere collega" not in text_of(pdf)
    assert not minutes("klein", "oral").facts["board"]["noted"]


def test_too_few_who_were_there_is_said(sworn: House) -> None:
    assert attend("klein", "talk", ["J1", "J4"]) == ["2 leden, minstens 3 vereist"]


@pytest.mark.parametrize(
    ("part", "excused", "words"),
    [
        ("zwemmen", [], "onderdeel zwemmen: een van talk, oral, assessment verwacht"),
        ("assessment", [], "Assessment: hier beslist selectiebureau, niet de selectiecommissie"),
        ("talk", ["J9"], "nummer J9: een van J1, J2, J3, J4, J5 verwacht"),
    ],
)
def test_an_attendance_that_cannot_be_is_refused(sworn: House, part: str, excused: list[str], words: str) -> None:
    before = sworn.dump()
    with pytest.raises(Refused) as caught:
        attend("klein", part, excused)
    assert caught.value.lines == [words]
    assert sworn.dump() == before


def test_jurors_stand_in_ones_own_file_by_number_only(sworn: House) -> None:
    sworn_text = text_of(printed(own_file("klein", "K-002")))
    assert "J2 meldde op 7 november 2024 een belangenconflict en beoordeelde u niet." in sworn_text
    assert not [name for name in ("Els Een", "Tom Twee", "Mia Mandaat") if name in sworn_text]
    assert "belangenconflict en beoordeelde" not in text_of(printed(own_file("klein", "K-001")))


def test_free_text_about_another_is_made_unrecognisable(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    told = "Minder helder dan K-001, en dan Voor002 Achternaam002."
    house.carry(
        result("K-001", "talk", "15"), result("K-002", "talk", "12"), result("K-003", "talk", "9", motivering=told)
    )
    text = text_of(printed(own_file("klein", "K-003")))
    assert "Minder helder dan een andere kandidaat, en dan een andere kandidaat." in text
    assert "K-001" not in text


def test_everything_that_departed_stands_in_the_report(house: House) -> None:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    reschedule("klein", "talk", ["12/11/2024"], "De zaal stond onder water.", "HR-dienst")
    house.carry(
        result("K-001", "talk", "15", "12/11/2024"),
        result("K-002", "talk", "", "12/11/2024", aanwezigheid="overmacht", motivering="Ziekenhuis."),
        result("K-003", "talk", "9,5", "12/11/2024"),
    )
    house.carry(result("K-002", "talk", "12", "14/11/2024"))
    leaving(utcnow() + dt.timedelta(days=1))
    change = correct("klein", "talk", correction("K-003", "11", date="15/11/2024"), BECAUSE)
    assert not isinstance(change, list)
    confirm("klein", change.number, None, "HR-dienst", "15/11/2024")
    lacking = house.carry(
        *(result(d, "oral", p, motivering="Zwak.") for d, p in zip(PEOPLE, ("16", "15", "9"), strict=True)),
        result("K-001", "assessment", "geschikt"),
        result("K-002", "assessment", "geschikt"),
        result("", "eindrapport", "opgemaakt", "28/11/2024"),
    )
    assert lacking == []
    found = {(one["what"].split(":")[0], one["why"]) for one in report("klein").facts["departures"]}
    assert ("Reglement gewijzigd (versie 2)", "De zaal stond onder water.") in found
    assert ("K-002", "Ziekenhuis.") in found
    assert ("K-003", BECAUSE) in found
    pdf = printed(report("klein"))
    assert faults(pdf) == []
    assert BECAUSE in text_of(printed(own_file("klein", "K-003")))


TIES = {
    "clustermanager-organisatie": "Wie gelijk staat met de laatste, wordt mee uitgenodigd.",
    "lievegem-directeur-interne-organisatie": "delen plaats",
}


@pytest.mark.parametrize("name", TIES)
def test_every_tie_is_explained(name: str) -> None:
    with opened(name) as house:
        carry(house)
        facts = report(house.reference).facts
    told = " ".join(facts["ties"])
    assert TIES[name] in told
    places = [row["rank"] for row in facts["ranking"]]
    for rank in {rank for rank in places if places.count(rank) > 1}:
        assert f"delen plaats {rank}." in told


def test_the_commands_write_each_paper(ended: House, tmp_path: Path) -> None:
    out = tmp_path / "papier"
    runs = (
        ["paper", "minutes", "klein", "gesprek"],
        ["paper", "report", "klein"],
        ["paper", "file", "klein", "k-001"],
        ["paper", "vacancy", "klein"],
    )
    for run in runs:
        done = CliRunner().invoke(commands, [*run, "--out", str(out)], catch_exceptions=False)
        assert done.exit_code == 0, done.output
    assert sorted(path.name for path in out.iterdir()) == [
        "klein-dossier-K-001.pdf",
        "klein-eindrapport.pdf",
        "klein-proces-verbaal-talk.pdf",
        "klein-vacaturebericht.pdf",
    ]
