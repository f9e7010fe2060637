"""Each delivery in the chain: ids, kinds and codes. What was said stays in the outbox."""

from __future__ import annotations

from dataclasses import replace

from osiris.edge.ledger import Tx, notices
from osiris.flow import Box
from osiris.model.content import Value
from osiris.model.proof import Kind
from osiris.model.telling import Channel, Notice


def finish(box: Box, tx: Tx, notice: Notice, channel: Channel | None) -> None:
    """Store a notice that is done, and append how it ended."""
    notice = replace(notice, next=None)
    notices.update(tx, notice)
    append(box, tx, notice, channel)


def append(box: Box, tx: Tx, notice: Notice, channel: Channel | None) -> None:
    """One entry about a try whose result is another than before, or about an end."""
    body: dict[str, Value] = {
        "notice": notice.id,
        "what": notice.kind.value,
        "channel": channel.kind.value if channel else "removed",
        "use": channel.use.value if channel else "",
        "tickets": notice.tickets,
        "late": notice.late,
        "priority": notice.priority.value if notice.priority else "",
        "state": notice.state.value,
        "result": notice.result,
        "tries": notice.tries,
    }
    box.record(tx, Kind.NOTICE, body)
