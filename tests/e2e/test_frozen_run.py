"""The first release's database under a real server that never heard of its runs: the clock starts them again."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from cli.simulate import as_json
from config.settings import settings
from models import engine
from tasks.overview import overview
from tests.e2e.house import House, wait_for
from tests.e2e.ternat import FILES, rows_of
from tests.e2e.test_live import mail
from tests.test_frozen import EXPECTED, FROZEN, thaw

__all__ = ["mail"]
pytestmark = pytest.mark.frozen
INTERVIEW, HOME = "ternat-gesprek", "ternat-thuisopdracht"


def asks(house: House, reference: str, key: str) -> bool:
    query = "SELECT 1 FROM step JOIN procedure p ON p.id = procedure_id WHERE p.reference = ? AND key = ?"
    return bool(house.rows(f"{query} AND attempt > 0 AND done_at IS NULL", reference, key))


def play(house: House) -> None:
    """What people still have to do in both procedures, through the watched folder."""
    lost = dict(house.rows("SELECT reference, flow_run_id FROM procedure"))
    house.up()
    wait_for(
        "the runs", lambda: not set(lost.values()) & {r for (r,) in house.rows("SELECT flow_run_id FROM procedure")}
    )
    house.drop(HOME, "thuis.csv", [row for row in rows_of("4-thuisopdracht.csv") if row["dossier"] > "K-010"])
    wait_for("the assignment", lambda: asks(house, INTERVIEW, "assignment-home_assignment"))
    house.drop(INTERVIEW, "opdracht-home_assignment.pdf", FILES / "opdracht.pdf")
    wait_for("the home assignment", lambda: asks(house, INTERVIEW, "home_assignment"))
    house.drop(INTERVIEW, "thuis.csv", FILES / "4-thuisopdracht.csv")
    left = {
        **rows_of("6-mondelinge-proef.csv")[0],
        "dossier": "K-015",
        "aanwezigheid": "teruggetrokken",
        "resultaat": "",
    }
    answers = {
        "oral_exam": [*rows_of("6-mondelinge-proef.csv"), left],
        "assessment_center": FILES / "7-assessment.csv",
        "final_report": FILES / "8-eindrapport.csv",
        "appointment": FILES / "9-aanstelling.csv",
    }
    for key, file in answers.items():
        for reference in (HOME, INTERVIEW):
            wait_for(f"{key} of {reference}", lambda r=reference, k=key: asks(house, r, k))  # type: ignore[misc]
            house.drop(reference, f"{key}.csv", file)
    wait_for("the end", lambda: house.rows("SELECT count(*) FROM procedure WHERE ended_at IS NOT NULL") == [(2,)])
    open_letters = "SELECT 1 FROM letter WHERE status IN ('waiting', 'sending', 'failed')"
    wait_for("the letters", lambda: not house.rows(open_letters))


def test_the_clock_starts_again_what_the_first_release_left_and_finishes_it(
    tmp_path: Path, mail: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, url = mail
    thawed = thaw(FROZEN[0], tmp_path)
    sent = {m for (m,) in thawed.rows("SELECT message_id FROM letter WHERE status = 'sent'")}
    doubt = {m for (m,) in thawed.rows("SELECT message_id FROM letter WHERE status = 'sending'")}
    house = House(tmp_path, url)
    try:
        play(house)
    finally:
        stopped = house.stop()
    assert stopped == 0
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(f"sqlite:///{tmp_path}/werving.db")])
    monkeypatch.setenv("WERVING_DATA", str(tmp_path))
    settings.cache_clear()
    for reference in (INTERVIEW, HOME):
        outcome = as_json(overview(reference))
        keys = EXPECTED["candidates"][0].keys()
        assert [{key: c[key] for key in keys} for c in outcome["candidates"]] == EXPECTED["candidates"]
    engine.engine().dispose()
    for table, rows in thawed.before.items():
        assert rows <= thawed.now(table), table
    times = Counter(message_id for _, message_id in server.accepted)
    assert set(times.values()) == {1}
    assert not sent & set(times)
    assert {m for (m,) in thawed.rows("SELECT message_id FROM letter WHERE doubtful")} == doubt
