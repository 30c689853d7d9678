"""The rows of a procedure as they stood at the door of a stage: what happened there and later is left out of them."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import Any, NamedTuple

from models.exchange import Rows
from rules.regulation import Regulation
from rules.states import LAPSED
from tasks.jury import STEP as COMPOSED

BEGUN = ("opening", "closing", "post", "completion", "cure", "screening", "admissibility", "admission")
ENTRY = ("tie", "gate")  # how people come to a stage rests on the stages before it
HELD = ("planning", "sending", "assignment", "timetable", "invitation", "results", "papers", "verification", "moving")
AROUND = ("", "approval-", "look-", "hold-")  # what comes with a step
BY_CHOICE = ("withdrawn", "superseded")  # nobody comes back from these
KEPT = ("procedure", "application", "document", "file", "adjustment")
BOARD = ("juror", "conflict")

Row = dict[str, Any]


class Rewound(NamedTuple):
    """The rows at the door of a stage, and the dossiers that were at it, or further, and come to it again."""

    rows: Rows
    again: list[str]


def rewound(rows: Rows, regulation: Regulation, stage: str, *, board: bool) -> Rewound:
    """Take out what a stage and all that followed left behind; `board`: its members stay.

    Of each result and decision the newest version only: the others stand where they were made.
    """
    before, since = _steps(regulation, stage), _since(regulation, stage)
    journal = {f"{around}{step}" for step in before for around in AROUND} | ({COMPOSED} if board else set())
    there = {row["application_id"] for row in rows["invitation"] if row["key"] in since}
    further = (row for row in rows["decision"] if row["step"] not in {*before, "withdrawal"})
    later = there | {row["application_id"] for row in further}
    decisions = [_alone(row) for row in _newest(rows["decision"], "step", {*before, "withdrawal"})]
    standing = [row for row in decisions if row["rule"] != LAPSED and not _moved_up(row, stage, there)]
    erased = {row["application_id"] for row in rows["erasure"]}
    applications = _back(rows["application"], standing, before, erased)
    kept: Rows = {name: some if name in (*KEPT, *(BOARD if board else ())) else [] for name, some in rows.items()}
    kept |= {
        "application": applications,
        "step": [row for row in rows["step"] if row["key"] in journal and row["done_at"]],
        "invitation": [row for row in rows["invitation"] if row["key"] not in since],
        "result": _newest(rows["result"], "part", before),
        "decision": standing,
    }
    later -= erased | {place for place, row in enumerate(applications, 1) if row["state"] in BY_CHOICE}
    again = [row for place, row in enumerate(applications, 1) if place in later]
    return Rewound(kept, [row["dossier"] for row in again])


def _since(regulation: Regulation, stage: str) -> set[str]:
    keys = [one.key for one in regulation.stages]
    return set(keys[keys.index(stage) :])


def _steps(regulation: Regulation, stage: str) -> list[str]:
    """The steps and questions up to this stage, in the order in which they come."""
    steps = list(BEGUN)
    for one in regulation.stages:
        steps += [f"{name}-{one.key}" for name in ENTRY]
        if one.key == stage:
            return steps
        steps += [*(f"{name}-{one.key}" for name in HELD), one.key, f"judgement-{one.key}"]
    raise LookupError(stage)


def _newest(some: Sequence[Row], name: str, wanted: Iterable[str]) -> list[Row]:
    """The newest version of each, about what is wanted; a member's own scores (`stage@J1`) go with the stage."""
    known, found = set(wanted), dict[tuple[Any, str], Row]()
    for row in sorted(some, key=lambda row: int(row["version"])):
        if row[name].partition("@")[0] in known:
            found[row["application_id"], row[name]] = row
    return list(found.values())


def _alone(row: Row) -> Row:
    """A decision without the correction behind it, which stays where it was made."""
    return {**row, "correction_id": None}


def _moved_up(row: Row, stage: str, there: set[int]) -> bool:
    """Whether a gate's refusal was answered by an invitation when a place fell free."""
    return row["step"] == f"gate-{stage}" and row["application_id"] in there


def _back(
    applications: Sequence[Row], standing: Sequence[Row], steps: Sequence[str], erased: Container[int | None]
) -> list[Row]:
    """Every application in the state that its last decision left it in; of who is erased nothing goes on."""
    order, own = {step: place for place, step in enumerate(steps)}, defaultdict[int, list[Row]](list)
    for row in sorted(standing, key=lambda row: order.get(row["step"], 0)):
        own[row["application_id"]].append(row)
    stays = [place in erased or row["state"] in BY_CHOICE for place, row in enumerate(applications, 1)]
    return [row if stays[place - 1] else {**row, **_where(own[place])} for place, row in enumerate(applications, 1)]


def _where(decisions: Sequence[Row]) -> Row:
    stage = next((one["stage"] for one in reversed(decisions) if one["stage"]), None)
    return {"state": decisions[-1]["outcome"] if decisions else "received", "stage": stage}
