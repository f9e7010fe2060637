"""Services without encryption or from another age: Get-Service, Get-NetTCPConnection,
Get-NetUDPEndpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text
from osiris.probes.windows.listeners import reachable
from osiris.probes.windows.services import offered

_PORTS = {
    "tcp/21": "ftp",
    "tcp/23": "telnet",
    "udp/69": "tftp",
    "tcp/79": "finger",
    "udp/161": "snmp",
    "tcp/512": "rexec",
    "tcp/513": "rlogin",
    "tcp/514": "rsh",
}


def parse(stdout: str) -> dict[str, Value]:
    """`offered`: services that run or will; `ports` of old services that others can reach.

    Raises ValueError for no socket at all: a machine that we can reach listens to something.
    """
    read = document(stdout)
    found = {text(row, "name"): offered(row) for row in items(read["found"])}
    tcp, udp = items(read["tcp"]), items(read["udp"])
    if not tcp:
        raise ValueError("no socket")
    open_ports = _open("tcp", tcp) | _open("udp", udp)
    return {
        "offered": tuple(sorted(name for name, on in found.items() if on)),
        "ports": tuple(port for port in _PORTS if port in open_ports),
    }


def _open(protocol: str, rows: list[Mapping[str, Any]]) -> set[str]:
    return {f"{protocol}/{number(row, 'port')}" for row in rows if reachable(text(row, "address"))}
