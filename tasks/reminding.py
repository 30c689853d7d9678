"""Reminders to HR and to the board: what is awaited, from whom, since when; never twice for the same thing (daily).

Everything is read for all procedures together, and only for those where a reminder is due. The journal keeps a row
per wait, due date and day: a date that moves gives reminders of its own.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from config.settings import settings
from models.bulk import add_rows
from models.engine import reading
from models.tables import Juror, Procedure, Step
from models.work import Work, units_of_work
from rules.dates import dutch_date, local_day
from rules.parts import part_title
from rules.reminders import lateness, reminder, urgency
from tasks.due import mail_domain, members_asked
from tasks.held import remind_held
from tasks.lacking import answered_alone, board_of, lacking, scored_alone
from tasks.letters import Notice, write_notices

AT_ONCE = 100  # procedures in one transaction
SHOWN = 60  # dossiers in one letter
Row = TypeVar("Row")
Member = tuple[Juror, frozenset[str]]  # with the dossiers on which there is a conflict of interest


@dataclass(frozen=True)
class Due:
    """A wait whose reminder of this day has not been given yet."""

    procedure_id: int
    key: str
    due: dt.date
    level: int
    today: dt.date
    answer: Mapping[str, Any]

    @property
    def journal(self) -> str:
        """The row that says that it was given."""
        return f"remind:{self.due:%y%m%d}{self.level:+d}:{self.key}"


def remind(wall: dt.datetime) -> int:
    """Write every reminder that is due now; returns how many letters. Running it again writes none."""
    with reading() as session:
        waiting = list(_due(session, wall))
        given = _given(session, waiting)
    todo: dict[int, list[Due]] = defaultdict(list)
    for one in waiting:
        if (one.procedure_id, one.journal) not in given:
            todo[one.procedure_id].append(one)
    asked = sum(_remind_some({key: todo[key] for key in keys}, wall) for keys in _some(list(todo), AT_ONCE))
    return asked + remind_held(wall)


def _some(rows: Sequence[Row], most: int) -> Iterator[Sequence[Row]]:
    return (rows[start : start + most] for start in range(0, len(rows), most))


def _due(session: Session, wall: dt.datetime, ids: Sequence[int] | None = None) -> Iterator[Due]:
    """Every open question whose day of reminding has come, from the journal alone."""
    days = [int(day) for day in settings().remind_days.split(",")]
    statement = (
        columns(*map(col, (Procedure.id, Procedure.seconds_per_day, Procedure.now, Step.key, Step.due, Step.answer)))
        .join(Step, col(Step.procedure_id) == col(Procedure.id))
        .where(col(Step.done_at).is_(None), col(Step.due).is_not(None), col(Step.attempt) > 0)
        .where(col(Procedure.ended_at).is_(None))
    )
    if ids is not None:
        statement = statement.where(col(Step.procedure_id).in_(ids))
    for procedure_id, pace, now, key, due, answer in session.execute(statement):
        today, ready = _today(pace, now, answer, wall), dt.date.fromisoformat(answer.get("ready", "9999-12-31"))
        level = reminder(local_day(due), today, days, ready)
        if level is not None:
            yield Due(procedure_id, key, local_day(due), level, today, answer)


def _today(pace: float | None, now: dt.datetime, answer: Mapping[str, Any], wall: dt.datetime) -> dt.date:
    """The day of the procedure's own calendar: a compressed one goes on from when it was asked."""
    if pace is None:
        return local_day(wall)
    asked = dt.datetime.fromisoformat(answer["wall"]) if "wall" in answer else wall
    return local_day(now + ((wall - asked) * (86400 / pace) if pace else dt.timedelta()))


def _given(session: Session, waiting: Sequence[Due]) -> set[tuple[int, str]]:
    found: set[tuple[int, str]] = set()
    for some in _some(waiting, 400):
        ids, keys = {one.procedure_id for one in some}, {one.journal for one in some}
        rows = select(Step.procedure_id, Step.key).where(col(Step.procedure_id).in_(ids), col(Step.key).in_(keys))
        found.update(session.exec(rows).all())
    return found


def _remind_some(todo: Mapping[int, Sequence[Due]], wall: dt.datetime) -> int:
    """Look again under lock, and write journal rows and letters together."""
    with units_of_work(list(todo), "reminders") as works:
        if not works:
            return 0
        session, by_id = works[0].session, {work.id: work for work in works}
        still = list(_due(session, wall, list(by_id)))
        given = _given(session, still)
        waits = {(one.procedure_id, one.key): one for one in still if (one.procedure_id, one.journal) not in given}
        opened, alone = lacking(session, list(waits), wall), answered_alone(session, list(waits))
        boards = board_of(session, list(by_id))
        told = [
            (one, opened[wait].dossiers if wait in opened else [])
            for wait, one in sorted(waits.items())
            if wait not in alone
        ]
        told = [(one, dossiers) for one, dossiers in told if dossiers or one.answer.get("kind") not in PER_DOSSIER]
        journal = ((one.procedure_id, one.journal, by_id[one.procedure_id].now) for one, _ in told)
        add_rows(session, Step, ("procedure_id", "key", "done_at"), journal, answer={})
        notices = [
            notice
            for one, dossiers in told
            for notice in _notices(by_id[one.procedure_id], one, dossiers, boards.get(one.procedure_id, ()))
        ]
        write_notices("reminder", notices)
        return len(notices)


PER_DOSSIER = {"admissibility", "stage", "papers"}  # nobody left: answered meanwhile, or the interviews still come


def _notices(work: Work, one: Due, dossiers: Sequence[str], board: Sequence[Member]) -> Iterator[Notice]:
    """The letters about one wait: to HR, and to each member whose score of somebody is awaited."""
    domain = one.answer["domain"] if "domain" in one.answer else mail_domain(work.regulation)
    yield Notice(work, one.key, domain, _facts(work, one, dossiers))
    asked = _members_asked(work, one) if board else ""
    scored = scored_alone(work.session, work.id, one.key) if asked == "alone" else {}
    for juror, conflicts in board if asked else ():
        own = [d for d in dossiers if d not in conflicts and d not in scored.get(juror.number, set())]
        if own:
            yield Notice(work, one.key, domain, _facts(work, one, own, juror=True), juror.id)


def _members_asked(work: Work, one: Due) -> str:
    """How the board is asked, as it stands with the wait; an older version of us did not write it there."""
    if "members" in one.answer:
        return str(one.answer["members"])
    return members_asked(work.regulation, next((s for s in work.regulation.stages if s.key == one.key), None))


def _facts(work: Work, one: Due, dossiers: Sequence[str], *, juror: bool = False) -> dict[str, Any]:
    run = work.procedure.flow_run_id
    more = len(dossiers) - SHOWN
    named = ", ".join(dossiers[:SHOWN]) + (f" en nog {more} andere" if more > 0 else "")
    link = f"{settings().prefect_address}/runs/flow-run/{run}" if run and not juror else ""
    return {
        "urgency": urgency(one.level),
        "late": lateness(one.due, one.today),
        "what": _what(one),
        "who": one.answer.get("decider", ""),
        "since": dutch_date(dt.date.fromisoformat(one.answer["asked"])),
        "due": dutch_date(one.due),
        "dossiers": named,
        "count": str(len(dossiers)),
        "link": link,
        "juror": juror,
        "how": _how(work, one, bool(link)) if not juror else [],
    }


def _what(one: Due) -> str:
    title = str(one.answer.get("title", one.key))
    return f"Resultaten: {title}" if one.answer.get("kind") == "stage" else title


def _how(work: Work, one: Due, on_page: bool) -> list[str]:
    """Every door by which HR can answer this."""
    reference, key = work.procedure.reference, one.key
    ways = ["Vul het formulier in: open de pagina hierboven en klik op Resume."] if on_page else []
    if one.answer.get("kind") == "look":
        words = part_title(work.regulation, key).partition(": ")[2]
        return [
            f'Bekijk de brieven: werving preview {reference} --step "{words}" --out MAP',
            *ways,
            f'Of geef uw woord op de opdrachtregel: werving approve {reference} "{words}" --seen STAND',
        ]
    if one.answer.get("kind") == "assignment":
        return [
            *ways,
            f"Lever het bestand in: werving assignment {reference} {key.removeprefix('assignment-')} BESTAND",
        ]
    return [
        *ways,
        f"Leg een bestand met de antwoorden in de map {settings().inbox / reference}.",
        f"Of geef het op de opdrachtregel: werving results {reference} {_part(one)} BESTAND",
    ]


def _part(one: Due) -> str:
    """How a person names what is asked, on the command line."""
    names = {"admissibility": "ontvankelijkheid", "final_report": "eindrapport", "appointment": "aanstelling"}
    kinds = {"papers": "documenten", "approval": "goedkeuring", "tie": "ex aequo"}
    kind, _, rest = one.key.partition("-")
    if kind in kinds and rest:
        steps = {"admission": "ontvankelijkheid", "ranking": "eindrapport"}
        about = rest.removeprefix("judgement-")
        return f'"{kinds[kind]}: {steps.get(about, about)}"'
    return names.get(one.key, one.key)
