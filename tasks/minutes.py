"""The minutes (proces-verbaal) of a stage: who sat on the board, who took part, what was decided and why (P20)."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from models.tables import Step
from models.work import Work, looking
from rules.dates import dutch_date
from rules.jury import CAPACITIES
from rules.parts import part_key
from rules.phrases import both
from rules.regulation import Regulation
from rules.stage import Stage
from rules.states import DUTCH
from rules.wording_conditions import condition_words
from rules.wording_stages import stage_words
from tasks.asking import NotAsked
from tasks.attending import excused_at, step_of
from tasks.board_rows import LEFT
from tasks.departures import departures, of_stage
from tasks.paper import Paper, about_what, in_steps, paper_of
from tasks.paper_rows import Concluded, Entered, Person, Seat, board, concluded, conflicts, entered, newest, people
from tasks.reading import Given
from tasks.scores import mark_of, result_words

ADMISSION = "admissibility"  # the part that people name, decided at the step `admission`
ALWAYS = ("board composed", "conflict declared", "correction confirmed", "correction refused", "amended", "moved up")


def minutes(reference: str, part: str) -> Paper:
    """The minutes of a stage, or of the admission; NotAsked if nothing was decided there yet, UnknownProcedure."""
    with looking(reference) as work:
        key = part_key(work.regulation, part) or ""
        stage = next((stage for stage in work.regulation.stages if stage.key == key), None)
        if stage is None and key != ADMISSION:
            titles = ["ontvankelijkheid", *(stage.key for stage in work.regulation.stages)]
            raise NotAsked(f"onderdeel {part}: een van {', '.join(titles)} verwacht")
        step, title = (f"judgement-{key}", stage.title) if stage else ("admission", "Ontvankelijkheid")
        row = work.session.get(Step, (work.id, step))
        if row is None or row.done_at is None:
            raise NotAsked(f"{title}: nog niet beslist; een proces-verbaal kan nog niet")
        return _minutes(work, stage, step, title)


def _minutes(work: Work, stage: Stage | None, step: str, title: str) -> Paper:
    key = stage.key if stage else ADMISSION
    known, decisions = people(work), concluded(work, [step, f"gate-{key}"])
    results = entered(work, key) if stage else []
    judged = newest([one for one in decisions if one.step == step])
    left_out = newest([one for one in decisions if one.step == f"gate-{key}"])
    seats = _seats(work, stage)
    days = sorted({one.decided_on for one in judged.values()})
    facts = {
        "title": "Proces-verbaal",
        "subtitle": title,
        "about": _about(work.regulation, stage, title, days),
        "rules": stage_words(work.regulation, stage) if stage else _conditions(work.regulation),
        "sources": _sources(stage),
        "board": _board(work, stage, seats),
        "conflicts": _conflicts(work, known, seats, set(judged) | set(left_out)) if seats else [],
        "left_out": _rows(known, left_out.values(), {}),
        "rows": _rows(known, judged.values(), _scores(stage, results)),
        "same": _same(judged.values()),
        "scored": stage is not None,
        "count": _count(judged.values()),
        "departures": of_stage(departures(work, known, results, decisions), key),
        "signatures": _signatures(work, stage, seats),
    }
    events = in_steps(step, key, f"gate-{key}", f"invitation-{key}", f"tie-{key}", f"moving-{key}", step_of(key))
    return paper_of(work, "minutes", f"proces-verbaal-{key}", facts, events, about_what(*ALWAYS))


def _about(regulation: Regulation, stage: Stage | None, title: str, days: Sequence[dt.date]) -> list[tuple[str, str]]:
    decided = " en ".join(dutch_date(day) for day in days)
    pairs = [("Functie", regulation.title), ("Onderdeel", title)]
    if stage is None:
        closed = dutch_date(regulation.applications.closes)
        pairs += [("Uiterste inschrijvingsdatum", closed), ("Beslist door", regulation.admission_decided_by)]
    else:
        pairs += [
            ("Gehouden op", stage.when_words),
            ("Plaats", stage.place),
            ("Afgenomen door", stage.organiser),
            ("Beoordeeld door", stage.decided_by),
            ("Geslaagd met", stage.threshold_words),
        ]
    return [(name, value) for name, value in [*pairs, ("Beslist op", decided)] if value]


def _conditions(regulation: Regulation) -> list[str]:
    return [condition_words(regulation, condition) for condition in regulation.conditions]


def _sources(stage: Stage | None) -> list[str]:
    """The published sentences that the stage rests on."""
    parts = (stage, stage.scoring, stage.entry, stage.entry and stage.entry.best) if stage else ()
    return list(dict.fromkeys(part.source for part in parts if part and part.source))


def _seats(work: Work, stage: Stage | None) -> list[Seat]:
    """The board, where it decides this stage."""
    rule = work.regulation.jury
    return board(work) if stage and rule and stage.decided_by == rule.board else []


def _board(work: Work, stage: Stage | None, seats: Sequence[Seat]) -> dict[str, Any]:
    excused = excused_at(work, stage.key) if stage else None
    here = [seat for seat in seats if seat.role != LEFT]
    return {
        "noted": excused is not None,
        "members": [_seat(seat, excused) for seat in here if seat.role != "waarnemer"],
        "observers": [_seat(seat, excused) for seat in here if seat.role == "waarnemer"],
    }


def _seat(seat: Seat, excused: frozenset[str] | None) -> dict[str, str]:
    presence = "" if excused is None else "verontschuldigd" if seat.number in excused else "aanwezig"
    role = CAPACITIES.get(seat.capacity, "waarnemer") if seat.role == "waarnemer" else seat.function
    words = ", ".join(filter(None, (role, seat.grade)))
    return {"number": seat.number, "name": seat.name, "function": words, "presence": presence}


def _conflicts(work: Work, known: dict[int, Person], seats: Sequence[Seat], here: set[int]) -> list[str]:
    names = {seat.number: seat.name for seat in seats}
    return [
        f"{names.get(one.number, one.number)} ({one.number}) meldde op {dutch_date(one.declared_on)} een"
        f" belangenconflict over {known[one.application_id].dossier} en beoordeelde die kandidaat niet."
        for one in conflicts(work)
        if one.application_id in here
    ]


def _scores(stage: Stage | None, results: Iterable[Entered]) -> dict[int, str]:
    """What each candidate obtained, from the newest result."""
    if stage is None:
        return {}
    found = {}
    for one in sorted(results, key=lambda one: one.version):
        given = Given(*(getattr(one, name) for name in Given._fields))
        found[one.application_id or 0] = result_words(stage, mark_of(stage, given)) or one.attendance
    return found


def _rows(known: dict[int, Person], decided: Iterable[Concluded], scores: dict[int, str]) -> list[dict[str, Any]]:
    """One row for each candidate, in the order of the dossiers."""
    order = {key: number for number, key in enumerate(known)}
    return [
        {
            "dossier": known[one.application_id].dossier,
            "name": known[one.application_id].name,
            "score": scores.get(one.application_id, ""),
            "outcome": DUTCH[one.outcome],
            "reasons": list(one.reasons),
            "rule": one.rule,
            "by": _by(one),
        }
        for one in sorted(decided, key=lambda one: order[one.application_id])
    ]


def _by(one: Concluded) -> str:
    return f"{one.decided_by}, {dutch_date(one.decided_on)}"


def _same(decided: Collection[Concluded]) -> dict[str, str]:
    """The rule and the decider of most decisions, to be said once; a decision that has another says its own."""
    return {name: _most([own(one) for one in decided]) for name, own in (("rule", _rule), ("by", _by))}


def _rule(one: Concluded) -> str:
    return one.rule


def _most(words: Sequence[str]) -> str:
    """What more than half of them say, or nothing."""
    found = Counter(words).most_common(1)
    return found[0][0] if found and found[0][1] * 2 > len(words) else ""


def _count(decided: Iterable[Concluded]) -> str:
    """`12 geslaagd voor het onderdeel, 3 niet geslaagd en 1 afwezig`"""
    counted: dict[str, int] = {}
    for one in decided:
        counted[one.outcome] = counted.get(one.outcome, 0) + 1
    return both(f"{count} {DUTCH[outcome]}" for outcome, count in counted.items()) if counted else "Geen kandidaten"


def _signatures(work: Work, stage: Stage | None, seats: Sequence[Seat]) -> list[dict[str, str]]:
    """Who signs: members and secretary of the board; elsewhere the function that decides."""
    excused = (excused_at(work, stage.key) if stage else None) or frozenset()
    signing = [seat for seat in seats if seat.role in {"lid", "secretaris"} and seat.number not in excused]
    if signing:
        return [{"name": seat.name, "function": seat.function} for seat in signing]
    return [{"name": "", "function": stage.decided_by if stage else work.regulation.admission_decided_by}]
