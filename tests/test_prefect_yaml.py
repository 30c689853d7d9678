"""prefect.yaml: Prefect silently ignores a key that it does not know, so we check every one."""

from importlib import import_module
from typing import Any

import yaml
from prefect import Flow
from prefect.cli.deploy._models import DeploymentConfig, PrefectYamlModel, WorkPoolConfig
from prefect.client.schemas.actions import DeploymentScheduleCreate
from prefect.client.schemas.schedules import CronSchedule
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


def test_every_deployment_is_a_flow_of_its_own_and_only_the_daily_ones_run_by_themselves() -> None:
    from zoneinfo import ZoneInfo

    named = []
    for deployment in FILE["deployments"]:
        module, _, name = deployment["entrypoint"].rpartition(".")
        named.append(f"{getattr(import_module(module), name).name}/{deployment['name']}")
        daily = deployment["tags"] == ["dagelijks"]
        assert daily == bool(deployment.get("schedules"))
        for schedule in deployment.get("schedules", ()):
            assert set(schedule) == {"cron", "timezone", "slug"}
            assert ZoneInfo(schedule["timezone"]).key == "Europe/Brussels"
            DeploymentScheduleCreate(schedule=CronSchedule(cron=schedule["cron"], timezone=schedule["timezone"]))
    assert named == [
        "selectieprocedure/start",
        "herinneringen/dagelijks",
        "nazicht/dagelijks",
        "aanbod/reserve",
        "antwoord/reserve",
        "wervingsreserves/dagelijks",
        "cijfers/dagelijks",
        "bewaartermijnen/dagelijks",
    ]


def test_every_parameter_that_the_code_gives_exists() -> None:
    from flows.selection_procedure import selection_procedure

    assert set(selection_procedure.parameters.properties) == {"reglement", "referentie"}
