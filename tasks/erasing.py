"""Erasing what is kept longer than its term: in our tables first, then files, freed pages and Prefect (L21, L22).

Rules, figures and the record stay: points, outcomes, ranks and dates by dossier number, and the chain still proves.
"""

import datetime as dt
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, String, cast
from sqlmodel import col, select

from config.settings import settings
from models.emptying import drop_freed, empty_board, empty_dossiers, empty_rest
from models.engine import reading
from models.erasing import NOBODY, erase
from models.retention import Erasure, File
from models.tables import Procedure
from models.work import ENGINE, Work, frozen_regulation, unit_of_work
from rules.dates import dutch_date
from rules.functions import function_of, functions_asked
from rules.phrases import months_words
from rules.signs import gives_reason
from tasks import vault
from tasks.keeping import BOARD, REST, Keeping, Subject, keeping, keeping_in
from tasks.opening import Refused
from tasks.previewing import FOLDER as PREVIEWS
from tasks.telling_retention import told

FILES, FREED, PREFECT = "bestanden", "vrijgekomen plaats", "Prefect"
Forget = Callable[[Sequence[str]], Collection[str]]  # makes Prefect forget procedures; returns those that it forgot


class Erased(NamedTuple):
    """What went in one procedure: the dossiers, whether its board, and whether it was the last of it."""

    reference: str
    dossiers: Sequence[str]
    board: bool
    rest: bool


def anonymise_due(wall: dt.datetime) -> list[Erased]:
    """Erase everywhere what is over its term, nothing holds, and HR was told of in time; what is done stays done."""
    done = []
    for found in keeping(wall):
        if found.due:
            one = _in_one(found.reference, wall, lambda now: [s for s in now.due if told(now, s)], ENGINE, "")
            done += [one] if one else []
    return done


def anonymise(reference: str, wall: dt.datetime, *, dossier: str = "", decision: str = "", by: str = "") -> Erased:
    """Erase now: what is over its term, or with a decision also what is not; never what something holds.

    Refused with every reason, UnknownProcedure.
    """
    wanted = dossier.strip().upper()

    def choose(found: Keeping) -> list[Subject]:
        chosen = [one for one in found.subjects if not wanted or one.dossier == wanted]
        if lines := list(_refusals(found, chosen, wanted, decision)):
            raise Refused(lines)
        return [one for one in chosen if one.due or (decision and not one.held)]

    with reading() as session:
        known = session.exec(select(Procedure).where(Procedure.reference == reference)).one_or_none()
        if known is not None and decision:
            by = _check_decision(known, decision, by)
    one = _in_one(reference, wall, choose, by or ENGINE, decision)
    if one is None:
        raise Refused([f"{reference}: niets om nu te wissen; zie werving retention {reference}"])
    return one


def _check_decision(procedure: Procedure, decision: str, by: str) -> str:
    """The function behind a decision to erase earlier; Refused with every reason."""
    deciders = frozen_regulation(procedure.regulation_text).deciders
    lines = [] if gives_reason(decision) and len(decision) <= 200 else ["--decision: hoogstens 200 tekens verwacht"]
    function = function_of(deciders, by)
    if function is None:
        lines.append(f"--by: {functions_asked(deciders)}")
    if lines or function is None:
        raise Refused(lines)
    return function


def _refusals(found: Keeping, chosen: Sequence[Subject], wanted: str, decision: str) -> Iterator[str]:
    """Why what was asked cannot be: of a dossier that is named, everything is said."""
    if wanted and not chosen:
        yield f"dossier {wanted}: bestaat niet in {found.reference}, of is al gewist"
    for one in chosen:
        name = one.name
        if one.term.until is None:
            yield f"{name}: {one.term.because}"
        elif one.held and (wanted or decision):
            yield f"{name}: {'; '.join(one.held)}"
        elif wanted and not one.due and not decision:
            yield f"{name}: bewaard tot en met {dutch_date(one.term.until)}; eerder kan met --decision en --by"


def _in_one(
    reference: str, wall: dt.datetime, choose: Callable[[Keeping], Sequence[Subject]], by: str, decision: str
) -> Erased | None:
    """Erase what is chosen in one procedure, looked at anew under its lock; None if that is nothing."""
    with unit_of_work(reference, "erasing", even_stopped=True) as work:
        found = keeping_in(work.session, work.procedure, wall)
        chosen = list(choose(found))
        rest = len(chosen) == len(found.subjects)  # nobody is left: what is about the procedure itself goes too
        if not chosen:
            return None
        stored = _erase(work, found, chosen, by, decision, rest=rest)
    vault.drop(stored)
    dossiers = [one.dossier for one in chosen if one.dossier]
    return Erased(reference, dossiers, any(one.what == BOARD for one in chosen), rest)


def _erase(
    work: Work, found: Keeping, chosen: Sequence[Subject], by: str, decision: str, *, rest: bool
) -> Sequence[str]:
    people = [one for one in chosen if one.application_id is not None]
    ids = [one.application_id for one in people if one.application_id is not None]
    stored = empty_dossiers(work, ids, work.regulation.ranking.tie_break)
    if any(one.what == BOARD for one in chosen):
        empty_board(work)
    if rest:
        empty_rest(work)
    gone = [one.dossier for one in people] + ([NOBODY] if rest else [])
    erase(work, gone, who=by, why=decision or f"bewaartermijn; {found.rule.selection_rule or 'geen regel genoemd'}")
    left = [FILES, FREED, *([PREFECT] if work.procedure.flow_run_id else [])]
    for one in chosen:
        basis, due = decision or _basis(one), one.term.due or found.today
        _note(work, one.application_id, one.what, basis, by, due, found.today, left)
    if rest and all(one.what != REST for one in chosen):
        _note(work, None, REST, decision or "alles van de procedure is gewist", by, found.today, found.today, left)
    return stored


def _note(
    work: Work,
    about: int | None,
    what: str,
    basis: str,
    by: str,
    due: dt.date,
    today: dt.date,
    left: Sequence[str],
) -> None:
    work.session.add(
        Erasure(
            procedure_id=work.id,
            application_id=about,
            what=what,
            basis=basis[:400],
            decided_by=by,
            due=due,
            erased_on=today,
            left=list(left),
        )
    )


def _basis(one: Subject) -> str:
    day = dutch_date(one.term.counted_from) if one.term.counted_from else ""
    return f"{months_words(one.term.months) if one.term.months else '0 maanden'} na {one.term.because} ({day})"


def finish(wall: dt.datetime, forget: Forget | None = None) -> list[str]:
    """Do what is still to be done outside the tables; returns the references of which something is left.

    `forget` is how Prefect is made to forget; without it that waits for the daily round.
    """
    with reading() as session:
        open_ = select(Procedure.reference).join(Erasure).where(_unfinished()).distinct()
        references = sorted(session.exec(open_).all())
        known = set(session.exec(select(File.stored)).all())
        over = select(Procedure.reference).join(Erasure).where(Erasure.what == REST)
        whole = set(session.exec(over.where(col(Procedure.reference).in_(references))).all())
    vault.sweep(known, wall.timestamp())
    for reference in references:
        drop_files(reference, whole=reference in whole)
    if not references:
        return []
    done = {FILES} | ({FREED} if drop_freed() else set())
    forgotten = set(forget(references)) if forget else set()
    return [one for one in references if not _did(one, done | ({PREFECT} if one in forgotten else set()))]


def _unfinished() -> ColumnElement[bool]:
    return cast(col(Erasure.left), String) != "[]"


def _did(reference: str, done: Collection[str]) -> bool:
    """Note what is done; whether nothing is left."""
    with unit_of_work(reference, "erasing", even_stopped=True) as work:
        whole = True
        for one in work.session.exec(select(Erasure).where(Erasure.procedure_id == work.id, _unfinished())):
            one.left = [what for what in one.left if what not in done]
            whole = whole and not one.left
        return whole


def drop_files(reference: str, *, whole: bool) -> None:
    """Remove what was handed in and what was looked at; with the whole of a procedure its folder too.

    Otherwise the folder stays: the reserve may live on, and HR may drop files in it.
    """
    chosen = settings()
    own = chosen.inbox / reference
    for place in [own] if whole else [own / "done", own / "refused"]:
        if place.is_dir():
            shutil.rmtree(place)
            if not whole:
                place.mkdir()
    shutil.rmtree(chosen.folder / PREVIEWS / reference, ignore_errors=True)
