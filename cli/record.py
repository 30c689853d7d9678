"""Commands for the record: prove it, and read it."""

from typing import Annotated

import typer

commands = typer.Typer()
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
        told = f"GEBROKEN: {proof.fault}" if proof.fault else f"heel, {proof.lines} regels, laatste hash {proof.head}"
        if not as_json:
            typer.echo(one_line(f"{proof.reference}: {told}"))
    if as_json:
        print_json([asdict(proof) for proof in proofs])
    if any(proof.fault for proof in proofs):
        raise typer.Exit(1)
