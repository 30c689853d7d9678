"""A reserve on the terminal, or as data for a program."""

from typing import Any

import typer

from cli.printing import show_rows
from rules.dates import dutch_date
from rules.offers import OFFERS, PLACES
from rules.signs import shown
from tasks.reserve_view import PlaceSeen, ReserveSeen

VACANCIES = {"open": "open", "filled": "ingevuld", "closed": "ingetrokken"}


def show(reference: str, seen: ReserveSeen) -> None:
    """Places in order and vacancies, as HR reads them."""
    if not seen.places:
        typer.echo(f"{reference}: geen wervingsreserve (nog niet, of niemand staat erin)")
        return
    rows = [
        (
            f"{one.rank or '-'}{' (onderaan)' if one.at_bottom else ''}",
            one.dossier,
            PLACES[one.state],
            dutch_date(one.valid_through),
            _offers(one),
        )
        for one in seen.places
    ]
    show_rows(f"Wervingsreserve {reference}", ("plaats", "dossier", "toestand", "geldig tot en met", "aanbod"), rows)
    for vacancy in seen.vacancies:
        more = ", tijdelijk" if vacancy.temporary else ""
        board = f" bij {vacancy.employer}" if vacancy.employer else ""
        line = f"vacature {vacancy.number}: {vacancy.title}{board}{more}: {VACANCIES[vacancy.state]}"
        typer.echo(shown(line))


def _offers(one: PlaceSeen) -> str:
    return "; ".join(
        f"vacature {offer.vacancy}: {OFFERS[offer.state]}"
        + (f" (tot en met {dutch_date(offer.answer_by)})" if offer.state == "open" else "")
        for offer in one.offers
    )


def as_data(seen: ReserveSeen) -> dict[str, Any]:
    """The same for a program: dates as ISO text."""
    return {
        "places": [
            {
                **one._asdict(),
                "valid_from": one.valid_from.isoformat(),
                "valid_through": one.valid_through.isoformat(),
                "offers": [
                    {**o._asdict(), "made_on": o.made_on.isoformat(), "answer_by": o.answer_by.isoformat()}
                    for o in one.offers
                ],
            }
            for one in seen.places
        ],
        "vacancies": [one._asdict() for one in seen.vacancies],
    }
