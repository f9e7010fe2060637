"""The phone's page in a real browser: it makes a key, says what it signs, and asks the network for
nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from osiris.core.chain.phone import SecondYes, asked_text, signs
from osiris.desk.phone import phone_page
from tests.evidence.test_page import CHROMIUM, OPTIONS
from tests.needs import require

pytestmark = pytest.mark.web

ASKED = SecondYes(
    origin="osiris/" + "ab" * 32,
    incident=12,
    runbook="RB-LIN-ACCT-001",
    digest="cd" * 32,
    host="front <b>desk</b>",
    expires=datetime.now(UTC).replace(microsecond=0)
    + timedelta(hours=12),  # longer than any run of the tests
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    if CHROMIUM is None:
        require("web", "there is no chromium")
    file = tmp_path_factory.mktemp("phone") / "phone.html"
    file.write_text(phone_page(), encoding="utf-8")
    with sync_playwright() as start:
        browser = start.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        opened = browser.new_page()
        asked: list[str] = []
        faults: list[str] = []
        opened.on("request", lambda request: asked.append(request.url))
        opened.on("console", lambda line: faults.append(line.text))
        opened.on("pageerror", lambda error: faults.append(str(error)))
        opened.goto(file.as_uri())
        opened.click("#make")
        opened.wait_for_selector("#my-key:not([hidden])")
        yield opened
        assert asked == [file.as_uri()]
        assert faults == []
        browser.close()


def public(page: Page) -> bytes:
    return bytes.fromhex(page.inner_text("#key"))


def ask(page: Page, text: str) -> None:
    page.fill("#asked", text)


def test_it_shows_what_it_signs_and_signs_that(page: Page) -> None:
    ask(page, asked_text(ASKED).replace(" ", "_"))
    assert page.inner_text("#host") == ASKED.host
    assert page.inner_text("#runbook") == ASKED.runbook
    assert page.inner_text("#incident") == "12"
    assert page.inner_text("#digest") == ASKED.digest[:16]
    page.click("#sign")
    page.wait_for_selector("#answer:not([hidden])")
    said = page.inner_text("#said")
    assert signs(said, ASKED, public(page))
    assert not signs(said, replace(ASKED, host="another"), public(page))


def test_its_answer_can_be_scanned(page: Page, tmp_path: Path) -> None:
    reader = shutil.which("zbarimg")
    if reader is None:
        require("web", "there is no zbarimg (Debian: zbar-tools)")
    ask(page, asked_text(ASKED))
    page.click("#sign")
    page.wait_for_selector("#answer:not([hidden])")
    for name, text in (("said-code", page.inner_text("#said")), ("key-code", public(page).hex())):
        picture = tmp_path / f"{name}.png"
        page.locator(f"#{name}").screenshot(path=str(picture))
        read = subprocess.run(
            [reader, "--quiet", "--raw", picture], capture_output=True, text=True, check=True
        )
        assert read.stdout.rstrip("\n") in (text.replace("_", " "), text.upper())


def test_what_has_run_out_is_not_signed(page: Page) -> None:
    old = replace(ASKED, expires=datetime.now(UTC) - timedelta(seconds=5))
    ask(page, asked_text(old))
    assert "run out" in page.inner_text("#fault")
    assert page.locator("#sign").is_hidden()


@pytest.mark.parametrize("text", ["nonsense", "OSA1:", "OSA1:%%%", "OSA1:" + "0" * 60])
def test_what_is_no_question_is_said_to_be_none(page: Page, text: str) -> None:
    ask(page, text)
    assert page.inner_text("#fault")
    assert page.locator("#sign").is_hidden()


def test_the_key_cannot_be_read_out(page: Page) -> None:
    told = page.evaluate(
        """async () => {
            try { return await crypto.subtle.exportKey("pkcs8", (await held()).privateKey); }
            catch (error) { return error.name; }
        }"""
    )
    assert told == "InvalidAccessError"


def test_it_is_one_file_that_names_no_other() -> None:
    addresses = re.findall(r"(?:https?:)?//[a-z][^\s\"']+", phone_page())
    assert {a for a in addresses if "www.w3.org" not in a and not a.startswith("// ")} == set()
