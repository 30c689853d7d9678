"""`werving paper …` and `werving export`: what goes on paper or into a spreadsheet; file names hold no names."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tasks.paper import Paper
    from tasks.paper_letters import ToPost

commands = typer.Typer()
paper = typer.Typer(no_args_is_help=True, help="Make minutes, report, a candidate's own file, vacancy notice, letters.")
commands.add_typer(paper, name="paper")
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
Stage = Annotated[str, typer.Argument(help="The stage's key or title, or `ontvankelijkheid`.", show_default=False)]
Out = Annotated[Path, typer.Option(help="The folder to write in; made if it is not there.")]
Day = Annotated[str, typer.Option(help="The day they are posted, like 3/11/2024; none: today.")]
HERE = Path()


@paper.command()
def minutes(reference: Reference, stage: Stage, out: Out = HERE) -> None:
    """The minutes (proces-verbaal) of a stage, once it is decided."""
    from tasks.looks import looked
    from tasks.minutes import minutes as made

    looked(reference, f"proces-verbaal {stage}")
    _write(made(reference, stage), out)


@paper.command()
def report(reference: Reference, out: Out = HERE) -> None:
    """The final report (eindrapport), once the ranking is made."""
    from tasks.looks import looked
    from tasks.report import report as made

    looked(reference, "eindrapport")
    _write(made(reference), out)


@paper.command("file")
def file_(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number.", show_default=False)],
    out: Out = HERE,
) -> None:
    """A candidate's own file (inzage): everything about that person, nobody else named."""
    from tasks.looks import looked
    from tasks.own_file import own_file

    looked(reference, "inzage", dossier)
    _write(own_file(reference, dossier), out)
    typer.echo("lees het na voor u het afgeeft: in vrije tekst kan iemand herkenbaar omschreven zijn")


@paper.command()
def vacancy(
    what: Annotated[str, typer.Argument(help="A regulation file, or a procedure's reference.", show_default=False)],
    out: Out = HERE,
) -> None:
    """The vacancy notice, made from regulation and profile."""
    from config.reading import read_regulation
    from tasks.vacancy import vacancy as made
    from tasks.vacancy import vacancy_of_file

    path = Path(what)
    if path.suffix in {".yaml", ".yml"} or path.is_file():
        _write(vacancy_of_file(read_regulation(path)), out)
        return
    _write(made(what), out)


@paper.command()
def letters(reference: Reference, on: Day = "", out: Out = HERE) -> None:
    """Letters of candidates without a usable mail address, dated on the day they are posted, with the list to post."""
    from models.types import utcnow
    from tasks.exports_writing import csv_bytes
    from tasks.looks import looked
    from tasks.paper_letters import post_list, to_print

    looked(reference, "brieven per post")
    made = to_print(reference, _day(on), utcnow())
    for one, _ in made:
        _write(one, out)
    lines = [line for _, line in made]
    if not lines:
        typer.echo(f"{reference}: geen brieven om af te drukken")
        return
    _show(lines)
    typer.echo(put(out, f"{reference}-te-posten.csv", csv_bytes(post_list(lines))))
    typer.echo(f"gepost? werving posted {reference} alle --on DATUM")


@commands.command()
def posted(
    reference: Reference,
    which: Annotated[list[str], typer.Argument(help="Dossiers, letter numbers, or `alle`.", show_default=False)],
    on: Day = "",
) -> None:
    """Mark printed letters as posted on a day: they are dated then, and their term to appeal counts from there."""
    from models.types import utcnow
    from tasks.paper_letters import posted as mark

    lines = mark(reference, which, _day(on), utcnow())
    _show(lines)
    typer.echo(f"{reference}: {len(lines)} {'brief' if len(lines) == 1 else 'brieven'} als gepost genoteerd")


@commands.command()
def attendance(
    reference: Reference,
    stage: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    excused: Annotated[
        list[str] | None, typer.Option(help="A member who was not there, like J3; may be given again.")
    ] = None,
) -> None:
    """Note who of the selection board was there at a stage, for its minutes: everyone but those excused."""
    from tasks.attending import attend

    wrong = attend(reference, stage, excused or [])
    who = ", ".join(number.upper() for number in excused or [])
    typer.echo(f"{reference}: aanwezigheid genoteerd; verontschuldigd: {who or 'niemand'}")
    for line in wrong:
        typer.echo(f"let op: {line}")


@commands.command()
def export(reference: Reference, out: Out = HERE) -> None:
    """Write applications, results, ranking and letters as CSV for Belgian Excel, and together as a workbook."""
    from tasks.exports import sheets
    from tasks.exports_writing import csv_bytes, workbook_bytes
    from tasks.looks import looked

    looked(reference, "export")
    found, moment = sheets(reference)
    for sheet in found:
        typer.echo(put(out, f"{reference}-{sheet.name}.csv", csv_bytes(sheet)))
    typer.echo(put(out, f"{reference}.xlsx", workbook_bytes(reference, found, moment)))
    typer.echo("hierin staan namen en adressen: bewaar ze niet langer dan nodig")


def _write(made: "Paper", out: Path) -> None:
    from config.typesetting import typeset

    typer.echo(put(out, f"{made.name}.pdf", typeset(made.template, made.facts, made.dated)))


def put(out: Path, name: str, data: bytes) -> str:
    """Write a file in the folder and say where; Refused if it cannot be written."""
    from tasks.opening import Refused

    path = out / name
    try:
        out.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as fault:
        import errno

        if fault.errno in {errno.ENOSPC, errno.EROFS}:
            raise
        raise Refused([f"{path}: kan niet geschreven worden"]) from None
    return str(path)


def _day(text: str) -> dt.date:
    from models.types import utcnow
    from rules.dates import local_day, parse_date
    from tasks.opening import Refused

    try:
        return parse_date(text) if text else local_day(utcnow())
    except ValueError as fault:
        raise Refused([f"datum: {fault} verwacht"]) from None


def _show(lines: list["ToPost"]) -> None:
    from cli.printing import show_rows
    from tasks.paper_letters import post_list

    sheet = post_list(lines)
    show_rows("", sheet.columns, [[_cell(value) for value in row] for row in sheet.rows])


def _cell(value: object) -> str:
    from rules.dates import dutch_date

    return dutch_date(value) if isinstance(value, dt.date) else "" if value is None else str(value)
