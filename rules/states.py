"""The states of an application and the only legal moves between them: one table, one door."""

from typing import Literal, get_args

State = Literal[
    "received",
    "admissible",
    "inadmissible",
    "invited",
    "passed_stage",
    "eliminated",
    "no_show",
    "below_gate",
    "not_invited",
    "passed",
    "failed_total",
    "in_reserve",
    "appointed",
    "place_lost",
    "expired",
    "withdrawn",
    "superseded",
]
STATES: tuple[State, ...] = get_args(State)

ON_THE_WAY: frozenset[State] = frozenset(
    {"invited", "passed_stage", "below_gate", "not_invited", "passed", "failed_total", "withdrawn"}
)
MOVES: dict[str, frozenset[State]] = {
    "received": frozenset({"admissible", "inadmissible", "withdrawn", "superseded"}),
    "admissible": ON_THE_WAY,
    "invited": frozenset({"passed_stage", "eliminated", "no_show", "inadmissible", "failed_total", "withdrawn"}),
    "passed_stage": ON_THE_WAY,
    "passed": frozenset({"in_reserve", "appointed", "withdrawn"}),
    "in_reserve": frozenset({"appointed", "place_lost", "expired", "withdrawn"}),
    "place_lost": frozenset(),
    "expired": frozenset(),
    "inadmissible": frozenset(),
    "eliminated": frozenset(),
    "no_show": frozenset(),
    "below_gate": frozenset(),
    "not_invited": frozenset({"invited", "withdrawn"}),  # moving up, when someone invited leaves
    "failed_total": frozenset(),
    "appointed": frozenset(),
    "withdrawn": frozenset(),
    "superseded": frozenset(),
}

# What one and the same step may conclude: a correction moves only within such a group.
CONCLUSIONS: tuple[frozenset[State], ...] = (
    frozenset({"admissible", "inadmissible"}),
    frozenset({"passed_stage", "eliminated", "no_show", "failed_total"}),
    frozenset({"passed", "failed_total"}),
)

# Where a correction after the letters left takes an application back to, before it makes the ordinary moves again:
# to the door of the step whose result was wrong. Nobody comes back from a withdrawal or an appointment this way.
_DECIDED: frozenset[State] = frozenset(
    {
        "inadmissible",
        "invited",
        "passed_stage",
        "eliminated",
        "no_show",
        "below_gate",
        "not_invited",
        "passed",
        "failed_total",
        "in_reserve",
    }
)
BACK: dict[State, frozenset[State]] = {
    "received": _DECIDED | {"admissible"},
    "invited": _DECIDED,
    "passed_stage": frozenset({"passed_stage", "not_invited", "below_gate", "passed", "failed_total", "in_reserve"}),
}

OUTCOMES = (
    "inadmissible",
    "eliminated",
    "below_gate",
    "not_invited",
    "failed_total",
    "withdrawn",
    "no_show",
    "superseded",
    "passed",
)

DUTCH: dict[str, str] = {
    "received": "ontvangen",
    "admissible": "ontvankelijk",
    "inadmissible": "niet ontvankelijk",
    "invited": "uitgenodigd",
    "passed_stage": "geslaagd voor het onderdeel",
    "eliminated": "niet geslaagd",
    "no_show": "afwezig",
    "below_gate": "onder de drempel voor het volgende onderdeel",
    "not_invited": "niet weerhouden voor de volgende ronde",
    "passed": "geslaagd",
    "failed_total": "niet geslaagd in het totaal",
    "in_reserve": "in de wervingsreserve",
    "appointed": "aangesteld",
    "place_lost": "verloor de plaats in de wervingsreserve",
    "expired": "geslaagd; de wervingsreserve is afgelopen",
    "withdrawn": "teruggetrokken",
    "superseded": "vervangen door een latere kandidatuur",
}


LAPSED = "Vervallen door een verbetering"  # the rule of a decision that fell with an earlier one


class IllegalMove(Exception):
    """A move that the table does not allow; carries both states."""

    def __init__(self, here: str, there: State) -> None:
        super().__init__(f"no move from {here} to {there}")
        self.here, self.there = here, there


def move(here: str, there: State, *, correcting: bool = False, back: bool = False) -> State:
    """Return the new state; IllegalMove if the table (or, when correcting, the group) does not allow it.

    `back` takes it to the door of an earlier step, from where it makes the ordinary moves again.
    """
    allowed = there in MOVES[here]
    if correcting:
        allowed = here == there or any({here, there} <= group for group in CONCLUSIONS)
    if back:
        allowed = here in BACK.get(there, ())
    if not allowed:
        raise IllegalMove(here, there)
    return there


def outcome_of(state: str) -> str:
    """The outcome of an application as a program reads it; an open one keeps its state's name."""
    return "passed" if state in {"passed", "in_reserve", "appointed", "place_lost", "expired"} else state
