"""`werving letters`: counts on top, every letter with what the server said, and one that is tried again."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.letters import commands
from models.types import utcnow
from tasks.posting import Post
from tests.factory import PEOPLE, House, person
from tests.mail_servers import Picky, running


@pytest.fixture
def refused(house: House) -> Iterator[Picky]:
    """Three acknowledgements, of which one was refused, and a fourth candidate without an address."""
    with running(Picky("kandidaat002@voorbeeld.example")) as picky:
        house.apply(*(person(dossier) for dossier in PEOPLE), person("K-004", email=""))
        post = Post(picky.url)
        post.post_due(utcnow())
        post.close()
        yield picky


def told(*arguments: str) -> str:
    done = CliRunner().invoke(commands, arguments, catch_exceptions=False)
    assert done.exit_code == 0
    return " ".join(done.output.split())


def as_json(*arguments: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(commands, [*arguments, "--json"], catch_exceptions=False)
    found: list[dict[str, Any]] = json.loads(done.output)
    return found


def test_counts_stand_on_top_of_every_letter(house: House, refused: Picky) -> None:
    lines = told(house.reference)
    assert lines.startswith("Brieven van klein: 2 verstuurd, 1 wachtend, 1 geweigerd, 1 af te drukken")
    assert [one["dossier"] for one in as_json(house.reference)] == ["K-001", "K-002", "K-003", "K-004", None]
    assert len(as_json()) == 5
    assert told().startswith("Brieven: 2 verstuurd")


def test_each_filter_shows_its_own(house: House, refused: Picky) -> None:
    kept = {flag: [one["dossier"] for one in as_json(house.reference, flag)] for flag in FLAGS}
    assert kept == {
        "--sent": ["K-001", "K-003"],
        "--waiting": [None],
        "--failed": ["K-002"],
        "--doubtful": [],
        "--to-print": ["K-004"],
    }
    (one,) = as_json(house.reference, "--failed")
    assert (one["refused"], one["answer"], one["tries"]) == (True, "550 5.1.1 onbekende bestemmeling", 1)
    assert one["reported_at"] is not None


FLAGS = ("--sent", "--waiting", "--failed", "--doubtful", "--to-print")


def test_a_mended_address_is_posted_to(house: House, refused: Picky) -> None:
    assert told(house.reference, "--retry", "K-002", "--address", "goed@voorbeeld.example") == (
        "klein: 1 brief vertrekt bij de volgende post"
    )
    post = Post(refused.url)
    post.post_due(utcnow())
    post.close()
    assert "goed@voorbeeld.example" in refused.taken
    assert as_json(house.reference, "--failed") == []
