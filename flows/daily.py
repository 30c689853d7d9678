"""What happens every day for all procedures together: reminders, and a look at what should be impossible."""

from typing import Any

from prefect import Task, flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.waiting import TASK
from tasks import inspecting, moments, reminding


@flow(name="herinneringen", persist_result=False)
def reminders() -> State[None]:
    """Herinner HR en de selectiecommissie aan wat nog beantwoord moet worden."""
    count = _done("Herinneringen schrijven", reminding.remind)
    return Completed(name="1 herinnering" if count == 1 else f"{count} herinneringen")


@flow(name="nazicht", persist_result=False)
def inspection() -> State[None]:
    """Kijk na of alle procedures kloppen; wat niet kan, gaat naar HR."""
    count = _done("Procedures nakijken", inspecting.tell)
    return Completed(name="niets te melden" if not count else f"{count} te bekijken")


def _done(title: str, work: Any) -> int:
    """Do one piece of work as one task run; the clock is read once."""
    one: Any = Task(work, name=title, task_run_name=title, **TASK)
    return int(one(moments.wall_clock()))
