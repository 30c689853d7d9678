"""The timetable of a stage: look at it, take it away to change it, hand it in."""

from pathlib import Path
from typing import Annotated, Any

import typer

commands = typer.Typer()


@commands.command()
def timetable(
    reference: Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)],
    stage: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    file: Annotated[Path | None, typer.Argument(help="The timetable to hand in (XLSX or CSV); none: show it.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write it to this new .xlsx or .csv file, to change.")] = None,
    reason: Annotated[str, typer.Option(help="Why times change; candidates read it.")] = "",
    starts: Annotated[str, typer.Option(help="Divide the days anew, from this hour, like 09:00.")] = "",
    ends: Annotated[str, typer.Option(help="… up to this hour.")] = "",
    minutes: Annotated[int, typer.Option(help="… so many minutes for each candidate.")] = 0,
    pause: Annotated[int, typer.Option(help="… so many minutes between two.")] = 0,
    room: Annotated[list[str] | None, typer.Option(help="… in this room; may be given again.")] = None,
    noon: Annotated[str, typer.Option("--break", help="… with a break, like 12:00-13:00.")] = "",
) -> None:
    """Show who comes when to a stage, write it as a file, or hand one in; who is moved gets a letter."""
    from tasks import timetable as tables

    if file:
        done = tables.take_timetable(reference, stage, file, reason)
        typer.echo(f"{reference}: {done.kept} uren bewaard voor de uitnodiging, {done.told} brieven met een ander uur")
        return
    slots = _slots(starts, ends, minutes, pause, room or [], noon)
    if out:
        count = tables.write_timetable(reference, stage, out, slots)
        typer.echo(f"{out}: {count} {'dossier' if count == 1 else 'dossiers'}")
        return
    _show(tables.propose(reference, stage, slots))


def _slots(starts: str, ends: str, minutes: int, pause: int, rooms: list[str], noon: str) -> Any:
    """How the days are divided, if it was said; TableError if it cannot be."""
    if not (starts or ends or minutes or pause or rooms or noon):
        return None
    from pydantic import ValidationError

    from rules.stage import Slots
    from tasks.tables import TableError

    breaks = [dict(zip(("starts", "ends"), noon.split("-"), strict=False))] if noon else []
    facts = {"starts": starts, "ends": ends, "minutes": minutes, "pause": pause, "rooms": rooms, "breaks": breaks}
    try:
        return Slots.model_validate(facts)
    except ValidationError:
        said = "--starts 09:00 --ends 17:00 --minutes 45, eventueel --pause 15 --room Raadzaal --break 12:00-13:00"
        raise TableError([f"verdeling van de uren: {said} verwacht"]) from None


def _show(rows: list[Any]) -> None:
    from cli.printing import add, console, table
    from rules.dates import dutch_appointment

    lines = table("Uurrooster", "dossier", "wanneer", "zaal", "juryleden", "extra tijd")
    for dossier, place, extra in rows:
        when = dutch_appointment(place.start, place.end) if place else "nog geen uur"
        more = f"{extra} minuten" if extra else ""
        add(lines, dossier, when, place.room if place else "", place.jurors if place else "", more)
    console.print(lines)
