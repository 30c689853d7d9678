"""Commands about corrections: change a result while its letters are held, propose, confirm or refuse it afterwards."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.server import replan
from rules.signs import shown

if TYPE_CHECKING:
    from tasks.proposed import Proposed

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]


@commands.command()
def correct(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number.")],
    stage: Annotated[str, typer.Argument(help="The stage's key or title, or `ontvankelijkheid`.")],
    result: Annotated[str, typer.Option(help="The new points, verdict or decision.")] = "",
    attendance: Annotated[str, typer.Option(help="aanwezig, afwezig, te laat or teruggetrokken.")] = "aanwezig",
    reason: Annotated[str, typer.Option(help="Why it is corrected; kept for the record, in no letter.")] = "",
    motivation: Annotated[str, typer.Option(help="The jury's reasons, if they change.")] = "",
    by: Annotated[str, typer.Option(help="The function that decides.")] = "",
    date: Annotated[str, typer.Option(help="The date of the decision, like 8/11/2024.")] = "",
) -> None:
    """Correct a result; once its letters left, the change is only proposed, and `confirm` makes it count."""
    from rules.questions import Entry
    from tasks.corrections import correct as change
    from tasks.proposed import Proposed

    entry = Entry(0, dossier.upper(), attendance, result, motivation, by, date)
    changes = change(reference, stage, entry, reason)
    if isinstance(changes, Proposed):
        typer.echo(
            "de brieven zijn al vertrokken of de beslissing is goedgekeurd: dit is een voorstel, er verandert nog niets"
        )
        _show(reference, changes)
        replan(reference)
        return
    for one in changes:
        typer.echo(shown(f"{one.dossier}: was  {one.before}\n{' ' * len(one.dossier)}  wordt {one.after}"))
    if not changes:
        typer.echo("niets verandert")


@commands.command()
def confirm(
    reference: Reference,
    number: Annotated[int, typer.Argument(help="The proposal's number; none: show what is open.")] = 0,
    dossiers: Annotated[list[str] | None, typer.Argument(help="Every dossier whose outcome changes.")] = None,
    by: Annotated[str, typer.Option(help="The function that confirms or refuses.")] = "",
    date: Annotated[str, typer.Option(help="The date of that decision, like 8/11/2024; none: today.")] = "",
    everyone: Annotated[
        bool, typer.Option("--all", help="Confirm all that was shown, instead of naming each.")
    ] = False,
    letter: Annotated[bool, typer.Option("--letter", help="Also write to everyone who is confirmed.")] = False,
    refuse: Annotated[bool, typer.Option("--reject", help="Refuse the proposal.")] = False,
    reason: Annotated[str, typer.Option(help="Why it is refused.")] = "",
) -> None:
    """Show proposed corrections with what was and becomes; confirm each changed outcome, or refuse the proposal."""
    from tasks import corrections

    if refuse:
        corrections.reject(reference, number, by, reason, date)
        typer.echo(f"{reference}: voorstel {number} is geweigerd; er verandert niets")
    elif number and (dossiers or everyone):
        done = corrections.confirm(reference, number, None if everyone else dossiers, by, date, letter=letter)
        names = ", ".join(change.dossier for change in done.changes)
        told = "brieven vertrekken" if letter else "er vertrekt geen brief"
        typer.echo(f"{reference}: voorstel {number} is bevestigd voor {names}; {told}")
        for note in done.notes:
            typer.echo(f"let op: {note}")
    else:
        found = [one for one in corrections.open_corrections(reference) if number in {0, one.number}]
        _show(reference, *found)
        if not found:
            typer.echo(f"{reference}: geen voorstel dat op bevestiging wacht")
        return
    replan(reference)


def _show(reference: str, *found: "Proposed") -> None:
    from cli.show import show_corrections

    show_corrections(reference, found)
