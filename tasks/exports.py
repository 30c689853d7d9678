"""The rows of a procedure for a spreadsheet: applications, results, ranking and letters, as HR may keep them."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from sqlmodel import col

from models.bulk import read_rows
from models.tables import Application, Candidate, Letter
from models.work import Work, looking
from rules.answers import parts_of
from rules.numbers import decimal_of, terminates
from rules.parts import part_title
from rules.phrases import DEGREES
from rules.scoring import PointsScoring
from rules.states import DUTCH
from tasks.letter_words import KINDS, LETTER
from tasks.overview import Overview, overview, ranked
from tasks.paper import last_moment
from tasks.paper_rows import Entered, entered, in_order, people
from tasks.reading import picked

Cell = str | int | Decimal | dt.date | dt.datetime | None


class Sheet(NamedTuple):
    """One table: its name, its columns, its rows."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


def sheets(reference: str) -> tuple[list[Sheet], dt.datetime]:
    """All that is exported of a procedure, and the moment of its record; UnknownProcedure."""
    view = overview(reference)
    with looking(reference) as work:
        found = [_applications(work), _results(work), _ranking(work, view), _letters(work)]
        return found, last_moment(work)


def _applications(work: Work) -> Sheet:
    own = (Application.dossier, Candidate.last_name, Candidate.first_name, Candidate.email, Candidate.address)
    more = (Application.channel, Application.received_at, Application.postmark, Application.track, Application.degree)
    last = (Application.experience_years, Application.state, Application.stage)
    found = picked(*own, *more, *last).join(Candidate, col(Application.candidate_id) == Candidate.id)
    tracks = {track.key: track.label for track in work.regulation.tracks}
    rows: list[tuple[Cell, ...]] = [
        (*who, channel, at, mark, tracks.get(track, track), DEGREES.get(degree, degree), Decimal(years), DUTCH[state],
         _title(work, stage))
        for *who, channel, at, mark, track, degree, years, state, stage in read_rows(
            work.session, tuple, found.where(Application.procedure_id == work.id)
        )
    ]  # fmt: skip
    columns = (
        "dossier", "naam", "voornaam", "email", "adres", "kanaal", "ontvangen op", "poststempel", "toegangsweg",
        "diploma", "ervaring (jaren)", "toestand", "onderdeel",
    )  # fmt: skip
    return Sheet("kandidaturen", columns, sorted(rows, key=lambda row: in_order(str(row[0]))))


def _title(work: Work, stage: str | None) -> str:
    return part_title(work.regulation, stage) if stage else ""


def _results(work: Work) -> Sheet:
    known = {key: person.dossier for key, person in people(work).items()}
    columns = (
        "dossier", "onderdeel", "versie", "aanwezigheid", "punten", "resultaat", "motivering", "beslisser", "datum",
        "ingevoerd via", "reden van verbetering",
    )  # fmt: skip
    rows = [_result(work, known, one) for one in entered(work)]
    return Sheet("resultaten", columns, rows)


def _result(work: Work, known: dict[int, str], one: Entered) -> tuple[Cell, ...]:
    part, _, juror = one.part.partition("@")
    title = part_title(work.regulation, part) + (f" ({juror})" if juror else "")
    points = _points(work, part, one)
    value = "" if points is not None and "+" not in one.value else one.value.replace(".", ",")
    return (
        known.get(one.application_id or 0, ""), title, one.version, one.attendance, points, value, one.reasons,
        one.decided_by, one.decided_on, one.door, one.because,
    )  # fmt: skip


def _points(work: Work, part: str, one: Entered) -> Decimal | None:
    """The points together, where the part is scored in points and the person was there."""
    stage = next((stage for stage in work.regulation.stages if stage.key == part), None)
    if stage is None or not isinstance(stage.scoring, PointsScoring) or one.attendance != "aanwezig" or not one.value:
        return None
    return sum(stage.scoring.by_part(parts_of(one.value)), Decimal(0))


def _ranking(work: Work, view: Overview) -> Sheet:
    scored = [(stage.key, stage.title) for stage in view.regulation.scored]
    names = {person.dossier: person for person in people(work).values()}
    rows: list[tuple[Cell, ...]] = []
    for one in ranked(view.standings):
        total, percent = one.total and one.total.points, one.total and one.total.percent
        points = [one.points.get(key) for key, _ in scored]
        person = names[one.dossier]
        rows.append(
            (one.rank, one.dossier, person.last_name, person.first_name, *points, _number(total), _number(percent),
             DUTCH[one.state])
        )  # fmt: skip
    columns = (
        "plaats",
        "dossier",
        "naam",
        "voornaam",
        *(title for _, title in scored),
        "totaal",
        "procent",
        "toestand",
    )
    return Sheet("rangschikking", columns, rows)


def _number(value: object) -> Decimal | None:
    """A share as a number for a spreadsheet: exact where it ends, else to twelve decimals."""
    if not isinstance(value, Fraction):
        return None
    if terminates(value):
        return decimal_of(value)
    return Decimal(value.numerator * 10**12 // value.denominator).scaleb(-12)


def _letters(work: Work) -> Sheet:
    columns = ("nr", "dossier", "brief", "gedateerd", "beroep tot en met", "toestand", "verstuurd op", "antwoord")
    return Sheet("brieven", columns, list(_letter_rows(work)))


def _letter_rows(work: Work) -> Iterator[tuple[Cell, ...]]:
    own = (Letter.id, Application.dossier, Letter.juror_id, Letter.kind, Letter.dated, Letter.appeal_until)
    found = picked(*own, Letter.status, Letter.sent_at, Letter.answer).join(
        Application, col(Application.id) == Letter.application_id, isouter=True
    )
    found = found.where(Letter.procedure_id == work.id).order_by(col(Letter.id))
    for number, dossier, juror, kind, dated, until, status, sent, answer in read_rows(work.session, tuple, found):
        to = dossier or ("commissie" if juror else "HR")
        yield number, to, KINDS.get(kind, kind), dated, until, LETTER[status], sent, answer
