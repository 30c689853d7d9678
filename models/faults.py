"""Named points at which a drill kills the process, to prove that nothing is lost there."""

import os
import signal
from pathlib import Path


def fail_point(name: str) -> None:
    """Kill this process with SIGKILL, once, if `WERVING_FAIL_AT` names this point: `name=MARKER,name=MARKER`.

    The marker is a file that is made just before, so that the next process gets through.
    """
    for wanted in os.environ.get("WERVING_FAIL_AT", "").split(","):
        point, _, marker = wanted.partition("=")
        if point == name and _is_first(Path(marker)):
            os.kill(os.getpid(), signal.SIGKILL)


def _is_first(marker: Path) -> bool:
    """Make the marker; of several processes that come here at the same moment only one does."""
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
