"""How a stage is scored: in points, on an ordered scale, or not at all."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.definition import Definition, Key, Line
from rules.numbers import dutch

Points = Annotated[Decimal, Field(gt=0, le=100000, decimal_places=4)]
Percent = Annotated[Decimal, Field(gt=0, le=100, decimal_places=4)]
Step = Annotated[Decimal, Field(gt=0, le=100, decimal_places=4)]


class Component(Definition):
    """A part of one stage with points of its own (A5)."""

    key: Key
    title: Line
    max: Points
    min_pct: Percent | None = None

    @property
    def threshold(self) -> Decimal | None:
        """The least number of points that passes, exactly."""
        return None if self.min_pct is None else self.max * self.min_pct / 100


class PointsScoring(Definition):
    """A stage scored in points; `max` may be a hole that someone must fill before opening (A4)."""

    kind: Literal["points"]
    max: Points | None = None
    min_pct: Percent | None = None
    step: Step = Decimal("0.5")
    in_total: bool = True
    components: tuple[Component, ...] = ()

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if len(self.components) == 1:
            raise ValueError("components: een onderdeel heeft geen of minstens twee delen")
        if self.components and self.max is not None and sum(c.max for c in self.components) != self.max:
            raise ValueError(
                f"max moet de som van de delen zijn: {dutch(sum((c.max for c in self.components), Decimal(0)))}"
            )
        if len({c.key for c in self.components}) != len(self.components):
            raise ValueError("components: een sleutel staat twee keer")
        return self

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
