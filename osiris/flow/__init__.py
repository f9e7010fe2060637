"""What every flow works with. The rooms of this floor meet in the ledger, never in each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from osiris.core import canon
from osiris.core.clockwork import judged
from osiris.edge.ledger import Ledger, Tx, entries, incidents, targets, tickets
from osiris.edge.remote import Connection, blind, connect, look
from osiris.errors import RemoteError, RequestError
from osiris.model.case import Incident, IncidentState, Observation, Ticket, TicketState
from osiris.model.content import Catalogue, Params, Probe
from osiris.model.proof import Bundle, Detail, Instant, Keys, Kind, Statement
from osiris.model.site import Credential, Settings, Target

Say = Callable[[str], None]
"""Where progress goes: one line of plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An opened data folder: what is known, who signs, what is allowed, what time it is.

    `keys()` gives the signing keys in force; `credential(target id)` the secret for a Target, or
    None where it is reached without one. `drill` marks every entry of a practice clinic.
    """

    ledger: Ledger
    keys: Callable[[], Keys]
    catalogue: Catalogue
    settings: Settings
    credential: Callable[[str], Credential | None]
    clock: Callable[[], Instant]
    drill: bool = False

    def now(self, tx: Tx) -> Instant:
        """The clocks as read now, held against the newest entry of the chain."""
        return judged(self.clock(), entries.head(tx)[2])

    def utc(self) -> datetime:
        """The wall clock, for everything that is not evidence."""
        return self.clock().utc

    def record(
        self,
        tx: Tx,
        kind: Kind,
        body: Mapping[str, Any],
        details: tuple[Detail, ...] = (),
    ) -> Bundle:
        """Append one signed entry within `tx`; drills are tagged here and nowhere else."""
        tagged = {**body, "drill": True} if self.drill else body
        statement = Statement(kind=kind, body=tagged, details=details)
        return entries.append(tx, statement, now=self.now(tx), keys=self.keys())

    async def connect(self, target: Target) -> Connection:
        """Open a Connection. Raises RemoteError; the do-not-probe list is checked in there."""
        return await connect(
            target, self.credential(target.id), do_not_probe=self.settings.do_not_probe
        )

    async def observe(
        self, target: Target, wanted: Sequence[tuple[Probe, Params]]
    ) -> list[Observation]:
        """Read `wanted` over a new Connection. A host that cannot be read gives blind ones."""
        try:
            connection = await self.connect(target)
        except RemoteError as error:
            return blind(target.id, wanted, error.reason, at=self.utc())
        try:
            return await look(
                connection, target.id, wanted, at=self.utc(), deadline=self.settings.deadline_s
            )
        finally:
            await connection.close()


def detail(name: str, value: Mapping[str, Any]) -> Detail:
    """What came from a host, on its way to be scrubbed, salted and sealed by the ledger."""
    return Detail(name=name, salt=b"", data=canon.dumps(value))


def ask_person(
    tx: Tx, incident: Incident, code: str, text: str, *, runbook: str = "", now: datetime
) -> Ticket:
    """Ask about one Incident, in place of what was asked about it before.

    An open Ticket with the same question about the same Check takes the Incident in: sixty machines
    with one fault are one question.
    """
    question = (incident.check, code, runbook)
    open_now = tickets.all(tx, state=TicketState.OPEN)
    same = next((t for t in open_now if (t.check, t.code, t.runbook) == question), None)
    if same is not None and incident.id in same.incidents:
        return same
    settle_tickets(tx, {incident.id})
    if same is not None:
        same = replace(same, incidents=(*same.incidents, incident.id))
        tickets.update(tx, same)
        return same
    return tickets.open(
        tx,
        check=incident.check,
        incidents=(incident.id,),
        code=code,
        text=text,
        runbook=runbook,
        opened=now,
    )


def enrolled(tx: Tx, id_or_name: str) -> Target:
    """The Target of this id or name. Raises RequestError where there is none."""
    target = targets.get(tx, id_or_name)
    if target is None:
        raise RequestError(
            f"There is no machine {id_or_name!r}.", "List the machines with: osiris target list"
        )
    return target


def known(tx: Tx, number: int) -> Incident:
    """The Incident of this number. Raises RequestError where there is none."""
    incident = incidents.get(tx, number)
    if incident is None:
        raise RequestError(f"There is no incident {number}.", "List them with: osiris incidents")
    return incident


def retire(tx: Tx, gone: Iterable[Incident], now: datetime) -> list[Incident]:
    """Close the Incidents of what is no longer watched, and what was asked about them."""
    closed = [replace(i, state=IncidentState.RETIRED, closed=now) for i in gone]
    for incident in closed:
        incidents.update(tx, incident)
    settle_tickets(tx, {i.id for i in closed})
    return closed


def settle_tickets(tx: Tx, done: set[int]) -> None:
    """Take Incidents out of their Tickets, and close a Ticket that has none left."""
    for ticket in tickets.all(tx, state=TicketState.OPEN):
        left = tuple(i for i in ticket.incidents if i not in done)
        if not left:
            tickets.update(tx, replace(ticket, state=TicketState.CLOSED))
        elif left != ticket.incidents:
            tickets.update(tx, replace(ticket, incidents=left))
