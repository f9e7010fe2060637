"""Services from before encryption: systemctl(1) list-unit-files, ss(8), services(5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from osiris.model.content import Missing, Value
from osiris.probes.lines import only, read_lines, words
from osiris.probes.linux import listeners

_RUNS = ("active", "reloading", "activating")
_STARTS = ("enabled", "enabled-runtime", "linked", "linked-runtime")
_PORTS = {
    "tcp/21": "ftp",
    "tcp/23": "telnet",
    "udp/69": "tftp",
    "tcp/111": "rpcbind",
    "udp/111": "rpcbind",
    "tcp/512": "rexec",
    "tcp/513": "rlogin",
    "tcp/514": "rsh",
}


def parse(stdout: str) -> dict[str, Value]:
    """`units` run, wait for callers, or start with the machine; `ports` can be reached from
    outside, as `tcp/23`; `offered` names the services that they belong to."""
    lines = read_lines(stdout, "known", "unit", "socket")
    if int(only(lines, "known")) < 1:
        raise Missing("systemd shows no unit")
    units = [words(line, 3) for line in lines["unit"]]
    ports = _open(lines["socket"])
    return {
        "units": tuple(u for u, state, now in units if state in _STARTS or now in _RUNS),
        "ports": tuple(ports),
        "offered": tuple(sorted({_PORTS[port] for port in ports})),
    }


def _open(sockets: Sequence[str]) -> list[str]:
    """Read as the probe `listeners` reads them."""
    if not sockets:
        raise Missing("ss shows no socket")
    ports = listeners.parse("\n".join(f"socket {line}" for line in sockets))["ports"]
    return [port for port in _PORTS if port in cast("tuple[str, ...]", ports)]
