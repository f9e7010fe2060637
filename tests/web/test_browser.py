"""The console in a real browser: Debian's Chromium, the real server, the real daemon.

The terminal is a canvas. A script that runs before those of the page catches xterm.js's own buffer,
so that a test reads what a person would see.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Download, Page, sync_playwright

from tests.evidence.test_page import CHROMIUM, OPTIONS
from tests.needs import require
from tests.web.clinic import ROOT, Account, Clinic, clinic

pytestmark = pytest.mark.web

HOOK = """
Object.defineProperty(Object.prototype, "weblinksAddon", {configurable: true, set(addon) {
    window.held = this;
    Object.defineProperty(this, "weblinksAddon", {value: addon, writable: true});
}});
window.shown = () => {
    if (!window.held?.terminal) return "";
    const buffer = held.terminal.buffer.active, lines = [];
    const {rows, cols} = held.terminal;
    for (let n = 0; n < rows; n++)
        lines.push(buffer.getLine(buffer.viewportY + n).translateToString(true, 0, cols));
    return lines.join("\\n");
};
"""
SOCKET = """(url) => new Promise((done) => {
    const socket = new WebSocket(url);
    socket.onopen = () => { socket.close(); done("open"); };
    socket.onerror = () => done("refused");
})"""
PLACES = 3


@dataclass
class Desktop:
    """A browser: every address that any of its pages asked for, every file that it got, and what
    broke on any page."""

    clinic: Clinic
    context: BrowserContext
    asked: list[str] = field(default_factory=list)
    taken: list[Download] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.context.on("page", self._watch)

    def _watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("websocket", lambda socket: self.asked.append(socket.url))
        page.on("download", lambda file: self.taken.append(file))

    def forget(self) -> None:
        """Close all pages, and forget who was signed in."""
        for page in self.context.pages:
            page.close()
        self.context.clear_cookies()
        self.clinic.no_console()


@pytest.fixture(scope="module")
def site() -> Iterator[Clinic]:
    with clinic() as made:
        made.box.ask("sweep")
        made.box.break_()
        made.box.ask("sweep")
        made.box.ask("heal", incidents=[made.box.incident("file_permissions.ssh_keys")])
        made.serve(consoles=PLACES, each=2)
        yield made


@pytest.fixture(scope="module")
def desktop(site: Clinic) -> Iterator[Desktop]:
    if CHROMIUM is None:
        require("web", "there is no chromium")
    with sync_playwright() as start:
        browser = start.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        context = browser.new_context(
            ignore_https_errors=True, viewport={"width": 1000, "height": 640}
        )
        context.add_init_script(HOOK)
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
        yield Desktop(site, context)
        browser.close()


def somebody(site: Clinic) -> Account:
    """Another one for each sign-in: a box takes each code of a second factor once, and there is a
    new one twice a minute."""
    if not site.people:
        site.add("ada", "admin")
    return site.add(f"ada{len(site.people)}", "admin")


@pytest.fixture
def page(desktop: Desktop) -> Page:
    """The console in a tab: where the test before left it, if there is one."""
    for open_ in desktop.context.pages:
        if open_.url == f"{desktop.clinic.url}/" and open_.locator("#ended").is_hidden():
            see(open_, "WHAT NEEDS ME NOW")
            return open_
    desktop.forget()
    return sign_in(desktop)


def fill(page: Page, **values: str) -> None:
    """Fill in a form by its labels and send it."""
    for label, value in values.items():
        page.get_by_label(label.replace("_", " ")).first.fill(value)
    page.locator("main form button").first.click()


def sign_in(desktop: Desktop) -> Page:
    """To the console, by the form."""
    page, person = desktop.context.new_page(), somebody(desktop.clinic)
    page.goto(desktop.clinic.url)
    fill(page, Account=person.name, Password=person.password, Code_of_your=person.code())
    see(page, "WHAT NEEDS ME NOW")
    see(page, "LIVE")
    return page


def see(page: Page, words: str, seconds: float = 20.0) -> str:
    """Wait until the terminal shows this; give all that it shows."""
    began = time.monotonic()
    while words not in (text := str(page.evaluate("window.shown()"))):
        assert time.monotonic() - began < seconds, text
        page.wait_for_timeout(50)
    return text


def until(page: Page, true: str, seconds: float = 20.0) -> None:
    """Wait for a word of JavaScript to be true. Playwright's own waiting evaluates text inside the
    page, which the page's policy rightly refuses."""
    end = time.monotonic() + seconds
    while not page.evaluate(true):
        assert time.monotonic() < end, true
        page.wait_for_timeout(50)


def test_a_new_box_from_its_first_account_to_the_console(desktop: Desktop, tmp_path: Path):
    """The one-time code, the recovery code, a wrong password, the second factor by its picture."""
    if not ROOT:
        require("root", "the daemon takes its own user's sign-ins for the owner's")
    site, page = desktop.clinic, desktop.context.new_page()
    ada = Account("ada", "a long word of ada")
    page.goto(site.url)
    page.get_by_role("link", name="Make the first account of this box").click()
    code = str(site.desk.ask("account.code", {}).data["code"])
    sent = {"Account": "ada", "One-time": code, "New_password": "short", "The_same": "short"}
    fill(page, **sent)
    page.get_by_role("alert").wait_for()
    fill(page, **{**sent, "New_password": ada.password, "The_same": ada.password + "x"})
    assert page.get_by_role("alert").inner_text() == "The two passwords are not the same."
    fill(page, **{**sent, "New_password": ada.password, "The_same": ada.password})
    assert re.fullmatch(r"[0-9A-Z-]{14,}", page.locator("#recovery").inner_text())
    page.get_by_role("link", name="Sign in with it").click()

    fill(page, Account="ada", Password="wrong")  # noqa: S106
    assert page.get_by_role("alert").inner_text() == "Name, password or code is wrong."
    assert page.get_by_label("Account").input_value() == "ada"
    assert page.evaluate("document.activeElement.id") == "password"
    fill(page, Password=ada.password)

    page.get_by_role("heading", name="Your second factor").wait_for()
    picture = tmp_path / "enrol.png"
    page.screenshot(path=picture, full_page=True)
    read = subprocess.run(
        ["zbarimg", "-q", "--raw", str(picture)], capture_output=True, text=True, check=True
    ).stdout.strip()
    found = re.search(r"^otpauth://totp/.*[?&]secret=([A-Z2-7]+)", read)
    assert found is not None, read
    assert page.locator("#secret").inner_text().replace(" ", "") == found[1]
    ada.secret = found[1]
    fill(page, Code_of_your=ada.code())
    see(page, "WHAT NEEDS ME NOW")
    site.people["ada"] = ada


def test_the_keyboard_works_without_a_click_and_finds_its_way_out(page: Page):
    page.keyboard.press("?")
    see(page, "Board > Help")
    page.keyboard.press("Control+Alt+KeyO")
    assert page.evaluate("document.activeElement.id") == "out"
    page.keyboard.press("Control+Alt+KeyO")
    page.keyboard.press("Escape")
    see(page, "WHAT NEEDS ME NOW")


def test_what_is_copied_is_in_the_browsers_clipboard(page: Page):
    see(page, "practice-tree")  # before that there is no row to copy
    page.keyboard.press("y")
    see(page, "Copied")
    until(
        page,
        "navigator.clipboard.readText().then((text) => text.includes('practice-tree'))",
    )


def test_the_terminal_follows_the_window(page: Page):
    wide = page.evaluate("held.terminal.cols")
    page.set_viewport_size({"width": 760, "height": 700})
    until(page, f"held.terminal.cols < {wide} - 20")
    narrow = page.evaluate("held.terminal.cols")
    began = time.monotonic()
    while True:  # what stands at the right end of the first line stands there again
        first = str(page.evaluate("window.shown()")).splitlines()[0]
        if "as of" in first and narrow - 5 <= len(first.rstrip()) <= narrow:
            break
        assert time.monotonic() - began < 10, first
        page.wait_for_timeout(50)
    page.set_viewport_size({"width": 1000, "height": 640})
    until(page, f"held.terminal.cols === {wide}")


def test_a_page_from_elsewhere_gets_no_console(desktop: Desktop, page: Page):
    """In the same browser, with somebody signed in."""
    site = desktop.clinic
    stranger = desktop.context.new_page()
    stranger.goto("data:text/html,<title>elsewhere</title>")
    assert stranger.evaluate(SOCKET, f"wss://localhost:{site.port}/ws") == "refused"
    assert len(site.consoles()) == 1
    assert page.evaluate(SOCKET, f"wss://localhost:{site.port}/ws") == "open"  # ours does
    stranger.close()
    while len(site.consoles()) > 1:
        page.wait_for_timeout(50)


def test_the_status_page_can_be_heard(desktop: Desktop, page: Page):
    """As a screen reader gets it: names, roles, headings in order, and every table named."""
    assert page.get_by_role("link", name="Status as plain text").count() == 1
    plain = desktop.context.new_page()
    plain.goto(f"{desktop.clinic.url}/status")
    assert plain.get_by_role("heading", level=1).inner_text() == "Status of test"
    assert [h.inner_text() for h in plain.get_by_role("heading", level=2).all()] == [
        "What needs you now",
        "Checks",
        "Machines",
        "Scores",
    ]
    assert plain.get_by_role("table", name=re.compile("the worst first")).count() == 1
    assert plain.get_by_role("rowheader", name="practice-tree").count() == 1
    assert plain.get_by_role("main").count() == 1
    assert plain.get_by_role("navigation", name="Elsewhere").count() == 1
    assert plain.evaluate("document.scripts.length") == 0
    plain.close()


def test_the_window_holds_the_whole_console_with_its_line_of_keys(page: Page):
    box = page.locator("#terminal").bounding_box()
    window = page.viewport_size
    assert box is not None
    assert window is not None
    assert box["y"] > 0, "below the header"
    assert box["y"] + box["height"] <= window["height"]


def test_a_person_filters_and_approves(desktop: Desktop, page: Page):
    site = desktop.clinic
    number = site.box.incident("file_permissions.ssh_keys")
    assert site.box.state(number) == "waiting"
    page.bring_to_front()
    page.keyboard.press("/")
    see(page, "filter: Enter keeps it")
    page.keyboard.type("home folders")
    see(page, "WHAT NEEDS ME NOW (1)")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    page.keyboard.press("Enter")
    see(page, "RB-LIN-PERM-003 would run now")
    page.keyboard.press("a")
    see(page, "No (Esc)")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    began = time.monotonic()
    while site.box.state(number) != "healed":
        assert time.monotonic() - began < 20, page.evaluate("window.shown()")
        page.wait_for_timeout(100)
    assert site.asked()[-1] == "approve admin web"
    for _ in range(3):
        page.keyboard.press("Escape")
        page.wait_for_timeout(200)
    see(page, "WHAT NEEDS ME NOW")


def test_a_person_takes_a_file_away(desktop: Desktop, page: Page, tmp_path: Path):
    page.keyboard.press("X")
    see(page, "Export this view")
    page.keyboard.press("Enter")
    began = time.monotonic()
    while not desktop.taken:
        assert time.monotonic() - began < 10
        page.wait_for_timeout(50)
    (taken,) = desktop.taken
    assert re.fullmatch(r"osiris-board-[0-9-]+\.csv", taken.suggested_filename)
    taken.save_as(tmp_path / "board.csv")
    assert "practice-tree" in (tmp_path / "board.csv").read_text()
    assert desktop.clinic.asked()[-1] == "web.download admin web"


def test_there_are_so_many_places_and_signing_out_ends_them_all(desktop: Desktop, page: Page):
    site = desktop.clinic
    second, third = desktop.context.new_page(), desktop.context.new_page()
    second.goto(site.url)
    see(second, "WHAT NEEDS ME NOW")
    answer = third.goto(site.url)
    assert answer is not None
    assert answer.status == 503
    assert "2 of each person" in third.get_by_role("alert").inner_text()
    assert third.evaluate(SOCKET, f"wss://localhost:{site.port}/ws") == "refused"
    assert len(site.consoles()) == 2

    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("alert").wait_for()
    assert page.get_by_role("alert").inner_text() == "You are signed out."
    assert site.no_console() < 4
    assert second.locator("#ended-why").inner_text() == "You are signed out."
    assert second.evaluate("document.activeElement.id") == "again"
    second.keyboard.press("Enter")
    second.get_by_label("Password").wait_for()


def test_a_console_that_hangs_is_gone_with_its_page(desktop: Desktop):
    """It hears neither the question nor SIGTERM: stopped by the kernel, it does nothing at all."""
    desktop.forget()
    page = sign_in(desktop)
    (console,) = desktop.clinic.consoles()
    os.kill(console, signal.SIGSTOP)
    page.close()
    assert desktop.clinic.no_console() < 7


def test_a_kill_of_the_server_leaves_nothing(desktop: Desktop):
    desktop.forget()
    site, page = desktop.clinic, sign_in(desktop)
    assert len(site.consoles()) == 1
    site.stop(site.server, signal.SIGKILL)
    assert site.no_console(2) < 2
    page.get_by_role("alertdialog", name="The console has ended").wait_for()
    assert page.locator("#ended-why").inner_text() == "The line was lost."


def test_who_does_nothing_is_signed_out(desktop: Desktop):
    """The server of this test ends a session after six seconds."""
    desktop.forget()
    site, person, page = desktop.clinic, somebody(desktop.clinic), desktop.context.new_page()
    site.stop(site.server)
    site.serve(idle_s=6)
    page.goto(site.url)
    fill(page, Account=person.name, Password=person.password, Code_of_your=person.code())
    see(page, "WHAT NEEDS ME NOW")
    page.get_by_role("alertdialog", name="The console has ended").wait_for()
    assert page.locator("#ended-why").inner_text() == "Nobody used it."
    assert site.no_console() < 4
    page.get_by_role("link", name="Sign in").click()
    page.get_by_label("Password").wait_for()


def test_nothing_was_asked_of_anybody_else(desktop: Desktop):
    """By all the pages of all the tests above; and nothing broke on them."""
    own = re.compile(rf"(?:https|wss)://localhost:{desktop.clinic.port}/|data:text/html,")
    assert [url for url in desktop.asked if not own.match(url)] == []
    assert len(desktop.asked) > 3
    assert desktop.faults == []
