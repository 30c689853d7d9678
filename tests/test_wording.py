"""A regulation is explained back in plain Dutch, sentence by sentence."""

import datetime as dt
import io
import json
from typing import Any

import pytest
from rich.console import Console

from cli import explain as explaining
from cli.explain import as_json, explain
from config.reading import read_regulation
from rules.phrases import article, both, days_words, months_words
from rules.wording import explained
from tests.factory import ROOT, TERNAT, frozen, points_stage, small

FOLDER = ROOT / "config" / "regulations"
REGULATIONS = sorted(path for path in FOLDER.rglob("*.yaml") if path.parent.name != "drafts")


def sections(data: dict[str, Any]) -> dict[str, list[str]]:
    return dict(explained(frozen(data).regulation))


def gated() -> dict[str, Any]:
    """The unnamed employer's procedure (seed 000): written, oral, then the best three to a psychotechnical test."""
    data = small() | {"jury": {}}
    data["stages"] = [
        points_stage("written", "Schriftelijke proef", dt.date(2024, 11, 8), most=50),
        points_stage("oral", "Mondelinge proef", dt.date(2024, 11, 21), most=50),
        data["stages"][2] | {"title": "Psychotechnisch onderzoek", "entry": {"min_pct": 60, "best": {"n": 3}}},
    ]
    return data


def test_sections_come_in_the_order_of_the_procedure() -> None:
    assert list(sections(small() | {"jury": {}})) == [
        "Solliciteren",
        "Documenten",
        "Voorwaarden",
        "Selectiecommissie",
        "1. Gesprek",
        "2. Mondelinge proef",
        "3. Assessment",
        "Totaal",
        "Rangschikking",
        "Wervingsreserve",
        "Termijnen en afwezigheid",
        "Beroep",
        "Bewaren en wissen",
    ]


def test_applying() -> None:
    assert sections(small())["Solliciteren"] == [
        "De functie is statutair; de aanstellende overheid is: college van burgemeester en schepenen.",
        "Solliciteren kan tot en met zondag 3 november 2024; die hele dag telt.",
        "Dat kan per mail of per post.",
        "Voor de post telt de datum van de poststempel.",
        "Solliciteert iemand meer dan één keer, dan telt de laatste kandidatuur.",
        "Een kandidatuur die op de sluitingsdatum onvolledig is, wordt geweigerd.",
    ]


def test_applying_with_hours_a_cure_and_several_ways_in() -> None:
    data = small()
    data["tracks"].append({"key": "bevordering", "label": "Bevordering"})
    data["applications"] |= {"opens": dt.date(2024, 10, 1), "closes_time": "12:00", "channels": ["formulier"]}
    data["applications"] |= {"incomplete": "cure", "cure": {"days": 5, "count": "working"}, "duplicates": "reject"}
    assert sections(data)["Solliciteren"][1:] == [
        "Deelnemen kan via aanwerving of bevordering.",
        "Solliciteren kan van dinsdag 1 oktober 2024 tot zondag 3 november 2024 om 12.00 uur.",
        "Dat kan met het formulier.",
        "Solliciteert iemand meer dan één keer, dan telt de eerste en wordt een volgende geweigerd.",
        "Een onvolledige kandidatuur mag tot 5 werkdagen na de sluitingsdatum aangevuld worden; daarna wordt ze"
        " geweigerd.",
    ]


def test_documents() -> None:
    data = small()
    data["attributes"] = [{"key": "laatstejaars", "label": "Laatstejaarsstudent"}]
    documents = data["applications"]["documents"]
    documents[2] |= {"waived_for": {"meeting": ["laatstejaars"]}}
    documents.append({"key": "attest", "label": "Attest", "due": "stage:oral", "only_for": {"degrees": ["bachelor"]}})
    assert sections(data)["Documenten"] == [
        "Curriculum vitae: verplicht, uiterlijk op de sluitingsdatum.",
        "Motivatiebrief: verplicht, uiterlijk op de sluitingsdatum.",
        "Diploma: verplicht, uiterlijk op de sluitingsdatum; niet nodig voor wie het kenmerk ‘Laatstejaarsstudent’"
        " heeft.",
        "Uittreksel uit het strafregister: verplicht, uiterlijk op de sluitingsdatum; hoogstens 3 maanden oud op de"
        " sluitingsdatum, dus afgeleverd op 3 augustus 2024 of later; er wordt enkel bewaard dat het gezien is.",
        "Schriftelijke toelichting bij het uittreksel: niet verplicht.",
        "Attest: verplicht, uiterlijk bij de mondelinge proef; alleen voor wie een bachelordiploma heeft.",
    ]


def test_nested_conditions_with_ways_in_and_moments() -> None:
    degree = {"kind": "degree", "label": "Diploma"}
    part = {"kind": "all_of", "key": "bachelor_en_test", "label": "Bachelor met test"}
    part["of"] = [
        degree | {"key": "bachelor", "degrees": ["bachelor"]},
        {"kind": "experience", "key": "jaren", "label": "Relevante beroepservaring", "min_years": 2.5},
        {"kind": "stage", "key": "gesprek_geslaagd", "label": "Geslaagd", "stage": "talk"},
    ]
    data = small()
    data["conditions"] = [
        {"kind": "any_of", "key": "diplomavereiste", "label": "Diplomavereiste"}
        | {"of": [degree | {"key": "master", "degrees": ["master"]}, part]},
        {"kind": "seniority", "key": "niveau", "label": "Anciënniteit", "of": "level", "min_years": 2, "grades": "A1a"}
        | {"tracks": ["aanwerving"]},
        {"kind": "document", "key": "rijbewijs", "label": "Rijbewijs B", "document": "cv", "at": "appointment"},
        {"kind": "declaration", "key": "eer", "label": "Onderdaan van de EER"},
        {"kind": "person", "key": "gedrag", "label": "Passend gedrag", "referred_by": "toelichting"},
        {"kind": "later", "key": "medisch", "label": "Medische geschiktheid"},
    ]
    assert sections(data)["Voorwaarden"] == [
        "Diplomavereiste: ofwel een masterdiploma (op de sluitingsdatum), ofwel (een bachelordiploma (op de"
        " sluitingsdatum) én minstens 2,5 jaar relevante beroepservaring (op de sluitingsdatum) én geslaagd zijn voor"
        " het gesprek).",
        "Anciënniteit (alleen bij aanwerving): minstens 2 jaar niveauanciënniteit (A1a); te vervullen op de"
        " sluitingsdatum.",
        "Rijbewijs B: blijkt uit het document ‘Curriculum vitae’; te vervullen bij de aanstelling.",
        "Onderdaan van de EER: de kandidaat verklaart dit; te vervullen op de sluitingsdatum.",
        "Passend gedrag: een medewerker gaat dit na, altijd bij wie het document ‘Schriftelijke toelichting bij het"
        " uittreksel’ voorlegt; te vervullen op de sluitingsdatum.",
        "Medische geschiktheid: wordt na de selectie nagegaan; te vervullen bij de aanstelling.",
        "Over de ontvankelijkheid beslist: HR-dienst.",
    ]


def test_parts_of_a_condition_with_moments_of_their_own_say_so() -> None:
    proof = {"kind": "document", "key": "inschrijving", "label": "Inschrijving", "document": "cv"}
    later = {"kind": "degree", "key": "later", "label": "Diploma", "degrees": ["master"], "at": "appointment"}
    now = {"kind": "degree", "key": "nu", "label": "Diploma", "degrees": ["master", "bachelor"]}
    student = {"kind": "all_of", "key": "student", "label": "Student", "of": [proof, later]}
    data = small()
    data["conditions"] = [{"kind": "any_of", "key": "diploma", "label": "Diplomavereiste", "of": [now, student]}]
    assert sections(data)["Voorwaarden"][0] == (
        "Diplomavereiste: ofwel een masterdiploma of een bachelordiploma (op de sluitingsdatum), ofwel (inschrijving"
        " (blijkt uit het document ‘Curriculum vitae’; op de sluitingsdatum) én een masterdiploma (bij de"
        " aanstelling))."
    )


def test_the_jury() -> None:
    data = small()
    data["jury"] = {"min_members": 3, "max_internal": "1/3", "min_external": 1, "rank_at_least": True}
    data["jury"] |= {"barred": ["mandataris", "vakbond"], "quorum": 2}
    assert sections(data)["Selectiecommissie"] == [
        "De selectiecommissie telt minstens 3 leden.",
        "Hoogstens 1/3 van de leden komt uit het eigen bestuur.",
        "Minstens 1 lid komt van buiten.",
        "Leden uit het eigen bestuur hebben een graad van minstens gelijke rang als de functie.",
        "Geen lid maar alleen waarnemer mag zijn: een gemeentelijke mandataris of een afgevaardigde van een"
        " representatieve vakorganisatie.",
        "Elke kandidaat wordt beoordeeld door minstens 2 leden zonder belangenconflict.",
        "Van het aandeel en de rang van interne leden kan met een gemotiveerde beslissing afgeweken worden.",
    ]
    del data["jury"]
    assert "Selectiecommissie" not in sections(data)


def test_a_stage_in_points() -> None:
    assert sections(gated())["1. Schriftelijke proef"] == [
        "Het onderdeel gaat door op vrijdag 8 november 2024.",
        "Plaats: Gemeentehuisstraat 21, 1740 Ternat.",
        "Het onderdeel staat op 50 punten, gegeven in stappen van 0,5 punt.",
        "Wie op de schriftelijke proef minder dan 25 van de 50 punten behaalt, is niet geslaagd en neemt niet verder"
        " deel.",
        "De punten tellen mee in het totaal.",
        "Over de uitslag beslist: selectiecommissie.",
    ]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"pass_mark_checked": "at_end"},
            "Wie op het gesprek minder dan 10 van de 20 punten behaalt, neemt nog verder deel, maar is op het einde"
            " niet geslaagd.",
        ),
        (
            {"eliminating": False},
            "Wie op het gesprek minder dan 10 van de 20 punten behaalt, is niet geslaagd voor dit onderdeel, maar neemt"
            " wel verder deel.",
        ),
        ({"scoring": {"kind": "points", "max": 20, "step": 1}}, "Er is geen eigen minimum."),
        (
            {"scoring": {"kind": "points", "min_pct": 50}},
            "Wie op het gesprek minder dan 50% behaalt, is niet geslaagd en neemt niet verder deel.",
        ),
        ({"scoring": {"kind": "points", "min_pct": 50}}, "Het maximum aantal punten is nog niet ingevuld."),
        ({"dates": []}, "De dag is nog niet ingevuld."),
        (
            {"dates": [dt.date(2024, 11, 5), dt.date(2024, 11, 6), dt.date(2024, 11, 8)]},
            "Het onderdeel gaat door op dinsdag 5 november 2024, woensdag 6 november 2024 of vrijdag 8 november 2024;"
            " elke kandidaat komt op één van die dagen.",
        ),
        (
            {"dates": [], "range": {"first": dt.date(2024, 11, 5), "last": dt.date(2024, 11, 8)}},
            "Het onderdeel gaat door van dinsdag 5 november 2024 tot en met vrijdag 8 november 2024.",
        ),
        (
            {"dates": [], "relative": {"days": 10, "count": "working"}},
            "Het onderdeel gaat door binnen 10 werkdagen na de beslissing over de ontvankelijkheid.",
        ),
        (
            {"dates": [], "relative": {"days": 1, "after": "closing"}},
            "Het onderdeel gaat door binnen 1 kalenderdag na de sluitingsdatum.",
        ),
        (
            {"dates": [], "take_home": {"sent": dt.date(2024, 11, 5), "due": dt.date(2024, 11, 8)}},
            "De opdracht vertrekt op dinsdag 5 november 2024 en moet uiterlijk op vrijdag 8 november 2024 ingediend"
            " zijn.",
        ),
        (
            {"dates": [], "take_home": {"days": 7}},
            "De opdracht vertrekt zodra de ontvankelijkheid vaststaat; iedereen heeft 7 kalenderdagen om ze in te"
            " dienen.",
        ),
        (
            {"slots": {"starts": "09:00", "ends": "17:30", "minutes": 45, "pause": 15, "parallel": 2}},
            "Elke kandidaat krijgt een eigen uur tussen 9.00 uur en 17.30 uur: 45 minuten, met 15 minuten pauze"
            " ertussen, twee kandidaten tegelijk.",
        ),
        (
            {
                "slots": {"starts": "09:00", "ends": "17:00", "minutes": 40, "rooms": ["Raadzaal", "Trouwzaal"]}
                | {"breaks": [{"starts": "12:00", "ends": "13:00"}]}
            },
            "Elke kandidaat krijgt een eigen uur tussen 9.00 uur en 17.00 uur: 40 minuten, twee kandidaten tegelijk"
            " (Raadzaal en Trouwzaal). Niemand komt tussen 12.00 uur en 13.00 uur.",
        ),
        (
            {"held_if": {"more_than": 15}},
            "Dit onderdeel gaat alleen door als meer dan 15 kandidaten eraan zouden deelnemen; anders gaat iedereen"
            " verder.",
        ),
        (
            {"scoring": {"kind": "none"}},
            "Dit onderdeel krijgt geen score; wie afwezig is, neemt niet verder deel.",
        ),
    ],
)
def test_what_a_stage_may_say(changes: dict[str, Any], sentence: str) -> None:
    data = small()
    data["stages"][0] |= changes
    assert sentence in sections(data)["1. Gesprek"]


def test_parts_with_points_of_their_own() -> None:
    data = small()
    case = {"key": "case", "title": "Case", "max": 12, "min_pct": 50}
    rest = {"key": "rest", "title": "Kennis", "max": 8}
    data["stages"][0]["scoring"] = {"kind": "points", "max": 20, "min_pct": 60, "components": [case, rest]}
    assert sections(data)["1. Gesprek"][2:6] == [
        "Het onderdeel staat op 20 punten, gegeven in stappen van 0,5 punt.",
        "Het bestaat uit ‘Case’ (12 punten) en ‘Kennis’ (8 punten).",
        "Wie op het gesprek minder dan 12 van de 20 punten behaalt, is niet geslaagd en neemt niet verder deel.",
        "Wie op het deel ‘Case’ minder dan 6 van de 12 punten behaalt, is niet geslaagd en neemt niet verder deel.",
    ]


def test_a_scale_for_some_with_an_exemption() -> None:
    data = small()
    data["stages"][2] |= {"exemption": {"valid_months": 36}, "only_for": {"degrees": ["bachelor", "graduaat"]}}
    found = sections(data)["3. Assessment"]
    assert found[:2] == [
        "Dit onderdeel is alleen voor wie een bachelordiploma of een graduaatsdiploma heeft.",
        "Wie er op de sluitingsdatum hoogstens 3 jaar geleden al voor slaagde, is vrijgesteld.",
    ]
    assert found[4:6] == [
        "De beoordeling is een van deze, van laag naar hoog: ‘ongeschikt’, ‘met voorbehoud’ of ‘geschikt’.",
        "Wie voor het assessment niet minstens ‘geschikt’ krijgt, is niet geslaagd en neemt niet verder deel.",
    ]


def test_two_stages_in_one_round() -> None:
    data = small()
    data["stages"][1] |= {"round_with": "talk", "dates": [dt.date(2024, 11, 8)]}
    assert sections(data)["2. Mondelinge proef"][0] == (
        "Dit onderdeel wordt samen met het gesprek afgenomen en alleen verbeterd bij wie daarvoor slaagt."
    )


def test_a_gate_with_a_minimum_and_the_best_three() -> None:
    assert sections(gated())["3. Psychotechnisch onderzoek"][:4] == [
        "Alleen wie op de schriftelijke proef en de mondelinge proef samen minstens 60% (60 van de 100 punten) behaalt,"
        " wordt toegelaten.",
        "Van hen worden de drie met de hoogste score uitgenodigd.",
        "Wie gelijk staat met de derde, wordt mee uitgenodigd.",
        "Trekt een uitgenodigde zich terug voor het onderdeel, dan schuift de volgende op.",
    ]


@pytest.mark.parametrize(
    ("best", "sentences"),
    [
        (
            {"n": 1, "backfill": "none"},
            [
                "Alleen de kandidaat met de hoogste score op de mondelinge proef wordt uitgenodigd.",
                "Wie gelijk staat met de eerste, wordt mee uitgenodigd.",
                "Valt een uitgenodigde weg, dan schuift niemand op.",
            ],
        ),
        (
            {"n": 15, "ties": "jury", "backfill": "also_on_failure"},
            [
                "Alleen de 15 kandidaten met de hoogste score op de mondelinge proef worden uitgenodigd.",
                "Staan er meer kandidaten gelijk dan er nog plaatsen zijn, dan kiest de selectiecommissie en geeft de"
                " redenen.",
                "Trekt een uitgenodigde zich terug voor het onderdeel of slaagt die er niet voor, dan schuift de"
                " volgende op.",
            ],
        ),
        (
            {"n": 5, "ties": "tie_break", "tie_break": ["written", "ervaring"]},
            [
                "Alleen de vijf kandidaten met de hoogste score op de mondelinge proef worden uitgenodigd.",
                "Voor wie gelijk staat met de vijfde, beslist eerst de score op de schriftelijke proef, dan het aantal"
                " jaren ‘Relevante beroepservaring’; wie dan nog gelijk staat met de vijfde, gaat mee.",
            ],
        ),
    ],
)
def test_the_best_alone(best: dict[str, Any], sentences: list[str]) -> None:
    data = gated()
    data["stages"][2]["entry"] = {"over": ["oral"], "best": best}
    assert sections(data)["3. Psychotechnisch onderzoek"][: len(sentences)] == sentences


def test_the_total() -> None:
    assert sections(small())["Totaal"] == [
        "Om te slagen moet men in het totaal minstens 60% (24 van de 40 punten) behalen.",
        "Het totaal loopt over het gesprek en de mondelinge proef.",
        "De punten worden opgeteld.",
        "Er wordt niet afgerond: 59,99% volstaat niet.",
        "Het totaal wordt getoetst na het laatste onderdeel.",
    ]
    data = small()
    data["total"] = {"min_pct": 62.5, "basis": "mean_pct", "weights": {"oral": 2}, "checked": "when_known"}
    data["total"] |= {"rounding": {"of": "percent", "step": 0.5}}
    assert sections(data)["Totaal"] == [
        "Om te slagen moet men in het totaal minstens 62,5% behalen.",
        "Het totaal loopt over het gesprek en de mondelinge proef.",
        "Het totaal is het gemiddelde van de percentages per onderdeel.",
        "De gewichten zijn: het gesprek 1 en de mondelinge proef 2.",
        "Het totaal wordt afgerond op 0,5 procent; een half gaat naar boven.",
        "Het totaal wordt getoetst zodra de uitslag van de mondelinge proef bekend is.",
    ]
    del data["total"]
    assert sections(data)["Totaal"] == ["Er is geen minimum voor het totaal."]


def test_the_ranking() -> None:
    data = small()
    data["tracks"].append({"key": "bevordering", "label": "bevordering"})
    data["ranking"] = {"kind": "binding", "priority": ["bevordering", "aanwerving"], "tie_break": ["oral"]}
    assert sections(data)["Rangschikking"] == [
        "Wie geslaagd is, komt in een bindende rangschikking, de hoogste score eerst.",
        "Er is één rangschikking voor alle toegangswegen samen.",
        "Voorrang hebben, in deze volgorde: bevordering, aanwerving.",
        "Bij een gelijk totaal beslist de score op de mondelinge proef.",
        "Wie dan nog gelijk staat, deelt een plaats: 1, 2, 2, 4.",
    ]
    data["ranking"] = {"kind": "list", "joint": False}
    assert sections(data)["Rangschikking"] == [
        "Wie geslaagd is, komt in een rangschikking, de hoogste score eerst; ze bindt niet, maar wie van de volgorde"
        " afwijkt, geeft de redenen.",
        "Er is één rangschikking voor elke toegangsweg apart.",
        "Wie gelijk staat, deelt een plaats: 1, 2, 2, 4.",
    ]
    data["ranking"] = {"kind": "none"}
    assert sections(data)["Rangschikking"] == ["Er is geen rangschikking."]


def test_the_reserve() -> None:
    data = small()
    data["reserve"] = {"years": 1, "months": 6, "starts": "first_of_month_after_final_report"}
    data["reserve"] |= {"extension": {"months": 12, "times": 2}, "employers": ["Gemeente", "OCMW"]}
    data["reserve"]["functions"] = ["Deskundige omgeving", "Deskundige mobiliteit"]
    data["reserve"] |= {"refusal": {"policy": "drop_after", "after": 2, "answer_days": 7}}
    assert sections(data)["Wervingsreserve"] == [
        "De wervingsreserve geldt 18 maanden.",
        "Ze begint op de eerste dag van de maand na het eindrapport.",
        "Ze kan met een beslissing tot twee keer met 1 jaar verlengd worden.",
        "Deze besturen delen de reserve: Gemeente en OCMW.",
        "Ze geldt voor deze functies: Deskundige omgeving en Deskundige mobiliteit.",
        "Wie twee keer een aanbod weigert, verliest de plaats in de reserve.",
        "Wie een aanbod krijgt, heeft 7 kalenderdagen om te antwoorden.",
        "Niet antwoorden telt als een weigering.",
        "Een tijdelijke aanstelling weigeren telt niet.",
    ]
    del data["reserve"]
    assert sections(data)["Wervingsreserve"] == ["Er komt geen wervingsreserve."]


def test_terms_and_appeal() -> None:
    data = small()
    data["terms"] = {"notice_days": 14, "admission_word_days": 10, "no_show_lockout_months": 6, "force_majeure": False}
    data["terms"] |= {"approval": "every_decision", "approved_by": "HR-dienst"}
    data["appeal"] = {"clause": "Er is beroep mogelijk."}
    assert sections(data)["Termijnen en afwezigheid"] == [
        "Tussen de uitnodiging en de proef liggen minstens 14 kalenderdagen.",
        "Uiterlijk 10 kalenderdagen na de sluitingsdatum weet elke kandidaat of de kandidatuur ontvankelijk is.",
        "De kandidaten vernemen elke beslissing pas na goedkeuring door: HR-dienst.",
        "Ook wie door overmacht afwezig is, krijgt geen nieuwe datum.",
        "Wie zonder overmacht afwezig is, kan 6 maanden lang niet opnieuw solliciteren.",
    ]
    assert sections(data)["Beroep"] == ["In elke negatieve brief staat: “Er is beroep mogelijk.”"]


def test_ternat_says_what_was_published() -> None:
    found = dict(explained(read_regulation(TERNAT).regulation))
    assert "Om te slagen moet men in het totaal minstens 60% (180 van de 300 punten) behalen." in found["Totaal"]
    assert "De wervingsreserve geldt 2 jaar." in found["Wervingsreserve"]
    assert found["3. Schriftelijke proef (thuisopdracht)"][:2] == [
        "De opdracht vertrekt op vrijdag 8 november 2024 en moet uiterlijk op woensdag 13 november 2024 ingediend"
        " zijn.",
        "Vertrekt ze later, dan blijft 13 november 2024 de laatste dag; HR wordt gewaarschuwd.",
    ]


@pytest.mark.parametrize("path", REGULATIONS, ids=lambda path: path.stem)
def test_every_shipped_regulation_is_told_in_whole_sentences(path: Any) -> None:
    regulation = read_regulation(path).regulation
    told = explained(regulation)
    sentences = [sentence for _, found in told for sentence in found]
    assert {f"{number}. {stage.title}" for number, stage in enumerate(regulation.stages, 1)} <= {t for t, _ in told}
    assert all(sentence.rstrip("”").endswith(".") and sentence[0].isupper() for sentence in sentences)
    assert not [sentence for sentence in sentences if "None" in sentence or "  " in sentence or ".." in sentence]


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("Mondelinge proef", "de"),
        ("Schriftelijke proef (thuisopdracht)", "de"),
        ("Verkennend gesprek", "het"),
        ("Assessment center", "het"),
        ("Gesprek en proef", ""),
        ("Deel 3: interview", ""),
        ("Lichamelijke proeven", ""),
    ],
)
def test_the_article_is_given_only_where_the_last_word_tells_it(title: str, known: str) -> None:
    assert article(title) == known


def test_lists_and_terms() -> None:
    assert both(["a"]) == "a"
    assert both(["a", "b", "c"]) == "a, b en c"
    assert [months_words(n) for n in (1, 6, 12, 18, 24, 30, 25)] == [
        "1 maand",
        "6 maanden",
        "1 jaar",
        "18 maanden",
        "2 jaar",
        "2 jaar en 6 maanden",
        "2 jaar en 1 maand",
    ]
    assert (days_words(1, "working"), days_words(14)) == ("1 werkdag", "14 kalenderdagen")


def test_check_prints_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explaining, "console", Console(width=200, record=True, file=io.StringIO()))
    explain(frozen(gated()))
    printed = explaining.console.export_text()
    for part in ("Clustermanager", "wie mag erin", "3. Psychotechnisch onderzoek", "Gekozen waar de tekst zwijgt"):
        assert part in printed
    assert "- Van hen worden de drie met de hoogste score uitgenodigd." in printed
    assert "Let op: de sluitingsdatum: zondag 3 november 2024 is een zondag" in printed


def test_check_gives_it_all_to_a_program() -> None:
    made = frozen(small() | {"information": [{"text": "Een pluspunt.", "why": "Geen voorwaarde."}]})
    told = as_json(made)
    assert list(told) == [
        "reference",
        "hash",
        "holes",
        "explanation",
        "silences",
        "choices",
        "warnings",
        "information",
    ]
    assert (told["reference"], told["hash"], told["holes"]) == ("klein", made.hash, [])
    assert told["explanation"][0]["title"] == "Solliciteren"
    assert {"question", "where", "default"} == set(told["silences"][0])
    assert told["choices"][0]["where"] == "employer"
    assert told["warnings"] == ["de sluitingsdatum: zondag 3 november 2024 is een zondag; de dag verschuift niet"]
    assert told["information"] == [{"text": "Een pluspunt.", "why": "Geen voorwaarde."}]
    json.dumps(told)
