"""The watched folder: HR drops a file in `in/<reference>/`; it is taken in, or refused with a report beside it."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlmodel import col, select

from models.engine import reading
from models.faults import fail_point
from models.tables import Procedure
from models.types import utcnow
from models.work import Stopped, UnknownProcedure
from tasks.asking import NotAsked
from tasks.changes import provide_assignment
from tasks.intake import Closed, apply
from tasks.jury import compose
from tasks.results import enter_results
from tasks.sheets import is_sheet
from tasks.supplement import supply
from tasks.tables import TableError, read_table

ASSIGNMENT = "opdracht-"
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
        for name in ("done", "refused"):
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
        """Take in every file that lies ready, one at a time."""
        for place in sorted(self.folder.glob("*")) if self.folder.is_dir() else []:
            for path in sorted(place.glob("*")) if place.is_dir() else []:
                if _is_ready(path):
                    yield self._take(place.name, path)

    def _take(self, reference: str, path: Path) -> Taken:
        lines = take_file(reference, path)
        fail_point("file-taken")
        stamp = f"{utcnow():%Y%m%d-%H%M%S}-{uuid4().hex[:4]}"
        place = self.make(reference) / ("refused" if lines else "done")
        target = place / f"{stamp}-{path.name}"
        if lines:
            target.with_name(target.name + ".verslag.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
        with contextlib.suppress(FileNotFoundError):
            path.replace(target)
        return Taken(reference, not lines)


def _is_ready(path: Path) -> bool:
    """A file that is no longer being written: unchanged for a second."""
    if not path.is_file() or path.name.startswith((".", "~")):
        return False
    return utcnow().timestamp() - path.stat().st_mtime >= 1


def take_file(reference: str, path: Path) -> list[str]:
    """Take in one file by what it holds; returns the errors, one line each, or nothing."""
    try:
        if path.name.lower().startswith(ASSIGNMENT):
            provide_assignment(reference, path.stem[len(ASSIGNMENT) :], path)
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
    except TableError as refusal:
        return refusal.lines
    except (NotAsked, Closed, Stopped, UnknownProcedure) as refusal:
        return [str(refusal)]
    return []
