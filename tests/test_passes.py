"""The passes of the clock and the daily jobs on a filled database: none reads a big table from end to end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import SQLModel, func, select

from bench.filled import fill
from bench.passes import passes, scans, watched
from models import engine
from models.engine import make_engine, reading
from models.tables import Application, Decision, Letter, Procedure, Step
from tasks.asking import lacking_now
from tasks.overview import overview
from tasks.verifying import verify

PROCEDURES, PEOPLE = 4, 12


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "w.db"
    monkeypatch.setattr(engine, "_engines", [make_engine(f"sqlite:///{path}")])
    fill(path, PROCEDURES, PEOPLE)


def count(table: type[SQLModel]) -> int:
    with reading() as session:
        return session.exec(select(func.count()).select_from(table)).one()


def test_every_copy_is_a_procedure_of_its_own(filled: None) -> None:
    assert count(Procedure) == PROCEDURES
    assert count(Application) == count(Decision) == PROCEDURES * PEOPLE
    first, last = (overview(f"procedure-{number}") for number in (1, PROCEDURES))
    assert first.standings == last.standings
    assert {"interview"} == {*first.waits_for} & {*last.waits_for}
    assert lacking_now("procedure-1") == lacking_now(f"procedure-{PROCEDURES}") != []
    with reading() as session:
        rows = session.exec(select(Procedure.regulation_text, Letter.status).join(Letter)).all()
    assert len({text for text, _ in rows}) == PROCEDURES
    assert {status for _, status in rows} == {"sent"}
    assert [proof.fault for proof in verify()] == [""] * PROCEDURES


def without_server() -> list[tuple[str, Callable[[], object]]]:
    return [(name, work) for name, work in passes() if "runs" not in name and "round" not in name]


def test_no_pass_reads_a_big_table_from_end_to_end(filled: None) -> None:
    for name, work in without_server():
        with watched() as statements:
            work()
        assert not scans(statements), name
        assert statements or "files" in name


def test_a_plan_that_reads_everything_is_found(filled: None) -> None:
    with watched() as statements, reading() as session:
        session.exec(select(Letter.id).where(Letter.answer == "nergens een index")).all()
        session.exec(select(Step.key).where(Step.procedure_id == 1)).all()
    assert [plan.split()[:2] for plan in scans(statements)] == [["SCAN", "letter"]]
