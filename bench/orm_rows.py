"""The same work as most programs do it: an ORM object for every row, one transaction for each stage, no orchestrator.

    python -m bench.orm_rows --workload workload_1000.json --db sqlite:////tmp/w.db --out o.json --state-dir /tmp/s

The comparisons with Prefect and DBOS call these very stages from their tasks and steps.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import uuid4

from sqlmodel import Session, SQLModel, col, func, select

from bench.timing import measured
from bench.workload import RULES, points
from models.engine import make_engine
from models.tables import Application, Candidate, Decision, Document, Letter, Procedure, Reserve, Result, Step

TODAY, NOW = dt.date(2026, 4, 1), dt.datetime(2026, 4, 1, tzinfo=dt.UTC)
GOES_ON = ("admissible", "passed_stage")
Concluded = tuple[Application, str, str, Decimal | None, int | None]  # outcome, reason, points, rank


class Rows:
    """One procedure of one workload; a stage is done once, however often it is called."""

    def __init__(self, url: str, workload: Mapping[str, Any]) -> None:
        self.engine = make_engine(url).execution_options(writing=True)
        SQLModel.metadata.create_all(self.engine)
        self.reference, self.rules = str(workload["procedure_id"]), RULES | dict(workload.get("rules") or {})
        self.candidates = {one["id"]: one for one in workload["candidates"]}
        self.stages = ["load", "admission", *self.rules["stages"], "gate", "assessment", "ranking"]
        self.alone = self.stages[1 : 2 + len(self.rules["stages"])]  # those that look at one candidate at a time

    def do(self, stage: str, dossier: str | None = None) -> None:
        """Do a stage for everyone who takes part, or its part for one of them, and commit it."""
        key = f"{stage}-{dossier}" if dossier else stage
        with Session(self.engine) as session:
            if session.get(Step, (1, key)):
                return
            if stage == "load":
                self._load(session)
            else:
                self._conclude(session, stage, list(getattr(self, f"_{stage}", self._points)(session, stage, dossier)))
            session.add(Step(procedure_id=1, key=key, done_at=NOW))
            session.commit()

    def taking_part(self, stage: str) -> list[str]:
        """The dossiers of those who take part in a stage."""
        with Session(self.engine) as session:
            states = ("received",) if stage == "admission" else GOES_ON
            return list(session.exec(select(Application.dossier).where(col(Application.state).in_(states))))

    def _load(self, session: Session) -> None:
        session.add(
            Procedure(id=1, reference=self.reference, regulation_text="", regulation_hash="", now=NOW, opened_at=NOW)
        )
        numbered = list(enumerate(self.candidates.values(), start=1))
        for number, one in numbered:
            first, _, last = one["name"].partition(" ")
            session.add(Candidate(id=number, first_name=first, last_name=last, email=one["email"]))
        session.flush()
        for number, one in numbered:
            session.add(
                Application(
                    id=number, procedure_id=1, candidate_id=number, dossier=one["id"], channel="mail", received_at=NOW,
                    track="aanwerving", degree=one["diploma"], experience_years=str(one["years"]),
                )
            )  # fmt: skip
        session.flush()
        for number, one in numbered:
            there = (key for key, given in one["docs"].items() if given)
            session.add_all(Document(application_id=number, key=key, dated=TODAY) for key in there)

    def _those(self, session: Session, dossier: str | None, *states: str) -> list[Application]:
        statement = select(Application).where(col(Application.state).in_(states))
        return list(session.exec(statement.where(Application.dossier == dossier) if dossier else statement))

    def _admission(self, session: Session, _stage: str, dossier: str | None) -> Iterator[Concluded]:
        found = self._those(session, dossier, "received")
        papers = select(Document) if not dossier else select(Document).where(Document.application_id == found[0].id)
        there: dict[int, set[str]] = defaultdict(set)
        for paper in session.exec(papers):
            there[paper.application_id].add(paper.key)
        for one in found:
            missing = [key for key in self.rules["documents"] if key not in there[one.id or 0]]
            grounds = [f"Het document {key} ontbreekt op de sluitingsdatum." for key in missing]
            if one.degree not in self.rules["diplomas"]:
                grounds.append(f"Diplomavereiste: niet voldaan met {one.degree}.")
            if Decimal(one.experience_years) < self.rules["min_years"]:
                grounds.append(
                    f"Beroepservaring: {one.experience_years} jaar, minder dan {self.rules['min_years']} jaar."
                )
            yield one, "inadmissible" if grounds else "admissible", " ".join(grounds) or "Voldoet.", None, None

    def _points(self, session: Session, stage: str, dossier: str | None) -> Iterator[Concluded]:
        found, rule = self._those(session, dossier, *GOES_ON), self.rules["stages"][stage]
        earlier = self._totals(session, found[0].id if dossier else None)
        last = stage == list(self.rules["stages"])[-1]
        most = sum(one["max"] for one in self.rules["stages"].values())
        for one in found:
            got = points(self.candidates[one.dossier]["scores"][stage])
            total = earlier[one.id or 0] + got
            self._mark(session, one, stage, str(got))
            if got * 100 < rule["min_pct"] * rule["max"]:
                yield one, "eliminated", f"{stage}: {got} op {rule['max']}, minder dan {rule['min_pct']}%.", got, None
            elif last and total * 100 < self.rules["total_min_pct"] * most:
                yield (
                    one,
                    "failed_total",
                    f"In totaal {total} op {most}, minder dan {self.rules['total_min_pct']}%.",
                    got,
                    None,
                )
            else:
                yield one, "passed_stage", f"{stage}: {got} op {rule['max']}.", got, None

    def _gate(self, session: Session, _stage: str, _dossier: str | None) -> Iterator[Concluded]:
        found, totals = self._those(session, None, *GOES_ON), self._totals(session, None)
        best = sorted((totals[one.id or 0] for one in found), reverse=True)[: self.rules["assessment"]["best"]]
        for one in found:
            if totals[one.id or 0] < best[-1]:
                yield (
                    one,
                    "not_invited",
                    f"Totaal {totals[one.id or 0]}; de laatst uitgenodigde: {best[-1]}.",
                    None,
                    None,
                )

    def _assessment(self, session: Session, stage: str, _dossier: str | None) -> Iterator[Concluded]:
        rule = self.rules["assessment"]
        good = rule["scale"][rule["scale"].index(rule["min"]) :]
        for one in self._those(session, None, *GOES_ON):
            verdict = self.candidates[one.dossier]["assessment"]
            self._mark(session, one, stage, verdict)
            yield one, "passed_stage" if verdict in good else "eliminated", f"Assessment: {verdict}.", None, None

    def _ranking(self, session: Session, _stage: str, _dossier: str | None) -> Iterator[Concluded]:
        found, totals = self._those(session, None, *GOES_ON), self._totals(session, None)
        for one in found:
            rank = 1 + sum(totals[other.id or 0] > totals[one.id or 0] for other in found)
            place = {"valid_from": TODAY, "valid_through": TODAY + dt.timedelta(days=730)}
            session.add(Reserve(procedure_id=1, application_id=one.id or 0, rank=rank, **place))
            yield one, "passed", f"Geslaagd met een totaal van {totals[one.id or 0]}.", None, rank

    def _totals(self, session: Session, only: int | None) -> dict[int, Decimal]:
        statement = select(Decision).where(col(Decision.points).is_not(None))
        totals: dict[int, Decimal] = defaultdict(Decimal)
        for one in session.exec(statement.where(Decision.application_id == only) if only else statement):
            totals[one.application_id] += Decimal(one.points or 0)
        return totals

    def _mark(self, session: Session, one: Application, part: str, value: str) -> None:
        given = {"value": value, "decided_by": "selectiecommissie", "decided_on": TODAY, "door": "file", "version": 1}
        session.add(Result(procedure_id=1, application_id=one.id, part=part, attendance="aanwezig", **given))

    def _conclude(self, session: Session, stage: str, concluded: list[Concluded]) -> None:
        decisions = []
        for one, outcome, reason, got, rank in concluded:
            one.state, one.stage = outcome, stage
            decision = Decision(
                procedure_id=1, application_id=one.id or 0, step=stage, stage=stage, outcome=outcome, reasons=[reason],
                points=None if got is None else str(got), rank=rank, rule=stage, decided_by="selectiecommissie",
                decided_on=TODAY, at=NOW,
            )  # fmt: skip
            decisions.append(decision)
        session.add_all(decisions)
        session.flush()  # the letters need the decisions' numbers
        for decision in decisions:
            session.add(
                Letter(
                    procedure_id=1, application_id=decision.application_id, decision_id=decision.id, step=stage,
                    kind=decision.outcome, facts={"stage": stage, "reasons": decision.reasons}, dated=TODAY,
                    template_hash="0" * 16, message_id=f"<{uuid4().hex}@voorbeeld.example>", post_after=NOW,
                )
            )  # fmt: skip

    def outcome(self) -> dict[str, Any]:
        """The ranking in the form of every engine."""
        with Session(self.engine) as session:
            letters = session.exec(select(func.count()).select_from(Letter)).one()
            totals = self._totals(session, None)
            rows = session.exec(
                select(Reserve, Application).join(Application).order_by(col(Reserve.rank), Application.dossier)
            )
            places = [
                {
                    "rank": r.rank,
                    "candidate_id": a.dossier,
                    "total": float(totals[r.application_id]),
                    "status": "in_reserve",
                }
                for r, a in rows
            ]
        return {"procedure_id": self.reference, "notifications": letters, "ranking": places}


def main() -> None:
    """Measure every stage in turn."""
    with measured(__doc__ or "") as given:
        rows = Rows(given.db, given.workload)
        given.time(lambda: [rows.do(stage) for stage in rows.stages])
        given.write(rows.outcome())


if __name__ == "__main__":
    main()
