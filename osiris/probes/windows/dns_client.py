"""Name servers of the adapters that are up: Get-DnsClientServerAddress and the registry of Tcpip.

What is wrong is said as the setting that the verb `dns_client` takes: `{adapter}|a,b` or
`{adapter}|dhcp`.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text

_PLACEHOLDER = ipaddress.ip_network("fec0:0:0:ffff::/64")
"""What Windows lists where an adapter has no IPv6 server at all."""


def parse(stdout: str) -> dict[str, Value]:
    """`servers` that are asked, once each, and how many there are (`count`).

    `unapproved` is None without a list of approved ones; `outside` are servers with a public
    address that a member of a domain asks, None for other machines. `repair` holds a setting for
    each adapter that asks a wrong one: the approved servers, or those that came with its address.
    """
    read = document(stdout)
    approved = [str(one) for one in items(read["approved"])]
    member = boolean(read, "member")
    adapters = [(row, _servers(row)) for row in items(read["adapters"])]
    servers = sorted({one for _, asked in adapters for one in asked})
    outside = [one for one in servers if ipaddress.ip_address(one).is_global]
    wrong = {*(one for one in servers if approved and one not in approved)}
    wrong |= set(outside) if member else set()
    repair = [_repair(row, approved) for row, asked in adapters if not wrong.isdisjoint(asked)]
    return {
        "servers": tuple(servers),
        "count": len(servers),
        "unapproved": tuple(s for s in servers if s not in approved) if approved else None,
        "outside": tuple(outside) if member else None,
        "repair": tuple(sorted(one for one in repair if one)),
    }


def _servers(row: Mapping[str, Any]) -> list[str]:
    asked = [str(one).partition("%")[0] for one in items(row["servers"])]
    return [one for one in asked if ipaddress.ip_address(one) not in _PLACEHOLDER]


def _repair(row: Mapping[str, Any], approved: Sequence[str]) -> str:
    """Empty where nobody said which servers are right."""
    if approved:
        return f"{text(row, 'id')}|{','.join(approved)}"
    offered = text(row, "offered").replace(",", " ").split()
    inside = bool(offered) and not any(ipaddress.ip_address(one).is_global for one in offered)
    if boolean(row, "dhcp") and text(row, "typed_in") and inside:
        return f"{text(row, 'id')}|dhcp"
    return ""
