"""The parts of a procedure by the names that people use for them, in files and on the command line."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rules.regulation import Regulation

# What HR may write in the column `onderdeel`, besides a stage's key or title.
NAMES = {
    "post": "post",
    "ontvankelijkheid": "admissibility",
    "eindrapport": "final_report",
    "aanstelling": "appointment",
    "terugtrekking": "withdrawal",
}
# And before a stage's title, with a colon: `documenten: Mondelinge proef`.
PREFIXES = {
    "documenten": "papers",
    "ex aequo": "tie",
    "opschuiven": "moving",
    "goedkeuring": "approval",
    "brieven": "look",
}


WORDS = "letters"  # before the step whose letters they are about: the words that were given, in the table of results
# What people call the steps of a procedure, and before a stage's title those of a stage.
STEPS = {
    "admission": "ontvankelijkheid",
    "ranking": "eindrapport",
    "completion": "aanvullingen",
    "reserve": "wervingsreserve",
}
STAGE_STEPS = {
    "gate": "drempel",
    "invitation": "uitnodiging",
    "verification": "nazicht",
    "correction": "verbetering",
}


def steps_of(regulation: "Regulation", step: str) -> list[str]:
    """The steps whose letters are looked at together: an invitation goes with the others of its round."""
    return [step, *(f"invitation-{s.key}" for s in regulation.stages if f"invitation-{s.round_with}" == step)]


def lead_of(regulation: "Regulation", step: str) -> str:
    """The step together with which the letters of this one are looked at."""
    rounds = {f"invitation-{s.key}": f"invitation-{s.round_with}" for s in regulation.stages if s.round_with}
    return rounds.get(step, step)


def part_key(regulation: "Regulation", text: str) -> str | None:
    """The key that a person means by `onderdeel`: a stage's key or title, or one of the procedure's own waits."""
    wanted = text.strip().casefold()
    for stage in regulation.stages:
        if wanted in {stage.key, stage.title.casefold(), *(alias.casefold() for alias in stage.aliases)}:
            return stage.key
    prefix, colon, rest = wanted.partition(":")
    kind = PREFIXES.get(prefix.strip()) if colon else None
    if kind:
        return _about(regulation, kind, rest.strip())
    return NAMES.get(wanted) or (wanted if wanted in NAMES.values() else None)


def _about(regulation: "Regulation", kind: str, rest: str) -> str | None:
    """The key of a wait about a stage, or about the step that decides on it."""
    of_step = kind in {"approval", "look"}
    own = {name: step for step, name in STEPS.items()}
    if of_step and rest in own and (kind == "look" or own[rest] in {"admission", "ranking"}):
        return f"{kind}-{own[rest]}"
    step, stages = "judgement", {s.key for s in regulation.stages}
    if kind == "look" and part_key(regulation, rest) not in stages:
        step, rest = _step(rest)
    if step == "correction":
        return f"{kind}-{step}-{rest}" if rest.isdecimal() else None
    stage = part_key(regulation, rest)
    if stage not in stages:
        return None
    return f"{kind}-{step}-{stage}" if of_step else f"{kind}-{stage}"


def _step(text: str) -> tuple[str, str]:
    """The step of a stage that letters come from, and the stage; without a word before it its result is meant."""
    found = next((step for step, word in STAGE_STEPS.items() if text.startswith(f"{word} ")), "")
    return (found, text.removeprefix(STAGE_STEPS[found]).strip()) if found else ("judgement", text)


def part_title(regulation: "Regulation", key: str) -> str:
    """What people call a part: a stage's title, or one of the procedure's own waits in Dutch."""
    return title_of({stage.key: stage.title for stage in regulation.stages}, key)


def title_of(titles: Mapping[str, str], key: str) -> str:
    """The same, from the titles of the stages by key."""
    own = {part: name for name, part in NAMES.items()} | STEPS
    kind, _, rest = key.partition("-")
    prefix = {part: name for name, part in PREFIXES.items()}.get({WORDS: "look"}.get(kind, kind))
    if prefix and rest:
        return f"{prefix}: {title_of(titles, rest.removeprefix('judgement-'))}"
    if kind in STAGE_STEPS and rest:
        return f"{STAGE_STEPS[kind]} {title_of(titles, rest)}"
    return titles.get(key) or own.get(key, key)
