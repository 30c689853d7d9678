"""Commands to look at letters before they leave: write them as files, and give HR's word about them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.server import wake

if TYPE_CHECKING:
    from tasks.previewing import Preview

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
FAULTY = 1


@commands.command()
def preview(
    reference: Reference,
    out: Annotated[Path, typer.Option(help="The folder: empty, or from a former look.", show_default=False)],
    step: Annotated[str, typer.Option(help="Only these, like `Gesprek` or `uitnodiging Gesprek`.")] = "",
) -> None:
    """Write the letters that have not left to a folder, as their candidates will read them, with an index page.

    Exit code 1, and a line for each, if one cannot be made.
    """
    from tasks.looks import looked
    from tasks.previewing import command
    from tasks.previewing import preview as write

    looked(reference, "brieven voor vertrek")
    made = write(reference, out, _step(reference, step))
    typer.echo(f"{reference}: {_counted(made)}; zie {out / 'index.html'}")
    for question in made.asked:
        waiting = len([d for d in question.dossiers if d not in question.proposals])
        typer.echo(f"{question.title}: {waiting} zonder uw woord, stand {question.stamp}")
        typer.echo(f"  versturen: {command(reference, question)} [--hold DOSSIER]")
    for line in made.faults:
        typer.echo(f"fout: {line}", err=True)
    if made.faults:
        sys.exit(FAULTY)


def _counted(made: "Preview") -> str:
    return "1 brief" if len(made.letters) == 1 else f"{len(made.letters)} brieven"


def _step(reference: str, text: str) -> str:
    """The step whose letters a person means; none: all. Refused if there is no such step."""
    from rules.parts import part_key
    from tasks.journal import regulation_of
    from tasks.looking import LOOK
    from tasks.opening import Refused

    if not text:
        return ""
    key = part_key(regulation_of(reference), f"brieven: {text}")
    if key is None:
        raise Refused([f"{text}: een onderdeel verwacht, `uitnodiging` en een onderdeel, of ontvankelijkheid …"])
    return key.removeprefix(LOOK)


@commands.command()
def approve(
    reference: Reference,
    step: Annotated[str, typer.Argument(help="Whose letters, like `Gesprek` or `uitnodiging Gesprek`.")],
    dossiers: Annotated[
        list[str] | None, typer.Argument(help="Only these: K-001, or a letter K-001/12; none: all.")
    ] = None,
    seen: Annotated[str, typer.Option(help="The stamp that `preview` printed: what was looked at.")] = "",
    hold: Annotated[list[str] | None, typer.Option(help="Not this dossier or letter; may be given again.")] = None,
    reason: Annotated[str, typer.Option(help="Why; asked to let a letter leave that was held.")] = "",
    by: Annotated[str, typer.Option(help="The function that looked at them.")] = "",
    date: Annotated[str, typer.Option(help="The day, like 8/11/2024; none: today.")] = "",
) -> None:
    """Let letters leave that were looked at, all or these; others are held until somebody frees them, with a reason."""
    from tasks.approving import approve as give_word
    from tasks.approving import count_words

    said = give_word(reference, _step(reference, step), dossiers or [], hold or [], seen, reason, by, date)
    wake(reference)
    typer.echo(f"{reference}: {count_words(said)}")
