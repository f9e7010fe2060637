"""Consoles over a websocket: whose they are, what they hold, what they hand over, how they end."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from osiris.desk.web import key_in
from tests.needs import require
from tests.web.clinic import NOBODY, ROOT, Browser, Clinic, clinic, drive
from tui.web.consoles import KEPT, OWN
from tui.web.kernel import MEMORY


@pytest.fixture(scope="module")
def site() -> Iterator[Clinic]:
    with clinic() as made:
        made.add("ada", "admin", phone=False)
        made.add("kim", "approver")
        made.add("una", "viewer")
        made.serve()
        yield made


@pytest.fixture(scope="module")
def token(site: Clinic) -> str:
    """Of somebody who is signed in."""
    kept: list[str] = []

    async def steps(browser: Browser) -> None:
        entered = await browser.enter(site.people["kim"])
        kept.append(entered.cookies["__Host-osiris"].value)

    drive(site, steps)
    return kept[0]


async def until(line: aiohttp.ClientWebSocketResponse, words: bytes) -> bytes:
    """All that a console drew, up to these words."""
    drawn = b""
    async with asyncio.timeout(20):
        while words not in drawn:
            drawn += await line.receive_bytes()
    return drawn


def test_a_console_is_its_persons_and_nobody_elses(site: Clinic, token: str):
    """What its process holds, and what another process of the same user can see of it."""

    async def steps(browser: Browser) -> None:
        browser.sign(token)
        async with browser.socket(size="?width=1000000&height=0") as line:
            assert b"Board" in await until(line, b"LIVE")
            (console,) = site.consoles()
            proc = Path("/proc") / str(console)
            held = dict(w.split("=", 1) for w in (proc / "environ").read_text()[:-1].split("\0"))
            assert (held["COLUMNS"], held["ROWS"]) == ("300", "12")
            assert set(held) <= {*KEPT, *OWN, "COLUMNS", "ROWS"}
            seen = "\0".join((*held.values(), (proc / "cmdline").read_text()))
            assert not re.search(r"[0-9a-f]{64}", seen)
            assert os.getpgid(console) == os.getsid(console) == console
            limits = (proc / "limits").read_text()
            assert re.search(r"Max core file size +0 +0 ", limits)
            assert re.search(rf"Max address space +{MEMORY} +{MEMORY} ", limits)
            if ROOT:
                assert as_nobody([f"{proc}/{n}" for n in ("mem", "environ", "maps", "fd")]) == set()
        assert site.no_console() < 4

    drive(site, steps)


@pytest.mark.parametrize("origin", [None, "https://evil.example", "null", "http://localhost"])
def test_a_websocket_from_elsewhere_is_refused(site: Clinic, token: str, origin: str | None):
    """With the cookie of somebody who is signed in."""

    async def steps(browser: Browser) -> None:
        browser.sign(token)
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await browser.socket(origin=origin)
        assert refused.value.status == 403
        assert site.consoles() == []

    drive(site, steps)


@pytest.mark.parametrize(("name", "status"), [("kim", 200), ("una", 403)])
def test_a_file_is_for_whom_it_was_made_and_for_their_role(
    site: Clinic, token: str, name: str, status: int
):
    """An approver takes it away, a viewer does not, and nobody else can even ask for it."""

    async def steps(browser: Browser) -> None:
        browser.sign(token) if name == "kim" else await browser.enter(site.people[name])
        async with browser.socket() as line:
            await until(line, b"LIVE")
            await line.send_json(["stdin", "X"])
            await until(line, b"Export this view")
            await line.send_json(["stdin", "\r"])
            key = await offered(line)
            async with Browser(site) as stranger:
                assert (await stranger.get(f"/download/{key}"))[0].status == 401
                if name == "una":
                    stranger.sign(token)
                    assert (await stranger.get(f"/download/{key}"))[0].status == 404
            answer, text = await browser.get(f"/download/{key}")
            assert answer.status == status
            assert ("practice-tree" in text) is (status == 200)
            if status == 200:
                assert answer.content_type in ("text/csv", "text/plain", "application/octet-stream")
                assert re.fullmatch(
                    r'attachment; filename="osiris-board-[0-9-]+\.csv"',
                    answer.headers["Content-Disposition"],
                )
                assert (await browser.get(f"/download/{key}"))[0].status == 404  # once

    drive(site, steps)
    role = {"kim": "approver web", "una": "viewer web role"}[name]
    assert site.asked()[-1] == f"web.download {role}"


async def offered(line: aiohttp.ClientWebSocketResponse) -> str:
    """The key of the file that a console hands over."""
    async with asyncio.timeout(10):
        while True:
            message = await line.receive()
            if message.type is aiohttp.WSMsgType.TEXT and "deliver_file_start" in message.data:
                return str(message.json()[1])


@pytest.mark.parametrize("sent", ['["stdin", 7]', "x" * 70_000])
def test_what_no_page_of_ours_would_send_ends_the_console(site: Clinic, token: str, sent: str):
    async def steps(browser: Browser) -> None:
        browser.sign(token)
        async with browser.socket() as line:
            await line.send_str(sent)
            async with asyncio.timeout(6):
                while not line.closed:
                    await line.receive()
        site.no_console()

    drive(site, steps)


def test_its_user_can_read_no_secret(site: Clinic):
    """Files, environment and memory: as the web server's user, with no capability."""
    if not ROOT:
        require("root", "only root becomes another user")
    assert site.server is not None
    assert site.daemon is not None
    server = Path("/proc") / str(site.server.pid)
    status = (server / "status").read_text()
    assert re.search(rf"^Uid:\t{NOBODY}\t{NOBODY}\t{NOBODY}\t{NOBODY}$", status, re.MULTILINE)
    assert re.search(r"^CapEff:\t0+$", status, re.MULTILINE)
    daemon, data = f"/proc/{site.daemon.pid}", str(site.desk.folder)
    closed = [
        *(
            f"{proc}/{name}"
            for proc in (daemon, str(server))
            for name in ("mem", "environ", "maps")
        ),
        f"{data}/vault",
        *(str(p) for p in (site.desk.folder / "vault").rglob("*")),
        f"{data}/practice.key",
        f"{data}/lock",
    ]
    readable = as_nobody([*closed, f"{data}/ledger.db", f"{data}/config.yaml"])
    assert readable == {f"{data}/ledger.db", f"{data}/config.yaml"}
    assert key_in(site.desk.folder).stat().st_mode & 0o077 == 0


def as_nobody(paths: list[str]) -> set[str]:
    """Which of them this user can open."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        found = []
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        for path in paths:
            try:
                os.listdir(path) if os.path.isdir(path) else os.close(os.open(path, os.O_RDONLY))
                found.append(path)
            except OSError:
                pass
        os.write(write, "\n".join(found).encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as file:
        return set(file.read().split("\n")) - {""}
