"""What an applicant must be, have or hand in (toelatings- en aanwervingsvoorwaarden, documenten), as data."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from rules.definition import Definition, Degree, Due, Key, Line, Term, Whom

Years = Annotated[Decimal, Field(gt=0, le=60, decimal_places=4)]


class Document(Definition):
    """A document that an application must or may hold; its age is counted in calendar months (A17)."""

    key: Key
    label: Line
    required: bool = True
    only_for: Whom | None = None
    waived_for: Whom | None = None
    due: Due = "closing"
    max_age_months: Annotated[int, Field(strict=True, ge=1, le=120)] | None = None
    age_reference: Annotated[
        str, Field(pattern=r"^(closing_date|submission_date|appointment|stage:[a-z][a-z0-9_]{0,39})$")
    ] = "closing_date"
    only_seen: bool | None = None  # its content is never kept, only that it was seen, its date and the decision (L23)

    @property
    def is_only_seen(self) -> bool:
        """Whether its content may not be kept; an extract from the criminal record never, unless it says otherwise."""
        return "strafregister" in self.label.casefold() if self.only_seen is None else self.only_seen


class Attribute(Definition):
    """A fact about an application that is no condition, but on which documents or stages may hang."""

    key: Key
    label: Line


class OtherDegree(Definition):
    """Degrees that let someone take part on condition of passing an extra stage; short for `any_of`."""

    degrees: tuple[Degree, ...]
    stage: Key


class Base(Definition):
    """What every condition has: for which ways in it holds, and on which date it must be met (A19)."""

    key: Key
    label: Line
    tracks: tuple[Key, ...] = ()  # none: all
    at: Due = "closing"


class DegreeCondition(Base):
    """The degree asked (diplomavereiste)."""

    kind: Literal["degree"]
    degrees: Annotated[tuple[Degree, ...], Field(min_length=1)]
    otherwise: OtherDegree | None = None


class ExperienceCondition(Base):
    """Years of relevant or leading experience, as judged by a person and written in the application."""

    kind: Literal["experience"]
    min_years: Years


class SeniorityCondition(Base):
    """Years of seniority in a level or grade (niveau- of graadanciënniteit), as the personnel file shows."""

    kind: Literal["seniority"]
    of: Literal["level", "grade"]
    min_years: Years
    grades: str = ""


class DeclarationCondition(Base):
    """Met by the candidate's own declaration in the application (A31)."""

    kind: Literal["declaration"]


class DocumentCondition(Base):
    """Met by a document in the application (rijbewijs, taalattest)."""

    kind: Literal["document"]
    document: Key


class PersonCondition(Base):
    """A condition only a person judges; an application that holds the named document waits for that person."""

    kind: Literal["person"]
    referred_by: Key | None = None


class LaterCondition(Base):
    """A condition that is checked after the selection (medical fitness)."""

    kind: Literal["later"]
    at: Due = "appointment"


class StageCondition(Base):
    """A condition that is met by passing a stage of this selection."""

    kind: Literal["stage"]
    stage: Key


class AnyOf(Base):
    """Met by any of these, each a way of its own (Ternat: a master, or a bachelor with an extra test)."""

    kind: Literal["any_of"]
    of: Annotated[tuple["Condition", ...], Field(min_length=2)]


class AllOf(Base):
    """Met by all of these together."""

    kind: Literal["all_of"]
    of: Annotated[tuple["Condition", ...], Field(min_length=2)]


Condition = Annotated[
    DegreeCondition
    | ExperienceCondition
    | SeniorityCondition
    | DeclarationCondition
    | DocumentCondition
    | PersonCondition
    | LaterCondition
    | StageCondition
    | AnyOf
    | AllOf,
    Field(discriminator="kind"),
]
AnyOf.model_rebuild()
AllOf.model_rebuild()


class Cure(Term):
    """A term after the closing day in which an incomplete application may be completed (A18)."""


def flat(conditions: tuple[Condition, ...]) -> list[Condition]:
    """All conditions, those inside others too."""
    found: list[Condition] = []
    for condition in conditions:
        found.append(condition)
        if isinstance(condition, AnyOf | AllOf):
            found += flat(condition.of)
    return found
