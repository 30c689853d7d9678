"""Settings from the environment or `.env`; see `.env.example` for each with its meaning."""

import os
import re
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AwareDatetime, Field, SecretStr, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

HERE = Path(__file__).parent
EVERYWHERE = ("0.0.0.0", "::")  # what a server that listens on every address is told


class FolderError(Exception):
    """A folder that an installation keeps its data in cannot be made: one line."""


def make_folder(folder: Path) -> None:
    """Make a folder that is not there; FolderError if it cannot be. A disk that is full is an OSError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError, FileNotFoundError, PermissionError):
        raise FolderError(
            f"map {folder}: kan niet gemaakt worden; verwacht een map waarin geschreven mag worden "
            "(WERVING_DATA, of het bestand in WERVING_DATABASE_URL)"
        ) from None


class Settings(BaseSettings):
    """What an installation sets; all data stands in one folder, `data`."""

    model_config = SettingsConfigDict(
        env_prefix="WERVING_", env_file=".env", extra="ignore", hide_input_in_errors=True, frozen=True
    )

    data: Path = Path("var")
    database_url: SecretStr | None = None
    regulations: Annotated[tuple[Path, ...], NoDecode] = ()
    letters: Path | None = None
    mail_url: SecretStr | None = None
    hr_urls: SecretStr = SecretStr("")
    database_seconds: Annotated[float, Field(gt=0, le=600)] = 30.0
    mail_connections: Annotated[int, Field(ge=1, le=50)] = 8
    mail_per_minute: Annotated[int, Field(ge=0)] = 0
    mail_seconds: Annotated[float, Field(ge=1, le=600)] = 30.0
    mail_away_minutes: Annotated[int, Field(ge=1, le=7 * 24 * 60)] = 60
    post_after_minutes: Annotated[int, Field(ge=0, le=7 * 24 * 60)] = 30
    worker_limit: Annotated[int, Field(ge=1)] = 2 * (os.cpu_count() or 1)
    port: Annotated[int, Field(ge=0, le=65535)] = 4200
    host: str = "127.0.0.1"
    prefect_url: str = ""
    api_url: str = ""
    auth_string: SecretStr | None = None
    prefect_database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    server_processes: Annotated[int, Field(ge=1, le=64)] = 1
    worker_seconds: Annotated[float, Field(ge=0.2, le=600)] = 1.0
    clock_seconds: Annotated[float, Field(ge=0.2, le=600)] = 2.0
    stuck_seconds: Annotated[float, Field(ge=5)] = 120.0
    claim_seconds: Annotated[float, Field(ge=5, le=24 * 3600)] = 120.0
    lease_seconds: Annotated[float, Field(ge=2, le=600)] = 30.0
    answer_days: Annotated[int, Field(ge=1, le=90)] = 7
    remind_days: Annotated[str, Field(pattern=r"^-?[0-9]{1,2}(,-?[0-9]{1,2})*$")] = "-3,0,1,3,7"
    tell_after: Annotated[int, Field(ge=1, le=100)] = 3
    document_key: SecretStr | None = None
    document_megabytes: Annotated[int, Field(ge=1, le=200)] = 20
    up_since: AwareDatetime | None = None
    seconds_per_day: Annotated[float, Field(ge=0)] | None = None

    @field_validator("regulations", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Several folders are separated as in PATH."""
        return [part for part in value.split(os.pathsep) if part] if isinstance(value, str) else value

    @field_validator("auth_string")
    @classmethod
    def _has_two_parts(cls, value: SecretStr | None) -> SecretStr | None:
        """Prefect's pages ask for one word or two; a browser only for two."""
        if value and not re.fullmatch(r"[^:\s]+:\S{12,}", value.get_secret_value()):
            raise PydanticCustomError(
                "words", "verwacht gebruiker:wachtwoord, met een wachtwoord van minstens 12 tekens zonder spaties"
            )
        return value

    @field_validator("prefect_database_url")
    @classmethod
    def _is_asynchronous(cls, value: SecretStr | None) -> SecretStr | None:
        """Prefect's server speaks to its database with this driver."""
        if value and not value.get_secret_value().startswith("postgresql+asyncpg://"):
            raise PydanticCustomError("driver", "verwacht postgresql+asyncpg://gebruiker:wachtwoord@machine/databank")
        return value

    @field_validator("redis_url", "server_processes")
    @classmethod
    def _rests_on(cls, value: object, info: ValidationInfo) -> object:
        """Several servers share one database and one Redis; otherwise each would live in a world of its own."""
        before = {"redis_url": "prefect_database_url", "server_processes": "redis_url"}[str(info.field_name)]
        if value not in (None, 1) and before in info.data and not info.data[before]:
            needs = f"vraagt ook WERVING_{before.upper()}: servers die niets delen, weten niets van elkaar"
            raise PydanticCustomError("needs", needs)
        return value

    @property
    def folder(self) -> Path:
        """The data folder, absolute."""
        return self.data.expanduser().absolute()

    @property
    def database(self) -> str:
        """The database's address: a file in the data folder unless set."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.folder / 'werving.db'}"

    def without_secrets(self, text: str) -> str:
        """A text of somebody else's with every secret of ours in it, and every password in those, made unreadable."""
        secrets = [value.get_secret_value() for _, value in self if isinstance(value, SecretStr)]
        words = [word for secret in secrets for word in (secret, *re.findall(r":([^:@/\s]{4,})@", secret))]
        for word in sorted(filter(None, words), key=len, reverse=True):
            text = text.replace(word, "•••")
        return text

    @property
    def prefect_address(self) -> str:
        """Where people reach Prefect's pages."""
        return self.prefect_url.rstrip("/") or f"http://127.0.0.1:{self.port}"

    @property
    def api(self) -> str:
        """Where our own processes reach Prefect's API."""
        here = "127.0.0.1" if self.host in EVERYWHERE else self.host
        return self.api_url.rstrip("/") or f"http://{f'[{here}]' if ':' in here else here}:{self.port}/api"

    @property
    def is_open(self) -> bool:
        """Whether other machines reach Prefect's pages."""
        return any(not _is_loopback(name) for name in (self.host, _host(self.prefect_url), _host(self.api_url)) if name)

    @property
    def inbox(self) -> Path:
        """Where HR drops files: one folder per procedure."""
        return self.folder / "in"

    @property
    def regulation_folders(self) -> tuple[Path, ...]:
        """The folders that hold regulations: the shipped one, then the installation's own."""
        return (HERE / "regulations", self.folder / "regulations", *self.regulations)


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()


def profile_files() -> dict[str, Path]:
    """Every profile in the configured folders by its file's name without ending; a later folder wins."""
    folders = (HERE / "profiles", settings().folder / "profiles")
    return {path.stem: path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.yaml"))}


def regulation_files() -> dict[str, Path]:
    """Every regulation in the configured folders by its file's name without ending; a later folder wins."""
    return {
        path.stem: path
        for folder in settings().regulation_folders
        if folder.is_dir()
        for path in sorted(folder.glob("*.yaml"))
    }
