"""A box with an outbox, whose clock is moved by hand."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from osiris.daemon.house import House
from osiris.edge import channels as edge
from osiris.edge.ledger import Tx, channels, facts, incidents, notices, targets, tickets
from osiris.edge.ledger.verify import verify
from osiris.flow import Box as Opened
from osiris.flow.tell import Ways, tell
from osiris.flow.tell.outbox import ACKNOWLEDGED
from osiris.model.case import Incident, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.proof import Instant
from osiris.model.site import ChannelUse
from osiris.model.telling import (
    Address,
    Channel,
    ChannelKind,
    Notice,
    NoticeKind,
    NoticeState,
)
from tests.flow.tree import TREE

KEY = "k3y-that-only-the-two-sides-know-0123456789"
TOKEN = "T0KEN-in-a-path-that-is-a-password"  # noqa: S105 it opens nothing
TALE = "Rose King, born 3/14/62, cannot print her referral"


def monday() -> datetime:
    """Next Monday, 10:00 UTC: clinic hours of the practice clinic."""
    now = datetime.now(UTC)
    day = now + timedelta(days=7 - now.weekday())
    return day.replace(hour=10, minute=0, second=0, microsecond=0)


class Office:
    """A box whose clock is moved by hand."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.now = monday()
        self._clock = house.box.clock()
        with house.box.ledger.commit() as tx:
            facts.put(tx, ACKNOWLEDGED, self.now.isoformat())
            # A digest was sent this morning: the tests about tickets hear of tickets alone.
            notices.put(tx, self._digest())
        self.box: Opened = replace(house.box, clock=self.at)
        self.ways = Ways(address=house.vault.address, send=edge.send)

    def at(self) -> Instant:
        """The moved clock."""
        return replace(self._clock, utc=self.now)

    def _digest(self) -> Notice:
        return Notice(
            id=0,
            channel="gone",
            kind=NoticeKind.DIGEST,
            title="",
            text="",
            mark="morning",
            state=NoticeState.REPLACED,
            made=self.now - timedelta(hours=2),
        )

    def channel(self, name: str, url: str, kind: str = "webhook", use: str = "chat") -> None:
        key = KEY if kind == "webhook" else ""
        self.house.vault.put_address(name, Address(url=url, key=key))
        with self.box.ledger.commit() as tx:
            added = self.now - timedelta(days=1)
            channels.put(
                tx, Channel(name=name, kind=ChannelKind(kind), use=ChannelUse(use), added=added)
            )

    def ask(self, priority: Priority = Priority.HIGH, check: str = "", text: str = TALE) -> Ticket:
        """A ticket that was opened an hour ago."""
        opened = self.now - timedelta(hours=1)
        with self.box.ledger.commit() as tx:
            incident = self._incident(tx, check, opened, text)
            return tickets.open(
                tx,
                check=check,
                incidents=(incident.id,),
                code=f"code{incident.id}",
                text=text,
                opened=opened,
                priority=priority,
            )

    def _incident(self, tx: Tx, check: str, opened: datetime, text: str) -> Incident:
        (target,) = [t.id for t in targets.all(tx) if t.name == TREE]
        return incidents.open(
            tx, target=target, check=check, priority=Priority.HIGH, opened=opened, text=text
        )

    def tell(self, minutes: float = 0) -> None:
        self.now += timedelta(minutes=minutes)
        asyncio.run(tell(self.box, self.ways))

    def settle(self, ticket: Ticket) -> None:
        with self.box.ledger.commit() as tx:
            done = replace(ticket, state=TicketState.CLOSED, closed=self.now)
            tickets.update(tx, done)

    @property
    def log(self) -> list[Notice]:
        with self.box.ledger.read() as tx:
            return [n for n in notices.latest(tx, 1_000) if n.channel != "gone"]

    @property
    def states(self) -> list[tuple[str, str, int]]:
        return [(n.state.value, n.result, n.tries) for n in self.log]

    def chained(self) -> list[dict[str, object]]:
        """What the chain, which verifies, says of notices."""
        with self.box.ledger.read() as tx:
            assert list(verify(tx))
            found = tx.sql.execute(
                "SELECT payload FROM entries WHERE kind = 'notice' ORDER BY seq"
            ).fetchall()
        said = [json.loads(raw)["predicate"]["body"] for (raw,) in found]
        return [{k: v for k, v in body.items() if k not in ("drill", "scrub")} for body in said]
