"""The board hears at once that its day moved or that the procedure stopped; HR hears whom no letter reaches."""

from pathlib import Path

import pytest

from models.tables import Letter
from tasks.jury import compose
from tasks.rescheduling import reschedule
from tasks.stopping import stop
from tests.factory import PEOPLE, House, leaving, open_house, person, small, ternat

WHY, BY = "De voorzitter is die dag afwezig.", "HR-dienst"
ROWS = ("naam;rol;email", "Els Een;lid;els@jury.example", "Tom Twee;lid;", "Dirk Drie;lid;dirk@jury.example")


@pytest.fixture
def board(database: None, tmp_path: Path) -> House:
    """People are invited to a talk that a board scores; one of its members gave no mail address."""
    house = open_house(tmp_path, small() | {"jury": {**ternat()["jury"], "max_internal": None, "rank_at_least": False}})
    compose("klein", house.file("\n".join([*ROWS, "Wim Vier;waarnemer;wim@jury.example"]), "jury.csv"))
    house.apply(*(person(d) for d in PEOPLE))
    house.carry()
    return house


def mails(house: House) -> dict[str, str]:
    """What leaves for the board, by address."""
    letters = {letter.id for letter in house.rows(Letter, kind="board_notice")}
    return {mail.to_address: mail.text for number, mail in leaving().items() if number in letters}


def notices(house: House, what: str) -> list[list[str]]:
    found = [letter.facts for letter in house.rows(Letter, kind="hr_notice")]
    return [facts["problems"] for facts in found if facts["what"] == what]


def test_a_moved_day_is_told_with_the_reason_and_hr_hears_whom_to_phone(board: House) -> None:
    reschedule("klein", "talk", ["15/11/2024"], WHY, BY)
    told = mails(board)
    assert set(told) == {"els@jury.example", "dirk@jury.example", "wim@jury.example"}
    for words in ("Gewijzigd: Gesprek", "8 november 2024", "15 november 2024", WHY, f"Beslist door: {BY}"):
        assert words in told["els@jury.example"]
    assert "Kunt u dan niet? Laat het ons meteen weten via" in told["els@jury.example"]
    assert "Het uurrooster is nu" not in told["els@jury.example"]  # this stage divides no hours
    silent = "Verwittig zelf wie in de selectiecommissie geen mailadres opgaf: J2."
    assert notices(board, "Gewijzigd: Gesprek") == [[silent]]
    assert not any(name in text for text in told.values() for name in (*PEOPLE, "Achternaam", "Tom Twee"))


def test_a_stop_is_told_and_nothing_is_asked_any_more(board: House) -> None:
    stop("klein", WHY, BY)
    told = mails(board)
    assert set(told) == {"els@jury.example", "dirk@jury.example", "wim@jury.example"}
    assert "U hoeft niets meer te doen of in te vullen." in told["els@jury.example"]
    assert WHY in told["dirk@jury.example"]
    assert "Kunt u dan niet?" not in told["wim@jury.example"]
    (lines,) = notices(board, "De procedure is stopgezet")
    assert "Verwittig zelf wie in de selectiecommissie geen mailadres opgaf: J2." in lines


def test_who_left_the_board_hears_nothing(board: House) -> None:
    compose("klein", board.file("\n".join([ROWS[0], *ROWS[1:3], "Ann Vijf;lid;ann@jury.example"]), "jury.csv"))
    reschedule("klein", "talk", ["15/11/2024"], WHY, BY)
    assert set(mails(board)) == {"els@jury.example", "ann@jury.example"}
