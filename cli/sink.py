"""A mail server for the demo and a first try-out: it sends nothing on, and shows every mail as a page."""

import logging
import re
from asyncio import Server
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from html import escape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope

_log = logging.getLogger("mail.log")  # aiosmtpd writes senders and recipients to it
_log.handlers, _log.propagate = [logging.NullHandler()], False
_log.setLevel(logging.CRITICAL + 1)

_HEAD = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{title}</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .8rem; border-bottom: 1px solid #ddd }}
tbody tr:hover {{ background: #f4f7fa }} a {{ color: #0b5394 }} pre {{ white-space: pre-wrap }}
iframe {{ width: 100%; height: 75vh; border: 1px solid #ddd; margin-top: 1rem }}
</style></head><body><h1>{title}</h1>
"""
_INDEX = (
    _HEAD.format(title="Postvak van de proefomgeving")
    + "<p>Deze berichten zijn alleen hier bewaard; er is niets verstuurd. De nieuwste staat onderaan.</p>\n<table>"
    "<thead><tr><th>Nr.</th><th>Datum</th><th>Aan</th><th>Onderwerp</th><th>Bestand</th></tr></thead><tbody>\n"
)
_FOOT = "</tbody></table></body></html>\n"
_SHOWN = {"From": "Van", "To": "Aan", "Reply-To": "Antwoord aan", "Date": "Datum", "Message-ID": "Message-ID"}


def _shown(mail: Message, name: str) -> str:
    """Return a header as a reader sees it, escaped for HTML."""
    raw = re.sub(r"[\r\n]+", "", str(mail.get(name, "")))
    try:
        return escape(str(make_header(decode_header(raw))))
    except (ValueError, LookupError, MessageError):  # an unknown or broken encoding
        return escape(raw)


def _date(mail: Message) -> str:
    try:
        return f"{parsedate_to_datetime(mail['Date']).astimezone(ZoneInfo('Europe/Brussels')):%d/%m/%Y %H:%M}"
    except (TypeError, ValueError):
        return _shown(mail, "Date")


def _row(number: int, mail: Message) -> str:
    name = f"{number:05}"
    cells = (str(number), _date(mail), _shown(mail, "To"), f'<a href="{name}.html">{_subject(mail)}</a>')
    eml = f'<a href="{name}.eml">.eml</a>'
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in (*cells, eml)) + "</tr>\n"


def _subject(mail: Message) -> str:
    return _shown(mail, "Subject") or "(geen onderwerp)"


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    try:
        return content.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _page(number: int, mail: Message) -> str:
    """Return the page of one mail; its own HTML runs no script and loads nothing."""
    parts = [part for part in mail.walk() if not part.is_multipart()]
    names = [escape(str(name)) for part in parts if (name := part.get_filename())]
    bodies = {part.get_content_type(): _text(part) for part in reversed(parts) if not part.get_filename()}
    rows = [f"<tr><th>{label}</th><td>{_shown(mail, name)}</td></tr>" for name, label in _SHOWN.items() if mail[name]]
    rows += [f"<tr><th>Bijlage</th><td>{name}</td></tr>" for name in names]
    shown = f"<pre>{escape(bodies.get('text/plain', ''))}</pre>"
    if "text/html" in bodies:
        shown = f'<iframe sandbox title="Bericht" srcdoc="{escape(bodies["text/html"])}"></iframe>'
    links = f'<p><a href="index.html">Alle berichten</a> · <a href="{number:05}.eml">Bericht {number} als .eml</a></p>'
    return f"{_HEAD.format(title=_subject(mail))}{links}<table>{''.join(rows)}</table>{shown}</body></html>\n"


def _write(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees all of it or nothing."""
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_bytes(content)
    temporary.replace(path)


class _Listener(Controller):
    def _trigger_server(self) -> None:
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]  # port 0 became a real one
        super()._trigger_server()  # type: ignore[no-untyped-call]


class MailSink:
    """Receives mail on 127.0.0.1 and keeps it in `folder` as 00001.eml, 00001.html and so on, with an index.html."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self._folder, self._index = folder, folder / "index.html"
        self._count = 0
        self._listener = _Listener(self, hostname="127.0.0.1", port=port)

    @property
    def url(self) -> str:
        """The apprise URL that posts to this sink."""
        query = "from=selecties@gemeente.example&name=Selecties&mode=insecure"
        return f"mailto://127.0.0.1:{self._listener.port}/?{query}"

    @property
    def count(self) -> int:
        """How many mails this folder has received, those before a restart included."""
        return self._count

    def start(self) -> None:
        """Listen; the index is made anew from the mails on disk, so that it also survives a crash."""
        self._folder.mkdir(parents=True, exist_ok=True)
        kept = sorted((int(path.stem), path) for path in self._folder.glob("*.eml") if path.stem.isdecimal())
        self._count = kept[-1][0] if kept else 0
        rows = (_row(number, BytesHeaderParser().parsebytes(path.read_bytes())) for number, path in kept)
        _write(self._index, (_INDEX + "".join(rows) + _FOOT).encode())
        self._listener.start()

    def stop(self) -> None:
        """Stop listening."""
        self._listener.stop()

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        """Keep one mail and answer as a mail server does (the name is aiosmtpd's)."""
        try:
            assert isinstance(envelope.content, bytes)
            self._keep(envelope.content)
        except OSError:
            return "451 Bewaren is niet gelukt"
        return f"250 OK bewaard als {self._count:05}"

    def _keep(self, content: bytes) -> None:
        number, mail = self._count + 1, message_from_bytes(content)
        stem = self._folder / f"{number:05}"
        _write(stem.with_suffix(".html"), _page(number, mail).encode())
        _write(stem.with_suffix(".eml"), content)
        self._count = number
        with self._index.open("r+b") as index:  # a row more, however long the index already is
            index.seek(-len(_FOOT), 2)
            index.write((_row(number, mail) + _FOOT).encode())
