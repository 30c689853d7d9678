"""Posting letters against one plain smtplib connection that sends the same mails, ready made, to the same sink.

    python -m bench.posting [--letters 10000] [--rounds 3] [--sink raw|aiosmtpd]

Ours claims, renders, keeps every text, records each letter on disk before handing it over, and marks it afterwards.
One JSON line per measurement, then the ratio of the medians of wall time: 1.0 is as fast, below it is faster. The
plain one gets its mails ready made; what taking and making them took is told beside it, and a second ratio counts it.
"""

import argparse
import json
import os
import resource
import shutil
import smtplib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.reading import read_regulation
from config.rendering import template_hash
from config.settings import regulation_files, settings
from models.bulk import add_rows, new_ids
from models.engine import migrate
from models.tables import Application, Candidate, Letter
from models.types import utcnow
from models.work import Work, unit_of_work
from rules.dates import local_day

REGULATION = "ternat-clustermanager-samenleven"
FACTS = {"stage": "Mondelinge proef", "result": "42,5 op 100", "threshold": "50 op 100", "next_stage": "Assessment"}


def fill(letters: int) -> None:
    """A procedure with so many letters that are due."""
    from tasks.opening import open_procedure

    migrate()
    reference = open_procedure(read_regulation(regulation_files()[REGULATION]), seconds_per_day=0)
    with unit_of_work(reference, "bench") as work:
        _letters(work, letters)


def _letters(work: Work, count: int) -> None:
    people, applications = new_ids(work.session, Candidate, count), new_ids(work.session, Application, count)
    named = ((key, "Zoë", f"Achternaam{n}", f"kandidaat{n}@voorbeeld.example") for n, key in enumerate(people))
    add_rows(work.session, Candidate, ("id", "first_name", "last_name", "email"), named)
    applied = ((key, who, f"K-{key:06d}") for key, who in zip(applications, people, strict=True))
    same = {"channel": "mail", "received_at": work.now, "track": work.regulation.tracks[0].key}
    same |= {"degree": "master", "experience_years": "5"}
    add_rows(work.session, Application, ("id", "candidate_id", "dossier"), applied, procedure_id=work.id, **same)
    common = {"kind": "passed_stage", "step": "bench", "facts": FACTS, "template_hash": template_hash("passed_stage")}
    common |= {"dated": local_day(work.now), "post_after": utcnow()}
    rows = ((key, f"<{key}@voorbeeld.example>") for key in applications)
    add_rows(work.session, Letter, ("application_id", "message_id"), rows, procedure_id=work.id, **common)


def ours(port: int) -> tuple[float, int, float]:
    """Seconds and letters sent by the post of the product; nothing was made before."""
    from tasks.posting import Post

    post = Post(f"mailto://127.0.0.1:{port}/?from=selecties@voorbeeld.example&mode=insecure")
    began = time.perf_counter()
    done = post.post_due(utcnow())
    took = time.perf_counter() - began
    post.close()
    return took, sum(posted.status == "sent" for posted in done), 0.0


def plain(port: int) -> tuple[float, int, float]:
    """Seconds and letters sent by one smtplib connection, and the seconds before, in which the mails were made."""
    from tasks import outbox
    from tasks.message import Mail, address_of, compose

    began = time.perf_counter()
    sender = address_of("Selecties", "selecties@voorbeeld.example")
    mails = [job.mail for job in outbox.claim(utcnow(), 1_000_000) if isinstance(job.mail, Mail)]
    ready = [(m.to_address, compose(m, sender, address_of(m.to_name, m.to_address), [])) for m in mails]
    made = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as line:
        for to, mail in ready:
            line.sendmail(sender.addr_spec, to, mail)
    return time.perf_counter() - made, len(ready), made - began


@contextmanager
def sink(kind: str) -> Iterator[int]:
    """A sink in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.mail_sink", kind], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def one(way: str, port: int, template: Path) -> dict[str, float]:
    """One measurement, in a process of its own, on a fresh copy of the database."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        env = os.environ | {"WERVING_DATA": folder}
        command = [sys.executable, "-m", "bench.posting", "--way", way, "--port", str(port)]
        done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
        found: dict[str, float] = json.loads(done.stdout)
        return found


def main() -> None:
    """Measure, or be one measurement."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--letters", type=int, default=10_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--sink", choices=("raw", "aiosmtpd"), default="aiosmtpd")
    asked.add_argument("--way", choices=("ours", "plain", "fill"))
    asked.add_argument("--port", type=int)
    given = asked.parse_args()
    if given.way == "fill":
        fill(given.letters)
    elif given.way:
        wall, sent, before = (ours if given.way == "ours" else plain)(given.port)
        used = resource.getrusage(resource.RUSAGE_SELF)
        cpu, most = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        print(json.dumps({"wall_s": wall, "before_s": before, "sent": sent, "cpu_s": cpu, "maxrss_mb": most}))
    else:
        _compare(given.letters, given.rounds, given.sink)


def _compare(letters: int, rounds: int, kind: str) -> None:
    seconds: dict[str, list[float]] = {"plain": [], "ours": []}
    before: list[float] = []
    with tempfile.TemporaryDirectory() as folder, sink(kind) as port:
        env = os.environ | {"WERVING_DATA": folder}
        filling = [sys.executable, "-m", "bench.posting", "--way", "fill", "--letters", str(letters)]
        subprocess.run(filling, env=env, check=True)
        for _ in range(rounds):
            for way, found in seconds.items():
                measured = one(way, port, Path(folder))
                assert measured["sent"] == letters, measured
                found.append(measured["wall_s"])
                if way == "plain":
                    before.append(measured["before_s"])
                shown = {"bench": "posting", "way": way, "sink": kind, "letters": letters}
                print(json.dumps(shown | {k: round(v, 2) for k, v in measured.items()}), flush=True)
    mine, theirs, making = map(statistics.median, (seconds["ours"], seconds["plain"], before))
    connections = settings().mail_connections
    summary = {"bench": "posting", "sink": kind, "letters": letters, "connections": connections}
    ratios = {"ratio_to_plain_smtplib": mine / theirs, "if_it_makes_its_mails_too": mine / (theirs + making)}
    print(json.dumps(summary | {name: round(ratio, 2) for name, ratio in ratios.items()}))


if __name__ == "__main__":
    main()
