"""How much of a bare sign-and-insert loop's rate is left when the ledger appends the same bytes.

The bare loop signs the payload with PyNaCl, inserts it with sqlite3 and commits, WAL and FULL like
the ledger. Rounds are interleaved, and the disk's own rate stands beside each: without it a commit
rate means nothing.

    python bench/append_vs_bare.py [appends per round] [rounds]
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from nacl.signing import SigningKey

from osiris.core import chain
from osiris.edge.ledger import Ledger, entries
from osiris.edge.vault import Vault, make_key_file
from osiris.model.content import Value
from osiris.model.proof import Instant, Keys, Kind, Statement

NOW = Instant(
    utc=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    boot="0" * 32,
    mono_ns=1,
    source="chrony",
    quality="synced",
    offset_ms=0.1,
)
# About 1.3 KB as a payload: a sweep of ten machines.
SWEEP = Statement(
    kind=Kind.SWEEP,
    body={"schedule": 1, "verdicts": {f"t{n}": "ppppfppp-ppuppppnpppp" * 3 for n in range(10)}},
)


def bare_loop(folder: Path, payload: bytes) -> Callable[[int], None]:
    sql = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        sql.execute(f"PRAGMA {pragma}")
    sql.execute("CREATE TABLE bare (seq INTEGER PRIMARY KEY, payload BLOB, signature BLOB)")
    key = SigningKey.generate()

    def run(count: int) -> None:
        for _ in range(count):
            signature = key.sign(payload).signature
            sql.execute("BEGIN IMMEDIATE")
            sql.execute("INSERT INTO bare (payload, signature) VALUES (?, ?)", (payload, signature))
            sql.execute("COMMIT")

    return run


def ledger_loop(folder: Path) -> tuple[Callable[[int], None], bytes]:
    vault = Vault.create(folder / "vault", make_key_file(folder / "key"), lab=True)
    keys = vault.keys()
    ledger = Ledger.create(folder / "ledger.db")
    with ledger.commit() as tx:
        genesis = Statement(kind=Kind.GENESIS, body=_genesis(keys))
        entries.append(tx, genesis, now=NOW, keys=keys, also=vault.genesis_signers())
        sample = entries.append(tx, SWEEP, now=NOW, keys=keys)

    def run(count: int) -> None:
        for _ in range(count):
            with ledger.commit() as tx:
                entries.append(tx, SWEEP, now=NOW, keys=keys)

    return run, sample.payload


def _genesis(keys: Keys) -> dict[str, Value]:
    certs = tuple(chain.cert_json(cert) for cert in keys.certs)
    return {"identity": keys.identity.hex(), "keys": certs, "lab": True, "product": "bench"}


def disk_loop(folder: Path, size: int) -> Callable[[int], None]:
    handle = os.open(folder / "probe", os.O_WRONLY | os.O_CREAT, 0o600)
    data, places = bytes(size), 500
    os.write(handle, data * places)  # like a WAL that is used again, the file does not grow

    def run(count: int) -> None:
        for place in range(count):
            os.pwrite(handle, data, place % places * size)
            os.fdatasync(handle)

    return run


def rate(run: Callable[[int], None], count: int) -> float:
    start = time.perf_counter()
    run(count)
    return count / (time.perf_counter() - start)


def main(count: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name).absolute()
        ours, payload = ledger_loop(folder)
        loops = {
            "append": ours,
            "bare": bare_loop(folder, payload),
            "disk": disk_loop(folder, 8192),
        }
        rates: dict[str, list[float]] = {name: [] for name in loops}
        for turn in range(rounds + 1):
            order = list(loops) if turn % 2 else list(reversed(loops))
            now = {name: rate(loops[name], count) for name in order}
            if turn:  # the first round warms up
                for name, value in now.items():
                    rates[name].append(value)
    print(f"payload {len(payload)} bytes, {count} commits a round, {rounds} rounds")
    for name, found in rates.items():
        low, middle, high = min(found), statistics.median(found), max(found)
        label = "fdatasync probe" if name == "disk" else name
        print(f"{label:16} {middle:8.0f}/s  [{low:.0f}..{high:.0f}]")
    ratio = statistics.median(a / b for a, b in zip(rates["append"], rates["bare"], strict=True))
    print(f"ratio append_vs_bare {ratio:.2f} goal >= 0.7")


if __name__ == "__main__":
    main(*(int(a) for a in (*sys.argv[1:], *("300", "11")[len(sys.argv) - 1 :])))
