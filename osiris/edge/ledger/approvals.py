"""Second opinions: one person's yes to a Plan that needs two."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time, values
from osiris.edge.ledger.store import Tx
from osiris.model.person import Approval, Way


class ApprovalRow(Row, table=True):
    """One yes."""

    __tablename__ = "approvals"

    id: int | None = Field(default=None, primary_key=True)
    incident: int
    target: str
    runbook: str
    digest: str
    who: str
    way: str
    at: datetime = time()
    expires: datetime = time()
    used: int | None = None


def add(tx: Tx, approval: Approval) -> None:
    """Keep a yes. Its `id` is not looked at."""
    tx.rows.add(ApprovalRow(**{**values(approval), "id": None}))
    tx.rows.flush()


def live(tx: Tx, incident: int, now: datetime) -> list[Approval]:
    """Every yes about this Incident that was not used or outlived yet, the oldest first."""
    query = (
        select(ApprovalRow)
        .where(
            col(ApprovalRow.incident) == incident,
            col(ApprovalRow.used).is_(None),
            col(ApprovalRow.expires) > now,
        )
        .order_by(col(ApprovalRow.id))
    )
    return [_noun(row) for row in tx.rows.exec(query)]


def use(tx: Tx, incident: int, intent: int) -> None:
    """What was said about this Incident let the intent of this entry happen, and nothing more."""
    query = select(ApprovalRow).where(
        col(ApprovalRow.incident) == incident, col(ApprovalRow.used).is_(None)
    )
    for row in tx.rows.exec(query):
        row.used = intent
    tx.rows.flush()


def withdraw(tx: Tx, who: str) -> None:
    """What `who` said yes to and nothing came of yet counts no more."""
    query = select(ApprovalRow).where(col(ApprovalRow.who) == who, col(ApprovalRow.used).is_(None))
    for row in tx.rows.exec(query):
        tx.rows.delete(row)
    tx.rows.flush()


def _noun(row: ApprovalRow) -> Approval:
    held = row.columns(Approval)
    return Approval(**{**held, "way": Way(held["way"])})
