"""verify.html says what verify.py says, in a real browser, and asks the network for nothing."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Request, sync_playwright

from osiris.report.verifier import verify
from tests.evidence.edges import edges
from tests.evidence.forgeries import BOX, FINGERPRINT, FOUND, PACK, forked
from tests.evidence.packs import check, forge
from tests.needs import require

pytestmark = pytest.mark.web

PAGE = Path(verify.__file__).with_name("verify.html")
CHROMIUM = shutil.which("chromium")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CHECK = """([text, key, witness, every]) =>
    check(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], "p"),
          key, witness, every, () => {})"""
SIGNED = """(cases) => cases.map(([key, message, signature]) =>
    signed(unhex(key), unhex(message), unhex(signature)))"""


@pytest.fixture(scope="module")
def requests() -> list[str]:
    """The address of everything that the page asked for."""
    return []


@pytest.fixture(scope="module")
def page(requests: list[str]) -> Iterator[Page]:
    if CHROMIUM is None:
        require("web", "there is no chromium")
    with sync_playwright() as start:
        browser = start.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        opened = browser.new_page()
        faults: list[str] = []

        def note(request: Request) -> None:
            requests.append(request.url)

        opened.on("request", note)
        opened.on("pageerror", lambda error: faults.append(str(error)))
        opened.goto(PAGE.as_uri())
        yield opened
        browser.close()
        assert faults == []


def in_page(
    page: Page, lines: list[bytes], key: str = "", witness: str = "", every: bool = False
) -> dict[str, Any]:
    text = base64.b64encode(b"".join(lines)).decode()
    result: dict[str, Any] = page.evaluate(CHECK, [text, key, witness, every])
    return result


def test_the_policy_allows_this_script_and_this_style_and_nothing_else() -> None:
    text = PAGE.read_text("utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    hashes = []
    for tag in ("script", "style"):
        (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        hashes.append(f"{tag}-src 'sha256-{digest}'")
    rest = "base-uri 'none'; form-action 'none'"
    assert policy[1] == f"default-src 'none'; {'; '.join(hashes)}; {rest}"
    assert not re.search(r"<link|\bsrc=|\bhref=|@import|\burl\(|\bon[a-z]+=\"", text)


def test_its_hashes_are_sha_2(page: Page) -> None:
    for size in (0, 1, 55, 56, 63, 64, 111, 112, 127, 128, 1000):
        data = bytes(n % 251 for n in range(size))
        found = page.evaluate(
            "(text) => [hex(sha256(unhex(text))), hex(sha512(unhex(text)))]", data.hex()
        )
        assert found == [hashlib.sha256(data).hexdigest(), hashlib.sha512(data).hexdigest()]


def test_its_ed25519_agrees_with_libsodium_at_every_edge(page: Page) -> None:
    found = edges()
    cases = [[e.public.hex(), e.message.hex(), e.signature.hex()] for e in found]
    verdicts = page.evaluate(SIGNED, cases)
    wrong = [e.name for e, good in zip(found, verdicts, strict=True) if good is not e.good]
    assert wrong == []


@pytest.mark.parametrize("name", FOUND)
def test_every_change_is_found_with_the_same_words(page: Page, name: str, tmp_path: Path) -> None:
    lines = forge(PACK, FOUND[name][0])
    result = in_page(page, lines, FINGERPRINT)
    assert result["exit"] == 1
    assert result == check(tmp_path, lines, "--key", FINGERPRINT).result


@pytest.mark.parametrize(
    ("lines", "witness", "every"),
    [
        (PACK, "", False),
        (PACK, "", True),
        (PACK, BOX.checkpoints[1].note, False),
        (BOX.pack(7, 13), BOX.checkpoints[0].note, False),
        (BOX.pack(7, 13, details=False), BOX.checkpoints[3].note.strip(), False),
        (BOX.pack(0, 10), BOX.checkpoints[-1].note, False),
        (forked().pack(), BOX.checkpoints[2].note, False),
        (PACK, forked().checkpoints[4].note.replace("+", "-"), False),
        ([b"hello\n"], "", False),
        ([b""], "", False),
        (PACK, "no note", False),
    ],
)
def test_it_says_what_the_program_says(
    page: Page, lines: list[bytes], witness: str, every: bool, tmp_path: Path
) -> None:
    options = ["--witness", witness + "\n"] if witness else []
    options += ["--every-signature"] if every else []
    run = check(tmp_path, lines, *options)
    result = in_page(page, lines, "", witness, every)
    if run.code == 2:  # there the words are those of the language
        result["fault"] = run.result["fault"]
    assert result == run.result


def test_a_person_can_use_it(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "pack.jsonl"
    path.write_bytes(b"".join(PACK))
    page.get_by_label("Evidence pack").set_input_files(path)
    page.get_by_role("button", name="Check the pack").click()
    heading = page.get_by_role("heading", name="INTACT, KEY NOT CONFIRMED")
    heading.wait_for()
    assert page.locator("[aria-live=polite]").inner_text().startswith("!")
    page.get_by_label("Fingerprint of the box").fill(FINGERPRINT)
    page.get_by_role("button", name="Check the pack").click()
    page.get_by_role("heading", name="VERIFIED").wait_for()
    assert page.locator("dd").all_inner_texts()[2] == "13, from 0 to 12"


def test_a_pack_can_be_dropped_and_cannot_write_on_the_page(page: Page) -> None:
    def name_it(items: list[dict[str, Any]]) -> None:
        items[0]["origin"] = "<img src=x>\u202e\u001b[1m"

    text = b"".join(forge(PACK, name_it)).decode()
    page.evaluate(
        """(text) => {
            const data = new DataTransfer();
            data.items.add(new File([text], "dropped.jsonl"));
            for (const name of ["dragover", "drop"])
                document.getElementById("drop").dispatchEvent(
                    new DragEvent(name, {dataTransfer: data, bubbles: true, cancelable: true}));
        }""",
        text,
    )
    assert page.evaluate("() => document.getElementById('pack').files[0].name") == "dropped.jsonl"
    page.get_by_role("button", name="Check the pack").click()
    page.get_by_role("heading", name="BROKEN").wait_for()
    assert page.locator("img").count() == 0
    assert page.locator("#facts").inner_text().isascii()


def test_it_asked_for_nothing_but_itself(page: Page, requests: list[str]) -> None:
    """And where it wanted to, its policy would stop it."""
    assert requests == [PAGE.as_uri()]
    blocked = page.evaluate("() => fetch('data:,x').then(() => false, () => true)")
    assert blocked is True
    resources = page.evaluate("() => performance.getEntriesByType('resource').length")
    assert resources == 0
