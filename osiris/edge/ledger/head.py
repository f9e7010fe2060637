"""The head of the chain as it stands in the tables, recomputed from the last checkpoint on."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field

from osiris.core import chain
from osiris.core.chain import NO_LEAF, Frontier
from osiris.errors import ChainBroken, EvidenceError

_KEEP = "Keep the file as it is, restore a backup beside it, and verify both."


@dataclass(slots=True)
class Head:
    """All that the next entry builds on. `newest` is the latest time of any entry, as text."""

    frontier: Frontier = field(default_factory=Frontier)
    prev: bytes = NO_LEAF
    newest: str = ""
    origin: str = ""

    @property
    def size(self) -> int:
        """How many entries there are; the `seq` of the next."""
        return self.frontier.size

    def add(self, leaf: bytes, utc: str, origin: str) -> None:
        """Take one more entry in."""
        self.frontier.append(leaf)
        self.prev = leaf
        self.newest = max(self.newest, utc)
        self.origin = origin


def load(sql: sqlite3.Connection, size: int | None = None) -> Head:
    """The head at `size` entries (default: all), every entry after the last checkpoint below it
    recomputed from its payload.

    Raises:
        ChainBroken: an entry does not fit the one before it, or the checkpoint before it.
        EvidenceError: there are fewer than `size` entries.
    """
    stop = _count(sql) if size is None else size
    head = _checkpointed(sql, stop)
    for row in sql.execute(_ENTRIES, (head.size, stop)):
        _follow(head, *row)
    if head.size != stop:
        raise EvidenceError(f"The ledger holds {head.size} entries, not {stop}.", _KEEP)
    return head


_ENTRIES = "SELECT seq, utc, leaf, payload FROM entries WHERE seq >= ? AND seq < ? ORDER BY seq"


def _count(sql: sqlite3.Connection) -> int:
    (count,) = sql.execute("SELECT coalesce(max(seq) + 1, 0) FROM entries").fetchone()
    return int(count)


def _checkpointed(sql: sqlite3.Connection, stop: int) -> Head:
    """The head at the last checkpoint that covers at most `stop` entries."""
    row = sql.execute(
        "SELECT size, root, frontier, newest FROM checkpoints WHERE size <= ? AND size > 0"
        " ORDER BY size DESC LIMIT 1",
        (stop,),
    ).fetchone()
    if row is None:
        return Head()
    size, root, peaks, newest = row
    last = sql.execute(_ENTRIES, (size - 1, size)).fetchone()
    if last is None:
        raise ChainBroken(size - 1, "a checkpoint covers it, but it is not there", _KEEP)
    frontier = _frontier(size, peaks, root)
    prev = _leaf(*last)
    origin = str(chain.predicate(last[3]).get("origin"))
    head = Head(frontier=frontier, prev=prev, newest=newest, origin=origin)
    if frontier.size % 2 and frontier.to_json()[-1] != head.prev.hex():
        raise ChainBroken(size - 1, "it is not the entry that the checkpoint covers", _KEEP)
    return head


def _frontier(size: int, peaks: str, root: bytes) -> Frontier:
    try:
        frontier = Frontier.from_json(size, json.loads(peaks))
    except ValueError as error:
        raise ChainBroken(size - 1, "the hashes of its checkpoint are damaged", _KEEP) from error
    if frontier.root() != root:
        raise ChainBroken(size - 1, "the hashes of its checkpoint do not fit its root", _KEEP)
    return frontier


def _follow(head: Head, seq: int, utc: str, leaf: bytes, payload: bytes) -> None:
    """Take the next stored entry into `head`, if it says that it belongs there."""
    computed = _leaf(seq, utc, leaf, payload)
    said = chain.predicate(payload)
    if seq != head.size or said.get("seq") != seq:
        raise ChainBroken(head.size, "another entry stands in its place", _KEEP)
    if said.get("prev") != head.prev.hex():
        raise ChainBroken(seq, "it does not follow the entry before it", _KEEP)
    head.add(computed, utc, str(said.get("origin")))


def _leaf(seq: int, _utc: str, stored: bytes, payload: bytes) -> bytes:
    """The leaf of a payload, which must be the stored one."""
    leaf = chain.leaf_hash(chain.pae(payload))
    if leaf != stored:
        raise ChainBroken(seq, "its bytes were changed after it was signed", _KEEP)
    return leaf
