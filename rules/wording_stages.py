"""A stage explained back in plain Dutch: when, for whom, who may enter, and what passes."""

from collections.abc import Iterator
from decimal import Decimal

from rules.dates import dutch_date, dutch_day
from rules.numbers import dutch
from rules.phrases import both, clock_words, count_words, days_words, either, months_words, named, whom_words
from rules.regulation import Regulation
from rules.scoring import Component, Grid, NoScoring, PointsScoring, VerdictScoring
from rules.stage import Relative, Slots, Stage, TakeHome
from rules.wording_gates import gate_words, known_maximum


def stage_words(regulation: Regulation, stage: Stage) -> list[str]:
    """All that the regulation says about one stage, a sentence each."""
    return [
        *_whom(regulation, stage),
        *gate_words(regulation, stage),
        *_when(regulation, stage),
        *_scoring(stage),
        *_counts(regulation, stage),
        *_decided(stage),
    ]


def _whom(regulation: Regulation, stage: Stage) -> Iterator[str]:
    if stage.only_for:
        yield f"Dit onderdeel is alleen voor {whom_words(regulation, stage.only_for)}."
    if stage.held_if:
        number = stage.held_if.more_than
        plural = "kandidaat eraan zou" if number == 1 else "kandidaten eraan zouden"
        yield f"Dit onderdeel gaat alleen door als meer dan {number} {plural} deelnemen; anders gaat iedereen verder."
    if stage.exemption:
        day = "de sluitingsdatum" if stage.exemption.measured == "closing" else "de eerste dag van het onderdeel"
        age = months_words(stage.exemption.valid_months)
        yield f"Wie er op {day} hoogstens {age} geleden al voor slaagde, is vrijgesteld."
    if stage.round_with:
        other = named(regulation.stage(stage.round_with))
        yield f"Dit onderdeel wordt samen met {other} afgenomen en alleen verbeterd bij wie daarvoor slaagt."


def _when(regulation: Regulation, stage: Stage) -> Iterator[str]:
    if stage.take_home:
        yield from _take_home(stage.take_home, is_first=not regulation.before(stage))
    elif stage.relative:
        yield f"Het onderdeel gaat door binnen {_relative(regulation, stage, stage.relative)}."
    elif stage.range:
        first, last = dutch_day(stage.range.first), dutch_day(stage.range.last)
        yield f"Het onderdeel gaat door van {first} tot en met {last}."
    elif stage.dates:
        each = "; elke kandidaat komt op één van die dagen" if len(stage.dates) > 1 else ""
        yield f"Het onderdeel gaat door op {either(dutch_day(day) for day in stage.dates)}{each}."
    else:
        yield "De dag is nog niet ingevuld."
    if stage.slots:
        yield _slots(stage.slots)
    if stage.place or stage.organiser:
        yield ". ".join(filter(None, (_line("Plaats", stage.place), _line("Organisatie", stage.organiser)))) + "."


def _line(name: str, value: str) -> str:
    return f"{name}: {value.rstrip('.')}" if value else ""


def _take_home(home: TakeHome, *, is_first: bool) -> Iterator[str]:
    if not (home.sent and home.due):
        days = days_words(home.days or 1)
        since = "de ontvankelijkheid" if is_first else "de vorige uitslag"
        yield f"De opdracht vertrekt zodra {since} vaststaat; iedereen heeft {days} om ze in te dienen."
        return
    yield f"De opdracht vertrekt op {dutch_day(home.sent)} en moet uiterlijk op {dutch_day(home.due)} ingediend zijn."
    if home.late == "extend":
        yield "Vertrekt ze later, dan schuift de laatste dag evenveel op."
    else:
        yield f"Vertrekt ze later, dan blijft {dutch_date(home.due)} de laatste dag; HR wordt gewaarschuwd."


def _relative(regulation: Regulation, stage: Stage, relative: Relative) -> str:
    earlier = regulation.before(stage)
    after = "de sluitingsdatum"
    if relative.after == "previous":
        after = f"de beslissing over {named(earlier[-1]) if earlier else 'de ontvankelijkheid'}"
    return f"{days_words(relative.days, relative.count)} na {after}"


def _slots(slots: Slots) -> str:
    hours = f"tussen {clock_words(slots.starts)} en {clock_words(slots.ends)}"
    pause = f", met {slots.pause} minuten pauze ertussen" if slots.pause else ""
    together = f", {count_words(len(slots.places))} kandidaten tegelijk" if len(slots.places) > 1 else ""
    rooms = f" ({both(slots.rooms)})" if slots.rooms else ""
    free = both(f"tussen {clock_words(b.starts)} en {clock_words(b.ends)}" for b in slots.breaks)
    nobody = f" Niemand komt {free}." if free else ""
    return f"Elke kandidaat krijgt een eigen uur {hours}: {slots.minutes} minuten{pause}{together}{rooms}.{nobody}"


def _scoring(stage: Stage) -> Iterator[str]:
    scoring = stage.scoring
    if isinstance(scoring, NoScoring):
        yield "Dit onderdeel krijgt geen score; wie afwezig is, neemt niet verder deel."
    elif isinstance(scoring, VerdictScoring):
        yield f"De beoordeling is een van deze, van laag naar hoog: {either(f'‘{value}’' for value in scoring.scale)}."
        yield f"Wie voor {named(stage)} niet minstens ‘{scoring.min}’ krijgt, {_fails(stage)}."
    else:
        yield from _points(stage, scoring)


def _points(stage: Stage, scoring: PointsScoring) -> Iterator[str]:
    most = known_maximum(stage)
    if most is None:
        yield "Het maximum aantal punten is nog niet ingevuld."
        if scoring.grid:
            yield from _grid(stage, scoring, scoring.grid)
        if scoring.min_pct is not None:
            yield f"Wie op {named(stage)} minder dan {dutch(scoring.min_pct)}% behaalt, {_fails(stage)}."
        return
    if scoring.grid:
        yield f"Het onderdeel staat op {_most(most)}."
        yield from _grid(stage, scoring, scoring.grid)
    else:
        yield f"Het onderdeel staat op {_most(most)}, gegeven in stappen van {dutch(scoring.step, 4)} punt."
    if scoring.components:
        yield f"Het bestaat uit {both(f'‘{part.title}’ ({_most(part.max)})' for part in scoring.parts)}."
    if scoring.threshold is not None:
        yield f"Wie op {named(stage)} {_below(scoring)} behaalt, {_fails(stage)}."
    for part in scoring.parts:
        if part.threshold is not None:
            yield f"Wie op {_part_below(part)} behaalt, {_fails(stage)}."
    if scoring.threshold is None and not any(part.threshold for part in scoring.parts):
        yield "Er is geen eigen minimum."


def _grid(stage: Stage, scoring: PointsScoring, grid: Grid) -> Iterator[str]:
    """What is measured, on which scale, by whom and on what paper."""
    who = "De commissie" if "commissie" in stage.decided_by.casefold() else "Wie beoordeelt,"
    step = "" if grid.step == 1 else f" in stappen van {dutch(grid.step, 4)}"
    yield f"{who} scoort per competentie, van 0 tot {grid.scale}{step}: {both(_criteria(scoring, grid))}."
    if grid.labels:
        meanings = (f"{dutch(number * grid.step, 4)} is ‘{label}’" for number, label in enumerate(grid.labels))
        yield f"De scores betekenen: {both(meanings)}."
    if grid.jurors == "consensus":
        yield "De leden geven samen één score voor elke competentie."
    else:
        yield "Elk lid scoort eerst alleen; daarna geven de leden samen één score voor elke competentie."
        yield "De scores van de leden worden niet opgeteld en er wordt geen gemiddelde van gemaakt."
    if grid.anonymous:
        yield "Wie verbetert, ziet alleen het dossiernummer van een kandidaat."


def _criteria(scoring: PointsScoring, grid: Grid) -> Iterator[str]:
    if scoring.max is None:
        yield from (f"‘{c.title or c.competence}’ (gewicht {c.weight} van {grid.whole})" for c in grid.criteria)
    for part in scoring.parts:
        yield f"‘{part.title}’ ({dutch(part.max, 4)} van de {_most(scoring.maximum)})"


def _part_below(part: Component) -> str:
    """`‘Visie’ minder dan 2,5 op 5 (10 van de 20 punten)` in a grid: people see scores, not points."""
    if part.scale is None:
        return f"het deel ‘{part.title}’ {_below(part)}"
    least = dutch((part.min_pct or Decimal(0)) * part.scale / 100, 4)
    points = f"{dutch(part.threshold or Decimal(0), 4)} van de {_most(part.max)}"
    return f"‘{part.title}’ minder dan {least} op {part.scale} ({points})"


def _most(maximum: Decimal) -> str:
    return f"{dutch(maximum)} {'punt' if maximum == 1 else 'punten'}"


def _below(scored: PointsScoring | Component) -> str:
    most = scored.max if isinstance(scored, Component) else scored.maximum
    return f"minder dan {dutch(scored.threshold or Decimal(0), 4)} van de {dutch(most)} punten"


def _fails(stage: Stage) -> str:
    if not stage.eliminating:
        return "is niet geslaagd voor dit onderdeel, maar neemt wel verder deel"
    if stage.pass_mark_checked == "at_end":
        return "neemt nog verder deel, maar is op het einde niet geslaagd"
    return "is niet geslaagd en neemt niet verder deel"


def _counts(regulation: Regulation, stage: Stage) -> Iterator[str]:
    if isinstance(stage.scoring, PointsScoring):
        counts = stage in regulation.scored
        yield f"De punten tellen {'mee' if counts else 'niet mee'} in het totaal."


def _decided(stage: Stage) -> Iterator[str]:
    yield f"Over de uitslag beslist: {stage.decided_by}."
    if stage.reasons_on_failure:
        yield "Wie niet slaagt, krijgt de redenen."
