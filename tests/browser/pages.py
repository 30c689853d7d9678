"""Prefect's pages as HR uses them, driven in Debian's chromium."""

import contextlib
import json
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any, TypeVar
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, Request, expect, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # a headless browser has no mouse, and Prefect then shows other drop-downs than HR gets to see
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
]
PATIENCE = 120.0  # seconds for any one condition: the machine may be slow
LARGEST = 250_000  # bytes of one picture
T = TypeVar("T")

expect.set_options(timeout=PATIENCE * 1000)


def until(condition: Callable[[], T | None], what: str) -> T:
    """Ask again until there is an answer; AssertionError after the deadline."""
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        if found := condition():
            return found
        sleep(0.3)
    raise AssertionError(f"waited {PATIENCE:.0f} seconds in vain for {what}")


class Api:
    """Prefect's API, to see what its pages should show."""

    def __init__(self, base: str) -> None:
        self.base = base

    def call(self, path: str, body: Any = None) -> Any:
        """The answer to a GET, or to a POST of `body`; OSError if there is none."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.base}/api{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def deployment(self) -> dict[str, Any] | None:
        """The deployment that starts a procedure, or None while the house is coming up."""
        try:
            found: dict[str, Any] = self.call("/deployments/name/selectieprocedure/start")
        except OSError:
            return None
        return found

    def run_named(self, name: str) -> dict[str, Any] | None:
        """The one run with this name, or None as long as there is none."""
        runs = self.call("/flow_runs/filter", {"flow_runs": {"name": {"any_": [name]}}})
        assert len(runs) < 2
        return runs[0] if runs else None

    def waits(self, name: str, words: str) -> dict[str, Any]:
        """The run, once it waits for people in a state of exactly this name."""

        def waiting() -> dict[str, Any] | None:
            run = self.run_named(name)
            return run if run and run["state_type"] == "PAUSED" and run["state_name"] == words else None

        return until(waiting, f"‘{words}’, but it is {self.run_named(name)}")

    def timeline(self, run_id: str) -> list[str]:
        """The names of a run's task runs, in order of time; all of them have completed."""
        body = {"flow_runs": {"id": {"any_": [run_id]}}, "sort": "EXPECTED_START_TIME_ASC"}
        tasks = self.call("/task_runs/filter", body)
        assert {task["state_type"] for task in tasks} == {"COMPLETED"}
        return [task["name"] for task in tasks]

    def states(self, run_id: str) -> set[str]:
        """The names of every state that a run has been in."""
        return {state["name"] for state in self.call(f"/flow_run_states/?flow_run_id={run_id}")}


class Desk:
    """HR's browser: what was seen in it, and whom it called."""

    def __init__(self, page: Page, base: str, pictures: Path) -> None:
        self.page, self.base, self.pictures = page, base, pictures
        self.seen: dict[str, str] = {}
        self.strangers: set[str] = set()
        page.context.on("request", self._notice)

    def _notice(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob", "file", "about"} and address.hostname != "127.0.0.1":
            self.strangers.add(request.url)

    def look(self, what: str, picture: str = "") -> None:
        """Keep the page's whole text and markup, and a picture of it if it has a name."""
        self.seen[what] = self.page.content() + self.page.inner_text("body")
        if picture:
            self.page.mouse.move(0, 0)
            self.take(picture)

    def take(self, picture: str, full_page: bool = False) -> None:
        """Take a picture of what is on the screen, or of the whole page."""
        path = self.pictures / picture
        self.page.screenshot(path=path, animations="disabled", full_page=full_page)
        assert path.stat().st_size < LARGEST, picture

    def go(self, path: str, landmark: str) -> None:
        """Open a page; it is there once the landmark is shown."""
        self.page.goto(f"{self.base}{path}")
        expect(self.page.get_by_text(landmark).first).to_be_visible()

    def custom_run(self, deployment: str) -> "Form":
        """The form behind Run, Custom run."""
        self.go(f"/deployments/deployment/{deployment}", "selectieprocedure")
        self.page.get_by_role("button", name="Run", exact=True).click()
        self.page.get_by_text("Custom run").click()
        return Form(self.page, self.page.locator(".p-layout-default, main, body").last)

    def resume(self, run_id: str, title: str) -> "Form":
        """The form behind the Resume button of a run."""
        self.go(f"/runs/flow-run/{run_id}", "Resume")
        self.page.get_by_role("button", name="Resume").click()
        form = self.page.locator(".p-modal__card")
        expect(form).to_contain_text(title)
        return Form(self.page, form)


class Form:
    """One of Prefect's forms, made from a schema of ours."""

    def __init__(self, page: Page, place: Locator) -> None:
        self.page, self.place = page, place
        expect(self.place.get_by_role("button", name="Submit")).to_be_visible()

    def field(self, label: str, within: Locator | None = None) -> Locator:
        """The innermost field with this label; Prefect adds (Optional) where there is a default."""
        label_text = self.page.locator(".schema-form-property__label").get_by_text(label)
        return (within or self.place).locator(".schema-form-property").filter(has=label_text).last

    def row(self, dossier: str) -> Locator:
        """The row of a dossier."""
        rows = self.place.locator(".schema-form-property-array-item")
        expect(rows.first).to_be_visible()
        return next(row for row in rows.all() if self.text("Dossier", row).input_value() == dossier)

    def text(self, label: str, within: Locator | None = None) -> Locator:
        """Where one types in a field."""
        return self.field(label, within).locator("textarea")

    def choices(self, field: Locator) -> list[str]:
        """Open a drop-down and read what it offers; it opens by keyboard, as an automated click closes it again."""
        field.locator(".p-select-button__control").focus()
        self.page.keyboard.press("ArrowDown")
        options = self.page.locator(".p-select-option__text")
        expect(options.first).to_be_visible()
        return [text.strip() for text in options.all_inner_texts()]

    def choose(self, field: Locator, option: str) -> None:
        """Choose one of a drop-down's options."""
        assert option in self.choices(field)
        self.page.locator(".p-select-option__text").get_by_text(option, exact=True).click()
        expect(field.locator(".p-select-button__value")).to_have_text(option)
        expect(self.page.locator(".p-select-option__text")).to_have_count(0)

    def chosen(self, field: Locator) -> str:
        """What a drop-down or a date shows."""
        return field.locator(".p-select-button__value, .p-date-button__value").inner_text().strip()

    def pick_date(self, field: Locator, year: int, month: str, day: int) -> None:
        """Pick a date in Prefect's calendar."""
        field.locator(".p-date-button button").first.click(force=True)
        calendar = self.page.locator(".p-date-picker")
        calendar.locator(".p-date-picker__title-year").click()
        calendar.get_by_role("button", name=str(year), exact=True).click()
        calendar.locator(".p-date-picker__title-month").click()
        calendar.locator(".p-calendar-month-picker__month-button").get_by_text(month, exact=True).click()
        calendar.locator(".p-calendar-date-picker__date--in-month").get_by_text(str(day), exact=True).click()
        calendar.get_by_role("button", name="Apply").click()
        expect(calendar).to_have_count(0)

    def scroll_to_top(self) -> None:
        """Show the form's beginning."""
        self.place.locator(".p-modal__body").evaluate("body => body.scrollTo(0, 0)")

    def submit(self) -> None:
        """Submit; the form is gone once Prefect has accepted it."""
        button = self.place.get_by_role("button", name="Submit")
        for _ in range(5):  # a busy SQLite refuses now and then: the page says so, and one submits again
            button.click()
            with contextlib.suppress(AssertionError):
                expect(button).to_have_count(0, timeout=20_000)
                return
        expect(button).to_have_count(0)


CLEAR_TOASTS = "document.querySelectorAll('#prefect-design-toast-app > *').forEach(one => one.style.display = 'none')"


@contextmanager
def desk(base: str, pictures: Path) -> Iterator[Desk]:
    """A browser in Brussels, closed again afterwards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        context = browser.new_context(
            viewport={"width": 1280, "height": 900}, locale="nl-BE", timezone_id="Europe/Brussels"
        )
        context.set_default_timeout(PATIENCE * 1000)
        page = context.new_page()
        toast = page.get_by_text("Oops. Something went wrong.")  # a busy SQLite; it lies over the Submit button
        page.add_locator_handler(toast.first, lambda: page.evaluate(CLEAR_TOASTS), no_wait_after=True)
        try:
            yield Desk(page, base, pictures)
        finally:
            browser.close()
