"""The candidates of a workload and what people decided about them, brought into the tables at once."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import select

from bench.workload import points
from models.bulk import add_rows, new_ids
from models.tables import Application, Candidate, Document, Result
from models.work import Work, unit_of_work
from rules.dates import local_day
from rules.numbers import plain
from rules.scoring import VerdictScoring
from rules.stage import Stage

Candidates = Sequence[Mapping[str, Any]]
KEY = "workload"  # the step in the journal that says it is loaded
TITLE = "Kandidaturen ingelezen"


def load(reference: str, candidates: Candidates) -> None:
    """Bring in everyone with documents; once, however often it is asked."""
    with unit_of_work(reference, KEY) as work:
        if not work.done:
            _people(work, candidates)
            work.note("workload loaded", who="HR")
            work.finish()


def _people(work: Work, candidates: Candidates) -> None:
    people, ids = new_ids(work.session, Candidate, len(candidates)), new_ids(work.session, Application, len(candidates))
    names = ((key, *c["name"].partition(" ")[::2], c["email"]) for key, c in zip(people, candidates, strict=True))
    add_rows(work.session, Candidate, ("id", "first_name", "last_name", "email"), names)
    applied = (
        (key, person, c["id"], c["diploma"], str(c["years"]))
        for key, person, c in zip(ids, people, candidates, strict=True)
    )
    columns = ("id", "candidate_id", "dossier", "degree", "experience_years")
    first = {"received_at": work.now, "channel": "mail", "track": work.regulation.tracks[0].key}
    add_rows(work.session, Application, columns, applied, procedure_id=work.id, **first)
    papers = ((key, name) for key, c in zip(ids, candidates, strict=True) for name, there in c["docs"].items() if there)
    add_rows(work.session, Document, ("application_id", "key"), papers, dated=local_day(work.now))


def enter_marks(reference: str, stage: Stage, candidates: Candidates) -> None:
    """What the board gave everyone who was invited to a stage, as one file would bring it; once."""
    with unit_of_work(reference) as work:
        invited = select(Application.dossier, Application.id).where(
            Application.procedure_id == work.id, Application.state == "invited", Application.stage == stage.key
        )
        ids = dict(work.session.exec(invited).all())
        given = ((ids[c["id"]], _value(stage, c)) for c in candidates if c["id"] in ids)
        shared = {"attendance": "aanwezig", "decided_by": stage.decided_by, "decided_on": stage.first_day}
        _enter(work, stage.key, (one for one in given if one[1]), **shared)


def confirm_proposals(reference: str) -> None:
    """HR confirms on the closing day what was proposed about every application; once."""
    with unit_of_work(reference) as work:
        proposed = select(Result.application_id, Result.value).where(
            Result.procedure_id == work.id, Result.part == "screening"
        )
        regulation = work.regulation
        shared = {"decided_by": regulation.admission_decided_by, "decided_on": regulation.applications.closes}
        _enter(work, "admissibility", list(work.session.exec(proposed)), **shared)


def _enter(work: Work, part: str, given: Iterable[Any], **shared: Any) -> None:
    there = select(Result.id).where(Result.procedure_id == work.id, Result.part == part).limit(1)
    if work.session.exec(there).first() is None:
        rows = (tuple(row) for row in given)
        columns = ("application_id", "value")
        add_rows(work.session, Result, columns, rows, procedure_id=work.id, part=part, version=1, door="file", **shared)
        work.note("results entered", who=shared["decided_by"], why=part)


def _value(stage: Stage, candidate: Mapping[str, Any]) -> str:
    """What the tables hold as a result: plain points or a verdict; empty where nothing was given."""
    if isinstance(stage.scoring, VerdictScoring):
        return str(candidate.get(stage.key) or "")
    given = candidate["scores"].get(stage.key)
    return "" if given is None else plain(points(given))
