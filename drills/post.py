"""Drill 3: a mail server that is away, says later, refuses an address, hangs, or breaks the line after the mail.

    python -m drills.post

Five procedures run through on a real `werving up`, one for each trouble; every procedure must come to its end, every
letter must leave but the refused ones, HR must read the server's own words about those, and what left twice is marked.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlmodel import select

from drills.cases import Case, differences, make_case
from drills.installation import Installation, People, add_line, until
from drills.moody import MoodyServer
from models.engine import reading
from models.tables import Letter, Procedure
from tasks.outbox import NEVER

MOODS = ("away", "later", "refuse", "hang", "cut")  # the first part of every address of that procedure's candidates
QUICK = {"WERVING_MAIL_SECONDS": "3", "WERVING_CLAIM_SECONDS": "10", "WERVING_SECONDS_PER_DAY": "0.3"}


def letters_of(reference: str) -> Sequence[Letter]:
    """The letters of a procedure."""
    with reading() as session:
        return session.exec(select(Letter).join(Procedure).where(Procedure.reference == reference)).all()


def at_rest(letter: Letter) -> bool:
    """Whether nothing more happens to a letter by itself."""
    return letter.status == "sent" or (letter.status == "failed" and letter.post_after == NEVER)


def drill(data: Path) -> dict[str, Any]:
    """Run it in a folder of its own and return what came of it."""
    cases = [make_case(data / "files", f"{mood}-oefening", number) for number, mood in enumerate(MOODS)]
    server, begun = MoodyServer(), time.monotonic()
    house = Installation(data, server.url, None, **QUICK)
    house.up()
    asked, people = [case.reference for case in cases], People(house, cases)

    def meanwhile() -> None:
        asked[:] = house.start(asked)
        people.act()

    until(lambda: any(letter.tries for case in cases for letter in letters_of(case.reference)), 120, meanwhile)
    failed_while_away = [letter.answer for case in cases for letter in letters_of(case.reference) if letter.answer]
    server.listen()
    over = until(lambda: len(house.ended()) == len(cases), 420, meanwhile)
    all_left = until(lambda: all(at_rest(letter) for case in cases for letter in letters_of(case.reference)), 240)
    report = {
        "drill": "post",
        "database": house.database,
        "seconds": round(time.monotonic() - begun),
        "away": sorted(set(failed_while_away)),
        "done": {mood: sum(n for key, n in server.done.items() if key.startswith(mood)) for mood in MOODS[1:]},
        "faults": [*_wrong(cases, server), *([] if over and all_left else ["not over in time"])],
        **_counts(cases, server),
    }
    house.close()
    server.go_away()
    return report


def _counts(cases: Sequence[Case], server: MoodyServer) -> dict[str, Any]:
    letters = [letter for case in cases for letter in letters_of(case.reference)]
    twice = {message for message, count in server.accepted.items() if count > 1}
    refused = [letter for letter in letters if letter.status == "failed"]
    return {
        "letters": len(letters),
        "sent": sum(letter.status == "sent" for letter in letters),
        "refused": len(refused),
        "told_hr": sum(letter.reported_at is not None for letter in refused),
        "duplicates": len(twice),
        "unmarked": len(twice - {letter.message_id for letter in letters if letter.doubtful}),
        "doubtful": sum(letter.doubtful for letter in letters),
    }


def _wrong(cases: Sequence[Case], server: MoodyServer) -> list[str]:
    """Everything that is not as it should be."""
    wrong = list(differences(cases))
    for case in cases:
        letters = letters_of(case.reference)
        notices = " ".join(letter.text for letter in letters if letter.kind == "hr_notice")
        for letter in letters:
            refused = case.reference.startswith("refuse") and letter.application_id is not None
            if (letter.status == "failed") != refused:
                wrong.append(f"{case.reference}: letter {letter.id} is {letter.status}")
            if refused and (letter.answer not in notices or "550 5.1.1" not in letter.answer):
                wrong.append(f"{case.reference}: HR did not read the server's words about letter {letter.id}")
            if letter.status == "sent" and not server.accepted[letter.message_id]:
                wrong.append(f"{case.reference}: letter {letter.id} never came")
    return wrong


def main() -> None:
    """Run it once; exit code 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, help="a file to which the line is added")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="drill-", ignore_cleanup_errors=True) as folder:
        report = drill(Path(folder))
    add_line(report, chosen.results)
    sys.exit(1 if report["faults"] or report["unmarked"] else 0)


if __name__ == "__main__":
    main()
