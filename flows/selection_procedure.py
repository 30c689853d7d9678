"""The flow `selectieprocedure`: one procedure is one flow run, from opening to reserve."""

from typing import Annotated

from prefect import flow
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed
from pydantic import Field, WithJsonSchema

from config.settings import regulation_files
from config.source import RegulationError
from flows import fiche
from flows.course import course
from flows.legs import RESULTS, in_a_thread
from flows.waiting import PrefectRun, leave_stopped
from rules.regulation import REFERENCE
from tasks import journal, moments, opening, stopping

# A live run is validated anew at every wake-up: the list is for the form only, so that a regulation may move.
Name = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(regulation_files())})]
Reference = Annotated[str, Field(pattern=f"^({REFERENCE})?$")]


@flow(name="selectieprocedure", **RESULTS)
async def selection_procedure(reglement: Name = "", referentie: Reference = "") -> State[None]:
    """Voer een selectieprocedure uit, van de kandidaturen tot de wervingsreserve.

    Args:
        reglement: het selectiereglement dat de procedure volgt; het wordt bij de start bevroren
        referentie: een eigen kenmerk zoals clustermanager-2026; leeg laten neemt dat van het reglement
    """
    return await in_a_thread(_carry, reglement, referentie)


def _carry(regulation: str, reference: str) -> State[None]:
    """One leg: from the first line to the next wait, or to the end."""
    try:
        reference = opening.open_by_name(regulation, reference, str(flow_run.id))
    except (opening.Refused, RegulationError) as refusal:
        return Failed(name="Geweigerd", message="; ".join(refusal.lines))
    try:
        run = begin(reference)
        run.do(journal.opening)
        course(run)
    except stopping.Stopped as stopped:  # on the way: everyone was told, and nothing is written after it
        leave_stopped(reference, stopped.words)
    return Completed(name=fiche.final_words(reference), message=f"Procedure {reference} is afgerond.")


def begin(reference: str) -> PrefectRun:
    """Read the clock once, and give the run the procedure's reference as its name."""
    wall = moments.wall_clock()
    moments.wake_up(reference, wall)
    if flow_run.name != reference:
        with get_client(sync_client=True) as client:
            client.update_flow_run(flow_run.id, name=reference)
    return PrefectRun(reference, flow_run.id, wall)
