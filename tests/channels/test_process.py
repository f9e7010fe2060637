"""The sender as a process: what it must not show, and what becomes of it when it hangs."""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import pytest

from osiris.edge.channels import send
from osiris.edge.channels.process import read_result
from osiris.model.telling import Address, ChannelKind, Result, Sent
from tests.channels.maker import BOX, KEY, notice
from tests.channels.servers import web

TOKEN = "T0KEN-in-a-path-that-is-a-password"  # noqa: S105 it opens nothing


def senders() -> list[Path]:
    """The children of this process that send."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if parent == str(os.getpid()) and b"osiris.edge.channels.child" in command:
            found.append(folder)
    return found


@pytest.mark.parametrize("kind", [ChannelKind.WEBHOOK, ChannelKind.APPRISE])
def test_a_hung_sender_shows_no_secret_and_is_gone_after_its_deadline(kind: ChannelKind) -> None:
    async def watched(port: int) -> tuple[Result, bytes]:
        scheme = "http" if kind is ChannelKind.WEBHOOK else "json"
        address = Address(url=f"{scheme}://127.0.0.1:{port}/{TOKEN}", key=KEY)
        trying = asyncio.create_task(send(kind, address, notice(), BOX, deadline_s=3))
        while not receiver.asked:
            await asyncio.sleep(0.02)
            assert not trying.done()
        (folder,) = senders()
        seen = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
        return await trying, seen

    with web() as receiver:
        receiver.slow_s = 4
        result, seen = asyncio.run(watched(receiver.port))
    assert TOKEN in receiver.asked[0].path
    assert (result.sent, result.code) == (Sent.TEMPORARY, "slow")
    assert TOKEN.encode() not in seen
    assert KEY.encode() not in seen
    assert b"PATH=" not in seen
    assert not senders()


def test_a_try_that_is_called_off_leaves_nobody() -> None:
    async def called_off(port: int) -> None:
        address = Address(url=f"http://127.0.0.1:{port}/", key=KEY)
        trying = asyncio.create_task(send(ChannelKind.WEBHOOK, address, notice(), BOX))
        while not receiver.asked:
            await asyncio.sleep(0.02)
        trying.cancel()
        began = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await trying
        assert time.monotonic() - began < 4, "it waited for the receiver"

    with web() as receiver:
        receiver.slow_s = 8
        asyncio.run(called_off(receiver.port))
        assert not senders()


@pytest.mark.parametrize(
    "out",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'{"sent":"ok"}',
        b'{"sent":"maybe","code":"ok","retry_after_s":0}',
        b'{"sent":"ok","code":"https://example.org/TOKEN","retry_after_s":0}',
        b'{"sent":"ok","code":"ok","retry_after_s":-1}',
        b"\xff\xfe",
    ],
)
def test_whatever_else_it_says_is_a_try_that_broke(out: bytes) -> None:
    assert read_result(out) == Result(sent=Sent.TEMPORARY, code="broke")
