"""The wording of letters that have not left: as HR saw it where HR looked first, and otherwise the house's of today.

A template may change while a letter waits. What was approved leaves in the wording in which it was approved, which is
kept; what nobody looked at leaves in the new one, and the record says so (docs/decisions/0044).
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sqlmodel import Session, col, select

from config.rendering import kinds, template_hash, to_keep
from config.wording import DUTCH, Kept, Wording, languages, restored, wording_of
from models.engine import reading
from models.tables import Application, Candidate, Letter, Procedure, Step
from models.work import ENGINE, Work, unit_of_work
from rules.regulation import Regulation
from tasks.leaving import UNHEARD
from tasks.letters import Recorded, hash_of

KEPT = "wording-"  # before the hash of a wording that was approved: its row in the journal
UNSENT = ("waiting", "failed", "to_print")


class Written(NamedTuple):
    """Letters that were written alike: of one kind, in one language (none: they stay in the house), in one wording."""

    kind: str
    language: str | None
    known: str

    def now(self, reference: str) -> str:
        """The hash of their wording today."""
        return hash_of(reference, self.kind, DUTCH if self.language is None else self.language)


def approved(regulation: Regulation, letter: Recorded) -> bool:
    """Whether a letter to a candidate leaves by HR's word."""
    about = letter.application_id is not None and regulation.looks_first(letter.step)
    return about and letter.post_after not in UNHEARD


def keep(work: Work, letters: Iterable[Letter]) -> None:
    """Keep the wording of letters that were looked at and may leave, once for each."""
    reference = work.procedure.reference
    for kind, known in {(letter.kind, letter.template_hash) for letter in letters}:
        key = f"{KEPT}{known}"
        if work.session.get(Step, (work.id, key)) is None and (seen := _worded(reference, kind, known)):
            work.session.add(Step(procedure_id=work.id, key=key, answer=seen._asdict(), done_at=work.now))


def _worded(reference: str, kind: str, known: str) -> Kept | None:
    """The wording of today that has this hash, in whatever language."""
    home = wording_of(reference).procedure
    there = (Wording(language, home) for language in languages(home))
    return next((to_keep(kind, one) for one in there if kind in kinds(one) and template_hash(kind, one) == known), None)


def kept(session: Session, known: Iterable[tuple[int, str]]) -> dict[tuple[int, str], Kept]:
    """The wordings that were kept of these, by procedure and hash."""
    found = {}
    for procedure_id, one in set(known):
        step = session.get(Step, (procedure_id, f"{KEPT}{one}"))
        if step is not None:
            found[procedure_id, one] = Kept(**step.answer)
    return found


def worded(letter: Recorded, today: Wording, seen: Kept | None) -> Wording:
    """In which wording a letter leaves: as it was approved, or as the house words it today. LetterError."""
    if seen is None or template_hash(letter.kind, today) == letter.template_hash:
        return today
    return restored(today, letter.template_hash, seen)


def note(only: str = "") -> int:
    """Give every letter that has not left (of one procedure) the wording of today; returns how many had another.

    The record says which. What was approved stays so; so does what has a broken template, until it should leave.
    """
    asked = (
        select(Procedure.reference, Letter.kind, Candidate.language, Letter.template_hash)
        .join(Letter, col(Letter.procedure_id) == col(Procedure.id))
        .outerjoin(Application, col(Application.id) == col(Letter.application_id))
        .outerjoin(Candidate, col(Candidate.id) == col(Application.candidate_id))
        .where(col(Letter.status).in_(UNSENT))
        .distinct()
    )
    if only:
        asked = asked.where(Procedure.reference == only)
    found = defaultdict[str, list[Written]](list)
    with reading() as session:
        for reference, *rest in session.exec(asked):
            alike = Written(*rest)
            if alike.now(reference) not in {"", alike.known}:
                found[reference].append(alike)
    return sum(_note(reference, stale) for reference, stale in found.items())


def _note(reference: str, stale: Iterable[Written]) -> int:
    """The same for one procedure."""
    count = 0
    with unit_of_work(reference, even_stopped=True) as work:
        for alike in stale:
            now, seen = alike.now(reference), kept(work.session, [(work.id, alike.known)])
            letters = [one for one in _letters(work, alike) if not (seen and approved(work.regulation, one))]
            for letter in letters:
                letter.template_hash = now
            told = [(one.application_id, ENGINE) for one in letters if one.application_id and alike.known]
            if told:
                work.note_each("letter reworded", told, why=f"{alike.kind}: {alike.known} -> {now}")
            count += len(letters)
    return count


def _letters(work: Work, alike: Written) -> list[Letter]:
    rows = (
        select(Letter)
        .outerjoin(Application, col(Application.id) == col(Letter.application_id))
        .outerjoin(Candidate, col(Candidate.id) == col(Application.candidate_id))
        .where(Letter.procedure_id == work.id, Letter.kind == alike.kind, Letter.template_hash == alike.known)
        .where(col(Letter.status).in_(UNSENT))
        .order_by(col(Letter.id))
        .with_for_update(of=Letter)
    )
    own = col(Letter.application_id).is_(None) if alike.language is None else Candidate.language == alike.language
    return list(work.session.exec(rows.where(own)))
