"""Whether a machine is on: one TCP connection to each of a few ports, closed at once.

Nothing is said on them, and nobody signs in. RFC 9293, section 3.5: a machine that is on and does
not listen answers with a reset; one that is off, or a firewall that drops, says nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from osiris.edge.remote.reach import allowed
from osiris.errors import DoNotProbe, RemoteError

PORTS = (5986, 5985, 445)  # WinRM over HTTPS and HTTP, file sharing
KNOCK_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """`port` took a connection (0: none did), else `reason`: refused (the machine is on), silent,
    no_address, do_not_probe (nothing was sent)."""

    address: str
    port: int = 0
    reason: str = ""


async def knock(
    name: str,
    *,
    do_not_probe: Sequence[str],
    ports: Sequence[int] = PORTS,
    deadline: float = KNOCK_S,
) -> Knock:
    """Knock at a machine by its name or address. Never raises."""
    try:
        address = await allowed(name, name, do_not_probe, deadline)
    except DoNotProbe:
        return Knock(address=name, reason="do_not_probe")
    except RemoteError:
        return Knock(address=name, reason="no_address")
    answers = await asyncio.gather(*(_try(address, port, deadline) for port in ports))
    for port, answer in zip(ports, answers, strict=True):
        if answer == "open":
            return Knock(address=address, port=port)
    return Knock(address=address, reason="refused" if "refused" in answers else "silent")


async def _try(address: str, port: int, deadline: float) -> str:
    try:
        async with asyncio.timeout(deadline):
            _, writer = await asyncio.open_connection(address, port)
    except ConnectionRefusedError:
        return "refused"
    except OSError:  # a time-out is one, too
        return "silent"
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return "open"
