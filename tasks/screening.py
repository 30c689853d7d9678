"""Screening on conditions: the engine proposes with reasons, a person decides."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal

from sqlmodel import col, select

from models.tables import Application, Document, Result
from models.work import Work, unit_of_work
from rules.admission import Candidacy, Proposal, rule_words, screen
from rules.dates import local_day
from rules.judging import Ruling
from rules.questions import ADMISSION
from tasks.deciding import Conclusion, applications_in, decide, latest_results
from tasks.steps import step

PROPOSALS = {"admissible": "ontvankelijk", "inadmissible": "onontvankelijk", "refer": "voor te leggen"}


def proposals(work: Work, applications: list[Application]) -> dict[int, Proposal]:
    """What the rules propose for each application, by its id."""
    ids = [application.id for application in applications]
    papers: dict[int, dict[str, dt.date]] = defaultdict(dict)
    for document in work.session.exec(select(Document).where(col(Document.application_id).in_(ids))):
        papers[document.application_id][document.key] = document.dated
    return {a.id or 0: screen(work.regulation, candidacy(a, papers[a.id or 0])) for a in applications}


def candidacy(application: Application, documents: dict[str, dt.date]) -> Candidacy:
    """The application as the rules see it: without the person."""
    return Candidacy(
        dossier=application.dossier,
        channel=application.channel,
        received_at=application.received_at,
        postmark=application.postmark,
        degree=application.degree,
        experience_years=Decimal(application.experience_years),
        documents=documents,
    )


@step("Screening van de kandidaturen")
def screening(work: Work) -> None:
    """Record a proposal with its reasons for every application received."""
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


@step("Beslissing over de ontvankelijkheid", decides=True)
def admission(work: Work) -> None:
    """Write down what the person decided about every application, with the reasons."""
    decide(work, admission_conclusions(work, applications_in(work, "received")))


def admission_conclusions(work: Work, applications: list[Application]) -> list[Conclusion]:
    """The conclusion about each application from the person's answer and the proposal."""
    answers = latest_results(work.session, work.id, "admissibility")
    proposed = proposals(work, applications)
    following = {a.id: _next_title(work, a) for a in applications}
    conclusions = []
    for application in applications:
        answer, proposal = answers[application.id or 0], proposed[application.id or 0]
        ruling = admission_ruling(work, answer, proposal)
        negative = ruling.state == "inadmissible"
        facts = {} if negative else {"next_stage": following[application.id]}
        conclusions.append(
            Conclusion(application, ruling, answer, ruling.state, facts, negative=negative, stage="admissibility")
        )
    return conclusions


def admission_ruling(work: Work, answer: Result, proposal: Proposal) -> Ruling:
    """A confirmed proposal keeps its reasons; a departure from it carries the person's own."""
    state = ADMISSION[answer.value]
    rules = " / ".join(proposal.rules) or rule_words("Kandidaturen", work.regulation.applications)
    if state == proposal.outcome:
        return Ruling(state, proposal.reasons, rules)
    words = f"Beslissing van {answer.decided_by}: {answer.reasons}"
    return Ruling(state, (words, *(f"Voorstel: {r}" for r in proposal.reasons)), rules)


def _next_title(work: Work, application: Application) -> str:
    from tasks.stages import applies

    return next((s.title for s in work.regulation.stages if applies(s, application)), "")


def proposal_reasons(reference: str) -> list[tuple[str, str, list[str]]]:
    """Dossier, proposal and reasons of every screened application, for HR."""
    with unit_of_work(reference) as work:
        results = latest_results(work.session, work.id, "screening")
        rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
        dossiers = {row.id or 0: row.dossier for row in rows}
        return sorted((dossiers[key], r.value, r.reasons.splitlines()) for key, r in results.items())
