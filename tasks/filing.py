"""Documents themselves: into the vault, and out again by whoever says for which function."""

import datetime as dt
import hashlib
import re
from pathlib import Path

from sqlmodel import col, select

from config.settings import settings
from models.engine import reading
from models.retention import Erasure, File, Look
from models.tables import Application, Document
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import local_day
from rules.functions import function_of, functions_asked
from tasks import vault
from tasks.asking import NotAsked
from tasks.file_kinds import KINDS, kind_of
from tasks.leaving import is_real
from tasks.looks import looker
from tasks.opening import Refused
from tasks.tables import TableError

DROPPED = re.compile(r"(?P<dossier>[A-Za-z]{0,4}-?[0-9]{1,8})-(?P<key>[a-z][a-z0-9_]{0,39})\.[A-Za-z0-9]{1,8}")


def file_in(reference: str, dossier: str, key: str, path: Path) -> File:
    """Keep a document of an application, encrypted; another one for the same key is a new version.

    Its type follows from its content, its size has a limit. Of a document that is only seen (an extract from the
    criminal record, L23) the content is never kept. TableError, NotAsked, UnknownProcedure.
    """
    content = _content(path)
    kind = kind_of(content)
    if kind is None:
        raise TableError([f"{path.name}: geen {', '.join(KINDS[:-1])} of {KINDS[-1]}, volgens zijn inhoud"])
    with unit_of_work(reference, even_stopped=True) as work:
        application = _application(work, dossier, path.name, key)
        hashed, now = hashlib.sha256(content).hexdigest(), utcnow() if is_real(work) else work.now
        own = select(File).where(File.application_id == application.id, File.key == key)
        last = work.session.exec(own.order_by(col(File.version).desc())).first()
        if last is not None and last.hash == hashed:  # as when a crash left it lying in the folder
            return last
        row = File(
            procedure_id=work.id,
            application_id=application.id or 0,
            key=key,
            version=last.version + 1 if last else 1,
            kind=kind,
            size=len(content),
            hash=hashed,
            stored=vault.put(content),
            received_at=now,
        )
        work.session.add(row)
        _note_document(work, application, key, now)
        work.note("document filed", who="HR", why=key, application_id=application.id)
    return row


def _content(path: Path) -> bytes:
    most = settings().document_megabytes * 1_000_000
    try:
        if not path.is_file() or not 0 < path.stat().st_size <= most:
            raise TableError([f"{path.name}: een bestand van 1 byte tot {most // 1_000_000} MB verwacht"])
        return path.read_bytes()
    except OSError:
        raise TableError([f"{path.name}: kan niet gelezen worden"]) from None


def _application(work: Work, dossier: str, name: str, key: str) -> Application:
    document = next((one for one in work.regulation.applications.documents if one.key == key), None)
    if document is None:
        keys = ", ".join(one.key for one in work.regulation.applications.documents)
        raise TableError([f"{name}: document ‘{key}’ wordt niet gevraagd; een van {keys} verwacht"])
    if document.is_only_seen:
        raise TableError(
            [f"{name}: van ‘{document.label}’ wordt enkel genoteerd dat het gezien is; gebruik werving documents"]
        )
    wanted = dossier.strip().upper()
    found = select(Application).where(Application.procedure_id == work.id, Application.dossier == wanted)
    application = work.session.exec(found).one_or_none()
    if application is None:
        raise NotAsked(f"dossier {wanted} bestaat niet in {work.procedure.reference}")
    if work.session.exec(select(Erasure).where(Erasure.application_id == application.id)).first():
        raise NotAsked(f"dossier {wanted}: de gegevens zijn gewist")
    return application


def _note_document(work: Work, application: Application, key: str, now: dt.datetime) -> None:
    """Note that it came in, if nobody did before: what was noted by hand knows the date of issue."""
    own = select(Document).where(Document.application_id == application.id, Document.key == key)
    if work.session.exec(own).first() is None:
        document = Document(application_id=application.id or 0, key=key, dated=local_day(now), received_at=now)
        work.session.add(document)


def drop_in(reference: str, path: Path, name: str) -> None:
    """Take in a document from the watched folder, named like `K-001-cv.pdf`. TableError, NotAsked, Refused."""
    found = DROPPED.fullmatch(name)
    if found is None:
        raise TableError([f"{name}: een naam zoals K-001-cv.pdf verwacht: dossier, document"])
    file_in(reference, found["dossier"], found["key"], path)


def open_document(reference: str, dossier: str, key: str, by: str) -> tuple[bytes, str]:
    """A document's newest content and its kind; who looks is written first. NotAsked, Refused, UnknownProcedure."""
    with unit_of_work(reference, even_stopped=True) as work:
        function = function_of(work.regulation.deciders, by)
        if function is None:
            raise Refused([f"--by: {functions_asked(work.regulation.deciders)}"])
        wanted = dossier.strip().upper()
        found = (
            select(File)
            .join(Application, col(Application.id) == File.application_id)
            .where(Application.procedure_id == work.id, Application.dossier == wanted, File.key == key)
            .order_by(col(File.version).desc())
        )
        row = work.session.exec(found).first()
        if row is None:
            raise NotAsked(f"dossier {wanted}: document ‘{key}’ is niet in de kluis")
        what = f"document {key}"
        work.session.add(Look(procedure_id=work.id, application_id=row.application_id, who=looker(function), what=what))
        stored, hashed, kind = row.stored, row.hash, row.kind
    content = vault.take(stored)
    if hashlib.sha256(content).hexdigest() != hashed:
        raise vault.Sealed([f"document ‘{key}’ van {wanted}: de inhoud is niet die welke binnenkwam"])
    return content, kind


def reseal() -> int:
    """Encrypt every document again under the first key; returns how many. Refused if a key is wrong, Sealed."""
    with reading() as session:
        return vault.reseal(session.exec(select(File.stored)).all())
