"""Finding the server that `werving up` started."""

import os
from uuid import UUID

from config.settings import settings


class ServerAway(Exception):
    """No Prefect server answers."""


def connect() -> None:
    """Point Prefect's client at our server; ServerAway if it does not answer."""
    if not try_connect():
        raise ServerAway("er draait geen server: start eerst `werving up`")


def try_connect() -> bool:
    """Point Prefect's client at our server and say whether it answers."""
    import urllib.request  # with its mail and HTTP parts it is slow to load, and most commands ask no server

    note = settings().folder / "up.env"
    running = dict(line.split("=", 1) for line in note.read_text().splitlines()) if note.exists() else {}
    url = os.environ.get("PREFECT_API_URL") or running.get("PREFECT_API_URL", "")
    if "WERVING_SECONDS_PER_DAY" in running:  # the house practises: so does what is opened in it
        os.environ.setdefault("WERVING_SECONDS_PER_DAY", running["WERVING_SECONDS_PER_DAY"])
        settings.cache_clear()
    if not url:
        return False
    os.environ.update(
        PREFECT_API_URL=url,
        PREFECT_SERVER_ALLOW_EPHEMERAL_MODE="false",
        PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED="false",
        DO_NOT_TRACK="1",
    )
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=5):
            return True
    except (OSError, ValueError):  # URLError is an OSError
        return False


def run_link(run_id: UUID | str) -> str:
    """The address of a run in Prefect's pages."""
    return f"{os.environ.get('PREFECT_API_URL', '').removesuffix('/api')}/runs/flow-run/{run_id}"


def wake(reference: str) -> None:
    """Wake the run if a server is there; otherwise the clock does it when it is."""
    if try_connect():
        from tasks import waking  # Prefect reads its address when it is imported

        waking.wake(reference)


def replan(reference: str) -> None:
    """Let the run wait for the moments as they are now; without a server the clock does it when it is there."""
    if try_connect():
        from tasks import waking

        waking.replan(reference)
