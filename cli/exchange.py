"""Commands for what comes in from elsewhere and what goes out: lists of candidates, whole procedures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.server import wake

if TYPE_CHECKING:
    from tasks.candidate_list import Imported

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]


@commands.command("import")
def import_(
    reference: Reference,
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx) or CSV file.", show_default=False)],
    mapping: Annotated[
        Path | None, typer.Option("--map", help="A YAML file that says what columns become (columns, constants, …).")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would happen.")] = False,
    save_map: Annotated[
        Path | None, typer.Option(help="Write what each column became as a mapping file, to complete or use again.")
    ] = None,
) -> None:
    """Take in a list of candidates as another program or office made it; with any problem nothing is taken in."""
    from cli.faults import refuse
    from tasks.candidate_list import import_list
    from tasks.mapping import ListMapping, read_mapping, written
    from tasks.opening import Refused

    if save_map and save_map.exists():
        raise Refused([f"{save_map.name}: bestaat al; kies een andere naam"])
    told = read_mapping(mapping) if mapping else ListMapping()
    found = import_list(reference, file, told, mapping.name if mapping else "", trying=dry_run)
    if save_map:
        from cli.paper import put

        typer.echo(put(save_map.parent, save_map.name, written(told, found.became).encode()))
    _show(found, told.constants)
    if found.problems:
        count = len(found.problems)
        words = "1 probleem" if count == 1 else f"{count} problemen"
        refuse([*found.problems, f"{file.name}: {words}; er is niets opgenomen"])
    first, last = found.dossiers[0], found.dossiers[-1]
    done = "zouden opgenomen worden" if dry_run else "opgenomen"
    typer.echo(f"{reference}: {len(found.dossiers)} kandidaturen {done}: {first} tot {last}")


def _show(found: "Imported", constants: dict[str, str]) -> None:
    from cli.printing import show_rows
    from tasks.mapping import PASSED_OVER

    words = {"": "?", PASSED_OVER: "(overgeslagen)"}
    rows = [(one.letter, one.heading, words.get(one.field, one.field), one.how) for one in found.became]
    rows += [("", "", field, f"voor iedereen: {value}") for field, value in constants.items()]
    show_rows("Wat elke kolom wordt", ("kolom", "opschrift", "veld", "hoe"), rows)


Passphrase = Annotated[
    Path | None, typer.Option("--passphrase-file", help="A file whose first line seals the archive, or opens it.")
]


@commands.command()
def archive(
    reference: Reference,
    out: Annotated[Path, typer.Option(help="The archive to write, like procedure.zip.")],
    move: Annotated[str, typer.Option(help="Move it: the name of the installation where it goes on.")] = "",
    by: Annotated[str, typer.Option(help="With --move: the function that decides so.")] = "",
    papers: Annotated[bool, typer.Option(help="Also minutes, report and vacancy notice.")] = True,
    passphrase_file: Passphrase = None,
) -> None:
    """Write a whole procedure as one archive that another installation restores to the same state."""
    from cli.paper import put
    from tasks.archiving import archive as made
    from tasks.moving_out import move_away
    from tasks.opening import Refused
    from tasks.sealing import read_passphrase, seal

    phrase = read_passphrase(passphrase_file) if passphrase_file else ""
    if out.exists():
        raise Refused([f"{out.name}: bestaat al; kies een andere naam"])
    put(out.parent, out.name, b"")  # before anything moves away: it can be written
    try:
        if move:
            move_away(reference, move, by)
        found = made(reference, papers=papers)
        put(out.parent, out.name, seal(found.data, phrase) if phrase else found.data)
    except BaseException:
        out.unlink()
        raise
    typer.echo(f"{out}: {found.files} bestanden")
    if found.moved:
        typer.echo(f"{reference} is verhuisd: hier gebeurt er niets meer in; breng het daar in met `werving restore`")
    if not phrase:
        typer.echo("hierin staan namen, adressen en documenten in klare taal: verstuur het versleuteld, wis het daarna")


@commands.command()
def restore(
    file: Annotated[Path, typer.Argument(help="An archive of `werving archive`.", show_default=False)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what is in it, and whether it fits.")] = False,
    copy: Annotated[bool, typer.Option("--copy", help="Also one that still goes on where it came from.")] = False,
    passphrase_file: Passphrase = None,
) -> None:
    """Bring in a procedure from another installation; letters that had not left there are held here."""
    from tasks.restoring import restore as bring_in
    from tasks.sealing import read_passphrase

    phrase = read_passphrase(passphrase_file) if passphrase_file else ""
    found = bring_in(file, phrase, copy=copy, trying=dry_run)
    done = "kan opgenomen worden" if dry_run else "is opgenomen"
    typer.echo(f"{found.reference} {done}: {found.applications} kandidaturen, {found.documents} documenten")
    if found.held:
        words = "1 brief wacht" if found.held == 1 else f"{found.held} brieven wachten"
        typer.echo(f"{words} op uw woord; ze vertrekken pas na `werving preview` en `werving approve`")
    if not dry_run:
        wake(found.reference)
