"""How a fault is told: what was given wrong is one clear line each and exit code 2; ours stays a traceback."""

import errno
import sys
from pathlib import Path

import typer

from rules.signs import one_line

BAD_INPUT = 2


def told(fault: Exception) -> list[str] | None:
    """What is wrong, one line each; none: it is a fault of ours, not of what was given."""
    from pydantic import ValidationError  # here, so that no command loads what only a fault needs
    from sqlalchemy.exc import DBAPIError

    if isinstance(fault, ValidationError):
        if fault.title != "Settings":
            return None
        return [f"instelling WERVING_{str(e['loc'][0]).upper()}: {e['msg']}" for e in fault.errors()]
    if isinstance(fault, DBAPIError):
        from models.storage import storage_fault

        return [str(storage_fault(fault))]
    if isinstance(fault, OSError) and fault.errno in {errno.ENOSPC, errno.EROFS}:
        return [f"{Path(fault.filename).name if fault.filename else 'bestand'}: {WORDS_OF[fault.errno]}"]
    lines: list[str] | None = getattr(fault, "lines", None)
    return lines or ([str(fault)] if type(fault).__name__ in ONE_LINERS else None)


WORDS_OF = {errno.ENOSPC: "de schijf is vol", errno.EROFS: "de schijf is alleen-lezen"}
ONE_LINERS = {  # errors of ours that say everything in one line
    "ChannelError",
    "Closed",
    "DatabaseAddressError",
    "DemoError",
    "FolderError",
    "LetterError",
    "LetterLeft",
    "NotAsked",
    "PaperError",
    "ServerAway",
    "StorageFault",
    "Stopped",
    "UnknownProcedure",
    "UpError",
}


def refuse(lines: list[str]) -> None:
    """Print the errors, one line each, and leave with exit code 2."""
    for line in lines:
        typer.echo(one_line(line), err=True)
    sys.exit(BAD_INPUT)
