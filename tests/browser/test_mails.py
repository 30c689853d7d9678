"""Every mail in a browser, from a small phone to a desk: nothing runs off the screen, by day and in the dark."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from config import samples
from config.house_style import contrast as between
from config.rendering import render
from tests.browser.pages import ARGS, CHROMIUM

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).parents[2] / "docs" / "images"
SHOWN = {  # docs/wat-kandidaten-zien.md
    "mail": ("invitation", 360, "light"),
    "mail-donker": ("invitation", 360, "dark"),
    "mail-ander-uur": ("new_time", 1200, "light"),
    "mail-niet-geslaagd": ("failed_stage", 1200, "light"),
    "mail-niet-uitgenodigd": ("not_invited", 360, "light"),
}
LIGHTNESS = """() => [...document.querySelectorAll('.words, .words p, .words td, .words a, .foot')].map(one => {
  const seen = (element, name) => {
    for (let at = element; at; at = at.parentElement) {
      const value = getComputedStyle(at)[name];
      if (value !== 'rgba(0, 0, 0, 0)') return value;
    }
  };
  return [getComputedStyle(one).color, seen(one, 'backgroundColor')];
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield found
        found.close()


def html(kind: str) -> str:
    return render(kind, {**samples.common(), **samples.own_facts(kind)}).html


@pytest.mark.parametrize("width", [320, 360, 400, 1200])
def test_nothing_runs_off_the_screen(browser: Browser, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})
    for kind in sorted(samples.kinds()):
        page.set_content(html(kind))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_by_day_and_in_the_dark(browser: Browser, scheme: str) -> None:
    """WCAG 2.2, success criterion 1.4.3: a contrast of at least 4.5 to 1."""
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    for kind in sorted(samples.kinds()):
        page.set_content(html(kind))
        for ink, paper in page.evaluate(LIGHTNESS):
            assert contrast(ink, paper) >= 4.5, (kind, ink, paper)
    page.close()


def contrast(ink: str, paper: str) -> float:
    return between(_hex(ink), _hex(paper))


def _hex(colour: str) -> str:
    parts = colour.removeprefix("rgb(").removesuffix(")").split(",")
    return "#" + "".join(f"{int(part):02x}" for part in parts)


@pytest.mark.parametrize("name", SHOWN)
def test_the_pictures_in_the_documentation_can_be_taken(browser: Browser, name: str, tmp_path: Path) -> None:
    """`WERVING_PICTURES=1` writes them anew."""
    kind, width, scheme = SHOWN[name]
    page = browser.new_page(viewport={"width": width, "height": 700}, color_scheme=scheme)  # type: ignore[arg-type]
    page.set_content(html(kind))
    folder = PICTURES if os.environ.get("WERVING_PICTURES") else tmp_path
    page.screenshot(path=folder / f"{name}.png", full_page=True)
    assert (folder / f"{name}.png").stat().st_size > 10_000
    assert (PICTURES / f"{name}.png").is_file()
    page.close()
