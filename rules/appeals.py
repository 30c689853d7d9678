"""Appeals against a decision: until when, of which kind, and what an open one holds (L12, L13, L14)."""

import datetime as dt
from typing import Literal

from rules.dates import dutch_date, months_after

Kind = Literal["internal", "council", "court", "oversight"]
Outcome = Literal["upheld", "rejected", "withdrawn"]
KINDS: dict[str, Kind] = {
    "intern": "internal",
    "raad van state": "council",
    "arbeidsrechtbank": "court",
    "toezicht": "oversight",
}
OUTCOMES: dict[str, Outcome] = {"gegrond": "upheld", "ongegrond": "rejected", "ingetrokken": "withdrawn"}
KIND_WORDS: dict[str, str] = {kind: words for words, kind in KINDS.items()}
STATE_WORDS: dict[str, str] = {"open": "loopt nog"} | {state: words for words, state in OUTCOMES.items()}
UNTOLD_MONTHS = 4  # without a clause in the notice the term only begins so much later (L12)


def term_ends(notified: dt.date | None, until: dt.date | None, days: int) -> dt.date | None:
    """The last day to appeal against a decision; none as long as it was not told.

    `until` is what the letter said. A letter that said nothing of an appeal lets the term of `days` begin four months
    after it (gdena-advocaten.be, termijnen beroep Raad van State).
    """
    if notified is None or until is not None:
        return until
    return months_after(notified, UNTOLD_MONTHS) + dt.timedelta(days=days)


def timeliness(lodged: dt.date, last: dt.date | None) -> str:
    """What stands with an appeal about its term; empty if it came in time. Who judges it, judges that too."""
    if last is None:
        return "de beslissing was nog niet meegedeeld"
    return f"ingesteld na {dutch_date(last)}, de laatste dag" if lodged > last else ""
