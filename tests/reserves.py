"""Reserves to test with: procedures that ended with so many places, without the whole course before them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from models.bulk import add_rows, new_ids
from models.tables import Application, Candidate, Decision, Reserve
from models.work import unit_of_work
from rules.dates import start_of
from rules.reserve import reserve_term
from tasks import answering, offering
from tests.factory import House, open_house, small

REPORT = dt.date(2024, 11, 28)
WALL = start_of(dt.date(2025, 1, 6))
POST = "Clustermanager, dienst Welzijn"
HR, COLLEGE = "HR-dienst", "college van burgemeester en schepenen"


def data_of(reference: str = "klein", kind: str = "binding", **reserve: Any) -> dict[str, Any]:
    """The small regulation with a ranking of this kind, and these provisions about its reserve."""
    data = small()
    data["reference"] = reference
    data["ranking"] = {"kind": kind}
    data["conditions"].append({"kind": "later", "key": "medisch", "label": "Medische geschiktheid"})
    data["reserve"] = {"years": 2, "starts": "final_report_date"} | reserve
    return data


def reserve_house(
    folder: Path,
    data: Mapping[str, Any],
    ranks: Sequence[int | None] = (1, 2, 3),
    *,
    mails: Mapping[int, str] = {},
    real: bool = False,
) -> House:
    """A procedure whose reserve holds these ranks: K-001, K-002 and so on; `real` lives in wall time afterwards."""
    house = open_house(folder, data)
    with unit_of_work(house.reference, "made") as work:
        people, keys = new_ids(work.session, Candidate, len(ranks)), new_ids(work.session, Application, len(ranks))
        named = (
            (key, f"Voor{n}", mails.get(n, f"{house.reference}{n}@voorbeeld.example"))
            for n, key in enumerate(people, 1)
        )
        add_rows(
            work.session,
            Candidate,
            ("id", "first_name", "email"),
            named,
            last_name="Achternaam",
            address="Kerkstraat 1",
        )
        applied = ((key, who, f"K-{n:03d}") for n, (key, who) in enumerate(zip(keys, people, strict=True), 1))
        same: dict[str, Any] = {"procedure_id": work.id, "channel": "mail", "received_at": work.now}
        same |= {"track": work.regulation.tracks[0].key, "degree": "master", "experience_years": "5"}
        add_rows(work.session, Application, ("id", "candidate_id", "dossier"), applied, state="in_reserve", **same)
        decided = ((key, rank) for key, rank in zip(keys, ranks, strict=True))
        passed: dict[str, Any] = {"step": "ranking", "outcome": "passed", "reasons": ["Geslaagd."], "rule": "Totaal"}
        passed |= {"decided_by": "selectiecommissie", "decided_on": REPORT, "at": work.now}
        add_rows(work.session, Decision, ("application_id", "rank"), decided, procedure_id=work.id, **passed)
        assert work.regulation.reserve
        first, last = reserve_term(work.regulation.reserve, REPORT)
        places = ((key, rank) for key, rank in zip(keys, ranks, strict=True))
        term = {"valid_from": first, "valid_through": last}
        add_rows(work.session, Reserve, ("application_id", "rank"), places, procedure_id=work.id, **term)
        work.procedure.now = work.procedure.ended_at = start_of(REPORT)
        if real:
            work.procedure.seconds_per_day = None
    return house


def places(house: House) -> dict[str, str]:
    """The state of every place by dossier."""
    by_id = {a.id: a.dossier for a in house.rows(Application, procedure_id=procedure_of(house))}
    return {by_id[p.application_id]: p.state for p in house.rows(Reserve, procedure_id=procedure_of(house))}


def procedure_of(house: House) -> int:
    from models.tables import Procedure

    return int(house.rows(Procedure, reference=house.reference)[0].id)


def kinds(house: House, dossier: str) -> list[str]:
    """The letters to one candidate, in the order in which they were written."""
    (one,) = [a for a in house.rows(Application, procedure_id=procedure_of(house)) if a.dossier == dossier]
    from models.tables import Letter

    return [letter.kind for letter in house.rows(Letter, application_id=one.id)]


def day(text: str) -> dt.datetime:
    return start_of(dt.date.fromisoformat(text)) + dt.timedelta(hours=9)


def offered(house: House, title: str = POST, **more: Any) -> offering.Made:
    return offering.offer(house.reference, WALL, HR, title, **more)


def said(house: House, dossier: str, word: str, on: str = "", **more: Any) -> answering.Noted:
    return answering.answer(house.reference, WALL, dossier, word, HR, on=on, **more)
