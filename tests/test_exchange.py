"""A procedure goes to another installation and is the same there: rows, record, ranking, letters, and what follows."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
import pytest
from typer.testing import CliRunner

from cli.main import app
from cli.simulate import as_json
from config.settings import settings
from models import engine
from models.every import all_tables
from models.exchange import LEFT_OUT, SHARED, rows_of
from models.retention import File
from models.tables import Event, Letter, Procedure
from models.work import Stopped, looking
from tasks import vault
from tasks.approving import approve
from tasks.archiving import MANIFEST, ROWS, archive, packed
from tasks.changes import withdraw
from tasks.filing import file_in
from tasks.leaving import AFTER_LOOK
from tasks.moving_out import move_away
from tasks.opening import Refused
from tasks.overview import overview
from tasks.posing import question_of
from tasks.restoring import restore
from tasks.sealing import seal, unseal
from tasks.verifying import verify
from tests.factory import FULL, PEOPLE, House, leaving, open_house, person, small

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
HR = "HR-dienst"
FAR = dt.datetime(2300, 1, 1, tzinfo=dt.UTC)


@contextmanager
def elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another installation: its own database and data folder, with people of its own in it already."""
    with monkeypatch.context() as patch:
        patch.setenv("WERVING_DATA", str(folder / "elders"))
        settings.cache_clear()
        with engine.throwaway_database():
            other = open_house(folder, small() | {"reference": "andere"})
            other.apply(*(person(f"K-{n:03d}", email=f"ander{n}@voorbeeld.example") for n in range(1, 6)))
            yield
    settings.cache_clear()


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    return lambda: elsewhere(tmp_path, monkeypatch)


def kept(house: House, data: bytes, name: str = "klein.zip") -> Path:
    path = house.folder / name
    path.write_bytes(data)
    return path


def outcome() -> dict[str, Any]:
    return as_json(overview("klein"))


def own_files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_every_table_is_exported_or_named_as_left_out(house: House) -> None:
    house.apply(person("K-001"))
    (procedure,) = house.rows(Procedure)
    with engine.reading() as session:
        found = rows_of(session.connection(), procedure.id)
    assert set(found) | set(LEFT_OUT) == set(all_tables().tables)
    assert not set(found) & set(LEFT_OUT)
    for name in LEFT_OUT:
        assert not all_tables().tables[name].foreign_keys
    assert set(SHARED) == {"candidate"}


def test_the_same_rows_give_the_same_bytes(ended: House) -> None:
    assert archive("klein").data == archive("klein").data
    names = set(own_files(archive("klein").data))
    assert {ROWS, MANIFEST, "stukken/klein-eindrapport.pdf", "stukken/klein-vacaturebericht.pdf"} <= names
    with zipfile.ZipFile(io.BytesIO(archive("klein", papers=False).data)) as opened:
        assert {member.date_time for member in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_ended_procedure_is_the_same_there(ended: House, there: Callable[[], Any]) -> None:
    document = ended.folder / "K-001-cv.pdf"
    document.write_bytes(PDF)
    file_in("klein", "K-001", "cv", document)
    leaving(FAR)
    before, sent = outcome(), archive("klein", papers=False)
    proof = next(verify("klein"))
    letters = [(one.message_id, one.status, one.text) for one in ended.rows(Letter)]
    with there():
        found = restore(kept(ended, sent.data))
        assert (found.applications, found.held, found.documents) == (3, 0, 1)
        assert outcome() == before
        assert next(verify("klein")) == proof
        assert archive("klein", papers=False).data == sent.data
        (procedure,) = ended.rows(Procedure, reference="klein")
        assert [
            (one.message_id, one.status, one.text) for one in ended.rows(Letter, procedure_id=procedure.id)
        ] == letters
        (file,) = ended.rows(File)
        assert vault.take(file.stored) == PDF
        assert procedure.flow_run_id is None
        with pytest.raises(Refused, match="er is al een procedure met referentie klein"):
            restore(kept(ended, sent.data))


def test_a_procedure_in_mid_stage_is_finished_there_as_it_would_have_been_here(
    talk: House, there: Callable[[], Any], tmp_path: Path
) -> None:
    leaving(FAR)
    still = kept(talk, archive("klein").data, "kopie.zip")
    move_away("klein", "Gent, nieuwe server", HR)
    sent = archive("klein")
    assert sent.moved
    with there():
        with pytest.raises(Refused, match="loopt nog in de installatie"):
            restore(still)
        restore(kept(talk, sent.data))
        assert archive("klein", papers=False).data == archive_of(talk, sent.data)
        assert talk.carry(*FULL) == []
        moved, proof = outcome(), next(verify("klein"))
        assert proof.fault == ""
    with engine.throwaway_database():
        undisturbed = open_house(tmp_path)
        undisturbed.apply(*(person(dossier) for dossier in PEOPLE))
        assert undisturbed.carry(*FULL) == []
        assert outcome() == moved


def archive_of(house: House, data: bytes) -> bytes:
    """The archive without papers; of the manifest only what it says of the others, and that it was moved."""
    files = {name: content for name, content in own_files(data).items() if not name.startswith("stukken/")}
    manifest = orjson.loads(files[MANIFEST])
    manifest["files"] = {name: digest for name, digest in manifest["files"].items() if not name.startswith("stukken/")}
    manifest["moved"] = False
    return packed(files | {MANIFEST: orjson.dumps(manifest, option=orjson.OPT_INDENT_2)})


def test_what_was_moved_does_nothing_here_any_more(talk: House) -> None:
    waiting = [one.id for one in talk.rows(Letter, status="waiting") if one.application_id]
    assert waiting
    move_away("klein", "Gent, nieuwe server", HR)
    sent = archive("klein", papers=False).data
    with pytest.raises(Stopped):
        withdraw("klein", "K-001")
    assert leaving() == {}
    assert {one.post_after for one in talk.rows(Letter, status="waiting")} == {AFTER_LOOK}
    assert "Verhuisd op" in str(overview("klein").stopped)
    (event,) = talk.rows(Event, what="moved away")
    assert (event.who, event.why) == (HR, "Gent, nieuwe server")
    move_away("klein", "Gent, nieuwe server", HR)
    assert archive("klein", papers=False).data == sent
    assert next(verify("klein")).fault == ""


@pytest.mark.parametrize(("place", "by"), [("bestand/weg.zip", "HR-dienst"), ("weg.zip", "niemand")])
def test_nothing_moves_away_when_the_archive_cannot_be_written_or_nobody_may_move_it(
    talk: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, by: str
) -> None:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    (tmp_path / "bestand").write_text("hier past geen map", "utf-8")
    before = talk.dump()
    out = tmp_path / place
    done = CliRunner().invoke(app, ["archive", talk.reference, "--out", str(out), "--move", "Gent", "--by", by])
    assert isinstance(done.exception, Refused)
    assert talk.dump() == before
    assert not out.is_file()


def test_who_moves_it_says_where_and_for_which_function(talk: House) -> None:
    before = talk.dump()
    with pytest.raises(Refused) as refusal:
        move_away("klein", " ", "Jan")
    assert [line[:8] for line in refusal.value.lines] == ["--move: ", "--by: ee"]
    assert talk.dump() == before


def test_a_letter_that_had_not_left_is_held_there(talk: House, there: Callable[[], Any]) -> None:
    waiting = {one.message_id for one in talk.rows(Letter, status="waiting") if one.application_id}
    sent = archive("klein").data
    with there():
        assert restore(kept(talk, sent), copy=True).held == len(waiting)
        assert {one.message_id for one in talk.rows(Letter, post_after=AFTER_LOOK)} == waiting
        assert not waiting & {mail.message_id for mail in leaving(FAR).values()}
        with looking("klein") as work:
            question = question_of(work, "look-post")
        assert question
        assert approve("klein", "post", [], [], question.stamp, "")["versturen"] == 3
        gone = set(leaving(FAR))
        told = talk.rows(Letter, kind="acknowledgement", step="post")
        assert {one.id for one in told if one.message_id in waiting} <= gone


def test_a_trial_keeps_nothing(talk: House, there: Callable[[], Any]) -> None:
    sent = archive("klein").data
    with there():
        before = talk.dump()
        assert restore(kept(talk, sent), copy=True, trying=True).applications == 3
        assert talk.dump() == before


def altered(data: bytes, name: str, change: Callable[[Any], Any]) -> bytes:
    """An archive in which one file was changed by someone who makes the manifest agree."""
    import hashlib

    files = own_files(data)
    files[name] = orjson.dumps(change(orjson.loads(files[name])))
    manifest = orjson.loads(files[MANIFEST])
    manifest["files"] = {n: hashlib.sha256(c).hexdigest() for n, c in files.items() if n != MANIFEST}
    return packed(files | {MANIFEST: orjson.dumps(manifest)})


def better(rows: Any) -> Any:
    rows["decision"][0]["outcome"] = "inadmissible"
    return rows


def without(rows: Any) -> Any:
    del rows["event"]
    return rows


def astray(rows: Any) -> Any:
    rows["letter"][0]["application_id"] = 99
    return rows


def older(manifest: Any) -> Any:
    return manifest | {"schema": "0004"}


BAD = {
    "damaged": (lambda data: data[:-400], "beschadigd of geen archief"),
    "no zip": (lambda _: b"PK\x03\x04 nee", "beschadigd of geen archief"),
    "one byte": (lambda data: packed(own_files(data) | {ROWS: own_files(data)[ROWS] + b" "}), "niet meer wat het was"),
    "a path": (lambda data: packed(own_files(data) | {"../../etc/passwd": b""}), "een naam die er niet in hoort"),
    "a stranger": (lambda data: packed(own_files(data) | {"brieven/x.txt": b""}), "niet meer wat het was"),
    "other version": (lambda data: altered(data, MANIFEST, older), "gemaakt met een andere versie"),
    "a decision": (lambda data: altered(data, ROWS, better), "het register klopt niet"),
    "a table": (lambda data: altered(data, ROWS, without), "andere tabellen dan hier"),
    "a reference": (lambda data: altered(data, ROWS, astray), "verwijst naar wat er niet is"),
}  # fmt: skip


@pytest.mark.parametrize("how", BAD)
def test_what_is_no_whole_archive_is_refused_in_one_line(ended: House, there: Callable[[], Any], how: str) -> None:
    change, words = BAD[how]
    bad = change(archive("klein", papers=False).data)
    with there():
        before = ended.dump()
        with pytest.raises(Refused) as refusal:
            restore(kept(ended, bad))
        (line,) = refusal.value.lines
        assert line.startswith("klein.zip: ")
        assert words in line
        assert ended.dump() == before


def test_a_bomb_is_not_unpacked(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tasks.restoring.MOST_BYTES", 1_000_000)
    bomb = packed({ROWS: b"0" * 5_000_000, MANIFEST: b"{}"})
    assert len(bomb) < 100_000
    with pytest.raises(Refused, match="uitgepakt te groot"):
        restore(kept(house, bomb))


def test_a_passphrase_seals_all_of_it(ended: House) -> None:
    data = archive("klein", papers=False).data
    sealed = seal(data, "een lange wachtzin")
    assert sealed == seal(data, "een lange wachtzin")
    assert b"voorbeeld.example" not in sealed
    assert unseal(sealed, "een lange wachtzin", "x") == data
    with pytest.raises(Refused, match="verzegeld met een wachtzin"):
        restore(kept(ended, sealed))
    with pytest.raises(Refused, match="de wachtzin is een andere"):
        restore(kept(ended, sealed), "een andere wachtzin")
    with pytest.raises(Refused, match="de wachtzin is een andere"):
        restore(kept(ended, sealed[:-1]), "een lange wachtzin")
