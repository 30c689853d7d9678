"""The rows of a file of applications: each value read at the door, each error with its line and field."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args

from models.types import utcnow
from models.work import Work
from rules.dates import dutch_moment, local_day, parse_date, parse_moment
from rules.definition import MAIL_ADDRESS, Degree
from rules.numbers import parse_number, plain
from rules.regulation import Regulation
from rules.signs import is_strange
from tasks.leaving import is_real
from tasks.tables import Row

COLUMNS = ("voornaam", "naam", "email", "kanaal", "ontvangen_op", "diploma", "ervaring_jaren")
OPTIONAL = ("dossier", "adres", "poststempel", "toegangsweg", "opmerking", "taal")
DEGREES: tuple[str, ...] = get_args(Degree)
CHANNELS = {"e-mail": "mail", "email": "mail", "brief": "post"}
DOSSIER = re.compile(r"[A-Z]{0,4}-?[0-9]{1,8}")
MAX_REMARK = 2000  # characters
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

Reader = Callable[[str], Any]
REQUIRED = object()  # in the place of what stands for an empty cell


class Columns:
    """How the columns of a file are read that is about this regulation; made once for all its rows."""

    def __init__(self, regulation: Regulation) -> None:
        self.regulation = regulation
        self.documents = [(document.key, f"document:{document.key}") for document in regulation.applications.documents]
        self.facts = fact_readers(regulation)
        # Name, column, reader, and what an empty cell becomes.
        self.fields: tuple[tuple[str, str, Reader, Any], ...] = (
            ("dossier", "dossier", _dossier, ""),
            ("first_name", "voornaam", _name, ""),
            ("last_name", "naam", _name, REQUIRED),
            ("email", "email", _email, ""),
            ("address", "adres", _line, ""),
            ("language", "taal", _language, ""),
            ("channel", "kanaal", lambda text: _channel(text, regulation), REQUIRED),
            ("received_at", "ontvangen_op", parse_moment, REQUIRED),
            ("postmark", "poststempel", parse_date, None),
            ("track", "toegangsweg", lambda text: _track(text, regulation), regulation.tracks[0].key),
            ("degree", "diploma", read_degree, REQUIRED),
            ("experience", "ervaring_jaren", parse_number, REQUIRED),
            ("remark", "opmerking", _remark, ""),
        )


@dataclass(slots=True)
class Intake:
    """One row that is being read, and its errors so far."""

    row: Row
    columns: Columns
    errors: list[str]

    def fail(self, field: str, what: str) -> None:
        """Note an error of this row."""
        self.errors.append(f"regel {self.row.line}, veld {field}: {what}")

    def read(self, field: str, reader: Reader, default: Any = None) -> Any:
        """The field's value, or the default if empty or wrong; a wrong one is noted, and an empty one if REQUIRED."""
        text = self.row.cells.get(field)
        if text:
            try:
                return reader(text)
            except ValueError as fault:
                self.fail(field, f"{fault} verwacht")
        elif default is REQUIRED:
            self.fail(field, "ontbreekt")
        return None if default is REQUIRED else default


def document_columns(regulation: Regulation) -> list[str]:
    """The columns that hang on this regulation: its documents, and what its conditions ask."""
    documents = [f"document:{document.key}" for document in regulation.applications.documents]
    return [*documents, *fact_readers(regulation)]


def fact_readers(regulation: Regulation) -> dict[str, Callable[[str], str]]:
    """The columns about conditions, attributes and exemptions that this regulation knows, and how each is read."""
    found: dict[str, Callable[[str], str]] = {}
    for condition in regulation.flat_conditions:
        if condition.kind in {"experience", "seniority"}:
            found[f"voorwaarde:{condition.key}"] = _years
        elif condition.kind in {"declaration", "document", "later"}:
            found[f"voorwaarde:{condition.key}"] = _yes_or_no
        elif condition.kind == "person":
            found[f"voorwaarde:{condition.key}"] = _yes_no_doubt
    found |= {f"kenmerk:{attribute.key}": _yes_or_no for attribute in regulation.attributes}
    exempting = [stage for stage in regulation.stages if stage.exemption]
    return found | {f"vrijstelling:{stage.key}": _iso_date for stage in exempting}


def _years(text: str) -> str:
    return plain(parse_number(text))


def _yes_or_no(text: str) -> str:
    if text.casefold() not in {"ja", "nee"}:
        raise ValueError("ja of nee")
    return text.casefold()


def _yes_no_doubt(text: str) -> str:
    if text.casefold() not in {"ja", "nee", "twijfel"}:
        raise ValueError("ja, nee of twijfel")
    return text.casefold()


def _language(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise ValueError("een taal in twee letters, zoals nl of fr,")
    return text.lower()


def _iso_date(text: str) -> str:
    return parse_date(text).isoformat()


def read_facts(intake: Intake) -> dict[str, str]:
    """What a row says about conditions, attributes and exemptions."""
    read = {column: intake.read(column, reader) for column, reader in intake.columns.facts.items()}
    return {column: value for column, value in read.items() if value}


def read_row(row: Row, work: Work, columns: Columns) -> tuple[Intake, dict[str, Any]]:
    """One application as it will be stored, with the errors of its row."""
    intake = Intake(row, columns, [])
    values = {name: intake.read(column, reader, default) for name, column, reader, default in columns.fields}
    values |= {"documents": read_documents(intake), "facts": read_facts(intake)}
    _check_together(intake, values, work)
    return intake, values


def _check_together(intake: Intake, values: dict[str, Any], work: Work) -> None:
    received, postmark, tracks = values["received_at"], values["postmark"], intake.columns.regulation.tracks
    if not values["email"] and not values["address"] and "email" not in " ".join(intake.errors):
        intake.fail("email", "een e-mailadres of een postadres is nodig")
    if len(tracks) > 1 and not intake.row["toegangsweg"]:
        intake.fail("toegangsweg", f"een van {', '.join(t.key for t in tracks)}")
    if postmark and values["channel"] != "post":
        intake.fail("poststempel", "alleen bij kanaal post")
    if received and postmark and postmark > local_day(received):
        intake.fail("poststempel", "ligt na de ontvangst")
    if received and is_real(work) and received > utcnow():
        intake.fail("ontvangen_op", "ligt in de toekomst")
    opens = intake.columns.regulation.opens_at
    if received and opens and received < opens:
        intake.fail("ontvangen_op", f"ligt voor de opening op {dutch_moment(opens)}")


def read_documents(intake: Intake) -> dict[str, dt.date]:
    """The documents a row brings, each with its date."""
    read = ((key, intake.read(column, parse_date)) for key, column in intake.columns.documents)
    return {key: dated for key, dated in read if dated}


def _dossier(text: str) -> str:
    if not DOSSIER.fullmatch(text.upper()):
        raise ValueError("een dossiernummer zoals K-001")
    return text.upper()


def _line(text: str) -> str:
    line = CONTROL.sub(", ", text)
    if len(line) > 200 or is_strange(line):
        raise ValueError("hoogstens 200 leesbare tekens")
    return line


def _remark(text: str) -> str:
    if len(text) > MAX_REMARK or is_strange(text):
        raise ValueError(f"hoogstens {MAX_REMARK} leesbare tekens")
    return text


def _name(text: str) -> str:
    if CONTROL.search(text) or len(text) > 100 or is_strange(text):
        raise ValueError("een naam op één regel van hoogstens 100 tekens")
    return text


def _email(text: str) -> str:
    if not MAIL_ADDRESS.fullmatch(text) or len(text) > 254 or CONTROL.search(text) or is_strange(text):
        raise ValueError("een e-mailadres zoals naam@voorbeeld.be")
    return text


def _channel(text: str, regulation: Regulation) -> str:
    channel = CHANNELS.get(text.casefold(), text.casefold())
    if channel not in regulation.applications.channels:
        raise ValueError(f"een van {', '.join(regulation.applications.channels)}")
    return channel


def _track(text: str, regulation: Regulation) -> str:
    for track in regulation.tracks:
        if text.casefold() in {track.key, track.label.casefold()}:
            return track.key
    raise ValueError(f"een van {', '.join(track.key for track in regulation.tracks)}")


def read_degree(text: str) -> str:
    """One of the degrees; ValueError says which there are."""
    if text.casefold() not in DEGREES:
        raise ValueError(f"een van {', '.join(DEGREES)}")
    return text.casefold()
