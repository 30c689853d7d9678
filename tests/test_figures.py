"""Figures hold what the rows hold, counted here once more by hand, and times that add up."""

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from bench.filled import fill
from bench.passes import scans, watched
from cli.figures import commands
from models import engine
from models.engine import make_engine
from models.tables import Letter, Procedure
from models.work import UnknownProcedure
from tasks import figures_paper
from tasks import figures_sheets as words
from tasks.figures import AUTHORITY, CALENDAR, CANDIDATES, HR, JURY, WHO, figures
from tests.factory import PEOPLE, House, open_house, person, result, small
from tests.papers import faults, printed, text_of

DAY = dt.timedelta(days=1)


def whole(some: object) -> dt.timedelta:
    return sum(some, dt.timedelta())  # type: ignore[call-overload]


def test_the_times_of_parts_and_of_waits_each_make_the_whole_time(ended: House) -> None:
    (one,) = figures("klein")
    (procedure,) = ended.rows(Procedure)
    assert one.time == procedure.ended_at - procedure.opened_at == whole(part.time for part in one.parts)
    assert whole(one.waits.values()) == one.time
    closed = dt.datetime(2024, 11, 3, 22, 59, 59, tzinfo=dt.UTC)
    assert one.parts[0].key == "closing"
    assert (one.parts[0].time // DAY, one.waits[CANDIDATES] // DAY) == ((closed - procedure.opened_at) // DAY,) * 2


def test_who_is_waited_for_follows_from_the_days_in_the_journal(ended: House) -> None:
    """From the closing day until 8 November for the calendar, then a day of HR or the board at a time."""
    (one,) = figures("klein")
    assert set(one.waits) == set(WHO)
    known = {who: round(time / DAY, 1) for who, time in one.waits.items()}
    assert known[AUTHORITY] == 0
    assert known[CALENDAR] > 10
    assert known[JURY] + known[HR] < 5


def test_each_part_counts_who_came_and_how_they_left(ended: House) -> None:
    (one,) = figures("klein")
    parts = {part.key: (part.came, part.outcomes) for part in one.parts}
    assert parts["admission"] == (3, {"admissible": 3})
    assert parts["talk"] == (3, {"passed_stage": 2, "eliminated": 1})
    assert parts["oral"] == (2, {"passed_stage": 2})
    assert parts["ranking"] == (2, {"passed": 2})
    assert (one.candidates, one.passed, one.places) == (3, 2, {"available": 2})
    assert one.letters == Counter(letter.status for letter in ended.rows(Letter))


def test_a_procedure_that_waits_counts_until_now(talk: House) -> None:
    (one,) = figures("klein")
    (procedure,) = talk.rows(Procedure)
    assert one.time == procedure.now - procedure.opened_at == whole(one.waits.values())
    assert words.state_of(one) == "loopt"
    assert [part.key for part in one.parts] == ["closing", "admission", ""]


def test_a_promised_term_is_kept_or_broken_for_each_candidate(database: None, tmp_path: Path) -> None:
    data = small()
    data["terms"] = {"notice_days": 10, "source": "x"}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry(*(result(d, "talk", "15") for d in PEOPLE), *(result(d, "oral", "15") for d in PEOPLE))
    _, sheets = words.of_one("klein")
    terms = {row[0]: row[1:] for sheet in sheets if sheet.name == "termijnen" for row in sheet.rows}
    assert terms["Uitnodiging voor Gesprek"] == (0, 3)  # invited on 4 November for the 8th
    assert terms["Uitnodiging voor Mondelinge proef"] == (3, 0)  # on the 8th for the 21st
    (one,) = figures("klein")
    assert one.terms_broken >= 1


def test_years_are_sums_of_their_procedures(ended: House) -> None:
    data = small() | {"reference": "tweede"}
    other = open_house(ended.folder, data)
    other.apply(person("K-001"))
    found = figures()
    years, lines = words.over_the_years(found)
    year = dict(zip(years.columns, years.rows[0], strict=True))
    assert (year["procedures"], year["lopen"], year["kandidaturen"], year["geslaagd"]) == (2, 1, 4, 2)
    assert year["geslaagd (%)"] == "50%"
    assert [row[0] for row in lines.rows] == ["klein", "tweede"]
    assert figures(year=1999) == []
    with pytest.raises(UnknownProcedure):
        figures("nergens")


def test_what_prefect_shows_holds_no_small_number(ended: House) -> None:
    (row,) = words.public(figures())
    assert row["kandidaturen"] == row["geslaagd"].partition(",")[0] == "minder dan 5"
    assert words.masked(5) == "5"


def test_the_pictures_can_be_read_by_all(ended: House) -> None:
    pdf = printed(figures_paper.paper_of_one("klein"))
    assert faults(pdf) == []
    text = text_of(pdf)
    assert "Waarop gewacht werd" in text
    assert "Mondelinge proef" in text
    assert faults(printed(figures_paper.paper_of_years(figures(), None))) == []


def test_the_command_writes_a_workbook_and_pictures(ended: House, tmp_path: Path) -> None:
    for asked in ([], ["klein"]):
        run = CliRunner().invoke(commands, [*asked, "--out", str(tmp_path / "uit")], catch_exceptions=False)
        assert run.exit_code == 0
    names = {"cijfers.xlsx", "cijfers.pdf", "klein-cijfers.xlsx", "klein-cijfers.pdf"}
    assert {path.name for path in (tmp_path / "uit").iterdir()} == names
    page = load_workbook(tmp_path / "uit" / "klein-cijfers.xlsx")["onderdelen"]
    assert [cell.value for cell in page[2]][:3] == ["Kandidaatstelling", pytest.approx(page["B2"].value), None]


def test_counting_reads_no_big_table_from_end_to_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "w.db"
    monkeypatch.setattr(engine, "_engines", [make_engine(f"sqlite:///{path}")])
    fill(path, 3, 12)
    with watched() as statements:
        found = figures()
    assert [one.candidates for one in found] == [12] * 3
    assert not scans(statements)
    assert len(statements) < 12
