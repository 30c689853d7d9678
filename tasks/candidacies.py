"""Applications as the rules see them: what they say, without who it is."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from sqlmodel import col, select

from models.tables import Application, Candidate, Decision, Document
from models.work import Work
from rules.dates import months_after
from rules.findings import Candidacy, concerns
from rules.stage import Stage
from tasks.deciding import applications_in

FEW = 500  # more than so many are read with all the others


def candidacies(work: Work, applications: Sequence[Application]) -> dict[int, Candidacy]:
    """Each application as the rules see it, by its id."""
    papers: dict[int, list[Document]] = defaultdict(list)
    asked = select(Document).join(Application).where(Application.procedure_id == work.id)
    if len(applications) <= FEW:
        asked = asked.where(col(Document.application_id).in_([a.id for a in applications]))
    for document in work.session.exec(asked):
        papers[document.application_id].append(document)
    locked = _locked(work, applications)
    return {a.id or 0: _candidacy(a, papers[a.id or 0], locked.get(a.id or 0)) for a in applications}


def _candidacy(application: Application, documents: list[Document], locked: dt.date | None) -> Candidacy:
    return Candidacy(
        dossier=application.dossier,
        channel=application.channel,
        received_at=application.received_at,
        postmark=application.postmark,
        degree=application.degree,
        experience_years=Decimal(application.experience_years),
        documents={d.key: d.dated for d in documents},
        track=application.track,
        facts=application.facts,
        brought={d.key: d.received_at for d in documents if d.received_at},
        locked_until=locked,
    )


def _locked(work: Work, applications: Sequence[Application]) -> dict[int, dt.date]:
    """Until when people who stayed away in an earlier procedure may not apply again (A25), by application id."""
    months = work.regulation.terms.no_show_lockout_months
    if months is None:
        return {}
    rows = work.session.exec(
        select(Candidate, Decision)
        .join(Application, col(Application.candidate_id) == col(Candidate.id))
        .join(Decision, col(Decision.application_id) == col(Application.id))
        .where(Application.procedure_id != work.id, Application.state == "no_show", Decision.outcome == "no_show")
    )
    absent: dict[str, dt.date] = {}
    for person, decision in rows:
        mail, day = person.email.casefold(), decision.decided_on
        absent[mail] = max(day, absent.get(mail, day))
    mails = mails_of(work, applications)
    found = {key: absent[mail] for key, mail in mails.items() if mail in absent}
    return {key: months_after(day, months) for key, day in found.items()}


def mails_of(work: Work, applications: Sequence[Application]) -> dict[int, str]:
    """The mail address behind each application, folded for comparison; those without one are left out."""
    asked = select(Candidate).join(Application).where(Application.procedure_id == work.id)
    if len(applications) <= FEW:
        asked = asked.where(col(Candidate.id).in_([a.candidate_id for a in applications]))
    rows = work.session.exec(asked)
    mails = {row.id or 0: row.email.casefold() for row in rows if row.email}
    return {a.id or 0: mails[a.candidate_id] for a in applications if a.candidate_id in mails}


def concerned(work: Work, stage: Stage, applications: Sequence[Application]) -> list[Application]:
    """Those for whom a stage is held."""
    if stage.only_for is None:
        return list(applications)
    known = candidacies(work, applications)
    return [a for a in applications if concerns(work.regulation, stage.only_for, known[a.id or 0])]


def contending(work: Work, stage: Stage) -> list[Application]:
    """Who would come to this stage: still in the running, and the stage is held for them."""
    return concerned(work, stage, applications_in(work, "admissible", "passed_stage"))


def next_titles(work: Work, applications: Sequence[Application], after: Stage | None = None) -> dict[int, str]:
    """The title of the next stage for each application by its id; those without one are left out."""
    stages = work.regulation.stages
    later = stages[stages.index(work.regulation.stage(after.key)) + 1 :] if after else stages
    found: dict[int, str] = {}
    for stage in later:
        waiting = [a for a in applications if (a.id or 0) not in found]
        if not waiting:
            break
        found.update((a.id or 0, stage.title) for a in concerned(work, stage, waiting))
    return found
