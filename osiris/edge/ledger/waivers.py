"""Accepted fails. They end by their expiry or by a person; none is deleted."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time
from osiris.edge.ledger.store import Tx
from osiris.model.case import Waiver


class WaiverRow(Row, table=True):
    """One Waiver."""

    __tablename__ = "waivers"

    id: int | None = Field(default=None, primary_key=True)
    scope: str
    target: str
    owner: str
    reason: str
    created: datetime = time()
    expires: datetime = time()
    ended: datetime | None = time(optional=True)


def add(
    tx: Tx,
    *,
    scope: str,
    target: str,
    owner: str,
    reason: str,
    created: datetime,
    expires: datetime,
) -> Waiver:
    """Accept a fail, and give the Waiver its number."""
    row = WaiverRow(
        scope=scope, target=target, owner=owner, reason=reason, created=created, expires=expires
    )
    tx.rows.add(row)
    tx.rows.flush()
    return Waiver(**row.columns(Waiver))


def get(tx: Tx, id: int) -> Waiver | None:
    """The Waiver of this number."""
    row = tx.rows.get(WaiverRow, id)
    return None if row is None else Waiver(**row.columns(Waiver))


def all(tx: Tx, *, live: datetime | None = None) -> list[Waiver]:
    """Waivers by number; `live` keeps those that stand at that time."""
    query = select(WaiverRow).order_by(col(WaiverRow.id))
    if live is not None:
        query = query.where(
            col(WaiverRow.ended).is_(None),
            col(WaiverRow.created) <= live,
            col(WaiverRow.expires) > live,
        )
    return [Waiver(**row.columns(Waiver)) for row in tx.rows.exec(query)]


def expire(tx: Tx, id: int, at: datetime) -> Waiver:
    """End a Waiver now. Raises KeyError where there is none of this number."""
    row = tx.rows.get(WaiverRow, id)
    if row is None:
        raise KeyError(id)
    row.ended = at
    tx.rows.add(row)
    tx.rows.flush()
    return Waiver(**row.columns(Waiver))
