"""Amending a regulation: what differs, what may not, and what it does to a procedure that runs (L2)."""

import copy
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from config.source import RegulationError
from models.tables import Event, Invitation, Procedure, RegulationVersion, Step
from models.types import utcnow
from rules.amending import refusals
from rules.dates import end_of, start_of
from rules.differences import differences
from rules.wording_changes import plain_lines
from tasks import asking, moments, stages
from tasks.amending import amend
from tasks.changes import withdraw
from tasks.journal import regulation_of
from tasks.opening import Refused
from tasks.overview import overview
from tests.factory import (
    FULL,
    PEOPLE,
    POINTS,
    House,
    frozen,
    leaving,
    open_house,
    person,
    points_stage,
    result,
    small,
    text_of,
)

Data = dict[str, Any]
Edit = Callable[[Data], object]
WHY, BY = "De zaal is op die dag niet vrij.", "HR-dienst"
NOV = [dt.date(2024, 11, day) for day in range(1, 30)]
TALK, ORAL, ASSESSMENT = range(3)


def day(number: int) -> dt.date:
    return NOV[number - 1]


def edited(*edits: Edit, base: Data | None = None) -> Data:
    data = copy.deepcopy(base or small())
    for edit in edits:
        edit(data)
    return data


def at(stage: int, **fields: Any) -> Edit:
    """Other fields for one stage."""
    return lambda data: data["stages"][stage].update(fields)


def top(**fields: Any) -> Edit:
    return lambda data: data.update(fields)


def application(**fields: Any) -> Edit:
    return lambda data: data["applications"].update(fields)


def scoring(stage: int, **fields: Any) -> Edit:
    return lambda data: data["stages"][stage]["scoring"].update(fields)


def total(**fields: Any) -> Edit:
    return lambda data: data["total"].update(fields)


def experience(years: int) -> Edit:
    return lambda data: data["conditions"][1].update(min_years=years)


def extra(place: int, number: int, **more: Any) -> Edit:
    """A new stage in this place, on this day of November."""
    return lambda data: data["stages"].insert(place, points_stage("extra", "Presentatie", day(number), **more))


def paper(key: str) -> Edit:
    """A new document with this key."""
    return lambda data: data["applications"]["documents"].append({"key": key, "label": "Bijlage"})


JURY = {"board": "selectiecommissie", "min_members": 3}
ADMITS = top(admission_decided_by="selectiecommissie")
MAIL_ONLY = application(channels=["mail"])
LATER = application(closes=day(5))
MOVED = at(ORAL, dates=[day(22)])


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (at(ORAL, dates=[day(22)]), ["stages.oral.dates: was 21 november 2024, wordt 22 november 2024"]),
        (at(ORAL, bring="een toestel"), ["stages.oral.bring: was niets, wordt een toestel"]),
        (at(ORAL, reasons_on_failure=False), ["stages.oral.reasons_on_failure: was ja, wordt nee"]),
        (scoring(TALK, min_pct=52.5), ["stages.talk.scoring.min_pct: was 50, wordt 52,5"]),
        (extra(3, 27), ["stages.extra: was niets, wordt ‘Presentatie’"]),
        (lambda d: d["stages"].pop(), ["stages.assessment: was ‘Assessment’, wordt niets"]),
        (
            lambda d: (d["stages"].reverse(), [s.update(dates=[day(8)]) for s in d["stages"]]),
            [
                "stages.oral.dates: was 21 november 2024, wordt 8 november 2024",
                "stages.assessment.dates: was 25 november 2024, 26 november 2024, wordt 8 november 2024",
                "stages: was talk, oral, assessment, wordt assessment, oral, talk",
            ],
        ),
        (top(total=None), ["total: was min_pct 60, checked at_end, wordt niets"]),
        (experience(3), ["conditions.ervaring.min_years: was 2, wordt 3"]),
        (lambda d: d["conditions"].reverse(), []),
        (top(deciders=[BY]), None),
        (lambda d: d, []),
    ],
)
def test_what_differs_is_told_by_its_path(edit: Edit, lines: list[str] | None) -> None:
    if lines is None:
        with pytest.raises(RegulationError):
            frozen(edited(edit))
        return
    assert [c.words for c in differences(*both(edit))] == lines


def both(*edits: Edit) -> tuple[Any, Any]:
    return frozen(small()).regulation, frozen(edited(*edits)).regulation


def refused(
    *edits: Edit, decided: str = "", asked: str = "", today: dt.date = NOV[0], received: bool = False
) -> list[str]:
    old, new = both(*edits)
    return refusals(old, new, set(decided.split()), set(asked.split()), today, received=received)


EVERYTHING = "closing admissibility talk oral assessment ranking"
ASKED = "talk oral assessment"
JUDGED = "Gesprek is al beoordeeld"
SENT = "de uitnodigingen voor Mondelinge proef zijn al vertrokken"
TALK_SENT = "de uitnodigingen voor Gesprek zijn al vertrokken"
BEGAN = "Mondelinge proef begon al op 21 november 2024"
KNOWN = "de uitslag van Gesprek is al gekend"
CLOSED = "de kandidaturen zijn al afgesloten op 3 november 2024"
APPLIED = "er is al gesolliciteerd; dit kan alleen als ook de sluitingsdag opschuift"
LATER_ONLY = "de sluiting mag alleen later vallen, nooit vroeger"
USED = "er kan al langs die weg gesolliciteerd zijn"
OPEN = "wie al kan solliciteren, kan dat verder; een andere eerste dag is nog te komen"
ADMITTED = "over de ontvankelijkheid is al beslist"
ENDED = "over het eindresultaat is al beslist"


@pytest.mark.parametrize(
    ("edit", "where", "lines"),
    [
        # what never changes
        (top(reference="ander"), {}, ["reference: ligt voor de hele procedure vast"]),
        (lambda d: d["employer"].update(name="X"), {}, ["employer.name: ligt voor de hele procedure vast"]),
        # what one applied on
        (experience(3), {"today": day(3)}, []),
        (experience(3), {"today": day(4)}, [f"conditions.ervaring.min_years: {CLOSED}"]),
        (experience(3), {"decided": "closing"}, [f"conditions.ervaring.min_years: {CLOSED}"]),
        (experience(3), {"received": True}, [f"conditions.ervaring.min_years: {APPLIED}"]),
        (lambda d: (experience(3)(d), LATER(d)), {"received": True}, []),
        (top(title="Jurist"), {"today": day(9)}, [f"title: {CLOSED}"]),
        (application(closes=day(2)), {}, [f"applications.closes: {LATER_ONLY}"]),
        (application(closes_time="12:00"), {}, [f"applications.closes_time: {LATER_ONLY}"]),
        (LATER, {"received": True}, []),
        (LATER, {"decided": "closing"}, [f"applications.closes: {CLOSED}"]),
        (application(opens=day(2)), {}, [f"applications.opens: {OPEN}"]),
        (lambda d: (MAIL_ONLY(d), LATER(d)), {"received": True}, [f"applications.channels: {USED}"]),
        (lambda d: (MAIL_ONLY(d), LATER(d)), {}, []),
        (paper("about"), {"decided": "closing"}, [f"applications.documents.about: {CLOSED}"]),  # a key, not a text
        (ADMITS, {}, []),
        (ADMITS, {"decided": "admissibility"}, [f"admission_decided_by: {ADMITTED}"]),
        (top(jury=JURY), {"decided": "assessment"}, []),  # not the board's
        (top(jury=JURY), {"decided": "talk"}, [f"jury: {KNOWN}"]),
        # a stage that is to come
        (MOVED, {}, []),
        (MOVED, {"decided": "closing admissibility talk", "asked": "talk"}, []),
        (at(ORAL, dates=[day(18)]), {"today": day(19)}, ["stages.oral: 18 november 2024 is al voorbij"]),
        (MOVED, {"decided": "talk", "today": day(22)}, []),  # nobody was invited to the day that went by
        (scoring(ORAL, min_pct=60), {"decided": "talk", "asked": "talk"}, []),
        (scoring(ORAL, max=40), {"decided": "talk", "asked": "talk"}, [f"stages.oral.scoring.max: {KNOWN}"]),
        (at(ORAL, entry={"min_pct": 60}), {"decided": "talk", "asked": "talk"}, [f"stages.oral.entry: {KNOWN}"]),
        (at(ORAL, entry={"min_pct": 60}), {"asked": "talk"}, []),
        (at(ORAL, held_if={"more_than": 5}), {"decided": "admissibility"}, [f"stages.oral.held_if: {ADMITTED}"]),
        (at(ORAL, round_with="talk"), {"asked": "talk"}, [f"stages.oral.round_with: {TALK_SENT}"]),
        # a stage to which people are invited
        (MOVED, {"asked": "talk oral"}, []),
        (MOVED, {"asked": "talk oral", "today": day(21)}, []),
        (MOVED, {"asked": "talk oral", "today": day(22)}, [f"stages.oral.dates: {BEGAN}"]),
        (at(ORAL, place="Elders", duration="een uur", bring="niets"), {"asked": "talk oral"}, []),
        (at(ORAL, organiser="Elders"), {"asked": "talk oral"}, [f"stages.oral.organiser: {SENT}"]),
        (scoring(ORAL, min_pct=60), {"asked": "talk oral"}, [f"stages.oral.scoring.min_pct: {SENT}"]),
        (at(ORAL, about="Anders.", aliases=["mondeling"], source="Zin.", choice="Keuze."), {"asked": "talk oral"}, []),
        # a stage that is judged
        (at(TALK, dates=[day(9)]), {"decided": "talk", "asked": "talk"}, [f"stages.talk.dates: {JUDGED}"]),
        (at(TALK, place="Elders"), {"decided": "talk", "asked": "talk"}, [f"stages.talk.place: {JUDGED}"]),
        (at(TALK, about="Anders."), {"decided": "talk", "asked": "talk"}, []),
        # coming, going and order
        (extra(3, 27), {"asked": "talk oral"}, []),
        (extra(3, 27), {"decided": "talk", "asked": "talk"}, [f"stages.extra: {KNOWN}"]),
        (extra(3, 27, scoring={"kind": "none"}), {"decided": "talk", "asked": "talk"}, []),
        (
            extra(3, 27, scoring={"kind": "none"}, entry={"min_pct": 70}),
            {"decided": "talk", "asked": "talk"},
            [f"stages.extra: {KNOWN}"],
        ),
        (
            extra(3, 27, scoring={"kind": "none"}, held_if={"more_than": 5}),
            {"decided": "admissibility"},
            [f"stages.extra: {ADMITTED}"],
        ),
        (extra(3, 27, round_with="talk"), {"asked": "talk"}, [f"stages.extra: {TALK_SENT}"]),
        (extra(1, 12), {"asked": "talk oral"}, [f"stages.extra: {SENT}"]),
        (lambda d: d["stages"].pop(ORAL), {"asked": "talk oral"}, [f"stages.oral: {SENT}"]),
        (lambda d: d["stages"].pop(ASSESSMENT), {"decided": "talk oral", "asked": "talk oral"}, []),
        # what looks at points
        (total(min_pct=55), {"asked": "talk"}, []),
        (total(min_pct=55), {"decided": "talk"}, [f"total.min_pct: {KNOWN}"]),
        (top(ranking={"kind": "binding"}), {"decided": "talk"}, [f"ranking.kind: {KNOWN}"]),
        # the end
        (lambda d: d["reserve"].update(years=3), {"decided": "talk oral assessment"}, []),
        (lambda d: d["reserve"].update(years=3), {"decided": EVERYTHING}, [f"reserve.years: {ENDED}"]),
        (top(terms={"force_majeure": False}), {"decided": "admissibility"}, [f"terms.force_majeure: {ADMITTED}"]),
        # what always may
        (lambda d: d["appeal"].update(clause="Beroep kan."), {"decided": EVERYTHING, "asked": ASKED}, []),
        (top(information=[{"text": "Zin.", "why": "Daarom."}]), {"decided": EVERYTHING, "asked": ASKED}, []),
        (lambda d: d["employer"].update(contact="a@b.be"), {"decided": EVERYTHING, "asked": ASKED}, []),
    ],
)  # fmt: skip
def test_an_amendment_changes_nothing_that_is_decided(edit: Edit, where: dict[str, Any], lines: list[str]) -> None:
    assert refused(edit, **where) == lines


def test_a_reordering_keeps_the_places_of_what_began() -> None:
    def swap(data: Data) -> None:
        data["stages"][ORAL:] = reversed(data["stages"][ORAL:])
        data["stages"][ORAL].update(dates=[day(12)])

    assert refused(swap, asked="talk") == []
    assert refused(swap, asked="talk oral")[-1:] == [f"stages: {SENT}; tot daar ligt de volgorde vast"]


def test_a_promised_notice_holds_for_a_new_day_too() -> None:
    old = edited(top(terms={"notice_days": 7}))
    new = frozen(edited(at(ORAL, dates=[day(18)]), base=old)).regulation
    line = "stages.oral: 18 november 2024 valt binnen de beloofde 7 dagen na de kennisgeving"
    assert refusals(frozen(old).regulation, new, set(), {"oral"}, day(12)) == [line]
    assert refusals(frozen(old).regulation, new, set(), {"oral"}, day(11)) == []
    assert refusals(frozen(old).regulation, new, set(), set(), day(12)) == []  # the invitation is still to come


def test_a_home_assignment_that_left_stays_the_same_for_all() -> None:
    def home(due: int) -> Data:
        return edited(at(ORAL, dates=[], take_home={"sent": day(12), "due": day(due)}))

    old, new = frozen(home(19)).regulation, frozen(home(20)).regulation
    line = "stages.oral.take_home.due: de opdracht van Mondelinge proef is al verstuurd"
    assert refusals(old, new, set(), {"oral"}, day(12)) == [line]
    assert refusals(old, new, set(), set(), day(12)) == []


def test_candidates_read_sentences_never_paths() -> None:
    told = plain_lines(
        *both(MOVED, at(ORAL, bring="een toestel"), total(min_pct=55), extra(3, 27), lambda d: d["stages"].pop(2))
    )
    assert told["oral"] == [
        "Mondelinge proef. Was: Het onderdeel gaat door op donderdag 21 november 2024. "
        "Wordt: Het onderdeel gaat door op vrijdag 22 november 2024.",
        "Mondelinge proef. Mee te brengen: was niets, wordt een toestel.",
    ]
    assert told["assessment"] == ["Assessment. Dit onderdeel vervalt."]
    assert told["extra"][0] == "Presentatie. Nieuw: Het onderdeel gaat door op woensdag 27 november 2024."
    assert "Totaal. Was: Er wordt niet afgerond: 59,99% volstaat niet. Wordt: " in "".join(told[""])
    assert not any("stages." in line or "_" in line for lines in told.values() for line in lines)


def test_a_change_that_no_sentence_tells_is_still_told() -> None:
    attributes = [{"key": "intern", "label": "Werkt bij het bestuur"}]
    assert plain_lines(*both(top(attributes=attributes))) == {"": ["De tekst van het reglement is aangepast."]}
    assert plain_lines(*both(at(ORAL, aliases=["mondeling"], choice="Keuze."))) == {}


# What it does to a procedure that runs.


def change(house: House, *edits: Edit, reason: str = WHY, by: str = BY, base: Data | None = None) -> list[str]:
    return amend(house.reference, house.file(text_of(edited(*edits, base=base)), "nieuw.yaml"), reason, by)


def told(house: House, dossier: str) -> list[dict[str, Any]]:
    return [letter.facts for letter in house.letters(dossier) if letter.kind == "amended"]


def step(house: House, key: str) -> Step:
    return house.rows(Step, key=key)[0]


def test_moving_the_oral_while_the_talk_is_awaited(talk: House) -> None:
    before = talk.rows(Procedure)[0].regulation_hash
    withdraw(talk.reference, "K-003")
    new = frozen(edited(MOVED))
    lines = change(talk, MOVED)
    line = "stages.oral.dates: was 21 november 2024, wordt 22 november 2024"
    assert lines == [line, f"versie 2, {new.hash[:12]}: 2 brieven"]
    assert [len(told(talk, dossier)) for dossier in PEOPLE] == [1, 1, 0]
    assert told(talk, "K-001")[0] == {
        "changes": [
            "Mondelinge proef. Was: Het onderdeel gaat door op donderdag 21 november 2024. "
            "Wordt: Het onderdeel gaat door op vrijdag 22 november 2024."
        ],
        "reason": WHY,
        "decided_by": BY,
        "decided_on": "8 november 2024",
        "complete_by": "",
        "appointments": [],
        "calendar": [],
    }
    assert overview(talk.reference).hash == new.hash != before
    event = talk.rows(Event, what="amended")[0]
    assert (event.who, event.why) == (BY, f"reglement {before} wordt {new.hash}: {WHY}")
    assert talk.carry(*FULL[:2], *FULL[3:]) == []
    assert step(talk, "results-oral").due == start_of(day(22))


def test_the_letter_says_what_changes_and_what_to_do(talk: House) -> None:
    change(talk, MOVED, at(TALK, place="Zaal 2"))
    letter = next(one for one in talk.letters("K-001") if one.kind == "amended")
    assert letter.id in leaving(utcnow() + dt.timedelta(minutes=1))
    text = next(one for one in talk.letters("K-001") if one.kind == "amended").text
    assert "Plaats: Gemeentehuisstraat 21, 1740 Ternat. Wordt: Plaats: Zaal 2.\n" in text
    assert f"Waarom?\n{WHY}\n\n- Beslist door: {BY}\n- Beslist op: 8 november 2024\n" in text
    assert "\n- Gesprek: vrijdag 8 november 2024; waar: Zaal 2\n" in text
    assert "U hoeft nu niets te doen." not in text


def test_a_judged_stage_is_refused_and_nothing_is_written(judged: House) -> None:
    before = judged.dump()
    with pytest.raises(Refused) as caught:
        change(judged, scoring(TALK, min_pct=40), MOVED)
    assert caught.value.lines == [f"stages.talk.scoring.min_pct: {JUDGED}"]
    assert judged.dump() == before


def test_a_stage_with_a_first_result_counts_as_judged(talk: House) -> None:
    talk.enter(result("K-001", "talk", "15"))
    with pytest.raises(Refused) as caught:
        change(talk, total(min_pct=55), at(TALK, place="Zaal 2"))
    assert caught.value.lines == [f"stages.talk.place: {JUDGED}", f"total.min_pct: {KNOWN}"]


def test_a_day_in_the_past_is_refused(house: House) -> None:
    house.apply(person("K-001"))
    assert house.carry(result("K-001", "talk", "15", "15/11/2024"))
    with pytest.raises(Refused) as caught:  # its own day, the twenty-first, has come
        change(house, at(ORAL, dates=[day(18)]))
    assert caught.value.lines == ["stages.oral: 18 november 2024 is al voorbij"]


def test_a_text_that_nobody_fills_in_does_not_come_in_later_either(talk: House) -> None:
    with pytest.raises(Refused) as caught:
        change(talk, at(ORAL, about="Beste {{ naam }}, we bespreken uw ervaring."))
    assert caught.value.lines == ["stages.1.about: bevat ‘{{’; niemand vult dat in, en het zou zo in een brief staan"]


def test_every_version_is_kept(talk: House) -> None:
    first = talk.frozen
    change(talk, MOVED)
    again = "Het bureau vraagt een andere dag."
    change(talk, MOVED, at(ASSESSMENT, dates=[day(27)]), reason=again, by="selectiebureau")
    rows = talk.rows(RegulationVersion)
    assert [(row.version, row.reason, row.decided_by) for row in rows] == [
        (1, "", ""),
        (2, WHY, BY),
        (3, again, "selectiebureau"),
    ]
    assert (rows[0].text, rows[0].hash, rows[0].at) == (first.text, first.hash, talk.rows(Procedure)[0].opened_at)
    assert rows[1].changed == ["stages.oral.dates: was 21 november 2024, wordt 22 november 2024"]
    assert rows[2].hash == overview(talk.reference).hash
    assert len(told(talk, "K-001")) == 2


@pytest.fixture
def waiting(database: None, tmp_path: Path) -> House:
    """The small procedure on a calendar that waits: a minute a day."""
    house = open_house(tmp_path, seconds_per_day=60)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    return house


def test_a_running_wait_gets_a_new_moment(waiting: House) -> None:
    wall = utcnow()
    wait = moments.reach(waiting.reference, "closing", None, wall)
    assert wait is not None
    assert wait.due == end_of(day(3))
    change(waiting, LATER)
    open_step = step(waiting, "closing")
    assert open_step.due is None
    assert open_step.wake_at is not None
    assert open_step.wake_at <= utcnow()  # the clock wakes its run
    again = moments.reach(waiting.reference, "closing", None, wall)
    assert again is not None
    assert (again.due, again.words) == (end_of(day(5)), "Wacht op kandidaturen tot 5 november 2024")
    assert again.wake_at == wait.wake_at + dt.timedelta(minutes=2)
    assert told(waiting, "K-001")[0]["complete_by"] == "dinsdag 5 november 2024"


def invite_to_oral(house: House) -> moments.Wait | None:
    """The talk is judged and the oral is awaited by those who passed."""
    house.carry()
    house.enter(*(result(d, "talk", p) for d, p in zip(PEOPLE, POINTS["talk"], strict=True)))
    assert asking.ask(house.reference, "talk") is None
    stages.judgement(house.reference, "talk")
    stages.planning(house.reference, "oral")
    stages.invitation(house.reference, "oral")
    return moments.reach(house.reference, "results", "oral", utcnow())


def test_who_is_invited_gets_the_new_day(waiting: House) -> None:
    assert invite_to_oral(waiting) is not None
    change(waiting, MOVED)
    wait = moments.reach(waiting.reference, "results", "oral", utcnow())
    assert wait is not None
    assert (wait.due, wait.words) == (start_of(day(22)), "Wacht op Mondelinge proef, 22 november 2024")
    where = "Gemeentehuisstraat 21, 1740 Ternat"
    appointments = [f"Mondelinge proef: vrijdag 22 november 2024; waar: {where}"]
    assert [one["appointments"] for one in told(waiting, "K-002")] == [appointments]
    assert told(waiting, "K-003") == []  # not passed, so not concerned


def test_times_move_with_their_days(database: None, tmp_path: Path) -> None:
    slots = {"starts": "09:00", "ends": "12:00", "minutes": 60}
    base = edited(at(ORAL, slots=slots))
    house = open_house(tmp_path, base, seconds_per_day=60)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    invite_to_oral(house)
    change(house, MOVED, at(ORAL, slots=slots | {"starts": "10:00"}), base=base)
    rows = house.rows(Invitation, key="oral")
    assert [row.slot for row in rows] == [start_of(day(22)).replace(hour=hour) for hour in (10, 11)]
    line = (
        "Mondelinge proef: vrijdag 22 november 2024 van 11.00 tot 12.00 uur; waar: Gemeentehuisstraat 21, 1740 Ternat"
    )
    assert told(house, "K-002")[0]["appointments"] == [line]


def test_a_day_that_was_planned_on_the_way_gives_way_to_a_fixed_one(database: None, tmp_path: Path) -> None:
    base = edited(at(ORAL, dates=[], relative={"days": 7}))
    house = open_house(tmp_path, base, seconds_per_day=60)
    house.apply(*(person(dossier) for dossier in PEOPLE))
    invite_to_oral(house)
    assert regulation_of(house.reference).stage("oral").last_day == day(15)
    change(house, lambda d: d["stages"][ORAL].pop("relative"), MOVED, base=base)
    assert regulation_of(house.reference).stage("oral").first_day == day(22)
    assert told(house, "K-001")[0]["appointments"][0].startswith("Mondelinge proef: vrijdag 22 november 2024; ")


def test_who_never_takes_a_stage_hears_nothing_of_it(database: None, tmp_path: Path) -> None:
    base = edited(at(ASSESSMENT, only_for={"degrees": ["bachelor"]}))
    house = open_house(tmp_path, base)
    house.apply(person("K-001"), person("K-002", diploma="bachelor"))
    change(house, at(ASSESSMENT, place="Elders"), base=base)
    assert (len(told(house, "K-001")), len(told(house, "K-002"))) == (0, 1)
    change(house, at(ASSESSMENT, place="Elders"), total(min_pct=55), base=base)
    assert (len(told(house, "K-001")), len(told(house, "K-002"))) == (1, 2)


def test_a_new_source_or_choice_is_kept_but_bothers_nobody(talk: House) -> None:
    lines = change(talk, at(TALK, choice="In één zaal."), lambda d: d["deciders"].append("gemeenteraad"))
    assert lines[-1].endswith(": geen brieven")
    assert len(talk.rows(RegulationVersion)) == 2


@pytest.mark.parametrize(
    ("edit", "more", "lines"),
    [
        (MOVED, {"reason": " "}, ["reden: een wijziging vraagt een reden; ze staat in de brief aan de kandidaten"]),
        (
            MOVED,
            {"by": "iemand"},
            [
                "beslisser: een van HR-dienst, selectiecommissie, selectiebureau, "
                "college van burgemeester en schepenen verwacht (een functie, nooit een naam)"
            ],
        ),
        (lambda d: d, {}, ["het nieuwe reglement zegt hetzelfde als het vorige"]),
        (at(ORAL, dates=[]), {}, ["stages.1.dates: de dag van ‘Mondelinge proef’ ontbreekt: vul dit in"]),
    ],
)
def test_an_amendment_needs_a_reason_a_decider_and_a_difference(
    house: House, edit: Edit, more: dict[str, str], lines: list[str]
) -> None:
    before = house.dump()
    with pytest.raises(Refused) as caught:
        change(house, edit, **more)
    assert caught.value.lines == lines
    assert house.dump() == before


def test_a_file_that_cannot_be_read_is_told_by_line(house: House) -> None:
    with pytest.raises(RegulationError, match=r"^nieuw\.yaml, regel \d+.*oral begint voor talk"):
        change(house, at(ORAL, dates=[day(7)]))


def test_what_is_over_is_not_amended(ended: House) -> None:
    with pytest.raises(Refused, match=r"^de procedure is afgerond: haar reglement wijzigt niet meer$"):
        change(ended, MOVED)


def test_a_procedure_in_wall_time_reads_the_clock_itself(database: None, tmp_path: Path) -> None:
    """Its run may have slept for weeks, so the day it last woke says nothing."""
    today = utcnow().date()

    def ahead(data: Data) -> None:
        data["applications"]["closes"] = today + dt.timedelta(days=1)
        for number, stage in enumerate(data["stages"], start=1):
            stage["dates"] = [today + dt.timedelta(days=7 * number)]

    base = edited(ahead)
    house = open_house(tmp_path, base, seconds_per_day=None)
    change(house, at(ORAL, dates=[today + dt.timedelta(days=15)]), base=base)
    assert house.rows(Procedure)[0].now > house.rows(Procedure)[0].opened_at
