"""Whether a question is answered: by everyone who is asked, and with nobody left for the jury to choose."""

from collections.abc import Mapping

from models.work import Work
from rules.answers import missing
from rules.questions import Question
from tasks.entry import moving
from tasks.reading import Given, dossiers_of, entered_once, given, standing

STANDING = {"admissibility": "received", "stage": "invited"}


def is_answered(work: Work, question: Question) -> bool:
    """Whether everyone who is asked has answered."""
    if question.kind == "assignment" and work.own_step().answer.get("file"):
        return True
    if not question.per_dossier:
        return bool(given(work, question.key))
    if not _all_entered(work, question):
        return False
    # a place may have fallen free for which the jury still chooses who moves up
    return not (question.kind == "stage" and question.stage and moving(work, question.stage).tied)


def all_counted(work: Work, key: str) -> bool:
    """Whether all who stand there have answered, where counting tells as much as reading who they are."""
    stage = next((one for one in work.regulation.stages if one.key == key), None)
    if stage is None and key != "admissibility":
        return False
    state = STANDING["stage" if stage else key]
    count = entered_once(work, key, state, stage.key if stage else None)
    if not count or count != standing(work, state, stage.key if stage else None):
        return False
    return not (stage and moving(work, stage).tied)


def _all_entered(work: Work, question: Question) -> bool:
    if question.kind in STANDING:  # all who stand there are asked: a count tells as much
        stage = question.stage.key if question.stage else None
        count = entered_once(work, question.key, STANDING[question.kind], stage)
        if count is not None:
            return count == len(question.dossiers)
    return not missing(question, answered(given(work, question.key), dossiers_of(work)))


def answered(results: Mapping[int, Given], dossiers: Mapping[int, str]) -> list[str]:
    """The dossiers that have a result; who was absent by force majeure gets a new date and has none yet (A25)."""
    return [dossiers[key] for key, result in results.items() if key and result.attendance != "overmacht"]
