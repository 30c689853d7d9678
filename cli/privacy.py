"""What is kept of whom until when, what a person does about it, and documents behind their small door."""

from collections.abc import Iterator
from pathlib import Path
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


@commands.command()
def anonymise(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="One dossier; none: all that is over its term.")] = "",
    now: Annotated[bool, typer.Option("--now", help="Do it; otherwise only show what would go.")] = False,
    decision: Annotated[str, typer.Option(help="The decision by which it goes before its term.")] = "",
    by: By = "",
) -> None:
    """Erase now what is over its term; with a decision also before it, but never what something holds."""
    from cli.server import try_connect
    from models.types import utcnow
    from tasks.erasing import anonymise as erase
    from tasks.erasing import finish

    if not now:
        _would_go(reference, dossier)
        return
    done = erase(reference, utcnow(), dossier=dossier, decision=decision, by=by)
    names = [*done.dossiers, *(["selectiecommissie"] if done.board else [])]
    typer.echo(f"{reference}: gewist: {', '.join(names) or 'wat van de procedure overbleef'}")
    if try_connect():
        from tasks.forgetting import forget_all  # Prefect reads its address when it is imported

        left = finish(utcnow(), forget_all)
    else:
        left = finish(utcnow())
    if reference in left:
        typer.echo("nog niet overal weg (bestanden, vrijgekomen plaats of Prefect): de nachtelijke ronde doet dat")


def _would_go(reference: str, dossier: str) -> None:
    from models.types import utcnow
    from tasks.keeping import keeping

    (found,) = keeping(utcnow(), reference)
    due = [one.name for one in found.due if not dossier or one.dossier == dossier.upper()]
    typer.echo(f"{reference}: nu te wissen: {', '.join(due) or 'niets'}; wissen doet u met --now")


@commands.command("file-in")
def file_in(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number.", show_default=False)],
    key: Annotated[str, typer.Argument(help="The document's key in the regulation, like cv.", show_default=False)],
    file: Annotated[Path, typer.Argument(help="A PDF, DOCX, ODT, JPEG or PNG.", show_default=False)],
) -> None:
    """Keep a document of a candidate, encrypted; the file itself is yours to remove."""
    from tasks.filing import file_in as keep

    kept = keep(reference, dossier, key, file)
    typer.echo(f"{reference}: {dossier.upper()} {key}, versie {kept.version}: {kept.kind}, SHA-256 {kept.hash}")


@commands.command()
def document(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number.", show_default=False)],
    key: Annotated[str, typer.Argument(help="The document's key in the regulation, like cv.", show_default=False)],
    out: Annotated[Path, typer.Option(help="The file to write; it may not be there yet.", show_default=False)],
    by: Annotated[str, typer.Option(help="The function for which you look.", show_default=False)],
) -> None:
    """Take a candidate's document out of the vault, to look at; who looks is written down."""
    from tasks.filing import open_document
    from tasks.opening import Refused

    if out.exists():
        raise Refused([f"{out.name}: bestaat al; kies een andere naam"])
    content, kind = open_document(reference, dossier, key, by)
    try:
        out.write_bytes(content)
    except OSError:
        raise Refused([f"{out.name}: kan niet geschreven worden"]) from None
    typer.echo(f"{out}: {kind}; genoteerd dat u dit bekeek; verwijder het zodra u klaar bent")


@commands.command()
def reseal() -> None:
    """Encrypt every document again under the first key of WERVING_DOCUMENT_KEY, so that an older one can go."""
    from tasks.filing import reseal as again

    count = again()
    typer.echo(f"{count} {'document' if count == 1 else 'documenten'} opnieuw versleuteld")


@commands.command()
def looks(
    reference: Reference,
    dossier: Annotated[str, typer.Argument(help="The dossier number; none: everyone's.")] = "",
) -> None:
    """Show who looked at whose data, at what, and when."""
    from cli.printing import show_rows
    from rules.dates import dutch_moment
    from tasks.looks import looks as written

    rows = [(dutch_moment(one.at), own or "allen", one.what, one.who) for own, one in written(reference, dossier)]
    show_rows(f"Wie keek, {reference}", ("wanneer", "dossier", "wat", "wie"), rows)


def _rows(found: "Keeping") -> Iterator[tuple[str, str, str, str]]:
    for one in found.subjects:
        yield one.name, one.outcome, _until(one), _why(one)


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
