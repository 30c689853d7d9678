"""What a regulation says that people may not expect: nothing here is wrong, all of it is worth a look."""

from collections.abc import Iterator

from rules.provisions import Ranking, ReserveRule
from rules.regulation import Regulation
from rules.warnings_days import IsHoliday, day_warnings
from rules.warnings_marks import mark_warnings


def warnings(regulation: Regulation, is_holiday: IsHoliday) -> Iterator[str]:
    """Everything that is odd about days, minima, people, the ranking and the reserve, a line each in Dutch."""
    yield from day_warnings(regulation, is_holiday)
    yield from mark_warnings(regulation)
    yield from _people(regulation)
    yield from _ranking(regulation, regulation.ranking)
    if regulation.reserve:
        yield from _reserve(regulation.ranking, regulation.reserve)


def _people(regulation: Regulation) -> Iterator[str]:
    """Stages and documents that are for nobody."""
    parts = [(stage.title, stage.only_for) for stage in regulation.stages]
    parts += [(document.label, document.only_for) for document in regulation.applications.documents]
    for title, whom in parts:
        if whom and set(whom.meeting) & set(whom.unless):
            yield f"{title}: is voor niemand: dezelfde voorwaarde moet en mag niet vervuld zijn"


def _ranking(regulation: Regulation, rule: Ranking) -> Iterator[str]:
    if rule.priority and len(regulation.tracks) == 1:
        yield "Rangschikking: voorrang verandert niets, want er is maar één toegangsweg"
    elif rule.priority and not rule.joint:
        yield "Rangschikking: voorrang verandert niets, want elke toegangsweg heeft een eigen rangschikking"
    if not rule.joint and len(regulation.tracks) == 1:
        yield "Rangschikking: een rangschikking per toegangsweg verandert niets, want er is maar één toegangsweg"
    if (rule.priority or rule.tie_break) and not rule.numbered:
        yield "Rangschikking: voorrang of gelijke stand doet niets, want niemand krijgt een plaats"


def _reserve(ranking: Ranking, rule: ReserveRule) -> Iterator[str]:
    """A refusal that moves nobody (A29); a decision is never taken before the report, so no term starts too early."""
    if rule.refusal.policy == "to_bottom" and not ranking.numbered:
        yield "Wervingsreserve: onderaan komen verandert niets, want niemand heeft een plaats"
