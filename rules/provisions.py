"""The provisions of a regulation beside its stages and conditions: who recruits, how one applies, what follows."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rules.conditions import (
    Cure,
    Document,
)
from rules.definition import Clock, Day, Definition, Key, Line, MailAddress, Text
from rules.scoring import Percent


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
    silence: Literal["refusal", "keep_place"] = "refusal"  # what it means that nobody answered in time
    temporary: bool = False  # whether refusing a temporary post counts

    @model_validator(mode="after")
    def _counts(self) -> Self:
        if (self.policy == "drop_after") != (self.after is not None):
            raise ValueError("after: hoeveel weigeringen, bij policy: drop_after en alleen dan")
        return self


class ReserveRule(Definition):
    """How long the reserve lives, when it starts, who shares it, for which functions (A13, A14, A29)."""

    years: Annotated[int, Field(strict=True, ge=0, le=10)] = 0
    months: Annotated[int, Field(strict=True, ge=0, le=120)] = 0
    starts: Literal[
        "final_report_date", "first_of_month_after_final_report", "decision_date", "first_of_month_after_decision"
    ]
    extension: Extension | None = None
    employers: tuple[Line, ...] = ()
    functions: tuple[Line, ...] = ()  # none: the regulation's own function
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
    holds: Literal["none", "appointment", "offers"] = "none"  # what waits as long as an appeal is open


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


Occasion = Literal[
    "completion", "admission", "gate", "invitation", "verification", "judgement", "ranking", "reserve", "correction"
]


class LetterRule(Definition):
    """How letters leave: those of which occasions wait until somebody has looked at them, and who that is."""

    look_first: tuple[Occasion, ...] = ()
    looked_by: Line | None = None  # none: who decides on admission


Months = Annotated[int, Field(strict=True, ge=0, le=120)]


class Retention(Definition):
    """How many calendar months personal data is kept, by how somebody ended (L21, L22).

    Counted from the last of closure, end of the reserve and end of the appeal, never from the start.
    """

    rejected: Months = 12  # not admitted, not passed, absent, not invited, or still in the running at a stop
    withdrawn: Months = 3
    reserve: Months = 12
    appointed: Months = 12  # what the personnel file needs is taken over by then
    objected: Months = 0  # who asked to be taken out of the reserve and erased
    board: Months = 12  # names and mail addresses of the selection board
    selection_rule: Line | None = None  # the approved rule under which a board may destroy (serieregister)


class Sentence(Definition):
    """A sentence of the published text that the engine does not enforce."""

    text: Text
    why: Text
