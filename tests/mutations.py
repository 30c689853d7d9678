"""Regulations and tables spoiled on purpose: each case from its own number, so that one can be made again alone."""

import contextlib
import copy
import datetime as dt
import random
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from rules.conditions import DegreeCondition
from rules.numbers import dutch
from rules.regulation import Regulation
from rules.scoring import PointsScoring, VerdictScoring
from rules.stage import Stage
from tests.factory import ROOT, text_of

FOLDER = ROOT / "config" / "regulations"
SHIPPED = sorted(path for path in FOLDER.rglob("*.yaml") if path.parent.name != "drafts")
Data = dict[str, Any]
Place = tuple[Any, ...]

SIGNS = ["\x00", "\x07", "\x1b", "\x85", "\xa0", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffe", "é", "€", "𝟙",
         "٣", "’",
         "\t", "\n", "\r\n", "\r", "  ", "- ", ": ", "'", '"', "[", "]", "{", "}", "&a ", "*a", "!!int ", "!", "|", ">",
         "#", "~", "?", "%", "@", "`", "<<: ", "=", ",", ";", "---\n", "...\n", "\\", "\\x00", "\\ud800", "0",
         "9"]  # fmt: skip
RAW = ["-1", "0", "1e309", "1.0e+309", "1e-30", "1.0e-30", ".nan", "-.inf", "99999999999999999999", "9" * 400, '""',
       "null", "~", "true", "no", "[]", "{}", "[[]]", "[[[1]], {a: [b]}]", "2024-02-30", "2024-11-31", "0001-01-01",
       "9999-12-31", "1899-12-31", "2200-12-31", "2024-11-03T10:00:00Z", "12:00", "23:59:59", "1:1:1:1:1:1", "0x1F",
       "1_000", "0777", "'12:00'", "x" * 5000, "'" + "woord " * 2000 + "'", '"\\ud800"', '"\\0"', '"a\\nb"',
       "|\n  twee\n  regels",
       "!!set {a, b}", "!!binary eA==", "!!python/object:os.system x", "!!str 1", "=", "<<", "*x", "&x y", "? [a]",
       "stage:bestaat_niet", "stage:", "closing", "appointment", "jury", "a" * 41, "Één", "=1+1", "{{ 7*7 }}", "[b](c)",
       "'100%'", "{days}", "'{'", "50.123456789012345678901234567890", "0.5", "33.333", "1000000",
       "100000"]  # fmt: skip
VALUES: list[Any] = [
    -1, 0, 1, 2, 3, 7, 100, 365, 366, 100000, 10**20, 10**400, 1e309, 1e-30, 0.1, 33.333, float("nan"), "", " ", None,
    True, False, [], {}, [[]], [[1], {"a": []}], {"a": {"b": 1}}, {1: 2}, {None: None}, "x" * 5000, "a\nb", "a\x00b",
    "é\u202e",
    "2024-02-30", "12:00", 720, "stage:bestaat_niet", "closing", "appointment", "{days}", "{", "%", "${x}", "1e-30",
    "50.123456789012345678901234567890", "1e5000", dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.date(1900, 1, 1),
    dt.date(2200, 12, 31), dt.date(2024, 2, 29), dt.datetime(2024, 11, 3, 10), dt.datetime(2024, 11, 3), b"x",
]  # fmt: skip
ENUMS = ["points", "verdict", "none", "mail", "post", "formulier", "postmark", "received", "last_counts", "reject",
         "cure",
         "binding", "list", "alphabetical", "at_end", "when_known", "at_stage", "mean_pct", "points", "percent", "jury",
         "include_all", "tie_break", "on_withdrawal_before_the_stage", "also_on_failure", "warn", "extend", "working",
         "calendar", "previous", "closing", "degree", "experience", "seniority", "declaration", "document", "person",
         "later", "stage", "any_of", "all_of", "master", "geen", "drop_after", "to_bottom", "keep_place", "admission",
         "every_decision", "contractual", "statutory", "level", "grade", "final_report_date", "decision_date",
         "first_of_month_after_decision", "submission_date", "closing_date"]  # fmt: skip


def chance(what: str, number: int) -> random.Random:
    """The dice of one case."""
    return random.Random(f"{what}-{number}")


@lru_cache(maxsize=32)
def _text(path: Path) -> str:
    return path.read_text("utf-8")


@lru_cache(maxsize=32)
def _data(path: Path) -> Data:
    return yaml.load(_text(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@lru_cache(maxsize=32)
def _bare(path: Path) -> str:
    """A shipped regulation without its quotations, as YAML: what is left all means something."""
    return text_of(unquoted(_data(path)))


def unquoted(node: Any) -> Any:
    """The same without `source`, `choice` and `information`."""
    if isinstance(node, dict):
        return {k: unquoted(v) for k, v in node.items() if k not in {"source", "choice", "information"}}
    return [unquoted(value) for value in node] if isinstance(node, list) else node


def places(node: Any, path: Place = ()) -> Iterator[Place]:
    """Where something stands in the data, the whole left out."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from places(value, (*path, key))


def at(data: Any, place: Place) -> Any:
    """What stands at a place."""
    for key in place:
        data = data[key]
    return data


# --- regulations -----------------------------------------------------------------------------------------------------


def regulation_text(number: int) -> tuple[str, str]:
    """The how and the text of one mutated regulation."""
    dice = chance("regulation", number)
    path = dice.choice(SHIPPED)
    how = dice.choice(["signs", "lines", "values", "values", *["data"] * 8, "cross", "cross"])
    if how in {"data", "cross"}:
        data = unquoted(_data(path))
        if how == "cross":
            data = _crossed(data, unquoted(_data(dice.choice(SHIPPED))), dice)
        for _ in range(dice.choice([1, 1, 1, 2, 3])):
            with_structure = dice.choice(STRUCTURE)
            try:
                with_structure(data, dice)
            except (KeyError, IndexError, TypeError, ValueError, AttributeError):
                continue  # an earlier mutation took away what this one changes
        if dice.random() < (0.8 if how == "cross" else 0.2):
            with contextlib.suppress(KeyError, IndexError, TypeError, ValueError, AttributeError):
                _mend(data)
        return how, text_of(data)
    text = _text(path) if dice.randrange(8) == 0 else _bare(path)
    for _ in range(dice.choice([1, 1, 1, 2, 3])):
        text = {"signs": _signs, "lines": _lines, "values": _values}[how](text, dice)
    return how, text


def _signs(text: str, dice: random.Random) -> str:
    if not text:
        return text
    here, length = dice.randrange(len(text)), dice.choice([0, 1, 1, 2, 8, 40])
    piece = text[here : here + length]
    new = dice.choice(["", dice.choice(SIGNS), dice.choice(SIGNS), piece * 2, piece[::-1], piece.upper()])
    return text[:here] + new + text[here + length :]


def _lines(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    what = dice.choice(["drop", "twice", "swap", "in", "out", "block", "move"])
    if what == "drop":
        del lines[one]
    elif what == "twice":
        lines.insert(other if dice.random() < 0.5 else one, lines[one])
    elif what == "swap":
        lines[one], lines[other] = lines[other], lines[one]
    elif what == "in":
        lines[one] = dice.choice(["  ", " ", "\t", "- "]) + lines[one]
    elif what == "out":
        lines[one] = lines[one].removeprefix("  ")
    elif what == "block":
        del lines[min(one, other) : min(one, other) + dice.randint(1, 6)]
    else:
        block = lines[one : one + dice.randint(1, 6)]
        lines[other:other] = block
    return "\n".join(lines)


SCALAR = re.compile(r"(?m)^(\s*(?:- )*[a-z_]+: |\s*- )([^\s{\[|>].*)$")


def _values(text: str, dice: random.Random) -> str:
    found = list(SCALAR.finditer(text))
    if not found:
        return text
    one = dice.choice(found)
    words = re.findall(r"[a-z_]{3,}", text) or ["x"]
    other = dice.choice(found)[2]
    new = dice.choice([dice.choice(RAW), dice.choice(RAW), dice.choice(ENUMS), dice.choice(words), other])
    if dice.randrange(12) == 0:  # a key instead of its value
        key = dice.choice(
            ["on", "12:00", "1", "null", "[a, b]", "? x\n", "'a b'", '"\\ud800"', "é", "2024-11-03", "x" * 300]
        )
        return text[: one.start()] + re.sub(r"[a-z_]+: ", lambda _: f"{key}: ", one[0], count=1) + text[one.end() :]
    return text[: one.start(2)] + new + text[one.end(2) :]


def _crossed(data: Data, other: Data, dice: random.Random) -> Data:
    """One regulation with some blocks of another."""
    for key in dice.sample(sorted(other), dice.randint(1, 3)):
        data[key] = other[key]
    if dice.random() < 0.3:
        data["stages"] = [*data["stages"], *other["stages"]][: dice.randint(1, 8)]
    if dice.random() < 0.5:
        _mend(data)
    return data


def _mend(data: Data) -> None:
    """Make the names fit once more and give the stages days in order, so that more mutations can be opened."""
    first = data["applications"]["closes"]
    for number, stage in enumerate(data["stages"], start=1):
        if "dates" in stage:
            stage["dates"] = [first + dt.timedelta(days=7 * number + n) for n in range(len(stage["dates"]))]
        if "take_home" in stage and "sent" in stage["take_home"]:
            begin = first + dt.timedelta(days=7 * number)
            stage["take_home"] |= {"sent": begin, "due": begin + dt.timedelta(days=5)}
        if "range" in stage:
            begin = first + dt.timedelta(days=7 * number)
            stage["range"] |= {"first": begin, "last": begin + dt.timedelta(days=3)}
    own = {data["admission_decided_by"], data["appointing_authority"], *(s["decided_by"] for s in data["stages"])}
    own |= {data[part][key] for part, key in (("jury", "board"), ("terms", "approved_by")) if key in data.get(part, {})}
    data["deciders"] = sorted({*data["deciders"], *own})
    known = {c["key"] for c in _conditions(data)} | {a["key"] for a in data.get("attributes", ())}
    ways = [track["key"] for track in data["tracks"]]
    for condition in _conditions(data):
        if condition.get("tracks"):
            condition["tracks"] = [t for t in condition["tracks"] if t in ways]
    for part in (*data["stages"], *data["applications"].get("documents", ())):
        for name in ("only_for", "waived_for"):
            whom = part.get(name)
            if whom and not (
                {*whom.get("meeting", ()), *whom.get("unless", ())} <= known
                and set(whom.get("tracks", ())) <= set(ways)
            ):
                del part[name]


def _conditions(data: Data) -> list[Data]:
    found = list(data.get("conditions", ()))
    for condition in found:
        if isinstance(condition.get("of"), list):
            found += condition["of"]
    return found


def _drop(data: Data, dice: random.Random) -> None:
    place = dice.choice(list(places(data)))
    del at(data, place[:-1])[place[-1]]


def _put(data: Data, dice: random.Random) -> None:
    place = dice.choice(list(places(data)))
    at(data, place[:-1])[place[-1]] = dice.choice([*VALUES, dice.choice(ENUMS)])


def _like(data: Data, dice: random.Random) -> None:
    """Another value of the same kind, or one from elsewhere in the file."""
    leaves = [p for p in places(data) if not isinstance(at(data, p), dict | list)]
    place, other = dice.choice(leaves), dice.choice(leaves)
    value = at(data, place)
    if isinstance(value, bool):
        new: Any = not value
    elif isinstance(value, int | float):
        new = dice.choice([1, 2, value + 1, value * 10, value / 3, 100, 0.5, 0.01, 99.99, 365])
    elif isinstance(value, dt.date):
        new = value + dt.timedelta(days=dice.choice([-4000, -30, -1, 1, 3, 30, 400, 36500, 64000]))
    else:
        new = dice.choice([at(data, other), dice.choice(ENUMS)])
    at(data, place[:-1])[place[-1]] = new


def _move(data: Data, dice: random.Random) -> None:
    found = list(places(data))
    one, other = dice.choice(found), dice.choice(found)
    value = copy.deepcopy(at(data, one))
    at(data, other[:-1])[dice.choice([other[-1], one[-1]])] = value


def _twin(data: Data, dice: random.Random) -> None:
    """A copy of something in a list, under another key or the same."""
    lists = [p for p in places(data) if isinstance(at(data, p), list) and at(data, p)]
    found = at(data, dice.choice(lists))
    twin = copy.deepcopy(dice.choice(found))
    if isinstance(twin, dict) and "key" in twin and dice.random() < 0.8:
        twin["key"] = f"{twin['key'][:30]}_{dice.randint(2, 9)}"
        if "title" in twin:
            twin["title"] = f"{twin['title']} {dice.randint(2, 9)}"
    found.insert(dice.randrange(len(found) + 1), twin)


def _order(data: Data, dice: random.Random) -> None:
    dice.shuffle(data["stages"])
    if dice.random() < 0.5:
        _mend(data)


def _stage(data: Data, dice: random.Random) -> Data:
    found: Data = dice.choice(data["stages"])
    return found


def _name(data: Data, dice: random.Random) -> str:
    """A key that is there, mostly."""
    known = (
        [s["key"] for s in data["stages"]]
        + [c["key"] for c in _conditions(data)]
        + ["bestaat_niet", "post", "withdrawal"]
    )
    return dice.choice(known)


def _refer(data: Data, dice: random.Random) -> None:
    """A reference to a stage, a condition or a document, there or not."""
    stage, name = _stage(data, dice), _name(data, dice)
    change: Callable[[], Any] = dice.choice([
        lambda: stage.update(round_with=name),
        lambda: stage.update(entry={"over": [name], "min_pct": 50}),
        lambda: stage.update(entry={"min_pct": dice.choice([1, 50, 100])}),
        lambda: stage.update(entry={"best": _best(data, dice)}),
        lambda: stage.update(entry={"over": [name, name], "best": _best(data, dice)}),
        lambda: stage.update(only_for={dice.choice(["meeting", "unless", "tracks", "degrees"]): [name]}),
        lambda: stage.update(held_if={"more_than": dice.choice([0, 1, 2, 3, 100])}),
        lambda: data.update(total={"min_pct": 60, "over": [name]}),
        lambda: data.update(total={"min_pct": 60, "weights": {name: dice.choice([1, 2, 0.001, 1000])}}),
        lambda: data.update(total={"min_pct": 60, "basis": "mean_pct", "rounding": {"of": "points", "step": 0.3}}),
        lambda: data["ranking"].update(tie_break=[name, name]),
        lambda: data["ranking"].update(priority=[name, data["tracks"][0]["key"]], joint=dice.random() < 0.5),
        lambda: dice.choice(_conditions(data)).update(at=f"stage:{name}"),
        lambda: dice.choice(data["applications"]["documents"]).update(due=f"stage:{name}", max_age_months=3),
        lambda: dice.choice(data["applications"]["documents"]).update(age_reference=f"stage:{name}",
        max_age_months=120),
        lambda: data["conditions"].append({"kind": "stage", "key": f"via_{name}"[:40], "label": "L", "stage": name}),
        lambda: data["conditions"].append(_nested(data["conditions"][0], dice)),
        lambda: stage.update(exemption={"valid_months": 12, "measured": dice.choice(["closing", "stage"])}),
    ])  # fmt: skip
    change()


def _best(data: Data, dice: random.Random) -> Data:
    ties = dice.choice(["include_all", "tie_break", "jury"])
    chain = {"tie_break": [_name(data, dice)]} if ties == "tie_break" else {}
    return {
        "n": dice.choice([1, 2, 100000]),
        "ties": ties,
        "backfill": dice.choice(["none", "also_on_failure"]),
        **chain,
    }


def _nested(condition: Data, dice: random.Random) -> Data:
    """Conditions inside conditions, a few or very many deep."""
    made = {"kind": "person", "key": "diep", "label": "Diep"}
    for number in range(dice.choice([1, 2, 5, 12, 30, 90])):
        other = {"kind": "person", "key": f"naast_{number}", "label": "Naast"}
        made = {
            "kind": dice.choice(["any_of", "all_of"]),
            "key": f"diep_{number}",
            "label": "Diep",
            "of": [made, other],
        }
    return made


def _rounds(data: Data, dice: random.Random) -> None:
    """A chain of stages that are taken together."""
    for earlier, stage in zip(data["stages"], data["stages"][1:], strict=False):
        if dice.random() < 0.8:
            stage["round_with"] = earlier["key"]
            for name in ("entry", "held_if", "exemption"):
                stage.pop(name, None)


def _score(data: Data, dice: random.Random) -> None:
    """Another way of scoring, sound or just not."""
    few, many = dice.choice([1, 2]), dice.choice(["a", "b"])
    part = {"key": "a", "title": "A", "max": dice.choice([0.1, 10, 1000.5]), "min_pct": dice.choice([50, 0.01, 100])}
    _stage(data, dice)["scoring"] = dice.choice([
        {"kind": "points", "max": dice.choice([0.01, 1, 7, 100000, "1e-30", 12.3456789]), "step": dice.choice([0.5,
         7, 0.0001, "1e-30", 100])},
        {"kind": "points", "components": [part, part | {"key": many}][:few]},
        {"kind": "points", "max": 20, "components": [part, part | {"key": "b"}]},
        {"kind": "points", "max": 20, "min_pct": dice.choice([100, 0.001, "33.333333333333333333333333333333333"])},
        {"kind": "points"},
        {"kind": "verdict", "scale": ["goed"], "min": "goed"},
        {"kind": "verdict", "scale": ["a\nb", "1", "ja", "aanwezig"], "min": "ja"},
        {"kind": "verdict", "scale": ["nee", "ja"], "min": "nee", "in_total": dice.random() < 0.5},
        {"kind": "none"},
        {"kind": "none", "in_total": True},
    ])  # fmt: skip


def _hold(data: Data, dice: random.Random) -> None:
    """Other days for a stage."""
    stage, day = _stage(data, dice), data["applications"]["closes"]
    begin = day + dt.timedelta(days=dice.choice([0, 1, 5, 20, 60]))
    for name in ("dates", "range", "relative", "take_home", "slots"):
        if dice.random() < 0.85:
            stage.pop(name, None)
    far = begin + dt.timedelta(days=dice.choice([0, 3, 40, 3650, 60000]))
    stage |= dice.choice([
        {"dates": [begin]},
        {"dates": [begin, begin + dt.timedelta(days=1), far]},
        {"range": {"first": begin, "last": far}},
        {"range": {"first": begin, "last": far}, "slots": {"starts": "00:00", "ends": "23:59", "minutes": 5,
         "parallel": 50}},
        {"dates": [begin], "slots": {"starts": 540, "ends": "12:00", "minutes": dice.choice([5, 179, 181]),
         "pause": 240}},
        {"relative": {"days": dice.choice([1, 30, 365]), "count": dice.choice(["calendar", "working"]),
                      "after": dice.choice(["previous", "closing"])}},
        {"take_home": {"days": dice.choice([1, 90]), "late": dice.choice(["warn", "extend"])}},
        {"take_home": {"sent": begin, "due": far, "late": dice.choice(["warn", "extend"])}},
        {"take_home": {"sent": begin}},
        {},
    ])  # fmt: skip


def _apply(data: Data, dice: random.Random) -> None:
    """Other rules about applying, terms and the reserve."""
    data["applications"] |= dice.choice([
        {"incomplete": "cure", "cure": {"days": dice.choice([1, 10, 365]), "count": dice.choice(["calendar",
         "working"])}},
        {"incomplete": "cure"},
        {"closes_time": dice.choice(["00:00", "12:00", 720, 1439, 1440, "24:00", "9:00"])},
        {"opens": data["applications"]["closes"] - dt.timedelta(days=dice.choice([-1, 0, 30, 40000])),
         "opens_time": "08:00"},
        {"duplicates": dice.choice(["reject", "last_counts"]), "channels": [dice.choice(["formulier", "post", "fax"])]},
    ])  # fmt: skip
    data["terms"] = dice.choice([
        {"approval": "every_decision", "approved_by": data["deciders"][-1]},
        {"approval": "admission", "approved_by": data["deciders"][0], "notice_days": 90},
        {"no_show_lockout_months": 60, "admission_word_days": 90, "force_majeure": False},
        {},
    ])  # fmt: skip
    data["reserve"] = dice.choice([
        {"years": 10, "months": 120, "starts": dice.choice(["decision_date", "first_of_month_after_final_report"])},
        {"months": 1, "starts": "final_report_date", "refusal": {"policy": "to_bottom"}},
        {"years": 1, "starts": "final_report_date", "extension": {"months": 60, "times": 10}, "employers": ["A", "A"]},
        None,
    ])  # fmt: skip
    data["appeal"] = dice.choice([{"days": 365}, {"days": 60, "clause": "{days} {x} %s {{ 1 }}"}, {}])


def _deep(data: Data, dice: random.Random) -> None:
    """Something inside itself many times."""
    place = dice.choice(list(places(data)))
    value = at(data, place)
    for _ in range(dice.choice([1, 5, 30, 100])):
        value = dice.choice([[value], {"of": value}])
    at(data, place[:-1])[place[-1]] = value


def _call(data: Data, dice: random.Random) -> None:
    """Titles and labels that are long, on two lines, or the name of something else."""
    names = [
        "a\nb",
        " a ",
        "post",
        "eindrapport",
        "Ontvankelijkheid",
        "documenten: x",
        "ex aequo: post",
        "a: b",
        "é" * 300,
    ]
    name = dice.choice(
        [*names, "{{ 1 }}", "{0} %s", "<b>x</b>", "[x](http://x)", "*x*", "\u202ex", "1", "K-001", "geen"]
    )
    titles = [p for p in places(data) if p[-1] in {"title", "label", "name", "signature", "about", "place", "bring"}]
    place = dice.choice([p for p in titles if isinstance(at(data, p), str)])
    at(data, place[:-1])[place[-1]] = name
    if dice.random() < 0.3:
        _stage(data, dice)["aliases"] = [name]


STRUCTURE: list[Callable[[Data, random.Random], None]] = [
    _drop, _put, _move, _deep, _twin, _order, _rounds, _apply, _apply, _call, _call, *[_like] * 4, *[_refer] * 5,
    *[_score] * 3, *[_hold] * 3,
]  # fmt: skip


# --- people who fit a regulation -------------------------------------------------------------------------------------


def _csv(columns: list[str], rows: list[dict[str, str]]) -> str:
    def cell(text: str) -> str:
        return f'"{text.replace(chr(34), chr(34) * 2)}"' if set(text) & set(';"\r\n') else text

    lines = [";".join(cell(row.get(column, "")) for column in columns) for row in rows]
    return "\r\n".join([";".join(columns), *lines, ""])


def _written(day: dt.date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def fitting(regulation: Regulation, dice: random.Random, count: int = 4) -> tuple[str, str]:
    """Files of applications and of results for some candidates who fit, more or less."""
    closes = regulation.applications.closes
    day = max(regulation.applications.opens or closes, closes - dt.timedelta(days=3))
    dossiers = [f"K-{number:03}" for number in range(1, count + 1)]
    people = [_applies(regulation, dossier, day, dice) for dossier in dossiers]
    columns = list(dict.fromkeys(column for row in people for column in row))
    after, rows = closes, [_answer("ontvankelijkheid", closes, d, "ontvankelijk", regulation) for d in dossiers]
    if dice.random() < 0.3:
        rows = []
    for stage in regulation.stages:
        after = _finished(stage, after)
        for dossier in dossiers:
            rows.append(_scored(stage, after, dossier, dice, regulation))
            if stage.entry and stage.entry.best and stage.entry.best.ties == "jury":
                choice = dice.choice(["uitgenodigd", "niet uitgenodigd"])
                rows.append(_answer(f"ex aequo: {stage.title}", after, dossier, choice, regulation))
    rows.append(_answer("eindrapport", after + dt.timedelta(days=5), "", "opgemaakt", regulation))
    if dice.random() < 0.2:
        rows.append(_answer("terugtrekking", closes, dossiers[-1], "", regulation))
    if dice.random() < 0.2:
        rows.append(_answer("aanstelling", after + dt.timedelta(days=9), "", dossiers[0], regulation))
    head = ["dossier", "onderdeel", "aanwezigheid", "resultaat", "motivering", "beslisser", "datum"]
    return _csv(columns, people), _csv(head, rows)


def _applies(regulation: Regulation, dossier: str, day: dt.date, dice: random.Random) -> dict[str, str]:
    degrees = [c.degrees[0] for c in regulation.flat_conditions if isinstance(c, DegreeCondition)] or ["master"]
    row = {
        "dossier": dossier,
        "voornaam": "Voor",
        "naam": f"Achter{dossier[2:]}",
        "email": f"kandidaat{dossier[2:]}@voorbeeld.example",
        "kanaal": dice.choice(regulation.applications.channels),
        "ontvangen_op": _written(day),
        "toegangsweg": dice.choice(regulation.tracks).key,
        "diploma": dice.choice(degrees),
        "ervaring_jaren": dice.choice(["12", "12", "30", "1"]),
    }
    for document in regulation.applications.documents:
        row[f"document:{document.key}"] = "" if dice.randrange(15) == 0 else _written(day)
    for condition in regulation.flat_conditions:
        if condition.kind in {"experience", "seniority"}:
            row[f"voorwaarde:{condition.key}"] = dice.choice(["", "20", "20", "2,5"])
        elif condition.kind in {"declaration", "document", "later", "person"}:
            row[f"voorwaarde:{condition.key}"] = dice.choice(["", "ja", "ja", "ja", "ja", "nee"])
    for attribute in regulation.attributes:
        row[f"kenmerk:{attribute.key}"] = dice.choice(["", "ja", "nee"])
    for stage in regulation.stages:
        if stage.exemption:
            row[f"vrijstelling:{stage.key}"] = dice.choice(["", _written(day)])
    return row


def _finished(stage: Stage, after: dt.date) -> dt.date:
    """A day on which a stage is surely over."""
    if stage.planned:
        return max(after, stage.last_day)
    days = stage.relative.days if stage.relative else stage.take_home.days or 0 if stage.take_home else 0
    return after + dt.timedelta(days=int(days * 1.7) + 20)


def _answer(
    part: str, day: dt.date, dossier: str, value: str, regulation: Regulation, there: str = ""
) -> dict[str, str]:
    return {
        "dossier": dossier,
        "onderdeel": part,
        "aanwezigheid": there,
        "resultaat": value,
        "motivering": "Gemotiveerd door wie beslist.",
        "beslisser": regulation.deciders[0],
        "datum": _written(day),
    }


def _scored(stage: Stage, day: dt.date, dossier: str, dice: random.Random, regulation: Regulation) -> dict[str, str]:
    scoring, value = stage.scoring, ""
    if isinstance(scoring, PointsScoring):
        sizes = [part.max for part in scoring.components] or [scoring.maximum]
        shares = dice.choice([(9, 10), (8, 10), (7, 10), (1, 2), (1, 1), (2, 5)])
        steps = [int(size * shares[0] / shares[1] / scoring.step) for size in sizes]
        value = "+".join(dutch(step * scoring.step, 4) for step in steps)
    elif isinstance(scoring, VerdictScoring):
        value = dice.choice([scoring.scale[-1], scoring.scale[-1], scoring.scale[0]])
    if dice.randrange(20) == 0:
        return _answer(stage.title, day, dossier, "", regulation, dice.choice(["afwezig", "te laat", "teruggetrokken"]))
    return _answer(stage.title, day, dossier, value, regulation, "aanwezig")


# --- tables ----------------------------------------------------------------------------------------------------------

PIECES = [";", ",", "\t", '"', '""', "\r\n", "\n", "\r", "\x00", "\x07", "\x1f", "\x85", "\u2028", "\u202e",
          "\ufeff", "\ufffd",
          "0001", "99999", "-", "/", ".", "+", "é", "€", "'", "=1+1", "@", "31/02/2024", "1e9", "٣", "½", "K-", " ",
          "  "]  # fmt: skip
CELLS = ["", " ", "-1", "0", "1", "100", "100,5", "59,5", "59.5", "1e309", "1e3", "9" * 30, "٣", "½", "NaN", "inf",
         "+5", "5+", "5+5",
         "5+5+5", "x" * 5000, "é" * 101, "31/02/2024", "29/02/2023", "3/11/2024 25:00", "3/11/2024 22u15", "0/0/0",
         "1/1/0001",
         "31/12/9999", "1/1/1900", "31/12/2200", "2024-11-03T10:00", "2024-11-08", "8-11-2024", "8.11.2024",
         "3/11/2024 02:30",
         "27/10/2024 02:30", "31/03/2024 02:30", "ja", "nee", "twijfel", "JA", "aanwezig", "afwezig", "te laat",
         "overmacht",
         "teruggetrokken", "geslaagd", "Geschikt", "opgemaakt", "volledig", "ontvankelijk", "niet ontvankelijk",
         "in orde",
         "geen", "K-001", "k-001", "K-002", "K-999", "J1", "J0", "J99999", "lid", "waarnemer", "secretaris", "hoger",
         "lager",
         "mandataris", "mail", "post", "brief", "E-mail", "master", "MASTER", "geen diploma", "=HYPERLINK(1)", "a@b.be",
         "a@b", "<a@b.be>", "a@b.be, c@d.be", "a\nb", "a\rb", "a\x00b", "\u202eomgekeerd", "ontvankelijkheid",
         "Gesprek",
         "talk", "post", "eindrapport", "terugtrekking", "aanstelling", "documenten: Gesprek", "ex aequo: Gesprek",
         "goedkeuring: ontvankelijkheid", "goedkeuring:", "approval", "tie-talk", "withdrawal",
         "documenten: documenten: Gesprek",
         "documenten: ontvankelijkheid", "HR-dienst", "selectiecommissie", "x" * 101, "x" * 140_000]  # fmt: skip
HEADS = [
    "",
    " ",
    "onbekend",
    "DOSSIER",
    "naam ",
    "document:",
    "document:bestaat_niet",
    "voorwaarde:x",
    "kenmerk:",
    "é\x07",
    "x" * 3000,
]
ENCODINGS = [*["utf-8"] * 12, "utf-8-sig", "cp1252", "cp1252", "utf-16", "utf-16-le", "utf-32", "mac-roman", "cp037"]


def table_bytes(text: str, dice: random.Random) -> bytes:
    """A table as it may come in: spoiled here and there, saved in some way."""
    for _ in range(dice.choice([0, 1, 1, 1, 1, 2, 3])):
        text = dice.choice([_spoiled, _rows, _columns, _cells, _cells, _cells])(text, dice)
    shape = dice.randrange(12)
    if shape == 0:
        text = text.replace(";", dice.choice([",", "\t", "|", " ; "]))
    elif shape == 1:
        text = text.replace("\r\n", dice.choice(["\n", "\r", "\r\r\n", "\n\n", "\u2028"]))
    elif shape == 2:
        text = dice.choice(
            [text * 2, text + ";" * 50, "sep=;\r\n" + text, "\r\n\r\n" + text, text.upper(), text[: len(text) // 2]]
        )
    raw = text.encode(dice.choice(ENCODINGS), "replace")
    if dice.randrange(25) == 0:
        here = dice.randrange(len(raw) + 1)
        raw = raw[:here] + dice.randbytes(dice.choice([1, 2, 40])) + raw[here:]
    return raw


def _spoiled(text: str, dice: random.Random) -> str:
    here, length = dice.randrange(len(text) + 1), dice.choice([0, 1, 2, 5, 20])
    piece = text[here : here + length]
    new = dice.choice(["", dice.choice(PIECES), dice.choice(PIECES), piece * 2, piece[::-1], piece.upper()])
    return text[:here] + new + text[here + length :]


def _rows(text: str, dice: random.Random) -> str:
    lines = text.split("\r\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    what = dice.choice(["drop", "twice", "swap", "many", "empty"])
    if what == "drop":
        del lines[one]
    elif what == "swap":
        lines[one], lines[other] = lines[other], lines[one]
    else:
        lines[other:other] = {"twice": [lines[one]], "many": [lines[one]] * 30, "empty": ["", ";;;", " "]}[what]
    return "\r\n".join(lines)


def _grid(text: str) -> list[list[str]]:
    return [line.split(";") for line in text.split("\r\n")]


def _joined(grid: list[list[str]]) -> str:
    return "\r\n".join(";".join(row) for row in grid)


def _columns(text: str, dice: random.Random) -> str:
    grid = _grid(text)
    one, other = dice.randrange(len(grid[0])), dice.randrange(len(grid[0]))
    what = dice.choice(["drop", "twice", "swap", "name", "new"])
    for number, row in enumerate(grid):
        if max(one, other) >= len(row):
            continue
        if what == "drop":
            del row[one]
        elif what == "swap":
            row[one], row[other] = row[other], row[one]
        elif what == "twice":
            row.insert(other, row[one])
        elif what == "new":
            row.insert(one, "" if number else dice.choice(HEADS))
        elif not number:
            row[one] = dice.choice(HEADS)
    return _joined(grid)


def _cells(text: str, dice: random.Random) -> str:
    grid = _grid(text)
    row = dice.choice(grid[1:] or grid)
    here = dice.randrange(len(row))
    new = dice.choice(
        [dice.choice(CELLS), dice.choice(CELLS), dice.choice(dice.choice(grid)), row[here] + dice.choice(PIECES)]
    )
    row[here] = f'"{new}"' if set(new) & set(";\r\n") else new
    return _joined(grid)
