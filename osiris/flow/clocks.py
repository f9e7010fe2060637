"""Once a minute: the clocks of tickets begin, run out, and tell the time offline apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from osiris.core import clocks
from osiris.edge.ledger import Tx, facts, incidents, notices, tickets
from osiris.flow import Box
from osiris.model.case import Incident, Ticket
from osiris.model.content import Value
from osiris.model.proof import Kind

ONBOARDING = "onboarding_acknowledged"
"""The fact that holds when a person last acknowledged the onboarding report."""


def tick(box: Box) -> tuple[int, ...]:
    """Begin the clocks that may run, count the time offline, note each breach once.

    Returns the numbers of the tickets whose clock was found to have run out.
    """
    with box.ledger.read() as tx:
        still = tickets.all(tx, live_only=True) == [t for t, _ in _moved(box, tx)]
    if still:
        return ()
    with box.ledger.commit() as tx:
        moved = _moved(box, tx)
        for ticket, _ in moved:
            tickets.update(tx, ticket)
        out = [t for t, ran_out in moved if ran_out]
        for ticket in out:
            box.record(tx, Kind.TICKET, entry(ticket, "breach"))
    return tuple(t.id for t in out)


def entry(ticket: Ticket, event: str) -> dict[str, Value]:
    """The body of an entry about a Ticket: ids, words and times, no names."""
    return {
        "event": event,
        "ticket": ticket.id,
        "incidents": ticket.incidents,
        "state": ticket.state.value,
        "priority": ticket.priority.value,
        "due": ticket.due.isoformat() if ticket.due else None,
        "offline_s": ticket.offline_s,
    }


def acknowledged(tx: Tx) -> datetime | None:
    """When the onboarding report was last acknowledged."""
    text = facts.get(tx, ONBOARDING)
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def about(tx: Tx, ticket: Ticket) -> list[Incident]:
    """The Incidents of a Ticket."""
    return [i for n in ticket.incidents if (i := incidents.get(tx, n)) is not None]


def _moved(box: Box, tx: Tx) -> list[tuple[Ticket, bool]]:
    """Every live Ticket as it stands now, and whether its clock is seen to have run out."""
    now, seen = box.utc(), acknowledged(tx)
    moved = []
    for ticket in tickets.all(tx, live_only=True):
        after = clocks.begun(ticket, about(tx, ticket), seen, box.settings)
        after = replace(after, offline_s=notices.offline_s(tx, ticket.opened, now))
        out = clocks.overdue(after, now)
        moved.append((replace(after, breached=now) if out else after, out))
    return moved
