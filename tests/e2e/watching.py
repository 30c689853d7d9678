"""What another user of the machine, or another machine, can see of a house that runs."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.e2e.house import House

LISTENS = "0A"


def processes(house: House) -> Iterator[Path]:
    """Every process of this house, by its place in /proc."""
    mine = f"WERVING_DATA={house.data}\0".encode()
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended in the meantime
            if mine in (place / "environ").read_bytes():
                yield place


def listening(house: House) -> dict[str, set[str]]:
    """The addresses on which its processes listen, as the kernel writes them (127.0.0.1: 0100007F), with the ports."""
    sockets: set[str] = set()
    for place in processes(house):
        with suppress(OSError):
            for handle in (place / "fd").iterdir():
                with suppress(OSError):
                    sockets.update(re.findall(r"socket:\[([0-9]+)\]", str(handle.readlink())))
    found: dict[str, set[str]] = {}
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == LISTENS and fields[9] in sockets:
                address, _, port = fields[1].partition(":")
                found.setdefault(address, set()).add(str(int(port, 16)))
    return found


def command_lines(house: House) -> str:
    """What `ps` shows of its processes to every user."""
    found = []
    for place in processes(house):
        with suppress(OSError):
            found.append((place / "cmdline").read_bytes().replace(b"\0", b" ").decode())
    return "\n".join(found)


def readable_by_others(*places: Path) -> list[str]:
    """Every file and folder at or under these places that another user may read or enter."""
    found = [path for place in places if place.exists() for path in (place, *place.rglob("*"))]
    return [str(path) for path in found if not path.is_symlink() and path.stat().st_mode & 0o077]
