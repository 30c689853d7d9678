"""An archive sealed with a passphrase: AES-256-GCM under a key that scrypt makes of it.

The salt follows from the content, so that the same archive stays the same bytes; no key is ever used for another one.
"""

from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from tasks.opening import Refused

MAGIC = b"werving-archief-1\n"
SALT, NONCE = 16, 12
LEAST = 12  # characters of a passphrase


def is_sealed(data: bytes) -> bool:
    """Whether these bytes are a sealed archive."""
    return data.startswith(MAGIC)


def seal(data: bytes, passphrase: str) -> bytes:
    """The same content for nobody but who has the passphrase."""
    salt = sha256(data).digest()[:SALT]
    return MAGIC + salt + AESGCM(_key(passphrase, salt)).encrypt(_nonce(salt), data, MAGIC + salt)


def unseal(data: bytes, passphrase: str, name: str) -> bytes:
    """What was sealed; Refused if the passphrase is another one or the bytes changed."""
    salt = data[len(MAGIC) : len(MAGIC) + SALT]
    try:
        return AESGCM(_key(passphrase, salt)).decrypt(_nonce(salt), data[len(MAGIC) + SALT :], MAGIC + salt)
    except (InvalidTag, ValueError):
        raise Refused([f"{name}: de wachtzin is een andere, of het bestand is beschadigd"]) from None


def read_passphrase(path: Path) -> str:
    """The first line of a file; Refused if it is too short."""
    try:
        found = path.read_text("utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        raise Refused([f"{path.name}: kan niet gelezen worden"]) from None
    if len(found) < LEAST:
        raise Refused([f"{path.name}: een wachtzin van minstens {LEAST} tekens op de eerste regel verwacht"])
    return found


def _key(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase.encode())


def _nonce(salt: bytes) -> bytes:
    return sha256(b"nonce" + salt).digest()[:NONCE]
