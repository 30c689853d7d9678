"""When the database refuses: one line in Dutch, nothing half done, and the same command works when it is over."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from cli.faults import told
from config.settings import settings
from models import engine as engines
from models.engine import engine, migrate
from models.storage import in_words
from models.tables import Application, Letter
from tasks.inbox import Inbox
from tests.factory import House, csv_of, open_house, person


@pytest.fixture
def on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """The small procedure in a real file, with little patience for a database that is busy."""
    monkeypatch.setenv("WERVING_DATABASE_SECONDS", "0.05")
    settings.cache_clear()
    migrate()
    yield open_house(tmp_path)
    engine().dispose()
    engines._engines.clear()


def refusal(house: House) -> list[str]:
    """What the command line says when candidates are brought in now."""
    with pytest.raises(Exception) as fault:  # noqa: PT011  # whatever it is: that is what the command line gets
        house.apply(person("K-001"))
    return told(fault.value) or []


def test_a_database_that_another_holds_is_told_and_waited_for(on_disk: House) -> None:
    other = sqlite3.connect(settings().folder / "werving.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    (line,) = refusal(on_disk)
    assert line.startswith("database: een ander programma houdt de database te lang bezet")
    other.execute("ROLLBACK")
    other.close()
    assert on_disk.apply(person("K-001")) == ["K-001"]


def test_a_full_disk_takes_in_nothing_by_half(on_disk: House) -> None:
    with engine().connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    engine().dispose()

    @engines.event.listens_for(engine(), "connect")
    def no_more(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    many = [person(f"K-{number:03d}") for number in range(1, 200)]
    with pytest.raises(Exception) as fault:  # noqa: PT011  # as above
        on_disk.apply(*many)
    assert told(fault.value) == ["database: de schijf is vol; maak plaats, dan gaat alles vanzelf verder"]
    assert (on_disk.rows(Application), on_disk.rows(Letter)) == ([], [])
    engines.event.remove(engine(), "connect", no_more)
    engine().dispose()
    assert len(on_disk.apply(*many)) == 199


def test_a_read_only_database_says_what_to_do_and_its_file_waits_in_the_folder(on_disk: House, tmp_path: Path) -> None:
    place = settings().folder / "werving.db"
    inbox = Inbox(tmp_path / "in")
    file = inbox.make(on_disk.reference) / "kandidaten.csv"
    file.write_text(csv_of([person("K-001")]), "utf-8")
    os.utime(file, (1, 1))
    engine().dispose()
    engines._engines[:] = [engines.make_engine(f"sqlite:///file:{place}?mode=ro&uri=true")]
    (line,) = refusal(on_disk)
    assert line.startswith("database: ze is alleen-lezen; geef schrijfrechten")
    with pytest.raises(Exception) as fault:  # noqa: PT011  # as above
        list(inbox.take_all())
    assert in_words(fault.value) == line
    assert [path.name for path in file.parent.rglob("*.csv")] == ["kandidaten.csv"]  # set aside, and tried again
    engine().dispose()
    engines._engines.clear()
    assert [taken.accepted for taken in inbox.take_all()] == [True]
    assert [row.dossier for row in on_disk.rows(Application)] == ["K-001"]


def test_a_fault_in_a_log_names_no_value(on_disk: House) -> None:
    with pytest.raises(DBAPIError) as fault, engine().begin() as connection:
        connection.exec_driver_sql("INSERT INTO candidate (first_name) VALUES (?)", ("Noor",))
    assert in_words(fault.value) == "database: IntegrityError"
    assert in_words(ValueError("Noor")) == "ValueError"
