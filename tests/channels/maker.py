"""A notice, and one try to send it through the real child."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from osiris.edge.channels import send
from osiris.model.content import Priority
from osiris.model.telling import Address, ChannelKind, Notice, NoticeKind, Result

KEY = "k3y-that-only-the-two-sides-know-0123456789"
BOX = "3fa9c1d2"
MADE = datetime(2026, 11, 23, 9, 14, 7, 120_000, tzinfo=UTC)


def notice(**more: object) -> Notice:
    said: dict[str, object] = {
        "id": 41,
        "channel": "c",
        "kind": NoticeKind.TICKETS,
        "tickets": (12, 13),
        "late": (13,),
        "priority": Priority.HIGH,
        "title": "Box 3fa9c1d2: 2 questions wait for a person",
        "text": "Ticket 12, high\nTicket 13, low, overdue",
        "mark": "00ff00ff00ff00ff",
        "made": MADE,
        **more,
    }
    return Notice(**said)  # type: ignore[arg-type]


def sent(kind: ChannelKind, url: str, *, deadline_s: int = 20, **more: str) -> Result:
    """What came of one try."""
    address = Address(url=url, **more)
    return asyncio.run(send(kind, address, notice(), BOX, deadline_s=deadline_s))
