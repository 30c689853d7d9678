"""Gates explained back in plain Dutch: the cumulative minimum, the best so many, ties, and who moves up."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from rules.gates import BestN, Gate
from rules.numbers import dutch
from rules.phrases import both, count_words, named, ordinal_words
from rules.regulation import Regulation
from rules.scoring import PointsScoring
from rules.stage import Stage

BACKFILL = {
    "none": "Valt een uitgenodigde weg, dan schuift niemand op.",
    "on_withdrawal_before_the_stage": (
        "Trekt een uitgenodigde zich terug voor het onderdeel, dan schuift de volgende op."
    ),
    "also_on_failure": (
        "Trekt een uitgenodigde zich terug voor het onderdeel of slaagt die er niet voor, dan schuift de volgende op."
    ),
}


def gate_words(regulation: Regulation, stage: Stage) -> Iterator[str]:
    """Who may enter a stage, a sentence each; none where the regulation has no gate."""
    gate = stage.entry
    if gate is None:
        return
    over = gate_stages(regulation, stage)
    on = f"{both(named(s) for s in over)}{' samen' if len(over) > 1 else ''}"
    if gate.min_pct is not None:
        yield f"Alleen wie op {on} {least_words(gate.min_pct, over)} behaalt, wordt toegelaten."
    if gate.best:
        yield _best(gate, gate.best, on)
        yield _tie(regulation, gate.best)
        yield BACKFILL[gate.best.backfill]


def gate_stages(regulation: Regulation, stage: Stage) -> list[Stage]:
    """The stages that a gate looks at: those it names, or all earlier ones that count."""
    over = stage.entry.over if stage.entry else ()
    return [s for s in regulation.before(stage) if (s.key in over if over else s.scoring.in_total)]


def least_words(min_pct: Decimal, stages: Sequence[Stage]) -> str:
    """`minstens 60% (60 van de 100 punten)`, without the points while a maximum is a hole."""
    words = f"minstens {dutch(min_pct, 4)}%"
    maxima = [maximum for stage in stages if (maximum := known_maximum(stage)) is not None]
    if not maxima or len(maxima) < len(stages):
        return words
    whole = sum(maxima, Decimal(0))
    return f"{words} ({dutch(whole * min_pct / 100, 4)} van de {dutch(whole)} punten)"


def known_maximum(stage: Stage) -> Decimal | None:
    """A stage's maximum, unless it is not scored in points or the maximum is still a hole."""
    scoring = stage.scoring
    return scoring.maximum if isinstance(scoring, PointsScoring) and (scoring.max or scoring.components) else None


def _best(gate: Gate, best: BestN, on: str) -> str:
    verb = "wordt" if best.n == 1 else "worden"
    if gate.min_pct is None:
        who = "de kandidaat" if best.n == 1 else f"de {count_words(best.n)} kandidaten"
        return f"Alleen {who} met de hoogste score op {on} {verb} uitgenodigd."
    who = "de kandidaat" if best.n == 1 else f"de {count_words(best.n)}"
    return f"Van hen {verb} {who} met de hoogste score uitgenodigd."


def _tie(regulation: Regulation, best: BestN) -> str:
    equal = f"gelijk staat met de {ordinal_words(best.n)}"
    if best.ties == "jury":
        board = f"de {regulation.jury.board}" if regulation.jury else "de jury"
        return f"Staan er meer kandidaten gelijk dan er nog plaatsen zijn, dan kiest {board} en geeft de redenen."
    if best.ties == "tie_break" and best.tie_break:
        return f"Voor wie {equal}, beslist {chain_words(regulation, best.tie_break)}; wie dan nog {equal}, gaat mee."
    return f"Wie {equal}, wordt mee uitgenodigd."


def chain_words(regulation: Regulation, chain: Sequence[str]) -> str:
    """`eerst de mondelinge proef, dan het aantal jaren ‘Relevante beroepservaring’`"""
    names = {c.key: f"het aantal jaren ‘{c.label}’" for c in regulation.flat_conditions}
    names |= {s.key: f"de score op {named(s)}" for s in regulation.stages}
    words = [names[key] for key in chain]
    return ", dan ".join([f"eerst {words[0]}", *words[1:]] if len(words) > 1 else words)
