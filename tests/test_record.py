"""The record: whole after any course, and whatever was changed in it, is found with its line."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel
from typer.testing import CliRunner

from cli.main import app
from models.engine import ROOT, engine, make_engine, migrate, throwaway_database, writing
from models.erasing import NOBODY, erase
from models.guard import APPEND_ONLY, unguard, unguarded
from models.kept import KEPT
from models.record import HASHED, Line, no_record, take_over
from models.tables import Application, Decision, Event, Letter, Procedure, Result
from models.work import by_door, unit_of_work, units_of_work
from tasks import corrections
from tasks.changes import withdraw
from tasks.event_words import EVENTS
from tasks.minutes import minutes
from tasks.record_words import lines
from tasks.report import report
from tasks.stopping import STOP, stop
from tasks.verifying import Proof, prove, verify
from tests.factory import BECAUSE, PEOPLE, House, correction, leaving, open_house, person


def proof(house: House, head: str = "") -> Proof:
    (found,) = verify(house.reference, head)
    return found


def change(*statements: str, **values: Any) -> None:
    """Someone with the database in hand, past its guard."""
    with engine().execution_options(writing=True).connect() as connection:
        with unguarded(connection):
            for statement in statements:
                connection.execute(text(statement), values)
        connection.commit()


# --- whole -----------------------------------------------------------------------------------------------------------


def test_a_whole_course_leaves_a_whole_record(ended: House) -> None:
    found, lines = proof(ended), ended.rows(Line)
    assert (found.fault, found.lines) == ("", len(lines))
    assert found.head == lines[-1].hash
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert {line.regulation for line in lines} == {ended.frozen.hash}
    first = lines[0]
    assert (first.who, first.what, first.previous) == ("HR", "opened", "")


def test_steps_of_the_engine_are_marked_as_such_and_people_by_their_door(ended: House) -> None:
    lines = ended.rows(Line)
    judged = next(line for line in lines if line.step == "judgement-talk")
    assert (judged.who, judged.door, judged.what) == ("werving", "engine", "step done")
    entered = next(line for line in lines if line.step == "talk" and line.what == "result entered")
    assert (entered.who, entered.door) == ("selectiecommissie", "rehearsal")
    with by_door("command"), unit_of_work(ended.reference, even_stopped=True) as work:
        work.note("board composed", who="HR")
    last = ended.rows(Line)[-1]
    assert (last.who, last.door, last.what) == ("HR", "command", "board composed")


def test_a_line_names_everyone_who_acted(ended: House) -> None:
    with unit_of_work(ended.reference) as work:
        work.note_each("conflict declared", [(None, "J1"), (None, "J2"), (None, "J1")])
        work.note("board composed", who="HR")
    assert (ended.rows(Line)[-1].who, proof(ended).fault) == ("J1, J2, HR", "")


def test_a_correction_and_its_preview_leave_a_whole_record(ended: House) -> None:
    leaving()
    corrections.propose(ended.reference, "talk", correction("K-002", "9"), BECAUSE)
    assert corrections.open_corrections(ended.reference)
    corrections.confirm(ended.reference, 1, None, "selectiecommissie")
    assert proof(ended).fault == ""
    last = ended.rows(Line)[-1]
    assert last.who == "selectiecommissie"
    assert '"decision":' in last.rows


def test_nothing_written_is_no_line(ended: House) -> None:
    before = proof(ended)
    with unit_of_work(ended.reference):
        pass
    with units_of_work([ended.rows(Procedure)[0].id], "reminders"):
        pass
    assert proof(ended) == before


def test_a_rehearsal_keeps_none_nor_an_event_about_each_and_the_same_rows(tmp_path: Path) -> None:
    def carried(folder: Path) -> tuple[int, int, list[tuple[str, str]]]:
        with throwaway_database():
            house = open_house(folder)
            house.apply(*map(person, PEOPLE))
            about = [row.what for row in house.rows(Event) if row.application_id]
            return len(house.rows(Line)), len(about), [(row.dossier, row.state) for row in house.rows(Application)]

    lines, about, rows = carried(tmp_path)
    with no_record():
        assert carried(tmp_path) == (0, 0, rows)
    assert lines
    assert about == len(rows) == len(PEOPLE)


def test_a_unit_of_work_that_breaks_leaves_the_record_as_it_was(ended: House, monkeypatch: pytest.MonkeyPatch) -> None:
    before = proof(ended)

    class Killed(Exception):
        pass

    def kill(name: str) -> None:
        raise Killed(name)

    monkeypatch.setattr("models.work.fail_point", kill)
    with pytest.raises(Killed), unit_of_work(ended.reference, "iets") as work:
        work.note("tried")
    assert proof(ended) == before
    assert not ended.rows(Event, what="tried")


def test_what_was_there_before_the_record_is_taken_over_in_one_line(ended: House) -> None:
    change("DELETE FROM line")
    with writing() as session:
        with unguarded(session.connection()):
            older = """UPDATE decision SET reasons = '["Gesprek: 9,5 op 20",  "\\u00e9"]' WHERE id = 1"""
            session.connection().exec_driver_sql(older)
            take_over(session)
        session.commit()
    (line,) = ended.rows(Line)
    assert (line.door, line.what, line.who) == ("migration", "taken over", "werving")
    assert ended.rows(Decision)[0].reasons == ["Gesprek: 9,5 op 20", "é"]
    with unit_of_work(ended.reference) as work:
        work.note("board composed", who="HR")
    assert (proof(ended).fault, proof(ended).lines) == ("", 2)
    change("UPDATE decision SET outcome = 'passed' WHERE id = 1")
    assert proof(ended).fault.startswith("regel 1 (")


NOTING = """
from models.work import unit_of_work
with unit_of_work("klein", "iets") as work:
    work.note("letters tried again", who="HR")
"""


def test_a_process_that_is_killed_leaves_a_line_with_its_rows_or_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/w.db"
    monkeypatch.setattr("models.engine._engines", [make_engine(url)])
    migrate()
    house, seen = open_house(tmp_path), []
    for point in ("before-commit:iets", "after-commit:iets"):
        env = os.environ | {"WERVING_DATABASE_URL": url, "WERVING_FAIL_AT": f"{point}={tmp_path / point}"}
        done = subprocess.run([sys.executable, "-c", NOTING], env=env, cwd=ROOT, check=False)
        seen.append((done.returncode, proof(house).fault, proof(house).lines))
    engine().dispose()
    assert seen == [(-signal.SIGKILL, "", 1), (-signal.SIGKILL, "", 2)]


# --- broken ----------------------------------------------------------------------------------------------------------


def cells(house: House) -> list[tuple[str, str, Any]]:
    """Every column of what can never change, with the key of one row: table, column and key."""
    found = []
    for table in APPEND_ONLY:
        names = HASHED if table == "line" else [one for kind in KEPT[table][:2] for one in kind]
        key = "number" if table == "line" else "id"
        with engine().connect() as connection:
            for row in connection.execute(SQLModel.metadata.tables[table].select()).mappings():
                found += [(table, name, row[key]) for name in names if row[name] not in (None, "", [])]
    return found


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_one_changed_byte_is_found_and_named(ended: House, data: st.DataObject) -> None:
    assert proof(ended).fault == ""
    table, column, key = data.draw(st.sampled_from(cells(ended)))
    where = f"{'number' if table == 'line' else 'id'} = {key}"
    with engine().execution_options(writing=True).connect() as connection:
        unguard(connection)
        _ignore_checks(connection)
        stored = connection.scalar(text(f'SELECT CAST("{column}" AS TEXT) FROM {table} WHERE {where}'))
        raw = bytearray(stored.encode())
        raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.sampled_from((1, 2, 4, 128)))
        fault = "refused"
        with contextlib.suppress(DBAPIError):  # the database itself may refuse that value
            connection.execute(_put(connection, table, column, where), {"value": bytes(raw)})
            fault = prove(connection, 1, ended.reference).fault
        connection.rollback()
    assert fault == "refused" or fault.startswith(("regel", "na regel")), (table, column)
    assert proof(ended).fault == ""


def _ignore_checks(connection: Any) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")


def _put(connection: Any, table: str, column: str, where: str) -> Any:
    kind = SQLModel.metadata.tables[table].c[column].type.compile(connection.dialect)
    if connection.dialect.name == "sqlite":
        kind = "INTEGER" if kind == "INTEGER" else "TEXT"
        return text(f'UPDATE {table} SET "{column}" = CAST(:value AS {kind}) WHERE {where}')
    return text(f"UPDATE {table} SET \"{column}\" = CAST(convert_from(:value, 'UTF8') AS {kind}) WHERE {where}")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE decision SET points = '19' WHERE step = 'judgement-talk' AND version = 1", "3 beslissingen anders"),
        ("DELETE FROM event WHERE id = (SELECT max(id) FROM event)", "er ontbreken er 1"),
        ("DELETE FROM line WHERE number = 3", "regel 3 ontbreekt"),
        ("DELETE FROM line", "regel 1 ontbreekt"),
        ("UPDATE line SET who = 'x' WHERE number = 4", "regel 4 (20"),
        ("UPDATE line SET salts = 'x' WHERE number = 4", "onleesbaar"),
        ("UPDATE line SET salts = '{}' WHERE number = 1", "1 gebeurtenis anders"),
        ("UPDATE line SET number = 0 WHERE number = 3", "regel 1 ontbreekt"),
        ("UPDATE letter SET facts = '{}' WHERE id = 2", "brie"),
        ("UPDATE letter SET message_id = 'x' WHERE id = 1", "brie"),
        ("UPDATE application SET received_at = recorded_at WHERE dossier = 'K-002'", "kandidaturen anders"),
        ("UPDATE procedure SET regulation_text = 'version: 1'", "het reglement is niet de tekst"),
        (
            "INSERT INTO result (procedure_id, part, version, attendance, value, reasons, decided_by, decided_on, door,"
            " because, recorded_at) SELECT procedure_id, 'x', version, attendance, value, reasons, decided_by,"
            " decided_on, door, because, recorded_at FROM result WHERE id = 1",
            "resultaat staat niet in het register",
        ),
    ],
)
def test_what_was_changed_deleted_or_inserted_is_found(ended: House, statement: str, words: str) -> None:
    change(statement)
    assert words in proof(ended).fault


def test_a_row_written_outside_any_unit_of_work_is_found_though_more_follows(ended: House) -> None:
    change("INSERT INTO event (procedure_id, step, who, what, why, at, recorded_at)"
           " SELECT procedure_id, step, who, 'x', why, at, recorded_at FROM event WHERE id = 1")  # fmt: skip
    with unit_of_work(ended.reference) as work:
        work.note("board composed", who="HR")
    assert "er zijn er 1 te veel" in proof(ended).fault


def test_a_tail_that_was_cut_off_is_found_by_the_head_that_was_written_down(ended: House) -> None:
    head, before = proof(ended).head, ended.rows(Line)[-2].hash
    with unit_of_work(ended.reference) as work:
        work.note("board composed", who="HR")
    assert proof(ended, head).fault == ""
    last = ended.rows(Line)[-1]
    change("DELETE FROM line WHERE number = :number", number=last.number)
    assert "staat niet in het register" in proof(ended).fault
    change("DELETE FROM event WHERE what = 'board composed'")
    assert (proof(ended).fault, proof(ended, before).fault) == ("", "")
    assert "er is afgebroken of herschreven" in proof(ended, last.hash).fault


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("what", ["UPDATE {0} SET procedure_id = procedure_id", "DELETE FROM {0}"])
def test_the_database_itself_refuses_to_change_the_record(ended: House, table: str, what: str) -> None:
    if table == "regulationversion":
        change("INSERT INTO regulationversion (procedure_id, version, text, hash, reason, decided_by, changed, at)"
               " SELECT id, 1, '', '', '', '', '[]', now FROM procedure")  # fmt: skip
    with engine().connect() as connection, pytest.raises(DBAPIError, match="het register verandert niet"):
        connection.exec_driver_sql(what.format(table))


# --- erasing ---------------------------------------------------------------------------------------------------------


def test_erased_texts_are_gone_and_the_record_still_holds(ended: House) -> None:
    def of(dossier: str) -> str:
        key = ended.application(dossier).id
        return repr([[one.model_dump() for one in ended.rows(table, application_id=key)] for table in TEXTUAL])

    points = {d: [(one.outcome, one.points, one.rank) for one in ended.decisions(d)] for d in ("K-002", "K-003")}
    other, head = of("K-001"), proof(ended).head
    assert "op 20" in of("K-003")
    with unit_of_work(ended.reference, "erasing", even_stopped=True) as work:
        erase(work, ["K-002", "K-003"], why="bewaartermijn")
    assert proof(ended, head).fault == ""
    assert points == {d: [(one.outcome, one.points, one.rank) for one in ended.decisions(d)] for d in points}
    assert of("K-001") == other
    for dossier in ("K-002", "K-003"):
        assert not any(words in of(dossier) for words in ("op 20", "voldoet aan", "missing", "appeal_procedure"))
    salts = [line.salts for line in ended.rows(Line)[:-1]]
    assert not any('"K-002"' in one or '"K-003"' in one for one in salts)
    assert any('"K-001"' in one for one in salts)
    with unit_of_work(ended.reference, "erasing") as work:
        erase(work, ["K-001", NOBODY])
    assert proof(ended, head).fault == ""
    assert not any(one in line.salts for line in ended.rows(Line)[:-2] for one in ('"K-001":', '"":', '"*":'))


TEXTUAL = (Result, Decision, Letter)


def test_what_stands_in_the_place_of_an_erased_text_may_not_change_either(ended: House) -> None:
    with unit_of_work(ended.reference, "erasing") as work:
        erase(work, ["K-003"])
    key = ended.application("K-003").id
    change("UPDATE decision SET reasons = :new WHERE application_id = :key", key=key, new='["gewist ' + "0" * 64 + '"]')
    assert "anders dan geschreven" in proof(ended).fault


def test_an_erasing_that_the_record_does_not_name_is_found(ended: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.work.Work.note_each", lambda *_, **__: None)
    with unit_of_work(ended.reference) as work:
        erase(work, ["K-003"])
    assert "gewist zonder dat het in het register staat (K-003)" in proof(ended).fault


def test_erasing_twice_changes_nothing_more(ended: House) -> None:
    for _ in range(2):
        with unit_of_work(ended.reference, "erasing") as work:
            erase(work, ["K-003"])
    assert proof(ended).fault == ""
    with engine().connect() as connection, pytest.raises(DBAPIError, match="het register verandert niet"):
        connection.exec_driver_sql("UPDATE decision SET version = 2")


# --- elsewhere -------------------------------------------------------------------------------------------------------


def test_the_record_holds_where_every_number_of_a_row_is_another(ended: House) -> None:
    if engine().dialect.name != "sqlite":
        pytest.skip("numbers cannot be moved there with references in place")
    leaving()
    corrections.propose(ended.reference, "talk", correction("K-002", "9"), BECAUSE)
    corrections.confirm(ended.reference, 1, None, "selectiecommissie")
    head = proof(ended).head
    change("PRAGMA defer_foreign_keys=ON", *_elsewhere())
    assert min(one.id for one in ended.rows(Decision)) > 1000
    assert ended.rows(Decision)[-1].correction_id > 1000
    assert (proof(ended).fault, proof(ended).head) == ("", head)


def _elsewhere() -> Iterator[str]:
    for table in SQLModel.metadata.sorted_tables:
        moved = [c.name for c in table.c if c.name == "id" or (c.foreign_keys and c.name.endswith("_id"))]
        if moved and table.name not in {"lease", "outage"}:
            yield f"UPDATE {table.name} SET {', '.join(f'{name} = {name} + 1000' for name in moved)}"


# --- the command -----------------------------------------------------------------------------------------------------


def test_the_command_says_it_and_leaves_with_one(ended: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    done = CliRunner().invoke(app, ["verify"])
    assert (done.exit_code, done.output.startswith("klein: heel, ")) == (0, True)
    assert proof(ended).head in CliRunner().invoke(app, ["verify", "klein", "--json"]).output
    change("UPDATE result SET value = '20' WHERE id = 5")
    done = CliRunner().invoke(app, ["verify", "klein"])
    assert done.exit_code == 1
    assert done.output.startswith("klein: GEBROKEN: regel ")
    assert len(ended.rows(Application)) == 3


def test_people_who_come_by_after_an_erasing_have_texts_again(ended: House) -> None:
    with unit_of_work(ended.reference, "erasing") as work:
        erase(work, ["K-003", "K-404"])
    key = ended.application("K-003").id
    with unit_of_work(ended.reference) as work:
        work.note("withdrawn", who="kandidaat", why="op eigen vraag", application_id=key)
    assert proof(ended).fault == ""


def test_the_record_is_read_in_dutch_with_the_steps_of_the_engine_marked(
    ended: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.engine.migrate", lambda: None)
    found = lines(ended.reference)
    assert [line.by_engine for line in found].count(True) > 10
    entered = next(line for line in found if line.step == "talk" and not line.by_engine)
    assert (entered.who, entered.door, entered.what) == ("selectiecommissie", "oefening", "resultaat ingevoerd")
    assert entered.rows == "3 resultaten, 1 brief en 3 gebeurtenissen"  # HR is told that it is asked
    shown = CliRunner().invoke(app, ["record", ended.reference])
    assert shown.exit_code == 0
    assert (
        "(selectiecommissie, oefening): resultaat ingevoerd: talk; 3 resultaten, 1 brief en 3 gebeurtenissen"
        in shown.output
    )
    assert shown.output.count("(het programma): stap afgerond") > 5
    assert len(orjson.loads(CliRunner().invoke(app, ["record", ended.reference, "--json"]).output)) == len(found)


def test_every_event_has_words() -> None:
    told = re.compile(r'note(?:_each)?\(\s*"([a-z ]+)"')
    noted = {one for path in sorted((ROOT / "tasks").glob("*.py")) for one in told.findall(path.read_text("utf-8"))}
    assert noted - set(EVENTS) == set()


# --- paper -----------------------------------------------------------------------------------------------------------


def test_a_paper_bears_the_line_it_rests_on_and_stays_the_same(ended: House) -> None:
    before = minutes(ended.reference, "talk")
    (words, head), *more = [pair for pair in before.facts["record"] if "register" in pair[0]]
    assert more == []
    assert words.startswith("Regel ")
    assert proof(ended, head).fault == ""
    with unit_of_work(ended.reference) as work:
        work.note("letters tried again")
    assert minutes(ended.reference, "talk") == before
    assert report(ended.reference).facts["record"][-1][1] == ended.rows(Line)[-1].hash


def test_hr_keeps_the_last_hash_when_a_procedure_ends(ended: House) -> None:
    (notice,) = ended.rows(Letter, kind="hr_notice", step="ended")
    words = notice.facts["problems"][0]
    assert words.startswith("Regel ")
    assert proof(ended, words.rpartition(" ")[2]).fault == ""


def test_hr_keeps_it_too_when_a_procedure_is_stopped(judged: House) -> None:
    stop(judged.reference, "De functie vervalt.", "HR-dienst")
    (notice,) = judged.rows(Letter, kind="hr_notice", step=STOP)
    head = next(line for line in notice.facts["problems"] if line.startswith("Regel ")).rpartition(" ")[2]
    assert proof(judged, head).fault == ""


# --- before and after ------------------------------------------------------------------------------------------------


def test_an_event_tells_what_was_and_what_became(ended: House) -> None:
    withdraw(ended.reference, "K-001")
    (event,) = ended.rows(Event, what="withdrawn")
    assert event.why.startswith("in de wervingsreserve wordt teruggetrokken op ")
