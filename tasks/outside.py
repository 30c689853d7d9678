"""The last hash of the record, written to HR: outside the database it shows that no end was cut off."""

from models.work import Work
from tasks.letters import write_letter

ENDED = "Procedure afgerond"


def head_words(work: Work) -> list[str]:
    """What HR keeps; nothing if there is no record yet."""
    number, head = work.head
    if not head:
        return []
    return [
        f"Regel {number} van het register heeft als hash: {head}",
        "Bewaar dit bericht: met die hash bewijst `werving verify` later dat er tot hier niets veranderd of weg is.",
    ]


def tell_the_end(work: Work) -> None:
    """Tell HR that the procedure ended."""
    facts = {"what": ENDED, "due": "", "link": "", "heading": "Wat u bewaart", "problems": head_words(work)}
    write_letter(work, "hr_notice", None, facts=facts, hold=False, step="ended")
