"""Whether the parts of a regulation fit together: what is named is there, days follow each other, what counts does."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rules.conditions import (
    AllOf,
    AnyOf,
    DegreeCondition,
    DocumentCondition,
    ExperienceCondition,
    PersonCondition,
    SeniorityCondition,
    StageCondition,
)
from rules.definition import Whom
from rules.parts import NAMES, PREFIXES
from rules.scoring import NoScoring, PointsScoring
from rules.stage import Stage

if TYPE_CHECKING:
    from rules.regulation import Regulation

RESERVED_KEYS = {"opening", "screening", "admission", "ranking"} | {
    "closing",
    "post",
    "completion",
    "cure",
    "admissibility",
    "final_report",
    "appointment",
    "reserve",
    "withdrawal",
    "jury",
}


def faults(regulation: "Regulation") -> list[str]:
    """Everything that does not fit, a line each; it begins with where it stands: `stages: mondeling: …`."""
    return [*_doubles(regulation), *_names(regulation), *_order(regulation), *_counting(regulation)]


def _doubles(regulation: "Regulation") -> Iterator[str]:
    for what, keys in (
        ("stages", [s.key for s in regulation.stages]),
        ("documents", [d.key for d in regulation.applications.documents]),
        ("conditions", [c.key for c in (*regulation.flat_conditions, *regulation.attributes)]),
        ("tracks", [t.key for t in regulation.tracks]),
        ("stage titles", [name for s in regulation.stages for name in sorted(_called(s))]),
    ):
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            yield f"{what}: een sleutel staat twee keer: {', '.join(twice)}"


def _called(stage: Stage) -> set[str]:
    """Every name by which a file may mean this stage."""
    return {stage.key, stage.title.casefold(), *(alias.casefold() for alias in stage.aliases)}


def _names(regulation: "Regulation") -> Iterator[str]:
    """Everything that names something names what is there."""
    stages = {s.key for s in regulation.stages}
    reserved = stages & RESERVED_KEYS
    if reserved:
        yield f"stages: sleutel {', '.join(sorted(reserved))} is voorbehouden"
    for stage in regulation.stages:
        for name in sorted(_called(stage) & set(NAMES)):
            yield f"stages: {stage.key}: de naam ‘{name}’ is voorbehouden"
        for prefix in (name.partition(":")[0] for name in sorted(_called(stage)) if ":" in name):
            if prefix.strip() in PREFIXES:
                yield f"stages: {stage.key}: een naam die begint met ‘{prefix}:’ is voorbehouden"
    for where, kind, names in _mentions(regulation):
        known = _known(regulation, kind)
        yield from (f"{where}: {WHAT[kind]} {name} bestaat niet" for name in names if name not in known)
    own = {regulation.admission_decided_by, *(s.decided_by for s in regulation.stages)}
    own |= {regulation.jury.board} if regulation.jury else set()
    own |= {regulation.terms.approved_by} if regulation.terms.approved_by else set()
    own |= {regulation.letters.looked_by} if regulation.letters.looked_by else set()
    yield from (f"deciders: ‘{name}’ ontbreekt" for name in sorted(own - set(regulation.deciders)))


WHAT = {"stage": "onderdeel", "document": "document", "fact": "voorwaarde of kenmerk", "track": "toegangsweg"}


WHAT |= {"figure": "onderdeel met punten of voorwaarde in jaren", "scored": "onderdeel met punten"}


Mention = tuple[str, str, tuple[str, ...]]


def _known(regulation: "Regulation", kind: str) -> set[str]:
    scored = {s.key for s in regulation.stages if isinstance(s.scoring, PointsScoring)}
    years = {c.key for c in regulation.flat_conditions if isinstance(c, ExperienceCondition | SeniorityCondition)}
    return {
        "stage": {s.key for s in regulation.stages},
        "document": {d.key for d in regulation.applications.documents},
        "fact": {c.key for c in (*regulation.flat_conditions, *regulation.attributes)},
        "track": {t.key for t in regulation.tracks},
        "scored": scored,
        "figure": scored | years,
    }[kind]


def _mentions(regulation: "Regulation") -> Iterator[Mention]:
    for condition in regulation.flat_conditions:
        where = f"conditions: {condition.key}"
        yield where, "track", condition.tracks
        yield from _due(where, condition.at)
        if isinstance(condition, DegreeCondition) and condition.otherwise:
            yield where, "stage", (condition.otherwise.stage,)
        if isinstance(condition, StageCondition):
            yield where, "stage", (condition.stage,)
        if isinstance(condition, DocumentCondition):
            yield where, "document", (condition.document,)
        if isinstance(condition, PersonCondition) and condition.referred_by:
            yield where, "document", (condition.referred_by,)
    for document in regulation.applications.documents:
        where = f"documents: {document.key}"
        yield from _due(where, document.due)
        yield from _due(where, document.age_reference)
        yield from _whom(where, document.only_for)
        yield from _whom(where, document.waived_for)
    for stage in regulation.stages:
        where = f"stages: {stage.key}"
        yield from _whom(where, stage.only_for)
        if stage.round_with:
            yield where, "stage", (stage.round_with,)
        if stage.entry:
            yield where, "scored", stage.entry.over
            yield where, "figure", stage.entry.best.tie_break if stage.entry.best else ()
    if regulation.total:
        yield "total", "scored", (*regulation.total.over, *regulation.total.weights)
    yield "ranking", "figure", regulation.ranking.tie_break
    yield "ranking", "track", regulation.ranking.priority


def _due(where: str, when: str) -> Iterator[Mention]:
    if when.startswith("stage:"):
        yield where, "stage", (when.removeprefix("stage:"),)


def _whom(where: str, whom: Whom | None) -> Iterator[Mention]:
    if whom:
        yield where, "track", whom.tracks
        yield where, "fact", (*whom.meeting, *whom.unless)


def _order(regulation: "Regulation") -> Iterator[str]:
    """Days follow each other; a gate and a round look back, never ahead."""
    previous, when = "applications.closes", regulation.applications.closes
    for stage in regulation.stages:
        earlier = {s.key for s in regulation.before(stage)}
        if stage.planned:
            if stage.first_day < when:
                yield f"stages: {stage.key} begint voor {previous}"
            previous, when = stage.key, stage.last_day if not stage.round_with else when
        if stage.round_with and stage.round_with not in earlier:
            yield f"stages: {stage.key}: round_with noemt geen eerder onderdeel"
        if stage.entry and set(stage.entry.over) & ({s.key for s in regulation.stages} - earlier):
            yield f"stages: {stage.key}: entry kijkt naar een onderdeel dat nog moet komen"
        if stage.entry and not any(s.scoring.in_total or s.key in stage.entry.over for s in regulation.before(stage)):
            yield f"stages: {stage.key}: entry kijkt naar punten die er nog niet zijn"
    opens = regulation.opens_at
    if opens and opens > regulation.closes_at:
        yield "applications: opens ligt na closes"


def _counting(regulation: "Regulation") -> Iterator[str]:
    if regulation.grids and regulation.profile is None:
        yield "profile: een onderdeel meet competenties; noem het profiel waaruit ze komen"
    for stage, grid in regulation.grids:
        if grid.jurors == "per_juror" and (regulation.jury is None or stage.decided_by != regulation.jury.board):
            yield f"stages: {stage.key}: per_juror vraagt een selectiecommissie (jury) die dit onderdeel beslist"
    if regulation.total and not regulation.scored:
        yield "total: geen enkel onderdeel telt mee in het totaal"
    for stage in regulation.scored:
        if stage.only_for:
            yield f"stages: {stage.key} telt mee in het totaal en moet dus voor iedereen zijn"
    if regulation.total and not set(regulation.total.weights) <= {s.key for s in regulation.scored}:
        yield "total: weights noemt een onderdeel dat niet meetelt"
    if any(isinstance(s.scoring, NoScoring) and s.pass_mark_checked == "at_end" for s in regulation.stages):
        yield "stages: zonder score valt er op het einde niets te toetsen"
    for condition in regulation.flat_conditions:
        if isinstance(condition, AnyOf | AllOf) and any(part.tracks for part in condition.of):
            yield f"conditions: {condition.key}: zet tracks op de hele voorwaarde, niet op een deel"
