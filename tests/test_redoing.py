"""An annulled stage held again: in a new procedure that goes on from what the old one held at that stage's door."""

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from flows.rehearsal import Rehearsal
from models.engine import reading, throwaway_database
from models.exchange import rows_of
from models.offers import Offer
from models.retention import File
from models.tables import Application, Candidate, Decision, Letter, Procedure, Reserve, Result, Step
from models.tables import Juror as Seat
from models.work import Stopped, looking, unit_of_work
from rules.dates import start_of
from rules.stage import Stage
from tasks import answering, offering, redoing, vault
from tasks.archiving import archive
from tasks.compared import compared
from tasks.filing import file_in
from tasks.inspecting import inspect
from tasks.jury import compose, jury_problems
from tasks.opening import Refused
from tasks.overview import overview
from tasks.reading import everyone
from tasks.redone import origin
from tasks.report import report
from tasks.rewound import BY_CHOICE, rewound
from tasks.tables import TableError
from tasks.verifying import verify
from tests.factory import FULL, House, course_until, open_house, person, result, small
from tests.reserves import COLLEGE, HR, POST, data_of, reserve_house
from tests.test_scenarios import SCENARIOS, carry, opened
from tests.test_vault import PDF, put

WALL = start_of(dt.date(2025, 1, 6))
WHY = "De vragen waren vooraf bekend bij een kandidaat."
ORAL = {"oral": ["10/1/2025"], "assessment": ["20/1/2025"]}
TALK = {"talk": ["6/1/2025"], **ORAL}


def redone(house: House, part: str = "Mondelinge proef", days: Any = ORAL, **more: Any) -> House:
    """The procedure that holds it again."""
    given = {"by": COLLEGE, "reason": WHY, "case": "arrest 260.001", "same_board": True} | more
    done = redoing.redo(house.reference, WALL, part, days, given.pop("reason"), given.pop("by"), **given)
    return House(house.folder, house.frozen, done.reference)


def own(house: House, table: Any, *order: Any) -> list[Any]:
    """The rows of one procedure."""
    with reading() as session:
        mine = select(Procedure.id).where(Procedure.reference == house.reference).scalar_subquery()
        return list(session.exec(select(table).where(table.procedure_id == mine).order_by(*(order or (table.id,)))))


def standing(house: House) -> list[tuple[str, str, str | None]]:
    return [(one.dossier, one.state, one.stage) for one in own(house, Application, Application.dossier)]


def ranks(house: House) -> dict[str, int | None]:
    names = {one.id: one.dossier for one in own(house, Application)}
    return {names[one.application_id]: one.rank for one in own(house, Decision) if one.step == "ranking"}


def whole(house: House) -> bool:
    (proof,) = verify(house.reference)
    return not proof.fault and proof.lines > 0


AGAIN = [
    result("K-001", "oral", "11", "10/1/2025"),
    result("K-002", "oral", "18", "10/1/2025"),
    result("K-001", "assessment", "geschikt", "20/1/2025"),
    result("K-002", "assessment", "geschikt", "20/1/2025"),
    result("", "eindrapport", "opgemaakt", "24/1/2025"),
]


def test_the_new_procedure_stands_at_the_door_of_the_stage(ended: House) -> None:
    before = ended.dump()
    new = redone(ended)
    assert new.reference == "klein-herneming"
    assert standing(new) == [
        ("K-001", "passed_stage", "talk"),
        ("K-002", "passed_stage", "talk"),
        ("K-003", "eliminated", "talk"),
    ]
    assert {one.part for one in own(new, Result)} == {"post", "screening", "admissibility", "talk"}
    with reading() as session:  # nobody is written twice
        assert len(session.exec(select(Candidate)).all()) == 3
    after = ended.dump()
    for name in ("result", "decision", "regulationversion"):  # what was, stays
        assert after[name][: len(before[name])] == before[name]
    assert whole(ended)
    assert whole(new)


def test_the_old_procedure_ends_and_everyone_who_was_at_the_stage_is_told_why(ended: House) -> None:
    redone(ended)
    with pytest.raises(Stopped, match="klein is stopgezet"):
        redone(ended)
    assert {one.state for one in own(ended, Reserve)} == {"lapsed"}
    told = {one.application_id: one for one in own(ended, Letter) if one.kind == "stage_annulled"}
    names = {one.id: one.dossier for one in own(ended, Application)}
    assert {names[key] for key in told} == {"K-001", "K-002"}
    letter = next(iter(told.values()))
    assert letter.facts["reasons"] == [WHY, "Kenmerk: arrest 260.001"]
    assert letter.facts["decided_by"] == COLLEGE
    assert letter.appeal_until is not None
    assert "hernomen als klein-herneming" in str(overview("klein").stopped)


def test_it_takes_the_ordinary_course_and_says_how_the_outcome_differs(ended: House) -> None:
    assert ranks(ended) == {"K-001": 1, "K-002": 2}
    new = redone(ended)
    course_until(new, "final_report", AGAIN[:-1])
    with looking(new.reference) as work:
        lines = compared(work)
    assert lines == [
        "Herneming van klein vanaf Mondelinge proef.",
        "K-001: was geslaagd, plaats 1; wordt geslaagd, plaats 2",
        "K-002: was geslaagd, plaats 2; wordt geslaagd, plaats 1",
    ]
    assert new.carry(*AGAIN) == []
    assert ranks(new) == {"K-001": 2, "K-002": 1}
    assert {one.state for one in own(new, Reserve)} == {"available"}
    kinds = [(one.kind, one.step) for one in own(new, Letter) if one.application_id]
    assert ("invitation", "invitation-oral") in kinds
    assert not [one for one in kinds if one[1].endswith("talk")]
    told = str(report(new.reference).facts["departures"])
    assert "Hernomen van een eerdere procedure" in told
    assert "K-001: was geslaagd, plaats 1; wordt geslaagd, plaats 2" in told
    assert "hernomen in een nieuwe procedure" in str(report(ended.reference).facts["departures"])
    assert inspect(new.reference, WALL) == inspect(ended.reference, WALL) == {}
    assert whole(new)


def test_the_same_points_again_give_the_same_outcome(ended: House) -> None:
    new = redone(ended, "Gesprek", TALK | {"talk": ["8/1/2025"]})
    days = {"Gesprek": "8/1/2025", "Mondelinge proef": "10/1/2025", "Assessment": "20/1/2025"}
    rows = [row | {"datum": days.get(row["onderdeel"], "24/1/2025")} for row in FULL]
    assert new.carry(*rows) == []
    assert ranks(new) == ranks(ended)
    with looking(new.reference) as work:
        assert compared(work)[1:] == ["De uitkomst is voor iedereen dezelfde als die van toen."]


@pytest.mark.parametrize(
    ("part", "days", "more", "line"),
    [
        ("de sfeer", ORAL, {}, "onderdeel: een van Gesprek, Mondelinge proef, Assessment verwacht"),
        ("oral", {}, {}, "Mondelinge proef: nieuwe dagen verwacht, zoals --days oral="),
        ("oral", {"oral": ["1/1/2020"]}, {}, "Mondelinge proef: dagen na"),
        ("oral", {"oral": ["morgen"]}, {}, "Mondelinge proef: .* verwacht"),
        ("oral", {"oral": []}, {}, "Mondelinge proef: 1 tot 31 dagen verwacht, zoals"),
        ("oral", ORAL, {"case": "arrest\x07 1"}, "kenmerk: één regel van hoogstens 200 tekens verwacht"),
        ("oral", ORAL | {"talk": ["6/1/2025"]}, {}, "dagen: talk wordt niet opnieuw gehouden"),
        ("oral", ORAL, {"reason": " "}, "reden: de redenen van het besluit verwacht"),
        ("oral", ORAL, {"by": "de buren"}, "beslisser"),
    ],
)
def test_a_wrong_decision_is_refused_and_nothing_is_done(
    ended: House, part: str, days: Any, more: Any, line: str
) -> None:
    before = ended.dump()
    with pytest.raises(Refused, match=line):
        redone(ended, part, days, **more)
    assert ended.dump() == before


def test_a_stage_that_is_not_judged_is_moved_instead(talk: House) -> None:
    with pytest.raises(Refused, match="Gesprek is nog niet beoordeeld: verplaats de dagen"):
        redone(talk, "talk", TALK)


def test_an_offer_that_is_alive_comes_first(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of())
    with unit_of_work(house.reference, "judgement-oral") as work:
        work.finish()
    offering.offer(house.reference, WALL, HR, POST)
    with pytest.raises(Refused, match="K-001: er loopt een aanbod; trek de vacature eerst in"):
        redone(house)


def test_documents_come_along_as_copies_of_their_own(ended: House) -> None:
    kept = file_in(ended.reference, "K-001", "cv", put(ended))
    new = redone(ended)
    (file,) = own(new, File)
    assert file.stored != kept.stored
    assert vault.take(file.stored) == vault.take(kept.stored) == PDF


def test_a_new_board_has_no_member_of_the_old_one_and_an_old_board_goes_on_if_that_is_decided(
    database: None, tmp_path: Path
) -> None:
    data = small() | {"jury": {"board": "selectiecommissie"}}
    rows = "naam;rol;email\nAn Peeters;lid;an@voorbeeld.example\nBo Claes;lid;\nCas Maes;lid;\n"
    for name in ("nieuw", "zelfde"):
        house = open_house(tmp_path, data | {"reference": name})
        house.apply(person("K-001", email=f"{name}@voorbeeld.example"))
        compose(name, house.file(rows, "leden.csv"))
        house.carry(*(row for row in FULL if row["dossier"] in {"", "K-001"}))
        again = redone(house, same_board=name == "zelfde")
        assert len(own(again, Seat)) == (3 if name == "zelfde" else 0)
        (told,) = [one for one in own(house, Letter) if one.juror_id and "vernietigd" in one.facts["what"]]
        assert told.facts["lines"][0].startswith(
            "U hoort wanneer" if name == "zelfde" else "Dat gebeurt door een nieuwe"
        )
        other = rows.replace("Bo Claes", "Dirk Bos").replace("Cas Maes", "Els Nys")
        path = house.file(other, "nieuw.csv")
        if name == "nieuw":
            assert again.carry()
            with unit_of_work(again.reference) as work:
                assert jury_problems(work, work.regulation.stage("oral"), ["K-001"])
            with pytest.raises(TableError) as refused:
                compose(again.reference, path)
            (line,) = refused.value.lines
            assert line.startswith(
                "nieuw.csv, regel 2: dit lid zat in de commissie van het onderdeel dat vernietigd is"
            )
            path = house.file(other.replace("An Peeters", "Fien Aerts"), "nieuw.csv")
        compose(again.reference, path)


@pytest.mark.parametrize("point", ["before-commit:redone", "after-commit:redone"])
def test_a_crash_leaves_all_of_it_or_nothing(ended: House, point: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ended.dump()

    def crash(here: str) -> None:
        if here == point:
            raise KeyboardInterrupt

    monkeypatch.setattr("models.work.fail_point", crash)
    with pytest.raises(KeyboardInterrupt):
        redone(ended)
    monkeypatch.undo()
    if point.startswith("before"):
        assert ended.dump() == before
        assert redone(ended).reference == "klein-herneming"
    else:
        with pytest.raises(Stopped):
            redone(ended)
        assert whole(House(ended.folder, ended.frozen, "klein-herneming"))


def test_it_is_held_again_a_second_time_and_archived(ended: House) -> None:
    new = redone(ended)
    assert new.carry(*AGAIN) == []
    later = {"oral": ["10/2/2025"], "assessment": ["20/2/2025"]}
    twice = redone(new, "oral", later)
    assert twice.reference == "klein-herneming-2"
    with looking(twice.reference) as work:
        assert origin(work) == (2, "klein-herneming", "oral")
    assert standing(twice)[0] == ("K-001", "passed_stage", "talk")
    assert archive(new.reference, papers=False).files > 0


@settings(max_examples=12)
@given(st.lists(st.sampled_from(["8", "10", "15", "15", "19,5"]), min_size=4, max_size=4), st.integers(0, 2))
def test_the_same_results_give_the_same_ranking_from_whatever_stage(points: list[str], which: int) -> None:
    with throwaway_database(), TemporaryDirectory() as folder:
        house = open_house(Path(folder), small())
        people = [f"K-{number:03d}" for number in range(1, 5)]
        house.apply(*map(person, people))
        rows = [result(d, part, p) for part in ("talk", "oral") for d, p in zip(people, points, strict=True)]
        rows += [result(d, "assessment", "geschikt") for d in people]
        rows += [result("", "eindrapport", "opgemaakt", "28/11/2024")]
        assume(house.carry(*rows) == [])
        keys = ("talk", "oral", "assessment")
        days = dict(zip(keys, ("8/1/2025", "10/1/2025", "20/1/2025"), strict=True))
        titles = dict(zip(("Gesprek", "Mondelinge proef", "Assessment"), days.values(), strict=True))
        new = redone(house, keys[which], {key: [days[key]] for key in keys[which:]})
        later = [row | {"datum": titles.get(row["onderdeel"], "24/1/2025")} for row in rows]
        assert new.carry(*later) == []
        assert ranks(new) == ranks(house)
        assert [one[:2] for one in standing(new)] == [one[:2] for one in standing(house)]


def test_its_journal_knows_what_is_done_and_nothing_of_later(ended: House) -> None:
    new = redone(ended)
    done = {one.key for one in own(new, Step, Step.key)}
    assert {"closing", "admission", "judgement-talk", "redone"} <= done
    assert not {"judgement-oral", "ranking", "reserve", "final_report"} & done


def test_people_stay_the_ones_they_were_whoever_else_an_offer_named(database: None, tmp_path: Path) -> None:
    """Someone in two reserves is one person to an offer, whose row is not that of the application."""
    reserve_house(tmp_path, data_of("eerder"), mails={1: "samen@voorbeeld.example"})
    house = reserve_house(tmp_path, data_of("later"), mails={1: "samen@voorbeeld.example"})
    with unit_of_work(house.reference, "judgement-oral") as work:
        work.finish()
    made = offering.offer(house.reference, WALL, HR, POST)
    answering.answer(house.reference, WALL, made.dossier, "weigert", HR)
    (offer,) = own(house, Offer)
    assert offer.candidate_id not in {one.candidate_id for one in own(house, Application)}
    new = redone(house)
    known = {one.dossier: one.candidate_id for one in own(house, Application)}
    assert {one.dossier: one.candidate_id for one in own(new, Application)} == known


class Watching(Rehearsal):
    """Remembers how everyone stood at the door of each stage."""

    doors: dict[str, dict[str, str]]

    def until(self, moment: str, stage: Stage | None = None) -> None:
        if moment == "sending" and stage:
            with looking(self.reference) as work:
                self.__dict__.setdefault("doors", {})[stage.key] = {one.dossier: one.state for one in everyone(work)}
        super().until(moment, stage)


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_scenario_stands_at_the_door_of_each_stage_as_it_did(name: str) -> None:
    with opened(name) as house:
        doors = cast(Watching, carry(house, Watching)).doors
        with looking(house.reference) as work:
            rows = rows_of(work.session.connection(), work.id, here=True)
            came = {
                (rows["application"][row["application_id"] - 1]["dossier"], row["key"]) for row in rows["invitation"]
            }
            for stage in work.regulation.stages:
                back = rewound(rows, work.regulation, stage.key, board=True).rows["application"]
                found = {one["dossier"]: one["state"] for one in back if one["state"] not in BY_CHOICE}
                was = {dossier: state for dossier, state in doors[stage.key].items() if dossier in found}
                later = {d for d, state in was.items() if state == "not_invited" and (d, stage.key) in came}
                assert found == was | dict.fromkeys(later, "passed_stage"), stage.key  # who moved up comes again
