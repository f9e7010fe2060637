"""Listening sockets: ss(8). What only the host itself can reach is left out."""

from __future__ import annotations

import ipaddress

from osiris.model.content import Missing, Value
from osiris.probes.lines import read_lines, words

_PROTOCOLS = ("tcp", "udp")


def parse(stdout: str) -> dict[str, Value]:
    """Ports as `tcp/22`. `unapproved` is None where the baseline approves nothing at all.

    Raises Missing for no socket at all: a host that we can reach listens to something.
    """
    lines = read_lines(stdout, "approved", "socket")
    if not lines["socket"]:
        raise Missing("ss shows no socket")
    ports = sorted({port for line in lines["socket"] if (port := _port(line))})
    approved = lines["approved"]
    return {
        "ports": tuple(ports),
        "unapproved": tuple(p for p in ports if p not in approved) if approved else None,
    }


def _port(line: str) -> str:
    """Empty for a socket on a loopback address."""
    protocol, _, _, _, local, *_ = words(line, 6)
    host, _, port = local.rpartition(":")
    address, _, device = host.strip("[]").partition("%")
    if protocol not in _PROTOCOLS or not port.isdigit():
        raise ValueError(f"not a socket: {line[:80]!r}")
    loopback = address != "*" and ipaddress.ip_address(address.strip("[]")).is_loopback
    return "" if loopback or device == "lo" else f"{protocol}/{port}"
