"""A waiting procedure on a real server: redeployed, killed, moved, cancelled and deleted by hand, stopped at last."""

import datetime as dt
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.house import ROOT, House, wait_for
from tests.e2e.ternat import FILES, mail_server

pytestmark = pytest.mark.durable
REGULATION = ROOT / "config" / "regulations" / "ternat-clustermanager-samenleven.yaml"
REFERENCE = "ternat-clustermanager-samenleven"
WHY = "De raad besliste om de dienst samen te voegen met die van de buurgemeente."
WAITS = "Wacht op kandidaturen tot 3 november 2024"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house whose days last an hour, so that nothing comes by itself; one procedure waits for its closing day."""
    with mail_server() as (handler, url):
        made = House(tmp_path_factory.mktemp("house"), url)
        made.env |= {"WERVING_SECONDS_PER_DAY": "3600", "WERVING_LEASE_SECONDS": "2", "WERVING_STUCK_SECONDS": "20"}
        made.mail = handler  # type: ignore[attr-defined]
        made.up()
        try:
            assert "is geopend" in command(made, "open", str(REGULATION))
            wait_for("the wait", lambda: name(made) == WAITS)
            command(made, "apply", REFERENCE, str(FILES / "kandidaten.csv"))
            yield made
        finally:
            made.stop()


def command(house: House, *arguments: str, code: int = 0) -> str:
    """What a `werving` command prints."""
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        env=house.env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def run(house: House) -> dict[str, Any]:
    found: dict[str, Any] = house.api.get(f"/flow_runs/{house.run_id()}").json()
    return found


def name(house: House) -> str:
    return str(run(house).get("state_name"))


def prefect(house: House, *arguments: str) -> None:
    client = {"PREFECT_API_URL": f"http://127.0.0.1:{house.port}/api", "PREFECT_HOME": str(house.data / "client")}
    command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
    subprocess.run(command, env=house.env | client, cwd=ROOT, check=True, capture_output=True)


def test_a_waiting_run_survives_a_redeploy_of_the_same_and_of_newer_code(house: House, tmp_path: Path) -> None:
    before = run(house)
    prefect(house, "deploy", "--all")
    newer = tmp_path / "prefect.yaml"
    text = (ROOT / "prefect.yaml").read_text("utf-8").replace("Kies het reglement", "Kies eerst het reglement")
    newer.write_text(text.replace("    tags:", "    parameters: {reglement: ander}\n    tags:"), "utf-8")
    prefect(house, "deploy", "--all", "--prefect-file", str(newer))
    deployment = house.api.get("/deployments/name/selectieprocedure/start").json()
    assert "Kies eerst" in deployment["description"]
    assert deployment["parameters"] == {"reglement": "ander"}
    after = run(house)
    assert (after["id"], after["state_id"], after["state_name"]) == (before["id"], before["state_id"], WAITS)
    assert after["next_scheduled_start_time"] == before["next_scheduled_start_time"]


def test_a_waiting_run_survives_the_death_of_the_whole_house(house: House) -> None:
    before = run(house)
    house.kill()
    house.up()
    after = run(house)
    assert (after["id"], after["state_id"], after["state_name"]) == (before["id"], before["state_id"], WAITS)


def test_a_moved_day_moves_the_row_and_the_schedule(house: House) -> None:
    before = dt.datetime.fromisoformat(run(house)["next_scheduled_start_time"])
    said = command(house, "reschedule", REFERENCE, "sluiting", "5/11/2024", "--reason", WHY, "--by", "HR-dienst")
    assert "applications.closes: was 3 november 2024, wordt 5 november 2024" in said
    wait_for("the new wait", lambda: name(house) == "Wacht op kandidaturen tot 5 november 2024")
    after = dt.datetime.fromisoformat(run(house)["next_scheduled_start_time"])
    assert after - before > dt.timedelta(hours=1, minutes=50)  # two days of an hour each
    row = dt.datetime.fromisoformat(house.rows("select wake_at from step where key = 'closing'")[0][0])
    assert abs(row.replace(tzinfo=dt.UTC) - after) < dt.timedelta(seconds=1)


def test_a_run_that_was_cancelled_in_prefect_goes_on_and_hr_hears_how_to_stop(house: House) -> None:
    state = {"state": {"type": "CANCELLED", "name": "Cancelled"}, "force": True}
    assert house.api.post(f"/flow_runs/{house.run_id()}/set_state", json=state).is_success
    wait_for("the wait again", lambda: name(house) == "Wacht op kandidaturen tot 5 november 2024")
    told = house.rows("select facts from letter where kind = 'hr_notice' and step like 'told-%'")
    assert len(told) == 1
    assert "werving stop" in told[0][0]
    assert house.rows("select recoveries from procedure") == [(0,)]


def test_a_run_that_was_deleted_in_prefect_is_started_again(house: House) -> None:
    gone = house.run_id()
    assert house.api.delete(f"/flow_runs/{gone}").is_success
    wait_for("a new run", lambda: house.run_id() not in (gone, "None") and name(house).startswith("Wacht op kand"))


def clocks(house: House) -> list[int]:
    mine = f"WERVING_DATA={house.data}\0".encode()
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if b"cli.main\0clock\0" in (place / "cmdline").read_bytes() and mine in (place / "environ").read_bytes():
                found.append(int(place.name))
        except OSError:  # it ended in the meantime
            continue
    return found


def holder(house: House) -> int:
    found = house.rows("select holder from lease where name = 'clock'")
    return int(found[0][0].rpartition("-")[2]) if found else 0


def test_of_two_clocks_one_acts_and_the_other_follows_it_up(house: House) -> None:
    (first,) = clocks(house)
    assert holder(house) == first
    with (house.data / "second.log").open("w") as log:
        env = house.env | {"PREFECT_API_URL": f"http://127.0.0.1:{house.port}/api"}
        second = subprocess.Popen([sys.executable, "-m", "cli.main", "clock"], env=env, cwd=ROOT, stderr=log)
    try:
        wait_for("the second clock", lambda: len(clocks(house)) == 2)
        os.kill(first, signal.SIGKILL)  # the supervisor starts another: whichever is first acts
        taken = wait_for("another holder", lambda: holder(house) not in (0, first) and holder(house))
        assert taken in clocks(house)
    finally:
        second.terminate()
        second.wait(30)
    wait_for("a clock of the house", lambda: holder(house) in clocks(house))


def test_a_stopped_procedure_ends_in_prefect_and_is_never_revived(house: House) -> None:
    assert "reden" in command(house, "stop", REFERENCE, "--by", "HR-dienst", code=2)
    said = command(house, "stop", REFERENCE, "--reason", WHY, "--by", "HR-dienst")
    assert "19 kandidaten krijgen een brief" in said
    wait_for("the end", lambda: run(house)["state_type"] == "CANCELLED")
    assert name(house).startswith("Stopgezet op ")
    wait_for("the clock", lambda: house.rows("select 1 from step where key = 'stop' and done_at is not null"))
    unsent = "select count(*) from letter where status in ('waiting', 'sending', 'failed')"
    wait_for("the letters", lambda: house.rows(unsent)[0][0] == 0)
    assert house.rows("select count(*) from letter where kind = 'stopped' and status = 'sent'") == [(19,)]
    assert house.rows("select count(*) from application where state <> 'received'") == [(0,)]
    assert "is stopgezet op" in command(house, "stop", REFERENCE, "--reason", WHY, "--by", "HR-dienst", code=2)
    assert command(house, "wake") == f"{REFERENCE}: is stopgezet\n"
    assert "stopgezet op" in command(house, "status")
    log = (house.data / "logs" / "worker.log").read_text()
    assert "Traceback" not in log
    assert run(house)["state_type"] == "CANCELLED"
