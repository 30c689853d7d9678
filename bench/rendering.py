"""Rendering plain letters on one core: letters a second of processor time, and against bare Markdown of one letter.

    python -m bench.rendering [--letters 2000] [--rounds 5]

One JSON line per kind of letter; `ratio_to_markdown` is the time of one letter over that of turning its text from
Markdown to HTML once, which is what a letter would cost at least without a kept shape.
"""

import argparse
import json
import time
from collections.abc import Callable

from markdown_it import MarkdownIt

from config.rendering import render

COMMON = {
    "function_title": "Clustermanager Samenleven",
    "employer": "Lokaal bestuur Ternat",
    "employer_address": "Gemeentehuisstraat 21, 1740 Ternat",
    "contact": "sollicitaties@voorbeeld.example",
    "signature": "Namens het lokaal bestuur Ternat",
    "dated": "12 november 2024",
    "reference": "ternat-clustermanager-samenleven",
}
MARKS = {"stage": "Mondelinge proef", "result": "42,5 op 100", "threshold": "minstens 50 op 100 punten"}
GROUNDS = {
    "reasons": ["U behaalde 42,5 op 100 punten.", "U gaf geen voorbeeld van een verandering die u zelf leidde."],
    "rule": "Kandidaten dienen minstens 50% te behalen om geslaagd te zijn voor de mondelinge proef.",
    "decided_by": "selectiecommissie",
    "decided_on": "11 november 2024",
    "appeal_clause": "U kunt tegen deze beslissing beroep instellen bij de Raad van State.",
    "appeal_until": "maandag 13 januari 2025",
}
KINDS = {"passed_stage": {**MARKS, "next_stage": "Assessment center"}, "failed_stage": {**MARKS, **GROUNDS}}


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The least seconds of processor time that the work took."""
    took = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


def main() -> None:
    """Measure every kind."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--letters", type=int, default=2000)
    asked.add_argument("--rounds", type=int, default=5)
    given = asked.parse_args()
    for kind, own in KINDS.items():
        people = [{"candidate": f"Zoë Achternaam{n}", "dossier": f"K-{n:05d}"} for n in range(given.letters)]
        facts = [{**COMMON, **own, **person} for person in people]
        text = render(kind, facts[0]).text
        seconds = best_of(given.rounds, lambda facts=facts, kind=kind: [render(kind, one) for one in facts])  # type: ignore[misc]
        bare = best_of(given.rounds, lambda text=text: MarkdownIt("commonmark").render(text))  # type: ignore[misc]
        each = seconds / given.letters
        line = {"bench": "rendering", "kind": kind, "letters": given.letters, "letters_a_second": round(1 / each)}
        print(json.dumps(line | {"ratio_to_markdown": round(each / bare, 3)}))


if __name__ == "__main__":
    main()
