"""What the cells of a score sheet take: drop-downs and limits, with the words that a person reads there."""

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from rules.numbers import plain
from rules.questions import Question
from rules.scoring import PointsScoring
from rules.stage import Stage
from tasks.sheets import FIRST, HIDDEN, Column, Layout, expected, labels_of, put

MOST_CHOICES = 21  # a score with more values than this is typed


def limit(
    sheet: Worksheet, hidden: Worksheet, layout: Layout, column: Column, stage: Stage, question: Question
) -> None:
    """What a column's cells take, with the words that a person reads there."""
    letter = layout.letter(column.key)
    rule = _rule(hidden, column, f"{letter}{FIRST}", question)
    if rule is None:
        return
    words = _prompt(column, stage)
    rule.showErrorMessage, rule.errorTitle = True, "Dit past hier niet"
    rule.error = _cut(f"{expected(column)[:1].upper()}{expected(column)[1:]}.", 220)
    rule.showInputMessage, rule.promptTitle, rule.prompt = True, _cut(column.title, 30), _cut(words, 250)
    rule.add(f"{letter}{FIRST}:{letter}{layout.last}")
    sheet.add_data_validation(rule)


def _rule(hidden: Worksheet, column: Column, first: str, question: Question) -> DataValidation | None:
    """A drop-down where there is little to choose from, else limits; lists stand on the hidden sheet, for a list
    written out would take neither a comma nor a Belgian decimal."""
    if column.options or (column.most is not None and column.most / column.step < MOST_CHOICES):
        return DataValidation("list", formula1=_list(hidden, column.options or _values(column)), allow_blank=True)
    if column.most is not None and column.step == 1:
        return DataValidation("whole", operator="between", formula1="0", formula2=plain(column.most), allow_blank=True)
    if column.most is not None:
        times = f"{first}/{plain(column.step)}"
        within = f"ISNUMBER({first}),{first}>=0,{first}<={plain(column.most)},ABS({times}-ROUND({times},0))<0.000001"
        return DataValidation("custom", formula1=f"AND({within})", allow_blank=True)
    if column.key == "datum":
        day = question.earliest
        since = f"DATE({day.year},{day.month},{day.day})"
        return DataValidation("date", operator="greaterThanOrEqual", formula1=since, allow_blank=True)
    return None


def _values(column: Column) -> list[Decimal]:
    count = int((column.most or Decimal(0)) / column.step)
    return [column.step * number for number in range(count + 1)]


def _list(hidden: Worksheet, options: Sequence[object]) -> str:
    """A new column of choices on the hidden sheet, after the three that tell what sheet this is."""
    number = max(hidden.max_column, 4) + 1
    for row, option in enumerate(options, 1):
        put(hidden, row, number, option)
    letter = get_column_letter(number)
    return f"{HIDDEN}!${letter}$1:${letter}${len(options)}"


def _prompt(column: Column, stage: Stage) -> str:
    labels = labels_of(stage.scoring) if isinstance(stage.scoring, PointsScoring) else []
    if column.most is not None and labels:
        return "\n".join(f"{score} = {label}" for score, label in labels)
    words = expected(column).removesuffix(" verwacht")
    return f"{words[:1].upper()}{words[1:]}."


def _cut(text: str, longest: int) -> str:
    """A text no longer than Excel takes; a longer one would spoil the file."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
