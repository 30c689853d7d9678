"""What letters about an offer tell: the vacancy, what refusing does, and what must still be in order."""

from collections.abc import Mapping
from typing import Any

from models.offers import Offer, Vacancy
from models.work import Work
from rules.offers import checks_of
from tasks.letters import write_letter
from tasks.places import Seat, rule_of

STEP = "offer"


def vacancy_facts(work: Work, post: Vacancy) -> dict[str, Any]:
    """What a letter about an offer tells of the vacancy."""
    return {
        "vacancy": post.title,
        "board": post.employer or work.regulation.employer.name,
        "temporary": post.temporary,
        "pay_scale": work.regulation.pay_scale,
    }


def effect_words(work: Work, post: Vacancy) -> str:
    """What refusing this offer does to the place, for the candidate (A29)."""
    rule = rule_of(work).refusal
    if post.temporary and not rule.temporary:
        return "Weigert u deze tijdelijke aanstelling, dan behoudt u uw plaats in de reserve."
    words = {
        "keep_place": "Weigert u, dan behoudt u uw plaats in de reserve.",
        "drop": "Weigert u, dan verliest u uw plaats in de reserve.",
        "drop_after": f"Wie {rule.after} keer een aanbod weigert, verliest de plaats in de reserve.",
        "to_bottom": "Weigert u, dan komt u onderaan in de reserve.",
    }[rule.policy]
    if rule.policy == "keep_place" or rule.silence == "keep_place":
        return words
    return f"{words} Niet antwoorden telt als een weigering."


def checks_words(work: Work, seat: Seat) -> Mapping[str, None]:
    """What must still be in order before the appointment, each once."""
    return dict.fromkeys(checks_of(work.regulation, seat.application.track).values())


def tell(work: Work, kind: str, seat: Seat, made: Offer, facts: Mapping[str, Any]) -> None:
    """A letter about an offer; its step names the vacancy, so that each offer has letters of its own."""
    step = f"{STEP}-{work.session.get_one(Vacancy, made.vacancy_id).number}"
    write_letter(work, kind, seat.application, facts=facts, hold=False, step=step)
