"""Screening on conditions: the engine proposes with reasons, a person decides."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlmodel import select

from config.holidays import public_holidays
from models.tables import Application, Result, Step
from models.work import Work, looking
from rules.admission import Proposal, in_time, screen, superseded
from rules.dates import day_after_term, dutch_date, local_day
from rules.findings import CLOSING, Candidacy, rule_words
from rules.judging import Ruling
from rules.papers import lacking
from rules.questions import ADMISSION
from rules.regulation import Regulation
from rules.stage import Stage
from rules.states import State
from tasks.candidacies import candidacies, mails_of, next_titles
from tasks.deciding import Conclusion, applications_in, decide, latest_results
from tasks.letters import write_letter
from tasks.steps import step

PROPOSALS = {"admissible": "ontvankelijk", "inadmissible": "onontvankelijk", "refer": "voor te leggen"}


def _cures(regulation: Regulation, _stage: Stage | None) -> bool:
    return regulation.applications.cure is not None


@step("Vraag om aanvulling", when=_cures)
def completion(work: Work) -> None:
    """Ask whoever applied in time for the documents that are missing, with the last day to bring them (A18)."""
    cure = work.regulation.applications.cure
    closes = work.regulation.applications.closes
    if cure is None:
        return
    until = day_after_term(local_day(work.now), cure.days, cure.count, public_holidays())
    received = applications_in(work, "received")
    for application, candidacy in _known(work, received):
        grounds = list(lacking(work.regulation, candidacy, CLOSING, closes))
        if grounds and in_time(work.regulation, candidacy):
            facts = {"missing": [words for words, _ in grounds], "until": dutch_date(until)}
            write_letter(work, "missing_document", application, facts=facts, hold=False)
            work.own_step().answer = {"until": until.isoformat()}


def _known(work: Work, applications: Sequence[Application]) -> list[tuple[Application, Candidacy]]:
    known = candidacies(work, applications)
    return [(a, known[a.id or 0]) for a in applications]


def cured_until(work: Work) -> dt.date | None:
    """The last day of the term to complete an application, if anyone was asked to."""
    asked = work.session.get(Step, (work.id, "completion"))
    return dt.date.fromisoformat(asked.answer["until"]) if asked and asked.answer else None


def proposals(work: Work, applications: Sequence[Application]) -> dict[int, Proposal]:
    """What the rules propose for each application, by its id."""
    until = cured_until(work)
    return {a.id or 0: screen(work.regulation, c, until) for a, c in _known(work, applications)}


@step("Screening van de kandidaturen")
def screening(work: Work) -> None:
    """Keep only the application that counts of each person, and record a proposal with its reasons for those."""
    _supersede(work, applications_in(work, "received"))
    received = applications_in(work, "received")
    proposed = proposals(work, received)
    for application in received:
        proposal = proposed[application.id or 0]
        work.session.add(
            Result(
                procedure_id=work.id,
                application_id=application.id,
                part="screening",
                version=1,
                value=PROPOSALS[proposal.outcome],
                reasons="\n".join(proposal.reasons),
                decided_by="werving (voorstel)",
                decided_on=local_day(work.now),
                door="engine",
            )
        )


def _supersede(work: Work, received: list[Application]) -> None:
    """Of several applications by one person the last before closing counts; the others are kept, with why."""
    same: dict[str, list[Candidacy]] = defaultdict(list)
    mails, known = mails_of(work, received), candidacies(work, received)
    for key, mail in mails.items():
        same[mail].append(known[key])
    replaced = {d: by for group in same.values() for d, by in superseded(work.regulation, group).items()}
    rule = rule_words("Kandidaturen", work.regulation.applications)
    conclusions = []
    for application in received:
        by = replaced.get(application.dossier)
        if by:
            words = f"Vervangen door de kandidatuur {by} van dezelfde persoon: de laatste voor de sluiting telt."
            facts = {"replaced_by": by}
            ruling = Ruling("superseded", (words,), rule)
            who = work.regulation.admission_decided_by
            conclusions.append(
                Conclusion(application, ruling, None, "superseded", facts, stage="admissibility", who=who)
            )
    decide(work, conclusions)


@step("Beslissing over de ontvankelijkheid", decides=True)
def admission(work: Work) -> None:
    """Write down what the person decided about every application, with the reasons."""
    decide(work, admission_conclusions(work, applications_in(work, "received")))


def admission_conclusions(work: Work, applications: list[Application]) -> list[Conclusion]:
    """The conclusion about each application from the person's answer and the proposal."""
    answers = latest_results(work.session, work.id, "admissibility")
    proposed = proposals(work, applications)
    following = next_titles(work, applications)
    conclusions = []
    for application in applications:
        key = application.id or 0
        ruling = admission_ruling(answers[key], proposed[key], ADMISSION[answers[key].value])
        negative = ruling.state == "inadmissible"
        facts = {} if negative else {"next_stage": following.get(key, "")}
        conclusions.append(
            Conclusion(application, ruling, answers[key], ruling.state, facts, negative=negative, stage="admissibility")
        )
    return conclusions


def admission_ruling(answer: Result, proposal: Proposal, state: State) -> Ruling:
    """A confirmed proposal keeps its reasons; a departure from it carries the person's own."""
    rules = " / ".join(proposal.rules)
    if state == proposal.outcome:
        return Ruling(state, proposal.reasons, rules)
    words = f"Beslissing van {answer.decided_by}: {answer.reasons}"
    return Ruling(state, (words, *(f"Voorstel: {r}" for r in proposal.reasons)), rules)


def proposal_reasons(reference: str) -> list[tuple[str, str, list[str]]]:
    """Dossier, proposal and reasons of every screened application, for HR."""
    with looking(reference) as work:
        results = latest_results(work.session, work.id, "screening")
        rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
        dossiers = {row.id or 0: row.dossier for row in rows}
        return sorted((dossiers[key], r.value, r.reasons.splitlines()) for key, r in results.items())
