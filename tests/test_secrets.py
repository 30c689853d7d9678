"""No password in what anyone reads: messages, logs, exceptions, commands; nor files that others can read."""

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError

from cli import environment as env
from cli.environment import UpError
from cli.faults import told
from cli.up import only_one
from config.settings import Settings, settings
from models.engine import DatabaseAddressError, make_engine
from tasks.mail_line import PostFailed
from tasks.mailer import ChannelError, Mailer, check_channels, notify_channel
from tasks.message import Mail
from tests.e2e.house import free_port
from tests.factory import ROOT
from tests.mail_servers import posted

SECRET = "Geheim-Sentinel-7"
SETTINGS = {
    "database_url": f"postgresql+psycopg://werving:{SECRET}@databank/werving",
    "mail_url": f"mailtos://selecties:{SECRET}@mail.voorbeeld.example",
    "hr_urls": f"json://hr:{SECRET}@kanaal.voorbeeld.example",
    "auth_string": f"werving:{SECRET}",
    "prefect_database_url": f"postgresql+asyncpg://prefect:{SECRET}@databank/prefect",
    "redis_url": f"redis://:{SECRET}@redis/0",
}
FREE = {"database_url", "mail_url", "hr_urls"}  # any text is one; it is read where it is used


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name, value in SETTINGS.items():
        monkeypatch.setenv(f"WERVING_{name.upper()}", value)
    settings.cache_clear()
    return settings()


def test_settings_never_show_a_secret(planted: Settings) -> None:
    assert SECRET not in repr(planted) + str(planted) + str(planted.model_dump())
    said = " ".join(SETTINGS.values()) + f" password={SECRET}"
    assert SECRET not in planted.without_secrets(said)
    assert planted.without_secrets("databank weg") == "databank weg"


@pytest.mark.parametrize("name", [*SETTINGS, "post_after_minutes", "port", "seconds_per_day", "up_since"])
def test_a_setting_that_is_wrong_is_told_without_its_value(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"WERVING_{name.upper()}", f"zo maar: {SECRET}")
    if name in FREE:
        assert SECRET not in repr(settings())
        return
    with pytest.raises(ValidationError) as fault:
        settings()
    lines = told(fault.value) or []
    assert lines[0].startswith(f"instelling WERVING_{name.upper()}: ")
    assert SECRET not in "".join(lines) + "".join(traceback.format_exception(fault.value))


@pytest.mark.parametrize(
    "url",
    [
        f"zomaar {SECRET}",
        f"onbekend://werving:{SECRET}@databank/werving",
        f"postgresql+onbekend://werving:{SECRET}@databank/werving",
        f"postgresql+psycopg://werving:{SECRET}@databank:geen-poort/werving",
        f"mysql+mysqldb://werving:{SECRET}@databank/werving",
    ],
)
def test_a_database_address_that_leads_nowhere_is_told_in_one_line(url: str) -> None:
    with pytest.raises(DatabaseAddressError) as fault:
        make_engine(url)
    assert SECRET not in "".join(traceback.format_exception(fault.value))
    assert [line.isprintable() for line in told(fault.value) or []] == [True]


@pytest.mark.parametrize("command", ["status", "up", "worker", "migrate"])
@pytest.mark.parametrize("folder", ["bestand", "bestand/var"])
def test_a_data_folder_that_cannot_be_is_told_in_one_line(command: str, folder: str, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map", "utf-8")
    env = os.environ | {"WERVING_DATA": str(tmp_path / folder)}
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", command], env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"map {tmp_path / folder}")
    assert "verwacht een map waarin geschreven mag worden (WERVING_DATA" in done.stderr


def test_a_database_that_is_away_is_told_without_its_password() -> None:
    pytest.importorskip("psycopg")
    made = make_engine(f"postgresql+psycopg://werving:{SECRET}@127.0.0.1:{free_port()}/werving")
    with pytest.raises(OperationalError) as fault:
        made.connect()
    assert SECRET not in "".join(traceback.format_exception(fault.value))
    assert SECRET not in repr(made)
    assert told(fault.value) == [
        "database: ze antwoordt niet; zie of het adres klopt, of het gaat vanzelf verder als ze terug is"
    ]


def test_a_mail_server_that_fails_in_any_way_never_shows_the_password(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    mail = Mail("<1@voorbeeld.example>", "Jan", "jan@voorbeeld.example", "Brief", "tekst", "")
    seen = ""
    for url in (f"mailto://u:{SECRET}@127.0.0.1:{free_port()}", f"mailtos://u:{SECRET}@weg.invalid?mode=ssl"):
        with pytest.raises(PostFailed) as failed:
            posted(Mailer(f"{url}{'&' if '?' in url else '?'}from=hr@voorbeeld.example"), mail)
        seen += failed.value.answer + "".join(traceback.format_exception(failed.value))
    for urls in (
        [f"json://hr:{SECRET}@127.0.0.1:{free_port()}"],
        [f"onbekend://hr:{SECRET}@x"],
        [f"json://127.0.0.1:{free_port()}/{SECRET}"],
    ):
        with pytest.raises(PostFailed) as failed:
            notify_channel(urls, "Titel", "Tekst")
        seen += failed.value.answer + "".join(traceback.format_exception(failed.value))
    out, err = capfd.readouterr()
    assert SECRET.casefold() not in (seen + out + err + caplog.text).casefold()


def test_up_names_the_setting_of_a_channel_it_cannot_read() -> None:
    good = "mailto://127.0.0.1/?from=hr@voorbeeld.example"
    check_channels(good, ["json://localhost"])
    for mail_url, hr_urls, name in (
        (f"onbekend://u:{SECRET}@x", [], "MAIL_URL"),
        (good, ["json://localhost", f"onbekend://u:{SECRET}@x"], "HR_URLS"),
    ):
        with pytest.raises(ChannelError, match=f"^instelling WERVING_{name}: ") as fault:
            check_channels(mail_url, hr_urls)
        assert SECRET not in str(fault.value)
        assert told(fault.value) == [str(fault.value)]


def test_no_command_line_or_deployment_carries_a_secret(planted: Settings) -> None:
    """Every user of a machine reads the command lines of all; Prefect stores its deployments."""
    commands = [env.server_command(planted), env.worker_command(planted), env.clock_command(), env.services_command()]
    commands += [*env.register_commands(), env.upgrade_command()]
    assert SECRET not in str(commands)
    described = (ROOT / "prefect.yaml").read_text("utf-8")
    assert not [name for name in SETTINGS if name.upper() in described]
    assert "env" not in described


# --- files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o600), (0o027, 0o640)])
def test_what_a_command_writes_is_for_nobody_else(tmp_path: Path, mask: int, mode: int) -> None:
    data = tmp_path / "var"
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "status"],
        env=os.environ | {"WERVING_DATA": str(data)}, cwd=ROOT, umask=mask, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert (data / "werving.db").stat().st_mode & 0o777 == mode
    assert data.stat().st_mode & 0o007 == 0


@contextmanager
def without_root() -> Iterator[None]:
    """Root may write everywhere: be nobody for a while."""
    before = os.geteuid()
    os.seteuid(before or 65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_up_in_a_folder_of_somebody_else_is_told_in_one_line() -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        folder.chmod(0o555)
        with without_root(), pytest.raises(UpError) as fault, only_one(folder):
            pass
        folder.chmod(0o700)
    assert told(fault.value) == [f"map {folder}: hier mag niet geschreven worden; verwacht een map van wie dit start"]


def test_up_shuts_a_data_folder_that_others_could_read(tmp_path: Path) -> None:
    tmp_path.chmod(0o2755)
    with only_one(tmp_path):
        assert tmp_path.stat().st_mode & 0o7777 == 0o2750
