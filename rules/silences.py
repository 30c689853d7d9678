"""Where the published text is silent: the defaults that were taken, and the choices that a regulation names itself."""

from collections.abc import Iterator, Sequence

from rules.conditions import AllOf, AnyOf
from rules.defaults import DEFAULTS, NUMBER, Default, Where
from rules.definition import Definition
from rules.regulation import Regulation

Silence = tuple[str, str, str]


def silences(regulation: Regulation) -> list[Silence]:
    """Every default that was taken because a field was left out: the question, the place, and the default in words.

    A `choice` that names the question, on the definition, around it or on a part of it (a stage's scoring), answers it:
    `choices` tells that one.
    """
    return [silence for default in DEFAULTS for silence in _taken(regulation, default)]


def grouped(found: Sequence[Silence]) -> list[Silence]:
    """The same with the places of one default together, in order."""
    places: dict[tuple[str, str], list[str]] = {}
    for question, where, words in found:
        places.setdefault((question, words), []).append(where)
    return [(question, ", ".join(where), words) for (question, words), where in places.items()]


def _taken(regulation: Regulation, default: Default) -> Iterator[Silence]:
    *parts, field = default.path.split(".")
    for where, name in _places((regulation,), [part for part in parts if part != "*"], ""):
        if _is_silent(where, field) and default.matters(where) and not _answered(where, default.question):
            yield default.question, ".".join(filter(None, (name, field))), default.words


def _is_silent(where: Where, field: str) -> bool:
    definition = where[-1]
    return not field or (field in type(definition).model_fields and field not in definition.model_fields_set)


def _answered(where: Where, question: str) -> bool:
    own = where[-1]
    parts = [getattr(own, name) for name in type(own).model_fields] if len(where) > 1 else []
    near = (*where, *(part for part in parts if isinstance(part, Definition)))
    return any(question in NUMBER.findall(definition.choice) for definition in near)


def _places(where: Where, parts: Sequence[str], name: str) -> Iterator[tuple[Where, str]]:
    """Every definition that a path leads to, with those around it and its name; conditions inside others too."""
    if not parts:
        yield where, name
        return
    value, rest = getattr(where[-1], parts[0], None), parts[1:]
    for part in value if isinstance(value, tuple) else (value,):
        if isinstance(part, Definition):
            inner = ".".join(filter(None, (name, parts[0], getattr(part, "key", ""))))
            yield from _places((*where, part), rest, inner)
            if isinstance(part, AnyOf | AllOf):
                yield from _places((*where, part), ["of", *rest], inner)


def choices(regulation: Definition) -> Iterator[tuple[str, str]]:
    """Every choice in a regulation with the place it was made."""
    return ((where, part.choice) for where, part in _parts(regulation) if part.choice)


def sources(regulation: Definition) -> Iterator[tuple[str, str]]:
    """Every published sentence in a regulation with the rule that rests on it."""
    return ((where, part.source) for where, part in _parts(regulation) if part.source)


def _parts(definition: Definition, where: str = "") -> Iterator[tuple[str, Definition]]:
    yield where or "reglement", definition
    for name in type(definition).model_fields:
        value = getattr(definition, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Definition):
                key = getattr(part, "key", "")
                yield from _parts(part, ".".join(filter(None, (where, name, key))))
