"""The term of a reserve, extended by decision, and the boards for which someone wants to work (A14; L20)."""

import datetime as dt

from models.tables import Step
from models.work import Work
from rules.dates import dutch_date
from rules.reserve import extended
from rules.signs import gives_reason
from tasks.letters import Letters, ToWrite
from tasks.opening import Refused
from tasks.places import Seat, day_given, function_given, reserve_of, rule_of, seat_of, seats

ALIVE = ("available", "offered", "accepted")
EXTENSION = "extension"


def extend(reference: str, wall: dt.datetime, decision: str, by: str, *, on: str = "") -> dt.date:
    """Extend a reserve once more, in time and as often as its regulation allows; returns the new last day. Refused.

    `decision` is the reference of the decision, which every letter names.
    """
    with reserve_of(reference, EXTENSION, wall) as work:
        function, day = function_given(work, by), day_given(work, on)
        if not gives_reason(decision):
            raise Refused(["besluit: de verwijzing naar de beslissing om te verlengen verwacht"])
        alive = [one for one in seats(work).values() if one.place.state in ALIVE]
        last = max((one.place.valid_through for one in alive), default=None)
        if last is None or day > last:
            raise Refused(["de reserve is afgelopen: ze kan niet meer verlengd worden"])
        times = times_extended(work) + 1
        try:
            until = extended(rule_of(work), min(one.place.valid_from for one in alive), times)
        except ValueError as fault:
            raise Refused([str(fault)]) from None
        words = " ".join(decision.split())
        answer = {"decision": words, "by": function, "on": day.isoformat(), "from": last.isoformat()}
        answer["to"] = until.isoformat()
        work.session.add(Step(procedure_id=work.id, key=f"{EXTENSION}-{times}", answer=answer, done_at=work.now))
        work.note("reserve extended", who=function, why=f"{last.isoformat()} -> {until.isoformat()}: {words}")
        _tell(work, alive, until, words, function, day)
        return until


def times_extended(work: Work) -> int:
    """How often the reserve was extended."""
    times = 0
    while work.session.get(Step, (work.id, f"{EXTENSION}-{times + 1}")):
        times += 1
    return times


def _tell(work: Work, alive: list[Seat], until: dt.date, decision: str, by: str, on: dt.date) -> None:
    facts = {"decision": decision, "decided_by": by, "decided_on": dutch_date(on), "valid_through": dutch_date(until)}
    letters = []
    for one in alive:
        told = facts | {"until_now": dutch_date(one.place.valid_through)}
        one.place.valid_through = until
        letters.append(ToWrite("reserve_extended", one.application, told, version=times_extended(work)))
    Letters(work, step=EXTENSION).write(letters)


def choose_boards(reference: str, wall: dt.datetime, dossier: str, boards: list[str]) -> list[str]:
    """Note for which of the boards that share the reserve someone wants to work; none: for all. Refused."""
    with reserve_of(reference, EXTENSION, wall) as work:
        seat, known = seat_of(work, dossier), rule_of(work).employers
        names = {name.casefold(): name for name in known}
        wrong = [board for board in boards if board.strip().casefold() not in names]
        if wrong or not known:
            expected = (
                f"een van {', '.join(known)} verwacht" if known else "alleen het eigen bestuur deelt deze reserve"
            )
            raise Refused([f"bestuur: {expected}"])
        wanted = [names[board.strip().casefold()] for board in boards]
        before, seat.place.boards = seat.place.boards, wanted
        why = f"{', '.join(before) or 'alle'} -> {', '.join(wanted) or 'alle'}"
        work.note("boards chosen", who="kandidaat", why=why, application_id=seat.application.id)
        return wanted or list(known)
