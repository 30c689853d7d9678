"""The score sheet that jurors fill in: written, filled, read back; every bad one refused with cell and reason."""

import datetime as dt
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlmodel import select

from config.reading import Frozen, freeze
from models.engine import writing
from models.guard import unguarded
from models.tables import Procedure, Result
from models.work import unit_of_work
from rules.questions import Entry
from tasks import asking
from tasks.asking import NotAsked
from tasks.inbox import take_file
from tasks.jury import compose, declare
from tasks.opening import open_procedure
from tasks.results import enter_results
from tasks.sheets_reading import enter_sheet, read_sheet
from tasks.sheets_writing import write_sheet
from tasks.tables import TableError
from tests.factory import PEOPLE, RESULT_HEADER, House, csv_of, open_house, person, result, small, text_of

SOFFICE = shutil.which("soffice")
LABELS = ["niet aangetoond", "zwak", "onvoldoende", "voldoende", "goed", "uitstekend"]
COMPETENCES = [
    {"key": "visie", "name": "Visie", "kind": "function", "level": 3, "level_text": "Bepaalt mee de richting",
     "definition": "Feiten in een ruime context plaatsen.",
     "indicators": ["Anticipeert op wat komt", "=Denkt vooruit"]},
    {"key": "samenwerken", "name": "Samenwerken", "kind": "core", "indicators": ["Deelt kennis"]},
    {"key": "luisteren", "name": "Luisteren", "kind": "core", "remark": "Ook bij conflicten."},
]  # fmt: skip
PROFILE = {"version": 1, "profile": "profiel-klein", "title": "Clustermanager", "competences": COMPETENCES}
CRITERIA = [{"competence": "visie", "weight": 2}, {"competence": "samenwerken"}, {"competence": "luisteren"}]
BOARD = [("Jef", "lid"), ("An", "lid"), ("Mia", "lid"), ("Piet", "secretaris")]
DAY = dt.date(2024, 11, 8)
BY, COLLEGE = "selectiecommissie", "college van burgemeester en schepenen"
ATTENDING = "aanwezig, afwezig, te laat, teruggetrokken, overmacht"


def gridded(**grid: Any) -> dict[str, Any]:
    """The small regulation, its talk scored by criterion: 20 points over a weight of 4 and a scale of 5."""
    data = small() | {"profile": "profiel-klein"}
    data["stages"][0]["scoring"]["grid"] = {"labels": LABELS, "criteria": CRITERIA} | grid
    return data


def opened(folder: Path, data: Mapping[str, Any], reference: str = "") -> House:
    text = text_of(data)
    frozen: Frozen = freeze(f"{text}\n---\n{text_of(PROFILE)}" if "profile" in data else text, "klein.yaml")
    return House(folder, frozen, open_procedure(frozen, reference, seconds_per_day=0))


def part(key: str, most: int, title: str) -> dict[str, Any]:
    return {"key": key, "title": title, "max": most}


@pytest.fixture
def grid(database: None, tmp_path: Path) -> House:
    """Three people invited to a talk that is scored by criterion."""
    return invited(opened(tmp_path, gridded()))


def invited(house: House) -> House:
    house.apply(*(person(dossier) for dossier in PEOPLE))
    house.carry()
    return house


def written(house: House, stage: str = "Gesprek", juror: str = "", name: str = "scores.xlsx") -> Path:
    path = house.folder / name
    assert write_sheet(house.reference, stage, path, juror) > 0
    return path


def changed(path: Path, change: Callable[[Worksheet], Any]) -> Path:
    """The same file after someone worked in its first sheet."""
    book = load_workbook(path)
    change(book["Scores"])
    book.save(path)
    return path


def filled(path: Path, **cells: Any) -> Path:
    def fill(sheet: Worksheet) -> None:
        for place, value in cells.items():
            sheet[place] = value

    return changed(path, fill)


GOOD = {"B7": "aanwezig", "C7": 4, "D7": 3, "E7": 5, "G7": "Sterk gesprek.", "I7": dt.datetime(2024, 11, 8)}
MORE = {"C8": 2, "D8": 5, "E8": 1, "H8": "selectiecommissie", "I8": "8/11/2024"}
ABSENT = {"B9": "afwezig", "I9": "8/11/2024"}
ENTRIES = [
    Entry(7, "K-001", "aanwezig", "4 + 3 + 5", "Sterk gesprek.", BY, "8/11/2024"),
    Entry(8, "K-002", "aanwezig", "2 + 5 + 1", "", BY, "8/11/2024"),
    Entry(9, "K-003", "afwezig", "", "", BY, "8/11/2024"),
]


def refused(house: House, path: Path) -> list[str]:
    with pytest.raises(TableError) as refusal:
        enter_sheet(house.reference, path)
    assert house.rows(Result, part="talk") == []
    return refusal.value.lines


# what it looks like


def test_one_row_per_dossier_and_one_column_per_criterion(grid: House) -> None:
    sheet = load_workbook(written(grid))["Scores"]
    assert [" ".join(str(cell.value).split()) for cell in sheet[6]] == [
        "Dossier", "Aanwezigheid", "Visie (0 tot 5)", "Samenwerken (0 tot 5)", "Luisteren (0 tot 5)",
        "Punten (op 20)", "Motivering", "Beslisser", "Datum",
    ]  # fmt: skip
    assert [sheet.cell(row, 1).value for row in (7, 8, 9, 10)] == [*PEOPLE, None]
    assert [sheet.cell(row, 1).value for row in (1, 2, 3, 5)] == [
        "Clustermanager", "Gesprek, 8 november 2024", "Procedure klein", "Om te slagen: minstens 10 op 20 punten."
    ]  # fmt: skip
    assert str(sheet["A4"].value).startswith("Elk criterium krijgt 0 tot 5, in stappen van 1: 0 = niet aangetoond; 1 =")
    assert sheet["F7"].value == '=IF(COUNT(C7:E7)=3,C7*10/5+D7*5/5+E7*5/5,"")'


def test_only_the_cells_to_fill_in_are_unlocked(grid: House) -> None:
    book = load_workbook(written(grid))
    sheet = book["Scores"]
    assert [sheet.protection.sheet, sheet.protection.password] == [True, None]
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {f"{letter}{row}" for letter in "BCDEGHI" for row in (7, 8, 9)}
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation) == ("B7", "$6:$6", "landscape")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert [(name, book[name].sheet_state) for name in book.sheetnames] == [
        ("Scores", "visible"), ("Indicatoren", "visible"), ("werving", "hidden")
    ]  # fmt: skip


def test_drop_downs_and_limits(grid: House) -> None:
    book = load_workbook(written(grid))
    rules = {str(rule.sqref): rule for rule in book["Scores"].data_validations.dataValidation}
    assert {place: rule.type for place, rule in rules.items()} == {
        "B7:B9": "list", "C7:C9": "list", "D7:D9": "list", "E7:E9": "list", "H7:H9": "list", "I7:I9": "date"
    }  # fmt: skip
    assert listed(book, rules["C7:C9"].formula1) == [0, 1, 2, 3, 4, 5]
    assert listed(book, rules["B7:B9"].formula1)[:2] == ["aanwezig", "afwezig"]
    assert BY in listed(book, rules["H7:H9"].formula1)
    assert rules["C7:C9"].promptTitle == "Visie"
    assert str(rules["C7:C9"].prompt).splitlines()[5] == "5 = uitstekend"
    assert rules["C7:C9"].error == "Een getal van 0 tot 5 verwacht."
    assert rules["I7:I9"].formula1 == "DATE(2024,11,8)"


def listed(book: Workbook, formula: str) -> list[Any]:
    sheet, _, place = formula.partition("!")
    return [cell.value for (cell,) in book[sheet][place.replace("$", "")]]


def test_the_second_sheet_says_what_is_measured(grid: House) -> None:
    sheet = load_workbook(written(grid))["Indicatoren"]
    assert [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=3, max_row=11)] == [
        ("Visie", "Telt voor 10 op 20 punten."),
        ("gevraagd niveau", "niveau 3: Bepaalt mee de richting"),
        ("definitie", "Feiten in een ruime context plaatsen."),
        ("gedragsindicatoren", "• Anticipeert op wat komt"),
        (None, "• =Denkt vooruit"),
        ("Samenwerken", "Telt voor 5 op 20 punten."),
        ("gedragsindicatoren", "• Deelt kennis"),
        ("Luisteren", "Telt voor 5 op 20 punten."),
        ("toelichting", "Ook bij conflicten."),
    ]
    assert [sheet.cell(row, 2).value for row in range(13, 19)] == LABELS


@pytest.mark.parametrize(("said", "name"), [({}, None), ({"anonymous": True}, None), ({"anonymous": False}, "Voor001")])
def test_a_name_stands_there_only_where_the_regulation_says_not_anonymous(
    database: None, tmp_path: Path, said: dict[str, Any], name: str | None
) -> None:
    house = invited(opened(tmp_path, gridded(**said)))
    path = written(house)
    texts = [str(cell.value) for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row]
    assert [text for text in texts if "Voor001" in text or "Achternaam001" in text] == (
        [f"{name} Achternaam001"] if name else []
    )
    if name:
        filled(path, D7=4, E7=3, F7=5, J7="8/11/2024")
        assert [entry.result for entry in read_sheet(house.reference, path)] == ["4 + 3 + 5"]


def test_many_criteria_stand_on_end(database: None, tmp_path: Path) -> None:
    data = gridded()
    parts = [part(f"deel_{n}", 2, f"Deel {n}") for n in range(1, 11)]
    data["stages"][0]["scoring"] = {"kind": "points", "components": parts}
    sheet = load_workbook(written(invited(opened(tmp_path, data))))["Scores"]
    assert [sheet.cell(6, column).alignment.textRotation for column in (2, 3, 12, 13)] == [0, 90, 90, 0]


def test_what_looks_like_a_formula_stays_text(grid: House) -> None:
    grid.enter(result("K-001", "talk", "4+3+5", motivering="=1+1"))
    cell = load_workbook(written(grid))["Scores"]["G7"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


# written, filled and read back


def test_what_was_filled_in_is_read_back(grid: House) -> None:
    path = filled(written(grid), **GOOD, **MORE, **ABSENT)
    assert read_sheet(grid.reference, path) == ENTRIES
    assert enter_sheet(grid.reference, path) == "talk"
    assert [r.value for r in grid.rows(Result, part="talk")] == ["4+3+5", "2+5+1", ""]
    assert {r.door for r in grid.rows(Result, part="talk")} == {"file"}


def test_rows_that_are_left_empty_wait(grid: House) -> None:
    path = filled(written(grid), **MORE)
    assert read_sheet(grid.reference, path) == ENTRIES[1:2]


def test_known_results_stand_there_already_and_reading_them_changes_nothing(grid: House) -> None:
    grid.enter(result("K-001", "talk", "4+3+5", motivering="Sterk gesprek."))
    path = written(grid)
    assert read_sheet(grid.reference, path) == ENTRIES[:1]
    enter_sheet(grid.reference, path)
    assert [r.version for r in grid.rows(Result, part="talk")] == [1]


def test_an_older_motivation_that_fits_in_no_cell_is_left_as_it_is(grid: House) -> None:
    grid.enter(result("K-001", "talk", "4+3+5", motivering="lang"), result("K-002", "talk", "4+3+5"))
    with writing() as session:  # from before a motivation had a longest length
        with unguarded(session.connection()):
            session.exec(select(Result).where(Result.reasons == "lang")).one().reasons = "x" * 40_000
            session.flush()
        session.commit()
    path = written(grid)
    assert [entry.dossier for entry in read_sheet(grid.reference, path)] == ["K-002"]


@pytest.mark.parametrize(
    ("scoring", "cells", "value"),
    [
        ({"kind": "points", "max": 20, "min_pct": 50}, {"C7": 12.5, "F7": "8/11/2024"}, "12.5"),
        ({"kind": "points", "max": 100, "step": 1}, {"C7": 59, "F7": "8/11/2024"}, "59"),
        ({"kind": "points", "max": 100, "step": Decimal("0.1")}, {"C7": 9.1999999999999993, "F7": DAY}, "9.2"),
        ({"kind": "verdict", "scale": ["nee", "ja, al"], "min": "ja, al"}, {"C7": "Ja, al", "F7": DAY}, "ja, al"),
        ({"kind": "none"}, {"B7": "aanwezig", "E7": "2024-11-08"}, ""),
        (
            {"kind": "points", "components": [part("a", 12, "A"), part("b", 8, "=B")]},
            {"C7": 7.5, "D7": 8, "H7": "08/11/2024"},
            "7.5+8",
        ),
    ],
)  # fmt: skip
def test_every_kind_of_stage_has_a_sheet(
    database: None, tmp_path: Path, scoring: dict[str, Any], cells: dict[str, Any], value: str
) -> None:
    data = small()
    data["stages"][0]["scoring"] = {k: float(v) if isinstance(v, Decimal) else v for k, v in scoring.items()}
    house = invited(open_house(tmp_path, data))
    path = filled(written(house), **cells)
    assert load_workbook(path).sheetnames == ["Scores", "werving"]
    assert enter_sheet(house.reference, path) == "talk"
    assert [(r.attendance, r.value) for r in house.rows(Result, part="talk")] == [("aanwezig", value)]


@pytest.mark.parametrize(
    ("most", "step", "kind", "formula"),
    [
        (100, 1, "whole", "0"),
        (20, 1, "list", "werving!$F$1:$F$21"),
        (20, 0.5, "custom", "AND(ISNUMBER(C7),C7>=0,C7<=20,ABS(C7/0.5-ROUND(C7/0.5,0))<0.000001)"),
    ],
)
def test_a_score_is_chosen_or_bounded(
    database: None, tmp_path: Path, most: int, step: float, kind: str, formula: str
) -> None:
    data = small()
    data["stages"][0]["scoring"] = {"kind": "points", "max": most, "step": step}
    rules = load_workbook(written(invited(open_house(tmp_path, data))))["Scores"].data_validations.dataValidation
    found = next(rule for rule in rules if str(rule.sqref) == "C7:C9")
    assert (found.type, found.formula1) == (kind, formula)


def test_results_and_the_watched_folder_take_a_sheet(grid: House) -> None:
    path = filled(written(grid), **GOOD)
    assert enter_results(grid.reference, "Gesprek", path) == "talk"
    filled(path, C7=9)
    assert take_file(grid.reference, path) == ["scores.xlsx, cel C7: een getal van 0 tot 5 verwacht"]
    filled(path, C7=5, **MORE)
    assert take_file(grid.reference, path) == []
    assert [r.value for r in grid.rows(Result, part="talk")] == ["4+3+5", "5+3+5", "2+5+1"]


def test_a_sheet_is_never_written_over(grid: House) -> None:
    path = written(grid)
    with pytest.raises(TableError) as refusal:
        write_sheet(grid.reference, "Gesprek", path)
    assert refusal.value.lines == ["scores.xlsx: bestaat al; kies een andere naam"]
    with pytest.raises(TableError) as refusal:
        write_sheet(grid.reference, "Gesprek", grid.folder / "weg" / "scores.xlsx")
    assert refusal.value.lines == ["scores.xlsx: kan niet geschreven worden"]


def test_a_sheet_is_made_only_of_what_is_awaited(grid: House) -> None:
    def said(stage: str, juror: str = "") -> str:
        with pytest.raises(NotAsked) as refusal:
            write_sheet(grid.reference, stage, grid.folder / "nieuw.xlsx", juror)
        assert not (grid.folder / "nieuw.xlsx").exists()
        return str(refusal.value)

    assert said("Zwemmen") == "onderdeel Zwemmen bestaat niet in klein"
    assert said("eindrapport") == "onderdeel eindrapport bestaat niet in klein"
    assert said("Mondelinge proef") == "Mondelinge proef: is nog niet aan de orde"
    words = "Gesprek: het reglement vraagt één score van de commissie, geen score per jurylid"
    assert said("talk", "J1") == words
    path = filled(written(grid), **GOOD, **MORE, **ABSENT)
    enter_sheet(grid.reference, path)
    assert asking.ask(grid.reference, "talk") is None
    assert said("talk") == "Gesprek: is al beslist"
    with pytest.raises(NotAsked):
        enter_sheet(grid.reference, path)


# one member's own sheet


def test_a_member_scores_alone_on_a_sheet_of_his_own(database: None, tmp_path: Path) -> None:
    data = gridded(jurors="per_juror") | {"jury": {"board": BY}}
    house = opened(tmp_path, data)
    rows = [{"naam": name, "rol": role, "intern": "nee"} for name, role in BOARD]
    compose(house.reference, house.file(csv_of(rows, "naam;rol;intern"), "commissie.csv"))
    invited(house)
    declare(house.reference, "J1", "K-002", "familie", DAY)
    path = written(house, juror="j1")
    sheet = load_workbook(path)["Scores"]
    assert [sheet.cell(row, 1).value for row in (3, 7, 8, 9)] == [
        "Procedure klein · blad van jurylid J1", "K-001", "K-003", None
    ]  # fmt: skip
    filled(path, **GOOD)
    (entry,) = read_sheet(house.reference, path)
    assert (entry.juror, entry.dossier, entry.result) == ("J1", "K-001", "4 + 3 + 5")
    enter_sheet(house.reference, path)
    assert [(r.part, r.value) for r in house.rows(Result) if r.part.startswith("talk")] == [("talk@J1", "4+3+5")]
    assert load_workbook(written(house, juror="J1", name="nog.xlsx"))["Scores"]["C7"].value == 4
    assert load_workbook(written(house, juror="J2", name="j2.xlsx"))["Scores"]["C7"].value is None
    with pytest.raises(NotAsked) as refusal:
        write_sheet(house.reference, "talk", tmp_path / "j4.xlsx", "J4")
    assert str(refusal.value) == "Gesprek: J4 is geen stemgerechtigd lid of heeft overal een belangenconflict"


# bad sheets, each refused with cell and reason


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "text for a number": ({"C7": "4"}, "cel C7: een getal van 0 tot 5 verwacht, geen tekst"),
    "a formula": ({"C7": "=2+2"}, "cel C7: een getal van 0 tot 5 verwacht, geen formule"),
    "an error value": ({"D7": "#N/A"}, "cel D7: een getal van 0 tot 5 verwacht, geen foutwaarde"),
    "a boolean": ({"D7": True}, "cel D7: een getal van 0 tot 5 verwacht, geen WAAR of ONWAAR"),
    "a date for a score": ({"D7": dt.datetime(2024, 5, 4)}, "cel D7: een getal van 0 tot 5 verwacht, geen datum"),
    "too much": ({"D7": 6}, "cel D7: een getal van 0 tot 5 verwacht"),
    "less than nothing": ({"D7": -1}, "cel D7: een getal van 0 tot 5 verwacht"),
    "far too much": ({"D7": 1e300}, "cel D7: een getal van 0 tot 5 verwacht"),
    "half a step": ({"D7": 3.5}, "cel D7: een getal van 0 tot 5 in stappen van 1 verwacht"),
    "a criterion left open": ({"E7": None}, "cel E7: een getal van 0 tot 5 verwacht"),
    "an unknown attendance": ({"B7": "ziek"}, f"cel B7: een van {ATTENDING} verwacht"),
    "points of someone absent": ({"B7": "afwezig"}, "cel C7: leeg verwacht bij ‘afwezig’"),
    "a number for a motivation": ({"G7": 5}, "cel G7: tekst verwacht"),
    "a formula for a motivation": ({"G7": '=HYPERLINK("x")'}, "cel G7: tekst verwacht, geen formule"),
    "nobody decides": (
        {"H7": None},
        f"cel H7: een van HR-dienst, {BY}, selectiebureau, {COLLEGE} verwacht (een functie, nooit een naam)",
    ),
    "no date": ({"I7": None}, "cel I7: een datum zoals 3/08/2024 verwacht"),
    "a date that is none": ({"I7": "31/2/2025"}, "cel I7: een bestaande datum zoals 3/08/2024 verwacht"),
    "words for a date": ({"I7": "gisteren"}, "cel I7: een datum zoals 3/08/2024 verwacht"),
    "half a day": ({"I7": 0.5}, "cel I7: een datum zoals 3/08/2024 verwacht"),
    "a clock time": ({"I7": dt.datetime(2024, 11, 8, 14, 30)}, "cel I7: een datum zoals 3/08/2024 verwacht"),
    "a date before the stage": ({"I7": "7/11/2024"}, "cel I7: 7 november 2024 ligt voor 8 november 2024"),
    "a date without a result": ({"I8": "8/11/2024"}, f"cel B8: een van {ATTENDING}"),
    "another dossier": ({"A8": "K-999"}, "cel A8: K-002 verwacht"),
    "a dossier twice": ({"A8": "K-001"}, "cel A8: K-001 staat twee keer; K-002 verwacht"),
    "no dossier": ({"A8": None, "C8": 4}, "cel A8: K-002 verwacht"),
    "an added row": ({"A10": "K-004", "C10": 4}, "cel A10: een rij die niet op dit blad hoort"),
    "a note beside the table": ({"L9": "navragen"}, "cel L9: leeg verwacht, naast de tabel"),
    "an added column": ({"J6": "Totaal"}, "cel J6: een kolom die niet op dit blad hoort"),
    "a renamed column": ({"D6": "Overleg"}, "cel D6: kolom ‘Samenwerken (0 tot 5)’ verwacht"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_cell_is_named(grid: House, what: str) -> None:
    cells, line = BAD[what]
    path = filled(written(grid), **GOOD | cells)
    (found,) = refused(grid, path)
    assert found == f"scores.xlsx, {line}"


def swap(first: str, second: str) -> Callable[[Worksheet], None]:
    """Exchange two columns, rows or cells with all they hold."""

    def change(sheet: Worksheet) -> None:
        if len(first) == 2:
            sheet[first], sheet[second] = sheet[second].value, sheet[first].value
            return
        lines = [sheet[place][5:9] if place.isalpha() else sheet[place] for place in (first, second)]
        for one, other in zip(*lines, strict=True):
            one.value, other.value = other.value, one.value

    return change


REBUILT: dict[str, tuple[Callable[[Worksheet], Any], list[str]]] = {
    "a moved column": (
        swap("C", "D"),
        ["cel C6: kolom ‘Visie (0 tot 5)’ verwacht", "cel D6: kolom ‘Samenwerken (0 tot 5)’ verwacht"],
    ),
    "a deleted column": (
        lambda sheet: sheet.delete_cols(5),
        [
            f"cel {place}: kolom ‘{name}’ verwacht"
            for place, name in (
                ("E6", "Luisteren (0 tot 5)"),
                ("F6", "Punten (op 20)"),
                ("G6", "Motivering"),
                ("H6", "Beslisser"),
                ("I6", "Datum"),
            )
        ],
    ),
    "an inserted column": (
        lambda sheet: sheet.insert_cols(9),
        ["cel I6: kolom ‘Datum’ verwacht", "cel J6: een kolom die niet op dit blad hoort",
         "cel J7: leeg verwacht, naast de tabel"],
    ),
    "a row above the table": (
        lambda sheet: sheet.insert_rows(6),
        ["cel A6: kolomnamen verwacht; hierboven kwam een rij bij of viel er een weg"],
    ),
    "a deleted row": (lambda sheet: sheet.delete_rows(8), ["cel A8: de rij van K-002 is weg"]),
    "an inserted row": (lambda sheet: sheet.insert_rows(8), ["cel A8: K-002 verwacht", "cel A9: K-003 verwacht"]),
    "rows in another order": (swap("7", "9"), ["cel A7: K-001 verwacht", "cel A9: K-003 verwacht"]),
    "two numbers exchanged": (swap("A7", "A8"), ["cel A7: K-001 verwacht", "cel A8: K-002 verwacht"]),
    "merged cells": (
        lambda sheet: sheet.merge_cells("G8:G9"),
        ["cel G8: samengevoegd met andere cellen (G8:G9)"],
    ),
    "a number for a date": (
        lambda sheet: [sheet.__setitem__("I7", 45604), setattr(sheet["I7"], "number_format", "General")],
        ["cel I7: een datum zoals 3/08/2024 verwacht"],
    ),
    "everything at once": (
        lambda sheet: [sheet.__setitem__("C7", "vier"), sheet.__setitem__("D7", 9), sheet.__setitem__("A9", "K-9")],
        ["cel C7: een getal van 0 tot 5 verwacht, geen tekst", "cel D7: een getal van 0 tot 5 verwacht",
         "cel A9: K-003 verwacht"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REBUILT)
def test_a_sheet_that_was_rebuilt_is_refused(grid: House, what: str) -> None:
    change, lines = REBUILT[what]
    path = changed(filled(written(grid), **GOOD), change)
    assert refused(grid, path) == [f"scores.xlsx, {line}" for line in lines]


def test_nothing_filled_in_is_nothing_to_take(grid: House) -> None:
    assert refused(grid, written(grid)) == ["scores.xlsx: geen enkele rij ingevuld"]


def test_another_procedures_sheet_is_refused(grid: House, tmp_path: Path) -> None:
    other = tmp_path / "andere"
    other.mkdir()
    path = filled(written(invited(opened(other, gridded(), "klein-2"))), **GOOD)
    assert refused(grid, path) == ["scores.xlsx, cel A3: een blad van een andere procedure; klein verwacht"]


def test_another_stages_sheet_is_refused(grid: House) -> None:
    path = filled(written(grid), **GOOD)
    with pytest.raises(TableError) as refusal:
        enter_results(grid.reference, "Mondelinge proef", path)
    words = "een blad van ‘Gesprek’; ‘Mondelinge proef’ verwacht, zoals u opgaf"
    assert refusal.value.lines == [f"scores.xlsx, cel A2: {words}"]


def test_a_sheet_of_before_an_amendment_is_refused(grid: House) -> None:
    path = filled(written(grid), **GOOD)
    with unit_of_work(grid.reference) as work:
        work.procedure.regulation_hash = "0" * 64
    words = "het reglement is gewijzigd sinds dit blad gemaakt werd; maak een nieuw met `werving sheet`"
    assert refused(grid, path) == [f"scores.xlsx, cel A3: {words}"]
    assert grid.rows(Procedure)[0].regulation_hash == "0" * 64


@pytest.mark.parametrize("title", ["Scores", "werving"])
def test_a_workbook_that_is_not_ours_is_refused(grid: House, title: str) -> None:
    path = written(grid)
    book = load_workbook(path)
    book[title].title = "Blad1"
    book.save(path)
    words = "geen scoreblad dat met `werving sheet` gemaakt is, of het blad Scores is weg"
    assert refused(grid, path) == [f"scores.xlsx: {words}"]


@pytest.mark.parametrize("row", [1, 3])
def test_a_hidden_sheet_of_another_form_is_refused(grid: House, row: int) -> None:
    path = written(grid)
    book = load_workbook(path)
    book["werving"].cell(row, 1).value = "99"
    book.save(path)
    assert refused(grid, path)[0].startswith("scores.xlsx: geen scoreblad")


# files that are no workbook, or a dangerous one


UNREADABLE = "geen leesbaar XLSX-bestand (bewaar het als Excel-werkmap .xlsx, zonder wachtwoord)"


def packed(path: Path, **members: bytes) -> Path:
    """The same file with other members in it; a name's `__` is a slash, its `_` a dot."""
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    for name, content in members.items():
        kept[name.replace("__", "/").replace("_", ".")] = content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in kept.items():
            archive.writestr(name, content)
    return path


def test_what_is_no_workbook_is_refused(grid: House) -> None:
    for content in (b"", b"dossier;resultaat\r\n", b"PK\x03\x04rommel", b"\xd0\xcf\x11\xe0 versleuteld"):
        path = grid.folder / "scores.xlsx"
        path.write_bytes(content)
        assert refused(grid, path) == [f"scores.xlsx: {UNREADABLE}"]
    path.unlink()
    assert refused(grid, path) == ["scores.xlsx: bestaat niet"]


def test_a_damaged_workbook_is_refused(grid: House) -> None:
    whole = written(grid).read_bytes()
    path = grid.folder / "scores.xlsx"
    for length in range(200, len(whole), len(whole) // 40):
        path.write_bytes(whole[:length])
        assert refused(grid, path) == [f"scores.xlsx: {UNREADABLE}"]


def test_macros_are_refused(grid: House) -> None:
    path = packed(written(grid), xl__vbaProject_bin=b"x")
    assert refused(grid, path) == ["scores.xlsx: bevat macro's; bewaar het als .xlsx zonder macro's"]
    macro = path.rename(path.with_suffix(".xlsm"))
    assert take_file(grid.reference, macro) == ["scores.xlsm: bevat macro's; bewaar het als .xlsx zonder macro's"]


def test_a_file_that_is_too_large_is_refused(grid: House) -> None:
    path = grid.folder / "scores.xlsx"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    assert refused(grid, path) == ["scores.xlsx: groter dan 20 MB"]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(grid: House) -> None:
    path = packed(written(grid), xl__bom_xml=b" " * 100_000_001)
    assert path.stat().st_size < 200_000
    assert refused(grid, path) == ["scores.xlsx: uitgepakt groter dan 100 MB"]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (b'<w><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></w>', "te veel cellen"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa">]><w>&a;</w>', UNREADABLE),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x []><w/>'.encode("utf-16"), UNREADABLE),
        (b'<w><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></w>', "te veel cellen"),
        (b"<w>" + b"<c/>" * 500_001 + b"</w>", "te veel cellen"),
    ],
)
def test_a_part_that_would_take_for_ever_is_refused(grid: House, part: bytes, words: str) -> None:
    path = packed(written(grid), xl__worksheets__sheet1_xml=part)
    assert refused(grid, path) == [f"scores.xlsx: {words}"]


# through LibreOffice


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_sheet_saved_by_libreoffice_reads_the_same(grid: House, tmp_path: Path) -> None:
    path = filled(written(grid), **GOOD, **MORE, **ABSENT)
    out = tmp_path / "uit"
    command = [SOFFICE or "", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=120)
    saved = out / "scores.xlsx"
    assert b"LibreOffice" in zipfile.ZipFile(saved).read("docProps/app.xml")
    assert read_sheet(grid.reference, saved) == ENTRIES
    sheet = load_workbook(saved, data_only=True)["Scores"]
    assert [sheet["F7"].value, sheet["F8"].value, sheet["F9"].value] == [16, 10, None]
    assert sheet["C7"].protection.locked is False
    assert sheet.protection.sheet
    assert refused(grid, filled(saved, C7="vier")) == [
        "scores.xlsx, cel C7: een getal van 0 tot 5 verwacht, geen tekst"
    ]
    filled(saved, C7=4)
    assert enter_sheet(grid.reference, saved) == "talk"


# a CSV file by criterion


CRITERION_HEADER = RESULT_HEADER + ";criterium:visie;criterium:samenwerken;criterium:luisteren"


def by_criterion(house: House, *rows: Mapping[str, str], header: str = CRITERION_HEADER) -> Path:
    return house.file(csv_of(rows, header), "punten.csv")


def scored(dossier: str, visie: str, samenwerken: str, luisteren: str, **more: str) -> dict[str, str]:
    given = {"criterium:visie": visie, "criterium:samenwerken": samenwerken, "criterium:luisteren": luisteren}
    return result(dossier, "talk", **more) | given


def test_a_file_may_give_each_criterion_a_column(grid: House) -> None:
    header = CRITERION_HEADER.replace("resultaat;", "")
    rows = [scored("K-001", "4", "3", "5"), result("K-003", "talk", aanwezigheid="afwezig")]
    assert enter_results(grid.reference, None, by_criterion(grid, *rows, header=header)) == "talk"
    assert enter_results(grid.reference, None, by_criterion(grid, result("K-002", "talk", "1+2+3"))) == "talk"
    assert [r.value for r in grid.rows(Result, part="talk")] == ["4+3+5", "", "1+2+3"]


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (scored("K-001", "4", "", "5"), "regel 2, veld criterium:samenwerken: ontbreekt"),
        (
            scored("K-001", "4", "3", "5") | {"resultaat": "4+3+5"},
            "regel 2, veld resultaat: leeg verwacht naast een resultaat per criterium",
        ),
        (
            result("K-001", "oral") | {"criterium:visie": "4"},
            "regel 2, veld criterium:visie: hoort niet bij ‘Mondelinge proef’",
        ),
        (scored("K-001", "4", "3", "6"), "regel 2, resultaat (K-001): Luisteren: 6 is meer dan het maximum van 5"),
        (
            scored("K-001", "4+1", "3", "5"),
            "regel 2, resultaat (K-001): punten voor 3 delen verwacht, met + ertussen: Visie + Samenwerken + Luisteren",
        ),
    ],
)
def test_a_criterion_that_is_wrong_is_named(grid: House, row: dict[str, str], line: str) -> None:
    with pytest.raises(TableError) as refusal:
        enter_results(grid.reference, None, by_criterion(grid, row))
    assert refusal.value.lines == [f"punten.csv, {line}"]


def test_a_file_without_any_result_column_is_refused(grid: House) -> None:
    with pytest.raises(TableError) as refusal:
        enter_results(grid.reference, None, grid.file("onderdeel;beslisser;datum\r\nGesprek;x;8/11/2024\r\n"))
    assert refusal.value.lines == ["bestand.csv, regel 1: kolom resultaat ontbreekt"]
