"""The gate before a stage: who goes on, who does not, and who moves up when someone leaves."""

from collections.abc import Sequence
from fractions import Fraction

from sqlmodel import select

from models.tables import Application, Decision, Invitation, Result, Step
from models.work import Work
from rules.findings import rule_words, years_of
from rules.gates import Contender, Cut, Gate, Moving, cut, moving_up
from rules.judging import Ruling, fails
from rules.numbers import apart, dutch
from rules.questions import CHOICE
from rules.ranking import breakers
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage
from rules.totals import share_of
from tasks.candidacies import candidacies, contending
from tasks.deciding import Conclusion, decide, latest_results
from tasks.scores import mark_of, not_held, points_before
from tasks.steps import step


def _gated(_regulation: Regulation, stage: Stage | None) -> bool:
    return stage is not None and stage.entry is not None


def over(work: Work, stage: Stage) -> list[Stage]:
    """The stages a gate looks at together, as far as they were held."""
    named, skipped = (stage.entry or Gate()).over, not_held(work)
    before = [s for s in work.regulation.before(stage) if (s.key in named if named else s.scoring.in_total)]
    return [s for s in before if s.key not in skipped]


def contenders(work: Work, stage: Stage, applications: Sequence[Application]) -> tuple[Contender, ...]:
    """Each application as the gate sees it."""
    regulation, chain = work.regulation, stage.entry.best.tie_break if stage.entry and stage.entry.best else ()
    points, keys = points_before(work, {a.id or 0 for a in applications}), [s.key for s in over(work, stage)]
    known = candidacies(work, applications) if chain else {}
    found = []
    for application in applications:
        own = points.get(application.id or 0, {})
        years = years_of(regulation, known[application.id or 0]) if chain else {}
        share = share_of(regulation, keys, own)
        found.append(Contender(application.dossier, share, breakers(regulation, chain, own, years)))
    return tuple(found)


def cut_of(work: Work, stage: Stage) -> Cut:
    """How the gate divides those before it, with the jury's choice among ties if it is in."""
    answers = latest_results(work.session, work.id, f"tie-{stage.key}")
    before = contending(work, stage)
    names = {a.id or 0: a.dossier for a in before}
    chosen = {names[key]: CHOICE[r.value] for key, r in answers.items() if key in names}
    if not over(work, stage):
        return Cut((), tuple(names.values()), ())  # what the gate looks at was not held: everyone goes on
    return cut(stage.entry or Gate(), contenders(work, stage, before), chosen)


@step("Drempel", decides=True, when=_gated)
def gate(work: Work, stage: Stage) -> None:
    """Decide who does not go on to this stage: below the cumulative minimum, or not among the best."""
    divided = cut_of(work, stage)
    before = {a.dossier: a for a in contending(work, stage)}
    shares = {c.dossier: c for c in contenders(work, stage, list(before.values()))}
    work.own_step().answer = {"contenders": sorted(before)}
    jury, looked = latest_results(work.session, work.id, f"tie-{stage.key}"), over(work, stage)
    conclusions = []
    for dossier in (*divided.below, *divided.left_out):
        by = jury.get(before[dossier].id or 0)
        shown = _shown(stage, looked, shares[dossier])
        ruling = _ruling(stage, divided, shares[dossier], f"{_titles(looked)}: {shown}", by.reasons if by else "")
        facts = {"stage": stage.title, "result": shown, "threshold": _asked(stage)}
        conclusions.append(
            Conclusion(
                before[dossier],
                ruling,
                by,
                "not_invited",
                facts,
                negative=True,
                stage=stage.key,
                who=looked[-1].decided_by,
            )
        )
    decide(work, conclusions)


def _ruling(stage: Stage, divided: Cut, one: Contender, got: str, jury: str) -> Ruling:
    rule = stage.entry or Gate()
    words = rule_words(f"Toegang tot {stage.title}", rule)
    if one.dossier in divided.below and rule.min_pct is not None:
        return Ruling("below_gate", (f"{got}, minder dan de vereiste {dutch(rule.min_pct)}%.",), words)
    best = rule.best.n if rule.best else 0
    if rule.best and (rule.best.source or rule.best.choice):
        words = rule_words(f"Toegang tot {stage.title}", rule.best)
    if divided.last is not None and one.percent == divided.last:
        why = "gelijk met de laatst uitgenodigde, maar lager volgens de regel bij gelijke score"
        reasons = (f"{got}, {why}; de {best} hoogste gaan door.", *([f"Motivering: {jury}"] if jury else []))
        return Ruling("not_invited", reasons, words)
    last = apart(divided.last, one.percent) if divided.last is not None else ""
    reason = f"{got}, niet bij de {best} hoogste; de laatst uitgenodigde behaalde {last}%."
    return Ruling("not_invited", (reason,), words)


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
    rows = work.session.exec(select(Application).where(Application.procedure_id == work.id))
    asked = select(Invitation.application_id).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
    had = set(work.session.exec(asked))
    before = [a for a in rows if a.dossier in dossiers and (a.id in had or a.state == "not_invited")]
    names = {a.id or 0: a.dossier for a in before}
    invited = frozenset(a.dossier for a in before if a.id in had)
    answers = latest_results(work.session, work.id, f"moving-{stage.key}")
    chosen = {names[key]: CHOICE[r.value] for key, r in answers.items() if key in names}
    return moving_up(stage.entry, contenders(work, stage, before), invited, _gone(work, stage, before), chosen)


def _gone(work: Work, stage: Stage, before: Sequence[Application]) -> dict[str, str]:
    """Who leaves a place free, and how: withdrawn before the stage, or failed at it."""
    results = latest_results(work.session, work.id, stage.key)
    early = _withdrawn_early(work, stage)
    how = {a.dossier: _how(stage, a, results.get(a.id or 0), a.id in early) for a in before}
    return {dossier: words for dossier, words in how.items() if words}


def _how(stage: Stage, application: Application, result: Result | None, early: bool) -> str:
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
    rows = work.session.exec(select(Decision).where(Decision.procedure_id == work.id, Decision.outcome == "withdrawn"))
    return {row.application_id for row in rows if row.decided_on < stage.first_day}
