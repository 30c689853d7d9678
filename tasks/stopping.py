"""Stopping a procedure before its end: a letter with reasons to all in the running, nothing deleted (A34, L16)."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import col, select

from models.tables import Application, Invitation, Letter, Step
from models.types import utcnow
from models.work import Stopped as Stopped  # what a run that is on its way meets
from models.work import Work, unit_of_work
from rules.dates import dutch_date, local_day
from rules.functions import function_of, functions_asked
from rules.signs import gives_reason
from rules.states import DUTCH
from tasks.appointments import called_off, place_of, when_words
from tasks.board_notices import tell_board, to_phone
from tasks.deciding import applications_in
from tasks.leaving import UNHEARD, is_real
from tasks.letters import write_letter
from tasks.opening import Refused
from tasks.outside import head_words

STOP = "stop"
HALTED = "De procedure is stopgezet"
RUNNING = ("received", "admissible", "invited", "passed_stage", "passed")
ENDED = ("inadmissible", "eliminated", "no_show", "below_gate", "not_invited", "failed_total")
UNSENT = ("waiting", "failed", "to_print")
STILL_TRUE = ("acknowledgement",)  # the only letter to someone in the running that a stop does not make wrong
RULE = (
    "Een bestuur mag een selectie stopzetten, ook als er geschikte kandidaten zijn,"
    " om een goede reden die met de dienst te maken heeft (Raad van State, arrest 248.294)"
)


class Halted(NamedTuple):
    """What stopping did: how many candidates get a letter, and how many letters do not leave any more."""

    told: int
    taken_back: int


def stop(reference: str, reason: str, decided_by: str) -> Halted:
    """Stop a procedure; Refused with every reason why it cannot be, UnknownProcedure. Where everyone stands is kept."""
    with unit_of_work(reference, STOP) as work:
        reason = " ".join(reason.split())
        function = function_of(work.regulation.deciders, decided_by)
        lines = _refusals(work, reason, function)
        if lines or function is None:
            raise Refused(lines)
        decided_by = function
        if is_real(work):
            work.procedure.now = max(work.now, utcnow())
        unheard = _unheard(work)
        concerned, calls = _concerned(work, unheard), calls_of(work)
        calendars = called_off(work, [a.id or 0 for a in concerned if a.state == "invited"], today_too=True)
        taken_back = _take_back(work, concerned)
        for application in concerned:
            standing = "in behandeling" if application.id in unheard else _standing(work, application)
            facts = {
                "reasons": [reason],
                "rule": RULE,
                "decided_by": decided_by,
                "decided_on": dutch_date(local_day(work.now)),
                "standing": standing,
                "calls": calls.get(application.id or 0, []) if application.state == "invited" else [],
                "calendar": calendars.get(application.id or 0, []),
            }
            write_letter(work, "stopped", application, facts=facts, negative=True, hold=False)
        silent = tell_board(work, HALTED, ["U hoeft niets meer te doen of in te vullen."], reason, decided_by)
        _tell_hr(work, len(concerned), taken_back, reason, decided_by, silent)
        work.note("stopped", who=decided_by, why=reason)
        work.procedure.stopped_because, work.procedure.ended_at = reason, work.now
        work.own_step().wake_at = utcnow()  # for the clock, until its run has ended too
        return Halted(len(concerned), taken_back)


def _refusals(work: Work, reason: str, function: str | None) -> list[str]:
    if work.procedure.ended_at is not None:
        ended = dutch_date(local_day(work.procedure.ended_at))
        return [f"procedure {work.procedure.reference} is afgerond op {ended}: ze wordt niet meer stopgezet"]
    asked = "reden: een stopzetting vraagt een reden; ze staat in de brief aan de kandidaten"
    lines = [] if gives_reason(reason) else [asked]
    return lines if function else [*lines, f"beslisser: {functions_asked(work.regulation.deciders)}"]


def _unheard(work: Work) -> set[int]:
    """Those about whom something was decided that nobody approved or let leave yet, so that they never heard it."""
    letters = select(Letter.application_id).where(
        Letter.procedure_id == work.id, col(Letter.post_after).in_(UNHEARD), col(Letter.status).in_(UNSENT)
    )
    return {key for key in work.session.exec(letters) if key is not None}


def _concerned(work: Work, unheard: set[int]) -> list[Application]:
    """Who is in the running, and who never heard that it is over."""
    found = applications_in(work, *RUNNING)
    if unheard - {application.id for application in found}:
        found += [a for a in applications_in(work, *ENDED) if a.id in unheard]
    return found


def _standing(work: Work, application: Application) -> str:
    title = next((stage.title for stage in work.regulation.stages if stage.key == application.stage), "")
    return f"{DUTCH[application.state]}, {title}" if title else DUTCH[application.state]


def calls_of(work: Work) -> dict[int, list[str]]:
    """The stages to which people were invited and that are not over, by application id."""
    stages = {stage.key: stage for stage in work.regulation.stages}
    today, found = local_day(work.now), dict[int, list[str]]()
    for row in work.session.exec(select(Invitation).where(Invitation.procedure_id == work.id)):
        stage = stages.get(row.key)
        if stage and stage.planned and stage.last_day >= today:
            when = when_words(stage, place_of(row, stage))
            found.setdefault(row.application_id, []).append(f"{stage.title}, {when}")
    return found


def _take_back(work: Work, concerned: Sequence[Application]) -> int:
    """Letters that have not left and would now be wrong: to those concerned, and what was asked of the house itself."""
    ids = {application.id for application in concerned}
    letters = select(Letter).where(
        Letter.procedure_id == work.id, col(Letter.status).in_(UNSENT), col(Letter.kind).not_in(STILL_TRUE)
    )
    wrong = [
        letter
        for letter in work.session.exec(letters.with_for_update())
        if letter.application_id is None or letter.application_id in ids
    ]
    for letter in wrong:
        letter.status = "replaced"
    return len([letter for letter in wrong if letter.application_id is not None])


def _tell_hr(work: Work, told: int, taken_back: int, reason: str, decided_by: str, silent: Sequence[str]) -> None:
    lines = [
        f"Reden: {reason}",
        f"Beslist door: {decided_by}",
        f"{told} {'kandidaat krijgt' if told == 1 else 'kandidaten krijgen'} een brief.",
        f"Brieven die nog moesten vertrekken en niet meer kloppen: {taken_back}. Ze vertrekken niet.",
        "De leden van de selectiecommissie die een mailadres opgaven, krijgen bericht.",
        *to_phone(silent),
        "Verwittig zelf wie daarbuiten de proeven afneemt of mogelijk maakt: selectiebureau, zaal.",
        *head_words(work),
    ]
    facts = {
        "what": HALTED,
        "due": "",
        "link": "",
        "heading": "Wat u moet weten",
        "problems": lines,
    }
    write_letter(work, "hr_notice", None, facts=facts, hold=False, step=STOP)


def halt(work: Work, words: str) -> None:
    """End a procedure here without a letter: its run ends, and every door refuses with these words."""
    procedure = work.procedure
    procedure.stopped_because = procedure.stopped_because or words
    procedure.ended_at = procedure.ended_at or work.now
    stop = work.session.get(Step, (work.id, STOP)) or Step(procedure_id=work.id, key=STOP)
    stop.wake_at, stop.done_at = utcnow(), None
    work.session.add(stop)


def ended(reference: str) -> None:
    """Note that the run of a stopped procedure has ended: the clock need not look at it any more."""
    with unit_of_work(reference, STOP, even_stopped=True) as work:
        work.finish()
