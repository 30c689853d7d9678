"""Writing the score sheet of a stage whose results are awaited: drop-downs, limits, and all but the answers locked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from sqlmodel import col, select

from models.tables import Application, Candidate, Result
from models.work import Work, unit_of_work
from rules.answers import parts_of
from rules.parts import part_key, part_title
from rules.profile import Competence
from rules.questions import Question
from rules.scoring import PointsScoring
from rules.stage import Stage
from tasks.asking import NotAsked
from tasks.deciding import by_dossier, latest_results
from tasks.jury import voters
from tasks.posing import question_of
from tasks.sheets import HIDDEN, SCORES, VERSION, Layout, layout_of, names_people, put, title_lines
from tasks.sheets_drawing import indicator_sheet, score_sheet
from tasks.single_scores import grid_of, versions
from tasks.tables import PART, TableError

MAX_CELL = 32767  # characters that a cell takes
Values = dict[str, object]  # what a row holds already, by column


@dataclass(frozen=True)
class Facts:
    """Everything that a sheet shows, read at once from the procedure."""

    reference: str
    hash: str
    title: str
    question: Question
    stage: Stage
    layout: Layout
    juror: str = ""
    rows: Mapping[str, Values] = field(default_factory=dict)
    competences: Mapping[str, Competence] = field(default_factory=dict)


def write_sheet(reference: str, stage_text: str, path: Path, juror: str = "") -> int:
    """Write the sheet of a stage, or one member's own sheet, as a new file; returns the number of dossiers.

    NotAsked if this stage's results are not awaited or this member scores nothing; TableError if it cannot be written.
    """
    facts = facts_of(reference, stage_text, juror.strip().upper())
    book = Workbook()
    score_sheet(book, facts.layout, facts.stage, facts.question, titles_of(facts), facts.rows)
    if facts.competences:
        indicator_sheet(book, facts.stage, facts.competences, titles_of(facts))
    _remember(book, facts)
    book.properties.creator, book.properties.title = "werving", facts.reference
    try:
        with path.open("xb") as file:  # what jurors filled in is never written over
            book.save(file)
    except FileExistsError:
        raise TableError([f"{path.name}: bestaat al; kies een andere naam"]) from None
    except OSError:
        raise TableError([f"{path.name}: kan niet geschreven worden"]) from None
    return len(facts.layout.dossiers)


def titles_of(facts: Facts) -> list[str]:
    """The title rows."""
    return title_lines(facts.question, facts.stage, facts.title, facts.reference, facts.juror)


def facts_of(reference: str, stage_text: str, juror: str) -> Facts:
    """What the sheet shows; NotAsked if this is not awaited."""
    with unit_of_work(reference) as work:
        key = part_key(work.regulation, stage_text)
        if key not in {stage.key for stage in work.regulation.stages}:
            raise NotAsked(f"onderdeel {stage_text} bestaat niet in {reference}")
    with unit_of_work(reference, key or "") as work:
        title = part_title(work.regulation, work.key)
        if work.done:
            raise NotAsked(f"{title}: is al beslist")
        question = question_of(work, work.key)
        if question is None or question.stage is None:
            raise NotAsked(f"{title}: is nog niet aan de orde")
        stage = question.stage
        dossiers = _scored_by(work, question, stage, juror) if juror else question.dossiers
        layout = layout_of(stage, work.regulation.deciders, dossiers)
        return Facts(
            work.procedure.reference, work.procedure.regulation_hash, work.regulation.title, question, stage, layout,
            juror, _rows(work, question, stage, layout, juror), _competences(work, stage),
        )  # fmt: skip


def _scored_by(work: Work, question: Question, stage: Stage, juror: str) -> tuple[str, ...]:
    """Whom a member scores alone: everyone who is asked, but for a conflict of interest (A27)."""
    if grid_of(stage) is None:
        raise NotAsked(f"{question.title}: het reglement vraagt één score van de commissie, geen score per jurylid")
    allowed = voters(work, question.dossiers)
    own = tuple(dossier for dossier in question.dossiers if juror in allowed.get(dossier, ()))
    if not own:
        raise NotAsked(f"{question.title}: {juror} is geen stemgerechtigd lid of heeft overal een belangenconflict")
    return own


def _rows(work: Work, question: Question, stage: Stage, layout: Layout, juror: str) -> dict[str, Values]:
    """What is known of each dossier: the results (or the member's own) that stand, else the stage's decider."""
    applications = by_dossier(work)
    known = versions(work, stage, juror) if juror else latest_results(work.session, work.id, question.key)
    names = _names(work) if names_people(stage) else {}
    rows: dict[str, Values] = {}
    for dossier in layout.dossiers:
        result = known.get(applications[dossier].id or 0)
        start: Values = {"dossier": dossier, "kandidaat": names.get(dossier, ""), "beslisser": stage.decided_by}
        rows[dossier] = start | (_known(stage, result) if result else {})
    return rows


def _known(stage: Stage, result: Result) -> Values:
    """A result as its row holds it; nothing where a cell cannot hold it whole, for an empty row leaves it as it is."""
    texts = (result.reasons, result.decided_by, result.value)
    if any(len(text) > MAX_CELL or ILLEGAL_CHARACTERS_RE.search(text) for text in texts):
        return {}
    values: Values = {"aanwezigheid": result.attendance, "motivering": result.reasons}
    values |= {"beslisser": result.decided_by, "datum": result.decided_on}
    if not isinstance(stage.scoring, PointsScoring):
        return values | {"resultaat": result.value}
    if not result.value:
        return values
    parts, points = stage.scoring.parts, parts_of(result.value)
    keys = [PART + part.key for part in parts] or ["resultaat"]
    return values | dict(zip(keys, points, strict=True)) if len(keys) == len(points) else {}


def _names(work: Work) -> dict[str, str]:
    statement = (
        select(Application.dossier, Candidate.first_name, Candidate.last_name)
        .join(Candidate, col(Application.candidate_id) == Candidate.id)
        .where(Application.procedure_id == work.id)
    )
    return {dossier: f"{first} {last}".strip() for dossier, first, last in work.session.exec(statement)}


def _competences(work: Work, stage: Stage) -> dict[str, Competence]:
    """What the stage measures of the profile, by key."""
    if work.profile is None or not isinstance(stage.scoring, PointsScoring):
        return {}
    found = {part.key: work.profile.competence(part.key) for part in stage.scoring.parts}
    return {key: competence for key, competence in found.items() if competence}


def _remember(book: Workbook, facts: Facts) -> None:
    """The hidden sheet by which a sheet is known again: its procedure, stage, regulation, columns and dossiers."""
    sheet = book[HIDDEN]
    facts_by_row = (VERSION, facts.reference, facts.stage.key, facts.hash, facts.juror)
    columns: Sequence[Sequence[str]] = (facts_by_row, facts.layout.keys, facts.layout.dossiers)
    for number, values in enumerate(columns, 1):
        for row, value in enumerate(values, 1):
            put(sheet, row, number, value)
    sheet.sheet_state = "hidden"
    sheet.protection.enable()
    book.active = book.sheetnames.index(SCORES)
