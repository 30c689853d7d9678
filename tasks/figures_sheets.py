"""Figures in words: the tables that stand on the terminal, in a workbook and in Prefect."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from sqlmodel import col, func

from models.tables import Invitation, Step
from models.work import Work, looking
from rules.dates import dutch_date, local_day
from rules.numbers import dutch
from rules.parts import part_title
from rules.promises import broken_by, word_due
from rules.regulation import Regulation
from rules.states import DUTCH
from tasks.exports import Cell, Sheet
from tasks.figures import ADMISSION, END, OPENING, WHO, Figures, Part, figures
from tasks.reading import picked

WENT_ON = {"admissible", "passed_stage", "passed"}
FEW = 5  # fewer people than this could be known by their number where others than HR look
ENDED, STOPPED, ALIVE = "afgerond", "stopgezet", "loopt"


def days(time: dt.timedelta) -> Decimal:
    """A time in days, to a tenth, cut off."""
    return Decimal(int(time / dt.timedelta(days=1) * 10)).scaleb(-1)


def share(part: int, whole: int) -> str:
    """A part of a whole in percent, for a Dutch reader; nothing of nothing."""
    return f"{dutch(Fraction(100 * part, whole), 1)}%" if whole else ""


def went_on(part: Part) -> int:
    """How many came through a part."""
    return sum(count for outcome, count in part.outcomes.items() if outcome in WENT_ON)


def state_of(one: Figures) -> str:
    """Whether a procedure goes on, ended or was stopped."""
    if one.procedure.stopped_because is not None:
        return STOPPED
    return ENDED if one.procedure.ended_at else ALIVE


def over_the_years(found: Sequence[Figures]) -> list[Sheet]:
    """One line for each year, and one for each procedure."""
    years = sorted({one.year for one in found})
    by_year = [_year(str(year), [one for one in found if one.year == year]) for year in years]
    total = [_year("alle jaren", found)] if len(years) > 1 else []
    columns = (
        *COUNTED, "geslaagd (%)", "gemiddelde duur (dagen)",
        *(f"dagen: {who}" for who in WHO), "termijnen niet gehaald", *LETTERS,
    )  # fmt: skip
    lines = Sheet("procedures", _columns_of_one(), [_line(one) for one in found])
    return [Sheet("jaren", columns, [*by_year, *total]), lines]


COUNTED = ("jaar", "procedures", "lopen", "stopgezet", "kandidaturen", "geslaagd")
LETTERS = ("brieven verstuurd", "brieven mislukt", "brieven in twijfel")


def _year(name: str, some: Sequence[Figures]) -> tuple[Cell, ...]:
    states = Counter(map(state_of, some))
    candidates, passed = sum(one.candidates for one in some), sum(one.passed for one in some)
    finished = [one for one in some if state_of(one) == ENDED]
    mean = sum((one.time for one in finished), dt.timedelta()) / len(finished) if finished else None
    waits = [days(_waited(some, who)) for who in WHO]
    broken, letters = sum(one.terms_broken for one in some), map(sum, zip(*map(_letters, some), strict=True))
    return (
        name, len(some), states[ALIVE], states[STOPPED], candidates, passed, share(passed, candidates),
        days(mean) if mean is not None else None, *waits, broken, *letters,
    )  # fmt: skip


def _waited(some: Iterable[Figures], who: str) -> dt.timedelta:
    return sum((one.waits.get(who, dt.timedelta()) for one in some), dt.timedelta())


def _columns_of_one() -> tuple[str, ...]:
    waits = tuple(f"dagen: {who}" for who in WHO)
    return (
        "procedure", "geopend", "beëindigd", "toestand", "kandidaturen", "geslaagd", "duur (dagen)", *waits,
        "termijnen niet gehaald", *LETTERS,
    )  # fmt: skip


def _line(one: Figures) -> tuple[Cell, ...]:
    ended = local_day(one.procedure.ended_at) if one.procedure.ended_at else None
    waits = [days(one.waits.get(who, dt.timedelta())) for who in WHO]
    return (
        one.reference, local_day(one.procedure.opened_at), ended, state_of(one), one.candidates, one.passed,
        days(one.time), *waits, one.terms_broken, *_letters(one),
    )  # fmt: skip


def _letters(one: Figures) -> tuple[int, int, int]:
    return one.letters.get("sent", 0), one.letters.get("failed", 0), one.doubtful


def of_one(reference: str) -> tuple[Figures, list[Sheet]]:
    """One procedure: its parts, its waits, the terms it promised and its letters; UnknownProcedure."""
    (one,) = figures(reference)
    with looking(reference) as work:
        terms = list(_terms(work))
        return one, [
            _parts(one, work.regulation),
            _waits(one),
            Sheet("termijnen", ("termijn", "gehaald", "niet gehaald"), terms),
            _letter_sheet(one),
        ]


def title_of(regulation: Regulation, key: str) -> str:
    """What a part is called."""
    own = {
        OPENING: "Kandidaatstelling",
        ADMISSION: "Ontvankelijkheid",
        "ranking": "Eindrapport en rangschikking",
        END: "Aanstelling en wervingsreserve",
        "": "Nog bezig",
    }
    return own.get(key) or part_title(regulation, key)


def _parts(one: Figures, regulation: Regulation) -> Sheet:
    rows: list[tuple[Cell, ...]] = [
        (title_of(regulation, part.key), days(part.time), part.came or None, went_on(part) if part.came else None,
         share(went_on(part), part.came), _left(part))
        for part in one.parts
    ]  # fmt: skip
    rows.append(("Samen", days(one.time), one.candidates, one.passed, share(one.passed, one.candidates), ""))
    return Sheet("onderdelen", ("onderdeel", "dagen", "kwamen", "gingen door", "slaagcijfer", "vielen af"), rows)


def _left(part: Part) -> str:
    gone = {DUTCH[outcome]: count for outcome, count in sorted(part.outcomes.items()) if outcome not in WENT_ON}
    return ", ".join(f"{count} {words}" for words, count in gone.items())


def _waits(one: Figures) -> Sheet:
    rows: list[tuple[Cell, ...]] = [(who, days(time), share_of(time, one.time)) for who, time in one.waits.items()]
    return Sheet("wachten", ("gewacht op", "dagen", "aandeel"), rows)


def share_of(time: dt.timedelta, whole: dt.timedelta) -> str:
    """A part of a time in percent."""
    return share(time // dt.timedelta(seconds=1), whole // dt.timedelta(seconds=1))


def _terms(work: Work) -> Iterator[tuple[Cell, ...]]:
    """For each promised term how often it was kept: an invitation for each candidate, the word on admission once."""
    regulation = work.regulation
    asked = picked(Invitation.key, Invitation.invited_on, func.count()).where(Invitation.procedure_id == work.id)
    invited = work.session.exec(asked.group_by(Invitation.key, col(Invitation.invited_on))).all()
    for stage in regulation.stages:
        own = [(on, count) for key, on, count in invited if key == stage.key]
        if own and (regulation.terms.notice_days or stage.take_home) and stage.planned:
            broken = sum(count for on, count in own if any(broken_by(regulation, stage, on)))
            yield f"Uitnodiging voor {stage.title}", sum(count for _, count in own) - broken, broken
    due, said = word_due(regulation), work.session.get(Step, (work.id, ADMISSION))
    if due and said and said.done_at:
        kept = local_day(said.done_at) <= due
        yield f"Uitsluitsel over de ontvankelijkheid tegen {dutch_date(due)}", int(kept), int(not kept)


def _letter_sheet(one: Figures) -> Sheet:
    from tasks.letter_words import LETTER

    rows: list[tuple[Cell, ...]] = [(LETTER[status], count) for status, count in sorted(one.letters.items())]
    return Sheet("brieven", ("toestand", "aantal"), [*rows, ("in twijfel", one.doubtful)])


def masked(count: int) -> str:
    """A number of people as it is shown where others than HR look: few of them could be known by it."""
    return str(count) if count == 0 or count >= FEW else f"minder dan {FEW}"


def public(found: Iterable[Figures]) -> list[dict[str, str]]:
    """One line for each year for Prefect: sums over procedures, and no number of a few people."""
    by_year: dict[int, list[Figures]] = {}
    for one in found:
        by_year.setdefault(one.year, []).append(one)
    return [_public(year, some) for year, some in sorted(by_year.items())]


def _public(year: int, some: Sequence[Figures]) -> dict[str, str]:
    candidates, passed = sum(one.candidates for one in some), sum(one.passed for one in some)
    hidden = 0 < passed < FEW or 0 < candidates - passed < FEW
    finished = [one.time for one in some if state_of(one) == ENDED]
    mean = sum(finished, dt.timedelta()) / len(finished) if finished else None
    waits = {f"dagen wachten op {who}": dutch(days(_waited(some, who))) for who in WHO}
    return {
        "jaar": str(year),
        "procedures": str(len(some)),
        "kandidaturen": masked(candidates),
        "geslaagd": f"minder dan {FEW}, of bijna allen" if hidden else str(passed),
        "gemiddelde duur (dagen)": dutch(days(mean)) if mean is not None else "",
        **waits,
        "termijnen niet gehaald": str(sum(one.terms_broken for one in some)),
        "brieven mislukt": str(sum(one.letters.get("failed", 0) for one in some)),
    }
