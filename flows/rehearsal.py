"""A rehearsal carries a procedure through the same course and tasks without waiting, from files alone."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rules.dates import parse_date
from rules.questions import NOBODY, SEND, Entry, Question
from rules.regulation import Regulation
from rules.stage import Stage
from tasks import asking, changes, moments, posing, supplement, taking
from tasks.results import Part
from tasks.steps import ProcedureStep


class Unanswered(Exception):
    """A question that the files leave open; `lines` holds one line per gap or problem."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


class Rehearsal:
    """Answers every wait for people from results files, and every wait for a moment at once.

    A result of someone who does not come to that stage is passed over. Where the files are silent, HR is taken to
    confirm what the engine proposes, that the post is complete and that nobody is appointed yet; a result, or a
    decision that only a person can take, must be there. Without a date of the final report `report_date_given` is
    False: the reserve then has no term.
    """

    def __init__(
        self,
        reference: str,
        regulation: Regulation,
        parts: Sequence[Part],
        wall: dt.datetime,
        documents: Sequence[Path] = (),
    ) -> None:
        self._documents = list(documents)
        self.reference, self.regulation, self._wall = reference, regulation, wall
        self._entries = {part.key: part.entries for part in parts}
        self._leaving = [(_day(entry), entry.dossier) for entry in self._entries.get("withdrawal", ())]
        self._everyone: frozenset[str] = frozenset()
        self.report_date_given = "final_report" in self._entries

    def do(self, step: ProcedureStep, stage: Stage | None = None) -> None:
        """Do a step; letters of a rehearsal never leave, so nothing is held."""
        if step.belongs(self.regulation, stage):
            step(self.reference, stage.key if stage else None)
            if step.decides:
                self.ask(f"approval-{step.key(stage)}")
            self.ask(f"look-{step.key(stage)}")

    def until(self, moment: str, stage: Stage | None = None) -> None:
        """Be there at once; what came in later goes in before the file is judged."""
        if moment == ("cure" if self.regulation.applications.cure else "closing"):
            while self._documents:
                supplement.supply(self.reference, self._documents.pop(0))
        if not posing.is_awaited(self.regulation, moment, stage):
            return
        key = stage.key if stage else None
        wait = moments.reach(self.reference, moment, key, self._wall)
        if wait:
            moments.reach(self.reference, moment, key, wait.wake_at)

    def ask(self, question: str, stage: Stage | None = None) -> None:
        """Answer from the files; Unanswered if they are wrong or leave someone without a result."""
        if not posing.is_awaited(self.regulation, question, stage):
            return
        self._withdraw()
        key = posing.key_of(question, stage)
        before: tuple[Any, ...] = ()
        while (done := taking.rehearse(self.reference, key, self._answers)).asked:
            if done.problems:
                raise Unanswered([f"{key}: {problem}" for problem in done.problems])
            if done.over:
                return
            same = (done.asked.lacking, done.entries)
            if (not done.entries or same == before) and not self._choose(key):
                lines = [f"{done.asked.question.title}: geen resultaat voor {d}" for d in done.asked.lacking]
                raise Unanswered(lines or list(done.asked.notes))
            before = same  # once more if someone moved up, or was absent by force majeure

    def _choose(self, key: str) -> bool:
        """Bring in the jury's choice of who moves up, if the files hold one that is asked now."""
        entries = self._entries.pop(f"moving-{key}", ())
        if entries:
            problems = taking.take(self.reference, f"moving-{key}", entries, "rehearsal")
            if problems:
                raise Unanswered([f"opschuiven: {problem}" for problem in problems])
        return bool(entries)

    def _withdraw(self) -> None:
        """Withdraw whoever left by now."""
        if not self._leaving:
            return
        today = moments.today(self.reference)
        for day, dossier in [one for one in self._leaving if one[0] <= today]:
            changes.withdraw(self.reference, dossier, on=day)
            self._leaving.remove((day, dossier))

    def _answers(self, opened: asking.Asking) -> list[Entry]:
        question = opened.question
        given = self._about(question, frozenset(question.dossiers))
        day = question.earliest.isoformat()
        if question.kind == "stage":
            return _in_turn(given, opened)
        if question.kind == "look":
            by, seen = question.decider, question.stamp
            return [Entry(0, d, result=SEND, decider=by, date=day, seen=seen) for d in opened.lacking]
        if question.kind == "tie" or (given and not question.per_dossier):
            return given
        if not question.per_dossier:
            silent = NOBODY if question.kind == "appointment" else question.options[0]
            return [Entry(0, result=silent, decider=question.decider, date=day)]
        have = {entry.dossier for entry in given}
        confirmed = [d for d, p in question.proposals.items() if d not in have and p in question.options]
        return given + [
            Entry(0, d, result=question.proposals[d], decider=question.decider, date=day) for d in confirmed
        ]

    def _about(self, question: Question, asked: frozenset[str]) -> list[Entry]:
        """The rows of this part, but for those of people who exist and are not asked."""
        rows = self._entries.get(question.key, ())
        if not question.per_dossier:
            return list(rows)
        if not self._everyone:  # all are in by the time that anything is asked about each
            self._everyone = asked | question.known.keys()
        return [row for row in rows if row.dossier in asked or row.dossier not in self._everyone]


def _in_turn(given: list[Entry], opened: asking.Asking) -> list[Entry]:
    """Of someone who was absent by force majeure first that, and the result of the new date when it is asked again."""
    postponed = {e.dossier for e in given if e.attendance == "overmacht"}
    if not postponed:
        return given
    told = {d for d in postponed if opened.answers.get(d, {}).get("attendance") == "overmacht"}
    done = postponed - set(opened.lacking)  # who has a result by now
    rows = [e for e in given if e.dossier not in done]
    return [e for e in rows if e.dossier not in postponed or (e.attendance == "overmacht") == (e.dossier not in told)]


def _day(entry: Entry) -> dt.date:
    try:
        return parse_date(entry.date)
    except ValueError as fault:
        raise Unanswered([f"terugtrekking, regel {entry.line}, veld datum: {fault} verwacht"]) from None
