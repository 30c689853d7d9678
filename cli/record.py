"""Commands for the record: prove it, and read it."""

from typing import Annotated

import typer

commands = typer.Typer()
SHOWN = 16  # digits of a hash; --json gives all
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


@commands.command()
def verify(
    reference: Annotated[str, typer.Argument(help="One procedure; none: all.")] = "",
    head: Annotated[str, typer.Option(help="A hash that was written down, on paper or in a letter.")] = "",
    as_json: Json = False,
) -> None:
    """Prove the record whole; exit code 1 with the first line that is broken. Nothing is changed."""
    from dataclasses import asdict

    from cli.faults import refuse
    from cli.printing import print_json
    from rules.signs import one_line
    from tasks.verifying import verify as prove

    if head and not reference:
        refuse(["--head: geef ook de referentie van de procedure"])
    proofs = []
    for proof in prove(reference, head):
        proofs.append(proof)
        lines = "1 regel" if proof.lines == 1 else f"{proof.lines} regels"
        told = f"GEBROKEN: {proof.fault}" if proof.fault else f"heel, {lines}, laatste hash {proof.head}"
        if not as_json:
            typer.echo(one_line(f"{proof.reference}: {told}"))
    if as_json:
        print_json([asdict(proof) for proof in proofs])
    if any(proof.fault for proof in proofs):
        raise typer.Exit(1)


@commands.command()
def record(
    reference: Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)],
    as_json: Json = False,
) -> None:
    """Show the record of a procedure: each line with who did what; the engine's own steps are marked."""
    from cli.printing import print_json
    from rules.dates import dutch_moment
    from rules.signs import one_line
    from tasks.record_words import lines

    found = lines(reference)
    if as_json:
        print_json([line._asdict() for line in found])
        return
    for line in found:
        who = f"{line.who}, {line.door}" if line.door else line.who
        what = ": ".join(filter(None, (line.what, line.step)))
        told = f"{line.number}. {dutch_moment(line.recorded_at)} ({who}): {what}; {line.rows}; {line.hash[:SHOWN]}"
        typer.echo(one_line(told))
