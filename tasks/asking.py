"""What a procedure asks people now, and taking in what they answer, by form or by file."""

from dataclasses import dataclass, replace

from sqlmodel import col, select

from config.settings import settings
from models.tables import Step
from models.work import Work, looking, unit_of_work
from rules.answers import missing
from rules.dates import dutch_date, start_of
from rules.questions import Question
from tasks.answered import all_counted, answered, is_answered
from tasks.compared import compared
from tasks.due import due_day, plan_answer
from tasks.entry import moving
from tasks.jury import jury_problems
from tasks.leaving import is_real
from tasks.letters import write_letter
from tasks.looking import LOOK
from tasks.moving import choice_words
from tasks.outside import tell_the_end
from tasks.posing import is_moment, question_of
from tasks.reading import dossiers_of, given, last_day


@dataclass(frozen=True)
class Asking:
    """An open question with what stands already: answers by dossier, the last attempt and its problems."""

    question: Question
    attempt: int
    taken: int  # the last attempt whose form was read
    answers: dict[str, dict[str, str]]
    problems: tuple[str, ...]
    lacking: tuple[str, ...]
    notes: tuple[str, ...] = ()  # what will block an answer, told beforehand


class NotAsked(Exception):
    """Answers to something that is not asked now; the line says what is."""


def ask(reference: str, key: str) -> Asking | None:
    """The open question of a wait, or None if it is answered; then the wait is done and the clock moves on."""
    with unit_of_work(reference, key) as work:
        asked = opened(work)  # who is outside the question stays behind: that matters only when rows are checked
        return replace(asked, question=replace(asked.question, known={})) if asked else None


def opened(work: Work) -> Asking | None:
    """The same in a unit of work of its own wait."""
    if work.done:
        return None
    if all_counted(work, work.key):
        close(work)
        return None
    question = question_of(work, work.key)
    if question is None or is_answered(work, question):
        close(work, asked=question is not None)
        return None
    step = work.own_step()
    if step.attempt == 0:
        _tell_hr(work, question)
    plan_answer(work, question)
    return _asking(work, question, step)


def lacking_now(reference: str) -> list[str]:
    """The dossiers that still miss an answer to what is asked now."""
    with looking(reference) as work:
        statement = select(Step.key).where(Step.procedure_id == work.id, col(Step.done_at).is_(None))
        questions = [question_of(work, key) for key in work.session.exec(statement) if not is_moment(key)]
        return [
            dossier
            for question in questions
            if question
            for dossier in missing(question, answered(given(work, question.key), dossiers_of(work)))
        ]


def words_of(opened: Asking) -> str:
    """What HR reads as the run's state: what is awaited, and whether the last form was refused."""
    question = opened.question
    words = {
        "post": "Wacht op bevestiging: post volledig",
        "admissibility": "Wacht op beslissing: ontvankelijkheid",
        "assignment": f"Wacht op de opdracht: {question.title}",
        "stage": f"Wacht op resultaten: {question.title}",
        "final_report": "Wacht op de datum van het eindrapport",
        "appointment": "Wacht op beslissing: aanstelling",
        "tie": f"Wacht op de keuze van de commissie: {question.title}",
        "papers": f"Wacht op nazicht: {question.title}",
        "look": f"Wacht op {question.title[:1].lower()}{question.title[1:]}",
        "approval": f"Wacht op {question.title[:1].lower()}{question.title[1:]}",
    }[question.kind]
    refused = len(opened.problems)
    return f"{words} ({refused} {'fout' if refused == 1 else 'fouten'}, zie het formulier)" if refused else words


def form_key(key: str, attempt: int) -> str:
    """The key of a form in Prefect, which takes small letters, digits and hyphens only."""
    return f"{key.replace('_', '-')}-{attempt}"


def next_attempt(reference: str, key: str) -> int:
    """Count one more asking; its number makes the form's key new, so that no old answer is read again."""
    with unit_of_work(reference, key) as work:
        step = work.own_step()
        step.attempt = 1 + max(step.attempt, step.answer.get("asked_before", 0))
        return step.attempt


def _asking(work: Work, question: Question, step: Step) -> Asking:
    results = given(work, question.key)
    dossiers = dossiers_of(work) if results else {}
    answers = {
        dossiers.get(key, ""): {"attendance": r.attendance, "result": r.value, "decider": r.decided_by}
        for key, r in results.items()
    }
    for row in step.answer.get("draft", []):
        answers[row["dossier"]] = {k: row[k] for k in ("attendance", "result", "decider", "date")}
    lacking = missing(question, answered(results, dossiers))
    notes = [str(problem) for problem in jury_problems(work, question.stage, lacking)] if question.stage else []
    notes += _choices_to_make(work, question)
    notes += compared(work) if question.kind == "final_report" else []
    return Asking(
        question,
        step.attempt,
        step.answer.get("taken", 0),
        answers,
        tuple(step.answer.get("problems", [])),
        tuple(lacking),
        tuple(notes),
    )


def _choices_to_make(work: Work, question: Question) -> list[str]:
    """That a place fell free for which more are tied than can move up."""
    if question.kind != "stage" or question.stage is None:
        return []
    found = moving(work, question.stage)
    return [choice_words(question.stage, found)] if found.tied else []


def close(work: Work, *, asked: bool = True) -> None:
    """The wait is over; a compressed clock moves on to the last day that people entered, if they were asked."""
    day = last_day(work, work.key) if asked and not is_real(work) else None
    if day:
        work.procedure.now = max(work.now, start_of(day))
    if work.key == f"{LOOK}reserve":
        work.procedure.ended_at = work.now
        tell_the_end(work)
    work.finish()


def _tell_hr(work: Work, question: Question) -> None:
    """A notice to HR that people are awaited; once per wait."""
    before = work.own_step().answer.get("asked_before")
    told = f"told-{work.key}-{before}" if before else f"told-{work.key}"
    known = work.session.exec(select(Step).where(col(Step.procedure_id) == work.id, Step.key == told))
    if known.one_or_none() is None:
        work.session.add(Step(procedure_id=work.id, key=told, done_at=work.now))
        run = work.procedure.flow_run_id
        facts = {
            "what": f"Resultaten: {question.title}" if question.kind == "stage" else question.title,
            "due": dutch_date(due_day(work, question)),
            "link": f"{settings().prefect_address}/runs/flow-run/{run}" if run else "",
            "problems": [],
        }
        write_letter(work, "hr_notice", None, facts=facts, hold=False)
