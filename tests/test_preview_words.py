"""Looking first, around the edges: any order of acts, HR's reminders, the commands, what may be amended."""

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from cli.letters import commands as letter_commands
from cli.preview import commands
from config.settings import settings as tmp_settings
from flows.fiche import form_text
from flows.waiting import PrefectRun
from models.engine import throwaway_database, writing
from models.tables import Letter, Result
from models.types import utcnow
from models.work import unit_of_work
from rules.amending import refusals
from rules.dates import end_of
from rules.parts import part_key, part_title
from tasks import asking, outbox
from tasks.approving import approve
from tasks.asking import NotAsked
from tasks.corrections import confirm, correct
from tasks.leaving import AFTER_LOOK, HELD, UNHEARD
from tasks.reminding import remind
from tasks.stopping import stop
from tasks.tables import TableError
from tasks.undelivered import retry
from tests.factory import (
    BECAUSE,
    PEOPLE,
    POINTS,
    House,
    correction,
    course_until,
    frozen,
    leaving,
    open_house,
    person,
    small,
)
from tests.test_preview import KEY, LATER, STEP, judged, looking_first, seen, talk_judged, talk_letters

__all__ = ["judged"]
ACTS = ("look", "send", "hold one", "send held", "change", "change back", "leave", "crash")
TWICE = st.permutations([*ACTS, "look", "send", "leave"])  # each at least once, in any order


class Course:
    """Acts of HR and of the post in any order, and what was let go."""

    def __init__(self, house: House) -> None:
        self.house, self.stamp, self.wall = house, "", utcnow() + LATER
        self.allowed, self.left = set[int](), list[int]()

    def do(self, act: str) -> None:
        with suppress(NotAsked, TableError):  # what may not be said changes nothing
            getattr(self, f"_{act.replace(' ', '_')}")()
        self.check()

    def check(self) -> None:
        for letter in talk_letters(self.house):
            if letter.status in {"sending", "sent", "failed"}:
                assert letter.id in self.allowed
            if letter.status == "waiting" and letter.post_after not in UNHEARD:
                self.allowed.add(letter.id or 0)
                assert self._words(letter) == "versturen"
        assert len(self.left) == len(set(self.left))

    def _words(self, letter: Letter) -> str:
        rows = self.house.rows(Result, part=f"letters-{STEP}", application_id=letter.application_id)
        return max(rows, key=lambda row: row.version).value

    def _look(self) -> None:
        self.stamp = seen(self.house)

    def _send(self) -> None:
        approve(self.house.reference, STEP, [], [], self.stamp, "")

    def _hold_one(self) -> None:
        approve(self.house.reference, STEP, [], ["K-002"], "", "")

    def _send_held(self) -> None:
        approve(self.house.reference, STEP, ["K-002"], [], self.stamp, "Nagekeken.")

    def _change(self) -> None:
        correct(self.house.reference, "talk", correction("K-003", "10"), BECAUSE)

    def _change_back(self) -> None:
        correct(self.house.reference, "talk", correction("K-003", "9,5"), BECAUSE)

    def _leave(self) -> None:
        about = {letter.id for letter in talk_letters(self.house)}
        self.wall += LATER
        self.left += [key for key in leaving(self.wall) if key in about]

    def _crash(self) -> None:
        outbox.claim(self.wall, 1000)  # another clock took them and died before it handed anything over
        self.wall += dt.timedelta(hours=1)
        outbox.sweep_claims(self.wall)


@settings(max_examples=4)
@given(acts=TWICE)
def test_whatever_happens_no_letter_leaves_without_its_word_and_none_twice(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str]
) -> None:
    with throwaway_database():
        house = open_house(tmp_path_factory.mktemp("huis"), looking_first())
        course = Course(talk_judged(house, PEOPLE, POINTS["talk"]))
        for act in acts:
            course.do(act)


class Leg(PrefectRun):
    """A leg of the real flow, up to where it would leave its run to Prefect."""

    def _suspend(self, key: str, opened: asking.Asking) -> NoReturn:
        raise Left(key, opened)


class Left(Exception):
    """The leg left: for this wait, with this question."""


def test_the_flow_lays_the_letters_ready_and_takes_them_away_afterwards(judged: House) -> None:
    run = Leg(judged.reference, None, utcnow())
    folder = tmp_settings().folder / "brieven" / "klein" / KEY
    with pytest.raises(Left) as left:
        run.ask(KEY)
    key, opened = left.value.args
    assert key == KEY
    assert opened.notes == (f"bekijk de brieven eerst: {folder / 'index.html'}",)
    assert (folder / "K-003-failed_stage.html").is_file()
    words = form_text(opened, judged.reference)
    assert "Nazicht van brieven: Gesprek" in words
    assert str(folder) in words
    approve(judged.reference, STEP, [], ["K-002"], opened.question.stamp, "")
    run.ask(KEY)
    assert not folder.exists()
    correct(judged.reference, "talk", correction(), BECAUSE)
    with pytest.raises(Left):  # a new letter: the replay stops here again
        run.ask(KEY)


def test_no_retry_and_no_other_address_lets_a_letter_go(database: None, tmp_path: Path) -> None:
    house = open_house(tmp_path, looking_first("admission"))
    house.apply(person("K-001", email=""))
    course_until(house, "look-admission")
    (letter,) = house.rows(Letter, kind="admissible")
    assert (letter.status, letter.post_after) == ("to_print", AFTER_LOOK)
    retry(house.reference, "K-001", "k1@voorbeeld.example")
    leaving(utcnow() + dt.timedelta(days=900))
    (letter,) = house.rows(Letter, kind="admissible")
    assert (letter.status, letter.post_after) == ("waiting", AFTER_LOOK)


def test_hr_hears_of_what_it_holds_until_it_leaves(judged: House) -> None:
    approve(judged.reference, STEP, [], ["K-002"], seen(judged), "")
    assert asking.ask(judged.reference, KEY) is None
    days = judged.rows(Letter, step=STEP)[0].dated

    def told(wall: dt.datetime) -> list[Letter]:
        remind(wall)
        return [x for x in judged.rows(Letter, kind="hr_notice") if "op uw woord" in str(x.facts["what"])]

    assert told(utcnow()) == []
    with_time(judged, days + dt.timedelta(days=7))
    (notice,) = told(utcnow())
    assert notice.facts["what"] == "1 brief wacht op uw woord"
    assert notice.facts["problems"][0].startswith("K-002, brief ")
    assert notice.facts["problems"][0].endswith(": wordt vastgehouden")
    assert len(told(utcnow())) == 1
    approve(judged.reference, STEP, ["K-002"], [], seen(judged), "Nagekeken.")
    with_time(judged, days + dt.timedelta(days=30))
    assert len(told(utcnow())) == 1


def with_time(house: House, day: dt.date) -> None:
    with unit_of_work(house.reference) as work:
        work.procedure.now = end_of(day)


def test_the_commands_show_and_say_what_happens(judged: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.preview.wake", lambda _reference: None)
    folder = judged.folder / "kijk"
    done = CliRunner().invoke(commands, ["preview", judged.reference, "--step", "Gesprek", "--out", str(folder)])
    assert done.exit_code == 0
    assert "klein: 3 brieven" in done.output
    stamp = seen(judged)
    assert f"stand {stamp}" in done.output
    said = CliRunner().invoke(
        commands, ["approve", judged.reference, "Gesprek", "--seen", stamp, "--hold", "K-003", "--reason", "Nazien."]
    )
    assert said.output == "klein: 2 brieven vertrekken, 1 brief wordt vastgehouden\n"
    shown = CliRunner().invoke(letter_commands, [judged.reference]).output
    assert "daarvan wachten op nazicht of goedkeuring" in " ".join(shown.split())
    assert "vastgehouden" in shown


def test_the_preview_ends_with_code_1_if_a_letter_cannot_be_made(judged: House) -> None:
    with writing() as session:
        letter = session.get_one(Letter, talk_letters(judged, "K-003")[0].id)
        letter.facts = {**letter.facts, "threshold": ""}
        session.commit()
    done = CliRunner().invoke(commands, ["preview", judged.reference, "--out", str(judged.folder / "kijk")])
    assert done.exit_code == 1
    assert "fout: K-003, brief" in done.output
    assert (judged.folder / "kijk" / "index.html").is_file()


def test_a_stop_takes_back_what_waits_for_a_look(judged: House) -> None:
    approve(judged.reference, STEP, [], ["K-002"], seen(judged), "")
    stop(judged.reference, "De functie wordt niet meer ingevuld.", "college van burgemeester en schepenen")
    assert {x.status for x in talk_letters(judged) if x.post_after == HELD} == {"replaced"}


def test_an_occasion_may_be_added_and_never_be_left_out() -> None:
    less, more = (frozen(looking_first(*names)).regulation for names in (["judgement"], ["judgement", "ranking"]))
    today = dt.date(2024, 11, 8)
    assert refusals(less, more, {"talk"}, {"talk"}, today) == []
    (why,) = refusals(more, less, set(), set(), today)
    assert why == "letters.look_first: er kunnen brieven op wachten: een gelegenheid kan er alleen bijkomen"


STEPS = ("admission", "ranking", "completion", "reserve", "correction-2", "judgement-oral", "gate-oral")


@pytest.mark.parametrize("step", [*STEPS, "invitation-oral", "verification-oral"])
def test_every_step_has_a_name_that_people_can_write(step: str) -> None:
    regulation = frozen(small()).regulation
    assert part_key(regulation, part_title(regulation, f"look-{step}")) == f"look-{step}"
    assert part_title(regulation, f"letters-{step}") == part_title(regulation, f"look-{step}")


def test_a_correction_that_is_written_about_waits_too(database: None, tmp_path: Path) -> None:
    house = talk_judged(open_house(tmp_path, looking_first("judgement", "correction")), PEOPLE, POINTS["talk"])
    approve(house.reference, STEP, [], [], seen(house), "")
    assert asking.ask(house.reference, KEY) is None
    leaving(utcnow() + LATER)
    shown: Any = correct(house.reference, "talk", correction(), BECAUSE)
    confirm(house.reference, shown.number, None, "selectiecommissie", "9/11/2024", letter=True)
    (letter,) = house.rows(Letter, kind="corrected")
    assert letter.post_after == AFTER_LOOK
    first = next(x for x in talk_letters(house, "K-003") if x.version == 1)
    assert letter.facts["earlier"]
    assert first.status == "sent"
    approve(house.reference, "correction-1", [], [], seen(house), "")
    assert "verbetering" in leaving(utcnow() + LATER)[letter.id].subject.casefold()
