"""Look before sending: letters that wait are seen as files, sent or held by HR's word, and only then they go."""

import csv
import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from flows.forms import entries_of, form_of
from models.engine import writing
from models.tables import Candidate, Event, Letter, Result, Step
from models.types import utcnow
from models.work import looking
from rules.questions import SEND
from tasks import asking, stages, taking
from tasks.approving import approve
from tasks.asking import NotAsked
from tasks.changes import correct
from tasks.leaving import AFTER_LOOK, HELD
from tasks.looking import letters_of
from tasks.opening import Refused
from tasks.posting import Post
from tasks.previewing import Preview, command, preview
from tasks.results import enter_results
from tasks.tables import TableError
from tests.factory import BECAUSE, PEOPLE, POINTS, House, correction, leaving, open_house, person, result, small
from tests.mail_servers import Picky, running

LATER = dt.timedelta(minutes=31)
STEP, KEY = "judgement-talk", "look-judgement-talk"
SUBJECT = "resultaat"
HELD_ONES = ["K-003", "K-017", "K-150"]


def looking_first(*occasions: str, **more: Any) -> dict[str, Any]:
    return small() | {"letters": {"look_first": list(occasions or ("judgement",)), **more}}


@pytest.fixture
def judged(database: None, tmp_path: Path) -> House:
    """Three people judged on the talk, K-003 failed; their letters wait for a look."""
    return talk_judged(open_house(tmp_path, looking_first()), PEOPLE, POINTS["talk"])


def talk_judged(house: House, people: Sequence[str], points: Sequence[str]) -> House:
    house.apply(*(person(d) for d in people))
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(people, points, strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")
    assert asking.ask(house.reference, KEY)
    return house


def look(house: House, **more: str) -> Preview:
    return preview(house.reference, house.folder / "kijk", **more)


def seen(house: House) -> str:
    (asked,) = look(house).asked
    return asked.stamp


def talk_letters(house: House, dossier: str = "") -> list[Letter]:
    return [x for x in (house.letters(dossier) if dossier else house.rows(Letter)) if x.step == STEP]


def mailed(wall: dt.datetime | None = None) -> list[str]:
    """The addresses to which something about the talk leaves now."""
    return sorted(m.to_address for m in leaving(wall or utcnow() + LATER).values() if SUBJECT in m.subject)


def test_nothing_leaves_before_it_was_looked_at(judged: House) -> None:
    assert {x.post_after for x in talk_letters(judged)} == {AFTER_LOOK}
    assert mailed(utcnow() + dt.timedelta(days=3650)) == []
    assert asking.ask(judged.reference, KEY) is not None


def test_the_letters_are_files_by_dossier_and_kind_with_an_index(judged: House) -> None:
    made = look(judged)
    assert made.faults == []
    folder = judged.folder / "kijk"
    names = {path.name for path in folder.iterdir()}
    assert names >= {"index.html", "woord-judgement-talk.csv", "K-001-passed_stage.html", "K-003-failed_stage.txt"}
    assert not [name for name in names if "achternaam" in name.casefold()]
    assert "Achternaam003" in (folder / "K-003-failed_stage.html").read_text("utf-8")
    page = (folder / "index.html").read_text("utf-8")
    assert 'href="K-003-failed_stage.html"' in page
    assert "niet geslaagd voor onderdeel" in page
    assert "wacht op nazicht" in page
    assert made.asked[0].stamp in page


def test_what_was_looked_at_leaves_and_what_is_held_does_not(judged: House) -> None:
    said = approve(judged.reference, STEP, [], ["k-002"], seen(judged), "Nog na te kijken.")
    assert dict(said) == {"versturen": 2, "vasthouden": 1}
    assert asking.ask(judged.reference, KEY) is None  # a word stands about each: the course goes on
    assert mailed() == ["kandidaat001@voorbeeld.example", "kandidaat003@voorbeeld.example"]
    assert [x.post_after for x in talk_letters(judged, "K-002")] == [HELD]
    rows = judged.rows(Result, part=f"letters-{STEP}")
    assert [(r.value, r.reasons, r.decided_by, r.door) for r in rows if r.value == "vasthouden"] == [
        ("vasthouden", "Nog na te kijken.", "HR-dienst", "command")
    ]
    events = [(e.what, e.who) for e in judged.rows(Event, step=KEY) if e.application_id]
    assert sorted(events) == [("letter approved", "HR-dienst")] * 2 + [("letter held", "HR-dienst")]


def test_a_name_instead_of_a_function_is_refused(judged: House) -> None:
    with pytest.raises(TableError) as refusal:
        approve(judged.reference, STEP, [], [], seen(judged), "", by="Jan Peeters")
    assert {line.partition(" verwacht ")[2] for line in refusal.value.lines} == {"(een functie, nooit een naam)"}
    assert mailed() == []


def test_a_letter_whose_moment_comes_while_the_word_is_taken_in_is_held_all_the_same(judged: House) -> None:
    """What may still be held is read twice in one unit of work, and counts from when that began."""
    approve(judged.reference, STEP, [], [], seen(judged), "")
    leaves = min(letter.post_after for letter in talk_letters(judged))
    for before, held in ((dt.timedelta(milliseconds=1), set(PEOPLE)), (-LATER, set())):
        with looking(judged.reference, KEY) as work:
            work.began = leaves - before
            assert set(letters_of(work, STEP)) == held


def test_a_held_letter_leaves_only_with_a_reason(judged: House) -> None:
    approve(judged.reference, STEP, [], ["K-002"], seen(judged), "")
    (asked,) = look(judged).asked
    assert command("klein", asked) == (
        f'werving approve klein "Gesprek" K-002 --reason REDEN --seen {asked.stamp} --by "HR-dienst"'
    )
    with pytest.raises(TableError) as refusal:
        approve(judged.reference, STEP, ["K-002"], [], seen(judged), "")
    assert refusal.value.lines == [
        "motivering (K-002): verplicht: zeg waarom een brief die vastgehouden was, toch vertrekt"
    ]
    approve(judged.reference, STEP, ["K-002"], [], seen(judged), "De punten kloppen.")
    assert len(mailed()) == 3
    with pytest.raises(NotAsked):
        approve(judged.reference, STEP, [], ["K-002"], "", "Te laat.")


def test_what_was_approved_can_still_be_held_until_it_leaves(judged: House) -> None:
    approve(judged.reference, STEP, [], [], seen(judged), "")
    approve(judged.reference, STEP, [], ["K-001"], "", "Toch niet.")
    assert mailed() == ["kandidaat002@voorbeeld.example", "kandidaat003@voorbeeld.example"]


def test_without_the_stamp_of_a_look_nothing_is_approved(judged: House) -> None:
    for stamp in ("", "000000"):
        with pytest.raises(TableError) as refusal:
            approve(judged.reference, STEP, [], [], stamp, "")
        assert refusal.value.lines == [
            "stand: niet bekeken zoals de brieven nu zijn (K-001, K-002, K-003); bekijk ze opnieuw"
        ]
    assert {x.post_after for x in talk_letters(judged)} == {AFTER_LOOK}


def test_a_changed_decision_brings_another_letter_that_must_be_looked_at(judged: House) -> None:
    stamp = seen(judged)
    correct(judged.reference, "talk", correction(), BECAUSE)
    with pytest.raises(TableError):
        approve(judged.reference, STEP, [], [], stamp, "")
    assert mailed() == []
    approve(judged.reference, STEP, [], [], seen(judged), "")
    assert len(mailed()) == 3
    assert [(x.version, x.kind, x.status) for x in talk_letters(judged, "K-003")] == [
        (1, "failed_stage", "replaced"),
        (2, "passed_stage", "sent"),
    ]


def test_a_decision_that_changes_after_the_word_opens_the_question_again(judged: House) -> None:
    approve(judged.reference, STEP, [], [], seen(judged), "")
    assert asking.ask(judged.reference, KEY) is None
    correct(judged.reference, "talk", correction(), BECAUSE)
    (step,) = judged.rows(Step, key=KEY)
    assert (step.done_at, step.attempt) == (None, 0)
    assert step.wake_at <= utcnow()  # the clock takes the run back to it
    opened = asking.ask(judged.reference, KEY)
    assert opened
    assert opened.lacking == ("K-003",)
    assert mailed() == ["kandidaat001@voorbeeld.example", "kandidaat002@voorbeeld.example"]
    approve(judged.reference, STEP, [], [], seen(judged), "")
    assert mailed() == ["kandidaat003@voorbeeld.example"]


def test_the_form_names_what_was_looked_at_and_who_does_not_get_it_yet(judged: House) -> None:
    opened = asking.ask(judged.reference, KEY)
    assert opened
    assert asking.words_of(opened) == "Wacht op nazicht van brieven: Gesprek"
    schema = form_of(opened, "").model_json_schema()
    assert set(schema["properties"]) == {"beslisser", "datum", "bekeken", "vasthouden"}
    assert "bekeken" in schema["required"]
    (letters,) = schema["properties"]["bekeken"]["enum"]
    assert letters == f"3 brieven, stand {opened.question.stamp}"
    answer = {"beslisser": "HR-dienst", "datum": "2024-11-08", "bekeken": letters, "vasthouden": "k-002, K-009"}
    entries = entries_of(opened.question, answer)
    first = asking.next_attempt(judged.reference, KEY)
    (wrong,) = taking.take(judged.reference, KEY, entries, "form", first)
    assert str(wrong) == "dossier (K-009): bestaat niet in deze procedure"
    again = asking.ask(judged.reference, KEY)
    assert again
    assert form_of(again, "").model_json_schema()["properties"]["vasthouden"]["default"] == "K-002, K-009"
    correct(judged.reference, "talk", correction(), BECAUSE)
    now = asking.ask(judged.reference, KEY)
    assert now
    entries = entries_of(now.question, answer | {"vasthouden": "K-002"})
    (stale,) = taking.take(judged.reference, KEY, entries, "form", asking.next_attempt(judged.reference, KEY))
    assert "bekijk ze opnieuw" in str(stale)
    entries = entries_of(now.question, answer | {"vasthouden": "K-002", "bekeken": f"stand {now.question.stamp}"})
    assert taking.take(judged.reference, KEY, entries, "form", asking.next_attempt(judged.reference, KEY)) == []
    assert mailed() == ["kandidaat001@voorbeeld.example", "kandidaat003@voorbeeld.example"]


def test_the_word_by_file_is_the_one_that_the_preview_wrote(judged: House) -> None:
    look(judged)
    path = judged.folder / "kijk" / "woord-judgement-talk.csv"
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(r["dossier"], r["resultaat"]) for r in rows] == [(d, SEND) for d in PEOPLE]
    path.write_text(path.read_text("utf-8-sig").replace("Gesprek;versturen", "Gesprek;vasthouden", 1), "utf-8")
    assert enter_results(judged.reference, None, path) == KEY
    assert mailed() == ["kandidaat002@voorbeeld.example", "kandidaat003@voorbeeld.example"]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda one: one.facts.update(threshold=""), "failed_stage.md.j2, regel 10: een waarde is leeg of geen tekst"),
        (lambda one: one.facts.pop("threshold"), "failed_stage.md.j2, regel 10: veld threshold ontbreekt"),
        (lambda one: one.facts.update(stage="{{ onderdeel }}"), "een plaatshouder bleef staan: {{ onderdeel }}"),
    ],
)
def test_a_letter_that_cannot_be_made_is_an_error_and_is_never_approved(judged: House, spoil: Any, told: str) -> None:
    with writing() as session:
        letter = session.get_one(Letter, talk_letters(judged, "K-003")[0].id)
        letter.facts = dict(letter.facts)
        spoil(letter)
        session.commit()
    made = look(judged)
    (fault,) = made.faults
    assert told in fault
    assert fault.startswith("K-003, brief ")
    with pytest.raises(TableError) as refusal:
        approve(judged.reference, STEP, [], [], made.asked[0].stamp, "")
    assert told in refusal.value.lines[0]
    assert mailed() == []
    approve(judged.reference, STEP, [], ["K-003"], made.asked[0].stamp, "")
    assert len(mailed()) == 2


def test_a_candidate_without_a_name_is_an_error(judged: House) -> None:
    with writing() as session:
        one = session.get_one(Candidate, judged.application("K-001").candidate_id)
        one.first_name = one.last_name = ""
        session.commit()
    found = look(judged, step=STEP).faults
    assert [fault.partition(",")[0] for fault in found] == ["K-001"]
    assert "een waarde is leeg" in found[0]


def test_a_folder_with_something_else_in_it_is_left_alone(judged: House) -> None:
    (judged.folder / "kijk").mkdir()
    mine = judged.folder / "kijk" / "nota.txt"
    mine.write_text("van mij")
    with pytest.raises(Refused):
        look(judged)
    mine.unlink()
    look(judged)
    mine.write_text("van mij")
    look(judged)
    assert mine.read_text() == "van mij"


def test_invitations_and_the_last_letters_wait_too(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, looking_first("admission", "invitation", "reserve", looked_by="selectiecommissie"))
    house.apply(person("K-001"))
    house.carry()  # the rehearsal looked at them
    by = {r.part: r.decided_by for r in house.rows(Result) if r.part.startswith("letters-")}
    assert by == {"letters-admission": "selectiecommissie", "letters-invitation-talk": "selectiecommissie"}
    rows = [result("K-001", "talk", "15"), result("K-001", "oral", "15"), result("K-001", "assessment", "geschikt")]
    assert house.carry(*rows, result("", "eindrapport", "opgemaakt", "28/11/2024")) == []
    assert "letters-reserve" in {r.part for r in house.rows(Result)}


@pytest.fixture
def server() -> Iterator[Picky]:
    """A mail server that takes everything and keeps whom it was for."""
    with running(Picky("niemand@voorbeeld.example")) as server:
        yield server


def test_two_hundred_letters_three_held_and_one_decision_changed_in_between(
    database: None, tmp_path: Path, server: Picky
) -> None:
    people = [f"K-{number:03}" for number in range(1, 201)]
    house = talk_judged(open_house(tmp_path, looking_first()), people, ["9,5", *["15"] * 199])
    leaving(utcnow() + LATER)  # what came before
    post, stamp = Post(server.url), seen(house)
    correct(house.reference, "talk", correction("K-001", "10"), BECAUSE)
    with pytest.raises(TableError):
        approve(house.reference, STEP, [], HELD_ONES, stamp, "")
    post.post_due(utcnow() + LATER)
    assert server.taken == []
    said = approve(house.reference, STEP, [], HELD_ONES, seen(house), "")
    assert dict(said) == {"versturen": 197, "vasthouden": 3}
    for minutes in (31, 32, 600):
        post.post_due(utcnow() + dt.timedelta(minutes=minutes))
    post.close()
    told = [f"kandidaat{d[2:]}@voorbeeld.example" for d in people if d not in HELD_ONES]
    assert sorted(server.taken) == told
    states = sorted((x.version, x.kind, x.status) for x in talk_letters(house, "K-001"))
    assert states == [(1, "failed_stage", "replaced"), (2, "passed_stage", "sent")]
    words = [(r.application_id, r.value, r.version) for r in house.rows(Result, part=f"letters-{STEP}")]
    assert len(words) == len(set(words)) == 200
    assert [w[1:] for w in words if w[1] != SEND] == [("vasthouden", 1)] * 3
    approved = house.rows(Event, what="letter approved")
    assert len(approved) == len({e.application_id for e in approved}) == 197
