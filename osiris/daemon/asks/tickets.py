"""A person takes a question up, closes it with a reason, hands it over or asks it again."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from osiris.core.clocks import begun, reported
from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import Tx, facts, targets, tickets
from osiris.errors import RequestError
from osiris.flow import Say, close, detail
from osiris.flow.clocks import ONBOARDING, about, acknowledged, entry, tick
from osiris.model.case import (
    OPEN_STATES,
    REACH,
    IncidentState,
    Reply,
    Request,
    Ticket,
    TicketState,
)
from osiris.model.content import Value
from osiris.model.proof import Kind

LONGEST = 500

_LOGIN = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,31}")
_LIST = "List them with: osiris tickets --all"


async def _acknowledge(house: House, request: Request, say: Say) -> Reply:
    """Somebody takes it up. That is what its clock waits for."""
    tick(house.box)
    with house.box.ledger.commit() as tx:
        ticket = _live(tx, request)
        if ticket.state is TicketState.ACKNOWLEDGED:
            raise RequestError(
                f"Ticket {ticket.id} was taken up already, by {ticket.owner}.",
                f"Hand it over with: osiris ticket assign {ticket.id} LOGIN",
            )
        after = _taken(ticket, request.who, house.box.utc())
        _log(house, tx, after, "acknowledge", request)
    late = " Its clock had run out before." if ticket.breached else " Its clock has stopped."
    return _reply(after, f"Ticket {ticket.id} is yours.{late if ticket.due else ''}")


def open_about(house: House, incident: int) -> tuple[int, ...]:
    """The Tickets about an Incident that nobody has taken up."""
    tick(house.box)
    with house.box.ledger.read() as tx:
        found = [t for t in tickets.all(tx, live_only=True) if incident in t.incidents]
    return tuple(t.id for t in found if t.state is TicketState.OPEN)


def taken_up(house: House, request: Request, asked: tuple[int, ...]) -> None:
    """Whoever said yes to a Plan has answered what of `asked` is still open. What is asked anew
    because of how the Plan ended is another question."""
    with house.box.ledger.commit() as tx:
        for number in asked:
            ticket = tickets.get(tx, number)
            if ticket is not None and ticket.state is TicketState.OPEN:
                after = _taken(ticket, request.who, house.box.utc())
                _log(house, tx, after, "acknowledge", request)


async def _resolve(house: House, request: Request, say: Say) -> Reply:
    """A person says why nothing more is asked. Words are settled with that; a Check is not."""
    reason = args.text(request.args, "reason").strip()
    if not reason or len(reason) > LONGEST:
        raise RequestError(
            f"Say why in 1 to {LONGEST} characters.", "osiris ticket resolve N REASON"
        )
    tick(house.box)
    now = house.box.utc()
    with house.box.ledger.commit() as tx:
        ticket = _live(tx, request)
        owner = ticket.owner or request.who
        after = replace(
            _taken(ticket, owner, ticket.acknowledged or now),
            state=TicketState.CLOSED,
            closed=now,
            resolution=reason,
        )
        _log(house, tx, after, "resolve", request, reason=reason)
        open_ = [i for i in about(tx, ticket) if i.state in OPEN_STATES]
        in_words = [i for i in open_ if not i.check]
        for incident in in_words:
            close(tx, incident, IncidentState.PASSED, now)
    return _reply(after, _resolved(after, [i.id for i in open_], words=bool(in_words)))


def _resolved(ticket: Ticket, open_: list[int], *, words: bool) -> str:
    numbers = ", ".join(str(n) for n in open_)
    if words or not open_:
        with_it = f", and with it incident {numbers}" if words else ""
        return f"Ticket {ticket.id} is closed{with_it}."
    stays = f"Incident {numbers} stays" if len(open_) == 1 else f"Incidents {numbers} stay"
    ends = "a look that can read the machine" if ticket.check == REACH else "a fresh pass"
    return (
        f"Ticket {ticket.id} is closed. {stays} open: only {ends} or a waiver closes that. "
        "Nobody is asked this again until what there is to ask changes."
    )


async def _assign(house: House, request: Request, say: Say) -> Reply:
    """Another person is to see to it. An open one stays open until somebody takes it up."""
    login = args.text(request.args, "login")
    if not _LOGIN.fullmatch(login):
        raise RequestError(
            f"'{login}' is no login.", "Letters, digits, dots, dashes and underscores: kim"
        )
    tick(house.box)
    with house.box.ledger.commit() as tx:
        ticket = _live(tx, request)
        after = replace(ticket, owner=login)
        _log(house, tx, after, "assign", request, owner=login)
    waits = "" if after.acknowledged else " Its clock runs until it is acknowledged."
    return _reply(after, f"Ticket {ticket.id} is for {login}.{waits if ticket.due else ''}")


async def _reopen(house: House, request: Request, say: Say) -> Reply:
    """A closed question is asked again, with a new clock: while its case is open."""
    box = house.box
    with box.ledger.commit() as tx:
        ticket = _known(tx, request)
        if ticket.state is not TicketState.CLOSED:
            raise RequestError(f"Ticket {ticket.id} is not closed ({ticket.state}).", _LIST)
        left = [i for i in about(tx, ticket) if i.state in OPEN_STATES]
        if not left:
            raise RequestError(
                f"What ticket {ticket.id} was about is settled: its incident is closed.",
                "If it is wrong again, the next look asks anew; in words: osiris incident open",
            )
        for other in tickets.all(tx, live_only=True):
            both = set(other.incidents) & {i.id for i in left}
            if both:
                raise RequestError(
                    f"Incident {min(both)} is asked about in ticket {other.id} now.",
                    f"osiris ticket show {other.id}",
                )
        anew = replace(
            ticket,
            incidents=tuple(i.id for i in left),
            state=TicketState.OPEN,
            owner="",
            acknowledged=None,
            closed=None,
            resolution="",
            started=box.utc(),
            due=None,
        )
        after = begun(anew, left, acknowledged(tx), box.settings)
        _log(house, tx, after, "reopen", request)
    return _reply(after, f"Ticket {ticket.id} is open again, with a new clock.")


async def _onboarding(house: House, request: Request, say: Say) -> Reply:
    """A person has read what the first looks found. From now on the clocks run."""
    now = house.box.utc()
    with house.box.ledger.commit() as tx:
        if not any(t.onboarded for t in targets.all(tx)):
            raise RequestError(
                "No machine was looked at yet: there is no onboarding report.", "osiris sweep"
            )
        before = acknowledged(tx)
        read = [t for t in tickets.all(tx, live_only=True) if reported(about(tx, t), before)]
        mine = [t for t in read if t.state is TicketState.OPEN]
        for ticket in mine:
            tickets.update(tx, _taken(ticket, ticket.owner or request.who, now))
        facts.put(tx, ONBOARDING, now.isoformat())
        body: dict[str, Value] = {"event": "onboarding", "tickets": tuple(t.id for t in mine)}
        house.box.record(tx, Kind.TICKET, body, (detail("ticket", {"who": request.who}),))
    text = (
        f"The onboarding report is acknowledged, with the {len(mine)} open tickets in it: they are "
        "yours now. From here on the clocks of tickets run: osiris tickets"
    )
    data = {"acknowledged": now.isoformat(), "tickets": [t.id for t in mine]}
    return Reply(code=0, data=data, text=text)


def _known(tx: Tx, request: Request) -> Ticket:
    number = args.number(request.args, "ticket")
    ticket = tickets.get(tx, number)
    if ticket is None:
        raise RequestError(f"There is no ticket {number}.", _LIST)
    return ticket


def _live(tx: Tx, request: Request) -> Ticket:
    ticket = _known(tx, request)
    if ticket.state is TicketState.CLOSED:
        raise RequestError(
            f"Ticket {ticket.id} is closed.",
            f"Ask it again with: osiris ticket reopen {ticket.id}",
        )
    return ticket


def _taken(ticket: Ticket, owner: str, at: datetime) -> Ticket:
    return replace(ticket, state=TicketState.ACKNOWLEDGED, owner=owner, acknowledged=at)


def _log(house: House, tx: Tx, ticket: Ticket, event: str, request: Request, **said: str) -> None:
    """Store and append. Names and words of people are a detail, as those of the request are."""
    tickets.update(tx, ticket)
    told = detail("ticket", {"who": request.who, **said})
    house.box.record(tx, Kind.TICKET, entry(ticket, event), (told,))


def _reply(ticket: Ticket, text: str) -> Reply:
    data = {
        "ticket": ticket.id,
        "state": ticket.state.value,
        "owner": ticket.owner,
        "incidents": list(ticket.incidents),
        "due": ticket.due.isoformat() if ticket.due else None,
    }
    return Reply(code=0, data=data, text=text)


HANDLERS = {
    "ticket.acknowledge": _acknowledge,
    "ticket.resolve": _resolve,
    "ticket.assign": _assign,
    "ticket.reopen": _reopen,
    "onboarding.acknowledge": _onboarding,
}
