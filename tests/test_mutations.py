"""However a regulation or a table is spoiled: a clear error or it runs; no traceback, no hang, no half a file stored.

`WERVING_MUTATIONS` says how many of each (160 in `make test`, 10,000 in `make mutations`); a case is made again from
its number: `python -m tests.test_mutations regulation 1234`.
"""

import contextlib
import faulthandler
import json
import os
import random
import re
import signal
import sqlite3
import sys
import tempfile
import traceback
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from cli import explain, show
from cli.faults import ONE_LINERS
from cli.simulate import as_json, simulate
from config.reading import Frozen, parse_regulation
from config.schema import schema
from config.source import RegulationError
from flows.course import course
from flows.rehearsal import Rehearsal, Unanswered
from models.engine import engine, throwaway_database
from models.tables import Application
from models.types import utcnow
from tasks.asking import NotAsked, lacking_now
from tasks.intake import Closed, apply
from tasks.jury import board_lines, compose, declare
from tasks.overview import funnel, overview
from tasks.results import enter_results
from tasks.supplement import supply
from tasks.tables import TableError
from tests.factory import (
    DEMO,
    FULL,
    HEADER,
    PEOPLE,
    RESULT_HEADER,
    House,
    course_until,
    csv_of,
    open_house,
    person,
    result,
    small,
    ternat,
)
from tests.mutations import SHIPPED, chance, fitting, regulation_text, table_bytes, unquoted

COUNT = int(os.environ.get("WERVING_MUTATIONS", "160"))
LONG = COUNT > 1000
MOST_SECONDS = 30  # of work for one case
FILE = "bestand.csv"
LONGEST = 1000
PYTHON = re.compile(
    r"Traceback|pydantic|Error\b|Exception|ValueError|Input |should|valid |unable|expected|must |Extra inputs|Keys |"
    r"finite|tuple|\bdict\b|Decimal|Node\(|NoneType|object at|<class|\bNone\b|\bFalse\b|yaml\.org|pattern|characters"
)


# --- what counts as clear -------------------------------------------------------------------------------------------


def unclear(lines: Iterable[str], shape: str) -> Iterator[str]:
    """What is wrong with the lines that a person would read."""
    lines = list(lines)
    if not lines:
        yield "no words"
    for line in lines:
        if not re.match(shape, line):
            yield f"no file: {line[:200]!r}"
        if len(line.splitlines()) != 1 or any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in line):
            yield f"not one line: {line[:200]!r}"
        if len(line) > LONGEST:
            yield f"too long: {line[:200]!r}"
        if PYTHON.search(re.sub(r"veld [^:]*:|‘[^’]*’", "", line)):
            yield f"python's words: {line[:300]!r}"


def words_of(fault: Exception) -> list[str]:
    """The lines that the command line prints for this exception; none if it would be a traceback."""
    lines: list[str] = getattr(fault, "lines", None) or []
    return lines or ([str(fault)] if type(fault).__name__ in ONE_LINERS - {"StorageFault"} else [])


def signature(fault: BaseException) -> str:
    """The same for the same bug."""
    ours = [frame for frame in traceback.extract_tb(fault.__traceback__) if "site-packages" not in frame.filename]
    last = ours[-1]
    return f"{type(fault).__name__} at {Path(last.filename).name}:{last.lineno} in {last.name}: {str(fault)[:160]}"


class TooLong(BaseException):
    """A case that takes a hundred times the work of any sound one: it hangs, or nearly."""


@contextmanager
def bounded() -> Iterator[None]:
    """Stop a case after so much work of the processor; however busy the machine, a sound case stays far below it."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooLong(f"more than {MOST_SECONDS} seconds of work")

    before = signal.signal(signal.SIGVTALRM, stop)
    if LONG:
        faulthandler.dump_traceback_later(10 * MOST_SECONDS, repeat=True, file=sys.__stderr__)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        faulthandler.cancel_dump_traceback_later()


@dataclass
class Findings:
    """What went wrong, once per bug, with the first case that shows it; and how all cases ended."""

    first: dict[str, str] = field(default_factory=dict)
    ends: Counter[str] = field(default_factory=Counter)

    def add(self, what: str, case: str) -> None:
        """Note a bug."""
        self.ends["bug"] += 1
        self.first.setdefault(re.sub(r"[\d.]+|‘.*?’", "#", what)[:80], f"{case}: {what}")

    def __str__(self) -> str:
        return "\n".join([str(dict(self.ends)), *self.first.values()])


# --- regulations -----------------------------------------------------------------------------------------------------


def try_regulation(number: int, folder: Path, found: Findings) -> None:
    """One mutated regulation: refused in clear words, or explained and, if it has no holes, run to an end."""
    how, text = regulation_text(number)
    case = f"regulation {number} ({how})"
    try:
        with bounded():
            found.ends[_run(number, text, folder, found, case)] += 1
    except (Exception, TooLong) as fault:  # noqa: BLE001 (a bug, whatever it is)
        found.add(signature(fault), case)


def _run(number: int, text: str, folder: Path, found: Findings, case: str) -> str:
    try:
        regulation = parse_regulation(text, "r.yaml")
    except RegulationError as refusal:
        for what in unclear(refusal.lines, r"r\.yaml(, regel \d+)?(, veld .+)?: ."):
            found.add(what, case)
        return "refused"
    json.dumps(explain.as_json(Frozen(regulation, text)), ensure_ascii=False).encode()
    if number % 10 == 0:
        explain.explain(Frozen(regulation, text))
    holes = regulation.holes()
    if holes:
        for what in unclear(holes, ""):
            found.add(what, case)
        return "hole"
    if not LONG and number % 3:
        return "explained"  # a run takes half a second
    paths = [folder / name for name in ("r.yaml", "kandidaten.csv", "uitslagen.csv")]
    for path, content in zip(paths, (text, *fitting(regulation, chance("people", number))), strict=True):
        path.write_bytes(content.encode())
    try:
        view, with_reserve = simulate(paths[0], [paths[1]], [paths[2]])
    except Exception as fault:
        lines = words_of(fault)
        if not lines:
            raise
        for what in unclear(lines, ""):
            found.add(what, case)
        return type(fault).__name__
    json.dumps(as_json(view, with_reserve=with_reserve), ensure_ascii=False).encode()
    if number % 10 == 0:
        show.outcome(view, False, with_reserve)
    return "ended"


def test_mutated_regulations_are_refused_in_clear_words_or_run(tmp_path: Path) -> None:
    found = Findings()
    for number in range(COUNT):
        try_regulation(number, tmp_path, found)
    if found.first:
        pytest.fail(str(found))
    assert min(found.ends[end] for end in ("refused", "hole", "ended", "Unanswered")) > 0, str(found)
    assert found.ends["ended"] > COUNT // 20, str(found)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("on: 1", "regel 1: zet aanhalingstekens rond de veldnaam on"),
        ("title: x\n12:00: 1", "regel 2: zet aanhalingstekens rond de veldnaam 12:00"),
        ("? [a]\n: 1", "regel 1: een veldnaam in tekst verwacht"),
        ('"\\ud800": 1', "regel 1: een veldnaam met een teken dat in geen tekst hoort"),
        ("title: x\nreference: \x07", "regel 2: een teken dat in geen tekst hoort"),
        ('title: "\\ud800"', "regel 1, veld title: een teken dat in geen tekst hoort"),
        ("deciders: !!set {a, b}", "regel 1, veld deciders: geen waarde die gelezen wordt"),
        ("\nreserve: {years: 1" + ":1" * 100_000 + "}", "regel 2, veld reserve.years: een waarde die geen bestaande"),
        ("applications: {closes: 2024-02-30}", "regel 1, veld applications.closes: een waarde die geen bestaande"),
        ("applications: {closes: 9999-12-31}", "regel 1, veld applications.closes: een datum tussen 1900 en 2200"),
        ("information: " + "[" * 60 + "]" * 60, "regel 1: te diep genest"),
        ("ranking: {kind: best}", "regel 1, veld ranking.kind: 'binding', 'list', 'alphabetical' of 'none' verwacht"),
        ("stages: [{scoring: {kind: points, max: 0}}]", "regel 1, veld stages.0.scoring.max: een getal boven 0"),
        ("conditions: [{kind: stage}]", "regel 1, veld conditions.0.stage: ontbreekt"),
        ("total: {weights: {A: 1}}", "regel 1, veld total.weights.A: kleine letters, cijfers en _ verwacht"),
    ],
)
def test_a_value_that_yaml_or_the_schema_reads_in_its_own_way_is_told_in_dutch(text: str, line: str) -> None:
    with pytest.raises(RegulationError) as refusal:
        parse_regulation(text, "r.yaml")
    assert any(one.startswith(f"r.yaml, {line}") for one in refusal.value.lines), refusal.value.lines
    assert not list(unclear(refusal.value.lines, r"r\.yaml, "))


def test_ten_thousand_unknown_fields_are_told_before_anyone_gives_up() -> None:
    with bounded(), pytest.raises(RegulationError) as refusal:
        parse_regulation("\n".join(f"veld_{number}: 1" for number in range(10_000)), "r.yaml")
    assert len(refusal.value.lines) > 10_000


def test_the_schema_stands_apart_from_any_regulation() -> None:
    assert json.loads(json.dumps(schema())) == schema()


# --- tables ----------------------------------------------------------------------------------------------------------


@dataclass
class Scene:
    """A procedure in the state where a file is expected, kept so that every case begins there."""

    name: str
    house: House
    door: Callable[[str, Path], Any]
    text: str
    kept: sqlite3.Connection = field(default_factory=lambda: sqlite3.connect(":memory:", check_same_thread=False))

    def keep(self) -> None:
        """Keep the database as it is."""
        _driver().backup(self.kept)

    def back(self) -> None:
        """Bring the database back to it."""
        self.kept.backup(_driver())


def _driver() -> sqlite3.Connection:
    raw: Any = engine().raw_connection().driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _results(reference: str, path: Path) -> str:
    return enter_results(reference, None, path)


def _rows(*rows: dict[str, str]) -> str:
    return csv_of(rows, RESULT_HEADER)


def _small(**changes: Any) -> dict[str, Any]:
    return small() | changes


def _with_stage(number: int, **changes: Any) -> dict[str, Any]:
    data = small()
    data["stages"][number] |= changes
    return data


def _talk(*points: str) -> list[dict[str, str]]:
    return [result(d, "talk", p) for d, p in zip(PEOPLE, points, strict=True)]


def _opened(folder: Path, data: dict[str, Any], *people: dict[str, str]) -> House:
    house = open_house(folder, data)
    if people:
        house.apply(*people)
    return house


THREE = tuple(person(dossier) for dossier in PEOPLE)
ORAL = [result("K-001", "oral", "16"), result("K-002", "oral", "7,5", motivering="Te vaag over de visie.")]
BOARD = (DEMO / "commissie.csv").read_text("utf-8").replace("\n", "\r\n")


def _ternat_applications(folder: Path) -> tuple[House, str]:
    lines = (DEMO / "kandidaten.csv").read_text("utf-8").splitlines()[:6]
    late = (DEMO / "nakomers.csv").read_text("utf-8").splitlines()[1:3]
    return _opened(folder, unquoted(ternat())), "\r\n".join([*lines, *late, ""])


def _other_applications(folder: Path) -> tuple[House, str]:
    """Ways in, conditions, attributes and exemptions each have a column of their own."""
    path = next(path for path in SHIPPED if "clustermanager-organisatie" in path.name)
    regulation = parse_regulation(path.read_text("utf-8"), path.name)
    frozen = Frozen(regulation, path.read_text("utf-8"))
    from tasks.opening import open_procedure

    house = House(folder, frozen, open_procedure(frozen, seconds_per_day=0))
    return house, fitting(regulation, random.Random(1), 3)[0]


def _second_applications(folder: Path) -> tuple[House, str]:
    data = small()
    data["applications"] |= {"duplicates": "reject"}
    data["stages"][2]["exemption"] = {"valid_months": 12}
    house = _opened(folder, data, person("K-001"))
    header = f"{HEADER};toegangsweg;opmerking;vrijstelling:assessment;voorwaarde:ervaring;voorwaarde:passend_gedrag"
    more = {"vrijstelling:assessment": "3/08/2024", "voorwaarde:ervaring": "7", "voorwaarde:passend_gedrag": "ja"}
    return house, csv_of([person("K-002") | more, person("", email="ander@voorbeeld.example")], header)


def _admissibility(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE[:2], person("K-003", document_toelichting="20/10/2024"))
    house.carry()
    row = result("K-003", "ontvankelijkheid", "ontvankelijk", "5/11/2024", motivering="De toelichting overtuigt.")
    return house, _rows(row | {"beslisser": "HR-dienst"})


def _post(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    course_until(house, "post")
    return house, _rows(result("", "post", "volledig", "4/11/2024"))


def _points(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    house.carry()
    return house, _rows(*_talk("15", "12", "9,5"))


def _components(folder: Path) -> tuple[House, str]:
    parts = [{"key": "a", "title": "Kennis", "max": 10, "min_pct": 50}, {"key": "b", "title": "Inzicht", "max": 10}]
    house = _opened(folder, _with_stage(0, scoring={"kind": "points", "components": parts, "min_pct": 60}), *THREE)
    house.carry()
    return house, _rows(*_talk("5 + 7,5", "8+8", "4,5+9"))


def _unscored(folder: Path) -> tuple[House, str]:
    house = _opened(folder, _with_stage(1, scoring={"kind": "none"}, reasons_on_failure=False), *THREE)
    house.carry(*_talk("15", "12", "11"))
    there = ("aanwezig", "afwezig", "te laat")
    return house, _rows(*(result(d, "oral", aanwezigheid=w) for d, w in zip(PEOPLE, there, strict=True)))


def _verdict(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    house.carry(*_talk("15", "12", "11"), *(result(d, "oral", "16") for d in PEOPLE))
    given = [result("K-001", "assessment", "geschikt"), result("K-003", "assessment", aanwezigheid="teruggetrokken")]
    return house, _rows(*given, result("K-002", "assessment", "ongeschikt", motivering="Past niet in de rol."))


def _tie(folder: Path) -> tuple[House, str]:
    house = _opened(folder, _with_stage(1, entry={"best": {"n": 1, "ties": "jury"}}), *THREE)
    house.carry(*_talk("15", "15", "15"))
    chosen = ("uitgenodigd", "niet uitgenodigd", "niet uitgenodigd")
    about = "ex aequo: Mondelinge proef"
    return house, _rows(
        *(result(d, about, w, motivering="Meer ervaring.") for d, w in zip(PEOPLE, chosen, strict=True))
    )


def _papers(folder: Path) -> tuple[House, str]:
    data = small()
    data["conditions"].append({"kind": "person", "key": "taal", "label": "Taalkennis", "at": "stage:talk"})
    house = open_house(folder, data)
    doubtful = [one | {"voorwaarde:taal": "twijfel"} for one in THREE]
    apply(house.reference, house.file(csv_of(doubtful, f"{HEADER};voorwaarde:taal")))
    house.carry()
    about = "documenten: Gesprek"
    return house, _rows(*(result(d, about, "in orde", "8/11/2024", motivering="Gezien.") for d in PEOPLE))


def _approval(folder: Path) -> tuple[House, str]:
    by = "college van burgemeester en schepenen"
    house = _opened(folder, _small(terms={"approval": "every_decision", "approved_by": by}), *THREE)
    course_until(house, "approval-admission")
    return house, _rows(result("", "goedkeuring: ontvankelijkheid", "goedgekeurd", "6/11/2024", beslisser=by))


def _final_report(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    course_until(house, "final_report", FULL[:-1])
    return house, _rows(result("", "eindrapport", "opgemaakt", "28/11/2024"))


def _appointment(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    course_until(house, "appointment", FULL)
    return house, _rows(result("", "aanstelling", "K-001", "2/12/2024"))


def _withdrawal(folder: Path) -> tuple[House, str]:
    house = _opened(folder, small(), *THREE)
    house.carry(*_talk("15", "12", "9,5"))
    return house, _rows(*(result(d, "terugtrekking", "", "12/11/2024") for d in PEOPLE[:2]))


def _supplement(folder: Path) -> tuple[House, str]:
    data = small()
    data["applications"] |= {"incomplete": "cure", "cure": {"days": 10, "count": "working"}}
    data["attributes"] = [{"key": "personeelslid", "label": "Personeelslid"}]
    house = _opened(folder, data, *THREE[:2], person("K-003", document_diploma=""))
    course_until(house, "post")
    columns = "dossier;ontvangen_op;document:diploma;document:toelichting;voorwaarde:ervaring;kenmerk:personeelslid"
    text = [columns, "K-003;2/11/2024 10:00;1/11/2024;;;nee", "K-001;3/11/2024;;2/11/2024;6,5;ja", ""]
    return house, "\r\n".join(text)


def _board(folder: Path) -> tuple[House, str]:
    return _opened(folder, _small(jury=ternat()["jury"]), *THREE), BOARD


def _board_again(folder: Path) -> tuple[House, str]:
    house = _opened(folder, _small(jury=ternat()["jury"]), *THREE)
    compose(house.reference, house.file(BOARD))
    declare(house.reference, "J2", "K-001", "familie", utcnow().date())
    lines = BOARD.split("\r\n")
    numbered = [f"{line};J{n}" if n else f"{line};nummer" for n, line in enumerate(lines[:5])]
    return house, "\r\n".join([*numbered, "Nieuw Lid;lid;nee;;;;", ""])


Make = Callable[[Path], tuple[House, str]]
SCENES: list[tuple[Make, Callable[[str, Path], Any], int]] = [
    (_ternat_applications, apply, 3),
    (_other_applications, apply, 3),
    (_second_applications, apply, 3),
    *((make, _results, 1) for make in (_admissibility, _post, _points, _components, _unscored, _verdict, _tie)),
    *((make, _results, 1) for make in (_papers, _approval, _final_report, _appointment, _withdrawal)),
    (_supplement, supply, 3),
    (_board, compose, 2),
    (_board_again, compose, 2),
]


def try_table(number: int, scene: Scene, found: Findings) -> None:
    """One mutated table through a real door: stored whole, or refused in clear words and nothing changed."""
    dice = chance("table", number)
    case = f"table {number} ({scene.name})"
    path = scene.house.folder / FILE
    path.write_bytes(table_bytes(scene.text, dice))
    scene.back()
    before = scene.house.dump()
    try:
        with bounded():
            end, lines = _through(scene, path)
            found.ends[end] += 1
            if end == "taken":
                _go_on(scene, dice)
        for what in unclear(lines, rf"{FILE}(, regel \d+)?(, .+)?: ." if end == "TableError" else "") if lines else ():
            found.add(what, case)
        if end != "taken" and scene.house.dump() != before:
            found.add(f"half stored after {end}", case)
    except (Exception, TooLong) as fault:  # noqa: BLE001 (a bug, whatever it is)
        found.add(signature(fault), case)


def _through(scene: Scene, path: Path) -> tuple[str, list[str]]:
    known = len(scene.house.rows(Application))
    try:
        stored = scene.door(scene.house.reference, path)
    except (TableError, NotAsked, Closed) as refusal:
        return type(refusal).__name__, words_of(refusal) or ["(no words)"]
    if scene.door is apply:
        assert len(scene.house.rows(Application)) == known + len(stored)
    return "taken", []


def _go_on(scene: Scene, dice: random.Random) -> None:
    """What was taken in can be looked at, and the course goes on with it until the next question."""
    view = overview(scene.house.reference)
    funnel(view)
    lacking_now(scene.house.reference)
    if scene.door is compose:
        board_lines(scene.house.reference)
    if dice.randrange(3) == 0:
        with contextlib.suppress(Unanswered):
            course(Rehearsal(scene.house.reference, scene.house.frozen.regulation, [], utcnow()))
        overview(scene.house.reference)


@contextmanager
def scene_of(number: int, folder: Path) -> Iterator[Scene]:
    """The scene with this number, on a database of its own."""
    make, door, _ = SCENES[number]
    with throwaway_database():
        house, text = make(folder)
        scene = Scene(make.__name__.strip("_"), house, door, text)
        scene.keep()
        yield scene


def turns() -> list[int]:
    """Which scene each case in a round is for."""
    return [number for number, (_, _, times) in enumerate(SCENES) for _ in range(times)]


def test_every_table_is_taken_in_while_nobody_spoils_it(tmp_path: Path) -> None:
    for number in range(len(SCENES)):
        with scene_of(number, tmp_path) as scene:
            scene.door(scene.house.reference, scene.house.file(scene.text))


def test_mutated_tables_are_taken_in_whole_or_refused_in_clear_words(tmp_path: Path) -> None:
    found, order = Findings(), turns()
    for place in range(len(SCENES)):
        with scene_of(place, tmp_path) as scene:
            for number in range(COUNT):
                if order[number % len(order)] == place:
                    try_table(number, scene, found)
    if found.first:
        pytest.fail(str(found))
    assert min(found.ends["taken"], found.ends["TableError"]) > COUNT // 10, str(found)


if __name__ == "__main__":  # one case again, or a range of cases with everything that is wrong in them
    kind, first, last = sys.argv[1], int(sys.argv[2]), int((sys.argv + sys.argv[2:])[3])
    seen = Findings()
    os.environ["WERVING_DATA"] = tempfile.mkdtemp()
    for one in range(first, last + 1):
        if kind == "regulation":
            if first == last:
                print(regulation_text(one)[1])
            try_regulation(one, Path(os.environ["WERVING_DATA"]), seen)
        else:
            with scene_of(turns()[one % len(turns())], Path(tempfile.mkdtemp())) as here:
                try_table(one, here, seen)
                if first == last:
                    print((here.house.folder / FILE).read_bytes())
        if one % 500 == 0:
            print(seen, file=sys.stderr, flush=True)
    print(seen)
