"""The vault (kluis): documents encrypted in one folder, behind one small door; file names say nothing.

A file is there before its row, so that no row ever lacks its file: what a crash left without a row is swept.
"""

import os
import re
import stat
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from config.settings import settings
from models.faults import fail_point
from tasks.opening import Refused

FOLDER, KEY = "kluis", "kluis.sleutel"
NAME = re.compile(r"[0-9a-f]{32}(\.part)?")
SETTLES = 3600  # seconds: a younger file without a row may be on its way in


class Sealed(Refused):
    """A document that cannot be opened: the key is another, or the file was changed or is gone."""


def folder() -> Path:
    """The folder with the encrypted files."""
    return settings().folder / FOLDER


def put(content: bytes) -> str:
    """Encrypt and keep; returns the name under which it lies. On disk before this returns."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    name, sealed = uuid4().hex, _keys().encrypt(content)
    _write(place, name, sealed)
    return name


def take(name: str) -> bytes:
    """The content that lies under a name; Sealed if it cannot be read as it was kept."""
    try:
        return _keys().decrypt((folder() / name).read_bytes())
    except FileNotFoundError:
        raise Sealed(["het bestand is niet meer in de kluis"]) from None
    except InvalidToken:
        raise Sealed(["het bestand kan niet geopend worden: een andere sleutel, of het is veranderd"]) from None


def drop(names: Collection[str]) -> None:
    """Remove what lies under these names; what is gone already is no fault."""
    for name in names:
        (folder() / name).unlink(missing_ok=True)
    if names and folder().is_dir():
        _sync(folder())


def sweep(known: Collection[str], now: float) -> int:
    """Remove what a crash left without a row; returns how many files."""
    place, swept = folder(), 0
    for path in place.iterdir() if place.is_dir() else ():
        if NAME.fullmatch(path.name) and path.name not in known and now - path.lstat().st_mtime > SETTLES:
            path.unlink(missing_ok=True)
            swept += 1
    return swept


def reseal(names: Collection[str]) -> int:
    """Encrypt again under the first key what lies under any; returns how many files. Sealed if one does not open."""
    keys, place = _keys(), folder()
    for name in names:
        try:
            sealed = keys.rotate((place / name).read_bytes())
        except (FileNotFoundError, InvalidToken):
            raise Sealed([f"{name}: is weg, of gaat met geen van de sleutels open"]) from None
        _write(place, name, sealed)
    return len(names)


def _write(place: Path, name: str, sealed: bytes) -> None:
    """Put a file there whole: under a name for the meantime, on disk, and then under its own."""
    part = place / f"{name}.part"
    with part.open("wb") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    fail_point("vault-written")
    part.replace(place / name)
    _sync(place)
    fail_point("vault-renamed")


def _keys() -> MultiFernet:
    """The keys: the first encrypts, all of them open. Refused if they cannot be used as they are."""
    given = settings().document_key
    text = given.get_secret_value() if given else _key_file().read_text("ascii")
    try:
        return MultiFernet([Fernet(one) for one in re.split(r"[\s,]+", text.strip()) if one])
    except ValueError:
        where = "WERVING_DOCUMENT_KEY" if given else KEY
        raise Refused([f"{where}: een sleutel van 32 bytes in base64 verwacht, de nieuwste eerst"]) from None


def _key_file() -> Path:
    """The key in the data folder, made at the first use; only its owner may read it."""
    path = settings().folder / KEY
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        part = path.with_name(f"{KEY}.{uuid4().hex}")
        part.touch(mode=0o600)
        with part.open("wb") as file:
            file.write(Fernet.generate_key() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # of two at once the first one counts
            os.link(part, path)
        part.unlink()
        _sync(path.parent)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise Refused([f"{KEY}: ook anderen kunnen deze sleutel lezen; doe chmod 600"])
    return path


def _sync(place: Path) -> None:
    """Have a folder's names on disk."""
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
