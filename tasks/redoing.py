"""A stage that was annulled is held again, and all that rests on it (herneming): in a new procedure.

It begins with what the old one held at the door of that stage: candidacies, documents, earlier results and decisions.
From there it takes the ordinary course, with new days and unless it is said otherwise a new board. The old procedure
ends where it stands: its record, results and decisions stay as they are, and its places in the reserve lapse.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlmodel import col, select

from config.holidays import is_public_holiday
from config.moving import with_days
from config.reading import Frozen, freeze
from config.source import RegulationError
from models.exchange import Rows, add, rows_of
from models.record import append, newest
from models.retention import Erasure
from models.tables import Application, Letter, Procedure, Reserve, Step
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.differences import differences
from rules.parts import part_key
from rules.regulation import Regulation
from rules.signs import gives_reason, is_strange
from rules.stage import Stage, is_planned_on_the_way
from rules.warnings import warnings
from tasks import vault
from tasks.amending import keep_version
from tasks.appointments import called_off
from tasks.board_notices import tell_board, to_phone
from tasks.deciding import by_dossier
from tasks.keeping import REST
from tasks.leaving import is_real
from tasks.letters import Grounds, Letters, ToWrite
from tasks.opening import Refused
from tasks.places import day_given, function_given
from tasks.redone import STEP
from tasks.rescheduling import read_days
from tasks.rewound import rewound
from tasks.stopping import calls_of, halt

RULE = "Na een vernietiging wordt de procedure hernomen vanaf het punt waar ze fout liep"
LONGEST_CASE = 200
LONGEST = 47  # of a reference, with room for what comes behind it
UNSENT = ("waiting", "failed", "to_print")
LIVE = {"offered": "er loopt een aanbod", "accepted": "een aanbod is aanvaard"}


class Redone(NamedTuple):
    """The new procedure, who takes the stage again, and what to see to besides."""

    reference: str
    again: Sequence[str]
    notes: Sequence[str]


def redo(
    reference: str,
    wall: dt.datetime,
    part: str,
    days: Mapping[str, Sequence[str]],
    reason: str,
    by: str,
    *,
    case: str = "",
    on: str = "",
    same_board: bool = False,
) -> Redone:
    """Hold a stage again, and what followed it; Refused with every reason why not, UnknownProcedure, Stopped.

    `days` are the new days by stage. Everyone who was at the stage is told.
    """
    with unit_of_work(reference, STEP) as work:
        if is_real(work):
            work.procedure.now = max(work.now, wall)
        stage = _stage(work, part)
        if len(case) > LONGEST_CASE or is_strange(case):
            raise Refused([f"kenmerk: één regel van hoogstens {LONGEST_CASE} tekens verwacht"])
        why = Grounds(_reasons(reason, case), RULE, function_given(work, by), day_given(work, on))
        new, lines = _new_text(work, stage, days)
        lines += _unfit(work, stage) if gives_reason(reason) else ["reden: de redenen van het besluit verwacht"]
        if lines:
            raise Refused(lines)
        found = rewound(
            rows_of(work.session.connection(), work.id, here=True), work.regulation, stage.key, board=same_board
        )
        made = _open(work, found.rows, new, stage, why, same_board=same_board)
        _tell(work, stage, found.again, why)
        notes = [*_tell_board(work, stage, why, same=same_board), *_left(work), *_odd(work.regulation, new.regulation)]
        _close(work, made, stage, why)
        return Redone(made, found.again, notes)


def _reasons(reason: str, case: str) -> tuple[str, ...]:
    words, number = " ".join(reason.split()), " ".join(case.split())
    return (words, f"Kenmerk: {number}") if number else (words,)


def _stage(work: Work, part: str) -> Stage:
    key = part_key(work.regulation, part)
    for stage in work.regulation.stages:
        if stage.key == key:
            return stage
    raise Refused([f"onderdeel: een van {', '.join(stage.title for stage in work.regulation.stages)} verwacht"])


def _unfit(work: Work, stage: Stage) -> list[str]:
    """Why this stage cannot be held again now."""
    judged = work.session.get(Step, (work.id, f"judgement-{stage.key}"))
    lines = [f"de gegevens van {work.procedure.reference} zijn gewist"] if _is_erased(work) else []
    if judged is None or judged.done_at is None:
        lines.append(f"{stage.title} is nog niet beoordeeld: verplaats de dagen met `werving reschedule`")
    asked = select(Application.dossier, Reserve.state).join(Reserve, col(Reserve.application_id) == col(Application.id))
    asked = asked.where(Reserve.procedure_id == work.id, col(Reserve.state).in_(LIVE))
    for dossier, state in work.session.exec(asked.order_by(Application.dossier)):
        lines.append(f"{dossier}: {LIVE[state]}; trek de vacature eerst in (werving withdraw-vacancy)")
    return lines


def _is_erased(work: Work) -> bool:
    gone = select(Erasure.id).where(Erasure.procedure_id == work.id, Erasure.what == REST)
    return work.session.exec(gone).first() is not None


def _new_text(work: Work, stage: Stage, days: Mapping[str, Sequence[str]]) -> tuple[Frozen, list[str]]:
    """The regulation with the new days, and a line for each stage that lacks them or that is named in vain."""
    text, again = work.procedure.regulation_text, work.regulation.stages
    again = again[again.index(stage) :]
    given = {part_key(work.regulation, name) or name: some for name, some in days.items()}
    lines = [f"dagen: {name} wordt niet opnieuw gehouden" for name in given.keys() - {one.key for one in again}]
    for one in again:
        if one.key not in given:
            lines += [_asked(one)] if _is_past(work, one) else []
            continue
        try:
            read = read_days(one, given[one.key])
        except ValueError as fault:
            lines.append(f"{one.title}: {fault}")
            continue
        if read[0] <= local_day(work.now):
            lines.append(f"{one.title}: dagen na {dutch_date(local_day(work.now))} verwacht")
            continue
        text = with_days(text, one.key, read)
    try:
        return freeze(text, "reglement"), lines
    except RegulationError as fault:
        raise Refused([*lines, *fault.lines]) from None


def _asked(stage: Stage) -> str:
    return f"{stage.title}: nieuwe dagen verwacht, zoals --days {stage.key}=12/1/2026"


def _is_past(work: Work, stage: Stage) -> bool:
    """Whether a stage has days that are over; what is planned once the stage before it is judged finds its own."""
    if is_planned_on_the_way(stage) and not (stage.relative and stage.relative.after == "closing"):
        return False
    return stage.planned and stage.first_day <= local_day(work.now)


def _name(work: Work) -> str:
    """A free reference for the new procedure."""
    base = work.procedure.reference.partition("-herneming")[0][:LONGEST].rstrip("-")
    taken = set(work.session.exec(select(Procedure.reference).where(col(Procedure.reference).startswith(base))))
    names = (f"{base}-herneming{f'-{number}' if number > 1 else ''}" for number in range(1, 100))
    return next(name for name in names if name not in taken)


def _open(work: Work, rows: Rows, new: Frozen, stage: Stage, why: Grounds, *, same_board: bool) -> str:
    """The new procedure with its rows, its own copies of the documents, and the first line of its record."""
    session, name, now = work.session, _name(work), work.now.isoformat()
    rows["procedure"][0] |= {"reference": name, "now": now, "opened_at": now, "ended_at": None, "stopped_because": None}
    for row in rows["file"]:
        row["stored"] = vault.put(vault.take(row["stored"]))
    before = newest(session.connection())
    key = add(session, rows)
    made = Work(session, session.get_one(Procedure, key), None, STEP)
    if new.hash != made.procedure.regulation_hash:
        keep_version(made, new, differences(work.regulation, new.regulation), _because(why), why.decided_by)
        made.procedure.regulation_text, made.procedure.regulation_hash = new.text, new.hash
    made.key, answer = STEP, {"of": work.procedure.reference, "stage": stage.key}
    board = "same" if same_board else "new"
    session.add(Step(procedure_id=key, key=STEP, done_at=made.now, answer={**answer, "board": board}))
    words = f"{work.procedure.reference}, {stage.title}, {_head(work)}: {_because(why)}"
    made.note("resumed", who=why.decided_by, why=words)
    append(session, [made.entry()], before)
    return name


def _because(why: Grounds) -> str:
    return " ".join(why.reasons)


def _head(work: Work) -> str:
    number, hashed = work.head
    return f"register tot regel {number} ({hashed[:12]})"


def _tell(work: Work, stage: Stage, again: Sequence[str], why: Grounds) -> None:
    """Write everyone who was at the stage that it is held again; a letter of before that has not left stays here."""
    known = by_dossier(work)
    concerned = [known[dossier] for dossier in again]
    ids = {one.id for one in concerned}
    waiting = select(Letter).where(Letter.procedure_id == work.id, col(Letter.status).in_(UNSENT))
    for letter in work.session.exec(waiting.with_for_update()):
        if letter.application_id in ids:
            letter.status = "replaced"
    calendars, called = called_off(work, [one.id or 0 for one in concerned], today_too=True), calls_of(work)
    facts = (
        {"stage": stage.title, "calls": called.get(a.id or 0, []), "calendar": calendars.get(a.id or 0, [])}
        for a in concerned
    )
    told = zip(concerned, facts, strict=True)
    Letters(work, hold=False).write(
        ToWrite("stage_annulled", one, about, negative=True, grounds=why) for one, about in told
    )


def _tell_board(work: Work, stage: Stage, why: Grounds, *, same: bool) -> list[str]:
    """Write to the board whose work it was; returns whom no letter reaches."""
    rule = work.regulation.jury
    if rule is None or stage.decided_by != rule.board:
        return []
    line = "U hoort wanneer." if same else "Dat gebeurt door een nieuwe commissie: u hoeft niets meer te doen."
    what = f"{stage.title} is vernietigd en wordt opnieuw gehouden"
    return to_phone(tell_board(work, what, [line], _because(why), why.decided_by))


def _left(work: Work) -> list[str]:
    """What a person must see to besides: who was appointed already."""
    asked = select(Application.dossier).where(Application.procedure_id == work.id, Application.state == "appointed")
    words = "is aangesteld, en neemt opnieuw deel; of de aanstelling zelf vervalt, zegt wie ze vernietigt"
    return [f"{dossier} {words}" for dossier in work.session.exec(asked.order_by(Application.dossier))]


def _odd(before: Regulation, after: Regulation) -> list[str]:
    """What the new days break of what the regulation promises."""
    known = set(warnings(before, is_public_holiday))
    return [line for line in warnings(after, is_public_holiday) if line not in known]


def _close(work: Work, made: str, stage: Stage, why: Grounds) -> None:
    """End the old procedure as it stands; its places in the reserve lapse."""
    for place in work.session.exec(
        select(Reserve).where(Reserve.procedure_id == work.id, Reserve.state == "available")
    ):
        place.state = "lapsed"
    work.own_step().answer = {"as": made, "stage": stage.key}
    work.finish()
    work.note("stage annulled", who=why.decided_by, why=f"{stage.title}, hernomen als {made}: {_because(why)}")
    halt(work, f"{stage.title} is vernietigd; hernomen als {made}: {_because(why)}")
