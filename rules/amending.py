"""Amending a regulation after it was opened: why a difference may not be (L2).

A stage is *asked* once its invitations left, and *decided* once it has a result. Three more things may be decided, by
their own words: `closing` (the closing moment came), `admissibility` and `ranking`.
"""

import datetime as dt
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from rules.dates import dutch_date
from rules.differences import TEXTS, Change, differences
from rules.regulation import Regulation
from rules.stage import Stage

FREE = {"appeal", "information", "deciders", "employer", "retention"}
FIXED = {"reference", "version", "employer.name"}
PUBLISHED = {"title", "employment", "pay_scale", "profile", "tracks", "attributes", "conditions", "applications"}
DAYS = {"dates", "range", "relative", "take_home", "slots"}
PRACTICAL = DAYS | {"place", "duration", "bring"}
WEIGHT = {"max", "components", "grid", "in_total"}  # what gives the points of one stage their weight beside another's


@dataclass(frozen=True)
class _Case:
    """An amendment against where the procedure stands."""

    old: Regulation
    new: Regulation
    decided: AbstractSet[str]
    asked: AbstractSet[str]
    today: dt.date
    received: bool
    moved: str = ""

    def title(self, key: str) -> str:
        """A stage's title, as candidates know it."""
        return next((s.title for r in (self.old, self.new) for s in r.stages if s.key == key), key)

    def started(self, key: str) -> str:
        """Why a stage stands as it is; empty if it has not begun."""
        if key in self.decided:
            return f"{self.title(key)} is al beoordeeld"
        return f"de uitnodigingen voor {self.title(key)} zijn al vertrokken" if key in self.asked else ""

    def known(self, keys: AbstractSet[str]) -> str:
        """Why a rule that looks at the points of these stages stands as it is; empty if none of them is known."""
        titles = [s.title for s in self.old.stages if s.key in keys & self.decided]
        return f"de uitslag van {' en '.join(titles)} is al gekend" if titles else ""

    @property
    def counted(self) -> set[str]:
        """The stages of the total, before and after."""
        return {s.key for r in (self.old, self.new) for s in r.scored}


def refusals(
    old: Regulation,
    new: Regulation,
    decided: AbstractSet[str],
    asked: AbstractSet[str],
    today: dt.date,
    *,
    received: bool = False,
    moved: str = "",
) -> list[str]:
    """Why a regulation may not become another, one line each; empty if it may.

    `received` says whether anyone applied. The rule is that nobody's chances change by what is known already: what one
    applied on stands once the closing day is past, a stage stands once it was asked (its day and place until that day),
    a rule that looks at points stands once any of those points are known. The days of the stage `moved` may change
    until it has a result, whatever they break: `days_at_odds` says what.
    """
    case = _Case(old, new, decided, asked, today, received, moved)
    lines = [f"{c.path}: {why}" for c in differences(old, new) if (why := _why_not(case, c))]
    return lines + [line for stage in new.stages if stage.key != moved for line in _days(case, stage)]


def days_at_odds(old: Regulation, new: Regulation, key: str, today: dt.date, *, asked: bool) -> list[str]:
    """What the new days of a stage break: a day that is past, the promised notice, the order of the stages."""
    case = _Case(old, new, frozenset(), {key} if asked else frozenset(), today, True)
    return [line.partition(": ")[2] for line in _days(case, new.stage(key))]


def _why_not(case: _Case, change: Change) -> str:
    root = change.parts[0]
    if change.path in FIXED:
        return "ligt voor de hele procedure vast"
    if root in FREE or change.field in TEXTS:
        return ""
    if root == "letters":
        lost = set(case.old.letters.look_first) - set(case.new.letters.look_first)
        return "er kunnen brieven op wachten: een gelegenheid kan er alleen bijkomen" if lost else ""
    if root in PUBLISHED:
        return _published(case, change)
    if change.stage:
        return _stage(case, change)
    return {
        "stages": lambda: _order(case),
        "total": lambda: _end(case) or case.known(case.counted),
        "ranking": lambda: _end(case) or case.known(case.counted | _chain(case)),
        "reserve": lambda: _end(case),
        "appointing_authority": lambda: _end(case),
        "jury": lambda: case.known(_of_board(case)),
    }.get(root, lambda: _admission(case))()  # terms, admission_decided_by


def _published(case: _Case, change: Change) -> str:
    """What one applied on: until the closing day, which only moves later, and with it once someone applied."""
    closes, later = case.old.applications.closes, case.new.closes_at > case.old.closes_at
    if "closing" in case.decided or closes < case.today:
        return f"de kandidaturen zijn al afgesloten op {dutch_date(closes)}"
    if change.path.startswith("applications.close"):
        return "" if later else "de sluiting mag alleen later vallen, nooit vroeger"
    opens = case.old.applications.opens, case.new.applications.opens
    if change.path.startswith("applications.opens") and any(one is None or one <= case.today for one in opens):
        return "wie al kan solliciteren, kan dat verder; een andere eerste dag is nog te komen"
    left_out = change.parts[0] == "tracks" and not change.after
    left_out |= change.path == "applications.channels" and not (
        set(case.old.applications.channels) <= set(case.new.applications.channels)
    )
    if case.received and left_out:
        return "er kan al langs die weg gesolliciteerd zijn"
    if case.received and not later:
        return "er is al gesolliciteerd; dit kan alleen als ook de sluitingsdag opschuift"
    return ""


def _stage(case: _Case, change: Change) -> str:
    key, field = change.stage, change.parts[2] if len(change.parts) > 2 else ""
    started = case.started(key)
    if not field:
        return started or _whole(case, key)
    if started and field in PRACTICAL and key not in case.decided:
        return _movable(case, case.old.stage(key), field)
    if started or field in PRACTICAL:
        return started
    if field == "scoring" and (len(change.parts) == 3 or change.parts[3] in WEIGHT):
        return case.known(case.counted | _over(case)) if key in case.counted | _over(case) else ""
    if field == "entry":
        return case.known(_over(case, key))
    if field == "held_if":
        return _admission(case)
    return _round(case, key) if field == "round_with" else ""


def _whole(case: _Case, key: str) -> str:
    """Why a stage cannot come or go: with it would come or go its place, its points, its gate and its round."""
    held_if = any(s.held_if for r in (case.old, case.new) for s in r.stages if s.key == key)
    watched = _over(case, key) | (case.counted if key in case.counted else set())
    why = _placed(case, key) or _end(case) or case.known(watched) or _round(case, key)
    return why or (_admission(case) if held_if else "")


def _round(case: _Case, key: str) -> str:
    """Why a stage keeps its round: the invitations to both go out together."""
    others = {s.round_with for r in (case.old, case.new) for s in r.stages if s.key == key and s.round_with}
    return next(filter(None, map(case.started, sorted(others))), "")


def _movable(case: _Case, stage: Stage, field: str) -> str:
    """A stage to which people are invited moves as long as it is still to come."""
    if stage.take_home and field in DAYS:
        if case.moved == stage.key and case.new.stage(stage.key).first_day == stage.first_day:
            return ""  # only its end moves
        return f"de opdracht van {stage.title} is al verstuurd"
    if stage.planned and stage.first_day < case.today and case.moved != stage.key:
        return f"{stage.title} begon al op {dutch_date(stage.first_day)}"
    return ""


def _days(case: _Case, stage: Stage) -> Iterator[str]:
    """A new day is still to come, leaves the promised notice, and keeps the order."""
    before = next((s for s in case.old.stages if s.key == stage.key), None)
    if before and all(getattr(before, field) == getattr(stage, field) for field in DAYS):
        return
    fresh = _all_days(stage) - (_all_days(before) if before else set())
    path, asked = f"stages.{stage.key}", stage.key in case.asked
    yield from (f"{path}: {dutch_date(day)} is al voorbij" for day in sorted(fresh) if day < case.today)
    if asked and not stage.planned:
        yield f"{path}: wie al uitgenodigd is, moet een dag kennen"
    notice = case.new.terms.notice_days
    if asked and fresh and notice and min(fresh) < case.today + dt.timedelta(days=notice):
        yield f"{path}: {dutch_date(min(fresh))} valt binnen de beloofde {notice} dagen na de kennisgeving"
    for earlier in case.new.before(stage) if fresh and not stage.round_with else ():
        if earlier.planned and earlier.last_day > stage.first_day:
            yield f"{path}: {dutch_date(stage.first_day)} valt voor het einde van {earlier.title}"


def _all_days(stage: Stage) -> set[dt.date]:
    return {*stage.dates, stage.first_day, stage.last_day} if stage.planned else set()


def _order(case: _Case) -> str:
    """Stages keep their places up to the last one that began."""
    began = [s.key for s in case.old.stages if case.started(s.key)]
    common = [s.key for s in case.old.stages if s.key in {n.key for n in case.new.stages}]
    now = [s.key for s in case.new.stages if s.key in common]
    last = common.index(began[-1]) + 1 if began and began[-1] in common else 0
    return f"{case.started(began[-1])}; tot daar ligt de volgorde vast" if common[:last] != now[:last] else ""


def _placed(case: _Case, key: str) -> str:
    """Why a stage cannot come or go where it stands: one after it began."""
    regulation = case.new if any(s.key == key for s in case.new.stages) else case.old
    keys = [s.key for s in regulation.stages]
    return next(filter(None, map(case.started, reversed(keys[keys.index(key) + 1 :]))), "")


def _end(case: _Case) -> str:
    return "over het eindresultaat is al beslist" if "ranking" in case.decided else ""


def _admission(case: _Case) -> str:
    return "over de ontvankelijkheid is al beslist" if "admissibility" in case.decided else ""


def _chain(case: _Case) -> set[str]:
    return {key for r in (case.old, case.new) for key in r.ranking.tie_break}


def _of_board(case: _Case) -> set[str]:
    boards = {r.jury.board for r in (case.old, case.new) if r.jury}
    return {s.key for s in case.old.stages if s.decided_by in boards}


def _over(case: _Case, key: str = "") -> set[str]:
    """The stages that gates look at; with a key, that stage's gate alone."""
    found: set[str] = set()
    for regulation in (case.old, case.new):
        for stage in regulation.stages:
            if stage.entry and key in ("", stage.key):
                best = stage.entry.best.tie_break if stage.entry.best else ()
                every = {s.key for s in regulation.before(stage) if s.scoring.in_total}
                found |= {*(stage.entry.over or every), *best}
    return found
