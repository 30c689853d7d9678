"""The whole procedure through a real Prefect server, worker, clock and mail server, killed on the way."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from cli.simulate import as_json
from config.settings import settings
from models import engine
from tasks.overview import overview
from tasks.verifying import verify
from tests.e2e.house import House, wait_for
from tests.e2e.ternat import REFERENCE, SECRET, UNSENT, MailServer, mail_server, play, rehearsed, traces_of_people
from tests.e2e.watching import command_lines, listening, readable_by_others


@pytest.fixture
def mail() -> Any:
    with mail_server() as found:
        yield found


def test_a_procedure_that_is_killed_on_the_way_ends_as_the_simulation(
    tmp_path: Path, mail: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, url = mail
    expected = rehearsed()
    house = House(tmp_path, url)
    deaths = [tmp_path / name for name in ("before-commit", "after-250")]
    fail_at = f"before-commit:judgement-exploratory_interview={deaths[0]},after-250={deaths[1]}"

    def die(awaited: str) -> None:
        """During a wait, with no letter under way and Prefect told of every step, everything dies at once."""
        if awaited == "oral_exam":
            wait_for("the letters so far", lambda: house.rows(UNSENT)[0][0] == 0)
            wait_for("the last step", lambda: "Uitnodiging: Mondelinge proef" in _finished(_task_runs(house)))
            house.kill()
            house.up(fail_at)

    try:
        house.up(fail_at)
        play(house, expected, die)
        tasks = _task_runs(house)
        run = house.api.get(f"/flow_runs/{house.run_id()}").json()
        assert set(listening(house)) == {"0100007F"}  # server and sink are for this machine only
        assert str(house.port) in listening(house)["0100007F"]
        assert SECRET not in command_lines(house)
    finally:
        stopped = house.stop()

    assert stopped == 0
    assert all(death.exists() for death in deaths)
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(f"sqlite:///{tmp_path}/werving.db")])
    monkeypatch.setenv("WERVING_DATA", str(tmp_path))
    settings.cache_clear()
    assert as_json(overview(REFERENCE)) == expected
    _steps_are_done_once(house, tasks, run)
    _letters_are_recorded_once_and_posted(house, handler)
    assert [proof.fault for proof in verify()] == [""]  # after every kill: rows with their line, or neither
    _nothing_personal_leaked(house)
    ours = [house.data / name for name in ("logs", "mail", "opdrachten", "prefect", "up.env", "werving.db")]
    assert readable_by_others(*ours) == []
    engine.engine().dispose()


def _task_runs(house: House) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = house.api.post("/task_runs/filter", json={"limit": 200}).json()
    return found


def _finished(tasks: list[dict[str, Any]]) -> Counter[str]:
    return Counter(task["name"] for task in tasks if task["state_type"] == "COMPLETED")


def _steps_are_done_once(house: House, tasks: list[dict[str, Any]], run: dict[str, Any]) -> None:
    assert run["name"] == REFERENCE
    assert run["state_name"] == "Wervingsreserve geldig tot en met 27 november 2026"
    finished = _finished(tasks)
    assert set(finished.values()) == {1}
    assert finished["Beoordeling: Verkennend gesprek"] == 1
    assert len(finished) == 3 + 2 * 5 + 2  # opening to admission; invitation and judgement of each stage; the end
    twice = "select application_id, step, count(*) from decision group by 1, 2 having count(*) > 1"
    assert house.rows(twice) == []


def _letters_are_recorded_once_and_posted(house: House, handler: MailServer) -> None:
    letters = house.rows("select message_id, status, doubtful, tries, answer from letter")
    assert {status for _, status, *_ in letters} == {"sent"}
    times = Counter(message_id for _, message_id in handler.accepted)
    assert set(times) == {message_id for message_id, *_ in letters}
    assert sorted(times.values())[-2:] == [1, 2]
    doubtful = {message_id for message_id, _, doubt, *_ in letters if doubt}
    assert doubtful == {message_id for message_id, count in times.items() if count == 2}
    tries = dict(house.rows("select l.tries, count(*) from letter l group by 1"))
    assert tries[2] == 2  # the one in doubt, and the one that was refused once
    assert all(answer == "250 2.0.0 aanvaard" for *_, answer in letters)


def _nothing_personal_leaked(house: House) -> None:
    """Names, addresses, remarks and passwords are nowhere in Prefect's database with its WAL, nor in any log."""
    forms = {*traces_of_people(), SECRET}
    places = [*(house.data / "prefect").rglob("*"), *(house.data / "logs").glob("*"), house.data / "up.log"]
    seen = {path.name for path in places}
    assert {"prefect.db", "server.log", "worker.log", "clock.log", "up.log"} <= seen
    for path in places:
        content = path.read_bytes() if path.is_file() else b""
        assert [form for form in forms if form.encode() in content] == [], path
