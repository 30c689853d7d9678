"""How a stage is scored: in points, on an ordered scale, or not at all."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.definition import Definition, Key, Line
from rules.numbers import decimal_of, dutch, terminates

Points = Annotated[Decimal, Field(gt=0, le=100000, decimal_places=4)]
Percent = Annotated[Decimal, Field(gt=0, le=100, decimal_places=4)]
Step = Annotated[Decimal, Field(gt=0, le=100, decimal_places=4)]


class Component(Definition):
    """A part of one stage with points of its own (A5); a criterion of a grid is scored on a `scale` first."""

    key: Key
    title: Line
    max: Points
    min_pct: Percent | None = None
    scale: Annotated[int, Field(ge=1, le=100)] | None = None

    @property
    def threshold(self) -> Decimal | None:
        """The least number of points that passes, exactly."""
        return None if self.min_pct is None else self.max * self.min_pct / 100

    @property
    def asked(self) -> Decimal:
        """The highest score that people may enter."""
        return Decimal(self.scale) if self.scale else self.max

    def points(self, score: Decimal) -> Decimal:
        """The points that a score is worth, exactly."""
        return score * self.max / self.scale if self.scale else score


class Criterion(Definition):
    """A competence of the profile that a stage measures; its `title` is filled in from the profile."""

    competence: Key
    title: str = ""
    weight: Annotated[int, Field(ge=1, le=1000)] = 1
    min_pct: Percent | None = None


class Grid(Definition):
    """A scoring grid (scoreformulier): every competence on the same scale, weighed into the stage's points.

    `labels` say what each score means, worst first: one for 0 and each step up to `scale`.
    """

    scale: Annotated[int, Field(ge=1, le=100)] = 5
    step: Step = Decimal(1)
    labels: tuple[Line, ...] = ()
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1, max_length=40)]
    jurors: Literal["consensus", "per_juror"] = "consensus"  # A27
    anonymous: bool = False  # a sheet for marking bears dossier numbers and nothing else about a person

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if len({c.competence for c in self.criteria}) != len(self.criteria):
            raise ValueError("criteria: een competentie staat twee keer")
        if self.scale % self.step:
            raise ValueError("step: de schaal moet een geheel aantal stappen zijn")
        if self.labels and len(self.labels) != self.scale / self.step + 1:
            raise ValueError("labels: één woord voor elke score, van 0 tot de hoogste")
        return self

    @property
    def whole(self) -> int:
        """All weights together."""
        return sum(criterion.weight for criterion in self.criteria)


class PointsScoring(Definition):
    """A stage scored in points; `max` may be a hole that someone must fill before opening (A4).

    Points are given for the whole, for each of its `components`, or by criterion of a `grid`.
    """

    kind: Literal["points"]
    max: Points | None = None
    min_pct: Percent | None = None
    step: Step = Decimal("0.5")
    in_total: bool = True
    components: tuple[Component, ...] = ()
    grid: Grid | None = None

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if len(self.components) == 1:
            raise ValueError("components: een onderdeel heeft geen of minstens twee delen")
        if self.components and self.max is not None and self.max != self._together:
            raise ValueError(f"max moet de som van de delen zijn: {dutch(self._together)}")
        if len({c.key for c in self.components}) != len(self.components):
            raise ValueError("components: een sleutel staat twee keer")
        if any(c.scale for c in self.components):
            raise ValueError("components: scale hoort bij een grid")
        return self

    @model_validator(mode="after")
    def _weighs_exactly(self) -> Self:
        """Every score is worth an exact number of points: no share of a weight that never ends (A10)."""
        if self.grid is None:
            return self
        if self.components:
            raise ValueError("grid: zonder components; elk criterium is een deel")
        for criterion in self.grid.criteria if self.max is not None else ():
            worth = Fraction(self.max or 0) * criterion.weight * Fraction(self.grid.step)
            if not terminates(worth / (self.grid.whole * self.grid.scale)):
                raise ValueError(
                    f"grid: {dutch(self.max or Decimal(0))} punten over een gewicht van {self.grid.whole} en een schaal"
                    f" van {self.grid.scale} geeft geen eindig getal; kies gewichten die samen in het maximum opgaan"
                )
        return self

    @property
    def parts(self) -> tuple[Component, ...]:
        """The components, or what the grid makes of the stage's points; none where the whole is scored at once."""
        if self.grid is None or self.max is None:
            return self.components
        share = Fraction(self.maximum) / self.grid.whole
        return tuple(
            Component.model_construct(
                source=c.source or self.grid.source,
                choice=c.choice,
                key=c.competence,
                title=c.title or c.competence,
                max=decimal_of(share * c.weight),
                min_pct=c.min_pct,
                scale=self.grid.scale,
            )
            for c in self.grid.criteria
        )

    @property
    def score_step(self) -> Decimal:
        """In which steps people enter a score (A32)."""
        return self.grid.step if self.grid else self.step

    def by_part(self, scores: Sequence[Decimal]) -> tuple[Decimal, ...]:
        """The points that each score is worth, in the order of the parts."""
        parts = self.parts
        return tuple(part.points(score) for part, score in zip(parts, scores, strict=True)) if parts else tuple(scores)

    @property
    def maximum(self) -> Decimal:
        """The maximum number of points; ValueError while it is a hole."""
        if self.max is None and not self.components:
            raise ValueError("no maximum points")
        return self.max if self.max is not None else self._together

    @property
    def _together(self) -> Decimal:
        return sum((c.max for c in self.components), Decimal(0))

    @property
    def threshold(self) -> Decimal | None:
        """The least number of points that passes, exactly."""
        return None if self.min_pct is None else self.maximum * self.min_pct / 100


class VerdictScoring(Definition):
    """A stage judged on an ordered scale, worst first (A6)."""

    kind: Literal["verdict"]
    scale: Annotated[tuple[Line, ...], Field(min_length=2)]
    min: Line
    in_total: Literal[False] = False

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.min not in self.scale:
            raise ValueError(f"min moet een waarde van de schaal zijn: {', '.join(self.scale)}")
        if len({value.casefold() for value in self.scale}) != len(self.scale):
            raise ValueError("de schaal noemt een waarde twee keer")
        return self


class NoScoring(Definition):
    """A stage that one takes part in and that is not scored; who stays away is absent (A5)."""

    kind: Literal["none"]
    in_total: Literal[False] = False


Scoring = Annotated[PointsScoring | VerdictScoring | NoScoring, Field(discriminator="kind")]
