"""Letters over real SMTP on the loopback: what arrives, what the server said, and what is never written down."""

import asyncio
import logging
import pickle
import ssl
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import make_msgid, parseaddr, parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from cli.sink import MailSink
from tasks.mail_line import PostFailed
from tasks.mailer import Mailer, notify_channel
from tasks.message import Mail
from tests.mail_servers import posted

NAME = "Zoë D’Hondt-Vandenbroucke de la Très Longue Dénomination, élève “in de klas”"
SUBJECT = "Uitnodiging “praktische proef” – coördinator sélection, élève in spé (deel 2) " * 3 + "einde"


class Server(Controller):
    """A mail server that keeps what it gets and answers as told: `answers` maps a recipient or "DATA" to a reply."""

    def __init__(self, **options: Any) -> None:
        self.got: list[bytes] = []
        self.recipients: list[str] = []
        self.lines: list[Any] = []  # one entry per mail: the connection it came over
        self.answers: dict[str, str] = {}
        super().__init__(self, hostname="127.0.0.1", port=0, **options)

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    def url(self, scheme: str = "mailto", login: str = "", query: str = "mode=insecure") -> str:
        sender = "from=selecties@gemeente.example&name=Selecties%20%27t%20Kapelleke%3A%20%C3%A9quipe"
        return f"{scheme}://{login}127.0.0.1:{self.port}/?{sender}&reply=hr@gemeente.example&{query}"

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        envelope.mail_from = address
        return self.answers.pop("MAIL", "250 OK")

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        envelope.rcpt_tos.append(address)
        return self.answers.get(address, "250 OK")

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.got.append(envelope.content)
        self.recipients += envelope.rcpt_tos
        self.lines.append(server.transport)
        if "CUT" in self.answers:
            server.transport.abort()
        return self.answers.pop("DATA", "250 2.0.0 bewaard als K42")

    def mail(self, index: int = -1) -> Message:
        return message_from_bytes(self.got[index])

    def cut_last_line(self) -> None:
        async def cut() -> None:
            self.lines[-1].abort()

        asyncio.run_coroutine_threadsafe(cut(), self.loop).result()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def mailer(server: Server) -> Iterator[Mailer]:
    mailer = Mailer(server.url(), timeout=5)
    yield mailer
    asyncio.run(mailer.close())


def letter(to: str = "jan@kandidaat.example", **changes: Any) -> Mail:
    facts = {
        "message_id": make_msgid(domain="gemeente.example"),
        "to_name": "Jan Peeters",
        "subject": "Uw brief",
        "text": "Beste\n.\nGroeten",
        "html": "<p>Bésté</p>",
    }
    return Mail(to_address=to, **(facts | changes))


def read(header: str) -> str:
    return str(make_header(decode_header(header.replace("\r\n", ""))))


def test_the_server_s_answer_is_returned(server: Server, mailer: Mailer) -> None:
    assert posted(mailer, letter()) == "250 2.0.0 bewaard als K42"


def test_several_mails_go_over_one_connection(server: Server, mailer: Mailer) -> None:
    for number in range(5):
        posted(mailer, letter(f"k{number}@kandidaat.example"))
    assert server.recipients == [f"k{number}@kandidaat.example" for number in range(5)]
    assert len(set(server.lines)) == 1


def test_the_message_id_is_kept_over_attempts_and_stands_once(server: Server, mailer: Mailer) -> None:
    mail = letter()
    posted(mailer, mail)
    posted(mailer, mail)
    assert [server.mail(i).get_all("Message-ID") for i in (0, 1)] == [[mail.message_id]] * 2


def test_the_headers_say_who_sent_it_and_that_a_machine_did(server: Server, mailer: Mailer) -> None:
    posted(mailer, letter())
    mail = server.mail()
    name, address = parseaddr(mail["From"].replace("\r\n", ""))
    assert (read(name), address) == ("Selecties 't Kapelleke: équipe", "selecties@gemeente.example")
    assert mail["Reply-To"] == "hr@gemeente.example"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert parsedate_to_datetime(mail["Date"]).utcoffset() is not None


def test_accents_come_back_right(server: Server, mailer: Mailer) -> None:
    posted(mailer, letter(to_name=NAME, subject=SUBJECT))
    mail = server.mail()
    name, address = parseaddr(mail["To"].replace("\r\n", ""))
    assert (read(name), address, read(mail["Subject"])) == (NAME, "jan@kandidaat.example", SUBJECT)
    text, html = (part.get_payload(decode=True).decode().strip() for part in mail.get_payload())
    assert (text.splitlines(), html) == (["Beste", ".", "Groeten"], "<p>Bésté</p>")
    assert server.got[-1].isascii()
    assert max(map(len, server.got[-1].splitlines())) <= 78


@pytest.mark.parametrize("start", ["Jan ", "Zoë "])
def test_a_name_never_turns_into_an_address(server: Server, mailer: Mailer, start: str) -> None:
    name = start + "Zeerlangenaam" * 3 + ", <x@y.example> " + "Zeerlangenaam" * 3 + ' "x" =?utf-8?q?x?='
    posted(mailer, letter(to_name=name))
    shown, address = parseaddr(server.mail()["To"].replace("\r\n", ""))
    assert (read(shown), address) == (name, "jan@kandidaat.example")


def test_an_address_with_an_accent_needs_a_server_that_knows_it(server: Server, mailer: Mailer) -> None:
    posted(mailer, letter("zoë@kandidaat.example"))
    posted(mailer, letter("zoe@élève.example"))
    assert server.recipients == ["zoë@kandidaat.example", "zoe@xn--lve-6lad.example"]
    old = Server(enable_SMTPUTF8=False)
    old.start()
    poster = Mailer(old.url())
    with pytest.raises(PostFailed) as failure:
        posted(poster, letter("zoë@kandidaat.example"))
    assert failure.value.permanent
    assert posted(poster, letter()).startswith("250")
    asyncio.run(poster.close())
    old.stop()


def test_a_refused_recipient_is_final_and_the_next_mail_goes_out(server: Server, mailer: Mailer) -> None:
    server.answers["weg@kandidaat.example"] = "550 5.1.1 <weg@kandidaat.example> onbekend"
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter("weg@kandidaat.example"))
    assert failure.value.answer == "550 5.1.1 <weg@kandidaat.example> onbekend"
    assert (failure.value.permanent, failure.value.doubtful) == (True, False)
    assert "@" not in f"{failure.value} {failure.value!r}"
    assert pickle.loads(pickle.dumps(failure.value)).answer == failure.value.answer
    posted(mailer, letter("jan@kandidaat.example"))
    assert server.recipients == ["jan@kandidaat.example"]


@pytest.mark.parametrize("step", ["vol@kandidaat.example", "MAIL", "DATA"])
def test_a_server_that_says_later_is_not_final(server: Server, mailer: Mailer, step: str) -> None:
    server.answers[step] = "452 4.2.2 postvak vol"
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter("vol@kandidaat.example"))
    assert failure.value.answer == "452 4.2.2 postvak vol"
    assert (failure.value.permanent, failure.value.doubtful) == (False, False)
    assert posted(mailer, letter()).startswith("250")


def test_content_the_server_refuses_is_final(server: Server, mailer: Mailer) -> None:
    server.answers["DATA"] = "554 5.7.1 geen post"
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter())
    assert (failure.value.permanent, failure.value.doubtful) == (True, False)


def test_a_line_cut_after_the_data_leaves_doubt(server: Server, mailer: Mailer) -> None:
    server.answers["CUT"] = "ja"
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter())
    assert (failure.value.permanent, failure.value.doubtful) == (False, True)
    del server.answers["CUT"]
    assert posted(mailer, letter()).startswith("250")
    assert len(server.got) == 2


def test_a_kept_connection_that_died_is_opened_again(server: Server, mailer: Mailer) -> None:
    posted(mailer, letter())
    server.cut_last_line()
    posted(mailer, letter())
    server.answers["MAIL"] = "421 4.4.2 te lang stil"
    posted(mailer, letter())
    assert len(server.got) == len(set(server.lines)) == 3


def test_a_server_that_is_away_is_not_final(server: Server) -> None:
    away = Mailer(server.url().replace(str(server.port), "1"))
    with pytest.raises(PostFailed) as failure:
        posted(away, letter())
    assert (failure.value.permanent, failure.value.doubtful) == (False, False)
    assert failure.value.answer.startswith("geen verbinding met de mailserver (ConnectionRefusedError")


@pytest.mark.parametrize(
    "changes",
    [
        {"to_name": "Jan\r\nBcc: x@y.example"},
        {"subject": "Brief\nBcc: x@y.example"},
        {"message_id": "<a@b.example>\r\nBcc: x@y.example"},
        {"to": "jan@kandidaat.example\r\nRCPT TO:<x@y.example>"},
        {"to": "jan@kandidaat.example> NOTIFY=NEVER"},
        {"to": "twee@adressen.example, drie@adressen.example"},
        {"to": "jan peeters@kandidaat.example"},
        {"to": "jan@"},
        {"to": ""},
    ],
)
def test_a_line_break_or_a_bad_address_is_refused(server: Server, mailer: Mailer, changes: dict[str, str]) -> None:
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter(**changes))
    assert failure.value.permanent
    assert failure.value.__suppress_context__
    assert server.got == []


def test_an_attachment_arrives_byte_for_byte(server: Server, mailer: Mailer, tmp_path: Path) -> None:
    path = tmp_path / "K-001.pdf"
    path.write_bytes(bytes(range(256)) * 300 + b"\r\n.\r\n")
    posted(mailer, letter(attachment=path, attachment_name="Beslissing élève.pdf"))
    part = server.mail().get_payload()[1]
    assert part.get_payload(decode=True) == path.read_bytes()
    assert (part.get_content_type(), part.get_filename()) == ("application/pdf", "Beslissing élève.pdf")
    with pytest.raises(PostFailed) as failure:
        posted(mailer, letter(attachment=tmp_path / "weg.pdf"))
    assert not failure.value.permanent


@pytest.mark.parametrize(
    "url",
    [
        "",
        "geheim",
        "mailto://",
        "onbekend://geheim@server",
        "mailto://geheim:geheim@[",
        "mailtos://gemeente.example?from=geen%20adres&name=geheim",
        "mailto://u:geheim@gemeente.example:99999999/",
        "mailtos://u:geheim@gemeente.example?mode=geheim",
        "mailtos://u:geheim@gemeente.example?pgp=encrypt",
    ],
)
def test_a_url_that_cannot_be_read_is_never_repeated(url: str) -> None:
    with pytest.raises(ValueError, match=r"^apprise kan de mail-URL niet lezen; [^\n]*$") as failure:
        Mailer(url)
    assert "geheim" not in str(failure.value)


def test_no_address_is_ever_logged(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    sink = MailSink(tmp_path)
    sink.start()
    for url in (server.url(), sink.url):
        mailer = Mailer(url)
        posted(mailer, letter())
        asyncio.run(mailer.close())
        notify_channel([f"{url}&to=hr@kandidaat.example"], "Titel", "Tekst")
    server.answers["weg@kandidaat.example"] = "550 weg@kandidaat.example"
    for urls in (["mailto://x@y@z"], [f"{server.url()}&to=weg@kandidaat.example"]):
        with pytest.raises(PostFailed):
            notify_channel(urls, "Titel", "Tekst")
    sink.stop()
    out, err = capfd.readouterr()
    assert not [line for line in (caplog.text + out + err).splitlines() if "@" in line]


def test_hr_is_told_on_its_own_channels(server: Server) -> None:
    notify_channel([], "Titel", "niemand")
    notify_channel([f"{server.url()}&to=hr@kandidaat.example&cc=baas@kandidaat.example"], "Klaar", "3 < 4 & zoë")
    assert server.recipients == ["hr@kandidaat.example", "baas@kandidaat.example"]
    assert read(server.mail()["Subject"]) == "Klaar"
    assert server.mail().get_payload(decode=True).decode().strip() == "3 < 4 & zoë"
    with pytest.raises(PostFailed) as unreadable:
        notify_channel(["onbekend://x", f"{server.url()}&to=hr@kandidaat.example"], "Klaar", "toch verteld")
    with pytest.raises(PostFailed) as away:
        notify_channel([server.url().replace(str(server.port), "1")], "Klaar", "tekst")
    assert (unreadable.value.permanent, away.value.permanent, len(server.got)) == (True, False, 3)


def test_any_other_apprise_url_gets_the_text() -> None:
    with pytest.raises(PostFailed) as failure:
        posted(Mailer("json://127.0.0.1:1/"), letter())
    assert not failure.value.permanent


@pytest.fixture
def tls(tmp_path: Path) -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    start = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    dated = start.serial_number(1).not_valid_before(now := parsedate_to_datetime("1 Jan 2026 00:00:00 +0000"))
    signed = dated.not_valid_after(now + timedelta(days=36500)).sign(key, hashes.SHA256())
    encoding, none = serialization.Encoding.PEM, serialization.NoEncryption()
    pem = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, none) + signed.public_bytes(encoding)
    (tmp_path / "key.pem").write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "key.pem")
    return context


@pytest.mark.parametrize("mode", ["starttls", "ssl"])
def test_the_certificate_is_checked_and_the_password_given(tls: ssl.SSLContext, mode: str) -> None:
    def known(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == b"geheim", handled=False)

    secure = {"ssl_context": tls, "auth_require_tls": False} if mode == "ssl" else {"tls_context": tls}
    server = Server(authenticator=known, **secure)
    server.start()
    with pytest.raises(PostFailed, match="voorlopig") as failure:
        posted(Mailer(server.url("mailtos", "jan:geheim@", f"mode={mode}")), letter())
    assert "CERTIFICATE_VERIFY_FAILED" in failure.value.answer
    with pytest.raises(PostFailed, match="voorlopig") as failure:
        posted(Mailer(server.url("mailtos", "jan:fout@", f"mode={mode}&verify=no")), letter())
    assert failure.value.answer.startswith("535")
    mailer = Mailer(server.url("mailtos", "jan:geheim@", f"mode={mode}&verify=no"))
    assert posted(mailer, letter()).startswith("250")
    asyncio.run(mailer.close())
    server.stop()


def test_the_sink_shows_each_mail_and_counts_on_after_a_restart(tmp_path: Path) -> None:
    for start in (0, 2):
        sink = MailSink(tmp_path / "post")
        sink.start()
        mailer = Mailer(sink.url)
        assert posted(
            mailer, letter(subject='<script>alert("x")</script>', html='<p title="é">Dag</p><script>x</script>')
        )
        assert posted(mailer, letter(to_name=NAME, subject=SUBJECT, html="")) == f"250 OK bewaard als {start + 2:05}"
        asyncio.run(mailer.close())
        assert sink.count == start + 2
        sink.stop()
    folder = tmp_path / "post"
    names = [f"0000{number}.{kind}" for number in (1, 2, 3, 4) for kind in ("eml", "html")]
    assert sorted(path.name for path in folder.iterdir()) == [*names, "index.html"]
    index, page = (folder / "index.html").read_text(), (folder / "00001.html").read_text()
    assert index.count("<tr>") == 5
    assert index.count(f'<a href="00002.html">{SUBJECT}</a>') == index.count('<a href="00004.eml">') == 1
    assert index.count(f"{NAME} &lt;jan@kandidaat.example&gt;") == 2
    assert index.endswith("</html>\n")
    assert "<script" not in index + page
    assert "<iframe sandbox" in page
    assert "&lt;p title=&quot;é&quot;&gt;Dag&lt;/p&gt;&lt;script&gt;" in page
    assert "<pre>Beste" in (folder / "00002.html").read_text()
    assert message_from_bytes((folder / "00002.eml").read_bytes()).get_payload()
