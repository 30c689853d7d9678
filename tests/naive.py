"""A second evaluation of a selection, deliberately naive: exact fractions and plain loops, nothing of the engine.

It reads a regulation as the data someone would write in YAML, and people as what each of them would do.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

Data = Mapping[str, Any]
Out = tuple[str, str]
ADMISSION = "admissibility"  # where someone ends who takes no stage


@dataclass(frozen=True)
class Did:
    """What someone does at a stage: points (one for each component, or one), or a verdict, or only being there."""

    present: bool = True
    points: tuple[Fraction, ...] = ()
    verdict: str = ""


@dataclass(frozen=True)
class Someone:
    """One invented candidate: what the application says, and what would happen at every stage."""

    dossier: str
    did: Mapping[str, Did]
    years: Fraction = Fraction(5)
    degree: str = "master"
    track: str = "aanwerving"
    has: frozenset[str] = frozenset()  # the attributes answered with yes
    leaves: dt.date | None = None  # withdraws on this day, if still in the running


class Ended(NamedTuple):
    """What became of someone."""

    outcome: str
    stage: str | None
    total: Fraction | None
    percent: Fraction | None
    rank: int | None


def evaluate(regulation: Data, people: Iterable[Someone]) -> dict[str, Ended]:
    """What becomes of each, by dossier number."""
    run = course(regulation, people)
    places = ranks(regulation, run)
    return {d: Ended(*run.out[d], *run.total(d), places.get(d)) for d in run.people}


def course(regulation: Data, people: Iterable[Someone]) -> "Selection":
    """The whole selection, from admission to the end."""
    run = Selection(regulation, {one.dossier: one for one in people})
    run.admit()
    for stage in regulation["stages"]:
        run.take(stage)
    run.finish()
    return run


@dataclass
class Selection:
    """One selection under way."""

    regulation: Data
    people: Mapping[str, Someone]
    out: dict[str, Out] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)  # the last stage that someone took
    held: set[str] = field(default_factory=set)
    points: dict[tuple[str, str], Fraction] = field(default_factory=dict)
    missed: set[str] = field(default_factory=set)  # a minimum that is checked at the end

    @property
    def running(self) -> list[str]:
        return [d for d in self.people if d not in self.out]

    def admit(self) -> None:
        for dossier, one in self.people.items():
            self.last[dossier] = ADMISSION
            if not all(met(c, one) for c in self.regulation["conditions"] if asked(c, one)):
                self.out[dossier] = ("inadmissible", ADMISSION)

    def take(self, stage: Data) -> None:
        """Everyone who still takes part and to whom it applies goes through one stage."""
        entrants = [d for d in self.running if self.meant(stage.get("only_for"), d)]
        if stage.get("held_if") and len(entrants) <= stage["held_if"]["more_than"]:
            self.leave(first_day(stage), None)
        else:
            self.held.add(stage["key"])
            self.enter(stage, entrants)
        self.check_known(stage)

    def enter(self, stage: Data, entrants: list[str]) -> None:
        key, gate = stage["key"], stage.get("entry") or {}
        if gate.get("min_pct") is not None:
            for dossier in entrants:
                if self.share(stage, dossier) < number(gate["min_pct"]):
                    self.out[dossier] = ("below_gate", key)
        enough = [d for d in entrants if d not in self.out]
        backfill = (gate.get("best") or {}).get("backfill", "on_withdrawal_before_the_stage")
        invited = self.best(stage, enough)
        gone: set[str] = set()  # who freed a place
        while True:  # who withdraws before the stage frees a place
            left = self.leave(first_day(stage), stage, invited, enough)
            gone |= left
            more = set() if backfill == "none" else self.best(stage, [d for d in enough if d not in gone]) - invited
            invited |= more
            if not more:
                break
        judged: set[str] = set()
        while invited - judged - set(self.out):
            failed = {d for d in sorted(invited - judged - set(self.out)) if not self.judge(stage, d)}
            judged |= invited
            gone |= failed
            if backfill == "also_on_failure":
                invited |= self.best(stage, [d for d in enough if d not in gone])
        for dossier in enough:
            if dossier not in invited:
                self.out[dossier] = ("not_invited", key)

    def leave(
        self, day: dt.date | None, stage: Data | None, invited: Iterable[str] = (), enough: Iterable[str] = ()
    ) -> set[str]:
        """Those in the running who withdrew before this day; who is not invited is no longer in the running."""
        waiting = set(enough) - set(invited)
        left = set()
        for dossier in self.running:
            when = self.people[dossier].leaves
            if when is not None and (day is None or when < day) and dossier not in waiting:
                about = stage["key"] if stage and dossier in set(invited) else self.last[dossier]
                self.out[dossier] = ("withdrawn", about)
                left.add(dossier)
        return left

    def best(self, stage: Data, dossiers: list[str]) -> set[str]:
        """The best so many with everyone as good as the last of them; all, where there is no such number."""
        rule = (stage.get("entry") or {}).get("best")
        if not rule or len(dossiers) <= rule["n"]:
            return set(dossiers)
        value = {d: [self.share(stage, d)] for d in dossiers}
        if rule.get("ties") == "tie_break":
            for dossier in dossiers:
                value[dossier] += [self.figure(key, dossier) for key in rule.get("tie_break", ())]
        least = sorted(value.values(), reverse=True)[rule["n"] - 1]
        return {d for d in dossiers if value[d] >= least}

    def share(self, stage: Data, dossier: str) -> Fraction:
        """Points of maximum over the gate's stages, in percent; no weights."""
        over = stage["entry"].get("over")
        earlier = []
        for other in self.regulation["stages"]:
            if other["key"] == stage["key"]:
                break
            if other["key"] in self.held and (other["key"] in over if over else counts(other)):
                earlier.append(other)
        most = sum(maximum(s) for s in earlier)
        return sum((self.points[dossier, s["key"]] for s in earlier), Fraction(0)) * 100 / most if most else Fraction(0)

    def figure(self, key: str, dossier: str) -> Fraction:
        """What breaks a tie: a stage's points in percent, or the years of a condition."""
        for stage in self.regulation["stages"]:
            if stage["key"] == key:
                return self.points.get((dossier, key), Fraction(0)) * 100 / maximum(stage)
        return self.people[dossier].years

    def judge(self, stage: Data, dossier: str) -> bool:
        """Whether someone gets past this stage (and not only whether its minimum was met)."""
        key, did = stage["key"], self.people[dossier].did[stage["key"]]
        self.last[dossier] = key
        if not did.present:
            self.out[dossier] = ("no_show", key)
            return False
        if did.points:
            self.points[dossier, key] = sum(did.points, Fraction(0))
        if meets(stage, did) or not stage.get("eliminating", True):
            return True
        if stage.get("pass_mark_checked") == "at_end":
            self.missed.add(dossier)
            return True
        self.out[dossier] = ("eliminated", key)
        return False

    def check_known(self, stage: Data) -> None:
        """The total as soon as it is known, if the regulation checks it then."""
        rule = self.regulation.get("total")
        if rule and rule.get("checked") == "when_known" and stage["key"] == counting(self.regulation)[-1]["key"]:
            for dossier in self.running:
                self.check_total(dossier)

    def check_total(self, dossier: str) -> None:
        rule, percent = self.regulation.get("total"), self.total(dossier)[1]
        if rule and percent is not None and percent < number(rule["min_pct"]):
            self.out[dossier] = ("failed_total", self.last[dossier])

    def finish(self) -> None:
        self.leave(None, None)
        for dossier in self.running:
            if dossier in self.missed:
                self.out[dossier] = ("failed_total", self.last[dossier])
            else:
                self.check_total(dossier)
        for dossier in self.running:
            self.out[dossier] = ("passed", self.last[dossier])

    def total(self, dossier: str) -> tuple[Fraction | None, Fraction | None]:
        """Points and percent over the stages that count and were held; nothing while one of them is missing."""
        stages = [s for s in counting(self.regulation) if s["key"] in self.held]
        if not stages or any((dossier, s["key"]) not in self.points for s in stages):
            return None, None
        rule = self.regulation.get("total") or {}
        weight = {s["key"]: number(rule.get("weights", {}).get(s["key"], 1)) for s in stages}
        if rule.get("basis") == "mean_pct":
            most = Fraction(100)
            parts = [weight[s["key"]] * self.points[dossier, s["key"]] / maximum(s) for s in stages]
            points = sum(parts, Fraction(0)) / sum(weight.values()) * 100
        else:
            most = sum((weight[s["key"]] * maximum(s) for s in stages), Fraction(0))
            points = sum((weight[s["key"]] * self.points[dossier, s["key"]] for s in stages), Fraction(0))
        rounding = rule.get("rounding")
        if rounding and rounding.get("of") == "points":
            points = half_up(points, number(rounding["step"]))
        percent = points * 100 / most
        if rounding and rounding.get("of", "percent") == "percent":
            percent = half_up(percent, number(rounding.get("step", 1)))
        return points, percent

    def meant(self, whom: Data | None, dossier: str) -> bool:
        """Whether this person is among those named: everything named must be true."""
        if not whom:
            return True
        one = self.people[dossier]
        facts = set(one.has) | {c["key"] for c in self.regulation["conditions"] if met(c, one)}
        return (
            (not whom.get("degrees") or one.degree in whom["degrees"])
            and (not whom.get("tracks") or one.track in whom["tracks"])
            and all(key in facts for key in whom.get("meeting", ()))
            and not any(key in facts for key in whom.get("unless", ()))
        )


def ranks(regulation: Data, run: Selection) -> dict[str, int]:
    """The place of everyone who passed: one more than the number of those who did better."""
    rule = regulation["ranking"]
    if rule.get("kind", "list") not in {"list", "binding"}:
        return {}
    first = list(rule.get("priority", ()))
    keys: dict[str, list[Fraction]] = {}
    for dossier in (d for d, (outcome, _) in run.out.items() if outcome == "passed"):
        track = run.people[dossier].track
        order = first.index(track) if track in first else len(first)
        percent = run.total(dossier)[1] or Fraction(0)
        keys[dossier] = [Fraction(-order), percent, *(run.figure(key, dossier) for key in rule.get("tie_break", ()))]
    together = rule.get("joint", True)
    return {
        d: 1 + sum(keys[o] > keys[d] for o in keys if together or run.people[o].track == run.people[d].track)
        for d in keys
    }


def number(value: object) -> Fraction:
    """A number as it is written."""
    return Fraction(str(value))


def half_up(value: Fraction, step: Fraction) -> Fraction:
    return (value / step + Fraction(1, 2)) // 1 * step


def asked(condition: Data, one: Someone) -> bool:
    return not condition.get("tracks") or one.track in condition["tracks"]


def met(condition: Data, one: Someone) -> bool:
    """Only what an application itself shows; everything else is taken to be met."""
    kind = condition["kind"]
    if kind == "degree":
        return one.degree in (*condition["degrees"], *(condition.get("otherwise") or {}).get("degrees", ()))
    if kind == "experience":
        return one.years >= number(condition["min_years"])
    if kind in {"any_of", "all_of"}:
        return (any if kind == "any_of" else all)(met(part, one) for part in condition["of"])
    return True


def counts(stage: Data) -> bool:
    return stage["scoring"]["kind"] == "points" and stage["scoring"].get("in_total", True)


def counting(regulation: Data) -> list[Data]:
    """The stages of the total, in the order of the regulation."""
    over = (regulation.get("total") or {}).get("over")
    return [s for s in regulation["stages"] if (s["key"] in over if over else counts(s))]


def maximum(stage: Data) -> Fraction:
    scoring = stage["scoring"]
    if scoring.get("components"):
        return sum((number(part["max"]) for part in scoring["components"]), Fraction(0))
    return number(scoring["max"])


def meets(stage: Data, did: Did) -> bool:
    """Whether this reaches every minimum of the stage itself."""
    scoring = stage["scoring"]
    if scoring["kind"] == "verdict":
        return scoring["scale"].index(did.verdict) >= scoring["scale"].index(scoring["min"])
    if scoring["kind"] == "none":
        return True
    pairs = [(sum(did.points, Fraction(0)), maximum(stage), scoring.get("min_pct"))]
    for part, points in zip(scoring.get("components", ()), did.points, strict=False):
        pairs.append((points, number(part["max"]), part.get("min_pct")))
    return all(least is None or points * 100 >= most * number(least) for points, most, least in pairs)


def first_day(stage: Data) -> dt.date:
    if stage.get("range"):
        return stage["range"]["first"]
    if stage.get("take_home"):
        return stage["take_home"]["sent"]
    return stage["dates"][0]
