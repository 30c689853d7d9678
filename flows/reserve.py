"""The years of a reserve in Prefect: an offer, an answer, and what every day brings."""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from prefect import Task, flow
from prefect.client.schemas.objects import State
from prefect.states import Completed, Failed
from pydantic import Field

from flows.legs import RESULTS
from flows.waiting import TASK
from rules.dates import dutch_date
from rules.regulation import REFERENCE
from tasks import answering, moments, offering, opening, reserve_days

Reference = Annotated[str, Field(pattern=f"^{REFERENCE}$")]
Dossier = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,20}$")]
Function = Annotated[str, Field(min_length=1, max_length=200)]
PLACES = {
    "accepted": "aanvaardt",
    "available": "behoudt de plaats",
    "bottom": "staat nu onderaan",
    "refused": "verliest de plaats",
}


@flow(name="aanbod", **RESULTS)
def offer(
    referentie: Reference,
    plaats: Annotated[str, Field(max_length=200)] = "",
    vacature: Annotated[int, Field(ge=0)] = 0,
    bestuur: Annotated[str, Field(max_length=200)] = "",
    tijdelijk: bool = False,
    door: Function = "HR-dienst",
) -> State[None]:
    """Bied een plaats aan wie in de wervingsreserve eerst komt. Iemand kiezen met redenen: `werving offer … --to`.

    Args:
        referentie: de procedure waaruit de reserve komt
        plaats: de nieuwe vacature, zoals de functie en de dienst; leeg bij een vacature die al open staat
        vacature: het nummer van een vacature die al open staat: ze gaat naar de volgende
        bestuur: het bestuur, als er verschillende de reserve delen
        tijdelijk: een tijdelijke aanstelling; de plaats in de reserve blijft dan gelden
        door: de functie die het aanbod doet, nooit een naam
    """

    def make() -> str:
        more: dict[str, Any] = {"vacancy": vacature, "employer": bestuur, "temporary": tijdelijk}
        made = offering.offer(referentie, moments.wall_clock(), door, plaats, **more)
        return f"{made.dossier}: antwoorden tot en met {dutch_date(made.answer_by)} (vacature {made.vacancy})"

    return _done("Aanbod doen", make)


@flow(name="antwoord", **RESULTS)
def answer(
    referentie: Reference,
    dossier: Dossier,
    antwoord: Literal["aanvaardt", "weigert", "geen antwoord"],
    datum: Annotated[str, Field(max_length=10)] = "",
    door: Function = "HR-dienst",
) -> State[None]:
    """Noteer wat een kandidaat antwoordde op een aanbod uit de wervingsreserve.

    Args:
        referentie: de procedure waaruit de reserve komt
        dossier: het dossiernummer, zoals K-001
        antwoord: wat de kandidaat antwoordde, of dat er binnen de termijn geen antwoord kwam
        datum: de dag van het antwoord, zoals 12/3/2025; leeg is vandaag
        door: de functie die het noteert, nooit een naam
    """

    def note() -> str:
        noted = answering.answer(referentie, moments.wall_clock(), dossier, antwoord, door, on=datum)
        more = f"; vacature {noted.vacancy} kan naar de volgende" if noted.still_open else ""
        return f"{dossier.upper()} {PLACES[noted.place]}{more}"

    return _done("Antwoord noteren", note)


@flow(name="wervingsreserves", **RESULTS)
def days() -> State[None]:
    """Herinner aan aanbiedingen, verwittig HR van wat afloopt, en laat plaatsen eindigen na hun laatste dag."""
    one: Any = Task(reserve_days.reserve_day, name="Dag van de reserves", task_run_name="Dag van de reserves", **TASK)
    done: reserve_days.Done = one(moments.wall_clock())
    words = f"{done.reminded} herinnerd, {done.told} bericht aan HR, {done.expired} afgelopen"
    return Completed(name=words if any(done) else "niets te doen")


def _done(title: str, act: Callable[[], str]) -> State[None]:
    """One act as one task run; what is refused says why, and nothing was done."""
    one: Any = Task(_or_refusal(act), name=title, task_run_name=title, **TASK)
    done, words = one()
    return Completed(name=words) if done else Failed(name="Geweigerd", message=words)


def _or_refusal(act: Callable[[], str]) -> Callable[[], tuple[bool, str]]:
    """A ruling is no fault of the task: it is not tried again."""

    def acted() -> tuple[bool, str]:
        try:
            return True, act()
        except opening.Refused as refusal:
            return False, "; ".join(refusal.lines)

    return acted
