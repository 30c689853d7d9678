"""Offers, answers, withdrawals, extensions and passing days in any order: what may never happen, never does (A29)."""

import datetime as dt
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import select

from models.engine import reading, throwaway_database
from models.offers import LIVE, Offer, Vacancy
from models.tables import Application, Candidate, Reserve
from rules.dates import start_of
from tasks import answering, appointing, offering, reserve_term
from tasks.asking import NotAsked
from tasks.changes import withdraw
from tasks.opening import Refused
from tasks.reserve_days import reserve_day
from tests.reserves import COLLEGE, HR, data_of, reserve_house

RANKS = (1, 2, 2, 4)
POLICIES: list[dict[str, Any]] = [
    {"policy": "keep_place"},
    {"policy": "drop"},
    {"policy": "drop_after", "after": 2},
    {"policy": "to_bottom", "silence": "keep_place"},
    {"policy": "drop", "temporary": True},
]
HOUSES = st.sampled_from(["klein", "ander"])
PEOPLE = st.sampled_from([f"K-{n:03d}" for n in range(1, len(RANKS) + 1)])
ENDS = {"appointed", "refused", "withdrawn", "expired"}


class Reserves(RuleBasedStateMachine):
    """Two binding reserves that share their first candidate, over two years and an extension."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.stack.enter_context(throwaway_database())
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.today = dt.date(2024, 11, 28)
        self.ended: dict[tuple[str, str], str] = {}

    @initialize(policy=st.sampled_from(POLICIES))
    def two_reserves(self, policy: dict[str, Any]) -> None:
        more = {"refusal": {"answer_days": 5} | policy, "extension": {"months": 6}}
        for name in ("klein", "ander"):
            reserve_house(self.folder, data_of(name, **more), RANKS, mails={1: "eerste@voorbeeld.example"}, real=True)

    @property
    def wall(self) -> dt.datetime:
        return start_of(self.today) + dt.timedelta(hours=9)

    def tried(self, act: Any, *given: Any, **more: Any) -> Any:
        """Do it, or be refused with a line and change nothing."""
        before = self.rows()
        try:
            return act(*given, **more)
        except (Refused, NotAsked):
            pass
        assert self.rows() == before
        return None

    def rows(self) -> list[Any]:
        with reading() as session:
            return [tuple(map(str, session.exec(select(one)).all())) for one in (Offer, Vacancy, Reserve)]

    @rule(house=HOUSES, temporary=st.booleans(), choice=st.none() | PEOPLE, again=st.booleans())
    def offer(self, house: str, temporary: bool, choice: str | None, again: bool) -> None:
        numbers = [v.number for v, name in self.vacancies() if name == house and v.state == "open"]
        more: dict[str, Any] = {"to": choice, "reason": "Beslist op ervaring."} if choice else {}
        if again and numbers:
            more["vacancy"] = numbers[-1]
        else:
            more["temporary"] = temporary
        free = self.free(house)
        made = self.tried(offering.offer, house, self.wall, HR, "Een plaats", **more)
        if made:
            asked = {d for d, o, v in self.offers(house) if v.number == made.vacancy and d != made.dossier}
            first = min(order for dossier, order in free.items() if dossier not in asked)
            assert free[made.dossier] == first  # binding: nobody who may be asked comes before

    @rule(house=HOUSES, dossier=PEOPLE, word=st.sampled_from(["aanvaardt", "weigert", "geen antwoord"]))
    def answer(self, house: str, dossier: str, word: str) -> None:
        self.tried(answering.answer, house, self.wall, dossier, word, HR)

    @rule(house=HOUSES, dossier=PEOPLE, met=st.booleans())
    def appoint(self, house: str, dossier: str, met: bool) -> None:
        found = "voldoet" if met else "voldoet niet"
        self.tried(appointing.check, house, self.wall, dossier, "medisch", found, HR, reason="Het attest ontbreekt.")
        self.tried(appointing.appoint, house, self.wall, dossier, COLLEGE)

    @rule(house=HOUSES, dossier=PEOPLE)
    def leave(self, house: str, dossier: str) -> None:
        self.tried(withdraw, house, dossier)

    @rule(house=HOUSES, number=st.integers(1, 3))
    def take_back(self, house: str, number: int) -> None:
        self.tried(offering.withdraw_offer, house, self.wall, number, COLLEGE, reason="De dienst fuseert.")

    @rule(house=HOUSES)
    def extend(self, house: str) -> None:
        self.tried(reserve_term.extend, house, self.wall, "besluit 14", COLLEGE)

    @rule(days=st.sampled_from([1, 3, 6, 30, 200, 400]))
    def pass_days(self, days: int) -> None:
        self.today += dt.timedelta(days=days)
        reserve_day(self.wall)

    # --- what is looked at -----------------------------------------------------------------------------------------

    def vacancies(self) -> list[tuple[Vacancy, str]]:
        from models.tables import Procedure

        with reading() as session:
            found = select(Vacancy, Procedure.reference).join(Procedure).order_by(Vacancy.number)  # type: ignore[arg-type]
            return list(session.exec(found).all())

    def places(self, house: str = "") -> list[tuple[Reserve, str, str, str]]:
        """Every place with its dossier, mail address and house."""
        from models.tables import Procedure

        with reading() as session:
            found = (
                select(Reserve, Application.dossier, Candidate.email, Procedure.reference)
                .join(Application, Application.id == Reserve.application_id)  # type: ignore[arg-type]
                .join(Candidate, Candidate.id == Application.candidate_id)  # type: ignore[arg-type]
                .join(Procedure, Procedure.id == Reserve.procedure_id)  # type: ignore[arg-type]
            )
            return [row for row in session.exec(found) if house in {"", row[3]}]

    def offers(self, house: str = "") -> list[tuple[str, Offer, Vacancy]]:
        by_id = {place.application_id: (dossier, name) for place, dossier, _, name in self.places()}
        with reading() as session:
            rows = session.exec(select(Offer, Vacancy).join(Vacancy, Vacancy.id == Offer.vacancy_id)).all()  # type: ignore[arg-type]
        return [
            (by_id[offer.application_id][0], offer, vacancy)
            for offer, vacancy in rows
            if house in {"", by_id[offer.application_id][1]}
        ]

    def free(self, house: str) -> dict[str, tuple[int, int]]:
        """Worked out again here: who may be asked now, and in which order."""
        mails = {place.application_id: mail for place, _, mail, _ in self.places()}
        busy = {mails[o.application_id] for _, o, _ in self.offers() if o.state in LIVE}
        return {
            dossier: (place.below, place.rank or 0)
            for place, dossier, mail, _ in self.places(house)
            if place.state == "available" and mail not in busy and place.valid_from <= self.today <= place.valid_through
        }

    @invariant()
    def nobody_has_two_live_offers(self) -> None:
        mails = {place.application_id: mail for place, _, mail, _ in self.places()}
        live = [mails[o.application_id] for _, o, _ in self.offers() if o.state in LIVE]
        assert len(live) == len(set(live))
        posts = [o.vacancy_id for _, o, _ in self.offers() if o.state in LIVE]
        assert len(posts) == len(set(posts))

    @invariant()
    def a_place_and_its_offer_say_the_same(self) -> None:
        live = {o.application_id: o.state for _, o, _ in self.offers() if o.state in LIVE}
        for place, *_ in self.places():
            expected = {"open": "offered", "accepted": "accepted"}.get(live.get(place.application_id, ""))
            assert (place.state if place.state in {"offered", "accepted"} else None) == expected

    @invariant()
    def no_place_is_lost_or_doubled(self) -> None:
        seen = self.places()
        assert sorted((name, dossier) for _, dossier, _, name in seen) == sorted(
            (name, f"K-{n:03d}") for name in ({name for *_, name in seen}) for n in range(1, len(RANKS) + 1)
        )
        for place, dossier, _, name in seen:
            before = self.ended.setdefault((name, dossier), place.state if place.state in ENDS else "")
            if before:
                assert place.state == before  # an end is an end
            elif place.state in ENDS:
                self.ended[name, dossier] = place.state

    @invariant()
    def no_offer_was_made_outside_the_term(self) -> None:
        terms = {place.application_id: place for place, *_ in self.places()}
        for _, made, _ in self.offers():
            assert terms[made.application_id].valid_from <= made.made_on <= terms[made.application_id].valid_through

    def teardown(self) -> None:
        self.stack.close()


TestReserves = Reserves.TestCase
TestReserves.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
