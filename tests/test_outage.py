"""A mail server that is away as a whole: the command line says so in one line, and HR hears it once."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.letters import commands
from cli.show import status
from cli.sink import MailSink
from models.types import utcnow
from tasks import outage
from tasks.posting import Post
from tests.factory import House, person
from tests.mail_servers import Picky, mails, running

NOWHERE = "mailto://127.0.0.1:1/?from=selecties@gemeente.example&mode=insecure"
REFUSED = "geen verbinding met de mailserver (ConnectionRefusedError"
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def channel(tmp_path: Path) -> Iterator[MailSink]:
    """HR's own channel: another mail server than the one that is away."""
    with running(MailSink(tmp_path / "post")) as sink:
        yield sink


def told(tmp_path: Path) -> list[str]:
    found = [mail for mail in mails(tmp_path) if "mailserver" in str(mail["Subject"])]
    return [bytes(mail.get_payload(decode=True)).decode() for mail in found]  # type: ignore[arg-type]  # it is no multipart


def test_status_and_letters_say_it_in_one_line(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.apply(person("K-001"), person("K-002"))
    assert outage.away() is None
    wall = utcnow()
    Post(NOWHERE).post_due(wall)
    found = outage.away()
    assert found is not None
    assert (found.waiting, found.answer.startswith(REFUSED)) == (2, True)
    assert wall <= found.since <= found.tried_at
    line = found.in_words()
    assert "2 brieven wachten" in line
    assert "\n" not in line
    assert line in CliRunner().invoke(commands, [], catch_exceptions=False).output.splitlines()
    capsys.readouterr()
    status(house.reference, False)
    assert "De mailserver neemt geen enkele brief aan sinds" in " ".join(capsys.readouterr().out.split())


def test_hr_hears_once_of_each_outage_and_not_before_an_hour(house: House, channel: MailSink, tmp_path: Path) -> None:
    house.apply(person("K-001"))
    hr = f"{channel.url}&to=hr@gemeente.example"
    post, wall = Post(NOWHERE, hr), utcnow()
    for minutes in (0, 1, 59):
        post.post_due(wall + dt.timedelta(minutes=minutes))
    assert told(tmp_path) == []
    for minutes in (61, 62, 180):
        post.post_due(wall + dt.timedelta(minutes=minutes))
    (words,) = told(tmp_path)
    assert REFUSED in words
    assert "1 brief wacht" in words
    assert "Achternaam" not in words

    found = outage.away()
    assert found is not None
    assert wall <= found.since < wall + dt.timedelta(minutes=1)  # the first moment, however often it was tried
    back = Post(channel.url, hr)
    assert {one.status for one in back.post_due(wall + 12 * HOUR)} == {"sent"}
    assert outage.away() is None

    house.apply(person("K-002"))
    post = Post(NOWHERE, hr)
    post.post_due(wall + 13 * HOUR)
    post.post_due(wall + 15 * HOUR)
    assert len(told(tmp_path)) == 2


def test_a_channel_that_is_away_too_is_tried_again(house: House, channel: MailSink, tmp_path: Path) -> None:
    house.apply(person("K-001"))
    wall = utcnow()
    away, there = f"{NOWHERE}&to=hr@gemeente.example", f"{channel.url}&to=hr@gemeente.example"
    Post(NOWHERE, away).post_due(wall)
    Post(NOWHERE, away).post_due(wall + 2 * HOUR)
    assert told(tmp_path) == []
    Post(NOWHERE, there).post_due(wall + 3 * HOUR)
    assert len(told(tmp_path)) == 1


def test_a_refused_address_is_no_outage(house: House) -> None:
    house.apply(person("K-001"))
    with running(Picky("kandidaat001@voorbeeld.example")) as picky:
        post = Post(picky.url)
        assert [one.status for one in post.post_due(utcnow())] == ["failed"]
        post.close()
    assert outage.away() is None


def test_a_server_that_answers_again_ends_the_outage_also_when_it_refuses_every_address(house: House) -> None:
    house.apply(person("K-001"))
    wall = utcnow()
    Post(NOWHERE).post_due(wall)
    assert outage.away()
    with running(Picky("kandidaat001@voorbeeld.example")) as picky:
        post = Post(picky.url)
        assert [one.status for one in post.post_due(wall + HOUR)] == ["failed"]
        post.close()
    assert outage.away() is None
