"""A competence profile (competentieprofiel): what a person is measured against, in the source's own words."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.definition import Definition, Key, Line, Text

REFERENCE = r"^[a-z0-9](-?[a-z0-9]){2,59}$"
Kind = Literal["core", "family", "function"]
KINDS: dict[str, str] = {
    "core": "kerncompetentie",
    "family": "competentie van de functiefamilie",
    "function": "functiespecifieke competentie",
}


class Competence(Definition):
    """A competence with the level asked, its definition and the behaviour that shows it.

    A source that gives no level, definition or indicators leaves it out; nothing is filled in for it.
    """

    key: Key
    name: Line
    kind: Kind
    level: Annotated[int, Field(ge=1, le=9)] | None = None
    level_text: str = ""  # what this level means: `Werkt resultaatgericht en draagt dat uit`
    definition: str = ""
    indicators: tuple[Text, ...] = ()
    remark: str = ""  # what the source adds about this function


class Knowledge(Definition):
    """Something one must know, with the level asked where the source gives one (basis, grondig, …)."""

    text: Text
    level: str = ""


class ResultArea(Definition):
    """A result area (resultaatsgebied) with its purpose and its tasks."""

    title: Line
    purpose: str = ""
    tasks: tuple[Text, ...] = ()


class Section(Definition):
    """Another part of the source, kept as it stands."""

    title: Line
    paragraphs: Annotated[tuple[Text, ...], Field(min_length=1)]


class Place(Definition):
    """The place in the organisation: to whom one reports, whom one leads, who stands in."""

    text: str = ""
    reports_to: str = ""
    leads: tuple[Text, ...] = ()
    stands_in: str = ""


class Profile(Definition):
    """Everything that a function asks of a person; one profile may serve several vacancies."""

    version: Literal[1]
    profile: Annotated[str, Field(pattern=REFERENCE)]  # its reference, which is its file's name
    title: Line
    employer: str = ""
    pay_scale: str = ""
    serves: tuple[Text, ...] = ()  # the vacancies or clusters this one profile serves
    purpose: tuple[Text, ...] = ()
    place: Place = Place()
    result_areas: tuple[ResultArea, ...] = ()
    competences: Annotated[tuple[Competence, ...], Field(min_length=1)]
    knowledge: tuple[Knowledge, ...] = ()
    sections: tuple[Section, ...] = ()

    @model_validator(mode="after")
    def _once(self) -> Self:
        keys = [competence.key for competence in self.competences]
        if len(set(keys)) != len(keys):
            raise ValueError("competences: een sleutel staat twee keer")
        return self

    def competence(self, key: str) -> Competence | None:
        """The competence with this key, if the profile has it."""
        return next((one for one in self.competences if one.key == key), None)


class Draft(Definition):
    """A vacancy that rests on a profile and has no procedure yet (A30): it can be read, never opened."""

    version: Literal[1]
    reference: Annotated[str, Field(pattern=REFERENCE)]
    title: Line
    employer: str = ""
    profile: Annotated[str, Field(pattern=REFERENCE)]
