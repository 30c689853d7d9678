"""The list of licences is that of the pins, and every one of them may be used and passed on."""

import pytest

from tests.licences import FREE, HEAD, UNCHANGED, page, pins, rows, stated, terms


def test_the_list_in_the_documentation_is_current() -> None:
    assert page() == HEAD + "\n".join(rows().values()) + "\n", "python -m tests.licences > docs/licences.md"
    assert "| ? |" not in page()


@pytest.mark.parametrize("name", sorted(pins()))
def test_every_licence_lets_us_use_and_pass_on(name: str) -> None:
    if licence := stated(name):
        assert terms(licence) <= FREE | UNCHANGED, licence


def test_a_licence_that_would_bind_our_own_work_is_found() -> None:
    for licence in ("GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "Proprietary", "UNKNOWN"):
        assert not terms(licence) <= FREE | UNCHANGED
    assert terms("MPL-2.0 AND (GPL-3.0-only OR MIT)") == {"MPL-2.0", "MIT"}
    assert terms("Artistic-1.0 OR GPL-2.0-or-later") == {"Artistic-1.0"}
