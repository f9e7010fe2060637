"""Where healing rests because a setting was put back again and again: until a person decides."""

from __future__ import annotations

from datetime import datetime

from osiris.edge.ledger import Tx, facts, incidents, tickets

FLAP = "flap"
"""The guard's code for it, which the Ticket bears."""


def state(tx: Tx, target: str, check: str) -> tuple[datetime | None, datetime | None]:
    """(since when healing of this Check rests on this Target, when a person last decided it).

    The first is None where it does not rest. A person decides by closing the question with a
    reason: from then on the count begins anew. A question that closed because the Check passed
    decides nothing, or two owners who pull at one setting would start the box again and again.
    """
    settled = _settled(tx, target, check)
    stored = facts.get(tx, _key(target, check))
    since = datetime.fromisoformat(stored) if isinstance(stored, str) else None
    live = since is not None and (settled is None or since > settled)
    return since if live else None, settled


def stop(tx: Tx, target: str, check: str, now: datetime) -> None:
    """Let healing of this Check rest there from now on. One that rests already is left as it is."""
    if state(tx, target, check)[0] is None:
        facts.put(tx, _key(target, check), now.isoformat())


def _settled(tx: Tx, target: str, check: str) -> datetime | None:
    answered = [
        t
        for t in tickets.answered(tx, check, FLAP)
        if any(_of(tx, number) == target for number in t.incidents)
    ]
    return max((t.closed for t in answered if t.closed), default=None)


def _of(tx: Tx, number: int) -> str:
    incident = incidents.get(tx, number)
    return incident.target if incident else ""


def _key(target: str, check: str) -> str:
    return f"stopped/{target}/{check}"
