"""Changes by people outside the ordinary course: a withdrawal, a correction, a home assignment's file."""

import datetime as dt
import hashlib
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlmodel import select

from config.settings import settings
from models.tables import Application, Decision, Reserve, Step
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.answers import check
from rules.dates import dutch_date, local_day, parse_date
from rules.judging import Ruling, withdrawal_words
from rules.parts import part_key, part_title
from rules.questions import Answer, Entry, Question
from rules.signs import gives_reason
from rules.stage import Stage
from rules.states import DUTCH, MOVES
from tasks.appointments import called_off
from tasks.asking import NotAsked
from tasks.board_times import ahead_of, tell_absence
from tasks.deciding import Conclusion, LetterLeft, decide, latest_decisions, latest_results
from tasks.jury import jury_problems
from tasks.leaving import is_real
from tasks.moving import fill_places
from tasks.places import release_offer
from tasks.posing import question_of
from tasks.proposed import Change
from tasks.reading import Decided
from tasks.screening import admission_conclusions
from tasks.stages import stage_conclusions
from tasks.tables import TableError
from tasks.taking import new_result

MAX_BYTES = 20_000_000
SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


class Approved(NotAsked):
    """A step's decisions were approved: a correction must be confirmed by a person."""


def withdraw(reference: str, *dossiers: str, on: dt.date | None = None) -> None:
    """End applications at the candidates' own wish, all or none; NotAsked if one has ended or is unknown.

    `on` is the day on which they withdrew, today if it is not given.
    """
    with unit_of_work(reference, "withdrawal") as work:
        _withdraw_all(work, [(_leaving(work, dossier), on or local_day(work.now)) for dossier in dossiers])


def withdraw_rows(reference: str, name: str, entries: Sequence[Entry]) -> None:
    """The same from a file, each on a day of its own: all rows, or none and TableError with every error."""
    with unit_of_work(reference, "withdrawal") as work:
        leaving: dict[str, tuple[Application, dt.date]] = {}
        errors = []
        for entry in entries:
            try:
                if entry.dossier in leaving:
                    raise NotAsked(f"{entry.dossier}: staat twee keer in dit bestand")
                leaving[entry.dossier] = _leaving(work, entry.dossier), _day_of(work, entry)
            except NotAsked as refusal:
                errors.append(f"{name}, regel {entry.line}: {refusal}")
        if errors:
            raise TableError(errors)
        _withdraw_all(work, list(leaving.values()))


def _day_of(work: Work, entry: Entry) -> dt.date:
    try:
        day = parse_date(entry.date)
    except ValueError as fault:
        raise NotAsked(f"datum: {fault} verwacht") from None
    if is_real(work) and day > local_day(utcnow()):
        raise NotAsked(f"datum: {dutch_date(day)} ligt in de toekomst")
    return day


def _leaving(work: Work, dossier: str) -> Application:
    """The application that someone withdraws; NotAsked if it has ended."""
    application = _application(work, dossier)
    if "withdrawn" not in MOVES[application.state]:
        raise NotAsked(f"{application.dossier}: is al beëindigd ({DUTCH[application.state]})")
    return application


def _withdraw_all(work: Work, leaving: Sequence[tuple[Application, dt.date]]) -> None:
    for application, day in leaving:
        withdraw_in(work, application, day)
    work.session.flush()
    fill_places(work)


def withdraw_in(work: Work, application: Application, day: dt.date) -> None:
    """End one application at the candidate's own wish: with its place in the reserve, if it has one."""
    title = next((s.title for s in work.regulation.stages if s.key == application.stage), "Kandidaturen")
    place = work.session.exec(select(Reserve).where(Reserve.application_id == application.id)).one_or_none()
    if place:
        place.state, title = "withdrawn", "Wervingsreserve"
        release_offer(work, application.id or 0, day)
    why = f"{DUTCH[application.state]} wordt {DUTCH['withdrawn']} op {dutch_date(day)}"
    ruling = Ruling("withdrawn", (withdrawal_words(title),), "Intrekking door de kandidaat")
    is_invited = application.state == "invited"
    calendar = called_off(work, [application.id or 0]) if is_invited else {}
    seen = ahead_of(work, application.id or 0) if is_invited else []
    facts = {"withdrawn_on": dutch_date(day), "calendar": calendar.get(application.id or 0, [])}
    decide(
        work,
        [Conclusion(application, ruling, None, "withdrawn", facts, stage=application.stage, on=day, who="kandidaat")],
    )
    work.note("withdrawn", who="kandidaat", why=why, application_id=application.id)
    tell_absence(work, seen, application.dossier)


def _application(work: Work, dossier: str) -> Application:
    statement = select(Application).where(Application.procedure_id == work.id, Application.dossier == dossier.upper())
    application = work.session.exec(statement).one_or_none()
    if application is None:
        raise NotAsked(f"dossier {dossier} bestaat niet in {work.procedure.reference}")
    return application


def correct(reference: str, part: str, entry: Entry, because: str) -> list[Change]:
    """Change a result before its letter leaves; decisions and letters that follow from it are written anew.

    `because` says why, for us; the reasons in `entry` are the jury's own, and those given before hold if it has none.
    Returns every decision that changed. NotAsked if there is nothing to correct, LetterLeft if it is too late,
    TableError if the new result cannot be.
    """
    with unit_of_work(reference) as work:
        key = part_key(work.regulation, part)
        step = _step_of(work, key)
        work.key = step.key
        before = latest_decisions(work.session, work.id, step.key)
        application = _application(work, entry.dossier)
        rows = work.session.exec(select(Application).where(Application.procedure_id == work.id)).all()
        decided = [row for row in rows if row.id in before and row.state == before[row.id].outcome]
        if application not in decided:
            raise NotAsked(f"{entry.dossier}: heeft geen beslissing over {part} die nog geldt")
        _enter_correction(work, key or "", application, entry, because)
        conclusions = _conclusions(work, key or "", decided)
        written = decide(work, conclusions, correcting=True)
        names = {row.id or 0: row.dossier for row in rows}
        return [_change(names[d.application_id], before[d.application_id], d) for d in written]


def _change(dossier: str, before: Decision, after: Decided) -> Change:
    return Change(dossier, _words(before), _words(after))


def _words(decision: Decision | Decided) -> str:
    return f"{DUTCH[decision.outcome]}: {decision.reasons[0]}"


def _step_of(work: Work, key: str | None) -> Step:
    """The step that decided on this part, while its letters are still held."""
    if key != "admissibility" and key not in {stage.key for stage in work.regulation.stages}:
        raise NotAsked(
            "alleen een beslissing over de ontvankelijkheid of een onderdeel kan per dossier verbeterd worden"
        )
    name = "admission" if key == "admissibility" else f"judgement-{key}"
    step = work.session.get(Step, (work.id, name))
    if step is None or step.done_at is None:
        title = part_title(work.regulation, str(key))
        raise NotAsked(f"{title}: is nog niet beslist; lever het resultaat gewoon opnieuw in")
    approved = work.session.get(Step, (work.id, f"approval-{name}"))
    if approved is not None and approved.done_at is not None:
        who = work.regulation.terms.approved_by
        raise Approved(f"{part_title(work.regulation, str(key))}: is al goedgekeurd ({who})")
    held = work.session.get(Step, (work.id, f"hold-{name}"))
    if held is not None and held.done_at is not None:
        raise LetterLeft(part_title(work.regulation, str(key)))
    return step


def _conclusions(work: Work, key: str, decided: list[Application]) -> Iterator[Conclusion]:
    if key == "admissibility":
        return admission_conclusions(work, decided)
    return stage_conclusions(work, work.regulation.stage(key), decided)


def _enter_correction(work: Work, key: str, application: Application, entry: Entry, because: str) -> None:
    """Check the new result as any other and store it as a new version, with the reason of the correction."""
    if not gives_reason(because):
        raise TableError(["reden: een verbetering vraagt een reden, in leesbare tekens"])
    previous = latest_results(work.session, work.id, key).get(application.id or 0)
    if previous and not entry.reasons:
        entry = entry._replace(reasons=previous.reasons)
    question = question_of(work, key, reopened=application)
    if question is None:
        raise NotAsked(f"{key}: hier is niets te verbeteren")
    new_result(work, key, application, checked(work, question, entry), previous, "correction", because)
    work.session.flush()


def checked(work: Work, question: Question, entry: Entry) -> Answer:
    """A corrected result, held against the same rules as any; TableError with everything that is wrong."""
    if entry.attendance in {"overmacht", "teruggetrokken"}:
        words = {"overmacht": "vraagt een nieuwe datum", "teruggetrokken": "gebruik `werving withdraw`"}
        raise NotAsked(f"{entry.dossier}: verbeteren naar ‘{entry.attendance}’ kan niet; {words[entry.attendance]}")
    answers, problems = check(question, [entry])
    if question.stage:
        problems += jury_problems(work, question.stage, [a.dossier for a in answers if a.attendance == "aanwezig"])
    if problems:
        raise TableError([str(problem) for problem in problems])
    return answers[0]


def provide_assignment(reference: str, part: str, path: Path) -> str:
    """Keep the file of a home assignment until it is sent; returns the key of the wait. TableError, NotAsked."""
    if not SUFFIX.fullmatch(path.suffix):
        raise TableError([f"{path.name}: een bestandsnaam verwacht die eindigt zoals .pdf"])
    if not path.is_file() or path.stat().st_size == 0 or path.stat().st_size > MAX_BYTES:
        raise TableError([f"{path.name}: een bestand van 1 byte tot {MAX_BYTES // 1_000_000} MB verwacht"])
    with unit_of_work(reference) as work:
        stage = _take_home(work, part)
        work.key = f"assignment-{stage.key}"
        step = work.session.get(Step, (work.id, work.key)) or Step(procedure_id=work.id, key=work.key)
        if step.done_at is not None:
            raise NotAsked(f"{stage.title}: de opdracht is al verstuurd")
        kept = settings().folder / "opdrachten" / f"{reference}-{stage.key}{path.suffix.lower()}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, kept)
        digest = hashlib.sha256(kept.read_bytes()).hexdigest()
        step.answer = {**step.answer, "file": kept.name, "sha256": digest, "at": utcnow().isoformat()}
        work.session.add(step)
        work.note("assignment provided", who="HR", why=digest)
        return work.key


def _take_home(work: Work, part: str) -> Stage:
    key = part_key(work.regulation, part)
    stage = next((s for s in work.regulation.stages if s.key == key and s.take_home), None)
    if stage is None:
        raise NotAsked(f"{part}: is geen onderdeel met een thuisopdracht")
    return stage
