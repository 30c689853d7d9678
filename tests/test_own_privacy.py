"""A candidate's own file is complete: documents, how long all is kept and why, holds, the own wish, who looked."""

from typing import Any

from config.typesetting import typeset
from models.offers import OFFER_STATES
from tasks.filing import file_in, open_document
from tasks.holding import hold, lift, object_to
from tasks.looks import looked
from tasks.own_file import own_file
from tasks.own_privacy import OFFERS
from tests.factory import House


def facts(house: House, dossier: str) -> dict[str, Any]:
    return own_file(house.reference, dossier).facts


def test_it_tells_documents_terms_holds_and_who_looked(ended: House) -> None:
    path = ended.folder / "cv.pdf"
    path.write_bytes(b"%PDF-1.7")
    file_in(ended.reference, "K-001", "cv", path)
    open_document(ended.reference, "K-001", "cv", "HR-dienst")
    looked(ended.reference, "export")
    looked(ended.reference, "inzage", "K-002")
    hold(ended.reference, "K-001", "Klacht bij de ombudsman.", "HR-dienst")
    lift(ended.reference, "K-001", "De klacht is afgehandeld.", "HR-dienst")
    found = facts(ended, "K-001")
    assert [row[:2] for row in found["files"]] == [["Curriculum vitae, versie 1", "pdf, 8 bytes"]]
    assert [row[1:] for row in found["looks"]] == [["document cv", "HR-dienst"], ["export", "een medewerker"]]
    assert found["kept"][0].startswith("Uw gegevens blijven bewaard tot en met ")
    assert "Klacht bij de ombudsman." in found["kept"][1]
    assert "De klacht is afgehandeld." in found["kept"][2]
    assert "account" not in str(found)
    made = own_file(ended.reference, "K-001")
    assert typeset(made.template, made.facts, made.dated).startswith(b"%PDF")


def test_of_an_open_procedure_no_term_runs(judged: House) -> None:
    assert facts(judged, "K-001")["kept"] == [
        "De termijn waarna uw gegevens gewist worden, begint na de afsluiting van de procedure."
    ]


def test_who_objected_reads_it(ended: House) -> None:
    object_to(ended.reference, "K-001", "HR-dienst")
    assert facts(ended, "K-001")["kept"][-1].startswith("U vroeg op ")
    assert len(facts(ended, "K-002")["kept"]) == 1


def test_every_state_of_an_offer_has_a_word() -> None:
    assert set(OFFERS) == set(OFFER_STATES)
