"""Scrubbed bytes that came from hosts: sealed, each under its own key, and destroyable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from osiris.core import blob, chain
from osiris.edge.ledger.store import Tx
from osiris.errors import ChainBroken
from osiris.model.proof import Detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """A detail whose bytes, salt and key are gone. The chain still holds its commitment."""

    name: str


def read(tx: Tx, seq: int) -> list[Detail | Destroyed]:
    """The details of entry `seq` in order, unsealed and held against nothing but their own seal.

    Raises:
        ChainBroken: a sealed blob was changed or is missing.
    """
    rows = tx.sql.execute(
        "SELECT name, kept, salt, key, sealed FROM details LEFT JOIN blobs USING (id)"
        " WHERE seq = ? ORDER BY i",
        (seq,),
    )
    return [
        _opened(seq, name, salt, key, sealed) if kept else Destroyed(name=name)
        for name, kept, salt, key, sealed in rows
    ]


def destroy(tx: Tx, seqs: Iterable[int]) -> list[str]:
    """Destroy every detail of these entries: blob, salt and key. The names of what is gone, as the
    statements have them.

    The caller appends the redaction entry in the same transaction. After the commit the WAL is
    emptied; while a reader holds an old snapshot, `Ledger.residue` says that it could not be.
    """
    gone: list[str] = []
    for seq in seqs:
        kept = tx.sql.execute(
            "SELECT id, i, name FROM details WHERE seq = ? AND kept ORDER BY i", (seq,)
        ).fetchall()
        for key, i, name in kept:
            tx.sql.execute(
                "UPDATE details SET kept = 0, salt = zeroblob(length(salt)),"
                " key = zeroblob(length(key)) WHERE id = ?",
                (key,),
            )
            tx.sql.execute("DELETE FROM blobs WHERE id = ?", (key,))
            gone.append(f"detail/{seq}/{i}/{name}")
    tx.forgets = tx.forgets or bool(gone)
    return gone


def due(tx: Tx, before: datetime) -> list[int]:
    """The entries older than `before` that still have details, oldest first."""
    rows = tx.sql.execute(
        "SELECT seq FROM details WHERE kept AND utc < ?", (chain.utc_text(before),)
    )
    return sorted({seq for (seq,) in rows})


def store(tx: Tx, seq: int, utc: str, details: Sequence[Detail]) -> None:
    """Seal the details of a new entry. For `entries.append` alone."""
    for i, detail in enumerate(details):
        key = tx.random(blob.KEY_SIZE)
        (row,) = tx.sql.execute(
            "INSERT INTO details (seq, i, name, utc, kept, salt, key) VALUES (?, ?, ?, ?, 1, ?, ?)"
            " RETURNING id",
            (seq, i, detail.name, utc, detail.salt, key),
        ).fetchone()
        tx.sql.execute(
            "INSERT INTO blobs (id, sealed) VALUES (?, ?)", (row, blob.seal(key, detail.data))
        )


def _opened(seq: int, name: str, salt: bytes, key: bytes, sealed: bytes | None) -> Detail:
    if sealed is None:
        raise ChainBroken(seq, f"the detail {name} is missing, and no entry says why")
    try:
        return Detail(name=name, salt=salt, data=blob.unseal(key, sealed))
    except ValueError as error:
        raise ChainBroken(seq, f"the detail {name} was changed") from error
