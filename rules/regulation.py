"""A regulation (selectiereglement) as data: frozen, strict, every rule beside the sentence it comes from."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.coherence import faults
from rules.conditions import (
    Attribute,
    Condition,
    flat,
)
from rules.dates import at_clock, end_of, start_of
from rules.definition import Definition, Line
from rules.jury import JuryRule
from rules.profile import REFERENCE as REFERENCE_OF_PROFILE
from rules.profile import Profile
from rules.provisions import (
    CLAUSES,
    Appeal,
    Applications,
    Employer,
    LetterRule,
    Ranking,
    ReserveRule,
    Retention,
    Sentence,
    Terms,
    TotalRule,
    Track,
)
from rules.scoring import Grid, PointsScoring
from rules.stage import Stage

REFERENCE = r"[a-z0-9](-?[a-z0-9]){2,59}"
Reference = Annotated[str, Field(pattern=f"^{REFERENCE}$")]


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
    letters: LetterRule = LetterRule()
    appeal: Appeal = Appeal()
    retention: Retention = Retention()
    information: tuple[Sentence, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        found = faults(self)
        if found:
            raise ValueError("\n".join(found))
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

    def looks_first(self, step: str) -> bool:
        """Whether the letters of a step wait until somebody has looked at them."""
        return step.partition("-")[0] in self.letters.look_first

    @property
    def looked_by(self) -> str:
        """The function that looks at letters before they leave."""
        return self.letters.looked_by or self.admission_decided_by

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
