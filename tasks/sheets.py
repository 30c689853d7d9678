"""A score sheet (scoreblad) that jurors fill in: which columns it has, where they stand, what they may hold."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from rules.dates import dutch_date
from rules.judging import ATTENDANCE
from rules.numbers import plain
from rules.questions import Question
from rules.scoring import PointsScoring, VerdictScoring
from rules.stage import Stage
from tasks.tables import PART

SCORES, INDICATORS, HIDDEN = "Scores", "Indicatoren", "werving"
VERSION = "1"  # of the sheet's form; another is refused
HEADER = 6  # the row of the column names; above it stand the title rows
FIRST = HEADER + 1


@dataclass(frozen=True)
class Column:
    """One column: `most` and `step` bound a score, `options` are its drop-down; only an `entered` one is read back."""

    key: str
    title: str
    entered: bool = True
    most: Decimal | None = None
    step: Decimal = Decimal(1)
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What stands above it: `Dossier`, `Samenwerken (0 tot 5)`."""
        return f"{self.title} (0\u00a0tot\u00a0{shown(self.most)})" if self.most is not None else self.title

    @property
    def scored(self) -> bool:
        """Whether it holds points or a verdict."""
        return self.key == "resultaat" or self.key.startswith(PART)


@dataclass(frozen=True)
class Layout:
    """The columns of a stage's sheet, the dossiers in the order of their rows."""

    columns: tuple[Column, ...]
    dossiers: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns by key, in order."""
        return tuple(column.key for column in self.columns)

    @property
    def scores(self) -> tuple[Column, ...]:
        """The columns with points or a verdict."""
        return tuple(column for column in self.columns if column.scored)

    @property
    def last(self) -> int:
        """The last row of a dossier."""
        return HEADER + len(self.dossiers)

    def letter(self, key: str) -> str:
        """The letter of a column."""
        return get_column_letter(self.keys.index(key) + 1)


def names_people(stage: Stage) -> bool:
    """Whether a name stands beside the dossier number: only where the grid says `anonymous: false` in so many words."""
    grid = stage.scoring.grid if isinstance(stage.scoring, PointsScoring) else None
    return grid is not None and "anonymous" in grid.model_fields_set and not grid.anonymous


def layout_of(stage: Stage, deciders: tuple[str, ...], dossiers: tuple[str, ...] = ()) -> Layout:
    """The sheet of a stage."""
    columns = [Column("dossier", "Dossier", False)]
    columns += [Column("kandidaat", "Kandidaat", False)] if names_people(stage) else []
    columns += [Column("aanwezigheid", "Aanwezigheid", options=ATTENDANCE), *_scores(stage)]
    if isinstance(stage.scoring, PointsScoring) and stage.scoring.parts:
        columns.append(Column("punten", f"Punten (op\u00a0{shown(stage.scoring.maximum)})", False))
    columns += [
        Column("motivering", "Motivering"),
        Column("beslisser", "Beslisser", options=deciders),
        Column("datum", "Datum"),
    ]
    return Layout(tuple(columns), dossiers)


def _scores(stage: Stage) -> Iterator[Column]:
    scoring = stage.scoring
    if isinstance(scoring, VerdictScoring):
        yield Column("resultaat", "Resultaat", options=scoring.scale)
    elif isinstance(scoring, PointsScoring):
        step = scoring.score_step
        yield from (Column(PART + p.key, p.title, most=p.asked, step=step) for p in scoring.parts)
        if not scoring.parts:
            yield Column("resultaat", "Punten", most=scoring.maximum, step=step)


def shown(points: Decimal) -> str:
    """Points as a Dutch reader writes them: 2,5."""
    return plain(points).replace(".", ",")


def expected(column: Column, stepped: bool = False) -> str:
    """What a cell of this column must hold, in Dutch; `stepped` also names a step of one."""
    if column.most is not None:
        step = f" in stappen van {shown(column.step)}" if stepped or column.step != 1 else ""
        return f"een getal van 0 tot {shown(column.most)}{step} verwacht"
    if column.options:
        return f"een van {', '.join(column.options)} verwacht"
    return "een datum zoals 3/08/2024 verwacht" if column.key == "datum" else "tekst verwacht"


def title_lines(question: Question, stage: Stage, title: str, reference: str, juror: str = "") -> list[str]:
    """What stands above the table: function, stage, reference, how to score, what passes; one for each title row."""
    when = f", {stage.days_words}" if stage.planned else ""
    own = f" · blad van jurylid {juror}" if juror else ""
    since = dutch_date(question.earliest)
    how = f"{_scale_words(stage)} Vul alleen de gele cellen in; de datum is die van de beslissing, niet voor {since}."
    return [title, f"{question.title}{when}", f"Procedure {reference}{own}", how, _pass_words(stage)]


def _pass_words(stage: Stage) -> str:
    return f"Om te slagen: {stage.threshold_words}."


def _scale_words(stage: Stage) -> str:
    scoring = stage.scoring
    if isinstance(scoring, VerdictScoring):
        return f"Resultaat, van laag naar hoog: {', '.join(scoring.scale)}."
    if not isinstance(scoring, PointsScoring):
        return "Dit onderdeel krijgt geen score; vul in wie aanwezig was."
    step = f"in stappen van {shown(scoring.score_step)}"
    if not scoring.parts:
        return f"Punten: een getal van 0 tot {shown(scoring.maximum)}, {step}."
    if scoring.grid is None:
        return f"Punten per deel, {step}. De laatste kolom met punten telt ze op en wordt niet ingelezen."
    own = " De kolom Punten rekent met de gewichten van het reglement en wordt niet ingelezen."
    labels = "; ".join(f"{score} = {label}" for score, label in labels_of(scoring))
    return f"Elk criterium krijgt 0 tot {scoring.grid.scale}, {step}{f': {labels}' if labels else ''}.{own}"


def labels_of(scoring: PointsScoring) -> list[tuple[str, str]]:
    """Each score of the grid with what it means, as far as the regulation says so."""
    grid = scoring.grid
    return [(shown(grid.step * n), label) for n, label in enumerate(grid.labels)] if grid else []


def put(sheet: Worksheet, row: int, column: int, value: object) -> Cell:
    """Write a value and return its cell; a text stays a text, also where it looks like a formula."""
    cell = cast(Cell, sheet.cell(row, column))
    if not isinstance(value, str):
        cell.value = cast("dt.date | Decimal | None", value)
    elif value:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value)
        cell.data_type, cell.quotePrefix = "s", value[0] in "=+-@\t\r\n"
    return cell
