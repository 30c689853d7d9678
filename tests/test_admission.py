"""Screening on conditions, as Ternat published them: in time, complete, and meeting what counts on the closing day."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.admission import Candidacy, screen
from rules.dates import parse_moment
from tests.factory import frozen, ternat

TERNAT = frozen(ternat()).regulation
ON_TIME = dt.date(2024, 10, 20)
PAPERS = {"cv": ON_TIME, "motivatiebrief": ON_TIME, "diploma": ON_TIME, "uittreksel": ON_TIME}
COMPLETE = Candidacy("mail", parse_moment("20/10/2024 09:00"), None, "master", Decimal(5), PAPERS)


def reasons(candidacy: Candidacy) -> tuple[str, ...]:
    proposal = screen(TERNAT, candidacy)
    assert proposal.outcome == "inadmissible"
    assert proposal.rules
    return proposal.reasons


def at(moment: str, **changes: object) -> Candidacy:
    return replace(COMPLETE, received_at=parse_moment(moment), **changes)  # type: ignore[arg-type]


def with_extract(day: dt.date) -> Candidacy:
    return replace(COMPLETE, documents={**PAPERS, "uittreksel": day})


def test_a_complete_application_in_time_is_admissible() -> None:
    assert screen(TERNAT, COMPLETE).outcome == "admissible"


def test_the_last_second_of_the_closing_day_is_in_time() -> None:
    assert screen(TERNAT, at("3/11/2024 23:59:59")).outcome == "admissible"


def test_the_whole_closing_day_counts_the_last_second_included() -> None:
    received = parse_moment("3/11/2024 23:59:59") + dt.timedelta(milliseconds=500)
    assert screen(TERNAT, replace(COMPLETE, received_at=received)).outcome == "admissible"


def test_midnight_after_the_closing_day_is_too_late() -> None:
    late = reasons(at("4/11/2024 00:00:00"))
    assert late == ("Te laat: ontvangen op 4 november 2024, na 3 november 2024.",)
    assert reasons(at("4/11/2024 00:05"))[0].startswith("Te laat: ontvangen op 4 november 2024 om 00:05")


def test_post_counts_by_its_postmark() -> None:
    post = at("6/11/2024", channel="post", postmark=dt.date(2024, 11, 3))
    assert screen(TERNAT, post).outcome == "admissible"
    late = replace(post, postmark=dt.date(2024, 11, 4))
    assert reasons(late) == ("Te laat: poststempel van 4 november 2024, na 3 november 2024.",)


def test_post_without_a_postmark_counts_by_its_receipt() -> None:
    assert screen(TERNAT, at("3/11/2024", channel="post")).outcome == "admissible"
    assert reasons(at("4/11/2024", channel="post"))


def test_post_counts_by_its_receipt_where_the_regulation_says_so() -> None:
    data = ternat()
    data["applications"]["post_rule"] = "received"
    post = at("6/11/2024", channel="post", postmark=dt.date(2024, 11, 3))
    assert screen(frozen(data).regulation, post).outcome == "inadmissible"


def test_an_extract_of_the_very_day_three_months_before_is_in_time() -> None:
    assert screen(TERNAT, with_extract(dt.date(2024, 8, 3))).outcome == "admissible"


def test_an_extract_of_a_day_earlier_is_too_old() -> None:
    (words,) = reasons(with_extract(dt.date(2024, 8, 2)))
    assert "2 augustus 2024" in words
    assert "3 augustus 2024" in words


def test_the_age_is_measured_on_submission_where_the_regulation_says_so() -> None:
    data = ternat()
    data["applications"]["documents"][3]["age_reference"] = "submission_date"
    regulation = frozen(data).regulation
    assert screen(regulation, with_extract(dt.date(2024, 7, 20))).outcome == "admissible"
    assert screen(regulation, with_extract(dt.date(2024, 7, 19))).outcome == "inadmissible"


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_a_missing_document_is_named(paper: str) -> None:
    documents = {key: day for key, day in PAPERS.items() if key != paper}
    labels = {d.key: d.label.lower() for d in TERNAT.applications.documents}
    assert reasons(replace(COMPLETE, documents=documents)) == (f"Onvolledig: {labels[paper]} ontbreekt.",)


def test_a_document_that_came_after_the_closing_day_does_not_complete_a_file() -> None:
    """“Bezorg onderstaande documenten ten laatste op 3 november 2024”; an incomplete file is refused (A18)."""
    late = replace(COMPLETE, documents={**PAPERS, "motivatiebrief": dt.date(2024, 11, 5)})
    assert screen(TERNAT, late).outcome == "inadmissible"


def test_an_explanation_of_an_unfavourable_extract_always_goes_to_a_person() -> None:
    proposal = screen(TERNAT, replace(COMPLETE, documents={**PAPERS, "toelichting": ON_TIME}))
    assert proposal.outcome == "refer"
    assert "een persoon beslist" in proposal.reasons[0]


def test_experience_of_exactly_two_years_suffices() -> None:
    assert screen(TERNAT, replace(COMPLETE, experience_years=Decimal(2))).outcome == "admissible"
    (words,) = reasons(replace(COMPLETE, experience_years=Decimal("1.99")))
    assert "1,99 jaar" in words
    assert "2 jaar" in words


def test_a_bachelor_takes_part_and_sits_the_level_test() -> None:
    assert screen(TERNAT, replace(COMPLETE, degree="bachelor")).outcome == "admissible"


@pytest.mark.parametrize("degree", ["graduaat", "secundair", "geen"])
def test_a_lower_degree_does_not_suffice(degree: str) -> None:
    (words,) = reasons(replace(COMPLETE, degree=degree))
    assert degree in words
    assert "master" in words


def test_every_ground_is_named_not_only_the_first() -> None:
    worst = at("5/11/2024 10:00", degree="geen", experience_years=Decimal(0), documents={})
    assert len(reasons(worst)) == 1 + 4 + 2


def test_an_application_with_grounds_is_never_referred_instead() -> None:
    worst = replace(COMPLETE, experience_years=Decimal(1), documents={**PAPERS, "toelichting": ON_TIME})
    assert screen(TERNAT, worst).outcome == "inadmissible"


@given(st.datetimes(dt.datetime(2024, 10, 1), dt.datetime(2024, 12, 1), timezones=st.just(dt.UTC)))
def test_in_time_is_exactly_up_to_the_last_second_in_brussels(received: dt.datetime) -> None:
    received = received.replace(microsecond=0)
    in_time = received <= dt.datetime(2024, 11, 3, 22, 59, 59, tzinfo=dt.UTC)
    assert (screen(TERNAT, replace(COMPLETE, received_at=received)).outcome == "admissible") == in_time


@given(st.decimals(0, 40, places=2), st.decimals(0, 40, places=2))
def test_more_experience_never_fares_worse(one: Decimal, other: Decimal) -> None:
    low, high = sorted([one, other])
    if screen(TERNAT, replace(COMPLETE, experience_years=low)).outcome == "admissible":
        assert screen(TERNAT, replace(COMPLETE, experience_years=high)).outcome == "admissible"
