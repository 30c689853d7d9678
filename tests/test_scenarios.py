"""Every regulation that comes with the program, against a scenario whose outcome was worked out by hand.

A folder of `tests/scenarios/` is named after its regulation, with `--` and a word if there is more than one. Its
`expected.json` follows from the regulation's text, not from the program; `named` holds what the reasons of each
refusal must name: what was measured and what it was held against.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from cli.simulate import as_json
from config.reading import read_regulation
from flows.course import course
from flows.rehearsal import Rehearsal, Unanswered
from models.engine import throwaway_database
from models.tables import Application, Decision, Invitation, Letter, Reserve
from models.types import utcnow
from rules.dates import parse_date
from rules.questions import Entry
from rules.stage import Stage
from rules.states import DUTCH
from tasks import asking, taking
from tasks.inbox import take_file
from tasks.inspecting import Finding, inspect
from tasks.intake import apply
from tasks.leaving import AFTER_APPROVAL
from tasks.opening import open_procedure
from tasks.overview import FunnelLine, funnel, overview
from tasks.results import Part, read_results
from tasks.sheets_writing import write_sheet
from tasks.tables import TableError, read_table
from tests.factory import ROOT, House, frozen

FOLDERS = [ROOT / "config" / "regulations", ROOT / "config" / "regulations" / "examples"]
REGULATIONS = {path.stem: path for folder in FOLDERS for path in sorted(folder.glob("*.yaml"))}
SCENARIOS = {path.name: path for path in sorted((ROOT / "tests" / "scenarios").iterdir()) if path.is_dir()}
ELSEWHERE = {"ternat-clustermanager-samenleven": ROOT / "config" / "demo" / "ternat"}  # tests/test_ternat.py
SEEDS = ["clustermanager-organisatie", "lievegem-directeur-interne-organisatie"]
NEGATIVE = {"inadmissible", "eliminated", "no_show", "below_gate", "not_invited", "failed_total"}
LEFT = {"eliminated", "no_show", "withdrawn", "below_gate", "not_invited"}

every_scenario = pytest.mark.parametrize("name", SCENARIOS)
SHIPPED = {path.stem for path in (ROOT / "config" / "regulations").glob("*.yaml")}
EXAMPLES_APART = [  # letters and papers of the examples from practice take long to make: `make papers`
    pytest.param(name, marks=() if name.partition("--")[0] in SHIPPED else pytest.mark.papers) for name in SCENARIOS
]


@dataclass(frozen=True)
class End:
    """Where a scenario ended, and all that was written on the way, with the dossier it is about."""

    outcome: dict[str, Any]
    states: dict[str, str]
    decisions: tuple[tuple[str, Decision], ...]
    letters: tuple[tuple[str, Letter], ...]
    invited: frozenset[tuple[str, str]]
    funnel: tuple[FunnelLine, ...]
    reserve: dict[str, int | None]
    findings: dict[str, list[Finding]]

    def told(self, kind: str, step: str = "") -> dict[str, Letter]:
        """Letters of one kind by dossier."""
        return {d: one for d, one in self.letters if one.kind == kind and one.step == (step or one.step)}

    def invited_to(self, stage: str) -> set[str]:
        """The dossiers invited to a stage."""
        return {dossier for dossier, key in self.invited if key == stage}


def regulation_of(name: str) -> Path:
    return REGULATIONS[name.partition("--")[0]]


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCENARIOS[name] / "expected.json").read_text("utf-8"))
    return found


@contextmanager
def opened(name: str) -> Iterator[House]:
    """A scenario's procedure with its candidates, in a database we can look into."""
    made = read_regulation(regulation_of(name))
    with throwaway_database():
        house = House(SCENARIOS[name], made, open_procedure(made, seconds_per_day=0))
        apply(house.reference, house.folder / "kandidaten.csv")
        yield house


def carry(house: House, run: type[Rehearsal] = Rehearsal, appointed: str = "") -> Rehearsal:
    """Carry it on with its results; `appointed` is someone else whom the authority appoints."""
    parts = read_results(house.frozen.regulation, read_table(house.folder / "uitslagen.csv"))
    if appointed:
        parts = [_appointing(part, appointed) if part.key == "appointment" else part for part in parts]
    carried = run(house.reference, house.frozen.regulation, parts, utcnow())
    course(carried)
    return carried


def _appointing(part: Part, dossier: str) -> Part:
    return Part(part.key, tuple(entry._replace(result=dossier) for entry in part.entries))


@lru_cache
def end_of(name: str) -> End:
    """Run each scenario once for all that is asked of it."""
    with opened(name) as house:
        run, view = carry(house), overview(house.reference)
        applications = house.rows(Application)
        dossiers = {a.id: a.dossier for a in applications} | {None: ""}
        return End(
            as_json(view, with_reserve=run.report_date_given),
            {a.dossier: a.state for a in applications},
            tuple((dossiers[d.application_id], d) for d in house.rows(Decision)),
            tuple((dossiers[one.application_id], one) for one in house.rows(Letter)),
            frozenset((dossiers[one.application_id], one.key) for one in house.rows(Invitation)),
            tuple(funnel(view)),
            {dossiers[one.application_id]: one.rank for one in house.rows(Reserve)},
            inspect(house.reference, utcnow()),
        )


def agrees(outcome: dict[str, Any], wanted: dict[str, Any]) -> None:
    keys = wanted["candidates"][0].keys()
    assert [{key: c[key] for key in keys} for c in outcome["candidates"]] == wanted["candidates"]
    assert outcome["reserve"] == wanted["reserve"]


@every_scenario
def test_it_ends_exactly_as_worked_out_by_hand(name: str) -> None:
    agrees(end_of(name).outcome, expected(name))


@every_scenario
def test_nothing_in_it_is_in_a_state_that_should_be_impossible(name: str) -> None:
    assert end_of(name).findings == {}


@every_scenario
def test_the_funnel_counts_those_who_were_invited_and_where_they_ended(name: str) -> None:
    end, stages = end_of(name), read_regulation(regulation_of(name)).regulation.stages
    for stage, line in zip(stages, end.funnel[1:-1], strict=True):
        here = {c["dossier"] for c in end.outcome["candidates"] if c["stage"] == stage.key}
        came = end.invited_to(stage.key)
        left = Counter(DUTCH[end.states[d]] for d in came & here if end.states[d] in LEFT)
        assert (line.title, line.came, line.open, line.left) == (stage.title, len(came), 0, left)


@every_scenario
def test_everybody_refused_is_expected_to_be_refused_for_something_named(name: str) -> None:
    wanted = expected(name)
    assert set(wanted["named"]) == {c["dossier"] for c in wanted["candidates"] if c["outcome"] in NEGATIVE}
    assert all(wanted["named"].values())


@every_scenario
def test_every_refusal_names_what_was_measured_and_its_rule(name: str) -> None:
    wanted, last = expected(name), dict(end_of(name).decisions)
    for dossier, named in wanted["named"].items():
        words = " ".join(last[dossier].reasons)
        assert [one for one in named if one not in words] == [], f"{dossier}: {words}"
    for dossier, decision in end_of(name).decisions:
        if decision.outcome in NEGATIVE:
            assert decision.reasons, dossier
            assert all([*decision.reasons, decision.rule.strip()]), dossier


@every_scenario
def test_rules_quote_only_what_the_regulation_says(name: str) -> None:
    text = " ".join(regulation_of(name).read_text("utf-8").split())
    for _, decision in end_of(name).decisions:
        assert not re.search(r"\(A\d+[,)]", decision.rule)
        for quoted in re.findall(r": “(.+?)”(?: /|$)", decision.rule):
            assert quoted in text


@pytest.mark.parametrize("stem", REGULATIONS)
def test_every_regulation_has_a_scenario_and_no_holes(stem: str) -> None:
    assert read_regulation(REGULATIONS[stem]).regulation.holes() == []
    own = ELSEWHERE.get(stem) or SCENARIOS[stem]
    assert (own / "kandidaten.csv").is_file()


def test_every_scenario_has_a_regulation() -> None:
    assert {name.partition("--")[0] for name in SCENARIOS} == set(REGULATIONS) - set(ELSEWHERE)


def test_000_who_moves_up_is_told_so_and_the_refusal_is_taken_back() -> None:
    end = end_of("clustermanager-organisatie--opschuiven")
    invited = end.told("invitation", "invitation-psychotechnical_test")
    assert {d: one.facts["moved_up"] for d, one in invited.items()} == {
        "K-001": False,
        "K-002": False,
        "K-003": False,
        "K-004": True,
    }
    refused = end.told("not_invited")
    assert (refused["K-004"].status, refused["K-005"].status) == ("replaced", "waiting")


def test_000_who_is_not_among_the_three_highest_reads_the_sentence_about_them() -> None:
    rules = {d: one.rule for d, one in end_of("clustermanager-organisatie").decisions if one.outcome == "not_invited"}
    assert rules.keys() == {"K-005", "K-015"}
    assert all("de drie kandidaten met de hoogste score" in rule for rule in rules.values())


def test_000_has_no_reserve() -> None:
    end = end_of("clustermanager-organisatie")
    assert end.reserve == {}
    assert [end.states[d] for d in ("K-001", "K-003", "K-004")] == ["appointed", "passed", "passed"]


def test_000_an_unfavourable_extract_is_decided_by_the_authority_itself() -> None:
    decisions = [d for dossier, d in end_of("clustermanager-organisatie").decisions if dossier == "K-015"]
    admission = next(d for d in decisions if d.step == "admission")
    assert (admission.outcome, admission.decided_by) == ("admissible", "college van burgemeester en schepenen")
    assert "toelichting overtuigt" in admission.reasons[0]


def test_004_who_passed_and_was_not_appointed_is_in_the_reserve_for_three_years() -> None:
    end = end_of("lievegem-directeur-interne-organisatie")
    assert end.reserve == {"K-002": 4, "K-010": 2, "K-011": 2}
    terms = {(one.facts["valid_from"], one.facts["valid_through"]) for one in end.told("reserve_place").values()}
    assert terms == {("1 juli 2024", "30 juni 2027")}


def test_sint_truiden_gives_each_a_time_of_ones_own() -> None:
    end = end_of("sint-truiden-deskundige-communicatie")
    oral = end.told("invitation", "invitation-oral_exam")
    assert {d: one.facts["when"] for d, one in oral.items()} == {
        "K-001": "donderdag 15 april 2027 van 9.00 tot 9.40 uur",
        "K-002": "donderdag 15 april 2027 van 9.50 tot 10.30 uur",
        "K-003": "donderdag 15 april 2027 van 10.40 tot 11.20 uur",
        "K-005": "donderdag 15 april 2027 van 11.30 tot 12.10 uur",
        "K-007": "donderdag 15 april 2027 van 12.20 tot 13.00 uur",
    }
    written = end.told("invitation", "invitation-written_test")["K-001"].facts
    assert (written["when"], written["exact"]) == ("dinsdag 30 maart 2027", False)
    assert (written["bring"], written["duration"]) == ("uw identiteitskaart", "drie uur")


def test_a_preselection_is_held_only_above_its_number() -> None:
    name, few = "sint-truiden-deskundige-communicatie", "sint-laureins-administratief-medewerker"
    assert [len(end_of(n).invited_to("preselection")) for n in (name, f"{name}--net-vijftien")] == [0, 0]
    assert len(end_of(f"{name}--preselectie").invited_to("preselection")) == 16
    assert [len(end_of(n).invited_to("cv_screening")) for n in (few, f"{few}--voorselectie")] == [0, 23]


def test_turnhout_appoints_nobody_whose_papers_are_lacking() -> None:
    extract, degree = "uittreksel uit het strafregister ontbreekt", "behaalde diploma ontbreekt"
    with opened("turnhout-jurist") as house:
        for dossier, lacking in (("K-005", [extract]), ("K-002", [extract, degree])):
            with pytest.raises(Unanswered) as caught:
                carry(house, appointed=dossier)
            (words,) = caught.value.lines
            assert [one for one in (extract, degree) if one in words] == lacking
            assert house.state(dossier) == "passed"


def test_grimbergen_appoints_no_student_who_has_no_degree_yet() -> None:
    with opened("grimbergen-beleidsmedewerker-financien") as house, pytest.raises(Unanswered, match="secundair"):
        carry(house, appointed="K-002")


def test_turnhout_gives_seven_days_for_the_home_assignment() -> None:
    due = {one.facts["due"] for one in end_of("turnhout-jurist").told("home_assignment").values()}
    assert due == {"vrijdag 23 april 2027, tot en met 23.59 uur"}


class UntilApproval(Rehearsal):
    """Stops where the college is asked to approve the written test."""

    def ask(self, question: str, stage: Stage | None = None) -> None:
        if question == "approval-judgement-written_test":
            assert asking.ask(self.reference, question)
            raise Unanswered([question])
        super().ask(question, stage)


def test_haaltert_tells_nobody_before_the_college_approved() -> None:
    with opened("haaltert-administratief-medewerker") as house:
        with pytest.raises(Unanswered, match="approval-judgement-written_test"):
            carry(house, UntilApproval)
        waiting = house.rows(Letter, step="judgement-written_test")
        assert {one.post_after for one in waiting} == {AFTER_APPROVAL}
        assert len(waiting) == 6
        yes = Entry(0, result="goedgekeurd", decider="college van burgemeester en schepenen", date="15/3/2027")
        assert taking.take(house.reference, "approval-judgement-written_test", [yes], "form") == []
        assert all(one.post_after < AFTER_APPROVAL for one in house.rows(Letter, step="judgement-written_test"))


def test_haaltert_dates_a_letter_and_its_term_to_appeal_by_the_approval() -> None:
    failed = end_of("haaltert-administratief-medewerker").told("failed_stage")["K-004"]
    assert (failed.dated, failed.appeal_until) == (parse_date("15/3/2027"), parse_date("14/5/2027"))


def test_grimbergen_holds_the_oral_within_fifteen_working_days() -> None:
    oral = end_of("grimbergen-beleidsmedewerker-financien").told("invitation", "invitation-oral_exam")
    assert {one.facts["when"] for one in oral.values()} == {"maandag 28 juni 2027 tot en met maandag 19 juli 2027"}


@pytest.mark.parametrize(
    ("name", "asked", "until"),
    [
        ("ocmw-gent-maatschappelijk-werker", ["K-017", "K-018", "K-019", "K-020", "K-021"], "17 september 2027"),
        ("sint-laureins-administratief-medewerker", ["K-005", "K-006", "K-007"], "16 april 2027"),
        ("temse-consulent-onthaalouders", ["K-012", "K-013", "K-014"], "27 oktober 2027"),
        ("voorbeeldgemeente-algemeen-directeur", ["K-008", "K-009"], "5 oktober 2027"),
    ],
)
def test_who_misses_a_document_is_asked_for_it_with_the_last_day(name: str, asked: list[str], until: str) -> None:
    letters = end_of(name).told("missing_document")
    assert [d for d in sorted(letters) if "te oud" not in " ".join(letters[d].facts["missing"])] == asked
    assert {one.facts["until"] for one in letters.values()} == {until}


def test_gent_says_why_the_jury_chose_another() -> None:
    decisions = [d for dossier, d in end_of("ocmw-gent-maatschappelijk-werker").decisions if dossier == "K-013"]
    (gate,) = [d for d in decisions if d.outcome == "not_invited"]
    assert "minder uitgewerkt" in " ".join(gate.reasons)
    assert gate.decided_by == "selectiecommissie"


def test_oud_turnhout_ends_it_as_soon_as_the_total_is_known() -> None:
    end = end_of("oud-turnhout-diensthoofd-technische-dienst")
    assert [d.step for dossier, d in end.decisions if dossier == "K-005"][-1] == "judgement-oral_exam"


def test_brecht_ranks_nobody_and_keeps_no_reserve() -> None:
    end = end_of("brecht-tijdelijk-medewerker")
    assert {d.rank for _, d in end.decisions} == {None}
    assert (end.reserve, end.states["K-002"]) == ({}, "appointed")
    assert end.told("superseded").keys() == {"K-005", "K-008"}


def test_regio_names_every_employer_of_the_reserve_and_no_place() -> None:
    letters = end_of("regio-samen-omgevingsambtenaar").told("reserve_place")
    assert letters.keys() == {"K-001", "K-004", "K-006", "K-009"}
    employers = ["Gemeente Beekdal", "OCMW Beekdal", "Gemeente Heuvelrode"]
    assert [(one.facts["employers"], one.facts["rank"]) for one in letters.values()] == [(employers, "")] * 4


@pytest.mark.parametrize(
    ("name", "stage", "dossier"),
    [
        ("talent-brussels-projectleider", "generic_screening", "K-001"),
        ("brandweerzone-brandweerman", "physical_tests", "K-002"),
    ],
)
def test_who_is_exempt_is_told_and_not_invited(name: str, stage: str, dossier: str) -> None:
    assert end_of(name).told("exempted").keys() == {dossier}
    assert dossier not in end_of(name).invited_to(stage)


def test_vlaams_brabant_marks_the_copy_only_of_who_passed_the_preselection() -> None:
    end = end_of("vlaams-brabant-dossierbeheerder")
    assert end.invited_to("preselection") == end.invited_to("written_test") >= {"K-003", "K-009"}
    marked = {d for d, one in end.decisions if one.step == "judgement-written_test"}
    assert marked == {"K-001", "K-002", "K-004", "K-005", "K-008", "K-010"}


def test_vlaams_brabant_refuses_a_second_candidacy_of_the_same_person(tmp_path: Path) -> None:
    with opened("vlaams-brabant-dossierbeheerder") as house:
        again = tmp_path / "nog-eens.csv"  # another file, for the very same one is not taken in twice
        again.write_text((house.folder / "kandidaten.csv").read_text("utf-8") + "\n", "utf-8")
        with pytest.raises(TableError) as caught:
            apply(house.reference, again)
        assert any("dubbele kandidatuur" in line for line in caught.value.lines)


def test_the_fire_service_locks_out_who_stayed_away_for_six_months(tmp_path: Path) -> None:
    """The same post is declared vacant in the autumn; K-008 stayed away on 16 April 2027."""
    data = yaml.safe_load(REGULATIONS["brandweerzone-brandweerman"].read_text("utf-8"))
    data["applications"]["closes"] = parse_date("29/10/2027")
    for stage, later in zip(data["stages"], ("23/11/2027", "7/12/2027", "14/12/2027"), strict=True):
        stage.pop("range", None)
        stage["dates"] = [parse_date(later)]
    autumn = frozen(data)
    with opened("brandweerzone-brandweerman") as house:
        carry(house)
        for reference, day in (("een-dag-te-vroeg", "15/10/2027"), ("zes-maanden-later", "16/10/2027")):
            again = House(tmp_path, autumn, open_procedure(autumn, reference, seconds_per_day=0))
            apply(reference, again.file(_of_k_008(house, day)))
            again.carry()
        outcomes = [d.outcome for d in house.rows(Decision, step="admission") if d.procedure_id > 1]
        assert outcomes == ["inadmissible", "admissible"]


def _of_k_008(house: House, day: str) -> str:
    head, *rows = (house.folder / "kandidaten.csv").read_text("utf-8").splitlines()
    (absent,) = [row for row in rows if row.startswith("K-008")]
    return "\n".join([head, re.sub(r"\d+/0[12]/2027", day, absent)])


def test_lievegems_interview_comes_back_on_the_sheet_that_jurors_filled_in(tmp_path: Path) -> None:
    """The sheet of the interview is written, filled in as a juror does, dropped in the watched folder, and counts."""
    name = "lievegem-interview-op-competenties"
    rows = read_table(SCENARIOS[name] / "uitslagen.csv").rows
    with opened(name) as house:
        parts = read_results(house.frozen.regulation, read_table(house.folder / "uitslagen.csv"))
        others = [part for part in parts if part.key != "competency_interview"]
        with pytest.raises(Unanswered):
            course(Rehearsal(house.reference, house.frozen.regulation, others, utcnow()))
        sheet = tmp_path / "interview.xlsx"
        assert write_sheet(house.reference, "interview", sheet) == 6
        book = load_workbook(sheet)
        scores = book["Scores"]
        (top,) = [row for row in range(1, 15) if scores.cell(row, 1).value == "Dossier"]
        given = {row["dossier"]: row for row in rows if row["onderdeel"] == "Competentiegericht interview"}
        for line in range(top + 1, top + 7):
            row = given[str(scores.cell(line, 1).value)]
            cells = ["aanwezig", *(float(s.replace(",", ".")) for s in row["resultaat"].split("+"))]
            for column, value in enumerate(cells, start=2):
                scores.cell(line, column).value = value
            scores.cell(line, 11).value = row["motivering"] or None
            scores.cell(line, 13).value = parse_date(row["datum"])
        book.save(sheet)
        assert take_file(house.reference, sheet) == []
        course(Rehearsal(house.reference, house.frozen.regulation, others, utcnow()))
        agrees(as_json(overview(house.reference)), expected(name))
