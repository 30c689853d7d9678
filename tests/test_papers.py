"""Paper of every regulation that comes with the program, made of a procedure that ran to its end."""

import datetime as dt
import json
from functools import lru_cache
from pathlib import Path

import pytest

from config.reading import read_regulation
from models.types import utcnow
from rules.numbers import dutch
from rules.parts import part_title
from tasks.asking import NotAsked
from tasks.minutes import minutes
from tasks.opening import Refused
from tasks.overview import overview, ranked
from tasks.own_file import own_file
from tasks.paper import Paper
from tasks.paper_rows import people
from tasks.report import report
from tasks.vacancy import vacancy, vacancy_of_file
from models.work import looking
from tests.factory import House, leaving
from tests.papers import faults, printed, text_of
from tests.test_scenarios import REGULATIONS, SCENARIOS, carry, opened


@lru_cache
def made(name: str) -> dict[str, object]:
    """Every paper of a scenario, made twice from the database, and who took part."""
    with opened(name) as house:
        carry(house)
        leaving(utcnow() + dt.timedelta(days=400))
        view = overview(house.reference)
        with looking(house.reference) as work:
            known = {person.dossier: person.name for person in people(work).values()}
        own = max(view.standings, key=lambda s: len(s.invited)).dossier
        stage = next(
            stage.key
            for stage in reversed(view.regulation.stages)
            if any(stage.key in s.invited for s in view.standings)
        )
        makers = {
            "minutes": lambda: minutes(house.reference, stage),
            "report": lambda: report(house.reference),
            "own": lambda: own_file(house.reference, own),
            "vacancy": lambda: vacancy(house.reference),
        }
        papers = {kind: (make(), make()) for kind, make in makers.items()}
        return {"papers": papers, "view": view, "known": known, "dossier": own, "stage": stage}
