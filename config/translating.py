"""The engine's own words in another language: days, months and the few words around figures.

Sentences of the regulation, and the reasons and the rule of a decision, stay as they were decided.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from config.wording import Wording, phrases
from rules.dates import MONTHS, WEEKDAYS

WORDS = (*MONTHS, *WEEKDAYS, "van", "tot", "tot en met", "om", "of", "op", "uur", "minstens", "punten")
MADE = {  # the facts in which the engine writes them
    "appeal_until",
    "closes_on",
    "complete_by",
    "dated",
    "decided_on",
    "due",
    "earlier",
    "new",
    "old",
    "passed_on",
    "percentage",
    "received_on",
    "result",
    "threshold",
    "total",
    "until",
    "valid_from",
    "valid_through",
    "when",
    "withdrawn_on",
}


def translated(facts: Mapping[str, Any], wording: Wording) -> dict[str, Any]:
    """The same facts with the engine's own words in another language."""
    return {name: _words(value, wording) if name in MADE else value for name, value in facts.items()}


def missing(wording: Wording) -> list[str]:
    """The words that nobody translated."""
    return [word for word in WORDS if word not in phrases(wording)] if wording.language != "nl" else []


def _words(value: Any, wording: Wording) -> Any:
    if not isinstance(value, str):
        return value
    known = phrases(wording)
    return _pattern(tuple(known)).sub(lambda found: known[found[0]], value)


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these words, the longest first; nothing where there are none."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b" if words else "(?!)")
