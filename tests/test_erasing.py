"""After its term nothing personal is found any more, anywhere; rules, figures and the chain stay and still prove."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from sqlalchemy import JSON, String
from sqlmodel import select
from typer.testing import CliRunner

from cli.main import app
from config.settings import settings
from models import engine as engines
from models.emptying import BOARD, GONE, OWN, PERSON
from models.engine import make_engine, throwaway_database, writing
from models.every import all_tables
from models.kept import KEPT
from models.retention import Erasure, File
from models.tables import Application, Candidate, Decision, Letter, Procedure, Reserve, Step
from models.work import looking, unit_of_work
from tasks import appealing, vault
from tasks.adjusting import adjust
from tasks.answering import answer
from tasks.asking import NotAsked
from tasks.conclusion import final_conclusions
from tasks.erasing import anonymise, anonymise_due, finish
from tasks.filing import file_in
from tasks.holding import hold, lift, object_to
from tasks.inbox import Inbox
from tasks.jury import compose, declare
from tasks.keeping import keeping
from tasks.looks import looked
from tasks.minutes import minutes
from tasks.offering import offer
from tasks.opening import Refused
from tasks.reading import applicants
from tasks.stopping import stop
from tasks.telling_retention import tell
from tasks.verifying import verify
from tests.factory import FULL, PEOPLE, House, correction, leaving, open_house, person, result, small
from tests.reserves import COLLEGE, HR, data_of, reserve_house

MARK = "zqzsentinel"  # in everything that tells about a person
FAR = dt.datetime(2040, 1, 1, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(days=8)
BOARD_FILE = (
    "nummer;naam;rol;intern;rang;hoedanigheid;email\r\n"
    f"J1;{MARK} Een;lid;nee;;;{MARK}1@jury.example\r\nJ2;{MARK} Twee;lid;nee;;;\r\nJ3;{MARK} Drie;lid;nee;;;\r\n"
)
REASONED = [row | {"motivering": f"{MARK} vertelde over zichzelf."} for row in FULL]


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Path]:
    """A database in a file, with the guard of the record."""
    path = tmp_path / "var" / "werving.db"
    made = make_engine(f"sqlite:///{path}")
    all_tables().create_all(made)
    engines._engines.append(made)
    yield path
    engines._engines.remove(made)
    made.dispose()


def planted(folder: Path) -> House:
    """A whole course in which everything that people write holds the mark."""
    data = small()
    data["jury"] = {"min_members": 3, "choice": "Drie leden (A28)."}
    house = open_house(folder, data)
    compose(house.reference, house.file(BOARD_FILE, "jury.csv"))
    for number in ("1", "2", "3"):
        changes = {"naam": f"{MARK}{number}", "voornaam": f"{MARK}V", "adres": f"{MARK}straat 1, 9000 Gent"}
        house.apply(person(f"K-00{number}", email=f"{MARK}{number}@voorbeeld.example", **changes))
    with writing() as session:
        for row in session.exec(select(Application)):
            row.remark = f"Opmerking {MARK}"
        session.commit()
    pdf = folder / "cv.pdf"
    pdf.write_bytes(b"%PDF-" + MARK.encode() * 50)
    for dossier in ("K-001", "K-003"):
        file_in(house.reference, dossier, "cv", pdf)
    pdf.unlink()
    adjust(house.reference, "K-002", "talk", f"{MARK} een rustig lokaal")
    declare(house.reference, "J1", "K-003", f"{MARK} is een nicht", dt.date(2024, 11, 1))
    inbox = Inbox(settings().inbox)
    (inbox.make(house.reference) / "refused" / "kandidaten.csv").write_text(f"{MARK};9000 Gent")
    assert house.carry(*REASONED) == []
    leaving()
    with unit_of_work(house.reference) as work:
        work.note("board composed", who="HR", why=f"{MARK} was ziek")
        work.session.add(Step(procedure_id=work.id, key="oud", done_at=work.now, answer={"draft": [MARK]}))
    looked(house.reference, "inzage", "K-001")
    for path in folder.glob("*.csv"):
        path.unlink()
    return house


def everywhere(folder: Path) -> list[str]:
    """The files under the data folder in which the mark is found, names of files too."""
    found = [p for p in folder.rglob("*") if p.is_file()]
    return [p.name for p in found if MARK.encode() in p.read_bytes() or MARK in p.name]


def whole(house: House) -> str:
    (found,) = verify(house.reference)
    return found.fault


def round_(wall: dt.datetime) -> list[str]:
    """What happens in one night."""
    finish(wall, list)
    anonymise_due(wall)
    tell(wall)
    return finish(wall, list)


def ranking_again(house: House) -> dict[str, tuple[int | None, str | None]]:
    """Rank and total as the rules give them from the points that are left."""
    with looking(house.reference) as work:
        passed = applicants(work, "in_reserve")
        return {one.application.dossier: (one.rank, one.facts["total"]) for one in final_conclusions(work, passed)}


def test_after_its_term_nothing_is_found_and_the_ranking_is_proved(on_disk: Path, tmp_path: Path) -> None:
    house = planted(tmp_path)
    assert {"werving.db", "kandidaten.csv"} <= {one.removesuffix("-wal") for one in everywhere(tmp_path / "var")}
    before = {d.dossier: house.decisions(d.dossier) for d in house.rows(Application)}
    figures = {d: [(o.step, o.outcome, o.points, o.rank, o.decided_on) for o in all_] for d, all_ in before.items()}
    ranked = ranking_again(house)
    assert sorted(rank for rank, _ in ranked.values()) == [1, 2]
    assert round_(FAR) == []
    assert everywhere(tmp_path / "var"), "nothing goes before HR was told for a week"
    assert round_(FAR + WEEK) == []
    assert everywhere(tmp_path / "var") == []
    after = {d: [(o.step, o.outcome, o.points, o.rank, o.decided_on) for o in house.decisions(d)] for d in figures}
    assert after == figures
    assert ranking_again(house) == ranked
    assert whole(house) == ""
    assert keeping(FAR + WEEK) == []
    assert all(one.left == [] for one in house.rows(Erasure))
    assert {one.what for one in house.rows(Erasure)} == {"dossier", "board", "procedure"}
    assert list(vault.folder().iterdir()) == []
    assert round_(FAR + 2 * WEEK) == []
    assert whole(house) == ""


def test_one_dossier_goes_and_the_others_stay_as_they_were(on_disk: Path, tmp_path: Path) -> None:
    house = planted(tmp_path)
    stays = house.application("K-001").id
    kept = [[r.model_dump() for r in house.rows(t, application_id=stays)] for t in (Decision, Letter, File)]
    day = dt.datetime.combine(keeping(FAR, house.reference)[0].subjects[2].term.due, dt.time(12), dt.UTC)
    assert anonymise(house.reference, day, dossier="K-003").dossiers == ["K-003"]
    finish(day, list)
    assert kept == [[r.model_dump() for r in house.rows(t, application_id=stays)] for t in (Decision, Letter, File)]
    assert [path.name for path in (settings().inbox / house.reference / "refused").iterdir()] == []
    gone = house.application("K-003")
    person_ = house.rows(Candidate, id=gone.candidate_id)[0]
    assert (person_.name, person_.email, gone.remark) == ("", "", "")
    assert house.rows(Candidate, id=house.application("K-001").candidate_id)[0].last_name == f"{MARK}1"
    assert f"{MARK}3" not in "".join(map(str, house.dump().values()))
    assert b"sentinel3" not in on_disk.read_bytes()
    assert whole(house) == ""
    told = str(minutes(house.reference, "talk").facts)
    assert "(gewist na de bewaartermijn)" in told  # and not the commitment that stands there
    assert not re.search(r"gewist [0-9a-f]", told)
    with pytest.raises(Refused, match="al gewist"):
        anonymise(house.reference, day, dossier="K-003")


def test_a_place_that_counts_is_not_erased_even_by_a_decision(ended: House) -> None:
    soon = dt.datetime(2025, 6, 1, tzinfo=dt.UTC)
    decision = {"decision": "college van 1 juni 2025, punt 4", "by": "HR-dienst"}
    with pytest.raises(Refused, match="de plaats in de reserve geldt tot en met"):
        anonymise(ended.reference, soon, dossier="K-001", **decision)
    with pytest.raises(Refused, match="bewaard tot en met"):
        anonymise(ended.reference, soon, dossier="K-003")
    with pytest.raises(Refused, match="--by"):
        anonymise(ended.reference, soon, dossier="K-003", decision="punt 4", by="Jan")
    assert anonymise(ended.reference, soon, dossier="K-003", **decision).dossiers == ["K-003"]
    (one,) = ended.rows(Erasure)
    assert (one.basis, one.decided_by) == (decision["decision"], "HR-dienst")
    object_to(ended.reference, "K-001", "HR-dienst")
    assert anonymise(ended.reference, FAR, dossier="K-001").dossiers == ["K-001"]


def test_a_hold_keeps_and_what_it_kept_goes_once_it_is_lifted(ended: House) -> None:
    hold(ended.reference, "K-002", f"Geding {MARK}.", "HR-dienst")
    for wall in (FAR, FAR + WEEK):
        round_(wall)
    assert [one.application_id for one in ended.rows(Erasure)] == [
        ended.application(d).id for d in ("K-001", "K-003")
    ]  # fmt: skip
    assert f"Geding {MARK}." in str(ended.dump()["hold"])
    lift(ended.reference, "K-002", "Voorbij.", "HR-dienst")
    for wall in (FAR + WEEK, FAR + 2 * WEEK):
        round_(wall)
    assert {one.what for one in ended.rows(Erasure)} == {"dossier", "procedure"}
    assert MARK not in str(ended.dump())
    assert whole(ended) == ""


def test_hr_hears_it_once_a_week_before_and_again_when_the_day_moves(ended: House) -> None:
    def notices() -> list[Any]:
        return [one for one in ended.rows(Letter, kind="hr_notice") if one.step == "retention"]

    due = dt.datetime.combine(keeping(FAR, ended.reference)[0].subjects[2].term.due, dt.time(12), dt.UTC)
    assert tell(due - dt.timedelta(days=9)) == 0
    assert (tell(due - dt.timedelta(days=7)), tell(due - dt.timedelta(days=6))) == (1, 0)
    (letter,) = notices()
    assert "K-003 (niet geslaagd)" in letter.facts["problems"][0]
    assert "Achternaam" not in str(letter.facts)
    assert anonymise_due(due - dt.timedelta(days=1)) == []
    (done,) = anonymise_due(due)
    assert (done.dossiers, done.rest) == (["K-003"], False)
    assert tell(FAR) == 1
    assert len(notices()) == 2


def test_what_has_not_left_never_leaves_after_it(ended: House) -> None:
    assert [one.status for one in ended.letters("K-003")].count("waiting") > 0
    for wall in (FAR, FAR + WEEK):
        anonymise_due(wall)
        tell(wall)
    assert {one.status for one in ended.rows(Letter)} <= {"sent", "replaced"}
    assert leaving(FAR + 2 * WEEK) == {}


def test_a_crash_between_tables_and_files_is_made_good_by_the_next_round(
    on_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = planted(tmp_path)
    tell(FAR)
    monkeypatch.setattr(vault, "drop", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        anonymise_due(FAR + WEEK)
    assert everywhere(tmp_path / "var")
    assert {tuple(one.left) for one in house.rows(Erasure)} == {("bestanden", "vrijgekomen plaats")}
    wall = FAR + WEEK
    assert round_(wall) == []
    assert everywhere(tmp_path / "var") == []
    assert list(vault.folder().iterdir()) == []


def test_offers_and_appeals_are_erased_with_whom_they_are_about(database: None, tmp_path: Path) -> None:
    house = reserve_house(tmp_path, data_of(kind="list"), real=True)
    wall = dt.datetime(2025, 3, 3, 12, tzinfo=dt.UTC)
    offer(house.reference, wall, HR, "Dienst Sport", to="K-002", reason=f"{MARK} past het best.")
    answer(house.reference, wall, "K-002", "weigert", HR, reason=f"{MARK} vond ander werk.")
    lodged = appealing.register(house.reference, wall, "K-003", "eindrapport", "intern", HR, case=f"zaak {MARK}")
    assert all("er loopt een beroep" in one.held for one in keeping(wall, house.reference)[0].subjects)
    appealing.close(house.reference, wall, lodged.number, "ongegrond", COLLEGE, reasons=f"{MARK} had geen gelijk.")
    assert MARK in str(house.dump())
    for night in (FAR, FAR + WEEK):
        round_(night)
    assert MARK not in str(house.dump())
    assert whole(house) == ""


def test_a_procedure_without_candidates_keeps_its_own_term_and_hold(house: House) -> None:
    with pytest.raises(Refused, match="nog niet afgesloten"):
        anonymise(house.reference, FAR)
    stop(house.reference, f"{MARK} bleek de enige te zijn.", "HR-dienst")
    hold(house.reference, "", "Geding.", "HR-dienst")
    for night in (FAR, FAR + WEEK):
        round_(night)
    assert house.rows(Erasure) == []
    lift(house.reference, "", "Voorbij.", "HR-dienst")
    for night in (FAR + WEEK, FAR + 2 * WEEK):
        round_(night)
    assert [one.what for one in house.rows(Erasure)] == ["procedure"]
    assert MARK not in str(house.dump())
    assert whole(house) == ""


def test_what_prefect_still_knows_is_left_until_it_forgot(ended: House) -> None:
    with writing() as session:
        session.exec(select(Procedure)).one().flow_run_id = "00000000-0000-0000-0000-000000000001"
        session.commit()
    tell(FAR)
    anonymise_due(FAR + WEEK)
    assert finish(FAR + WEEK) == [ended.reference]
    assert finish(FAR + WEEK, lambda _: []) == [ended.reference]
    assert {tuple(one.left) for one in ended.rows(Erasure)} == {("Prefect",)}
    assert finish(FAR + WEEK, list) == []


def test_a_confirmed_correction_is_erased_too(talk: House) -> None:
    from tasks import corrections

    talk.enter(*(result(d, "talk", p) for d, p in zip(("K-001", "K-002", "K-003"), ("15", "12", "9,5"), strict=True)))
    talk.carry(*FULL)
    corrections.propose(talk.reference, "talk", correction(value="9"), f"{MARK} vergiste zich.")
    for wall in (FAR, FAR + WEEK):
        round_(wall)
    assert MARK not in str(talk.dump())
    assert whole(talk) == ""


def test_the_command_shows_what_would_go_and_does_it(ended: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    monkeypatch.setattr("models.types.utcnow", lambda: FAR)
    monkeypatch.setattr("cli.server.try_connect", lambda: False)

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, ["anonymise", ended.reference, *words])
        return done.exit_code, done.output

    assert run() == (0, "klein: nu te wissen: K-001, K-002, K-003; wissen doet u met --now\n")
    assert ended.rows(Erasure) == []
    assert run("K-003", "--now") == (0, "klein: gewist: K-003\n")
    assert run("--now") == (0, "klein: gewist: K-001, K-002\n")
    assert whole(ended) == ""


# --- nothing is forgotten --------------------------------------------------------------------------------------------

STAYS = {  # texts that tell about nobody: rules, kinds, states, functions, keys and hashes
    "procedure": {"reference", "regulation_text", "regulation_hash", "flow_run_id", "stopped_because"},
    "application": {"dossier", "channel", "track", "degree", "experience_years", "state", "stage", "remark", "facts"},
    "invitation": {"key"},
    "juror": {"number", "role", "capacity"},
    "correction": {"part", "attendance", "value", "decided_by", "state", "closed_by"},
    "letter": {"kind", "step", "template_hash", "message_id", "status"},
    "reserve": {"state"},
    "step": {"key", "answer"},
    "lease": {"name", "holder"},
    "outage": {"answer"},
    "vacancy": {"title", "employer", "state", "opened_by", "closed_because"},
    "offer": {"made_by", "state", "answered_by"},
    "appeal": {"kind", "state", "closed_by"},
    "retake": {"part", "attendance", "value", "decided_by"},
    "fulfilment": {"condition", "decided_by", "reason"},
    "objection": {"noted_by"},
    "hold": {"decided_by", "lifted_by"},
    "look": {"who", "what"},
    "erasure": {"what", "basis", "decided_by", "left"},
    "line": {"step", "door", "who", "what", "regulation", "rows", "previous", "hash", "salts"},
}


def test_every_text_of_every_table_either_stays_for_a_reason_or_is_emptied() -> None:
    """Whoever adds a column with text decides here whether it is erased: in OWN, GONE, BOARD or PERSON, or it stays."""
    forgotten = []
    for table in all_tables().sorted_tables:
        kept = KEPT.get(table.name)
        done = {*OWN.get(table.name, ()), *STAYS.get(table.name, ()), *((*kept.fixed, *kept.texts) if kept else ())}
        done |= set(BOARD) if table.name == "juror" else set(PERSON) if table.name == "candidate" else set()
        texts = {c.name for c in table.columns if isinstance(c.type, JSON | String)}
        if table.name not in GONE:
            forgotten += [f"{table.name}.{name}" for name in sorted(texts - done)]
    assert forgotten == []


def test_what_the_record_holds_by_a_commitment_goes_by_its_own_door_only() -> None:
    for name, columns in {**OWN, "juror": BOARD, "candidate": PERSON}.items():
        kept = KEPT.get(name)
        assert not set(columns) & {*(kept.fixed if kept else ()), *(kept.texts if kept else ())}, name
    assert not {*GONE} & {*KEPT}


# --- any order of what may happen ------------------------------------------------------------------------------------

DOINGS = ("wait", "hold", "lift", "object", "night")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["wait", "hold", "lift", "object", "night"]), st.sampled_from(PEOPLE), st.integers(1, 500)
    ),
    max_size=14,
)


@hypothesis(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_nothing_goes_while_something_holds_it_and_all_of_it_goes_at_last(tmp_path: Path, acts: Any) -> None:
    with throwaway_database():
        house = open_house(tmp_path)
        house.apply(*(person(dossier) for dossier in PEOPLE))
        house.carry(*FULL)
        floor = _floors(house)
        wall, held, gone = house.rows(Procedure)[0].ended_at, set[str](), set[str]()
        for act, dossier, days in acts:
            if act == "wait":
                wall += dt.timedelta(days=days)
            elif act == "night":
                new = _night(house, wall) - gone
                assert not new & held
                assert all(wall.date() > floor[one] for one in new), (new, wall)
                gone |= new
            else:
                with suppress(Refused, NotAsked):
                    _act(house, act, dossier, held, floor)
        for dossier in sorted(held):
            lift(house.reference, dossier, "Voorbij.", "HR-dienst")
        for wall in (FAR, FAR + WEEK):
            gone |= _night(house, wall)
        assert gone == set(PEOPLE)
        assert {tuple(one.left) for one in house.rows(Erasure)} == {()}
        assert whole(house) == ""


def _floors(house: House) -> dict[str, dt.date]:
    """The last of closure, own place and own appeal: nothing may go on or before that day."""
    closed = house.rows(Procedure)[0].ended_at.date()
    places = {one.application_id: one.valid_through for one in house.rows(Reserve)}
    appeals = [one.appeal_until for one in house.rows(Letter) if one.appeal_until]
    return {d: max(closed, *appeals, places.get(house.application(d).id, closed)) for d in PEOPLE}


def _act(house: House, act: str, dossier: str, held: set[str], floor: dict[str, dt.date]) -> None:
    if act == "hold":
        hold(house.reference, dossier, "Geding.", "HR-dienst")
        held.add(dossier)
    elif act == "lift":
        lift(house.reference, dossier, "Voorbij.", "HR-dienst")
        held.discard(dossier)
    else:
        object_to(house.reference, dossier, "HR-dienst")
        floor[dossier] = max(one.appeal_until for one in house.rows(Letter) if one.appeal_until)


def _night(house: House, wall: dt.datetime) -> set[str]:
    round_(wall)
    ids = {one.application_id for one in house.rows(Erasure)}
    return {one.dossier for one in house.rows(Application) if one.id in ids}
