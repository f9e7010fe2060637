"""How long a person waits for the entries of a long chain: the first screen, and a filter.

A real ledger is grown to 100,000 entries and on to a million, signed and appended as the daemon
does it, with a checkpoint after each ten; nineteen of twenty are sweeps of ten machines. It
runs headless, at 80 x 24: `rows_*_s` is from opening the screen of the entries to its first rows.
Building takes minutes and about 2.5 GB in the temporary folder.

    python -m bench.rows [entries]
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from osiris.daemon import house
from osiris.desk import Desk
from osiris.edge.ledger import Ledger, entries
from osiris.edge.vault import Vault, make_key_file
from osiris.model.case import Role
from osiris.model.content import Value
from osiris.model.person import Session, Way
from osiris.model.proof import Instant, Keys, Kind, Statement
from osiris.model.site import Settings
from tui.app import Console
from tui.screens.events import Events
from tui.widgets.table import Table

START = datetime(2026, 1, 1, tzinfo=UTC)
BATCH = 10_000
FILTERS = ("kind:request", "waiver", "host:nobody")
"""All of a kind; words of an entry; nothing at all, so that everything was looked through."""


def box(folder: Path) -> tuple[Desk, Keys]:
    """A new box, and the keys that sign for it."""
    unlock = make_key_file(folder / "key")
    data = folder / "data"
    house.create(data, unlock, Settings(site="bench"), lab=True)
    return Desk(data), Vault.open(data / house.VAULT, unlock).keys()


def grow(desk: Desk, keys: Keys, size: int) -> None:
    """Append until there are `size` entries."""
    began = time.perf_counter()
    with Ledger.open(desk.folder / house.LEDGER) as ledger:
        left = True
        while left:
            with ledger.commit() as tx:
                for _ in range(min(BATCH, size - tx.head.size)):
                    seq = tx.head.size
                    entries.append(tx, _statement(seq), now=_now(seq), keys=keys)
                    if seq % 10 == 9:
                        entries.checkpoint(tx, keys)
                left = tx.head.size < size
    print(f"{size} entries after {time.perf_counter() - began:.0f} s more", flush=True)


def _statement(seq: int) -> Statement:
    if seq % 20 == 0:
        asked = ("sweep", "waiver.add", "heal", "hold")[seq // 20 % 4]
        said: dict[str, Value] = {"request": asked, "role": "admin", "where": "tty", "refused": ""}
        return Statement(kind=Kind.REQUEST, body={**said, "args": "0" * 64})
    letters = "pppp-ppwpp-fppnppppu" * 4
    body: dict[str, Value] = {
        "schedule": 1,
        "verdicts": {f"t{n}": letters[(seq + n) % 20 :][:60] for n in range(10)},
        "blind": {},
        "why": {"t3": {"time_sync.source": "missing"}},
    }
    return Statement(kind=Kind.SWEEP, body=body)


def _now(seq: int) -> Instant:
    return Instant(
        utc=START + timedelta(seconds=20 * seq),
        boot="0" * 32,
        mono_ns=seq,
        source="chrony",
        quality="synced",
        offset_ms=0.1,
    )


async def _until(what: str, done: Callable[[], bool]) -> float:
    began = time.perf_counter()
    while not done():
        await asyncio.sleep(0.005)
        if time.perf_counter() - began > 120:
            raise SystemExit(f"{what}: not there after 120 s")
    return time.perf_counter() - began


async def measure(desk: Desk, size: int) -> float:
    """Seconds to the first rows, the least of three; the rest is printed."""
    now = datetime.now(UTC)
    session = Session(
        account="bench", role=Role.ADMIN, way=Way.CLI, since=now, expires=now + timedelta(hours=1)
    )
    app, took = Console(desk, session, hz=0), []
    async with app.run_test(size=(80, 24)):
        for _ in range(3):
            app.push_view("events")
            took.append(await _until("the first rows", lambda: _shown(app) == size))
            app.pop_screen()
        app.push_view("events")
        await _until("the rows", lambda: _shown(app) == size)
        table = app.screen.query_one(Table)
        began = time.perf_counter()
        for n in range(0, len(table.source), max(1, len(table.source) // 50)):
            table.source.row(n)
        page = (time.perf_counter() - began) / 50
        print(f"{size}: first rows {min(took):.2f} s; a page anywhere {page * 1000:.0f} ms")
        for text in FILTERS:
            print(f"{size}: {text} {await _filtered(app, text)}", flush=True)
    return min(took)


def _shown(app: Console) -> int:
    """How many rows the table on top has, once its first is drawn."""
    if not isinstance(app.screen, Events) or app.screen.data is None:
        return 0
    return len(app.screen.query_one(Table).source)


async def _filtered(app: Console, text: str) -> str:
    screen = app.screen
    assert isinstance(screen, Events)
    began = time.perf_counter()
    screen.filter_text = text
    screen.filtered(text)
    await _until(text, lambda: screen.searched > 0 or not screen.searching)
    first = time.perf_counter() - began
    await _until(text, lambda: not screen.searching)
    found = len(screen.query_one(Table).source)
    screen.filter_text = ""
    screen.filtered("")
    return f"{found} found; begun to show after {first:.2f} s, all of it {_since(began)}"


def _since(began: float) -> str:
    return f"{time.perf_counter() - began:.1f} s"


def main(most: int = 1_000_000) -> None:
    with tempfile.TemporaryDirectory() as name:
        desk, keys = box(Path(name))
        for size, label, goal in ((100_000, "100k", 0.3), (most, "1m", 2.5)):
            grow(desk, keys, size)
            took = asyncio.run(measure(desk, size))
            print(f"figure rows_{label}_s {took:.2f} goal <= {goal}")
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process, which built the chain too: {rss:.0f} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
