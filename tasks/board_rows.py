"""The rows of a file with a selection board: each value read at the door, never a name in an error."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from models.tables import Juror as Seat
from rules.jury import Capacity, JuryRule, Role
from tasks.application_rows import _email
from tasks.tables import Row, Table, check_columns

LEFT = ""  # the role of who is no longer on the board
COLUMNS = ("naam", "rol")
OPTIONAL = ("intern", "graad", "rang", "hoedanigheid", "nummer", "email")
ROLES: tuple[str, ...] = get_args(Role)
RANKS = ("gelijk", "hoger", "lager")
CAPACITIES: tuple[str, ...] = get_args(Capacity)
NUMBER = re.compile(r"J[1-9][0-9]{0,3}")


def read_board(table: Table, rule: JuryRule) -> tuple[list[dict[str, Any]], list[str]]:
    """The values of every row, and every error in the table."""
    errors = check_columns(table, COLUMNS, OPTIONAL)
    if errors:
        return [], errors
    found: list[str] = []
    read = [_values(row, rule, found) for row in table.rows]
    return read, [f"{table.name}, {error}" for error in found]


def _values(row: Row, rule: JuryRule, errors: list[str]) -> dict[str, Any]:
    where = f"regel {row.line}, veld "
    role, internal = _choice(row, "rol", ROLES, errors), _choice(row, "intern", ("ja", "nee"), errors, "nee") == "ja"
    needed = rule.rank_at_least and internal and role == "lid"
    rank = _choice(row, "rang", RANKS if needed else (*RANKS, ""), errors)
    number = row["nummer"].upper()
    if number and not NUMBER.fullmatch(number):
        errors.append(f"{where}nummer: een nummer zoals J1 verwacht")
    if not row["naam"]:
        errors.append(f"{where}naam: ontbreekt")
    return {
        "line": row.line,
        "number": number,
        "name": _one_line(row["naam"], 100, f"{where}naam", errors),
        "role": role,
        "internal": internal,
        "rank_enough": rank != "lager",
        "capacity": _choice(row, "hoedanigheid", CAPACITIES, errors),
        "grade": _one_line(row["graad"], 100, f"{where}graad", errors),
        "email": _address(row["email"], f"{where}email", errors),
    }


def _address(text: str, where: str, errors: list[str]) -> str:
    """A mail address as an application's; empty: this member gets no reminders."""
    try:
        return _email(text) if text else ""
    except ValueError as fault:
        errors.append(f"{where}: {fault} verwacht")
        return ""


def _choice(row: Row, field: str, options: Sequence[str], errors: list[str], default: str = "") -> str:
    text = row[field].casefold() or default
    if text not in options:
        listed = ", ".join(option for option in options if option)
        errors.append(f"regel {row.line}, veld {field}: een van {listed} verwacht")
    return text


def _one_line(text: str, longest: int, where: str, errors: list[str]) -> str:
    line = " ".join(text.split())
    if len(line) > longest or not line.isprintable():
        errors.append(f"{where}: één regel van hoogstens {longest} tekens verwacht")
    return line


def clashes(read: list[dict[str, Any]], seats: list[Seat], held: set[str]) -> Iterator[str]:
    """Someone or a number that stands there twice, and a conflict that would go to someone else."""
    holder = {seat.number: seat.name.casefold() for seat in seats if seat.number in held}
    mine = {name: number for number, name in holder.items()}
    lines: dict[tuple[str, str], int] = {}
    for values in read:
        where, name, number = f"regel {values['line']}, veld ", values["name"].casefold(), values["number"]
        for field, text in (("naam", name), ("nummer", number)):
            if text and (field, text) in lines:
                yield f"{where}{field}: staat al op regel {lines[field, text]}"
            lines.setdefault((field, text), values["line"])
        if number and mine.get(name, number) != number:
            yield f"{where}nummer: {mine[name]} verwacht, want onder dat nummer staat al een belangenconflict"
        elif holder.get(number, name) != name:
            yield f"{where}nummer: {number} meldde een belangenconflict; iemand anders krijgt een ander nummer"


def number_seats(read: list[dict[str, Any]], seats: list[Seat]) -> None:
    """Who has no number gets the one he had, or else the next that was never used."""
    known = {seat.name.casefold(): seat.number for seat in seats}
    taken = {values["number"] for values in read}
    highest = max((int(number[1:]) for number in (*taken, *known.values()) if number), default=0)
    for values in read:
        before = known.get(values["name"].casefold(), "")
        if not values["number"] and before and before not in taken:
            values["number"] = before
        elif not values["number"]:
            highest += 1
            values["number"] = f"J{highest}"
