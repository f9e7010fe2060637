"""Open and closed cases. At most one is open for a Target and a Check."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Incident, IncidentState, Source
from osiris.model.content import Priority


class IncidentRow(Row, table=True):
    """One Incident."""

    __tablename__ = "incidents"

    id: int | None = Field(default=None, primary_key=True)
    target: str
    check: str
    state: IncidentState = word(IncidentState)
    priority: Priority = word(Priority)
    opened: datetime = time()
    closed: datetime | None = time(optional=True)
    onboarding: bool
    cause: int | None = None
    source: Source = word(Source)
    key: str
    text: str


def open(
    tx: Tx,
    *,
    target: str,
    check: str,
    priority: Priority,
    opened: datetime,
    onboarding: bool = False,
    cause: int | None = None,
    source: Source = Source.CHECK,
    key: str = "",
    text: str = "",
) -> Incident:
    """Open a case and give it its number. `check` is empty for one in words: a person's, or those
    of a unit or an event.

    Raises:
        sqlalchemy.exc.IntegrityError: one is open already for this Target and Check, or for this
            unit or event.
    """
    row = IncidentRow(
        target=target,
        check=check,
        state=IncidentState.OPEN,
        priority=priority,
        opened=opened,
        onboarding=onboarding,
        cause=cause,
        source=source,
        key=key,
        text=text,
    )
    tx.rows.add(row)
    tx.rows.flush()
    return Incident(**row.columns(Incident))


def update(tx: Tx, incident: Incident) -> None:
    """Store all fields of a case anew. Raises KeyError where there is none of this number."""
    row = tx.rows.get(IncidentRow, incident.id)
    if row is None:
        raise KeyError(incident.id)
    row.sqlmodel_update(values(incident))
    tx.rows.add(row)
    tx.rows.flush()


def get(tx: Tx, id: int) -> Incident | None:
    """The case of this number."""
    row = tx.rows.get(IncidentRow, id)
    return None if row is None else Incident(**row.columns(Incident))


def open_for(tx: Tx, target: str, check: str) -> Incident | None:
    """The case that is open for this Target and Check."""
    query = select(IncidentRow).where(
        IncidentRow.target == target,
        IncidentRow.check == check,
        col(IncidentRow.closed).is_(None),
    )
    row = tx.rows.exec(query).first()
    return None if row is None else Incident(**row.columns(Incident))


def all(tx: Tx, *, open_only: bool = False, target: str | None = None) -> list[Incident]:
    """Cases by number; `open_only` leaves the closed ones out."""
    query = select(IncidentRow).order_by(col(IncidentRow.id))
    if open_only:
        query = query.where(col(IncidentRow.closed).is_(None))
    if target is not None:
        query = query.where(IncidentRow.target == target)
    return [Incident(**row.columns(Incident)) for row in tx.rows.exec(query)]
