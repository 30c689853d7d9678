"""Results come in bit by bit: what is in stays in, by whatever door, through a refusal, a correction and a kill."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import settings
from models import engine as engines
from models.engine import make_engine, migrate
from models.tables import Result
from rules.questions import Entry
from tasks import asking, taking
from tasks.corrections import Proposed, confirm, correct
from tasks.tables import TableError
from tests.factory import (
    BECAUSE,
    FORM,
    FULL,
    PEOPLE,
    RESULT_HEADER,
    ROOT,
    House,
    csv_of,
    open_house,
    person,
    result,
)
from tests.test_proposals import release


def values(house: House, part: str) -> dict[str, str]:
    names = {house.application(d).id: d for d in PEOPLE}
    rows = sorted(house.rows(Result, part=part), key=lambda row: row.version)
    return {names[row.application_id]: row.value for row in rows}


def test_a_form_adds_to_what_a_file_brought_and_a_refused_one_takes_nothing_away(talk: House) -> None:
    talk.enter(result("K-002", "talk", "12"))
    attempt = asking.next_attempt(talk.reference, "talk")
    wrong = [Entry(0, d, "aanwezig", p, **FORM) for d, p in (("K-001", "99"), ("K-002", ""), ("K-003", "9,5"))]
    assert taking.take(talk.reference, "talk", wrong, "form", attempt)
    assert values(talk, "talk") == {"K-002": "12"}
    again = asking.ask(talk.reference, "talk")
    assert again is not None
    assert (again.answers["K-003"]["result"], again.answers["K-001"]["result"]) == ("9,5", "99")  # nobody types twice
    attempt = asking.next_attempt(talk.reference, "talk")
    right = [Entry(0, d, "aanwezig", p, **FORM) for d, p in (("K-001", "15"), ("K-002", ""), ("K-003", "9,5"))]
    assert taking.take(talk.reference, "talk", right, "form", attempt) == []
    assert values(talk, "talk") == {"K-001": "15", "K-002": "12", "K-003": "9.5"}


def test_a_correction_of_an_earlier_stage_leaves_the_results_that_are_in(talk: House) -> None:
    talk.carry(*(row for row in FULL if row["onderdeel"] == "Gesprek"))
    talk.enter(result("K-001", "oral", "16"))
    release(talk)
    entry = Entry(0, "K-002", "aanwezig", "13", "", "selectiecommissie", "9/11/2024")
    proposed = correct(talk.reference, "talk", entry, BECAUSE)
    assert isinstance(proposed, Proposed)
    assert values(talk, "oral") == {"K-001": "16"}
    confirm(talk.reference, proposed.number, None, "selectiecommissie", "29/11/2024")
    assert values(talk, "oral") == {"K-001": "16"}
    assert asking.lacking_now(talk.reference) == ["K-002"]


KILLED = """
import sys
from pathlib import Path
from tasks.results import enter_results
enter_results("klein", None, Path(sys.argv[1]))
"""


def test_a_kill_while_results_are_stored_keeps_those_of_before_and_none_of_the_new(tmp_path: Path) -> None:
    made = make_engine(settings().database)
    engines._engines.append(made)
    try:
        migrate()
        house = open_house(tmp_path)
        house.apply(*(person(d) for d in PEOPLE))
        house.carry()
        house.enter(result("K-002", "talk", "12"))
        rows = [result("K-001", "talk", "15"), result("K-003", "talk", "9,5")]
        file = house.file(csv_of(rows, RESULT_HEADER), "rest.csv")
        killed = {**os.environ, "WERVING_FAIL_AT": f"before-commit:talk={tmp_path / 'gestorven'}"}
        done = subprocess.run([sys.executable, "-c", KILLED, str(file)], env=killed, cwd=ROOT, check=False)
        assert done.returncode == -signal.SIGKILL
        assert values(house, "talk") == {"K-002": "12"}
        subprocess.run([sys.executable, "-c", KILLED, str(file)], env=killed, cwd=ROOT, check=True)
        assert values(house, "talk") == {"K-001": "15", "K-002": "12", "K-003": "9.5"}
        with pytest.raises(TableError):
            house.enter(result("K-001", "talk", "21"))
        assert values(house, "talk")["K-001"] == "15"
    finally:
        engines._engines.remove(made)
        made.dispose()
