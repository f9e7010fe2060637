"""IPv4 addresses that the whole internet can reach: ip-address(8), RFC 6890.

IPv6 addresses are public by design and say nothing about exposure, so they are left out.
"""

from __future__ import annotations

import ipaddress

from osiris.model.content import Value
from osiris.probes.lines import read_lines


def parse(stdout: str) -> dict[str, Value]:
    """How many addresses, and how many of them are public."""
    found = [_address(line) for line in read_lines(stdout, "addr")["addr"]]
    return {"addresses": len(found), "public": sum(address.is_global for address in found)}


def _address(line: str) -> ipaddress.IPv4Address:
    parts = line.split()
    if "inet" not in parts[:-1]:
        raise ValueError(f"no address: {line[:80]!r}")
    return ipaddress.IPv4Address(parts[parts.index("inet") + 1].partition("/")[0])
