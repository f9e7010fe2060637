"""How a machine stands in its network: Get-NetConnectionProfile, Get-NetIPAddress,
Get-NetTCPConnection, IPEnableRouter of Tcpip\\Parameters."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text

_CATEGORIES = ("Public", "Private", "DomainAuthenticated")


def parse(stdout: str) -> dict[str, Value]:
    """`misplaced`: cards over which this machine is managed, so they stand in the clinic, and that
    take the network for the wrong kind; each with what the verb `network_category` should make
    of it, `{card}|Private` or `{card}|Domain`. None where no such card can be told.

    `public`: addresses of the open internet, the old kind only. `everywhere`: guarded ports that
    are bound to every address.
    """
    read = document(stdout)
    member = boolean(read, "member")
    homes = {text(row, "address"): number(row, "interface") for row in items(read["addresses"])}
    managed = {homes[str(one)] for one in items(read["sessions"]) if str(one) in homes}
    rows = [row for row in items(read["networks"]) if number(row, "interface") in managed]
    cards = {number(row, "interface"): text(row, "id") for row in items(read["adapters"])}
    return {
        "misplaced": tuple(sorted(_misplaced(rows, cards, member=member))) if rows else None,
        "forwarding": number(read, "router") != 0,
        "public": tuple(sorted(one for one in homes if _open(one))),
        "everywhere": tuple(sorted(f"tcp/{port}" for port in items(read["bound"]))),
    }


def _misplaced(
    rows: list[Mapping[str, Any]], cards: Mapping[int, str], *, member: bool
) -> Iterator[str]:
    right = ("DomainAuthenticated",) if member else ("Private", "DomainAuthenticated")
    for row in rows:
        category = text(row, "category")
        if category not in _CATEGORIES:
            raise ValueError("not a kind of network")
        if category not in right:
            yield f"{cards[number(row, 'interface')]}|{'Domain' if member else 'Private'}"


def _open(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    return found.version == 4 and found.is_global
