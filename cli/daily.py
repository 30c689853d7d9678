"""Commands for what happens every day by itself: do it now, by hand."""

from typing import Annotated

import typer

commands = typer.Typer()


@commands.command()
def inspect(
    reference: Annotated[str, typer.Argument(help="One procedure; none: all that go on or ended lately.")] = "",
) -> None:
    """Look whether anything is in a state that should be impossible; exit code 1 if so. Nothing is changed."""
    from models.types import utcnow
    from tasks.inspecting import inspect as look

    found = look(reference, utcnow())
    for name, findings in sorted(found.items()):
        for finding in findings:
            typer.echo(f"{name}: {finding.words}. Wat u doet: {finding.todo}.")
    if found:
        raise typer.Exit(1)
    typer.echo(f"{reference or 'alle procedures'}: niets te melden")


@commands.command()
def remind() -> None:
    """Write the reminders that are due now, as happens every morning; what was written before is not written again."""
    from models.types import utcnow
    from tasks.reminding import remind as write

    count = write(utcnow())
    typer.echo("1 herinnering geschreven" if count == 1 else f"{count} herinneringen geschreven")
