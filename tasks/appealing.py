"""Appeals: registered with the decision they are against, closed with reasons, and what an open one holds."""

import datetime as dt
from typing import NamedTuple

from sqlmodel import col, func, select

from models.appeals import Appeal, Retake
from models.tables import Application, Decision, Letter
from models.work import Work, looking, unit_of_work
from rules.appeals import KINDS, OUTCOMES, STATE_WORDS, term_ends, timeliness
from rules.dates import dutch_date, local_day
from rules.parts import part_key
from rules.questions import Entry
from rules.signs import gives_reason
from tasks import changes
from tasks.appeals import STEPS, title_of
from tasks.asking import NotAsked
from tasks.deciding import latest_decisions, latest_results
from tasks.leaving import is_real
from tasks.letters import Grounds, Letters, ToWrite, write_letter
from tasks.opening import Refused
from tasks.places import day_given, function_given
from tasks.posing import question_of

STEP = "appeal"
LONGEST = 200
RULE = "Behandeling van een klacht"


class Registered(NamedTuple):
    """An appeal that was registered: its number, the last day of its term, and what stands about that term."""

    number: int
    last_day: dt.date | None
    remark: str


def register(
    reference: str, wall: dt.datetime, dossier: str, against: str, kind: str, by: str, *, case: str = "", on: str = ""
) -> Registered:
    """Register an appeal against a step's newest decision; who complained to us gets a receipt. Refused."""
    with unit_of_work(reference, STEP, even_stopped=True) as work:
        _at(work, wall)
        application, step = _application(work, dossier), _step(work, against)
        decision = latest_decisions(work.session, work.id, step).get(application.id or 0)
        if decision is None:
            raise Refused([f"{application.dossier}: heeft geen beslissing over {against}"])
        if kind.strip().casefold() not in KINDS:
            raise Refused([f"soort: een van {', '.join(KINDS)} verwacht"])
        case = " ".join(case.split())
        if len(case) > LONGEST or not case.isprintable():
            raise Refused([f"zaak: één regel van hoogstens {LONGEST} tekens verwacht"])
        function, day = function_given(work, by), day_given(work, on, decision.decided_on)
        _refuse_twice(work, application, step, KINDS[kind.strip().casefold()], case)
        last = _last_day(work, decision)
        made = Appeal(
            procedure_id=work.id, number=_next(work), application_id=application.id or 0, step=step,
            version=decision.version, kind=KINDS[kind.strip().casefold()], lodged_on=day, reference=case,
            remark=timeliness(day, last), registered_by=function,
        )  # fmt: skip
        work.session.add(made)
        work.note("appeal registered", who=function, why=f"{made.number}: {step}", application_id=application.id)
        if made.kind == "internal":
            facts = {"about": title_of(work, step), "lodged_on": dutch_date(day)}
            write_letter(work, "appeal_received", application, facts=facts, hold=False, version=made.number)
        return Registered(made.number, last, made.remark)


def _refuse_twice(work: Work, application: Application, step: str, kind: str, case: str) -> None:
    same = select(Appeal.number).where(Appeal.application_id == application.id, Appeal.step == step)
    same = same.where(Appeal.kind == kind, Appeal.reference == case, Appeal.state == "open")
    for number in work.session.exec(same):
        raise Refused([f"beroep {number} van {application.dossier} daarover staat al geregistreerd en loopt nog"])


def close(
    reference: str, wall: dt.datetime, number: int, outcome: str, by: str, *, reasons: str, on: str = ""
) -> tuple[str, str]:
    """Close an appeal with its outcome and reasons; nothing of anyone's result changes by that. Refused.

    Returns the dossier and the outcome. Who complained here reads the outcome, with a term to appeal if it is refused.
    """
    with unit_of_work(reference, STEP, even_stopped=True) as work:
        _at(work, wall)
        appeal = _appeal(work, number, "open")
        word = outcome.strip().casefold()
        if word not in OUTCOMES:
            raise Refused([f"uitkomst: een van {', '.join(OUTCOMES)} verwacht"])
        if not gives_reason(reasons):
            raise Refused(["reden: de redenen van de uitkomst verwacht"])
        function, day = function_given(work, by), day_given(work, on, appeal.lodged_on)
        appeal.state, appeal.closed_by, appeal.closed_on = OUTCOMES[word], function, day
        appeal.reasons = " ".join(reasons.split())
        application = work.session.get_one(Application, appeal.application_id)
        work.note(f"appeal {appeal.state}", who=function, why=f"{number}", application_id=application.id)
        if appeal.kind == "internal" and appeal.state != "withdrawn":
            _tell(work, appeal, application)
        return application.dossier, appeal.state


def _tell(work: Work, appeal: Appeal, application: Application) -> None:
    upheld = appeal.state == "upheld"
    facts = {"about": title_of(work, appeal.step), "lodged_on": dutch_date(appeal.lodged_on), "version": appeal.number}
    grounds = Grounds(
        (appeal.reasons,), "Behandeling van uw klacht", appeal.closed_by, appeal.closed_on or local_day(work.now)
    )
    kind = "appeal_upheld" if upheld else "appeal_rejected"
    told = facts | grounds.facts() if upheld else facts
    told.pop("version")
    one = ToWrite(
        kind, application, told, version=appeal.number, negative=not upheld, grounds=None if upheld else grounds
    )
    Letters(work, hold=False).write([one])


def retake(reference: str, wall: dt.datetime, number: int, part: str, entry: Entry) -> list[str]:
    """Note the result of a stage that somebody took apart after an appeal was upheld; Refused, TableError, NotAsked.

    It is held against the same rules as any result. It counts once the corrected decision is confirmed; returns what
    else this person must still take before that.
    """
    with unit_of_work(reference, STEP, even_stopped=True) as work:
        _at(work, wall)
        appeal = _appeal(work, number, "upheld")
        application = work.session.get_one(Application, appeal.application_id)
        key = part_key(work.regulation, part) or ""
        question = question_of(work, key, reopened=application)
        if question is None or question.stage is None:
            raise Refused([f"onderdeel: een van {', '.join(s.title for s in work.regulation.stages)} verwacht"])
        if application.id in latest_results(work.session, work.id, key):
            raise Refused([f"{application.dossier}: heeft al een resultaat voor {question.title}; verbeter dat"])
        if key in _retaken(work, appeal):
            raise Refused([f"{application.dossier}: {question.title} is al genoteerd bij beroep {number}"])
        given = changes.checked(work, question, entry._replace(dossier=application.dossier))._asdict()
        given.pop("dossier")
        work.session.add(Retake(appeal_id=appeal.id or 0, application_id=application.id or 0, part=key, **given))
        work.note("stage retaken", who=given["decided_by"], why=key, application_id=application.id)
        work.session.flush()
        done = {*_retaken(work, appeal), appeal.step.removeprefix("judgement-")}
        later = [s for s in work.regulation.stages if s.key not in done]
        known = {s.key for s in later if application.id in latest_results(work.session, work.id, s.key)}
        return [s.title for s in later if s.key not in known]


def _retaken(work: Work, appeal: Appeal) -> set[str]:
    return set(work.session.exec(select(Retake.part).where(Retake.appeal_id == appeal.id)))


def running_terms(reference: str, wall: dt.datetime) -> dict[str, dt.date]:
    """The last day on which each dossier may still appeal, for those who may."""
    with looking(reference) as work:
        today = local_day(wall) if is_real(work) else local_day(work.now)
        last = select(Application.dossier, func.max(Letter.appeal_until)).join(Letter).group_by(Application.dossier)
        rows = work.session.exec(last.where(Letter.procedure_id == work.id, col(Letter.status) != "replaced"))
        return {dossier: day for dossier, day in rows if day is not None and day >= today}


def _at(work: Work, wall: dt.datetime) -> None:
    if is_real(work):
        work.procedure.now = max(work.now, wall)


def _application(work: Work, dossier: str) -> Application:
    try:
        return changes._application(work, dossier.strip())
    except NotAsked as unknown:
        raise Refused([str(unknown)]) from None


def _step(work: Work, against: str) -> str:
    """The step whose decision a person means: a stage, the admission, the final result or the place in the reserve."""
    key = part_key(work.regulation, against)
    stages = {stage.key for stage in work.regulation.stages}
    if key in stages:
        return f"judgement-{key}"
    if key in STEPS:
        return STEPS[str(key)]
    titles = ", ".join(stage.title for stage in work.regulation.stages)
    raise Refused([f"waartegen: ontvankelijkheid, {titles} of eindrapport verwacht"])


def _last_day(work: Work, decision: Decision) -> dt.date | None:
    told = select(Letter).where(Letter.decision_id == decision.id, col(Letter.status) == "sent")
    letter = work.session.exec(told.order_by(col(Letter.id).desc())).first()
    notified = letter.dated if letter else None
    return term_ends(notified, letter.appeal_until if letter else None, work.regulation.appeal.days)


def _next(work: Work) -> int:
    known = work.session.exec(select(func.max(Appeal.number)).where(Appeal.procedure_id == work.id)).one()
    return (known or 0) + 1


def _appeal(work: Work, number: int, state: str) -> Appeal:
    found = work.session.exec(
        select(Appeal).where(Appeal.procedure_id == work.id, Appeal.number == number).with_for_update()
    ).one_or_none()
    if found is None:
        raise Refused([f"beroep {number} bestaat niet in {work.procedure.reference}"])
    if found.state != state:
        raise Refused([f"beroep {number}: {STATE_WORDS[found.state]}"])
    return found
