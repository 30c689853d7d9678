"""The licence of every package we pin, from the packages themselves: `python -m tests.licences > docs/licences.md`."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
PINS = ROOT / "constraints.txt"
PIN = re.compile(r"([\w.-]+)==([^\s;#]+)")
FREE = {  # what each lets us do: use and pass on beside our own work
    "0BSD", "Apache-2.0", "Artistic-1.0", "BSD-2-Clause", "BSD-3-Clause", "BSD", "CNRI-Python", "HPND", "ISC", "MIT",
    "MIT-0", "MIT-CMU", "CC0-1.0", "PSF-2.0", "Unlicense", "Zlib", "ZPL-2.1",
}  # fmt: skip
UNCHANGED = {"LGPL-3.0-only", "MPL-2.0"}  # free as long as we use the package as it is, which we do
SPELT = {  # as older packages say it
    "Apache Software License": "Apache-2.0", "Apache License 2.0": "Apache-2.0", "Apache 2.0": "Apache-2.0",
    "MIT License": "MIT", "MIT license": "MIT", "MIT Licence": "MIT", "The MIT License (MIT)": "MIT",
    "BSD License": "BSD", "BSD 2-Clause License": "BSD-2-Clause", "ISC License (ISCL)": "ISC", "ISC License": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0", "Artistic License": "Artistic-1.0",
    "Python Software Foundation License": "PSF-2.0", "LGPL with exceptions": "LGPL-3.0-only",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
}  # fmt: skip
HEAD = """# Licences

Every package that [constraints.txt](../constraints.txt) pins, with the licence it states. Made by `make licences`; a
test holds it to the pins. A licence in *italics* is free as long as the package is used as it is; we change none.

| package | version | licence |
|---|---|---|
"""


def pins() -> dict[str, str]:
    """Every pinned package with its version, in the order of the file."""
    found = (PIN.match(line) for line in PINS.read_text("utf-8").splitlines())
    return {match[1]: match[2] for match in found if match}


def stated(name: str) -> str:
    """A package's licence as it states it, or nothing where it is not installed or states none."""
    try:
        facts = metadata(name)
    except PackageNotFoundError:
        return ""
    if facts["License-Expression"]:
        return facts["License-Expression"]
    short = (facts["License"] or "").strip()
    kinds = [kind.rpartition(" :: ")[2] for kind in facts.get_all("Classifier") or [] if kind.startswith("License")]
    named = [SPELT.get(kind, kind) for kind in kinds if kind != "OSI Approved"]
    if short and len(short) < 40 and SPELT.get(short, short) in FREE | UNCHANGED:
        return SPELT.get(short, short)
    return " OR ".join(dict.fromkeys(named)) or short.partition("\n")[0]


def terms(licence: str) -> set[str]:
    """What binds us: of choices (OR) the freest, of parts (AND) each."""
    while group := re.search(r"\(([^()]*)\)", licence):
        licence = licence.replace(group[0], " AND ".join(sorted(terms(group[1]))))
    choices = [{name.strip() for name in choice.split(" AND ")} for choice in licence.split(" OR ")]
    return min(choices, key=lambda names: (len(names - FREE - UNCHANGED), len(names - FREE)))


def rows() -> dict[str, str]:
    """A line of the table for every pin; what a machine does not have installed keeps the line that stands there."""
    known = dict(re.findall(r"^\| ([\w.-]+) \| [^|]+ \| ([^|]+) \|$", page(), re.MULTILINE))
    found = {}
    for name, version in pins().items():
        licence = stated(name)
        shown = known.get(name, "?") if not licence else licence if terms(licence) <= FREE else f"*{licence}*"
        found[name] = f"| {name} | {version} | {shown} |"
    return found


def page() -> str:
    """The list as it stands in the documentation."""
    path = ROOT / "docs" / "licences.md"
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    print(HEAD + "\n".join(rows().values()))
