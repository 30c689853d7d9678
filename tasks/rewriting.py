"""Writing decisions anew for a correction: new versions with the correction behind them, and no letter about it."""

import datetime as dt
from dataclasses import dataclass, field

from sqlmodel import col, select

from models.tables import Application, Correction, Decision, Letter, Step
from models.work import Work
from rules.states import LAPSED, State, move
from tasks.deciding import Conclusion, _differs, latest_decisions
from tasks.letters import write_letter


@dataclass
class Rewriting:
    """One correction on its way through the decisions that rest on it."""

    work: Work
    correction: Correction
    who: str
    on: dt.date
    letter: bool = False  # whether who must still take a stage is invited by letter
    notes: list[str] = field(default_factory=list)
    written: dict[int, Decision] = field(default_factory=dict)  # the last decision that stands, by application id
    walked: set[tuple[int | None, str]] = field(default_factory=set)  # the steps that were gone through again

    def done(self, key: str) -> Step | None:
        """The row of a step that is done."""
        step = self.work.session.get(Step, (self.work.id, key))
        return step if step is not None and step.done_at is not None else None

    def put_back(self, application: Application, there: State) -> None:
        """Take an application to the door of an earlier step."""
        application.state = move(application.state, there, back=True)

    def write(self, step: str, conclusion: Conclusion) -> None:
        """Move the application, and write a new version where the conclusion is another than the last."""
        ruling, application = conclusion.ruling, self.work.session.get_one(Application, conclusion.application.id)
        application.state = move(application.state, ruling.state)
        application.stage = conclusion.stage or application.stage
        self.record(step, conclusion)

    def record(self, step: str, conclusion: Conclusion) -> None:
        """Write a new version where the conclusion is another than the last, without moving anyone."""
        work, application, ruling, by = self.work, conclusion.application, conclusion.ruling, conclusion.by
        self.walked.add((application.id, step))
        previous = latest_decisions(work.session, work.id, step).get(application.id or 0)
        if previous and not is_lapsed(previous) and not _differs(previous, conclusion):
            return
        own = by is not None and by.door == "correction" and by.application_id == self.correction.application_id
        decision = Decision(
            procedure_id=work.id,
            application_id=application.id or 0,
            step=step,
            stage=conclusion.stage,
            version=previous.version + 1 if previous else 1,
            outcome=ruling.state,
            reasons=list(ruling.reasons),
            rule=ruling.rule,
            points=conclusion.points,
            rank=conclusion.rank,
            decided_by=by.decided_by if own and by else self.who,
            decided_on=by.decided_on if own and by else self.on,
            at=work.now,
            correction_id=self.correction.id,
        )
        work.session.add(decision)
        work.session.flush()
        if ruling.rule != LAPSED:
            self.written[application.id or 0] = decision
        if previous and take_back(work, previous) and ruling.rule != LAPSED:
            work.key = step  # it was not told yet: the ordinary letter takes the place of the one that waited
            write_letter(work, conclusion.letter, application, decision, conclusion.facts, negative=conclusion.negative)


def is_lapsed(decision: Decision) -> bool:
    """Whether a decision fell with an earlier one that was corrected."""
    return decision.rule == LAPSED


def take_back(work: Work, decision: Decision) -> bool:
    """Take back the letter about a decision if it has not left; says whether there was one."""
    waiting = select(Letter).where(
        Letter.decision_id == decision.id, col(Letter.status).in_(("waiting", "to_print", "failed"))
    )
    found = list(work.session.exec(waiting.with_for_update()))
    for letter in found:
        letter.status = "replaced"
    return bool(found)
