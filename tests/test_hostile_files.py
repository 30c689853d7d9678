"""Files that were made to do harm: each is refused with one clear line, in time, and nothing is half done."""

import os
import time
from pathlib import Path

import pytest

from config.reading import parse_regulation, read_regulation
from config.source import RegulationError
from models.tables import Application
from models.work import UnknownProcedure
from tasks.changes import provide_assignment, withdraw
from tasks.inbox import MOST, Inbox
from tasks.opening import Refused, open_procedure
from tasks.sheets_writing import write_sheet
from tasks.tables import MAX_BYTES, MAX_COLUMNS, TableError, parse_table, read_bytes
from tests.factory import DEMO, House, csv_of, person

# --- the watched folder -----------------------------------------------------------------------------------------------


@pytest.fixture
def inbox(house: House) -> Inbox:
    made = Inbox(house.folder / "in")
    made.make(house.reference)
    return made


def drop(inbox: Inbox, house: House, name: str, content: str | bytes = "x") -> Path:
    path = inbox.folder / house.reference / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(path, (time.time() - 5, time.time() - 5))
    return path


def reports(inbox: Inbox, house: House) -> list[str]:
    return sorted(p.read_text("utf-8") for p in (inbox.folder / house.reference / "refused").glob("*.verslag.txt"))


def left(inbox: Inbox, house: House) -> list[str]:
    return sorted(path.name for path in (inbox.folder / house.reference).iterdir())


def test_a_link_or_a_pipe_is_refused_unread(inbox: Inbox, house: House, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.csv"
    secret.write_text("wachtwoord;geheim\n", encoding="utf-8")
    place = inbox.folder / house.reference
    (place / "koppeling.csv").symlink_to(secret)
    os.mkfifo(place / "pijp.csv")
    for name in ("koppeling.csv", "pijp.csv"):
        os.utime(place / name, (time.time() - 5, time.time() - 5), follow_symlinks=False)
    assert [taken.accepted for taken in inbox.take_all()] == [False, False]
    assert reports(inbox, house) == [f"{n}: een gewoon bestand verwacht\n" for n in ("koppeling.csv", "pijp.csv")]
    assert secret.read_text("utf-8") == "wachtwoord;geheim\n"
    assert left(inbox, house) == [".bezig", "documents", "done", "refused"]


def test_a_file_that_is_replaced_while_it_is_read_is_another_file(
    inbox: Inbox, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(inbox, house, "kandidaten.csv", csv_of([person("K-001")]))

    def meanwhile(_point: str) -> None:
        drop(inbox, house, "kandidaten.csv", csv_of([person("K-002", email="ander@voorbeeld.example")]))
        monkeypatch.undo()

    monkeypatch.setattr("tasks.inbox.fail_point", meanwhile)
    assert [taken.accepted for taken in inbox.take_all()] == [True]
    assert [taken.accepted for taken in inbox.take_all()] == [True]
    assert sorted(row.dossier for row in house.rows(Application)) == ["K-001", "K-002"]


def test_what_a_crash_left_half_taken_is_taken_first(inbox: Inbox, house: House) -> None:
    drop(inbox, house, ".bezig/kandidaten.csv", csv_of([person("K-001")]))
    assert [taken.accepted for taken in inbox.take_all()] == [True]
    assert left(inbox, house) == [".bezig", "documents", "done", "refused"]
    assert list((inbox.folder / house.reference / ".bezig").iterdir()) == []


def test_names_that_no_report_can_have_stop_nobody(inbox: Inbox, house: House) -> None:
    names = ["a" * 251 + ".csv", "regel\neinde\x1b[2J.csv", os.fsdecode(b"kapot\xff.csv"), "z\u202egpj.csv"]
    for name in names:
        drop(inbox, house, name)
    drop(inbox, house, "zz-kandidaten.csv", csv_of([person("K-001")]))
    assert sorted(taken.accepted for taken in inbox.take_all()) == [False] * 4 + [True]
    kept = [p.name for p in (inbox.folder / house.reference / "refused").iterdir()]
    assert len(kept) == 8
    assert all(name.isprintable() for name in kept)
    assert all(line.isprintable() for report in reports(inbox, house) for line in report.splitlines())


def test_hidden_and_unfinished_files_and_other_folders_are_left_alone(inbox: Inbox, house: House) -> None:
    for name in (".verborgen.csv", "~$blad.xlsx", "half.csv.part", "half.filepart", "half.CRDOWNLOAD"):
        drop(inbox, house, name)
    (inbox.folder / house.reference / "map.csv").mkdir()
    for name in ("regel\neinde", "..weg", "Hoofdletter"):
        (inbox.folder / name).mkdir()
        (inbox.folder / name / "x.csv").write_text("x", encoding="utf-8")
        os.utime(inbox.folder / name / "x.csv", (1, 1))
    assert list(inbox.take_all()) == []


def test_thousands_of_files_leave_the_clock_its_turn(inbox: Inbox, house: House) -> None:
    for number in range(MOST + 1):
        drop(inbox, house, f"{number:03}.csv")
    assert [len(list(inbox.take_all())) for _ in range(3)] == [MOST, 1, 0]


@pytest.mark.parametrize("name", ["opdracht-x.p\ndf", "opdracht-x", "opdracht-x.veel te lang", "opdracht-..pdf"])
def test_an_assignment_has_a_plain_ending(inbox: Inbox, house: House, name: str) -> None:
    drop(inbox, house, name)
    assert [taken.accepted for taken in inbox.take_all()] == [False]
    assert len(reports(inbox, house)[0].splitlines()) == 1


# --- tables -----------------------------------------------------------------------------------------------------------


def test_a_file_without_end_is_refused() -> None:
    with pytest.raises(TableError) as refusal:
        read_bytes(Path("/dev/zero"))
    assert refusal.value.lines == [f"zero: groter dan {MAX_BYTES // 1_000_000} MB"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (",".join(f"k{n}" for n in range(1_000_000)), f"x.csv, regel 1: meer dan {MAX_COLUMNS} kolommen"),
        ("a\n" + "b\n" * 101, "x.csv: meer dan 100 regels"),
        ("a\n" + "b" * 200_000, "x.csv, regel 2: een cel is veel te lang"),
        ('a\n"' + "b\n" * 1000, "x.csv, regel 1001: aanhalingstekens sluiten niet"),
    ],
)
def test_a_table_out_of_all_bounds_is_refused(text: str, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tasks.tables.MAX_ROWS", 100)
    with pytest.raises(TableError) as refusal:
        parse_table(text, "x.csv")
    assert refusal.value.lines == [line]


def test_a_table_keeps_only_what_stands_in_it() -> None:
    """Fifteen million empty cells fit in a file of 20 MB."""
    assert [row.cells for row in parse_table("a;b;c\nx;;\n", "x.csv").rows] == [{"a": "x"}]


def test_no_refusal_is_endless() -> None:
    with pytest.raises(TableError) as refusal:
        parse_table("a,b\n" + "c,d,e\n" * 5000, "x.csv")
    assert len(refusal.value.lines) == 1001
    assert refusal.value.lines[-1] == "… en nog 4000 fouten"


# --- regulations ------------------------------------------------------------------------------------------------------

NO_SUCH = "geen waarde die gelezen wordt; zet tekst tussen aanhalingstekens"
LAUGHS = "a: &a [x,x]\n" + "".join(
    f"{c}: &{c} [{','.join(['*' + p] * 9)}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "a/b", "..", ".", "x\u202ey"])
def test_a_profile_lies_beside_its_regulation_or_in_its_folder(tmp_path: Path, name: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(f'version: 1\nprofile: "{name}"\n', encoding="utf-8")
    with pytest.raises(RegulationError) as refusal:
        read_regulation(path)
    assert refusal.value.lines[0].startswith("x.yaml, ")
    assert all(line.isprintable() for line in refusal.value.lines)


@pytest.mark.parametrize("reference", ["../x", "a/../b", "/etc/x", "A-1", "x" * 90, "regel\neinde", ""])
def test_a_reference_is_no_path(house: House, reference: str) -> None:
    for attempt in (
        lambda: open_procedure(house.frozen, reference or "..", seconds_per_day=0),
        lambda: provide_assignment(reference, "talk", DEMO / "opdracht.pdf"),
        lambda: write_sheet(reference, "talk", house.folder / "blad.xlsx"),
        lambda: withdraw(reference, "K-001"),
    ):
        with pytest.raises((Refused, UnknownProcedure)):
            attempt()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (LAUGHS, "x.yaml, regel 1: verwijzingen (&, *) worden niet gebruikt"),
        ("a: " + "[" * 490_000 + "]" * 490_000, "x.yaml: te diep genest"),
        ("- " * 300_000, "x.yaml: te diep genest"),
        ("---\n" * 200_000, "x.yaml, regel 2: geen geldige YAML"),
        ("a: !!python/object/apply:os.system ['id']", f"x.yaml, regel 1, veld a: {NO_SUCH}"),
        ('title: "x\\u202ey"', "x.yaml, regel 1, veld title: een teken dat in geen tekst hoort"),
    ],
)  # fmt: skip
def test_a_regulation_made_to_break_the_reader_is_refused(text: str, line: str) -> None:
    with pytest.raises(RegulationError) as refusal:
        parse_regulation(text, "x.yaml")
    assert line in refusal.value.lines
