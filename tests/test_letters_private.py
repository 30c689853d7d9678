"""Over every shipped regulation and its scenario: what a letter says is what was decided, and it is about one person.

No letter to a candidate holds another's name, dossier number, address or score; each is made, and reads the same as
the decision it tells.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import pytest
from sqlmodel import col, select

from models.engine import reading
from models.tables import Application, Candidate, Decision, Letter, Result
from models.types import utcnow
from rules.numbers import dutch
from tasks import outbox
from tasks.leaving import AFTER_APPROVAL
from tasks.message import Mail
from tests.test_scenarios import EXAMPLES_APART, carry, expected, opened

FIGURE = re.compile(r"\d+(?:,\d+)?(?= op \d)|\d+(?:,\d+)?(?=%)")


@dataclass(frozen=True)
class Told:
    """One letter to one candidate, with what it rests on."""

    dossier: str
    letter: Letter
    decision: Decision | None
    said: str  # everything a reader can see, text and HTML
    text: str
    subject: str


@dataclass(frozen=True)
class Everything:
    """All that a scenario told, and who the candidates are."""

    letters: tuple[Told, ...]
    people: Mapping[str, Candidate]
    entered: Mapping[str, set[str]]  # the points that people gave, by dossier

    def points(self, about: Told) -> set[str]:
        """The points of every decision that someone's letters tell."""
        own = (one.decision for one in self.letters if one.dossier == about.dossier and one.decision)
        return {decision.points.replace(".", ",") for decision in own if decision.points}


@lru_cache
def told(name: str) -> Everything:
    """Every letter to a candidate as it would leave, whatever it waits for."""
    with opened(name) as house:
        carry(house)
        with reading() as session:
            rows = session.exec(select(Application, Candidate).join(Candidate)).all()
            people = {application.dossier: candidate for application, candidate in rows}
            dossiers = {application.id: application.dossier for application, _ in rows}
            letters = session.exec(select(Letter).where(Letter.status != "replaced")).all()
            given: dict[str, set[str]] = {dossier: set() for dossier in people}
            for result in session.exec(select(Result).where(col(Result.application_id).is_not(None))):
                parts = result.value.replace(".", ",").replace(" ", "").split("+")
                given[dossiers[result.application_id]].update(parts)
            decisions = {d.id: d for d in session.exec(select(Decision)).all()}
            known = outbox._Known(session, [letter.id or 0 for letter in letters])
        found = []
        for letter, leaving in zip(letters, known.letters, strict=True):
            mail = outbox._made(known, leaving, utcnow(), own_channel=False).mail
            assert isinstance(mail, Mail), f"{name}, {letter.kind}: {mail}"
            if letter.application_id is None:
                continue
            calendars = "".join(content.decode() for _, content in mail.calendars)
            said = f"{mail.subject}\n{mail.text}\n{mail.html}\n{calendars}"
            decision = decisions.get(letter.decision_id)
            found.append(Told(dossiers[letter.application_id], letter, decision, said, mail.text, mail.subject))
        return Everything(tuple(found), people, given)


every_scenario = pytest.mark.parametrize("name", EXAMPLES_APART)


@every_scenario
def test_no_letter_names_anyone_else(name: str) -> None:
    everything = told(name)
    assert everything.letters
    for one in everything.letters:
        others = {d: p for d, p in everything.people.items() if d != one.dossier}
        own = everything.people[one.dossier]
        said = one.said.replace(own.name, "").replace(own.email or "\0", "").replace(own.address or "\0", "")
        numbers = set(re.findall(r"\b[A-Z]-\d{3}\b", said)) & set(others)
        allowed = {one.letter.facts.get("replaced_by", "")}  # the own later candidacy of the same person
        assert numbers <= allowed, (one.dossier, one.letter.kind, numbers)
        for dossier, other in others.items():
            if other.name != own.name and dossier not in allowed:
                assert other.name not in said, (one.dossier, one.letter.kind, dossier)
            if other.email and other.email != own.email:
                assert other.email not in said, (one.dossier, one.letter.kind, dossier)


def exact(shown: str) -> Fraction:
    """A figure as a number."""
    return Fraction(shown.replace(",", "."))


def figure(words: str) -> str:
    """The first figure of a text."""
    found = FIGURE.search(words)
    return found[0] if found else ""


@every_scenario
def test_the_score_in_a_letter_is_the_decisions_own(name: str) -> None:
    """The points of a stage are the decision's, its parts those that were entered for this very candidate."""
    everything = told(name)
    for one in everything.letters:
        result = one.letter.facts.get("result")
        if one.decision is None or not result or one.letter.kind == "no_show":
            continue
        assert result in one.text
        if one.letter.kind == "not_invited":
            assert result in one.decision.reasons[0]
        elif one.decision.points:
            assert figure(result) == one.decision.points.replace(".", ",")
            parts = FIGURE.findall(result)[1:]  # weighed where a grid says so; together they are the points
            assert not parts or sum(map(exact, parts)) == exact(figure(result))
        else:
            assert not FIGURE.search(result)


@every_scenario
def test_total_percentage_and_place_are_those_worked_out_by_hand(name: str) -> None:
    everything, outcomes = told(name), {one["dossier"]: one for one in expected(name)["candidates"]}
    for one in everything.letters:
        if one.letter.kind in {"final_passed", "final_failed"} and one.letter.facts["total"]:
            facts, worked = one.letter.facts, outcomes[one.dossier]
            assert facts["total"] in one.text
            if worked["total"]:
                assert figure(facts["total"]) == dutch(Fraction(worked["total"]))
            if facts.get("rank"):
                assert facts["rank"] == str(worked["rank"])
            for line in facts["stages"]:
                assert not FIGURE.search(line) or figure(line) in everything.entered[one.dossier] | everything.points(
                    one
                )


@every_scenario
def test_a_refusal_says_score_threshold_rule_reason_appeal_and_how_to_see_the_file(name: str) -> None:
    for one in told(name).letters:
        if one.letter.appeal_until is None:
            continue
        facts, text = one.letter.facts, one.text
        assert one.decision is not None or one.letter.kind == "stopped"
        if one.decision:
            assert facts["reasons"] == one.decision.reasons
            assert (facts["rule"], facts["decided_by"]) == (one.decision.rule, one.decision.decided_by)
        for words in (*facts["reasons"], facts["rule"], facts["decided_by"], "inkijken", "Raad van State"):
            assert words in text, (one.dossier, one.letter.kind, words)
        assert f"{one.letter.appeal_until.day} " in text.partition("De laatste dag om beroep in te stellen is")[2]
        for name_ in ("result", "threshold"):
            if facts.get(name_) and one.letter.kind != "no_show":  # who was not there has no score
                assert facts[name_] in text


@every_scenario
def test_nothing_is_left_open_in_any_letter(name: str) -> None:
    for one in told(name).letters:
        assert not re.search(r"\{\{|\{%|None|\*\*|[\ue000\ue001]|  +\n", one.text), (one.dossier, one.letter.kind)
        assert one.letter.post_after <= AFTER_APPROVAL
