"""Recovery keys of volumes, each as it was sealed to its holders. None is ever deleted: an old
backup of the volume still needs the key that it had then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, document, time, values
from osiris.edge.ledger.store import Tx
from osiris.model.site import EscrowedKey


class EscrowRow(Row, table=True):
    """One EscrowedKey."""

    __tablename__ = "escrow"

    target: str = Field(primary_key=True)
    volume: str
    protector: str = Field(primary_key=True)
    sealed: Mapping[str, str] = document()
    taken: datetime = time()
    verified: datetime = time()
    gone: datetime | None = time(optional=True)


def put(tx: Tx, key: EscrowedKey) -> None:
    """Keep a key, in place of what was kept of the same protector."""
    tx.rows.merge(EscrowRow(**values(key)))
    tx.rows.flush()


def all(tx: Tx, *, target: str = "") -> list[EscrowedKey]:
    """Every key, or those of one Target, the oldest first."""
    query = select(EscrowRow).order_by(col(EscrowRow.taken), col(EscrowRow.protector))
    if target:
        query = query.where(col(EscrowRow.target) == target)
    return [EscrowedKey(**row.columns(EscrowedKey)) for row in tx.rows.exec(query)]
