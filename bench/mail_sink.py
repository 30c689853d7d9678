"""A mail server that takes everything at once and keeps nothing, for `bench.posting`; prints its port.

    python -m bench.mail_sink [raw|aiosmtpd]

`raw` is as fast as a server in Python can be, `aiosmtpd` is the usual one.
"""

import asyncio
import sys
from typing import Any

from aiosmtpd.smtp import SMTP

EXTENSIONS = b"250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n"


class Raw(asyncio.Protocol):
    """One connection: an answer to every line, and one to the content as a whole."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet."""
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._heard, self._content = transport, b"", False
        transport.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        """Answer every whole line, or the end of the content."""
        self._heard += data
        end = b"\r\n.\r\n" if self._content else b"\r\n"
        while (at := self._heard.find(end)) >= 0:
            line, self._heard = self._heard[:at], self._heard[at + len(end) :]
            self._transport.write(self._answer(line[:4].upper()))
            end = b"\r\n.\r\n" if self._content else b"\r\n"

    def _answer(self, verb: bytes) -> bytes:
        if self._content:
            self._content = False
            return b"250 2.0.0 OK\r\n"
        self._content = verb == b"DATA"
        known = {b"DATA": b"354 ga verder\r\n", b"EHLO": EXTENSIONS, b"QUIT": b"221 dag\r\n"}
        return known.get(verb, b"250 2.1.0 OK\r\n")


class Nothing:
    """What aiosmtpd does with a mail here."""

    async def handle_DATA(self, _server: Any, _session: Any, _envelope: Any) -> str:
        """Take it (the name is aiosmtpd's)."""
        return "250 2.0.0 OK"


async def serve(kind: str) -> None:
    """Listen on a free port of this machine until killed."""
    made = Raw if kind == "raw" else lambda: SMTP(Nothing(), hostname="sink", enable_SMTPUTF8=True)
    server = await asyncio.get_running_loop().create_server(made, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
