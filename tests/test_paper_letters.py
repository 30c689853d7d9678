"""Letters by post: as paper with the address in the window, on a list, and marked once they were posted."""

import csv
import datetime as dt
import io
from pathlib import Path

import pypdf
import pytest
from typer.testing import CliRunner

from cli.paper import commands
from models.tables import Event, Letter
from models.types import utcnow
from rules.dates import dutch_date
from tasks.opening import Refused
from tasks.outbox import NEVER
from tasks.paper_letters import appeal_by_post, posted, recipient, to_print
from tests.factory import House, person, result
from tests.papers import faults, printed, text_of

DAY = dt.date(2024, 12, 20)  # a Friday: the third working day after it is Thursday 26 December
LATER = dt.timedelta(days=30)


@pytest.fixture
def unmailed(house: House) -> House:
    """K-001 has no mail address and fails the talk; K-002 has one."""
    house.apply(person("K-001", email="", adres="Lange Nieuwstraat 101 bus 3, 9000 Gent"), person("K-002"))
    house.carry(result("K-001", "talk", "9,5"), result("K-002", "talk", "15"))
    return house


def waiting(house: House) -> list[str]:
    return [line.kind for _, line in to_print("klein", DAY, utcnow() + LATER)]


def test_letters_without_a_mail_address_are_made_as_paper(unmailed: House) -> None:
    made = to_print("klein", DAY, utcnow() + LATER)
    assert {line.dossier for _, line in made} == {"K-001"}
    paper, line = made[-1]
    assert (line.kind, line.registered, line.complete) == ("niet geslaagd voor onderdeel", True, True)
    assert line.file == f"klein-brief-K-001-{line.number}.pdf"
    pdf = printed(paper)
    assert faults(pdf) == []
    text = text_of(pdf)
    for words in ("Voor001 Achternaam001", "9,5 op 20", "minstens 10 op 20 punten", "Brief van 20 december 2024"):
        assert words in text
    assert f"De laatste dag om beroep in te stellen is {dutch_date(line.appeal_until or DAY)}" in text
    assert "mailto" not in text
    assert all(
        printed(paper) == printed(again)
        for (paper, _), (again, _) in zip(made, to_print("klein", DAY, utcnow() + LATER), strict=True)
    )


def test_the_address_stands_in_the_window(unmailed: House) -> None:
    """Right of 105 mm and between 45 and 79 mm from the top: what both usual windows on the right show."""
    paper, _ = to_print("klein", DAY, utcnow() + LATER)[-1]
    found: dict[str, tuple[float, float]] = {}

    def see(text: str, cm: list[float], tm: list[float], *_more: object) -> None:
        across, down = (cm[n] * tm[4] + cm[n + 2] * tm[5] + cm[n + 4] for n in (0, 1))
        for word in ("Voor001", "Lange Nieuwstraat", "9000 Gent"):
            if word in text:
                found.setdefault(word, (across * 25.4 / 72, 297 - down * 25.4 / 72))

    pypdf.PdfReader(io.BytesIO(printed(paper))).pages[0].extract_text(visitor_text=see)
    assert set(found) == {"Voor001", "Lange Nieuwstraat", "9000 Gent"}
    assert all(105 <= across <= 130 and 50 <= down <= 79 for across, down in found.values()), found


def test_a_long_address_still_fits_the_window() -> None:
    lines = recipient("An De Smet", "Residentie Ter Linde, blok C, Lange Straat 1, bus 12, 9000 Gent, België")
    assert len(lines) == 5
    assert lines[-2:] == ["9000 Gent", "België"]


def test_nothing_is_printed_before_it_may_leave(unmailed: House) -> None:
    now = utcnow()
    early = [line.kind for _, line in to_print("klein", DAY, now)]
    assert "niet geslaagd voor onderdeel" not in early  # held, so that a decision can still be corrected
    assert "ontvangstmelding" in early


def test_what_the_mail_server_refused_for_good_is_printed_too(unmailed: House) -> None:
    from models.engine import writing

    with writing() as session:
        letter = next(one for one in unmailed.letters("K-002") if one.kind == "acknowledgement")
        letter.status, letter.post_after, letter.answer = "failed", NEVER, "550 onbekend"
        session.add(letter)
        session.commit()
    assert {line.dossier for _, line in to_print("klein", DAY, utcnow() + LATER)} == {"K-001", "K-002"}
    posted("klein", ["K-002"], DAY, utcnow() + LATER)
    (sent,) = [one for one in unmailed.letters("K-002") if one.kind == "acknowledgement"]
    assert (sent.status, sent.answer) == ("sent", "met de post op 20 december 2024 (mail geweigerd: 550 onbekend)")


def test_posting_dates_the_letter_and_its_term(unmailed: House) -> None:
    lines = posted("klein", ["k-001"], DAY, utcnow() + LATER)
    (letter,) = [one for one in unmailed.letters("K-001") if one.kind == "failed_stage"]
    assert (letter.status, letter.dated) == ("sent", DAY)
    # notified on Thursday 26 December 2024; sixty days later is Monday 24 February 2025
    assert letter.appeal_until == dt.date(2025, 2, 24) == appeal_by_post(unmailed.frozen.regulation, DAY)
    assert "24 februari 2025" in letter.text
    assert letter.answer == "met de post op 20 december 2024"
    assert waiting(unmailed) == []
    events = [one for one in unmailed.rows(Event) if one.what == "letters posted"]
    assert len(events) == len(lines)
    assert {(one.who, one.why) for one in events} == {("HR", f"brief {line.number}") for line in lines}


def test_what_cannot_be_posted_is_refused_and_nothing_changes(unmailed: House) -> None:
    before = unmailed.dump()
    for which, day in ((["K-002"], DAY), (["K-001", "9999"], DAY), (["alle"], dt.date(2020, 1, 1))):
        with pytest.raises(Refused) as caught:
            posted("klein", which, day, utcnow() + LATER)
        assert caught.value.lines
        assert unmailed.dump() == before
    posted("klein", ["alle"], DAY, utcnow() + LATER)
    with pytest.raises(Refused, match="geen brieven om te posten"):
        posted("klein", ["alle"], DAY, utcnow() + LATER)


def test_the_commands_write_the_letters_and_a_list_without_names(unmailed: House, tmp_path: Path) -> None:
    out = tmp_path / "post"
    run = CliRunner().invoke(commands, ["paper", "letters", "klein", "--out", str(out)], catch_exceptions=False)
    assert run.exit_code == 0
    listed = (out / "klein-te-posten.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(listed), delimiter=";"))
    assert [row["brief"] for row in rows] == ["ontvangstmelding", "uitnodiging"]
    assert {path.name for path in out.iterdir()} == {"klein-te-posten.csv", *(row["bestand"] for row in rows)}
    assert "Achternaam" not in listed + run.output
    done = CliRunner().invoke(commands, ["posted", "klein", "K-001"], catch_exceptions=False)
    assert "2 brieven als gepost genoteerd" in done.output
    assert {one.kind for one in unmailed.rows(Letter) if one.status == "sent"} == {"acknowledgement", "invitation"}
