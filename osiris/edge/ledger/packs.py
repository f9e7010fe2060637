"""Rule packs that came in, each as it was signed. One that was removed keeps its row: a pack that
this box has had is never taken for a newer one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time, values
from osiris.edge.ledger.store import Tx


class PackRow(Row, table=True):
    """One Kept."""

    __tablename__ = "packs"

    name: str = Field(primary_key=True)
    version: int
    signer: str
    digest: str
    envelope: str
    who: str
    came: datetime = time()
    removed: datetime | None = time(optional=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A pack in the ledger. `envelope` is the file, `digest` the SHA-256 of its payload."""

    name: str
    version: int
    signer: str
    digest: str
    envelope: str
    who: str
    came: datetime
    removed: datetime | None = None


def put(tx: Tx, kept: Kept) -> None:
    """Store it, in place of the older one of its name."""
    tx.rows.merge(PackRow(**values(kept)))
    tx.rows.flush()


def get(tx: Tx, name: str) -> Kept | None:
    """The newest pack of this name that ever came, removed or not."""
    row = tx.rows.get(PackRow, name)
    return None if row is None else Kept(**row.columns(Kept))


def all(tx: Tx) -> list[Kept]:
    """Every pack that was not removed, by name."""
    query = select(PackRow).where(col(PackRow.removed).is_(None)).order_by(col(PackRow.name))
    return [Kept(**row.columns(Kept)) for row in tx.rows.exec(query)]
