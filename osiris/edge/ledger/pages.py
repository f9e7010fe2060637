"""The chain as people leaf through it: entries by number, by kind and by machine, and its silences.

Numbers are dense, so that a page needs no list of them; what is looked for comes as packed numbers.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from osiris.core import chain
from osiris.edge.ledger import entries
from osiris.edge.ledger.store import Tx
from osiris.model.proof import Bundle, Checkpoint

_SWEEPS = "SELECT seq FROM entries WHERE seq >= ? AND seq < ? AND kind = 'sweep'"
_COMMITS = "SELECT newest FROM checkpoints WHERE newest >= ? ORDER BY newest, size"


def page(tx: Tx, start: int, stop: int) -> list[Bundle]:
    """The entries [start, stop) that are there, in order."""
    return list(entries.walk(tx, start, min(stop, tx.head.size)))


def last_checkpoint(tx: Tx) -> Checkpoint | None:
    """The newest checkpoint; None in a chain that has none yet."""
    ((size,),) = tx.sql.execute("SELECT coalesce(max(size), 0) FROM checkpoints")
    return next(entries.checkpoints(tx, size, size + 1), None)


def covered(tx: Tx, seq: int) -> int | None:
    """The size of the first checkpoint that covers entry `seq`; None while there is none."""
    ((size,),) = tx.sql.execute("SELECT min(size) FROM checkpoints WHERE size > ?", (seq,))
    return None if size is None else int(size)


def others(tx: Tx, kinds: Iterable[str] | None = None) -> array[int]:
    """The numbers of all entries of these kinds (without `kinds`: of all), sweeps excepted, in
    order. The index alone is read."""
    if kinds is None:
        rows = tx.sql.execute("SELECT seq FROM entries WHERE kind <> 'sweep'")
        return array("q", sorted(seq for (seq,) in rows))
    query = "SELECT seq FROM entries WHERE kind = ? AND kind <> 'sweep'"
    return array("q", sorted(s for k in set(kinds) for (s,) in tx.sql.execute(query, (k,))))


def sweeps_of(tx: Tx, groups: Sequence[Sequence[str]], start: int, stop: int) -> list[int]:
    """The sweeps of [start, stop) that looked at a machine (id) of each group, in order."""
    named = "".join(
        f" AND ({' OR '.join('instr(payload, ?) > 0' for _ in group) or '0'})" for group in groups
    )
    needles = [f'"{target}":'.encode() for group in groups for target in group]
    rows = tx.sql.execute(f"{_SWEEPS}{named} ORDER BY seq", (start, stop, *needles))
    return [seq for (seq,) in rows]


def destroyed(tx: Tx) -> tuple[int, int]:
    """How many details there ever were, and how many of them were destroyed. Rows are never
    removed, so the last number counts them."""
    ((ever,),) = tx.sql.execute("SELECT coalesce(max(id), 0) FROM details")
    ((kept,),) = tx.sql.execute("SELECT count(*) FROM details WHERE kept")
    return int(ever), int(ever - kept)


def silences(
    tx: Tx, since: datetime, until: datetime, longest: timedelta
) -> list[tuple[datetime, datetime]]:
    """The spans of [since, until) longer than `longest` in which the box signed no checkpoint, the
    oldest first: each look ends with one, so nobody looked then."""
    found, last = [], since
    rows = tx.sql.execute(_COMMITS, (chain.utc_text(since),))
    for at in (*(datetime.fromisoformat(text) for (text,) in rows), until):
        if at - last > longest:
            found.append((last, at))
        last = max(last, at)
    return found
