"""Who looked at whose data: written before anything is shown."""

import getpass
from collections.abc import Sequence

from sqlmodel import col, select

from models.retention import Look
from models.tables import Application
from models.work import unit_of_work
from tasks.asking import NotAsked

EVERYONE = ""


def looked(reference: str, what: str, dossier: str = EVERYONE, *, by: str = "") -> None:
    """Write who is about to look at what: one dossier, or all of a procedure. NotAsked, UnknownProcedure."""
    with unit_of_work(reference, even_stopped=True) as work:
        key = None
        if dossier:
            wanted = dossier.strip().upper()
            own = select(Application.id).where(Application.procedure_id == work.id, Application.dossier == wanted)
            key = work.session.exec(own).one_or_none()
            if key is None:
                raise NotAsked(f"dossier {wanted} bestaat niet in {work.procedure.reference}")
        work.session.add(Look(procedure_id=work.id, application_id=key, who=looker(by), what=what[:80]))


def looker(by: str = "") -> str:
    """The account that looks, and the function for which it does."""
    try:
        account = getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in a container
        account = "zonder naam"
    return f"{by} (account {account})" if by else f"account {account}"


def looks(reference: str, dossier: str = EVERYONE) -> Sequence[tuple[str, Look]]:
    """Who looked in a procedure, the first one first, with the dossier; with a dossier also looks at all of them."""
    with unit_of_work(reference, even_stopped=True) as work:
        found = (
            select(Application.dossier, Look)
            .select_from(Look)
            .join(Application, col(Application.id) == Look.application_id, isouter=True)
            .where(Look.procedure_id == work.id)
            .order_by(col(Look.id))
        )
        wanted = dossier.strip().upper()
        return [(own or "", one) for own, one in work.session.exec(found) if not wanted or own in {wanted, None}]
