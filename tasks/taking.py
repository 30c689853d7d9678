"""Taking in what people answer, by form, file, command line or rehearsal: all of it, or nothing and every reason."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from models.bulk import add_rows
from models.tables import Application, Result
from models.work import Work, unit_of_work
from rules.answers import check, missing
from rules.dates import dutch_date
from rules.questions import Answer, Entry, Problem, Question
from tasks.answered import is_answered
from tasks.appointments import postponed
from tasks.asking import Asking, NotAsked, close, opened
from tasks.deciding import by_dossier
from tasks.jury import jury_problems
from tasks.leaving import release
from tasks.letters import write_letter
from tasks.looking import LOOK, cannot_leave, faults, is_look, say
from tasks.moving import fill_places
from tasks.posing import question_of
from tasks.reading import Applying, Given, dossiers_of, everyone, given
from tasks.single_scores import Single, check_singles, part_of, unscored_by, versions


def take(reference: str, key: str, entries: Sequence[Entry], door: str, attempt: int | None = None) -> list[Problem]:
    """Store the answers if every row is right; otherwise store nothing and keep what was entered for the next asking.

    Returns the problems, empty if all was stored. NotAsked if this is not asked (yet, or any more).
    """
    unfit = faults(reference, key.removeprefix(LOOK)) if is_look(key) and door != "rehearsal" else {}
    with unit_of_work(reference, key) as work:
        work.door = door
        if work.done and not is_look(key):  # a letter that is held waits on after that
            raise NotAsked(f"{key}: is al beslist")
        question = question_of(work, key)
        if question is None:
            raise NotAsked(f"{key}: is nog niet aan de orde")
        if not question.per_dossier and work.step is None:
            raise NotAsked(f"{question.title}: is nog niet aan de orde")
        if door == "form":
            entries = _with_known(work, question, entries)
        problems = _taken(work, question, entries, unfit)
        if attempt is not None:
            _remember(work, attempt, entries if problems else [], problems)
        return problems


class Rehearsed(NamedTuple):
    """What was asked, if anything; what was answered at once; what is wrong with that; and whether the wait is over."""

    asked: Asking | None
    entries: Sequence[Entry] = ()
    problems: Sequence[Problem] = ()
    over: bool = False


def rehearse(reference: str, key: str, reply: Callable[[Asking], Sequence[Entry]]) -> Rehearsed:
    """Ask, and take in the reply, in one unit of work.

    The wait is over at once if all have answered and nobody can have moved up; otherwise it is to be asked again.
    """
    with unit_of_work(reference, key) as work:
        asked = opened(work)
        entries = reply(asked) if asked else ()
        if asked is None or not entries:
            return Rehearsed(asked)
        work.door, question = "rehearsal", asked.question
        problems = _taken(work, question, entries, {})
        may_grow = question.kind == "look" or (question.stage is not None and question.stage.entry is not None)
        over = not problems and not may_grow and is_answered(work, question)
        if over:
            close(work)
        return Rehearsed(asked, entries, problems, over)


def _taken(work: Work, question: Question, entries: Sequence[Entry], unfit: Mapping[str, str]) -> list[Problem]:
    """Check the rows, and store them if there is no problem."""
    door = work.door
    singles, problems = check_singles(work, question, [entry for entry in entries if entry.juror])
    answers, found = check(question, [entry for entry in entries if not entry.juror])
    problems += [*found, *unscored_by(work, question, answers, singles), *cannot_leave(answers, unfit)]
    if door == "form":
        lacking = missing(question, [entry.dossier for entry in entries])
        problems += [Problem(0, "dossier", "ontbreekt in het formulier", dossier) for dossier in lacking]
    if question.kind == "assignment" and door != "rehearsal" and not work.own_step().answer.get("file"):
        problems.append(Problem(0, "opdracht", "er is nog geen bestand; lever het in met `werving assignment`"))
    if question.stage and door != "rehearsal":
        scored = [answer.dossier for answer in answers if answer.attendance == "aanwezig"]
        problems += jury_problems(work, question.stage, scored)
    if not problems:
        _store_singles(work, question, singles, door)
        _store(work, question, answers, door)
    return problems


def _store_singles(work: Work, question: Question, singles: Sequence[Single], door: str) -> None:
    """Keep what each member gave alone, beside the board's own score."""
    if question.stage is None or not singles:
        return
    applications = by_dossier(work)
    for juror, answer in singles:
        application = applications[answer.dossier]
        known = versions(work, question.stage, juror).get(application.id or 0)
        if known is None or not _same(known, answer):
            new_result(work, part_of(question.stage, juror), application, answer, known, door)
            work.session.flush()


def _remember(work: Work, attempt: int, entries: Sequence[Entry], problems: list[Problem]) -> None:
    """Keep a refused form's rows, so that nobody types them twice; a form holds no free text."""
    step = work.own_step()
    rows = [{k: v for k, v in entry._asdict().items() if k != "reasons"} for entry in entries]
    step.answer = {**step.answer, "taken": attempt, "draft": rows, "problems": [str(problem) for problem in problems]}


def _with_known(work: Work, question: Question, entries: Sequence[Entry]) -> list[Entry]:
    """A row that a form leaves open takes what was entered before; reasons given by file hold for the same result."""
    if not question.per_dossier:
        return list(entries)
    results = given(work, question.key)
    known = {dossier: results[key] for key, dossier in dossiers_of(work).items() if key in results}
    return [_merged(entry, known.get(entry.dossier)) for entry in entries]


def _merged(entry: Entry, known: Given | None) -> Entry:
    if known is None or entry.reasons:
        return entry
    if not entry.result and entry.attendance in {
        "",
        "aanwezig",
        known.attendance,
    }:  # as the form stood when it was made
        date = known.decided_on.isoformat()
        return Entry(entry.line, entry.dossier, known.attendance, known.value, known.reasons, known.decided_by, date)
    return entry._replace(reasons=known.reasons) if _bare(known.value) == _bare(entry.result) else entry


def _bare(result: str) -> str:
    """A result without what people write in different ways: `12 + 30,5` is `12+30.5`."""
    return "".join(result.split()).casefold().replace(",", ".")


def _store(work: Work, question: Question, answers: Sequence[Answer], door: str) -> None:
    if question.kind == "look":
        say(work, question, answers, door)
        return
    ids = dict(zip(question.dossiers, question.ids, strict=True)) if question.per_dossier else {}
    known = given(work, question.key)
    about = ((ids.get(answer.dossier), answer) for answer in answers)
    new = [(key, answer) for key, answer in about if not _stands(known.get(key or 0), answer)]
    versions = {key: result.version for key, result in known.items()}
    _write(work, question.key, new, versions, door)
    absent = {answer.dossier: answer for _, answer in new if answer.attendance == "overmacht"}
    for application in (one for one in everyone(work) if one.dossier in absent) if absent else ():
        version = versions.get(application.id, 0) + 1
        _postpone(work, question, application, absent[application.dossier], version)
    if question.kind == "approval":
        release(work, question.key.removeprefix("approval-"), given(work, question.key)[0].decided_on)
    if question.stage:
        fill_places(work, question.stage)


def _stands(known: Given | None, answer: Answer) -> bool:
    return known is not None and _same(known, answer)


def _write(
    work: Work, part: str, new: Sequence[tuple[int | None, Answer]], versions: Mapping[int, int], door: str
) -> None:
    """Write each answer as a new version, and note which function gave it."""
    results = ((key, versions.get(key or 0, 0) + 1, *_values(answer)) for key, answer in new)
    add_rows(work.session, Result, RESULT, results, procedure_id=work.id, part=part, door=door)
    by = ((key, answer.decided_by) for key, answer in new)
    work.note_each("result entered", by, why=door)


ANSWER = ("attendance", "value", "reasons", "decided_by", "decided_on")
RESULT = ("application_id", "version", *ANSWER)
_values = attrgetter(*ANSWER)


def _postpone(work: Work, question: Question, application: Applying, answer: Answer, version: int) -> None:
    """Tell a candidate who was absent by force majeure that a new date follows (A25)."""
    facts = {
        "stage": question.title,
        "decided_by": answer.decided_by,
        "decided_on": dutch_date(answer.decided_on),
        "calendar": postponed(work, question.stage, application.id or 0) if question.stage else [],
    }
    step = f"postponed-{question.key}"
    write_letter(work, "postponed", application, facts=facts, hold=False, version=version, step=step)


def new_result(
    work: Work,
    part: str,
    application: Application | None,
    answer: Answer,
    previous: Given | Result | None,
    door: str,
    because: str = "",
) -> Result:
    """Write one answer as a new version and note which function gave it."""
    result = Result(
        procedure_id=work.id,
        application_id=application.id if application else None,
        part=part,
        version=previous.version + 1 if previous else 1,
        attendance=answer.attendance,
        value=answer.value,
        reasons=answer.reasons,
        decided_by=answer.decided_by,
        decided_on=answer.decided_on,
        door=door,
        because=because,
    )
    work.session.add(result)
    work.note("result entered", who=answer.decided_by, why=door, application_id=result.application_id)
    return result


def _same(known: Given | Result, answer: Answer) -> bool:
    return (known.attendance, known.value, known.reasons, known.decided_by, known.decided_on) == (
        answer.attendance,
        answer.value,
        answer.reasons,
        answer.decided_by,
        answer.decided_on,
    )
