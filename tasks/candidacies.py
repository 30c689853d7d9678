"""Applications as the rules see them: what they say, without who it is."""

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from sqlmodel import col, select

from models.bulk import chunks, read_rows
from models.tables import Application, Candidate, Decision, Document
from models.work import Work
from rules.dates import months_after
from rules.findings import Candidacy, concerns
from rules.stage import Stage
from tasks.reading import FEW, Applicant, Applying, applicants, columns_of, ids_of, picked

One = TypeVar("One", bound=Applying)


class _Told(NamedTuple):
    """What an application itself says, as its columns."""

    id: int
    channel: str
    received_at: dt.datetime
    postmark: dt.date | None
    track: str
    degree: str
    experience_years: str
    facts: dict[str, str]


def candidacies(work: Work, applications: Sequence[Applying]) -> dict[int, Candidacy]:
    """Each application as the rules see it, by its id."""
    return {application.id or 0: candidacy for application, candidacy in each_candidacy(work, applications)}


def each_candidacy(work: Work, applications: Sequence[One]) -> Iterator[tuple[One, Candidacy]]:
    """Each application with how the rules see it, by its id; some at a time, so that never all stand in memory.

    Of those that are made together, who says the same shares one object.
    """
    locked = _locked(work, applications) if applications else {}
    for some in chunks(sorted(applications, key=lambda a: a.id or 0)):
        ids, made = ids_of(some), dict[object, Candidacy]()
        papers = _papers(work, ids)
        told = {row.id: row for row in read_rows(work.session, _Told, _among(columns_of(Application, _Told), ids))}
        for key, application in zip(ids, some, strict=True):
            own, brought, until = told[key], papers.get(key, ()), locked.get(key)
            same = (own[1:-1], id(own.facts), brought, until)  # equal facts are one object
            if same not in made:
                made[same] = _candidacy(own, brought, until)
            yield application, made[same]


def _among(asked: Any, ids: Sequence[int], key: Any = Application.id) -> Any:
    """The rows about these (or, of many, about all between the first and the last)."""
    return asked.where(col(key).in_(ids) if len(ids) <= FEW else col(key).between(ids[0], ids[-1]))


Paper = tuple[str, dt.date, dt.datetime | None]  # its key, its date, and when it came if that was later
_PAPERS = picked(Document.application_id, Document.key, Document.dated, Document.received_at)


def _papers(work: Work, ids: Sequence[int]) -> dict[int, tuple[Paper, ...]]:
    """The documents of each application."""
    asked = _among(_PAPERS, ids, Document.application_id).order_by(Document.application_id)
    each = groupby(read_rows(work.session, tuple, asked), itemgetter(0))
    return {key: tuple(map(itemgetter(1, 2, 3), own)) for key, own in each}


def _candidacy(told: _Told, papers: Sequence[Paper], locked: dt.date | None) -> Candidacy:
    return Candidacy(
        channel=told.channel,
        received_at=told.received_at,
        postmark=told.postmark,
        degree=told.degree,
        experience_years=Decimal(told.experience_years),
        documents={key: dated for key, dated, _ in papers},
        track=told.track,
        facts=told.facts,
        brought={key: later for key, _, later in papers if later},
        locked_until=locked,
    )


def _locked(work: Work, applications: Sequence[Applying]) -> dict[int, dt.date]:
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


def mails_of(work: Work, applications: Sequence[Applying]) -> dict[int, str]:
    """The mail address behind each application, folded for comparison; those without one are left out."""
    asked = select(Application.id, Candidate.email).join(Candidate).where(Application.procedure_id == work.id)
    ids = ids_of(applications)
    if len(ids) <= FEW:
        asked = asked.where(col(Application.id).in_(ids))
    wanted = set(ids)
    return {key: mail.casefold() for key, mail in read_rows(work.session, tuple, asked) if mail and key in wanted}


def concerned(work: Work, stage: Stage, applications: Sequence[One]) -> list[One]:
    """Those for whom a stage is held."""
    if stage.only_for is None:
        return list(applications)
    known = candidacies(work, applications)
    return [a for a in applications if concerns(work.regulation, stage.only_for, known[a.id or 0])]


def contending(work: Work, stage: Stage) -> list[Applicant]:
    """Who would come to this stage: still in the running, and the stage is held for them."""
    return concerned(work, stage, applicants(work, "admissible", "passed_stage"))


def next_titles(work: Work, applications: Sequence[Applying], after: Stage | None = None) -> dict[int, str]:
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
