"""A procedure from an archive of another installation: the same state, and nothing posted that had not left there."""

import hashlib
import io
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import select

from config.settings import settings
from config.source import RegulationError
from models.engine import reading, writing
from models.exchange import Rows, add, misfits, newest_revision
from models.tables import Procedure
from models.work import frozen
from rules.regulation import REFERENCE
from rules.signs import one_line
from tasks import vault
from tasks.archiving import DOCUMENTS, FORM, HOMEWORK, LETTERS, MANIFEST, PAPERS, ROWS
from tasks.leaving import AFTER_LOOK, UNHEARD
from tasks.moving_out import UNSENT
from tasks.opening import Refused
from tasks.sealing import is_sealed, unseal
from tasks.verifying import proofs

MOST_BYTES = 2_000_000_000  # of an archive, and of what it unpacks to
MOST_FILES = 100_000
FOLDERS = "|".join((DOCUMENTS, HOMEWORK, LETTERS, PAPERS))
NAME = re.compile(rf"{re.escape(ROWS)}|{re.escape(MANIFEST)}|(?:{FOLDERS})/[A-Za-z0-9][A-Za-z0-9._-]{{0,199}}")
DAMAGED = "beschadigd of geen archief van werving"


class Restored(NamedTuple):
    """What an archive held: the procedure, how many candidacies, letters that are held now, and documents."""

    reference: str
    applications: int
    held: int
    documents: int


def restore(path: Path, passphrase: str = "", *, copy: bool = False, trying: bool = False) -> Restored:
    """Bring in the procedure of an archive, all of it or nothing; Refused with one line.

    `copy` takes in one that was not moved away there, as when that installation is lost.
    """
    files = _files(path.name, _opened(path, passphrase))
    manifest, rows = _read(path.name, files)
    reference = str(manifest["reference"])
    _check(path.name, manifest, rows, copy=copy)
    held = _hold_letters(rows)
    found = Restored(reference, len(rows["application"]), held, len(rows["file"]))
    if not trying:
        _bring_in(path.name, reference, rows, files)
    return found


def _opened(path: Path, passphrase: str) -> bytes:
    """The bytes of the zip itself."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused([f"{path.name}: groter dan {MOST_BYTES // 1_000_000_000} GB"])
        data = path.read_bytes()
    except OSError:
        raise Refused([f"{path.name}: kan niet gelezen worden"]) from None
    if is_sealed(data) and not passphrase:
        raise Refused([f"{path.name}: verzegeld met een wachtzin; geef --passphrase-file"])
    return unseal(data, passphrase, path.name) if is_sealed(data) else data


def _files(name: str, data: bytes) -> dict[str, bytes]:
    """The files of an archive; nothing is unpacked on disk, and nothing that is too large in memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MOST_FILES or sum(member.file_size for member in members) > MOST_BYTES:
                raise Refused([f"{name}: uitgepakt te groot"])
            if any(not NAME.fullmatch(member.filename) for member in members):
                raise Refused([f"{name}: {DAMAGED} (een naam die er niet in hoort)"])
            files = {member.filename: archive.read(member) for member in members}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, ValueError):
        raise Refused([f"{name}: {DAMAGED}"]) from None
    if len(files) != len(members) or not {ROWS, MANIFEST} <= files.keys():
        raise Refused([f"{name}: {DAMAGED}"])
    return files


def _read(name: str, files: dict[str, bytes]) -> tuple[dict[str, Any], Rows]:
    try:
        manifest, rows = orjson.loads(files[MANIFEST]), orjson.loads(files[ROWS])
        told = {key: str(value) for key, value in manifest["files"].items()}
        known = all(key in manifest for key in ("archive", "schema", "reference", "moved", "record"))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refused([f"{name}: {DAMAGED}"]) from None
    if not known or told != {key: hashlib.sha256(files[key]).hexdigest() for key in files if key != MANIFEST}:
        raise Refused([f"{name}: {DAMAGED} (een bestand is niet meer wat het was)"])
    return manifest, rows


def _check(name: str, manifest: dict[str, Any], rows: Any, *, copy: bool) -> None:
    """Whether this archive can be brought in here; Refused with the first reason why not."""
    reference = str(manifest["reference"])
    if manifest["archive"] != FORM or manifest["schema"] != newest_revision():
        raise Refused([f"{name}: gemaakt met een andere versie ({one_line(str(manifest['schema']), 20)}); hier staat "
                       f"{newest_revision()}: breng beide installaties op dezelfde versie"])  # fmt: skip
    faults = misfits(rows)
    if faults or not re.fullmatch(REFERENCE, reference) or rows["procedure"][0]["reference"] != reference:
        raise Refused([f"{name}: {'; '.join(faults) or DAMAGED}"])
    with reading() as session:
        if session.exec(select(Procedure.id).where(Procedure.reference == reference)).first():
            raise Refused([f"{name}: er is al een procedure met referentie {reference}"])
    if not manifest["moved"] and not copy and rows["procedure"][0]["ended_at"] is None:
        raise Refused([f"{name}: {reference} loopt nog in de installatie waar dit vandaan komt; maak het archief met "
                       "--move, of gebruik --copy als die installatie er niet meer is"])  # fmt: skip
    try:
        frozen(rows["procedure"][0]["regulation_text"])
    except RegulationError:
        raise Refused([f"{name}: het reglement erin kan niet gelezen worden"]) from None
    lacking = {f"{DOCUMENTS}/{row['stored']}" for row in rows["file"]} - manifest["files"].keys()
    if lacking:
        raise Refused([f"{name}: {DAMAGED} ({len(lacking)} documenten ontbreken)"])


def _hold_letters(rows: Rows) -> int:
    """What had not left there leaves here only when a person says so; what was for HR there is of no use here."""
    held, unheard = 0, {moment.isoformat() for moment in UNHEARD}
    for letter in rows["letter"]:
        if letter["status"] not in UNSENT:
            continue
        if letter["application_id"] is None:
            letter["status"] = "replaced"
            continue
        held += 1
        if letter["status"] == "sending":
            letter["doubtful"] = True
        letter |= {"status": "waiting", "claimed_at": None, "handed_at": None}
        if letter["post_after"] not in unheard:
            letter["post_after"] = AFTER_LOOK.isoformat()
    return held


def _bring_in(name: str, reference: str, rows: Rows, files: dict[str, bytes]) -> None:
    """Documents first, as always: what a crash leaves of them without a row is swept."""
    kept: list[str] = []
    try:
        for row in rows["file"]:
            row["stored"] = vault.put(files[f"{DOCUMENTS}/{row['stored']}"])
            kept.append(row["stored"])
        _write_homework(reference, files)
        with writing() as session:
            add(session, rows)
            session.flush()
            _prove(name, session, reference)
            session.commit()
    except (SQLAlchemyError, ValueError, TypeError, KeyError):
        vault.drop(kept)
        raise Refused([f"{name}: past niet in deze databank; er is niets opgenomen"]) from None
    except Refused:
        vault.drop(kept)
        raise


def _prove(name: str, session: Any, reference: str) -> None:
    """The record must hold here too, before anything is kept."""
    (proof,) = proofs(session.connection(), reference)
    if proof.fault:
        raise Refused([one_line(f"{name}: het register klopt niet: {proof.fault}")])


def _write_homework(reference: str, files: dict[str, bytes]) -> None:
    folder = settings().folder / HOMEWORK
    for key, content in files.items():
        place, _, own = key.partition("/")
        if place == HOMEWORK and own.startswith(f"{reference}-"):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / own).write_bytes(content)
