"""`werving simulate`: the same course and tasks on a throw-away database, from files alone."""

import gc
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any

from config.reading import Frozen, read_regulation
from flows.course import course
from flows.rehearsal import Rehearsal
from models.engine import throwaway_database
from models.record import no_record
from models.types import utcnow
from rules.questions import Entry
from rules.regulation import Regulation
from tasks.intake import apply
from tasks.letters import no_letters
from tasks.opening import open_procedure
from tasks.overview import Overview, overview
from tasks.results import Part, read_results
from tasks.tables import read_table

MANY = 500_000  # bytes of results


def simulate(
    regulation: Path, applications: Sequence[Path], results: Sequence[Path], documents: Sequence[Path] = ()
) -> tuple[Overview, bool]:
    """Run a procedure from its files; returns where everyone ended and whether the report's date was given."""
    frozen = read_regulation(regulation)
    with _reading(frozen.regulation, results) as parts, _no_search(), throwaway_database(), no_letters(), no_record():
        run = _carry(frozen, applications, parts, documents)
        return overview(run.reference), run.report_date_given


def rehearse(regulation: Path, applications: Sequence[Path], results: Sequence[Path]) -> None:
    """Run a procedure with letters and record for nobody: whatever a process works out once is worked out then."""
    frozen = read_regulation(regulation)
    with throwaway_database():
        _carry(frozen, applications, lambda: _read(frozen.regulation, results))


def _carry(
    frozen: Frozen, applications: Iterable[Path], parts: Callable[[], list[Part]], documents: Sequence[Path] = ()
) -> Rehearsal:
    reference = open_procedure(frozen, seconds_per_day=0)
    for path in applications:
        apply(reference, path)
    run = Rehearsal(reference, frozen.regulation, parts(), utcnow(), documents)
    course(run)
    return run


@contextmanager
def _reading(regulation: Regulation, files: Sequence[Path]) -> Iterator[Callable[[], list[Part]]]:
    """What gives the results, once asked; another process reads them meanwhile where they are many."""
    if sum(map(_size, files)) < MANY:
        parts = _read(regulation, files)
        yield lambda: parts
        return
    from multiprocessing import get_context  # slow to load, and most rehearsals are small

    context = get_context("fork")
    ear, mouth = context.Pipe(duplex=False)
    other = context.Process(target=_tell, args=(ear, mouth, regulation, files), daemon=True)
    other.start()
    mouth.close()

    def given() -> list[Part]:
        try:
            found: list[Part] = ear.recv()
        except (EOFError, OSError):  # it found a row that is wrong, which is told here, or somebody ended it
            return _read(regulation, files)
        return found

    try:
        yield given
    finally:
        other.kill()
        other.join()
        ear.close()


def _tell(ear: Any, mouth: Any, regulation: Regulation, files: Sequence[Path]) -> None:
    """The other process: it says what it read, or nothing, and ends; also when nobody listens any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked is interrupted, and ends it
    ear.close()
    with suppress(Exception):
        mouth.send(_read(regulation, files))


def _size(file: Path) -> int:
    """Its bytes; none if it cannot be looked at, which is told when it is read."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


@contextmanager
def _no_search() -> Iterator[None]:
    """Rows by the hundred thousand are in no circle: searching them for garbage is for nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _read(regulation: Regulation, files: Iterable[Path]) -> list[Part]:
    """The parts of several files, joined by their key; TableError."""
    entries: dict[str, list[Entry]] = {}
    for part in chain.from_iterable(read_results(regulation, read_table(file)) for file in files):
        entries.setdefault(part.key, []).extend(part.entries)
    return [Part(key, tuple(found)) for key, found in entries.items()]


def as_json(view: Overview, *, with_reserve: bool = True) -> dict[str, Any]:
    """The outcome of a procedure for a program: numbers are exact decimal strings, or n/d where there is none."""
    candidates = []
    for standing in view.standings:
        total, percent = standing.total.exact if standing.total else (None, None)
        candidates.append(
            {
                "dossier": standing.dossier,
                "outcome": standing.outcome,
                "stage": standing.stage,
                "total": total,
                "percent": percent,
                "rank": standing.rank,
                "reasons": list(standing.reasons),
            }
        )
    term = view.reserve if with_reserve else None
    reserve = {"valid_from": term[0].isoformat(), "valid_through": term[1].isoformat()} if term else None
    return {"reference": view.reference, "candidates": candidates, "reserve": reserve}
