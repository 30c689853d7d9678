"""Whether what people entered answers a question; every row that is wrong is told with its field."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from rules.dates import dutch_date, parse_date
from rules.functions import function_of, functions_asked
from rules.judging import ATTENDANCE, Mark, fails
from rules.numbers import dutch, parse_number, plain
from rules.questions import CHOICE, HOLD, SEND, Answer, Entry, Problem, Question
from rules.scoring import PointsScoring
from rules.signs import MAX_REASON, gives_reason
from rules.stage import Stage

NOT_HERE = "neemt niet deel aan dit onderdeel"
NAMED = 20  # dossiers in one line
Checked = tuple[str, str, str, str, str, str | None]  # all of a row but whose it is, and what was proposed


def check(question: Question, entries: Iterable[Entry]) -> tuple[list[Answer], list[Problem]]:
    """Check every row; the answers are usable only if there is no problem."""
    answers: list[Answer] = []
    problems: list[Problem] = []
    if question.letters:
        entries = [entry._replace(dossier=one) for entry in entries for one in question.meant(entry.dossier)]
    entries, seen, asked = list(entries), set[str](), frozenset(question.dossiers)
    checked: dict[Checked, tuple[list[Problem], Answer | None]] = {}
    each = question.per_dossier
    for number, entry in enumerate(entries):
        if number and not each:
            problems.append(Problem(entry.line, "onderdeel", "hier is maar één antwoord mogelijk"))
        same = (*entry[2:7], question.proposals.get(entry.dossier))
        if same not in checked:  # what is entered alike is checked once
            told = list(_row_problems(question, entry))
            checked[same] = told, None if told else _accept(question, entry)
        told, answer = checked[same]
        fits = not each or (entry.dossier in asked and entry.dossier not in seen)
        found = [] if fits else list(_dossier_problems(question, asked, entry, seen))
        problems += [*found, *(replace(one, line=entry.line, dossier=entry.dossier) for one in told)]
        seen.add(entry.dossier)
        if answer and not found:
            answers.append(Answer(entry.dossier, *answer[1:]))
    if not problems:
        problems += [*_choice_problems(question, answers), *_unseen(question, entries)]
    return answers, problems


def _choice_problems(question: Question, answers: list[Answer]) -> Iterator[Problem]:
    """Of those who are tied for the last places, the jury chooses as many as there are places, all at once (A7)."""
    if question.kind != "tie":
        return
    chosen = sum(CHOICE[answer.value] for answer in answers)
    left = missing(question, [answer.dossier for answer in answers])
    if left:
        yield Problem(0, "dossier", f"kies over allen tegelijk; nog zonder keuze: {', '.join(left)}")
    elif chosen != question.places:
        yield Problem(0, "resultaat", f"precies {question.places} van hen ‘uitgenodigd’ verwacht, niet {chosen}")


def _unseen(question: Question, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Who lets a letter leave has seen it as it is now: the stamp says so, of all letters or of this dossier's."""
    sent = [e for e in entries if question.kind == "look" and e.result.casefold() == SEND]
    stale = [e.dossier for e in sent if e.seen not in {question.stamp, question.stamps[e.dossier]}]
    if stale:
        named = ", ".join(stale[:NAMED]) + (f" en nog {len(stale) - NAMED}" if len(stale) > NAMED else "")
        yield Problem(0, "stand", f"niet bekeken zoals de brieven nu zijn ({named}); bekijk ze opnieuw")


def missing(question: Question, answered: Iterable[str]) -> list[str]:
    """The dossiers that still lack an answer."""
    have = {*answered, *(question.proposals if question.kind == "look" else ())}
    return [dossier for dossier in question.dossiers if dossier not in have] if question.per_dossier else []


def _dossier_problems(question: Question, asked: frozenset[str], entry: Entry, seen: set[str]) -> Iterator[Problem]:
    if not entry.dossier:
        yield Problem(entry.line, "dossier", "ontbreekt")
    elif entry.dossier not in asked and entry.dossier in question.known:
        state = question.known[entry.dossier]
        away = "heeft hier geen brief die nog niet vertrokken is" if question.kind == "look" else NOT_HERE
        yield Problem(entry.line, "dossier", f"{away} ({state})", entry.dossier)
    elif entry.dossier not in asked and question.kind == "look" and "/" in entry.dossier:
        yield Problem(entry.line, "brief", "wacht hier niet: vertrokken, vervangen, of een ander nummer", entry.dossier)
    elif entry.dossier not in asked:
        yield Problem(entry.line, "dossier", "bestaat niet in deze procedure", entry.dossier)
    elif entry.dossier in seen:
        yield Problem(entry.line, "dossier", "staat twee keer in dit bestand of formulier", entry.dossier)


def _row_problems(question: Question, entry: Entry) -> Iterator[Problem]:
    def problem(name: str, what: str) -> Problem:
        return Problem(entry.line, name, what, entry.dossier)

    if question.kind == "stage" and entry.attendance.casefold() not in ATTENDANCE:
        yield problem("aanwezigheid", f"een van {', '.join(ATTENDANCE)}")
    elif entry.attendance.casefold() == "overmacht" and question.kind == "stage":
        yield from (problem("motivering", what) for what in _postponed(question, entry))
    elif question.kind != "stage" or entry.attendance.casefold() == "aanwezig":
        yield from (problem("resultaat", what) for what in _result_problems(question, entry.result))
        if needs_reasons(question, entry) and not entry.reasons:
            yield problem("motivering", _why_reasons(question, entry.dossier))
    elif entry.result:
        yield problem("resultaat", f"leeg verwacht bij ‘{entry.attendance.casefold()}’")
    if entry.reasons and not gives_reason(entry.reasons):
        yield problem("motivering", f"hoogstens {MAX_REASON} leesbare tekens verwacht")
    if decider_of(question, entry.decider) is None:
        yield problem("beslisser", functions_asked(question.deciders))
    yield from (problem("datum", what) for what in _date_problems(question, entry.date))


def _postponed(question: Question, entry: Entry) -> Iterator[str]:
    """An absence by force majeure is a reasoned decision; the candidate then gets a new date (A25)."""
    if not question.force_majeure:
        yield "het reglement voorziet geen nieuwe datum na overmacht; gebruik ‘afwezig’"
    elif entry.result:
        yield "leeg resultaat verwacht bij ‘overmacht’"
    elif not entry.reasons:
        yield "verplicht bij overmacht; vul in een bestand de kolom motivering in"


def decider_of(question: Question, text: str) -> str | None:
    """The function of the regulation that a person means, or None."""
    return function_of(question.deciders, text)


def _result_problems(question: Question, result: str) -> Iterator[str]:
    if question.unscored:
        if result:
            yield "leeg verwacht: dit onderdeel krijgt geen score"
        return
    if question.options:
        if result.casefold() not in {option.casefold() for option in question.options}:
            listed = " of ".join(f"‘{option}’" for option in question.options)
            yield f"{listed} verwacht"
        elif question.kind == "appointment" and result.upper() in question.not_met:
            yield question.not_met[result.upper()]
        return
    scoring = question.stage.scoring if question.stage else None
    if isinstance(scoring, PointsScoring):
        yield from _points_problems(scoring, result)


def _points_problems(scoring: PointsScoring, result: str) -> Iterator[str]:
    parts = scoring.parts
    limits = [(f"{part.title}: ", part.asked) for part in parts] or [("", scoring.maximum)]
    given = result.split("+") if parts else [result]
    if len(given) != len(limits):
        titles = " + ".join(part.title for part in parts)
        yield f"punten voor {len(limits)} delen verwacht, met + ertussen: {titles}"
        return
    for (title, most), text in zip(limits, given, strict=True):
        try:
            points = parse_number(text)
        except ValueError as fault:
            yield f"{title}{fault} verwacht"
            continue
        if points > most:
            yield f"{title}{_shown(points)} is meer dan het maximum van {dutch(most)}"
        elif points % scoring.score_step:
            yield f"{title}{_shown(points)} past niet in stappen van {_shown(scoring.score_step)}"


def _shown(points: Decimal) -> str:
    return plain(points).replace(".", ",")


def _date_problems(question: Question, text: str) -> Iterator[str]:
    try:
        day = parse_date(text)
    except ValueError as fault:
        yield f"{fault} verwacht"
        return
    if day < question.earliest:
        yield f"{dutch_date(day)} ligt voor {dutch_date(question.earliest)}"
    elif question.latest and day > question.latest:
        yield f"{dutch_date(day)} ligt na {dutch_date(question.latest)}"


def needs_reasons(question: Question, entry: Entry) -> bool:
    """A failing oral or assessment, and a decision that departs from the proposal, are reasoned in words."""
    if question.kind in {"admissibility", "papers"}:
        proposed = question.proposals.get(entry.dossier, "")
        return entry.result.casefold() != proposed
    if question.kind == "tie":
        return True
    if question.kind == "look":
        return question.proposals.get(entry.dossier) == HOLD and entry.result.casefold() == SEND
    if question.kind != "stage" or question.stage is None or not question.stage.reasons_on_failure:
        return False
    return not any(True for _ in _result_problems(question, entry.result)) and _fails(question.stage, entry.result)


def _fails(stage: Stage, result: str) -> bool:
    scoring = stage.scoring
    verdict = next((v for v in getattr(scoring, "scale", ()) if v.casefold() == result.casefold()), "")
    parts = scoring.by_part(parts_of(result)) if isinstance(scoring, PointsScoring) else ()
    return fails(stage, Mark("aanwezig", sum(parts, Decimal(0)), verdict, parts=parts))


def _why_reasons(question: Question, dossier: str) -> str:
    if question.kind == "look":
        return "verplicht: zeg waarom een brief die vastgehouden was, toch vertrekt"
    if question.kind == "tie":
        return "verplicht: de commissie motiveert haar keuze; vul in een bestand de kolom motivering in"
    if question.kind in {"admissibility", "papers"}:
        proposed = question.proposals.get(dossier, "")
        return f"verplicht, want het voorstel is ‘{proposed}’; vul in een bestand de kolom motivering in"
    return "verplicht bij een onvoldoende; vul in een bestand de kolom motivering in"


def _accept(question: Question, entry: Entry) -> Answer:
    attendance = entry.attendance.casefold() if question.kind == "stage" else ""
    value = ""
    if question.options:
        value = next((o for o in question.options if o.casefold() == entry.result.casefold()), "")
    elif attendance == "aanwezig" and not question.unscored:
        value = "+".join(plain(part) for part in parts_of(entry.result))
    decider = decider_of(question, entry.decider) or entry.decider
    return Answer(entry.dossier, attendance, value, entry.reasons, decider, parse_date(entry.date))


def parts_of(value: str) -> tuple[Decimal, ...]:
    """The points in a value, one for each component; ValueError where it is no number."""
    return tuple(parse_number(part) for part in value.split("+"))
