"""A regulation (selectiereglement) as data: frozen, strict, every rule beside the sentence it comes from."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.conditions import (
    AllOf,
    AnyOf,
    Attribute,
    Condition,
    Cure,
    DegreeCondition,
    Document,
    DocumentCondition,
    ExperienceCondition,
    PersonCondition,
    SeniorityCondition,
    StageCondition,
    flat,
)
from rules.dates import at_clock, end_of, start_of
from rules.definition import Clock, Day, Definition, Key, Line, MailAddress, Text, Whom
from rules.jury import JuryRule
from rules.profile import REFERENCE as REFERENCE_OF_PROFILE
from rules.profile import Profile
from rules.scoring import Grid, NoScoring, Percent, PointsScoring
from rules.stage import Stage

REFERENCE = r"[a-z0-9](-?[a-z0-9]){2,59}"
Reference = Annotated[str, Field(pattern=f"^{REFERENCE}$")]


class Employer(Definition):
    """The local government that recruits, as it signs its letters."""

    name: Line
    address: Text
    contact: MailAddress
    signature: Text


class Track(Definition):
    """A way in (toegangsweg): aanwerving, bevordering, mobiliteit."""

    key: Key
    label: Line


class Applications(Definition):
    """When and how one applies: `closes` is a whole day in Brussels unless `closes_time` says when (A15)."""

    opens: Day | None = None
    opens_time: Clock | None = None
    closes: Day
    closes_time: Clock | None = None
    channels: Annotated[tuple[Literal["mail", "post", "formulier"], ...], Field(min_length=1)] = ("mail", "post")
    post_rule: Literal["postmark", "received"] = "postmark"  # A16
    duplicates: Literal["last_counts", "reject"] = "last_counts"
    incomplete: Literal["reject", "cure"] = "reject"  # A18
    cure: Cure | None = None
    documents: tuple[Document, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.incomplete == "cure") != (self.cure is not None):
            raise ValueError("cure: geef een termijn bij incomplete: cure, en alleen dan")
        if self.opens_time and not self.opens:
            raise ValueError("opens_time: zonder opens")
        return self


class Rounding(Definition):
    """Rounding half up to a stated step; only if the regulation rounds (A10)."""

    of: Literal["points", "percent"] = "percent"
    step: Annotated[Decimal, Field(gt=0, le=10, decimal_places=4)] = Decimal(1)


class TotalRule(Definition):
    """The least share of all points together, over which stages, how added and when checked (A2, A3)."""

    min_pct: Percent
    over: tuple[Key, ...] = ()  # none: every stage that counts in the total
    basis: Literal["points", "mean_pct"] = "points"
    weights: dict[Key, Annotated[Decimal, Field(gt=0, le=1000, decimal_places=4)]] = Field(default_factory=dict)
    rounding: Rounding | None = None
    checked: Literal["at_end", "when_known"] = "at_end"


class Ranking(Definition):
    """How passed candidates are ranked; who is equal in all of it shares a rank: 1, 2, 2, 4 (A11, A12, A23)."""

    kind: Literal["binding", "list", "alphabetical", "none"] = "list"
    joint: bool = True
    priority: tuple[Key, ...] = ()  # ways in, the first before the others
    tie_break: tuple[Key, ...] = ()  # stages, or conditions in years

    @property
    def numbered(self) -> bool:
        """Whether a candidate gets a place."""
        return self.kind in {"binding", "list"}


class Extension(Definition):
    """How often a reserve may be extended, and by how many months, by decision (A14)."""

    months: Annotated[int, Field(strict=True, ge=1, le=60)]
    times: Annotated[int, Field(strict=True, ge=1, le=10)] = 1


class Refusal(Definition):
    """What refusing an offer does to a place in the reserve (A29)."""

    policy: Literal["keep_place", "drop", "drop_after", "to_bottom"] = "keep_place"
    after: Annotated[int, Field(strict=True, ge=1, le=20)] | None = None
    answer_days: Annotated[int, Field(strict=True, ge=1, le=90)] = 10

    @model_validator(mode="after")
    def _counts(self) -> Self:
        if (self.policy == "drop_after") != (self.after is not None):
            raise ValueError("after: hoeveel weigeringen, bij policy: drop_after en alleen dan")
        return self


class ReserveRule(Definition):
    """How long the reserve lives, when it starts, who shares it (A13, A14, A29)."""

    years: Annotated[int, Field(strict=True, ge=0, le=10)] = 0
    months: Annotated[int, Field(strict=True, ge=0, le=120)] = 0
    starts: Literal[
        "final_report_date", "first_of_month_after_final_report", "decision_date", "first_of_month_after_decision"
    ]
    extension: Extension | None = None
    employers: tuple[Line, ...] = ()
    refusal: Refusal = Refusal()

    @model_validator(mode="after")
    def _lasts(self) -> Self:
        if self.term_months == 0:
            raise ValueError("years of months: hoe lang geldt de reserve?")
        return self

    @property
    def term_months(self) -> int:
        """The whole length in calendar months."""
        return self.years * 12 + self.months


class Appeal(Definition):
    """The appeal clause of every negative letter (L12, L13); left out, the kind of employment selects it."""

    days: Annotated[int, Field(strict=True, ge=1, le=365)] = 60
    clause: Text | None = None


CLAUSES: dict[str, str] = {
    "statutory": (
        "U kunt tegen deze beslissing beroep tot nietigverklaring instellen bij de afdeling Bestuursrechtspraak van de"
        " Raad van State, Wetenschapsstraat 33, 1040 Brussel. Dat doet u met een ondertekend en gedateerd"
        " verzoekschrift, aangetekend verstuurd of neergelegd via het elektronische platform van de Raad van State,"
        " binnen {days} dagen na de kennisgeving van deze beslissing."
    ),
    "contractual": (
        "U kunt tegen deze beslissing beroep tot nietigverklaring instellen bij de afdeling Bestuursrechtspraak van de"
        " Raad van State, Wetenschapsstraat 33, 1040 Brussel, binnen {days} dagen na de kennisgeving van deze"
        " beslissing. Over een geschil dat uit een arbeidsovereenkomst voortvloeit, oordeelt de arbeidsrechtbank."
    ),
}


class Terms(Definition):
    """Terms that the house binds itself to; none unless the regulation says so."""

    notice_days: Annotated[int, Field(strict=True, ge=1, le=90)] | None = (
        None  # calendar days between invitation and test
    )
    admission_word_days: Annotated[int, Field(strict=True, ge=1, le=90)] | None = None  # after the closing day
    no_show_lockout_months: Annotated[int, Field(strict=True, ge=1, le=60)] | None = None  # A25
    force_majeure: bool = True  # an absence by force majeure leads to a new date, by decision (A25)
    approval: Literal["", "admission", "every_decision"] = ""  # who approves before candidates hear it
    approved_by: Line | None = None

    @model_validator(mode="after")
    def _approver(self) -> Self:
        if bool(self.approval) != bool(self.approved_by):
            raise ValueError("approved_by: wie keurt goed, bij approval en alleen dan")
        return self


class Sentence(Definition):
    """A sentence of the published text that the engine does not enforce."""

    text: Text
    why: Text


class Regulation(Definition):
    """Everything that is fixed beforehand about one selection procedure."""

    version: Literal[1]
    reference: Reference
    title: Line
    employer: Employer
    employment: Literal["statutory", "contractual"]
    pay_scale: str = ""
    profile: Annotated[str, Field(pattern=REFERENCE_OF_PROFILE)] | None = None
    appointing_authority: Line
    deciders: Annotated[tuple[Line, ...], Field(min_length=1)]
    tracks: Annotated[tuple[Track, ...], Field(min_length=1)]
    applications: Applications
    attributes: tuple[Attribute, ...] = ()
    conditions: tuple[Condition, ...] = ()
    admission_decided_by: Line
    jury: JuryRule | None = None
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    total: TotalRule | None = None
    ranking: Ranking
    reserve: ReserveRule | None = None
    terms: Terms = Terms()
    appeal: Appeal = Appeal()
    information: tuple[Sentence, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        faults = [*_doubles(self), *_names(self), *_order(self), *_counting(self)]
        if faults:
            raise ValueError("\n".join(faults))
        return self

    def stage(self, key: str) -> Stage:
        """The stage with this key; KeyError if there is none."""
        for stage in self.stages:
            if stage.key == key:
                return stage
        raise KeyError(key)

    def before(self, stage: Stage) -> tuple[Stage, ...]:
        """The stages that come before this one."""
        keys = [s.key for s in self.stages]
        return self.stages[: keys.index(stage.key)]

    @property
    def scored(self) -> tuple[Stage, ...]:
        """The stages whose points count in the total (A2)."""
        over = self.total.over if self.total else ()
        return tuple(s for s in self.stages if (s.key in over if over else s.scoring.in_total))

    @property
    def flat_conditions(self) -> list[Condition]:
        """All conditions, those inside others too."""
        return flat(self.conditions)

    @property
    def closes_at(self) -> dt.datetime:
        """The last second in which one can apply."""
        applications = self.applications
        if applications.closes_time:
            return at_clock(applications.closes, applications.closes_time)
        return end_of(applications.closes)

    @property
    def opens_at(self) -> dt.datetime | None:
        """The first moment at which one can apply."""
        applications = self.applications
        if applications.opens is None:
            return None
        if applications.opens_time:
            return at_clock(applications.opens, applications.opens_time)
        return start_of(applications.opens)

    @property
    def appeal_clause(self) -> str:
        """The appeal clause of a negative letter."""
        return self.appeal.clause or CLAUSES[self.employment].format(days=self.appeal.days)

    def planned(self, days: Mapping[str, tuple[dt.date, dt.date]]) -> "Regulation":
        """The same regulation with days for stages whose dates depend on what happens."""
        if not days:
            return self
        stages = tuple(s.on(*days[s.key]) if s.key in days else s for s in self.stages)
        return self.model_copy(update={"stages": stages})

    @property
    def grids(self) -> list[tuple[Stage, Grid]]:
        """The stages that measure competences, with their grid."""
        found = ((s, s.scoring.grid) for s in self.stages if isinstance(s.scoring, PointsScoring))
        return [(stage, grid) for stage, grid in found if grid]

    def measured_by(self, profile: Profile) -> "Regulation":
        """The same regulation with the profile's name at each criterion; ValueError names what the profile lacks."""
        unknown = [
            f"stages: {stage.key}: competentie {c.competence} staat niet in het profiel {profile.profile}"
            for stage, grid in self.grids
            for c in grid.criteria
            if profile.competence(c.competence) is None
        ]
        if unknown:
            raise ValueError("\n".join(unknown))
        return self.model_copy(update={"stages": tuple(_named(stage, profile) for stage in self.stages)})

    def holes(self) -> list[str]:
        """What must be filled before this regulation can be opened, one line each."""
        lines = []
        for number, stage in enumerate(self.stages):
            scoring = stage.scoring
            if isinstance(scoring, PointsScoring) and scoring.max is None and not scoring.components:
                lines.append(
                    f"stages.{number}.scoring.max: het maximum aantal punten van ‘{stage.title}’ ontbreekt"
                    " (voorstel: 100 voor elk onderdeel)"
                )
            if stage.undated:
                lines.append(f"stages.{number}.dates: de dag van ‘{stage.title}’ ontbreekt")
        return lines


def _named(stage: Stage, profile: Profile) -> Stage:
    """A stage whose criteria bear the profile's own names."""
    scoring = stage.scoring
    if not isinstance(scoring, PointsScoring) or scoring.grid is None:
        return stage
    known = {c.key: c.name for c in profile.competences}
    criteria = tuple(c.model_copy(update={"title": c.title or known[c.competence]}) for c in scoring.grid.criteria)
    grid = scoring.grid.model_copy(update={"criteria": criteria})
    return stage.model_copy(update={"scoring": scoring.model_copy(update={"grid": grid})})


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
# What a file calls the procedure's own questions (see rules.questions): no stage can have these names.
RESERVED_TITLES = {"post", "ontvankelijkheid", "eindrapport", "aanstelling", "terugtrekking"}
RESERVED_PREFIXES = {"documenten", "ex aequo", "goedkeuring"}


def _doubles(regulation: Regulation) -> Iterator[str]:
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


def _names(regulation: Regulation) -> Iterator[str]:
    """Everything that names something names what is there."""
    stages = {s.key for s in regulation.stages}
    reserved = stages & RESERVED_KEYS
    if reserved:
        yield f"stages: sleutel {', '.join(sorted(reserved))} is voorbehouden"
    for stage in regulation.stages:
        for name in sorted(_called(stage) & RESERVED_TITLES):
            yield f"stages: {stage.key}: de naam ‘{name}’ is voorbehouden"
        for prefix in (name.partition(":")[0] for name in sorted(_called(stage)) if ":" in name):
            if prefix.strip() in RESERVED_PREFIXES:
                yield f"stages: {stage.key}: een naam die begint met ‘{prefix}:’ is voorbehouden"
    for where, kind, names in _mentions(regulation):
        known = _known(regulation, kind)
        yield from (f"{where}: {WHAT[kind]} {name} bestaat niet" for name in names if name not in known)
    own = {regulation.admission_decided_by, *(s.decided_by for s in regulation.stages)}
    own |= {regulation.jury.board} if regulation.jury else set()
    own |= {regulation.terms.approved_by} if regulation.terms.approved_by else set()
    yield from (f"deciders: ‘{name}’ ontbreekt" for name in sorted(own - set(regulation.deciders)))


WHAT = {"stage": "onderdeel", "document": "document", "fact": "voorwaarde of kenmerk", "track": "toegangsweg"}
WHAT |= {"figure": "onderdeel met punten of voorwaarde in jaren", "scored": "onderdeel met punten"}
Mention = tuple[str, str, tuple[str, ...]]


def _known(regulation: Regulation, kind: str) -> set[str]:
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


def _mentions(regulation: Regulation) -> Iterator[Mention]:
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


def _order(regulation: Regulation) -> Iterator[str]:
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


def _counting(regulation: Regulation) -> Iterator[str]:
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
