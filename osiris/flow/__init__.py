"""What every flow works with. The rooms of this floor meet in the ledger, never in each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from osiris.core import canon, machine
from osiris.core.clocks import late
from osiris.core.clockwork import judged
from osiris.edge.ledger import Ledger, Tx, entries, incidents, targets, tickets
from osiris.errors import RemoteError, RequestError
from osiris.model.case import Incident, IncidentState, Observation, Ticket, TicketState
from osiris.model.content import Catalogue, Params, Probe
from osiris.model.person import Approval
from osiris.model.proof import Bundle, Detail, Instant, Keys, Kind, Statement
from osiris.model.site import Credential, Platform, Settings, Target

if TYPE_CHECKING:  # who only looks never pays for what signs in on machines
    from osiris.edge.planner import Planner
    from osiris.edge.remote import Connection

Say = Callable[[str], None]
"""Where progress goes: one line of plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at a machine: what was read, what it says of itself (where it can be asked), and
    the Target as it is known after it."""

    target: Target
    seen: Sequence[Observation]
    itself: Observation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An opened data folder: what is known, who signs, what is allowed, what time it is.

    `keys()` gives the signing keys in force; `credential(target, healer)` the secret for a Target,
    or None where there is none: the reader's, or the healer's where it has one of its own.
    `planner` is tier 2, which may be absent. `drill` marks every entry of a practice clinic.
    `approvers()` counts the people with an account that may say yes to a plan; `joins` says of an
    earlier yes whether it and the one of now are two people's. `say` is where it is
    told what is being done on a machine now.
    """

    ledger: Ledger
    keys: Callable[[], Keys]
    catalogue: Catalogue
    settings: Settings
    credential: Callable[[Target, bool], Credential | None]
    clock: Callable[[], Instant]
    planner: Planner
    drill: bool = False
    approvers: Callable[[], int] = lambda: 0
    joins: Callable[[Approval], bool] = lambda _: True
    say: Say = lambda _: None

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

    async def connect(self, target: Target, *, healer: bool = False) -> Connection:
        """Sign in as the reader, or as `healer`: only where an intent stands in the chain.

        Raises RemoteError; the do-not-probe list is checked in there.
        """
        from osiris.edge.remote import connect

        return await connect(
            target, self.credential(target, healer), do_not_probe=self.settings.do_not_probe
        )

    async def observe(
        self, target: Target, wanted: Sequence[tuple[Probe, Params]]
    ) -> list[Observation]:
        """Read `wanted` over a new Connection. A host that cannot be read gives blind ones."""
        return list((await self.look_at(target, wanted)).seen)

    async def look_at(self, target: Target, wanted: Sequence[tuple[Probe, Params]]) -> Look:
        """Read `wanted`, and first of all who the machine is: another one is not read."""
        from osiris.edge.remote import blind

        probe = self.catalogue.probes.get((target.system, machine.PROBE))
        batch = [*([(probe, {})] if probe else []), *wanted]
        seen = await self._read(target, batch)
        if probe is None:
            return Look(target=target, seen=seen)
        if machine.is_another(target, seen[0]):
            seen = blind(target.id, batch, machine.ANOTHER, at=self.utc())
        return Look(target=machine.known_as(target, seen[0]), seen=seen[1:], itself=seen[0])

    async def _read(
        self, target: Target, batch: Sequence[tuple[Probe, Params]]
    ) -> list[Observation]:
        from osiris.edge.remote import blind, look

        try:
            connection = await self.connect(target)
        except RemoteError as error:
            return blind(target.id, batch, error.reason, at=self.utc())
        try:
            return await look(
                connection, target.id, batch, at=self.utc(), deadline=self.settings.deadline_s
            )
        finally:
            await connection.close()


def detail(name: str, value: Mapping[str, Any]) -> Detail:
    """What came from a host, on its way to be scrubbed, salted and sealed by the ledger."""
    return Detail(name=name, salt=b"", data=canon.dumps(value))


def clean(tx: Tx, text: str, *known: str) -> str:
    """`text` as it may be kept, shown to the model and sent. The names of machines stay in it, and
    the names of services and the like that are `known` from a typed field."""
    from osiris.core.scrub import scrub_text

    return scrub_text(text, [*known, *(t.name for t in targets.all(tx))]).text


def ask_person(
    tx: Tx, incident: Incident, code: str, text: str, *, runbook: str = "", now: datetime
) -> Ticket:
    """Ask about one Incident, in place of what was asked about it before.

    An open Ticket that asks the same about the same Check takes the Incident in: sixty machines
    with one fault are one question. A Check of this id on another system is another Check, and
    words that name a machine or an owner are about that one alone. A question that a person closed
    with a reason is not asked again; one that was never taken up hands its clock on.
    """
    live = tickets.all(tx, live_only=True)
    if not any(incident.id in t.incidents for t in live):
        answered = _answered(tx, incident, code, runbook)
        if answered is not None:
            return answered
    same = _same(tx, live, incident, (code, runbook, text))
    if same is not None:
        same = replace(same, text=text, incidents=_with(same.incidents, incident.id))
        tickets.update(tx, same)
    before = [t for t in live if incident.id in t.incidents and (not same or t.id != same.id)]
    left = [_take_out(tx, ticket, {incident.id}, now) for ticket in before]
    return same or tickets.open(
        tx,
        check=incident.check,
        incidents=(incident.id,),
        code=code,
        text=text,
        runbook=runbook,
        opened=now,
        priority=incident.priority,
        started=_handed_on(tx, left),
    )


def _answered(tx: Tx, incident: Incident, code: str, runbook: str) -> Ticket | None:
    """The newest Ticket about this Incident, where a person closed it and it asked the same."""
    newest = tickets.newest_about(tx, incident.id)
    if newest is None or not newest.resolution:
        return None
    return newest if (newest.code, newest.runbook) == (code, runbook) else None


def _same(
    tx: Tx, live: Sequence[Ticket], incident: Incident, question: tuple[str, str, str]
) -> Ticket | None:
    """The live Ticket that asks this: of many machines in these words, or of this one in others."""
    code, runbook, text = question
    alike = [t for t in live if (t.check, t.code, t.runbook) == (incident.check, code, runbook)]
    system = _system(tx, incident.id)
    shared = (t for t in alike if t.text == text and _system(tx, t.incidents[0]) is system)
    own = (t for t in alike if t.incidents == (incident.id,))
    return next(shared, None) or next(own, None)


def _with(numbers: tuple[int, ...], number: int) -> tuple[int, ...]:
    return numbers if number in numbers else (*numbers, number)


def _handed_on(tx: Tx, left: Sequence[Ticket]) -> datetime | None:
    """Since when those of `left` that closed were waited for in vain. They give their clocks away:
    one wait is counted once."""
    waited = [t for t in left if t.closed and not t.acknowledged and t.started and not late(t)]
    for ticket in waited:
        tickets.update(tx, replace(ticket, started=None, due=None))
    return min((t.started for t in waited if t.started), default=None)


def _system(tx: Tx, incident: int) -> Platform:
    return enrolled(tx, known(tx, incident).target).system


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


def close(tx: Tx, incident: Incident, state: IncidentState, now: datetime) -> list[Incident]:
    """Close an Incident, those in words that name it as their cause, and their Tickets.

    Returns all that closed, the cause first; nothing where it was closed before, with its cause.
    """
    if known(tx, incident.id).closed is not None:
        return []
    closed = [replace(i, state=state, closed=now) for i in (incident, *caused(tx, incident))]
    for one in closed:
        incidents.update(tx, one)
    settle_tickets(tx, {i.id for i in closed}, now)
    return closed


def caused(tx: Tx, incident: Incident) -> list[Incident]:
    """The open cases in words that name this one as their cause: they close with it."""
    same = incidents.all(tx, open_only=True, target=incident.target)
    return [i for i in same if i.cause == incident.id and not i.check]


def retire(tx: Tx, gone: Iterable[Incident], now: datetime) -> list[Incident]:
    """Close the Incidents of what is no longer watched, and what was asked about them."""
    return [one for i in gone for one in close(tx, i, IncidentState.RETIRED, now)]


def settle_tickets(tx: Tx, done: set[int], now: datetime) -> None:
    """Take Incidents out of their Tickets, and close a Ticket that has none left."""
    for ticket in tickets.all(tx, live_only=True):
        _take_out(tx, ticket, done, now)


def _take_out(tx: Tx, ticket: Ticket, done: set[int], now: datetime) -> Ticket:
    """The last of its Incidents stays in a Ticket that closes: that is what it was about."""
    left = tuple(i for i in ticket.incidents if i not in done)
    if left == ticket.incidents:
        return ticket
    closed = replace(ticket, state=TicketState.CLOSED, closed=now)
    after = replace(ticket, incidents=left) if left else closed
    tickets.update(tx, after)
    return after
