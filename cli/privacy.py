"""What is kept of whom until when, and what a person does about it: hold, lift, object."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tasks.keeping import Keeping, Subject

commands = typer.Typer()
Reference = Annotated[str, typer.Argument(help="The procedure's reference.", show_default=False)]
Dossier = Annotated[str, typer.Argument(help="The dossier number; none: the whole procedure.")]
By = Annotated[str, typer.Option(help="The function that decides it.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


@commands.command()
def retention(
    reference: Annotated[str, typer.Argument(help="One procedure; none: all of which something is left.")] = "",
    as_json: Json = False,
) -> None:
    """Show until when personal data is kept, why, and what goes when."""
    from cli.printing import print_json, show_rows
    from models.types import utcnow
    from tasks.keeping import keeping

    found = keeping(utcnow(), reference)
    if as_json:
        print_json([_as_json(one) for one in found])
    elif reference:
        show_rows(
            f"Bewaring {reference}", ("dossier", "uitkomst", "bewaard tot en met", "waarom"), list(_rows(found[0]))
        )
        typer.echo(_sum(found[0]))
    else:
        show_rows("Bewaring", ("procedure", "eerst te wissen", "te wissen", "vastgehouden", "gewist"), _lines(found))


@commands.command()
def hold(
    reference: Reference,
    dossier: Dossier = "",
    reason: Annotated[str, typer.Option(help="Why it must be kept, or why no longer.")] = "",
    by: By = "",
    lifted: Annotated[bool, typer.Option("--lift", help="Lift the hold.")] = False,
) -> None:
    """Keep a procedure or a dossier whatever its term says (legal hold), or lift that."""
    from tasks.holding import hold as keep
    from tasks.holding import lift

    (lift if lifted else keep)(reference, dossier, reason, by)
    typer.echo(f"{reference} {dossier.upper()}".rstrip() + (": bewaring opgeheven" if lifted else ": blijft bewaard"))


@commands.command("object")
def object_(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number.", show_default=False)],
    by: By = "",
    date: Annotated[str, typer.Option(help="The day on which it was asked, like 3/11/2024; none: today.")] = "",
) -> None:
    """Take somebody out of the reserve who asks that, and to be erased."""
    from rules.dates import parse_date
    from tasks.holding import object_to
    from tasks.opening import Refused

    try:
        day = parse_date(date) if date else None
    except ValueError as fault:
        raise Refused([f"--date: {fault} verwacht"]) from None
    object_to(reference, dossier, by, day)
    typer.echo(
        f"{reference}: {dossier.upper()} is uit de reserve; werving retention {reference} zegt wanneer gewist wordt"
    )


def _rows(found: "Keeping") -> Iterator[tuple[str, str, str, str]]:
    for one in found.subjects:
        yield one.dossier or "commissie", one.outcome, _until(one), _why(one)


def _until(one: "Subject") -> str:
    from rules.dates import dutch_date

    return dutch_date(one.term.until) if one.term.until else "–"


def _why(one: "Subject") -> str:
    from rules.dates import dutch_date
    from rules.phrases import months_words

    if one.term.counted_from is None:
        return one.term.because
    term = months_words(one.term.months) if one.term.months else "0 maanden"
    because = f"{term} na {one.term.because} ({dutch_date(one.term.counted_from)})"
    held = f"; {'; '.join(one.held)}" if one.held else ""
    return because + held + ("; wordt nu gewist" if one.due else "")


def _sum(found: "Keeping") -> str:
    rule = found.rule.selection_rule or "geen genoemd in het reglement"
    left = f"; nog te wissen buiten de databank: {', '.join(found.left)}" if found.left else ""
    return f"gewist: {found.erased}; regel uit het serieregister: {rule}{left}"


def _lines(found: "list[Keeping]") -> list[tuple[str, str, str, str, str]]:
    from rules.dates import dutch_date

    lines = []
    for one in found:
        days = [subject.term.due for subject in one.subjects if subject.term.due and not subject.held]
        held = sum(bool(subject.held) for subject in one.subjects)
        first = dutch_date(min(days)) if days else "–"
        lines.append((one.reference, first, str(len(one.due)), str(held), str(one.erased)))
    return lines


def _as_json(found: "Keeping") -> dict[str, object]:
    return {
        "reference": found.reference,
        "today": found.today.isoformat(),
        "selection_rule": found.rule.selection_rule,
        "erased": found.erased,
        "left": list(found.left),
        "kept": [
            {
                "dossier": one.dossier or None,
                "group": one.term.group,
                "months": one.term.months,
                "counted_from": one.term.counted_from.isoformat() if one.term.counted_from else None,
                "because": one.term.because,
                "until": one.term.until.isoformat() if one.term.until else None,
                "held": list(one.held),
                "due": one.due,
            }
            for one in found.subjects
        ],
    }
