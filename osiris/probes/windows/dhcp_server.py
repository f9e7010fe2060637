"""The DHCP server role: Get-Service DHCPServer, Get-DhcpServerv4ScopeStatistics."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.psjson import document, items, number, text
from osiris.probes.windows.services import works


def parse(stdout: str) -> dict[str, Value]:
    """`stopped`: the service, where it stands still or will not start with the machine.

    `fullest`: percent in use of the range that is fullest, and `scope` its network; None where the
    service does not run or has no range. Raises Missing where the role is not installed.
    """
    read = document(stdout)
    services = items(read["service"])
    if not services:
        raise Missing("no DHCP server")
    scopes = [] if read["scopes"] is None else items(read["scopes"])
    used = sorted((number(row, "percent"), text(row, "scope")) for row in scopes)
    return {
        "stopped": () if works(services[0]) else ("DHCPServer",),
        "fullest": used[-1][0] if used else None,
        "scope": used[-1][1] if used else None,
    }
