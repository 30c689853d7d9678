"""Commands that carry a procedure from its opening to its ranking, and show where it stands."""

from pathlib import Path
from typing import Annotated

import typer

from cli.server import wake

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
File = Annotated[Path, typer.Argument(help="A file.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


@commands.command("open")
def open_(
    file: File,
    reference: Annotated[str, typer.Option(help="Another reference than the regulation's own.")] = "",
    seconds_per_day: Annotated[
        float | None, typer.Option(min=0, help="A compressed calendar, to try things out.")
    ] = None,
) -> None:
    """Open a procedure: freeze its regulation and start its run."""
    from cli.server import connect, run_link
    from config.reading import read_regulation
    from models.engine import migrate
    from models.work import by_door
    from tasks.opening import open_procedure

    frozen = read_regulation(file)
    connect()
    from httpx import HTTPError

    from tasks.waking import start_run  # Prefect reads its address when it is imported

    migrate()
    with by_door("command"):
        name = open_procedure(frozen, reference, seconds_per_day=seconds_per_day)
    try:
        where = run_link(start_run(name, file.stem))
    except HTTPError:
        where = "de server is even te druk; de klok start de procedure zo meteen"
    typer.echo(f"{name} is geopend: {where}")


@commands.command("apply")
def apply_(reference: Reference, file: File) -> None:
    """Bring in applications from a CSV file."""
    from tasks.intake import apply

    dossiers = apply(reference, file)
    typer.echo(f"{len(dossiers)} kandidaturen opgenomen: {dossiers[0]} tot {dossiers[-1]}")


@commands.command()
def results(
    reference: Reference, stage: Annotated[str, typer.Argument(help="The stage's key or title.")], file: File
) -> None:
    """Enter results (or another answer that is awaited) from a CSV file."""
    from rules.parts import part_title
    from tasks.asking import lacking_now
    from tasks.journal import regulation_of
    from tasks.results import enter_results

    key = enter_results(reference, stage, file)
    lacking = lacking_now(reference)
    wake(reference)
    typer.echo(f"{reference}: antwoorden opgenomen over {part_title(regulation_of(reference), key)}")
    if lacking:
        typer.echo(f"nog te geven ({len(lacking)}): {', '.join(lacking)}")


@commands.command()
def assignment(
    reference: Reference, stage: Annotated[str, typer.Argument(help="The stage's key or title.")], file: File
) -> None:
    """Hand over the file of a home assignment; it leaves on its day and is never part of the regulation."""
    from tasks.changes import provide_assignment

    provide_assignment(reference, stage, file)
    wake(reference)
    typer.echo(f"{reference}: bestand ligt klaar; het vertrekt op de dag van de opdracht")


@commands.command()
def withdraw(reference: Reference, dossier: Annotated[str, typer.Argument(help="The dossier number.")]) -> None:
    """Withdraw an application at the candidate's own wish."""
    from tasks.changes import withdraw as end

    end(reference, dossier)
    wake(reference)
    typer.echo(f"{reference}: {dossier.upper()} is teruggetrokken")


@commands.command()
def status(
    reference: Annotated[str, typer.Argument(help="One procedure, or all.")] = "", as_json: Json = False
) -> None:
    """Show where procedures stand, and what they wait for."""
    from cli import show

    show.status(reference, as_json)


@commands.command()
def ranking(reference: Reference, as_json: Json = False) -> None:
    """Show the ranking with totals, and the reserve's term."""
    from cli import show

    show.ranking(reference, as_json)
