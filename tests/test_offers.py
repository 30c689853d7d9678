"""Offers from the reserve: in order or with reasons, answered in time, and what a refusal does (A12, A14, A29)."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from models.offers import Offer, Vacancy
from tasks import appointing, offering
from tasks.changes import withdraw
from tasks.opening import Refused
from tests.factory import House
from tests.reserves import COLLEGE, HR, POST, WALL, data_of, kinds, offered, places, reserve_house, said


@pytest.fixture
def binding(database: None, tmp_path: Path) -> House:
    return reserve_house(tmp_path, data_of())


# --- who comes first -------------------------------------------------------------------------------------------------


def test_a_binding_ranking_offers_to_the_first_and_to_nobody_else(binding: House) -> None:
    with pytest.raises(Refused, match="de rangschikking is bindend: K-001 komt voor K-002"):
        offered(binding, to="K-002", reason="Werkt al bij ons.")
    made = offered(binding)
    assert (made.vacancy, made.dossier, made.answer_by) == (1, "K-001", dt.date(2024, 12, 8))
    assert places(binding) == {"K-001": "offered", "K-002": "available", "K-003": "available"}


def test_the_next_in_order_follows_after_a_refusal_and_nobody_gets_the_same_offer_twice(binding: House) -> None:
    order = [offered(binding).dossier]
    for _ in range(2):
        assert said(binding, order[-1], "weigert").still_open
        order.append(offering.offer(binding.reference, WALL, HR, vacancy=1).dossier)
    assert order == ["K-001", "K-002", "K-003"]
    said(binding, "K-003", "weigert")
    with pytest.raises(Refused, match="niemand in de reserve kan dit aanbod nu krijgen"):
        offering.offer(binding.reference, WALL, HR, vacancy=1)
    assert offered(binding, "Een andere plaats").dossier == "K-001"  # keep_place: every place still counts


def test_a_list_may_be_left_with_reasons_and_only_then(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(kind="list"))
    with pytest.raises(Refused, match="K-003: geef de redenen van de keuze"):
        offered(house, to="K-003")
    assert offered(house, to="k-003", reason="Heeft ervaring met schuldbemiddeling.").dossier == "K-003"
    (made,) = house.rows(Offer)
    assert made.because == "Heeft ervaring met schuldbemiddeling."
    assert offered(house, "Een tweede plaats").dossier == "K-001"


@pytest.mark.parametrize("kind", ["binding", "list"])
def test_equals_are_chosen_between_with_reasons_never_by_entry(database: None, tmp_path: Path, kind: str) -> None:
    house = reserve_house(tmp_path, data_of(kind=kind), (1, 1, 3))
    with pytest.raises(Refused, match="K-001 en K-002 staan gelijk: kies wie het aanbod krijgt, met de redenen"):
        offered(house)
    with pytest.raises(Refused, match="K-002: geef de redenen van de keuze"):
        offered(house, to="K-002")
    assert offered(house, to="K-002", reason="Beslist op ervaring.").dossier == "K-002"


def test_without_ranks_someone_is_chosen_with_reasons(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(kind="alphabetical"), (None, None))
    with pytest.raises(Refused, match="staan gelijk"):
        offered(house)
    assert offered(house, to="K-002", reason="Past bij de dienst.").dossier == "K-002"


def test_two_vacancies_at_once_never_reach_one_person(binding: House, tmp_path: Path) -> None:
    assert offered(binding, "Eerste plaats").dossier == "K-001"
    assert offered(binding, "Tweede plaats").dossier == "K-002"
    other = reserve_house(tmp_path, data_of("ander"), mails={1: "KLEIN1@voorbeeld.example"})
    with pytest.raises(Refused, match="K-001: heeft al een aanbod dat nog niet afgelopen is"):
        offered(other, to="K-001")
    assert offered(other, "Elders").dossier == "K-002"  # who is engaged in another reserve is passed by for now


def test_the_database_itself_refuses_a_second_live_offer_to_a_person(
    binding: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = reserve_house(tmp_path, data_of("ander"), mails={1: "klein1@voorbeeld.example"})
    offered(binding)
    monkeypatch.setattr("tasks.places._engaged", lambda _work: (set(), set()))  # as if both looked at the same moment
    with pytest.raises(Refused, match="K-001: heeft al een aanbod"):
        offered(other)
    assert [one.state for one in other.rows(Vacancy)] == ["open"]  # of the first house only: all of it was undone


def test_a_form_that_is_sent_twice_opens_no_second_vacancy(binding: House) -> None:
    offered(binding)
    with pytest.raises(
        Refused, match="plaats: vacature 1 heet ook zo en staat nog open; noem een tweede plaats anders"
    ):
        offered(binding, f" {POST.upper()}\n")
    assert len(binding.rows(Offer)) == len(binding.rows(Vacancy)) == 1
    said(binding, "K-001", "aanvaardt")
    for label in appointing.checks_of(binding.frozen.regulation, "aanwerving").values():
        appointing.check(binding.reference, WALL, "K-001", label, "voldoet", HR)
    appointing.appoint(binding.reference, WALL, "K-001", COLLEGE)
    assert offered(binding).vacancy == 2  # the first is filled: the same post may fall free again


def test_a_vacancy_waits_for_one_answer_at_a_time(binding: House) -> None:
    offered(binding)
    with pytest.raises(Refused, match="vacature 1: een aanbod wacht nog op antwoord"):
        offering.offer(binding.reference, WALL, HR, vacancy=1)
    with pytest.raises(Refused, match="vacature 7 bestaat niet"):
        offering.offer(binding.reference, WALL, HR, vacancy=7)


@pytest.mark.parametrize(("on", "words"), [("27/11/2026", ""), ("28/11/2026", "niemand in de reserve")])
def test_nothing_is_offered_after_the_last_valid_day(binding: House, on: str, words: str) -> None:
    if words:
        with pytest.raises(Refused, match=words):
            offered(binding, on=on)
        with pytest.raises(Refused, match="K-001: de plaats gold tot en met 27 november 2026"):
            offered(binding, to="K-001", on=on)
    else:
        assert offered(binding, on=on).dossier == "K-001"


def test_nothing_is_offered_before_the_first_valid_day(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(starts="first_of_month_after_final_report"))
    with pytest.raises(Refused, match="K-001: de plaats geldt pas vanaf 1 december 2024"):
        offered(house, to="K-001")


def test_a_procedure_that_still_runs_has_no_reserve(house: House) -> None:
    with pytest.raises(Refused, match="er is nog geen wervingsreserve, de selectie loopt nog"):
        offered(house)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"title": ""}, "plaats: één regel van hoogstens 200 tekens verwacht"),
        ({"employer": "Gent"}, "bestuur: een van Lokaal bestuur Ternat verwacht"),
        ({"to": "K-009"}, "K-009: heeft geen plaats in deze reserve"),
        ({"on": "morgen"}, "datum: "),
        ({"on": "1/10/2024", "title": POST}, "niemand in de reserve"),
    ],
)
def test_bad_input_is_refused_with_one_line(binding: House, more: dict[str, Any], line: str) -> None:
    with pytest.raises(Refused, match=line):
        offering.offer(binding.reference, WALL, HR, more.pop("title", POST), **more)
    with pytest.raises(Refused, match=r"beslisser: een van .* verwacht \(een functie, nooit een naam\)"):
        offering.offer(binding.reference, WALL, "Jan Peeters", POST)
    assert binding.rows(Vacancy) == binding.rows(Offer) == []


# --- what an answer does (A29) ---------------------------------------------------------------------------------------


POLICIES = {
    "keep_place": ({"policy": "keep_place"}, ["K-001", "K-001", "K-001"]),
    "drop": ({"policy": "drop"}, ["K-001", "K-002", "K-003"]),
    "drop_after": ({"policy": "drop_after", "after": 2}, ["K-001", "K-001", "K-002"]),
    "to_bottom": ({"policy": "to_bottom"}, ["K-001", "K-002", "K-003", "K-001"]),
}


@pytest.mark.parametrize("policy", POLICIES)
def test_each_policy_decides_who_gets_the_following_vacancies(database: None, tmp_path: Path, policy: str) -> None:
    rule, expected = POLICIES[policy]
    house = reserve_house(tmp_path, data_of(refusal=rule))
    got = []
    for number in range(len(expected)):
        got.append(offered(house, f"Plaats {number}").dossier)
        said(house, got[-1], "weigert")
    assert got == expected


def test_a_lost_place_is_a_decision_with_reasons_rule_and_appeal(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(refusal={"policy": "drop"}))
    offered(house)
    assert said(house, "K-001", "weigert", "2/12/2024").place == "refused"
    assert (house.state("K-001"), places(house)["K-001"]) == ("place_lost", "refused")
    decision = house.decisions("K-001")[-1]
    assert decision.reasons == [f"U weigerde op 2 december 2024 het aanbod voor {POST}."]
    assert decision.rule == "Wie een aanbod weigert, verliest de plaats in de reserve."
    assert (decision.decided_by, decision.decided_on) == (HR, dt.date(2024, 12, 2))
    assert kinds(house, "K-001") == ["offer", "place_lost"]
    assert house.letters("K-001")[-1].appeal_until == dt.date(2025, 1, 31)  # sixty days later


def test_silence_is_noted_by_a_person_once_the_term_is_over(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(refusal={"policy": "drop", "answer_days": 7}))
    offered(house)
    with pytest.raises(Refused, match="de termijn om te antwoorden loopt tot en met 5 december 2024"):
        said(house, "K-001", "geen antwoord", "5/12/2024")
    with pytest.raises(Refused, match="het antwoord kwam na 5 december 2024: noteer ‘geen antwoord’"):
        said(house, "K-001", "aanvaardt", "6/12/2024")
    assert said(house, "K-001", "geen antwoord", "6/12/2024").place == "refused"
    assert house.decisions("K-001")[-1].reasons == [f"U antwoordde niet binnen de termijn op het aanbod voor {POST}."]


def test_silence_and_temporary_posts_count_only_where_the_regulation_says_so(database: None, tmp_path: Path) -> None:
    rule = {"policy": "drop", "silence": "keep_place"}
    house = reserve_house(tmp_path, data_of(refusal=rule))
    offered(house)
    assert said(house, "K-001", "geen antwoord", "20/12/2024").place == "available"
    offered(house, "Tijdelijk", temporary=True)
    assert said(house, "K-001", "weigert").place == "available"
    counted = reserve_house(tmp_path, data_of("ander", refusal={"policy": "drop", "temporary": True}))
    offered(counted, "Tijdelijk", temporary=True)
    assert said(counted, "K-001", "weigert").place == "refused"


def test_a_wrong_answer_is_refused_with_one_line(binding: House) -> None:
    with pytest.raises(Refused, match="K-001: heeft geen aanbod dat op antwoord wacht"):
        said(binding, "K-001", "aanvaardt")
    offered(binding)
    with pytest.raises(Refused, match="antwoord: aanvaardt, weigert of geen antwoord verwacht"):
        said(binding, "K-001", "misschien")
    with pytest.raises(Refused, match="reden: leesbare tekst verwacht"):
        said(binding, "K-001", "weigert", reason="\x1b[2Jweg")
    with pytest.raises(Refused, match="datum: 27 november 2024 ligt voor 28 november 2024"):
        said(binding, "K-001", "aanvaardt", "27/11/2024")
    assert [one.state for one in binding.rows(Offer)] == ["open"]


def test_who_leaves_the_reserve_leaves_the_offer_too(binding: House) -> None:
    offered(binding)
    withdraw(binding.reference, "K-001")
    assert places(binding)["K-001"] == "withdrawn"
    assert [one.state for one in binding.rows(Offer)] == ["refused"]
    assert offering.offer(binding.reference, WALL, HR, vacancy=1).dossier == "K-002"


def test_a_vacancy_that_is_taken_back_frees_the_place_and_says_why(binding: House) -> None:
    offered(binding)
    with pytest.raises(Refused, match="reden: een vacature intrekken vraagt een reden"):
        offering.withdraw_offer(binding.reference, WALL, 1, COLLEGE, reason=" ")
    assert offering.withdraw_offer(binding.reference, WALL, 1, COLLEGE, reason="De dienst fuseert.") == "K-001"
    assert places(binding)["K-001"] == "available"
    assert kinds(binding, "K-001") == ["offer", "offer_withdrawn"]
    with pytest.raises(Refused, match="vacature 1 is ingetrokken"):
        offering.offer(binding.reference, WALL, HR, vacancy=1)
