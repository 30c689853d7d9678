"""Files of applications and results as people save them from Excel: read with care, all of it or nothing."""

import contextlib
import csv
import io
import random
from pathlib import Path
from typing import Any

import pytest

from models.tables import Application, Candidate, Document, Letter
from tasks.inbox import take_file
from tasks.intake import Closed, apply
from tasks.results import enter_results
from tasks.tables import TableError, parse_table, read_table
from tests.factory import HEADER, PEOPLE, RESULT_HEADER, House, csv_of, open_house, person, result, small

ONE = csv_of([person("K-001", voornaam="Zoë", naam="D’Hondt", document_uittreksel="3/08/2024", ervaring_jaren="2,5")])


def refused(house: House, text: str, encoding: str = "utf-8") -> list[str]:
    with pytest.raises(TableError) as refusal:
        apply(house.reference, house.file(text, encoding=encoding))
    assert house.rows(Application) == house.rows(Candidate) == house.rows(Document) == house.rows(Letter) == []
    assert refusal.value.lines
    return refusal.value.lines


def told(house: House, *people: dict[str, str]) -> list[str]:
    return refused(house, csv_of(people))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_file_is_read_in_the_encodings_of_excel(house: House, encoding: str) -> None:
    assert apply(house.reference, house.file(ONE, encoding=encoding)) == ["K-001"]
    (candidate,) = house.rows(Candidate)
    assert candidate.name == "Zoë D’Hondt"
    (application,) = house.rows(Application)
    assert application.experience_years == "2.5"
    assert {d.dated.isoformat() for d in house.rows(Document, key="uittreksel")} == {"2024-08-03"}


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_a_file_is_read_with_any_usual_separator(house: House, delimiter: str, ending: str) -> None:
    rows = list(csv.reader(io.StringIO(ONE), delimiter=";"))
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=ending).writerows(rows)
    assert apply(house.reference, house.file(out.getvalue())) == ["K-001"]
    assert house.rows(Candidate)[0].address == "Kerkstraat 1, 9000 Gent"


def test_columns_stand_in_any_order_and_capitals(house: House) -> None:
    columns = HEADER.split(";")[::-1]
    text = csv_of([person("K-001")], ";".join(columns)).replace("dossier", "DOSSIER", 1)
    assert apply(house.reference, house.file(text)) == ["K-001"]


def test_empty_lines_and_empty_cells_at_the_end_do_not_matter(house: House) -> None:
    text = ONE.replace("\r\n", ";;\r\n", 2).replace(HEADER + ";;", HEADER, 1) + ";;;;\r\n\r\n"
    assert apply(house.reference, house.file(text)) == ["K-001"]


def test_an_empty_column_that_excel_saved_along_does_not_matter(house: House) -> None:
    """Excel writes a column whose cells were once touched, without a name and without a value."""
    text = "\r\n".join(line + ";" if line else line for line in ONE.split("\r\n"))
    assert apply(house.reference, house.file(text)) == ["K-001"]


def test_every_error_is_told_at_once_with_file_line_and_field(house: House) -> None:
    people = [
        person("K-001"),
        person("K-002", diploma="doctor", ervaring_jaren="veel"),
        person("K-003", ontvangen_op="32/10/2024", kanaal="duif"),
        person("K-004", naam="", document_cv="ooit"),
    ]
    lines = told(house, *people)
    assert [line.split(": ")[0] for line in lines] == [
        "bestand.csv, regel 3, veld diploma",
        "bestand.csv, regel 3, veld ervaring_jaren",
        "bestand.csv, regel 4, veld kanaal",
        "bestand.csv, regel 4, veld ontvangen_op",
        "bestand.csv, regel 5, veld naam",
        "bestand.csv, regel 5, veld document:cv",
    ]


def test_the_line_is_the_one_excel_shows_also_after_a_cell_of_two_lines(house: House) -> None:
    first = csv_of([person("K-001", adres='"Kerkstraat 1\n9000 Gent"'), person("K-002", diploma="doctor")])
    assert refused(house, first)[0].startswith("bestand.csv, regel 4, veld diploma")


def test_an_address_of_two_lines_becomes_one(house: House) -> None:
    house.apply(person("K-001", adres='"Kerkstraat 1\n9000 Gent"'))
    assert house.rows(Candidate)[0].address == "Kerkstraat 1, 9000 Gent"


@pytest.mark.parametrize("sign", ["\n", "\x07", "\x1b", "\x0b", "\x1f", "\x85", "\u2028", "\u2029", "\x7f"])
@pytest.mark.parametrize("field", ["voornaam", "naam"])
def test_a_control_character_in_a_name_is_refused(house: House, field: str, sign: str) -> None:
    (line,) = told(house, person("K-001", **{field: f'"An{sign}Bcc: x"'}))
    assert f"veld {field}: een naam op één regel" in line


@pytest.mark.parametrize(
    "email",
    ["jan", "jan@", "@voorbeeld.be", "jan@voorbeeld", "jan jansen@voorbeeld.be", "jan@@voorbeeld.be", "a@b.be,c@d.be",
     "<jan@voorbeeld.be>", "jan@voorbeeld.", "jan@voor beeld.be", "a" * 65 + "@voorbeeld.be", "jan@.be", "jan@a..be"],
)  # fmt: skip
def test_a_mail_address_that_cannot_be_is_refused(house: House, email: str) -> None:
    (line,) = told(house, person("K-001", email=email))
    assert line.startswith("bestand.csv, regel 2, veld email")
    assert "jan" not in line


@pytest.mark.parametrize("email", ["jan@voorbeeld.be", "jan.o'hara+ternat@post.voorbeeld.be", "jörg@müller.example"])
def test_a_mail_address_that_can_be_is_taken(house: House, email: str) -> None:
    assert house.apply(person("K-001", email=email)) == ["K-001"]


def test_a_doubled_dossier_or_mail_address_is_refused(house: House) -> None:
    lines = told(house, person("K-001"), person("k-001", email="ander@voorbeeld.example"))
    assert lines == ["bestand.csv, regel 3, veld dossier: bestaat al in regel 2"]
    lines = told(house, person("K-001"), person("K-002", email="KANDIDAAT001@voorbeeld.example"))
    assert lines == ["bestand.csv, regel 3, veld email: staat al bij regel 2 (dubbele kandidatuur)"]


def test_a_second_candidacy_is_refused_where_the_regulation_says_so(database: None, tmp_path: Path) -> None:
    data = small()
    data["applications"]["duplicates"] = "reject"
    again = {"email": "kandidaat001@voorbeeld.example", "ontvangen_op": "21/10/2024 10:00"}
    lines = told(open_house(tmp_path, data), person("K-001"), person("K-002", **again))
    assert lines == ["bestand.csv, regel 3, veld email: staat al bij regel 2 (dubbele kandidatuur)"]


def test_the_last_candidacy_before_closing_counts_and_the_earlier_is_kept(house: House) -> None:
    mail = {"email": "an@voorbeeld.example"}
    house.apply(
        person("K-001", **mail, diploma="bachelor"),
        person("K-002", **mail, ontvangen_op="21/10/2024 10:00"),
        person("K-003", **mail, ontvangen_op="4/11/2024 10:00"),
    )
    house.carry()
    assert [house.state(d) for d in PEOPLE] == ["superseded", "invited", "superseded"]
    (decision,) = house.decisions("K-001")
    assert decision.reasons == [
        "Vervangen door de kandidatuur K-002 van dezelfde persoon: de laatste voor de sluiting telt."
    ]
    assert [one.kind for one in house.letters("K-003")] == ["acknowledgement", "superseded"]


def test_what_came_in_before_is_not_taken_again(house: House) -> None:
    house.apply(person("K-001"))
    with pytest.raises(TableError) as refusal:
        house.apply(person("K-002"), person("K-001"))
    assert len(refusal.value.lines) == 2
    assert [a.dossier for a in house.rows(Application)] == ["K-001"]


def test_numbers_are_given_where_there_are_none(house: House) -> None:
    def nameless(number: int) -> dict[str, str]:
        return person(f"K-{number:03}") | {"dossier": ""}

    assert house.apply(nameless(1), person("K-007"), nameless(3)) == ["K-008", "K-007", "K-009"]
    assert house.apply(nameless(4)) == ["K-010"]


@pytest.mark.parametrize("dossier", ["K 1", "K-", "ABCDE-1", "K-123456789", "K-٠٠١", "../1", "K-1;", "1-K"])
def test_a_dossier_number_is_plain(house: House, dossier: str) -> None:
    lines = told(house, person("K-001") | {"dossier": f'"{dossier}"'})
    assert lines == ["bestand.csv, regel 2, veld dossier: een dossiernummer zoals K-001 verwacht"]


def test_who_has_no_mail_address_gets_letters_to_print(house: House) -> None:
    house.apply(person("K-001", email="", kanaal="post", poststempel="19/10/2024"))
    assert [(letter.kind, letter.status) for letter in house.letters("K-001")] == [("acknowledgement", "to_print")]


def test_who_has_no_address_at_all_is_refused(house: House) -> None:
    (line,) = told(house, person("K-001", email="", adres=""))
    assert line.endswith("veld email: een e-mailadres of een postadres is nodig")


def test_a_postmark_belongs_to_post_and_comes_before_its_receipt(house: House) -> None:
    (line,) = told(house, person("K-001", poststempel="19/10/2024"))
    assert line.endswith("veld poststempel: alleen bij kanaal post")
    (line,) = told(house, person("K-001", kanaal="post", poststempel="21/10/2024"))
    assert line.endswith("veld poststempel: ligt na de ontvangst")


@pytest.mark.parametrize("moment", ["1/1/0001", "1/1/0001 00:00", "31/12/9999 23:59", "1/1/1800", "31/03/2024 02:30"])
def test_a_moment_at_the_edge_of_the_calendar_is_taken_or_refused(house: House, moment: str) -> None:
    lines = take_file(house.reference, house.file(csv_of([person("K-001", ontvangen_op=moment)])))
    assert all("veld ontvangen_op" in line for line in lines)


def test_before_the_opening_nothing_can_have_come(database: None, tmp_path: Path) -> None:
    import datetime as dt

    data = small()
    data["applications"]["opens"] = dt.date(2024, 10, 1)
    house = open_house(tmp_path, data)
    (line,) = told(house, person("K-001", ontvangen_op="30/09/2024 23:59"))
    assert line.endswith("ligt voor de opening op 1 oktober 2024")
    assert house.apply(person("K-001", ontvangen_op="1/10/2024")) == ["K-001"]


@pytest.mark.parametrize(
    ("header", "what"),
    [
        (HEADER.replace("naam;email", "email", 1).replace("voor;", "voornaam;"), "kolom naam ontbreekt"),
        (HEADER + ";schoenmaat", "kolom 'schoenmaat' is onbekend"),
        (HEADER + ";document:rijbewijs", "is onbekend"),
        (HEADER + ";email", "kolom email staat twee keer"),
    ],
)
def test_a_wrong_header_is_told(house: House, header: str, what: str) -> None:
    columns = header.split(";")
    text = "\r\n".join([header, ";".join("x" for _ in columns)])
    assert any(what in line for line in refused(house, text))


@pytest.mark.parametrize("text", ["", "\r\n", ";;;", HEADER, HEADER + "\r\n", 'a;"b', "\x00", "PK\x03\x04\x00"])
def test_a_file_that_is_no_table_of_candidates_is_refused(house: House, text: str) -> None:
    refused(house, text)


def test_a_row_with_too_many_cells_is_refused(house: House) -> None:
    assert refused(house, ONE.rstrip("\r\n") + ";x;y\r\n") == ["bestand.csv, regel 2: meer cellen dan kolommen"]


def test_a_file_that_is_not_there_is_refused(house: House, tmp_path: Path) -> None:
    for path in (tmp_path / "weg.csv", tmp_path):
        with pytest.raises(TableError):
            apply(house.reference, path)


def test_nothing_is_taken_in_once_the_post_is_confirmed(house: House) -> None:
    house.apply(person("K-001"))
    house.confirm_post()
    with pytest.raises(Closed):
        house.apply(person("K-002"))
    assert [a.dossier for a in house.rows(Application)] == ["K-001"]


def test_what_comes_after_the_closing_day_is_taken_in_until_then_and_screened(house: House) -> None:
    house.apply(person("K-001", ontvangen_op="4/11/2024 00:05"))
    house.confirm_post()
    house.carry()
    assert house.state("K-001") == "inadmissible"


def test_errors_never_repeat_what_a_person_wrote(house: House) -> None:
    secret = "Geheim\x07Persoon"
    fields = ("voornaam", "naam", "email", "kanaal", "ontvangen_op", "diploma", "ervaring_jaren", "toegangsweg")
    header = HEADER + ";toegangsweg"
    lines = refused(house, csv_of([person("K-001") | dict.fromkeys(fields, secret)], header))
    assert len(lines) >= len(fields)
    assert "Geheim" not in "\n".join(lines)


# --- results ---------------------------------------------------------------------------------------------------------


def test_a_file_of_results_is_read_in_the_encodings_of_excel(house: House) -> None:
    house.apply(person("K-001"))
    house.carry()
    row = result("K-001", "talk", "15,5", motivering="Zeer goed: één visie – “helder”")
    text = csv_of([row], RESULT_HEADER)
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        assert enter_results(house.reference, None, house.file(text, encoding=encoding)) == "talk"


def test_wrong_results_are_all_told_with_file_and_line(house: House) -> None:
    house.apply(person("K-001"), person("K-002"))
    house.carry()
    with pytest.raises(TableError) as refusal:
        house.enter(result("K-001", "talk", "21"), result("K-002", "talk", "9,75"), result("K-009", "talk", "10"))
    assert [line.split(": ")[0] for line in refusal.value.lines] == [
        "bestand.csv, regel 2, resultaat (K-001)",
        "bestand.csv, regel 3, resultaat (K-002)",
        "bestand.csv, regel 4, dossier (K-009)",
    ]


def test_one_file_is_about_one_part(house: House) -> None:
    house.apply(person("K-001"))
    house.carry()
    with pytest.raises(TableError):
        house.enter(result("K-001", "talk", "15"), result("K-001", "oral", "15"))


def test_a_verdict_of_yes_or_no_can_be_given_by_file(database: None, tmp_path: Path) -> None:
    """`ja` and `nee` are other words for being there or not, in the column of attendance only."""
    data = small()
    data["stages"][0]["scoring"] = {"kind": "verdict", "scale": ["nee", "ja"], "min": "ja"}
    house = open_house(tmp_path, data)
    house.apply(person("K-001"))
    house.carry()
    assert house.enter(result("K-001", "talk", "ja")) == "talk"


@pytest.mark.parametrize("part", ["ontvankelijkheid", "oral", "aanstelling", "eindrapport", "talk"])
def test_a_file_that_comes_at_another_time_is_told_so_and_never_breaks_anything(house: House, part: str) -> None:
    """HR drops files when it suits them; before the closing day none of these is asked."""
    house.apply(person("K-001"))
    row = result("K-001", part, "opgemaakt" if part == "eindrapport" else "10", "1/10/2024")
    assert take_file(house.reference, house.file(csv_of([row], RESULT_HEADER)))


def test_withdrawals_come_by_file_all_or_none(house: House) -> None:
    house.apply(person("K-001"), person("K-002"))
    row = result("K-001", "terugtrekking", "", "1/10/2024")
    assert take_file(house.reference, house.file(csv_of([row, row | {"dossier": "K-999"}], RESULT_HEADER)))
    assert house.state("K-001") == "received"
    assert take_file(house.reference, house.file(csv_of([row], RESULT_HEADER))) == []
    assert house.state("K-001") == "withdrawn"


def test_a_result_file_for_an_unknown_procedure_is_told_so(house: House) -> None:
    (line,) = take_file("bestaat-niet", house.file(csv_of([result("K-001", "talk", "10")], RESULT_HEADER)))
    assert line == "procedure bestaat-niet bestaat niet"


# --- spoiled on purpose ----------------------------------------------------------------------------------------------

PIECES = [";", ",", '"', '""', "\r\n", "\n", "\r", "\t", "\x07", "0001", "99999", "-", "/", "é", "€", "'", "=1+1", "@",
          "31/02/2024", "1e9", "\ufeff", "\u2028", "٣", "K-", "post", "geen", "\x1f"]  # fmt: skip


def spoiled(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        here, length = chance.randrange(len(text)), chance.choice([0, 1, 2, 5, 20])
        piece = text[here : here + length]
        new = chance.choice(["", chance.choice(PIECES), piece * 2, piece[::-1], piece.upper()])
        text = text[:here] + new + text[here + length :]
    return text


def tried(house: House, path: Path) -> tuple[int, list[str]]:
    """How many were taken in, or why not."""
    try:
        return len(apply(house.reference, path)), []
    except TableError as refusal:
        return 0, refusal.lines


def test_three_hundred_spoiled_files_are_taken_or_refused_and_nothing_else(house: House, tmp_path: Path) -> None:
    chance = random.Random(20241103)
    seen = {"taken": 0, "refused": 0}
    for number in range(300):
        people = [person(f"K-{number * 3 + n:04}") for n in range(1, 3)]
        raw: Any = spoiled(csv_of(people), chance).encode(chance.choice(["utf-8", "utf-8-sig", "cp1252"]), "replace")
        path = tmp_path / "bedorven.csv"
        path.write_bytes(raw)
        before = len(house.rows(Application))
        taken, lines = tried(house, path)
        seen["refused" if lines else "taken"] += 1
        assert bool(lines) == (taken == 0)
        assert all(line.startswith("bedorven.csv") for line in lines)
        assert len(house.rows(Application)) == before + taken
    assert min(seen.values()) > 20


def test_spoiled_results_are_taken_or_refused_and_nothing_else(house: House, tmp_path: Path) -> None:
    house.apply(person("K-001"), person("K-002"))
    house.carry()
    chance = random.Random(1789)
    text = csv_of([result("K-001", "talk", "12,5"), result("K-002", "talk", aanwezigheid="afwezig")], RESULT_HEADER)
    for _ in range(150):
        path = tmp_path / "bedorven.csv"
        path.write_bytes(spoiled(text, chance).encode("utf-8", "replace"))
        lines = take_file(house.reference, path)
        assert all("\n" not in line for line in lines)


def test_any_text_is_a_table_or_refused() -> None:
    chance = random.Random(3)
    for _ in range(500):
        text = "".join(chance.choice(PIECES + list("abc12")) for _ in range(chance.randint(0, 40)))
        with contextlib.suppress(TableError):
            assert any(parse_table(text, "t.csv").columns)


def test_reading_a_table_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"\xef\xbb\xbfa;b\r\n1;2\r\n")
    table = read_table(path)
    assert table.columns == ("a", "b")
    assert [(row.line, row["a"], row["c"]) for row in table.rows] == [(2, "1", "")]
    assert path.read_bytes() == b"\xef\xbb\xbfa;b\r\n1;2\r\n"


def test_a_file_that_a_crash_left_in_the_folder_is_not_taken_in_twice(house: House) -> None:
    """On paper, without dossier number or mail address, only the file itself shows that it is the same candidacy."""
    on_paper = csv_of([person("", email="", kanaal="mail")])
    path = house.file(on_paper)
    assert take_file(house.reference, path) == []
    assert take_file(house.reference, path) == [
        "bestand.csv: dit bestand is al opgenomen; er is niets dubbel ingevoerd"
    ]
    assert [one.dossier for one in house.rows(Application)] == ["K-001"]
    assert len(house.rows(Letter)) == 1
