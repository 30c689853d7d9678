"""A fail point kills its process once for each marker, and does nothing where no drill asks for it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

CODE = "from models.faults import fail_point; fail_point('here'); fail_point('elsewhere')"


def ending(fail_at: str) -> int:
    env = os.environ | {"WERVING_FAIL_AT": fail_at}
    return subprocess.run([sys.executable, "-c", CODE], env=env, check=False).returncode


def test_a_named_point_kills_once_for_each_marker(tmp_path: Path) -> None:
    twice = f"here={tmp_path / 'first'},here={tmp_path / 'second'}"
    assert [ending(twice) for _ in range(3)] == [-signal.SIGKILL, -signal.SIGKILL, 0]


def test_other_points_and_none_kill_nothing(tmp_path: Path) -> None:
    assert ending("") == 0
    assert ending(f"nowhere={tmp_path / 'never'}") == 0
    assert not (tmp_path / "never").exists()
