"""Who of the selection board was there at a stage, for its minutes: noted by number, as HR saw it."""

from collections.abc import Sequence

from models.tables import Step
from models.work import Work, unit_of_work
from rules.jury import too_few
from rules.parts import part_key
from tasks.jury import board_of
from tasks.opening import Refused


def attend(reference: str, part: str, excused: Sequence[str]) -> list[str]:
    """Note that everyone on the board was at a stage but those excused; returns what is wrong with who was there.

    Refused with every reason why it cannot be noted, UnknownProcedure, Stopped; a later note replaces an earlier one.
    """
    with unit_of_work(reference) as work:
        key = part_key(work.regulation, part)
        numbers = list(dict.fromkeys(number.strip().upper() for number in excused))
        lines = _refusals(work, part, key, numbers)
        if lines:
            raise Refused(lines)
        work.key = step_of(key or "")
        row = work.session.get(Step, (work.id, work.key)) or Step(procedure_id=work.id, key=work.key)
        row.answer, row.done_at = {"excused": numbers}, work.now
        work.session.add(row)
        work.note("board attendance", who="HR", why=f"{key}: {', '.join(numbers) or 'niemand'} verontschuldigd")
        rule = work.regulation.jury
        short = too_few(rule, board_of(work), numbers).replace(" zonder belangenconflict", "") if rule else ""
        return [short] if short else []


def _refusals(work: Work, part: str, key: str | None, numbers: Sequence[str]) -> list[str]:
    stages = {stage.key: stage for stage in work.regulation.stages}
    if key not in stages:
        return [f"onderdeel {part}: een van {', '.join(stages)} verwacht"]
    rule = work.regulation.jury
    if rule is None or stages[key].decided_by != rule.board:
        return [f"{stages[key].title}: hier beslist {stages[key].decided_by}, niet de selectiecommissie"]
    known = [seat.number for seat in board_of(work)]
    if not known:
        return ["selectiecommissie: nog niet samengesteld; lever de leden in met `werving jury`"]
    return [f"nummer {n}: een van {', '.join(known)} verwacht" for n in numbers if n not in known]


def step_of(stage: str) -> str:
    """Under which key a stage's attendance is kept."""
    return f"attendance-{stage}"


def excused_at(work: Work, stage: str) -> frozenset[str] | None:
    """The numbers of who was excused; None where nobody noted who was there."""
    row = work.session.get(Step, (work.id, step_of(stage)))
    return frozenset(row.answer.get("excused", ())) if row else None
