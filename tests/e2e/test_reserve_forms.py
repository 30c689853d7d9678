"""The forms *aanbod* and *antwoord* and the day of the reserves, on a real server, worker, clock and mail server."""

from pathlib import Path
from typing import Any

import pytest

from config.settings import settings
from models import engine
from tests.e2e.house import House, wait_for
from tests.e2e.ternat import mail_server
from tests.reserves import data_of, reserve_house

pytestmark = pytest.mark.durable


def submit(house: House, flow: str, **parameters: Any) -> tuple[str, str, str]:
    """Start a run as the page does; how it ended, in Prefect's words and ours."""
    deployment = house.api.get(f"/deployments/name/{flow}").json()["id"]
    made = house.api.post(f"/deployments/{deployment}/create_flow_run", json={"parameters": parameters})
    assert made.is_success, made.text

    def ended() -> dict[str, Any] | None:
        run: dict[str, Any] = house.api.get(f"/flow_runs/{made.json()['id']}").json()
        return run if run["state_type"] in {"COMPLETED", "FAILED", "CRASHED"} else None

    state = wait_for(flow, ended)["state"]
    return state["type"], state["name"], state["message"] or ""


def test_a_vacancy_is_offered_and_answered_in_the_browsers_forms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_engines", [engine.make_engine(f"sqlite:///{tmp_path}/werving.db")])
    monkeypatch.setenv("WERVING_DATA", str(tmp_path))
    settings.cache_clear()
    engine.migrate()
    reserve_house(tmp_path, data_of(), (1, 2))
    engine.engine().dispose()
    with mail_server() as (handler, url):
        house = House(tmp_path, url)
        house.up()
        try:
            first = submit(house, "aanbod/reserve", referentie="klein", plaats="Clustermanager, dienst Welzijn")
            again = submit(house, "aanbod/reserve", referentie="klein", vacature=1)
            wrong = submit(house, "antwoord/reserve", referentie="klein", dossier="K-002", antwoord="aanvaardt")
            refused = submit(house, "antwoord/reserve", referentie="klein", dossier="K-001", antwoord="weigert")
            following = submit(house, "aanbod/reserve", referentie="klein", vacature=1)
            day = submit(house, "wervingsreserves/dagelijks")
            wait_for("the letters", lambda: house.rows("select count(*) from letter where status = 'sent'") == [(3,)])
        finally:
            house.stop()
    assert first == ("COMPLETED", "K-001: antwoorden tot en met 8 december 2024 (vacature 1)", "")
    assert again == ("FAILED", "Geweigerd", "vacature 1: een aanbod wacht nog op antwoord of aanstelling")
    assert wrong == ("FAILED", "Geweigerd", "K-002: heeft geen aanbod dat op antwoord wacht")
    assert refused[:2] == ("COMPLETED", "K-001 behoudt de plaats; vacature 1 kan naar de volgende")
    assert following[:2] == ("COMPLETED", "K-002: antwoorden tot en met 8 december 2024 (vacature 1)")
    assert day[:2] == ("COMPLETED", "niets te doen")  # on a calendar to practise with no time passes
    assert house.rows("select state from offer order by id") == [("refused",), ("open",)]
    assert len(handler.accepted) == 3
