"""The `werving` command. Help is for IT in English; what it prints is for HR in Dutch."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from cli.commands import Commands
from cli.faults import refuse, told

app = typer.Typer(
    cls=Commands,
    help="Runs the selection procedures of a local government, from regulation to reserve.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
File = Annotated[Path, typer.Argument(help="A file.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


def main() -> None:
    """Run the command; bad input is one clear line each and exit code 2, never a traceback."""
    keep_private()
    try:
        app()
    except Exception as fault:
        lines = told(fault)
        if lines is None:
            raise
        refuse(lines)


def keep_private() -> None:
    """Let nobody else on this machine read what we write; a mask that shuts out all but a group stays."""
    chosen = os.umask(0o077)
    if chosen & 0o007 == 0o007:
        os.umask(chosen)


BY_ITSELF = {"inspect", "remind", "wake"}  # what happens without people too, and is the engine's
WITHOUT_TABLES = {  # what looks at files only, or is a process of the house; `open` reads its file first
    *("check", "coverage", "demo", "open", "profile", "schema", "simulate", "up"),
    *("clock", "environment", "migrate", "register", "server", "services", "worker"),
}


@app.callback()
def prepare(context: typer.Context) -> None:
    """Runs the selection procedures of a local government, from regulation to reserve."""
    if context.invoked_subcommand not in WITHOUT_TABLES and "--help" not in sys.argv:
        from models.engine import migrate
        from models.work import by_door

        migrate()
        if context.invoked_subcommand not in BY_ITSELF:
            context.with_resource(by_door("command"))


@app.command()
def check(
    file: File,
    as_json: Json = False,
    sources: Annotated[
        bool, typer.Option("--sources", help="Also print the sentence that each rule rests on.")
    ] = False,
) -> None:
    """Check a regulation and show what it says, where it chose, and what it does not enforce."""
    from cli import explain, printing
    from config.reading import DraftError, read_regulation

    try:
        frozen = read_regulation(file)
    except DraftError as draft:
        if as_json:
            printing.print_json(explain.draft_json(draft))
        else:
            explain.explain_draft(draft)
        return
    from config.checking_letters import letter_problems

    holes, letters = frozen.regulation.holes(), letter_problems(frozen.regulation)
    if as_json:
        printing.print_json(explain.as_json(frozen) | {"letters": letters})
    else:
        explain.explain(frozen)
        if sources:
            explain.show_sources(frozen)
    if holes:
        refuse([f"{file.name}: {hole}" for hole in holes] + [f"{file.name}: kan zo niet geopend worden"] + letters)
    if letters:
        refuse(letters)


@app.command()
def simulate(
    file: File,
    applications: Annotated[list[Path], typer.Option(help="A CSV file of applications; may be given again.")],
    results: Annotated[list[Path], typer.Option(help="A CSV file of results of any stages; may be given again.")],
    documents: Annotated[list[Path] | None, typer.Option(help="A CSV file of documents that came in later.")] = None,
    as_json: Json = False,
) -> None:
    """Run a procedure from files alone, without server, mail or waiting."""
    from cli import show
    from cli.simulate import simulate as rehearse

    view, with_reserve = rehearse(file, applications, results, documents or ())
    show.outcome(view, as_json, with_reserve)


@app.command()
def up(
    seconds_per_day: Annotated[float | None, typer.Option(min=0, help="Compress every calendar, to try out.")] = None,
) -> None:
    """Run server, worker, clock and (without a mail server) mail sink, until Ctrl-C."""
    if seconds_per_day is not None:
        os.environ["WERVING_SECONDS_PER_DAY"] = str(seconds_per_day)
    from cli.up import serve

    serve(typer.echo)


@app.command()
def demo(keep: Annotated[bool, typer.Option(help="Leave everything up to look at.")] = False) -> None:
    """Run a whole procedure with invented candidates on a compressed calendar."""
    from cli.demo import run_demo

    run_demo(keep)


if __name__ == "__main__":
    main()
