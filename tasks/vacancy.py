"""The vacancy notice (vacaturebericht), made from regulation and profile: text and rules cannot differ."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from config.reading import Frozen
from models.work import frozen, looking
from rules.dates import dutch_day, start_of
from rules.phrases import capital, either, lower
from rules.profile import KINDS, Competence, Profile
from rules.regulation import Regulation
from rules.stage import Stage
from rules.wording import explained
from rules.wording_gates import gate_words
from tasks.opening import Refused
from tasks.paper import Paper, digest, look_of, paper_of, sender

OWN = ("Solliciteren", "Documenten", "Voorwaarden", "Totaal", "Rangschikking", "Wervingsreserve", "Bewaren en wissen")
WHOSE = {"core": "Kerncompetenties", "family": "Competenties van de functiefamilie", "function": "Voor deze functie"}


def vacancy_of_file(read: Frozen) -> Paper:
    """The notice of a regulation that is not opened yet; Refused with what must still be filled in.

    It rests on no record yet: it bears the first day on which one can apply, or the last where that is not said.
    """
    facts = {**sender(read.regulation), "reference": read.regulation.reference, **_facts(read.regulation, read.profile)}
    record = [("Reglement (SHA-256)", read.hash), ("Inhoud van dit stuk (SHA-256)", digest(facts))]
    return Paper(
        "vacancy",
        f"{read.regulation.reference}-vacaturebericht",
        _first_day(read.regulation),
        facts | {"record": record, **look_of(read.regulation.reference)},
    )


def _first_day(regulation: Regulation) -> dt.datetime:
    return regulation.opens_at or start_of(regulation.applications.closes)


def vacancy(reference: str) -> Paper:
    """The notice of a procedure, by the regulation in force; UnknownProcedure."""
    with looking(reference) as work:
        profile = frozen(work.procedure.regulation_text).profile
        return paper_of(work, "vacancy", "vacaturebericht", _facts(work.regulation, profile))


def _facts(regulation: Regulation, profile: Profile | None) -> dict[str, Any]:
    holes = regulation.holes()
    if holes:
        raise Refused([*holes, "een vacaturebericht kan pas als dit ingevuld is"])
    told = dict(explained(regulation))
    return {
        "title": regulation.title,
        "subtitle": "",
        "kind": "Vacaturebericht",
        "about": [(name, value) for name, value in _about(regulation) if value],
        "purpose": list(profile.purpose) if profile else [],
        "areas": [_area(area) for area in profile.result_areas] if profile else [],
        "competences": _competences(profile) if profile else [],
        "knowledge": [_known(one.text, one.level) for one in profile.knowledge] if profile else [],
        "sections": {title: told.get(title, []) for title in OWN},
        "stages": [_stage(regulation, number, stage) for number, stage in enumerate(regulation.stages, start=1)],
        "more": [
            s.text for s in regulation.information if s.text.rstrip()[-1] not in ":?"
        ],  # what opens a list is none
        "appeal": told.get("Beroep", []),
    }


def _about(regulation: Regulation) -> Iterator[tuple[str, str]]:
    yield "Bestuur", regulation.employer.name
    yield "Dienstverband", "statutair" if regulation.employment == "statutory" else "contractueel"
    yield "Loonschaal", regulation.pay_scale
    yield "Toegang via", capital(either(lower(track.label) for track in regulation.tracks))
    yield "Aanstellende overheid", regulation.appointing_authority
    yield "Solliciteren tot en met", dutch_day(regulation.applications.closes)
    yield "Vragen en kandidaturen", regulation.employer.contact


def _area(area: Any) -> dict[str, Any]:
    return {"title": area.title, "purpose": area.purpose, "tasks": list(area.tasks)}


def _known(text: str, level: str) -> str:
    return f"{text} ({level})" if level else text


def _competences(profile: Profile) -> list[dict[str, Any]]:
    """What is asked of a person, by kind and in the source's own order."""
    found = []
    for kind in KINDS:
        some = [one for one in profile.competences if one.kind == kind]
        if some:
            found.append({"title": WHOSE[kind], "rows": [_competence(one) for one in some]})
    return found


def _competence(one: Competence) -> tuple[str, str, str]:
    level = "" if one.level is None else str(one.level)
    return one.name, level, one.level_text or one.definition


def _stage(regulation: Regulation, number: int, stage: Stage) -> dict[str, Any]:
    return {
        "title": f"{number}. {stage.title}",
        "when": stage.when_words or "wordt meegedeeld",
        "place": stage.place,
        "least": stage.threshold_words,
        "counts": "ja" if stage in regulation.scored else "nee",
        "about": stage.about,
        "gate": list(gate_words(regulation, stage)),
    }
