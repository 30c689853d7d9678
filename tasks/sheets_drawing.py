"""How a score sheet looks: what is locked, which drop-downs and limits it has, how it prints."""

from collections.abc import Mapping, Sequence
from typing import cast

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from rules.numbers import plain
from rules.profile import Competence
from rules.questions import Question
from rules.scoring import Component, PointsScoring
from rules.stage import Stage
from tasks.sheets import FIRST, HEADER, HIDDEN, INDICATORS, SCORES, Layout, labels_of, put, shown
from tasks.sheets_limits import limit
from tasks.tables import PART

Values = Mapping[str, object]
MOST_UPRIGHT = 8  # with more criteria than this their names stand on end
SLANTED = 5  # characters wide
WIDTHS = {"dossier": 12, "kandidaat": 26, "aanwezigheid": 15, "resultaat": 16, "punten": 11}
WIDTHS |= {"motivering": 48, "beslisser": 24, "datum": 13}
DATE = "dd/mm/yyyy"
TOP = Alignment(vertical="top", wrap_text=True)
MIDDLE = Alignment(horizontal="center", vertical="top")
LINE = Side(style="thin", color="A6A6A6")
LINES = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
YELLOW, GREY = (PatternFill("solid", start_color=c, end_color=c) for c in ("FFF9DB", "E7EBF0"))
FACE = "Calibri"
LINE_HEIGHT = 15.5
UNLOCKED = Protection(locked=False)


def score_sheet(
    book: Workbook, layout: Layout, stage: Stage, question: Question, titles: Sequence[str], rows: Mapping[str, Values]
) -> None:
    """Draw the sheet that people fill in, and the hidden one that holds its drop-downs."""
    sheet, hidden = cast(Worksheet, book.active), book.create_sheet(HIDDEN)
    sheet.title = SCORES
    _columns(sheet, layout)
    _titles(sheet, layout, titles)
    for number, dossier in enumerate(layout.dossiers, FIRST):
        _row(sheet, layout, stage, number, rows[dossier])
    for column in layout.columns:
        if column.entered:
            limit(sheet, hidden, layout, column, stage, question)
    sheet.freeze_panes = f"{layout.letter('aanwezigheid')}{FIRST}"
    _protect(sheet)
    _print(sheet, f"A1:{get_column_letter(len(layout.columns))}{layout.last}", f"{HEADER}:{HEADER}", titles)


def _columns(sheet: Worksheet, layout: Layout) -> None:
    slanted = len(layout.scores) > MOST_UPRIGHT
    for number, column in enumerate(layout.columns, 1):
        cell = put(sheet, HEADER, number, column.name)
        on_end = slanted and column.scored
        cell.font, cell.fill, cell.border = Font(name=FACE, bold=True), GREY, LINES
        cell.alignment = Alignment(vertical="bottom", wrap_text=True, text_rotation=90 if on_end else 0)
        width = SLANTED if on_end else WIDTHS.get(column.key) or _width(column.name)
        sheet.column_dimensions[get_column_letter(number)].width = width
    lines = max((_lines(column.name, _width(column.name) - 2) for column in layout.scores), default=1)
    sheet.row_dimensions[HEADER].height = 190 if slanted else LINE_HEIGHT * max(lines, 2)


def _width(name: str) -> float:
    """As wide as the longest word of a criterion needs in bold, within reason."""
    return min(26.0, max(13.0, max(map(len, name.split())) * 1.15 + 2))


def _lines(text: str, width: float) -> int:
    """How many lines a text takes, words kept whole."""
    lines, used = 1, 0
    for word in text.split():
        if used and used + len(word) > width:
            lines, used = lines + 1, 0
        used += len(word) + 1
    return lines


def _titles(sheet: Worksheet, layout: Layout, titles: Sequence[str]) -> None:
    """The rows above the table, each over its whole width; a merged row does not grow by itself."""
    width = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(1, len(layout.columns) + 1))
    for row, text in enumerate(titles, 1):
        cell = put(sheet, row, 1, text)
        size, height, fits = {1: (16, 22, 0.65), 2: (13, 18, 0.75)}.get(row, (11, LINE_HEIGHT, 0.9))
        cell.font, cell.alignment = Font(name=FACE, bold=row <= 2, size=size), TOP
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(layout.columns))
        sheet.row_dimensions[row].height = height * _lines(text, width * fits)


def _row(sheet: Worksheet, layout: Layout, stage: Stage, row: int, values: Values) -> None:
    """One dossier's row; only a known motivation sets its height, so that others grow while one writes."""
    lines = _lines(str(values.get("motivering", "")), WIDTHS["motivering"] * 0.9)
    if lines > 1:
        sheet.row_dimensions[row].height = min(400, LINE_HEIGHT * lines)
    for number, column in enumerate(layout.columns, 1):
        cell = put(sheet, row, number, values.get(column.key))
        if column.key == "punten":
            cell.value = points_formula(layout, stage, row)
        cell.border, cell.fill = LINES, YELLOW if column.entered else GREY
        cell.alignment = MIDDLE if column.scored or column.key in {"punten", "datum"} else TOP
        if column.entered:
            cell.protection = UNLOCKED
        if column.key == "datum":
            cell.number_format = DATE


def points_formula(layout: Layout, stage: Stage, row: int) -> str:
    """The stage's points for the juror's eyes, by the exact weights; empty until every part is scored."""
    scoring = stage.scoring
    parts = scoring.parts if isinstance(scoring, PointsScoring) else ()
    cells = [f"{layout.letter(PART + part.key)}{row}" for part in parts]
    worth = "+".join(f"{cell}{_weight(part)}" for cell, part in zip(cells, parts, strict=True))
    return f'=IF(COUNT({cells[0]}:{cells[-1]})={len(cells)},{worth},"")'


def _weight(part: Component) -> str:
    return f"*{plain(part.max)}/{part.scale}" if part.scale else ""


def _protect(sheet: Worksheet) -> None:
    """Lock all but the cells to fill in, without a password; widths and heights stay free."""
    sheet.protection.enable()
    sheet.protection.formatColumns = sheet.protection.formatRows = False


def _print(sheet: Worksheet, area: str, repeated: str, titles: Sequence[str]) -> None:
    """Landscape A4, as wide as the page, the column names on each one."""
    sheet.print_area, sheet.print_title_rows = area, repeated
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 9, 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = 0.4
    margins.bottom, margins.header, margins.footer = 0.7, 0.2, 0.3
    footer = sheet.oddFooter
    if footer is not None and footer.left is not None and footer.right is not None:
        footer.left.text, footer.right.text = titles[2].replace("&", "&&"), "Bladzijde &P van &N"


def indicator_sheet(book: Workbook, stage: Stage, competences: Mapping[str, Competence], titles: Sequence[str]) -> None:
    """Draw what each criterion means in the profile's own words, and every behaviour that shows it."""
    sheet = book.create_sheet(INDICATORS, 1)
    put(sheet, 1, 1, f"Wat de criteria betekenen: {titles[1]}").font = Font(name=FACE, bold=True, size=13)
    for number, name in enumerate(("Criterium", "Wat het profiel erover zegt"), 1):
        cell = put(sheet, 2, number, name)
        cell.font, cell.fill, cell.border = Font(name=FACE, bold=True), GREY, LINES
    last = 2
    for row, (kind, text, head) in enumerate(_indicator_rows(stage, competences), 3):
        sheet.row_dimensions[row].height = min(400, LINE_HEIGHT * max(_lines(text, 106), _lines(kind, 27)))
        for number, value in enumerate((kind, text), 1):
            cell = put(sheet, row, number, value)
            cell.alignment, cell.border, cell.font = TOP, LINES, Font(name=FACE, bold=head)
            cell.fill = GREY if head else PatternFill()
        last = row
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 32, 115
    sheet.freeze_panes = "A3"
    _protect(sheet)
    _print(sheet, f"A1:B{last}", "2:2", titles)


def _indicator_rows(stage: Stage, competences: Mapping[str, Competence]) -> list[tuple[str, str, bool]]:
    """`(what it is, its text, whether a criterion begins)` for each row."""
    scoring = stage.scoring
    rows: list[tuple[str, str, bool]] = []
    if not isinstance(scoring, PointsScoring):
        return rows
    for part in scoring.parts:
        one = competences.get(part.key)
        if one is None:
            continue
        level = f"niveau {one.level}" if one.level else ""
        asked = ": ".join(words for words in (level, one.level_text) if words)
        rows.append((part.title, f"Telt voor {shown(part.max)} op {shown(scoring.maximum)} punten.", True))
        rows += [(kind, text, False) for kind, text in (
            ("gevraagd niveau", asked), ("definitie", one.definition), ("toelichting", one.remark)
        ) if text]  # fmt: skip
        kinds = ["gedragsindicatoren"] + [""] * len(one.indicators)
        rows += [(kind, f"• {text}", False) for kind, text in zip(kinds, one.indicators, strict=False)]
    labels = [(f"score {score}", label, False) for score, label in labels_of(scoring)]
    return [*rows, *([("Schaal", "Wat elke score betekent.", True)] if labels else []), *labels]
