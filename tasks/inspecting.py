"""The nightly look at all procedures: what should be impossible goes to HR, once, until it changes."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select as columns
from sqlmodel import Session, col, or_, select

from config.reading import outline
from models.engine import reading
from models.tables import Application, Decision, Procedure, Step
from models.work import UnknownProcedure, Work, regulation_in, units_of_work
from rules.parts import part_title
from rules.regulation import Regulation
from rules.soundness import FINDINGS, below_minimum, out_of_order
from rules.states import DUTCH
from tasks.letters import write_letter
from tasks.scores import skipped_in
from tasks.soundness import QUESTIONS
from tasks.verifying import Proof, proofs, prove_tonight

JOURNAL, RECORD = "inspection", "inspection-record"  # their rows keep what was told last
AT_ONCE = 500  # procedures in one question to the database
LOOKED_AFTER = dt.timedelta(days=60)  # after its end a procedure is still looked at for so long
PASSED = ("passed", "in_reserve", "appointed")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that should be impossible, with the dossier it is about, if it is about one."""

    kind: str
    dossier: str = ""
    what: str = ""

    @property
    def words(self) -> str:
        """What HR reads."""
        where = ": ".join(part for part in (self.dossier, self.what) if part)
        return f"{FINDINGS[self.kind][0][:1].upper()}{FINDINGS[self.kind][0][1:]}{f' ({where})' if where else ''}"

    @property
    def todo(self) -> str:
        """What a person does about it."""
        return FINDINGS[self.kind][1]


def inspect(reference: str, wall: dt.datetime) -> dict[str, list[Finding]]:
    """What should be impossible, by reference: in one procedure, or in all that go on or ended lately.

    Of all procedures those records are proved that have their turn tonight. UnknownProcedure if there is none of that
    name.
    """
    with reading() as session:
        found = _impossible(session, reference, wall)
        connection = session.connection()
        for proof in proofs(connection, reference) if reference else prove_tonight(connection, wall):
            found.setdefault(proof.reference, []).extend(_broken(proof))
        return {name: sorted(findings) for name, findings in found.items() if findings}


def _broken(proof: Proof) -> list[Finding]:
    return [Finding("broken_record", what=proof.fault)] if proof.fault else []


def _impossible(session: Session, reference: str, wall: dt.datetime) -> dict[str, list[Finding]]:
    chosen = select(Procedure)
    if reference:
        chosen = chosen.where(Procedure.reference == reference)
    else:
        lately = col(Procedure.ended_at) > wall - LOOKED_AFTER
        chosen = chosen.where(or_(col(Procedure.ended_at).is_(None), lately))
    procedures = {p.id or 0: p for p in session.exec(chosen.order_by(col(Procedure.id)))}
    if reference and not procedures:
        raise UnknownProcedure(reference)
    found = _found(session, procedures, wall)
    return {procedures[key].reference: sorted(set(findings)) for key, findings in found.items()}


def _found(session: Session, procedures: dict[int, Procedure], wall: dt.datetime) -> dict[int, list[Finding]]:
    found: dict[int, list[Finding]] = defaultdict(list)
    for start in range(0, len(procedures), AT_ONCE):
        ids = list(procedures)[start : start + AT_ONCE]
        regulations = _Regulations(session, procedures)
        for kind, question in QUESTIONS.items():
            for procedure_id, dossier, what in session.execute(question(ids, wall)):
                found[procedure_id].append(Finding(kind, dossier or "", _title(regulations[procedure_id], what)))
        for procedure_id, finding in (*_disorder(session, regulations, ids), *_minima(session, ids, regulations)):
            found[procedure_id].append(finding)
    return found


def _title(regulation: Regulation, what: str | None) -> str:
    """A step or stage by the title HR knows."""
    kind, dash, rest = (what or "").partition("-")
    if dash and kind in {"judgement", "gate", "verification", "invitation"}:
        return part_title(regulation, rest)
    return DUTCH.get(what or "") or part_title(regulation, what or "")


class _Regulations(dict[int, Regulation]):
    """The regulations of procedures, each read when something is found that needs it: a thousand take a second."""

    def __init__(self, session: Session, procedures: dict[int, Procedure]) -> None:
        self._session, self.procedures = session, procedures

    def __missing__(self, key: int) -> Regulation:
        self[key] = regulation_in(self._session, self.procedures[key])
        return self[key]


def _disorder(session: Session, regulations: _Regulations, ids: Sequence[int]) -> Iterator[tuple[int, Finding]]:
    done: dict[int, set[str]] = defaultdict(set)
    rows = columns(col(Step.procedure_id), col(Step.key)).where(
        col(Step.procedure_id).in_(ids), col(Step.done_at).is_not(None)
    )
    for procedure_id, key in session.execute(rows):
        done[procedure_id].add(key)
    for procedure_id, keys in done.items():
        for key in out_of_order(outline(regulations.procedures[procedure_id].regulation_text), keys):
            yield procedure_id, Finding("out_of_order", what=_title(regulations[procedure_id], key))


def _minima(session: Session, ids: Sequence[int], regulations: dict[int, Regulation]) -> Iterator[tuple[int, Finding]]:
    points: dict[tuple[int, str], dict[str, Decimal]] = defaultdict(dict)
    rows = (
        columns(*map(col, (Application.procedure_id, Application.dossier, Decision.stage, Decision.points)))
        .join(Decision, col(Decision.application_id) == col(Application.id))
        .where(col(Application.procedure_id).in_(ids), col(Application.state).in_(PASSED))
        .where(col(Decision.points).is_not(None), col(Decision.step).startswith("judgement-"))
        .order_by(col(Decision.version))
    )
    for procedure_id, dossier, stage, given in session.execute(rows):
        points[procedure_id, dossier][stage] = Decimal(given)
    skipped = {key: skipped_in(session, key, regulations[key]) for key in {one[0] for one in points}}
    for (procedure_id, dossier), own in points.items():
        for words in below_minimum(regulations[procedure_id], own, skipped[procedure_id]):
            yield procedure_id, Finding("below_minimum", dossier, words)


def tell(wall: dt.datetime) -> int:
    """Write to HR about every procedure with something new that should be impossible; returns how many letters."""
    with reading() as session:
        found = _impossible(session, "", wall)
        told = session.exec(select(Procedure.reference).join(Step).where(Step.key == JOURNAL)).all()
    return _tell(JOURNAL, {**dict.fromkeys(told, ()), **found})


def tell_records(wall: dt.datetime) -> int:
    """Write to HR about every record that has its turn tonight and is not whole; returns how many letters."""
    with reading() as session:
        told = dict(session.exec(select(Step.procedure_id, Step.answer).where(Step.key == RECORD)).all())
        broken = [key for key, answer in told.items() if answer["found"]]
        proved = list(prove_tonight(session.connection(), wall, broken))
        known = set(session.exec(select(Procedure.reference).where(col(Procedure.id).in_(told))))
    return _tell(RECORD, {one.reference: _broken(one) for one in proved if one.fault or one.reference in known})


def _tell(journal: str, found: Mapping[str, Sequence[Finding]]) -> int:
    if not found:
        return 0
    with reading() as session:
        named = select(Procedure.id).where(col(Procedure.reference).in_(found))
        ids = sorted(key for key in session.exec(named) if key is not None)
    with units_of_work(ids, journal) as works:
        return sum(_tell_one(work, found[work.procedure.reference]) for work in works)


def _tell_one(work: Work, findings: Sequence[Finding]) -> int:
    """A letter if there is something that was not told before; what is solved may be told again if it returns."""
    row = work.session.get(Step, (work.id, work.key)) or Step(procedure_id=work.id, key=work.key, done_at=work.now)
    now = [[one.kind, one.dossier, one.what] for one in findings]
    before = row.answer.get("found", [])
    if now == before:
        return 0
    row.answer = {"found": now}
    work.session.add(row)
    if all(one in before for one in now):
        return 0
    lines = [f"{one.words}. Wat u doet: {one.todo}." for one in findings]
    write_letter(work, "inspection", None, facts={"findings": lines}, hold=False)
    return 1
