"""Documents behind their small door: encrypted, checked, crash-safe, and who looked is written down."""

import io
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from cli.main import app
from config.settings import settings
from models.retention import File, Look
from models.tables import Document, Event
from tasks import vault
from tasks.asking import NotAsked
from tasks.file_kinds import kind_of
from tasks.filing import file_in, open_document
from tasks.inbox import Inbox
from tasks.looks import looked, looks
from tasks.opening import Refused
from tasks.tables import TableError
from tests.factory import ROOT, House

PDF = b"%PDF-1.7\nGEHEIM-LEVENSLOOP\n%%EOF\n"


def packed(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/"), content)
    return made.getvalue()


DOCX = packed(**{"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})
ODT = packed(mimetype=b"application/vnd.oasis.opendocument.text", **{"content.xml": b"<x/>"})


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, "pdf"),
        (DOCX, "docx"),
        (ODT, "odt"),
        (b"\xff\xd8\xff\xe0rest", "jpeg"),
        (b"\x89PNG\r\n\x1a\nrest", "png"),
        (b"MZ\x90\x00", None),
        (b"<html>", None),
        (b"PK\x03\x04kapot", None),
        (packed(mimetype=b"application/epub+zip", **{"content.xml": b""}), None),
        (packed(**{"[Content_Types].xml": b"", "word/document.xml": b"", "word/vbaProject.bin": b""}), None),
        (b"", None),
    ],
)
def test_a_document_is_what_its_content_says(content: bytes, kind: str | None) -> None:
    assert kind_of(content) == kind


def put(house: House, content: bytes = PDF, name: str = "cv.pdf") -> Path:
    path = house.folder / name
    path.write_bytes(content)
    return path


def stored() -> list[bytes]:
    return [path.read_bytes() for path in sorted(vault.folder().iterdir())]


def test_a_document_lies_encrypted_and_opens_for_a_function(talk: House) -> None:
    kept = file_in(talk.reference, "k-001", "cv", put(talk))
    assert (kept.kind, kept.size, kept.version) == ("pdf", len(PDF), 1)
    assert not any(b"GEHEIM" in one for one in stored())
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in vault.folder().iterdir())
    assert open_document(talk.reference, "K-001", "cv", "HR-dienst") == (PDF, "pdf")
    (look,) = talk.rows(Look)
    assert (look.what, look.application_id) == ("document cv", talk.application("K-001").id)
    assert look.who.startswith("HR-dienst (account ")
    assert [one.why for one in talk.rows(Event, what="document filed")] == ["cv"]


def test_another_document_for_the_same_key_is_a_new_version_and_the_same_one_is_not(talk: House) -> None:
    for content, version in ((PDF, 1), (PDF, 1), (DOCX, 2), (PDF, 3)):
        assert file_in(talk.reference, "K-001", "cv", put(talk, content)).version == version
    assert open_document(talk.reference, "K-001", "cv", "HR-dienst")[1] == "pdf"
    assert len(stored()) == 3


def test_a_document_that_nobody_noted_is_noted_and_a_noted_date_stays(talk: House) -> None:
    (noted,) = talk.rows(Document, application_id=talk.application("K-001").id, key="cv")
    file_in(talk.reference, "K-001", "cv", put(talk))
    assert talk.rows(Document, application_id=noted.application_id, key="cv") == [noted]
    file_in(talk.reference, "K-001", "toelichting", put(talk))
    assert talk.rows(Document, application_id=noted.application_id, key="toelichting")


@pytest.mark.parametrize(
    ("dossier", "key", "content", "words"),
    [
        ("K-001", "uittreksel", PDF, "enkel genoteerd dat het gezien is"),
        ("K-001", "onbekend", PDF, "wordt niet gevraagd"),
        ("K-001", "cv", b"MZ", "volgens zijn inhoud"),
        ("K-001", "cv", b"", "een bestand van 1 byte tot 1 MB"),
        ("K-001", "cv", PDF + b" " * 1_000_000, "een bestand van 1 byte tot 1 MB"),
        ("K-999", "cv", PDF, "bestaat niet"),
    ],
)
def test_what_is_not_taken_is_said_and_leaves_nothing(
    talk: House, monkeypatch: pytest.MonkeyPatch, dossier: str, key: str, content: bytes, words: str
) -> None:
    monkeypatch.setenv("WERVING_DOCUMENT_MEGABYTES", "1")
    settings.cache_clear()
    with pytest.raises((TableError, NotAsked)) as refusal:
        file_in(talk.reference, dossier, key, put(talk, content))
    assert words in " ".join(getattr(refusal.value, "lines", [str(refusal.value)]))
    assert talk.rows(File) == []
    assert not vault.folder().exists()


def test_who_has_no_function_opens_nothing(talk: House) -> None:
    file_in(talk.reference, "K-001", "cv", put(talk))
    with pytest.raises(Refused, match="--by"):
        open_document(talk.reference, "K-001", "cv", "Jan")
    with pytest.raises(NotAsked, match="niet in de kluis"):
        open_document(talk.reference, "K-002", "cv", "HR-dienst")
    assert talk.rows(Look) == []


def test_what_was_changed_or_is_gone_does_not_open(talk: House) -> None:
    kept = file_in(talk.reference, "K-001", "cv", put(talk))
    path = vault.folder() / kept.stored
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(vault.Sealed, match="veranderd"):
        open_document(talk.reference, "K-001", "cv", "HR-dienst")
    path.write_bytes(vault._keys().encrypt(DOCX))
    with pytest.raises(vault.Sealed, match="niet die welke binnenkwam"):
        open_document(talk.reference, "K-001", "cv", "HR-dienst")
    path.unlink()
    with pytest.raises(vault.Sealed, match="niet meer in de kluis"):
        open_document(talk.reference, "K-001", "cv", "HR-dienst")


def test_keys_are_rotated(talk: House, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))

    def use(*keys: str) -> None:
        monkeypatch.setenv("WERVING_DOCUMENT_KEY", ",".join(keys))
        settings.cache_clear()

    use(old)
    kept = file_in(talk.reference, "K-001", "cv", put(talk))
    use(new, old)
    assert vault.take(kept.stored) == PDF
    assert vault.reseal([kept.stored]) == 1
    use(new)
    assert vault.take(kept.stored) == PDF
    use("te kort")
    with pytest.raises(Refused, match="WERVING_DOCUMENT_KEY"):
        vault.take(kept.stored)


def test_a_key_that_others_can_read_is_refused(talk: House) -> None:
    file_in(talk.reference, "K-001", "cv", put(talk))
    key = settings().folder / vault.KEY
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.chmod(0o644)
    with pytest.raises(Refused, match="chmod 600"):
        open_document(talk.reference, "K-001", "cv", "HR-dienst")


@pytest.mark.parametrize("point", ["vault-written", "vault-renamed"])
def test_what_a_crash_left_is_swept_and_what_has_a_row_stays(talk: House, tmp_path: Path, point: str) -> None:
    kept = file_in(talk.reference, "K-001", "cv", put(talk))
    code = "from tasks import vault; vault.put(b'x')"
    env = os.environ | {"WERVING_FAIL_AT": f"{point}={tmp_path / 'mark'}", "WERVING_DATA": str(settings().folder)}
    done = subprocess.run([sys.executable, "-c", code], env=env, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -9
    now = vault.folder().stat().st_mtime
    assert (len(stored()), vault.sweep({kept.stored}, now)) == (2, 0)
    assert vault.sweep({kept.stored}, now + 2 * vault.SETTLES) == 1
    assert [path.name for path in vault.folder().iterdir()] == [kept.stored]


def test_a_document_in_the_watched_folder_is_taken_in_and_no_copy_stays(talk: House) -> None:
    inbox = Inbox(settings().inbox)
    place = inbox.make(talk.reference) / "documents"
    for name, content in (("K-001-cv.pdf", PDF), ("K-001-cv.exe", b"MZ"), ("levensloop.pdf", PDF)):
        (place / name).write_bytes(content)
        os.utime(place / name, (0, 0))
    assert sorted(one.accepted for one in inbox.take_all()) == [False, False, True]
    assert [one.key for one in talk.rows(File)] == ["cv"]
    left = [path.name for path in place.parent.rglob("*") if path.is_file()]
    assert len(left) == 4  # two refused, each with its report
    assert not any("cv.pdf" in name for name in left)


def test_who_looks_is_written_and_shown(talk: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    looked(talk.reference, "inzage", "K-002")

    def run(*words: str) -> Any:
        return CliRunner().invoke(app, list(words))

    assert run("export", talk.reference, "--out", str(tmp_path / "uit")).exit_code == 0
    assert run("file-in", talk.reference, "K-001", "cv", str(put(talk))).exit_code == 0
    out = str(tmp_path / "bekeken.pdf")
    assert run("document", talk.reference, "K-001", "cv", "--out", out, "--by", "HR-dienst").exit_code == 0
    assert Path(out).read_bytes() == PDF
    assert [one.what for _, one in looks(talk.reference)] == ["inzage", "export", "document cv"]
    assert [one.what for _, one in looks(talk.reference, "K-002")] == ["inzage", "export"]
    shown = run("looks", talk.reference).output
    assert "K-002" in shown
    assert "Achternaam" not in shown
