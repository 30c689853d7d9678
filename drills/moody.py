"""A mail server of raw sockets with moods: what it does with a mail follows from the address it is for."""

import asyncio
import re
import threading
from collections import Counter

from tests.e2e.house import free_port

LATER, NEVER_HEARD = b"450 4.2.1 probeer later opnieuw\r\n", b"550 5.1.1 <%b> onbekende bestemmeling\r\n"


class MoodyServer:
    """Takes mail on 127.0.0.1. An address decides: `later`, `hang` and `cut` the first time only, `refuse` always.

    `hang` never answers on that connection; `cut` takes the mail and breaks the line before it says so.
    """

    def __init__(self) -> None:
        self.port, self.accepted = free_port(), Counter[str]()
        self.done = Counter[str]()  # what it did to whom, as "mood address"
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        """Where the clock posts to."""
        return f"mailto://127.0.0.1:{self.port}/?from=selecties@voorbeeld.example&mode=insecure"

    def listen(self) -> None:
        """Take mail from now on."""
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._talk, "127.0.0.1", self.port), self._loop
        ).result()

    def go_away(self) -> None:
        """Refuse every connection."""
        if self._server:
            self._loop.call_soon_threadsafe(self._server.close)

    def _mood(self, address: str) -> str:
        """What is done with a mail for this address now; empty when it is simply taken."""
        found = re.match("(later|hang|cut|refuse)-", address)
        mood = found[1] if found else ""
        if not mood or (mood != "refuse" and self.done[f"{mood} {address}"]):
            return ""
        self.done[f"{mood} {address}"] += 1
        return mood

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 luimig\r\n")
        cuts = False
        while line := await reader.readline():
            verb, answer = line[:4].upper(), b"250 2.0.0 OK\r\n"
            if verb == b"RCPT":
                address = line.split(b"<")[1].split(b">")[0]
                mood = self._mood(address.decode())
                cuts = mood == "cut"
                if mood == "hang":
                    await reader.read()  # until the other gives up
                    break
                answer = {"later": LATER, "refuse": NEVER_HEARD % address}.get(mood, answer)
            elif verb == b"DATA":
                writer.write(b"354 ga verder\r\n")
                content = await reader.readuntil(b"\r\n.\r\n")
                self.accepted[re.findall(rb"(?m)^Message-ID: (\S+)", content)[0].decode()] += 1
                if cuts:
                    break
            elif verb == b"QUIT":
                break
            writer.write(answer)
        writer.transport.abort()
