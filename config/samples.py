"""What every letter may say: the fields of each kind with an example, to check templates before anything is sent."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parent / "letters" / "samples.yaml"


@lru_cache(maxsize=1)
def _samples() -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(FILE.read_text("utf-8"), Loader=yaml.CSafeLoader)  # libyaml: 2.5 ms for 17
    return found


def common() -> dict[str, Any]:
    """What every letter may use: who it is for, about what, from whom."""
    return dict(_samples()["common"])


def grounds() -> dict[str, Any]:
    """What a letter about a negative decision tells besides."""
    return dict(_samples()["negative"])


def negative_kinds() -> frozenset[str]:
    """The letters that tell a negative decision."""
    return frozenset(_samples()["negative_letters"])


def house_kinds() -> frozenset[str]:
    """The letters that stay in the house: to HR and to the board."""
    return frozenset(_samples()["house_letters"])


def own_facts(kind: str) -> dict[str, Any]:
    """An example of each field of a kind's own, with its grounds if it tells a negative decision; {} if unknown."""
    own = dict(_samples()["letters"].get(kind, {}))
    return {**grounds(), **own} if kind in negative_kinds() else own


def kinds() -> frozenset[str]:
    """Every kind of letter that is ever written."""
    return frozenset(_samples()["letters"])
