"""The defaults that are taken where a regulation leaves a setting out (domain notes, A1 to A34).

A4, A6, A13, A20, A24 and A31 stand in fields that must be given; A26, A28's hard part, A33 and A34 are the same always.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rules.conditions import AllOf, AnyOf, LaterCondition, StageCondition
from rules.definition import Definition
from rules.provisions import Applications, Refusal, ReserveRule
from rules.regulation import Regulation
from rules.scoring import NoScoring, PointsScoring
from rules.stage import Stage, TakeHome
from rules.wording_gates import gate_stages, known_maximum

Where = tuple[Definition, ...]  # from the regulation down to the definition that lacks the field
NUMBER = re.compile(r"\bA\d+\b")


def _always(_: Where) -> bool:
    return True


@dataclass(frozen=True)
class Default:
    """A setting that may be left out: its question, its path, what is then taken, and when that matters.

    In a path `*` stands for each part of a list; a path that ends in a dot names no field: the engine always does so.
    """

    question: str
    path: str
    words: str
    matters: Callable[[Where], bool] = _always


def _regulation(where: Where) -> Regulation:
    assert isinstance(where[0], Regulation)
    return where[0]


def _stage(where: Where) -> Stage:
    return next(one for one in where if isinstance(one, Stage))


def _has_minimum(where: Where) -> bool:
    scoring = _stage(where).scoring
    if isinstance(scoring, PointsScoring):
        return scoring.min_pct is not None or any(part.min_pct is not None for part in scoring.parts)
    return not isinstance(scoring, NoScoring)


def _before_others(where: Where) -> bool:
    """After the last stage it is the same whether a minimum is checked there or at the end."""
    stage = _stage(where)
    return stage.eliminating and _has_minimum(where) and stage.key != _regulation(where).stages[-1].key


def _unequal(where: Where) -> bool:
    """With equal maxima the sum of points and the mean of percentages are the same."""
    return len({known_maximum(stage) for stage in _regulation(where).scored}) > 1


def _several_at_gate(where: Where) -> bool:
    return len(gate_stages(_regulation(where), _stage(where))) > 1


def _after_unscored(where: Where) -> bool:
    """One score or one a part is the question where an unscored part comes just before (Lievegem, deel 3)."""
    before = _regulation(where).before(_stage(where))
    return bool(before) and isinstance(before[-1].scoring, NoScoring)


def _several_days(where: Where) -> bool:
    stage = _stage(where)
    return len(stage.dates) > 1 or stage.range is not None


def _sent_on_a_day(where: Where) -> bool:
    return isinstance(where[-1], TakeHome) and where[-1].sent is not None


def _by_post(where: Where) -> bool:
    return isinstance(where[-1], Applications) and "post" in where[-1].channels


def _asks_documents(where: Where) -> bool:
    return any(document.required for document in _regulation(where).applications.documents)


def _ages(where: Where) -> bool:
    return getattr(where[-1], "max_age_months", None) is not None


def _measured(where: Where) -> bool:
    return not isinstance(where[-1], AnyOf | AllOf | StageCondition | LaterCondition)


def _measured_later(where: Where) -> bool:
    return isinstance(where[-1], LaterCondition)


def _numbered(where: Where) -> bool:
    return _regulation(where).ranking.numbered


def _several_tracks(where: Where) -> bool:
    return len(_regulation(where).tracks) > 1 and _numbered(where)


def _has_shares(where: Where) -> bool:
    jury = _regulation(where).jury
    return jury is not None and bool(jury.max_internal or jury.min_external or jury.rank_at_least)


def _has_board(where: Where) -> bool:
    return any(isinstance(stage.scoring, PointsScoring) for stage in _regulation(where).stages)


def _has_points(where: Where) -> bool:
    return isinstance(where[-1], PointsScoring)


def _has_no_grid(where: Where) -> bool:
    """Points for the whole stage or its parts, not by competence."""
    return isinstance(where[-1], PointsScoring) and where[-1].grid is None


def _agrees_at_once(where: Where) -> bool:
    """Nobody said whether members score alone first."""
    grid = where[-1].grid if isinstance(where[-1], PointsScoring) else None
    return _has_points(where) and (grid is None or "jurors" not in grid.model_fields_set)


def _makes_reserve(where: Where) -> bool:
    return _regulation(where).reserve is not None


def _makes_offers(where: Where) -> bool:
    return any(isinstance(one, ReserveRule) for one in where)


def _counts_refusals(where: Where) -> bool:
    return any(isinstance(one, Refusal) and one.policy != "keep_place" for one in where)


DEFAULTS = (
    Default(
        "A1",
        "stages.*.pass_mark_checked",
        "het eigen minimum wordt bij het onderdeel zelf getoetst, niet pas op het einde",
        _before_others,
    ),
    Default("", "stages.*.eliminating", "wie het eigen minimum niet haalt, neemt niet verder deel", _has_minimum),
    Default("A2", "total.over", "het totaal loopt over alle onderdelen met punten die meetellen"),
    Default(
        "A2", "stages.*.entry.over", "de drempel kijkt naar alle eerdere onderdelen die meetellen", _several_at_gate
    ),
    Default(
        "A3", "total.basis", "de punten worden opgeteld: een onderdeel met meer punten weegt zwaarder door", _unequal
    ),
    Default("A5", "stages.*.scoring.components", "één score voor het hele onderdeel, niet per deel", _after_unscored),
    Default("A7", "stages.*.entry.best.ties", "wie gelijk staat met de laatste plaats, wordt mee uitgenodigd"),
    Default(
        "A8",
        "stages.*.entry.best.backfill",
        "trekt een uitgenodigde zich terug voor het onderdeel, dan schuift de volgende op; bij niet slagen niet",
    ),
    Default(
        "A9",
        "stages.*.entry.best.",
        "wie niet bij de besten hoort, is niet weerhouden voor de volgende ronde en komt niet in de reserve",
    ),
    Default("A10", "total.rounding", "er wordt niet afgerond"),
    Default("A11", "ranking.tie_break", "wie gelijk staat, deelt een plaats: 1, 2, 2, 4", _numbered),
    Default("A12", "ranking.kind", "de rangschikking bindt niet; wie van de volgorde afwijkt, geeft de redenen"),
    Default("A14", "reserve.extension", "de reserve kan niet verlengd worden"),
    Default(
        "A15",
        "applications.closes_time",
        "de hele sluitingsdatum telt, tot 23.59 uur in Brussel, ook op een zondag of feestdag",
    ),
    Default("A16", "applications.post_rule", "voor de post telt de datum van de poststempel", _by_post),
    Default(
        "A17", "applications.documents.*.age_reference", "de ouderdom telt in maanden tot de sluitingsdatum", _ages
    ),
    Default(
        "A18",
        "applications.incomplete",
        "een kandidatuur die op de sluitingsdatum onvolledig is, wordt geweigerd",
        _asks_documents,
    ),
    Default("A19", "conditions.*.at", "aan de voorwaarde moet men voldoen op de sluitingsdatum", _measured),
    Default("A19", "conditions.*.at", "aan de voorwaarde moet men voldoen bij de aanstelling", _measured_later),
    Default(
        "A21",
        "stages.*.take_home.late",
        "vertrekt de opdracht later, dan blijft de laatste dag dezelfde en wordt HR gewaarschuwd",
        _sent_on_a_day,
    ),
    Default(
        "A22", "stages.*.slots", "elke kandidaat komt op één van de dagen; er worden geen uren verdeeld", _several_days
    ),
    Default("A23", "ranking.joint", "één rangschikking voor alle toegangswegen samen", _several_tracks),
    Default("A23", "ranking.priority", "geen enkele toegangsweg heeft voorrang", _several_tracks),
    Default("A25", "terms.force_majeure", "wie door overmacht afwezig is, krijgt na een beslissing een nieuwe datum"),
    Default(
        "A25",
        "terms.no_show_lockout_months",
        "wie zonder overmacht afwezig is, mag bij een volgende procedure meteen opnieuw solliciteren",
    ),
    Default(
        "A27", "stages.*.scoring.", "één gezamenlijke score met redenen voor de hele selectiecommissie", _agrees_at_once
    ),
    Default("A28", "jury", "de samenstelling van de selectiecommissie wordt niet getoetst", _has_board),
    Default("A28", "jury.min_members", "de selectiecommissie telt minstens 3 leden"),
    Default("A28", "jury.quorum", "zoveel leden als de commissie moet tellen, beoordelen elke kandidaat"),
    Default(
        "A28",
        "jury.override",
        "van aandeel en rang van interne leden kan met een beslissing afgeweken worden",
        _has_shares,
    ),
    Default("A29", "reserve.refusal.policy", "wie een aanbod weigert, behoudt de plaats in de reserve", _makes_offers),
    Default("A29", "reserve.refusal.answer_days", "wie een aanbod krijgt, heeft 10 kalenderdagen om te antwoorden"),
    Default(
        "A29", "reserve.refusal.silence", "wie niet antwoordt op een aanbod, heeft het geweigerd", _counts_refusals
    ),
    Default("A29", "reserve.refusal.temporary", "een tijdelijke aanstelling weigeren telt niet", _counts_refusals),
    Default("A32", "stages.*.scoring.step", "punten worden gegeven in stappen van 0,5", _has_no_grid),
    Default("A32", "stages.*.scoring.grid.step", "scores per competentie gaan in stappen van 1"),
    Default("", "applications.duplicates", "wie meer dan één keer solliciteert: de laatste kandidatuur telt"),
    Default("", "applications.channels", "solliciteren kan per mail en per post"),
    Default("", "applications.cure.count", "de dagen om aan te vullen zijn kalenderdagen"),
    Default("", "stages.*.relative.count", "de dagen zijn kalenderdagen"),
    Default("", "stages.*.relative.after", "de dagen tellen vanaf de beslissing over het vorige onderdeel"),
    Default("", "stages.*.exemption.measured", "de vrijstelling moet gelden op de sluitingsdatum"),
    Default("", "total.checked", "het totaal wordt pas na het laatste onderdeel getoetst"),
    Default("", "appeal.days", "beroep kan binnen 60 dagen na de kennisgeving"),
    Default(
        "",
        "retention.rejected",
        "de gegevens van wie niet slaagde, blijven 12 maanden na de afsluiting bewaard en worden dan gewist",
    ),
    Default("", "retention.withdrawn", "die van wie zich terugtrok, 3 maanden"),
    Default(
        "",
        "retention.reserve",
        "die van wie in de reserve stond, 12 maanden na het einde van de reserve",
        _makes_reserve,
    ),
    Default(
        "", "retention.appointed", "die van wie aangesteld is, 12 maanden; het personeelsdossier staat los daarvan"
    ),
    Default(
        "",
        "retention.objected",
        "wie vraagt om uit de reserve geschrapt te worden, wordt gewist zodra geen beroep meer kan",
        _makes_reserve,
    ),
    Default("", "retention.board", "namen en mailadressen van de selectiecommissie, 12 maanden na de afsluiting"),
    Default(
        "",
        "retention.selection_rule",
        "er is geen regel uit het serieregister genoemd; een bestuur vernietigt enkel volgens een goedgekeurde regel",
    ),
    Default("", "appeal.holds", "een beroep dat nog loopt, houdt geen aanstelling of aanbod tegen"),
    Default("", "appeal.clause", "de tekst over beroep hangt af van het soort functie: statutair of contractueel"),
)
