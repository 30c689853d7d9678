"""The question that belongs to a wait: whom it is about, and what may be answered."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from models.tables import Application
from models.types import utcnow
from models.work import Work
from rules.admission import asks_at, verify
from rules.dates import local_day
from rules.parts import part_title
from rules.questions import Question
from rules.regulation import Regulation
from rules.stage import Stage
from rules.states import DUTCH
from tasks.appeals import holds
from tasks.candidacies import candidacies
from tasks.entry import cut_of, moving
from tasks.leaving import is_real, needs_approval
from tasks.looking import LOOK, letters_of, stamp, words
from tasks.looking import is_look as is_look  # for flows too
from tasks.reading import (
    Applying,
    applicants,
    everyone,
    given,
    ids_of,
    standings,
)
from tasks.stages import entrants

SINGLE = {
    "post": "Bevestiging dat alle post binnen is",
    "final_report": "Datum van het eindrapport",
    "appointment": "Aanstelling",
}
FAR = dt.timedelta(days=3 * 366)  # a compressed calendar still refuses a mistyped year


def is_moment(key: str) -> bool:
    """Whether a wait is for a moment, not for people."""
    return key in {"closing", "cure"} or key.partition("-")[0] in {"sending", "results", "hold"}


def key_of(question: str, stage: Stage | None) -> str:
    """The wait's key: a stage's results go by the stage's own key."""
    if stage is None:
        return question
    return stage.key if question == "results" else f"{question}-{stage.key}"


def question_of(work: Work, key: str, reopened: Application | None = None) -> Question | None:
    """The question that belongs to a wait, from the regulation and where everyone stands; None if nobody is asked.

    `reopened` is an application about which a decision is being corrected.
    """
    regulation = work.regulation
    if key in SINGLE:
        return _single(work, key)
    if key == "admissibility":
        return _admissibility(work, [reopened] if reopened else applicants(work, "received"))
    kind, _, rest = key.partition("-")
    if is_look(key):
        return _look(work, key, rest)
    if kind in OF_STAGE and rest:
        return OF_STAGE[kind](work, regulation.stage(rest), key)
    if kind == "approval":
        return _approval(work, key, rest)
    if key not in {stage.key for stage in regulation.stages}:
        return None
    stage = regulation.stage(key)
    invited: Sequence[Applying] = [reopened] if reopened else applicants(work, "invited", stage=key)
    if not invited:
        return None
    return _question(
        work, key, "stage", stage.title, stage.decided_by, stage.first_day, stage=stage, asked=invited,
        force_majeure=regulation.terms.force_majeure,
    )  # fmt: skip


def is_awaited(regulation: Regulation, what: str, stage: Stage | None) -> bool:
    """Whether a procedure under this regulation ever waits for this moment or these people."""
    if what.startswith("approval-"):
        return needs_approval(regulation, what.removeprefix("approval-"))
    if is_look(what):
        return regulation.looks_first(what.removeprefix(LOOK))
    if stage is None:
        return what != "cure" or regulation.applications.cure is not None
    if what == "tie":
        return bool(stage.entry and stage.entry.best and stage.entry.best.ties == "jury")
    if what == "papers":
        return asks_at(regulation, f"stage:{stage.key}")
    return what not in {"assignment", "sending"} or stage.take_home is not None


def _assignment(work: Work, stage: Stage, key: str) -> Question | None:
    if not stage.take_home or not entrants(work, stage):
        return None
    return _question(work, key, "assignment", stage.title, stage.decided_by, local_day(work.now))


def _tie(work: Work, stage: Stage, key: str) -> Question | None:
    """Whom the jury must choose among those who are tied for the last places (A7)."""
    divided = cut_of(work, stage)
    return _choice(work, stage, key, "Ex aequo", divided.undecided, divided.places)


def _moving(work: Work, stage: Stage, key: str) -> Question | None:
    """Whom the jury must choose when a place falls free and more are tied for it (A7, A8)."""
    found = moving(work, stage)
    return _choice(work, stage, key, "Opschuiven", found.tied, found.places)


def _choice(work: Work, stage: Stage, key: str, what: str, dossiers: Sequence[str], places: int) -> Question | None:
    if not dossiers:
        return None
    names = {a.dossier: a for a in everyone(work)}
    title, asked = f"{what} voor {stage.title}", [names[dossier] for dossier in dossiers]
    return _question(
        work, key, "tie", title, stage.decided_by, local_day(work.now), stage=stage, asked=asked, places=places
    )


def _papers(work: Work, stage: Stage, key: str) -> Question | None:
    """What must be in order at this stage, with what the rules propose (A17, A19)."""
    moment = f"stage:{stage.key}"
    invited = applicants(work, "invited", stage=stage.key)
    if not invited or not asks_at(work.regulation, moment):
        return None
    known = candidacies(work, invited)
    proposals = {
        a.dossier: CHECKED[verify(work.regulation, known[a.id or 0], moment, stage.first_day).outcome] for a in invited
    }
    title, decider = f"Documenten en voorwaarden bij {stage.title}", work.regulation.admission_decided_by
    return _question(work, key, "papers", title, decider, stage.first_day, asked=invited, proposals=proposals)


def _approval(work: Work, key: str, step: str) -> Question | None:
    """What someone must approve before candidates hear of it (the college first)."""
    if not needs_approval(work.regulation, step):
        return None
    title = part_title(work.regulation, step.removeprefix("judgement-"))
    decider = work.regulation.terms.approved_by or ""
    return _question(work, key, "approval", f"Goedkeuring: {title}", decider, local_day(work.now))


def _look(work: Work, key: str, step: str) -> Question | None:
    """The letters that HR looks at before they leave, with the word that stands about each."""
    letters = letters_of(work, step)
    if not letters:
        return None
    about = {one.application_id for one in letters.values()}
    asked, title = [one for one in everyone(work) if one.id in about], part_title(work.regulation, key)
    stamps, numbers = {d: stamp(one) for d, one in letters.items()}, {d: one.id or 0 for d, one in letters.items()}
    found = _question(
        work, key, "look", f"Nazicht van {title}", work.regulation.looked_by, local_day(work.now),
        asked=asked, proposals=words(letters), stamps=stamps, letters=numbers,
    )  # fmt: skip
    return replace(found, dossiers=tuple(letters))


CHECKED = {"admissible": "in orde", "inadmissible": "niet in orde", "refer": "voor te leggen"}
OF_STAGE: dict[str, Callable[[Work, Stage, str], Question | None]] = {
    "assignment": _assignment,
    "tie": _tie,
    "moving": _moving,
    "papers": _papers,
}


def _single(work: Work, key: str) -> Question | None:
    regulation = work.regulation
    if key == "post":
        return _question(
            work, key, "post", SINGLE[key], regulation.admission_decided_by, regulation.applications.closes
        )
    if key == "final_report":
        return _question(
            work, key, "final_report", SINGLE[key], regulation.admission_decided_by, _last_begin(regulation)
        )
    passed = applicants(work, "passed")
    report = given(work, "final_report").get(0)
    if not passed or report is None:
        return None
    decider = next((d for d in regulation.deciders if d == regulation.appointing_authority), regulation.deciders[-1])
    return _question(
        work, key, "appointment", SINGLE[key], decider, report.decided_on, asked=passed, not_met=_unmet(work, passed)
    )


def _unmet(work: Work, passed: Sequence[Applying]) -> dict[str, str]:
    """Who cannot be appointed yet, and what is lacking of what is due at the appointment (A17, A19)."""
    if held := holds(work, "appointment"):
        return {application.dossier: held[0] for application in passed}
    if not asks_at(work.regulation, "appointment"):
        return {}
    known = candidacies(work, passed)
    found = {a.dossier: verify(work.regulation, known[a.id or 0], "appointment", local_day(work.now)) for a in passed}
    return {d: " ".join(p.reasons) for d, p in found.items() if p.outcome == "inadmissible"}


def _last_begin(regulation: Regulation) -> dt.date:
    """The first day of the last stage that has one."""
    return max((s.first_day for s in regulation.stages if s.planned), default=regulation.applications.closes)


def _admissibility(work: Work, received: Sequence[Applying]) -> Question | None:
    if not received:
        return None
    screened = given(work, "screening")
    if any(application.id not in screened for application in received):
        return None
    proposals = {a.dossier: screened[a.id or 0].value for a in received}
    regulation = work.regulation
    return _question(
        work,
        "admissibility",
        "admissibility",
        "Ontvankelijkheid",
        regulation.admission_decided_by,
        regulation.applications.closes,
        asked=received,
        proposals=proposals,
    )


class Elsewhere(Mapping[str, str]):
    """The dossiers outside a question with their state in Dutch; read when someone first asks for one."""

    def __init__(self, work: Work, asked: frozenset[str]) -> None:
        self._work, self._asked = work, asked

    @cached_property
    def _states(self) -> dict[str, str]:
        return {a.dossier: DUTCH[a.state] for a in standings(self._work) if a.dossier not in self._asked}

    def __getitem__(self, dossier: str) -> str:
        return self._states[dossier]

    def __iter__(self) -> Iterator[str]:
        return iter(self._states)

    def __len__(self) -> int:
        return len(self._states)


def _question(
    work: Work, key: str, kind: Any, title: str, decider: str, earliest: dt.date,
    *, asked: Sequence[Applying] = (), **more: Any,
) -> Question:  # fmt: skip
    dossiers = tuple(a.dossier for a in asked)
    others = Elsewhere(work, frozenset(dossiers))
    today = local_day(utcnow())
    latest = today if is_real(work) else max(earliest, local_day(work.now)) + FAR
    return Question(
        key, kind, title, work.regulation.deciders, decider, earliest, latest,
        dossiers=dossiers, ids=tuple(ids_of(asked)), known=others, **more,
    )  # fmt: skip
