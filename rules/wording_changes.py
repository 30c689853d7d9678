"""What an amended regulation changes, in the words of its explanation, for those concerned."""

from collections.abc import Iterator, Mapping

from rules.differences import differences
from rules.regulation import Regulation
from rules.wording import explained
from rules.wording_stages import stage_words

UNTOLD = {  # what a letter must tell but the explanation of a regulation does not
    "about": "Waarover het gaat",
    "duration": "Duur",
    "bring": "Mee te brengen",
    "title": "Titel",
    "pay_scale": "Weddeschaal",
    "address": "Adres van het bestuur",
    "contact": "Contactadres",
    "signature": "Ondertekening",
}


def plain_lines(old: Regulation, new: Regulation) -> dict[str, list[str]]:
    """What changes as candidates read it, by stage key; the empty key holds what concerns everyone."""
    found: dict[str, list[str]] = {"": []}
    for title, before, after in _sections(old, new):
        found[""] += _compared(title, before, after)
    stages = {s.key: s for s in old.stages}, {s.key: s for s in new.stages}
    for key in stages[0] | stages[1]:
        was, now = stages[0].get(key), stages[1].get(key)
        if now is None:
            found[key] = [f"{stages[0][key].title}. Dit onderdeel vervalt."]
        else:
            found[key] = _compared(now.title, stage_words(old, was) if was else [], stage_words(new, now))
    titles: Mapping[str, str] = {s.key: f"{s.title}. " for s in new.stages}
    loud = [c for c in differences(old, new) if not c.is_quiet]
    for change in loud:
        if change.field in UNTOLD:
            line = change.words.replace(change.path, UNTOLD[change.field], 1)
            found[change.stage].append(f"{titles.get(change.stage, '')}{line}.")
    if loud and not any(found.values()):
        found[""].append("De tekst van het reglement is aangepast.")
    return {key: lines for key, lines in found.items() if lines}


def _sections(old: Regulation, new: Regulation) -> Iterator[tuple[str, list[str], list[str]]]:
    """The sections that are not about one stage, before and after."""
    before, after = ({t: s for t, s in explained(r) if not t[0].isdigit()} for r in (old, new))
    yield from ((title, before.get(title, []), after.get(title, [])) for title in before | after)


def _compared(title: str, before: list[str], after: list[str]) -> list[str]:
    gone, come = [s for s in before if s not in after], [s for s in after if s not in before]
    if len(gone) == len(come):
        return [f"{title}. Was: {was} Wordt: {now}" for was, now in zip(gone, come, strict=True)]
    return [f"{title}. Vervalt: {was}" for was in gone] + [f"{title}. Nieuw: {now}" for now in come]
