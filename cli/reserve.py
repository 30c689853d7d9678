"""Commands about the reserve: who stands in it, offers and answers, appointments, its term."""

from typing import Annotated

import typer

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
Dossier = Annotated[str, typer.Argument(help="The dossier number.", show_default=False)]
By = Annotated[str, typer.Option(help="The function or body that does it.")]
On = Annotated[str, typer.Option("--date", help="The day of it, like 12/3/2025; none: today.")]
Reason = Annotated[str, typer.Option(help="Why; for the record, or for the letter where there is one.")]
PANEL = "Reserve"


@commands.command(rich_help_panel=PANEL)
def reserve(
    reference: Reference, as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False
) -> None:
    """Show the places of a reserve in the order in which they are asked, with every offer."""
    from cli.printing import print_json
    from cli.show_reserve import as_data, show
    from tasks.reserve_view import reserve_seen

    seen = reserve_seen(reference)
    if as_json:
        print_json(as_data(seen))
    else:
        show(reference, seen)


@commands.command(rich_help_panel=PANEL)
def offer(
    reference: Reference,
    post: Annotated[str, typer.Argument(help="The post, like its function and department.")] = "",
    by: By = "",
    vacancy: Annotated[int, typer.Option(help="An open vacancy's number: offer it to the next.")] = 0,
    to: Annotated[str, typer.Option(help="The dossier chosen, where the order leaves a choice.")] = "",
    reason: Reason = "",
    employer: Annotated[str, typer.Option(help="The board, where several share the reserve.")] = "",
    temporary: Annotated[bool, typer.Option("--temporary", help="A temporary post: it keeps the place.")] = False,
    date: On = "",
) -> None:
    """Offer a vacancy to the first in order, or to the one chosen with reasons where the ranking does not bind."""
    from models.types import utcnow
    from rules.dates import dutch_date
    from tasks.offering import offer as make

    made = make(
        reference,
        utcnow(),
        by,
        post,
        vacancy=vacancy,
        employer=employer,
        temporary=temporary,
        to=to,
        reason=reason,
        on=date,
    )
    until = dutch_date(made.answer_by)
    told = f"vacature {made.vacancy} is aangeboden aan {made.dossier}; antwoorden kan tot en met {until}"
    typer.echo(f"{reference}: {told}")


@commands.command(rich_help_panel=PANEL)
def answer(
    reference: Reference,
    dossier: Dossier,
    said: Annotated[str, typer.Argument(help="aanvaardt, weigert or `geen antwoord`.", show_default=False)],
    by: By = "",
    reason: Reason = "",
    date: On = "",
) -> None:
    """Note what someone answered to an offer, or that no answer came in time."""
    from models.types import utcnow
    from tasks.answering import answer as note

    noted = note(reference, utcnow(), dossier, said, by, reason=reason, on=date)
    typer.echo(f"{reference}: {dossier.upper()} {ANSWERED[noted.place]}")
    if noted.still_open:
        typer.echo(f"de volgende vragen: werving offer {reference} --vacancy {noted.vacancy} --by …")


ANSWERED = {
    "accepted": "aanvaardt; na de controles volgt de aanstelling (werving fulfil, werving appoint)",
    "available": "behoudt de plaats in de reserve",
    "bottom": "staat nu onderaan in de reserve",
    "refused": "verliest de plaats in de reserve; de brief met redenen en beroep vertrekt",
}


@commands.command(rich_help_panel=PANEL)
def fulfil(
    reference: Reference,
    dossier: Dossier,
    condition: Annotated[str, typer.Argument(help="The condition's key or label.", show_default=False)],
    found: Annotated[str, typer.Argument(help="voldoet or `voldoet niet`.", show_default=False)],
    by: By = "",
    reason: Reason = "",
    date: On = "",
) -> None:
    """Note whether a condition for appointment is met: that, the day and by whom, and never what a document says."""
    from models.types import utcnow
    from tasks.appointing import check

    left = check(reference, utcnow(), dossier, condition, found, by, reason=reason, on=date)
    rest = f"nog na te gaan: {', '.join(left)}" if left else "niets meer na te gaan"
    typer.echo(f"{reference}: {dossier.upper()}: {condition}: {found}; {rest}")


@commands.command(rich_help_panel=PANEL)
def appoint(reference: Reference, dossier: Dossier, by: By = "", date: On = "") -> None:
    """Appoint who accepted an offer, by the appointing authority, once everything is in order."""
    from models.types import utcnow
    from tasks.appointing import appoint as decide

    number = decide(reference, utcnow(), dossier, by, on=date)
    typer.echo(f"{reference}: {dossier.upper()} is aangesteld, vacature {number} is ingevuld")


@commands.command("withdraw-vacancy", rich_help_panel=PANEL)
def withdraw_vacancy(
    reference: Reference,
    vacancy: Annotated[int, typer.Argument(help="The vacancy's number.", show_default=False)],
    by: By = "",
    reason: Reason = "",
    date: On = "",
) -> None:
    """Take a vacancy back with the offer that is not over; its place is free again, and the person reads why."""
    from models.types import utcnow
    from tasks.offering import withdraw_offer

    dossier = withdraw_offer(reference, utcnow(), vacancy, by, reason=reason, on=date)
    told = f"; {dossier} krijgt een brief" if dossier else ""
    typer.echo(f"{reference}: vacature {vacancy} is ingetrokken{told}")


@commands.command(rich_help_panel=PANEL)
def extend(
    reference: Reference,
    decision: Annotated[str, typer.Option(help="The reference of the decision; every letter names it.")] = "",
    by: By = "",
    date: On = "",
) -> None:
    """Extend a reserve by decision, in time and as often as its regulation allows; everyone in it is told."""
    from models.types import utcnow
    from rules.dates import dutch_date
    from tasks.reserve_term import extend as lengthen

    until = lengthen(reference, utcnow(), decision, by, on=date)
    typer.echo(f"{reference}: de reserve geldt nu tot en met {dutch_date(until)}")


@commands.command(rich_help_panel=PANEL)
def boards(
    reference: Reference,
    dossier: Dossier,
    wanted: Annotated[list[str] | None, typer.Argument(help="The boards; none: all that share the reserve.")] = None,
) -> None:
    """Note for which boards of a shared reserve someone wants to work."""
    from models.types import utcnow
    from tasks.reserve_term import choose_boards

    chosen = choose_boards(reference, utcnow(), dossier, wanted or [])
    typer.echo(f"{reference}: {dossier.upper()} wil werken bij {', '.join(chosen)}")
