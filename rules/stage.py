"""A stage (selectieonderdeel) as data: how it is scored, when it is held, for whom, who may enter."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.dates import dutch_date, dutch_day, end_of, start_of
from rules.definition import Clock, Day, Definition, Key, Line, Term, Whom
from rules.gates import Gate
from rules.numbers import dutch, plain
from rules.scoring import Component, NoScoring, PointsScoring, Scoring, VerdictScoring

LONGEST = 366  # days of one stage


class TakeHome(Definition):
    """A home assignment: sent on one day and handed in by the end of another, the same for all (A21).

    Either `sent` and `due` are published days, or it leaves when the previous result is in and `days` later is due.
    If it leaves later than `sent`, `late` says whether the end stays (HR is warned) or moves on as much.
    """

    sent: Day | None = None
    due: Day | None = None
    days: Annotated[int, Field(strict=True, ge=1, le=90)] | None = None
    late: Literal["warn", "extend"] = "warn"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if (self.days is None) == (self.sent is None) or (self.sent is None) != (self.due is None):
            raise ValueError("geef sent en due, of days")
        if self.sent and self.due and self.due < self.sent:
            raise ValueError("due ligt voor sent")
        if self.sent and self.due and (self.due - self.sent).days > LONGEST:
            raise ValueError(f"due ligt meer dan {LONGEST} dagen na sent")
        return self


class Range(Definition):
    """A stage held somewhere between two days, both included."""

    first: Day
    last: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last < self.first:
            raise ValueError("last ligt voor first")
        if (self.last - self.first).days > LONGEST:
            raise ValueError(f"last ligt meer dan {LONGEST} dagen na first")
        return self


class Relative(Term):
    """A stage held within so many days after something: the previous decision, or the closing day."""

    after: Literal["previous", "closing"] = "previous"


class Break(Definition):
    """A part of the day in which nobody comes, such as noon."""

    starts: Clock
    ends: Clock

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends <= self.starts:
            raise ValueError("ends ligt niet na starts")
        return self


class Slots(Definition):
    """Each candidate a time of one's own inside the stage's days (A22); `rooms` are those that sit at the same time."""

    starts: Clock
    ends: Clock
    minutes: Annotated[int, Field(strict=True, ge=5, le=480)]
    pause: Annotated[int, Field(strict=True, ge=0, le=240)] = 0
    parallel: Annotated[int, Field(strict=True, ge=1, le=50)] = 1
    rooms: Annotated[tuple[Annotated[Line, Field(max_length=80)], ...], Field(max_length=50)] = ()
    breaks: Annotated[tuple[Break, ...], Field(max_length=20)] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if len({room.casefold() for room in self.rooms}) < len(self.rooms):
            raise ValueError("rooms noemt een zaal twee keer")
        if self.rooms and self.parallel not in {1, len(self.rooms)}:
            raise ValueError("parallel en rooms zeggen niet hetzelfde: laat parallel weg")
        if all(ends - starts < self.minutes for starts, ends in self.spans):
            raise ValueError("tussen starts en ends past geen enkel gesprek")
        return self

    @property
    def spans(self) -> list[tuple[int, int]]:
        """The parts of a day in which candidates come, in minutes since midnight."""
        at, spans = _minutes(self.starts), list[tuple[int, int]]()
        for starts, ends in sorted((_minutes(b.starts), _minutes(b.ends)) for b in self.breaks):
            spans.append((at, min(starts, _minutes(self.ends))))
            at = max(at, ends)
        return [span for span in [*spans, (at, _minutes(self.ends))] if span[0] < span[1]]

    @property
    def places(self) -> tuple[str, ...]:
        """A name for each who can come at the same time: the rooms', or a number where they have none."""
        numbered = tuple(map(str, range(1, self.parallel + 1))) if self.parallel > 1 else ("",)
        return self.rooms or numbered


class HeldIf(Definition):
    """A stage that is held only if more than so many candidates would take it (preselection)."""

    more_than: Annotated[int, Field(strict=True, ge=0, le=100000)]


class Exemption(Definition):
    """An earlier pass that still counts: so many months, on the closing day or the stage's first day."""

    valid_months: Annotated[int, Field(strict=True, ge=1, le=240)]
    measured: Literal["closing", "stage"] = "closing"


class Stage(Definition):
    """One part of the selection (selectieonderdeel)."""

    key: Key
    title: Line
    aliases: tuple[Line, ...] = ()  # other names that files may use
    about: str = ""
    scoring: Scoring
    pass_mark_checked: Literal["at_stage", "at_end"] = "at_stage"  # A1
    eliminating: bool = True
    dates: tuple[Day, ...] = ()
    range: Range | None = None
    relative: Relative | None = None
    take_home: TakeHome | None = None
    slots: Slots | None = None
    duration: str = ""
    bring: str = ""
    place: str = ""
    organiser: str = ""
    held_if: HeldIf | None = None
    only_for: Whom | None = None
    exemption: Exemption | None = None
    round_with: Key | None = None  # taken together with that earlier stage, marked only if that one was passed
    entry: Gate | None = None
    decided_by: Line
    reasons_on_failure: bool = False

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if sum((bool(self.dates), bool(self.range), bool(self.relative), bool(self.take_home))) > 1:
            raise ValueError("geef een van dates, range, relative of take_home")
        if list(self.dates) != sorted(set(self.dates)):
            raise ValueError("dates staan niet in volgorde of noemen een dag twee keer")
        if self.slots and (self.take_home or self.relative):
            raise ValueError("slots: alleen bij dates of range")
        return self

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if not self.eliminating and self.pass_mark_checked == "at_end":
            raise ValueError("pass_mark_checked: at_end heeft geen zin bij een onderdeel dat niet uitsluit")
        if self.exemption and self.scoring.in_total:
            raise ValueError("exemption: wie vrijgesteld is heeft geen punten; zet in_total: false")
        if self.round_with and (self.entry or self.held_if or self.exemption or self.take_home or self.relative):
            raise ValueError(
                "round_with: geen eigen entry, held_if, exemption, take_home of relative in dezelfde ronde"
            )
        return self

    @property
    def planned(self) -> bool:
        """Whether its days are known: a relative stage gets them when it begins, a hole has none."""
        return bool(self.dates or self.range or (self.take_home and self.take_home.sent))

    @property
    def undated(self) -> bool:
        """Whether someone must still fill in when it is held."""
        return not (self.dates or self.range or self.relative or self.take_home)

    @property
    def first_day(self) -> dt.date:
        """The first day of the stage; ValueError while it is not planned."""
        return self._span()[0]

    @property
    def last_day(self) -> dt.date:
        """The last day of the stage; ValueError while it is not planned."""
        return self._span()[1]

    def _span(self) -> tuple[dt.date, dt.date]:
        if self.take_home and self.take_home.sent and self.take_home.due:
            return self.take_home.sent, self.take_home.due
        if self.range:
            return self.range.first, self.range.last
        if self.dates:
            return self.dates[0], self.dates[-1]
        raise ValueError(f"stage {self.key} has no days yet")

    def on(self, first: dt.date, last: dt.date) -> "Stage":
        """The same stage with its days planned."""
        if self.take_home:
            return self.model_copy(
                update={"take_home": TakeHome.model_construct(sent=first, due=last, late=self.take_home.late)}
            )
        return self.model_copy(
            update={"relative": None, "dates": (), "range": Range.model_construct(first=first, last=last)}
        )

    @property
    def results_from(self) -> dt.datetime:
        """The moment from which results are awaited."""
        return end_of(self.last_day) if self.take_home else start_of(self.first_day)

    @property
    def when_words(self) -> str:
        """When it is held, for a letter: `vrijdag 8 november 2024`; empty while it is not planned."""
        if not self.planned:
            return ""
        if self.take_home or self.range:
            if self.first_day == self.last_day:
                return dutch_day(self.first_day)
            return f"{dutch_day(self.first_day)} tot en met {dutch_day(self.last_day)}"
        return " of ".join(dutch_day(day) for day in self.dates)

    @property
    def days_words(self) -> str:
        """The same in short, for a reason: `25 november 2024 of 26 november 2024`."""
        if self.range and self.first_day != self.last_day:
            return f"{dutch_date(self.first_day)} tot en met {dutch_date(self.last_day)}"
        return " of ".join(dutch_date(day) for day in self.dates or (self.first_day,))

    @property
    def decides_alone(self) -> bool:
        """Whether missing its minimum ends a candidacy at the stage itself."""
        return self.eliminating and self.pass_mark_checked == "at_stage"

    @property
    def threshold_words(self) -> str:
        """What passes, for a letter: `minstens 50 op 100 punten`."""
        scoring = self.scoring
        if isinstance(scoring, NoScoring):
            return "deelnemen"
        if isinstance(scoring, VerdictScoring):
            return f"minstens ‘{scoring.min}’"
        parts = [f"{c.title} minstens {dutch(c.threshold)} op {dutch(c.max)}" for c in scoring.parts if c.threshold]
        if scoring.threshold is not None:
            parts.insert(0, f"minstens {dutch(scoring.threshold)} op {dutch(scoring.maximum)} punten")
        return ", ".join(parts) or "geen eigen minimum"


def is_planned_on_the_way(stage: Stage) -> bool:
    """Whether its days depend on what happened before: relative ones, and a home assignment whose end may move on."""
    take_home = stage.take_home
    return bool(stage.relative or (take_home and (take_home.days or take_home.late == "extend")))


def days_of(stage: Stage) -> tuple[dt.date, ...]:
    """The days on which a stage can be held; none while it is not planned."""
    if not stage.planned:
        return ()
    first, count = stage.first_day, (stage.last_day - stage.first_day).days + 1
    return stage.dates or tuple(first + dt.timedelta(days=n) for n in range(count))


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def points_words(value: Decimal, scoring: PointsScoring | Component) -> str:
    """`72,5 op 100`"""
    maximum = scoring.max if isinstance(scoring, Component) else scoring.maximum
    return f"{dutch(value)} op {plain(maximum).replace('.', ',')}"
