"""Amending a regulation after it was opened: what differs, why it may not be, and how those concerned read it (L2).

A stage is *asked* once its invitations left, and *decided* once it has a result. Three more things may be decided, by
their own words: `closing` (the closing moment came), `admissibility` and `ranking`.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from rules.dates import dutch_date
from rules.definition import Definition
from rules.numbers import plain
from rules.regulation import Regulation
from rules.stage import Stage
from rules.wording import explained
from rules.wording_stages import stage_words

TEXTS = {"source", "choice", "about", "aliases"}
FREE = {"appeal", "information", "deciders", "employer"}
FIXED = {"reference", "version", "employer.name"}
PUBLISHED = {"title", "employment", "pay_scale", "tracks", "attributes", "conditions", "applications"}
DAYS = {"dates", "range", "relative", "take_home", "slots"}
PRACTICAL = DAYS | {"place", "duration", "bring"}
WEIGHT = {"max", "components", "in_total"}  # what gives the points of one stage their weight beside another's
QUIET = {"source", "choice", "aliases", "information", "deciders"}  # nobody gets a letter about these
UNTOLD = {  # what a letter must tell but the explanation of a regulation does not
    "about": "Waarover het gaat",
    "duration": "Duur",
    "bring": "Mee te brengen",
    "title": "Titel",
    "pay_scale": "Weddeschaal",
    "address": "Adres van het bestuur",
    "contact": "Contactadres",
    "signature": "Ondertekening",
}


@dataclass(frozen=True)
class Change:
    """One field that differs, by its path in the file; `before` or `after` is empty where there is nothing.

    `field` is the field's own name, empty where something with a key comes or goes as a whole.
    """

    path: str
    before: str
    after: str
    field: str = ""

    @property
    def words(self) -> str:
        """`stages.oral_exam.dates: was 21 november 2024, wordt 28 november 2024`"""
        return f"{self.path}: was {self.before or 'niets'}, wordt {self.after or 'niets'}"

    @property
    def parts(self) -> tuple[str, ...]:
        """The path step by step."""
        return tuple(self.path.split("."))

    @property
    def stage(self) -> str:
        """The key of the stage it is about; empty if it is about the whole."""
        return self.parts[1] if self.parts[0] == "stages" and len(self.parts) > 1 else ""

    @property
    def is_quiet(self) -> bool:
        """Whether it changes nothing that a candidate must hear."""
        return bool(QUIET & {self.parts[0], self.field})


def differences(old: Regulation, new: Regulation) -> list[Change]:
    """Everything that differs, field by field; stages, documents, conditions and the like are matched by key."""
    return list(_walk("", "", old, new))


def _walk(path: str, field: str, old: Any, new: Any) -> Iterator[Change]:
    if old == new:
        return
    dot = f"{path}." if path else ""
    if isinstance(old, Definition) and type(old) is type(new):
        for name in type(old).model_fields:
            yield from _walk(dot + name, name, getattr(old, name), getattr(new, name))
    elif _keyed(old) or _keyed(new):
        before, after = ({one.key: one for one in some} for some in (old or (), new or ()))
        for key in before | after:
            yield from _walk(dot + key, "", before.get(key), after.get(key))
        was, now = [k for k in before if k in after], [k for k in after if k in before]
        if path == "stages" and was != now:
            yield Change(path, ", ".join(was), ", ".join(now), field)
    else:
        yield Change(path, _shown(old, alone=new is None), _shown(new, alone=old is None), field)


def _keyed(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(hasattr(one, "key") for one in value)


def _shown(value: Any, *, alone: bool = False) -> str:
    """A value as HR reads it; something that is new or lapses goes by its name."""
    if isinstance(value, Definition):
        name = getattr(value, "title", "") or getattr(value, "label", "")
        if alone and name:
            return f"‘{name}’"
        set_ = {k: getattr(value, k) for k in type(value).model_fields if k in value.model_fields_set - TEXTS}
        return ", ".join(f"{key} {_shown(one)}" for key, one in set_.items())
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(one)}" for key, one in value.items())
    if isinstance(value, tuple):
        return ", ".join(_shown(one) for one in value)
    if isinstance(value, dt.date):
        return dutch_date(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return plain(value).replace(".", ",") if isinstance(value, Decimal) else "" if value is None else str(value)


@dataclass(frozen=True)
class _Case:
    """An amendment against where the procedure stands."""

    old: Regulation
    new: Regulation
    decided: AbstractSet[str]
    asked: AbstractSet[str]
    today: dt.date
    received: bool

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
) -> list[str]:
    """Why a regulation may not become another, one line each; empty if it may.

    `received` says whether anyone applied. The rule is that nobody's chances change by what is known already: what one
    applied on stands once the closing day is past, a stage stands once it was asked (its day and place until that day),
    a rule that looks at points stands once any of those points are known.
    """
    case = _Case(old, new, decided, asked, today, received)
    lines = [f"{c.path}: {why}" for c in differences(old, new) if (why := _why_not(case, c))]
    return lines + [line for stage in new.stages for line in _days(case, stage)]


def _why_not(case: _Case, change: Change) -> str:
    root = change.parts[0]
    if change.path in FIXED:
        return "ligt voor de hele procedure vast"
    if root in FREE or change.field in TEXTS:
        return ""
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
        return f"de opdracht van {stage.title} is al verstuurd"
    if stage.planned and stage.first_day < case.today:
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


def plain_lines(old: Regulation, new: Regulation) -> dict[str, list[str]]:
    """What changes as candidates read it, by stage key; the empty key holds what concerns everyone."""
    found: dict[str, list[str]] = {"": []}
    for title, before, after in _sections(old, new):
        found[""] += _compared(title, before, after)
    stages = {s.key: s for s in old.stages}, {s.key: s for s in new.stages}
    for key in stages[0] | stages[1]:
        was, now = stages[0].get(key), stages[1].get(key)
        if now is None:
            found[key] = [f"{stages[0][key].title}. Dit onderdeel vervalt."]
        else:
            found[key] = _compared(now.title, stage_words(old, was) if was else [], stage_words(new, now))
    titles: Mapping[str, str] = {s.key: f"{s.title}. " for s in new.stages}
    loud = [c for c in differences(old, new) if not c.is_quiet]
    for change in loud:
        if change.field in UNTOLD:
            line = change.words.replace(change.path, UNTOLD[change.field], 1)
            found[change.stage].append(f"{titles.get(change.stage, '')}{line}.")
    if loud and not any(found.values()):
        found[""].append("De tekst van het reglement is aangepast.")
    return {key: lines for key, lines in found.items() if lines}


def _sections(old: Regulation, new: Regulation) -> Iterator[tuple[str, list[str], list[str]]]:
    """The sections that are not about one stage, before and after."""
    before, after = ({t: s for t, s in explained(r) if not t[0].isdigit()} for r in (old, new))
    yield from ((title, before.get(title, []), after.get(title, [])) for title in before | after)


def _compared(title: str, before: list[str], after: list[str]) -> list[str]:
    gone, come = [s for s in before if s not in after], [s for s in after if s not in before]
    if len(gone) == len(come):
        return [f"{title}. Was: {was} Wordt: {now}" for was, now in zip(gone, come, strict=True)]
    return [f"{title}. Vervalt: {was}" for was in gone] + [f"{title}. Nieuw: {now}" for now in come]
