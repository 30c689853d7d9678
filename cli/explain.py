"""`werving check`: a regulation explained back, so that HR can hold it against the published text."""

from typing import Any

from rich.text import Text

from cli.printing import add, console, table
from cli.profiles import coverage_json
from config.holidays import is_public_holiday
from config.reading import DraftError, Frozen
from rules.coverage import Coverage, coverage, gaps, summary
from rules.phrases import lower, whom_words
from rules.profile import KINDS, Competence
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.silences import choices, grouped, silences, sources
from rules.stage import Stage
from rules.warnings import warnings
from rules.wording import explained
from rules.wording_gates import gate_stages, known_maximum, least_words

__all__ = ["as_json", "choices", "draft_json", "explain", "explain_draft"]


def explain(frozen: Frozen) -> None:
    """Print what the regulation says, where it chose or is silent, what is not enforced, and what may surprise."""
    regulation = frozen.regulation
    console.print(Text.assemble((regulation.title, "bold"), f", {regulation.employer.name} ({regulation.reference})"))
    console.print(Text(f"Hash {frozen.hash}"))
    _stages(regulation)
    found = _coverage(frozen)
    sections = [("Profiel", list(summary(found)))] if found else []
    for title, sentences in [*sections, *explained(regulation)]:
        console.print(Text(f"\n{title}", style="bold"))
        for sentence in sentences:
            console.print(Text(f"- {sentence}"))
    console.print()
    _rows("Gekozen waar de tekst zwijgt", ("waar", "keuze"), list(choices(regulation)))
    _rows("Standaard genomen waar niets staat", ("vraag", "waar", "standaard"), grouped(silences(regulation)))
    information = [(sentence.text, sentence.why) for sentence in regulation.information]
    _rows("Niet door werving afgedwongen", ("zin", "waarom"), information)
    for warning in _warnings(frozen):
        console.print(Text.assemble(("Let op: ", "yellow"), warning))


def explain_draft(error: DraftError) -> None:
    """Print a vacancy without a procedure: what it asks of a person, and why it cannot be opened (A30)."""
    draft, profile = error.draft, error.profile
    employer = f", {draft.employer}" if draft.employer else ""
    console.print(Text.assemble((draft.title, "bold"), f"{employer} ({draft.reference})"))
    console.print(Text(f"Steunt op het profiel ‘{profile.title}’ ({profile.profile})."))
    rows = [(c.name, KINDS[c.kind], _level(c), str(len(c.indicators))) for c in profile.competences]
    _rows("Competenties", ("competentie", "soort", "niveau", "indicatoren"), rows)
    for line in error.lines:
        console.print(Text.assemble(("Let op: ", "yellow"), line))


def draft_json(error: DraftError) -> dict[str, Any]:
    """The same for a program."""
    return {
        "reference": error.draft.reference,
        "draft": True,
        "profile": error.profile.profile,
        "competences": [c.key for c in error.profile.competences],
        "holes": error.lines,
    }


def _coverage(frozen: Frozen) -> Coverage | None:
    return coverage(frozen.regulation, frozen.profile) if frozen.profile else None


def _warnings(frozen: Frozen) -> list[str]:
    """What may surprise, the gaps between profile and stages first."""
    found = _coverage(frozen)
    weak = [lower(line).removesuffix(".") for line in gaps(found)] if found else []
    return [*weak, *warnings(frozen.regulation, is_public_holiday)]


def _level(competence: Competence) -> str:
    return "" if competence.level is None else str(competence.level)


def show_sources(frozen: Frozen) -> None:
    """Print the published sentence beside each rule, to be held against the text."""
    _rows("Zinnen uit de gepubliceerde tekst", ("waar", "zin"), list(sources(frozen.regulation)))


def as_json(frozen: Frozen) -> dict[str, Any]:
    """The same for a program."""
    regulation, found = frozen.regulation, _coverage(frozen)
    return {
        "reference": regulation.reference,
        "hash": frozen.hash,
        "holes": regulation.holes(),
        "explanation": [{"title": title, "sentences": sentences} for title, sentences in explained(regulation)],
        "silences": [{"question": q, "where": where, "default": words} for q, where, words in silences(regulation)],
        "choices": [{"where": where, "choice": choice} for where, choice in choices(regulation)],
        "warnings": _warnings(frozen),
        "information": [{"text": sentence.text, "why": sentence.why} for sentence in regulation.information],
        **({"coverage": coverage_json(found)} if found else {}),
    }


def _stages(regulation: Regulation) -> None:
    columns = ("onderdeel", "wanneer", "wie mag erin", "geslaagd met", "telt in het totaal", "voor wie")
    rows = [
        (
            stage.title,
            _when(stage),
            _entry(regulation, stage),
            _least(stage),
            "ja" if stage in regulation.scored else "nee",
            whom_words(regulation, stage.only_for) if stage.only_for else "iedereen",
        )
        for stage in regulation.stages
    ]
    _rows("Onderdelen", columns, rows)


def _rows(title: str, columns: tuple[str, ...], rows: list[Any]) -> None:
    if rows:
        lines = table(title, *columns)
        for row in rows:
            add(lines, *row)
        console.print(lines)


def _when(stage: Stage) -> str:
    if stage.planned:
        return stage.when_words
    return "nog niet ingevuld" if stage.undated else "na wat voorafgaat"


def _least(stage: Stage) -> str:
    is_hole = isinstance(stage.scoring, PointsScoring) and known_maximum(stage) is None
    return "maximum ontbreekt" if is_hole else stage.threshold_words


def _entry(regulation: Regulation, stage: Stage) -> str:
    """The gate in short: `minstens 60% (60 van de 100 punten), dan de beste 3`."""
    gate = stage.entry
    if gate is None:
        return "wie tot hier slaagde" if regulation.before(stage) else "wie ontvankelijk is"
    parts = [least_words(gate.min_pct, gate_stages(regulation, stage))] if gate.min_pct is not None else []
    return ", dan ".join([*parts, *([f"de beste {gate.best.n}"] if gate.best else [])]) or "wie tot hier slaagde"
