"""Where everyone stands before and after, and the difference in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import col, select

from models.tables import Decision
from models.work import Work
from rules.states import DUTCH, LAPSED
from tasks.deciding import by_dossier
from tasks.proposed import Change


@dataclass(frozen=True)
class Standing:
    """Where one application stands."""

    state: str
    stage: str | None
    rank: int | None
    reasons: dict[str, tuple[str, ...]]  # by step, of decisions that stand


def standings(work: Work) -> dict[str, Standing]:
    """Where everyone stands, by dossier, with all that was decided and still holds."""
    rows = work.session.exec(select(Decision).where(Decision.procedure_id == work.id).order_by(col(Decision.version)))
    newest = {(row.application_id, row.step): row for row in rows}
    reasons: dict[int, dict[str, tuple[str, ...]]] = {}
    ranks: dict[int, int | None] = {}
    for (key, step), row in newest.items():
        if row.rule != LAPSED:
            reasons.setdefault(key, {})[step] = (row.outcome, row.points or "", *row.reasons)
            ranks[key] = row.rank if step == "ranking" else ranks.get(key)
    return {
        dossier: Standing(a.state, a.stage, ranks.get(a.id or 0), reasons.get(a.id or 0, {}))
        for dossier, a in sorted(by_dossier(work).items())
    }


def differences(work: Work, before: dict[str, Standing], after: dict[str, Standing]) -> Iterator[Change]:
    """Everyone who stands elsewhere, or for another reason."""
    for dossier, was in before.items():
        now = after[dossier]
        if was != now:
            yield Change(dossier, _words(work, was, now), _words(work, now, was))


def _words(work: Work, one: Standing, other: Standing) -> str:
    """Where someone stands, and the first reason of every step that the two do not share."""
    title = next((s.title for s in work.regulation.stages if s.key == one.stage), "")
    at = f" ({title})" if title and one.state not in {"passed", "in_reserve", "appointed"} else ""
    place = f", plaats {one.rank}" if one.rank else ""
    steps = [step for step, found in one.reasons.items() if other.reasons.get(step) != found]
    reasons = [one.reasons[step][2] for step in steps if len(one.reasons[step]) > 2]
    told = f": {' '.join(dict.fromkeys(reasons))}" if reasons else ""
    return f"{DUTCH[one.state]}{at}{place}{told}"
