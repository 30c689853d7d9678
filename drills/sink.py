"""A mail server that only counts: how often each Message-ID was accepted."""

from collections import Counter
from email import message_from_bytes
from typing import Any

from aiosmtpd.controller import Controller

from tests.e2e.house import free_port


class Sink:
    """Accepts every mail on a free port of this machine, and stays up while everything else is killed."""

    def __init__(self) -> None:
        self.accepted: Counter[str] = Counter()
        self._controller = Controller(self, hostname="127.0.0.1", port=free_port())

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """Count the mail and take it."""
        self.accepted[str(message_from_bytes(envelope.content)["Message-ID"])] += 1
        return "250 2.0.0 aanvaard"

    def __enter__(self) -> "Sink":
        self._controller.start()
        return self

    def __exit__(self, *_fault: object) -> None:
        self._controller.stop()

    @property
    def url(self) -> str:
        """Where the clock posts to."""
        return f"mailto://127.0.0.1:{self._controller.port}/?from=selecties@voorbeeld.example&mode=insecure"
