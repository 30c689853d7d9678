"""A whole procedure as one archive: its rows, documents, letters, papers and record, for another installation.

The same rows give the same bytes: names are sorted, no file bears a moment, and nothing of this installation stands
in it. Documents lie in it in clear, as their vault would give them: with a passphrase all of it is sealed.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

import orjson

from config.settings import settings
from config.typesetting import typeset
from models.exchange import Rows, newest_revision, rows_of
from models.work import looking
from rules.parts import part_title
from tasks import vault
from tasks.asking import NotAsked
from tasks.minutes import minutes
from tasks.moving_out import MOVED
from tasks.paper import Paper
from tasks.report import report
from tasks.stopping import STOP
from tasks.vacancy import vacancy

FORM = 1  # of the archive itself
ROWS, MANIFEST = "rijen.json", "manifest.json"
DOCUMENTS, HOMEWORK, LETTERS, PAPERS = "documenten", "opdrachten", "brieven", "stukken"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip knows
PRETTY = orjson.OPT_INDENT_2


class Archived(NamedTuple):
    """An archive: its bytes, how many files are in it, and whether the procedure was moved away here."""

    data: bytes
    files: int
    moved: bool


def archive(reference: str, *, papers: bool = True) -> Archived:
    """The archive of a procedure as it stands, or as it stood when it was moved; UnknownProcedure, Sealed."""
    with looking(reference) as work:
        rows = rows_of(work.session.connection(), work.id)
        stages = [stage.key for stage in work.regulation.stages]
        titles = {row["step"]: part_title(work.regulation, row["step"].partition("-")[2] or row["step"])
                  for row in rows["letter"]}  # fmt: skip
    moved = _as_it_stood(rows)
    files = dict(_documents(rows)) | dict(_homework(reference, stages)) | dict(_letters(rows, titles))
    if papers:
        files |= dict(_papers(reference, stages))
    files[ROWS] = orjson.dumps(rows, option=PRETTY)
    files[MANIFEST] = orjson.dumps(_manifest(reference, rows, files, moved=moved), option=PRETTY)
    return Archived(packed(files), len(files), moved)


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip whose bytes depend on these files alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            made.writestr(entry, files[name])
    return out.getvalue()


def _manifest(reference: str, rows: Rows, files: Mapping[str, bytes], *, moved: bool) -> dict[str, Any]:
    last = rows["line"][-1] if rows["line"] else {"number": 0, "hash": ""}
    return {
        "archive": FORM,
        "schema": newest_revision(),
        "reference": reference,
        "moved": moved,
        "record": {"lines": last["number"], "head": last["hash"]},
        "files": {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)},
    }


def _as_it_stood(rows: Rows) -> bool:
    """Take the mark of the move itself out of the rows; returns whether there was one."""
    marks = [row for row in rows["step"] if row["key"] == MOVED]
    for mark in marks:
        (procedure,) = rows["procedure"]
        procedure |= mark["answer"]
        left_out = {MOVED, *([] if procedure["stopped_because"] else [STOP])}
        rows["step"] = [row for row in rows["step"] if row["key"] not in left_out]
    return bool(marks)


def _documents(rows: Rows) -> Iterator[tuple[str, bytes]]:
    """Each document in clear, under its own hash; its row says so in the place of a name in our vault."""
    for row in rows["file"]:
        content = vault.take(row["stored"])
        row["stored"] = f"{row['hash'][:32]}.{row['kind']}"
        yield f"{DOCUMENTS}/{row['stored']}", content


def _homework(reference: str, stages: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    folder = settings().folder / HOMEWORK
    for stage in stages:
        for path in sorted(folder.glob(f"{reference}-{stage}.*")) if folder.is_dir() else ():
            yield f"{HOMEWORK}/{path.name}", path.read_bytes()


def _letters(rows: Rows, titles: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Every letter that was made, to read without any program."""
    for place, row in enumerate(rows["letter"], start=1):
        if row["text"]:
            about = row["application_id"]
            dossier = rows["application"][about - 1]["dossier"] if about else "intern"
            head = f"Datum: {row['dated']}\nOnderwerp: {row['subject']}\nBij: {titles[row['step']]}\n"
            more = f"Toestand: {row['status']}\nBericht: {row['message_id']}\n\n"
            yield f"{LETTERS}/{place:05d}-{dossier}-{row['kind']}.txt", f"{head}{more}{row['text']}\n".encode()


def _papers(reference: str, stages: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The papers that can be made by now."""
    makers: list[Callable[[], Paper]] = [partial(vacancy, reference), partial(report, reference)]
    makers += [partial(minutes, reference, stage) for stage in ("ontvankelijkheid", *stages)]
    for make in makers:
        with suppress(NotAsked):
            paper = make()
            yield f"{PAPERS}/{paper.name}.pdf", typeset(paper.template, paper.facts, paper.dated)
