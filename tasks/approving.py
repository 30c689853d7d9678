"""HR's word from the command line: which letters leave, and which are held."""

from collections import Counter
from collections.abc import Mapping, Sequence

from models.types import utcnow
from models.work import looking
from rules.dates import local_day
from rules.questions import HOLD, SEND, Entry, Question
from tasks.asking import NotAsked
from tasks.leaving import is_real
from tasks.looking import LOOK
from tasks.posing import question_of
from tasks.tables import TableError
from tasks.taking import take


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
    """Let the letters of these dossiers leave, or all that wait, and hold those of others; returns how many of each.

    A dossier's letter goes by itself as K-001/12, with its number.

    `seen` is the stamp of the letters as they were looked at. All or nothing: TableError with every reason, NotAsked if
    no letter of that step is still here.
    """
    with looking(reference) as work:
        question = question_of(work, f"{LOOK}{step}")
        if question is None:
            raise NotAsked(f"{reference}: geen brief daarover die nog niet vertrokken is")
        today = local_day(utcnow() if is_real(work) else work.now)
        entries = _entries(question, dossiers, hold, seen)
    with_word = [
        Entry(0, d, "", word, reason, by or question.decider, date or today.isoformat(), seen=seen)
        for d, word in entries.items()
    ]
    problems = take(reference, question.key, with_word, "command")
    if problems:
        raise TableError([str(problem) for problem in problems])
    return Counter(entries.values())


def _entries(question: Question, dossiers: Sequence[str], hold: Sequence[str], seen: str) -> dict[str, str]:
    """The word about each letter: those named leave, or all that wait if somebody looked at them."""
    held = dict.fromkeys((one for dossier in hold for one in question.meant(dossier.upper())), HOLD)
    named = [one for dossier in dossiers for one in question.meant(dossier.upper())]
    waiting = [dossier for dossier in question.dossiers if dossier not in question.proposals]
    sent = named or (waiting if seen or not held else [])
    return dict.fromkeys(sent, SEND) | held


def count_words(said: Mapping[str, int]) -> str:
    """How many leave and how many are held, for HR."""
    words = {SEND: ("vertrekt", "vertrekken"), HOLD: ("wordt vastgehouden", "worden vastgehouden")}
    told = [
        f"1 brief {words[word][0]}" if count == 1 else f"{count} brieven {words[word][1]}"
        for word, count in said.items()
        if count
    ]
    return ", ".join(told) or "er verandert niets"
