"""From an accepted offer to the appointment, boards that share a reserve, its term, and what the days do (A14; L20)."""

import datetime as dt
from pathlib import Path

import pytest

from models.offers import Vacancy
from models.tables import Application, Decision, Letter, Reserve
from tasks import answering, appointing, offering, reserve_term
from tasks.inspecting import inspect
from tasks.opening import Refused
from tasks.own_file import own_file
from tasks.reserve_days import Done, reserve_day
from tasks.verifying import verify
from tests.factory import House, leaving
from tests.reserves import COLLEGE, HR, POST, WALL, data_of, day, kinds, offered, places, reserve_house, said


@pytest.fixture
def binding(database: None, tmp_path: Path) -> House:
    return reserve_house(tmp_path, data_of())


# --- appointment -----------------------------------------------------------------------------------------------------


def test_appointing_waits_for_what_must_be_in_order_and_is_for_the_authority(binding: House) -> None:
    offered(binding)
    assert said(binding, "K-001", "aanvaardt").place == "accepted"
    with pytest.raises(Refused, match="beslisser: een van college van burgemeester en schepenen verwacht"):
        appointing.appoint(binding.reference, WALL, "K-001", HR)
    (label,) = appointing.checks_of(binding.frozen.regulation, "aanwerving").values()
    with pytest.raises(Refused, match=f"K-001: nog niet in orde: {label}"):
        appointing.appoint(binding.reference, WALL, "K-001", COLLEGE)
    assert appointing.check(binding.reference, WALL, "K-001", label, "voldoet", HR) == []
    assert appointing.appoint(binding.reference, WALL, "K-001", COLLEGE, on="20/12/2024") == 1
    assert (binding.state("K-001"), places(binding)["K-001"]) == ("appointed", "appointed")
    assert [one.state for one in binding.rows(Vacancy)] == ["filled"]
    assert kinds(binding, "K-001") == ["offer", "offer_accepted", "appointed"]
    assert binding.decisions("K-001")[-1].reasons == [f"Aangesteld door {COLLEGE} op 20 december 2024: {POST}."]


def test_who_does_not_meet_a_condition_reads_why_and_keeps_the_place(binding: House) -> None:
    offered(binding)
    said(binding, "K-001", "aanvaardt")
    (label,) = appointing.checks_of(binding.frozen.regulation, "aanwerving").values()
    with pytest.raises(Refused, match="reden: wie niet voldoet, leest de reden in de brief"):
        appointing.check(binding.reference, WALL, "K-001", label, "voldoet niet", HR)
    appointing.check(binding.reference, WALL, "K-001", label, "voldoet niet", HR, reason="Het attest ontbreekt.")
    assert places(binding)["K-001"] == "available"
    letter = binding.letters("K-001")[-1]
    assert (letter.kind, bool(letter.appeal_until)) == ("not_appointed", True)
    assert letter.facts["reasons"][1] == "Het attest ontbreekt."
    assert offering.offer(binding.reference, WALL, HR, vacancy=1).dossier == "K-002"


def test_a_temporary_post_keeps_the_place_for_a_permanent_one(binding: House) -> None:
    offered(binding, temporary=True)
    said(binding, "K-001", "aanvaardt")
    for label in appointing.checks_of(binding.frozen.regulation, "aanwerving").values():
        appointing.check(binding.reference, WALL, "K-001", label, "voldoet", HR)
    appointing.appoint(binding.reference, WALL, "K-001", COLLEGE)
    assert (binding.state("K-001"), places(binding)["K-001"]) == ("in_reserve", "available")
    assert offered(binding, "Een vaste plaats").dossier == "K-001"


# --- boards that share a reserve (L20) -------------------------------------------------------------------------------


def test_the_candidate_chooses_the_boards(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(employers=["Gemeente A", "OCMW A", "Gemeente B"]))
    with pytest.raises(Refused, match="bestuur: een van Gemeente A, OCMW A, Gemeente B verwacht"):
        offered(house)
    with pytest.raises(Refused, match="bestuur: een van Gemeente A, OCMW A, Gemeente B verwacht"):
        reserve_term.choose_boards(house.reference, WALL, "K-001", ["Gemeente C"])
    assert reserve_term.choose_boards(house.reference, WALL, "K-001", ["gemeente b"]) == ["Gemeente B"]
    with pytest.raises(Refused, match="K-001: wil niet werken bij Gemeente A"):
        offered(house, employer="Gemeente A", to="K-001")
    assert offered(house, employer="Gemeente A").dossier == "K-002"
    assert offered(house, "Bij B", employer="Gemeente B").dossier == "K-001"


def test_a_reserve_for_several_functions_fills_those_alone(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(functions=["Deskundige omgeving", "Deskundige mobiliteit"]))
    line = "plaats: een van deze functies verwacht, met de dienst erbij: Deskundige omgeving, Deskundige mobiliteit"
    with pytest.raises(Refused, match=line):
        offered(house, "Boekhouder")
    assert offered(house, "deskundige mobiliteit, dienst Ruimte").dossier == "K-001"
    assert offered(house, "Deskundige omgeving, dienst Ruimte").dossier == "K-002"


# --- the term (A14) --------------------------------------------------------------------------------------------------


def test_a_reserve_is_extended_in_time_and_as_often_as_the_regulation_allows(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(extension={"months": 12, "times": 1}))
    decided = "besluit van 12 oktober 2026"
    assert reserve_term.extend(house.reference, WALL, decided, COLLEGE, on="27/11/2026") == dt.date(2027, 11, 27)
    assert {place.valid_through for place in house.rows(Reserve)} == {dt.date(2027, 11, 27)}
    assert kinds(house, "K-001") == ["reserve_extended"]
    with pytest.raises(Refused, match="de reserve kan hoogstens 1 keer verlengd worden"):
        reserve_term.extend(house.reference, WALL, decided, COLLEGE, on="1/10/2027")
    late = reserve_house(tmp_path, data_of("ander", extension={"months": 12}))
    with pytest.raises(Refused, match="de reserve is afgelopen: ze kan niet meer verlengd worden"):
        reserve_term.extend(late.reference, WALL, decided, COLLEGE, on="28/11/2026")
    never = reserve_house(tmp_path, data_of("nooit"))
    with pytest.raises(Refused, match="hoogstens 0 keer"):
        reserve_term.extend(never.reference, WALL, decided, COLLEGE)


def test_lievegem_and_ternat_reserves_last_as_their_texts_say(database: None, tmp_path: Path) -> None:
    from config.reading import read_regulation
    from config.settings import regulation_files
    from rules.reserve import reserve_term as term

    by_name = {name: read_regulation(path).regulation for name, path in regulation_files().items()}
    lievegem = next(r for name, r in by_name.items() if "lievegem" in name and "directeur" in name)
    ternat = next(r for name, r in by_name.items() if name.startswith("ternat"))
    assert lievegem.reserve
    assert ternat.reserve
    assert term(lievegem.reserve, dt.date(2024, 6, 12)) == (dt.date(2024, 7, 1), dt.date(2027, 6, 30))
    assert term(lievegem.reserve, dt.date(2024, 7, 1)) == (dt.date(2024, 8, 1), dt.date(2027, 7, 31))
    assert term(ternat.reserve, dt.date(2024, 11, 28)) == (dt.date(2024, 11, 28), dt.date(2026, 11, 27))
    assert (lievegem.ranking.kind, ternat.ranking.kind) == ("binding", "list")


# --- what the days do ------------------------------------------------------------------------------------------------


def test_the_days_remind_tell_and_end_places_once(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(extension={"months": 6}), real=True)
    made = offering.offer(house.reference, day("2026-08-10"), HR, POST)
    assert made.answer_by == dt.date(2026, 8, 20)
    seen = {}
    for text in ("2026-08-16", "2026-08-17", "2026-08-20", "2026-08-21", "2026-08-27", "2026-08-28", "2026-10-27",
                 "2026-10-28", "2026-11-27", "2026-11-28"):  # fmt: skip
        seen[text] = reserve_day(day(text))
        assert reserve_day(day(text) + dt.timedelta(hours=1)) == Done(0, 0, 0)
    assert {text: done for text, done in seen.items() if any(done)} == {
        "2026-08-17": Done(1, 0, 0),  # three days before the last to answer
        "2026-08-21": Done(0, 1, 0),  # nobody answered: HR hears
        "2026-08-27": Done(0, 1, 0),  # three months before 27 November
        "2026-10-27": Done(0, 1, 0),  # one month
        "2026-11-28": Done(0, 0, 2),  # the day after the last
    }
    assert places(house) == {"K-001": "offered", "K-002": "expired", "K-003": "expired"}
    assert (house.state("K-002"), kinds(house, "K-002")) == ("expired", ["reserve_expired"])
    assert kinds(house, "K-001") == ["offer", "offer_reminder"]
    told = [letter.facts["what"] for letter in house.rows(Letter, kind="hr_notice")]
    assert told == ["De termijn van een aanbod is voorbij", *["De wervingsreserve loopt af"] * 2]


def test_an_offer_made_in_time_is_finished_after_the_last_day_and_then_the_place_ends(
    database: None, tmp_path: Path
) -> None:
    house = reserve_house(tmp_path, data_of(), (1,), real=True)
    offering.offer(house.reference, day("2026-11-27"), HR, POST)
    reserve_day(day("2026-11-28"))
    assert places(house) == {"K-001": "offered"}
    noted = answering.answer(house.reference, day("2026-12-02"), "K-001", "weigert", HR)
    assert noted.place == "available"
    assert reserve_day(day("2026-12-03")) == Done(0, 0, 1)
    assert places(house) == {"K-001": "expired"}


def test_nothing_impossible_is_found_and_every_letter_can_be_made(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(extension={"months": 6}, refusal={"policy": "drop"}), real=True)
    offering.offer(house.reference, day("2026-09-01"), HR, POST)
    reserve_day(day("2026-09-08"))
    answering.answer(house.reference, day("2026-09-08"), "K-001", "weigert", HR)
    offering.offer(house.reference, day("2026-09-09"), HR, vacancy=1)
    answering.answer(house.reference, day("2026-09-10"), "K-002", "aanvaardt", HR)
    for label in appointing.checks_of(house.frozen.regulation, "aanwerving").values():
        appointing.check(house.reference, day("2026-09-11"), "K-002", label, "voldoet", HR)
    appointing.appoint(house.reference, day("2026-09-14"), "K-002", COLLEGE)
    reserve_term.extend(house.reference, day("2026-10-01"), "besluit 14", COLLEGE)
    reserve_day(day("2027-05-28"))
    assert places(house) == {"K-001": "refused", "K-002": "appointed", "K-003": "expired"}
    found = inspect(house.reference, day("2027-05-28"))[house.reference]
    assert [f.kind for f in found] == ["no_letter"] * 3  # of the ranking, which these reserves skip
    mails = leaving(day("2027-05-29"))
    assert len(mails) == len(house.rows(Letter))
    assert all("{{" not in f"{mail.subject}{mail.text}" for mail in mails.values())
    assert {a.state for a in house.rows(Application)} == {"place_lost", "appointed", "expired"}
    assert len(house.rows(Decision)) == 6
    assert [found.fault for found in verify(house.reference)] == [""]
    (told,) = [line for line in own_file(house.reference, "K-002").facts["reserve"] if line.startswith("Aangeboden")]
    assert told == f"Aangeboden op 9 september 2026: {POST}, aangesteld op 10 september 2026."
