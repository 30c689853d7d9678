"""`werving letters`: what became of every letter, in the mail server's words, and having one tried again."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Annotated, Any, NamedTuple

import typer

commands = typer.Typer()


class Told(NamedTuple):
    """One letter as HR sees it."""

    reference: str
    dossier: str
    letter: Any


@commands.command()
def letters(
    reference: Annotated[str, typer.Argument(help="One procedure, or all.", show_default=False)] = "",
    sent: Annotated[bool, typer.Option("--sent", help="Only those that were sent.")] = False,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only those that are still to leave.")] = False,
    failed: Annotated[bool, typer.Option("--failed", help="Only those that failed or were refused.")] = False,
    doubtful: Annotated[bool, typer.Option("--doubtful", help="Only those that may have left more than once.")] = False,
    to_print: Annotated[bool, typer.Option("--to-print", help="Only those to print, for want of an address.")] = False,
    retry: Annotated[str, typer.Option(help="Post again what failed: a dossier, a letter's number, or `alle`.")] = "",
    address: Annotated[str, typer.Option(help="With --retry DOSSIER: the candidate's mail address from now on.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Show every letter: sent, waiting, failed or in doubt, with the mail server's answer; or have one tried again."""
    from tasks.opening import Refused

    if retry:
        _try_again(reference, retry, address)
        return
    if address:
        raise Refused(["--address hoort bij --retry DOSSIER"])
    found = _read(reference)
    wanted = {"sent": sent, "waiting": waiting, "sending": waiting, "failed": failed, "to_print": to_print}
    everything = not (doubtful or any(wanted.values()))
    chosen = [
        one for one in found if everything or wanted.get(one.letter.status, False) or (doubtful and one.letter.doubtful)
    ]
    _show(reference, found, chosen, as_json)


def _try_again(reference: str, which: str, address: str) -> None:
    from tasks.opening import Refused
    from tasks.undelivered import retry

    if not reference:
        raise Refused(["--retry vraagt een procedure: werving letters REFERENTIE --retry DOSSIER"])
    count = retry(reference, which, address)
    letters = "1 brief vertrekt" if count == 1 else f"{count} brieven vertrekken"
    typer.echo(f"{reference}: {letters} bij de volgende post")


def _read(reference: str) -> list[Told]:
    """The letters of one procedure, or of all; UnknownProcedure."""
    from sqlalchemy.orm import defer
    from sqlmodel import col, select

    from models.engine import reading
    from models.tables import Application, Letter, Procedure
    from models.work import UnknownProcedure

    with reading() as session:
        statement = (
            select(Procedure.reference, Application.dossier, Letter)
            .join(Procedure, col(Procedure.id) == Letter.procedure_id)
            .join(Application, col(Application.id) == Letter.application_id, isouter=True)
            .options(defer(Letter.text), defer(Letter.html), defer(Letter.facts))  # type: ignore[arg-type]  # columns
            .order_by(col(Letter.id))
        )
        if reference:
            if session.exec(select(Procedure.id).where(Procedure.reference == reference)).one_or_none() is None:
                raise UnknownProcedure(reference)
            statement = statement.where(Procedure.reference == reference)
        return [Told(name, dossier or _nobody(letter), letter) for name, dossier, letter in session.exec(statement)]


def _nobody(letter: Any) -> str:
    return "commissie" if letter.juror_id else "HR"


def _show(reference: str, found: Sequence[Told], chosen: Sequence[Told], as_json: bool) -> None:
    from cli.printing import print_json, show_rows
    from tasks.outage import away

    if as_json:
        print_json([_json(one) for one in chosen])
        return
    if no_post := away():
        typer.echo(no_post.in_words())
    typer.echo(f"Brieven{f' van {reference}' if reference else ''}: {_counts(found)}")
    columns = ("procedure", "nr", "dossier", "brief", "gedateerd", "toestand", "antwoord van de mailserver")
    first = 1 if reference else 0  # of one procedure its name stands above
    if chosen:
        show_rows("", columns[first:], [_row(one)[first:] for one in chosen])


def _counts(found: Sequence[Told]) -> str:
    """How many there are of each, with what asks for someone's attention."""
    from tasks.outbox import NEVER

    states = Counter(one.letter.status for one in found)
    refused = sum(one.letter.status == "failed" and one.letter.post_after == NEVER for one in found)
    counted = {
        "verstuurd": states["sent"],
        "wachtend": states["waiting"] + states["sending"],
        "mislukt (wordt opnieuw geprobeerd)": states["failed"] - refused,
        "geweigerd": refused,
        "af te drukken": states["to_print"],
        "daarvan wachten op nazicht of goedkeuring": sum(map(_waits_for_a_person, found)),
        "vervangen": states["replaced"],
        "in twijfel": sum(one.letter.doubtful for one in found),
    }
    return ", ".join(f"{count} {words}" for words, count in counted.items() if count) or "geen"


def _waits_for_a_person(one: Told) -> bool:
    from tasks.leaving import UNHEARD
    from tasks.looking import HERE

    return one.letter.status in HERE and one.letter.post_after in UNHEARD


def _row(one: Told) -> tuple[str, ...]:
    from cli.show import KINDS
    from rules.dates import dutch_date

    letter = one.letter
    kind = KINDS.get(letter.kind, letter.kind)
    doubt = " (in twijfel: mogelijk twee keer verstuurd)" if letter.doubtful else ""
    dated, state = dutch_date(letter.dated), _state(one) + doubt
    return (one.reference, str(letter.id), one.dossier, kind, dated, state, letter.answer)


def _state(one: Told) -> str:
    """What became of a letter, and what happens next."""
    letter = one.letter
    from cli.show import LETTER
    from rules.dates import dutch_moment
    from tasks.looking import state_words
    from tasks.outbox import NEVER

    if _waits_for_a_person(one):
        return state_words(letter)
    if letter.status == "failed" and letter.post_after == NEVER:
        return "geweigerd: verbeter het adres of druk af"
    if letter.status == "failed":
        return f"mislukt, volgende poging {dutch_moment(letter.post_after)}"
    if letter.status == "waiting" and letter.post_after > dt.datetime.now(dt.UTC):
        return f"vertrekt {dutch_moment(letter.post_after)}"
    return LETTER[letter.status]


def _json(one: Told) -> dict[str, Any]:
    from tasks.looking import state_words
    from tasks.outbox import NEVER

    letter = one.letter
    moments = {name: getattr(letter, name) for name in ("handed_at", "sent_at", "reported_at")}
    return {
        "id": letter.id,
        "reference": one.reference,
        "dossier": one.dossier if letter.application_id else None,
        "kind": letter.kind,
        "status": letter.status,
        "refused": letter.status == "failed" and letter.post_after == NEVER,
        "doubtful": letter.doubtful,
        "tries": letter.tries,
        "answer": letter.answer,
        "dated": letter.dated.isoformat(),
        "appeal_until": letter.appeal_until.isoformat() if letter.appeal_until else None,
        "message_id": letter.message_id,
        "waits_for": state_words(letter) if _waits_for_a_person(one) else None,
        **{name: moment.isoformat() if moment else None for name, moment in moments.items()},
    }
