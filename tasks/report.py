"""The final report (eindrapport): the rules with their source, how it went in figures, the ranking, what departed."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import select

from models.tables import Invitation, Reserve, Step
from models.work import Work, looking
from rules.dates import dutch_date
from rules.numbers import dutch
from rules.phrases import both
from rules.provisions import Ranking
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.silences import sources
from rules.stage import points_words
from rules.states import DUTCH, outcome_of
from rules.ties import gate_tie, ranking_ties
from rules.totals import Adding
from rules.wording import explained
from tasks.asking import NotAsked
from tasks.conclusion import laureates
from tasks.departures import departures
from tasks.distributions import distributions
from tasks.entry import contenders
from tasks.overview import Overview, Standing, funnel, overview, ranked
from tasks.paper import Paper, paper_of
from tasks.paper_rows import Concluded, Person, concluded, entered, in_order, newest, people
from tasks.reading import everyone, given, picked
from tasks.scores import not_held, points_before

PLACES = {"available": "beschikbaar", "withdrawn": "teruggetrokken", "lapsed": "vervallen"}


def report(reference: str) -> Paper:
    """The final report of a procedure; NotAsked before the ranking is made, UnknownProcedure."""
    view = overview(reference)
    with looking(reference) as work:
        row = work.session.get(Step, (work.id, "ranking"))
        if (row is None or row.done_at is None) and view.stopped is None:
            raise NotAsked(f"{reference}: het eindrapport kan pas als de rangschikking gemaakt is")
        return paper_of(work, "report", "eindrapport", _facts(work, view))


def _facts(work: Work, view: Overview) -> dict[str, Any]:
    known, results, decisions = people(work), entered(work), concluded(work)
    placed = ranked(view.standings)
    return {
        "title": "Eindrapport",
        "subtitle": view.regulation.title,
        "about": _about(work, view),
        "rules": _rules(work.regulation),
        "funnel": [
            {
                "title": line.title,
                "came": line.came,
                "went_on": line.went_on,
                "open": line.open,
                "left": _left(line.left),
            }
            for line in funnel(view)
        ],
        "distributions": distributions(work.regulation, results, decisions),
        "kind": _kind(work.regulation.ranking),
        "stages": [stage.title for stage in work.regulation.scored],
        "ranking": [_placed(work.regulation, known, one) for one in placed],
        "listed": _listed(work.regulation, known, decisions),
        "ties": [*_gate_ties(work), *_ties(work, placed)],
        "others": _others(known, view.standings, work.regulation),
        "reserve": _reserve(work, known),
        "appointed": _appointed(known, decisions),
        "departures": [one.facts() for one in departures(work, known, results, decisions)],
        "signatures": _signatures(work.regulation),
    }


def _about(work: Work, view: Overview) -> list[tuple[str, str]]:
    regulation, rule = view.regulation, view.regulation.reserve
    made = given(work, "final_report").get(0)
    pairs = [
        ("Functie", regulation.title),
        ("Loonschaal", regulation.pay_scale),
        ("Dienstverband", "statutair" if regulation.employment == "statutory" else "contractueel"),
        ("Aanstellende overheid", regulation.appointing_authority),
        ("Uiterste inschrijvingsdatum", dutch_date(regulation.applications.closes)),
        ("Kandidaturen", str(len(view.standings))),
        ("Datum van het eindrapport", f"{dutch_date(made.decided_on)} ({made.decided_by})" if made else ""),
        ("Wervingsreserve", "ja" if rule else "het reglement voorziet er geen"),
        ("Stopgezet", view.stopped or ""),
    ]
    return [(name, value) for name, value in pairs if value]


SECTIONS: dict[str, tuple[str, ...]] = {
    "Solliciteren": ("applications", "tracks"),
    "Documenten": ("applications.documents",),
    "Voorwaarden": ("conditions",),
    "Selectiecommissie": ("jury",),
    "Totaal": ("total",),
    "Rangschikking": ("ranking",),
    "Wervingsreserve": ("reserve",),
    "Termijnen en afwezigheid": ("terms",),
    "Beroep": ("appeal",),
    "Bewaren en wissen": ("retention",),
}


def _rules(regulation: Regulation) -> list[dict[str, Any]]:
    """Every section of the regulation in sentences, with the published sentences it rests on."""
    places: dict[str, tuple[str, ...]] = {
        f"{n}. {stage.title}": (f"stages.{stage.key}",) for n, stage in enumerate(regulation.stages, start=1)
    }
    places |= SECTIONS
    told = [(place, sentence) for place, sentence in sources(regulation)]
    return [
        {"title": title, "sentences": sentences, "sources": _published(told, places[title])}
        for title, sentences in explained(regulation)
    ]


def _published(told: Sequence[tuple[str, str]], places: tuple[str, ...]) -> list[str]:
    """The sentences at these places, each once; documents have a section of their own."""
    own = [(p, s) for p, s in told if any(p == place or p.startswith(f"{place}.") for place in places)]
    documents = "applications.documents"
    kept = [s for p, s in own if documents in places or not p.startswith(documents)]
    return list(dict.fromkeys(kept))


def _left(left: dict[str, int]) -> str:
    return ", ".join(f"{count} {why}" for why, count in left.items())


def _kind(rule: Ranking) -> str:
    return {
        "binding": "De rangschikking bindt de aanstellende overheid.",
        "list": "De rangschikking bindt niet; wie van de volgorde afwijkt, geeft de redenen.",
        "alphabetical": "Het reglement voorziet een lijst van geslaagden zonder plaatsnummer.",
        "none": "Het reglement voorziet geen rangschikking.",
    }[rule.kind]


def _placed(regulation: Regulation, known: dict[int, Person], one: Standing) -> dict[str, Any]:
    name = next(person.name for person in known.values() if person.dossier == one.dossier)
    scorings = [(stage.key, stage.scoring) for stage in regulation.scored]
    points = [
        points_words(one.points[key], scoring) if key in one.points and isinstance(scoring, PointsScoring) else "–"
        for key, scoring in scorings
    ]
    return {
        "rank": str(one.rank),
        "dossier": one.dossier,
        "name": name,
        "points": points,
        "total": one.total.words if one.total else "–",
        "percent": f"{dutch(one.total.percent)}%" if one.total else "–",
        "state": DUTCH[one.state],
    }


def _listed(regulation: Regulation, known: dict[int, Person], decisions: Sequence[Concluded]) -> list[dict[str, str]]:
    """Who passed where nobody is ranked, by name where the regulation says so."""
    if regulation.ranking.numbered:
        return []
    passed = newest([one for one in decisions if one.step == "ranking"])
    found = [known[key] for key, one in passed.items() if one.outcome == "passed"]
    by_name = regulation.ranking.kind == "alphabetical"
    found.sort(key=lambda p: (p.last_name.casefold(), p.first_name.casefold()) if by_name else in_order(p.dossier))
    return [{"dossier": one.dossier, "name": one.name, "state": DUTCH[one.state]} for one in found]


def _ties(work: Work, placed: Sequence[Standing]) -> list[str]:
    """Every equal total among those who are ranked."""
    places = {one.dossier: one.rank or 0 for one in placed}
    passed = [application for application in everyone(work) if application.dossier in places]
    ids = [application.id for application in passed]
    points, adding = points_before(work, ids), Adding(work.regulation, not_held(work))
    totals = {key: adding.of(points.get(key, {})) for key in ids}
    return ranking_ties(work.regulation, laureates(work, passed, points, totals), places)


def _gate_ties(work: Work) -> Iterator[str]:
    """Every equal share on the last place of a gate that invites the best so many."""
    for stage in work.regulation.stages:
        row = work.session.get(Step, (work.id, f"gate-{stage.key}"))
        if row is None or row.done_at is None or not stage.entry or not stage.entry.best:
            continue
        came = set(row.answer.get("contenders", []))
        before = [application for application in everyone(work) if application.dossier in came]
        asked = select(Invitation.application_id).where(Invitation.procedure_id == work.id, Invitation.key == stage.key)
        ids = set(work.session.exec(asked))
        invited = frozenset(application.dossier for application in before if application.id in ids)
        chosen = given(work, f"tie-{stage.key}")
        reasons = next((one.reasons for one in chosen.values() if one.reasons), "")
        told = gate_tie(work.regulation, stage, contenders(work, stage, before), invited, reasons)
        if told:
            yield told


def _others(known: dict[int, Person], standings: Sequence[Standing], regulation: Regulation) -> list[dict[str, Any]]:
    """Everyone who did not pass, with where and why it ended."""
    titles = {stage.key: stage.title for stage in regulation.stages}
    names = {person.dossier: person.name for person in known.values()}
    ended = [s for s in standings if outcome_of(s.state) != "passed"]
    return [
        {
            "dossier": one.dossier,
            "name": names[one.dossier],
            "outcome": DUTCH[one.state],
            "where": titles.get(one.stage or "", ""),
            "reasons": list(one.reasons),
        }
        for one in sorted(ended, key=lambda s: in_order(s.dossier))
    ]


def _reserve(work: Work, known: dict[int, Person]) -> dict[str, Any]:
    """Who stands in the reserve, and from when until when."""
    own = (Reserve.application_id, Reserve.rank, Reserve.valid_from, Reserve.valid_through, Reserve.state)
    found = picked(*own).where(Reserve.procedure_id == work.id)
    rows = sorted(work.session.exec(found), key=lambda r: (r.rank or 0, in_order(known[r.application_id].dossier)))
    places = [
        {
            "rank": str(row.rank or "–"),
            "dossier": known[row.application_id].dossier,
            "name": known[row.application_id].name,
            "state": PLACES[row.state],
        }
        for row in rows
    ]
    terms = {f"{dutch_date(row.valid_from)} tot en met {dutch_date(row.valid_through)}" for row in rows}
    rule = work.regulation.reserve
    return {
        "places": places,
        "term": both(sorted(terms)) if terms else "",
        "none": "" if rule else "Het reglement voorziet geen wervingsreserve.",
        "employers": list(rule.employers) if rule else [],
        "functions": list(rule.functions) if rule else [],
    }


def _appointed(known: dict[int, Person], decisions: Sequence[Concluded]) -> list[str]:
    return [
        f"{known[one.application_id].name} ({known[one.application_id].dossier}): {' '.join(one.reasons)}"
        for one in decisions
        if one.outcome == "appointed"
    ]


def _signatures(regulation: Regulation) -> list[dict[str, str]]:
    """Who signs the report: the board where there is one, and the authority it goes to."""
    who = [f"voor de {regulation.jury.board}" if regulation.jury else f"voor {regulation.admission_decided_by}"]
    return [{"name": "", "function": words} for words in [*who, f"voor {regulation.appointing_authority}"]]
