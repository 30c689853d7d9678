"""`werving check`: a regulation explained back, so that HR can hold it against the published text."""

from collections.abc import Iterator

from rich.console import Console

from cli.show import add, table
from config.holidays import is_public_holiday
from config.reading import Frozen
from config.rendering import template_hash
from rules.dates import dutch_date, dutch_day
from rules.regulation import Regulation
from rules.stage import Definition, Stage

console = Console()


def explain(frozen: Frozen) -> None:
    """Print stages, choices, sentences that are not enforced, and warnings about dates."""
    regulation = frozen.regulation
    template_hash("invitation")  # the letters are there and can be read
    console.print(f"[bold]{regulation.title}[/bold], {regulation.employer.name} ({regulation.reference})")
    console.print(f"Hash {frozen.hash}")
    console.print(f"Kandidaturen tot en met {dutch_day(regulation.applications.closes)}")
    _stages(regulation)
    _choices(regulation)
    _information(regulation)
    for warning in warnings(regulation):
        console.print(f"[yellow]Let op:[/yellow] {warning}")


def _stages(regulation: Regulation) -> None:
    lines = table("Onderdelen", "onderdeel", "wanneer", "geslaagd met", "telt in het totaal", "voor wie")
    for stage in regulation.stages:
        hole = getattr(stage.scoring, "max", 1) is None
        least = "maximum ontbreekt" if hole else stage.threshold_words
        counts = "ja" if stage.scoring.in_total else "nee"
        whom = ", ".join(stage.only_for.degrees) if stage.only_for else "iedereen"
        add(lines, stage.title, _when(stage), least, counts, whom)
    console.print(lines)
    if regulation.total:
        console.print(f"In het totaal minstens {regulation.total.min_pct}%.")
    if regulation.reserve:
        console.print(f"Wervingsreserve van {regulation.reserve.years} jaar.")


def _when(stage: Stage) -> str:
    if stage.take_home:
        return f"{dutch_date(stage.take_home.sent)} tot en met {dutch_date(stage.take_home.due)}"
    return " of ".join(dutch_date(day) for day in stage.dates)


def _choices(regulation: Regulation) -> None:
    lines = table("Gekozen waar de tekst zwijgt", "waar", "keuze")
    for where, choice in choices(regulation):
        add(lines, where, choice)
    console.print(lines)


def choices(definition: Definition, where: str = "") -> Iterator[tuple[str, str]]:
    """Every choice in a regulation with the place it was made."""
    if definition.choice:
        yield where or "reglement", definition.choice
    for name in type(definition).model_fields:
        value = getattr(definition, name)
        parts = value if isinstance(value, tuple) else (value,)
        for part in parts:
            if isinstance(part, Definition):
                key = getattr(part, "key", "")
                yield from choices(part, ".".join(filter(None, (where, name, key))))


def _information(regulation: Regulation) -> None:
    lines = table("Niet door werving afgedwongen", "zin", "waarom")
    for sentence in regulation.information:
        add(lines, sentence.text, sentence.why)
    console.print(lines)


def warnings(regulation: Regulation) -> Iterator[str]:
    """Dates that people may not expect: a public holiday, a Sunday."""
    days = {regulation.applications.closes: "de sluitingsdatum"}
    for stage in regulation.stages:
        shown = [*stage.dates, *((stage.take_home.sent, stage.take_home.due) if stage.take_home else ())]
        days |= dict.fromkeys(shown, stage.title)
    for day, what in days.items():
        if is_public_holiday(day):
            yield f"{what}: {dutch_day(day)} is een feestdag"
        elif day.weekday() == 6:
            yield f"{what}: {dutch_day(day)} is een zondag; de dag verschuift niet"
