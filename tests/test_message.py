"""A letter as bytes: whatever it says comes back the same, and nothing in it becomes a header or a part."""

import binascii
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.message import Mail, _part, address_of, compose

SENDER = Address("Selecties", addr_spec="selecties@gemeente.example")
SAID = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=300)
NEWLINE = "\n"
TITLE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=200)


def made(**changes: str | Path) -> bytes:
    facts = {"message_id": "<1@b.example>", "to_name": "Jan", "to_address": "jan@k.example", "subject": "Brief"}
    mail = Mail(**{**facts, "text": "Dag", "html": "<p>Dag</p>"} | changes)  # type: ignore[arg-type]
    return compose(mail, SENDER, address_of(mail.to_name, mail.to_address), [])


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@given(st.lists(st.sampled_from([*"ab =.\t\n—€", "😀", "x" * 70])).map("".join))
def test_a_text_that_is_coded_line_by_line_is_coded_as_a_whole(text: str) -> None:
    whole = binascii.b2a_qp(f"{text.rstrip(NEWLINE)}\n".encode(), istext=True).replace(b"\n", b"\r\n")
    assert _part("plain", text).partition(b"\r\n\r\n")[2] == whole


@given(SAID, SAID.filter(bool))
def test_any_text_comes_back_as_it_was(text: str, page: str) -> None:
    raw = made(text=text, html=page)
    parts = [part.get_payload(decode=True).decode() for part in read(raw).iter_parts()]
    assert [part.rstrip("\r\n") for part in parts] == [one.rstrip("\n").replace("\n", "\r\n") for one in (text, page)]
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"\n" not in raw.replace(b"\r\n", b"")


@given(TITLE)
def test_any_subject_and_name_come_back_as_they_were(title: str) -> None:
    message = read(made(subject=title))
    assert str(message["Subject"]).strip() == title.strip()
    assert message.keys() == [*read(made()).keys()]
    assert message.defects == []


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "Brief\nBcc: x@y.be"},
        {"subject": "Brief\r\n Bcc: x@y.be"},
        {"message_id": "<1@b.be>\r\nBcc: x@y.be"},
    ],
)
def test_a_line_break_in_a_header_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="regeleinde"):
        made(**changes)


def test_text_that_looks_like_a_boundary_stays_text(tmp_path: Path) -> None:
    hostile = "--=_werving-alternative\n--=_werving-mixed--\nFrom jan\n.\n"
    path = tmp_path / "opdracht.pdf"
    path.write_bytes(b"--=_werving-mixed\r\n")
    message = read(made(text=hostile, attachment=path, attachment_name='x"\r\ny.pdf'))
    body, attached = message.iter_parts()
    assert next(iter(body.iter_parts())).get_payload(decode=True).replace(b"\r\n", b"\n") == hostile.encode()
    assert attached.get_payload(decode=True) == path.read_bytes()
    assert "Bcc" not in message
