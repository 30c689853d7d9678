"""`make audit` is green only if it looked: what it makes of each answer that pip-audit can give."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.factory import ROOT

KNOWN = {"id": "PYSEC-26-1", "fix_versions": ["2.0"], "aliases": [], "description": ""}
SKIPPED = {"name": "y", "skip_reason": "Dependency not found on PyPI"}


def told(**package: Any) -> dict[str, Any]:
    return {"name": "x", "version": "1.0", **package}


@pytest.mark.parametrize(
    ("answer", "code", "out", "err"),
    [
        ([told(vulns=[])], 0, "looked at 1 packages: 0 known vulnerabilities\n", ""),
        ([told(vulns=[KNOWN])], 1, "x 1.0 PYSEC-26-1 mended in 2.0\nlooked at 1 packages: 1 known vulnerabilities\n",
         ""),
        ([told(vulns=[]), SKIPPED], 3, "looked at 1 packages: 0 known vulnerabilities\n", "not checked: y\n"),
        ([SKIPPED], 3, "looked at 0 packages: 0 known vulnerabilities\n",
         "not checked: the service told nothing about any of 1 packages\n"),
        (None, 3, "", "not checked: the service with known vulnerabilities did not answer (no route)\n"),
    ],
)  # fmt: skip
def test_what_was_not_looked_at_is_never_green(
    tmp_path: Path, answer: list[Any] | None, code: int, out: str, err: str
) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "audit", tmp_path / ".ci" / "audit")
    place = tmp_path / ".venv" / "audit" / "bin"
    place.mkdir(parents=True)
    (place / "python").symlink_to(sys.executable)
    said = "echo 'no route' >&2; exit 1" if answer is None else f"echo '{_json(answer)}'"
    (place / "pip-audit").write_text(f"#!/bin/sh\n{said}\n", encoding="utf-8")
    (place / "pip-audit").chmod(0o700)
    done = subprocess.run([tmp_path / ".ci" / "audit"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, out, err)


def _json(packages: list[Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})
