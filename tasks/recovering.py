"""Runs that had to be taken up again: counted, and told to HR once when it goes on, with what to do."""

from prefect.client.schemas.objects import FlowRun, StateType

from config.settings import settings
from models.tables import Step
from models.work import Work, unit_of_work
from tasks.letters import write_letter

AGAIN = (
    "Kijk op de pagina van de procedure welke taak het laatst in de tijdlijn staat: daar loopt ze vast.",
    "Vraag IT het logboek van de worker (logs/worker.log) na te kijken, en of er nog plaats is op de schijf.",
    "Is de oorzaak weg? Dan gaat de procedure vanzelf verder; meteen kan met het commando `werving wake {reference}`.",
)
BY_HAND = (
    "Iemand koos in Prefect voor annuleren (Cancel). Daarmee stopt een selectieprocedure niet: ze is hernomen.",
    "Moet ze echt stoppen? Gebruik `werving stop {reference} --reason … --by …`:"
    " dan krijgen de kandidaten een brief met de reden.",
)


def recovered(reference: str, run: FlowRun) -> None:
    """Count a recovery in a row; tell HR when that goes on, or when someone cancelled the run by hand."""
    with unit_of_work(reference) as work:
        work.procedure.recoveries += 1
        if run.state_type == StateType.CANCELLED:
            _tell(work, run, "Geannuleerd in Prefect, en hernomen", BY_HAND)
        if work.procedure.recoveries == settings().tell_after:
            count = work.procedure.recoveries
            first = f"De procedure is {count} keer na elkaar hernomen en raakt niet verder."
            _tell(work, run, "De procedure raakt niet verder", (first, *AGAIN))


def settled(reference: str) -> None:
    """The run waits again by itself: the next trouble is a new one."""
    with unit_of_work(reference) as work:
        if work.procedure.recoveries:
            work.procedure.recoveries = 0


def _tell(work: Work, run: FlowRun, what: str, lines: tuple[str, ...]) -> None:
    """A notice to HR; once for this state of the run."""
    key = f"told-{run.state_id}"
    if work.session.get(Step, (work.id, key)):
        return
    work.session.add(Step(procedure_id=work.id, key=key, done_at=work.now))
    problems = [line.format(reference=work.procedure.reference) for line in lines]
    facts = {"what": what, "due": "", "link": f"{settings().prefect_address}/runs/flow-run/{run.id}"}
    write_letter(
        work,
        "hr_notice",
        None,
        facts=facts | {"heading": "Wat u kunt doen", "problems": problems},
        hold=False,
        step=key,
    )
