"""Everything that departed from the plan and why, from the rows that say so; dossier numbers and functions only."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sqlmodel import col, select

from models.appeals import Appeal
from models.bulk import read_rows
from models.tables import Correction, Event, RegulationVersion, Step
from models.work import Work
from rules.appeals import KIND_WORDS, STATE_WORDS
from rules.dates import dutch_date, local_day
from rules.parts import part_title
from rules.questions import CHOICE
from rules.states import DUTCH
from tasks.appeals import title_of
from tasks.compared import compared
from tasks.jury import STEP as BOARD
from tasks.paper_rows import Concluded, Entered, Person
from tasks.reading import picked

TOLD = ("term not kept", "stage not held", "moved up", "stopped", "resumed", "stage annulled")
STATES = {"open": "nog niet bevestigd", "confirmed": "bevestigd", "refused": "geweigerd"}


class Departure(NamedTuple):
    """One thing that went otherwise: when, what, why and who decided so; `stage` where it is about one."""

    when: dt.date
    what: str
    why: str
    who: str
    stage: str = ""

    def facts(self) -> dict[str, str]:
        """As a paper prints it."""
        return {"when": dutch_date(self.when), "what": self.what, "why": self.why, "who": self.who}


def departures(
    work: Work, known: dict[int, Person], results: Sequence[Entered], decisions: Sequence[Concluded]
) -> list[Departure]:
    """All of them, the earliest first."""
    dossiers = {key: person.dossier for key, person in known.items()}
    found = [
        *_amended(work),
        *_told(work, dossiers),
        *_entered(work, dossiers, results),
        *_corrected(work, dossiers),
        *_appealed(work, dossiers),
        *_accepted(work),
        *_compared(work, decisions),
        *_out_of_order(work, known, results, decisions),
    ]
    return sorted(found, key=lambda one: one.when)


def _amended(work: Work) -> Iterator[Departure]:
    """Amendments and moved days: a moved day is an amendment too."""
    own = (RegulationVersion.version, RegulationVersion.reason, RegulationVersion.decided_by)
    found = picked(*own, RegulationVersion.changed, RegulationVersion.at)
    found = found.where(RegulationVersion.procedure_id == work.id, RegulationVersion.version > 1)
    for version, reason, by, changed, at in read_rows(work.session, tuple, found.order_by(RegulationVersion.version)):
        what = f"Reglement gewijzigd (versie {version}): {'; '.join(changed)}"
        yield Departure(local_day(at), what, reason, by)


def _told(work: Work, dossiers: dict[int, str]) -> Iterator[Departure]:
    """What the engine itself noted as it happened."""
    own = (Event.what, Event.step, Event.why, Event.who, Event.application_id, Event.at)
    found = picked(*own).where(Event.procedure_id == work.id, col(Event.what).in_(TOLD))
    titles = {stage.key: stage.title for stage in work.regulation.stages}
    for what, step, why, who, about, at in read_rows(work.session, tuple, found.order_by(col(Event.id))):
        key = why if what == "moved up" else step.partition("-")[2]
        title, by = titles.get(key, ""), "" if who == "werving" else who
        words = {
            "term not kept": "Termijn niet gehaald",
            "stage not held": f"{title}: niet doorgegaan",
            "moved up": f"{dossiers.get(about or 0, '')}: opgeschoven naar {title}",
            "stopped": "Procedure stopgezet",
            "resumed": "Hernomen van een eerdere procedure",
            "stage annulled": "Onderdeel vernietigd, en hernomen in een nieuwe procedure",
        }[what]
        because = "er kwam een plaats vrij" if what == "moved up" else why
        yield Departure(local_day(at), words, because, by, key if title else "")


def _entered(work: Work, dossiers: dict[int, str], results: Sequence[Entered]) -> Iterator[Departure]:
    """Force majeure, and results that were mended while their letters were held."""
    for one in results:
        who = dossiers.get(one.application_id or 0, "")
        title, stage = part_title(work.regulation, one.part), one.part
        if one.attendance == "overmacht":
            yield Departure(
                one.decided_on, f"{who}: overmacht bij {title}", one.reasons or "nieuwe datum", one.decided_by, stage
            )
        elif one.door == "correction" and one.because:
            what = f"{who}: resultaat van {title} verbeterd (versie {one.version})"
            yield Departure(one.decided_on, what, one.because, one.decided_by, stage)
        elif one.door == "appeal":
            yield Departure(one.decided_on, f"{who}: {title} apart afgelegd", one.because, one.decided_by, stage)


def _compared(work: Work, decisions: Sequence[Concluded]) -> Iterator[Departure]:
    """For a procedure that holds a stage again: who stands elsewhere than before."""
    ranked = [one for one in decisions if one.step == "ranking"]
    lines = compared(work) if ranked else []
    if lines:
        yield Departure(ranked[0].decided_on, lines[0].rstrip("."), "; ".join(lines[1:]), ranked[0].decided_by)


def _corrected(work: Work, dossiers: dict[int, str]) -> Iterator[Departure]:
    """Corrections that were proposed after the letters had left, and what became of each."""
    found = select(Correction).where(Correction.procedure_id == work.id).order_by(col(Correction.number))
    for one in work.session.exec(found):
        if one.state == "confirmed":
            continue  # its result is a version that says so
        title, who = part_title(work.regulation, one.part), dossiers.get(one.application_id, "")
        what = f"{who}: verbetering van {title} voorgesteld, {STATES[one.state]}"
        why = "; ".join(filter(None, (one.because, one.closed_because)))
        yield Departure(one.closed_on or one.decided_on, what, why, one.closed_by or one.decided_by, one.part)


def _appealed(work: Work, dossiers: dict[int, str]) -> Iterator[Departure]:
    """Appeals with what became of each."""
    found = select(Appeal).where(Appeal.procedure_id == work.id).order_by(col(Appeal.number))
    for one in work.session.exec(found):
        about = f"{dossiers.get(one.application_id, '')}: beroep {one.number} ({KIND_WORDS[one.kind]})"
        what = f"{about} tegen {title_of(work, one.step)}, {STATE_WORDS[one.state]}"
        why = "; ".join(filter(None, (one.reasons, one.remark)))
        stage = one.step.removeprefix("judgement-") if one.step.startswith("judgement-") else ""
        yield Departure(one.closed_on or one.lodged_on, what, why, one.closed_by or one.registered_by, stage)


def _accepted(work: Work) -> Iterator[Departure]:
    """A board that the regulation would not have, accepted by a decision (A28)."""
    row = work.session.get(Step, (work.id, BOARD))
    decision = row.answer.get("override", "") if row else ""
    if row and decision:
        day = local_day(row.done_at or work.now)
        yield Departure(day, "Samenstelling van de selectiecommissie aanvaard", f"besluit {decision}", "")


def _out_of_order(
    work: Work, known: dict[int, Person], results: Sequence[Entered], decisions: Sequence[Concluded]
) -> Iterator[Departure]:
    """An appointment that passes over someone ranked higher who could be appointed."""
    places = {one.application_id: one.rank for one in decisions if one.step == "ranking" and one.rank}
    free = {key: rank for key, rank in places.items() if known[key].state in {"passed", "in_reserve"}}
    for one in results:
        chosen = next((key for key, person in known.items() if person.dossier == one.value), None)
        rank = places.get(chosen or 0)
        if one.part != "appointment" or rank is None or not any(place < rank for place in free.values()):
            continue
        over = sum(place < rank for place in free.values())
        what = f"{one.value} (plaats {rank}) aangesteld; {over} hoger gerangschikt"
        yield Departure(one.decided_on, what, one.reasons, one.decided_by)


def choice_words(value: str) -> str:
    """What the board chose among equals."""
    return "gekozen" if CHOICE.get(value) else "niet gekozen"


def state_words(state: str) -> str:
    """How a decision ended, for a table."""
    return DUTCH.get(state, state)


def of_stage(found: Sequence[Departure], stage: str) -> list[dict[str, Any]]:
    """Those about one stage."""
    return [one.facts() for one in found if one.stage == stage]
