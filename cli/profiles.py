"""Commands about competences: what a regulation measures of its profile, and profiles side by side."""

from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Any

import typer

from rules.coverage import Comparison, Coverage, Split, compare, coverage, gaps, plural, summary
from rules.numbers import dutch, exact
from rules.phrases import capital
from rules.profile import Competence, Profile

commands = typer.Typer()
profiles = typer.Typer(help="Competence profiles: show one, compare two, list all.", no_args_is_help=True)
commands.add_typer(profiles, name="profile")
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]
Name = Annotated[str, typer.Argument(help="A profile's name, or a file.", show_default=False)]


class ProfileFault(Exception):
    """A profile or picture that is not to be had: `lines` say why, one line each."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.lines = [line]


@commands.command("coverage")
def coverage_(
    file: Annotated[Path, typer.Argument(help="A regulation.", show_default=False)],
    picture: Annotated[Path | None, typer.Option(help="Also write the matrix as a picture: an SVG file.")] = None,
    as_json: Json = False,
) -> None:
    """Show which competences of the profile are measured in which stage, and which never are."""
    from config.reading import read_regulation

    frozen = read_regulation(file)
    if frozen.profile is None:
        raise ProfileFault(f"{file.name}: noemt geen profiel (veld profile); er is niets om te meten")
    found = coverage(frozen.regulation, frozen.profile)
    if picture:
        _draw(picture, found)
    if as_json:
        _print_json(coverage_json(found))
        return
    _show_coverage(found)
    if picture:
        typer.echo(f"Afbeelding: {picture}")


@profiles.command("list")
def list_() -> None:
    """List every profile in the configured folders."""
    from cli.printing import add, console, table
    from config.reading import read_profile
    from config.settings import profile_files
    from config.source import RegulationError

    lines = table("Profielen met hun aantal competenties", "naam", "functie", "aantal")
    lines.columns[0].no_wrap = True  # one types it
    faults: list[str] = []
    for name, path in sorted(profile_files().items()):
        try:
            profile = read_profile(path)
        except RegulationError as fault:
            faults += fault.lines
        else:
            add(lines, name, profile.title + _of(profile), str(len(profile.competences)))
    console.print(lines)
    for line in faults:
        typer.echo(line, err=True)
    if faults:
        raise typer.Exit(2)


@profiles.command()
def show(name: Name) -> None:
    """Show a profile: its competences with their levels and indicators, and its knowledge."""
    from rich.text import Text

    from cli.printing import console

    profile = find(name)
    console.print(Text.assemble((profile.title, "bold"), f"{_of(profile)} ({profile.profile})"))
    for words in profile.purpose:
        console.print(Text(words))
    for competence in profile.competences:
        console.print(Text(f"\n{competence.name}{_level(competence)}", style="bold"))
        for words in filter(None, (competence.level_text, competence.definition, competence.remark)):
            console.print(Text(words))
        for words in competence.indicators:
            console.print(Text(f"- {words}"))
    if profile.knowledge:
        console.print(Text("\nKennis", style="bold"))
    for one in profile.knowledge:
        console.print(Text(f"- {one.text}{f' ({one.level})' if one.level else ''}"))


@profiles.command("compare")
def compare_(one: Name, other: Name, as_json: Json = False) -> None:
    """Show two profiles side by side: levels, indicators and knowledge."""
    found = compare(find(one), find(other))
    if as_json:
        _print_json(comparison_json(found))
    else:
        _show_comparison(found)


def find(name: str) -> Profile:
    """A profile by its name in the configured folders, or by its file; ProfileFault names those that are known."""
    from config.reading import read_profile
    from config.settings import profile_files

    known = profile_files()
    if name in known:
        return read_profile(known[name])
    if Path(name).suffix or Path(name).is_file():
        return read_profile(Path(name))
    raise ProfileFault(f"profiel {name} bestaat niet; er zijn: {', '.join(sorted(known)) or 'geen'}")


def _draw(place: Path, found: Coverage) -> None:
    from cli.picture import picture

    try:
        place.write_text(picture(found), "utf-8")
    except OSError:
        raise ProfileFault(f"{place}: kan niet geschreven worden") from None


def _show_coverage(found: Coverage) -> None:
    from cli.printing import add, console, table

    console.print(*summary(found), sep="\n", markup=False, highlight=False)
    measuring = [stage for stage in found.stages if any(m.stage == stage.key for m in found.measures)]
    titles = [stage.title for stage in measuring]  # the others are named above
    lines = table(f"Wat de onderdelen meten: {found.profile.title}", "competentie", "niveau", *titles, "in het totaal")
    for kind, competences in found.kinds:
        add(lines, f"{capital(plural(kind))}:")
        for competence in competences:
            measures = [found.measure(competence.key, stage.key) for stage in measuring]
            cells = [f"{dutch(m.of_stage)}%" if m else "–" for m in measures]
            level = str(competence.level) if competence.level is not None else ""
            add(lines, competence.name, level, *cells, _share(found, competence))
        lines.add_section()
    console.print(lines)
    console.print(*gaps(found), sep="\n", markup=False, highlight=False, end="\n" if list(gaps(found)) else "")


def _share(found: Coverage, competence: Competence) -> str:
    if competence in found.never:
        return "nooit gemeten"
    share = found.of_total(competence.key)
    return "nog niet gekend" if share is None else f"{dutch(share)}%"


def coverage_json(found: Coverage) -> dict[str, Any]:
    """The matrix for a program: shares in percent, exact, as text; only what is measured is named."""
    return {
        "profile": found.profile.profile,
        "stages": [stage.key for stage in found.stages],
        "competences": [
            _competence_json(c)
            | {
                "of_stage": {m.stage: exact(m.of_stage) for m in found.measures if m.competence == c.key},
                "of_total": None if (share := found.of_total(c.key)) is None else exact(share),
            }
            for c in found.profile.competences
        ],
        "never_measured": [c.key for c in found.never],
        "not_for_all": [c.key for c in found.not_for_all],
        "measures_nothing": [stage.key for stage in found.empty],
    }


def _competence_json(competence: Competence) -> dict[str, Any]:
    return {"key": competence.key, "name": competence.name, "kind": competence.kind, "level": competence.level}


def _show_comparison(found: Comparison) -> None:
    from cli.printing import add, console, table

    one, other = found.one.profile, found.other.profile
    lines = table("In beide profielen", "competentie", f"niveau {one}", f"niveau {other}", "gelijk gedrag", "verschil")
    for pair in found.pairs:
        levels = [str(c.level) if c.level is not None else "–" for c in (pair.one, pair.other)]
        texts = pair.indicators
        add(lines, pair.name, *levels, str(len(texts.shared)), f"{len(texts.only_one)} / {len(texts.only_other)}")
    if found.pairs:
        console.print(lines)
    alone = [tuple(c.name + _level(c) for c in only) for only in (found.only_one, found.only_other)]
    _side_by_side(found, "Competenties in maar één profiel", Split((), alone[0], alone[1]))
    for pair in found.pairs:
        _side_by_side(found, f"{pair.name}: gedrag", pair.indicators)
    _side_by_side(found, "Kennis", found.knowledge)


def _side_by_side(found: Comparison, title: str, texts: Split) -> None:
    from cli.printing import add, console, table

    lines = table(title, "", found.one.profile, found.other.profile)
    for text in texts.shared:
        add(lines, "=", text, "idem")
    for mine, theirs in zip_longest(texts.only_one, texts.only_other, fillvalue=""):
        add(lines, "≠", mine, theirs)
    if lines.row_count:
        console.print(lines)


def comparison_json(found: Comparison) -> dict[str, Any]:
    """Two profiles for a program."""
    return {
        "one": found.one.profile,
        "other": found.other.profile,
        "shared": [
            {
                "one": _competence_json(pair.one),
                "other": _competence_json(pair.other),
                "indicators": _split_json(pair.indicators),
            }
            for pair in found.pairs
        ],
        "only_one": [_competence_json(c) for c in found.only_one],
        "only_other": [_competence_json(c) for c in found.only_other],
        "knowledge": _split_json(found.knowledge),
    }


def _split_json(texts: Split) -> dict[str, list[str]]:
    return {
        "shared": list(texts.shared),
        "only_one": list(texts.only_one),
        "only_other": list(texts.only_other),
    }


def _level(competence: Competence) -> str:
    return f" (niveau {competence.level})" if competence.level is not None else ""


def _of(profile: Profile) -> str:
    return f", {profile.employer}" if profile.employer else ""


def _print_json(value: Any) -> None:
    from cli.printing import print_json

    print_json(value)
