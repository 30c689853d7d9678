"""Moving a date in a regulation's own text: only that date changes, every other character stays as it was published."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence

import yaml

from config.reading import own_text

Edit = tuple[int, int, str]  # from this character up to that one, what comes instead


def with_closing(text: str, closes: dt.date) -> str:
    """The text with another closing day."""
    applications = _fields(_root(text))["applications"][1]
    return _edited(text, [_value(_fields(applications)["closes"][1], closes.isoformat())])


def with_days(text: str, stage: str, days: Sequence[dt.date], place: str = "") -> str:
    """The text with other days for a stage, and another place if one is given; days that were relative become fixed.

    A range and a home assignment take their first and last day.
    """
    stages = _fields(_root(text))["stages"][1]
    node = next(one for one in stages.value if _fields(one)["key"][1].value == stage)
    fields = _fields(node)
    edits = _days(text, fields, days)
    if place:
        words = json.dumps(place, ensure_ascii=False)
        edits.append(_value(fields["place"][1], words) if "place" in fields else _before(text, node, f"place: {words}"))
    return _edited(text, edits)


def _days(text: str, fields: Mapping[str, tuple[yaml.Node, yaml.Node]], days: Sequence[dt.date]) -> list[Edit]:
    first, last = days[0].isoformat(), days[-1].isoformat()
    if "take_home" in fields:
        home = _fields(fields["take_home"][1])
        if "sent" in home:
            return [_value(home["sent"][1], first), _value(home["due"][1], last)]
        key, value = home["days"]
        return [(key.start_mark.index, _end(value), f"sent: {first}{_apart(text, fields['take_home'][1])}due: {last}")]
    if "range" in fields:
        span = _fields(fields["range"][1])
        return [_value(span["first"][1], first), _value(span["last"][1], last)]
    key, value = fields.get("relative") or fields["dates"]
    listed = ", ".join(day.isoformat() for day in days)
    return [(key.start_mark.index, _end(value), f"dates: [{listed}]")]


def _root(text: str) -> yaml.Node:
    root = yaml.compose(own_text(text), Loader=yaml.SafeLoader)  # libyaml counts bytes, not characters
    if root is None:
        raise ValueError("a regulation without fields")
    return root


def _fields(node: yaml.Node) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    return {key.value: (key, value) for key, value in node.value}


def _value(node: yaml.Node, words: str) -> Edit:
    return node.start_mark.index, _end(node), words


def _before(text: str, node: yaml.Node, words: str) -> Edit:
    start = node.start_mark.index + (1 if _flows(node) else 0)
    return start, start, words + _apart(text, node)


def _apart(text: str, node: yaml.Node) -> str:
    """What stands between two fields of a mapping."""
    return ", " if _flows(node) else "\n" + " " * node.value[0][0].start_mark.column


def _flows(node: yaml.Node) -> bool:
    """Whether it stands between brackets."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _end(node: yaml.Node) -> int:
    """Where a value ends: a block has no end of its own, but that of its last part."""
    if isinstance(node, yaml.ScalarNode) or _flows(node) or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)


def _edited(text: str, edits: Sequence[Edit]) -> str:
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text
