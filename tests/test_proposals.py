"""Corrections after the letters left (A33): proposed, shown as a difference, confirmed or refused by a person."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from sqlmodel import select

from models.engine import throwaway_database, writing
from models.tables import Correction, Decision, Invitation, Letter, Procedure, Reserve, Result, Step
from models.types import utcnow
from rules.questions import Entry
from tasks import moments
from tasks.asking import NotAsked
from tasks.corrections import Proposed, confirm, correct, open_corrections, reject
from tasks.overview import overview, ranked
from tasks.tables import TableError
from tests.factory import BECAUSE, FULL, PEOPLE, House, by_step, open_house, person, result, small

JURY = "selectiecommissie"


def release(house: House) -> House:
    """Let the letters about everything that is decided leave, as the hours after a decision do."""
    later = utcnow() + dt.timedelta(days=8)
    for step in house.rows(Step):
        if step.done_at and step.key.partition("-")[0] in {"admission", "gate", "judgement", "ranking"}:
            moments.hold(house.reference, step.key, utcnow())
            assert moments.hold(house.reference, step.key, later) is None
    with writing() as session:
        for letter in session.exec(select(Letter).where(Letter.status == "waiting")):
            letter.status = "sent"
        session.commit()
    return house


@pytest.fixture
def ended(ended: House) -> House:
    return release(ended)


def fix(house: House, dossier: str, part: str, value: str, **more: str) -> Proposed:
    release(house)
    day = {"talk": "9/11/2024", "oral": "23/11/2024", "assessment": "26/11/2024"}.get(part, "28/11/2024")
    given_ = {"reasons": "Herbekeken.", "decider": JURY, "date": day} | more
    entry = Entry(0, dossier, "aanwezig" if part != "admissibility" else "", value, **given_)  # type: ignore[arg-type]
    found = correct(house.reference, part, entry, BECAUSE)
    assert isinstance(found, Proposed)
    return found


def say_yes(house: House, proposed: Proposed, **more: Any) -> Proposed:
    names = [change.dossier for change in proposed.changes]
    return confirm(house.reference, proposed.number, names, JURY, "29/11/2024", **more)


def places(house: House) -> dict[str, int | None]:
    return {s.dossier: s.rank for s in ranked(overview(house.reference).standings)}


def outcome(house: House) -> dict[str, Any]:
    """How everyone stands: state, stage, rank, points and reasons that hold, and the place in the reserve."""
    standings = overview(house.reference).standings
    reserve = {p.application_id: (p.rank, p.state, p.valid_through) for p in house.rows(Reserve)}
    own = {d: house.application(d).id for d in (s.dossier for s in standings)}
    return {s.dossier: (s.state, s.stage, s.rank, s.total, s.reasons, reserve.get(own[s.dossier])) for s in standings}


def left(house: House) -> House:
    """The oral is awaited: everything about the talk has left the house."""
    house.carry(*(row for row in FULL if row["onderdeel"] == "Gesprek"))
    return house


@pytest.fixture
def waiting(talk: House) -> House:
    return left(talk)


# --- proposing: nothing changes --------------------------------------------------------------------------------------


def test_a_proposal_shows_the_difference_and_changes_nothing_else(ended: House) -> None:
    before = ended.dump()
    proposed = fix(ended, "K-002", "talk", "18")
    assert (proposed.was, proposed.becomes, proposed.part) == ("12", "18", "Gesprek")
    assert [c.dossier for c in proposed.changes] == ["K-001", "K-002"]
    first, second = proposed.changes
    assert first.before.startswith("in de wervingsreserve, plaats 1")
    assert first.after.startswith("in de wervingsreserve, plaats 2")
    assert second.before.startswith("in de wervingsreserve, plaats 2: Gesprek: 12 op 20")
    assert second.after.startswith("in de wervingsreserve, plaats 1: Gesprek: 18 op 20")
    after = ended.dump()
    assert {name for name in after if after[name] != before[name]} == {"correction", "event", "line"}


def test_a_proposed_value_reaches_nobody_until_it_is_confirmed(waiting: House) -> None:
    proposed = fix(waiting, "K-002", "talk", "18")
    waiting.carry(*(row for row in FULL if row["onderdeel"] != "Gesprek"))
    assert places(waiting) == {"K-001": 1, "K-002": 2}
    assert [r.value for r in waiting.rows(Result, part="talk", application_id=waiting.application("K-002").id)] == [
        "12"
    ]
    with pytest.raises(NotAsked, match="niet meer wat u zag"):  # the ranking came in between
        say_yes(waiting, proposed)
    (again,) = open_corrections(waiting.reference)
    say_yes(waiting, again)
    assert places(waiting) == {"K-002": 1, "K-001": 2}


def test_what_is_wrong_is_told_and_nothing_is_kept(ended: House) -> None:
    before = ended.dump()
    for value, date in (("21", "9/11/2024"), ("9,75", "9/11/2024"), ("10", "1/1/2024")):
        with pytest.raises(TableError):
            fix(ended, "K-002", "talk", value, date=date)
    with pytest.raises(NotAsked, match="aan de uitkomst verandert niets"):
        fix(ended, "K-002", "talk", "12", reasons="")
    with pytest.raises(TableError):
        correct(ended.reference, "talk", Entry(0, "K-002", "aanwezig", "18", "", JURY, "9/11/2024"), " ")
    with pytest.raises(NotAsked, match="overmacht"):
        correct(ended.reference, "talk", Entry(0, "K-002", "overmacht", "", "", JURY, "9/11/2024"), BECAUSE)
    assert ended.dump() == before


def test_one_proposal_at_a_time_about_the_same_result(ended: House) -> None:
    fix(ended, "K-002", "talk", "18")
    with pytest.raises(NotAsked, match="K-002: voorstel 1 hierover staat nog open"):
        fix(ended, "K-002", "talk", "17")


# --- confirming ------------------------------------------------------------------------------------------------------


def test_confirmed_outcomes_are_new_versions_with_the_reason_behind_them(ended: House) -> None:
    letters = len(ended.rows(Letter))
    say_yes(ended, fix(ended, "K-002", "talk", "18"))
    assert places(ended) == {"K-002": 1, "K-001": 2}
    assert {p.application_id: p.rank for p in ended.rows(Reserve)} == {
        ended.application("K-001").id: 2,
        ended.application("K-002").id: 1,
    }
    talk, final = (by_step(ended.decisions("K-002"), step) for step in ("judgement-talk", "ranking"))
    assert [(d.version, d.points) for d in talk] == [(1, "12"), (2, "18")]
    assert [(d.version, d.rank) for d in final] == [(1, 2), (2, 1)]
    assert (talk[1].decided_by, talk[1].decided_on) == (JURY, dt.date(2024, 11, 9))
    (correction,) = ended.rows(Correction)
    assert {talk[1].correction_id, final[1].correction_id} == {correction.id}
    assert (correction.state, correction.because, correction.closed_by) == ("confirmed", BECAUSE, JURY)
    assert len(ended.rows(Letter)) == letters  # no mail by itself


def test_confirming_twice_does_nothing_and_says_so(ended: House) -> None:
    proposed = fix(ended, "K-002", "talk", "18")
    say_yes(ended, proposed)
    before = ended.dump()
    with pytest.raises(NotAsked, match="voorstel 1 is al bevestigd"):
        say_yes(ended, proposed)
    assert ended.dump() == before


def test_a_replay_of_the_course_changes_nothing(ended: House) -> None:
    say_yes(ended, fix(ended, "K-002", "talk", "18"))
    before = ended.dump()
    assert ended.carry() == []
    assert ended.dump() == before


def test_a_part_of_those_who_change_is_refused(ended: House) -> None:
    proposed = fix(ended, "K-002", "talk", "18")
    with pytest.raises(NotAsked, match="nog niet bevestigd: K-001"):
        confirm(ended.reference, proposed.number, ["K-002"], JURY)
    with pytest.raises(NotAsked, match="K-003: verandert niet"):
        confirm(ended.reference, proposed.number, ["K-001", "K-002", "K-003"], JURY)
    assert places(ended) == {"K-001": 1, "K-002": 2}


def test_only_a_function_of_the_regulation_confirms(ended: House) -> None:
    proposed = fix(ended, "K-002", "talk", "18")
    with pytest.raises(NotAsked, match="een functie, nooit een naam"):
        confirm(ended.reference, proposed.number, None, "Jan")
    with pytest.raises(NotAsked, match="voorstel 7 bestaat niet"):
        confirm(ended.reference, 7, None, JURY)


def test_a_refused_proposal_leaves_everything_as_it_was(ended: House) -> None:
    before = outcome(ended)
    proposed = fix(ended, "K-002", "talk", "18")
    with pytest.raises(NotAsked, match="een weigering vraagt een reden"):
        reject(ended.reference, proposed.number, JURY, "")
    reject(ended.reference, proposed.number, JURY, "De nota bevestigt 12.")
    assert outcome(ended) == before
    assert open_corrections(ended.reference) == []
    with pytest.raises(NotAsked, match="al geweigerd"):
        say_yes(ended, proposed)


def test_a_letter_leaves_only_if_asked_and_names_the_earlier_one(ended: House) -> None:
    from config.rendering import render
    from tasks.letters import common_facts

    say_yes(ended, fix(ended, "K-002", "assessment", "ongeschikt", decider="selectiebureau"), letter=True)
    (letter,) = [x for x in ended.letters("K-002") if x.kind == "corrected"]
    assert letter.appeal_until is not None
    procedure = ended.rows(Procedure)[0]
    text = render("corrected", common_facts(ended.frozen.regulation, procedure.reference, letter, None, "K-002") | {
        "candidate": "Voor2 Achternaam2"}).text  # fmt: skip
    assert "Op 28 november 2024 schreven we u" in text
    assert "Uw uitkomst is nu: niet geslaagd: Assessment" in text
    assert "minder dan het vereiste ‘geschikt’" in text
    assert BECAUSE not in text


# --- what follows ----------------------------------------------------------------------------------------------------


def test_who_now_fails_falls_out_of_ranking_and_reserve(ended: House) -> None:
    say_yes(ended, fix(ended, "K-001", "talk", "9"))
    assert ended.state("K-001") == "eliminated"
    assert places(ended) == {"K-002": 1}
    states = {p.application_id: (p.rank, p.state) for p in ended.rows(Reserve)}
    assert states[ended.application("K-001").id] == (None, "lapsed")
    standing = next(s for s in overview(ended.reference).standings if s.dossier == "K-001")
    assert standing.reasons[0].startswith("Gesprek: 9 op 20, minder dan het minimum")
    lapsed = by_step(ended.decisions("K-001"), "ranking")[-1]
    assert (lapsed.rank, lapsed.reasons) == (None, ["Vervalt door de verbetering van Gesprek."])


def test_a_correction_and_its_reverse_restore_the_same_outcome(ended: House) -> None:
    before = outcome(ended)
    say_yes(ended, fix(ended, "K-001", "talk", "9"))
    assert outcome(ended) != before
    say_yes(ended, fix(ended, "K-001", "talk", "15", reasons=""))
    after = outcome(ended)
    told = {d: (*v[:4], v[5]) for d, v in after.items()}
    assert told == {d: (*v[:4], v[5]) for d, v in before.items()}


def test_who_is_placed_lower_may_appeal_too(ended: House) -> None:
    say_yes(ended, fix(ended, "K-002", "talk", "18"), letter=True)
    told = {d: [x for x in ended.letters(d) if x.kind == "corrected"] for d in ("K-001", "K-002")}
    assert [len(letters) for letters in told.values()] == [1, 1]
    assert told["K-001"][0].appeal_until is not None
    assert told["K-002"][0].appeal_until is None


def test_who_now_passes_joins_a_stage_that_is_not_judged_yet(waiting: House) -> None:
    assert waiting.state("K-003") == "eliminated"
    proposed = fix(waiting, "K-003", "talk", "10")
    assert proposed.changes[0].after.startswith("uitgenodigd (Mondelinge proef)")
    assert "K-003 moet Mondelinge proef nog afleggen" in proposed.notes[0]
    say_yes(waiting, proposed)
    assert waiting.state("K-003") == "invited"
    key = waiting.application("K-003").id
    assert {i.key for i in waiting.rows(Invitation, application_id=key)} == {"talk", "oral"}
    assert [x for x in waiting.letters("K-003") if x.kind == "invitation" and x.step == "invitation-oral"] == []
    rest = [row for row in FULL if row["onderdeel"] != "Gesprek"]
    assert waiting.carry(*rest) == ["Mondelinge proef: geen resultaat voor K-003"]
    assert waiting.carry(*rest, result("K-003", "oral", "9", motivering="Onvoldoende.")) == []
    assert waiting.state("K-003") == "eliminated"


def test_who_now_passes_what_others_took_since_is_refused_with_what_must_be_held(ended: House) -> None:
    before = ended.dump()
    with pytest.raises(
        NotAsked, match="K-003: moet Mondelinge proef nog afleggen, maar dat onderdeel is al beoordeeld"
    ):
        fix(ended, "K-003", "talk", "10")
    assert ended.dump() == before


def test_who_passes_the_last_stage_after_all_is_ranked_with_the_others(ended: House) -> None:
    say_yes(ended, fix(ended, "K-001", "assessment", "ongeschikt", decider="selectiebureau"))
    assert places(ended) == {"K-002": 1}
    say_yes(ended, fix(ended, "K-001", "assessment", "geschikt", decider="selectiebureau"))
    assert places(ended) == {"K-001": 1, "K-002": 2}
    assert {p.state for p in ended.rows(Reserve)} == {"available"}


def test_a_tie_is_shared_after_a_correction_too(ended: House) -> None:
    say_yes(ended, fix(ended, "K-002", "talk", "16"))  # 16 + 15 and 15 + 16
    assert places(ended) == {"K-001": 1, "K-002": 1}


def test_admission_can_be_corrected_after_the_letters(ended: House) -> None:
    by = ended.frozen.regulation.admission_decided_by
    entry = Entry(0, "K-002", "", "onontvankelijk", "Het diploma was vals.", by, "5/11/2024")
    found = correct(ended.reference, "ontvankelijkheid", entry, BECAUSE)
    assert isinstance(found, Proposed)
    say_yes(ended, found)
    assert ended.state("K-002") == "inadmissible"
    assert places(ended) == {"K-001": 1}


def test_who_left_or_is_appointed_is_not_touched(ended: House) -> None:
    from tasks.changes import withdraw

    withdraw(ended.reference, "K-001")
    with pytest.raises(NotAsked, match="K-001: is teruggetrokken"):
        fix(ended, "K-001", "talk", "9")
    say_yes(ended, fix(ended, "K-002", "talk", "19"))  # the one who left keeps its place in the order, and moves
    assert ended.state("K-001") == "withdrawn"
    assert by_step(ended.decisions("K-001"), "ranking")[-1].rank == 2


# --- gates -----------------------------------------------------------------------------------------------------------


def gated(n: int) -> dict[str, Any]:
    data = small()
    data["stages"][1]["entry"] = {"best": {"n": n, "ties": "include_all"}}
    return data


@pytest.fixture
def best_two(database: None, tmp_path: Path) -> House:
    """The talk is over and the best two of four are invited to the oral, which is awaited."""
    house = open_house(tmp_path, gated(2))
    names = ("K-001", "K-002", "K-003", "K-004")
    house.apply(*(person(d) for d in names))
    house.carry(*(result(d, "talk", p) for d, p in zip(names, ("15", "14", "13", "12"), strict=True)))
    assert [house.state(d) for d in names] == ["invited", "invited", "not_invited", "not_invited"]
    return house


def test_who_falls_below_the_gate_makes_room_for_the_next(best_two: House) -> None:
    proposed = fix(best_two, "K-001", "talk", "11")
    assert [c.dossier for c in proposed.changes] == ["K-001", "K-003"]
    say_yes(best_two, proposed)
    names = ("K-001", "K-002", "K-003", "K-004")
    assert [best_two.state(d) for d in names] == ["not_invited", "invited", "invited", "not_invited"]
    refused = by_step(best_two.decisions("K-001"), "gate-oral")[-1]
    assert refused.reasons == ["Gesprek: 11 op 20, dat is 55%. U staat op plaats 4 van 4: niet bij de 2 hoogste."]
    assert by_step(best_two.decisions("K-003"), "gate-oral")[-1].outcome == "passed_stage"


def test_who_rises_comes_in_and_nobody_loses_an_invitation_through_anothers_mistake(best_two: House) -> None:
    proposed = fix(best_two, "K-004", "talk", "16")
    assert (
        proposed.notes
        == (
            "K-002 zou nu niet meer uitgenodigd worden voor Mondelinge proef, maar behoudt de uitnodiging",
            "K-004 moet Mondelinge proef nog afleggen, op donderdag 21 november 2024; er vertrekt geen uitnodiging:"
            " nodig zelf uit",
        )
        or "nieuwe datum" in proposed.notes[1]
    )
    say_yes(best_two, proposed)
    names = ("K-001", "K-002", "K-003", "K-004")
    assert [best_two.state(d) for d in names] == ["invited", "invited", "not_invited", "invited"]


def test_a_gate_and_its_reverse(best_two: House) -> None:
    say_yes(best_two, fix(best_two, "K-001", "talk", "11"))
    say_yes(best_two, fix(best_two, "K-001", "talk", "15"))
    names = ("K-001", "K-002", "K-003", "K-004")
    assert [best_two.state(d) for d in names] == ["invited", "invited", "invited", "not_invited"]


@hypothesis(max_examples=6)
@given(
    first=st.lists(st.integers(20, 40), min_size=5, max_size=5),
    second=st.lists(st.integers(20, 40), min_size=5, max_size=5),
    who=st.integers(0, 4),
    new=st.integers(0, 40),
)
def test_a_correction_gives_what_a_procedure_with_the_right_result_would_have(
    tmp_path_factory: pytest.TempPathFactory, first: list[int], second: list[int], who: int, new: int
) -> None:
    """In half points, everyone to the end: correcting afterwards and entering it right at once rank alike."""
    folder = tmp_path_factory.mktemp("huis")
    names = [f"K-{n:03}" for n in range(1, 6)]

    def run(house: House, talk: list[int]) -> None:
        house.apply(*(person(d) for d in names))
        rows = [result(d, "talk", f"{p / 2}", motivering="Gewogen.") for d, p in zip(names, talk, strict=True)]
        rows += [result(d, "oral", f"{p / 2}") for d, p in zip(names, second, strict=True)]
        rows += [result(d, "assessment", "geschikt") for d in names]
        assert house.carry(*rows, result("", "eindrapport", "opgemaakt", "28/11/2024")) == []

    right = [new if n == who else p for n, p in enumerate(first)]
    with throwaway_database():
        house = open_house(folder)
        run(house, first)
        if new != first[who]:
            say_yes(house, fix(house, names[who], "talk", f"{new / 2}"))
        corrected = (places(house), {d: house.state(d) for d in names})
    with throwaway_database():
        house = open_house(folder)
        run(house, right)
        assert corrected == (places(house), {d: house.state(d) for d in names})


def test_nothing_of_it_is_personal(ended: House) -> None:
    proposed = fix(ended, "K-002", "talk", "18")
    assert "Achternaam" not in repr(proposed)
    assert replace(proposed, number=0) != proposed
    assert all("Achternaam" not in e[4] + e[6] for e in ended.dump()["event"])
    assert {d.dossier for d in proposed.changes} <= set(PEOPLE)
    assert ended.rows(Decision, correction_id=1) == []
