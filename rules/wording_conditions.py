"""Documents and conditions explained back in plain Dutch: what is asked, of whom, and when."""

from collections.abc import Iterator

from rules.conditions import (
    AllOf,
    AnyOf,
    Condition,
    DeclarationCondition,
    DegreeCondition,
    Document,
    DocumentCondition,
    ExperienceCondition,
    PersonCondition,
    SeniorityCondition,
    StageCondition,
    flat,
)
from rules.dates import dutch_date, same_day_months_before
from rules.numbers import dutch
from rules.phrases import degrees_words, lower, moment_words, named, tracks_words, whom_words
from rules.regulation import Regulation


def document_words(regulation: Regulation, document: Document) -> str:
    """`Diploma: verplicht, op de sluitingsdatum.`"""
    due = moment_words(regulation, document.due)
    parts = [f"verplicht, uiterlijk {due}" if document.required else "niet verplicht"]
    if document.only_for:
        parts.append(f"alleen voor {whom_words(regulation, document.only_for)}")
    if document.waived_for:
        parts.append(f"niet nodig voor {whom_words(regulation, document.waived_for)}")
    if document.max_age_months is not None:
        parts.append(_age(regulation, document, document.max_age_months))
    if document.is_only_seen:
        parts.append("er wordt enkel bewaard dat het gezien is")
    return f"{document.label}: {'; '.join(parts)}."


def _age(regulation: Regulation, document: Document, months: int) -> str:
    words = f"hoogstens {months} {'maand' if months == 1 else 'maanden'} oud "
    words += moment_words(regulation, document.age_reference)
    if document.age_reference != "closing_date":
        return words
    oldest = same_day_months_before(regulation.applications.closes, months)
    return f"{words}, dus afgeleverd op {dutch_date(oldest)} of later"


def condition_words(regulation: Regulation, condition: Condition) -> str:
    """`Relevante beroepservaring: minstens 2 jaar; te vervullen op de sluitingsdatum.`"""
    label = condition.label
    if condition.tracks:
        label += f" (alleen bij {tracks_words(regulation, condition.tracks)})"
    if isinstance(condition, StageCondition):
        return f"{label}: blijkt uit {named(regulation.stage(condition.stage))}."
    if isinstance(condition, AnyOf | AllOf):
        mixed = len(_moments(condition)) > 1
        return f"{label}: {_together(regulation, condition, mixed)}{_all_at(regulation, condition)}."
    how = _how(regulation, condition)
    return f"{label}: {how}; te vervullen {moment_words(regulation, condition.at)}."


def _moments(condition: AnyOf | AllOf) -> set[str]:
    """When the parts must be met; what a stage of the selection shows has its own time."""
    parts = [p for p in flat(condition.of) if not isinstance(p, AnyOf | AllOf)]
    return {f"stage:{part.stage}" if isinstance(part, StageCondition) else part.at for part in parts}


def _all_at(regulation: Regulation, condition: AnyOf | AllOf) -> str:
    moments = _moments(condition)
    return f"; te vervullen {moment_words(regulation, moments.pop())}" if len(moments) == 1 else ""


def _how(regulation: Regulation, condition: Condition) -> str:
    """How a single condition is shown, after its label."""
    if isinstance(condition, DegreeCondition):
        return "".join(_degrees(regulation, condition))
    if isinstance(condition, ExperienceCondition):
        return f"minstens {dutch(condition.min_years)} jaar"
    if isinstance(condition, SeniorityCondition):
        kind = "niveauanciënniteit" if condition.of == "level" else "graadanciënniteit"
        grades = f" ({condition.grades})" if condition.grades else ""
        return f"minstens {dutch(condition.min_years)} jaar {kind}{grades}"
    if isinstance(condition, DeclarationCondition):
        return "de kandidaat verklaart dit"
    if isinstance(condition, DocumentCondition):
        return f"blijkt uit het document ‘{_document(regulation, condition.document)}’"
    if isinstance(condition, PersonCondition):
        return "een medewerker gaat dit na" + _referred(regulation, condition)
    return "wordt na de selectie nagegaan"


def _degrees(regulation: Regulation, condition: DegreeCondition) -> Iterator[str]:
    yield degrees_words(condition.degrees)
    if condition.otherwise:
        stage = named(regulation.stage(condition.otherwise.stage))
        yield f", of {degrees_words(condition.otherwise.degrees)} voor wie slaagt voor {stage}"


def _document(regulation: Regulation, key: str) -> str:
    return next(d.label for d in regulation.applications.documents if d.key == key)


def _referred(regulation: Regulation, condition: PersonCondition) -> str:
    if condition.referred_by is None:
        return ""
    return f", altijd bij wie het document ‘{_document(regulation, condition.referred_by)}’ voorlegt"


def _together(regulation: Regulation, condition: AnyOf | AllOf, mixed: bool) -> str:
    """`ofwel …, ofwel …` or `… én …`; what is nested deeper stands in brackets."""
    parts = [_part(regulation, part, mixed) for part in condition.of]
    if isinstance(condition, AnyOf):
        return ", ".join(f"ofwel {part}" for part in parts)
    return " én ".join(parts)


def _part(regulation: Regulation, part: Condition, mixed: bool) -> str:
    """A condition inside another, with its own moment where they are `mixed`."""
    if isinstance(part, AnyOf | AllOf):
        return f"({_together(regulation, part, mixed)})"
    if isinstance(part, StageCondition):
        return f"geslaagd zijn voor {named(regulation.stage(part.stage))}"
    notes = [moment_words(regulation, part.at)] if mixed else []
    if isinstance(part, DegreeCondition | SeniorityCondition):
        words = _how(regulation, part)
    elif isinstance(part, ExperienceCondition):
        words = f"minstens {dutch(part.min_years)} jaar {lower(part.label)}"
    else:
        words = lower(part.label)
        notes = (
            [_how(regulation, part), *notes] if isinstance(part, DeclarationCondition | DocumentCondition) else notes
        )
    return f"{words} ({'; '.join(notes)})" if notes else words
