"""Opening a workbook that someone sent: nothing of it is trusted before it is known to be small and plain."""

import io
import warnings
from pathlib import Path
from xml.parsers import expat
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries

from tasks.tables import TableError, read_bytes

MAX_UNPACKED = 100_000_000  # bytes
MAX_MEMBERS = 1_000  # files inside the workbook
MAX_CELLS = 500_000
MAX_ELEMENTS = 3_000_000  # of any kind, in all parts together
UNREADABLE = "geen leesbaar XLSX-bestand (bewaar het als Excel-werkmap .xlsx, zonder wachtwoord)"
MACROS = "bevat macro's; bewaar het als .xlsx zonder macro's"


class _Refused(Exception):
    """A workbook that is not opened; the line says why."""


def open_workbook(path: Path) -> Workbook:
    """Open an XLSX file with its formulas as they stand; TableError with one line if it is none, or not a plain one."""
    raw = read_bytes(path)
    try:
        _inspect(raw)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out of a workbook does not concern us
            return load_workbook(io.BytesIO(raw), keep_links=False)
    except _Refused as refusal:
        raise TableError([f"{path.name}: {refusal}"]) from None
    except Exception:  # noqa: BLE001  # a damaged file makes zipfile, expat and openpyxl raise nearly anything
        raise TableError([f"{path.name}: {UNREADABLE}"]) from None


def _inspect(raw: bytes) -> None:
    """Refuse what would take too much to open; zipfile unpacks no more of a file than the size it states."""
    with ZipFile(io.BytesIO(raw)) as archive:
        members = archive.infolist()
        if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
            raise _Refused(f"uitgepakt groter dan {MAX_UNPACKED // 1_000_000} MB")
        names = {member.filename.lower() for member in members}
        if "xl/workbook.xml" not in names:
            raise _Refused(UNREADABLE)
        if any("vbaproject" in name for name in names):
            raise _Refused(MACROS)
        seen = _Seen()
        for member in members:
            seen.read(archive.read(member))


class _Seen:
    """What the parts of a workbook hold together: openpyxl would take hours over one huge merged cell."""

    def __init__(self) -> None:
        self.cells = self.elements = 0

    def read(self, part: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._element
        try:
            parser.Parse(part, True)
        except expat.ExpatError:
            return  # a picture, or damaged: openpyxl refuses that

    def _doctype(self, *_: object) -> None:
        raise _Refused(UNREADABLE)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]
        self.elements += 1
        if kind == "c":
            self.cells += 1
        elif kind in {"mergeCell", "hyperlink"}:  # openpyxl makes every cell of it
            left, top, right, bottom = range_boundaries(attributes.get("ref", ""))
            self.cells += ((right or 0) - (left or 0) + 1) * ((bottom or 0) - (top or 0) + 1)
        elif kind == "Override" and "macroEnabled" in attributes.get("ContentType", ""):
            raise _Refused(MACROS)
        if self.cells > MAX_CELLS or self.elements > MAX_ELEMENTS:
            raise _Refused("te veel cellen")
