"""HR looks at letters before they leave: what waits for its word, and the word itself, for each letter apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlmodel import and_, col, or_, select

from models.bulk import add_rows
from models.tables import Application, Letter, Result
from models.types import utcnow
from models.work import Work, looking
from rules.parts import WORDS, part_title, steps_of
from rules.questions import HOLD, SEND, Answer, Problem, Question, stamp_of
from tasks.leaving import AFTER_APPROVAL, AFTER_LOOK, HELD, let_leave
from tasks.message import Mail
from tasks.reading import given

if TYPE_CHECKING:
    from tasks.outbox import Job

LOOK = "look-"  # before the step whose letters they are
PLACEHOLDER = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
HERE = ("waiting", "to_print")  # a letter that failed once has left as far as we know


def is_look(key: str) -> bool:
    """Whether a wait is for HR's word about letters."""
    return key.startswith(LOOK)


def letters_of(work: Work, step: str) -> dict[str, Letter]:
    """A step's letters to candidates that have not left, by dossier: those that wait, are held, or may leave soon.

    Of a dossier that has more of them each goes by its own number besides: K-001/12.
    """
    soon = and_(col(Letter.post_after) > work.began, col(Letter.post_after) < AFTER_APPROVAL)
    found = (
        select(Application.dossier, Letter)
        .join(Letter, col(Letter.application_id) == col(Application.id))
        .where(Letter.procedure_id == work.id, col(Letter.step).in_(steps_of(work.regulation, step)))
        .where(col(Letter.status).in_(HERE), or_(col(Letter.post_after).in_((AFTER_LOOK, HELD)), soon))
        .order_by(col(Application.dossier), col(Letter.id))
        .with_for_update(of=Letter)  # what the post has taken meanwhile is not ours to hold
    )
    rows = work.session.exec(found).all()
    count = Counter(dossier for dossier, _ in rows)
    return {dossier if count[dossier] == 1 else f"{dossier}/{one.id}": one for dossier, one in rows}


def stamp(letter: Letter) -> str:
    """What is another as soon as this letter, or the wording of its template, is."""
    return stamp_of([f"{letter.id} {letter.template_hash}"])


def words(letters: Mapping[str, Letter]) -> dict[str, str]:
    """The word that stands about each letter; one that waits has none."""
    heard = {dossier: one.post_after for dossier, one in letters.items() if one.post_after != AFTER_LOOK}
    return {dossier: HOLD if waits == HELD else SEND for dossier, waits in heard.items()}


def state_words(letter: Letter) -> str:
    """What a letter that has not left waits for."""
    waits = {
        AFTER_APPROVAL: "wacht op goedkeuring van de beslissing",
        AFTER_LOOK: "wacht op nazicht",
        HELD: "wordt vastgehouden",
    }
    return waits.get(letter.post_after) or ("af te drukken" if letter.status == "to_print" else "vertrekt binnenkort")


def faults(reference: str, step: str) -> dict[str, str]:
    """Why letters of a step cannot leave as they are, by dossier: they cannot be made, or a placeholder is left."""
    from tasks import outbox  # with Jinja: only who makes letters loads it

    with looking(reference) as work:
        letters = letters_of(work, step)
    by_id = {letter.id or 0: (dossier, letter) for dossier, letter in letters.items()}
    found = {}
    for job in outbox.made(sorted(by_id), utcnow()):
        dossier, letter = by_id[job.letter_id]
        fault = fault_of(job) or _reworded(job, letter)
        if fault:
            found[dossier] = fault
    return found


def fault_of(job: "Job") -> str:
    """Why a letter cannot leave: one line with template, line and field; empty if it can."""
    if not isinstance(job.mail, Mail):
        return str(job.mail)
    left = PLACEHOLDER.search(f"{job.mail.subject}\n{job.mail.text}")
    return f"een plaatshouder bleef staan: {left[0][:60]}" if left else ""


def _reworded(job: "Job", letter: Letter) -> str:
    same = job.dated["_template_hash"] == letter.template_hash
    return "" if same else "het sjabloon is veranderd sinds de brief bekeken werd; bekijk hem opnieuw"


def cannot_leave(answers: Sequence[Answer], found: Mapping[str, str]) -> Iterator[Problem]:
    """A line for each letter that someone would let leave, and that cannot."""
    for answer in answers:
        if answer.value == SEND and answer.dossier in found:
            yield Problem(0, "brief", found[answer.dossier], answer.dossier)


def say(work: Work, question: Question, answers: Sequence[Answer], door: str) -> None:
    """Let letters leave or hold them, and write down who said so and when; what stood already is not said again."""
    step = question.key.removeprefix(LOOK)
    letters, said = letters_of(work, step), defaultdict[str, list[tuple[Letter, Answer]]](list)
    for answer in answers:
        if question.proposals.get(answer.dossier) != answer.value:
            letter = letters[answer.dossier]
            said[letter.step].append((letter, answer))
            if answer.value == HOLD:
                letter.post_after = HELD
            else:
                let_leave(work, letter, answer.decided_on)
    if any(answer.value == SEND for about in said.values() for _, answer in about):
        from tasks.rewording import keep  # with Jinja

        keep(work, [letter for about in said.values() for letter, answer in about if answer.value == SEND])
    for own, about in said.items():
        _write(work, own, about, door if own == step else f"{door}: {part_title(work.regulation, own)}", door)


def _write(work: Work, step: str, said: Sequence[tuple[Letter, Answer]], why: str, door: str) -> None:
    """Write down the words about letters of one step: a result with its version each, and an event."""
    part = f"{WORDS}-{step}"
    versions = Counter({key: result.version for key, result in given(work, part).items()})
    rows = []
    for letter, answer in said:
        about = letter.application_id or 0
        versions[about] += 1
        rows.append((about, versions[about], answer.value, answer.reasons, answer.decided_by, answer.decided_on))
    columns = ("application_id", "version", "value", "reasons", "decided_by", "decided_on")
    add_rows(work.session, Result, columns, rows, procedure_id=work.id, part=part, attendance="", door=door)
    for word, what in ((SEND, "letter approved"), (HOLD, "letter held")):
        work.note_each(what, ((row[0], row[4]) for row in rows if row[2] == word), why=why)
