"""What follows from one corrected result after its letters left: everything that rests on it is decided anew (A33).

Nothing here writes a letter about the correction itself. A letter about a decision that falls, and that still waits,
is taken back.
"""

from dataclasses import dataclass, field
from typing import cast

from sqlmodel import select

from models.tables import Application, Invitation
from rules.admission import asks_at
from rules.dates import local_day
from rules.gates import Contender, Cut, Gate, cut
from rules.judging import Ruling
from rules.parts import part_title
from rules.questions import CHOICE, Answer
from rules.stage import Stage
from rules.states import LAPSED, State, move
from tasks.appeals import retaken_result
from tasks.asking import NotAsked
from tasks.candidacies import concerned
from tasks.deciding import Conclusion, by_dossier, latest_decisions, latest_results
from tasks.entry import _asked, _ruling, _shown, _titles, contenders, over
from tasks.inviting import invite
from tasks.reranking import GOING_ON, fill_reserve, rank
from tasks.rewriting import Rewriting, is_lapsed
from tasks.scores import not_held
from tasks.screening import admission_conclusions
from tasks.stages import exempted, stage_conclusions
from tasks.taking import new_result

LATER = "dat kan in deze versie nog niet. Noteer het en beslis buiten werving, met het dossier erbij"


@dataclass
class Following(Rewriting):
    """One correction that is carried through, from the step it is about to the reserve."""

    _cuts: dict[str, Cut] = field(default_factory=dict)

    def follow(self, application: Application) -> None:
        """Decide anew; the new result is stored already. NotAsked if a stage that others took would be needed."""
        work, part = self.work, self.correction.part
        stages = work.regulation.stages
        if part == "admissibility":
            self.put_back(application, "received")
            (first,), later = admission_conclusions(work, [application]), stages
        else:
            stage = work.regulation.stage(part)
            self.put_back(application, "invited")
            (first,), later = stage_conclusions(work, stage, [application]), stages[stages.index(stage) + 1 :]
        self.write("admission" if part == "admissibility" else f"judgement-{part}", first)
        for following in later:
            self._enter(following, application)
            if application.state in GOING_ON and concerned(work, following, [application]):
                self._take(following, application)
        if application.state not in {*GOING_ON, "invited"}:
            self._let_fall(application, later)
        if self.done("ranking"):
            rank(self, application)
        work.session.flush()
        if self.done("reserve"):
            fill_reserve(self, application)

    def before(self, application: Application) -> None:
        """Keep how the gates divided people, to see afterwards whom a correction lets in or keeps out."""
        for stage in self.work.regulation.stages:
            step = self.done(f"gate-{stage.key}")
            if stage.entry and step:
                self._cuts[stage.key] = self._cut(stage, set(step.answer.get("contenders", [])))

    def _cut(self, stage: Stage, dossiers: set[str]) -> Cut:
        work, known = self.work, by_dossier(self.work)
        before = [known[dossier] for dossier in sorted(dossiers)]
        if not over(work, stage):
            return Cut((), tuple(sorted(dossiers)), ())
        answers = latest_results(work.session, work.id, f"tie-{stage.key}")
        names = {a.id or 0: a.dossier for a in before}
        chosen = {names[key]: CHOICE[r.value] for key, r in answers.items() if key in names}
        return cut(stage.entry or Gate(), contenders(work, stage, before), chosen)

    def _enter(self, stage: Stage, application: Application) -> None:
        """Make a gate's cut again: whom it now lets in comes in; who was invited through no fault of theirs stays."""
        step = self.done(f"gate-{stage.key}")
        if not stage.entry or not step:
            return
        there = set(step.answer.get("contenders", [])) - {application.dossier}
        if application.state in GOING_ON and concerned(self.work, stage, [application]):
            there.add(application.dossier)
        before, now, known = self._cuts[stage.key], self._cut(stage, there), by_dossier(self.work)
        if now.undecided:
            names = ", ".join(now.undecided)
            raise NotAsked(
                f"{stage.title}: na deze verbetering moet de commissie opnieuw kiezen tussen {names}; {LATER}"
            )
        step.answer = {"contenders": sorted(there)}  # no longer as it was first divided
        shares = {c.dossier: c for c in contenders(self.work, stage, [known[d] for d in sorted(there)])}
        was_out = {*before.below, *before.left_out}
        for dossier in (*now.below, *now.left_out):
            if dossier not in was_out or dossier == application.dossier:
                self._keep_out(stage, now, shares[dossier], known[dossier], application, moved_up=dossier in was_out)
        for dossier in now.invited:
            if dossier in was_out and dossier != application.dossier and known[dossier].state == "not_invited":
                self._let_in(stage, known[dossier])

    def _keep_out(
        self, stage: Stage, now: Cut, share: Contender, one: Application, cause: Application, *, moved_up: bool
    ) -> None:
        if one.dossier != cause.dossier and (self._was_invited(stage, one) or one.state not in GOING_ON):
            self.notes.append(
                f"{one.dossier} zou nu niet meer uitgenodigd worden voor {stage.title}, maar behoudt de uitnodiging"
            )
            return
        if moved_up and self._was_invited(stage, one):
            return  # moved up when someone left, and keeps that place
        looked = over(self.work, stage)
        shown = _shown(stage, looked, share)
        ruling = _ruling(stage, now, share, f"{_titles(looked)}: {shown}", "")
        facts = {"stage": stage.title, "result": shown, "threshold": _asked(stage)}
        self.write(
            f"gate-{stage.key}", Conclusion(one, ruling, None, "not_invited", facts, negative=True, stage=stage.key)
        )

    def _let_in(self, stage: Stage, application: Application) -> None:
        self.put_back(application, "passed_stage")
        ruling = Ruling("passed_stage", (f"Toegelaten tot {stage.title}.",), f"Toegang tot {stage.title}")
        self.record(f"gate-{stage.key}", Conclusion(application, ruling, None, "passed_stage", stage=stage.key))
        self._take(stage, application)

    def _was_invited(self, stage: Stage, application: Application) -> bool:
        asked = select(Invitation.id).where(Invitation.application_id == application.id, Invitation.key == stage.key)
        return self.work.session.exec(asked).first() is not None

    def _take(self, stage: Stage, application: Application) -> None:
        """Someone who goes on comes to this stage: judged again if it was taken, otherwise it must still be held."""
        work = self.work
        self._lift(stage, application)
        begun = self.done(f"invitation-{stage.key}") and stage.key not in not_held(work)
        if not begun or self._exempt(stage, application):
            return
        apart = self.done(f"judgement-{stage.key}") and self._taken_apart(stage, application)
        if not apart and not self._was_invited(stage, application):
            self._invite(stage, application)
            return
        application.state, application.stage = move(application.state, "invited"), stage.key
        papers = latest_decisions(work.session, work.id, f"verification-{stage.key}").get(application.id or 0)
        if papers and papers.outcome == "inadmissible":
            application.state = move(application.state, "inadmissible")
            self.walked.add((application.id, papers.step))
        elif self.done(f"judgement-{stage.key}"):
            if application.id not in latest_results(work.session, work.id, stage.key):
                raise NotAsked(self._cannot_hold(stage, application))
            self.write(f"judgement-{stage.key}", *stage_conclusions(work, stage, [application]))

    def _taken_apart(self, stage: Stage, application: Application) -> bool:
        """Bring in what this person did at a stage on its own after an appeal, as a result like any other."""
        work, found = self.work, retaken_result(self.work, application, stage.key)
        if found is None or application.id != self.correction.application_id:
            return False
        if not self._was_invited(stage, application):
            row = Invitation(
                procedure_id=work.id, application_id=found.application_id, key=stage.key, invited_on=found.decided_on
            )
            work.session.add(row)
        given = Answer(
            application.dossier, found.attendance, found.value, found.reasons, found.decided_by, found.decided_on
        )
        new_result(work, stage.key, application, given, None, "appeal", "Apart afgelegd na een beroep.")
        work.session.flush()
        return True

    def _lift(self, stage: Stage, application: Application) -> None:
        """A refusal at a gate that no longer holds is answered by a decision that lets in."""
        step = f"gate-{stage.key}"
        refused = latest_decisions(self.work.session, self.work.id, step).get(application.id or 0)
        standing = refused and not is_lapsed(refused) and refused.outcome in {"below_gate", "not_invited"}
        if standing and not self._was_invited(stage, application):  # who moved up had an invitation in answer
            ruling = Ruling("passed_stage", (f"Toegelaten tot {stage.title}.",), f"Toegang tot {stage.title}")
            self.record(step, Conclusion(application, ruling, None, "passed_stage", stage=stage.key))

    def _exempt(self, stage: Stage, application: Application) -> bool:
        if not exempted(self.work, stage, [application]):
            return False
        known = latest_decisions(self.work.session, self.work.id, f"invitation-{stage.key}")
        self.walked.add((application.id, f"invitation-{stage.key}"))
        if application.id not in known:
            raise NotAsked(f"{application.dossier}: is vrijgesteld van {stage.title}, dat al begonnen is; {LATER}")
        return True

    def _cannot_hold(self, stage: Stage, application: Application) -> str:
        words = f"{application.dossier}: moet {stage.title} nog afleggen, maar dat onderdeel is al beoordeeld"
        return f"{words}; na een gegrond beroep legt {application.dossier} het apart af (werving retake)"

    def _invite(self, stage: Stage, application: Application) -> None:
        """Put someone among those invited to a stage that is not judged yet; by letter only if asked and in time."""
        work = self.work
        if self.done(f"judgement-{stage.key}"):
            raise NotAsked(self._cannot_hold(stage, application))
        if asks_at(work.regulation, f"stage:{stage.key}") and self.done(f"verification-{stage.key}"):
            words = f"de documenten voor {stage.title} zijn al nagezien"
            raise NotAsked(f"{application.dossier}: {words}; {LATER}")
        ahead = stage.planned and stage.first_day > local_day(work.now)
        if self.letter and ahead:
            work.key = f"correction-{self.correction.number}"
            invite(work, stage, [application])
        else:
            application.state, application.stage = move(application.state, "invited"), stage.key
            work.session.add(
                Invitation(
                    procedure_id=work.id,
                    application_id=application.id or 0,
                    key=stage.key,
                    invited_on=local_day(work.now),
                )
            )
        when = f"op {stage.when_words}" if ahead else "op een nieuwe datum: de voorziene is voorbij"
        how = "de uitnodiging vertrekt" if self.letter and ahead else "er vertrekt geen uitnodiging: nodig zelf uit"
        self.notes.append(f"{application.dossier} moet {stage.title} nog afleggen, {when}; {how}")

    def _let_fall(self, application: Application, later: tuple[Stage, ...]) -> None:
        """Whatever was decided later about someone who is out now falls with it."""
        steps = [f"{kind}-{s.key}" for s in later for kind in ("gate", "invitation", "verification", "judgement")]
        for step in (*steps, "ranking"):
            known = latest_decisions(self.work.session, self.work.id, step).get(application.id or 0)
            if known is None or is_lapsed(known) or (application.id, step) in self.walked:
                continue
            title = part_title(self.work.regulation, self.correction.part)
            ruling = Ruling(cast(State, application.state), (f"Vervalt door de verbetering van {title}.",), LAPSED)
            self.record(step, Conclusion(application, ruling, None, "", stage=known.stage))
