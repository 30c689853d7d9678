"""Letters over a server that takes a whole envelope in one write (RFC 2920) and over one that does not: the same."""

import asyncio
import socket
import socketserver
import threading
from collections.abc import Awaitable, Callable, Iterator
from email import message_from_bytes
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func
from sqlmodel import col, select

from models.engine import reading
from models.tables import Letter
from models.types import utcnow
from tasks import outbox
from tasks.carrying import NotOurs
from tasks.mail_ear import LONGEST
from tasks.mail_line import PostFailed
from tasks.mailer import Mailer
from tasks.message import Mail
from tasks.posting import Post
from tests.factory import PEOPLE, House, person
from tests.mail_servers import posted

SECOND = "kandidaat002@voorbeeld.example"


class Line(socketserver.BaseRequestHandler):
    """One connection to the server below."""

    server: "Wire"

    def handle(self) -> None:
        """Answer every line, and each content as a whole, until the client or our orders end it."""
        self.content, heard = False, b""
        self.server.greeted += 1
        self.request.sendall(b"220 wire\r\n")
        while chunk := self.request.recv(1 << 20):
            self.server.writes.append(chunk)
            heard += chunk
            while (end := b"\r\n.\r\n" if self.content else b"\r\n") in heard:
                said, heard = heard.split(end, 1)
                answer = self.answer(said)
                if answer is None:
                    return
                self.request.sendall(f"{answer}\r\n".encode())

    def answer(self, said: bytes) -> str | None:
        """What the server says; None: it cuts the line."""
        if self.content:
            self.content = False
            with self.server.served:
                self.server.taken.append(said)
                self.server.served.notify_all()
            return self.server.order(b"CONTENT " + said, "250 2.0.0 bewaard")
        verb = said.split()[0].upper()
        if verb == b"EHLO":
            return "250-wire\r\n250-PIPELINING\r\n250 8BITMIME" if self.server.pipelining else "250 wire"
        if verb == b"DATA":
            self.content = not self.refused
            return self.server.order(said, "354 ga verder") if self.content else "503 geen bestemmeling"
        if self.server.slow in said:
            with self.server.served:
                self.server.served.wait_for(lambda: len(self.server.taken) >= self.server.patience, 20)
        answer = self.server.order(said, "250 OK")
        self.refused = verb == b"RCPT" and answer is not None and answer[0] == "5"
        return answer


class Wire(socketserver.ThreadingTCPServer):
    """A mail server that keeps every write it gets; `orders` maps words of a command to an answer, used up once."""

    daemon_threads = True

    def __init__(self, pipelining: bool) -> None:
        self.pipelining, self.orders = pipelining, dict[bytes, str | None]()
        self.writes, self.taken, self.greeted = list[bytes](), list[bytes](), 0
        self.slow, self.patience, self.served = b"-", 0, threading.Condition()  # who waits until so many are served
        super().__init__(("127.0.0.1", 0), Line)

    def handle_error(self, *_about: object) -> None:
        """A client that hangs up in the middle is what some tests are about."""

    def order(self, said: bytes, otherwise: str) -> str | None:
        """The answer that was ordered for this command, or the usual one."""
        for words in list(self.orders):
            if all(word in said for word in words.split()):
                return self.orders.pop(words)
        return otherwise

    @property
    def url(self) -> str:
        return f"mailto://127.0.0.1:{self.server_address[1]}/?from=selecties@gemeente.example&mode=insecure"

    def envelopes(self) -> list[bytes]:
        return [write for write in self.writes if write.upper().startswith(b"MAIL")]


@pytest.fixture(params=[True, False], ids=["pipelining", "no pipelining"])
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    with Wire(request.param) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def post(wire: Wire) -> Iterator[Post]:
    post = Post(wire.url)
    yield post
    post.close()


def states(house: House) -> dict[str, tuple[str, bool, str]]:
    letters = {dossier: house.letters(dossier)[0] for dossier in PEOPLE}
    return {dossier: (x.status, x.doubtful, x.answer) for dossier, x in letters.items()}


SENT = ("sent", False, "250 2.0.0 bewaard")


def test_an_envelope_is_one_write_where_the_server_takes_that(house: House, wire: Wire, post: Post) -> None:
    house.apply(*map(person, PEOPLE))
    post.post_due(utcnow())
    assert states(house) == dict.fromkeys(PEOPLE, SENT)
    whole = b"MAIL FROM:<selecties@gemeente.example>\r\nRCPT TO:<kandidaat001@voorbeeld.example>\r\nDATA\r\n"
    assert (wire.envelopes()[0] == whole) == wire.pipelining


def test_a_refusal_of_the_second_of_three_stops_nobody(house: House, wire: Wire, post: Post) -> None:
    wire.orders[f"RCPT {SECOND}".encode()] = "550 5.1.1 onbekend"
    house.apply(*map(person, PEOPLE))
    post.post_due(utcnow())
    refused = ("failed", False, "550 5.1.1 onbekend")
    assert states(house) == {"K-001": SENT, "K-002": refused, "K-003": SENT}
    assert len(wire.taken) == 2


@pytest.mark.parametrize("where", [b"RCPT " + SECOND.encode(), b"CONTENT " + SECOND.encode()])
def test_a_line_cut_at_the_second_leaves_doubt_only_if_its_content_was_sent(
    house: House, wire: Wire, post: Post, where: bytes
) -> None:
    wire.orders[where] = None
    house.apply(*map(person, PEOPLE))
    wall = utcnow()
    post.post_due(wall)
    sent = {dossier: status for dossier, (status, _, _) in states(house).items()}
    in_doubt = where.startswith(b"CONTENT")
    assert sent == {"K-001": "sent", "K-002": "failed" if in_doubt else "sent", "K-003": "sent"}
    (second,) = house.letters("K-002")
    assert second.doubtful == in_doubt
    post.post_due(second.post_after)
    (second,) = house.letters("K-002")
    assert (second.status, second.doubtful) == ("sent", in_doubt)
    ids = [message_from_bytes(mail)["Message-ID"] for mail in wire.taken]
    assert ids.count(second.message_id) == (2 if in_doubt else 1)


def test_an_answer_that_is_long_in_coming_holds_up_nobody_else(house: House, wire: Wire, post: Post) -> None:
    """The server answers the second only when it has every other letter."""
    dossiers = [f"K-{n:03d}" for n in range(1, 61)]
    wire.slow, wire.patience = SECOND.encode(), 59
    house.apply(*map(person, dossiers))
    post.post_due(utcnow())
    assert {house.letters(dossier)[0].status for dossier in dossiers} == {"sent"}
    assert SECOND.encode() in wire.taken[-1]


def test_an_answer_of_many_lines_is_read_to_its_end_and_one_line_without_an_end_costs_the_connection(
    house: House, wire: Wire, post: Post
) -> None:
    many = "".join(f"250-{'regel' * 20}\r\n" for _ in range(3 * LONGEST // 100))
    wire.orders[f"RCPT {SECOND}".encode()] = f"{many}250 OK"
    wire.orders[b"RCPT kandidaat003"] = "250 " + "x" * (5 * LONGEST)
    house.apply(*map(person, PEOPLE))
    post.post_due(utcnow())
    assert states(house) == dict.fromkeys(PEOPLE, SENT)
    assert len(wire.taken) == 3
    assert wire.greeted == 2


def test_a_record_that_breaks_in_a_way_nobody_foresaw_ends_the_pass(
    house: House, wire: Wire, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(marks: Any, now: Any) -> set[int]:
        raise RuntimeError("onvoorzien")

    house.apply(*map(person, PEOPLE))
    monkeypatch.setattr(outbox, "write", broken)
    with pytest.raises(RuntimeError, match="onvoorzien"):
        post.post_due(utcnow())
    assert not wire.taken


def letter() -> Mail:
    return Mail("<1@gemeente.example>", "Jan", "jan@kandidaat.example", "Uw brief", "Beste\n", "")


def test_the_record_is_asked_for_before_the_envelope_and_stands_before_the_content(wire: Wire) -> None:
    seen = list[tuple[str, int, int]]()

    def ask() -> Callable[[], Awaitable[None]]:
        seen.append(("asked", len(wire.envelopes()), len(wire.taken)))
        return stands

    async def stands() -> None:
        seen.append(("stands", len(wire.envelopes()), len(wire.taken)))

    mailer = Mailer(wire.url, timeout=5)
    assert posted(mailer, letter(), ask) == "250 2.0.0 bewaard"
    assert seen == [("asked", 0, 0), ("stands", 1, 0)]
    assert len(wire.taken) == 1
    asyncio.run(mailer.close())


def test_a_letter_that_is_not_ours_any_more_gets_its_envelope_only(wire: Wire) -> None:
    async def lost() -> None:
        raise NotOurs

    mailer = Mailer(wire.url, timeout=5)
    with pytest.raises(NotOurs):
        posted(mailer, letter(), lambda: lost)
    assert posted(mailer, letter()).startswith("250")
    assert (len(wire.envelopes()), len(wire.taken)) == (2, 1)
    asyncio.run(mailer.close())


def test_a_server_that_is_away_costs_no_record() -> None:
    asked = list[bool]()

    def ask() -> Callable[[], Awaitable[None]]:
        asked.append(True)
        return partial(asyncio.sleep, 0)

    with pytest.raises(PostFailed):
        posted(Mailer("mailto://127.0.0.1:1/?from=a@gemeente.example&mode=insecure"), letter(), ask)
    assert asked == []


def test_never_more_letters_in_doubt_than_connections(
    house: House, wire: Wire, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash leaves what stands on disk; after every single write that is at most one letter a connection."""
    house.apply(*(person(f"K-{n:03d}") for n in range(1, 61)))
    write, doubt = outbox.write, list[int]()

    def watched(marks: Any, now: Any) -> set[int]:
        ours = write(marks, now)
        with reading() as session:
            under_way = (col(Letter.status) == "sending", col(Letter.handed_at).is_not(None))
            doubt.append(session.exec(select(func.count()).select_from(Letter).where(*under_way)).one())
        return ours

    monkeypatch.setattr(outbox, "write", watched)
    done = post.post_due(utcnow())
    assert [posted.status for posted in done] == ["sent"] * 60
    assert 1 <= max(doubt) <= 3  # sixty letters: three connections
    assert doubt[-1] == 0


def test_a_kept_connection_that_breaks_as_we_write_is_made_anew(wire: Wire) -> None:
    mailer = Mailer(wire.url, timeout=5)
    assert posted(mailer, letter()) == "250 2.0.0 bewaard"
    mailer._channel.smtp.sock.shutdown(socket.SHUT_WR)  # smtplib then closes it by itself
    assert [posted(mailer, letter()) for _ in range(2)] == ["250 2.0.0 bewaard"] * 2
    assert wire.greeted == 2
    asyncio.run(mailer.close())


@pytest.mark.parametrize("goodbye", ["\r\n421 4.3.2 wij sluiten", ""])
def test_what_a_server_says_between_two_letters_is_heard(wire: Wire, goodbye: str) -> None:
    wire.orders[b"CONTENT"] = f"250 2.0.0 bewaard{goodbye}"
    mailer = Mailer(wire.url, timeout=5)

    async def two() -> list[str]:
        found = [await mailer.post(letter())]
        if not goodbye:
            mailer._channel.smtp.sock.shutdown(socket.SHUT_RD)  # as if it hung up
        for _ in range(3):
            await asyncio.sleep(0)
        found.append(await mailer.post(letter()))
        await mailer.close()
        return found

    assert asyncio.run(two()) == ["250 2.0.0 bewaard"] * 2
    assert (wire.greeted, len(wire.taken)) == (2, 2)
