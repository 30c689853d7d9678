"""The parts of a procedure by the names that people use for them, in files and on the command line."""

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
PREFIXES = {"documenten": "papers", "ex aequo": "tie", "opschuiven": "moving", "goedkeuring": "approval"}


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
    steps = {"ontvankelijkheid": "admission", "eindrapport": "ranking"}
    if kind == "approval" and rest in steps:
        return f"{kind}-{steps[rest]}"
    stage = part_key(regulation, rest)
    if stage not in {s.key for s in regulation.stages}:
        return None
    return f"{kind}-judgement-{stage}" if kind == "approval" else f"{kind}-{stage}"


def part_title(regulation: "Regulation", key: str) -> str:
    """What people call a part: a stage's title, or one of the procedure's own waits in Dutch."""
    own = {part: name for name, part in NAMES.items()} | {"admission": "ontvankelijkheid", "ranking": "eindrapport"}
    kind, _, rest = key.partition("-")
    prefix = {part: name for name, part in PREFIXES.items()}.get(kind)
    if prefix and rest:
        return f"{prefix}: {part_title(regulation, rest.removeprefix('judgement-'))}"
    return next((stage.title for stage in regulation.stages if stage.key == key), own.get(key, key))
