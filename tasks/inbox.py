"""The watched folder: HR drops a file in `in/<reference>/`; it is taken in, or refused with a report beside it."""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlmodel import col, select

from models.engine import reading
from models.faults import fail_point
from models.tables import Procedure
from models.types import utcnow
from models.work import Stopped, UnknownProcedure, by_door
from rules.regulation import REFERENCE
from rules.signs import one_line
from tasks.asking import NotAsked
from tasks.changes import provide_assignment
from tasks.filing import drop_in
from tasks.intake import Closed, apply
from tasks.jury import compose
from tasks.opening import Refused
from tasks.results import enter_results
from tasks.supplement import supply
from tasks.tables import TableError, is_sheet, read_table
from tasks.timetable import take_timetable

ASSIGNMENT, TIMETABLE = "opdracht-", "uurrooster-"  # how a file is called that goes with a stage
DOCUMENTS, DOCUMENT = "documents", "document-"  # where documents are dropped, and how one is called on its way
TAKING = ".bezig"  # where a file lies while it is taken in
UNFINISHED = {".part", ".partial", ".filepart", ".crdownload", ".tmp"}
MOST = 50  # files in one round, so that letters and runs have their turn
MOST_NAME = 150  # bytes of a file's name that are kept; a file system takes 255
BOARD = {"naam", "rol"}  # the columns that only a selection board has


class Taken(NamedTuple):
    """What became of one file; its name is HR's own and never logged."""

    reference: str
    accepted: bool


@dataclass
class Inbox:
    """The folder `in/` with a folder per procedure."""

    folder: Path
    made: int = 0  # up to this procedure every folder is there

    def make(self, reference: str) -> Path:
        """Make a procedure's folder with its `done/` and `refused/`."""
        place = self.folder / reference
        for name in ("done", "refused", DOCUMENTS, TAKING):
            (place / name).mkdir(parents=True, exist_ok=True)
        return place

    def make_new(self) -> None:
        """Make the folders of procedures that were opened since the last time."""
        with reading() as session:
            new = select(Procedure.id, Procedure.reference).where(col(Procedure.id) > self.made)
            for number, reference in session.exec(new.order_by(col(Procedure.id))).all():
                self.make(reference)
                self.made = number or 0

    def take_all(self) -> Iterator[Taken]:
        """Take in what lies ready, one file at a time, at most so many in one round."""
        for place, path in islice(self._ready(), MOST):
            yield self._take(place, path)

    def _ready(self) -> Iterator[tuple[str, Path]]:
        """Every procedure's files: first what a crash left half taken."""
        for place in sorted(self.folder.glob("*")) if self.folder.is_dir() else []:
            if re.fullmatch(REFERENCE, place.name) and place.is_dir():
                lying = (path for path in sorted(place.glob("*")) if _is_ready(path))
                papers = (path for path in sorted((place / DOCUMENTS).glob("*")) if _is_ready(path))
                taking = sorted((place / TAKING).glob("*"))
                yield from ((place.name, path) for path in (*taking, *lying, *papers))

    def _take(self, reference: str, lying: Path) -> Taken:
        """Take a file in; it is moved aside first, so that another of the same name is another file."""
        kind = DOCUMENT if lying.parent.name == DOCUMENTS else ""
        path = self.make(reference) / TAKING / f"{kind}{lying.name}"
        lying.replace(path)
        plain = stat.S_ISREG(path.lstat().st_mode)  # no link that leads elsewhere, no pipe that never ends
        with by_door("file"):
            lines = take_file(reference, path) if plain else [f"{path.name}: een gewoon bestand verwacht"]
        fail_point("file-taken")
        stamp = f"{utcnow():%Y%m%d-%H%M%S}-{uuid4().hex[:4]}"
        place = self.make(reference) / ("refused" if lines else "done")
        target = place / f"{stamp}-{_kept_name(path.name)}"
        if not lines and path.name.startswith(DOCUMENT):  # it lies in the vault: no other copy stays
            path.unlink()
            return Taken(reference, True)
        if lines:
            report = "\n".join([*map(one_line, lines), ""])
            target.with_name(target.name + ".verslag.txt").write_text(report, encoding="utf-8")
        path.replace(target)
        return Taken(reference, not lines)


def _is_ready(path: Path) -> bool:
    """A file that is no longer being written: unchanged for a second, and not under a name for the meantime."""
    if path.name.startswith((".", "~")) or path.suffix.lower() in UNFINISHED:
        return False
    try:
        found = path.lstat()
    except OSError:  # it was taken away in the meantime
        return False
    return not stat.S_ISDIR(found.st_mode) and utcnow().timestamp() - found.st_mtime >= 1


def _kept_name(name: str) -> str:
    """The end of a file's name, readable, short enough to stand behind a moment and before `.verslag.txt`."""
    return one_line(name).replace("\ufffd", "_").encode()[-MOST_NAME:].decode(errors="ignore")


def take_file(reference: str, path: Path) -> list[str]:
    """Take in one file by what it holds; returns the errors, one line each, or nothing."""
    try:
        if path.name.startswith(DOCUMENT):
            drop_in(reference, path, path.name.removeprefix(DOCUMENT))
            return []
        if path.name.lower().startswith(ASSIGNMENT):
            provide_assignment(reference, path.stem[len(ASSIGNMENT) :], path)
            return []
        if path.name.lower().startswith(TIMETABLE):
            take_timetable(reference, path.stem[len(TIMETABLE) :], path)
            return []
        if is_sheet(path):
            enter_results(reference, None, path)
            return []
        columns = set(read_table(path).columns)
        if "onderdeel" in columns:
            enter_results(reference, None, path)
        elif columns >= BOARD:
            compose(reference, path)
        elif "naam" in columns:
            apply(reference, path)
        else:
            supply(reference, path)
    except (TableError, Refused) as refusal:
        return refusal.lines
    except (NotAsked, Closed, Stopped, UnknownProcedure) as refusal:
        return [str(refusal)]
    return []
