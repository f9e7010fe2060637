"""The sender as the daemon sees it: a process that gets one order and a deadline.

Apprise alone would hold 13 MB in the daemon for good, and a library that hangs must not hold up a
sweep: so what sends is started for each message and gone after it.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from typing import Any

from osiris.edge.channels.results import BROKE, SLOW
from osiris.model.telling import Address, ChannelKind, Notice, Result, Sent

COMMAND = (sys.executable, "-I", "-B", "-m", "osiris.edge.channels.child")
DEADLINE_S = 20
_KEPT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "TZ")
_CODE = re.compile(r"[a-z]{2,8}(-\d{3})?")


async def send(
    kind: ChannelKind, address: Address, notice: Notice, box: str, *, deadline_s: int = DEADLINE_S
) -> Result:
    """Send one notice; `box` is the mark by which the technician knows the box. Never raises for
    what a receiver, a line or a library does; the process is gone when this returns."""
    return await _ask(order(kind, address, notice, box, deadline_s), deadline_s)


async def check(kind: ChannelKind, address: Address, *, deadline_s: int = DEADLINE_S) -> Result:
    """Whether the address can be used. Nothing is sent."""
    return await _ask(order(kind, address, None, "", deadline_s), deadline_s)


def order(
    kind: ChannelKind, address: Address, notice: Notice | None, box: str, deadline_s: int
) -> bytes:
    """What the child reads."""
    said: dict[str, Any] | None = None
    if notice is not None:
        said = {
            "id": notice.id,
            "kind": notice.kind,
            "tickets": notice.tickets,
            "late": notice.late,
            "priority": notice.priority,
            "title": notice.title,
            "text": notice.text,
            "mark": notice.mark,
            "made": notice.made.isoformat(),
        }
    secret = {"url": address.url, "key": address.key, "ca": address.ca}
    whole = {"kind": kind, "address": secret, "notice": said, "box": box, "deadline_s": deadline_s}
    return json.dumps(whole).encode()


async def _ask(said: bytes, deadline_s: float) -> Result:
    try:
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"LANG": "C.UTF-8", **{k: v for k in _KEPT if (v := os.environ.get(k))}},
        )
    except OSError:  # no memory or no process left: later, like any other try
        return BROKE
    try:
        out, _ = await asyncio.wait_for(process.communicate(said), deadline_s)
    except TimeoutError:
        return SLOW
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return read_result(out)


def read_result(out: bytes) -> Result:
    """What the child said. Whatever it is not, it is a try that broke."""
    try:
        said = json.loads(out)
        code, wait = str(said["code"]), int(said["retry_after_s"])
        sent = Sent(said["sent"])
    except (ValueError, KeyError, TypeError):
        return BROKE
    if not _CODE.fullmatch(code) or not 0 <= wait <= 86_400:
        return BROKE
    return Result(sent=sent, code=code, retry_after_s=wait)
