"""What a procedure measures of its profile, stage by stage, and how two profiles differ."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rules.numbers import percent
from rules.phrases import both, named
from rules.profile import KINDS, Competence, Knowledge, Profile
from rules.regulation import Regulation
from rules.stage import Stage
from rules.wording_gates import known_maximum


@dataclass(frozen=True)
class Measure:
    """How much one competence weighs in one stage, in percent, exactly.

    `of_total` is its share of the whole total: 0 where the stage does not count, None while a maximum is a hole.
    """

    competence: str
    stage: str
    of_stage: Fraction
    of_total: Fraction | None


@dataclass(frozen=True)
class Coverage:
    """Which competences of a profile the stages of a regulation measure."""

    profile: Profile
    stages: tuple[Stage, ...]
    measures: tuple[Measure, ...]

    def measure(self, competence: str, stage: str) -> Measure | None:
        """What this stage makes of this competence, if it measures it."""
        return next((m for m in self.measures if (m.competence, m.stage) == (competence, stage)), None)

    def of_total(self, competence: str) -> Fraction | None:
        """The competence's share of the whole total in percent; None while a maximum is a hole."""
        shares = [m.of_total for m in self.measures if m.competence == competence]
        known = [share for share in shares if share is not None]
        return sum(known, Fraction(0)) if len(known) == len(shares) else None

    @property
    def never(self) -> tuple[Competence, ...]:
        """The competences that no stage measures."""
        measured = {m.competence for m in self.measures}
        return tuple(c for c in self.profile.competences if c.key not in measured)

    @property
    def not_for_all(self) -> tuple[Competence, ...]:
        """The competences that are measured only where not everyone comes: a stage for some, or one not always held."""
        some = {s.key for s in self.stages if s.only_for or s.held_if or s.exemption}
        for_all = {m.competence for m in self.measures if m.stage not in some}
        measured = {m.competence for m in self.measures}
        return tuple(c for c in self.profile.competences if c.key in measured - for_all)

    @property
    def empty(self) -> tuple[Stage, ...]:
        """The stages that measure no competence."""
        measuring = {m.stage for m in self.measures}
        return tuple(s for s in self.stages if s.key not in measuring)

    @property
    def kinds(self) -> tuple[tuple[str, tuple[Competence, ...]], ...]:
        """The competences by kind, for each kind that the profile has."""
        found = ((kind, tuple(c for c in self.profile.competences if c.kind == kind)) for kind in KINDS)
        return tuple((kind, competences) for kind, competences in found if competences)


def coverage(regulation: Regulation, profile: Profile) -> Coverage:
    """Hold a regulation against the profile it rests on: competence by stage, in percent."""
    shares = _shares(regulation)
    measures = tuple(
        Measure(c.competence, stage.key, of_stage, _of_total(shares, stage, of_stage))
        for stage, grid in regulation.grids
        for c in grid.criteria
        for of_stage in [percent(Fraction(c.weight), Fraction(grid.whole))]
    )
    return Coverage(profile, regulation.stages, measures)


def _of_total(shares: dict[str, Fraction] | None, stage: Stage, of_stage: Fraction) -> Fraction | None:
    return None if shares is None else shares.get(stage.key, Fraction(0)) * of_stage / 100


def _shares(regulation: Regulation) -> dict[str, Fraction] | None:
    """The percentage of the total that each stage brings if all are held, as the total is added (A3)."""
    rule, sizes = regulation.total, dict[str, Fraction]()
    for stage in regulation.scored:
        most = Decimal(1) if rule and rule.basis == "mean_pct" else known_maximum(stage)
        if most is None:
            return None
        sizes[stage.key] = Fraction(most) * Fraction(rule.weights.get(stage.key, Decimal(1)) if rule else 1)
    whole = sum(sizes.values(), Fraction(0))
    return {key: percent(size, whole) for key, size in sizes.items()}


def plural(kind: str) -> str:
    """The Dutch name of a kind in the plural: `functiespecifieke competenties`."""
    return KINDS[kind].replace("competentie", "competenties")


def quoted(competences: Iterable[Competence]) -> str:
    """`‘Visie’ en ‘Coachen’`"""
    return both(f"‘{c.name}’" for c in competences)


def summary(found: Coverage) -> Iterator[str]:
    """The profile a regulation rests on and how much of it is measured, a sentence each."""
    profile, never = found.profile, {c.key for c in found.never}
    yield f"Het reglement steunt op het profiel ‘{profile.title}’ ({profile.profile})."
    counts = [
        f"{sum(c.key not in never for c in all_)} van de {len(all_)} {KINDS[kind] if len(all_) == 1 else plural(kind)}"
        for kind, all_ in found.kinds
    ]
    yield f"Gemeten: {both(counts)}."
    if found.empty:
        yield f"Meet geen enkele competentie: {both(named(stage) for stage in found.empty)}."


def gaps(found: Coverage) -> Iterator[str]:
    """The weak points before a judge: competences that are asked and never measured, or not of everyone."""
    if found.never:
        yield f"Nooit gemeten: {quoted(found.never)}."
    if found.not_for_all:
        yield f"Niet bij iedereen gemeten: {quoted(found.not_for_all)}."


@dataclass(frozen=True)
class Split:
    """Texts of two sides: those on both, and those on one side only."""

    shared: tuple[str, ...]
    only_one: tuple[str, ...]
    only_other: tuple[str, ...]


@dataclass(frozen=True)
class Pair:
    """The same competence in two profiles, with what shows it on both sides."""

    one: Competence
    other: Competence
    indicators: Split

    @property
    def name(self) -> str:
        """The competence's name, or both names where they differ."""
        return self.one.name if self.one.name == self.other.name else f"{self.one.name} / {self.other.name}"


@dataclass(frozen=True)
class Comparison:
    """Two profiles side by side."""

    one: Profile
    other: Profile
    pairs: tuple[Pair, ...]
    only_one: tuple[Competence, ...]
    only_other: tuple[Competence, ...]
    knowledge: Split


def compare(one: Profile, other: Profile) -> Comparison:
    """Match competences by key, then by name; texts are the same but for case, spaces and punctuation."""
    left, matched = list(other.competences), dict[str, Competence]()
    for same in (_same_key, _same_name):
        for mine in (c for c in one.competences if c.key not in matched):
            found = next((theirs for theirs in left if same(mine, theirs)), None)
            if found:
                matched[mine.key] = found
                left.remove(found)
    pairs = tuple(
        Pair(c, matched[c.key], split(c.indicators, matched[c.key].indicators))
        for c in one.competences
        if c.key in matched
    )
    only_one = tuple(c for c in one.competences if c.key not in matched)
    return Comparison(one, other, pairs, only_one, tuple(left), split(_known(one.knowledge), _known(other.knowledge)))


def split(one: Sequence[str], other: Sequence[str]) -> Split:
    """What two lists of texts share, in the first one's words, and what only one of them has."""
    mine, theirs = {bare(text) for text in one}, {bare(text) for text in other}
    return Split(
        tuple(text for text in one if bare(text) in theirs),
        tuple(text for text in one if bare(text) not in theirs),
        tuple(text for text in other if bare(text) not in mine),
    )


def bare(text: str) -> str:
    """A text without case, punctuation or double spaces, to compare it by."""
    signs = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(" " if unicodedata.category(sign)[0] in "PZC" else sign for sign in signs).split()
    return " ".join(words) or text


def _same_key(one: Competence, other: Competence) -> bool:
    return one.key == other.key


def _same_name(one: Competence, other: Competence) -> bool:
    return bare(one.name) == bare(other.name)


def _known(knowledge: Iterable[Knowledge]) -> tuple[str, ...]:
    return tuple(f"{one.text} ({one.level})" if one.level else one.text for one in knowledge)
