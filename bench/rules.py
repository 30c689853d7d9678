"""The rules of a workload as a regulation of the engine; what they leave out is as the issue's W(N) says."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from bench.workload import RULES
from config.reading import Frozen, freeze

TITLES = {"interview": "Verkennend gesprek", "written": "Schriftelijke proef", "oral": "Mondelinge proef"}
CLOSES = dt.date(2026, 3, 31)
BOARD, BUREAU, COLLEGE = "selectiecommissie", "selectiebureau", "college van burgemeester en schepenen"


def regulation_of(workload: Mapping[str, Any]) -> Frozen:
    """The regulation that a workload's procedure follows, frozen; RegulationError if its rules are none."""
    rules = RULES | dict(workload.get("rules") or {})
    return freeze(json.dumps(_data(str(workload["procedure_id"]), rules), ensure_ascii=False), "workload")


def _data(reference: str, rules: Mapping[str, Any]) -> dict[str, Any]:
    stages = [_points_stage(key, stage, week) for week, (key, stage) in enumerate(rules["stages"].items(), start=1)]
    return {
        "version": 1,
        "reference": reference,
        "title": "Deskundige",
        "employer": {
            "name": "Lokaal bestuur Voorbeeld",
            "address": "Kerkplein 1, 9000 Voorbeeld",
            "contact": "vacatures@voorbeeld.example",
            "signature": "Namens het lokaal bestuur Voorbeeld",
        },
        "employment": "statutory",
        "appointing_authority": COLLEGE,
        "deciders": ["HR-dienst", BOARD, BUREAU, COLLEGE],
        "tracks": [{"key": "aanwerving", "label": "aanwerving"}],
        "applications": {
            "closes": CLOSES.isoformat(),
            "documents": [{"key": key, "label": key.capitalize()} for key in rules["documents"]],
        },
        "conditions": _conditions(rules),
        "admission_decided_by": "HR-dienst",
        "stages": [*stages, _assessment(rules["assessment"], len(stages) + 1)],
        "total": {"min_pct": rules["total_min_pct"], "checked": "when_known"},
        "ranking": {"kind": "list"},
        "reserve": {"years": 2, "starts": "final_report_date"},
    }


def _conditions(rules: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        {"kind": "degree", "key": "diploma", "label": "Diplomavereiste", "degrees": rules["diplomas"]},
        {"kind": "experience", "key": "ervaring", "label": "Beroepservaring", "min_years": rules["min_years"]},
    ]


def _points_stage(key: str, stage: Mapping[str, Any], week: int) -> dict[str, Any]:
    scoring = {"kind": "points", "max": stage["max"], "min_pct": stage["min_pct"]}
    return {"key": key, "title": TITLES.get(key, key), "scoring": scoring, "dates": [_day(week)], "decided_by": BOARD}


def _assessment(rule: Mapping[str, Any], week: int) -> dict[str, Any]:
    return {
        "key": "assessment",
        "title": "Assessment",
        "scoring": {"kind": "verdict", "scale": rule["scale"], "min": rule["min"]},
        "dates": [_day(week)],
        "decided_by": BUREAU,
        "entry": {"best": {"n": rule["best"]}},
    }


def _day(week: int) -> str:
    return (CLOSES + dt.timedelta(weeks=week)).isoformat()
