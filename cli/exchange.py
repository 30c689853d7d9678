"""Commands for what comes in from elsewhere and what goes out: lists of candidates, whole procedures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

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
