"""What tests of paper share: making it, reading its text back, and holding it against the standards."""

import io
import re
from pathlib import Path

import page
import pypdf

from config.typesetting import typeset
from tasks.paper import Paper

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def printed(paper: Paper) -> bytes:
    """The PDF of a paper."""
    return typeset(paper.template, paper.facts, paper.dated)


def text_of(pdf: bytes) -> str:
    """The text as another program reads it, on one line, with words that were broken off put together."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    text = " ".join(page.extract_text() for page in pages)
    return " ".join(text.replace("\u00ad\n", "").replace("\u00ad", "-").replace("-\n", "").split())


def pages_of(pdf: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def images_of(pdf: bytes) -> int:
    """How many images the first page shows."""
    known = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"].get("/XObject", {})
    return sum(one.get_object()["/Subtype"] == "/Image" for one in known.values())


def faults(pdf: bytes) -> list[str]:
    """Every rule of PDF/UA-1 and PDF/A-2a that it breaks, by an independent validator."""
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in PROFILES]
    found = [failure for report in reports for failure in report.failures]
    misread = _lengths_are_right(pdf)  # it takes a stream's own last byte, a CR, for the end of a line
    return sorted(
        {f"{f.rule_id}: {f.message}" for f in found if not (misread and f.rule_id == "PDFA2A-STREAM-LENGTH-001")}
    )


def _lengths_are_right(pdf: bytes) -> bool:
    """Whether every stream is as long as it says, up to the line break before its end."""
    starts = list(re.finditer(rb"/Length (\d+)[^>]*?>>\s*stream\r?\n", pdf))
    ends = [pdf[start.end() + int(start[1]) :] for start in starts]
    return len(starts) == len(re.findall(rb"endstream", pdf)) and all(e.startswith(b"\nendstream") for e in ends)


def keep(folder: Path, paper: Paper) -> Path:
    """Write it to look at."""
    path = folder / f"{paper.name}.pdf"
    path.write_bytes(printed(paper))
    return path
