"""A list of candidates as another office made it: columns recognised or mapped, tried first, all of it or nothing."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner

from cli.exchange import commands
from models.tables import Application, Candidate, Document, Event, Letter, Step
from tasks.candidate_list import import_list
from tasks.mapping import HEADINGS, ListMapping, fields_of, form_of, read_mapping
from tasks.tables import TableError
from tests.factory import House

HEADS = ["Kandidaatnummer", "Voornaam", "Familienaam", "E-mailadres", "Ontvangen op", "Via", "Hoogste diploma",
         "Relevante ervaring", "Postcode"]  # fmt: skip
CAME = dt.datetime(2024, 10, 20, 10, 30)
ZOE = [1, "Zoë", "D’Hondt", "zoe@voorbeeld.example", CAME, "e-mail", "Universitair", 2.5, 9000]
JEF = ["K-002", "Jef", "=1+1", "jef@voorbeeld.example", dt.date(2024, 10, 21), "mail", "master", 5, None]
MAP = """\
columns:
  Postcode: "-"
values:
  diploma: {universitair: master}
"""


def book(house: House, *rows: list[Any], heads: list[str] = HEADS, name: str = "lijst.xlsx") -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in [heads, *rows]:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"
    path = house.folder / name
    made.save(path)
    return path


@pytest.fixture
def told(house: House) -> ListMapping:
    return read_mapping(house.file(MAP, "map.yaml"))


def nothing(house: House) -> bool:
    return not any(house.rows(table) for table in (Application, Candidate, Document, Letter, Step)) and (
        [event.what for event in house.rows(Event)] == ["opened"]
    )


def test_a_workbook_goes_through_the_door_of_applications(house: House, told: ListMapping) -> None:
    found = import_list("klein", book(house, ZOE, JEF), told)
    assert found.problems == ()
    assert found.dossiers == ("1", "K-002")
    first, second = house.rows(Candidate)
    assert (first.name, second.name) == ("Zoë D’Hondt", "Jef =1+1")
    one, two = house.rows(Application)
    assert (one.experience_years, one.degree, one.channel) == ("2.5", "master", "mail")
    assert one.received_at == dt.datetime(2024, 10, 20, 8, 30, tzinfo=dt.UTC)
    assert two.received_at == dt.datetime(2024, 10, 20, 22, 0, tzinfo=dt.UTC)
    assert {letter.kind for letter in house.rows(Letter)} == {"acknowledgement"}
    with pytest.raises(AssertionError):
        assert nothing(house)


def test_a_trial_tells_what_would_happen_and_keeps_nothing(house: House, told: ListMapping) -> None:
    before = house.dump()
    found = import_list("klein", book(house, ZOE, JEF), told, trying=True)
    assert found.dossiers == ("1", "K-002")
    assert [(one.letter, one.field) for one in found.became][:3] == [("A", "dossier"), ("B", "voornaam"), ("C", "naam")]
    assert (found.became[8].field, found.became[8].how) == ("-", "volgens --map")
    assert house.dump() == before
    assert nothing(house)


def test_every_problem_is_told_with_its_cell_and_nothing_is_taken_in(house: House) -> None:
    bad = [2, "An", "", "geen adres", "ooit", "duif", "master", 3, 9000]
    found = import_list("klein", book(house, ZOE, bad), ListMapping())
    assert found.problems == (
        "lijst.xlsx, cel I1: kolom ‘postcode’ wordt niet herkend; zeg met --map welk veld ze is, of - om ze over te "
        "slaan",
        "lijst.xlsx, cel G2 (‘hoogste diploma’, veld diploma): een van master, bachelor, graduaat, secundair, geen "
        "verwacht",
        "lijst.xlsx, cel C3 (‘familienaam’, veld naam): ontbreekt",
        "lijst.xlsx, cel D3 (‘e-mailadres’, veld email): een e-mailadres zoals naam@voorbeeld.be verwacht",
        "lijst.xlsx, cel F3 (‘via’, veld kanaal): een van mail, post verwacht",
        "lijst.xlsx, cel E3 (‘ontvangen op’, veld ontvangen_op): een datum zoals 3/08/2024 verwacht",
    )
    assert nothing(house)


def test_dates_are_read_as_the_mapping_says_and_constants_hold_for_all(house: House) -> None:
    text = "naam,email,datum\nPeeters,p@voorbeeld.example,10/09/2024 14:05\nMaes,m@voorbeeld.example,13/09/2024 09:00\n"
    mapping = ListMapping(
        columns={"Datum": "ontvangen_op"},
        constants={"kanaal": "mail", "diploma": "master", "ervaring_jaren": "4", "voornaam": "X"},
        dates={"ontvangen_op": "mm/dd/jjjj uu:mm"},
    )
    found = import_list("klein", house.file(text), mapping)
    assert found.problems == (
        "bestand.csv, cel C3 (‘datum’, veld ontvangen_op): een datum zoals mm/dd/jjjj uu:mm verwacht",
    )
    assert nothing(house)
    right = house.file(text.replace("13/09", "10/21").replace("10/09", "10/19"))
    assert len(import_list("klein", right, mapping).dossiers) == 2
    assert [f"{one.received_at:%d/%m %H:%M}" for one in house.rows(Application)] == ["19/10 12:05", "21/10 07:00"]


def test_documents_and_conditions_are_recognised_by_their_label(house: House) -> None:
    label = next(one.label for one in house.frozen.regulation.applications.documents if one.key == "cv")
    path = book(house, [*JEF[:8], dt.date(2024, 10, 20)], heads=[*HEADS[:8], label.upper()])
    assert import_list("klein", path, ListMapping()).problems == ()
    assert [(one.key, one.dated) for one in house.rows(Document)] == [("cv", dt.date(2024, 10, 20))]


def test_the_same_file_is_taken_in_once(house: House, told: ListMapping) -> None:
    path = book(house, ZOE)
    assert import_list("klein", path, told).dossiers
    assert import_list("klein", path, told).problems == (
        "lijst.xlsx: dit bestand is al opgenomen; er is niets dubbel ingevoerd",
    )


def test_a_formula_is_no_value(house: House, told: ListMapping) -> None:
    made = Workbook()
    for row in [HEADS, ZOE, [3, "=A1", *ZOE[2:]]]:
        made.worksheets[0].append(row)
    path = house.folder / "formule.xlsx"
    made.save(path)
    with pytest.raises(TableError) as refusal:
        import_list("klein", path, told)
    assert refusal.value.lines == ["formule.xlsx, cel B3: een waarde verwacht, geen formule; plak ze als waarde"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("columns: {A: bestaat_niet}", "map.yaml, veld columns: ‘bestaat_niet’ is geen veld; bekend zijn voornaam"),
        ("dates: {ontvangen_op: 'dd/mm'}", "map.yaml, veld dates.ontvangen_op: een vorm zoals dd/mm/jjjj of mm/dd"),
        ("{columns: {A: naam}, constants: {naam: X}}", "map.yaml, veld constants: naam staat ook als kolom"),
        ("kolommen: {A: naam}", "map.yaml, regel 1, veld kolommen: onbekend veld"),
        ("columns: 3", "map.yaml, regel 1, veld columns: velden onder deze sleutel verwacht"),
        ("- x", "map.yaml: velden verwacht zoals columns, constants, dates en values"),
        ("a: [", "map.yaml: geen geldige YAML"),
        ("a: &x 1\nb: *x", "map.yaml, regel 1: verwijzingen (&, *) worden niet gebruikt"),
    ],
)
def test_a_wrong_mapping_is_one_clear_line(house: House, text: str, line: str) -> None:
    with pytest.raises(TableError) as refusal:
        import_list("klein", book(house, ZOE), read_mapping(house.file(text, "map.yaml")), "map.yaml")
    assert refusal.value.lines[0].startswith(line)


def test_every_heading_means_one_field_that_exists(house: House) -> None:
    words = [word for some in HEADINGS.values() for word in some]
    assert len(words) == len(set(words))
    assert set(HEADINGS) <= set(fields_of(house.frozen.regulation))
    assert (form_of("jjjj-mm-dd"), form_of("dd.mm.jjjj uu:mm")) == ("%Y-%m-%d", "%d.%m.%Y %H:%M")
    assert [form_of(wrong) for wrong in ("", "dd/mm", "%d/%m/%Y x", "dd/mm/jjjj dd")] == [""] * 4


def test_the_command_tries_saves_a_mapping_and_takes_in(house: House) -> None:
    path, saved = book(house, ZOE), house.folder / "bewaard.yaml"
    run = CliRunner().invoke(commands, ["import", "klein", str(path), "--dry-run", "--save-map", str(saved)])
    assert run.exit_code == 2
    assert "er is niets opgenomen" in run.output
    text = saved.read_text("utf-8").replace("postcode: ''", "postcode: '-'")
    saved.write_text(text + "values: {diploma: {universitair: master}}\n", "utf-8")
    again = CliRunner().invoke(commands, ["import", "klein", str(path), "--map", str(saved)], catch_exceptions=False)
    assert again.exit_code == 0
    assert "1 kandidaturen opgenomen: 1 tot 1" in again.output
