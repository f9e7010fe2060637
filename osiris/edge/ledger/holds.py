"""Where healing is stopped: at most one Hold per Target, and one for the Site (target empty)."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time, values
from osiris.edge.ledger.store import Tx
from osiris.model.case import Hold


class HoldRow(Row, table=True):
    """One Hold."""

    __tablename__ = "holds"

    target: str = Field(primary_key=True)
    until: datetime = time()
    reason: str
    by: str


def put(tx: Tx, hold: Hold) -> None:
    """Stop healing there; an earlier Hold on the same place is replaced."""
    tx.rows.merge(HoldRow(**values(hold)))
    tx.rows.flush()


def lift(tx: Tx, target: str) -> bool:
    """Let healing go on there. Whether there was a Hold."""
    row = tx.rows.get(HoldRow, target)
    if row is None:
        return False
    tx.rows.delete(row)
    tx.rows.flush()
    return True


def live(tx: Tx, now: datetime) -> list[Hold]:
    """The Holds that have not run out at `now`."""
    query = select(HoldRow).where(col(HoldRow.until) > now).order_by(col(HoldRow.target))
    return [Hold(**row.columns(Hold)) for row in tx.rows.exec(query)]
