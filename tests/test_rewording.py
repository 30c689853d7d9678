"""A template that changes while letters wait: what HR approved leaves as it was seen, the rest is written down."""

import datetime as dt
from collections.abc import Callable, Iterator
from email.message import Message
from pathlib import Path

import pytest

from cli.sink import MailSink
from config.checking_letters import letter_problems, read_ahead
from config.rendering import SHIPPED, refresh, set_override, template_hash
from config.wording import wording_of
from models.tables import Event, Step
from models.types import utcnow
from tasks import asking, rewording, stages
from tasks.approving import approve
from tasks.intake import apply
from tasks.paper_letters import posted, to_print
from tasks.posting import Post
from tasks.tables import TableError
from tests.factory import HEADER, PEOPLE, POINTS, House, csv_of, frozen, open_house, person, result, small
from tests.mail_servers import mails, running
from tests.test_preview import KEY, LATER, STEP, looking_first, seen, talk_judged, talk_letters

NEW = "Van harte proficiat."
KINDS = ("passed_stage", "failed_stage")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """The house's own letters, the same as the shipped ones to begin with."""
    folder = tmp_path / "brieven"
    (folder / "nl").mkdir(parents=True)
    set_override(folder)
    yield folder
    set_override(None)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Callable[[], dict[str, str]]]:
    """The post on its rounds: what left about the talk until then, by address."""
    with running(MailSink(tmp_path / "post")) as sink:
        post = Post(sink.url)

        def round_() -> dict[str, str]:
            post.post_due(utcnow() + LATER)
            texts = {str(one["To"]): _text(one) for one in mails(tmp_path)}
            return {to: text for to, text in texts.items() if "onderdeel Gesprek" in text}

        yield round_
        post.close()


def _text(mail: Message) -> str:
    plain = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    return bytes(plain.get_payload(decode=True)).decode().replace("\r\n", "\n")


def reword(own: Path, line: str = NEW, *kinds: str) -> None:
    """Somebody changes templates of the house; every program that reads them anew sees it."""
    for kind in kinds or KINDS:
        text = (SHIPPED / "nl" / f"{kind}.md.j2").read_text("utf-8")
        (own / "nl" / f"{kind}.md.j2").write_text(f"{text}\n{line}\n", "utf-8")


def judged(tmp_path: Path, house: House) -> House:
    return talk_judged(house, PEOPLE, POINTS["talk"])


def events(house: House) -> list[tuple[int, str]]:
    return [(one.application_id, one.why.partition(":")[0]) for one in house.rows(Event, what="letter reworded")]


def files(house: House) -> dict[str, str]:
    """The text of each letter as the last look showed it, by dossier."""
    folder = house.folder / "kijk"
    return {p.name[:5]: p.read_text("utf-8").partition("\n\n")[2] for p in sorted(folder.glob("*_stage.txt"))}


def test_what_was_approved_leaves_as_it_was_seen(
    own: Path, database: None, tmp_path: Path, post: Callable[[], dict[str, str]]
) -> None:
    house = judged(tmp_path, open_house(tmp_path, looking_first()))
    approve(house.reference, STEP, [], ["K-003"], seen(house), "Nog na te kijken.")
    shown = files(house)
    reword(own)
    left = post()
    assert len(left) == 2
    assert sorted(left.values()) == sorted(shown[dossier] for dossier in ("K-001", "K-002"))
    assert NEW not in "".join(left.values())
    for dossier in ("K-001", "K-002"):  # what is kept of it is what left
        (letter,) = talk_letters(house, dossier)
        assert letter.text == shown[dossier]
    assert {about for about, _ in events(house)} == {house.application("K-003").id}  # it is looked at once more
    approve(house.reference, STEP, ["K-003"], [], seen(house), "Nagekeken.")
    assert NEW in post()[next(to for to in post() if to not in left)]
    assert len([one for one in house.rows(Step) if one.key.startswith("wording-")]) == 2


def test_a_template_that_changes_between_the_look_and_the_word_is_looked_at_again(
    own: Path, database: None, tmp_path: Path, post: Callable[[], dict[str, str]]
) -> None:
    house = judged(tmp_path, open_house(tmp_path, looking_first()))
    stamp = seen(house)
    reword(own)
    assert post() == {}  # the post read the new template, and no letter left
    with pytest.raises(TableError) as refusal:
        approve(house.reference, STEP, [], [], stamp, "")
    assert "bekijk ze opnieuw" in refusal.value.lines[0]
    again = seen(house)
    assert again != stamp
    assert all(NEW in text for text in files(house).values())
    approve(house.reference, STEP, [], [], again, "")
    assert sorted(post().values()) == sorted(files(house).values())
    assert sorted(events(house)) == sorted((one.application_id, one.kind) for one in talk_letters(house))


def test_what_nobody_looks_at_leaves_in_the_new_wording_and_the_record_says_so(
    own: Path, database: None, tmp_path: Path, post: Callable[[], dict[str, str]]
) -> None:
    house = open_house(tmp_path, small())
    house.apply(*(person(d) for d in PEOPLE))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")
    reword(own, NEW, "failed_stage")
    left = post()
    assert [NEW in left[to] for to in sorted(left)] == [False, False, True]
    (about,) = events(house)
    assert about == (house.application("K-003").id, "failed_stage")
    assert rewording.note() == 0
    assert post() == left


def test_a_letter_by_post_is_printed_as_it_was_approved(own: Path, database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, looking_first())
    house.apply(person("K-001", email=""))
    house.carry()
    house.enter(result("K-001", "talk", "15"))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")
    assert asking.ask(house.reference, KEY)
    approve(house.reference, STEP, [], [], seen(house), "")
    reword(own)
    set_override(own)
    rewording.note()
    wall, day = utcnow() + LATER, dt.date(2024, 11, 12)
    pages = [str(paper.facts["blocks"]) for paper, _ in to_print(house.reference, day, wall)]
    assert len([page for page in pages if "nam deel" in page]) == 1
    assert NEW not in "".join(pages)
    posted(house.reference, ["K-001"], day, wall)
    (letter,) = talk_letters(house, "K-001")
    assert (letter.status, NEW in letter.text) == ("sent", False)


def test_a_letter_is_recorded_whatever_is_wrong_with_its_template(
    own: Path, house: House, post: Callable[[], dict[str, str]]
) -> None:
    (own / "nl" / "acknowledgement.md.j2").write_text("Onderwerp: x\n\n{% if %}\n", "utf-8")
    set_override(own)
    house.apply(person("K-001"))
    post()
    (letter,) = house.letters("K-001")
    assert (letter.status, letter.template_hash) == ("failed", "")
    assert letter.answer.startswith("acknowledgement.md.j2, regel 3: ")
    (own / "nl" / "acknowledgement.md.j2").unlink()
    Post("mailto://127.0.0.1:9/?from=a@b.example&mode=insecure").post_due(utcnow() - LATER)
    (letter,) = house.letters("K-001")
    assert letter.template_hash
    assert events(house) == []  # it never had another wording


def test_a_letter_knows_its_own_language_and_procedure_from_the_start(own: Path, house: House) -> None:
    (own / "fr").mkdir()
    for path in (SHIPPED / "nl").glob("*.j2"):
        (own / "fr" / path.name).write_text(path.read_text("utf-8"), "utf-8")
    (own / "fr" / "acknowledgement.md.j2").write_text("Objet: Bien reçu\n\nLe {{ received_on }}\n", "utf-8")
    (own / "klein" / "nl").mkdir(parents=True)
    (own / "klein" / "nl" / "acknowledgement.md.j2").write_text("Onderwerp: Dag\n\n{{ received_on }}\n", "utf-8")
    set_override(own)
    apply(house.reference, house.file(csv_of([person("K-001", taal="fr"), person("K-002")], f"{HEADER};taal")))
    first, second = (house.letters(dossier)[0].template_hash for dossier in ("K-001", "K-002"))
    assert first != second
    assert rewording.note() == 0
    (own / "huisstijl.yaml").write_text('signature: "De personeelsdienst"\n', "utf-8")  # it stands in the letter too
    set_override(own)
    assert rewording.note() >= 2
    assert len(events(house)) == 2


def test_what_was_read_ahead_is_read_anew_when_it_changed_since(own: Path) -> None:
    """As a leg does that is forked from a process which read every letter before."""
    refresh()
    read_ahead()
    before = template_hash(KINDS[0], wording_of(""))
    reword(own)
    assert template_hash(KINDS[0], wording_of("")) == before
    refresh()
    assert template_hash(KINDS[0], wording_of("")) != before


def test_a_letter_that_is_not_right_stops_nobody_from_reading_ahead(own: Path) -> None:
    reword(own, "{{ onbekend_veld ")
    refresh()
    read_ahead()
    assert letter_problems(frozen(small()).regulation)
