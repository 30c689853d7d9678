"""What stands under deploy/: units, containers and settings, accepted by the very programs that read them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cli.commands import HELD_BY
from cli.environment import prefect_settings
from config.settings import Settings
from tests.factory import ROOT

DEPLOY = ROOT / "deploy"
UNITS = DEPLOY / "systemd"
PROGRAM = "/opt/werving/.venv/bin/werving"
COMMANDS = {"migrate", "register", "server", "services", "worker", "clock"}
NOTHING_TO_SEE = "this machine has no {}"


def test_every_unit_runs_a_command_that_exists() -> None:
    started = {}
    for unit in UNITS.glob("*.service"):
        line = next(line for line in unit.read_text("utf-8").splitlines() if line.startswith("ExecStart="))
        program, command = line.removeprefix("ExecStart=").split()[:2]
        assert program == PROGRAM
        started[unit.stem.rstrip("@")] = command
    assert started == {f"werving-{command}": command for command in COMMANDS}
    assert set(HELD_BY) >= COMMANDS


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units as systemd would find them, with a program that is there."""
    place = shutil.copytree(UNITS, tmp_path / "units")
    for unit in place.glob("*.service"):
        unit.write_text(unit.read_text("utf-8").replace(PROGRAM, sys.executable), "utf-8")
    return place


def analyze(units: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    if shutil.which("systemd-analyze") is None:
        pytest.skip(NOTHING_TO_SEE.format("systemd-analyze"))
    env = {**os.environ, "SYSTEMD_UNIT_PATH": f"{units}:"}
    return subprocess.run(["systemd-analyze", *arguments], env=env, capture_output=True, text=True, check=False)


def test_systemd_accepts_every_unit(units: Path) -> None:
    names = [path.name.replace("@.", "@4200.") for path in units.iterdir() if path.is_file()]
    assert len(names) == len(COMMANDS) + 1
    found = analyze(units, "verify", *names)
    assert (found.returncode, found.stderr) == (0, "")


def test_the_hardening_reaches_every_unit(units: Path) -> None:
    """One file holds for all: a key in it that systemd does not know is complained of for each."""
    shared = units / "werving-.service.d" / "10-werving.conf"
    shared.write_text(shared.read_text("utf-8") + "Planted=1\n", "utf-8")
    for path in units.glob("*.service"):
        assert "Unknown key 'Planted'" in analyze(units, "verify", path.name.replace("@.", "@1.")).stderr


def test_systemd_calls_the_units_well_protected(units: Path) -> None:
    for path in units.glob("*.service"):  # exposure 1.7 of 10
        found = analyze(units, "security", "--offline=true", "--threshold=20", "--no-pager", str(path))
        assert found.returncode == 0, found.stdout


def filled(example: Path) -> dict[str, str]:
    """An example of settings with its placeholders filled in."""
    lines = [line for line in example.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    found = dict(line.split("=", 1) for line in lines)
    return {name: re.sub("<[^>]*>", "ingevuld0ingevuld", value).strip('"') for name, value in found.items()}


def test_the_example_of_settings_is_accepted_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    example = filled(DEPLOY / "werving.env.example")
    for name, value in example.items():
        monkeypatch.setenv(name, value)
    chosen = Settings()
    told = prefect_settings(chosen)
    assert {name.removeprefix("WERVING_").lower() for name in example} <= set(Settings.model_fields)
    assert chosen.is_open
    assert "WERVING_PORT" not in example  # it would win from the one in the server's unit
    assert told["PREFECT_SERVER_CSRF_PROTECTION_ENABLED"] == "true"
    assert not [value for value in told.values() if "memory" in value]


def test_no_example_holds_a_secret() -> None:
    for example in (DEPLOY / "werving.env.example", DEPLOY / "compose.env.example"):
        for line in example.read_text("utf-8").splitlines():
            if not line.startswith("#") and ("PASSWORD" in line or ("://" in line and "@" in line)):
                assert "<" in line, line


def test_the_containers_are_told_what_the_units_are_told() -> None:
    file = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    told = set(file["x-werving"]["environment"])
    assert told - {"WERVING_WORKER_LIMIT"} == set(filled(DEPLOY / "werving.env.example")) - {"WERVING_WORKER_LIMIT"}
    ours = {name: service["command"][0] for name, service in file["services"].items() if "build" in service}
    assert ours == {command: command for command in COMMANDS}


def test_compose_accepts_the_file(tmp_path: Path) -> None:
    settings = tmp_path / "filled.env"
    settings.write_text("".join(f"{k}={v}\n" for k, v in filled(DEPLOY / "compose.env.example").items()), "utf-8")
    arguments = ["--env-file", str(settings), "-f", str(DEPLOY / "compose.yaml"), "config"]
    found = subprocess.run([*_compose(), *arguments], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    services = yaml.safe_load(found.stdout)["services"]
    assert set(services) == COMMANDS | {"postgres", "redis"}
    assert services["worker"]["deploy"]["replicas"] == 3
    assert "ingevuld0ingevuld@postgres/werving" in str(services["clock"]["environment"])


def _compose() -> list[str]:
    """Compose as Docker's own command, or as Debian's older program."""
    own = ["docker", "compose"]
    if shutil.which("docker") and subprocess.run([*own, "version"], capture_output=True, check=False).returncode == 0:
        return own
    if shutil.which("docker-compose"):
        return ["docker-compose"]
    pytest.skip(NOTHING_TO_SEE.format("docker compose"))
