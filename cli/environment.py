"""What every process of an installation is told: our settings, and Prefect's as they follow from ours.

`werving up` and the units under deploy/ both take it from here, so that the two cannot drift apart.
"""

import os
import sys
from pathlib import Path

from pydantic import SecretStr

from config.settings import Settings, make_folder

ROOT = Path(__file__).parents[1]
POOL = "werving"
NOBODY = ROOT / "config" / "nobody.pem"

SHARED_BY_REDIS = {  # what a server keeps in its own memory unless several servers share it
    "PREFECT_SERVER_EVENTS_MESSAGING_BROKER": "prefect_redis.messaging",
    "PREFECT_SERVER_EVENTS_MESSAGING_CACHE": "prefect_redis.messaging",
    "PREFECT_SERVER_EVENTS_CAUSAL_ORDERING": "prefect_redis.ordering",
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect_redis.lease_storage",
}
ONCE = {  # what several servers that start at the same time would do to each other
    "PREFECT_SERVER_DATABASE_MIGRATE_ON_START": "false",  # `werving migrate` does it
    "PREFECT_SERVER_REGISTER_BLOCKS_ON_START": "false",  # two at once: one fails to start; we use no blocks
}
CLIENT = {  # what a command needs that only asks the server
    "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
    "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
    "DO_NOT_TRACK": "1",
}
ALWAYS = CLIENT | {
    "PREFECT_UI_API_URL": "/api",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_WORKER_PREFETCH_SECONDS": "0",
    "PREFECT_LOGGING_COLORS": "false",
}

UNLESS_SET = {"PREFECT_SERVER_EVENTS_RETENTION_PERIOD": "P1D"}  # its events repeat what a sheet showed, by dossier


class UpError(Exception):
    """What keeps a part of the house from coming up, in one line."""


def environment(chosen: Settings) -> dict[str, str]:
    """The environment of every process; UpError if other machines would get in without a password.

    A variable of Prefect's that is set by hand and does not follow from our settings is passed on.
    """
    refuse_open(chosen)
    ours = as_environment(chosen) | prefect_settings(chosen)
    make_folder(chosen.folder / "prefect")
    return UNLESS_SET | os.environ | ours


def refuse_open(chosen: Settings) -> None:
    """Prefect's pages show and steer every procedure: whoever comes from another machine must give a password."""
    if chosen.is_open and not chosen.auth_string:
        raise UpError(
            "andere machines bereiken de pagina's van Prefect: zet WERVING_AUTH_STRING=gebruiker:wachtwoord "
            "(zie deploy/README.md), of laat WERVING_HOST, WERVING_PREFECT_URL en WERVING_API_URL weg"
        )


def as_environment(chosen: Settings) -> dict[str, str]:
    """Every setting as a variable, so that children need not find the same `.env`; the data folder absolute."""
    found = {}
    for name in Settings.model_fields:
        value = getattr(chosen, name)
        if isinstance(value, SecretStr):
            value = value.get_secret_value()
        if isinstance(value, tuple):
            value = os.pathsep.join(str(Path(part).absolute()) for part in value)
        if value not in (None, ""):
            found[f"WERVING_{name.upper()}"] = str(value)
    return found | {"WERVING_DATA": str(chosen.folder), "WERVING_DATABASE_URL": chosen.database}


def prefect_settings(chosen: Settings) -> dict[str, str]:
    """Prefect's settings as they follow from ours: quiet, on our databases, behind our password."""
    home = chosen.folder / "prefect"
    sqlite = f"sqlite+aiosqlite:///{home / 'prefect.db'}"
    found = {
        **ALWAYS,
        "PREFECT_HOME": str(home),
        "PREFECT_WORKER_QUERY_SECONDS": str(chosen.worker_seconds),
        "PREFECT_API_URL": chosen.api,
        "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": chosen.prefect_address,
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": _secret(chosen.prefect_database_url) or sqlite,
    }
    if redis := _secret(chosen.redis_url):
        found |= SHARED_BY_REDIS | {"PREFECT_REDIS_MESSAGING_URL": redis, "PREFECT_SERVER_DOCKET_URL": redis}
        found |= ONCE
    return found | no_authorities(chosen.api) | access(chosen)


def no_authorities(api: str) -> dict[str, str]:
    """Over plain http no certificate is looked at: then Prefect's client need not read those of the whole world."""
    return {"PREFECT_API_SSL_CERT_FILE": str(NOBODY)} if api.startswith("http://") else {}


def access(chosen: Settings) -> dict[str, str]:
    """What server and client need to know of the password; none: nothing is asked, and no token either.

    A client would ask for one at every run, of a server that has none unless somebody set it so by hand.
    """
    if not (words := _secret(chosen.auth_string)):
        by_hand = os.environ.get("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", "false")
        return {"PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": by_hand}
    return {
        "PREFECT_SERVER_API_AUTH_STRING": words,
        "PREFECT_API_AUTH_STRING": words,
        "PREFECT_SERVER_CSRF_PROTECTION_ENABLED": "true",
    }


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value else ""


def prefect(*arguments: str) -> list[str]:
    """One of Prefect's own commands."""
    return [sys.executable, "-m", "prefect", "--no-prompt", *arguments]


def server_command(chosen: Settings) -> list[str]:
    """Prefect's server: alone with everything in it, or one of several, with the services apart."""
    where = ("--host", chosen.host, "--port", str(chosen.port))
    shared = ("--no-services", "--workers", str(chosen.server_processes)) if chosen.redis_url else ()
    return prefect("server", "start", *where, *shared)


def services_command() -> list[str]:
    """Prefect's services: they schedule, keep events and clean up for all servers."""
    return prefect("server", "services", "start")


def worker_command(chosen: Settings, name: str = "") -> list[str]:
    """A worker: it starts a process for each procedure that has something to do."""
    named = ("--name", name) if name else ()
    return [sys.executable, "-m", "cli.worker", "--pool", POOL, "--limit", str(chosen.worker_limit), *named]


def clock_command() -> list[str]:
    """The clock."""
    return [sys.executable, "-m", "cli.main", "clock"]


def upgrade_command() -> list[str]:
    """Bring the tables of Prefect itself to its own newest schema."""
    return prefect("server", "database", "upgrade", "--yes")


def register_commands() -> tuple[list[str], ...]:
    """Make the pool and the deployments, or renew them; whatever waits goes on waiting."""
    return (
        prefect("work-pool", "create", POOL, "--type", "process", "--overwrite"),
        prefect("deploy", "--all", "--prefect-file", str(ROOT / "prefect.yaml")),
    )
