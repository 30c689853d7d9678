"""What a municipality changes about its letters: templates, look, sender, language; and what `check` says of it."""

import shutil
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.headerregistry import Address
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from cli.main import app
from config import samples
from config.checking_letters import letter_problems
from config.house_style import contrast
from config.reading import read_regulation
from config.rendering import SHIPPED, LetterError, refresh, render, set_override
from config.settings import settings
from config.wording import Wording, languages, style_of, wording_of
from models.engine import reading
from models.tables import Letter, Procedure
from models.types import utcnow
from rules.dates import MONTHS, WEEKDAYS
from tasks.intake import apply
from tasks.message import compose
from tasks.opening import Refused, open_by_name, open_procedure
from tasks.posting import Post
from tests.factory import HEADER, TERNAT, House, csv_of, frozen, leaving, person, small, text_of

PNG = bytes.fromhex(  # one pixel
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63a8123000"
    "0001c200bb3e82315a0000000049454e44ae426082"
)
STYLE = """
colour: "#7a1f1f"
link: "#7a1f1f"
logo: schild.png
signature: "De personeelsdienst van Ternat"
sender: {name: "Gemeente Ternat", address: jobs@ternat.example, reply_to: personeel@ternat.example}
"""
FRENCH_WORDS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
)
SHIPPED_ONES = [*sorted(TERNAT.parent.glob("*.yaml")), *sorted((TERNAT.parent / "examples").glob("*.yaml"))]


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """An installation's own letters, in force after `set_override`."""
    folder = tmp_path / "brieven"
    (folder / "nl").mkdir(parents=True)
    yield folder
    set_override(None)


def style(folder: Path, text: str = STYLE) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "schild.png").write_bytes(PNG)
    (folder / "huisstijl.yaml").write_text(text, "utf-8")
    return folder


def example(kind: str = "failed_stage", **changed: Any) -> dict[str, Any]:
    return {**samples.common(), **samples.own_facts(kind), **changed}


def problems(own: Path | None = None, **changed: Any) -> list[str]:
    if own:
        set_override(own)
    return letter_problems(frozen(small() | changed).regulation)


def french(folder: Path) -> Path:
    """A second language, made from the Dutch templates."""
    shutil.copytree(SHIPPED / "nl", folder / "fr", dirs_exist_ok=True)
    for kind in samples.house_kinds():
        (folder / "fr" / f"{kind}.md.j2").unlink()
    (folder / "fr" / "withdrawn.md.j2").write_text(
        "Objet: Retrait, {{ dossier }}\n\nRetrait du {{ withdrawn_on }}. {{ function_title }}\n", "utf-8"
    )
    words = dict(zip([*MONTHS, *WEEKDAYS], FRENCH_WORDS.split(), strict=True))
    words |= {"van": "de", "tot": "à", "tot en met": "jusqu’au", "om": "à", "of": "ou", "op": "sur", "uur": "heures"}
    words |= {"minstens": "au moins", "punten": "points"}
    (folder / "fr" / "woorden.yaml").write_text("\n".join(f"{k}: {v}" for k, v in words.items()), "utf-8")
    return folder


@pytest.mark.parametrize("path", SHIPPED_ONES, ids=lambda path: path.stem)
def test_every_letter_can_be_made_for_every_shipped_regulation(path: Path) -> None:
    assert letter_problems(read_regulation(path).regulation) == []


def test_look_and_signature_are_the_municipalitys(own: Path) -> None:
    set_override(style(own))
    made = render("failed_stage", example())
    assert made.html.count("#7a1f1f") >= 3
    assert 'src="cid:logo"' in made.html
    assert "#1f3a56" not in made.html
    assert "**De personeelsdienst van Ternat**".replace("**", "") in made.text
    assert "De personeelsdienst van Ternat" in made.html


def test_a_procedure_has_its_own_on_top_of_the_organisations(own: Path) -> None:
    style(own)
    style(own / "klein", 'colour: "#004d40"\n')
    (own / "klein" / "nl").mkdir()
    (own / "klein" / "nl" / "withdrawn.md.j2").write_text("Onderwerp: Dag {{ dossier }}\n\nTot later\n", "utf-8")
    set_override(own)
    here, there = wording_of("klein", "nl"), wording_of("ander", "nl")
    assert (here, there) == (Wording("nl", "klein"), Wording("nl", ""))
    assert (style_of("klein").colour, style_of("").colour) == ("#004d40", "#7a1f1f")
    assert style_of("klein").signature == style_of("").signature  # what it leaves out stays the organisation's
    assert render("withdrawn", example("withdrawn"), here).text == "Tot later\n"
    assert render("withdrawn", example("withdrawn"), there).text != "Tot later\n"


def test_sender_and_logo_go_with_the_mail(own: Path, house: House) -> None:
    set_override(style(own))
    house.apply(person("K-001"))
    (mail,) = leaving().values()
    server, to = Address("Mailserver", addr_spec="server@x.example"), Address("Jan", addr_spec="jan@x.example")
    message = message_from_bytes(compose(mail, server, to, []), policy=policy.default)
    assert message["From"] == "Gemeente Ternat <jobs@ternat.example>"
    assert message["Reply-To"] == "personeel@ternat.example"
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]
    (image,) = (part for part in message.walk() if part.get_content_type() == "image/png")
    assert (image["Content-ID"], image.get_payload(decode=True)) == ("<logo>", PNG)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('colour: "#ffee00"', "huisstijl.yaml: colour: een donkerder kleur verwacht: op of onder wit leest #ffee00"),
        ("colour: rood", 'huisstijl.yaml: colour: een waarde zoals "#1f3a56" of nl verwacht'),
        ("kleur: rood", "huisstijl.yaml: kleur: onbekend veld"),
        ("logo: er-niet.png", "huisstijl.yaml: logo: er-niet.png: een bestand .png, .jpg of .gif verwacht"),
        ("logo: huisstijl.yaml", "huisstijl.yaml: logo: huisstijl.yaml: een bestand .png"),
        ("sender: {name: X, address: nergens}", "huisstijl.yaml: sender.address: een e-mailadres"),
        ("- een lijst", "huisstijl.yaml: velden met een waarde verwacht"),
        ("a: [", "huisstijl.yaml: geen leesbare YAML in UTF-8"),
    ],
)
def test_a_wrong_style_is_told_by_field_and_no_letter_leaves_with_it(own: Path, text: str, line: str) -> None:
    found = problems(style(own, text))
    assert len(found) == 1
    assert found[0].startswith(line)
    with pytest.raises(LetterError, match=r"huisstijl\.yaml"):
        render("failed_stage", example())


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("nl/failed_stage.md.j2", "letters/nl/failed_stage.md.j2: bestaat niet"),
        ("fr/woorden.yaml", ""),  # no letter there: not a language
        ("huisstijl.yaml", ""),  # a style that is not there is none
    ],
)
def test_a_link_to_nowhere_is_one_line_at_most(own: Path, file: str, line: str) -> None:
    (own / file).parent.mkdir(exist_ok=True)
    (own / file).symlink_to(own / "weg")
    set_override(own)
    assert problems(own) == ([line] if line else [])
    refresh()
    if line:
        with pytest.raises(LetterError, match="bestaat niet"):
            render("failed_stage", example())


def test_a_folder_where_a_file_should_be_is_one_line(own: Path) -> None:
    (own / "nl" / "failed_stage.md.j2").mkdir()
    set_override(own)
    assert problems(own) == ["letters/nl/failed_stage.md.j2: is een map"]


def test_contrast_is_as_wcag_computes_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
    assert contrast("#1f3a56", "#ffffff") > 7
    assert contrast("#9cc7f2", "#1e242a") > 7  # a link in the dark


@pytest.mark.parametrize(
    ("name", "source", "line"),
    [
        ("withdrawn", "Onderwerp: x\n\n{{ naam }}\n", "letters/nl/withdrawn.md.j2: onbekend veld naam; bekend zijn "),
        ("withdrawn", "Onderwerp: x\n\n{% if arranged %}{{ x }}{% endif %}\n", "onbekend veld x; bekend zijn "),
        ("withdrawn", "Onderwerp: x\n\nBeste «Voornaam»\n", "een sjabloon bevat ‘«Voornaam»’; niemand vult dat in"),
        ("withdrawn", "Onderwerp: x\n\n{% if %}\n", "letters/nl/withdrawn.md.j2, regel 3: "),
        ("afscheid", "Onderwerp: x\n\nDag\n", "letters/nl/afscheid.md.j2: zo heet geen enkele brief"),
        ("failed_stage", "Onderwerp: x\n\nNiet geslaagd.\n", "failed_stage.md.j2: appeal_clause ontbreekt; zonder dat"),
        ("layout", "", "layout.html.j2: onbekend veld banner"),
    ],
)
def test_check_finds_what_is_wrong_with_a_template(own: Path, name: str, source: str, line: str) -> None:
    if name == "layout":
        (own / "nl" / "layout.html.j2").write_text("{{ banner }}{{ body }}", "utf-8")
    else:
        (own / "nl" / f"{name}.md.j2").write_text(source, "utf-8")
    assert any(line in one for one in problems(own))


def test_a_text_that_nobody_fills_in_is_found_in_the_regulation() -> None:
    data = small()
    data["stages"][0]["about"] = "Beste {{ naam }}, we bespreken uw ervaring."
    (line,) = letter_problems(frozen(data).regulation)
    assert line.startswith("stages.0.about: bevat ‘{{’; niemand vult dat in")


def test_a_second_language_is_a_folder(own: Path) -> None:
    set_override(french(own))
    assert languages() == ["fr", "nl"]
    assert problems(own) == []
    assert wording_of("klein", "fr") == Wording("fr")
    assert wording_of("klein", "de") == Wording("nl")
    made = render("withdrawn", example("withdrawn"), Wording("fr"))
    assert made.subject == "Retrait, K-001"
    assert made.text == "Retrait du 9 novembre 2024. Clustermanager Samenleven\n"
    when = render("invitation", example("invitation"), Wording("fr")).text
    assert "lundi 25 novembre 2024 de 9.00 à 12.30 heures" in when


def test_check_finds_what_a_language_lacks(own: Path) -> None:
    french(own)
    (own / "fr" / "stopped.md.j2").unlink()
    (own / "fr" / "woorden.yaml").write_text("januari: janvier\n", "utf-8")
    found = problems(own)
    assert "letters/fr/stopped.md.j2: ontbreekt" in found
    assert any(line.startswith("letters/fr/woorden.yaml: zonder vertaling: februari, ") for line in found)


@pytest.mark.parametrize(
    ("file", "content", "line"),
    [
        ("nl/withdrawn.md.j2", "Onderwerp: gehéél\n", "letters/nl/withdrawn.md.j2: geen tekst in UTF-8"),
        ("fr/woorden.yaml", "januari: é\n", "letters/fr/woorden.yaml: woorden met hun vertaling verwacht"),
    ],
)
def test_a_file_that_is_no_text_is_named_once(own: Path, file: str, content: str, line: str) -> None:
    french(own)
    (own / file).write_text(content, "latin-1")
    assert problems(own) == [line]


def test_each_candidate_reads_the_own_language_and_hr_reads_dutch(own: Path, house: House) -> None:
    set_override(french(own))
    people = [person("K-001", taal="fr"), person("K-002", taal="de"), person("K-003")]
    (own / "fr" / "acknowledgement.md.j2").write_text("Objet: Bien reçu\n\nLe {{ received_on }}\n", "utf-8")
    set_override(own)
    apply(house.reference, house.file(csv_of(people, f"{HEADER};taal")))
    subjects = {mail.to_name: mail.subject for mail in leaving().values()}
    assert subjects["Voor001 Achternaam001"] == "Bien reçu"
    assert all(subjects[name].startswith("Uw kandidatuur") for name in list(subjects)[1:])


def test_a_letter_that_cannot_be_made_fails_with_a_line_and_the_rest_goes_on(own: Path, house: House) -> None:
    (own / "nl" / "acknowledgement.md.j2").write_text("Onderwerp: x\n\nBeste {{ voornaam }}\n", "utf-8")
    set_override(own)
    house.apply(person("K-001"))
    done = Post("mailto://127.0.0.1:9/?from=a@b.example&mode=insecure").post_due(utcnow())
    assert [one.status for one in done][:1] == ["failed"]
    (letter,) = house.letters("K-001")
    assert letter.answer == "acknowledgement.md.j2, regel 3: veld voornaam ontbreekt"
    assert house.rows(Letter, kind="acknowledgement", status="sent") == []


def test_the_command_tells_and_refuses(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "nl" / "withdrawn.md.j2").write_text("Onderwerp: x\n\n{{ naam }}\n", "utf-8")
    set_override(own)
    example_file = TERNAT.parent / "examples" / "turnhout-jurist.yaml"
    done = CliRunner().invoke(app, ["check", str(example_file)])
    assert done.exit_code == 2
    assert "letters/nl/withdrawn.md.j2: onbekend veld naam" in done.output


@pytest.mark.usefixtures("database")
def test_a_procedure_with_a_letter_that_cannot_be_made_does_not_start_by_any_door(
    own: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (own / "klein-2" / "nl").mkdir(parents=True)
    (own / "klein-2" / "nl" / "withdrawn.md.j2").write_text("Onderwerp: x\n\n{{ naam }}\n", "utf-8")
    set_override(own)
    found = letter_problems(frozen(small()).regulation, "klein-2")
    assert [line.partition(";")[0] for line in found] == [
        "letters/nl/withdrawn.md.j2: onbekend veld naam",
        "letters/nl/withdrawn.md.j2, regel 3: veld naam ontbreekt",
    ]
    (tmp_path / "klein.yaml").write_text(text_of(small()), "utf-8")
    monkeypatch.setattr("tasks.opening.regulation_files", lambda: {"klein": tmp_path / "klein.yaml"})
    monkeypatch.setenv("WERVING_SECONDS_PER_DAY", "0")
    settings.cache_clear()
    with pytest.raises(Refused) as by_command:
        open_procedure(frozen(small()), "klein-2", seconds_per_day=0)
    with pytest.raises(Refused) as by_form:
        open_by_name("klein", "klein-2", str(uuid4()))
    with reading() as session:
        assert not session.exec(select(Procedure)).all()
    assert by_command.value.lines == by_form.value.lines == found
    assert open_by_name("klein", "", str(uuid4())) == "klein"  # its own letters are right


def test_a_folder_of_letters_that_is_not_there_is_told(own: Path) -> None:
    set_override(own)
    shutil.rmtree(own)
    assert problems() == [f"{own}: geen map met brieven"]
