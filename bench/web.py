"""Eight consoles in browsers at once: memory of each and of the server, processor, bytes.

A console's share is PSS (proc_pid_smaps(5)): pages that they share are counted once, so that the
sum is what eight of them cost. Pages are opened as a browser does, with its size and its pings, by
a client that draws nothing. The box is a practice tree; consoles stand on the board at 1 Hz.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median
from typing import Any

from tests.web.clinic import Browser, Clinic, clinic

SESSIONS = 8
WATCH_S = 20
GOAL_EACH_MB, GOAL_SERVER_MB = 80, 100


def main() -> int:
    """Open them, watch them, close them."""
    with clinic() as site:
        site.box.ask("sweep")
        account = site.add("ada", "admin")
        site.serve(consoles=SESSIONS, each=SESSIONS)
        found = asyncio.run(_watch(site, account))
        assert site.no_console() < 8
    each, server, percent, received = found
    print(f"each {', '.join(f'{mb:.0f}' for mb in sorted(each))} MB")
    print(f"all {sum(each) + server:.0f} MB; each {percent:.1f} % of a core, {received:.1f} KiB/s")
    print(f"figure web_console_pss_mb {median(each):.1f} goal <= {GOAL_EACH_MB}")
    print(f"figure web_server_pss_mb {server:.1f} goal <= {GOAL_SERVER_MB}")
    return 0


async def _watch(site: Clinic, account: Any) -> tuple[list[float], float, float, float]:
    received = 0

    async def listen(line: Any) -> None:
        nonlocal received
        async for message in line:
            received += len(message.data)

    async with Browser(site) as browser, AsyncExitStack() as stack:
        await browser.enter(account)
        lines = []
        for _ in range(SESSIONS):
            line = await stack.enter_async_context(browser.socket(size="?width=120&height=36"))
            await line.send_str(json.dumps(["ping", "0"]))
            lines.append(asyncio.create_task(listen(line)))
        await asyncio.sleep(WATCH_S)  # all have drawn, and settled
        consoles = site.consoles()
        assert len(consoles) == SESSIONS
        before, received, began = sum(map(_cpu_s, consoles)), 0, time.monotonic()
        await asyncio.sleep(WATCH_S)
        spent = time.monotonic() - began
        percent = 100 * (sum(map(_cpu_s, consoles)) - before) / spent / SESSIONS
        each = [_pss_mb(pid) for pid in consoles]
        assert site.server is not None
        server = _pss_mb(site.server.pid)
        for task in lines:
            task.cancel()
        await asyncio.gather(*lines, return_exceptions=True)
    return each, server, percent, received / 1024 / spent / SESSIONS


def _pss_mb(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    (kib,) = re.findall(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(kib) / 1024


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
