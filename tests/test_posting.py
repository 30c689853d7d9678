"""Letters leave over real SMTP on the loopback: once, when they are due, and none stands in another's way."""

import datetime as dt
from collections.abc import Iterator
from email.utils import parseaddr
from pathlib import Path

import pytest

from cli.sink import MailSink
from models.engine import writing
from models.tables import Letter, Procedure
from models.types import utcnow
from tasks import asking, stages
from tasks.changes import correct
from tasks.opening import Refused
from tasks.outbox import BACKOFF, NEVER, Mark, claim, sweep_claims, write
from tasks.posting import Post
from tasks.undelivered import retry
from tests.factory import BECAUSE, PEOPLE, POINTS, House, correction, person, result
from tests.mail_servers import Picky, mails, running

HALF_AN_HOUR = dt.timedelta(minutes=31)


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[MailSink]:
    with running(MailSink(tmp_path / "post")) as sink:
        yield sink


@pytest.fixture
def post(sink: MailSink) -> Iterator[Post]:
    post = Post(sink.url)
    yield post
    post.close()


@pytest.fixture
def picky() -> Iterator[Picky]:
    with running(Picky("kandidaat002@voorbeeld.example")) as server:
        yield server


def recipients(folder: Path) -> list[str]:
    return sorted(parseaddr(mail["To"])[1] for mail in mails(folder))


def judged(house: House) -> None:
    """Three people, of whom the third failed the talk; nothing has left yet."""
    house.apply(*(person(d) for d in PEOPLE))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")


def test_what_is_due_leaves_once(house: House, sink: MailSink, post: Post, tmp_path: Path) -> None:
    house.apply(person("K-001"), person("K-002"))
    assert [posted.status for posted in post.post_due(utcnow())] == ["sent", "sent"]
    assert post.post_due(utcnow() + dt.timedelta(days=1)) == []
    assert sink.count == 2
    assert recipients(tmp_path) == ["kandidaat001@voorbeeld.example", "kandidaat002@voorbeeld.example"]
    for letter in house.rows(Letter):
        assert letter.status == "sent"
        assert letter.answer.startswith("250 OK bewaard als 0000")
        assert letter.sent_at is not None
        assert letter.tries == 1
        assert not letter.doubtful
        assert letter.subject
        assert "Achternaam" in letter.text


def test_a_held_letter_stays_until_its_time(house: House, post: Post, tmp_path: Path) -> None:
    judged(house)
    post.post_due(utcnow())
    assert not [m for m in mails(tmp_path) if "resultaat" in str(m["Subject"])]
    assert {x.status for x in house.rows(Letter, step="judgement-talk")} == {"waiting"}
    post.post_due(utcnow() + HALF_AN_HOUR)
    assert {x.status for x in house.rows(Letter, step="judgement-talk")} == {"sent"}


def test_a_replaced_letter_never_leaves(house: House, post: Post) -> None:
    judged(house)
    correct(house.reference, "talk", correction(), BECAUSE)
    for _ in range(2):
        post.post_due(utcnow() + HALF_AN_HOUR)
    letters = [x for x in house.letters("K-003") if x.step == "judgement-talk"]
    assert sorted((x.version, x.status, x.tries) for x in letters) == [(1, "replaced", 0), (2, "sent", 1)]


def test_a_letter_to_print_never_leaves_by_mail(house: House, sink: MailSink, post: Post) -> None:
    house.apply(person("K-001", email=""))
    assert post.post_due(utcnow() + HALF_AN_HOUR) == []
    assert sink.count == 0


def test_a_letter_that_was_handed_over_when_a_crash_came_is_in_doubt_and_leaves_again_as_the_same_mail(
    house: House, sink: MailSink, post: Post, tmp_path: Path
) -> None:
    house.apply(person("K-001"))
    wall = utcnow()
    (job,) = claim(wall, 10)
    assert write([Mark(job, "handed")], wall) == {job.letter_id}
    assert post.post_due(wall + dt.timedelta(seconds=1)) == []  # it is still being sent
    assert sweep_claims(wall) == 0  # a claim of this very moment is no old one
    assert sweep_claims(wall + dt.timedelta(minutes=5)) == 1
    (letter,) = house.rows(Letter)
    assert (letter.status, letter.doubtful, letter.tries) == ("failed", True, 1)
    assert [p.status for p in post.post_due(wall + dt.timedelta(minutes=5))] == ["sent"]
    (letter,) = house.rows(Letter)
    assert (letter.status, letter.doubtful, letter.tries) == ("sent", True, 2)
    (mail,) = mails(tmp_path)
    assert mail["Message-ID"] == letter.message_id


def test_a_letter_that_was_claimed_only_is_due_again_without_doubt(house: House, sink: MailSink, post: Post) -> None:
    house.apply(person("K-001"), person("K-002"))
    wall = utcnow()
    first, _ = claim(wall, 10)
    assert write([Mark(first, "handed")], wall) == {first.letter_id}
    assert len(post.post_due(wall + dt.timedelta(minutes=5))) == 2
    assert {x.id: (x.status, x.doubtful, x.tries) for x in house.rows(Letter, kind="acknowledgement")} == {
        first.letter_id: ("sent", True, 2),
        first.letter_id + 1: ("sent", False, 1),
    }


def test_who_lost_a_claim_can_hand_over_and_mark_nothing(house: House) -> None:
    house.apply(person("K-001"))
    wall = utcnow()
    (slow,) = claim(wall, 10)
    assert claim(wall, 10) == []
    later = wall + dt.timedelta(minutes=5)
    sweep_claims(later)
    (other,) = claim(later, 10)
    assert write([Mark(slow, "handed"), Mark(slow, "sent", "250 laat")], later) == set()
    assert write([Mark(other, "handed")], later) == {other.letter_id}
    (letter,) = house.rows(Letter)
    assert (letter.status, letter.answer, letter.claimed_at) == ("sending", "", later)


def test_a_letter_is_not_handed_over_on_another_day_than_it_was_dated(house: House) -> None:
    house.apply(person("K-001"))
    late = dt.datetime(2027, 1, 4, 22, 59, 59, tzinfo=dt.UTC)  # a second before midnight in Brussels
    (job,) = claim(late, 10)
    assert write([Mark(job, "handed")], late + dt.timedelta(seconds=2)) == set()


def test_a_refused_address_keeps_the_servers_answer_and_stops_nobody(house: House, picky: Picky) -> None:
    house.apply(*(person(d) for d in PEOPLE))
    post, wall = Post(picky.url), utcnow()
    assert sorted(posted.status for posted in post.post_due(wall)) == ["failed", "sent", "sent"]
    assert sorted(picky.taken) == ["kandidaat001@voorbeeld.example", "kandidaat003@voorbeeld.example"]
    (letter,) = house.letters("K-002")
    assert (letter.status, letter.answer, letter.doubtful) == ("failed", "550 5.1.1 onbekende bestemmeling", False)
    assert letter.post_after == NEVER
    post.close()


def test_hr_is_told_once_of_a_refused_letter_and_can_have_it_tried_again(house: House, picky: Picky) -> None:
    house.apply(*(person(d) for d in PEOPLE))
    post, wall = Post(picky.url), utcnow()
    for minutes in (0, 1, 60):
        post.post_due(wall + dt.timedelta(minutes=minutes))
    (notice,) = house.rows(Letter, kind="hr_notice")
    assert (notice.status, notice.facts["what"]) == ("sent", "Een brief komt niet aan")
    (letter,) = house.letters("K-002")
    assert f"K-002, brief {letter.id} (Uw kandidatuur" in notice.text
    assert "geweigerd: 550 5.1.1 onbekende bestemmeling" in notice.text
    assert f"werving letters {house.reference} --retry DOSSIER --address ADRES" in notice.text
    assert "Achternaam" not in notice.text + notice.html
    with pytest.raises(Refused, match="mailadres zoals"):
        retry(house.reference, "K-002", "geen adres")
    with pytest.raises(Refused, match="geen brief die niet aankwam"):
        retry(house.reference, "K-001")
    with pytest.raises(Refused, match="een dossier zoals K-001"):
        retry(house.reference, "K-099")
    assert retry(house.reference, "k-002", "nieuw@voorbeeld.example") == 1
    assert [posted.status for posted in post.post_due(utcnow())] == ["sent"]
    assert picky.taken[-1] == "nieuw@voorbeeld.example"
    assert len(house.rows(Letter, kind="hr_notice")) == 1
    post.close()


def test_an_address_that_is_given_later_lets_a_letter_leave_by_mail_when_it_may(house: House, picky: Picky) -> None:
    house.apply(person("K-001", email=""), person("K-002", email=""), person("K-003", email=""))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")
    printed = len(house.letters("K-001"))
    assert retry(house.reference, "K-001", "kandidaat001@voorbeeld.example") == printed
    post = Post(picky.url)
    post.post_due(utcnow())
    states = {x.kind: x.status for x in house.letters("K-001")}
    assert states["acknowledgement"] == "sent"
    assert states["passed_stage"] == "waiting"  # its half hour is not over
    post.close()


def test_each_try_waits_longer_than_the_one_before(house: House, picky: Picky) -> None:
    house.apply(person("K-002"))
    post, wall, picky.answer = Post(picky.url), utcnow(), "450 4.2.1 later"
    for seconds in (*BACKOFF, BACKOFF[-1], BACKOFF[-1]):
        assert "failed" in {posted.status for posted in post.post_due(wall)}
        (letter,) = house.letters("K-002")
        assert letter.post_after - wall >= dt.timedelta(seconds=seconds)
        assert letter.post_after - wall < dt.timedelta(seconds=seconds + 30)  # what the pass itself took
        wall = letter.post_after
    (notice,) = house.rows(Letter, kind="hr_notice")
    assert "4 keer geprobeerd: 450 4.2.1 later" in notice.text
    post.close()


def test_no_server_at_all_loses_nothing(house: House, sink: MailSink, post: Post) -> None:
    house.apply(person("K-001"))
    wall, away = utcnow(), Post("mailto://127.0.0.1:1/?from=selecties@gemeente.example&mode=insecure")
    assert [posted.status for posted in away.post_due(wall)] == ["failed"]
    (letter,) = house.rows(Letter)
    assert not letter.doubtful
    assert [posted.status for posted in post.post_due(letter.post_after)] == ["sent"]
    assert sink.count == 1


def test_notices_to_hr_go_to_the_address_in_the_regulation(house: House, post: Post, tmp_path: Path) -> None:
    house.apply(person("K-001"))
    house.carry()
    post.post_due(utcnow())
    assert "sollicitaties@solvus.example" in recipients(tmp_path)
    notices = [m for m in mails(tmp_path) if parseaddr(m["To"])[1] == "sollicitaties@solvus.example"]
    assert all("Achternaam" not in m.as_string() for m in notices)


def test_a_letter_that_cannot_be_made_tells_why(house: House, post: Post) -> None:
    """HR sees the answer in `werving letters`: it must name what is missing, not blame the address."""
    house.apply(person("K-001"), person("K-002"))
    with writing() as session:
        key = house.letters("K-001")[0].id
        session.get_one(Letter, key).facts = {}
        session.commit()
    assert sorted(posted.status for posted in post.post_due(utcnow())) == ["failed", "sent"]
    assert "acknowledgement" in house.letters("K-001")[0].answer


def test_a_letter_that_leaves_later_counts_its_appeal_from_that_day(house: House, post: Post) -> None:
    """In real time: a letter of a broken mail server is notified on the day that it leaves."""
    judged(house)
    with writing() as session:
        session.get_one(Procedure, 1).seconds_per_day = None
        session.commit()
    post.post_due(dt.datetime(2027, 1, 4, 12, 0, tzinfo=dt.UTC))
    (letter,) = house.rows(Letter, kind="failed_stage")
    assert (letter.dated, letter.appeal_until) == (dt.date(2027, 1, 4), dt.date(2027, 3, 5))
    assert "5 maart 2027" in letter.text
    assert "Brief van 4 januari 2027" in letter.text
