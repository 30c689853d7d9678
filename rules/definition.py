"""What every part of a regulation is made of: frozen, strict, with the sentence it comes from."""

import datetime as dt
import re
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

MAIL_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@(?:[\w-]+\.)+[^\W\d_]{2,}")


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("mag niet leeg zijn")
    return text


def _one_line(text: str) -> str:
    if len(text.splitlines()) > 1 or text != text.strip():
        raise ValueError("tekst op één regel verwacht, zonder spaties eromheen")
    return text


def _day(value: object) -> object:
    """A number is no day: pydantic would count it from 1970."""
    if not isinstance(value, dt.date | str):
        raise ValueError("een datum zoals 2024-11-03 verwacht")
    return value


def _in_our_time(day: dt.date) -> dt.date:
    if not 1900 <= day.year <= 2200:
        raise ValueError("een datum tussen 1900 en 2200 verwacht")
    return day


def _mail_address(text: str) -> str:
    if not MAIL_ADDRESS.fullmatch(text):
        raise ValueError("een e-mailadres zoals naam@voorbeeld.be verwacht")
    return text


def _clock(value: object) -> object:
    """YAML reads 12:00 without quotes as a number to base 60: 720."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 24 * 60:
        return f"{value // 60:02}:{value % 60:02}"
    return value


Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Text = Annotated[str, AfterValidator(_not_blank)]
Line = Annotated[Text, AfterValidator(_one_line)]  # what stands in a subject, a table or an error
Day = Annotated[dt.date, BeforeValidator(_day), AfterValidator(_in_our_time)]
MailAddress = Annotated[str, AfterValidator(_mail_address)]
Clock = Annotated[str, BeforeValidator(_clock), Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Degree = Literal["master", "bachelor", "graduaat", "secundair", "geen"]
Due = Annotated[str, Field(pattern=r"^(closing|appointment|stage:[a-z][a-z0-9_]{0,39})$")]
Days = Literal["calendar", "working"]


class Definition(BaseModel):
    """A frozen part of a regulation that refuses unknown keys.

    `source` quotes the published text; `choice` says why this value was taken where the text is silent.
    """

    # Deferred: the regulation's own schema holds all its parts, so that theirs are hardly ever needed apart.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)
    source: str = ""
    choice: str = ""


class Whom(Definition):
    """For whom something holds: everything named here must be true of the application.

    `meeting` and `unless` name conditions or attributes that must be met, or must not be.
    """

    degrees: tuple[Degree, ...] = ()
    tracks: tuple[Key, ...] = ()
    meeting: tuple[Key, ...] = ()
    unless: tuple[Key, ...] = ()

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if not (self.degrees or self.tracks or self.meeting or self.unless):
            raise ValueError("zeg voor wie: degrees, tracks, meeting of unless")
        return self


class Term(Definition):
    """So many calendar or working days."""

    days: Annotated[int, Field(strict=True, ge=1, le=365)]
    count: Days = "calendar"
