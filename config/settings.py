"""Settings from the environment or `.env`; see `.env.example` for each with its meaning."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

HERE = Path(__file__).parent


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
    post_after_minutes: Annotated[int, Field(ge=0, le=7 * 24 * 60)] = 30
    worker_limit: Annotated[int, Field(ge=1)] = 2 * (os.cpu_count() or 1)
    port: Annotated[int, Field(ge=0, le=65535)] = 4200
    prefect_url: str = ""
    clock_seconds: Annotated[float, Field(ge=0.2, le=600)] = 2.0
    stuck_seconds: Annotated[float, Field(ge=5)] = 120.0
    lease_seconds: Annotated[float, Field(ge=2, le=600)] = 30.0
    tell_after: Annotated[int, Field(ge=1, le=100)] = 3
    up_since: AwareDatetime | None = None
    seconds_per_day: Annotated[float, Field(ge=0)] | None = None

    @field_validator("regulations", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Several folders are separated as in PATH."""
        return [part for part in value.split(os.pathsep) if part] if isinstance(value, str) else value

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

    @property
    def prefect_address(self) -> str:
        """Where people reach Prefect's pages."""
        return self.prefect_url.rstrip("/") or f"http://127.0.0.1:{self.port}"

    @property
    def inbox(self) -> Path:
        """Where HR drops files: one folder per procedure."""
        return self.folder / "in"

    @property
    def regulation_folders(self) -> tuple[Path, ...]:
        """The folders that hold regulations: the shipped one, then the installation's own."""
        return (HERE / "regulations", self.folder / "regulations", *self.regulations)


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
