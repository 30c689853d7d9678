"""The gate before a stage: who goes on, who does not, and who moves up when someone leaves."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from sqlmodel import col, func, select

from models.tables import Decision, Invitation, Step
from models.work import Work
from rules.findings import rule_words, years_of
from rules.gates import Contender, Cut, Gate, Moving, cut, freed, moving_up
from rules.judging import Ruling, fails
from rules.numbers import apart, dutch
from rules.questions import CHOICE
from rules.ranking import breakers
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage
from rules.totals import Sharing
from tasks.candidacies import candidacies, contending
from tasks.deciding import Conclusion, decide
from tasks.reading import Applying, Given, among, everyone, given, ids_of
from tasks.scores import mark_of, not_held, points_before
from tasks.steps import step


def _gated(_regulation: Regulation, stage: Stage | None) -> bool:
    return stage is not None and stage.entry is not None


def over(work: Work, stage: Stage) -> list[Stage]:
    """The stages a gate looks at together, as far as they were held."""
    named, skipped = (stage.entry or Gate()).over, not_held(work)
    before = [s for s in work.regulation.before(stage) if (s.key in named if named else s.scoring.in_total)]
    return [s for s in before if s.key not in skipped]


def contenders(work: Work, stage: Stage, applications: Sequence[Applying]) -> tuple[Contender, ...]:
    """Each application as the gate sees it."""
    regulation, chain = work.regulation, stage.entry.best.tie_break if stage.entry and stage.entry.best else ()
    points, sharing = points_before(work, ids_of(applications)), Sharing(over(work, stage))
    known = candidacies(work, applications) if chain else {}
    found = []
    for application in applications:
        own = points.get(application.id or 0, {})
        years = years_of(regulation, known[application.id or 0]) if chain else {}
        broken = breakers(regulation, chain, own, years) if chain else ()
        found.append(Contender(application.dossier, sharing.of(own), broken))
    return tuple(found)


def cut_of(work: Work, stage: Stage) -> Cut:
    """How the gate divides those before it, with the jury's choice among ties if it is in."""
    before = contending(work, stage)
    return _cut_among(work, stage, before, contenders(work, stage, before))


def _cut_among(work: Work, stage: Stage, before: Sequence[Applying], shares: tuple[Contender, ...]) -> Cut:
    answers, names = given(work, f"tie-{stage.key}"), {a.id or 0: a.dossier for a in before}
    chosen = {names[key]: CHOICE[r.value] for key, r in answers.items() if key in names}
    if not over(work, stage):
        return Cut((), tuple(names.values()), ())  # what the gate looks at was not held: everyone goes on
    return cut(stage.entry or Gate(), shares, chosen)


@step("Drempel", decides=True, when=_gated)
def gate(work: Work, stage: Stage) -> None:
    """Decide who does not go on to this stage: below the cumulative minimum, or not among the best."""
    coming = contending(work, stage)
    shares = contenders(work, stage, coming)
    divided = _cut_among(work, stage, coming, shares)
    names, basis = sorted(a.dossier for a in coming), _basis(work, stage)
    work.own_step().answer = {"contenders": names, "through": len(divided.invited), "basis": basis}
    jury, looked = given(work, f"tie-{stage.key}"), over(work, stage)
    before, own = {a.dossier: a for a in coming}, {c.dossier: c for c in shares}
    below, found = set(divided.below), dict[tuple[Any, ...], Conclusion]()
    conclusions = []
    for dossier in (*divided.below, *divided.left_out):
        one, by = own[dossier], jury.get(before[dossier].id)
        same = (id(one.percent), dossier in below, by)  # equal shares are one object
        if same not in found:
            found[same] = _left_out(stage, divided, one, looked, before[dossier], by)
        conclusions.append(found[same]._replace(application=before[dossier]))
    decide(work, conclusions)


def _left_out(
    stage: Stage, divided: Cut, one: Contender, looked: Sequence[Stage], application: Applying, by: Given | None
) -> Conclusion:
    shown = _shown(stage, looked, one)
    ruling = _ruling(stage, divided, one, f"{_titles(looked)}: {shown}", by.reasons if by else "")
    facts = {"stage": stage.title, "result": shown, "threshold": _asked(stage)}
    who = looked[-1].decided_by
    return Conclusion(application, ruling, by, "not_invited", facts, negative=True, stage=stage.key, who=who)


def _ruling(stage: Stage, divided: Cut, one: Contender, got: str, jury: str) -> Ruling:
    rule = stage.entry or Gate()
    words = rule_words(f"Toegang tot {stage.title}", rule)
    if one.dossier in divided.below and rule.min_pct is not None:
        return Ruling("below_gate", (f"{got}, minder dan de vereiste {dutch(rule.min_pct)}%.",), words)
    best = rule.best.n if rule.best else 0
    if rule.best and (rule.best.source or rule.best.choice):
        words = rule_words(f"Toegang tot {stage.title}", rule.best)
    stands = f"{got}. U staat op plaats {divided.place_of(one.percent)} van {len(divided.order)}"
    if divided.last is not None and one.percent == divided.last:
        why = f"volgens de regel bij gelijke score komt u niet bij de {best} hoogste"
        reasons = (f"{stands} en deelt die plaats: {why}.", *([f"Motivering: {jury}"] if jury else []))
        return Ruling("not_invited", reasons, words)
    return Ruling("not_invited", (f"{stands}: niet bij de {best} hoogste.",), words)


def _titles(stages: Sequence[Stage]) -> str:
    return " en ".join(stage.title for stage in stages)


def _shown(stage: Stage, looked: Sequence[Stage], one: Contender) -> str:
    """`59,5 op 100, dat is 59,5%`, never rounder than the minimum it misses."""
    scorings = [s.scoring for s in looked]
    most = sum((Fraction(s.maximum) for s in scorings if isinstance(s, PointsScoring)), Fraction(0))
    least = stage.entry.min_pct if stage.entry else None
    share = apart(one.percent, Fraction(least)) if least is not None else dutch(one.percent)
    return f"{dutch(one.percent * most / 100)} op {dutch(most)}, dat is {share}%"


def _asked(stage: Stage) -> str:
    """What one needs to be invited, for a letter."""
    rule = stage.entry or Gate()
    least = [f"minstens {dutch(rule.min_pct)}%"] if rule.min_pct is not None else []
    best = [f"bij de {rule.best.n} hoogste scores"] if rule.best else []
    return " en ".join([*least, *best])


def moving(work: Work, stage: Stage) -> Moving:
    """Who moves up since someone invited withdrew before the stage, or failed it (A8), until it is judged."""
    passed = work.session.get(Step, (work.id, f"gate-{stage.key}"))
    judged = work.session.get(Step, (work.id, f"judgement-{stage.key}"))
    if not stage.entry or not stage.entry.best or not passed or (judged and judged.done_at):
        return Moving()
    sent = work.session.get(Step, (work.id, f"invitation-{stage.key}"))
    if work.key != f"invitation-{stage.key}" and not (sent and sent.done_at):
        return Moving()  # nobody is invited yet: who left by then is counted when the invitations leave
    dossiers = set(passed.answer.get("contenders", []))
    asked = select(Invitation.application_id).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
    had = set(work.session.exec(asked))
    there = [a for a in among(work, had) if a.dossier in dossiers]
    gone = _gone(work, stage, there)
    if not freed(stage.entry, gone) and _is_as_divided(work, stage, passed, len(there)):
        return Moving()  # the cut would be the gate's own, and all whom it let through are invited
    before = [a for a in everyone(work) if a.dossier in dossiers and (a.id in had or a.state == "not_invited")]
    names = {a.id: a.dossier for a in before}
    answers = given(work, f"moving-{stage.key}")
    chosen = {names[key]: CHOICE[r.value] for key, r in answers.items() if key in names}
    invited = frozenset(a.dossier for a in there)
    return moving_up(stage.entry, contenders(work, stage, before), invited, gone, chosen)


def _basis(work: Work, stage: Stage) -> list[Any]:
    """What a gate's cut rests on: the regulation, and how many decisions gave points; a change is always one more."""
    steps = [f"judgement-{one.key}" for one in work.regulation.before(stage)]
    counted = select(func.count()).where(Decision.procedure_id == work.id, col(Decision.step).in_(steps))
    return [work.procedure.regulation_hash, work.session.exec(counted).one()]


def _is_as_divided(work: Work, stage: Stage, gate: Step, invited: int) -> bool:
    """Whether all whom the gate let through were invited, nobody else, and its cut would be the same now."""
    return invited == gate.answer.get("through") and gate.answer.get("basis") == _basis(work, stage)


def _gone(work: Work, stage: Stage, before: Sequence[Applying]) -> dict[str, str]:
    """Who leaves a place free, and how: withdrawn before the stage, or failed at it."""
    results = given(work, stage.key)
    early = _withdrawn_early(work, stage)
    how = {a.dossier: _how(stage, a, results.get(a.id or 0), a.id in early) for a in before}
    return {dossier: words for dossier, words in how.items() if words}


def _how(stage: Stage, application: Applying, result: Given | None, early: bool) -> str:
    if application.state == "withdrawn":
        return "withdrawn" if early else "failed"
    if application.state == "inadmissible":  # its papers were not in order at the stage
        return "failed"
    if result is None or result.attendance == "overmacht":
        return ""
    if result.attendance == "teruggetrokken":
        return "withdrawn" if result.decided_on < stage.first_day else "failed"
    if result.attendance != "aanwezig":
        return "failed"
    return "failed" if stage.decides_alone and fails(stage, mark_of(stage, result)) else ""


def _withdrawn_early(work: Work, stage: Stage) -> set[int]:
    rows = select(col(Decision.application_id), col(Decision.decided_on)).where(
        Decision.procedure_id == work.id, Decision.outcome == "withdrawn"
    )
    return {key for key, day in work.session.exec(rows) if day < stage.first_day}
