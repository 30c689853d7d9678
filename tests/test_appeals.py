"""Appeals: registered against a decision, closed with reasons, what they hold, and what an upheld one leads to."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import update

from models.appeals import Appeal, Retake
from models.engine import writing
from models.tables import Application, Letter, Procedure, Reserve, Result
from models.types import utcnow
from rules.appeals import term_ends, timeliness
from rules.dates import start_of
from rules.questions import Entry
from tasks import answering, appealing, corrections, offering, reserve_term
from tasks.appeals import appeals_of, words_of
from tasks.asking import NotAsked
from tasks.changes import withdraw
from tasks.inspecting import inspect
from tasks.keeping import keeping
from tasks.minutes import minutes
from tasks.opening import Refused
from tasks.overview import overview
from tasks.report import report
from tasks.reserve_days import reserve_day
from tasks.tables import TableError
from tasks.verifying import verify
from tests.factory import BECAUSE, FULL, PEOPLE, POINTS, House, leaving, open_house, person, result, small
from tests.reserves import COLLEGE, HR, data_of, kinds, reserve_house

WALL = start_of(dt.date(2025, 1, 6))
SOON = utcnow() + dt.timedelta(hours=2)  # letters about decisions are held for a while
REASON = "De commissie was niet volledig op 8 november."


def lodged(house: House, dossier: str = "K-003", against: str = "Gesprek", kind: str = "intern", **more: Any) -> Any:
    return appealing.register(house.reference, WALL, dossier, against, kind, HR, **more)


def closed(house: House, outcome: str = "gegrond", number: int = 1) -> tuple[str, str]:
    return appealing.close(house.reference, WALL, number, outcome, COLLEGE, reasons=REASON)


def taken(part: str, value: str, **more: str) -> Entry:
    by = "selectiebureau" if part == "assessment" else "selectiecommissie"
    known = {"attendance": "aanwezig", "decider": by, "date": "28/11/2024"} | more
    return Entry(0, **{"dossier": "K-003", "result": value} | known)  # type: ignore[arg-type]


def again(house: House, part: str, value: str, **more: str) -> list[str]:
    return appealing.retake(house.reference, WALL, 1, part, taken(part, value, **more))


# --- terms (L12) -----------------------------------------------------------------------------------------------------


def test_the_term_is_what_the_letter_said_and_begins_four_months_later_if_it_said_nothing() -> None:
    told = dt.date(2024, 11, 12)
    assert term_ends(told, dt.date(2025, 1, 13), 60) == dt.date(2025, 1, 13)
    assert term_ends(told, None, 60) == dt.date(2025, 3, 12) + dt.timedelta(days=60)
    assert term_ends(None, None, 60) is None
    assert timeliness(dt.date(2025, 1, 13), dt.date(2025, 1, 13)) == ""
    assert timeliness(dt.date(2025, 1, 14), dt.date(2025, 1, 13)) == "ingesteld na 13 januari 2025, de laatste dag"
    assert timeliness(told, None) == "de beslissing was nog niet meegedeeld"


# --- registering and closing -----------------------------------------------------------------------------------------


def test_an_appeal_names_its_decision_and_who_complains_here_gets_a_receipt(ended: House) -> None:
    leaving(SOON)
    made = lodged(ended, case="2025/17", on="3/1/2025")
    (appeal,) = ended.rows(Appeal)
    assert (made.number, appeal.step, appeal.version, appeal.state) == (1, "judgement-talk", 1, "open")
    assert made.last_day is not None
    assert kinds(ended, "K-003")[-1] == "appeal_received"
    (seen,) = appeals_of(ended.reference)
    assert words_of(seen).startswith("beroep 1 van K-003 tegen Gesprek (intern), 3 januari 2025, 2025/17, loopt nog")
    with pytest.raises(Refused, match="beroep 1 van K-003 daarover staat al geregistreerd en loopt nog"):
        lodged(ended, case=" 2025/17\n")
    assert lodged(ended, kind="Raad van State", on="14/1/2025").number == 2
    assert kinds(ended, "K-003").count("appeal_received") == 1  # the Council of State writes for itself


def test_who_appeals_before_being_told_or_too_late_is_registered_with_that_remark(ended: House) -> None:
    assert lodged(ended).remark == "de beslissing was nog niet meegedeeld"
    leaving(SOON)
    late = lodged(ended, case="2025/18", on="1/12/2026")
    assert late.remark.startswith("ingesteld na ")


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"dossier": "K-009"}, "dossier K-009 bestaat niet"),
        ({"against": "Assessment"}, "K-003: heeft geen beslissing over Assessment"),
        ({"against": "de sfeer"}, "waartegen: ontvankelijkheid, Gesprek, Mondelinge proef, Assessment of eindrapport"),
        ({"kind": "boos"}, "soort: een van intern, raad van state, arbeidsrechtbank, toezicht verwacht"),
        ({"on": "1/1/2020"}, "datum: 1 januari 2020 ligt voor"),
    ],
)
def test_a_wrong_registration_is_refused_with_one_line(ended: House, more: dict[str, str], line: str) -> None:
    with pytest.raises(Refused, match=line):
        lodged(ended, **more)
    assert ended.rows(Appeal) == []


def test_an_outcome_has_reasons_and_changes_nobodys_result(ended: House) -> None:
    lodged(ended)
    before = [vars(row)["state"] for row in ended.rows(Application)]
    with pytest.raises(Refused, match="reden: de redenen van de uitkomst verwacht"):
        appealing.close(ended.reference, WALL, 1, "ongegrond", COLLEGE, reasons=" ")
    with pytest.raises(Refused, match="uitkomst: een van gegrond, ongegrond, ingetrokken verwacht"):
        appealing.close(ended.reference, WALL, 1, "misschien", COLLEGE, reasons=REASON)
    assert closed(ended, "ongegrond") == ("K-003", "rejected")
    assert [vars(row)["state"] for row in ended.rows(Application)] == before
    letter = ended.letters("K-003")[-1]
    assert (letter.kind, letter.facts["reasons"], bool(letter.appeal_until)) == ("appeal_rejected", [REASON], True)
    with pytest.raises(Refused, match="beroep 1: ongegrond"):
        closed(ended)
    with pytest.raises(Refused, match="beroep 7 bestaat niet"):
        closed(ended, number=7)


# --- what an open one holds ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("holds", "held"), [("none", False), ("appointment", False), ("offers", True)])
def test_an_open_appeal_holds_what_the_regulation_says(database: None, tmp_path: Path, holds: str, held: bool) -> None:
    data = data_of()
    data["appeal"] = {"holds": holds}
    house = reserve_house(tmp_path, data)
    appealing.register(house.reference, WALL, "K-002", "eindrapport", "intern", HR)
    if held:
        with pytest.raises(Refused, match="beroep 1 loopt nog: tot dan wordt niets aangeboden"):
            offering.offer(house.reference, WALL, HR, "Een plaats")
        closed(house, "ongegrond")
    assert offering.offer(house.reference, WALL, HR, "Een plaats").dossier == "K-001"


def test_nobody_is_appointed_while_an_appeal_is_open(database: None, tmp_path: Path) -> None:
    data = small()
    data["appeal"] = {"holds": "appointment"}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    named = result("", "aanstelling", "K-001", "28/11/2024", beslisser=COLLEGE)
    house.carry(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    lodged(house)
    lines = house.carry(*FULL, named)
    assert lines == ["appointment: regel 10, resultaat: beroep 1 loopt nog: tot dan wordt niemand aangesteld"]
    closed(house, "ongegrond")
    assert house.carry(*FULL, named) == []
    assert house.state("K-001") == "appointed"


# --- an appeal that is upheld ----------------------------------------------------------------------------------------


def test_who_is_put_back_takes_the_rest_alone_and_is_ranked_others_results_untouched(ended: House) -> None:
    leaving(SOON)
    others = [(r.application_id, r.part, r.version, r.value) for r in ended.rows(Result)]
    lodged(ended)
    closed(ended)
    with pytest.raises(NotAsked, match=r"K-003: moet Mondelinge proef nog afleggen.*apart af \(werving retake\)"):
        corrections.correct(ended.reference, "Gesprek", taken("talk", "14"), BECAUSE)
    assert again(ended, "oral", "18") == ["Assessment"]
    with pytest.raises(Refused, match="Mondelinge proef is al genoteerd bij beroep 1"):
        again(ended, "oral", "19")
    assert again(ended, "assessment", "geschikt") == []
    proposed = corrections.correct(ended.reference, "Gesprek", taken("talk", "14"), BECAUSE)
    assert isinstance(proposed, corrections.Proposed)
    assert ended.state("K-003") == "eliminated"  # nothing yet
    assert [(r.application_id, r.part, r.version, r.value) for r in ended.rows(Result)] == others
    corrections.confirm(ended.reference, proposed.number, None, COLLEGE)
    ranks = {s.dossier: s.rank for s in overview(ended.reference).standings}
    assert ranks == {"K-001": 2, "K-002": 3, "K-003": 1}  # 31, 27 and 32 of 40
    assert ended.state("K-003") == "in_reserve"
    assert {place.state for place in ended.rows(Reserve)} == {"available"}
    assert [row for row in others if row[0] != ended.application("K-003").id] == [
        (r.application_id, r.part, r.version, r.value)
        for r in ended.rows(Result)
        if r.application_id != ended.application("K-003").id
    ]
    assert [f.fault for f in verify(ended.reference)] == [""]
    assert [f.kind for f in inspect(ended.reference, utcnow()).get(ended.reference, [])] == []


def put_right(house: House) -> None:
    lodged(house)
    closed(house)
    again(house, "oral", "18")
    again(house, "assessment", "geschikt")
    corrections.correct(house.reference, "Gesprek", taken("talk", "14"), BECAUSE)
    corrections.confirm(house.reference, 1, None, COLLEGE)


def places_of(house: House) -> dict[str, tuple[str, int | None, dt.date]]:
    by_id = {one.id: one.dossier for one in house.rows(Application)}
    return {by_id[p.application_id]: (p.state, p.rank, p.valid_through) for p in house.rows(Reserve)}


def test_who_comes_in_later_has_the_extended_term_and_an_offer_that_is_not_over_goes_on(
    database: None, tmp_path: Path
) -> None:
    data = small()
    data["reserve"]["extension"] = {"months": 6}
    house = open_house(tmp_path, data)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    assert house.carry(*FULL) == []
    leaving(SOON)
    offering.offer(house.reference, WALL, HR, "Een plaats", on="2/12/2024")
    until = reserve_term.extend(house.reference, WALL, "besluit 14", COLLEGE)
    put_right(house)
    assert places_of(house) == {
        "K-001": ("offered", 2, until),
        "K-002": ("available", 3, until),
        "K-003": ("available", 1, until),
    }
    assert answering.answer(house.reference, WALL, "K-001", "aanvaardt", HR).place == "accepted"


def test_an_appeal_that_is_upheld_after_the_reserve_ended_ranks_anew_and_revives_nobody(ended: House) -> None:
    leaving(SOON)
    with writing() as session:
        session.execute(update(Procedure).values(seconds_per_day=None))  # from here on in real time
        session.commit()
    assert reserve_day(start_of(dt.date(2026, 11, 28))).expired == 2
    put_right(ended)
    assert {d: (state, rank) for d, (state, rank, _) in places_of(ended).items()} == {
        "K-001": ("expired", 2),
        "K-002": ("expired", 3),
        "K-003": ("available", 1),
    }
    assert reserve_day(start_of(dt.date(2026, 11, 29))).expired == 1
    assert {ended.state(dossier) for dossier in PEOPLE} == {"expired"}
    with pytest.raises(NotAsked, match="K-001: is geslaagd; de wervingsreserve is afgelopen"):
        corrections.propose(ended.reference, "Gesprek", taken("talk", "16", dossier="K-001"), BECAUSE)


def test_report_and_minutes_tell_the_appeal_and_what_was_taken_apart(ended: House) -> None:
    leaving(SOON)
    put_right(ended)
    told = {one["what"]: one["why"] for one in report(ended.reference).facts["departures"]}
    assert told["K-003: beroep 1 (intern) tegen Gesprek, gegrond"] == REASON
    assert told["K-003: Mondelinge proef apart afgelegd"] == "Apart afgelegd na een beroep."
    own = [one["what"] for one in minutes(ended.reference, "Mondelinge proef").facts["departures"]]
    assert own == ["K-003: Mondelinge proef apart afgelegd"]


def test_it_ends_as_if_the_right_result_had_been_given_at_once(ended: House, tmp_path: Path) -> None:
    leaving(SOON)
    lodged(ended)
    closed(ended)
    again(ended, "oral", "18")
    again(ended, "assessment", "geschikt")
    corrections.correct(ended.reference, "Gesprek", taken("talk", "14"), BECAUSE)
    corrections.confirm(ended.reference, 1, None, COLLEGE)
    data = small()
    data["reference"] = "meteen"
    other = open_house(tmp_path, data)
    other.apply(*(person(dossier) for dossier in PEOPLE))
    right = [result("K-003", "talk", "14"), result("K-003", "oral", "18"), result("K-003", "assessment", "geschikt")]
    assert other.carry(*(row for row in FULL if row["dossier"] != "K-003"), *right) == []

    def outcome(house: House) -> list[Any]:
        return [(s.dossier, s.state, s.rank, s.total and s.total.points) for s in overview(house.reference).standings]

    assert outcome(ended) == outcome(other)


def test_a_retake_is_checked_like_any_result_and_only_after_an_appeal_that_was_upheld(ended: House) -> None:
    leaving(SOON)
    lodged(ended)
    with pytest.raises(Refused, match="beroep 1: loopt nog"):
        again(ended, "oral", "18")
    closed(ended)
    with pytest.raises(TableError) as wrong:
        again(ended, "oral", "21")
    assert wrong.value.lines == ["resultaat (K-003): 21 is meer dan het maximum van 20"]
    with pytest.raises(Refused, match="K-003: heeft al een resultaat voor Gesprek; verbeter dat"):
        again(ended, "talk", "18")
    with pytest.raises(Refused, match="onderdeel: een van Gesprek, Mondelinge proef, Assessment verwacht"):
        again(ended, "de sfeer", "18")
    assert ended.rows(Retake) == []


def test_a_retake_that_fails_leaves_the_candidate_out_with_reasons(ended: House) -> None:
    leaving(SOON)
    lodged(ended)
    closed(ended)
    again(ended, "oral", "5", reasons="Gaf geen voorbeelden.")
    proposed = corrections.correct(ended.reference, "Gesprek", taken("talk", "14"), BECAUSE)
    assert isinstance(proposed, corrections.Proposed)
    corrections.confirm(ended.reference, proposed.number, None, COLLEGE, letter=True)
    assert (ended.state("K-003"), ended.application("K-003").stage) == ("eliminated", "oral")
    assert kinds(ended, "K-003")[-1] == "corrected"


def test_who_left_meanwhile_cannot_be_put_back(ended: House) -> None:
    leaving(SOON)
    lodged(ended, "K-002", "Mondelinge proef")
    closed(ended)
    withdraw(ended.reference, "K-002")
    with pytest.raises(NotAsked, match="K-002: heeft geen beslissing over Mondelinge proef die nog geldt"):
        corrections.correct(ended.reference, "oral", taken("oral", "20"), BECAUSE) if False else corrections.correct(
            ended.reference,
            "Mondelinge proef",
            Entry(0, "K-002", "aanwezig", "20", "", "selectiecommissie", "28/11/2024"),
            BECAUSE,
        )


def test_every_letter_about_an_appeal_can_be_made(ended: House) -> None:
    leaving(SOON)
    lodged(ended)
    closed(ended)
    lodged(ended)
    closed(ended, "ongegrond", 2)
    mails = leaving(SOON)
    assert len(mails) == len([one for one in ended.rows(Letter) if one.kind.startswith("appeal")]) == 4
    assert all(
        REASON in mail.text for mail in mails.values() if "uitkomst" in mail.subject or "gegrond" in mail.subject
    )


def test_nothing_is_erased_as_long_as_an_appeal_is_open(ended: House) -> None:
    leaving(SOON)
    later = start_of(dt.date(2040, 1, 1))
    lodged(ended)
    (found,) = keeping(later, ended.reference)
    assert {tuple(one.held) for one in found.subjects} == {("er loopt een beroep",)}
    closed(ended, "ongegrond")
    (found,) = keeping(later, ended.reference)
    assert {tuple(one.held) for one in found.subjects} == {()}
