"""Invented regulations and invented people, as Hypothesis strategies, and the files that HR would make of them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from rules.numbers import dutch
from tests.factory import HEADER, person, result, small
from tests.naive import Did, Someone, counting, counts, first_day, maximum

Data = dict[str, Any]
Draw = Any
START = dt.date(2024, 11, 8)
DEGREES = ("master", "bachelor", "graduaat")
TRACKS = ("aanwerving", "bevordering", "mobiliteit")
SCALE = ("ongunstig", "matig", "gunstig", "zeer gunstig")
ATTRIBUTE = "personeelslid"
YEARS = "ervaring"
CONDITIONS: list[Data] = [
    {"kind": "degree", "key": "diploma", "label": "Diploma", "degrees": list(DEGREES)},
    {"kind": "experience", "key": YEARS, "label": "Relevante beroepservaring", "min_years": 2},
]
DAYS_APART = dt.timedelta(days=2)  # a withdrawal so long before a stage lies after the one before it
LAST_DAY = dt.date(2025, 3, 3)  # of the final report


@st.composite
def regulations(draw: Draw) -> Data:
    """A regulation that may be: two to five stages, each scored, gated and held in its own way."""
    data = small()
    data["conditions"] = [dict(condition) for condition in CONDITIONS]
    for name in ("jury", "terms"):  # of Ternat alone
        data.pop(name, None)
    data["attributes"] = [{"key": ATTRIBUTE, "label": "Personeelslid van het bestuur"}]
    data["tracks"] = [{"key": key, "label": key} for key in TRACKS[: draw(st.integers(1, 3))]]
    count = draw(st.integers(2, 5))
    anchor = draw(st.integers(0, count - 1))  # one stage at least counts, is held and is for all
    stages: list[Data] = []
    for place in range(count):
        stages.append(draw(_stages(place, stages, place == anchor, tuple(t["key"] for t in data["tracks"]))))
    data["stages"] = stages
    data["total"] = draw(st.one_of(st.none(), _totals(stages), _totals(stages)))
    if data["total"] is None:
        del data["total"]
    data["ranking"] = draw(_rankings(data))
    _unambiguous(data)
    return data


@st.composite
def _stages(draw: Draw, place: int, earlier: list[Data], anchor: bool, tracks: tuple[str, ...]) -> Data:
    day = START + dt.timedelta(days=7 * place)
    stage: Data = {
        "key": f"deel_{'abcde'[place]}",
        "title": f"Deel {'ABCDE'[place]}",
        "decided_by": "selectiecommissie",
    }
    stage["scoring"] = draw(_points(anchor) if anchor else st.one_of(_points(), _points(), _verdicts(), _unscored()))
    stage |= draw(st.sampled_from([{"dates": [day]}, {"dates": [day, day + dt.timedelta(days=1)]}, _range(day)]))
    stage["place"] = "Gemeentehuisstraat 21, 1740 Ternat"
    stage |= draw(st.sampled_from([{}, {}, {"eliminating": False}, _at_end(stage)]))
    stage |= draw(st.sampled_from([{}, {"reasons_on_failure": True}]))
    previous = earlier[-1] if earlier else {"held_if": True}
    if "held_if" not in previous and "only_for" not in previous and draw(st.integers(0, 5)) == 0:
        last = previous["range"]["last"] if "range" in previous else previous["dates"][-1]
        stage.pop("range", None)
        return stage | {"round_with": previous["key"], "dates": [last]}
    if not counts(stage) and draw(st.booleans()):
        stage["only_for"] = draw(_whom(tracks))
    usable = [s["key"] for s in earlier if _everyones(s)]
    default = [s for s in earlier if counts(s) and _everyones(s)]
    if usable and draw(st.integers(0, 1)):
        stage["entry"] = draw(_gates(usable, bool(default)))
    elif not anchor and draw(st.booleans()):
        stage["held_if"] = {"more_than": draw(st.integers(1, 5))}
    return stage


def _range(day: dt.date) -> Data:
    return {"range": {"first": day, "last": day + dt.timedelta(days=2)}}


def _at_end(stage: Data) -> Data:
    return {} if stage["scoring"]["kind"] == "none" else {"pass_mark_checked": "at_end"}


def _everyones(stage: Data) -> bool:
    """Whether whoever came further surely has points there."""
    return stage["scoring"]["kind"] == "points" and "held_if" not in stage and "only_for" not in stage


PERCENT = st.sampled_from([50, 60, 50, 62.5, 40])


@st.composite
def _points(draw: Draw, counting: bool = False) -> Data:
    scoring: Data = {"kind": "points", "step": draw(st.sampled_from([0.5, 1, 0.25]))}
    if draw(st.integers(0, 3)) == 0:
        sizes = draw(st.lists(st.sampled_from([5, 10, 15, 30]), min_size=2, max_size=3))
        scoring["components"] = [
            {"key": f"stuk_{n}", "title": f"Stuk {n}", "max": size, **draw(_least())} for n, size in enumerate(sizes, 1)
        ]
        scoring |= draw(st.sampled_from([{}, {"max": sum(sizes)}]))
    else:
        scoring["max"] = draw(st.sampled_from([10, 20, 25, 30, 40, 50, 70, 100]))
    return scoring | draw(_least()) | ({} if counting or draw(st.integers(0, 3)) else {"in_total": False})


def _least() -> st.SearchStrategy[Data]:
    return st.one_of(st.just({}), st.builds(lambda least: {"min_pct": least}, PERCENT))


@st.composite
def _verdicts(draw: Draw) -> Data:
    scale = list(SCALE[: draw(st.integers(2, 4))])
    return {"kind": "verdict", "scale": scale, "min": draw(st.sampled_from(scale))}


def _unscored() -> st.SearchStrategy[Data]:
    return st.just({"kind": "none"})


@st.composite
def _whom(draw: Draw, tracks: tuple[str, ...]) -> Data:
    among: list[Data] = [
        {"degrees": ["bachelor"]},
        {"degrees": ["master", "graduaat"]},
        {"tracks": [tracks[-1]]},
        {"meeting": [ATTRIBUTE]},
        {"unless": [ATTRIBUTE]},
        {"meeting": [YEARS], "unless": [ATTRIBUTE]},
    ]
    whom: Data = draw(st.sampled_from(among))
    return whom


@st.composite
def _gates(draw: Draw, usable: list[str], default: bool) -> Data:
    gate: Data = {}
    if not default or draw(st.booleans()):
        gate["over"] = draw(st.lists(st.sampled_from(usable), min_size=1, unique=True))
    what = draw(st.integers(1, 3))
    if what != 2:
        gate["min_pct"] = draw(PERCENT)
    if what != 1:
        gate["best"] = {"n": draw(st.integers(1, 4))}
        gate["best"] |= draw(st.sampled_from([{}, {"ties": "include_all"}, _chain(draw, usable)]))
        backfills = ["none", "on_withdrawal_before_the_stage", "also_on_failure", "also_on_failure"]
        gate["best"]["backfill"] = draw(st.sampled_from(backfills))
    return gate


def _chain(draw: Draw, usable: list[str]) -> Data:
    return {
        "ties": "tie_break",
        "tie_break": draw(st.lists(st.sampled_from([*usable, YEARS]), min_size=1, unique=True)),
    }


@st.composite
def _totals(draw: Draw, stages: list[Data]) -> Data:
    total: Data = {"min_pct": draw(st.sampled_from([60, 50, 66.5, 55, 40]))}
    usable = [s["key"] for s in stages if _everyones(s)]
    extra = [s["key"] for s in stages if s["scoring"]["kind"] == "points" and "only_for" not in s and "held_if" in s]
    if draw(st.integers(0, 2)) == 0:
        total["over"] = draw(st.lists(st.sampled_from(usable), min_size=1, unique=True))
        total["over"] += [key for key in extra if draw(st.booleans())]
    over = [s["key"] for s in stages if (s["key"] in total["over"] if "over" in total else counts(s))]
    if draw(st.integers(0, 2)) == 0:
        total["basis"] = "mean_pct"
    if draw(st.integers(0, 2)) == 0:
        total["weights"] = {key: draw(st.sampled_from([1, 2, 3, 0.5])) for key in over if draw(st.booleans())}
    if draw(st.integers(0, 2)) == 0:
        total["rounding"] = {"of": draw(st.sampled_from(["percent", "points"]))}
        total["rounding"]["step"] = draw(st.sampled_from([1, 0.5, 0.1, 5]))
    return total | draw(st.sampled_from([{}, {"checked": "at_end"}, {"checked": "when_known"}]))


@st.composite
def _rankings(draw: Draw, data: Data) -> Data:
    ranking: Data = {"kind": draw(st.sampled_from(["list", "list", "binding", "binding", "alphabetical", "none"]))}
    if ranking["kind"] in {"alphabetical", "none"}:
        return ranking
    tracks = [t["key"] for t in data["tracks"]]
    if len(tracks) > 1:
        ranking |= draw(st.sampled_from([{}, {"joint": True}, {"joint": False}]))
    if len(tracks) > 1 and ranking.get("joint", True) and draw(st.booleans()):
        ranking["priority"] = draw(st.lists(st.sampled_from(tracks), min_size=1, unique=True))
    figures = [s["key"] for s in data["stages"] if _everyones(s)] + [YEARS]
    if draw(st.booleans()):
        ranking["tie_break"] = draw(st.lists(st.sampled_from(figures), min_size=1, max_size=2, unique=True))
    return ranking


def _unambiguous(data: Data) -> None:
    """Leave out what the text of no regulation settles.

    When a total is known early because its last stage is not held after all, only right after another stage that
    counts; and whether failing the total at a stage also frees a place there.
    """
    total = data.get("total")
    if not total or total.get("checked") != "when_known":
        return
    last = counting(data)[-1]
    place = data["stages"].index(last)
    if "held_if" in last and data["stages"][place - 1] not in counting(data):
        del total["checked"]
    if last.get("entry", {}).get("best", {}).get("backfill") == "also_on_failure":
        del total["checked"]


def without(data: Data, *names: str, upto: int = 99) -> Data:
    """The same regulation without `held_if`, or without `best`, in its first stages."""
    stages = []
    for place, stage in enumerate(data["stages"]):
        stage = dict(stage)
        if place <= upto and "held_if" in names:
            stage.pop("held_if", None)
        if place <= upto and "best" in names and "entry" in stage:
            stage["entry"] = {k: v for k, v in stage["entry"].items() if k != "best"} or {"min_pct": 40}
            if set(stage["entry"]) == {"over"}:
                stage["entry"]["min_pct"] = 40
        stages.append(stage)
    return data | {"stages": stages}


@st.composite
def people(draw: Draw, data: Data, least: int = 2, most: int = 7, start: int = 1) -> list[Someone]:
    """Some candidates for this regulation, all different, many of them equal in something."""
    return [draw(somebody(data, f"K-{number:03}")) for number in range(start, start + draw(st.integers(least, most)))]


@st.composite
def somebody(draw: Draw, data: Data, dossier: str, years: tuple[int, ...] = (5, 2, 3, 5, 8, 5, 8, 2, 1)) -> Someone:
    """Someone who does equally well everywhere (so that shares exactly meet a minimum, or each other), or does not."""
    steady = draw(st.sampled_from([None, None, None, 50, 60, 60, 80]))
    return Someone(
        dossier,
        {stage["key"]: draw(_doing(stage, steady)) for stage in data["stages"]},
        Fraction(draw(st.sampled_from(years))),
        draw(st.sampled_from(DEGREES)),
        draw(st.sampled_from([track["key"] for track in data["tracks"]])),
        frozenset({ATTRIBUTE} if draw(st.booleans()) else ()),
    )


@st.composite
def _doing(draw: Draw, stage: Data, steady: int | None) -> Did:
    if draw(st.integers(0, 19)) == 19:
        return Did(present=False)
    scoring = stage["scoring"]
    if scoring["kind"] == "none":
        return Did()
    if scoring["kind"] == "verdict":
        passing = scoring["scale"][scoring["scale"].index(scoring["min"]) :]
        return Did(verdict=draw(st.sampled_from([*scoring["scale"], *passing, *passing, *passing])))
    sizes = [Fraction(part["max"]) for part in scoring.get("components", ())] or [maximum(stage)]
    return Did(points=tuple(draw(_figure(size, Fraction(str(scoring["step"])), steady)) for size in sizes))


def _figure(most: Fraction, step: Fraction, steady: int | None) -> st.SearchStrategy[Fraction]:
    """Points on the grid of the stage: often the same ones, often at a minimum."""
    steps = int(most / step)
    usual = [-(-steps * share // 100) for share in (100, 90, 80, 75, 75, 70, 65, 60, 60, 50, 50, 49, 40, 0)]
    if steady:
        return st.just(-(-steps * steady // 100) * step)
    return st.one_of(st.sampled_from(usual), st.integers(steps // 2, steps)).map(lambda count: count * step)


def header(data: Data) -> str:
    """The columns of the applications."""
    return ";".join([HEADER, "toegangsweg", *(f"kenmerk:{a['key']}" for a in data.get("attributes", ()))])


def applies(data: Data, one: Someone, **changes: str) -> dict[str, str]:
    """The row of one application."""
    facts = {f"kenmerk:{a['key']}": "ja" if a["key"] in one.has else "nee" for a in data.get("attributes", ())}
    known = {"ervaring_jaren": dutch(one.years), "diploma": one.degree, "toegangsweg": one.track}
    return person(one.dossier, **facts, **known, **changes)


def results(data: Data, group: Iterable[Someone]) -> list[dict[str, str]]:
    """The rows of every stage for everyone, those who never come there too, and of who withdraws."""
    group, rows = list(group), []
    for stage in data["stages"]:
        rows += [_row(stage, one) for one in group]
    for one in group:
        if one.leaves:
            rows.append(result(one.dossier, "terugtrekking", date=_written(one.leaves)))
    return [*rows, result("", "eindrapport", "opgemaakt", _written(LAST_DAY))]


def _row(stage: Mapping[str, Any], one: Someone) -> dict[str, str]:
    did, title, day = one.did[stage["key"]], stage["title"], _written(first_day(stage) + dt.timedelta(days=2))
    if not did.present:
        return result(one.dossier, title, date=day, aanwezigheid="afwezig")
    if stage["scoring"]["kind"] == "none":
        return result(one.dossier, title, date=day, aanwezigheid="aanwezig")
    value = did.verdict or " + ".join(dutch(points) for points in did.points)
    return result(one.dossier, title, value, day, motivering="Gemotiveerd door de commissie.")


def _written(day: dt.date) -> str:
    return f"{day.day}/{day.month}/{day.year}"
