"""Finding the server that `werving up` started."""

import base64
import json
import os
from typing import Any
from uuid import UUID

from cli.environment import CLIENT, access
from config.settings import Settings, settings

UNAUTHORIZED = 401


class ServerAway(Exception):
    """No Prefect server answers."""


def connect() -> None:
    """Point Prefect's client at our server; ServerAway if it does not answer."""
    if not try_connect():
        raise ServerAway("er draait geen server: start eerst `werving up`")


def try_connect() -> bool:
    """Point Prefect's client at our server and say whether it answers."""
    note = settings().folder / "up.env"
    running = dict(line.split("=", 1) for line in note.read_text().splitlines()) if note.exists() else {}
    url = os.environ.get("PREFECT_API_URL") or settings().api_url or running.get("PREFECT_API_URL", "")
    if "WERVING_SECONDS_PER_DAY" in running:  # the house practises: so does what is opened in it
        os.environ.setdefault("WERVING_SECONDS_PER_DAY", running["WERVING_SECONDS_PER_DAY"])
        settings.cache_clear()
    if not url:
        return False
    found = settings().model_copy(update={"api_url": url})
    os.environ.update(CLIENT | access(found) | {"PREFECT_API_URL": url})
    try:
        ask(found, "/admin/version")
    except (OSError, ValueError) as refusal:
        if getattr(refusal, "code", None) == UNAUTHORIZED:
            raise ServerAway("de server weigert de aanmelding: zie WERVING_AUTH_STRING") from None
        return False
    return True


def ask(chosen: Settings, path: str) -> Any:
    """What Prefect's API answers to a question; OSError if it does not, with `code` if it refuses."""
    from urllib.request import (  # with its mail and HTTP parts it is slow to load, and most commands ask no server
        Request,
        urlopen,
    )

    words = chosen.auth_string.get_secret_value() if chosen.auth_string else ""
    headers = {"Authorization": "Basic " + base64.b64encode(words.encode()).decode()} if words else {}
    with urlopen(Request(chosen.api + path, headers=headers), timeout=10) as answer:
        return json.load(answer)


def run_link(run_id: UUID | str) -> str:
    """The address of a run in Prefect's pages."""
    base = settings().prefect_url.rstrip("/") or os.environ.get("PREFECT_API_URL", "").removesuffix("/api")
    return f"{base}/runs/flow-run/{run_id}"


def wake(reference: str) -> None:
    """Wake the run if a server is there; otherwise the clock does it when it is."""
    if try_connect():
        from tasks import waking  # Prefect reads its address when it is imported

        waking.wake(reference)


def replan(reference: str) -> None:
    """Let the run see what changed under it now; without a server the clock does it when it is there."""
    if try_connect():
        from tasks import waking

        waking.replan(reference)
