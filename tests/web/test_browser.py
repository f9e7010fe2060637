"""The console in a real browser: Debian's Chromium, the real server, the real daemon.

The terminal is a canvas. A script that runs before those of the page catches xterm.js's own buffer,
so that a test reads what a person would see.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, sync_playwright

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
    socket.onopen = () => done("open");
    socket.onerror = () => done("refused");
})"""
PLACES = 3


@dataclass
class Desktop:
    """A browser, and every address that any of its pages asked for."""

    clinic: Clinic
    context: BrowserContext
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def page(self) -> Page:
        """A new page. What breaks on it fails the last test of this file."""
        made = self.context.new_page()
        made.on("pageerror", lambda error: self.faults.append(str(error)))
        made.on("websocket", lambda socket: self.asked.append(socket.url))
        return made

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
def chromium(site: Clinic) -> Iterator[Desktop]:
    if CHROMIUM is None:
        require("web", "there is no chromium")
    with sync_playwright() as start:
        browser = start.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        context = browser.new_context(
            ignore_https_errors=True, viewport={"width": 1000, "height": 640}
        )
        context.add_init_script(HOOK)
        desktop = Desktop(site, context)
        context.on("request", lambda request: desktop.asked.append(request.url))
        yield desktop
        browser.close()


@pytest.fixture
def desktop(chromium: Desktop) -> Iterator[Desktop]:
    yield chromium
    chromium.forget()


@pytest.fixture
def ada(site: Clinic) -> Account:
    """Another one for each test: a box takes each code of a second factor once, and there is a new
    one twice a minute. The first of all is made by the first test, or here without it."""
    if not site.people:
        site.add("ada", "admin")
    return site.add(f"ada{len(site.people)}", "admin")


def fill(page: Page, **values: str) -> None:
    """Fill in a form by its labels and send it."""
    for label, value in values.items():
        page.get_by_label(label.replace("_", " ")).first.fill(value)
    page.locator("main form button").first.click()


def sign_in(desktop: Desktop, account: Account, page: Page | None = None) -> Page:
    """To the console, by the form."""
    page = page or desktop.page()
    page.goto(desktop.clinic.url)
    fill(page, Account=account.name, Password=account.password, Code_of_your=account.code())
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


def test_a_new_box_from_its_first_account_to_the_console(desktop: Desktop, tmp_path: Path):
    """The one-time code, the recovery code, a wrong password, the second factor by its picture."""
    if not ROOT:
        require("root", "the daemon takes its own user's sign-ins for the owner's")
    site, page = desktop.clinic, desktop.page()
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


def test_the_keyboard_works_without_a_click_and_finds_its_way_out(desktop: Desktop, ada: Account):
    page = sign_in(desktop, ada)
    page.keyboard.press("?")
    see(page, "Board > Help")
    page.keyboard.press("Escape")
    see(page, "WHAT NEEDS ME NOW")
    page.keyboard.press("Control+Alt+KeyO")
    assert page.evaluate("document.activeElement.id") == "out"
    page.keyboard.press("Control+Alt+KeyO")
    page.keyboard.press("?")
    see(page, "Board > Help")


def test_a_person_filters_approves_takes_a_file_away_and_signs_out(
    desktop: Desktop, ada: Account, tmp_path: Path
):
    site, page = desktop.clinic, sign_in(desktop, ada)
    number = site.box.incident("file_permissions.ssh_keys")
    assert site.box.state(number) == "waiting"
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

    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    see(page, "WHAT NEEDS ME NOW")
    page.keyboard.press("X")
    see(page, "Export this view")
    with page.context.expect_event("page") as opened:
        page.keyboard.press("Enter")
    with opened.value.expect_download() as taken:
        pass
    assert re.fullmatch(r"osiris-board-[0-9-]+\.csv", taken.value.suggested_filename)
    taken.value.save_as(tmp_path / "board.csv")
    assert "practice-tree" in (tmp_path / "board.csv").read_text()
    assert site.asked()[-1] == "web.download admin web"

    other = desktop.page()
    other.goto(site.url)
    see(other, "WHAT NEEDS ME NOW")
    assert len(site.consoles()) == 2
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("alert").wait_for()
    assert page.get_by_role("alert").inner_text() == "You are signed out."
    assert site.no_console() < 4
    assert other.locator("#ended-why").inner_text() == "You are signed out."
    assert other.evaluate("document.activeElement.id") == "again"
    other.keyboard.press("Enter")
    other.get_by_label("Password").wait_for()


def test_the_terminal_follows_the_window(desktop: Desktop, ada: Account):
    page = sign_in(desktop, ada)
    wide = page.evaluate("held.terminal.cols")
    page.set_viewport_size({"width": 760, "height": 700})
    page.wait_for_function(f"held.terminal.cols < {wide} - 20")
    narrow = page.evaluate("held.terminal.cols")
    began = time.monotonic()
    while True:  # what stands at the right end of the first line stands there again
        first = str(page.evaluate("window.shown()")).splitlines()[0]
        if "as of" in first and narrow - 5 <= len(first.rstrip()) <= narrow:
            break
        assert time.monotonic() - began < 10, first
        page.wait_for_timeout(50)
    page.set_viewport_size({"width": 1000, "height": 640})


def test_there_are_so_many_places_and_no_more(desktop: Desktop, ada: Account):
    site, page = desktop.clinic, sign_in(desktop, ada)
    second = desktop.page()
    second.goto(site.url)
    see(second, "WHAT NEEDS ME NOW")
    third = desktop.page()
    answer = third.goto(site.url)
    assert answer is not None
    assert answer.status == 503
    assert "2 of each person" in third.get_by_role("alert").inner_text()
    assert third.evaluate(SOCKET, f"wss://localhost:{site.port}/ws") == "refused"
    assert len(site.consoles()) == 2
    second.close()
    while len(site.consoles()) > 1:
        page.wait_for_timeout(50)
    third.goto(site.url)
    see(third, "WHAT NEEDS ME NOW")


def test_a_page_from_elsewhere_gets_no_console(desktop: Desktop, ada: Account):
    """In the same browser, with somebody signed in."""
    site = desktop.clinic
    sign_in(desktop, ada)
    stranger = desktop.context.new_page()
    stranger.goto("data:text/html,<title>elsewhere</title>")
    assert stranger.evaluate(SOCKET, f"wss://localhost:{site.port}/ws") == "refused"
    assert len(site.consoles()) == 1


def test_the_status_page_can_be_heard(desktop: Desktop, ada: Account):
    """As a screen reader gets it: names, roles, headings in order, and every table named."""
    page = sign_in(desktop, ada)
    page.get_by_role("link", name="Status as plain text").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Status of test"
    assert [h.inner_text() for h in page.get_by_role("heading", level=2).all()] == [
        "What needs you now",
        "Checks",
        "Machines",
        "Scores",
    ]
    assert page.get_by_role("table", name=re.compile("the worst first")).count() == 1
    assert page.get_by_role("rowheader", name="practice-tree").count() == 1
    assert page.get_by_role("main").count() == 1
    assert page.get_by_role("navigation", name="Elsewhere").count() == 1
    assert page.evaluate("document.scripts.length") == 0


def test_a_console_that_hangs_is_gone_with_its_page(desktop: Desktop, ada: Account):
    """It does not hear the question nor SIGTERM: stopped by the kernel, it does nothing at all."""
    page = sign_in(desktop, ada)
    (console,) = desktop.clinic.consoles()
    os.kill(console, signal.SIGSTOP)
    page.close()
    assert desktop.clinic.no_console() < 7


def test_a_kill_of_the_server_leaves_nothing(desktop: Desktop, ada: Account):
    site, page = desktop.clinic, sign_in(desktop, ada)
    assert len(site.consoles()) == 1
    site.stop(site.server, signal.SIGKILL)
    assert site.no_console(2) < 2
    page.get_by_role("alertdialog", name="The console has ended").wait_for()
    assert page.locator("#ended-why").inner_text() == "The line was lost."
    site.serve(consoles=PLACES, each=2, idle_s=6)


def test_who_does_nothing_is_signed_out(desktop: Desktop, ada: Account):
    """The server of this test ends a session after six seconds."""
    page = desktop.page()
    page.goto(desktop.clinic.url)
    fill(page, Account=ada.name, Password=ada.password, Code_of_your=ada.code())
    see(page, "WHAT NEEDS ME NOW")
    page.get_by_role("alertdialog", name="The console has ended").wait_for()
    assert page.locator("#ended-why").inner_text() == "Nobody used it."
    assert desktop.clinic.no_console() < 4
    page.get_by_role("link", name="Sign in").click()
    page.get_by_label("Password").wait_for()


def test_nothing_was_asked_of_anybody_else(chromium: Desktop):
    """By all the pages of all the tests above; and nothing broke on them."""
    own = re.compile(rf"(?:https|wss)://localhost:{chromium.clinic.port}/|data:text/html,")
    assert [url for url in chromium.asked if not own.match(url)] == []
    assert len(chromium.asked) > 20
    assert chromium.faults == []


def test_zbarimg_is_there():
    assert shutil.which("zbarimg"), "zbar-tools reads the picture of the second factor"
