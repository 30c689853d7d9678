"""The parts of `werving up` one by one, for an installation whose processes are kept by systemd or containers."""

import os
import subprocess
import time
from contextlib import suppress
from typing import Annotated

import typer

from cli import environment as env
from config.settings import settings

commands = typer.Typer()
PATIENCE = 120.0  # seconds that `register` waits for a server
PANEL = "Production, one process each (see deploy/README.md)"


@commands.command(rich_help_panel=PANEL)
def environment(
    secrets: Annotated[
        bool, typer.Option("--secrets", help="Show passwords too, to run Prefect's own commands.")
    ] = False,
) -> None:
    """Print what every process is told: our settings, and Prefect's as they follow from them."""
    chosen = settings()
    env.refuse_open(chosen)
    for name, value in sorted((env.as_environment(chosen) | env.prefect_settings(chosen)).items()):
        typer.echo(f"{name}={value if secrets or not _is_secret(name, value) else '********'}")


def _is_secret(name: str, value: str) -> bool:
    """Whether a value is a password, or an address that may carry one."""
    return name.endswith(("AUTH_STRING", "MAIL_URL", "HR_URLS")) or ("@" in value and "://" in value)


@commands.command(rich_help_panel=PANEL)
def migrate() -> None:
    """Bring both databases, ours and Prefect's, to the newest schema; before anything else starts."""
    from models.engine import migrate as renew

    renew()
    _run(env.upgrade_command())
    typer.echo("de tabellen zijn bij")


@commands.command(rich_help_panel=PANEL)
def register() -> None:
    """Make or renew the pool and the deployments, once the server answers; procedures that wait go on waiting."""
    from cli.server import ask

    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(OSError):
            ask(settings(), "/health")
            break
        time.sleep(0.5)
    else:
        raise env.UpError(f"de server op {settings().api} antwoordt niet")
    for command in env.register_commands():
        _run(command)
    typer.echo("de procedures kunnen gestart worden")


@commands.command(rich_help_panel=PANEL)
def server() -> None:
    """Run Prefect's server: API and pages."""
    _become(env.server_command(settings()))


@commands.command(rich_help_panel=PANEL)
def services() -> None:
    """Run Prefect's services, apart from its servers; needs WERVING_REDIS_URL."""
    if not settings().redis_url:
        raise env.UpError("zonder WERVING_REDIS_URL draaien de diensten van Prefect in zijn server zelf")
    _become(env.services_command())


@commands.command(rich_help_panel=PANEL)
def worker(name: Annotated[str, typer.Option(help="How Prefect's pages call it.")] = "") -> None:
    """Run a worker; as many may share the pool as there are machines to work on."""
    _become(env.worker_command(settings(), name))


@commands.command(rich_help_panel=PANEL)
def clock() -> None:
    """Run a clock: it wakes and recovers runs, takes in files, posts letters. Of several, one acts."""
    if not settings().mail_url:
        raise env.UpError("WERVING_MAIL_URL ontbreekt: de klok verstuurt de brieven")
    os.environ.update(env.environment(settings()))
    from cli.clock import run_clock  # Prefect reads its settings when it is imported

    run_clock()


def _become(command: list[str]) -> None:
    """Become that program: whoever supervises us then supervises it."""
    surroundings = env.environment(settings())
    os.chdir(env.ROOT)
    os.execvpe(command[0], command, surroundings)


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, env=env.environment(settings()), cwd=env.ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise env.UpError(f"{' '.join(command[4:7])}: {(done.stderr or done.stdout).strip()[-300:]}")
