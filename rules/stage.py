"""A stage (selectieonderdeel) as data: how it is scored, when it is held, for whom."""

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from rules.dates import end_of, start_of
from rules.numbers import dutch, plain

MAIL_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@(?:[\w-]+\.)+[^\W\d_]{2,}")


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("mag niet leeg zijn")
    return text


def _mail_address(text: str) -> str:
    if not MAIL_ADDRESS.fullmatch(text):
        raise ValueError("een e-mailadres zoals naam@voorbeeld.be verwacht")
    return text


Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Text = Annotated[str, AfterValidator(_not_blank)]
MailAddress = Annotated[str, AfterValidator(_mail_address)]
Degree = Literal["master", "bachelor", "graduaat", "secundair", "geen"]


class Definition(BaseModel):
    """A frozen part of a regulation that refuses unknown keys.

    `source` quotes the published text; `choice` says why this value was taken where the text is silent.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    source: str = ""
    choice: str = ""


class PointsScoring(Definition):
    """A stage scored in points; `max` may be a hole that someone must fill before opening (A4)."""

    kind: Literal["points"]
    max: Annotated[Decimal, Field(gt=0, le=100000)] | None = None
    min_pct: Annotated[Decimal, Field(gt=0, le=100)] | None = None
    step: Annotated[Decimal, Field(gt=0, le=100)] = Decimal("0.5")
    in_total: bool = True

    @property
    def maximum(self) -> Decimal:
        """The maximum number of points; ValueError while it is a hole."""
        if self.max is None:
            raise ValueError("no maximum points")
        return self.max

    @property
    def threshold(self) -> Decimal | None:
        """The least number of points that passes, exactly."""
        return None if self.min_pct is None else self.maximum * self.min_pct / 100


class VerdictScoring(Definition):
    """A stage judged on an ordered scale, worst first (A6)."""

    kind: Literal["verdict"]
    scale: Annotated[tuple[Text, ...], Field(min_length=2)]
    min: Text
    in_total: Literal[False] = False

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.min not in self.scale:
            raise ValueError(f"min moet een waarde van de schaal zijn: {', '.join(self.scale)}")
        if len({value.casefold() for value in self.scale}) != len(self.scale):
            raise ValueError("de schaal noemt een waarde twee keer")
        return self


Scoring = Annotated[PointsScoring | VerdictScoring, Field(discriminator="kind")]


class TakeHome(Definition):
    """A home assignment: sent on one day, handed in by the end of another."""

    sent: dt.date
    due: dt.date

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.due < self.sent:
            raise ValueError("due ligt voor sent")
        return self


class OnlyFor(Definition):
    """Whom a stage is held for."""

    degrees: tuple[Degree, ...]


class Stage(Definition):
    """One part of the selection (selectieonderdeel)."""

    key: Key
    title: Text
    aliases: tuple[Text, ...] = ()  # other names that files may use
    about: str = ""
    scoring: Scoring
    dates: tuple[dt.date, ...] = ()
    take_home: TakeHome | None = None
    place: str = ""
    organiser: str = ""
    only_for: OnlyFor | None = None
    decided_by: Text
    reasons_on_failure: bool = False

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if bool(self.dates) == bool(self.take_home):
            raise ValueError("geef dates of take_home, precies een van beide")
        if list(self.dates) != sorted(set(self.dates)):
            raise ValueError("dates staan niet in volgorde of noemen een dag twee keer")
        return self

    @property
    def first_day(self) -> dt.date:
        """The first day of the stage."""
        return self.take_home.sent if self.take_home else self.dates[0]

    @property
    def last_day(self) -> dt.date:
        """The last day of the stage."""
        return self.take_home.due if self.take_home else self.dates[-1]

    @property
    def results_from(self) -> dt.datetime:
        """The moment from which results are awaited."""
        return end_of(self.take_home.due) if self.take_home else start_of(self.dates[0])

    @property
    def threshold_words(self) -> str:
        """What passes, for a letter: `minstens 50 op 100 punten`."""
        if isinstance(self.scoring, VerdictScoring):
            return f"minstens ‘{self.scoring.min}’"
        if self.scoring.threshold is None:
            return "geen eigen minimum"
        return f"minstens {dutch(self.scoring.threshold)} op {dutch(self.scoring.maximum)} punten"


def points_words(value: Decimal, scoring: PointsScoring) -> str:
    """`72,5 op 100`"""
    return f"{dutch(value)} op {plain(scoring.maximum).replace('.', ',')}"
