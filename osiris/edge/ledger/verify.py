"""The whole ledger, held against itself: every byte, link, signature, root and detail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from osiris.core import chain
from osiris.edge.ledger import details, entries
from osiris.edge.ledger.store import Tx
from osiris.errors import ChainBroken, EvidenceError
from osiris.model.proof import Detail

_ROW = "SELECT utc FROM entries WHERE seq = ?"
_CHECKPOINT = "SELECT note, root, frontier, newest FROM checkpoints WHERE size = ?"


def verify(tx: Tx, *, every: int = 1000) -> Iterator[int]:
    """Verify all entries in order; yields how many so far, each `every` entries and at the end.

    It proves that the file is whole and that this box's keys signed it. That nothing newer was cut
    off is shown only by a checkpoint that left the box (see `Ledger.open`).

    Raises:
        ChainBroken, BadSignature: the first entry that does not hold, and why.
        EvidenceError: the file itself is damaged, or the chain is empty.
    """
    (sound,) = tx.sql.execute("PRAGMA quick_check(1)").fetchone()
    if sound != "ok":
        raise EvidenceError(f"The ledger file is damaged: {sound}.", "Restore a backup beside it.")
    walk = chain.Walk(entries.ring(tx))
    newest = ""
    for bundle in entries.walk(tx):
        said = walk.entry(bundle)
        newest = max(newest, _time(tx, bundle.seq, said))
        _details(tx, bundle.seq, bundle.payload)
        _checkpoint(tx, walk, newest)
        if walk.frontier.size % every == 0:
            yield walk.frontier.size
    _nothing_beyond(tx, walk.frontier.size)
    yield walk.frontier.size


def _time(tx: Tx, seq: int, said: dict[str, Any]) -> str:
    """The time that an entry says, which its column must repeat."""
    (column,) = tx.sql.execute(_ROW, (seq,)).fetchone()
    if column != said["time"]["utc"]:
        raise ChainBroken(seq, "its time in the table is not the time that was signed")
    return str(column)


def _details(tx: Tx, seq: int, payload: bytes) -> None:
    """Every detail that the entry commits to is there and fits, or is known as destroyed."""
    subjects = [s for s in json.loads(payload)["subject"] if s["name"].startswith("detail/")]
    held = details.read(tx, seq)
    if len(subjects) != len(held):
        raise ChainBroken(seq, f"it commits to {len(subjects)} details, {len(held)} are stored")
    for i, (subject, detail) in enumerate(zip(subjects, held, strict=True)):
        if subject["name"] != f"detail/{seq}/{i}/{detail.name}":
            raise ChainBroken(seq, f"the detail {subject['name']} was renamed")
        if isinstance(detail, Detail):
            found = chain.commitment(detail.salt, detail.data)
            if found != subject["digest"]["sha256"]:
                raise ChainBroken(seq, f"the detail {subject['name']} is not the one signed for")


def _checkpoint(tx: Tx, walk: chain.Walk, newest: str) -> None:
    """The checkpoint over all entries so far, if one was made, and what is stored beside it."""
    size = walk.frontier.size
    row = tx.sql.execute(_CHECKPOINT, (size,)).fetchone()
    if row is None:
        return
    note, root, frontier, latest = row
    made = walk.checkpoint(note)
    if (root, json.loads(frontier), latest) != (made.root, walk.frontier.to_json(), newest):
        raise ChainBroken(size - 1, "what is stored beside its checkpoint was overwritten")


def _nothing_beyond(tx: Tx, size: int) -> None:
    (last,) = tx.sql.execute("SELECT max(size) FROM checkpoints").fetchone()
    if last is not None and last > size:
        raise ChainBroken(size, f"a checkpoint covers {last} entries, but they end here")
