"""Named points at which a drill kills the process, to prove that nothing is lost there."""

import os
import signal
from pathlib import Path


def fail_point(name: str) -> None:
    """Kill this process with SIGKILL if `WERVING_FAIL_AT` is `name=FILE` and FILE does not exist yet."""
    wanted, _, marker = os.environ.get("WERVING_FAIL_AT", "").partition("=")
    if wanted != name or Path(marker).exists():
        return
    Path(marker).touch()
    os.kill(os.getpid(), signal.SIGKILL)
