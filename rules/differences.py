"""What differs between two regulations, field by field."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from rules.dates import dutch_date
from rules.definition import Definition
from rules.numbers import plain
from rules.regulation import Regulation

TEXTS = {"source", "choice", "about", "aliases"}
QUIET = {"source", "choice", "aliases", "information", "deciders"}  # nobody gets a letter about these


@dataclass(frozen=True)
class Change:
    """One field that differs, by its path in the file; `before` or `after` is empty where there is nothing.

    `field` is the field's own name, empty where something with a key comes or goes as a whole.
    """

    path: str
    before: str
    after: str
    field: str = ""

    @property
    def words(self) -> str:
        """`stages.oral_exam.dates: was 21 november 2024, wordt 28 november 2024`"""
        return f"{self.path}: was {self.before or 'niets'}, wordt {self.after or 'niets'}"

    @property
    def parts(self) -> tuple[str, ...]:
        """The path step by step."""
        return tuple(self.path.split("."))

    @property
    def stage(self) -> str:
        """The key of the stage it is about; empty if it is about the whole."""
        return self.parts[1] if self.parts[0] == "stages" and len(self.parts) > 1 else ""

    @property
    def is_quiet(self) -> bool:
        """Whether it changes nothing that a candidate must hear."""
        return bool(QUIET & {self.parts[0], self.field})


def differences(old: Regulation, new: Regulation) -> list[Change]:
    """Everything that differs, field by field; stages, documents, conditions and the like are matched by key."""
    return list(_walk("", "", old, new))


def _walk(path: str, field: str, old: Any, new: Any) -> Iterator[Change]:
    if old == new:
        return
    dot = f"{path}." if path else ""
    if isinstance(old, Definition) and type(old) is type(new):
        for name in type(old).model_fields:
            yield from _walk(dot + name, name, getattr(old, name), getattr(new, name))
    elif _keyed(old) or _keyed(new):
        before, after = ({one.key: one for one in some} for some in (old or (), new or ()))
        for key in before | after:
            yield from _walk(dot + key, "", before.get(key), after.get(key))
        was, now = [k for k in before if k in after], [k for k in after if k in before]
        if path == "stages" and was != now:
            yield Change(path, ", ".join(was), ", ".join(now), field)
    else:
        yield Change(path, _shown(old, alone=new is None), _shown(new, alone=old is None), field)


def _keyed(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(hasattr(one, "key") for one in value)


def _shown(value: Any, *, alone: bool = False) -> str:
    """A value as HR reads it; something that is new or lapses goes by its name."""
    if isinstance(value, Definition):
        name = getattr(value, "title", "") or getattr(value, "label", "")
        if alone and name:
            return f"‘{name}’"
        set_ = {k: getattr(value, k) for k in type(value).model_fields if k in value.model_fields_set - TEXTS}
        return ", ".join(f"{key} {_shown(one)}" for key, one in set_.items())
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(one)}" for key, one in value.items())
    if isinstance(value, tuple):
        return ", ".join(_shown(one) for one in value)
    if isinstance(value, dt.date):
        return dutch_date(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return plain(value).replace(".", ",") if isinstance(value, Decimal) else "" if value is None else str(value)
