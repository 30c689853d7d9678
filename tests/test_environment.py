"""What every process is told, and that Prefect's pages never stand open to other machines."""

import ssl
from pathlib import Path

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from cli import environment as env
from cli import production
from cli.environment import UpError
from cli.house import lack_of_room
from cli.main import app
from config.settings import Settings, settings

WORDS = "selecties:planted-password-1"
SHARED = {
    "WERVING_PREFECT_DATABASE_URL": "postgresql+asyncpg://prefect:planted-password-2@db/prefect",
    "WERVING_DATABASE_URL": "postgresql+psycopg://werving:planted-password-3@db/werving",
    "WERVING_REDIS_URL": "redis://:planted-password-4@redis/0",
    "WERVING_MAIL_URL": "mailtos://selecties:planted-password-5@smtp.voorbeeld.example",
    "WERVING_HR_URLS": "ntfy://planted-password-6/hr",
    "WERVING_AUTH_STRING": WORDS,
    "WERVING_SERVER_PROCESSES": "2",
}


def given(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    return settings()


def test_every_setting_of_prefect_that_we_give_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.settings import Settings as PrefectSettings
    from prefect.settings.legacy import _get_settings_fields

    told = env.prefect_settings(given(monkeypatch, **SHARED))
    elsewhere = {"DO_NOT_TRACK", "PREFECT_REDIS_MESSAGING_URL"}  # the latter: tests/distributed, where its package is
    assert set(told) - set(_get_settings_fields(PrefectSettings)) == elsewhere


@pytest.mark.parametrize(
    "open_to_others",
    [
        {"WERVING_HOST": "0.0.0.0"},
        {"WERVING_HOST": "::"},
        {"WERVING_PREFECT_URL": "https://selecties.voorbeeld.example"},
        {"WERVING_API_URL": "http://10.0.0.4:4200/api"},
    ],
)
def test_whoever_comes_from_another_machine_gives_a_password(
    open_to_others: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UpError, match=r"^andere machines bereiken .* zet WERVING_AUTH_STRING=gebruiker:wachtwoord"):
        env.environment(given(monkeypatch, **open_to_others))
    told = env.environment(given(monkeypatch, **open_to_others, WERVING_AUTH_STRING=WORDS))
    assert told["PREFECT_SERVER_API_AUTH_STRING"] == told["PREFECT_API_AUTH_STRING"] == WORDS
    assert told["PREFECT_SERVER_CSRF_PROTECTION_ENABLED"] == "true"
    assert "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED" not in told  # Prefect's own default: it asks for a token


@pytest.mark.parametrize("here", [{}, {"WERVING_HOST": "::1"}, {"WERVING_PREFECT_URL": "http://localhost:4200"}])
def test_on_one_machine_nothing_is_asked(here: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", raising=False)
    told = env.environment(given(monkeypatch, **here))
    assert "PREFECT_SERVER_API_AUTH_STRING" not in told
    assert told["PREFECT_CLIENT_CSRF_SUPPORT_ENABLED"] == "false"
    monkeypatch.setenv("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", "true")  # by hand: then its clients ask for a token
    assert env.environment(given(monkeypatch, **here))["PREFECT_CLIENT_CSRF_SUPPORT_ENABLED"] == "true"


def test_over_plain_http_prefect_s_client_trusts_one_that_signs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    here = env.prefect_settings(given(monkeypatch))["PREFECT_API_SSL_CERT_FILE"]
    (nobody,) = ssl.create_default_context(cafile=here).get_ca_certs()
    assert nobody["subject"] == nobody["issuer"] == ((("commonName", "nobody"),),)
    far = env.prefect_settings(given(monkeypatch, WERVING_API_URL="https://prefect.voorbeeld.example/api"))
    assert "PREFECT_API_SSL_CERT_FILE" not in far


def test_several_servers_share_all_that_one_would_keep_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = given(monkeypatch, **SHARED)
    told = env.prefect_settings(chosen)
    assert not [name for name, value in told.items() if "memory" in value]
    assert set(env.SHARED_BY_REDIS) <= set(told)
    assert env.server_command(chosen)[-3:] == ["--no-services", "--workers", "2"]
    assert "--no-services" not in env.server_command(Settings(redis_url=None, server_processes=1))


def test_what_cannot_work_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WERVING_REDIS_URL", "WERVING_SERVER_PROCESSES", "WERVING_AUTH_STRING"):
        value = "kort:wachtwoord" if name == "WERVING_AUTH_STRING" else SHARED[name]
        with pytest.raises(ValidationError) as refusal:
            given(monkeypatch, **{name: value})
        monkeypatch.delenv(name)
        assert [(e["loc"][0], e["msg"][:6]) for e in refusal.value.errors()] == [
            (name.removeprefix("WERVING_").lower(), "vraagt" if name != "WERVING_AUTH_STRING" else "verwac")
        ]


def test_the_environment_is_printed_without_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, **SHARED)
    shown = CliRunner().invoke(app, ["environment"])
    assert shown.exit_code == 0
    assert "planted" not in shown.output
    assert "PREFECT_SERVER_ANALYTICS_ENABLED=false" in shown.output
    whole = CliRunner().invoke(app, ["environment", "--secrets"]).output
    assert all(f"planted-password-{n}" in whole for n in range(1, 7))


def test_a_clock_without_mail_server_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UpError, match=r"^WERVING_MAIL_URL ontbreekt"):
        production.clock()
    with pytest.raises(UpError, match=r"^zonder WERVING_REDIS_URL"):
        production.services()


def test_the_data_folder_is_absolute_for_every_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = env.environment(given(monkeypatch, WERVING_DATA="data", WERVING_REGULATIONS="a:b"))
    assert told["WERVING_DATA"] == str(tmp_path / "data")
    assert told["WERVING_REGULATIONS"] == f"{tmp_path}/a:{tmp_path}/b"
    assert (tmp_path / "data" / "prefect").is_dir()


def test_a_disk_without_room_is_said_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert lack_of_room(tmp_path) == ""
    monkeypatch.setattr("cli.house.ROOM", 2**40)
    assert lack_of_room(tmp_path).startswith(f"de schijf van {tmp_path} is bijna vol: ")
    assert lack_of_room(tmp_path).endswith(f" MB vrij, {2**40} MB nodig; maak plaats")
