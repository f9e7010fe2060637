"""Ways to tell people. Where they lead is in the vault; here is only what each is for."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.site import ChannelUse
from osiris.model.telling import Channel, ChannelKind


class ChannelRow(Row, table=True):
    """One Channel."""

    __tablename__ = "channels"

    name: str = Field(primary_key=True)
    kind: ChannelKind = word(ChannelKind)
    use: ChannelUse = word(ChannelUse)
    added: datetime = time()


def put(tx: Tx, channel: Channel) -> None:
    """Keep a Channel, in place of one of the same name."""
    tx.rows.merge(ChannelRow(**values(channel)))
    tx.rows.flush()


def remove(tx: Tx, name: str) -> bool:
    """Drop a Channel. Whether there was one."""
    row = tx.rows.get(ChannelRow, name)
    if row is None:
        return False
    tx.rows.delete(row)
    tx.rows.flush()
    return True


def all(tx: Tx) -> list[Channel]:
    """Every Channel by name."""
    query = select(ChannelRow).order_by(col(ChannelRow.name))
    return [Channel(**row.columns(Channel)) for row in tx.rows.exec(query)]
