"""A vacancy that rests on a profile and has no procedure: it can be looked at and never opened (A30)."""

import json
import sys
from pathlib import Path

import pytest

from cli.main import main
from config.reading import DraftError, read_regulation
from config.settings import regulation_files
from tests.factory import ROOT, text_of
from tests.test_coverage import PROFILE

DRAFT = {"version": 1, "reference": "ontwerp", "title": "Clustermanager", "profile": "klein-profiel"}
SHIPPED = sorted((ROOT / "config" / "regulations" / "drafts").glob("*.yaml"))
WHY = "een ontwerp zonder procedure (applications en stages ontbreken); het kan niet geopend worden"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    (tmp_path / "klein-profiel.yaml").write_text(text_of(PROFILE), "utf-8")
    path = tmp_path / "ontwerp.yaml"
    path.write_text(text_of(DRAFT), "utf-8")
    return path


def werving(monkeypatch: pytest.MonkeyPatch, *words: str | Path) -> int:
    monkeypatch.setattr(sys, "argv", ["werving", *map(str, words)])
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit) as end:
        main()
    return int(end.value.code or 0)


def test_check_accepts_a_draft_and_says_why_it_cannot_be_opened(
    draft: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert werving(monkeypatch, "check", draft) == 0
    printed = capsys.readouterr().out
    assert "Clustermanager (ontwerp)" in printed
    assert "Steunt op het profiel ‘Clustermanager <Samenleven>’ (klein-profiel)." in printed
    assert "Netwerken & overtuigen" in printed
    assert f"Let op: ontwerp.yaml: {WHY}" in printed


def test_check_tells_it_to_a_program(
    draft: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert werving(monkeypatch, "check", draft, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "reference": "ontwerp",
        "draft": True,
        "profile": "klein-profiel",
        "competences": ["visie", "coachen", "netwerken", "samenwerken"],
        "holes": [f"ontwerp.yaml: {WHY}"],
    }


@pytest.mark.parametrize("command", ["open", "coverage"])
def test_open_refuses_a_draft_in_one_line(
    command: str, draft: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert werving(monkeypatch, command, draft) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"ontwerp.yaml: {WHY}\n")


def test_a_draft_that_is_wrong_is_refused_by_check_too(
    draft: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.write_text(text_of(DRAFT | {"salaris": "A5a"}), "utf-8")
    assert werving(monkeypatch, "check", draft) == 2
    assert capsys.readouterr().err == "ontwerp.yaml, regel 5, veld salaris: onbekend veld\n"
    draft.write_text(text_of(DRAFT | {"profile": "bestaat-niet"}), "utf-8")
    assert werving(monkeypatch, "check", draft) == 2
    assert capsys.readouterr().err == "ontwerp.yaml, veld profile: profiel bestaat-niet bestaat niet\n"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_drafts_rest_on_their_profile(path: Path) -> None:
    with pytest.raises(DraftError) as told:
        read_regulation(path)
    assert told.value.draft.reference == path.stem
    assert told.value.draft.profile == told.value.profile.profile
    assert path.stem not in regulation_files(), "nobody can choose a draft to start"


def test_two_drafts_ship() -> None:
    assert [path.stem for path in SHIPPED] == [
        "diest-clusterverantwoordelijke",
        "mens-samenleving-clusterverantwoordelijke",
    ]
