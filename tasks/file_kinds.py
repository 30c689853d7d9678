"""What a document is, by its content: a name proves nothing."""

import io
import zipfile
from zipfile import BadZipFile, ZipFile

KINDS = ("pdf", "docx", "odt", "jpeg", "png")
STARTS = {"pdf": b"%PDF-", "jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}
ODT = b"application/vnd.oasis.opendocument.text"
MOST_PARTS = 5000  # of a document that is a zip


def kind_of(content: bytes) -> str | None:
    """The kind of a document, or None if it is none that we take; one that carries macros is not."""
    for kind, start in STARTS.items():
        if content.startswith(start):
            return kind
    return _packed(content) if content.startswith(b"PK") else None


def _packed(content: bytes) -> str | None:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist()[:MOST_PARTS])
            if {"[Content_Types].xml", "word/document.xml"} <= names:
                return None if any(name.endswith("vbaProject.bin") for name in names) else "docx"
            is_odt = "content.xml" in names and _first(packed, "mimetype") == ODT
            return "odt" if is_odt and not any(name.startswith("Basic/") for name in names) else None
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, zipfile.LargeZipFile):
        return None


def _first(packed: ZipFile, name: str) -> bytes:
    """The beginning of a part, however large it says it is."""
    with packed.open(name) as part:
        return part.read(len(ODT) + 1)
