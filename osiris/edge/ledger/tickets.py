"""Questions to a person."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, or_, select

from osiris.edge.ledger.columns import Row, document, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Ticket, TicketState
from osiris.model.content import Priority


class TicketRow(Row, table=True):
    """One Ticket."""

    __tablename__ = "tickets"

    id: int | None = Field(default=None, primary_key=True)
    check: str
    incidents: tuple[int, ...] = document()
    code: str
    text: str
    runbook: str
    state: TicketState = word(TicketState)
    opened: datetime = time()
    priority: Priority = word(Priority)
    owner: str
    started: datetime | None = time(optional=True)
    acknowledged: datetime | None = time(optional=True)
    closed: datetime | None = time(optional=True)
    resolution: str
    due: datetime | None = time(optional=True)
    breached: datetime | None = time(optional=True)
    offline_s: int


def open(
    tx: Tx,
    *,
    check: str,
    incidents: tuple[int, ...],
    code: str,
    text: str,
    opened: datetime,
    runbook: str = "",
    priority: Priority = Priority.MEDIUM,
    started: datetime | None = None,
) -> Ticket:
    """Ask a person, and give the question its number. `started`: where its clock runs already."""
    row = TicketRow(
        check=check,
        incidents=incidents,
        code=code,
        text=text,
        runbook=runbook,
        state=TicketState.OPEN,
        opened=opened,
        priority=priority,
        owner="",
        started=started,
        resolution="",
        offline_s=0,
    )
    tx.rows.add(row)
    tx.rows.flush()
    return Ticket(**row.columns(Ticket))


def update(tx: Tx, ticket: Ticket) -> None:
    """Store all fields of a Ticket anew. Raises KeyError where there is none of this number."""
    row = tx.rows.get(TicketRow, ticket.id)
    if row is None:
        raise KeyError(ticket.id)
    row.sqlmodel_update(values(ticket))
    tx.rows.add(row)
    tx.rows.flush()


def get(tx: Tx, id: int) -> Ticket | None:
    """The Ticket of this number."""
    row = tx.rows.get(TicketRow, id)
    return None if row is None else Ticket(**row.columns(Ticket))


def newest_about(tx: Tx, incident: int) -> Ticket | None:
    """The Ticket with the highest number that this Incident is in."""
    (id_,) = tx.sql.execute(
        "SELECT max(t.id) FROM tickets AS t, json_each(t.incidents) AS i WHERE i.value = ?",
        (incident,),
    ).fetchone()
    return None if id_ is None else get(tx, id_)


def all(tx: Tx, *, live_only: bool = False, closed_since: datetime | None = None) -> list[Ticket]:
    """Tickets by number; `live_only` leaves the closed ones out, `closed_since` those that were
    closed before."""
    query = select(TicketRow).order_by(col(TicketRow.id))
    live = TicketRow.state != TicketState.CLOSED
    if live_only:
        query = query.where(live)
    if closed_since is not None:
        query = query.where(or_(live, col(TicketRow.closed) >= closed_since))
    return [Ticket(**row.columns(Ticket)) for row in tx.rows.exec(query)]


def answered(tx: Tx, check: str, code: str) -> list[Ticket]:
    """Questions of this code about this Check that a person closed with a reason, by number."""
    query = select(TicketRow).where(
        TicketRow.check == check,
        TicketRow.code == code,
        TicketRow.state == TicketState.CLOSED,
        TicketRow.resolution != "",
    )
    return [Ticket(**r.columns(Ticket)) for r in tx.rows.exec(query.order_by(col(TicketRow.id)))]
