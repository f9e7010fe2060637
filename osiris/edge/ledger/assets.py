"""Machines that were found. What a directory no longer lists is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Field, col, delete, func, or_, select

from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.site import Asset, AssetState


class AssetRow(Row, table=True):
    """One Asset."""

    __tablename__ = "assets"

    id: str = Field(primary_key=True)
    domain: str
    name: str
    dns: str
    sid: str
    os: str
    version: str
    controller: bool
    last_logon: datetime | None = time(optional=True)
    state: AssetState = word(AssetState)
    why: str
    port: int
    target: str
    seen: datetime = time()
    checked: datetime | None = time(optional=True)


def put(tx: Tx, found: Iterable[Asset]) -> None:
    """Keep each, in place of what was known of it."""
    for asset in found:
        tx.rows.merge(AssetRow(**values(asset)))
    tx.rows.flush()


def forget(tx: Tx, ids: Iterable[str]) -> None:
    """Keep none of these any more."""
    for id in ids:
        tx.rows.exec(delete(AssetRow).where(col(AssetRow.id) == id))


def all(tx: Tx) -> list[Asset]:
    """Every Asset, by name."""
    rows = tx.rows.exec(select(AssetRow).order_by(func.lower(col(AssetRow.name))))
    return [Asset(**row.columns(Asset)) for row in rows]


def get(tx: Tx, name: str) -> list[Asset]:
    """Those of this name, name in DNS or id, without regard to case: two domains may agree."""
    wanted = name.lower()
    columns = (AssetRow.name, AssetRow.dns, AssetRow.id)
    query = select(AssetRow).where(or_(*(func.lower(col(c)) == wanted for c in columns)))
    return [Asset(**row.columns(Asset)) for row in tx.rows.exec(query)]
