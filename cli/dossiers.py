"""Commands about what comes between intake and decision: documents, board, adjustments, an amended regulation."""

from pathlib import Path
from typing import Annotated

import typer

from cli.server import replan, wake

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
File = Annotated[Path, typer.Argument(help="A file.", show_default=False)]
Dossier = Annotated[str, typer.Argument(help="The dossier number.", show_default=False)]


@commands.command()
def documents(reference: Reference, file: File) -> None:
    """Add documents and facts that came in after the application itself, from a CSV file."""
    from tasks.supplement import supply

    dossiers = supply(reference, file)
    wake(reference)
    count = "1 dossier" if len(dossiers) == 1 else f"{len(dossiers)} dossiers"
    typer.echo(f"{reference}: {count} aangevuld: {', '.join(dossiers)}")


@commands.command()
def jury(
    reference: Reference,
    file: Annotated[Path | None, typer.Argument(help="A CSV file with the whole board; none: show it.")] = None,
    override: Annotated[str, typer.Option(help="The decision that accepts a share or rank that is not met.")] = "",
) -> None:
    """Compose the selection board from a CSV file, or show it as it is."""
    from tasks.jury import board_lines, compose

    if file:
        compose(reference, file, override)
    for line in board_lines(reference):
        typer.echo(line)


@commands.command()
def sheet(
    reference: Reference,
    stage: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    out: Annotated[Path | None, typer.Option(help="Where to write it; none: REFERENCE-STAGE.xlsx here.")] = None,
    juror: Annotated[str, typer.Option(help="A member's own sheet, like J1, where members score alone first.")] = "",
) -> None:
    """Write the XLSX score sheet of a stage; `results` or the watched folder take it back when it is filled in."""
    from rules.parts import part_key
    from tasks.journal import regulation_of
    from tasks.looks import looked
    from tasks.sheets_writing import write_sheet

    names = [reference, part_key(regulation_of(reference), stage) or "blad", *([juror.upper()] if juror else [])]
    looked(reference, f"scoreblad {names[1]}")
    path = out or Path(f"{'-'.join(names)}.xlsx")
    count = write_sheet(reference, stage, path, juror)
    typer.echo(f"{path}: {count} {'dossier' if count == 1 else 'dossiers'} om in te vullen")


@commands.command()
def conflict(
    reference: Reference,
    juror: Annotated[str, typer.Argument(help="The member's number, like J1.", show_default=False)],
    dossier: Dossier,
    reason: Annotated[str, typer.Option(help="What the conflict is, for our own record.")] = "",
) -> None:
    """Record that a member of the board has a conflict of interest about a candidate."""
    from models.types import utcnow
    from rules.dates import local_day
    from tasks.jury import declare

    declare(reference, juror, dossier, reason, local_day(utcnow()))
    typer.echo(f"{reference}: {juror.upper()} scoort {dossier.upper()} niet")


@commands.command()
def adjust(
    reference: Reference,
    dossier: Dossier,
    stage: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    what: Annotated[str, typer.Argument(help="What is to be arranged, never why; empty removes it.")],
    minutes: Annotated[int, typer.Option(help="Extra time in minutes, which the timetable keeps free.")] = 0,
) -> None:
    """Record a reasonable adjustment for a candidate at a stage; the invitation says what is arranged."""
    from tasks.adjusting import adjust as arrange

    arrange(reference, dossier, stage, what, minutes)
    typer.echo(f"{reference}: aanpassing voor {dossier.upper()} {'genoteerd' if what.strip() else 'geschrapt'}")


@commands.command()
def amend(
    reference: Reference,
    file: File,
    reason: Annotated[str, typer.Option(help="Why the regulation changes; candidates read it.")] = "",
    by: Annotated[str, typer.Option(help="The function that decides it.")] = "",
) -> None:
    """Amend a frozen regulation where nothing decided and no past date changes; those concerned are told."""
    from tasks.amending import amend as change

    for line in change(reference, file, reason, by):
        typer.echo(line)
    replan(reference)


@commands.command()
def schema(
    profile: Annotated[bool, typer.Option("--profile", help="The schema of a competence profile.")] = False,
    draft: Annotated[bool, typer.Option("--draft", help="The schema of a vacancy without a procedure.")] = False,
) -> None:
    """Print the JSON Schema of a regulation (or profile, or draft), for an editor that completes and checks."""
    from config.schema import text

    typer.echo(text("profile" if profile else "draft" if draft else "regulation"), nl=False)
