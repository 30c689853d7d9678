"""Screening on conditions: the engine proposes with reasons, a person decides."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from config.holidays import public_holidays
from models.bulk import add_rows
from models.tables import Result, Step
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
from tasks.candidacies import candidacies, each_candidacy, mails_of, next_titles
from tasks.deciding import Conclusion, decide
from tasks.letters import Letters, ToWrite
from tasks.reading import Applicant, Applying, Given, applicants, everyone, given
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
    received, incomplete = applicants(work, "received"), list[ToWrite]()
    for application, candidacy in each_candidacy(work, received):
        grounds = list(lacking(work.regulation, candidacy, CLOSING, closes))
        if grounds and in_time(work.regulation, candidacy):
            facts = {"missing": [words for words, _ in grounds], "until": dutch_date(until)}
            incomplete.append(ToWrite("missing_document", application, facts))
    if incomplete:
        Letters(work, hold=False).write(incomplete)
        work.own_step().answer = {"until": until.isoformat()}


def cured_until(work: Work) -> dt.date | None:
    """The last day of the term to complete an application, if anyone was asked to."""
    asked = work.session.get(Step, (work.id, "completion"))
    return dt.date.fromisoformat(asked.answer["until"]) if asked and asked.answer else None


def proposals(work: Work, applications: Sequence[Applying]) -> dict[int, Proposal]:
    """What the rules propose for each application, by its id; who says the same gets the same, worked out once."""
    until, found = cured_until(work), dict[int, tuple[Candidacy, Proposal]]()
    proposed = {}
    for application, candidacy in each_candidacy(work, applications):
        if id(candidacy) not in found:  # equal ones are one object
            found[id(candidacy)] = candidacy, screen(work.regulation, candidacy, until)
        proposed[application.id or 0] = found[id(candidacy)][1]
    return proposed


@step("Screening van de kandidaturen")
def screening(work: Work) -> None:
    """Keep only the application that counts of each person, and record a proposal with its reasons for those."""
    received = applicants(work, "received")
    if _supersede(work, received):
        received = applicants(work, "received")
    proposed = proposals(work, received)
    add_rows(
        work.session,
        Result,
        ("application_id", "value", "reasons"),
        ((key, PROPOSALS[one.outcome], "\n".join(one.reasons)) for key, one in proposed.items()),
        procedure_id=work.id,
        part="screening",
        version=1,
        decided_by="werving (voorstel)",
        decided_on=local_day(work.now),
        door="engine",
    )


def _supersede(work: Work, received: Sequence[Applicant]) -> bool:
    """Of several applications by one person the last before closing counts; the others are kept, with why.

    Returns whether there were any.
    """
    same: dict[str, list[Applicant]] = defaultdict(list)
    mails = mails_of(work, received)
    for application in received:
        if application.id in mails:
            same[mails[application.id]].append(application)
    doubled = [application for group in same.values() if len(group) > 1 for application in group]
    known = candidacies(work, doubled)
    groups = ({a.dossier: known[a.id] for a in group} for group in same.values() if len(group) > 1)
    replaced = {d: by for group in groups for d, by in superseded(work.regulation, group).items()}
    rule = rule_words("Kandidaturen", work.regulation.applications)
    conclusions = []
    for application in sorted(doubled, key=lambda a: a.dossier):
        by = replaced.get(application.dossier)
        if by:
            words = f"Vervangen door de kandidatuur {by} van dezelfde persoon: de laatste voor de sluiting telt."
            facts = {"replaced_by": by}
            ruling = Ruling("superseded", (words,), rule)
            who = work.regulation.admission_decided_by
            conclusions.append(
                Conclusion(application, ruling, None, "superseded", facts, stage="admissibility", who=who)
            )
    if conclusions:
        decide(work, conclusions)
    return bool(conclusions)


@step("Beslissing over de ontvankelijkheid", decides=True)
def admission(work: Work) -> None:
    """Write down what the person decided about every application, with the reasons."""
    decide(work, admission_conclusions(work, applicants(work, "received")))


def admission_conclusions(work: Work, applications: Sequence[Applying]) -> Iterator[Conclusion]:
    """The conclusion about each application from the person's answer and the proposal; equal ones are made once."""
    answers, proposed = given(work, "admissibility"), proposals(work, applications)
    following, found = next_titles(work, applications), dict[tuple[Any, ...], Conclusion]()
    for application in applications:
        key = application.id or 0
        answer, proposal = answers[key], proposed[key]
        same = (*answer[2:], id(proposal), following.get(key, ""))  # equal proposals are one object
        if same not in found:
            found[same] = _admitted(application, answer, proposal, following.get(key, ""))
        one = found[same]
        yield Conclusion(application, one.ruling, answer, *one[3:])


def _admitted(application: Applying, answer: Given, proposal: Proposal, next_stage: str) -> Conclusion:
    ruling = admission_ruling(answer, proposal, ADMISSION[answer.value])
    negative = ruling.state == "inadmissible"
    facts = {} if negative else {"next_stage": next_stage}
    return Conclusion(application, ruling, answer, ruling.state, facts, negative=negative, stage="admissibility")


def admission_ruling(answer: Given | Result, proposal: Proposal, state: State) -> Ruling:
    """A confirmed proposal keeps its reasons; a departure from it carries the person's own."""
    rules = " / ".join(proposal.rules)
    if state == proposal.outcome:
        return Ruling(state, proposal.reasons, rules)
    words = f"Beslissing van {answer.decided_by}: {answer.reasons}"
    return Ruling(state, (words, *(f"Voorstel: {r}" for r in proposal.reasons)), rules)


def proposal_reasons(reference: str) -> list[tuple[str, str, list[str]]]:
    """Dossier, proposal and reasons of every screened application, for HR."""
    with looking(reference) as work:
        results, dossiers = given(work, "screening"), {a.id: a.dossier for a in everyone(work)}
        return sorted((dossiers[key], r.value, r.reasons.splitlines()) for key, r in results.items())
