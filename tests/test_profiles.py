"""The shipped profiles: what was counted by hand in the published texts, and no word lost or broken on the way."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel

from config.reading import read_profile
from rules.profile import KINDS, Profile
from tests.factory import ROOT

FOLDER = ROOT / "config" / "profiles"
EXPECTED: dict[str, dict[str, Any]] = json.loads((ROOT / "tests" / "expected" / "profiles.json").read_text("utf-8"))
# `beleids- en` and `niveau- of` are whole; `per- soneel` broke at the end of a line
BROKEN = re.compile(r"\w-\s(?!(?:en|of)\b)", re.IGNORECASE)
BULLETS = "•−▪▫◦·"


@cache
def profile(name: str) -> Profile:
    return read_profile(FOLDER / f"{name}.yaml")


def texts(value: object, where: str) -> Iterator[tuple[str, str]]:
    """Every text of a profile that is not empty, with where it stands."""
    if isinstance(value, str):
        if value:
            yield where, value
    elif isinstance(value, BaseModel):
        for field in type(value).model_fields:
            yield from texts(getattr(value, field), f"{where}.{field}")
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from texts(one, f"{where}[{number}]")


def test_every_shipped_profile_was_counted_by_hand() -> None:
    assert sorted(place.stem for place in FOLDER.glob("*.yaml")) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_profile_holds_what_was_counted_in_its_source(name: str) -> None:
    found = profile(name).competences
    assert {
        "kinds": {kind: sum(one.kind == kind for one in found) for kind in KINDS},
        "with_level": sum(one.level is not None for one in found),
        "levels": [one.level for one in found if one.level is not None],
        "definitions": sum(bool(one.definition) for one in found),
        "remarks": sum(bool(one.remark) for one in found),
        "indicators": sum(len(one.indicators) for one in found),
        "per_competence": {one.key: len(one.indicators) for one in found},
        "knowledge": len(profile(name).knowledge),
        "result_areas": len(profile(name).result_areas),
        "tasks": [len(area.tasks) for area in profile(name).result_areas],
    } == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_competences_stand_in_the_order_of_the_source(name: str) -> None:
    assert [one.key for one in profile(name).competences] == list(EXPECTED[name]["per_competence"])


@pytest.mark.parametrize("name", EXPECTED)
def test_the_counts_by_hand_agree_with_each_other(name: str) -> None:
    wanted = EXPECTED[name]
    assert sum(wanted["per_competence"].values()) == wanted["indicators"]
    assert len(wanted["per_competence"]) == sum(wanted["kinds"].values())
    assert len(wanted["levels"]) == wanted["with_level"]
    assert len(wanted["tasks"]) == wanted["result_areas"]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_profile_names_itself_as_its_file(name: str) -> None:
    assert profile(name).profile == name
    assert (FOLDER / f"{name}.yaml").read_text("utf-8").startswith("# yaml-language-server: $schema=schema.json\n")


@pytest.mark.parametrize("name", EXPECTED)
def test_the_keys_of_a_profile_are_unique(name: str) -> None:
    keys = [one.key for one in profile(name).competences]
    names = [one.name for one in profile(name).competences]
    assert len(set(keys)) == len(keys)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_level_always_says_what_it_means_and_shows_it(name: str) -> None:
    for one in profile(name).competences:
        assert (one.level is None) == (not one.level_text), one.key
        assert one.level is None or one.indicators, one.key


@pytest.mark.parametrize("name", EXPECTED)
def test_no_indicator_stands_twice_with_a_competence(name: str) -> None:
    for one in profile(name).competences:
        assert len(set(one.indicators)) == len(one.indicators), one.key


@pytest.mark.parametrize("name", EXPECTED)
def test_no_text_is_blank_or_broken(name: str) -> None:
    for where, text in texts(profile(name), name):
        assert text == " ".join(text.split()), f"{where}: spaties te veel of een regeleinde"
        assert not BROKEN.search(text), f"{where}: een woord dat op een regeleinde brak"
        assert not set(text) & set(BULLETS), f"{where}: een opsommingsteken"
        assert all(letter.isprintable() for letter in text), f"{where}: een teken dat in geen tekst hoort"


@pytest.mark.parametrize("name", EXPECTED)
def test_every_indicator_and_every_task_begins_a_sentence(name: str) -> None:
    items = [item for one in profile(name).competences for item in one.indicators]
    items += [task for area in profile(name).result_areas for task in area.tasks]
    for item in items:
        assert item[0].isupper(), item
        assert not item.startswith("Opmerking"), item
