"""One letter as a mail message: headers that survive folding, text beside HTML, one Message-ID."""

import mimetypes
from dataclasses import dataclass
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import localtime, quote
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Mail:
    """One letter to one recipient; `message_id` ("<...@...>") stays the same over all attempts."""

    message_id: str
    to_name: str
    to_address: str
    subject: str
    text: str
    html: str
    attachment: Path | None = None
    attachment_name: str = ""


class Wire(EmailPolicy):
    """7-bit mail whose names and subjects we fold: Python 3.11 loses spaces and quotes in long ones (tried)."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        """Fold one header into the bytes of its lines."""
        if hasattr(value, "addresses"):
            return f"{name}: {', '.join(map(_named, value.addresses))}\r\n".encode()
        if name == "Subject":
            return f"{name}: {_encoded(str(value))}\r\n".encode()
        return super().fold_binary(name, value)


WIRE = Wire(linesep="\r\n", cte_type="7bit")


def _encoded(text: str) -> str:
    if text.isascii() and text.isprintable() and len(text) <= 60 and "=?" not in text:
        return text
    return Header(text, "utf-8", maxlinelen=64).encode(linesep="\r\n")


def _named(address: Address) -> str:
    name = _encoded(address.display_name)
    if name == address.display_name:
        name = f'"{quote(name)}"'
    return f"{name}\r\n <{address.addr_spec}>" if address.display_name else address.addr_spec


def address_of(name: str, spec: str) -> Address:
    """Return a checked address, its domain in ASCII; ValueError, MessageError or IndexError when it is none."""
    local, _, domain = spec.rpartition("@")
    domain = domain.encode("idna").decode()
    checked = Address(name, addr_spec=f"{local.encode('ascii', 'replace').decode()}@{domain}")
    return checked if local.isascii() else Address(name, local, domain)


def _attach(letter: EmailMessage, path: Path, name: str) -> None:
    kind, encoding = mimetypes.guess_type(name)
    if kind is None or encoding or kind.startswith(("message/", "multipart/")):
        kind = "application/octet-stream"
    maintype, _, subtype = kind.partition("/")
    letter.add_attachment(path.read_bytes(), maintype=maintype, subtype=subtype, filename=name)


def compose(mail: Mail, sender: Address, to: Address, replies: list[Address]) -> EmailMessage:
    """The message as it goes over the wire, with exactly one Message-ID."""
    letter = EmailMessage(WIRE)
    letter["From"], letter["To"] = sender, to
    letter["Subject"] = mail.subject.replace("=?", "= ?")  # or EmailMessage would decode what follows
    letter["Date"], letter["Message-ID"] = localtime(), mail.message_id
    letter["Auto-Submitted"] = "auto-generated"
    if replies:
        letter["Reply-To"] = replies
    letter.set_content(mail.text)
    if mail.html:
        letter.add_alternative(mail.html, subtype="html")
    if mail.attachment:
        _attach(letter, mail.attachment, mail.attachment_name or mail.attachment.name)
    return letter
