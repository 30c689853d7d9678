"""Ten years of one municipality: forty procedures a year through the real tasks, and the years after each of them.

    python -m drills.decade --years 10 --per-year 40

Days pass on an invented calendar: procedures open and are carried to their end, places in reserves are offered,
answered, extended and end, holds are set and lifted, and what is over its term is erased, until nothing is left. What
must hold then is worked out anew from the rows and from what the simulation itself did (drills/reckoning.py).
"""

import argparse
import datetime as dt
import heapq
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from sqlmodel import col, select

from drills.municipality import BOARD, SENTINEL, Lived, Planned, Stopped, candidates, plan
from flows.course import course
from models.engine import reading, throwaway_database
from models.offers import LIVE, Offer, Vacancy
from models.tables import Application, Procedure, Reserve
from models.work import Stopped as Over
from models.work import unit_of_work
from rules.dates import local_day
from rules.numbers import plain
from rules.offers import checks_of
from rules.questions import Entry
from rules.scoring import PointsScoring
from tasks import (
    answering,
    appealing,
    appointing,
    corrections,
    erasing,
    figures,
    holding,
    jury,
    offering,
    outbox,
    reserve_days,
    reserve_term,
    stopping,
)
from tasks.asking import NotAsked
from tasks.intake import apply
from tasks.opening import Refused, open_procedure
from tasks.reading import picked
from tasks.telling_retention import tell

FIRST = dt.date(2041, 1, 7)  # later than the day on which anyone runs this: wall time only comes after
DAY = dt.timedelta(days=1)
ROUND = 28  # days between two rounds of what happens every night in a real house
LAST = 6  # years until everything of the last one is gone
Act = Callable[[dt.date], None]


@dataclass
class Decade:
    """One municipality while it lives; `log` is what the simulation did, for the reckoning."""

    seed: int
    folder: Path
    every: int = ROUND
    days: list[tuple[dt.date, int, Act]] = field(default_factory=list)
    planned: dict[str, Planned] = field(default_factory=dict)
    log: Counter[str] = field(default_factory=Counter)
    withdrawn: dict[str, set[str]] = field(default_factory=dict)
    held: dict[tuple[str, str], tuple[dt.date, dt.date]] = field(default_factory=dict)
    appealed: dict[str, dt.date] = field(default_factory=dict)  # open, with the day on which each will be closed
    closed: dict[tuple[str, str], dt.date] = field(default_factory=dict)
    objected: dict[tuple[str, str], dt.date] = field(default_factory=dict)
    counted: dict[str, figures.Figures] = field(default_factory=dict)
    today: dt.date = FIRST
    spent: Counter[str] = field(default_factory=Counter)
    _number: Iterator[int] = field(default_factory=count)

    def on(self, day: dt.date, act: Act) -> None:
        """Have something happen on a day, or today if that is past."""
        heapq.heappush(self.days, (max(day, self.today), next(self._number), act))

    def live(self, plans: Iterator[Planned], until: dt.date) -> None:
        """Let the days pass, each with its acts, and every so many days a round of what happens by itself."""
        for one in plans:
            self.planned[one.reference] = one
            opens = one.regulation.applications.opens or one.regulation.applications.closes - 14 * DAY
            self.on(opens, partial(self.hold, one))
        self.on(FIRST, self.round)
        while self.days and self.days[0][0] <= until:
            self.today, _, act = heapq.heappop(self.days)
            began = time.perf_counter()
            act(self.today)
            name = getattr(act, "__name__", "a procedure")
            self.spent[name] += round((time.perf_counter() - began) * 1000)

    def hold(self, one: Planned, _day: dt.date) -> None:
        """A procedure from its opening to its end; then its reserve lives, in wall time."""
        began = time.perf_counter()
        open_procedure(one.frozen, one.reference, seconds_per_day=0)
        path = self.folder / "kandidaten.csv"
        path.write_text(candidates(one), encoding="utf-8")
        apply(one.reference, path)
        if one.regulation.jury:
            jury.compose(one.reference, BOARD, "Besluit van het college")
        run = Lived(one)
        try:
            course(run)
            self.log["ended"] += 1
        except Stopped:
            stopping.stop(one.reference, "De betrekking wordt niet ingevuld.", one.regulation.appointing_authority)
            stopping.ended(one.reference)
            self.log["stopped"] += 1
        self.withdrawn[one.reference] = run.withdrawn
        leave_all(self.today)
        self.correct(one)
        with unit_of_work(one.reference, even_stopped=True) as work:
            work.procedure.seconds_per_day = None
            ended = local_day(work.procedure.ended_at or work.now)
        self.counted[one.reference] = figures.figures(one.reference)[0]
        self._afterwards(one, ended)
        self.spent["procedures"] += round((time.perf_counter() - began) * 1000)

    def _afterwards(self, one: Planned, ended: dt.date) -> None:
        """What its years will bring: vacancies, perhaps an extension, a hold, an objection."""
        luck, reference = Random(f"after {one.seed}"), one.reference
        places = self._places(reference)
        if places:
            first, last = places[0].valid_from, max(place.valid_through for place in places)
            for _ in range(luck.randint(1, 4)):
                day = first + dt.timedelta(days=luck.randint(0, (last - first).days))
                self.on(max(day, ended), lambda day: self.offer(one, luck, day))
            if luck.random() < 0.4:
                self.on(last - 20 * DAY, lambda day: self.extend(one, day))
        if luck.random() < 0.15:
            self.on(ended + 20 * DAY, lambda day: self.appeal(one, luck, day))
        if luck.random() < 0.1:
            self.on(ended + 30 * DAY, lambda day: self.keep(one, luck, day))
        if places and luck.random() < 0.15:
            self.on(ended + 60 * DAY, lambda day: self.object(one, luck, day))

    def _places(self, reference: str) -> list[Reserve]:
        with reading() as session:
            found = select(Reserve).join(Procedure).where(Procedure.reference == reference)
            return list(session.exec(found.order_by(col(Reserve.id))))

    def offer(self, one: Planned, luck: Random, day: dt.date) -> None:
        """A vacancy for whoever comes first, or for one chosen where the order does not decide."""
        by, temporary = one.regulation.admission_decided_by, luck.random() < 0.2
        boards = one.regulation.reserve.employers if one.regulation.reserve else ()
        more: dict[str, Any] = {"temporary": temporary, "employer": luck.choice(boards) if boards else ""}
        try:
            made = offering.offer(one.reference, at(day), by, f"Dienst {luck.randint(1, 9)}", **more)
        except Refused as refusal:
            if "kies" not in str(refusal):
                self.log["nobody to ask"] += 1
                return
            free = [dossier for dossier, state in self._standing(one.reference) if state == "available"]
            more |= {"to": luck.choice(free), "reason": "Past het best bij deze dienst."}
            try:
                made = offering.offer(one.reference, at(day), by, "Dienst naar keuze", **more)
            except Refused:
                self.log["nobody to ask"] += 1
                return
        self.log["offers"] += 1
        self.on(day + dt.timedelta(days=luck.randint(2, 6)), lambda day: self.answer(one, luck, made, day))

    def _standing(self, reference: str) -> list[tuple[str, str]]:
        with reading() as session:
            found = (
                select(Application.dossier, Reserve.state)
                .join(Reserve)
                .join(Procedure, col(Procedure.id) == Application.procedure_id)
            )
            return list(session.exec(found.where(Procedure.reference == reference).order_by(Application.dossier)))

    def answer(self, one: Planned, luck: Random, made: offering.Made, day: dt.date) -> None:
        """What the person says, in time or not at all; who accepts is checked and appointed."""
        by = one.regulation.admission_decided_by
        said = luck.choice(["aanvaardt", "aanvaardt", "weigert", answering.SILENT])
        if said == answering.SILENT and day <= made.answer_by:
            self.on(made.answer_by + DAY, lambda day: self._note(one, made, answering.SILENT, by, day))
            return
        self._note(one, made, said if day <= made.answer_by else answering.SILENT, by, day)
        if said == "aanvaardt" and day <= made.answer_by:
            self.on(day + 14 * DAY, lambda day: self.appoint(one, luck, made, day))

    def _note(self, one: Planned, made: offering.Made, said: str, by: str, day: dt.date) -> None:
        if not self._is_live(one, made):
            return  # the person objected in the meantime
        answering.answer(one.reference, at(day), made.dossier, said, by, reason="Zo gezegd aan de telefoon.")
        self.log[f"said {said}"] += 1

    def _is_live(self, one: Planned, made: offering.Made) -> bool:
        with reading() as session:
            found = select(Offer.id).join(Vacancy).join(Procedure, col(Procedure.id) == Vacancy.procedure_id)
            asked = found.where(Procedure.reference == one.reference, Vacancy.number == made.vacancy)
            return session.exec(asked.where(col(Offer.state).in_(LIVE))).first() is not None

    def appoint(self, one: Planned, luck: Random, made: offering.Made, day: dt.date) -> None:
        """Each condition is seen to be met, or one is not; then the authority appoints."""
        if not self._is_live(one, made):
            return
        if one.reference in self.appealed:  # it may hold appointments
            self.on(day + 30 * DAY, lambda day: self.appoint(one, luck, made, day))
            return
        by, authority = one.regulation.admission_decided_by, one.regulation.appointing_authority
        with reading() as session:
            track = session.exec(
                select(Application.track)
                .join(Procedure)
                .where(Procedure.reference == one.reference, Application.dossier == made.dossier)
            ).one()
        for key in checks_of(one.regulation, track):
            met = luck.random() > 0.05
            found, why = ("voldoet", "") if met else ("voldoet niet", "Het attest ontbreekt.")
            appointing.check(one.reference, at(day), made.dossier, key, found, by, reason=why)
            if not met:
                self.log["not met"] += 1
                return
        appointing.appoint(one.reference, at(day), made.dossier, authority)
        self.log["appointed"] += 1

    def correct(self, one: Planned) -> None:
        """A score turns out to be wrong after the letters left: proposed, and confirmed or refused."""
        luck = Random(f"mistake {one.seed}")
        last, by = one.regulation.stages[-1], one.regulation.admission_decided_by
        fallen = [dossier for dossier, stage in self._fallen(one.reference) if stage == last.key]
        if not fallen or luck.random() > 0.25 or not isinstance(last.scoring, PointsScoring):
            return
        most = " + ".join(plain(part.asked) for part in last.scoring.parts) or plain(last.scoring.maximum)
        with unit_of_work(one.reference, even_stopped=True) as work:
            today = local_day(work.now).isoformat()
        entry = Entry(0, luck.choice(fallen), "aanwezig", most, f"Nagekeken, zegt {SENTINEL}.", last.decided_by, today)
        try:
            found = corrections.propose(one.reference, last.key, entry, "Een blad werd niet meegeteld.")
        except (NotAsked, Over):
            return
        self.log["proposed"] += 1
        if luck.random() < 0.3:
            corrections.reject(one.reference, found.number, by, "Het blad was niet van deze kandidaat.")
            return
        corrections.confirm(one.reference, found.number, None, one.regulation.terms.approved_by or by, letter=True)
        self.log["corrected"] += 1

    def _fallen(self, reference: str) -> list[tuple[str, str]]:
        """Who did not pass a stage, and which."""
        with reading() as session:
            found = picked(Application.dossier, Application.stage).join(Procedure)
            asked = found.where(Procedure.reference == reference, Application.state == "eliminated")
            return [(dossier, stage) for dossier, stage in session.exec(asked.order_by(Application.dossier))]

    def appeal(self, one: Planned, luck: Random, day: dt.date) -> None:
        """Somebody who did not pass a stage appeals; some months later it is closed."""
        fallen = self._fallen(one.reference)
        if not fallen:
            return
        by, (dossier, stage) = one.regulation.admission_decided_by, luck.choice(fallen)
        kind = luck.choice(("intern", "raad van state"))
        made = appealing.register(one.reference, at(day), dossier, stage, kind, by)
        outcome, later = luck.choice(("ongegrond", "ongegrond", "ingetrokken")), day + luck.randint(40, 500) * DAY
        self.appealed[one.reference] = later
        self.log["appeals"] += 1

        def close(day: dt.date) -> None:
            appealing.close(one.reference, at(day), made.number, outcome, by, reasons=f"Zo oordeelt {SENTINEL}.")
            self.closed[one.reference, dossier] = self.appealed.pop(one.reference)

        self.on(later, close)

    def extend(self, one: Planned, day: dt.date) -> None:
        """The reserve is extended where the regulation allows it, and anyone is left in it."""
        rule, authority = one.regulation.reserve, one.regulation.appointing_authority
        if rule and rule.extension and any(place.state in reserve_term.ALIVE for place in self._places(one.reference)):
            reserve_term.extend(one.reference, at(day), "Besluit over de verlenging", authority)
            self.log["extended"] += 1

    def keep(self, one: Planned, luck: Random, day: dt.date) -> None:
        """A legal hold on somebody's dossier, lifted some years later."""
        with reading() as session:
            found = select(Application.dossier).join(Procedure).where(Procedure.reference == one.reference)
            dossier = luck.choice(sorted(session.exec(found)))
        by, lifted = one.regulation.admission_decided_by, day + dt.timedelta(days=luck.randint(200, 1200))
        pass_to(one.reference, day)
        holding.hold(one.reference, dossier, "Geding bij de arbeidsrechtbank.", by)
        self.held[one.reference, dossier] = (day, lifted)
        self.on(lifted, lambda _: holding.lift(one.reference, dossier, "Het geding is voorbij.", by))
        self.log["held"] += 1

    def object(self, one: Planned, luck: Random, day: dt.date) -> None:
        """Somebody does not want to stand in the reserve any more, and wants to be erased."""
        free = [dossier for dossier, state in self._standing(one.reference) if state == "available"]
        dossier = luck.choice(free) if free else ""
        if dossier and (one.reference, dossier) not in self.held:
            pass_to(one.reference, day)
            holding.object_to(one.reference, dossier, one.regulation.admission_decided_by, day)
            self.objected[one.reference, dossier] = day
            self.log["objected"] += 1

    def round(self, day: dt.date) -> None:
        """What happens by itself: reserves, word to HR of what will be erased, and erasing."""
        done = reserve_days.reserve_day(at(day))
        self.log["expired"] += done.expired
        tell(at(day))
        gone = erasing.anonymise_due(at(day))
        self.log["erased"] += sum(len(one.dossiers) for one in gone)
        self.log["rest"] += sum(one.rest for one in gone)
        leave_all(day)
        if self.log["rest"] < len(self.planned):
            self.on(day + self.every * DAY, self.round)


def at(day: dt.date) -> dt.datetime:
    """Noon of a day."""
    return dt.datetime.combine(day, dt.time(12), dt.UTC)


def pass_to(reference: str, day: dt.date) -> None:
    """Have a procedure's own time come to this day, as it does when it is looked at in wall time."""
    with unit_of_work(reference, even_stopped=True) as work:
        work.procedure.now = max(work.now, at(day))


def leave_all(day: dt.date) -> None:
    """Every letter that may leave is made and leaves."""
    while jobs := outbox.claim(at(day), 500):
        for what in ("handed", "sent"):
            outbox.write([outbox.Mark(job, what, "250 OK") for job in jobs], at(day))


def run(
    seed: int, years: int, per_year: int, folder: Path, people: tuple[int, int] = (4, 14), every: int = ROUND
) -> Decade:
    """Live these years, and those until nothing of anyone is left, in the database that is in use."""
    town = Decade(seed, folder, every)
    until = FIRST + dt.timedelta(days=365 * (years + LAST))
    town.live(plan(seed, FIRST, years, per_year, people), until)
    erasing.finish(at(town.today))
    return town


def main() -> None:
    """Live the years and reckon; one JSON object, exit code 1 if anything does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--per-year", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    from drills.reckoning import reckon

    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="werving-decade-") as place, throwaway_database():
        town = run(given.seed, given.years, given.per_year, Path(place))
        lived = time.perf_counter() - began
        numbers, faults = reckon(town)
    told = {"drill": "decade", "seed": given.seed, **numbers, **dict(sorted(town.log.items())), "spent_ms": town.spent}
    told |= {"lived_s": round(lived, 1), "wall_s": round(time.perf_counter() - began, 1)}
    told |= {"cpu_s": round(time.process_time(), 1), "faults": faults[:20]}
    print(json.dumps(told), flush=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
