"""Offers from the reserve: who is next, who may be chosen, and what an answer does to a place (A12, A29)."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rules.dates import dutch_date
from rules.phrases import both
from rules.provisions import Ranking, Refusal
from rules.regulation import Regulation
from rules.reserve import Place, after_refusal

Answered = Literal["accepted", "refused", "unanswered"]
ANSWERS: dict[str, Answered] = {"aanvaardt": "accepted", "weigert": "refused"}
NAMED = 10  # dossiers in one line


@dataclass(frozen=True)
class Standing:
    """Where one place in the reserve stands when something is offered."""

    dossier: str
    rank: int | None  # none where the regulation ranks nobody
    below: int  # how late it was put at the bottom: 0 is where the ranking put it
    state: str
    valid_from: dt.date
    valid_through: dt.date
    boards: tuple[str, ...] = ()  # where this person wants to work; none: at all
    asked: bool = False  # this vacancy was offered before
    engaged: bool = False  # an offer that is not over yet, in this reserve or another

    @property
    def order(self) -> tuple[int, int]:
        """What decides who comes first; who has the same shares a place."""
        return self.below, self.rank or 0


class NotOffered(Exception):
    """Something that may not be offered; one line for each reason."""

    def __init__(self, *lines: str) -> None:
        super().__init__("; ".join(lines))
        self.lines = list(lines)


def can_be_asked(one: Standing, employer: str, on: dt.date) -> bool:
    """Whether a place may get an offer of this board on this day: it counts, is free, and the person wants it."""
    wants = not employer or not one.boards or employer in one.boards
    free = one.state == "available" and not one.asked and not one.engaged
    return free and wants and one.valid_from <= on <= one.valid_through


def in_order(standings: Sequence[Standing], employer: str, on: dt.date) -> list[Standing]:
    """Those who may be asked, who comes first before the others; equals by dossier, which gives no precedence."""
    open_ = [one for one in standings if can_be_asked(one, employer, on)]
    return sorted(open_, key=lambda one: (*one.order, one.dossier))


def chosen(
    standings: Sequence[Standing], ranking: Ranking, employer: str, on: dt.date, wanted: str = "", reason: str = ""
) -> Standing:
    """Whom a vacancy is offered to: the first in order, or the one that is wanted where that is allowed; NotOffered.

    A binding ranking leaves a choice only among equals; any other may be left, with reasons (A12; toolbox, step 4).
    """
    queue = in_order(standings, employer, on)
    if wanted and wanted not in {one.dossier for one in queue}:
        raise NotOffered(_why_not(standings, employer, on, wanted))
    if not queue:
        raise NotOffered("niemand in de reserve kan dit aanbod nu krijgen")
    firsts = [one for one in queue if one.order == queue[0].order] if ranking.numbered else queue
    found = next((one for one in queue if one.dossier == wanted), firsts[0])
    equals = len(firsts) > 1
    if equals and not wanted:
        raise NotOffered(f"{_named(firsts)} staan gelijk: kies wie het aanbod krijgt, met de redenen")
    if ranking.kind == "binding" and found not in firsts:
        raise NotOffered(f"de rangschikking is bindend: {_named(firsts)} komt voor {found.dossier}")
    if (equals or found not in firsts) and not reason.strip():
        raise NotOffered(f"{found.dossier}: geef de redenen van de keuze, want de volgorde beslist hier niet alleen")
    return found


def _named(some: Sequence[Standing]) -> str:
    more = [f"nog {len(some) - NAMED} andere"] if len(some) > NAMED else []
    return both([*(one.dossier for one in some[:NAMED]), *more])


def _why_not(standings: Sequence[Standing], employer: str, on: dt.date, wanted: str) -> str:
    one = next((s for s in standings if s.dossier == wanted), None)
    if one is None:
        return f"{wanted}: heeft geen plaats in deze reserve"
    if one.engaged:
        return f"{wanted}: heeft al een aanbod dat nog niet afgelopen is"
    if one.asked:
        return f"{wanted}: kreeg dit aanbod al"
    if one.state != "available":
        return f"{wanted}: {PLACES[one.state]}"
    if on < one.valid_from:
        return f"{wanted}: de plaats geldt pas vanaf {dutch_date(one.valid_from)}"
    if on > one.valid_through:
        return f"{wanted}: de plaats gold tot en met {dutch_date(one.valid_through)}"
    return f"{wanted}: wil niet werken bij {employer}"


def effect_of(refusal: Refusal, answer: Answered, refusals: int, *, temporary: bool) -> tuple[Place, int]:
    """What a refused offer does to a place, and how many refusals count from now on (A29).

    A temporary post that is refused counts only where the regulation says so; silence as it says.
    """
    counts = (refusal.temporary or not temporary) and (answer == "refused" or refusal.silence == "refusal")
    if not counts:
        return "keep_place", refusals
    return after_refusal(refusal, refusals + 1), refusals + 1


def checks_of(regulation: Regulation, track: str) -> dict[str, str]:
    """What must still be in order before an appointment, as the regulation says: key and label (A17, A19; L27)."""
    conditions = {c.key: c.label for c in regulation.conditions if c.at == "appointment" and _is_for(c.tracks, track)}
    papers = {
        d.key: d.label
        for d in regulation.applications.documents
        if d.due == "appointment" or d.age_reference == "appointment"
    }
    return conditions | papers


def _is_for(tracks: Sequence[str], track: str) -> bool:
    return not tracks or track in tracks


PLACES: dict[str, str] = {
    "available": "beschikbaar",
    "offered": "heeft een aanbod",
    "accepted": "aanvaardde een aanbod",
    "appointed": "is aangesteld",
    "refused": "verloor de plaats door te weigeren",
    "withdrawn": "trok zich terug",
    "expired": "de plaats is vervallen",
    "lapsed": "de plaats verviel door een verbetering of een herneming",
}
OFFERS: dict[str, str] = {
    "open": "wacht op antwoord",
    "accepted": "aanvaard",
    "refused": "geweigerd",
    "unanswered": "niet beantwoord",
    "withdrawn": "ingetrokken",
    "not_met": "voldoet niet aan de voorwaarden",
    "appointed": "aangesteld",
}
