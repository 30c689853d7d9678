"""Which columns tell about a person, and how they are emptied: the one list of it.

What stands in the record by a commitment (reasons, `why`, facts of letters) goes by `models.erasing`; the rest by this.
"""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import JSON, delete, select, update
from sqlmodel import Session

from models.engine import engine
from models.every import all_tables
from models.work import PLAN, Work

LETTER = ("answer", "subject", "text", "html", "attachment")
OWN: Mapping[str, tuple[str, ...]] = {  # emptied where a row is about an erased application
    "invitation": ("slot", "minutes", "room", "jurors"),
    "conflict": ("what",),
    "letter": LETTER,
    "correction": ("changes", "notes", "closed_because"),
    "hold": ("reason", "lifted_because"),
    "offer": ("reason",),
    "appeal": ("reasons",),
    "retake": ("reasons",),
    "fulfilment": ("reason",),
    "reserve": ("boards",),
}
GONE = ("document", "adjustment", "file")  # rows about an erased application that are of no further use
PERSON = ("first_name", "last_name", "email", "address", "language")
BOARD = ("name", "email", "grade")
UNSENT = ("waiting", "sending", "failed", "to_print")
ERASED = "gewist"


def empty_dossiers(work: Work, ids: Collection[int], keep: Collection[str] = ()) -> list[str]:
    """Empty what is kept of these applications beside the record; returns the names of their files in the vault.

    Of the facts only those stay whose key is in `keep`: the years on which a ranking may rest.
    """
    work.session.flush()
    files = _table("file").c
    stored = list(work.session.execute(select(files.stored).where(files.application_id.in_(ids))).scalars())
    _applications(work.session, ids, keep)
    for name, columns in OWN.items():
        _empty(work.session, name, columns, _table(name).c.application_id.in_(ids))
    _take_back(work.session, _table("letter").c.application_id.in_(ids))
    for name in GONE:
        work.session.execute(delete(_table(name)).where(_table(name).c.application_id.in_(ids)))
    _steps(work, "draft", "problems")
    work.session.expire_all()
    return stored


def empty_board(work: Work) -> None:
    """Empty names and addresses of the selection board, and what was written to its members."""
    work.session.flush()
    letters = _table("letter").c
    own = (letters.procedure_id == work.id) & letters.juror_id.is_not(None)
    _empty(work.session, "juror", BOARD, _table("juror").c.procedure_id == work.id)
    _empty(work.session, "letter", LETTER, own)
    _take_back(work.session, own)
    work.session.expire_all()


def empty_rest(work: Work) -> None:
    """Empty what is about the procedure itself: letters to HR, what was answered, why, and who looked."""
    work.session.flush()
    for name in ("letter", "hold"):
        own = (_table(name).c.procedure_id == work.id) & _table(name).c.application_id.is_(None)
        _empty(work.session, name, OWN[name], own)
    _take_back(work.session, _table("letter").c.procedure_id == work.id)
    _empty(work.session, "vacancy", ("closed_because",), _table("vacancy").c.procedure_id == work.id)
    work.session.execute(delete(_table("look")).where(_table("look").c.procedure_id == work.id))
    _steps(work)
    work.session.expire_all()
    if work.procedure.stopped_because is not None:
        work.procedure.stopped_because = ERASED


def _applications(session: Session, ids: Collection[int], keep: Collection[str]) -> None:
    """Remark and facts; and the person, unless another application that stays is of the same one."""
    applications, people = _table("application"), _table("candidate")
    own = applications.c.id.in_(ids)
    for key, facts in session.execute(select(applications.c.id, applications.c.facts).where(own)).all():
        kept = {name: value for name, value in facts.items() if name.partition(":")[2] in keep}
        session.execute(update(applications).where(applications.c.id == key).values(remark="", facts=kept))
    theirs = select(applications.c.candidate_id).where(own)
    others = select(applications.c.candidate_id).where(applications.c.id.not_in(ids))
    alone = people.c.id.in_(theirs) & people.c.id.not_in(others)
    session.execute(update(people).where(alone).values(dict.fromkeys(PERSON, "")))


def _steps(work: Work, *names: str) -> None:
    """Take these parts out of what was answered at each step, or all of it but the days that were planned."""
    steps = _table("step")
    own = steps.c.procedure_id == work.id
    for key, answer in work.session.execute(select(steps.c.key, steps.c.answer).where(own)).all():
        kept = {name: value for name, value in answer.items() if names and name not in names}
        if kept != answer and not key.startswith(f"{PLAN}-"):
            work.session.execute(update(steps).where(own, steps.c.key == key).values(answer=kept))


def _take_back(session: Session, own: Any) -> None:
    """What has not left by now never leaves."""
    letters = _table("letter")
    session.execute(update(letters).where(own, letters.c.status.in_(UNSENT)).values(status="replaced"))


def _empty(session: Session, name: str, columns: Collection[str], own: Any) -> None:
    table = _table(name)
    session.execute(update(table).where(own).values({one: _nothing(table.c[one]) for one in columns}))


def _nothing(column: Any) -> Any:
    """What a column holds that holds nothing."""
    if column.nullable:
        return None
    return [] if isinstance(column.type, JSON) else ""


def _table(name: str) -> Any:
    return all_tables().tables[name]


def drop_freed() -> bool:
    """Have the database write itself anew, so that nothing erased stays in freed pages or in its log.

    False if another process read at that moment, so that the log could not be cut off: do it again later.
    """
    connection = engine().raw_connection()
    try:
        raw: Any = connection.driver_connection
        if engine().dialect.name == "postgresql":
            _vacuum_postgres(raw)
            return True
        raw.execute("VACUUM")
        busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        connection.close()


def _vacuum_postgres(raw: Any) -> None:
    raw.rollback()
    raw.autocommit = True
    raw.execute("VACUUM FULL")
    raw.autocommit = False
