"""The selection board: who may sit on it, who may score whom, and what HR reads about it (A28)."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.tables import Conflict, Event, Step
from models.tables import Juror as Seat
from models.work import unit_of_work
from rules.jury import Breach, Juror, JuryRule, breaches, too_few
from rules.questions import Problem
from tasks.jury import board_lines, compose, declare, jury_problems
from tasks.tables import TableError
from tests.factory import PEOPLE, House, open_house, person, small

RULE = JuryRule(max_internal="1/3", min_external=1, rank_at_least=True, barred=("toezicht", "mandataris", "vakbond"))
DAY = dt.date(2024, 11, 8)


def board(externals: int = 3, *others: Juror) -> list[Juror]:
    return [*(Juror(f"J{number + 1}", "lid") for number in range(externals)), *others]


def internal(number: str = "J9", **more: Any) -> Juror:
    return Juror(number, "lid", internal=True, **more)


# the rules


def test_three_external_members_may_score() -> None:
    assert breaches(RULE, board()) == []


def test_fewer_than_three_members_block() -> None:
    assert breaches(RULE, board(2)) == [Breach("2 leden, minstens 3 vereist", True)]


@pytest.mark.parametrize(
    ("capacity", "words"),
    [
        ("toezicht", "personeelslid van de toezichthoudende overheid"),
        ("mandataris", "gemeentelijke mandataris"),
        ("vakbond", "afgevaardigde van een representatieve vakorganisatie"),
    ],
)
def test_who_may_only_watch_blocks_as_a_member(capacity: Any, words: str) -> None:
    barred = Juror("J4", "lid", capacity=capacity)
    said = f"J4 is {words} en mag geen lid zijn, hoogstens waarnemer"
    assert breaches(RULE, board(3, barred)) == [Breach(said, True)]
    assert breaches(RULE, board(3, replace(barred, role="waarnemer"))) == []
    assert breaches(JuryRule(), board(3, barred)) == []


def test_one_third_internal_is_allowed_and_no_more() -> None:
    assert breaches(RULE, board(2, internal("J3"))) == []
    said = Breach("2 van 5 leden zijn intern, hoogstens 1/3 toegelaten", False)
    assert breaches(RULE, board(3, internal("J4"), internal("J5"))) == [said]
    assert breaches(JuryRule(), [internal("J1"), internal("J2"), internal("J3")]) == []


def test_too_few_externals_yield_to_a_decision() -> None:
    rule = JuryRule(min_external=2)
    said = Breach("1 extern lid, minstens 2 vereist", False)
    assert breaches(rule, board(1, internal("J2"), internal("J3"))) == [said]


def test_an_internal_member_of_lower_rank_yields_to_a_decision() -> None:
    low = internal("J4", rank_enough=False)
    assert breaches(RULE, board(3, low)) == [Breach("J4: een interne graad van lagere rang dan de functie", False)]
    assert breaches(RULE, board(3, replace(low, internal=False))) == []
    assert breaches(RULE.model_copy(update={"rank_at_least": False}), board(3, low)) == []


def test_a_regulation_that_allows_no_decision_makes_every_breach_hard() -> None:
    rule = RULE.model_copy(update={"override": False})
    said = "2 van 5 leden zijn intern, hoogstens 1/3 toegelaten"
    assert breaches(rule, board(3, internal("J4"), internal("J5"))) == [Breach(said, True)]


def test_the_hard_breaches_come_first() -> None:
    mandatary = internal("J2", capacity="mandataris")
    assert breaches(RULE, [internal("J1"), mandatary]) == [
        Breach("2 leden, minstens 3 vereist", True),
        Breach("J2 is gemeentelijke mandataris en mag geen lid zijn, hoogstens waarnemer", True),
        Breach("2 van 2 leden zijn intern, hoogstens 1/3 toegelaten", False),
        Breach("0 externe leden, minstens 1 vereist", False),
    ]


def test_who_declared_a_conflict_does_not_score_that_candidate() -> None:
    assert too_few(RULE, board(4), ["J4"]) == ""
    assert too_few(RULE, board(4), ["J3", "J4"]) == "2 leden zonder belangenconflict, minstens 3 vereist"
    assert too_few(RULE.model_copy(update={"quorum": 2}), board(4), ["J3", "J4"]) == ""


@pytest.mark.parametrize("share", ["1/0", "0,33", "1/3 ", "een derde"])
def test_a_share_is_a_fraction(share: str) -> None:
    with pytest.raises(ValidationError):
        JuryRule(max_internal=share)


capacities = st.sampled_from(("", "toezicht", "mandataris", "vakbond"))
roles = st.sampled_from(("lid", "waarnemer", "secretaris"))
boards = st.lists(st.builds(Juror, st.just("J1"), roles, st.booleans(), st.booleans(), capacities), max_size=7).map(
    lambda jurors: [replace(juror, number=f"J{number + 1}") for number, juror in enumerate(jurors)]
)
rules = st.builds(
    JuryRule,
    min_members=st.integers(1, 5),
    max_internal=st.sampled_from((None, "0/1", "1/3", "1/2", "1/1")),
    min_external=st.integers(0, 3),
    rank_at_least=st.booleans(),
    barred=st.lists(st.sampled_from(("toezicht", "mandataris", "vakbond")), unique=True).map(tuple),
    quorum=st.sampled_from((None, 1, 2, 4)),
    override=st.booleans(),
)


def kinds(rule: JuryRule, jurors: list[Juror]) -> list[tuple[str, bool]]:
    """The breaches without their figures."""
    digits = str.maketrans("", "", "0123456789")
    one = {"extern lid": "externe leden", "lid, minstens": "leden, minstens"}
    found = []
    for breach in breaches(rule, jurors):
        words = breach.words.translate(digits).split("hoogstens")[0]
        for singular, plural in one.items():
            words = words.replace(singular, plural)
        found.append((words, breach.hard))
    return found


@given(rules, boards)
def test_an_external_member_who_may_sit_never_adds_a_breach(rule: JuryRule, jurors: list[Juror]) -> None:
    assert set(kinds(rule, [*jurors, Juror("J8", "lid")])) <= set(kinds(rule, jurors))


@given(rules, boards, st.sets(st.sampled_from([f"J{number}" for number in range(1, 9)])))
def test_who_watches_or_writes_never_counts(rule: JuryRule, jurors: list[Juror], conflicted: set[str]) -> None:
    members = [juror for juror in jurors if juror.role == "lid"]
    assert breaches(rule, jurors) == breaches(rule, members)
    assert too_few(rule, jurors, conflicted) == too_few(rule, members, conflicted)


@given(rules, boards, st.sets(st.sampled_from([f"J{number}" for number in range(1, 9)])))
def test_a_conflict_never_makes_a_board_large_enough(rule: JuryRule, jurors: list[Juror], conflicted: set[str]) -> None:
    assert not too_few(rule, jurors, ()) or too_few(rule, jurors, conflicted)


# the tasks

JURY = {"max_internal": "1/3", "rank_at_least": True, "barred": ["toezicht", "mandataris", "vakbond"]}
THREE = ("Els Een;lid", "Tom Twee;lid", "Dirk Drie;lid")
FOUR = (*THREE, "Vera Vier;lid")


@pytest.fixture
def sworn(database: None, tmp_path: Path) -> House:
    """The small procedure with a rule about its board and three applications."""
    house = open_house(tmp_path, small() | {"jury": JURY})
    house.apply(*(person(dossier) for dossier in PEOPLE))
    return house


def jury(house: House, *rows: str, header: str = "naam;rol", override: str = "") -> list[str]:
    return compose(house.reference, house.file("\r\n".join([header, *rows, ""]), "jury.csv"), override)


def refused(house: House, *rows: str, header: str = "naam;rol", override: str = "") -> list[str]:
    before = house.dump()
    with pytest.raises(TableError) as caught:
        jury(house, *rows, header=header, override=override)
    assert house.dump() == before
    return caught.value.lines


def problems(house: House, stage: str = "talk") -> list[Problem]:
    with unit_of_work(house.reference, stage) as work:
        return jury_problems(work, work.regulation.stage(stage), PEOPLE)


def seats(house: House) -> dict[str, tuple[str, str]]:
    return {seat.number: (seat.name, seat.role) for seat in house.rows(Seat)}


def test_without_a_rule_nothing_blocks_and_nothing_can_be_composed(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, small() | {"jury": None})
    assert problems(house) == []
    assert refused(house, *THREE) == ["klein: het reglement legt geen selectiecommissie vast (jury)"]


def test_a_board_that_was_not_composed_blocks_its_own_stages_only(sworn: House) -> None:
    said = Problem(0, "selectiecommissie", "nog niet samengesteld; lever de leden in met `werving jury`")
    assert problems(sworn, "talk") == problems(sworn, "oral") == [said]
    assert problems(sworn, "assessment") == []
    assert board_lines("klein") == [str(said)]


def test_a_sound_board_may_score(sworn: House) -> None:
    assert jury(sworn, *THREE) == []
    assert problems(sworn) == []
    assert seats(sworn) == {"J1": ("Els Een", "lid"), "J2": ("Tom Twee", "lid"), "J3": ("Dirk Drie", "lid")}
    assert board_lines("klein") == ["J1: lid, extern", "J2: lid, extern", "J3: lid, extern"]


def test_every_column_is_read(sworn: House) -> None:
    header = "naam;rol;intern;graad;rang;hoedanigheid;nummer;email"
    rows = (
        "Els Een;LID;ja;A4a;hoger;;j7;els@jury.example",
        "Tom Twee;lid;nee;;;;",
        "Dirk Drie;lid;;;;;",
        "Vera Vier;waarnemer;;;;vakbond;J2",
    )
    assert jury(sworn, *rows, "Wim Vijf;secretaris;ja;;;;", header=header) == []
    assert board_lines("klein") == [
        "J2: waarnemer, extern, vakbond",
        "J7: lid, intern",
        "J8: lid, extern",
        "J9: lid, extern",
        "J10: secretaris, intern",
    ]
    first = sworn.rows(Seat, number="J7")[0]
    assert (first.name, first.internal, first.rank_enough, first.grade) == ("Els Een", True, True, "A4a")
    assert [seat.email for seat in sworn.rows(Seat)] == ["els@jury.example", "", "", "", ""]


def test_every_error_at_once(sworn: House) -> None:
    header = "naam;rol;intern;graad;rang;hoedanigheid;nummer;email"
    rows = (
        ";voorzitter;misschien;;;burgemeester;7;els",
        f"Tom Twee;lid;ja;{'A' * 101};;;J1",
        "tom  twee;lid;nee;;;;j1",
        "Vera Vier;lid;ja;;even hoog;;",
    )
    assert refused(sworn, *rows, header=header, override="X" * 201) == [
        "jury.csv, regel 2, veld rol: een van lid, waarnemer, secretaris verwacht",
        "jury.csv, regel 2, veld intern: een van ja, nee verwacht",
        "jury.csv, regel 2, veld nummer: een nummer zoals J1 verwacht",
        "jury.csv, regel 2, veld naam: ontbreekt",
        "jury.csv, regel 2, veld hoedanigheid: een van toezicht, mandataris, vakbond verwacht",
        "jury.csv, regel 2, veld email: een e-mailadres zoals naam@voorbeeld.be verwacht",
        "jury.csv, regel 3, veld rang: een van gelijk, hoger, lager verwacht",
        "jury.csv, regel 3, veld graad: één regel van hoogstens 100 tekens verwacht",
        "jury.csv, regel 5, veld rang: een van gelijk, hoger, lager verwacht",
        "jury.csv, regel 4, veld naam: staat al op regel 3",
        "jury.csv, regel 4, veld nummer: staat al op regel 3",
        "besluit: één regel van hoogstens 200 tekens verwacht",
    ]


def test_a_file_without_members_or_with_other_columns_is_refused(sworn: House) -> None:
    assert refused(sworn) == ["jury.csv: geen enkel lid"]
    known = "naam, rol, intern, graad, rang, hoedanigheid, nummer, email"
    assert refused(sworn, "Els Een;lid", header="naam;functie") == [
        "jury.csv, regel 1: kolom rol ontbreekt",
        f"jury.csv, regel 1: kolom 'functie' is onbekend; bekend zijn {known}",
    ]


def test_a_hard_breach_blocks_whatever_was_decided(sworn: House) -> None:
    assert jury(sworn, *THREE[:2], override="CBS 2024/12") == ["2 leden, minstens 3 vereist"]
    assert problems(sworn) == [Problem(0, "selectiecommissie", "2 leden, minstens 3 vereist")]
    header = "naam;rol;hoedanigheid"
    assert jury(sworn, *(f"{row};" for row in THREE), "Vera Vier;lid;mandataris", header=header) == [
        "J4 is gemeentelijke mandataris en mag geen lid zijn, hoogstens waarnemer"
    ]


def test_a_soft_breach_blocks_until_a_decision_accepts_it(sworn: House) -> None:
    rows = ("Els Een;lid;ja;gelijk", "Tom Twee;lid;ja;gelijk", "Dirk Drie;lid;nee;")
    words = "2 van 3 leden zijn intern, hoogstens 1/3 toegelaten"
    hint = f"{words} (of geef met --override het besluit op dat dit aanvaardt)"
    assert jury(sworn, *rows, header="naam;rol;intern;rang") == [hint]
    assert problems(sworn) == [Problem(0, "selectiecommissie", hint)]
    accepted = f"{words} (aanvaard bij besluit CBS 2024/12)"
    assert jury(sworn, *rows, header="naam;rol;intern;rang", override=" CBS  2024/12 ") == [accepted]
    assert problems(sworn) == []
    assert board_lines("klein")[-1] == f"let op: {accepted}"
    step = sworn.rows(Step, key="jury")[0]
    assert (step.answer, step.done_at is not None) == ({"override": "CBS 2024/12"}, True)


def test_a_new_board_needs_a_decision_of_its_own(sworn: House) -> None:
    rows = ("Els Een;lid;ja;lager", *(f"{row};nee;" for row in FOUR[1:]))
    words = "J1: een interne graad van lagere rang dan de functie"
    accepted = jury(sworn, *rows, header="naam;rol;intern;rang", override="CBS 2024/12")
    assert accepted == [f"{words} (aanvaard bij besluit CBS 2024/12)"]
    assert board_lines("klein")[0] == "J1: lid, intern, lagere rang"
    jury(sworn, *rows, header="naam;rol;intern;rang")
    assert [problem.what.partition(" (")[0] for problem in problems(sworn)] == [words]


def test_a_board_smaller_than_its_own_quorum_is_said_once(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, small() | {"jury": {"quorum": 4}})
    house.apply(*(person(dossier) for dossier in PEOPLE))
    words = "3 leden zonder belangenconflict, minstens 4 vereist"
    assert jury(house, *THREE) == [words]
    assert problems(house) == [Problem(0, "selectiecommissie", words)]


def test_a_conflict_blocks_only_that_candidate(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J1", "K-002", "Buren", DAY)
    assert problems(sworn) == []
    declare("klein", "j4", "k-002", "", DAY)
    words = "2 leden zonder belangenconflict, minstens 3 vereist"
    assert problems(sworn) == problems(sworn, "oral") == [Problem(0, "selectiecommissie", words, "K-002")]
    assert problems(sworn, "assessment") == []
    assert board_lines("klein")[-1] == f"K-002: belangenconflict van J1, J4; {words}"


def test_declaring_twice_changes_nothing(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J1", "K-002", "Buren", DAY)
    before = sworn.dump()
    declare("klein", "J1", "K-002", "Anders", DAY + dt.timedelta(days=1))
    assert sworn.dump() == before
    assert [(c.declared_on, c.what) for c in sworn.rows(Conflict)] == [(DAY, "Buren")]


def test_a_conflict_names_who_is_there(sworn: House) -> None:
    jury(sworn, *FOUR)
    before = sworn.dump()
    with pytest.raises(TableError) as caught:
        declare("klein", "J5", "K-009", "X" * 501, DAY)
    assert caught.value.lines == [
        "nummer: J5 zit niet in de selectiecommissie van klein",
        "dossier: K-009 bestaat niet in klein",
        "reden: één regel van hoogstens 500 tekens verwacht",
    ]
    assert sworn.dump() == before


def test_a_new_board_keeps_numbers_and_conflicts(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J2", "K-002", "", DAY)
    jury(sworn, "Vera Vier;lid", "Nora Nieuw;lid", "Tom Twee;lid", "Els Een;lid")
    assert seats(sworn) == {
        "J1": ("Els Een", "lid"),
        "J2": ("Tom Twee", "lid"),
        "J4": ("Vera Vier", "lid"),
        "J5": ("Nora Nieuw", "lid"),
    }
    assert board_lines("klein")[-1] == "K-002: belangenconflict van J2"


def test_who_left_with_a_conflict_stays_beside_the_board_and_may_come_back(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J4", "K-002", "", DAY)
    assert jury(sworn, *THREE) == []
    assert seats(sworn)["J4"] == ("Vera Vier", "")
    lines = ["J1: lid, extern", "J2: lid, extern", "J3: lid, extern", "K-002: belangenconflict van J4"]
    assert board_lines("klein") == lines
    assert problems(sworn) == []
    with pytest.raises(TableError):
        declare("klein", "J4", "K-001", "", DAY)
    jury(sworn, *THREE[:2], "vera vier;lid")
    assert seats(sworn) == {"J1": ("Els Een", "lid"), "J2": ("Tom Twee", "lid"), "J4": ("vera vier", "lid")}
    assert [problem.dossier for problem in problems(sworn)] == ["K-002"]


def test_a_conflict_never_goes_to_someone_else(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J4", "K-002", "", DAY)
    rows = ("Els Een;lid;J1", "Nora Nieuw;lid;J4", "Vera Vier;lid;J3")
    assert refused(sworn, *rows, header="naam;rol;nummer") == [
        "jury.csv, regel 3, veld nummer: J4 meldde een belangenconflict; iemand anders krijgt een ander nummer",
        "jury.csv, regel 4, veld nummer: J4 verwacht, want onder dat nummer staat al een belangenconflict",
    ]
    assert jury(sworn, "Nora Nieuw;lid;J1", "Els Een;lid;", "Vera Vier;lid;J4", header="naam;rol;nummer") == []
    assert {n: name for n, (name, _) in seats(sworn).items()} == {
        "J1": "Nora Nieuw",
        "J5": "Els Een",
        "J4": "Vera Vier",
    }


def test_events_and_errors_name_numbers_only(sworn: House) -> None:
    jury(sworn, *FOUR)
    declare("klein", "J4", "K-002", "Nicht van Vera Vier", DAY)
    events = [e for e in sworn.rows(Event) if e.what in {"board composed", "conflict declared"}]
    about = sworn.application("K-002").id
    assert [(e.who, e.what, e.why, e.application_id) for e in events] == [
        ("HR", "board composed", "J1, J2, J3, J4", None),
        ("J4", "conflict declared", "", about),
    ]
    said = refused(sworn, "Vera Vier;lid;J1", "vera vier;lid;J4", header="naam;rol;nummer")
    assert not any("vera" in line.casefold() for line in said)


def test_a_board_belongs_to_one_procedure(sworn: House, tmp_path: Path) -> None:
    other = open_house(tmp_path, small() | {"reference": "anders", "jury": JURY})
    jury(sworn, *FOUR)
    assert board_lines("anders") == ["selectiecommissie: nog niet samengesteld; lever de leden in met `werving jury`"]
    jury(other, *THREE)
    declare("klein", "J1", "K-002", "", DAY)
    assert board_lines("anders") == ["J1: lid, extern", "J2: lid, extern", "J3: lid, extern"]
