"""Letters before they leave, as files to look at: each for its real candidate, with an index and a file for HR's word.

The files bear dossier numbers, but they are letters: they lie in the data folder, or where HR asks for them.
"""

import csv
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import NamedTuple

from sqlmodel import col, select

from config.settings import settings
from models.tables import Application, Letter
from models.types import utcnow
from models.work import Work, looking
from rules.dates import dutch_date, local_day
from rules.parts import lead_of, part_title, steps_of
from rules.questions import HOLD, SEND, Question
from tasks import outbox, rewording
from tasks.asking import Asking
from tasks.letter_words import KINDS
from tasks.looking import HERE, LOOK, fault_of, state_words
from tasks.message import Mail
from tasks.opening import Refused
from tasks.posing import question_of

FOLDER = "brieven"  # in the data folder
INDEX = "index.html"
MARK = '<meta name="generator" content="werving preview">'  # a folder with this index is ours to write anew
NAME = re.compile(r"[A-Za-z0-9-]+-[a-z_]+(-[0-9]+)?\.(html|txt)|woord-[a-z0-9_-]+\.csv|index\.html")
COLUMNS = ("dossier", "onderdeel", "resultaat", "motivering", "beslisser", "datum", "stand")


class Shown(NamedTuple):
    """One letter that has not left: what it waits for, its subject, or why it cannot be made."""

    dossier: str
    kind: str
    about: str
    number: int
    state: str
    subject: str
    fault: str
    file: str


class Preview(NamedTuple):
    """What was written: every letter, and per step the question that HR answers about it."""

    letters: Sequence[Shown]
    asked: Sequence[Question]

    @property
    def faults(self) -> list[str]:
        """A line for each letter that cannot leave as it is."""
        return [f"{one.dossier}, brief {one.number} ({one.kind}): {one.fault}" for one in self.letters if one.fault]


def preview(reference: str, folder: Path, step: str = "") -> Preview:
    """Write every letter to a candidate that has not left, or those of one step, to a folder; UnknownProcedure.

    Refused if something else lies in that folder. What is written there replaces what an earlier look left.
    """
    _ours(folder)
    rewording.note(reference)
    with looking(reference) as work:
        rows = list(_unsent(work, step))
        title = work.regulation.title
    made = {job.letter_id: job for job in outbox.made([letter.id or 0 for _, letter in rows], utcnow())}
    with looking(reference) as work:
        keys = dict.fromkeys(f"{LOOK}{lead_of(work.regulation, letter.step)}" for _, letter in rows)
        questions = (question_of(work, key) for key in keys)
        asked = [one for one in questions if one and any(one.proposals.get(d) != SEND for d in one.dossiers)]
        titles = {letter.step: part_title(work.regulation, letter.step) for _, letter in rows}
        today = local_day(utcnow() if work.procedure.seconds_per_day is None else work.now)
    letters = list(_write(folder, rows, made, titles))
    for question in asked:
        _write_word(folder, question, {one.number for one in letters if one.fault}, today.isoformat())
    result = Preview(letters, asked)
    (folder / INDEX).write_text(_index(reference, title, result), "utf-8")
    return result


def shown(reference: str, opened: Asking) -> Asking:
    """Before HR is asked for its word: the letters as files in the data folder, and in the form where they lie."""
    question = opened.question
    folder = _folder(reference, question.key)
    made = preview(reference, folder, question.key.removeprefix(LOOK))
    now = next((one for one in made.asked if one.key == question.key), question)
    place = f"bekijk de brieven eerst: {folder / INDEX}"
    question = replace(question, dossiers=now.dossiers, stamps=now.stamps, proposals=now.proposals)
    return replace(opened, question=question, notes=(*opened.notes, place, *made.faults))


def forget(reference: str, key: str) -> None:
    """Take the files away once the word is given: they are personal, and the letters themselves are kept."""
    shutil.rmtree(_folder(reference, key), ignore_errors=True)


def _folder(reference: str, key: str) -> Path:
    return settings().folder / FOLDER / reference / key


def _ours(folder: Path) -> None:
    """Make the folder, or empty it of what an earlier look wrote; Refused if it holds anything else."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError, PermissionError):
        raise Refused([f"{folder}: een map verwacht waarin geschreven kan worden"]) from None
    lying = list(folder.iterdir())
    index = folder / INDEX
    if lying and not (index.is_file() and MARK in index.read_text("utf-8", "replace")):
        raise Refused([f"map {folder.name}: een lege map verwacht, of een van een vorige keer"])
    for path in lying:
        if NAME.fullmatch(path.name):
            path.unlink()


def _unsent(work: Work, step: str) -> Iterator[tuple[str, Letter]]:
    """Letters to candidates that wait for a person or a moment, in the order of their dossiers."""
    found = (
        select(Application.dossier, Letter)
        .join(Letter, col(Letter.application_id) == col(Application.id))
        .where(Letter.procedure_id == work.id, col(Letter.status).in_(HERE))
        .order_by(col(Application.dossier), col(Letter.id))
    )
    steps = steps_of(work.regulation, step) if step else []
    yield from work.session.exec(found.where(col(Letter.step).in_(steps)) if steps else found)


def _write(
    folder: Path, rows: Iterable[tuple[str, Letter]], made: Mapping[int, outbox.Job], titles: Mapping[str, str]
) -> Iterator[Shown]:
    taken = set[str]()
    for dossier, letter in rows:
        job, name = made[letter.id or 0], f"{dossier}-{letter.kind}"
        name = f"{name}-{letter.id}" if name in taken else name
        taken.add(name)
        mail = job.mail if isinstance(job.mail, Mail) else None
        if mail:
            (folder / f"{name}.html").write_text(mail.html, "utf-8")
            (folder / f"{name}.txt").write_text(f"{mail.subject}\n\n{mail.text}", "utf-8")
        subject, file = (mail.subject, name) if mail else ("", "")
        yield Shown(
            dossier, letter.kind, titles[letter.step], letter.id or 0, state_words(letter), subject, fault_of(job), file
        )


def _write_word(folder: Path, question: Question, faulty: set[int], today: str) -> None:
    """A file with HR's word about each letter that waits, to change where it should be held, and to hand in."""
    part = question.title.removeprefix("Nazicht van ")
    waiting = [d for d in question.dossiers if d not in question.proposals and question.letters[d] not in faulty]
    rows = ((d, part, SEND, "", question.decider, today, question.stamps[d]) for d in waiting)
    path = folder / f"woord-{question.key.removeprefix(LOOK)}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerows([COLUMNS, *rows])


def command(reference: str, question: Question) -> str:
    """The command that lets the letters leave as they were looked at."""
    part = question.title.removeprefix("Nazicht van brieven: ")
    held = [d for d in question.dossiers if question.proposals.get(d) == HOLD]
    named = [] if any(d not in question.proposals for d in question.dossiers) else [*held, "--reason REDEN"]
    words = ["werving approve", reference, f'"{part}"', *named, f'--seen {question.stamp} --by "{question.decider}"']
    return " ".join(words)


HEAD = (
    '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8">' + MARK + "\n"
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n<style>'
    "body{{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a}}"
    "table{{border-collapse:collapse;width:100%}}th,td{{text-align:left;padding:.4rem .6rem;"
    "border-bottom:1px solid #ccc;vertical-align:top}}code{{background:#f2f2f2;padding:.1rem .3rem}}"
    "tr.fout td{{background:#fdecea}}</style></head><body>\n<h1>{title}</h1>\n"
)
SHOWN = ("dossier", "nr", "over", "brief", "onderwerp", "toestand", "fout")
TABLE = "<table><thead><tr>" + "".join(f'<th scope="col">{name}</th>' for name in SHOWN) + "</tr></thead><tbody>\n"


def _index(reference: str, title: str, made: Preview) -> str:
    """The page that leads to every letter, with what is wrong first and how the word is given."""
    count, wrong = len(made.letters), len(made.faults)
    lines = [HEAD.format(title=escape(f"Brieven van {reference} die nog niet vertrokken zijn"))]
    faulty = f" {wrong} {'kan' if wrong == 1 else 'kunnen'} zo niet vertrekken." if wrong else ""
    lines.append(f"<p>{escape(title)}, {dutch_date(local_day(utcnow()))}: {count} brieven.{faulty}</p>\n")
    for question in made.asked:
        waiting = len([d for d in question.dossiers if d not in question.proposals])
        lines.append(f"<p>{escape(question.title)}: {waiting} zonder uw woord, stand <code>{question.stamp}</code>. ")
        lines.append(f"Versturen: <code>{escape(command(reference, question))}</code>, met <code>--hold DOSSIER</code>")
        lines.append(" voor wie nog niet; één brief van een dossier is <code>DOSSIER/NR</code>.</p>\n")
    rows = sorted(made.letters, key=lambda one: (not one.fault, one.dossier, one.number))
    return "".join([*lines, TABLE, *map(_line, rows), "</tbody></table></body></html>\n"])


def _line(one: Shown) -> str:
    kind = escape(KINDS.get(one.kind, one.kind))
    letter = f'<a href="{one.file}.html">{kind}</a> (<a href="{one.file}.txt">tekst</a>)' if one.file else kind
    about, told = (one.dossier, str(one.number), one.about), (one.subject, one.state, one.fault)
    cells = (*map(escape, about), letter, *map(escape, told))
    mark = ' class="fout"' if one.fault else ""
    return f"<tr{mark}>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
