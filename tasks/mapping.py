"""How the columns of somebody else's list become the fields of an application: by their heading, or as a file says."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from yaml import YAMLError

from config.source import RegulationError, Source
from rules.regulation import Regulation
from rules.signs import one_line
from tasks.application_rows import COLUMNS, OPTIONAL, document_columns
from tasks.tables import MAX_NAME, TableError, read_bytes

PASSED_OVER = "-"  # a column that is not taken over
# Headings as personnel services and job sites write them; a field's own name is always one.
HEADINGS = {
    "dossier": ("dossiernummer", "nr", "nummer", "kandidaatnummer"),
    "voornaam": ("first name", "firstname"),
    "naam": ("achternaam", "familienaam", "last name", "lastname", "surname"),
    "email": ("e-mail", "e-mailadres", "emailadres", "mailadres", "mail"),
    "adres": ("postadres", "woonadres"),
    "taal": ("taal van de kandidaat", "taalkeuze"),
    "kanaal": ("via", "ontvangen via", "wijze van indienen"),
    "ontvangen_op": ("ontvangen op", "ontvangen", "datum ontvangst", "ingediend op", "indiendatum", "tijdstip"),
    "poststempel": ("datum poststempel",),
    "toegangsweg": ("procedure", "wijze", "aanwerving of bevordering"),
    "diploma": ("diplomaniveau", "hoogste diploma", "studieniveau"),
    "ervaring_jaren": ("ervaring", "jaren ervaring", "relevante ervaring", "ervaring (jaren)"),
    "opmerking": ("opmerkingen", "nota"),
}
SIGNS = (("uu:mm:ss", "%H:%M:%S"), ("uu:mm", "%H:%M"), ("jjjj", "%Y"), ("dd", "%d"), ("mm", "%m"))


class ListMapping(BaseModel):
    """What a mapping file says; headings and values are compared without regard to capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    sheet: str = ""  # of a workbook; none: the first that is shown
    columns: dict[str, str] = Field(default_factory=dict)  # heading: field, or `-`
    constants: dict[str, str] = Field(default_factory=dict)  # field: what it holds for everyone
    dates: dict[str, str] = Field(default_factory=dict)  # field: how its dates are written, like `mm/dd/jjjj uu:mm`
    values: dict[str, dict[str, str]] = Field(default_factory=dict)  # field: what stands there, and what that means


class Became(NamedTuple):
    """What one column of the list became: its letter, its heading, the field, and why."""

    letter: str
    heading: str
    field: str  # empty: unknown; `-`: passed over
    how: str


def read_mapping(path: Path) -> ListMapping:
    """A mapping file; TableError with every error in it."""
    try:
        text = read_bytes(path).decode("utf-8-sig")
        source = Source(path.name)
        found = source.read(text)
        if source.faults:
            raise TableError(list(source.faults.values()))
        return ListMapping.model_validate(found)
    except UnicodeDecodeError:
        raise TableError([f"{path.name}: geen tekst in UTF-8"]) from None
    except RegulationError as refusal:
        raise TableError([line.replace("geen reglement: velden verwacht zoals reference en stages", EXPECTED)
                          for line in refusal.lines]) from None  # fmt: skip
    except YAMLError:
        raise TableError([f"{path.name}: geen geldige YAML"]) from None
    except ValidationError as fault:
        raise TableError(source.told(fault)) from None


EXPECTED = "velden verwacht zoals columns, constants, dates en values"


def check_mapping(mapping: ListMapping, regulation: Regulation, name: str) -> list[str]:
    """What a mapping names that does not exist."""
    known = fields_of(regulation)
    named = [("columns", field) for field in mapping.columns.values() if field != PASSED_OVER]
    named += [(part, field) for part in ("constants", "dates", "values") for field in getattr(mapping, part)]
    lines = [f"{name}, veld {part}: ‘{_short(field)}’ is geen veld; bekend zijn {', '.join(known)}"
             for part, field in named if field not in known]  # fmt: skip
    given = {*mapping.columns.values()} & {*mapping.constants}
    lines += [f"{name}, veld constants: {field} staat ook als kolom" for field in sorted(given)]
    return lines + [
        f"{name}, veld dates.{field}: een vorm zoals dd/mm/jjjj of mm/dd/jjjj uu:mm verwacht"
        for field, form in mapping.dates.items()
        if not form_of(form)
    ]


def fields_of(regulation: Regulation) -> tuple[str, ...]:
    """Every field that an application under this regulation has."""
    return (*COLUMNS, *OPTIONAL, *document_columns(regulation))


def form_of(form: str) -> str:
    """How `strptime` writes a form of dates; empty if it is none."""
    for sign, code in SIGNS:
        form = form.replace(sign, code, 1)
    rest = form
    for _, code in SIGNS:
        rest = rest.replace(code, "", 1)
    whole = all(code in form for code in ("%d", "%m", "%Y"))
    return form if whole and not any(sign.isalnum() or sign == "%" for sign in rest) else ""


def recognised(headings: Iterable[str], mapping: ListMapping, regulation: Regulation) -> list[str]:
    """The field of each heading: as the mapping says, else as it is known; empty where it is not."""
    told = {plain(heading): field for heading, field in mapping.columns.items()}
    known = _known(regulation)
    return [told.get(plain(heading), known.get(plain(heading), "")) for heading in headings]


def plain(text: str) -> str:
    """A heading or value as it is compared."""
    return " ".join(text.split()).casefold()


def _known(regulation: Regulation) -> Mapping[str, str]:
    """What headings mean: labels of this regulation first, then other words for a field, then its own name."""
    found = {plain(one.label): f"document:{one.key}" for one in regulation.applications.documents}
    fields = fields_of(regulation)
    found |= {plain(c.label): f"voorwaarde:{c.key}" for c in regulation.flat_conditions
              if f"voorwaarde:{c.key}" in fields and plain(c.label) not in found}  # fmt: skip
    found |= {word: field for field, words in HEADINGS.items() for word in words}
    return found | {plain(field): field for field in fields}


def written(mapping: ListMapping, became: Iterable[Became]) -> str:
    """A mapping file with every column of this list in it, to reuse; what is unknown is to be filled in."""
    columns = {one.heading: one.field for one in became}
    data: dict[str, Any] = {"columns": columns}
    data |= {name: value for name, value in mapping.model_dump().items() if name != "columns" and value}
    head = "# Wat elke kolom wordt; met - wordt ze overgeslagen. Gebruik: werving import … --map\n"
    return head + yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def _short(text: str) -> str:
    return one_line(text, MAX_NAME)
