"""Ternat's own procedure with the demo's 22 candidates, against an outcome worked out by hand from the text."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.simulate import as_json, simulate
from config.reading import read_regulation
from flows.course import course
from flows.rehearsal import Rehearsal
from models.engine import throwaway_database
from models.tables import Application, Candidate, Decision, Letter, Reserve
from models.types import utcnow
from rules.numbers import dutch
from rules.questions import Entry
from tasks.intake import apply
from tasks.overview import Overview
from tasks.results import Part, read_results
from tasks.tables import read_table
from tests.factory import APPLICATIONS, RESULTS, TERNAT, House, open_house, ternat

EXPECTED = json.loads((Path(__file__).parent / "expected" / "ternat.json").read_text("utf-8"))
NEGATIVE = {"inadmissible", "eliminated", "no_show", "failed_total"}

# What the reasons must name: the own figure or date and the one it was held against.
NAMED = {
    "K-002": ["4 november 2024 om 00:05", "3 november 2024"],
    "K-003": ["motivatiebrief ontbreekt"],
    "K-004": ["2 augustus 2024", "3 augustus 2024"],
    "K-006": ["1,5 jaar", "2 jaar"],
    "K-008": ["‘niet geslaagd’", "‘geslaagd’", "De uitwerking van de analyse"],
    "K-009": ["49,5 op 100", "50 op 100", "50%"],
    "K-010": ["45 op 100", "50 op 100", "50%"],
    "K-011": ["40 op 100", "50 op 100", "visie op samenwerking"],
    "K-012": ["165 op 300", "55%", "60%"],
    "K-013": ["afwezig op 8 november 2024"],
    "K-014": ["13 november 2024"],
    "K-016": ["‘geschikt met voorbehoud’", "‘geschikt’", "delegeert nog te weinig"],
    "K-020": ["179,5 op 300", "59,83%", "60%"],
    "K-021": ["1 jaar", "2 jaar"],
    "K-022": ["4 november 2024", "3 november 2024"],
}


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The demo carried to its end in a database we can look into."""
    with throwaway_database():
        house = open_house(tmp_path_factory.mktemp("ternat"), ternat())
        for path in APPLICATIONS:
            apply(house.reference, path)
        parts: dict[str, list[Entry]] = {}
        for path in RESULTS:
            for part in read_results(house.frozen.regulation, read_table(path)):
                parts.setdefault(part.key, []).extend(part.entries)
        answers = [Part(key, tuple(entries)) for key, entries in parts.items()]
        course(Rehearsal(house.reference, house.frozen.regulation, answers, utcnow()))
        yield house


@pytest.fixture(scope="module")
def simulated() -> tuple[Overview, bool]:
    """The same by `werving simulate`."""
    return simulate(TERNAT, APPLICATIONS, RESULTS)


def test_the_demo_ends_exactly_as_worked_out_by_hand(simulated: tuple[Overview, bool]) -> None:
    view, report_dated = simulated
    outcome = as_json(view, with_reserve=report_dated)
    keys = EXPECTED["candidates"][0].keys()
    assert [{key: c[key] for key in keys} for c in outcome["candidates"]] == EXPECTED["candidates"]
    assert outcome["reserve"] == EXPECTED["reserve"]


def test_the_order_of_the_files_changes_nothing(simulated: tuple[Overview, bool]) -> None:
    one, _ = simulated
    other, _ = simulate(TERNAT, APPLICATIONS[::-1], RESULTS[::-1])
    assert as_json(one) == as_json(other)


def test_without_a_report_there_is_no_term_of_the_reserve() -> None:
    without = [path for path in RESULTS if "eindrapport" not in path.name]
    view, report_dated = simulate(TERNAT, APPLICATIONS, [p for p in without if "aanstelling" not in p.name])
    assert not report_dated
    assert as_json(view, with_reserve=report_dated)["reserve"] is None


def test_everybody_in_the_demo_is_expected_to_be_refused_for_something_named() -> None:
    refused = {c["dossier"] for c in EXPECTED["candidates"] if c["outcome"] in NEGATIVE}
    assert set(NAMED) == refused


def test_every_negative_decision_names_what_was_measured_and_its_rule(carried: House) -> None:
    dossiers = {a.id: a.dossier for a in carried.rows(Application)}
    negative = [d for d in carried.rows(Decision) if d.outcome in NEGATIVE]
    assert sorted(dossiers[d.application_id] for d in negative) == sorted(NAMED)
    for decision in negative:
        words = " ".join(decision.reasons)
        for named in NAMED[dossiers[decision.application_id]]:
            assert named in words
        assert decision.rule
        assert decision.decided_by in carried.frozen.regulation.deciders


def test_every_negative_decision_quotes_the_published_sentence_it_rests_on(carried: House) -> None:
    negative = [d for d in carried.rows(Decision) if d.outcome in NEGATIVE]
    assert [d.rule for d in negative if not re.search(r"“.+”", d.rule)] == []


def test_no_decision_shows_our_own_numbers_of_open_questions(carried: House) -> None:
    assert [d.rule for d in carried.rows(Decision) if re.search(r"\(A\d+\)", d.rule)] == []


def test_the_rules_that_decisions_quote_stand_in_the_published_regulation(carried: House) -> None:
    sources = TERNAT.read_text("utf-8")
    for decision in carried.rows(Decision):
        for quoted in re.findall(r"“([^“”]+)”", decision.rule):
            assert quoted in sources


def test_a_total_just_under_sixty_is_never_shown_as_sixty(carried: House) -> None:
    words = " ".join(carried.decisions("K-020")[-1].reasons)
    assert "59,83%" in words
    assert not re.search(r"(?<![\d,])60(,0+)?%(?! *\.)(?=, minder)", words)


def test_the_reserve_holds_who_passed_and_was_not_appointed(carried: House) -> None:
    places = {
        next(a.dossier for a in carried.rows(Application) if a.id == place.application_id): place.rank
        for place in carried.rows(Reserve)
    }
    assert places == {"K-017": 2, "K-018": 2, "K-007": 4, "K-005": 5, "K-019": 6}
    assert carried.state("K-001") == "appointed"


def test_an_unfavourable_extract_is_decided_by_a_person(carried: House) -> None:
    decision = next(d for d in carried.decisions("K-019") if d.step == "admission")
    assert decision.outcome == "admissible"
    assert "HR-dienst" in decision.reasons[0]
    assert "toelichting overtuigt" in decision.reasons[0]


def test_only_who_has_a_bachelor_sits_the_level_test(carried: House) -> None:
    invited = {carried_letter.application_id for carried_letter in _invitations(carried, "level_test")}
    assert invited == {carried.application("K-007").id, carried.application("K-008").id}


def _invitations(house: House, stage: str) -> list[Letter]:
    return [one for one in house.rows(Letter, kind="invitation") if one.step == f"invitation-{stage}"]


def test_negative_letters_carry_their_grounds_and_the_last_day_to_appeal(carried: House) -> None:
    letters = carried.rows(Letter)
    negative = [one for one in letters if one.appeal_until is not None]
    dossiers = {a.id: a.dossier for a in carried.rows(Application)}
    assert sorted(dossiers[one.application_id] for one in negative) == sorted(NAMED)
    for one in negative:
        assert one.facts["reasons"]
        assert one.facts["rule"]


def test_nobody_reads_anothers_name(carried: House) -> None:
    from config.rendering import render
    from tasks.letters import common_facts

    regulation, people = carried.frozen.regulation, {c.id: c for c in carried.rows(Candidate)}
    applications = {a.id: a for a in carried.rows(Application)}
    for letter in carried.rows(Letter):
        application = applications.get(letter.application_id)
        own = people[application.candidate_id] if application else None
        dossier = application.dossier if application else ""
        made = render(letter.kind, common_facts(regulation, carried.reference, letter, own, dossier))
        for other in people.values():
            if other is not own:
                assert other.name not in made.text + made.html + made.subject
                assert other.email not in made.text + made.html


def test_the_regulation_as_shipped_has_no_holes() -> None:
    assert read_regulation(TERNAT).regulation.holes() == []


def test_percentages_are_shown_cut_off_never_rounded(simulated: tuple[Overview, bool]) -> None:
    view, _ = simulated
    shown = {s.dossier: dutch(s.total.percent) for s in view.standings if s.total}
    assert shown["K-020"] == "59,83"
    assert shown["K-007"] == "64,33"
    assert shown["K-019"] == "60"
