"""Days that people may not expect: holidays, Sundays, terms that do not fit, stages that may overlap."""

import datetime as dt
from collections.abc import Callable, Container, Iterator

from rules.dates import day_after_term, dutch_date, dutch_day
from rules.phrases import days_words
from rules.regulation import Regulation
from rules.stage import Stage

IsHoliday = Callable[[dt.date], bool]
SUNDAY = 6


class _Holidays(Container[dt.date]):
    """The public holidays, as a container of dates."""

    def __init__(self, is_holiday: IsHoliday) -> None:
        self.is_holiday = is_holiday

    def __contains__(self, day: object) -> bool:
        return isinstance(day, dt.date) and self.is_holiday(day)


def day_warnings(regulation: Regulation, is_holiday: IsHoliday) -> Iterator[str]:
    """What is odd about the calendar."""
    yield from _free_days(regulation, is_holiday)
    for number, stage in enumerate(regulation.stages):
        yield from _inside(stage, is_holiday)
        if stage.planned and not stage.round_with:
            yield from _after_previous(regulation, number, stage)
    yield from _late_windows(regulation, _Holidays(is_holiday))
    yield from _admission(regulation, _Holidays(is_holiday))


def _free_days(regulation: Regulation, is_holiday: IsHoliday) -> Iterator[str]:
    """Days that the text names and that fall on a Sunday or a public holiday; none of them moves (A15)."""
    days = [("de sluitingsdatum", regulation.applications.closes)]
    for stage in regulation.stages:
        home, between = stage.take_home, stage.range
        named = [
            *stage.dates,
            home and home.sent,
            home and home.due,
            between and between.first,
            between and between.last,
        ]
        days += [(stage.title, day) for day in named if day]
    for what, day in dict.fromkeys(days):
        if is_holiday(day):
            yield f"{what}: {dutch_day(day)} is een feestdag; de dag verschuift niet"
        elif day.weekday() == SUNDAY:
            yield f"{what}: {dutch_day(day)} is een zondag; de dag verschuift niet"


def _inside(stage: Stage, is_holiday: IsHoliday) -> Iterator[str]:
    """Free days within a window: they shorten a home assignment, and slots fall on them too."""
    if not stage.planned or not (stage.take_home or (stage.slots and stage.range)):
        return
    length = (stage.last_day - stage.first_day).days
    between = [stage.first_day + dt.timedelta(days=n) for n in range(length + 1)]
    if stage.take_home:
        for day in between[1:-1]:
            if is_holiday(day):
                yield f"{stage.title}: in de termijn valt {dutch_day(day)}, een feestdag; de termijn wordt niet langer"
        return
    free = [day for day in between if is_holiday(day) or day.weekday() >= SUNDAY - 1]
    if free:
        yield f"{stage.title}: er worden ook uren verdeeld op {', '.join(dutch_day(day) for day in free)}"


def _after_previous(regulation: Regulation, number: int, stage: Stage) -> Iterator[str]:
    """A stage on the very day of what precedes it, or sooner after it than invitations promise."""
    previous = regulation.stages[number - 1] if number else None
    if previous and not previous.planned:
        return
    since = previous.last_day if previous else regulation.applications.closes
    what = f"‘{previous.title}’" if previous else "de sluitingsdatum"
    if stage.first_day <= since:
        yield _same_day(stage, what)
    promised = regulation.terms.notice_days
    between = (stage.first_day - since).days
    if promised and between < promised and not stage.take_home:
        yield (
            f"{stage.title}: tussen {what} ({dutch_date(since)}) en dit onderdeel ({dutch_date(stage.first_day)})"
            f" liggen {days_words(max(between, 0))}; het reglement belooft er minstens {promised} tussen uitnodiging en"
            " proef"
        )


def _same_day(stage: Stage, what: str) -> str:
    if stage.take_home and stage.take_home.late == "warn":
        return (
            f"{stage.title}: de opdracht vertrekt op de dag van {what}; komt een uitslag later, dan wordt de termijn"
            " korter (A21)"
        )
    if stage.take_home:
        return f"{stage.title}: de opdracht vertrekt op de dag van {what}; de uitslag moet er die dag al zijn"
    return f"{stage.title}: begint op de dag van {what}; de uitnodigingen moeten dan al weg zijn"


def _late_windows(regulation: Regulation, holidays: Container[dt.date]) -> Iterator[str]:
    """A stage that is held so many days after something may run past a later stage's fixed day."""
    latest, floating = regulation.applications.closes, ""
    for stage in regulation.stages:
        if stage.relative and stage.relative.after == "closing":
            end = day_after_term(regulation.applications.closes, stage.relative.days, stage.relative.count, holidays)
            latest, floating = max(latest, end), stage.title
        elif stage.relative:
            latest, floating = day_after_term(latest, stage.relative.days, stage.relative.count, holidays), stage.title
        elif stage.take_home and stage.take_home.days:
            latest, floating = latest + dt.timedelta(days=stage.take_home.days), stage.title
        elif stage.planned:
            if floating and latest >= stage.first_day:
                yield (
                    f"{floating}: kan duren tot en met {dutch_date(latest)} of later, terwijl ‘{stage.title}’ vast op"
                    f" {dutch_date(stage.first_day)} begint"
                )
            latest, floating = max(latest, stage.last_day), ""


def _admission(regulation: Regulation, holidays: Container[dt.date]) -> Iterator[str]:
    """The term for word on admission, held against the cure of incomplete files and the first stage."""
    applications, first = regulation.applications, regulation.stages[0]
    cured = None
    if applications.cure:
        cured = day_after_term(applications.closes, applications.cure.days, applications.cure.count, holidays)
        if first.planned and first.first_day <= cured:
            begins = dutch_date(first.first_day)
            yield f"{first.title}: begint op {begins}, terwijl aanvullen mag tot {dutch_date(cured)}"
    promised = regulation.terms.admission_word_days
    if promised is None:
        return
    word = applications.closes + dt.timedelta(days=promised)
    words = f"ontvankelijkheid: het reglement belooft uitsluitsel tegen {dutch_date(word)}"
    if cured and cured >= word:
        yield f"{words}, terwijl aanvullen mag tot {dutch_date(cured)}"
    if first.planned and first.first_day <= word:
        yield f"{words}, terwijl ‘{first.title}’ al op {dutch_date(first.first_day)} begint"
    if word in holidays or word.weekday() == SUNDAY:
        yield f"{words}, en dat is een {'feestdag' if word in holidays else 'zondag'}"
