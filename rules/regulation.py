"""A regulation (selectiereglement) as data: frozen, strict, every rule beside the sentence it comes from."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.dates import end_of
from rules.stage import Definition, Degree, Key, MailAddress, PointsScoring, Stage, Text

REFERENCE = r"[a-z0-9](-?[a-z0-9]){2,59}"
Reference = Annotated[str, Field(pattern=f"^{REFERENCE}$")]


class Employer(Definition):
    """The local government that recruits, as it signs its letters."""

    name: Text
    address: Text
    contact: MailAddress
    signature: Text


class Track(Definition):
    """A way in (toegangsweg): aanwerving, bevordering, mobiliteit."""

    key: Key
    label: Text


class Document(Definition):
    """A document that an application must or may hold; its age is counted in calendar months."""

    key: Key
    label: Text
    required: bool = True
    max_age_months: Annotated[int, Field(ge=1, le=120)] | None = None
    age_reference: Literal["closing_date", "submission_date"] = "closing_date"


class Applications(Definition):
    """When and how one applies: `closes` is a whole day in Brussels (A15), post counts by its postmark (A16)."""

    opens: dt.date | None = None
    closes: dt.date
    channels: tuple[Literal["mail", "post", "formulier"], ...] = ("mail", "post")
    post_rule: Literal["postmark", "received"] = "postmark"
    incomplete: Literal["reject"] = "reject"
    documents: tuple[Document, ...] = ()


class OtherDegree(Definition):
    """Degrees that let someone take part on condition of passing an extra stage."""

    degrees: tuple[Degree, ...]
    stage: Key


class DegreeCondition(Definition):
    """The degree asked (diplomavereiste)."""

    kind: Literal["degree"]
    key: Key
    label: Text
    degrees: tuple[Degree, ...]
    otherwise: OtherDegree | None = None


class ExperienceCondition(Definition):
    """Years of relevant experience, as judged by a person and written in the application."""

    kind: Literal["experience"]
    key: Key
    label: Text
    min_years: Annotated[Decimal, Field(gt=0, le=60)]


class PersonCondition(Definition):
    """A condition only a person judges; an application that holds the named document waits for that person."""

    kind: Literal["person"]
    key: Key
    label: Text
    referred_by: Key | None = None


class LaterCondition(Definition):
    """A condition that is checked after the selection (medical fitness)."""

    kind: Literal["later"]
    key: Key
    label: Text


Condition = Annotated[
    DegreeCondition | ExperienceCondition | PersonCondition | LaterCondition, Field(discriminator="kind")
]


class TotalRule(Definition):
    """The least share of all points together, and when it is checked (A2, A3)."""

    min_pct: Annotated[Decimal, Field(gt=0, le=100)]
    checked: Literal["at_end", "when_known"] = "at_end"


class Ranking(Definition):
    """How passed candidates are ranked; equal totals share a rank: 1, 2, 2, 4 (A11, A12)."""

    kind: Literal["binding", "list"] = "list"


class ReserveRule(Definition):
    """How long the reserve lives and when it starts (A13, A14)."""

    years: Annotated[int, Field(ge=1, le=10)]
    starts: Literal["final_report_date", "first_of_month_after_final_report"]


class Appeal(Definition):
    """The appeal clause of every negative letter (L12)."""

    days: Annotated[int, Field(ge=1, le=365)] = 60
    clause: Text


class Sentence(Definition):
    """A sentence of the published text that the engine does not enforce."""

    text: Text
    why: Text


class Regulation(Definition):
    """Everything that is fixed beforehand about one selection procedure."""

    version: Literal[1]
    reference: Reference
    title: Text
    employer: Employer
    employment: Literal["statutory", "contractual"]
    pay_scale: str = ""
    appointing_authority: Text
    deciders: Annotated[tuple[Text, ...], Field(min_length=1)]
    tracks: Annotated[tuple[Track, ...], Field(min_length=1)]
    applications: Applications
    conditions: tuple[Condition, ...] = ()
    admission_decided_by: Text
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    total: TotalRule | None = None
    ranking: Ranking
    reserve: ReserveRule | None = None
    appeal: Appeal
    information: tuple[Sentence, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for what, keys in (
            ("stages", [s.key for s in self.stages]),
            ("documents", [d.key for d in self.applications.documents]),
            ("conditions", [c.key for c in self.conditions]),
            ("tracks", [t.key for t in self.tracks]),
            ("stage titles", [name.casefold() for s in self.stages for name in (s.title, *s.aliases)]),
        ):
            if len(set(keys)) != len(keys):
                raise ValueError(f"{what}: een sleutel staat twee keer")
        return self

    @model_validator(mode="after")
    def _knows_its_names(self) -> Self:
        stages = {s.key for s in self.stages}
        documents = {d.key for d in self.applications.documents}
        for condition in self.conditions:
            other = (
                condition.otherwise.stage if isinstance(condition, DegreeCondition) and condition.otherwise else None
            )
            if other is not None and other not in stages:
                raise ValueError(f"conditions: onderdeel {other} bestaat niet")
            paper = condition.referred_by if isinstance(condition, PersonCondition) else None
            if paper is not None and paper not in documents:
                raise ValueError(f"conditions: document {paper} bestaat niet")
        reserved = stages & RESERVED_KEYS
        if reserved:
            raise ValueError(f"stages: sleutel {', '.join(sorted(reserved))} is voorbehouden")
        for name in (self.admission_decided_by, *(s.decided_by for s in self.stages)):
            if name not in self.deciders:
                raise ValueError(f"deciders: ‘{name}’ ontbreekt")
        return self

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        previous, when = "applications.closes", self.applications.closes
        for stage in self.stages:
            if stage.first_day < when:
                raise ValueError(f"stages: {stage.key} begint voor {previous}")
            previous, when = stage.key, stage.last_day
        if self.applications.opens and self.applications.opens > self.applications.closes:
            raise ValueError("applications: opens ligt na closes")
        return self

    @model_validator(mode="after")
    def _has_a_total(self) -> Self:
        if self.total and not self.scored:
            raise ValueError("total: geen enkel onderdeel telt mee in het totaal")
        for stage in self.scored:
            if stage.only_for:
                raise ValueError(f"stages: {stage.key} telt mee in het totaal en moet dus voor iedereen zijn")
        return self

    def stage(self, key: str) -> Stage:
        """The stage with this key; KeyError if there is none."""
        for stage in self.stages:
            if stage.key == key:
                return stage
        raise KeyError(key)

    @property
    def scored(self) -> tuple[Stage, ...]:
        """The stages whose points count in the total (A2)."""
        return tuple(s for s in self.stages if s.scoring.in_total)

    @property
    def closes_at(self) -> dt.datetime:
        """The last second in which one can apply."""
        return end_of(self.applications.closes)

    def holes(self) -> list[str]:
        """What must be filled before this regulation can be opened, one line each."""
        lines = []
        for number, stage in enumerate(self.stages):
            if isinstance(stage.scoring, PointsScoring) and stage.scoring.max is None:
                lines.append(
                    f"stages.{number}.scoring.max: het maximum aantal punten van ‘{stage.title}’ ontbreekt"
                    " (voorstel: 100 voor elk onderdeel)"
                )
        return lines


RESERVED_KEYS = {"opening", "screening", "admission", "ranking"} | {
    "closing",
    "post",
    "admissibility",
    "final_report",
    "appointment",
    "reserve",
    "withdrawal",
}
