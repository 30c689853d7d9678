"""What a mail server says over one connection, heard as it comes and without a thread that waits for it."""

import asyncio
import smtplib
import socket
import ssl

LONGEST = 1 << 14  # bytes of a line of the server; of a TLS record too, so that one read leaves nothing behind in it


class Ear:
    """Open from mail to mail, for to open and to shut costs the most; what it heard stays until it is read.

    While it is open, nobody may write or read by another thread: over TLS that would be two at one session.
    """

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._connection, self._seconds = connection, seconds
        self._number = connection.fileno()  # by which asyncio knows it, also when smtplib closed it
        self._loop: asyncio.AbstractEventLoop | None = None  # where it is open
        self._heard = b""  # and not read yet
        self._over: OSError | None = None  # why nothing more will be heard
        self._more: asyncio.Future[None] | None = None  # tells who waits that more was heard

    def open(self) -> None:
        """Listen, in the loop that runs; nothing changes if it is open there."""
        if self._loop is not (loop := asyncio.get_running_loop()):
            self._loop = loop
            loop.add_reader(self._number, self._hear)

    def shut(self) -> None:
        """Stop listening; nothing changes if it is shut."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.remove_reader(self._number)
        self._loop = None

    async def reply(self) -> tuple[int, bytes]:
        """The server's next answer as smtplib's `getreply` gives it: -1 for what is none. OSError, also if too late."""
        said = list[bytes]()
        while True:
            line = await self._line()
            said.append(line[4:].strip())
            if not line[:3].isdigit() or line[3:4] != b"-":
                return int(line[:3]) if line[:3].isdigit() else -1, b"\n".join(said)

    async def _line(self) -> bytes:
        while b"\n" not in self._heard:
            if len(self._heard) > LONGEST:
                raise smtplib.SMTPResponseException(500, "Line too long.")
            if self._over:
                raise self._over
            self.open()
            loop = asyncio.get_running_loop()
            self._more = loop.create_future()
            too_late = loop.call_later(self._seconds, self._heard_nothing)
            try:
                await self._more
            finally:
                too_late.cancel()
        line, _, self._heard = self._heard.partition(b"\n")
        return line

    def _heard_nothing(self) -> None:
        if self._more and not self._more.done():
            self._more.set_exception(TimeoutError())

    def _hear(self) -> None:
        self._connection.settimeout(0)  # half an answer, or what TLS says for itself, must hold up nobody
        try:
            some = self._connection.recv(LONGEST)
        except (BlockingIOError, ssl.SSLWantReadError):
            return
        except OSError as fault:
            some, self._over = b"", fault
        else:
            self._over = None if some else smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
        finally:
            self._connection.settimeout(self._seconds)
        self._heard += some
        if self._over or len(self._heard) > LONGEST:
            self.shut()
        if self._more and not self._more.done():
            self._more.set_result(None)
