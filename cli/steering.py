"""Commands with which HR steers a procedure that runs: stop it, move its dates, wake it."""

from typing import Annotated

import typer

from cli.server import connect, replan

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
Reason = Annotated[str, typer.Option(help="Why; candidates read it.")]
By = Annotated[str, typer.Option(help="The function that decides it.")]


@commands.command()
def stop(reference: Reference, reason: Reason = "", by: By = "") -> None:
    """Stop a procedure before its end; everyone in the running gets a letter with the reason, nothing is deleted."""
    from tasks.stopping import stop as halt

    done = halt(reference, reason, by)
    replan(reference)
    people = "1 kandidaat krijgt" if done.told == 1 else f"{done.told} kandidaten krijgen"
    typer.echo(f"{reference} is stopgezet: {people} een brief; ingetrokken brieven: {done.taken_back}")


@commands.command()
def reschedule(
    reference: Reference,
    stage: Annotated[str, typer.Argument(help="The stage's key or title, or `sluiting`.", show_default=False)],
    dates: Annotated[list[str], typer.Argument(help="The new day or days, like 21/11/2024.", show_default=False)],
    reason: Reason = "",
    by: By = "",
    place: Annotated[str, typer.Option(help="The new place, if it changes too.")] = "",
) -> None:
    """Move the days of a stage (or the closing day) as a new version of the regulation; those concerned are told."""
    from tasks.rescheduling import reschedule as move

    changed, odd = move(reference, stage, dates, reason, by, place)
    for line in changed:
        typer.echo(line)
    for line in odd:
        typer.echo(f"let op: {line}")
    replan(reference)


@commands.command()
def wake(reference: Annotated[str, typer.Argument(help="One procedure, or all.")] = "") -> None:
    """Do now what the clock would: go on where an answer is complete or a moment has come, take up what broke off."""
    connect()
    from models.types import utcnow
    from tasks.overview import overview, references
    from tasks.sweeping import Sweep

    for one in [reference] if reference else references():
        view = overview(one)
        if view.stopped:
            typer.echo(f"{one}: is stopgezet")
        elif view.ended:
            typer.echo(f"{one}: is afgerond")
        else:
            typer.echo(f"{one}: {Sweep().tend_one(one, utcnow()) or 'niets te doen'}")
