"""The selection board (selectiecommissie): composed from a file, checked before it scores, known by number (A28).

A juror keeps his number, and a number with a conflict of interest its juror. Who is left out of a new board
disappears, unless a conflict names him or a letter went to him: then he stays without a role, beside the board.
"""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sqlmodel import col, select

from models.tables import Application, Conflict, Letter, Step
from models.tables import Juror as Seat
from models.work import Work, looking, unit_of_work
from rules.jury import Breach, Capacity, Juror, JuryRule, Role, breaches, too_few
from rules.questions import Problem
from rules.stage import Stage
from tasks.board_rows import LEFT, _one_line, clashes, number_seats, read_board
from tasks.board_times import tell_times
from tasks.redone import former_members, plain
from tasks.tables import TableError, read_table

STEP = "jury"  # its row holds the decision that accepts a breach of this board
FIELD = "selectiecommissie"
UNCOMPOSED = "nog niet samengesteld; lever de leden in met `werving jury`"


def compose(reference: str, path: Path, override: str = "") -> list[str]:
    """Replace the whole board by a file's; returns what is wrong with it, TableError if it cannot be read.

    `override` is the reference of the decision that accepts this board's soft breaches.
    """
    table = read_table(path)
    with unit_of_work(reference, STEP) as work:
        rule = _rule(work)
        seats, held = _seats(work), _held(work)
        read, errors = read_board(table, rule)
        errors += [f"{table.name}, {error}" for error in clashes(read, seats, held)]
        errors += [f"{table.name}, {error}" for error in _former(work, read)]
        decision = _one_line(override, 200, "besluit", errors)
        if errors or not read:
            raise TableError(errors or [f"{table.name}: geen enkel lid"])
        number_seats(read, seats)
        before = [seat.number for seat in seats if seat.role != LEFT]
        _replace(work, read, seats, held)
        work.own_step().answer = {"override": decision}
        work.finish()
        after = ", ".join(values["number"] for values in read)
        work.note("board composed", who="HR", why=f"{', '.join(before)} wordt {after}" if before else after)
        _tell_times(work, {values["number"] for values in read} - set(before))
        return [_said(breach, decision) for breach in _breaches(rule, board_of(work))]


def _former(work: Work, read: Sequence[dict[str, Any]]) -> list[str]:
    """Members of a board whose work was annulled, where the decision asked for a new one."""
    former = former_members(work)
    words = "zat in de commissie van het onderdeel dat vernietigd is; het besluit vraagt een nieuwe commissie"
    return [f"regel {v['line']}: dit lid {words}" for v in read if v["role"] == "lid" and plain(v["name"]) in former]


def _tell_times(work: Work, new: set[str]) -> None:
    """Who comes on the board while a timetable stands hears it too."""
    judged = select(Step.key).where(Step.procedure_id == work.id, col(Step.done_at).is_not(None))
    done = set(work.session.exec(judged.where(col(Step.key).startswith("judgement-"))))
    for stage in work.regulation.stages if new else ():
        if f"judgement-{stage.key}" not in done:
            tell_times(work, stage, only=new)


def _rule(work: Work) -> JuryRule:
    if work.regulation.jury is None:
        raise TableError([f"{work.procedure.reference}: het reglement legt geen selectiecommissie vast (jury)"])
    return work.regulation.jury


def _seats(work: Work) -> list[Seat]:
    """Everyone who has a number, in the order of the numbers."""
    rows = work.session.exec(select(Seat).where(Seat.procedure_id == work.id)).all()
    return sorted(rows, key=lambda seat: int(seat.number[1:]))


def _held(work: Work) -> set[str]:
    """The numbers that a conflict of interest names."""
    return {number for numbers in conflicts(work).values() for number in numbers}


def conflicts(work: Work) -> dict[str, list[str]]:
    """The numbers of who declared a conflict, by dossier."""
    statement = (
        select(Application.dossier, Seat.number)
        .join(Conflict, col(Conflict.application_id) == Application.id)
        .join(Seat, col(Conflict.juror_id) == Seat.id)
        .where(Seat.procedure_id == work.id)
        .order_by(Application.dossier, col(Conflict.id))
    )
    found: dict[str, list[str]] = {}
    for dossier, number in work.session.exec(statement):
        found.setdefault(dossier, []).append(number)
    return found


def _replace(work: Work, read: list[dict[str, Any]], seats: list[Seat], held: set[str]) -> None:
    known = {seat.number: seat for seat in seats}
    written = set(work.session.exec(select(Letter.juror_id).where(Letter.procedure_id == work.id).distinct()))
    for values in read:
        seat = known.pop(values["number"], None) or Seat(procedure_id=work.id, number="", name="", role="")
        seat.sqlmodel_update({field: value for field, value in values.items() if field != "line"})
        work.session.add(seat)
    for seat in known.values():
        if seat.number in held or seat.id in written:
            seat.role = LEFT
        else:
            work.session.delete(seat)
    work.session.flush()


def board_of(work: Work) -> list[Juror]:
    """The board as the rules see it: without names, and without who left it."""
    return [
        Juror(seat.number, cast(Role, seat.role), seat.internal, seat.rank_enough, cast(Capacity, seat.capacity))
        for seat in _seats(work)
        if seat.role != LEFT
    ]


def _breaches(rule: JuryRule, board: list[Juror]) -> list[Breach]:
    """What is wrong with the board, also if it is smaller than its own quorum for whomever it scores."""
    short = too_few(rule, board, ()) if rule.least > rule.min_members else ""
    return [*([Breach(short, True)] if short else []), *breaches(rule, board)]


def _said(breach: Breach, decision: str) -> str:
    if breach.hard:
        return breach.words
    if decision:
        return f"{breach.words} (aanvaard bij besluit {decision})"
    return f"{breach.words} (of geef met --override het besluit op dat dit aanvaardt)"


def _composed(work: Work) -> Step | None:
    step = work.session.get(Step, (work.id, STEP))
    return step if step and step.done_at else None


def declare(reference: str, juror: str, dossier: str, what: str, day: dt.date) -> None:
    """Note a juror's conflict of interest about one candidate; once declared it stands. TableError if unknown."""
    with unit_of_work(reference) as work:
        errors: list[str] = []
        number, wanted = juror.strip().upper(), dossier.strip().upper()
        seat = next((s for s in _seats(work) if s.number == number and s.role != LEFT), None)
        if seat is None:
            errors.append(f"nummer: {number} zit niet in de selectiecommissie van {reference}")
        statement = select(Application).where(Application.procedure_id == work.id, Application.dossier == wanted)
        application = work.session.exec(statement).one_or_none()
        if application is None:
            errors.append(f"dossier: {wanted} bestaat niet in {reference}")
        why = _one_line(what, 500, "reden", errors)
        if seat is None or application is None or errors:
            raise TableError(errors)
        if seat.number in conflicts(work).get(application.dossier, []):
            return
        conflict = Conflict(juror_id=seat.id or 0, application_id=application.id or 0, declared_on=day, what=why)
        work.session.add(conflict)
        work.note("conflict declared", who=seat.number, application_id=application.id)


def jury_problems(work: Work, stage: Stage, dossiers: Sequence[str]) -> list[Problem]:
    """What keeps the board from scoring these dossiers at this stage now; nothing where it does not decide."""
    rule = work.regulation.jury
    if rule is None or stage.decided_by != rule.board:
        return []
    step = _composed(work)
    if step is None:
        return [Problem(0, FIELD, UNCOMPOSED)]
    board, decision = board_of(work), step.answer.get("override", "")
    wrong = [breach for breach in _breaches(rule, board) if breach.hard or not decision]
    found = [Problem(0, FIELD, _said(breach, decision)) for breach in wrong]
    if too_few(rule, board, ()):  # said once for everyone
        return found
    declared = conflicts(work)
    short = {dossier: too_few(rule, board, declared.get(dossier, ())) for dossier in dossiers}
    return found + [Problem(0, FIELD, words, dossier) for dossier, words in short.items() if words]


def voters(work: Work, dossiers: Sequence[str]) -> dict[str, set[str]]:
    """The numbers of the members who may score each of these dossiers: on the board, without a conflict."""
    voting = {juror.number for juror in board_of(work) if juror.role == "lid"}
    declared = conflicts(work)
    return {dossier: voting - set(declared.get(dossier, ())) for dossier in dossiers}


def members(work: Work) -> set[str]:
    """The numbers of everyone on or beside the board."""
    return {juror.number for juror in board_of(work)}


def board_lines(reference: str) -> list[str]:
    """The board as HR reads it, by number only: who sits on it, what is wrong, who may not score whom."""
    with looking(reference) as work:
        rule, step = _rule(work), _composed(work)
        if step is None:
            return [f"{FIELD}: {UNCOMPOSED}"]
        board, decision = board_of(work), step.answer.get("override", "")
        lines = [_juror_line(juror) for juror in board]
        lines += [f"let op: {_said(breach, decision)}" for breach in _breaches(rule, board)]
        for dossier, numbers in conflicts(work).items():
            short = too_few(rule, board, numbers)
            lines.append(f"{dossier}: belangenconflict van {', '.join(numbers)}{f'; {short}' if short else ''}")
        return lines


def _juror_line(juror: Juror) -> str:
    words = [juror.role, "intern" if juror.internal else "extern", juror.capacity]
    words += ["lagere rang"] if juror.internal and not juror.rank_enough else []
    return f"{juror.number}: {', '.join(word for word in words if word)}"
