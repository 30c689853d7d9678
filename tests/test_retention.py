"""How long is what kept: worked values for each seed, what holds it longer, and never counted from the start."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from cli.main import app
from config.reading import read_regulation, retention_in
from models.retention import Hold, Objection
from models.tables import Event, Reserve
from rules.dates import months_after
from rules.provisions import Retention
from rules.reserve import reserve_term
from rules.retention import OF_STATE, Circumstances, Ends, Group, group_of, is_due, kept_by, term_of
from rules.states import STATES
from tasks.asking import NotAsked
from tasks.holding import hold, lift, object_to
from tasks.keeping import Subject, keeping
from tasks.opening import Refused
from tests.factory import ROOT, House

D = dt.date
REGULATIONS = ROOT / "config" / "regulations"


def at(day: D) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(12), dt.UTC)


SOON = D(2024, 12, 1)


def subject(house: House, dossier: str, day: D = SOON) -> Subject:
    (found,) = keeping(at(day), house.reference)
    return next(one for one in found.subjects if one.dossier == dossier)


# --- worked values ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "report", "ends", "reserve", "rejected"),
    [
        # Lievegem: report 12 June 2024, reserve 1 July 2024 to 30 June 2027; appeal 60 days, 15 August is a holiday
        ("lievegem-directeur-interne-organisatie", D(2024, 6, 12), D(2027, 6, 30), D(2028, 6, 30), D(2025, 6, 12)),
        # Ternat: two years from the report of 28 November 2024
        ("ternat-clustermanager-samenleven", D(2024, 11, 28), D(2026, 11, 27), D(2027, 11, 27), D(2025, 11, 28)),
    ],
)
def test_the_seeds_with_a_reserve(name: str, report: D, ends: D, reserve: D, rejected: D) -> None:
    regulation = read_regulation(REGULATIONS / f"{name}.yaml").regulation
    assert regulation.reserve
    assert reserve_term(regulation.reserve, report)[1] == ends
    rule = regulation.retention
    assert term_of(rule, "reserve", Ends(report, reserve=ends)).until == reserve
    assert term_of(rule, "rejected", Ends(report)).until == rejected
    assert term_of(rule, "objected", Ends(report, left=D(2025, 3, 1))).due == D(2025, 3, 2)


def test_the_seed_without_a_reserve_counts_from_closure_or_the_end_of_the_appeal() -> None:
    (path,) = REGULATIONS.glob("clustermanager*.yaml")
    rule = read_regulation(path).regulation.retention
    assert term_of(rule, "rejected", Ends(D(2024, 3, 29), appeal=D(2024, 5, 28))).until == D(2025, 5, 28)
    assert term_of(rule, "withdrawn", Ends(D(2024, 11, 30), left=D(2024, 2, 1))).until == D(2025, 2, 28)
    assert term_of(rule, "board", Ends(D(2024, 2, 29))).until == D(2025, 2, 28)


def test_a_regulation_says_its_own_terms_and_its_rule() -> None:
    text = "version: 1\nretention: {rejected: 24, selection_rule: 'serieregister 3.1.2', source: 'Wij bewaren …'}\n"
    assert retention_in(text) == Retention(rejected=24, selection_rule="serieregister 3.1.2", source="Wij bewaren …")
    assert retention_in("version: 1\n") == Retention()


# --- properties ------------------------------------------------------------------------------------------------------

DAYS = st.dates(D(2024, 1, 1), D(2030, 1, 1))
MAYBE = st.none() | DAYS
GROUPS: Any = st.sampled_from(["rejected", "withdrawn", "reserve", "appointed", "objected", "board"])


@given(GROUPS, MAYBE, MAYBE, MAYBE, MAYBE, st.integers(0, 36), DAYS)
def test_nothing_goes_before_its_term_after_the_last_end(
    group: Group, closed: D | None, left: D | None, reserve: D | None, appeal: D | None, months: int, today: D
) -> None:
    term = term_of(Retention().model_copy(update={group: months}), group, Ends(closed, left, reserve, appeal))
    if is_due(term, [], today):
        assert closed
        assert all(months_after(day, months) < today for day in (closed, left, reserve, appeal) if day)
    if closed is None:
        assert not is_due(term, [], today)


@given(MAYBE, MAYBE, st.integers(0, 2), st.lists(st.just("geding"), max_size=2), DAYS)
def test_nothing_goes_while_something_holds_it(
    appeal: D | None, place: D | None, appeals: int, holds: list[str], today: D
) -> None:
    held = kept_by(Circumstances(holds, appeals, appeal, place), today)
    expected = bool(holds or appeals or (appeal and today <= appeal) or (place and today <= place))
    assert bool(held) == expected
    term = term_of(Retention(rejected=0), "rejected", Ends(D(2024, 1, 1)))
    assert is_due(term, held, today) == (today > D(2024, 1, 1) and not expected)


def test_every_state_has_a_group() -> None:
    assert set(OF_STATE) == set(STATES)
    assert group_of("withdrawn", objected=True) == "objected"


# --- in a procedure --------------------------------------------------------------------------------------------------


def test_terms_of_a_whole_course(ended: House) -> None:
    (place,) = ended.rows(Reserve, application_id=ended.application("K-001").id)
    first = subject(ended, "K-001")
    assert (first.term.group, first.term.until) == ("reserve", months_after(place.valid_through, 12))
    assert any("plaats in de reserve" in line for line in first.held)
    third = subject(ended, "K-003")
    last_appeal = max(one.appeal_until for one in ended.letters("K-003") if one.appeal_until)
    assert (third.term.group, third.term.counted_from) == ("rejected", last_appeal)
    assert not subject(ended, "K-003", third.term.until).due
    assert subject(ended, "K-003", third.term.due).due


def test_an_open_procedure_keeps_everything(judged: House) -> None:
    assert subject(judged, "K-003", D(2040, 1, 1)).term.until is None
    assert keeping(at(D(2040, 1, 1))) == []


def test_a_running_term_to_appeal_of_anyone_keeps_everyone(ended: House) -> None:
    last_appeal = max(one.appeal_until for one in ended.letters("K-003") if one.appeal_until)
    assert any("beroep kan nog" in line for line in subject(ended, "K-001", last_appeal).held)
    assert not any("beroep kan nog" in line for line in subject(ended, "K-001", last_appeal + dt.timedelta(1)).held)


@pytest.mark.parametrize("dossier", ["K-003", ""])
def test_a_hold_keeps_one_dossier_or_all_until_it_is_lifted(ended: House, dossier: str) -> None:
    day = D(2040, 1, 1)
    hold(ended.reference, dossier, "Geding bij de arbeidsrechtbank.", "HR-dienst")
    assert subject(ended, "K-003", day).held == ["bewaring opgelegd: Geding bij de arbeidsrechtbank."]
    assert bool(subject(ended, "K-002", day).held) == (dossier == "")
    with pytest.raises(Refused, match="er staat al een bewaring"):
        hold(ended.reference, dossier, "Nog eens.", "HR-dienst")
    lift(ended.reference, dossier, "Het geding is voorbij.", "HR-dienst")
    assert subject(ended, "K-003", day).due
    (row,) = ended.rows(Hold)
    assert (row.lifted_because, row.lifted_by) == ("Het geding is voorbij.", "HR-dienst")
    assert [one.what for one in ended.rows(Event) if one.what.startswith("hold")] == ["hold set", "hold lifted"]


def test_a_hold_asks_a_reason_a_function_and_a_dossier_that_exists(ended: House) -> None:
    with pytest.raises(Refused) as refusal:
        hold(ended.reference, "", " ", "Jan Peeters")
    assert [line.partition(":")[0] for line in refusal.value.lines] == ["reden", "beslisser"]
    with pytest.raises(NotAsked, match="K-999 bestaat niet"):
        hold(ended.reference, "K-999", "Geding.", "HR-dienst")
    with pytest.raises(Refused, match="er staat geen bewaring"):
        lift(ended.reference, "K-001", "Voorbij.", "HR-dienst")
    assert ended.rows(Hold) == []


def test_who_objects_leaves_the_reserve_and_the_term_counts_from_that_day(ended: House) -> None:
    object_to(ended.reference, "k-001", "HR-dienst")
    assert ended.state("K-001") == "withdrawn"
    (place,) = ended.rows(Reserve, application_id=ended.application("K-001").id)
    assert place.state == "withdrawn"
    (asked,) = ended.rows(Objection)
    found = subject(ended, "K-001", D(2040, 1, 1))
    assert (found.term.group, found.term.months, found.due) == ("objected", 0, True)
    assert found.term.counted_from is not None
    assert found.term.counted_from >= asked.asked_on
    assert ended.letters("K-001")[-1].kind == "withdrawn"
    with pytest.raises(Refused, match="vroeg dit al"):
        object_to(ended.reference, "K-001", "HR-dienst")
    with pytest.raises(NotAsked, match="staat niet in de wervingsreserve"):
        object_to(ended.reference, "K-003", "HR-dienst")


# --- the commands ----------------------------------------------------------------------------------------------------


@pytest.fixture
def run(ended: House, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    monkeypatch.setattr("cli.printing.console.width", 200, raising=False)
    return lambda *words: CliRunner().invoke(app, list(words))


def test_the_overview_names_no_one_and_says_why(run: Any, ended: House, tmp_path: Path) -> None:
    shown = run("retention", ended.reference)
    assert shown.exit_code == 0
    assert "K-003" in shown.output
    assert "Achternaam" not in shown.output
    assert "geen genoemd in het reglement" in shown.output
    assert ended.reference in run("retention").output
    done = run("hold", ended.reference, "K-003", "--reason", "Klacht bij de ombudsman.", "--by", "HR-dienst")
    assert done.output == "klein K-003: blijft bewaard\n"
    assert '"held":' in run("retention", ended.reference, "--json").output.replace(" ", "").replace("\n", "")
    assert run("hold", ended.reference, "K-003", "--reason", "x", "--by", "HR-dienst", "--lift").exit_code == 0
