"""Power loss: our schema, pragmas and statements over a disk that drops what was not synced.

SQLite of apsw writes, at a crash the disk is left as a drive with a volatile cache may leave it,
and the ledger is opened from there with the real thing. The control shows that the disk does
forget: with any weaker `synchronous`, acknowledged entries are lost.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from osiris.edge.ledger import Ledger, details, entries, schema
from osiris.edge.ledger.head import load
from osiris.edge.ledger.link import PRAGMAS, WRITER_PRAGMAS
from osiris.edge.ledger.store import Tx
from osiris.errors import EvidenceError
from osiris.model.proof import Detail, Kind, Statement
from tests.ledger.lostwrite import Disk, PowerLoss
from tests.ledger.maker import at, genesis, make_keys, note, proven

KEYS, IDENTITY = make_keys()
DETAIL = Detail(name="seen", salt=b"", data=b'{"mode":"0600"}')


class Bare:
    """What a Tx needs of a connection."""

    def __init__(self, sql: apsw.Connection) -> None:
        self.sql: Any = sql


def connect(disk: Disk, *pragmas: str) -> apsw.Connection:
    sql = apsw.Connection("/ledger.db", vfs=disk.name)
    for pragma in ("PRAGMA locking_mode = EXCLUSIVE", *PRAGMAS, *WRITER_PRAGMAS, *pragmas):
        sql.execute(pragma)
    return sql


def commits(sql: apsw.Connection) -> Iterator[int]:
    """Commit entry after entry as the ledger does; each seq once its COMMIT has returned."""
    n = 0
    while True:
        sql.execute("BEGIN IMMEDIATE")
        tx: Any = Tx(Bare(sql), random.randbytes)  # type: ignore[arg-type]
        if n == 0:
            entries.append(tx, genesis(KEYS), now=at(), keys=KEYS, also=(IDENTITY,))
        elif n % 11 == 0:
            gone = details.destroy(tx, [n - 2])
            body = Statement(kind=Kind.REDACTION, body={"n": n, "gone": tuple(gone)})
            entries.append(tx, body, now=at(n), keys=KEYS)
        else:
            held = (DETAIL,) if n % 3 == 0 else ()
            entries.append(tx, note(n, *held), now=at(n), keys=KEYS)
        if n % 5 == 0:
            entries.checkpoint(tx, KEYS)
        sql.execute("COMMIT")
        yield n
        n += 1


def after_power_loss(folder: Path, fuse: int, *pragmas: str) -> tuple[int, int]:
    """Append until `fuse` more writes and syncs have happened. (entries acknowledged, entries that
    the real ledger then finds, or -1 where it finds no ledger that holds.)"""
    disk = Disk(f"disk-{folder.name}", fuse=10**9)
    sql = connect(disk, *pragmas)
    sql.execute(schema.script(0))
    sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in disk.files.values():
        file.sync()
    disk.fuse = fuse
    said = 0
    try:
        for n in commits(sql):
            said = n + 1
    except (PowerLoss, apsw.Error):
        pass
    disk.lose_power(folder, random.Random(fuse))
    disk.fuse = 10**9
    sql.close()
    disk.unregister()
    try:
        with Ledger.open(folder / "ledger.db") as ledger, ledger.commit() as tx:
            assert load(tx.sql).size == tx.head.size
        with Ledger.open(folder / "ledger.db", read_only=True) as ledger:
            return said, proven(ledger) if said else 0
    except EvidenceError:
        return said, -1


@pytest.mark.parametrize("fuse", [*range(0, 60, 3), *range(60, 700, 40)])
@pytest.mark.parametrize("fold", [1000, 12])
def test_no_acknowledged_entry_is_lost_with_the_power(tmp_path: Path, fuse: int, fold: int) -> None:
    """`fold`: after how many pages the WAL is folded into the file, so that both are cut short."""
    said, kept = after_power_loss(tmp_path, fuse, f"PRAGMA wal_autocheckpoint = {fold}")
    assert kept - said in (0, 1)


@pytest.mark.parametrize("mode", ["OFF", "NORMAL"])
def test_the_disk_does_forget(tmp_path: Path, mode: str) -> None:
    """The control: without a sync at each commit, acknowledged entries are lost."""
    lost = 0
    for fuse in range(100, 500, 40):
        folder = tmp_path / str(fuse)
        folder.mkdir()
        said, kept = after_power_loss(folder, fuse, f"PRAGMA synchronous = {mode}")
        lost += kept < said
    assert lost >= 8


@pytest.mark.soak
def test_no_acknowledged_entry_is_lost_at_any_of_many_moments(tmp_path: Path) -> None:
    for fuse in range(0, 2000, 5):
        folder = tmp_path / str(fuse)
        folder.mkdir()
        said, kept = after_power_loss(folder, fuse, f"PRAGMA wal_autocheckpoint = {3 + fuse % 40}")
        assert kept - said in (0, 1), f"fuse {fuse}"
