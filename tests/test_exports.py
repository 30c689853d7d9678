"""Exports for Belgian Excel: separators, dates, numbers, and never a formula."""

import csv
import datetime as dt
import io
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from cli.paper import commands
from tasks.exports import Sheet, sheets
from tasks.exports_writing import csv_bytes, neutral, workbook_bytes
from tests.factory import PEOPLE, House, person, result


@pytest.fixture
def found(house: House) -> dict[str, Sheet]:
    house.apply(person("K-001", naam="=1+1"), *(person(dossier) for dossier in PEOPLE[1:]))
    house.carry(*(result(d, "talk", p) for d, p in zip(PEOPLE, ("15", "12", "9,5"), strict=True)))
    made, _ = sheets("klein")
    return {sheet.name: sheet for sheet in made}


def read(sheet: Sheet) -> list[dict[str, str]]:
    data = csv_bytes(sheet)
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in data
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_every_table_has_its_rows(found: dict[str, Sheet], house: House) -> None:
    assert list(found) == ["kandidaturen", "resultaten", "rangschikking", "brieven"]
    assert [row["dossier"] for row in read(found["kandidaturen"])] == list(PEOPLE)
    talk = {row["dossier"]: row for row in read(found["resultaten"]) if row["onderdeel"] == "Gesprek"}
    assert {d: row["punten"] for d, row in talk.items()} == {"K-001": "15", "K-002": "12", "K-003": "9,5"}
    assert talk["K-003"]["datum"] == "08/11/2024"
    assert len(read(found["brieven"])) == len(house.dump()["letter"])


def test_numbers_and_dates_are_what_they_are_in_the_workbook(found: dict[str, Sheet]) -> None:
    data = workbook_bytes("klein", list(found.values()), dt.datetime(2024, 11, 8, tzinfo=dt.UTC))
    book = load_workbook(io.BytesIO(data))
    page = book["resultaten"]
    heads = [cell.value for cell in page[1]]
    rows = [dict(zip(heads, row, strict=True)) for row in page.iter_rows(min_row=2)]
    low = next(r for r in rows if r["dossier"].value == "K-003" and r["onderdeel"].value == "Gesprek")
    assert (low["punten"].value, low["punten"].data_type) == (9.5, "n")
    assert low["datum"].value == dt.datetime(2024, 11, 8)
    name = book["kandidaturen"].cell(2, 2)
    assert (name.value, name.data_type, name.quotePrefix) == ("=1+1", "s", True)


@pytest.mark.parametrize("text", ["=1+1", "+32 9 123", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_opens_a_formula(text: str) -> None:
    assert neutral(text) == f"'{text}"
    (row,) = read(Sheet("x", ("tekst", "getal"), [(text, Decimal("-0.50"))]))
    assert row["tekst"].startswith("'")
    assert row["getal"] == "-0,5"


@pytest.mark.parametrize("text", ["", "1=1", "O'Brien", "a-b"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


def test_the_ranking_is_exported_exactly(ended: House) -> None:
    made, _ = sheets("klein")
    rows = read({sheet.name: sheet for sheet in made}["rangschikking"])
    assert [(row["plaats"], row["dossier"], row["totaal"], row["procent"]) for row in rows] == [
        ("1", "K-001", "31", "77,5"),
        ("2", "K-002", "27", "67,5"),
    ]


def test_the_command_writes_all_of_it(ended: House, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    run = CliRunner().invoke(commands, ["export", "klein", "--out", str(out)], catch_exceptions=False)
    assert run.exit_code == 0
    names = {"klein-kandidaturen.csv", "klein-resultaten.csv", "klein-rangschikking.csv", "klein-brieven.csv"}
    assert {path.name for path in out.iterdir()} == {*names, "klein.xlsx"}
