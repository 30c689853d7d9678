"""The door between states, tried over every pair."""

from itertools import product

import pytest

from rules.states import (
    CONCLUSIONS,
    DUTCH,
    MOVES,
    OUTCOMES,
    STATES,
    IllegalMove,
    State,
    move,
    outcome_of,
)

LEGAL = {
    "received": "admissible inadmissible withdrawn superseded",
    "admissible": "invited passed_stage below_gate not_invited passed failed_total withdrawn",
    "invited": "passed_stage eliminated no_show inadmissible failed_total withdrawn",
    "passed_stage": "invited passed_stage below_gate not_invited passed failed_total withdrawn",
    "not_invited": "invited withdrawn",
    "passed": "in_reserve appointed withdrawn",
    "in_reserve": "appointed place_lost expired withdrawn",
}
SAME_STEP = (
    {"admissible", "inadmissible"},
    {"passed_stage", "eliminated", "no_show", "failed_total"},
    {"passed", "failed_total"},
)
AFTER = {"appointed", "place_lost", "expired"}  # how a place in the reserve ends
ENDS = {"inadmissible", "eliminated", "no_show", "below_gate", "failed_total", "withdrawn", "superseded"} | AFTER
OUT = ENDS | {"not_invited"}  # out, unless a place falls free


@pytest.mark.parametrize(("here", "there"), list(product(STATES, STATES)))
def test_the_door_opens_for_legal_moves_only(here: State, there: State) -> None:
    if there in LEGAL.get(here, "").split():
        assert move(here, there) == there
    else:
        with pytest.raises(IllegalMove) as refusal:
            move(here, there)
        assert (refusal.value.here, refusal.value.there) == (here, there)


@pytest.mark.parametrize(("here", "there"), list(product(STATES, STATES)))
def test_a_correction_stays_within_what_one_step_can_conclude(here: State, there: State) -> None:
    if here == there or any({here, there} <= group for group in SAME_STEP):
        assert move(here, there, correcting=True) == there
    else:
        with pytest.raises(IllegalMove):
            move(here, there, correcting=True)


def test_nothing_leads_out_of_an_end() -> None:
    assert {state for state in STATES if not MOVES[state]} == ENDS


def test_every_state_has_a_dutch_word_and_every_one_a_move_table() -> None:
    assert set(DUTCH) == set(MOVES) == set(STATES)
    assert all(group <= set(STATES) for group in CONCLUSIONS)


def test_every_end_is_an_outcome() -> None:
    assert {outcome_of(state) for state in OUT | {"passed", "in_reserve"}} == set(OUTCOMES)


def test_everyone_can_withdraw_until_the_end() -> None:
    assert {state for state in STATES if "withdrawn" in MOVES[state]} == set(STATES) - ENDS


@pytest.mark.parametrize(("here", "there"), list(product(STATES, STATES)))
def test_a_correction_after_the_letters_goes_back_to_a_door_and_never_from_an_own_wish(
    here: State, there: State
) -> None:
    final = {"passed", "failed_total", "in_reserve"}
    decided = {"inadmissible", "invited", "passed_stage", "eliminated", "no_show", "below_gate", "not_invited", *final}
    doors = {
        "received": decided | {"admissible"},
        "invited": decided,
        "passed_stage": {"passed_stage", "not_invited", "below_gate", *final},
    }
    if here in doors.get(there, set()):
        assert move(here, there, back=True) == there
    else:
        with pytest.raises(IllegalMove):
            move(here, there, back=True)
