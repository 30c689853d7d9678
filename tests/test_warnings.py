"""What a regulation says that people may not expect is told, and nothing else."""

import datetime as dt
from typing import Any

import pytest

from config.holidays import is_public_holiday
from config.reading import read_regulation
from rules.warnings import warnings
from tests.factory import ROOT, TERNAT, frozen, points_stage, small

MORE = {"key": "bevordering", "label": "bevordering"}
DEGREE = {"kind": "degree", "key": "diploma", "label": "Diploma", "degrees": ["master"]}


def plain() -> dict[str, Any]:
    """The small procedure, closing on a Monday: nothing to warn of."""
    data = small()
    data["applications"]["closes"] = dt.date(2024, 11, 4)
    return data


def told(data: dict[str, Any]) -> list[str]:
    return list(warnings(frozen(data).regulation, is_public_holiday))


def gated(**entry: Any) -> dict[str, Any]:
    data = plain()
    data["stages"][2]["entry"] = entry
    return data


def test_nothing_odd_is_nothing_told() -> None:
    assert told(plain()) == []


def test_ternat() -> None:
    assert list(warnings(read_regulation(TERNAT).regulation, is_public_holiday)) == [
        "de sluitingsdatum: zondag 3 november 2024 is een zondag; de dag verschuift niet",
        "Schriftelijke proef (thuisopdracht): in de termijn valt maandag 11 november 2024, een feestdag; de termijn"
        " wordt niet langer",
        "Schriftelijke proef (thuisopdracht): de opdracht vertrekt op de dag van ‘Verkennend gesprek’; komt een uitslag"
        " later, dan wordt de termijn korter (A21)",
    ]


def test_the_published_gate_of_seed_000_is_not_odd() -> None:
    path = ROOT / "config" / "regulations" / "clustermanager-organisatie.yaml"
    assert list(warnings(read_regulation(path).regulation, is_public_holiday)) == []


def test_a_stage_on_a_holiday_or_a_sunday() -> None:
    data = plain()
    data["stages"][0]["dates"] = [dt.date(2024, 11, 10), dt.date(2024, 11, 11)]
    assert told(data) == [
        "Gesprek: zondag 10 november 2024 is een zondag; de dag verschuift niet",
        "Gesprek: maandag 11 november 2024 is een feestdag; de dag verschuift niet",
    ]


def test_what_is_a_holiday_is_asked_of_the_caller() -> None:
    regulation = frozen(plain()).regulation
    assert list(warnings(regulation, lambda day: day == dt.date(2024, 11, 21))) == [
        "Mondelinge proef: donderdag 21 november 2024 is een feestdag; de dag verschuift niet"
    ]


def test_slots_in_a_range_fall_on_the_weekend_too() -> None:
    data = plain()
    del data["stages"][0]["dates"]
    data["stages"][0] |= {"range": {"first": dt.date(2024, 11, 7), "last": dt.date(2024, 11, 12)}}
    assert told(data) == []
    data["stages"][0] |= {"slots": {"starts": "09:00", "ends": "12:00", "minutes": 30}}
    assert told(data) == [
        "Gesprek: er worden ook uren verdeeld op zaterdag 9 november 2024, zondag 10 november 2024, maandag 11 november"
        " 2024"
    ]


def test_a_notice_term_that_cannot_be_met_names_the_stage() -> None:
    data = plain()
    data["terms"] = {"notice_days": 13}
    assert told(data) == [
        "Gesprek: tussen de sluitingsdatum (4 november 2024) en dit onderdeel (8 november 2024) liggen 4 kalenderdagen;"
        " het reglement belooft er minstens 13 tussen uitnodiging en proef",
        "Assessment: tussen ‘Mondelinge proef’ (21 november 2024) en dit onderdeel (25 november 2024) liggen 4"
        " kalenderdagen; het reglement belooft er minstens 13 tussen uitnodiging en proef",
    ]


def test_a_notice_term_that_is_met_to_the_day_is_met() -> None:
    data = plain()
    data["terms"] = {"notice_days": 4}
    assert told(data) == []


def test_a_stage_on_the_day_of_the_one_before() -> None:
    data = plain()
    data["stages"][1]["dates"] = [dt.date(2024, 11, 8)]
    assert told(data) == ["Mondelinge proef: begint op de dag van ‘Gesprek’; de uitnodigingen moeten dan al weg zijn"]
    data["stages"][1]["round_with"] = "talk"
    assert told(data) == []


def test_a_home_assignment_sent_on_the_day_of_the_talk() -> None:
    data = plain()
    del data["stages"][1]["dates"]
    home = {"sent": dt.date(2024, 11, 8), "due": dt.date(2024, 11, 10), "late": "extend"}
    data["stages"][1]["take_home"] = home
    assert told(data) == [
        "Mondelinge proef: zondag 10 november 2024 is een zondag; de dag verschuift niet",
        "Mondelinge proef: de opdracht vertrekt op de dag van ‘Gesprek’; de uitslag moet er die dag al zijn",
    ]
    data["stages"][1]["take_home"] = {"sent": dt.date(2024, 11, 12), "due": dt.date(2024, 11, 15)}
    assert told(data) == []


@pytest.mark.parametrize(
    ("relative", "end"),
    [
        ({"days": 13}, "21 november 2024"),
        ({"days": 9, "count": "working"}, "22 november 2024"),  # 11 November does not count
        ({"days": 17, "after": "closing"}, "21 november 2024"),
    ],
)
def test_a_window_that_may_run_past_a_fixed_day(relative: dict[str, Any], end: str) -> None:
    data = plain()
    window = points_stage("extra", "Rollenspel") | {"relative": relative}
    data["stages"].insert(1, window)
    data["stages"][1]["scoring"]["in_total"] = False
    assert told(data) == [
        f"Rollenspel: kan duren tot en met {end} of later, terwijl ‘Mondelinge proef’ vast op 21 november 2024 begint"
    ]
    data["stages"][1]["relative"] = {"days": 7, "count": "working"}
    assert told(data) == []


def test_a_gate_that_the_pass_marks_already_guarantee() -> None:
    assert told(gated(min_pct=50)) == [
        "Assessment: de drempel van 50% sluit niemand uit: wie elk eigen minimum haalt, heeft al 50%"
    ]
    assert told(gated(min_pct=50.5)) == []


def test_a_pass_mark_checked_at_the_end_guarantees_nothing_at_a_gate() -> None:
    data = gated(min_pct=50)
    data["stages"][0]["pass_mark_checked"] = "at_end"
    assert told(data) == []


def test_a_total_that_the_pass_marks_already_guarantee() -> None:
    data = plain()
    data["total"]["min_pct"] = 50
    assert told(data) == ["Totaal: het minimum van 50% sluit niemand uit: wie elk eigen minimum haalt, heeft al 50%"]
    data["stages"][0]["eliminating"] = False
    assert told(data) == []


def test_a_mean_of_percentages_is_weighed_as_the_regulation_says() -> None:
    data = plain()
    data["stages"][0]["scoring"] |= {"max": 60, "min_pct": 80}
    data["total"] = {"min_pct": 70, "basis": "mean_pct", "weights": {"talk": 2}}
    assert told(data) == ["Totaal: het minimum van 70% sluit niemand uit: wie elk eigen minimum haalt, heeft al 70%"]
    data["total"]["weights"] = {"talk": 1}
    assert told(data) == []


def test_a_minimum_between_two_steps() -> None:
    data = plain()
    data["stages"][0]["scoring"] |= {"max": 25, "step": 1}
    assert told(data) == [
        "Gesprek: het minimum van 12,5 punten valt in stappen van 1 tussen twee scores; men heeft er 13 nodig"
    ]


def test_a_minimum_that_nobody_can_reach() -> None:
    data = plain()
    data["stages"][0]["scoring"] |= {"max": 25, "step": 10, "min_pct": 90}
    assert told(data)[0] == "Gesprek: in stappen van 10 haalt niemand het minimum van 22,5 op 25 punten"


def test_a_gate_and_a_total_that_nobody_can_reach() -> None:
    data = gated(min_pct=95)
    data["stages"][0]["scoring"] |= {"max": 20, "step": 15, "min_pct": 75}
    data["total"]["min_pct"] = 95
    assert told(data) == [
        "Assessment: de drempel van 95% haalt niemand: meer dan 87,5% is niet mogelijk met de stappen van de punten",
        "Totaal: het minimum van 95% haalt niemand: meer dan 87,5% is niet mogelijk met de stappen van de punten",
    ]


def test_a_hole_is_no_reason_to_guess() -> None:
    data = gated(min_pct=1)
    data["stages"][0]["scoring"].pop("max")
    assert told(data) == []


def test_a_stage_that_may_not_be_held_counts_in_the_total() -> None:
    data = plain()
    data["stages"][0]["held_if"] = {"more_than": 15}
    data["stages"][1]["entry"] = {"min_pct": 60}
    assert told(data) == [
        "Gesprek: telt mee in het totaal, maar gaat niet altijd door; gaat het niet door, dan loopt het totaal over de"
        " andere onderdelen",
        "Mondelinge proef: de drempel van 60% kijkt alleen naar wat misschien niet doorgaat; gaat het niet door, dan"
        " haalt niemand ze",
    ]


def test_something_for_nobody() -> None:
    data = plain()
    data["conditions"].append(DEGREE)
    data["applications"]["documents"][0]["only_for"] = {"meeting": ["diploma"], "unless": ["diploma"]}
    assert told(data) == [
        "Curriculum vitae: is voor niemand: dezelfde voorwaarde moet en mag niet vervuld zijn",
    ]


@pytest.mark.parametrize(
    ("ranking", "found"),
    [
        (
            {"priority": ["aanwerving"]},
            "Rangschikking: voorrang verandert niets, want er is maar één toegangsweg",
        ),
        (
            {"joint": False},
            "Rangschikking: een rangschikking per toegangsweg verandert niets, want er is maar één toegangsweg",
        ),
        (
            {"kind": "alphabetical", "tie_break": ["oral"]},
            "Rangschikking: voorrang of gelijke stand doet niets, want niemand krijgt een plaats",
        ),
    ],
)
def test_a_ranking_rule_that_changes_nothing(ranking: dict[str, Any], found: str) -> None:
    data = plain()
    data["ranking"] = ranking
    assert told(data) == [found]


def test_priority_with_several_ways_in() -> None:
    data = plain()
    data["tracks"].append(MORE)
    data["ranking"] = {"priority": ["bevordering"]}
    assert told(data) == []
    data["ranking"]["joint"] = False
    assert told(data) == [
        "Rangschikking: voorrang verandert niets, want elke toegangsweg heeft een eigen rangschikking"
    ]


def test_a_reserve_never_starts_before_its_report() -> None:
    """The decision on it is asked after the report, so no start is too early."""
    data = plain()
    data["reserve"]["starts"] = "decision_date"
    assert told(data) == []


def test_to_the_bottom_of_an_unnumbered_reserve() -> None:
    data = plain()
    data["ranking"] = {"kind": "none"}
    data["reserve"]["refusal"] = {"policy": "to_bottom"}
    assert told(data) == ["Wervingsreserve: onderaan komen verandert niets, want niemand heeft een plaats"]


def test_word_on_admission_against_the_cure_and_the_first_stage() -> None:
    data = plain()
    data["applications"] |= {"incomplete": "cure", "cure": {"days": 5, "count": "working"}}
    data["terms"] = {"admission_word_days": 6}
    assert told(data) == [
        "Gesprek: begint op 8 november 2024, terwijl aanvullen mag tot 12 november 2024",
        "ontvankelijkheid: het reglement belooft uitsluitsel tegen 10 november 2024, terwijl aanvullen mag tot"
        " 12 november 2024",
        "ontvankelijkheid: het reglement belooft uitsluitsel tegen 10 november 2024, terwijl ‘Gesprek’ al op"
        " 8 november 2024 begint",
        "ontvankelijkheid: het reglement belooft uitsluitsel tegen 10 november 2024, en dat is een zondag",
    ]
