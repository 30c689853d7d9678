"""HR's word from the command line: which letters leave, and which are held."""

from collections.abc import Mapping, Sequence

from models.types import utcnow
from models.work import looking
from rules.dates import dutch_date, local_day
from rules.questions import HOLD, SEND, Entry, Question
from tasks.asking import NotAsked, take
from tasks.letters import is_real
from tasks.looking import LOOK
from tasks.posing import question_of
from tasks.tables import TableError


def approve(
    reference: str,
    step: str,
    dossiers: Sequence[str],
    hold: Sequence[str],
    seen: str,
    reason: str,
    by: str = "",
    date: str = "",
) -> Mapping[str, int]:
    """Let the letters of these dossiers leave, or of all that wait, and hold those of others; returns how many of each.

    `seen` is the stamp of the letters as they were looked at. All or nothing: TableError with every reason, NotAsked if
    no letter of that step is still here.
    """
    with looking(reference) as work:
        question = question_of(work, f"{LOOK}{step}")
        if question is None:
            raise NotAsked(f"{reference}: geen brief daarover die nog niet vertrokken is")
        today = local_day(utcnow() if is_real(work) else work.now)
        entries = _entries(question, dossiers, hold)
    with_word = [
        Entry(0, d, "", word, reason, by or question.decider, date or dutch_day(today), seen=seen)
        for d, word in entries.items()
    ]
    problems = take(reference, question.key, with_word, "command")
    if problems:
        raise TableError([str(problem) for problem in problems])
    return {word: list(entries.values()).count(word) for word in (SEND, HOLD)}
