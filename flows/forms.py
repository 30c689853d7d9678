"""The forms HR sees behind Prefect's Resume button: filled in beforehand, without free text about people."""

import datetime as dt
import re
from decimal import Decimal
from typing import Any, Literal

import pydantic
from prefect.input import RunInput

from rules.dates import parse_date
from rules.judging import ATTENDANCE
from rules.numbers import plain
from rules.questions import HOLD, SEND, Entry, Question
from rules.scoring import PointsScoring
from tasks.asking import Asking


def _required(*names: str) -> pydantic.ConfigDict:
    """Prefect's page calls a field optional that is filled in beforehand; these are asked all the same."""
    return pydantic.ConfigDict(json_schema_extra={"required": list(names)})


class _Asked(RunInput):
    model_config = _required("beslisser", "datum")


class _Looked(_Asked):
    model_config = _required("beslisser", "datum", "bekeken")


OPEN = "(nog te kiezen)"
EVERYONE = "alle"
PART = "deel_"  # before the key of a component or competence, so that it never takes another field's name
NUMBER = r"[0-9]{1,6}([.,][0-9]{1,4})?"
DOSSIER = r"^[A-Za-z]{0,4}-?[0-9]{1,8}$"


def form_of(asking: Asking, text: str) -> type[RunInput]:
    """The form of an open question with everything that is known already.

    `text` stands at its first field: Prefect's page squeezes a form's own description to nothing when the form is long.
    """
    question = asking.question
    known_date = _known_date(asking)
    fields: dict[str, Any] = {
        "beslisser": (_choice(question.deciders), pydantic.Field(default=_decider(asking), description=text)),
        "datum": (dt.date, known_date if known_date else ...),
    }
    if question.kind == "look":
        fields |= _look_fields(asking)
    elif question.per_dossier:
        row: Any
        row, rows = _row_model(question), [_row(asking, dossier) for dossier in question.dossiers]
        fields["uitslagen"] = (list[row], pydantic.Field(default=[row(**values) for values in rows]))
    elif question.kind == "appointment":
        fields["aanstelling"] = (_choice(question.options), question.options[0])
    base = _Looked if question.kind == "look" else _Asked
    return pydantic.create_model("Formulier", __base__=base, **fields)


def _look_fields(asking: Asking) -> dict[str, Any]:
    """Which letters were looked at, in one line that is another as soon as one of them is; and which do not leave."""
    question, named = asking.question, [d for d, a in asking.answers.items() if a.get("result") == HOLD]
    count = len([d for d in question.dossiers if d not in question.proposals])
    letters = f"{count} {'brief' if count == 1 else 'brieven'}, stand {question.stamp}"
    words = f"dossiers zoals K-001, één brief zoals K-001/12, of {EVERYONE}; leeg: alle brieven vertrekken"
    held = pydantic.Field(default=", ".join(named), pattern=r"^[A-Za-z0-9 ,;/-]*$", description=words)
    seen = pydantic.Field(default=letters, json_schema_extra={"enum": [letters]})  # a page draws a list of one
    return {"bekeken": (_choice((letters,)), seen), "vasthouden": (str, held)}


def _choice(options: tuple[str, ...]) -> Any:
    return Literal[options]


def _row_model(question: Question) -> type[pydantic.BaseModel]:
    fields: dict[str, Any] = {"dossier": (str, pydantic.Field(pattern=DOSSIER))}
    if question.kind == "stage":
        fields["aanwezigheid"] = (_choice(ATTENDANCE), "aanwezig")
    if question.options:
        fields["resultaat"] = (_choice((OPEN, *question.options)), OPEN)
    else:
        fields |= _points_fields(question)
    return pydantic.create_model("Rij", __config__=_required("dossier"), **fields)


def _points_fields(question: Question) -> dict[str, Any]:
    """One field for the points of the whole stage, or one for each component or competence; none if unscored."""
    scoring = question.stage.scoring if question.stage else None
    if not isinstance(scoring, PointsScoring):
        return {}
    pattern = f"^({NUMBER})?$"
    if not scoring.parts:
        words = f"punten, zoals 59,5; hoogstens {_shown(scoring.maximum)}"
        return {"resultaat": (str, pydantic.Field(default="", pattern=pattern, description=words))}
    return {
        f"{PART}{part.key}": (
            str,
            pydantic.Field(
                default="", pattern=pattern, title=part.title, description=f"van 0 tot {_shown(part.asked)}"
            ),
        )
        for part in scoring.parts
    }


def _parts(question: Question) -> list[str]:
    """The names of the fields for components or competences."""
    scoring = question.stage.scoring if question.kind == "stage" and question.stage else None
    return [f"{PART}{part.key}" for part in scoring.parts] if isinstance(scoring, PointsScoring) else []


def _shown(points: Decimal) -> str:
    return plain(points).replace(".", ",")


def _row(asking: Asking, dossier: str) -> dict[str, str]:
    question, known = asking.question, asking.answers.get(dossier, {})
    proposed = question.proposals.get(dossier, "")
    result = known.get("result", proposed if proposed in question.options else "").replace(".", ",")
    parts = _parts(question)
    if question.unscored or parts:
        given = [text.strip() for text in result.split("+")]
        row = {"dossier": dossier} | (dict(zip(parts, given, strict=True)) if len(given) == len(parts) else {})
    else:
        row = {"dossier": dossier, "resultaat": result}
    if question.options and result not in question.options:
        row["resultaat"] = OPEN
    if question.kind == "stage":
        row["aanwezigheid"] = known.get("attendance") or "aanwezig"
    return row


def _decider(asking: Asking) -> str:
    given = next((a["decider"] for a in asking.answers.values() if a.get("decider")), "")
    return given if given in asking.question.deciders else asking.question.decider


def _known_date(asking: Asking) -> dt.date | None:
    text = next((a["date"] for a in asking.answers.values() if a.get("date")), "")
    return parse_date(text) if text else None


def entries_of(question: Question, response: dict[str, Any]) -> list[Entry]:
    """A submitted form as the rows it stands for; a date may come with a clock time, which does not count."""
    decider, date = str(response.get("beslisser", "")), str(response.get("datum", ""))[:10]
    if question.kind == "look":
        return _look_entries(question, response, decider, date)
    if not question.per_dossier:
        result = response.get("aanstelling") or question.options[0]
        return [Entry(0, result=str(result), decider=decider, date=date)]
    return [
        Entry(
            0,
            str(row.get("dossier", "")).upper(),
            str(row.get("aanwezigheid", "")),
            _result(question, row),
            "",
            decider,
            date,
        )
        for row in response.get("uitslagen", [])
    ]


def _look_entries(question: Question, response: dict[str, Any], decider: str, date: str) -> list[Entry]:
    """Everyone whose letter waits is sent it, but for those that are named; those may be others too."""
    named = re.split(r"[ ,;]+", str(response.get("vasthouden") or "").strip().upper())
    waiting = [d for d in question.dossiers if d not in question.proposals]
    meant = (one for name in named if name for one in question.meant(name))
    held = set(waiting if named == [EVERYONE.upper()] else meant)
    seen = str(response.get("bekeken", "")).rpartition(" ")[2]
    rows = [*waiting, *sorted(held - set(waiting))]
    return [Entry(0, d, "", HOLD if d in held else SEND, "", decider, date, seen=seen) for d in rows]


def _result(question: Question, row: dict[str, Any]) -> str:
    """The result of a row; components and competences are joined as a file writes them."""
    given = [str(row.get(name) or "").strip() for name in _parts(question)]
    if given:
        return " + ".join(given) if any(given) else ""
    return str(row.get("resultaat", "")).replace(OPEN, "")
