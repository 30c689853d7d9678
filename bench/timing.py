"""What every measured program shares: its arguments, and the two lines that tell what it took."""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from cli.environment import no_authorities


@dataclass
class Given:
    """What one measurement was given on its command line."""

    workload: dict[str, Any]
    db: str
    out: Path
    state_dir: Path
    options: dict[str, str]

    @property
    def db_path(self) -> str:
        """The database's file, for what needs a path and no address."""
        return self.db.removeprefix("sqlite:///")

    def settle(self) -> None:
        """Point the settings at this database and folder, before anything reads them."""
        self.state_dir.mkdir(parents=True, exist_ok=True)
        os.environ["WERVING_DATABASE_URL"] = self.db if "://" in self.db else f"sqlite:///{self.db}"
        os.environ["WERVING_DATA"] = str(self.state_dir)
        os.environ["WERVING_POST_AFTER_MINUTES"] = "0"  # letters about a decision are not held: nobody corrects here
        os.environ.setdefault("PREFECT_HOME", str(self.state_dir / "prefect"))
        os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
        if api := os.environ.get("PREFECT_API_URL"):  # as every process of the product
            os.environ.update(no_authorities(api) | _no_tokens(api))

    def time(self, work: Callable[[], object]) -> None:
        """Do the work, from the moment that schema and workload are ready, and print what it took."""
        print(f"BENCH_START {time.time():.6f}", flush=True)
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        took = {"wall_s": round(time.perf_counter() - wall, 5), "cpu_s": round(time.process_time() - cpu, 5)}
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB on Linux
        print(f"BENCH {json.dumps({**took, 'maxrss_mb': round(most / 1024, 1)})}", flush=True)

    def write(self, outcome: dict[str, Any]) -> None:
        """Write the ranking where it was asked."""
        self.out.write_text(json.dumps(outcome, indent=1))


def _no_tokens(api: str) -> dict[str, str]:
    """A server that gives no tokens, as ours without a password, is not asked for one at every run."""
    try:
        with urlopen(f"{api}/csrf-token?client=meting", timeout=30):
            return {}
    except HTTPError as answer:
        return {"PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": "false"} if answer.code == 422 else {}
    except OSError:  # the floor needs no server; who needs it says that it does not answer
        return {}


_papers: dict[tuple[Any, ...], dict[str, Any]] = {}


def _shared(found: dict[str, Any]) -> dict[str, Any]:
    """What a hundred thousand candidates have in common stands once in memory: it is not what is measured."""
    if "assessment" in found and "id" in found:
        return found | {key: sys.intern(found[key]) for key in ("diploma", "assessment")}
    if all(isinstance(there, bool) for there in found.values()):
        return _papers.setdefault(tuple(found.items()), found)
    return found


@contextmanager
def measured(about: str, **options: tuple[str, ...]) -> Iterator[Given]:
    """Read the arguments; each option has its choices, the first is the default."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workload", type=Path, required=True)
    parser.add_argument("--db", required=True, help="address of the database, like sqlite:////tmp/w.db")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--state-dir", type=Path, required=True, help="a folder of its own for everything else")
    for name, choices in options.items():
        parser.add_argument(f"--{name}", choices=choices, default=choices[0])
    given = vars(parser.parse_args())
    workload = json.loads(given.pop("workload").read_text("utf-8"), object_hook=_shared, parse_float=cache(float))
    yield Given(workload, given.pop("db"), given.pop("out"), given.pop("state_dir"), given)
