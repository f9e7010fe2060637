"""Ports that can be reached from other machines: Get-NetTCPConnection, Get-NetUDPEndpoint."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text

_FIRST_DYNAMIC = 49152  # RFC 6335; what Windows gives out by itself
_OWN = frozenset({"dns", "lsass", "services", "spoolsv", "svchost", "system", "wininit"})
"""Programs of Windows that listen at ports which Windows chooses anew at each start."""


def parse(stdout: str) -> dict[str, Value]:
    """Ports as `tcp/445`; those that Windows chose for its own programs are `tcp/dynamic`.

    `unapproved` is None where the baseline approves nothing at all; `programs` says who is behind
    each unapproved port. Raises ValueError for no socket at all: a machine that we can reach
    listens to something.
    """
    read = document(stdout)
    rows = items(read["sockets"])
    if not rows:
        raise ValueError("no socket")
    behind: dict[str, set[str]] = {}
    for row in rows:
        if reachable(text(row, "address")):
            behind.setdefault(_port(row), set()).add(text(row, "program"))
    approved = [str(one) for one in items(read["approved"])]
    ports = sorted(behind, key=_order)
    unapproved = [port for port in ports if port not in approved]
    return {
        "ports": tuple(ports),
        "unapproved": tuple(unapproved) if approved else None,
        "programs": tuple(f"{p} {' '.join(sorted(behind[p]))}".rstrip() for p in unapproved),
    }


def reachable(address: str) -> bool:
    """Whether a socket at this address can be reached from another machine."""
    return not ipaddress.ip_address(address.partition("%")[0]).is_loopback


def _port(row: Mapping[str, Any]) -> str:
    protocol, port = text(row, "protocol"), number(row, "port")
    if protocol not in ("tcp", "udp") or not 0 <= port <= 65535:
        raise ValueError("not a socket")
    own = port >= _FIRST_DYNAMIC and text(row, "program").lower() in _OWN
    return f"{protocol}/dynamic" if own else f"{protocol}/{port}"


def _order(port: str) -> tuple[str, bool, int]:
    protocol, _, number_ = port.partition("/")
    return protocol, not number_.isdigit(), int(number_) if number_.isdigit() else 0
