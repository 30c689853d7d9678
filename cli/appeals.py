"""Commands about appeals: register one, look at them, close one, and note what is taken again."""

from typing import Annotated

import typer

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
Number = Annotated[int, typer.Argument(help="The appeal's number.", show_default=False)]
By = Annotated[str, typer.Option(help="The function or body that does it.")]
On = Annotated[str, typer.Option("--date", help="The day of it, like 12/3/2025; none: today.")]
PANEL = "Appeals"


@commands.command(rich_help_panel=PANEL)
def appeal(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="Whose appeal it is.", show_default=False)],
    against: Annotated[str, typer.Option(help="ontvankelijkheid, a stage, or eindrapport.")] = "",
    kind: Annotated[str, typer.Option(help="intern, `raad van state`, arbeidsrechtbank or toezicht.")] = "",
    case: Annotated[str, typer.Option(help="The number of the case.")] = "",
    by: By = "",
    date: On = "",
) -> None:
    """Register an appeal against a decision; what the regulation lets wait, waits, and nothing of it is erased."""
    from models.types import utcnow
    from rules.dates import dutch_date
    from tasks.appealing import register

    made = register(reference, utcnow(), dossier, against, kind, by, case=case, on=date)
    last = f", termijn tot en met {dutch_date(made.last_day)}" if made.last_day else ""
    typer.echo(f"{reference}: beroep {made.number} van {dossier.upper()} is geregistreerd{last}")
    if made.remark:
        typer.echo(f"let op: {made.remark}")


@commands.command(rich_help_panel=PANEL)
def appeals(reference: Reference) -> None:
    """Show every appeal, and who may still appeal until when."""
    from models.types import utcnow
    from rules.dates import dutch_date
    from rules.signs import shown
    from tasks.appealing import running_terms
    from tasks.appeals import appeals_of, words_of

    found = appeals_of(reference)
    for one in found:
        typer.echo(shown(words_of(one)))
    running = running_terms(reference, utcnow())
    for dossier, day in sorted(running.items()):
        typer.echo(f"{dossier}: beroep kan nog tot en met {dutch_date(day)}")
    if not found and not running:
        typer.echo(f"{reference}: geen beroep, en geen termijn die nog loopt")


@commands.command("appeal-outcome", rich_help_panel=PANEL)
def appeal_outcome(
    reference: Reference,
    number: Number,
    outcome: Annotated[str, typer.Argument(help="gegrond, ongegrond or ingetrokken.", show_default=False)],
    reason: Annotated[str, typer.Option(help="The reasons of the outcome; who complained to us reads them.")] = "",
    by: By = "",
    date: On = "",
) -> None:
    """Close an appeal with its outcome; nobody's result changes by that: it is corrected and confirmed apart."""
    from models.types import utcnow
    from tasks.appealing import close

    dossier, state = close(reference, utcnow(), number, outcome, by, reasons=reason, on=date)
    typer.echo(f"{reference}: beroep {number} van {dossier} is {outcome.lower()}")
    if state == "upheld":
        typer.echo(
            f"moet {dossier} nog een onderdeel afleggen: werving retake {reference} {number} ONDERDEEL --result …"
        )
        typer.echo(
            f"daarna het nieuwe resultaat voorstellen: werving correct {reference} {dossier} ONDERDEEL --result …"
        )


@commands.command(rich_help_panel=PANEL)
def retake(
    reference: Reference,
    number: Number,
    part: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    result: Annotated[str, typer.Option(help="The points or the verdict.")] = "",
    attendance: Annotated[str, typer.Option(help="aanwezig or afwezig.")] = "aanwezig",
    reasons: Annotated[str, typer.Option(help="The board's reasons; they stand in the letter.")] = "",
    by: By = "",
    date: On = "",
) -> None:
    """Note the result of a stage that somebody took apart after an appeal; it counts once a correction is confirmed."""
    from models.types import utcnow
    from rules.questions import Entry
    from tasks.appealing import retake as note

    entry = Entry(0, "", attendance, result, " ".join(reasons.split()), by, date)
    left = note(reference, utcnow(), number, part, entry)
    more = f"nog af te leggen: {', '.join(left)}" if left else "alles is er; stel nu het nieuwe resultaat voor"
    typer.echo(f"{reference}: beroep {number}: {part} is genoteerd; {more}")


@commands.command(rich_help_panel=PANEL)
def redo(
    reference: Reference,
    stage: Annotated[str, typer.Argument(help="The stage's key or title.", show_default=False)],
    days: Annotated[list[str] | None, typer.Option(help="New days, like oral=12/1/2027,13/1/2027; again.")] = None,
    reason: Annotated[str, typer.Option(help="The reasons; everyone who was at the stage reads them.")] = "",
    case: Annotated[str, typer.Option(help="The number of the judgment or the decision.")] = "",
    by: By = "",
    date: On = "",
    same_board: Annotated[bool, typer.Option("--same-board", help="Keep the board; none: a new one is asked.")] = False,
) -> None:
    """Hold an annulled stage again, and all that rests on it, in a new procedure that goes on from this one."""
    from cli.server import run_link, try_connect
    from models.types import utcnow
    from tasks.redoing import redo as hold_again

    named: dict[str, list[str]] = {}
    for one in days or ():
        key, _, some = one.partition("=")
        named.setdefault(key.strip(), []).extend(day for day in some.split(",") if day.strip())
    done = hold_again(reference, utcnow(), stage, named, reason, by, case=case, on=date, same_board=same_board)
    where = "de klok start ze zodra de server er is"
    if try_connect():
        from httpx import HTTPError

        from tasks.waking import start_run  # Prefect reads its address when it is imported

        try:
            where = run_link(start_run(done.reference, done.reference))
        except HTTPError:
            where = "de server is even te druk; de klok start ze zo meteen"
    count = f"{len(done.again)} {'kandidaat legt' if len(done.again) == 1 else 'kandidaten leggen'} het opnieuw af"
    typer.echo(f"{reference}: {stage} is vernietigd en wordt hernomen als {done.reference}: {count}")
    typer.echo(f"{done.reference}: {where}")
    if not same_board:
        typer.echo(f"stel een nieuwe commissie samen: werving jury {done.reference} BESTAND")
    for line in done.notes:
        typer.echo(f"let op: {line}")
