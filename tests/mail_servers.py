"""Mail servers for the tests: one that keeps what comes, one that refuses an address."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, Protocol, TypeVar

from aiosmtpd.controller import Controller

from tasks.mail_line import Ask
from tasks.mailer import Mailer
from tasks.message import Mail


class Server(Protocol):
    """What can be started and stopped."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


def posted(mailer: Mailer, mail: Mail, *ask: Ask) -> str:
    """Post one mail and wait for what the server says."""
    return asyncio.run(mailer.post(mail, *ask))


Running = TypeVar("Running", bound=Server)


@contextmanager
def running(server: Running) -> Iterator[Running]:
    """Start a server for as long as the block lasts."""
    server.start()
    try:
        yield server
    finally:
        server.stop()


class Picky(Controller):
    """A mail server that refuses one address."""

    def __init__(self, refused: str) -> None:
        self.refused, self.taken = refused, list[str]()
        self.answer = "550 5.1.1 onbekende bestemmeling"
        super().__init__(self, hostname="127.0.0.1", port=0)

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    @property
    def url(self) -> str:
        return f"mailto://127.0.0.1:{self.port}/?from=selecties@gemeente.example&name=Selecties&mode=insecure"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if address == self.refused:
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.taken += envelope.rcpt_tos
        return "250 OK"


def mails(folder: Path) -> list[Message]:
    """What a sink in this folder kept, in the order in which it came."""
    return [message_from_bytes(path.read_bytes()) for path in sorted((folder / "post").glob("*.eml"))]
