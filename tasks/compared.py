"""How the outcome of a procedure that holds a stage again (herneming) differs from that of the old one."""

from collections.abc import Iterator

from sqlmodel import select

from models.tables import Application, Decision
from models.work import Work
from rules.parts import part_title
from rules.states import DUTCH
from tasks.conclusion import final_conclusions
from tasks.deciding import latest_decisions
from tasks.reading import applicants, dossiers_of
from tasks.redone import origin

Standing = dict[str, tuple[str, int | None]]  # state and rank by dossier


def compared(work: Work) -> list[str]:
    """A line for everyone for whom the outcome differs from that of the old procedure; none where there is none.

    Before the final report: the outcome as it would be now.
    """
    found = origin(work)
    return list(_differences(work, *found)) if found else []


def _differences(work: Work, old: int, reference: str, stage: str) -> Iterator[str]:
    before, now, dossiers = _stood(work, old), _stands(work), sorted(dossiers_of(work).values())
    yield f"Herneming van {reference} vanaf {part_title(work.regulation, stage)}."
    changed = [one for one in dossiers if before.get(one) != now.get(one)]
    for dossier in changed:
        yield f"{dossier}: was {_words(before.get(dossier))}; wordt {_words(now.get(dossier))}"
    if not changed:
        yield "De uitkomst is voor iedereen dezelfde als die van toen."


def _stood(work: Work, old: int) -> Standing:
    """How everyone stood at the old procedure's final report; who did not come so far, by state."""
    rows = work.session.exec(select(Application).where(Application.procedure_id == old))
    final = latest_decisions(work.session, old, "ranking")
    return {one.dossier: _place(one.state, final.get(one.id or 0)) for one in rows}


def _stands(work: Work) -> Standing:
    rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
    final = latest_decisions(work.session, work.id, "ranking")
    found = {one.dossier: _place(one.state, final.get(one.id or 0)) for one in rows}
    waiting = [] if final else applicants(work, "admissible", "passed_stage")
    for one in final_conclusions(work, waiting) if waiting else ():
        found[one.application.dossier] = one.ruling.state, one.rank
    return found


def _place(state: str, final: Decision | None) -> tuple[str, int | None]:
    return (final.outcome, final.rank) if final else (state, None)


def _words(standing: tuple[str, int | None] | None) -> str:
    state, rank = standing or ("received", None)
    return f"{DUTCH[state]}, plaats {rank}" if rank else DUTCH[state]
