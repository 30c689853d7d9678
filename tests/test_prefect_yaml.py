"""prefect.yaml: Prefect silently ignores a key that it does not know, so we check every one."""

import datetime as dt
from importlib import import_module
from typing import Any

import yaml
from prefect import Flow
from prefect.cli.deploy._models import DeploymentConfig, PrefectYamlModel, WorkPoolConfig
from pydantic import BaseModel

from tests.factory import ROOT

FILE: dict[str, Any] = yaml.safe_load((ROOT / "prefect.yaml").read_text("utf-8"))


def known(model: type[BaseModel]) -> set[str]:
    return {name for key, field in model.model_fields.items() for name in (key, field.alias) if name}


def test_the_file_holds_only_what_prefect_knows() -> None:
    assert set(FILE) <= known(PrefectYamlModel)
    for deployment in FILE["deployments"]:
        assert set(deployment) <= known(DeploymentConfig)
        assert set(deployment["work_pool"]) <= known(WorkPoolConfig)
    PrefectYamlModel.model_validate(FILE)


def test_the_file_names_the_installed_prefect() -> None:
    import prefect

    assert FILE["prefect-version"] == prefect.__version__


def test_the_entrypoint_is_a_flow_that_imports() -> None:
    for deployment in FILE["deployments"]:
        module, _, name = deployment["entrypoint"].rpartition(".")
        flow = getattr(import_module(module), name)
        assert isinstance(flow, Flow)


def test_the_code_starts_the_deployment_that_the_file_registers() -> None:
    from flows.selection_procedure import selection_procedure
    from tasks.waking import DEPLOYMENT

    assert f"{selection_procedure.name}/{FILE['deployments'][0]['name']}" == DEPLOYMENT


def test_every_deployment_is_a_flow_of_its_own_and_the_clock_starts_the_daily_ones() -> None:
    from tasks.daily import DAILY

    named = {}
    for deployment in FILE["deployments"]:
        module, _, name = deployment["entrypoint"].rpartition(".")
        named[f"{getattr(import_module(module), name).name}/{deployment['name']}"] = deployment
        assert "schedules" not in deployment  # Prefect's scheduler fails on the pinned SQLAlchemy, once every minute
    assert list(named) == ["selectieprocedure/start", "herinneringen/dagelijks", "nazicht/dagelijks"]
    assert {name for name, one in named.items() if one["tags"] == ["dagelijks"]} == {name for name, _ in DAILY}


def test_the_daily_runs_are_due_from_their_hour_in_brussels_with_one_key_a_day() -> None:
    from tasks.daily import due_runs

    def due(text: str) -> list[str]:
        return [key for _, key in due_runs(dt.datetime.fromisoformat(text))]

    assert due("2026-07-01T02:29:59+00:00") == []
    assert due("2026-07-01T02:30:00+00:00") == ["nazicht-2026-07-01"]
    assert due("2026-07-01T05:00:00+00:00") == ["nazicht-2026-07-01", "herinneringen-2026-07-01"]
    assert due("2026-12-01T05:59:00+00:00") == ["nazicht-2026-12-01"]
    assert due("2026-10-25T22:59:00+00:00") == ["nazicht-2026-10-25", "herinneringen-2026-10-25"]
    assert due("2026-10-25T23:00:00+00:00") == []  # the next day in Brussels


def test_every_parameter_that_the_code_gives_exists() -> None:
    from flows.selection_procedure import selection_procedure

    assert set(selection_procedure.parameters.properties) == {"reglement", "referentie"}
