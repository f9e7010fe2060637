"""What came from hosts can be destroyed for good, and the chain still holds."""

from __future__ import annotations

import random
import sqlite3
from datetime import timedelta
from pathlib import Path

from osiris.core import canon, chain
from osiris.edge.ledger import Ledger, details, entries
from osiris.edge.ledger.details import Destroyed
from osiris.model.proof import Detail, Keys, Kind, Statement
from tests.ledger.maker import at, checkpoint, grow, proven


def host_detail(seed: int, size: int = 3000) -> Detail:
    """Numbers that neither compress away nor are withheld."""
    numbers = random.Random(seed).choices(range(10**15), k=size // 16)
    return Detail(name=f"d{seed}", salt=b"", data=canon.dumps({"n": numbers}))


def secrets(path: Path) -> dict[int, list[bytes]]:
    """Seq -> salt, key and pieces of the sealed bytes of every detail there is."""
    sql = sqlite3.connect(path)
    rows = sql.execute("SELECT seq, salt, key, sealed FROM details JOIN blobs USING (id)")
    found: dict[int, list[bytes]] = {}
    for seq, salt, key, sealed in rows:
        pieces = [sealed[n : n + 24] for n in range(0, len(sealed) - 24, 500)]
        found.setdefault(seq, []).extend([salt, key, *pieces])
    sql.close()
    return found


def everything(path: Path) -> bytes:
    return b"".join(p.read_bytes() for p in path.parent.iterdir())


def redact(ledger: Ledger, keys: Keys, seqs: list[int]) -> list[str]:
    with ledger.commit() as tx:
        gone = details.destroy(tx, seqs)
        redaction = Statement(kind=Kind.REDACTION, body={"n": tx.head.size, "gone": tuple(gone)})
        entries.append(tx, redaction, now=at(tx.head.size), keys=keys)
    return gone


def test_a_detail_is_read_back_as_it_was_committed_to(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 1, host_detail(1), host_detail(2))
    with ledger.read() as tx:
        read = details.read(tx, 1)
        (bundle,) = entries.walk(tx, 1, 2)
    assert [type(d) for d in read] == [Detail, Detail]
    for detail in read:
        assert isinstance(detail, Detail)
        assert len(detail.salt) == 32
        assert chain.commitment(detail.salt, detail.data).encode() in bundle.payload


def test_no_detail_lies_in_the_file_in_the_clear(ledger: Ledger, path: Path, keys: Keys) -> None:
    detail = host_detail(3)
    grow(ledger, keys, 1, detail)
    assert detail.data[10:40] not in everything(path)


def test_a_destroyed_detail_is_in_no_file_any_more(ledger: Ledger, path: Path, keys: Keys) -> None:
    for seed in range(6):
        grow(ledger, keys, 1, host_detail(seed), host_detail(seed + 100))
    checkpoint(ledger, keys)
    held = secrets(path)
    assert all(piece in everything(path) for piece in held[3])
    assert redact(ledger, keys, [3, 5]) == [
        "detail/3/0/d2",
        "detail/3/1/d102",
        "detail/5/0/d4",
        "detail/5/1/d104",
    ]
    assert not ledger.residue
    left = everything(path)
    assert not any(piece in left for seq in (3, 5) for piece in held[seq])
    assert all(piece in left for seq in (1, 2, 4, 6) for piece in held[seq])
    with ledger.read() as tx:
        assert details.read(tx, 3) == [Destroyed(name="d2"), Destroyed(name="d102")]
    assert proven(ledger) == 8


def test_destroying_in_any_order_leaves_no_copy_behind(
    ledger: Ledger, path: Path, keys: Keys
) -> None:
    """Small and large blobs, removed in a random order: pages are merged and used again."""
    dice = random.Random(7)
    for seed in range(60):
        grow(ledger, keys, 1, host_detail(seed, dice.choice([64, 400, 1500, 9000])))
    held = secrets(path)
    order = list(held)
    dice.shuffle(order)
    for turn in range(0, 60, 7):
        redact(ledger, keys, order[turn : turn + 7])
        grow(ledger, keys, 1, host_detail(1000 + turn, 700))
        left = everything(path)
        gone = [p for seq in order[: turn + 7] for p in held[seq]]
        assert not any(piece in left for piece in gone)
    assert proven(ledger) == 61 + 2 * 9


def test_while_a_reader_looks_back_the_ledger_says_so_and_tries_again(
    ledger: Ledger, path: Path, keys: Keys
) -> None:
    grow(ledger, keys, 1, host_detail(1))
    held = secrets(path)[1]
    with Ledger.open(path, read_only=True) as reader, reader.read() as tx:
        assert len(details.read(tx, 1)) == 1
        redact(ledger, keys, [1])
        assert ledger.residue
        assert isinstance(details.read(tx, 1)[0], Detail)
    grow(ledger, keys)
    assert not ledger.residue
    assert not any(piece in everything(path) for piece in held)


def test_destroying_twice_destroys_nothing_more(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 1, host_detail(1))
    assert redact(ledger, keys, [1, 1]) == ["detail/1/0/d1"]
    assert redact(ledger, keys, [1, 99]) == []


def test_a_destruction_that_is_rolled_back_destroys_nothing(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 1, host_detail(1))
    try:
        with ledger.commit() as tx:
            details.destroy(tx, [1])
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    assert proven(ledger) == 2
    with ledger.read() as tx:
        assert isinstance(details.read(tx, 1)[0], Detail)


def test_what_is_due_is_older_and_still_there(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 2)
    for seed in range(4):
        grow(ledger, keys, 1, host_detail(seed))
    redact(ledger, keys, [4])
    with ledger.read() as tx:
        assert details.due(tx, at(5).utc) == [3]
        assert details.due(tx, at(5).utc + timedelta(seconds=1)) == [3, 5]
        assert details.due(tx, at(0).utc) == []
