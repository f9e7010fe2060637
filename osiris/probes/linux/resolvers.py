"""Name servers: resolv.conf(5), systemd-resolved.service(8)."""

from __future__ import annotations

import ipaddress

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`unapproved` is None where the baseline approves no server."""
    lines = read_lines(stdout, "approved", "file", "server")
    only(lines, "file")
    servers = tuple(str(ipaddress.ip_address(text)) for text in lines["server"])
    approved = {str(ipaddress.ip_address(text)) for text in lines["approved"]}
    return {
        "servers": servers,
        "count": len(servers),
        "unapproved": tuple(s for s in servers if s not in approved) if approved else None,
    }
