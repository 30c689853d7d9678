"""What happens every day for all procedures together: reminders, a look at what should be impossible, figures."""

from typing import Any

from prefect import Task, flow
from prefect.artifacts import create_table_artifact
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.legs import RESULTS
from flows.waiting import TASK
from tasks import erasing, figures, figures_sheets, forgetting, inspecting, moments, reminding, telling_retention


@flow(name="herinneringen", **RESULTS)
def reminders() -> State[None]:
    """Herinner HR en de selectiecommissie aan wat nog beantwoord moet worden."""
    count = _done("Herinneringen schrijven", reminding.remind)
    return Completed(name="1 herinnering" if count == 1 else f"{count} herinneringen")


@flow(name="nazicht", **RESULTS)
def inspection() -> State[None]:
    """Kijk na of alle procedures kloppen en hun register heel is; wat niet kan, gaat naar HR."""
    count = _done("Procedures nakijken", inspecting.tell)
    count += _done("Registers nakijken", inspecting.tell_records)
    return Completed(name="niets te melden" if not count else f"{count} te bekijken")


@flow(name="bewaartermijnen", **RESULTS)
def retention() -> State[None]:
    """Wis wat zijn bewaartermijn voorbij is, ook hier bij Prefect; en verwittig HR een week vooraf."""
    erased = _done("Wissen wat voorbij zijn termijn is", lambda wall: len(erasing.anonymise_due(wall)))
    told = _done("HR verwittigen", telling_retention.tell)
    left = _done("Bestanden en Prefect opruimen", lambda wall: len(erasing.finish(wall, forgetting.forget_all)))
    words = f"{erased} gewist, {told} verwittigd" + (f", {left} nog op te ruimen" if left else "")
    return Completed(name=words if erased or told or left else "niets te doen")


@flow(name="cijfers", **RESULTS)
def numbers() -> State[None]:
    """Zet de cijfers per jaar klaar bij Prefect: alleen getallen, en geen kleine."""
    rows = figures_sheets.public(figures.figures())
    create_table_artifact(rows or [{"jaar": "nog geen procedures"}], key="cijfers", description="Cijfers per jaar")
    return Completed(name="1 jaar" if len(rows) == 1 else f"{len(rows)} jaren")


def _done(title: str, work: Any) -> int:
    """Do one piece of work as one task run; the clock is read once."""
    one: Any = Task(work, name=title, task_run_name=title, **TASK)
    return int(one(moments.wall_clock()))
