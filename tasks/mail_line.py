"""The talk with a mail server: apprise's mail plugin, made anew to keep its connection and the server's answers.

Whoever posts waits for those as a task of an event loop; what takes long otherwise (to connect, a big attachment) is
done in a thread.
"""

import asyncio
import logging
import smtplib
import ssl
import warnings
from collections.abc import Awaitable, Callable
from contextlib import suppress
from email.errors import MessageError
from email.headerregistry import Address
from email.utils import make_msgid
from functools import partial
from importlib import import_module
from typing import Any

from apprise import NotifyFormat

from models.faults import fail_point
from tasks.mail_ear import Ear
from tasks.message import Mail, address_of, compose

with warnings.catch_warnings():  # apprise looks for `imghdr`, which Python 3.11 calls deprecated
    warnings.simplefilter("ignore", DeprecationWarning)
    _apprise_mail: Any = import_module("apprise.plugins.email.base")
    _plugins: Any = import_module("apprise.manager_plugins").NotificationManager()
    _plugins.load_modules()

for _log in map(logging.getLogger, ("apprise", "urllib3")):  # they name recipients and URLs: none of it is written
    _log.handlers, _log.propagate = [logging.NullHandler()], False
    _log.setLevel(logging.CRITICAL + 1)


class PostFailed(Exception):
    """A mail that was not (`doubtful`: perhaps not) accepted; `answer` may hold an address, the text never does."""

    def __init__(
        self,
        answer: str,
        *,
        permanent: bool = False,
        doubtful: bool = False,
        wire: bool = False,
        heard: bool = False,
    ) -> None:
        kind = "onzeker of ze aankwam" if doubtful else "geweigerd" if permanent else "voorlopig niet gelukt"
        super().__init__(f"De post is niet bevestigd: {kind}.")
        self.answer, self.permanent, self.doubtful = answer, permanent, doubtful
        self.wire = wire  # the line or the server, not this letter
        self.heard = heard  # the server spoke about this letter: so it is there


def _answer(code: int, words: bytes | str) -> str:
    return f"{code} {words if isinstance(words, str) else words.decode('utf-8', 'replace')}".replace("\n", " ")


def _words(fault: BaseException) -> str:
    if isinstance(fault, smtplib.SMTPResponseException):
        return _answer(fault.smtp_code, fault.smtp_error)
    if isinstance(fault, TimeoutError):
        return "de mailserver antwoordt niet op tijd"
    if isinstance(fault, OSError):
        return f"geen verbinding met de mailserver ({type(fault).__name__}: {fault})"
    return f"{type(fault).__name__}: {fault}"


def _expect(wanted: int, reply: tuple[int, bytes], *, about_letter: bool = True) -> None:
    """PostFailed for another answer; a refusal is only final when it is about the letter and not about us."""
    code = reply[0]
    if code == 421 or code == -1:  # the server is closing this connection, or talks nonsense
        raise smtplib.SMTPServerDisconnected(_answer(*reply))
    if code // 100 != wanted:
        final = about_letter and code // 100 == 5
        raise PostFailed(_answer(*reply), permanent=final, wire=not about_letter, heard=about_letter)


# Asks for the record that the server may have a mail from now on; what it returns waits until that stands, and raises
# what must stop the mail.
Ask = Callable[[], Callable[[], Awaitable[None]]]
AT_ONCE = 1 << 16  # bytes that a line takes without much waiting


def unrecorded() -> Callable[[], Awaitable[None]]:
    """Nobody keeps a record of this mail."""
    return partial(asyncio.sleep, 0)


class MailPlugin(_apprise_mail.NotifyEmail):  # type: ignore[misc]
    """Apprise's mail plugin with one kept connection, one Message-ID and the server's answer; not thread-safe."""

    def __init__(self, from_name: str = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if self.pgp_mode != "no" or self.port > 65535:  # we do not encrypt, so we must not seem to
            raise TypeError("pgp of poort")
        name = from_name or self.from_addr[0] or ""
        self.notify_format = NotifyFormat.TEXT
        self.sender = address_of("" if name == self.app_id else name, self.from_addr[1])
        self.replies = [address_of(self.names.get(reply) or "", reply) for reply in sorted(self.reply_to)]
        self.smtp: smtplib.SMTP | None = None
        self._ear: Ear | None = None  # hears what the server says over this connection
        self._fresh = False  # a connection over which nothing went yet: if it dies, the server is away

    @staticmethod
    def parse_url(url: str) -> dict[str, Any] | None:
        """Read the URL as apprise does, but keep the sender's name apart: apprise trips over ' and : in it."""
        results: dict[str, Any] | None = _apprise_mail.NotifyEmail.parse_url(url)
        if results and results["qsd"].get("from") and results["qsd"].get("name"):
            results["from_addr"] = MailPlugin.unquote(results["qsd"]["from"])
            results["from_name"] = MailPlugin.unquote(results["qsd"]["name"])
        return results

    def send(self, body: str, title: str = "", **kwargs: Any) -> bool:
        """Mail one notice to every address of the URL, each on its own; apprise wants True or False."""
        return asyncio.run(self._send(body, title))

    async def _send(self, body: str, title: str) -> bool:
        others = [(self.names.get(spec), spec) for spec in sorted({*self.cc, *self.bcc})]
        try:
            for name, spec in [*self.targets, *others]:
                await self.post(Mail(make_msgid(domain=self.sender.domain), name or "", spec, title, body, ""))
        except PostFailed:
            return False
        finally:
            await self.close()
        return True

    async def post(self, mail: Mail, ask: Ask = unrecorded) -> str:
        """Hand one mail to the server and return its answer; after any fault the next mail gets a new connection.

        Its record is asked for when there is a connection, and stands before the first byte after the envelope leaves.
        """
        to, data = self._letter(mail)
        try:
            if self.smtp is None:
                await asyncio.to_thread(self._connect)
            stands = ask()
            await self._open_envelope(to)
            await stands()
            return await self._hand_over(data)
        except BaseException as fault:
            self._drop()
            if isinstance(fault, (OSError, ValueError)):
                raise PostFailed(_words(fault), wire=True) from None
            raise

    async def close(self) -> None:
        """Say goodbye to the server."""
        if self._ear:
            self._ear.shut()  # the answer is smtplib's to hear
        try:
            if self.smtp is not None:
                with suppress(OSError):
                    await asyncio.to_thread(self.smtp.quit)
        finally:
            self._drop()

    def _letter(self, mail: Mail) -> tuple[Address, bytes]:
        try:
            to = address_of(mail.to_name, mail.to_address)
            return to, compose(mail, self.sender, to, self.replies)
        except (ValueError, IndexError, MessageError) as fault:
            raise PostFailed(_words(fault), permanent=True) from None
        except OSError as fault:  # the attachment cannot be read
            raise PostFailed(_words(fault)) from None

    async def _open_envelope(self, to: Address) -> None:
        if not self._fresh:
            with suppress(OSError):
                return await self._envelope(to)
            self._drop()  # the kept connection had died; nothing was accepted on it
            await asyncio.to_thread(self._connect)
        self._fresh = False
        return await self._envelope(to)

    async def _envelope(self, to: Address) -> None:
        assert self.smtp is not None
        assert self._ear is not None
        smtp, ear, options = self.smtp, self._ear, ""
        ear.open()
        if not (self.sender.addr_spec + to.addr_spec).isascii():
            if not smtp.has_extn("smtputf8"):
                raise PostFailed("de mailserver kent geen adressen met accenten (SMTPUTF8)", permanent=True)
            smtp.command_encoding, options = "utf-8", " SMTPUTF8 BODY=8BITMIME"
        envelope = [f"MAIL FROM:<{self.sender.addr_spec}>{options}", f"RCPT TO:<{to.addr_spec}>", "DATA"]
        together = smtp.has_extn("pipelining")  # then all leave in one write (RFC 2920)
        if together:
            smtp.send("".join(f"{command}\r\n" for command in envelope))
        for command, wanted, about_letter in zip(envelope, (2, 2, 3), (False, True, True), strict=True):
            if not together:
                smtp.putcmd(command)
            _expect(wanted, await ear.reply(), about_letter=about_letter)

    async def _hand_over(self, data: bytes) -> str:
        assert self.smtp is not None
        assert self._ear is not None
        try:  # smtplib's data() in two steps: only from here on may the server have accepted the mail
            content = data.replace(b"\n.", b"\n..") + b".\r\n"
            if len(content) > AT_ONCE:
                self._ear.shut()  # a thread writes
                await asyncio.to_thread(self.smtp.send, content)
            else:
                self.smtp.send(content)
            code, words = await self._ear.reply()
        except OSError as fault:
            raise PostFailed(_words(fault), doubtful=True, wire=True) from None
        if code // 100 != 2:
            final, unclear = code // 100 == 5, code // 100 not in (4, 5)
            raise PostFailed(_answer(code, words), permanent=final, doubtful=unclear, heard=True)
        fail_point("after-250")
        return _answer(code, words)

    def _connect(self) -> None:
        open_smtp: Callable[..., smtplib.SMTP] = smtplib.SMTP
        if self.secure_mode == "ssl":
            open_smtp = partial(smtplib.SMTP_SSL, context=self._tls())
        self.smtp = open_smtp(self.smtp_host, self.port, timeout=self.socket_connect_timeout)
        self._fresh = True
        if self.secure_mode == "starttls":
            self.smtp.starttls(context=self._tls())
        if self.user and self.password:
            self.smtp.login(self.user, self.password)
        self.smtp.ehlo_or_helo_if_needed()
        assert self.smtp.sock is not None
        self._ear = Ear(self.smtp.sock, self.socket_connect_timeout)

    def _tls(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if not self.verify_certificate:  # `verify=no` in the URL
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context

    def _drop(self) -> None:
        if self._ear:
            self._ear.shut()
        smtp, self.smtp, self._ear = self.smtp, None, None
        if smtp is not None:
            with suppress(OSError):
                smtp.close()


_plugins.add(MailPlugin, force=True)  # mailto:// and mailtos:// are ours from here on
